//! What whoever leads does to the play: the phases of the room, rulings, undo, merging, policies, timers.

use crate::exercise::room::RoomPhase;
use crate::exercise::room::action::{RoomAction, TimerChange};
use crate::exercise::room::event::{RoomEvent, Scope, TimerState};
use crate::exercise::room::refusal::Refusal;
use crate::exercise::room::state::{Context, Room};
use crate::rules::{Action, Illegal, Ruling, Seat};

use super::table::Tables;
use super::{Who, check_reason};

impl Room {
    pub(super) fn decide_lead(
        &self,
        cx: &mut Context<'_>,
        who: Who,
        action: &RoomAction,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        who.lead()?;
        let now_ms = cx.now_ms;
        match action {
            RoomAction::Enter { phase } => self.decide_enter(cx, *phase),
            RoomAction::MoveOn { team, reason } => self.decide_move_on(now_ms, *team, reason),
            RoomAction::Rule { team, ruling, reason } => self.decide_rule(now_ms, *team, ruling, reason),
            RoomAction::Undo { team, to, reason } => self.decide_undo(now_ms, *team, *to, reason),
            RoomAction::Merge { from, into } => self.decide_merge(now_ms, *from, *into),
            RoomAction::SetBot { team, policy } => {
                self.check_team(*team)?;
                if self.plan.bot(*team) == *policy {
                    return Ok(Vec::new());
                }
                Ok(vec![RoomEvent::BotSet { team: *team, policy: *policy }])
            }
            RoomAction::Timer { scope, change } => self.decide_timer(now_ms, *scope, *change),
            RoomAction::StopForRealEvent => Ok(vec![RoomEvent::StoppedForRealEvent { at_ms: now_ms }]),
            _ => Err(self.wrong_phase()),
        }
    }

    /// One step after the other; the hot wash can be left out, and a room that never began can be closed.
    fn decide_enter(&self, cx: &mut Context<'_>, phase: RoomPhase) -> Result<Vec<RoomEvent>, Refusal> {
        use RoomPhase::{Briefing, Closed, Debrief, HotWash, Lobby, Play};
        let at_ms = cx.now_ms;
        let mut events = vec![RoomEvent::Entered { phase, at_ms }];
        match (self.phase, phase) {
            (Lobby, Briefing) => events.push(self.draw_teams(cx)?),
            (Briefing, Play) => {
                let mut tables = Tables::of(self, at_ms);
                tables.begins = true;
                events.extend(tables.settle()?);
            }
            (Play, HotWash | Debrief) => events.extend(self.timers_off(at_ms)),
            (HotWash, Debrief) | (Lobby | Debrief, Closed) => events.extend(self.timers_off(at_ms)),
            _ => return Err(self.wrong_phase()),
        }
        Ok(events)
    }

    fn timers_off(&self, at_ms: u64) -> Vec<RoomEvent> {
        let scopes = [Scope::Room].into_iter().chain(self.every_team().map(Scope::Team));
        scopes
            .filter(|scope| self.timer_of(*scope) != TimerState::Off)
            .map(|scope| RoomEvent::TimerSet { scope, state: TimerState::Off, by_hand: None, at_ms })
            .collect()
    }

    /// For one team, or for every team where it is legal; refused only where it is legal nowhere.
    fn decide_rule(
        &self,
        now_ms: u64,
        team: Option<u8>,
        ruling: &Ruling,
        reason: &str,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        let afterwards = matches!(ruling, Ruling::Note | Ruling::AwardPoints { .. });
        match self.phase {
            RoomPhase::Play => {}
            RoomPhase::HotWash if afterwards => {}
            _ => return Err(self.wrong_phase()),
        }
        check_reason(reason)?;
        let teams: Vec<u8> = match team {
            Some(team) => {
                self.check_team(team)?;
                vec![team]
            }
            None => self.standing_teams().collect(),
        };
        let mut tables = Tables::of(self, now_ms);
        let mut refused = Refusal::NoSuchTeam;
        for team in teams {
            let action = Action::Rule { ruling: ruling.clone(), reason: reason.to_owned() };
            if let Err(why) = tables.act(team, Seat::Facilitator, action) {
                refused = why;
            }
        }
        if tables.events.is_empty() { Err(refused) } else { tables.settle() }
    }

    fn decide_undo(&self, now_ms: u64, team: u8, to: u64, reason: &str) -> Result<Vec<RoomEvent>, Refusal> {
        if self.phase != RoomPhase::Play {
            return Err(self.wrong_phase());
        }
        self.check_team(team)?;
        check_reason(reason)?;
        let mut tables = Tables::of(self, now_ms);
        tables.undo(team, to, reason.to_owned())?;
        tables.settle()
    }

    fn decide_merge(&self, now_ms: u64, from: u8, into: u8) -> Result<Vec<RoomEvent>, Refusal> {
        if self.phase > RoomPhase::HotWash {
            return Err(self.wrong_phase());
        }
        self.check_team(from)?;
        self.check_team(into)?;
        if from == into {
            return Err(Refusal::NoSuchTeam);
        }
        let mut tables = Tables::of(self, now_ms);
        tables.events.push(RoomEvent::Merged { from, into, at_ms: now_ms });
        if self.timer_of(Scope::Team(from)) != TimerState::Off {
            tables.events.push(RoomEvent::TimerSet {
                scope: Scope::Team(from),
                state: TimerState::Off,
                by_hand: None,
                at_ms: now_ms,
            });
        }
        // It holds nobody up any more: what the others waited for may follow at once.
        tables.leave(from);
        tables.settle()
    }

    fn decide_timer(
        &self,
        now_ms: u64,
        scope: Scope,
        change: TimerChange,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        if let Scope::Team(team) = scope {
            self.check_team(team)?;
        }
        let mut tables = Tables::of(self, now_ms);
        tables.change_timer(scope, change)?;
        tables.settle()
    }

    /// Why nothing can be moved on.
    pub(super) fn nothing_to_move(team: u8) -> Refusal {
        Refusal::Rules { team, why: Illegal::Over }
    }
}
