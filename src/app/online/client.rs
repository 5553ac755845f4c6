//! The state machine: what is said to the server, and when.

use std::collections::VecDeque;

use super::address::Server;
use super::asked::{Asked, new_id};
use super::link::{Link, wait_ms};
use super::sheets::Sheets;
use super::wire::{Wire, WireEvent};
use crate::app::command::Secret;
use crate::exercise::evaluation::Profile;
use crate::exercise::room::{MemberId, Refusal, RoomAction, RoomPlan};
use crate::protocol::{ClientMessage, DocumentKind, Farewell, LinkKind, PROTOCOL, Reach, Who};

/// A socket that has not opened, or a greeting that was not answered, after so long is lost.
const PATIENCE_MS: u64 = 10_000;
/// After so long without a word the server is asked whether it is there.
const QUIET_MS: u64 = 25_000;
/// It answers within this, or the connection is lost.
const ANSWER_MS: u64 = 8_000;
/// So many sockets in a row that never opened are a reason to ask whether pages still come through.
const SUSPICIOUS: u32 = 2;
/// No more is kept for later than this; a person waits for answers long before.
const MOST_ASKED: usize = 64;

/// The time, and fresh numbers.
pub struct Moment<'a> {
    /// Milliseconds since the Unix epoch.
    pub now_ms: u64,
    /// A fresh random number.
    pub entropy: &'a mut dyn FnMut() -> u64,
}

/// With what a device comes to a server.
#[derive(Debug, Clone, PartialEq)]
pub enum Door {
    /// A seat that it holds.
    Back {
        /// Id of the room.
        room: String,
        /// The seat's token.
        token: Secret,
    },
    /// A code, to see what is behind it.
    Look(String),
    /// A code, to join.
    Join {
        /// Six characters.
        code: String,
        /// Who.
        profile: Profile,
        /// The team that they would like.
        team: Option<u8>,
        /// The same at each attempt.
        command: String,
    },
    /// A link.
    Link {
        /// Id of the room.
        room: String,
        /// The link's token.
        token: Secret,
        /// Who, for a new seat.
        profile: Option<Profile>,
        /// The same at each attempt.
        command: String,
    },
    /// The host key, to found a room.
    Found {
        /// The key.
        key: Secret,
        /// What on.
        plan: Box<RoomPlan>,
        /// Who.
        profile: Profile,
        /// The same at each attempt.
        command: String,
    },
}

/// The seat, as the server welcomed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Id of the room.
    pub room: String,
    /// The seat's token.
    pub token: Secret,
    /// Which member.
    pub member: MemberId,
    /// The join code, while the room takes members.
    pub code: Option<String>,
    /// The address to tell others, without a path.
    pub public_url: Option<String>,
    /// Whether names and play cross the network unprotected.
    pub insecure: bool,
}

/// What the application must know of beside what is shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Happened {
    /// The seat is there, or there again; it is to be kept.
    Seated,
    /// What is behind the code that was asked about.
    Behind {
        /// What the exercise is called.
        title: String,
        /// The teams' names with their free seats.
        teams: Vec<(String, u8)>,
        /// Whether anybody new may come.
        open: bool,
        /// Whether who joins waits to be admitted.
        admission: bool,
    },
    /// New sections are there.
    Shown,
    /// What was asked for is done.
    Done(Box<RoomAction>),
    /// What was asked for was refused.
    Refused(Box<RoomAction>, Refusal),
    /// A link that was asked for.
    LinkMade {
        /// Id of the room.
        room: String,
        /// The token.
        token: Secret,
        /// What it opens.
        opens: LinkKind,
    },
    /// A document that was asked for: its files.
    Document(DocumentKind, Vec<(String, String)>),
    /// A document that was asked for in one file: its name, and what it holds.
    Archive(String, Vec<u8>),
    /// A document cannot be had.
    NoDocument(DocumentKind, Refusal),
    /// Which devices got through to the server.
    Reached(Reach),
    /// A name was not taken, or not forgotten.
    ProfileRefused(Refusal),
    /// The server said goodbye for good.
    Ended(Farewell),
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
    /// What is said at the next welcome.
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

    /// Asks the room for something. The answer comes as [`Happened::Done`] or [`Happened::Refused`],
    /// after however many reconnects. What waits for its answer already is not asked twice.
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

    /// Says something that needs no answer: at once, or at the next welcome.
    pub fn tell(&mut self, message: ClientMessage) {
        if self.link == Link::Online {
            self.say(&message);
        } else if !self.to_say.contains(&message) {
            self.to_say.push(message);
        }
    }

    /// A person asks to try again now, whatever was said.
    pub fn retry(&mut self, now_ms: u64) {
        if !matches!(self.link, Link::Online | Link::Greeting { .. }) {
            self.connect(now_ms);
        }
    }

    /// The network is back, or the person looks at the screen again: what waits does not wait any
    /// longer, and a connection that has long been quiet must show that it is there.
    pub fn nudge(&mut self, now_ms: u64) {
        match self.link {
            Link::Waiting { .. } => self.connect(now_ms),
            Link::Online if now_ms.saturating_sub(self.heard_ms) > ANSWER_MS => self.ping(now_ms),
            _ => {}
        }
    }

    /// Hears what came and does what is due.
    pub fn poll(&mut self, moment: &mut Moment<'_>) -> Vec<Happened> {
        let mut happened = Vec::new();
        while let Some(event) = self.wire.poll() {
            match event {
                WireEvent::Opened => self.greet(moment.now_ms),
                WireEvent::Text(text) => self.hear(&text, moment, &mut happened),
                WireEvent::Closed => self.closed(moment),
                WireEvent::Alive(alive) => self.alive = Some(alive),
            }
        }
        self.tick(moment);
        happened
    }

    /// In how many milliseconds something is due by itself, if anything is.
    pub fn wakes_in_ms(&self, now_ms: u64) -> Option<u64> {
        let at = match self.link {
            Link::Idle | Link::Ended(_) => return None,
            Link::Connecting { since_ms } | Link::Greeting { since_ms } => since_ms + PATIENCE_MS,
            Link::Waiting { until_ms } => until_ms,
            Link::Online => self.answer_by_ms.unwrap_or(self.heard_ms + QUIET_MS),
        };
        Some(at.saturating_sub(now_ms).min(QUIET_MS) + 1)
    }

    /// Ends the connection and says nothing.
    pub fn close(&mut self) {
        self.wire.close();
        self.link = Link::Idle;
    }

    pub(super) fn say(&mut self, message: &ClientMessage) {
        // Plain data of the protocol: it can always be written.
        if let Ok(frame) = serde_json::to_string(message) {
            self.wire.send(&frame);
        }
    }

    fn connect(&mut self, now_ms: u64) {
        self.link = Link::Connecting { since_ms: now_ms };
        self.answer_by_ms = None;
        let address = self.server.socket();
        self.wire.connect(&address);
    }

    fn greet(&mut self, now_ms: u64) {
        if !matches!(self.link, Link::Connecting { .. }) {
            return;
        }
        self.link = Link::Greeting { since_ms: now_ms };
        (self.unopened, self.alive) = (0, None);
        let who = self.who();
        self.say(&ClientMessage::Hello { protocol: PROTOCOL, who });
    }

    fn who(&self) -> Who {
        match &self.door {
            Door::Back { room, token } => {
                Who::Back { room: room.clone(), token: token.reveal().to_owned(), view: self.sheets.view }
            }
            Door::Look(code) => Who::Look { code: code.clone() },
            Door::Join { code, profile, team, command } => Who::New {
                code: code.clone(),
                profile: profile.clone(),
                team: *team,
                command: command.clone(),
            },
            Door::Link { room, token, profile, command } => Who::Link {
                room: room.clone(),
                token: token.reveal().to_owned(),
                profile: profile.clone(),
                command: command.clone(),
            },
            Door::Found { key, plan, profile, command } => Who::Host {
                key: key.reveal().to_owned(),
                plan: plan.clone(),
                profile: profile.clone(),
                command: command.clone(),
            },
        }
    }

    fn closed(&mut self, moment: &mut Moment<'_>) {
        match self.link {
            Link::Connecting { .. } => {
                self.unopened += 1;
                self.lost(moment);
            }
            Link::Greeting { .. } | Link::Online => self.lost(moment),
            // It was to close.
            Link::Idle | Link::Waiting { .. } | Link::Ended(_) => {}
        }
    }

    fn lost(&mut self, moment: &mut Moment<'_>) {
        self.wire.close();
        self.answer_by_ms = None;
        self.failures += 1;
        if self.unopened >= SUSPICIOUS && self.alive.is_none() {
            let address = self.server.livez();
            self.wire.probe(&address);
        }
        let wait = wait_ms(self.failures, (moment.entropy)());
        self.link = Link::Waiting { until_ms: moment.now_ms + wait };
    }

    fn ping(&mut self, now_ms: u64) {
        if self.answer_by_ms.is_none() {
            self.answer_by_ms = Some(now_ms + ANSWER_MS);
            self.say(&ClientMessage::Ping { echo: 0 });
        }
    }

    fn tick(&mut self, moment: &mut Moment<'_>) {
        let now = moment.now_ms;
        let over = |since_ms: u64| now.saturating_sub(since_ms) > PATIENCE_MS;
        match self.link {
            Link::Connecting { since_ms } if over(since_ms) => {
                self.unopened += 1;
                self.lost(moment);
            }
            Link::Greeting { since_ms } if over(since_ms) => self.lost(moment),
            Link::Waiting { until_ms } if until_ms <= now => self.connect(now),
            Link::Online if self.answer_by_ms.is_some_and(|by| by <= now) => self.lost(moment),
            Link::Online if now.saturating_sub(self.heard_ms) >= QUIET_MS => self.ping(now),
            _ => {}
        }
    }
}
