//! Proposals and silent votes within a team. The captain decides all the same.

use crate::exercise::room::action::RoomAction;
use crate::exercise::room::event::RoomEvent;
use crate::exercise::room::refusal::Refusal;
use crate::exercise::room::sheets::votes;
use crate::exercise::room::state::Room;
use crate::rules::{Action, Seat};

use super::Who;

/// The most proposals of a ballot.
const MAX_PROPOSALS: usize = 16;

impl Room {
    pub(super) fn decide_ballot(&self, who: Who, action: &RoomAction) -> Result<Vec<RoomEvent>, Refusal> {
        let (member, team) = who.player()?;
        self.check_playing(team)?;
        let table = self.team(team).ok_or(Refusal::NoSuchTeam)?;
        if !votes(self.people.seated(team).count()) {
            return Err(Refusal::NotAllowed);
        }
        match action {
            RoomAction::Propose { action } => {
                self.check_proposal(team, action)?;
                let same = table.votes.proposals.iter().position(|known| known.action == *action);
                match same.and_then(|at| u8::try_from(at).ok()) {
                    // Who proposes what stands there already is for it.
                    Some(proposal) => Ok(vec![RoomEvent::Voted { team, member, proposal }]),
                    None if table.votes.proposals.len() >= MAX_PROPOSALS => Err(Refusal::TooMany),
                    None => Ok(vec![RoomEvent::Proposed { team, member, action: action.clone() }]),
                }
            }
            RoomAction::Vote { proposal } => {
                if usize::from(*proposal) >= table.votes.proposals.len() {
                    return Err(Refusal::NoSuchProposal);
                }
                if table.votes.cast.get(&member) == Some(proposal) {
                    return Ok(Vec::new());
                }
                Ok(vec![RoomEvent::Voted { team, member, proposal: *proposal }])
            }
            RoomAction::ShowVotes => {
                if table.captain != Some(member) {
                    return Err(Refusal::NotCaptain);
                }
                if table.votes.shown {
                    return Ok(Vec::new());
                }
                if table.votes.cast.is_empty() {
                    return Err(Refusal::NoSuchProposal);
                }
                Ok(vec![RoomEvent::VotesShown { team }])
            }
            _ => Err(self.wrong_phase()),
        }
    }

    /// Only what the captain could ask for now.
    fn check_proposal(&self, team: u8, action: &Action) -> Result<(), Refusal> {
        let by_hand = matches!(
            action,
            Action::Rule { .. }
                | Action::ChooseReveal { .. }
                | Action::Pass { expired: true }
                | Action::Choose { expired: true, .. }
        );
        if by_hand {
            return Err(Refusal::NotAllowed);
        }
        self.check_turn(team, Seat::Team(team), action)
    }
}
