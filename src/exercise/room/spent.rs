//! What somebody wrote into a room beside the play. Events stay for good and every node holds them, so
//! there is an end to what one person, or one team, can add that the play itself does not bound.

use std::collections::BTreeMap;

use super::event::{Pass, RoomEvent};
use super::ids::MemberId;
use super::state::Room;

/// So much anybody may add: votes, proposals, seats tried, links made and used. An exercise of three hours
/// in which somebody votes on every choice takes some hundred.
pub(super) const MOST: u32 = 1000;

/// Who answers for an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Payer {
    Member(MemberId),
    Team(u8),
}

/// How much everybody added.
#[derive(Debug, Clone, Default)]
pub(super) struct Spent(BTreeMap<Payer, u32>);

impl Spent {
    /// Counts an event.
    pub fn count(&mut self, event: &RoomEvent) {
        if let Some(payer) = payer(event) {
            *self.0.entry(payer).or_default() += 1;
        }
    }

    /// Whether its payer may add this one.
    pub fn affords(&self, event: &RoomEvent) -> bool {
        payer(event).is_none_or(|payer| self.0.get(&payer).is_none_or(|spent| *spent < MOST))
    }
}

fn payer(event: &RoomEvent) -> Option<Payer> {
    match event {
        RoomEvent::Proposed { member, .. }
        | RoomEvent::Voted { member, .. }
        | RoomEvent::Placed { member, .. }
        | RoomEvent::TakenOver { member, .. }
        | RoomEvent::Passed { pass: Pass::Seat(member) | Pass::Debrief(member), .. } => {
            Some(Payer::Member(*member))
        }
        RoomEvent::EstablishedPicked { team, .. } => Some(Payer::Team(*team)),
        _ => None,
    }
}

impl Room {
    /// Whether this is so already: a setting that is set to what it is leaves no event.
    pub(super) fn holds(&self, event: &RoomEvent) -> bool {
        match event {
            RoomEvent::Locked { locked } => self.locked == *locked,
            RoomEvent::AdmissionSet { by_hand } => self.plan.admission == *by_hand,
            RoomEvent::CaptainNamed { team, member, .. } => {
                self.team(*team).is_some_and(|team| team.captain == Some(*member))
            }
            RoomEvent::TeamRenamed { team, name } => self.plan.teams.get(usize::from(*team)) == Some(name),
            RoomEvent::BotSet { team, policy } => self.plan.bot(*team) == *policy,
            RoomEvent::EstablishedPicked { team, procedures } => {
                self.team(*team).is_some_and(|team| team.established == *procedures)
            }
            RoomEvent::RankedBy { by } => self.plan.ranked == *by,
            RoomEvent::StandingsShown { places } => self.shown == *places,
            RoomEvent::DebriefUntil { until_ms } => self.debrief_until_ms == *until_ms,
            _ => false,
        }
    }
}
