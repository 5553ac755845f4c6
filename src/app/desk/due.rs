//! The missed questions that come back after 2, 7 and 30 days, on this device alone.

use egui::Ui;

use super::Desk;
use super::keys::DUE;
use super::notices::{Tone, host_words};
use super::play::Play;
use crate::app::command::{Command, DueCommand};
use crate::app::screens::due::{DueLine, DueModel, ReadLine, due_ui};
use crate::app::screens::questions::{AskModel, Which};
use crate::packs::Scenario;
use crate::report::question_line;
use crate::rules::{Answer, Asked, QuestionKey};
use crate::scoring::{AskedQuestion, QuestionRef, Spaced, SpacedCard};

/// A question that was answered and whose reasons are being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    question: QuestionRef,
    /// As it was asked.
    asked: SpacedCard,
    /// As it stands now.
    stands: SpacedCard,
    chosen: u8,
}

impl Desk {
    /// A question of the running play was answered. Missed is what somebody who plays alone answered badly after
    /// the play: before it nothing is judged, a team's answer is nobody's own, and a course is its system's.
    pub(super) fn remember_missed(&mut self, (when, pair): Which, now_ms: u64) {
        let (Some(Play::Solo(solo)), Asked::After, None) = (&self.play, when, &self.enrolled) else { return };
        let session = &solo.session;
        let learned = session.learned();
        let Some(asked) = learned.asked(when).find(|asked| asked.pair == pair) else { return };
        if asked.correct() != Some(false) {
            return;
        }
        let header = session.header();
        let question =
            QuestionRef { pack: header.pack.clone(), scenario: header.scenario.clone(), when, pair };
        let key = QuestionKey { options: asked.options, right: asked.right };
        self.change_due(|due| due.missed(question, key, now_ms));
    }

    /// How many questions are due and can be asked.
    pub(super) fn due_now(&self) -> usize {
        self.askable().count()
    }

    /// The same with what waits.
    pub(super) fn due_line(&self) -> DueLine {
        let now_ms = self.host.now_ms();
        let due = self.due.due(now_ms).len();
        let (now, waiting) = (self.due_now(), self.due.open() - due);
        DueLine { now, waiting, next_days: self.due.next_days(now_ms) }
    }

    /// Whether the page waits for a pack.
    pub(super) fn due_awaits_pack(&self) -> bool {
        self.due.due(self.host.now_ms()).iter().any(|(question, _)| self.library.awaits(&question.pack))
    }

    /// What is due, the longest due first: of packs that are here in this edition, or still to come.
    fn askable(&self) -> impl Iterator<Item = (&QuestionRef, &SpacedCard)> {
        let due = self.due.due(self.host.now_ms()).into_iter();
        due.filter(|(question, card)| {
            self.library.awaits(&question.pack) || self.scenario_of(question, card.key).is_some()
        })
    }

    /// The scenario of a question that is still in it.
    fn scenario_of(&self, question: &QuestionRef, key: QuestionKey) -> Option<&Scenario> {
        let scenario = self.library.pack(&question.pack)?.scenario(&question.scenario)?;
        scenario.question(question.when, question.pair, key).map(|_| scenario)
    }

    /// Draws the page.
    pub(super) fn show_due(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let model = self.due_model();
        due_ui(ui, &self.text, &model, &mut self.locals.due.questions, commands);
    }

    fn due_model(&self) -> DueModel {
        let left = self.due_now();
        if let Some(read) = &self.locals.due.read
            && let Some(scenario) = self.scenario_of(&read.question, read.asked.key)
        {
            let Read { question, asked, stands, chosen } = read;
            let answer =
                Answer { when: question.when, pair: question.pair, chosen: Some(*chosen), took_ms: 0 };
            let asked_question = AskedQuestion {
                when: question.when,
                pair: question.pair,
                objective: 0,
                options: asked.key.options,
                right: asked.key.right,
                answer: Some(answer),
            };
            let line = question_line(&self.text, scenario, asked.answered_ms, &asked_question);
            return DueModel::Read(ReadLine { line, comes_back_in: stands.days(), more: left > 0 });
        }
        let Some((question, card)) = self.askable().next() else {
            return DueModel::Nothing(self.due_line());
        };
        let Some(scenario) = self.scenario_of(question, card.key) else {
            return DueModel::Nothing(self.due_line());
        };
        let progress = self.text.t_with("due-left", &[("n", left.into())]);
        let which = (question.when, question.pair);
        // Another order each time: the answer is to be known, not its place.
        let ask = AskModel::of(&self.text, scenario, card.answered_ms, which, card.key, progress);
        DueModel::Ask { ask, question: question.clone(), scenario: scenario.file.title.clone() }
    }

    /// Carries out what the page asks for.
    pub(super) fn due_command(&mut self, command: DueCommand) {
        self.locals.due.questions.clear();
        self.locals.due.read = None;
        let DueCommand::Answer(question, chosen) = command else { return };
        let now_ms = self.host.now_ms();
        let Some(asked) = self.askable().find(|(one, _)| **one == question).map(|(_, card)| *card) else {
            return;
        };
        let right = chosen == asked.key.right;
        if let Some(stands) = self.change_due(|due| due.answered(&question, right, now_ms)) {
            self.locals.due.read = Some(Read { question, asked, stands, chosen });
        }
    }

    /// Changes what is kept, and keeps it. Another window may have answered since it was read.
    fn change_due<R>(&mut self, change: impl FnOnce(&mut Spaced) -> R) -> R {
        self.due.merge(Spaced::read(&self.host.load(DUE).unwrap_or_default()));
        let done = change(&mut self.due);
        match self.host.save(DUE, &self.due.to_text()) {
            Ok(()) => self.notices.settle("due"),
            Err(why) => {
                let words = host_words(&self.text, &why);
                let text = self.text.t_with("due-not-saved", &[("why", words.into())]);
                self.notices.add("due", Tone::Problem, text);
            }
        }
        done
    }
}
