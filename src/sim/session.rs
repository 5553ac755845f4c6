//! A session: one team's play of one scenario. It alone drives a [`State`]: it rolls, it writes the
//! log, it undoes.

use std::ops::Range;
use std::sync::Arc;

use crate::rules::log::{Entry, Header, Record, hash_of};
use crate::rules::{
    Action, Dice, Draws, Event, Illegal, Names, Outcome, Purpose, RuledOutBy, Seat, Setup, State, View,
};
use crate::scoring::{BestPlan, Score, score_against};

/// A running or finished session with its log.
#[derive(Debug, Clone)]
pub struct Session {
    /// Shared by copies: a room copies a session for every decision.
    pub(super) header: Arc<Header>,
    pub(super) header_line: Arc<str>,
    pub(super) state: State,
    pub(super) entries: Vec<Entry>,
    /// By entry: whether it still counts.
    pub(super) counts: Vec<bool>,
    /// The last entries of what was done in one go: the points to which an undo can return.
    pub(super) ends: Vec<u64>,
    pub(super) attempt: u32,
    pub(super) last_hash: String,
}

impl Session {
    /// Starts a session from the first line of its log to be.
    ///
    /// # Errors
    /// [`Illegal::NoSuchCard`] when an id of the setup has no name: such a session could not be saved.
    pub fn start(header: Header) -> Result<Self, Illegal> {
        let header_line = header.to_line().map_err(|_| Illegal::NoSuchCard)?;
        Ok(Self {
            state: State::new(Arc::new(header.setup.clone()), header.team),
            last_hash: hash_of(&header_line),
            header: Arc::new(header),
            header_line: header_line.into(),
            entries: Vec::new(),
            counts: Vec::new(),
            ends: Vec::new(),
            attempt: 0,
        })
    }

    /// What the session was started from.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The slugs behind the ids.
    pub fn names(&self) -> &Arc<Names> {
        &self.header.names
    }

    /// Everything that was decided before the first turn, the chain included.
    pub fn setup(&self) -> &Setup {
        &self.header.setup
    }

    /// The rules' state. Only for what runs where secrets may be known: tests, scoring, the server.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The team's own seat.
    pub fn team(&self) -> Seat {
        Seat::Team(self.header.team)
    }

    /// What `seat` may know.
    pub fn view(&self, seat: Seat) -> View {
        View::for_seat(&self.state, seat)
    }

    /// What it is worth in points, without an analysis, and whether it was guided; `best` is the best
    /// plan of its setup. It names the hidden chain: see [`crate::scoring::score`].
    pub fn score(&self, best: &BestPlan) -> Score {
        let score = score_against(self.setup(), &self.view(self.team()), best);
        Score { guided: self.header.coach.guides(), ..score }
    }

    /// Every entry of the log, undone ones included.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entries that still count.
    pub fn surviving(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().zip(&self.counts).filter(|&(_, &counts)| counts).map(|(entry, _)| entry)
    }

    /// The events that still count.
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.surviving().filter_map(|entry| match &entry.record {
            Record::Event(event) => Some(event),
            Record::Undone { .. } | Record::Answered(_) => None,
        })
    }

    /// Does what `seat` asks for, and what chance decides without a die.
    ///
    /// # Errors
    /// Why not; nothing changed.
    pub fn act(&mut self, seat: Seat, action: Action, at_ms: u64) -> Result<Range<usize>, Illegal> {
        let from = self.entries.len();
        let events = self.state.apply(seat, action)?;
        self.write(events, Some(seat), at_ms);
        self.strike_by_chance(at_ms);
        Ok(from..self.entries.len())
    }

    /// Lets the die fall: from the seed, or as it was read from a real die or the room's.
    ///
    /// # Errors
    /// [`Illegal::ImpossibleOutcome`] when a face is handed in where the seed decides, or is missing
    /// where it does not; otherwise why not. Nothing changed then.
    pub fn roll(&mut self, face: Option<u8>, at_ms: u64) -> Result<Range<usize>, Illegal> {
        let handed_in = self.header.room_die || self.header.setup.dice == Dice::Manual;
        let face = match (face, handed_in) {
            (Some(face), true) => face,
            (None, false) => self.seeded_face(),
            _ => return Err(Illegal::ImpossibleOutcome),
        };
        let from = self.entries.len();
        let events = self.state.resolve(Outcome::Face(face))?;
        self.write(events, None, at_ms);
        self.strike_by_chance(at_ms);
        Ok(from..self.entries.len())
    }

    /// Returns to the moment after entry `to` (0: the beginning), or after the rest of what was done
    /// together with it. What is undone stays in the log and counts no more.
    ///
    /// # Errors
    /// [`Illegal::NotYourTurn`] without a facilitator, [`Illegal::ReasonMissing`], and
    /// [`Illegal::OutOfRange`] when `to` does not count or nothing came after it.
    pub fn undo(&mut self, to: u64, reason: String, at_ms: u64) -> Result<Range<usize>, Illegal> {
        if !self.header.setup.facilitator {
            return Err(Illegal::NotYourTurn);
        }
        if reason.trim().is_empty() {
            return Err(Illegal::ReasonMissing);
        }
        let to = match to {
            0 => 0,
            _ => self.ends.iter().copied().find(|&end| end >= to).ok_or(Illegal::OutOfRange)?,
        };
        if self.ends.last().is_none_or(|&last| last <= to) {
            return Err(Illegal::OutOfRange);
        }
        let from = self.entries.len();
        self.take_back(to);
        self.push(Record::Undone { to, reason }, Some(Seat::Facilitator), at_ms);
        self.strike_by_chance(at_ms);
        Ok(from..self.entries.len())
    }

    /// The points to which an undo can return, oldest first.
    pub fn undo_points(&self) -> &[u64] {
        &self.ends
    }

    /// The first line of the log, with its end.
    pub fn header_line(&self) -> &str {
        &self.header_line
    }

    /// The line of an entry, with its end.
    pub fn entry_line(&self, entry: &Entry) -> String {
        // Every id in an entry comes from the setup, whose names were proven when it was started.
        entry.to_line(&self.header.names).unwrap_or_default()
    }

    /// The whole log.
    pub fn to_jsonl(&self) -> String {
        let mut text = self.header_line.to_string();
        text.extend(self.entries.iter().map(|entry| self.entry_line(entry)));
        text
    }

    /// Drops from the state, not from the log, what came after entry `to`.
    pub(super) fn take_back(&mut self, to: u64) {
        for (entry, counts) in self.entries.iter().zip(&mut self.counts) {
            *counts = *counts && entry.seq <= to;
        }
        self.ends.retain(|&end| end <= to);
        let mut state = State::new(Arc::new(self.header.setup.clone()), self.header.team);
        self.events().for_each(|event| state.evolve(event));
        self.state = state;
        self.attempt += 1;
    }

    pub(super) fn write(&mut self, events: Vec<Event>, seat: Option<Seat>, at_ms: u64) {
        for event in events {
            self.push(Record::Event(event), seat, at_ms);
        }
        self.ends.extend(self.entries.last().map(|entry| entry.seq));
    }

    pub(super) fn push(&mut self, record: Record, seat: Option<Seat>, at_ms: u64) {
        let seq = self.entries.len() as u64 + 1;
        let counts = matches!(record, Record::Event(_));
        let entry = Entry { seq, at_ms, seat, record, prev_hash: self.last_hash.clone() };
        self.last_hash = hash_of(&self.entry_line(&entry));
        self.entries.push(entry);
        self.counts.push(counts);
    }

    /// One die a turn, so its ordinal is always 0.
    pub(super) fn seeded_face(&self) -> u8 {
        let die = self.header.setup.rules().die;
        let draw =
            Draws::new(self.header.seed, Purpose::Die, self.state.turn(), 0, self.attempt).below(die.into());
        u8::try_from(draw).unwrap_or(0).saturating_add(1)
    }

    /// Draws the suspects that a card strikes; they need no die on the table.
    fn strike_by_chance(&mut self, at_ms: u64) {
        while let Some(outcome) = self.next_strike() {
            let Ok(events) = self.state.resolve(outcome) else { return };
            self.write(events, None, at_ms);
        }
    }

    pub(super) fn next_strike(&self) -> Option<Outcome> {
        let outcomes = self.state.outcomes();
        if !matches!(outcomes.first(), Some((Outcome::Cleared(_), _))) {
            return None;
        }
        let struck = |event: &&Event| matches!(event, Event::RuledOut { by: RuledOutBy::Card, .. });
        let this_turn = self.events().rev().take_while(|event| !matches!(event, Event::TurnEnded { .. }));
        let ordinal = u32::try_from(this_turn.filter(struck).count()).unwrap_or(u32::MAX);
        let mut draws =
            Draws::new(self.header.seed, Purpose::Suspect, self.state.turn(), ordinal, self.attempt);
        let index = usize::try_from(draws.below(outcomes.len() as u64)).unwrap_or(0);
        outcomes.get(index).map(|&(outcome, _)| outcome)
    }
}
