//! Who did best: the table of results of several teams on one scenario.

use serde::{Deserialize, Serialize};

use crate::scoring::{Points, Score};

/// What teams are ranked by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RankBy {
    /// What their choices deserve, whatever the dice did.
    #[default]
    DecisionScore,
    /// The points of the table, dice and awards included.
    Points,
}

/// Why a team has no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unranked {
    /// There is no decision score: too large to solve, or not worked out yet. It has points only.
    PointsOnly,
    /// The coach told the best move.
    Guided,
}

/// Where a team stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Which score of the list.
    pub team: usize,
    /// Its place from 1; teams that are level share one, and the next place is left out for each. Or
    /// why it has none.
    pub place: Result<u32, Unranked>,
    /// Whether it shares its place.
    pub shared: bool,
    /// What it is ranked by, if it has that.
    pub by: Option<Points>,
}

/// What a ranking asks of a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ranked {
    /// Whether a coach told the best move.
    pub guided: bool,
    /// What it is ranked by, if it has that.
    pub value: Option<Points>,
}

/// The standings, best first: those with a place, of level teams the first of the list first; then
/// those that have points only, then the guided ones, each in the order of what they would be ranked by.
///
/// Values are compared as they are shown, to a tenth: what looks level is level.
pub fn ranking(scores: &[&Score], by: RankBy) -> Vec<Standing> {
    let value = |score: &Score| match by {
        RankBy::DecisionScore => score.decision_score,
        RankBy::Points => Some(score.total),
    };
    let ranked = |score: &&Score| Ranked { guided: score.guided, value: value(score) };
    places(&scores.iter().map(ranked).collect::<Vec<_>>())
}

/// The same, of what a ranking asks.
pub(super) fn places(scores: &[Ranked]) -> Vec<Standing> {
    let mut standings: Vec<Standing> = scores
        .iter()
        .enumerate()
        .map(|(team, score)| {
            let by = score.value;
            let place = if score.guided {
                Err(Unranked::Guided)
            } else if by.is_none() {
                Err(Unranked::PointsOnly)
            } else {
                Ok(1 + better(scores, *score))
            };
            let level = |other: &&Ranked| !other.guided && other.value == by;
            let shared = place.is_ok() && scores.iter().filter(level).count() > 1;
            Standing { team, place, shared, by }
        })
        .collect();
    let order = |standing: &Standing| match standing.place {
        Ok(_) => 0,
        Err(Unranked::PointsOnly) => 1,
        Err(Unranked::Guided) => 2,
    };
    standings.sort_by(|a, b| order(a).cmp(&order(b)).then(b.by.cmp(&a.by)).then(a.team.cmp(&b.team)));
    standings
}

/// How many of the ranked teams are better than one.
fn better(scores: &[Ranked], than: Ranked) -> u32 {
    let count = scores.iter().filter(|score| !score.guided && score.value > than.value).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}
