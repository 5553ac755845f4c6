//! What somebody finished alone of a scenario: the first attempt, and practice apart from it.

use super::best::Played;
use crate::scoring::Points;

/// The finished attempts at a scenario. The first stays the first, whatever comes after it and whichever
/// rule set it was played by: whoever comes back knows the case. A guided first attempt is marked as one;
/// no later attempt takes its place. Plays of a team at a hot seat are nobody's own and never stand here.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempts<'a> {
    /// The first that was finished.
    pub first: &'a Played,
    /// Those after it, in order.
    pub practice: Vec<&'a Played>,
}

impl<'a> Attempts<'a> {
    /// Of plays in the order in which they were finished; none of none.
    pub fn new(mut plays: impl Iterator<Item = &'a Played>) -> Option<Self> {
        let first = plays.next()?;
        Some(Self { first, practice: plays.collect() })
    }

    /// All of them, in order.
    pub fn all(&self) -> impl Iterator<Item = &'a Played> {
        std::iter::once(self.first).chain(self.practice.iter().copied())
    }

    /// The practice attempt whose choices deserved most, without being told the best move; the earlier
    /// of equal ones.
    pub fn best_practice(&self) -> Option<&'a Played> {
        let own = self.practice.iter().rev().copied().filter(|played| !played.guided);
        own.filter(|played| decision(played).is_some()).max_by_key(|played| decision(played))
    }

    /// The latest practice attempt.
    pub fn latest_practice(&self) -> Option<&'a Played> {
        self.practice.last().copied()
    }

    /// The earliest attempt of which a certificate can be written.
    pub fn certifiable(&self) -> Option<&'a Played> {
        self.all().find(|played| played.facts.is_some() && played.edition.is_some())
    }

    /// Contact minutes of all of them.
    pub fn minutes(&self) -> u64 {
        self.all().filter_map(|played| Some(played.facts.as_ref()?.minutes())).sum()
    }
}

/// What the choices of a play deserved, where it is known.
pub fn decision(played: &Played) -> Option<Points> {
    played.facts.as_ref()?.decision
}
