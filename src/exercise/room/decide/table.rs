//! The tables while something is decided: copies that go on, and the events that say how.

use std::sync::Arc;

use crate::exercise::room::RoomPhase;
use crate::exercise::room::action::TimerChange;
use crate::exercise::room::event::{RoomEvent, Scope, TimerState};
use crate::exercise::room::pace::{Floor, Place};
use crate::exercise::room::refusal::Refusal;
use crate::exercise::room::state::Room;
use crate::rules::log::Record;
use crate::rules::{Action, Answer, Dice, Draws, Phase, Purpose, Seat, Waiting};
use crate::sim::{NotAsked, Session};

/// Every table of a room, and what became true at them.
pub(super) struct Tables<'a> {
    pub room: &'a Room,
    /// Copies, shared with the room until they go on.
    sessions: Vec<Option<Arc<Session>>>,
    pub floor: Floor,
    /// Where the teams stood before.
    before: Floor,
    pub events: Vec<RoomEvent>,
    pub now_ms: u64,
    /// Timers begin anew, whatever was open before.
    pub begins: bool,
    /// Timers that ran out just now.
    pub expired: Vec<Scope>,
}

impl<'a> Tables<'a> {
    pub fn of(room: &'a Room, now_ms: u64) -> Self {
        let session = |team: &crate::exercise::room::state::Team| {
            team.play.as_ref().map(|play| Arc::clone(&play.session))
        };
        let floor = Floor::of(room);
        Self {
            room,
            sessions: room.teams.iter().map(session).collect(),
            before: floor.clone(),
            floor,
            events: Vec::new(),
            now_ms,
            begins: false,
            expired: Vec::new(),
        }
    }

    pub fn session(&self, team: u8) -> Result<&Session, Refusal> {
        self.sessions.get(usize::from(team)).and_then(Option::as_deref).ok_or(Refusal::NoSuchTeam)
    }

    pub fn place(&self, team: u8) -> Result<&Place, Refusal> {
        self.floor.place(team).ok_or(Refusal::NoSuchTeam)
    }

    /// Goes on at one table; what came of it stands in the events.
    fn go_on<E>(
        &mut self,
        team: u8,
        play: impl FnOnce(&mut Session, u64) -> Result<std::ops::Range<usize>, E>,
        why: impl FnOnce(E) -> Refusal,
    ) -> Result<(), Refusal> {
        let at = usize::from(team);
        let session = self.sessions.get_mut(at).and_then(Option::as_mut).ok_or(Refusal::NoSuchTeam)?;
        let session = Arc::make_mut(session);
        let range = play(session, self.now_ms).map_err(why)?;
        let entries = session.entries().get(range).unwrap_or_default().to_vec();
        if let Some(place) = self.floor.places.get_mut(at).and_then(Option::as_mut) {
            *place = Place::of(session);
        }
        self.events.push(RoomEvent::Played { team, entries });
        Ok(())
    }

    pub fn act(&mut self, team: u8, seat: Seat, action: Action) -> Result<(), Refusal> {
        // Checked before the copy: a refusal costs nothing.
        let check = self.session(team)?.state().check_action(seat, &action);
        check.map_err(|why| Refusal::Rules { team, why })?;
        let play = |session: &mut Session, at_ms| session.act(seat, action, at_ms);
        self.go_on(team, play, |why| Refusal::Rules { team, why })
    }

    pub fn roll(&mut self, team: u8, face: Option<u8>) -> Result<(), Refusal> {
        let play = |session: &mut Session, at_ms| session.roll(face, at_ms);
        self.go_on(team, play, |why| Refusal::Rules { team, why })
    }

    pub fn undo(&mut self, team: u8, to: u64, reason: String) -> Result<(), Refusal> {
        let play = |session: &mut Session, at_ms| session.undo(to, reason, at_ms);
        self.go_on(team, play, |why| Refusal::Rules { team, why })
    }

    pub fn answer(&mut self, team: u8, answer: Answer) -> Result<(), Refusal> {
        self.go_on(team, |session, at_ms| session.answer(answer, at_ms), |_: NotAsked| Refusal::NotAsked)
    }

    /// One face for these teams.
    pub fn roll_for(&mut self, teams: &[u8], face: u8) -> Result<(), Refusal> {
        teams.iter().try_for_each(|&team| self.roll(team, Some(face)))
    }

    /// The room's own die, keyed by the round; each undo makes the following ones new draws.
    pub fn draw_face(&self, teams: &[u8]) -> u8 {
        let Some(session) = self.sessions.iter().flatten().next() else { return 1 };
        let acted = |team: &u8| self.floor.place(*team).map(|place| place.acted);
        let round = teams.iter().filter_map(acted).max().unwrap_or(0);
        let undone = |session: &Arc<Session>| {
            session.entries().iter().filter(|entry| matches!(entry.record, Record::Undone { .. })).count()
        };
        let attempt: usize = self.sessions.iter().flatten().map(undone).sum();
        let round = u8::try_from(round).unwrap_or(u8::MAX);
        let attempt = u32::try_from(attempt).unwrap_or(u32::MAX);
        let die = session.setup().rules().die;
        let draw = Draws::new(session.header().seed, Purpose::Die, round, 0, attempt).below(die.into());
        u8::try_from(draw).unwrap_or(0).saturating_add(1)
    }

    /// Everything that follows by itself: the room's drawn die once everybody has locked, the drawn die
    /// of a policy that plays at its own pace, and the timers.
    ///
    /// # Errors
    /// None that the rules could cause.
    pub fn settle(mut self) -> Result<Vec<RoomEvent>, Refusal> {
        if !self.room.paused() || self.resumes() {
            self.fall()?;
        }
        self.set_timers();
        Ok(self.events)
    }

    /// Whether the room goes on by what is being decided.
    fn resumes(&self) -> bool {
        let resumed = |event: &RoomEvent| {
            matches!(event, RoomEvent::TimerSet { scope: Scope::Room, state, .. }
                if !matches!(state, TimerState::Paused { .. }))
        };
        self.events.iter().any(resumed)
    }

    fn fall(&mut self) -> Result<(), Refusal> {
        if self.room.plan.dice != Dice::Seeded {
            return Ok(());
        }
        if self.floor.lockstep {
            let teams = self.floor.die_for();
            if !teams.is_empty() {
                let face = self.draw_face(&teams);
                self.roll_for(&teams, face)?;
            }
            return Ok(());
        }
        let bots: Vec<u8> = self.floor.waiting_for_die();
        bots.into_iter()
            .filter(|&team| self.room.plan.bot(team).is_some())
            .collect::<Vec<_>>()
            .into_iter()
            .try_for_each(|team| self.roll(team, None))
    }

    fn set_timers(&mut self) {
        let playing = self.room.phase == RoomPhase::Play || self.begins;
        if self.floor.lockstep {
            let open = self.floor.open_round().filter(|_| playing);
            let news = self.begins || open != self.before.open_round();
            let decides = self.floor.teams().any(|team| self.floor.must_decide(team));
            self.set_timer(Scope::Room, open.is_some() && news, playing && decides);
        } else {
            for team in self.floor.teams().collect::<Vec<_>>() {
                if self.follow_pause(team) {
                    continue;
                }
                let open = self.floor.open_turn(team).filter(|_| playing);
                let news = self.begins || open != self.before.open_turn(team);
                self.set_timer(Scope::Team(team), open.is_some() && news, open.is_some());
            }
        }
        self.end_expired();
    }

    /// A timer that ran out and that no turn begins anew is over, whoever's it was: one of a team in
    /// lockstep, or the room's where teams have their own.
    fn end_expired(&mut self) {
        for scope in std::mem::take(&mut self.expired) {
            let set =
                |event: &RoomEvent| matches!(event, RoomEvent::TimerSet { scope: of, .. } if *of == scope);
            if !self.events.iter().any(set) {
                let (state, at_ms) = (TimerState::Off, self.now_ms);
                self.events.push(RoomEvent::TimerSet { scope, state, by_hand: None, at_ms });
            }
        }
    }

    /// A team that was paused, or is no longer, has its timer stand still or go on with it.
    fn follow_pause(&mut self, team: u8) -> bool {
        let paused = |floor: &Floor| floor.place(team).is_some_and(|place| place.waiting == Waiting::Paused);
        let (was, is) = (paused(&self.before), paused(&self.floor));
        let scope = Scope::Team(team);
        let change = if is { TimerChange::Pause } else { TimerChange::Resume };
        let now = self.room.timer_of(scope);
        if was != is
            && now != TimerState::Off
            && let Some(state) = now.changed(change, self.now_ms)
        {
            self.events.push(RoomEvent::TimerSet { scope, state, by_hand: None, at_ms: self.now_ms });
        }
        was || is
    }

    /// Starts a timer for a turn that `opens`; ends one that ran out, or for which nobody has to decide.
    fn set_timer(&mut self, scope: Scope, opens: bool, decides: bool) {
        let now = self.room.timer_of(scope);
        let expired = self.expired.contains(&scope);
        let state = match (self.room.plan.turn_seconds, now) {
            (Some(seconds), _) if opens => {
                let ms = u64::from(seconds) * 1000;
                if self.room.paused() && !self.resumes() {
                    TimerState::Paused { left_ms: ms }
                } else {
                    TimerState::Running { ends_ms: self.now_ms.saturating_add(ms) }
                }
            }
            _ if expired => TimerState::Off,
            // A timer that a facilitator set beside the play is left alone.
            (Some(_), TimerState::Running { .. }) if !decides && self.hunted(scope) => TimerState::Off,
            _ => return,
        };
        if state != now {
            self.events.push(RoomEvent::TimerSet { scope, state, by_hand: None, at_ms: self.now_ms });
        }
    }

    /// Whether the timer was one of a turn: somebody had to decide before.
    fn hunted(&self, scope: Scope) -> bool {
        match scope {
            Scope::Room => self.before.teams().any(|team| self.before.must_decide(team)),
            Scope::Team(team) => self.before.must_decide(team),
        }
    }

    /// The timer decides for a team that has not: the first option, or to pass.
    pub fn expire(&mut self, team: u8) -> Result<(), Refusal> {
        if let Some(Place { waiting: Waiting::Choice { .. }, .. }) = self.floor.place(team) {
            self.act(team, Seat::Team(team), Action::Choose { option: 0, expired: true })?;
            // At its own pace the next turn has a timer of its own.
            if !self.floor.lockstep {
                return Ok(());
            }
        }
        let hunts = self.floor.place(team).is_some_and(|place| place.phase == Phase::Investigation);
        if hunts && self.floor.may_choose(team) {
            self.act(team, Seat::Team(team), Action::Pass { expired: true })?;
        }
        Ok(())
    }

    /// A timer that a facilitator changes.
    pub fn change_timer(&mut self, scope: Scope, change: TimerChange) -> Result<(), Refusal> {
        let at_ms = self.now_ms;
        let state = self.room.timer_of(scope).changed(change, at_ms).ok_or(Refusal::NoSuchTimer)?;
        self.events.push(RoomEvent::TimerSet { scope, state, by_hand: Some(change), at_ms });
        // When the room stands still, so does every team's timer; whatever ends that, they go on.
        let still = |state: TimerState| matches!(state, TimerState::Paused { .. });
        let (was, is) = (still(self.room.timer_of(scope)), still(state));
        if scope == Scope::Room && was != is {
            let change = if is { TimerChange::Pause } else { TimerChange::Resume };
            for team in self.room.every_team() {
                let scope = Scope::Team(team);
                let now = self.room.timer_of(scope);
                let alone = self.floor.place(team).is_some_and(|place| place.waiting == Waiting::Paused);
                let state = now.changed(change, at_ms).filter(|_| now != TimerState::Off && !alone);
                let event = |state| RoomEvent::TimerSet { scope, state, by_hand: None, at_ms };
                self.events.extend(state.map(event));
            }
        }
        Ok(())
    }
}
