//! The missed questions that come back after 2, 7 and 30 days, on this device alone.

use egui::Ui;

use super::Desk;
use super::keys::DUE;
use super::notices::{Tone, host_words};
use super::play::Play;
use crate::app::command::{Command, DueCommand};
use crate::app::host::HostError;
use crate::app::screens::due::{DueLine, DueModel, ReadLine, due_ui};
use crate::app::screens::questions::AskModel;
use crate::packs::Scenario;
use crate::report::question_line;
use crate::rules::log::{Entry, Record};
use crate::rules::{Answer, Phase, QuestionKey};
use crate::scoring::{AskedQuestion, QuestionRef, Spaced, SpacedCard};
use crate::sim::Session;

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
    /// Takes what was missed in the running play among the questions that come back. Not before the play is over:
    /// how many wait would tell what the answers before it were worth. A team's answers are nobody's own, and
    /// a course is its system's.
    pub(super) fn remember_missed(&mut self) {
        let (Some(Play::Solo(solo)), None) = (&self.play, &self.enrolled) else { return };
        let missed = missed(&solo.session);
        if missed.is_empty() {
            return;
        }
        let old = self.due.clone();
        let mut new = false;
        for (question, key, at_ms) in missed {
            new |= self.due.missed(question, key, at_ms);
        }
        // What cannot be kept now is found again in the play with its next answer.
        if new && self.keep_due().is_err() {
            self.due = old;
        }
    }

    /// How many questions are due and can be asked.
    pub(super) fn due_now(&self) -> usize {
        self.askable().count()
    }

    /// The same with what waits, and with what its pack has no more.
    pub(super) fn due_line(&self) -> DueLine {
        let now_ms = self.host.now_ms();
        let due = self.due.due(now_ms).len();
        let (now, waiting) = (self.due_now(), self.due.open() - due);
        DueLine { now, waiting, next_days: self.due.next_days(now_ms), gone: due - now }
    }

    /// Whether the page waits for a pack: nothing is being read, and nothing can be asked without one.
    pub(super) fn due_awaits_pack(&self) -> bool {
        let awaits = |question: &QuestionRef| self.library.awaits(&question.pack);
        let mut askable = self.askable().map(|(question, _)| awaits(question)).peekable();
        self.locals.due.read.is_none() && askable.peek().is_some() && askable.all(|awaits| awaits)
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
        let here = self.askable().find_map(|(question, card)| {
            self.scenario_of(question, card.key).map(|scenario| (question, card, scenario))
        });
        let Some((question, card, scenario)) = here else {
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
        let Some(stands) = self.due.answered(&question, chosen == asked.key.right, now_ms) else { return };
        self.locals.due.read = Some(Read { question, asked, stands, chosen });
        match self.keep_due() {
            Ok(()) => self.notices.settle("due"),
            Err(why) => {
                let words = host_words(&self.text, &why);
                let text = self.text.t_with("due-not-saved", &[("why", words.into())]);
                self.notices.add("due", Tone::Problem, text);
            }
        }
    }

    /// Keeps them. Another window may have answered since they were read.
    fn keep_due(&mut self) -> Result<(), HostError> {
        self.due.merge(Spaced::read(&self.host.load(DUE).unwrap_or_default()));
        self.host.save(DUE, &self.due.to_text())
    }
}

/// What was answered badly in a play that is over, with when. What was skipped was not missed.
fn missed(session: &Session) -> Vec<(QuestionRef, QuestionKey, u64)> {
    if session.view(session.team()).phase != Phase::Debrief {
        return Vec::new();
    }
    let (header, learned) = (session.header(), session.learned());
    let of = |entry: &Entry| {
        let Record::Answered(answer) = &entry.record else { return None };
        let asked = learned.asked(answer.when).find(|one| one.pair == answer.pair)?;
        let question = QuestionRef {
            pack: header.pack.clone(),
            scenario: header.scenario.clone(),
            when: answer.when,
            pair: answer.pair,
        };
        (asked.correct() == Some(false)).then_some((question, asked.key(), entry.at_ms))
    };
    session.entries().iter().filter_map(of).collect()
}
