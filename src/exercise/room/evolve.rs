//! From an event to the next state of the room: nothing is decided here.

use std::sync::Arc;

use super::RoomPhase;
use super::action::TimerChange;
use super::event::{Pass, RoomEvent, Scope, TimerState};
use super::ids::{MemberId, TokenHash};
use super::people::{Held, Person};
use super::plan::RoomPlan;
use super::sheets::{MessageLine, Proposal};
use super::state::{Play, Room, Team};
use crate::exercise::evaluation::PackStamp;
use crate::rules::log::{Entry, Header, Record};
use crate::rules::{Event, Phase};
use crate::sim::Session;

/// The most messages that are kept; the oldest fall out.
pub(super) const MAX_MESSAGES: usize = 500;

/// Why an event cannot be folded in: what was read is not what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damaged {
    /// It cannot be read, in the parser's words.
    Unreadable(String),
    /// It stands before the room was founded, or founds it again.
    Founding,
    /// It names a member who is not there.
    Member(MemberId),
    /// It names a team that is not there, or that does not play yet.
    Team(u8),
    /// Its entries do not continue the log of this team.
    Log(u8),
}

impl Room {
    /// Makes one event true.
    ///
    /// # Errors
    /// When the event cannot follow here. The room is of no use then: its events were damaged.
    pub fn evolve(&mut self, event: &RoomEvent) -> Result<(), Damaged> {
        if self.founded == matches!(event, RoomEvent::Founded { .. }) {
            return Err(Damaged::Founding);
        }
        let before = self.look(event);
        self.fold(event)?;
        self.write_down(event);
        self.spent.count(event);
        self.count(event, &before);
        Ok(())
    }

    fn fold(&mut self, event: &RoomEvent) -> Result<(), Damaged> {
        match event {
            RoomEvent::Founded { plan, at_ms, pack_version, pack_hash } => {
                self.found(plan, *at_ms, pack_version, pack_hash);
            }
            RoomEvent::Joined { .. }
            | RoomEvent::Admitted { .. }
            | RoomEvent::Left { .. }
            | RoomEvent::Placed { .. }
            | RoomEvent::Passed { .. }
            | RoomEvent::TakenOver { .. }
            | RoomEvent::Invited { .. } => return self.fold_people(event),
            RoomEvent::CaptainNamed { team, member, .. } => self.team_mut(*team)?.captain = Some(*member),
            RoomEvent::Locked { locked } => self.locked = *locked,
            RoomEvent::AdmissionSet { by_hand } => self.plan.admission = *by_hand,
            RoomEvent::TeamRenamed { team, name } => {
                let line = self.plan.teams.get_mut(usize::from(*team)).ok_or(Damaged::Team(*team))?;
                line.clone_from(name);
            }
            RoomEvent::Merged { from, into, at_ms } => self.merge(*from, *into, *at_ms)?,
            RoomEvent::BotSet { team, policy } => {
                self.plan.bots.resize(self.teams.len(), None);
                let bot = self.plan.bots.get_mut(usize::from(*team)).ok_or(Damaged::Team(*team))?;
                *bot = *policy;
            }
            RoomEvent::EstablishedPicked { team, procedures } => {
                self.team_mut(*team)?.established.clone_from(procedures);
            }
            RoomEvent::Entered { phase, at_ms } => {
                self.phase = *phase;
                self.ledger.entered.push((*phase, *at_ms));
            }
            RoomEvent::Drawn { headers, pack_version, pack_hash, roles } => {
                let pack = self.stamp(pack_version, pack_hash);
                self.ledger.pack = Some(pack);
                self.draw(headers, roles)?;
            }
            RoomEvent::Played { team, entries } => self.play_on(*team, entries)?,
            RoomEvent::Proposed { team, member, action } => {
                let proposal = Proposal { by: *member, action: action.clone() };
                self.team_mut(*team)?.votes.proposals.push(proposal);
            }
            RoomEvent::Voted { team, member, proposal } => {
                self.team_mut(*team)?.votes.cast.insert(*member, *proposal);
            }
            RoomEvent::VotesShown { team } => self.team_mut(*team)?.votes.shown = true,
            RoomEvent::Scored { team, score } => self.team_mut(*team)?.score = Some(*score),
            _ => self.fold_room(event)?,
        }
        Ok(())
    }

    fn fold_room(&mut self, event: &RoomEvent) -> Result<(), Damaged> {
        match event {
            RoomEvent::Said { team, text, at_ms } => {
                self.messages.push(MessageLine { team: *team, text: text.clone(), at_ms: *at_ms });
                let over = self.messages.len().saturating_sub(MAX_MESSAGES);
                self.messages.drain(..over);
            }
            RoomEvent::ReadAloud { inject, .. } => self.aloud = *inject,
            RoomEvent::TimerSet { scope: Scope::Room, state, .. } => self.timer = *state,
            RoomEvent::TimerSet { scope: Scope::Team(team), state, .. } => {
                self.team_mut(*team)?.timer = *state;
            }
            RoomEvent::Kept { record, what, .. } => {
                self.records.insert(*record, (**what).clone());
                self.next_record = self.next_record.max(record.saturating_add(1));
            }
            RoomEvent::Discarded { record } => {
                self.records.remove(record);
            }
            RoomEvent::RankedBy { by } => {
                self.plan.ranked = *by;
                self.shown = 0;
            }
            RoomEvent::StandingsShown { places } => self.shown = *places,
            RoomEvent::DebriefUntil { until_ms } => self.debrief_until_ms = *until_ms,
            RoomEvent::StoppedForRealEvent { at_ms } => {
                self.phase = RoomPhase::Stopped;
                self.ledger.stopped_ms = Some(*at_ms);
                self.timer = TimerState::Off;
                self.teams.iter_mut().for_each(|team| team.timer = TimerState::Off);
            }
            // What the ledger alone keeps, and what was folded in before.
            _ => {}
        }
        Ok(())
    }

    fn found(&mut self, plan: &RoomPlan, at_ms: u64, pack_version: &str, pack_hash: &str) {
        self.founded = true;
        self.plan = plan.clone();
        self.teams = vec![Team::default(); plan.teams.len()];
        self.views.open(plan.teams.len());
        self.ledger.opened_ms = at_ms;
        self.ledger.pack = Some(self.stamp(pack_version, pack_hash));
    }

    fn stamp(&self, version: &str, hash: &str) -> PackStamp {
        PackStamp { id: self.plan.pack.clone(), version: version.to_owned(), hash: hash.to_owned() }
    }

    /// The teams' sessions begin, and with them the names of the cards.
    fn draw(&mut self, headers: &[String], roles: &[String]) -> Result<(), Damaged> {
        if headers.len() != self.teams.len() {
            return Err(Damaged::Team(u8::try_from(headers.len()).unwrap_or(u8::MAX)));
        }
        let bad = |why: String| Damaged::Unreadable(why);
        for (team, line) in self.teams.iter_mut().zip(headers) {
            let header = Header::from_line(line).map_err(|why| bad(format!("{why:?}")))?;
            self.names = Arc::clone(&header.names);
            let session = Session::start(header).map_err(|why| bad(format!("{why:?}")))?;
            team.play = Some(Play::new(session));
        }
        self.roles = roles.to_vec();
        let everybody: Vec<MemberId> = self.people.here().map(|(member, _)| member).collect();
        everybody.into_iter().for_each(|member| self.deal_role(member));
        Ok(())
    }

    fn play_on(&mut self, at: u8, entries: &[Entry]) -> Result<(), Damaged> {
        let team = self.teams.get_mut(usize::from(at)).ok_or(Damaged::Team(at))?;
        let play = team.play.as_mut().ok_or(Damaged::Team(at))?;
        Arc::make_mut(&mut play.session).follow(entries).map_err(|_| Damaged::Log(at))?;
        play.place = super::pace::Place::of(&play.session);
        let hunts = play.place.phase == Phase::Investigation;
        if entries.iter().any(|entry| !matches!(entry.record, Record::Answered(_))) {
            team.votes = super::ballot::Votes::default();
            team.score = None;
        }
        let ends = |entry: &&Entry| matches!(entry.record, Record::Event(Event::TurnEnded { .. }));
        if hunts {
            entries.iter().filter(ends).for_each(|_| self.next_captain(at));
        }
        Ok(())
    }

    pub(super) fn team_mut(&mut self, team: u8) -> Result<&mut Team, Damaged> {
        self.teams.get_mut(usize::from(team)).ok_or(Damaged::Team(team))
    }

    fn fold_people(&mut self, event: &RoomEvent) -> Result<(), Damaged> {
        match event {
            RoomEvent::Joined { member, kind, token, admitted, team, at_ms } => {
                if usize::from(member.0) != self.people.all.len() {
                    return Err(Damaged::Member(*member));
                }
                let person =
                    Person { kind: *kind, admitted: *admitted, team: *team, left: false, role: None };
                self.people.all.push(person);
                self.people.issue(*token, Held::Seat(*member));
                self.seat(*member, *at_ms)
            }
            RoomEvent::Admitted { member, at_ms } => {
                self.person_mut(*member)?.admitted = true;
                self.seat(*member, *at_ms)
            }
            RoomEvent::Placed { member, team, at_ms, .. } => {
                self.person_mut(*member)?.team = *team;
                self.seat(*member, *at_ms)
            }
            RoomEvent::Left { member, removed, at_ms } => {
                self.person_mut(*member)?.left = true;
                self.end_tokens(*member, *removed);
                self.seat(*member, *at_ms)
            }
            RoomEvent::Passed { token, pass } => {
                self.people.pass(*token, *pass);
                Ok(())
            }
            RoomEvent::TakenOver { member, pass, token, moved } => {
                self.take_over(*member, pass, *token, *moved);
                Ok(())
            }
            RoomEvent::Invited { token } => {
                self.people.passes.remove(token);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Whoever leaves loses the seat; the debrief stays open to them, unless they were sent away.
    fn end_tokens(&mut self, member: MemberId, removed: bool) {
        let held = |held: &Held| *held == Held::Seat(member) || (removed && *held == Held::Debrief(member));
        self.people.tokens.retain(|_, (token, _)| !held(token));
        let passed = |pass: &Pass| *pass == Pass::Seat(member) || (removed && *pass == Pass::Debrief(member));
        self.people.passes.retain(|_, (pass, _)| !passed(pass));
    }

    fn take_over(&mut self, member: MemberId, pass: &TokenHash, token: TokenHash, moved: bool) {
        if moved {
            self.people.tokens.retain(|_, (held, _)| *held != Held::Seat(member));
            // With the device goes every link that it may have made to the same seat.
            self.people.passes.retain(|link, (opens, _)| link != pass && *opens != Pass::Seat(member));
            self.people.issue(token, Held::Seat(member));
        } else {
            self.people.issue(token, Held::Debrief(member));
        }
    }

    pub(super) fn person_mut(&mut self, member: MemberId) -> Result<&mut Person, Damaged> {
        let person = self.people.all.get_mut(usize::from(member.0));
        person.filter(|person| !person.left).ok_or(Damaged::Member(member))
    }
}

impl TimerState {
    /// How it stands after a facilitator changed it; nothing when it does not stand so that it can be.
    pub(super) fn changed(self, change: TimerChange, now_ms: u64) -> Option<Self> {
        let ms = |seconds: u16| u64::from(seconds) * 1000;
        Some(match (change, self) {
            (TimerChange::Start { seconds }, _) => {
                Self::Running { ends_ms: now_ms.saturating_add(ms(seconds)) }
            }
            (TimerChange::Pause, Self::Running { ends_ms }) => {
                Self::Paused { left_ms: ends_ms.saturating_sub(now_ms) }
            }
            // Play stands still even where no timer runs.
            (TimerChange::Pause, Self::Off) => Self::Paused { left_ms: 0 },
            (TimerChange::Resume, Self::Paused { left_ms: 0 }) => Self::Off,
            (TimerChange::Resume, Self::Paused { left_ms }) => {
                Self::Running { ends_ms: now_ms.saturating_add(left_ms) }
            }
            (TimerChange::Extend { seconds }, Self::Running { ends_ms }) => {
                Self::Running { ends_ms: ends_ms.max(now_ms).saturating_add(ms(seconds)) }
            }
            (TimerChange::Extend { seconds }, Self::Paused { left_ms }) => {
                Self::Paused { left_ms: left_ms.saturating_add(ms(seconds)) }
            }
            (TimerChange::Off, Self::Running { .. } | Self::Paused { .. }) => Self::Off,
            (TimerChange::Pause, Self::Paused { .. })
            | (TimerChange::Resume, Self::Running { .. } | Self::Off)
            | (TimerChange::Extend { .. } | TimerChange::Off, Self::Off) => return None,
        })
    }
}
