//! What time and policies have to do in a room: the server asks, and hands it in as actions of its own.

use super::RoomPhase;
use super::action::RoomAction;
use super::event::{Scope, TimerState};
use super::pace::Floor;
use super::state::Room;
use crate::rules::{Phase, Seat, View, Waiting};
use crate::sim::Policy;

impl Room {
    /// The action of a timer that has run out, for [`super::Actor::Server`].
    pub fn due(&self, now_ms: u64) -> Option<RoomAction> {
        let ended = |(_, ends_ms): &(Scope, u64)| *ends_ms <= now_ms;
        let (scope, ends_ms) = self.running().into_iter().find(ended)?;
        Some(RoomAction::Expire { scope, ends_ms })
    }

    /// When the next timer runs out, in milliseconds since the Unix epoch.
    pub fn wakes_at(&self) -> Option<u64> {
        self.running().into_iter().map(|(_, ends_ms)| ends_ms).min()
    }

    fn running(&self) -> Vec<(Scope, u64)> {
        if matches!(self.phase, RoomPhase::Closed | RoomPhase::Stopped) {
            return Vec::new();
        }
        let teams = self.every_team().map(|team| (Scope::Team(team), self.timer_of(Scope::Team(team))));
        let all = [(Scope::Room, self.timer)].into_iter().chain(teams);
        let runs = |(scope, state)| match state {
            TimerState::Running { ends_ms } => Some((scope, ends_ms)),
            TimerState::Off | TimerState::Paused { .. } => None,
        };
        all.filter_map(runs).collect()
    }

    pub(super) fn timer_of(&self, scope: Scope) -> TimerState {
        match scope {
            Scope::Room => self.timer,
            Scope::Team(team) => self.team(team).map_or(TimerState::Off, |team| team.timer),
        }
    }

    /// The team that a policy plays and that has something to decide: what its seat sees, for
    /// [`Policy::act`] and then [`RoomAction::PlayBot`] by [`super::Actor::Server`].
    pub fn bot_due(&self) -> Option<(u8, Policy, View)> {
        if self.phase != RoomPhase::Play || self.paused() {
            return None;
        }
        let floor = Floor::of(self);
        let due = |team: &u8| {
            let Some(place) = floor.place(*team) else { return false };
            match place.phase {
                Phase::Investigation => floor.must_decide(*team),
                Phase::Report => place.waiting == Waiting::Team && floor.may_read_report(),
                Phase::Mitigation => place.waiting == Waiting::Team,
                Phase::Debrief => false,
            }
        };
        let team = self.standing_teams().filter(|team| self.plan.bot(*team).is_some()).find(due)?;
        let session = self.session(team)?;
        let policy = Policy { kind: self.plan.bot(team)?, seed: session.header().seed };
        Some((team, policy, session.view(Seat::Team(team))))
    }
}
