//! The application questions of a play that is over: what was chosen, what is right, and why.

use serde::Serialize;

use crate::packs::Scenario;
use crate::rules::Asked;
use crate::scoring::{AskedQuestion, Learned, option_order};
use crate::sim::Session;
use crate::text::{Text, learned as said};

/// What a team's answers came to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LearnedSection {
    /// Before against after, in a sentence.
    pub result: String,
    /// The same by objective.
    pub objectives: Vec<String>,
    /// Every question that was answered or skipped, those before the play first.
    pub questions: Vec<QuestionLine>,
}

/// A question that was answered or skipped. As an LMS wants it: an id, what was chosen, what is right, and
/// how long it took.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QuestionLine {
    /// `before-1`.
    pub id: String,
    /// Before the play or after it.
    pub when: Asked,
    /// Which pair, from 0.
    #[serde(skip)]
    pub pair: u8,
    /// Which of the scenario's objectives, counted from 1.
    pub objective: u8,
    /// Which question, and whether it was answered well, in words.
    pub title: String,
    /// The case and the question.
    pub ask: String,
    /// Whether it was answered well; none when it was skipped.
    pub correct: Option<bool>,
    /// The chosen option in the author's order, from 0; none when it was skipped.
    pub chosen: Option<u8>,
    /// The right one, from 0.
    pub right: u8,
    /// How long the question had been shown, in seconds.
    pub seconds: f64,
    /// The options as they were shown; none where the pack has the question no more.
    pub options: Vec<OptionLine>,
}

/// An option of a question that is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OptionLine {
    /// What one would do.
    pub text: String,
    /// Why that is wise or not.
    pub rationale: String,
    /// Whether it was chosen.
    pub chosen: bool,
    /// Whether it is the right one.
    pub right: bool,
}

/// The section of one team; none where nothing was asked.
pub(super) fn section(text: &Text, scenario: &Scenario, session: &Session) -> Option<LearnedSection> {
    let learned = session.learned();
    if learned.is_empty() {
        return None;
    }
    let seed = session.header().order_seed();
    let over = learned.questions().iter().filter(|one| one.answer.is_some());
    Some(LearnedSection {
        result: said::result(text, &learned),
        objectives: said::by_objective(text, &learned, &scenario.file.objectives),
        questions: over.map(|one| question_line(text, scenario, seed, one)).collect(),
    })
}

/// A question with its answer; `seed` is the session's, which drew the order of the options. It names the
/// right option: only for plays that are over.
pub fn question_line(text: &Text, scenario: &Scenario, seed: u64, one: &AskedQuestion) -> QuestionLine {
    let found = scenario.question(one.when, one.pair, one.key());
    let chosen = one.answer.and_then(|answer| answer.chosen);
    let option = |place: u8| {
        let option = found?.options.get(usize::from(place))?;
        Some(OptionLine {
            text: option.text.clone(),
            rationale: option.rationale.clone(),
            chosen: chosen == Some(place),
            right: one.right == place,
        })
    };
    let order = option_order(seed, one.when, one.pair, one.options);
    let when = match one.when {
        Asked::Before => "before",
        Asked::After => "after",
    };
    QuestionLine {
        id: format!("{when}-{}", u16::from(one.pair) + 1),
        when: one.when,
        pair: one.pair,
        objective: one.objective,
        title: said::verdict(text, one),
        ask: found.map_or_else(|| text.t("learn-gone"), |found| found.ask.clone()),
        correct: one.correct(),
        chosen,
        right: one.right,
        // Below 2^53 milliseconds, and so exact.
        seconds: one.answer.map_or(0.0, |answer| answer.took_ms as f64 / 1000.0),
        options: order.into_iter().filter_map(option).collect(),
    }
}

/// Every question of a play, the two of a pair together.
pub fn pairs(learned: &Learned) -> Vec<&AskedQuestion> {
    let mut all: Vec<&AskedQuestion> = learned.questions().iter().collect();
    all.sort_by_key(|one| (one.pair, one.when));
    all
}
