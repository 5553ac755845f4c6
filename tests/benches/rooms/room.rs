//! A room as all its seats see it together: what each was shown, and what is on its way.

use std::collections::BTreeMap;
use std::hash::Hasher as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use breach_rounds::exercise::room::{Refusal, SectionKey};
use breach_rounds::protocol::ServerMessage;
use serde_json::Value;
use tokio::sync::Notify;

use crate::check::{Checks, count};
use crate::wire::{ViewFrame, cut};

/// What the server made of a command.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    Done,
    Refused(Refusal),
}

/// A command on its way.
#[derive(Debug)]
pub struct Pending {
    pub command: String,
    pub since: Instant,
    /// What the team's table and its facilitators' view of it were, by hash.
    table_before: Option<u64>,
    console_before: Option<u64>,
    pub answer: Option<Answer>,
    /// How long until everybody who may see it saw it.
    pub seen_after: Option<Duration>,
}

/// What one seat was shown.
#[derive(Debug, Default)]
pub struct Seat {
    /// Id of the room, and the token of the seat.
    pub room: String,
    pub token: String,
    pub code: Option<String>,
    pub view: Option<u64>,
    /// Whether a view came since the socket was opened.
    pub shown: bool,
    pub captain: bool,
    pub playing: bool,
    /// Whether the socket ended by itself.
    pub gone: bool,
    sections: BTreeMap<SectionKey, u64>,
}

/// What is known of one team.
#[derive(Debug, Default)]
pub struct Team {
    /// Its table as its seats see it, and as facilitators do; the newest of each.
    pub table: String,
    table_at: u64,
    pub console: String,
    pub debrief: Option<String>,
    pub pending: Option<Pending>,
    /// What was acknowledged, in order.
    pub acknowledged: Vec<Value>,
}

/// Everything at once.
#[derive(Debug, Default)]
pub struct State {
    /// The facilitator, then team by team.
    pub seats: Vec<Seat>,
    pub teams: Vec<Team>,
    /// What a view of this number came to, by hash: the same for all who see it.
    same: BTreeMap<u64, u64>,
    pub farewells: Vec<String>,
}

/// A room under load.
pub struct Room {
    pub per_team: usize,
    pub checks: Arc<Checks>,
    pub changed: Notify,
    state: Mutex<State>,
    /// Whether the whole room is waited for, or those only who may see the table.
    pub strict: bool,
}

/// So many numbers of views are remembered.
const REMEMBERED: usize = 256;

impl Room {
    pub fn new(teams: usize, per_team: usize, strict: bool, checks: &Arc<Checks>) -> Arc<Self> {
        let state = State {
            seats: (0..=teams * per_team).map(|_| Seat::default()).collect(),
            teams: (0..teams).map(|_| Team::default()).collect(),
            ..State::default()
        };
        Arc::new(Self {
            per_team,
            checks: Arc::clone(checks),
            changed: Notify::new(),
            state: Mutex::new(state),
            strict,
        })
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The team of a seat; none for the facilitator.
    pub fn team_of(&self, seat: usize) -> Option<usize> {
        seat.checked_sub(1).map(|at| at / self.per_team)
    }

    /// The seats of a team.
    pub fn seats_of(&self, team: usize) -> std::ops::Range<usize> {
        1 + team * self.per_team..1 + (team + 1) * self.per_team
    }

    /// Waits until something holds.
    pub async fn until<T>(
        &self,
        what: &str,
        longest: Duration,
        mut holds: impl FnMut(&mut State) -> Option<T>,
    ) -> Result<T, String> {
        let waited = tokio::time::timeout(longest, async {
            loop {
                let changed = self.changed.notified();
                tokio::pin!(changed);
                changed.as_mut().enable();
                if let Some(found) = holds(&mut self.state()) {
                    return found;
                }
                changed.await;
            }
        });
        waited.await.map_err(|_| format!("after {longest:?} still not: {what}"))
    }

    /// A seat's socket ended by itself.
    pub fn gone(&self, seat: usize) {
        self.state().seats[seat].gone = true;
        self.changed.notify_waiters();
    }

    /// Folds a frame in that a seat got.
    pub fn hear(&self, seat: usize, text: &str) {
        count(&self.checks.frames);
        let mut state = self.state();
        if let Some(frame) = cut(text) {
            self.fold(&mut state, seat, &frame);
        } else {
            match serde_json::from_str(text) {
                Ok(message) => told(&mut state, seat, message),
                Err(error) => self.checks.hold(false, || format!("a frame cannot be read: {error}: {text}")),
            }
        }
        let now = Instant::now();
        for team in 0..state.teams.len() {
            self.settle(&mut state, team, now);
        }
        drop(state);
        self.changed.notify_waiters();
    }

    fn fold(&self, state: &mut State, at: usize, frame: &ViewFrame<'_>) {
        let team_of = self.team_of(at);
        let State { seats, teams, same, .. } = &mut *state;
        let seat = &mut seats[at];
        let beside = |key: &SectionKey| matches!(key, SectionKey::You | SectionKey::People);
        let news = frame.sections.iter().any(|(key, _)| !beside(key)) || !frame.gone.is_empty();
        let rises = match seat.view {
            Some(before) => frame.number > before || (frame.number == before && !news),
            None => true,
        };
        self.checks.hold(rises, || {
            format!("seat {at}: view {} came behind {:?}, with news: {news}", frame.number, seat.view)
        });
        seat.view = Some(frame.number);
        seat.shown = true;
        for key in &frame.gone {
            seat.sections.remove(key);
        }
        for (key, text) in &frame.sections {
            if *key == SectionKey::You {
                seat.captain = text.contains("\"captain\":true");
            }
            if *key == SectionKey::Room {
                seat.playing = text.contains("\"phase\":\"play\"");
            }
            seat.sections.insert(*key, hash(text));
            match (key, team_of) {
                (SectionKey::Table, Some(team)) if teams[team].table_at <= frame.number => {
                    teams[team].table_at = frame.number;
                    teams[team].table = (*text).to_owned();
                }
                (SectionKey::Team(team), _) => {
                    if let Some(team) = teams.get_mut(usize::from(*team)) {
                        team.console = (*text).to_owned();
                    }
                }
                (SectionKey::Debrief, Some(team)) => teams[team].debrief = Some((*text).to_owned()),
                _ => {}
            }
        }
        let shown = seat.sections.iter().filter(|(key, _)| !beside(key));
        let whole = hash(shown.collect::<Vec<_>>());
        let known = *same.entry(frame.number).or_insert(whole);
        self.checks.hold(known == whole, || format!("seat {at} sees another view {}", frame.number));
        count(&self.checks.same_views);
        while same.len() > REMEMBERED {
            same.pop_first();
        }
    }

    /// Notes when a team's command was done and seen by all who may see it.
    fn settle(&self, state: &mut State, team: usize, now: Instant) {
        let Some(pending) = state.teams[team].pending.as_ref() else { return };
        if pending.answer != Some(Answer::Done) || pending.seen_after.is_some() {
            return;
        }
        let own: Vec<&Seat> = state.seats[self.seats_of(team)].iter().collect();
        let has = |seat: &Seat, key| seat.sections.get(&key).copied();
        let key = SectionKey::Team(u8::try_from(team).unwrap_or(u8::MAX));
        let (table, console) = (has(own[0], SectionKey::Table), has(&state.seats[0], key));
        let room = has(own[0], SectionKey::Room);
        let seen = table != pending.table_before
            && console != pending.console_before
            && own.iter().all(|seat| has(seat, SectionKey::Table) == table && seat.view == own[0].view)
            && (!self.strict || state.seats.iter().all(|seat| has(seat, SectionKey::Room) == room));
        let took = now.duration_since(pending.since);
        if let Some(pending) = state.teams[team].pending.as_mut().filter(|_| seen) {
            pending.seen_after = Some(took);
        }
    }

    /// Puts a command on its way.
    pub fn begin(&self, team: usize, command: String) {
        let mut state = self.state();
        let of = |seat: usize, key| state.seats[seat].sections.get(&key).copied();
        let key = SectionKey::Team(u8::try_from(team).unwrap_or(u8::MAX));
        let pending = Pending {
            command,
            since: Instant::now(),
            table_before: of(self.seats_of(team).start, SectionKey::Table),
            console_before: of(0, key),
            answer: None,
            seen_after: None,
        };
        state.teams[team].pending = Some(pending);
    }
}

fn hash(what: impl std::hash::Hash) -> u64 {
    let mut hasher = rustc_hash::FxHasher::default();
    what.hash(&mut hasher);
    hasher.finish()
}

/// Takes in what is no view.
fn told(state: &mut State, seat: usize, message: ServerMessage) {
    let (command, answer) = match message {
        ServerMessage::Welcome { room, token, code, .. } => {
            let seat = &mut state.seats[seat];
            (seat.room, seat.code) = (room, code);
            seat.token = token.unwrap_or(std::mem::take(&mut seat.token));
            return;
        }
        ServerMessage::Bye { why, retry_ms } => {
            state.farewells.push(format!("{why:?} {retry_ms:?}"));
            return;
        }
        ServerMessage::Done { command } => (command, Answer::Done),
        ServerMessage::Refused { command, why } => (command, Answer::Refused(why)),
        _ => return,
    };
    let mut pending = state.teams.iter_mut().filter_map(|team| team.pending.as_mut());
    if let Some(pending) = pending.find(|pending| pending.command == command) {
        pending.answer = Some(answer);
    }
}
