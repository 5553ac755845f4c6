//! What happened when: for the papers of an exercise, and for nothing else.

use std::collections::BTreeMap;

use super::RoomPhase;
use super::action::TimerChange;
use super::event::{RoomEvent, Scope, TimerState};
use super::ids::{MemberId, MemberKind};
use super::people::Person;
use super::state::Room;
use crate::exercise::evaluation::{self, Attendance, InjectGiven, PackStamp, RoomRuling, RoomRulingKind};
use crate::rules::Seat;
use crate::rules::log::{Entry, Record};

/// The most rulings, and the most injects, that the papers list; the stream of events has them all.
const MAX_LINES: usize = 1000;

/// Times, stays and what was done by hand.
#[derive(Debug, Clone, Default)]
pub(super) struct Ledger {
    pub pack: Option<PackStamp>,
    pub opened_ms: u64,
    /// When the room went on, in order.
    pub entered: Vec<(RoomPhase, u64)>,
    pub stays: Vec<Attendance>,
    pub rulings: Vec<RoomRuling>,
    /// What was read aloud. An inject that was forced on a team stands in the team's own log.
    pub injects: Vec<InjectGiven>,
    /// The teams for which something was chosen, and whether people ever chose it.
    pub by_people: BTreeMap<u8, bool>,
    pub stopped_ms: Option<u64>,
    /// How long the room stood still since the play began, in milliseconds; not the pause that lasts.
    pub stood_ms: u64,
    /// Since when it stands still.
    pub stands_since_ms: Option<u64>,
}

impl Ledger {
    /// When the room first went to a phase.
    pub fn entered(&self, phase: RoomPhase) -> Option<u64> {
        self.entered.iter().find(|(entered, _)| *entered == phase).map(|(_, at)| *at)
    }

    /// A member sits elsewhere, or left: the stay ends, and another begins.
    pub fn sit(&mut self, member: MemberId, person: &Person, at_ms: u64) {
        let open = self.stays.iter_mut().find(|stay| stay.member == member.0 && stay.left_ms.is_none());
        let kind = match person.kind {
            MemberKind::Facilitator => evaluation::MemberKind::Facilitator,
            MemberKind::Participant => evaluation::MemberKind::Participant,
            // A screen attends nothing.
            MemberKind::Projector => return,
        };
        if let Some(open) = open {
            if !person.left && person.admitted && open.team == person.team {
                return;
            }
            open.left_ms = Some(at_ms);
        }
        if person.admitted && !person.left {
            let stay =
                Attendance { member: member.0, kind, team: person.team, joined_ms: at_ms, left_ms: None };
            self.stays.push(stay);
        }
    }

    /// The room's timer stands still, or no longer. A pause that began before the play counts from the
    /// play on.
    fn stand(&mut self, still: bool, at_ms: u64) {
        match self.stands_since_ms {
            None if still => self.stands_since_ms = Some(at_ms),
            Some(since) if !still => {
                self.stands_since_ms = None;
                if let Some(began) = self.entered(RoomPhase::Play) {
                    self.stood_ms += at_ms.saturating_sub(since.max(began));
                }
            }
            _ => {}
        }
    }

    fn rule(&mut self, at_ms: u64, team: Option<u8>, kind: RoomRulingKind, reason: &str) {
        if self.rulings.len() < MAX_LINES {
            self.rulings.push(RoomRuling { at_ms, team, kind, reason: reason.to_owned() });
        }
    }

    fn read_aloud(&mut self, at_ms: u64, inject: &str) {
        if self.injects.len() < MAX_LINES {
            self.injects.push(InjectGiven { at_ms, team: None, inject: inject.to_owned() });
        }
    }
}

impl Room {
    /// Writes down what the papers say of an event. The event was folded in already.
    pub(super) fn write_down(&mut self, event: &RoomEvent) {
        let ledger = &mut self.ledger;
        if let RoomEvent::TimerSet { scope: Scope::Room, state, at_ms, .. } = event {
            ledger.stand(matches!(state, TimerState::Paused { .. }), *at_ms);
        }
        match event {
            RoomEvent::Merged { from, into, at_ms } => {
                ledger.rule(*at_ms, Some(*from), RoomRulingKind::Merged { into: *into }, "");
            }
            RoomEvent::CaptainNamed { team, at_ms, .. } => {
                ledger.rule(*at_ms, Some(*team), RoomRulingKind::CaptainReplaced, "");
            }
            // Who came late and sat down did nothing to anybody.
            RoomEvent::Placed { member, team, at_ms, by_hand: true } if self.phase != RoomPhase::Lobby => {
                ledger.rule(*at_ms, *team, RoomRulingKind::MemberMoved { member: member.0 }, "");
            }
            RoomEvent::MovedOn { team, reason, at_ms } => {
                ledger.rule(*at_ms, *team, RoomRulingKind::MovedOn, reason);
            }
            RoomEvent::TimerSet { scope, by_hand: Some(change), at_ms, .. } => {
                let team = match scope {
                    Scope::Room => None,
                    Scope::Team(team) => Some(*team),
                };
                let kind = match change {
                    TimerChange::Pause => Some(RoomRulingKind::Paused),
                    TimerChange::Resume => Some(RoomRulingKind::Resumed),
                    TimerChange::Extend { seconds } => {
                        Some(RoomRulingKind::TimeAdded { seconds: i32::from(*seconds) })
                    }
                    TimerChange::Start { .. } | TimerChange::Off => None,
                };
                kind.into_iter().for_each(|kind| ledger.rule(*at_ms, team, kind, ""));
            }
            RoomEvent::ReadAloud { inject: Some(inject), at_ms } => {
                let slug = inject.slug(&self.names).unwrap_or_default().to_owned();
                ledger.read_aloud(*at_ms, &slug);
            }
            RoomEvent::Played { team, entries } => {
                let chose = |entry: &Entry| {
                    matches!((&entry.seat, &entry.record), (Some(Seat::Team(_)), Record::Event(_)))
                };
                if entries.iter().any(chose) {
                    let people = self.plan.bot(*team).is_none();
                    *ledger.by_people.entry(*team).or_default() |= people;
                }
            }
            _ => {}
        }
    }
}
