//! An exercise over a network at the desk: the one place that touches the socket.
//!
//! `arrive` says how a device comes to a seat, `ask` what goes out, `happen` what comes in, `due` which
//! screen follows from what was shown last, `show` draws it, `taken` makes files of a debrief.

mod arrive;
mod ask;
mod bar;
mod case;
mod due;
mod happen;
mod lead;
mod models;
mod pages;
mod reload;
mod show;
mod taken;
mod votes;

use crate::app::command::Secret;
use crate::app::online::{Client, Fragment, KeptSeat, Server, Sheets};
use crate::app::screens::console::ConsoleLocal;
use crate::app::screens::found::FoundLocal;
use crate::app::screens::mitigation::MitigationLocal;
use crate::app::screens::online::{BarLocal, BehindLine, JoinLocal, LinkLine, LobbyLocal};
use crate::app::screens::table::TableLocal;
use crate::packs::Scenario;
use crate::protocol::Reach;
use crate::scoring::Score;
use crate::sim::Session;

/// What the desk knows of an exercise over a network.
#[derive(Default)]
pub(super) struct Online {
    /// The device's end of it.
    client: Option<Client>,
    /// Seats that this device holds, the last one first.
    seats: Vec<KeptSeat>,
    /// The server that was typed or came with a link; a page's own goes first.
    server: Option<Server>,
    /// With what a room may be founded.
    host_key: Option<Secret>,
    /// A link that asks for a name.
    link: Option<Fragment>,
    /// What is behind the code that was typed.
    behind: Option<BehindLine>,
    /// Why the last attempt came to nothing, in words.
    refused: Option<String>,
    /// A link that was made.
    made: Option<LinkLine>,
    /// Which devices got through to the server, as it said last.
    reach: Option<Reach>,
    /// When it was asked, on this device's clock.
    reach_asked_ms: Option<u64>,
    /// What goes onto the clipboard at the end of the frame.
    copy: Option<String>,
    /// A face, or none for a drawn one, for the die that a choice will wait for.
    then_roll: Option<Option<u8>>,
    /// What is played, by what the server says is played.
    scenario: Option<(String, Box<Scenario>)>,
    /// The own play, once the debrief is open.
    over: Option<OverPlay>,
    /// How many messages were told; none before this device was shown any.
    heard: Option<usize>,
    /// Until when the newest message is told on top of everything.
    told_until: Option<u64>,
    /// Whose table it was.
    team: Option<u8>,
    /// Until when the server is waited for that was told that the seat is given up.
    leaving: Option<u64>,
    /// Whether this person, who decides, asks the team first.
    asks_first: bool,
    /// What was read on this device.
    reading: Read,
    /// Between two frames.
    locals: OnlineLocals,
}

/// A play that is over, read from its own log.
struct OverPlay {
    log: String,
    session: Box<Session>,
    score: Score,
}

/// What was read on this device.
#[derive(Debug, Clone, Copy, Default)]
struct Read {
    briefing: bool,
    story: bool,
    report: bool,
}

/// What the screens remember between two frames.
#[derive(Default)]
struct OnlineLocals {
    join: JoinLocal,
    lobby: LobbyLocal,
    bar: BarLocal,
    table: TableLocal,
    plan: MitigationLocal,
    console: ConsoleLocal,
    found: Option<FoundLocal>,
}

impl Online {
    /// Finds what is played anew, whose words have changed.
    pub(super) fn forget_words(&mut self) {
        self.scenario = None;
    }

    /// What was shown last.
    fn sheets(&self) -> Option<&Sheets> {
        self.client.as_ref().map(Client::sheets)
    }

    /// How many messages this device told of before it was reloaded.
    fn kept_heard(&self) -> Option<usize> {
        let seat = self.client.as_ref()?.seat()?;
        let same = |kept: &&KeptSeat| (&kept.room, kept.member) == (&seat.room, seat.member.0);
        self.seats.iter().find(same)?.heard
    }

    /// Whether there is a seat, or was one until a moment ago.
    pub(super) fn seated(&self) -> bool {
        self.client.as_ref().is_some_and(|client| client.seat().is_some())
    }

    /// What goes onto the clipboard.
    pub(super) fn take_copy(&mut self) -> Option<String> {
        self.copy.take()
    }

    /// Forgets what belonged to another team's table, or to another exercise.
    fn new_table(&mut self) {
        self.reading = Read::default();
        (self.then_roll, self.asks_first) = (None, false);
        self.over = None;
        self.locals.table = TableLocal::default();
        self.locals.plan = MitigationLocal::default();
        self.locals.lobby = LobbyLocal::default();
    }
}
