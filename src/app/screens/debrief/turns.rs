//! What happened on a turn, in words: a few for the table, sentences for the chart.

use super::decisions::{signed, tenths};
use crate::rules::Move;
use crate::scoring::{NOISE, Points, Step, StepKind, TurnAccount};
use crate::text::words::{self, Cards};
use crate::text::{Text, analysis};

/// A turn in words.
pub struct TurnWords {
    /// What was done, for a cell.
    pub done: String,
    /// What happened and what it was worth, in sentences.
    pub sentences: String,
}

/// Says what happened on the turn of these steps; `changes` has what each step changed, as it is shown.
pub fn turn_words(
    text: &Text,
    cards: &Cards<'_>,
    steps: &[Step],
    account: &TurnAccount,
    changes: &[Points],
) -> TurnWords {
    let say = Say { text, cards };
    let done: Vec<String> = steps.iter().filter_map(|step| say.done(step)).collect();
    let points = |id: &str, points: Points| text.t_with(id, &[("points", tenths(text, points).into())]);
    let mut sentences = vec![points("debrief-turn-before", account.before)];
    sentences.extend(steps.iter().zip(changes).map(|(step, change)| {
        let words = analysis::step(text, cards, step);
        if *change == Points::default() {
            return words;
        }
        text.t_with("analysis-change", &[("words", words.into()), ("change", signed(text, *change).into())])
    }));
    sentences.push(points("debrief-turn-after", account.after));
    TurnWords { done: capital(&done.join(" · ")), sentences: words::sentences(text, &sentences) }
}

/// With a capital first letter.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

struct Say<'a> {
    text: &'a Text,
    cards: &'a Cards<'a>,
}

impl Say<'_> {
    fn done(&self, step: &Step) -> Option<String> {
        Some(match &step.kind {
            StepKind::Decision(decision) => {
                let (kind, card) = match decision.chosen {
                    Move::Investigate(procedure) => ("procedure", self.cards.procedure(procedure)),
                    Move::Consult(consultant) => ("consultant", self.cards.consultant(consultant)),
                    Move::Pass => ("pass", String::new()),
                };
                self.text.t_with("debrief-did", &[("move", kind.into()), ("card", card.into())])
            }
            StepKind::Die { face, success, revealed } => {
                let stages: Vec<String> =
                    revealed.iter().map(|&stage| words::stage(self.text, stage)).collect();
                let came = match (success, revealed.is_empty()) {
                    (false, _) => "failed",
                    (true, true) => "nothing",
                    (true, false) => "found",
                };
                let stages = words::list(self.text, &stages);
                let values = [("face", (*face).into()), ("came", came.into()), ("stages", stages.into())];
                self.text.t_with("debrief-did-die", &values)
            }
            StepKind::Inject { inject } => {
                self.text.t_with("debrief-did-inject", &[("card", self.cards.inject(*inject).into())])
            }
            StepKind::Ruling { .. } if step.change().abs() < NOISE => return None,
            StepKind::Ruling { .. } => self.text.t("debrief-did-ruling"),
        })
    }
}
