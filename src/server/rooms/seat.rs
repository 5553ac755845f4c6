//! A seat of a room while somebody sits in it, and what is said to whoever gets none.

use tokio_util::sync::CancellationToken;

use super::NotDone;
use super::callers::{Caller, Line};
use super::node::Hold;
use super::views::Look;
use crate::exercise::room::{Held, MemberId, Refusal, TokenHash};
use crate::protocol::{Farewell, ServerMessage};
use crate::server::RetryAfter;

/// When to come back where nothing better is known, in milliseconds.
const LATER_MS: u32 = 5_000;

/// A member's place in a room, for as long as their socket is open.
pub struct Seat {
    room: Hold,
    caller: Caller,
    token: TokenHash,
    line: Line,
}

impl Seat {
    pub(super) fn new(room: Hold, member: MemberId, token: TokenHash, debrief_only: bool) -> Self {
        let caller = Caller { member, debrief_only };
        let line = room.callers.open(caller, room.parts.options.sockets);
        Self { room, caller, token, line }
    }

    /// Takes so many credits of the seat; false when it has fewer.
    pub fn pay(&self, costs: u32) -> bool {
        self.room.callers.pay(self.caller, costs, self.room.parts.options.burst)
    }

    /// Is cancelled when the seat has opened so many younger sockets that this one has to go.
    pub fn superseded(&self) -> &CancellationToken {
        &self.line.superseded
    }

    /// The room.
    pub fn room(&self) -> &Hold {
        &self.room
    }

    /// Whose seat.
    pub fn member(&self) -> MemberId {
        self.caller.member
    }

    /// Whether all that it opens is the debrief.
    pub fn is_debrief_only(&self) -> bool {
        self.caller.debrief_only
    }

    /// Whether it is still theirs, on this device, and open.
    pub fn is_held(&self) -> bool {
        match self.room.held(&self.token) {
            Some(Held::Seat(member)) => !self.is_debrief_only() && member == self.member(),
            Some(Held::Debrief(member)) => {
                let now = self.room.parts.context.clock.now_ms();
                member == self.member() && self.room.look(|room| room.debrief_open(now))
            }
            _ => false,
        }
    }

    /// What is seen from here now; nothing once the seat is gone.
    pub fn view(&self) -> Option<Look> {
        let member = self.member();
        if self.is_debrief_only() { self.room.debrief_of(member) } else { self.room.view_of(member) }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.room.callers.close(self.caller, &self.line);
        if !self.is_debrief_only() {
            self.room.disconnected(self.member());
        }
    }
}

/// Who came in.
pub enum Arrived {
    /// Somebody with a seat, what they are told first, and the number of the view that they have.
    Seated(Box<Seat>, Box<ServerMessage>, Option<u64>),
    /// Somebody who only looked, and what they are told.
    Looked(Box<ServerMessage>),
}

/// Somebody who was turned away: why, and when to come back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turned {
    /// Why.
    pub why: Farewell,
    /// After how many milliseconds, if at all.
    pub retry_ms: Option<u32>,
}

impl From<NotDone> for Turned {
    fn from(why: NotDone) -> Self {
        let (why, retry_ms) = match why {
            NotDone::Refused(Refusal::NoSuchToken) | NotDone::Gone => (Farewell::NoSuchSeat, None),
            NotDone::Refused(why) => (Farewell::Refused(why), None),
            NotDone::Unavailable => (Farewell::StoreUnavailable, Some(LATER_MS)),
            NotDone::Full => (Farewell::TooMuch, Some(12 * LATER_MS)),
        };
        Self { why, retry_ms }
    }
}

impl From<RetryAfter> for Turned {
    fn from(after: RetryAfter) -> Self {
        let retry_ms = u32::try_from(after.0.as_millis()).unwrap_or(u32::MAX);
        Self { why: Farewell::TooMuch, retry_ms: Some(retry_ms) }
    }
}

/// There is no such thing; it is not said which.
pub(super) fn nothing() -> Turned {
    Turned { why: Farewell::NoSuchSeat, retry_ms: None }
}
