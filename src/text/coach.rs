//! What the coach says, in words.

use super::Text;
use super::words::{self, Cards};
use crate::rules::Move;
use crate::scoring::Points;
use crate::sim::coach::{Place, Reason};
use crate::sim::{Limit, Unsolvable};

/// A move as it stands in a list: a procedure's title, whom one calls, that one passes.
pub fn chosen(text: &Text, cards: &Cards<'_>, chosen: Move) -> String {
    match chosen {
        Move::Investigate(procedure) => cards.procedure(procedure),
        Move::Consult(consultant) => {
            text.t_with("coach-call", &[("who", cards.consultant(consultant).into())])
        }
        Move::Pass => text.t("coach-pass"),
    }
}

/// Why a move is worth what it is, in terms of suspects.
pub fn reason(text: &Text, cards: &Cards<'_>, reason: &Reason) -> String {
    match reason {
        Reason::Finds { suspects, left, place, established } => {
            let counts = [("n", (*suspects).into()), ("left", (*left).into())];
            let (id, place) = match place {
                Place::All(stage) => ("coach-finds-all", words::stage(text, *stage).into()),
                Place::Most(stage) => ("coach-finds-most", words::stage(text, *stage).into()),
                Place::Spread(stages) => ("coach-finds-spread", (*stages).into()),
            };
            let [n, left] = counts;
            let said = text.t_with(id, &[n, left, ("place", place)]);
            if *established { text.t_with("coach-established", &[("said", said.into())]) } else { said }
        }
        Reason::FindsNothing => text.t("coach-finds-nothing"),
        Reason::Calls { effects } => {
            let does = words::sentences(text, &words::effects(text, cards, effects));
            if does.is_empty() {
                text.t("coach-calls")
            } else {
                text.t_with("coach-calls-and", &[("does", does.into())])
            }
        }
        Reason::Passes => text.t("coach-passes"),
    }
}

/// Points with one decimal, always: they stand one below the other.
pub fn points(text: &Text, points: f64) -> String {
    tenths(text, Points::rounded(points))
}

/// How many fewer points `worse` is than `better`, so that the points as they are shown add up; nothing
/// when they are shown alike.
pub fn fewer(text: &Text, better: f64, worse: f64) -> Option<String> {
    let fewer = Points::rounded(better) - Points::rounded(worse);
    (fewer.tenths() > 0).then(|| tenths(text, fewer))
}

fn tenths(text: &Text, points: Points) -> String {
    text.number(format!("{:.1}", f64::from(points)))
}

/// A chance in whole percent; neither impossible nor certain unless it is.
pub fn percent(text: &Text, chance: f64) -> String {
    let whole = libm::round(100.0 * chance) as i32;
    let id = match whole {
        ..=0 if chance > 0.0 => return text.t("coach-percent-least"),
        100.. if chance < 1.0 => return text.t("coach-percent-most"),
        _ => "coach-percent",
    };
    text.t_with(id, &[("n", whole.into())])
}

/// Why there is no exact answer.
pub fn unsolvable(text: &Text, why: Unsolvable) -> String {
    let Unsolvable::TooLarge { what, is, most } = why else { return text.t("coach-not-now") };
    let id = match what {
        Limit::Cooldown => "coach-large-cooldown",
        Limit::Turns => "coach-large-turns",
        Limit::Suspects => "coach-large-suspects",
        Limit::Procedures => "coach-large-procedures",
    };
    let what = text.t_with(id, &[("n", is.into())]);
    text.t_with("coach-large", &[("what", what.into()), ("most", most.into())])
}
