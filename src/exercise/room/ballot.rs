//! A team's votes, as its events left them.

use std::collections::BTreeMap;

use super::ids::MemberId;
use super::sheets::{Ballot, Proposal};

/// What a team votes on, and who voted for what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Votes {
    pub proposals: Vec<Proposal>,
    /// Each member's last vote, a proposal by its place.
    pub cast: BTreeMap<MemberId, u8>,
    /// Whether the captain had them shown before all had voted.
    pub shown: bool,
}

impl Votes {
    /// What the team sees, or with `open` what facilitators do; `seated` are the members of the team.
    pub fn ballot(&self, seated: &[MemberId], open: bool) -> Ballot {
        let cast: Vec<(MemberId, u8)> =
            self.cast.iter().filter(|(member, _)| seated.contains(member)).map(|(m, p)| (*m, *p)).collect();
        let all = !seated.is_empty() && cast.len() == seated.len();
        let shown = open || self.shown || all;
        let count = |many: usize| u8::try_from(many).unwrap_or(u8::MAX);
        Ballot {
            proposals: self.proposals.clone(),
            cast: count(cast.len()),
            of: count(seated.len()),
            minority: if shown { minority(&cast) } else { Vec::new() },
            shown: (shown && !self.proposals.is_empty()).then_some(cast),
        }
    }
}

/// Of split votes those for the proposal with the fewest; of several such proposals the latest.
fn minority(cast: &[(MemberId, u8)]) -> Vec<MemberId> {
    let mut counts: BTreeMap<u8, usize> = BTreeMap::new();
    for (_, proposal) in cast {
        *counts.entry(*proposal).or_default() += 1;
    }
    if counts.len() < 2 {
        return Vec::new();
    }
    let fewest = counts.iter().min_by_key(|&(&proposal, &votes)| (votes, std::cmp::Reverse(proposal)));
    let fewest = fewest.map(|(proposal, _)| *proposal);
    cast.iter().filter(|(_, proposal)| Some(*proposal) == fewest).map(|(member, _)| *member).collect()
}
