//! What the choices of a play deserve, whatever the dice did, and who did best: as a report says it.

use serde::Serialize;

use super::gather::Worth;
use crate::exercise::{RankBy, Standing, Unranked, ranking};
use crate::rules::Move;
use crate::scoring::{Analysis, Points, Score, TurnSum};
use crate::text::words::Cards;
use crate::text::{Text, analysis as said};

/// So many of the costliest choices are told.
const COSTLIEST: usize = 2;

/// What the choices deserve.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Deserved {
    /// The decision score, if the play could be analysed.
    pub decision_score: Option<Points>,
    /// Whether the coach told the best move, so that the play is not ranked.
    pub guided: bool,
    /// What it means, or why there are points only.
    pub words: Vec<String>,
    /// From par to what was earned, in numbers.
    pub sums: Option<Sums>,
    /// The same in sentences.
    pub lines: Vec<String>,
    /// The investigation turn by turn.
    pub turns: Vec<TurnLine>,
    /// The costliest choices: what was better, and why.
    pub costliest: Vec<String>,
}

/// `actual = par − loss + luck + events + rulings`, in points of the investigation to six decimals.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Sums {
    /// What best play expects from the start.
    pub par: f64,
    /// What the choices gave away.
    pub loss: f64,
    /// What the dice gave or took.
    pub luck: f64,
    /// What injects changed.
    pub events: f64,
    /// What the facilitator changed.
    pub rulings: f64,
    /// What was earned.
    pub actual: f64,
    /// The part of what choices could decide that was won, 0 to 1.
    pub accuracy: f64,
}

/// One turn, in points of the investigation to six decimals.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TurnLine {
    /// Its number.
    pub turn: u8,
    /// What could be expected before it.
    pub before: f64,
    /// What the choice gave away.
    pub loss: f64,
    /// What the die gave or took.
    pub luck: f64,
    /// What injects changed.
    pub events: f64,
    /// What the facilitator changed.
    pub rulings: f64,
    /// What could be expected after it.
    pub after: f64,
    /// What every choice was worth, best first; empty for a turn without one.
    pub choices: Vec<Choice>,
    /// The turn in a sentence.
    pub words: String,
}

/// What could be done on a turn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Choice {
    /// In words.
    pub choice: String,
    /// Expected points of the investigation after it.
    pub worth: f64,
    /// Whether it was the one.
    pub chosen: bool,
}

/// What a report says of this score, with what is known of its worth.
pub(super) fn deserved(text: &Text, cards: &Cards<'_>, score: &Score, worth: Worth<'_>) -> Deserved {
    let mut section = Deserved {
        decision_score: score.decision_score,
        guided: score.guided,
        words: Vec::new(),
        sums: None,
        lines: Vec::new(),
        turns: Vec::new(),
        costliest: Vec::new(),
    };
    match (&score.analysis, worth) {
        (Some(analysis), _) => {
            section.words = said::decision_score(text, score);
            section.sums = Some(sums(analysis));
            section.lines = said::sums(text, analysis);
            section.turns = turns(text, cards, analysis);
            section.costliest = said::costliest(text, cards, analysis, COSTLIEST);
        }
        (None, Worth::PointsOnly(why)) => section.words.push(said::points_only(text, why)),
        (None, _) => section.words.push(text.t("report-worth-unknown")),
    }
    section
}

/// To six decimals: more than anybody needs, and the same on every platform.
fn six(number: f64) -> f64 {
    libm::round(number * 1e6) / 1e6
}

fn sums(analysis: &Analysis) -> Sums {
    Sums {
        par: six(analysis.par),
        loss: six(analysis.loss),
        luck: six(analysis.luck),
        events: six(analysis.events),
        rulings: six(analysis.rulings),
        actual: six(analysis.actual),
        accuracy: six(analysis.accuracy),
    }
}

fn turns(text: &Text, cards: &Cards<'_>, analysis: &Analysis) -> Vec<TurnLine> {
    let line = |(sum, words): (TurnSum, String)| TurnLine {
        turn: sum.turn,
        before: six(sum.before),
        loss: six(sum.loss),
        luck: six(sum.luck),
        events: six(sum.events),
        rulings: six(sum.rulings),
        after: six(sum.after),
        choices: sum.decision.map_or_else(Vec::new, |decision| {
            let choice = |&(one, worth): &(Move, f64)| Choice {
                choice: said::chosen(text, cards, one),
                worth: six(worth),
                chosen: one == decision.chosen,
            };
            decision.moves.iter().map(choice).collect()
        }),
        words,
    };
    analysis.turns().into_iter().zip(said::turns(text, cards, analysis)).map(line).collect()
}

/// The table of results in words, best first: by decision score, or by points when nobody has one. Empty
/// for a play alone.
pub(super) fn standings(text: &Text, teams: &[(&str, &Score)]) -> Vec<String> {
    if teams.len() < 2 {
        return Vec::new();
    }
    let scores: Vec<&Score> = teams.iter().map(|&(_, score)| score).collect();
    let decided = scores.iter().any(|score| score.decision_score.is_some());
    let by = if decided { RankBy::DecisionScore } else { RankBy::Points };
    let place = |standing: Standing| {
        let &(name, score) = teams.get(standing.team)?;
        let points = match score.decision_score {
            Some(decided) => {
                let values =
                    [("points", score.total.to_string().into()), ("decision", decided.to_string().into())];
                text.t_with("report-both-scores", &values)
            }
            None => text.t_with("report-points", &[("points", score.total.to_string().into())]),
        };
        let (id, place) = match standing.place {
            Ok(place) if standing.shared => ("report-place-shared", place),
            Ok(place) => ("report-place", place),
            Err(Unranked::PointsOnly) => ("report-place-points-only", 0),
            Err(Unranked::Guided) => ("report-place-guided", 0),
        };
        let values = [("place", place.into()), ("team", name.into()), ("points", points.into())];
        Some(text.t_with(id, &values))
    };
    let lead = text.t(if decided { "report-ranked-by-decision" } else { "report-ranked-by-points" });
    std::iter::once(lead).chain(ranking(&scores, by).into_iter().filter_map(place)).collect()
}
