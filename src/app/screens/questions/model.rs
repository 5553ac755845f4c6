//! What the questions show: one that is asked, and afterwards what became of all of them.

use super::Which;
use crate::packs::{Application, Scenario};
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
        let found = question(scenario, open);
        let order = option_order(seed, when, open.pair, open.options);
        let line = |place: u8| {
            let text = found?.options.get(usize::from(place))?.text.clone();
            Some(OptionLine { place, text })
        };
        Some(Self {
            team: team.0,
            team_name: team.1.map(str::to_owned),
            which: (when, open.pair),
            progress: text.t_with("learn-progress", &[("n", number.into()), ("of", of.into())]),
            ask: found.map_or_else(|| text.t("learn-gone"), |found| found.ask.clone()),
            options: order.into_iter().filter_map(line).collect(),
        })
    }
}

fn question<'a>(scenario: &'a Scenario, asked: &AskedQuestion) -> Option<&'a Application> {
    let key = QuestionKey { options: asked.options, right: asked.right };
    scenario.question(asked.when, asked.pair, key)
}

/// A question that was answered or skipped, with the right answer and every reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// Which question.
    pub which: Which,
    /// "Before the play: right".
    pub title: String,
    /// Whether it was answered well; none when it was skipped.
    pub correct: Option<bool>,
    /// The case and the question.
    pub ask: String,
    /// The options as they were shown.
    pub options: Vec<ReviewedOption>,
}

/// An option of a question that is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewedOption {
    /// What one would do.
    pub text: String,
    /// Why that is wise or not.
    pub rationale: String,
    /// Whether it was chosen.
    pub chosen: bool,
    /// Whether it is the right one.
    pub right: bool,
}

/// What the answers came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeModel {
    /// "Before 1 of 3, after 3 of 3."
    pub result: String,
    /// The same by objective.
    pub objectives: Vec<String>,
    /// Every question, the two of a pair together.
    pub reviewed: Vec<Reviewed>,
}

/// The questions in the debrief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaysModel {
    /// The question that is asked next, if one is open.
    pub next: Option<AskModel>,
    /// What was answered so far of those after the play, for the verdict right after an answer.
    pub answered: Vec<Reviewed>,
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
        let review = |one: &AskedQuestion| reviewed(text, scenario, seed, one);
        let answered = learned.asked(Asked::After).filter(|one| one.answer.is_some()).map(review).collect();
        let outcome = next.is_none().then(|| {
            let mut all: Vec<&AskedQuestion> = learned.questions().iter().collect();
            all.sort_by_key(|one| (one.pair, one.when));
            OutcomeModel {
                result: learned::result(text, learned),
                objectives: learned::by_objective(text, learned, &scenario.file.objectives),
                reviewed: all.into_iter().map(review).collect(),
            }
        });
        Some(Self { next, answered, outcome })
    }
}

fn reviewed(text: &Text, scenario: &Scenario, seed: u64, one: &AskedQuestion) -> Reviewed {
    let found = question(scenario, one);
    let chosen = one.answer.and_then(|answer| answer.chosen);
    let option = |place: u8| {
        let option = found?.options.get(usize::from(place))?;
        Some(ReviewedOption {
            text: option.text.clone(),
            rationale: option.rationale.clone(),
            chosen: chosen == Some(place),
            right: one.right == place,
        })
    };
    let order = option_order(seed, one.when, one.pair, one.options);
    Reviewed {
        which: (one.when, one.pair),
        title: learned::verdict(text, one),
        correct: one.correct(),
        ask: found.map_or_else(|| text.t("learn-gone"), |found| found.ask.clone()),
        options: order.into_iter().filter_map(option).collect(),
    }
}
