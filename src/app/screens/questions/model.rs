//! What the questions show: one that is asked, and afterwards what became of all of them.

use super::Which;
use crate::packs::Scenario;
use crate::report::{QuestionLine, pairs, question_line};
use crate::rules::{Asked, QuestionKey};
use crate::scoring::{AskedQuestion, Learned, option_order};
use crate::text::{Text, learned};

/// A question that is asked. It knows no right option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskModel {
    /// Whose answer it will be, from 0.
    pub team: u8,
    /// The team's name, in a room.
    pub team_name: Option<String>,
    /// Which question.
    pub which: Which,
    /// "Question 1 of 3".
    pub progress: String,
    /// The case and the question; a word of regret where the pack has it no more.
    pub ask: String,
    /// What can be chosen, as it is shown; empty where the pack has the question no more.
    pub options: Vec<OptionLine>,
}

/// An option of a question that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionLine {
    /// Its place in the author's order.
    pub place: u8,
    /// What one would do.
    pub text: String,
}

impl AskModel {
    /// The next open question, if there is one; `seed` is the session's, which draws the order of options.
    pub fn next(
        text: &Text,
        scenario: &Scenario,
        seed: u64,
        learned: &Learned,
        when: Asked,
        team: (u8, Option<&str>),
    ) -> Option<Self> {
        let open = learned.next(when)?;
        let of = learned.asked(when).count();
        let number = learned.asked(when).position(|one| one.pair == open.pair).map_or(1, |at| at + 1);
        let progress = text.t_with("learn-progress", &[("n", number.into()), ("of", of.into())]);
        let asked = Self::of(text, scenario, seed, (when, open.pair), open.key(), progress);
        Some(Self { team: team.0, team_name: team.1.map(str::to_owned), ..asked })
    }

    /// A question of a scenario, under a heading; `seed` draws the order of its options.
    pub fn of(
        text: &Text,
        scenario: &Scenario,
        seed: u64,
        which: Which,
        key: QuestionKey,
        progress: String,
    ) -> Self {
        let found = scenario.question(which.0, which.1, key);
        let line = |place: u8| {
            let text = found?.options.get(usize::from(place))?.text.clone();
            Some(OptionLine { place, text })
        };
        let order = option_order(seed, which.0, which.1, key.options);
        Self {
            team: 0,
            team_name: None,
            which,
            progress,
            ask: found.map_or_else(|| text.t("learn-gone"), |found| found.ask.clone()),
            options: order.into_iter().filter_map(line).collect(),
        }
    }
}

/// What the answers came to.
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeModel {
    /// "Before 1 of 3, after 3 of 3."
    pub result: String,
    /// The same by objective.
    pub objectives: Vec<String>,
    /// Every question, the two of a pair together.
    pub reviewed: Vec<QuestionLine>,
}

/// The questions in the debrief.
#[derive(Debug, Clone, PartialEq)]
pub struct StaysModel {
    /// The question that is asked next, if one is open.
    pub next: Option<AskModel>,
    /// What was answered so far of those after the play, for the verdict right after an answer.
    pub answered: Vec<QuestionLine>,
    /// All of it, once no question is open.
    pub outcome: Option<OutcomeModel>,
}

impl StaysModel {
    /// The questions of a play that is over; none where none are asked.
    pub fn new(
        text: &Text,
        scenario: &Scenario,
        seed: u64,
        learned: &Learned,
        team: (u8, Option<&str>),
    ) -> Option<Self> {
        if learned.is_empty() {
            return None;
        }
        let next = AskModel::next(text, scenario, seed, learned, Asked::After, team);
        let review = |one: &AskedQuestion| question_line(text, scenario, seed, one);
        let answered = learned.asked(Asked::After).filter(|one| one.answer.is_some()).map(review).collect();
        let outcome = next.is_none().then(|| OutcomeModel {
            result: learned::result(text, learned),
            objectives: learned::by_objective(text, learned, &scenario.file.objectives),
            reviewed: pairs(learned).into_iter().map(review).collect(),
        });
        Some(Self { next, answered, outcome })
    }
}
