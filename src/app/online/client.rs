//! A device's end of one exercise: what it knows, and what it asks for.

use std::collections::VecDeque;

use super::address::Server;
use super::asked::{Asked, new_id};
use super::door::Door;
use super::happened::Seat;
use super::link::Link;
use super::sheets::Sheets;
use super::wire::Wire;
use crate::exercise::room::RoomAction;
use crate::protocol::ClientMessage;

/// So many sockets in a row that never opened are a reason to ask whether pages still come through.
pub(super) const SUSPICIOUS: u32 = 2;
/// No more is kept for later than this; a person waits for answers long before.
const MOST_ASKED: usize = 64;

/// The time, and fresh numbers.
pub struct Moment<'a> {
    /// Milliseconds since the Unix epoch.
    pub now_ms: u64,
    /// A fresh random number.
    pub entropy: &'a mut dyn FnMut() -> u64,
}

/// A device's end of one exercise.
pub struct Client {
    pub(super) wire: Box<dyn Wire>,
    pub(super) server: Server,
    pub(super) door: Door,
    pub(super) link: Link,
    pub(super) sheets: Sheets,
    pub(super) seat: Option<Seat>,
    pub(super) asked: VecDeque<Asked>,
    /// What is said at the next welcome: what was not said yet, and what was not answered.
    pub(super) to_say: Vec<ClientMessage>,
    /// Attempts that failed in a row.
    pub(super) failures: u32,
    /// Of those, how many sockets never opened.
    pub(super) unopened: u32,
    /// Whether plain pages come through, where that was asked.
    pub(super) alive: Option<bool>,
    /// The server's clock minus this device's, in milliseconds.
    pub(super) ahead_ms: i64,
    pub(super) heard_ms: u64,
    /// Until when the server is to answer.
    pub(super) answer_by_ms: Option<u64>,
}

impl Client {
    /// Comes to a server and begins to connect.
    pub fn open(wire: Box<dyn Wire>, server: Server, door: Door, moment: &Moment<'_>) -> Self {
        let mut client = Self {
            wire,
            server,
            door,
            link: Link::Idle,
            sheets: Sheets::default(),
            seat: None,
            asked: VecDeque::new(),
            to_say: Vec::new(),
            failures: 0,
            unopened: 0,
            alive: None,
            ahead_ms: 0,
            heard_ms: moment.now_ms,
            answer_by_ms: None,
        };
        client.connect(moment.now_ms);
        client
    }

    /// How it stands with the server.
    pub fn link(&self) -> &Link {
        &self.link
    }

    /// Whether pages come through and sockets do not.
    pub fn blocked(&self) -> bool {
        self.unopened >= SUSPICIOUS && self.alive == Some(true)
    }

    /// Whether this device's server could not be reached at all, not even for a page.
    pub fn unreachable(&self) -> bool {
        self.unopened >= SUSPICIOUS && self.alive == Some(false)
    }

    /// What was shown last.
    pub fn sheets(&self) -> &Sheets {
        &self.sheets
    }

    /// The seat, once there is one.
    pub fn seat(&self) -> Option<&Seat> {
        self.seat.as_ref()
    }

    /// The server.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// With what this device came.
    pub fn door(&self) -> &Door {
        &self.door
    }

    /// What was asked for and not answered yet, oldest first.
    pub fn asked(&self) -> impl ExactSizeIterator<Item = &Asked> {
        self.asked.iter()
    }

    /// What the server's clock shows when this device's shows `now_ms`.
    pub fn server_ms(&self, now_ms: u64) -> u64 {
        now_ms.saturating_add_signed(self.ahead_ms)
    }

    /// Asks the room for something. The answer comes as [`Done`](super::Happened::Done) or
    /// [`Refused`](super::Happened::Refused), after however many reconnects. What waits for its answer
    /// already is not asked twice.
    pub fn ask(&mut self, action: RoomAction, moment: &mut Moment<'_>) {
        let names = self.sheets.case.as_ref().map(|case| &case.names);
        let write = || serde_json::to_value(&action).ok();
        let written = names.map_or_else(write, |names| names.scope(write));
        let waits = self.asked.iter().any(|asked| asked.action == action);
        let Some(written) = written.filter(|_| !waits && self.asked.len() < MOST_ASKED) else { return };
        let command = new_id(moment.entropy);
        let view = self.sheets.view.unwrap_or_default();
        let asked = Asked { command, view, action, written, since_ms: moment.now_ms };
        if self.link == Link::Online {
            self.say(&asked.frame());
        }
        self.asked.push_back(asked);
    }

    /// Says something: at once, or at the next welcome. What waits for its answer is said again at every
    /// welcome until it comes, and not a second time before.
    pub fn tell(&mut self, message: ClientMessage) {
        if self.to_say.contains(&message) {
            return;
        }
        let online = self.link == Link::Online;
        if online {
            self.say(&message);
        }
        if !online || is_answered(&message) {
            self.to_say.push(message);
        }
    }

    /// Whether a document was asked for that has not come yet.
    pub fn fetches(&self) -> bool {
        self.to_say.iter().any(is_document)
    }

    pub(super) fn say(&mut self, message: &ClientMessage) {
        // Plain data of the protocol: it can always be written.
        if let Ok(frame) = serde_json::to_string(message) {
            self.wire.send(&frame);
        }
    }
}

/// Whether the server answers this, apart from showing what follows from it.
pub(super) fn is_answered(message: &ClientMessage) -> bool {
    is_document(message) || matches!(message, ClientMessage::EraseProfile { .. })
}

fn is_document(message: &ClientMessage) -> bool {
    matches!(message, ClientMessage::Fetch(_) | ClientMessage::FetchArchive(_))
}
