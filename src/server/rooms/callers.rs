//! How much a seat may say, however many sockets it opens: a limit of each socket would be none.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio_util::sync::CancellationToken;

use super::credits::Credits;
use crate::exercise::room::MemberId;

/// What is limited together: a seat, or all links to one member's debrief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Caller {
    pub(super) member: MemberId,
    pub(super) debrief_only: bool,
}

/// One socket of a caller.
#[derive(Debug)]
pub(super) struct Line {
    number: u64,
    /// Is cancelled when younger sockets need the place.
    pub(super) superseded: CancellationToken,
}

/// Everybody who has called a room. What somebody owes outlives their sockets, or a new one would pay for it.
#[derive(Debug, Default)]
pub(super) struct Callers(Mutex<Inner>);

#[derive(Debug, Default)]
struct Inner {
    opened: u64,
    credits: BTreeMap<Caller, Credits>,
    lines: BTreeMap<Caller, VecDeque<(u64, CancellationToken)>>,
}

impl Callers {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A socket opens. Of more than `most` the oldest closes: most likely it is one that a phone lost.
    pub(super) fn open(&self, caller: Caller, most: usize) -> Line {
        let mut inner = self.lock();
        inner.opened += 1;
        let line = Line { number: inner.opened, superseded: CancellationToken::new() };
        let lines = inner.lines.entry(caller).or_default();
        lines.push_back((line.number, line.superseded.clone()));
        while lines.len() > most.max(1) {
            if let Some((_, oldest)) = lines.pop_front() {
                oldest.cancel();
            }
        }
        line
    }

    /// It is closed.
    pub(super) fn close(&self, caller: Caller, line: &Line) {
        let mut inner = self.lock();
        let Some(lines) = inner.lines.get_mut(&caller) else { return };
        lines.retain(|(number, _)| *number != line.number);
        if lines.is_empty() {
            inner.lines.remove(&caller);
        }
    }

    /// Takes so many credits of `burst`; false when there are fewer.
    pub(super) fn pay(&self, caller: Caller, costs: u32, burst: u32) -> bool {
        self.lock().credits.entry(caller).or_insert_with(|| Credits::full(burst)).take(costs)
    }
}
