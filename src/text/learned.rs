//! What the answers to the application questions came to, in words.

use super::Text;
use crate::rules::Asked;
use crate::scoring::{AskedQuestion, Learned, Tally};

/// "Before 1 of 3, after 3 of 3."; what was skipped whole is said to have been.
pub fn result(text: &Text, learned: &Learned) -> String {
    before_and_after(text, learned.tally(Asked::Before), learned.tally(Asked::After))
}

/// The same, from the two tallies.
pub fn before_and_after(text: &Text, before: Tally, after: Tally) -> String {
    let values = [("before", tally(text, before).into()), ("after", tally(text, after).into())];
    text.t_with("learn-result", &values)
}

/// "1 of 3"; what was skipped whole is said to have been.
pub fn tally(text: &Text, tally: Tally) -> String {
    let id = if tally.answered == 0 { "learn-skipped-word" } else { "learn-tally" };
    text.t_with(id, &[("right", tally.right.into()), ("of", tally.of.into())])
}

/// The result objective by objective; `objectives` are the scenario's.
pub fn by_objective(text: &Text, learned: &Learned, objectives: &[String]) -> Vec<String> {
    let line = |(objective, before, after): (u8, Tally, Tally)| {
        let words = objectives.get(usize::from(objective).saturating_sub(1));
        let values = [
            ("objective", words.cloned().unwrap_or_default().into()),
            ("before", tally(text, before).into()),
            ("after", tally(text, after).into()),
        ];
        text.t_with("learn-objective", &values)
    };
    learned.by_objective().into_iter().map(line).collect()
}

/// "Before the play: right".
pub fn verdict(text: &Text, question: &AskedQuestion) -> String {
    let said = text.t(match question.correct() {
        Some(true) => "learn-right",
        Some(false) => "learn-wrong",
        None => "learn-skipped",
    });
    let id = match question.when {
        Asked::Before => "learn-verdict-before",
        Asked::After => "learn-verdict-after",
    };
    text.t_with(id, &[("n", (question.pair + 1).into()), ("verdict", said.into())])
}
