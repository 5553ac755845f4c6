//! How a device comes to a seat: by an address, by what the tab remembers, by what the device kept.

use super::super::Desk;
use super::super::notices::Tone;
use super::super::screen::Screen;
use super::Online;
use crate::app::command::Secret;
use crate::app::online::{
    Client, Door, Fragment, Happened, KeptSeat, Moment, Opens, Server, Tab, Typed, read_fragment,
};
use crate::exercise::evaluation::Profile;

/// So many seats are kept; those that were not shown for longest are forgotten first.
const KEPT_SEATS: usize = 12;
/// When a seat was last shown is written down no more often than this.
const TOUCH_MS: u64 = 60 * 60 * 1000;

impl Desk {
    /// Hears what came, once a frame: an address, frames, the network being back.
    pub(in super::super) fn tend_online(&mut self, ctx: &egui::Context) {
        if let Some(fragment) = self.host.take_fragment() {
            self.take_fragment(&fragment);
        }
        let now_ms = self.host.now_ms();
        let nudged = self.host.nudged();
        let Self { online: Online { client: Some(client), .. }, host, .. } = self else { return };
        if nudged {
            client.nudge(now_ms);
        }
        let mut entropy = || host.entropy();
        let happened = client.poll(&mut Moment { now_ms, entropy: &mut entropy });
        let shown = happened.contains(&Happened::Shown);
        for one in happened {
            self.happened(one, now_ms);
        }
        if shown {
            self.shown(now_ms);
        }
        if self.online.leaving.is_some_and(|until| until <= now_ms) {
            self.be_gone();
        }
        self.settle_message(now_ms);
        let ends = self.online.leaving.into_iter().chain(self.online.told_until).min();
        let leaves = ends.map(|until| until.saturating_sub(now_ms));
        let wakes = self.online.client.as_ref().and_then(|client| client.wakes_in_ms(now_ms));
        if let Some(wakes) = wakes.into_iter().chain(leaves).min() {
            ctx.request_repaint_after(std::time::Duration::from_millis(wakes));
        }
    }

    /// Takes up what an address asks for.
    pub(super) fn take_fragment(&mut self, fragment: &Secret) {
        let Some(read) = read_fragment(fragment.reveal()) else { return };
        // A reload before it was used would lose it otherwise.
        self.host.keep_tab(Some(&Tab::Fragment(fragment.clone()).write()));
        self.open_fragment(read);
    }

    fn open_fragment(&mut self, fragment: Fragment) {
        self.online.refused = None;
        match fragment {
            Fragment::Join(code) => {
                self.leave_room();
                self.online.link = None;
                self.online.locals.join.with_code(&code);
                self.stack.only(Screen::Join);
            }
            Fragment::Host(key) => {
                self.leave_room();
                self.online.host_key = Some(key);
                self.stack.only(Screen::Found);
            }
            Fragment::Link { ref room, ref token, opens } => {
                self.leave_room();
                let nobody = matches!(opens, Some(Opens::Own | Opens::Projector));
                if nobody {
                    let projector = Profile { name: self.text.t("online-projector"), ..Profile::default() };
                    let profile = (opens == Some(Opens::Projector)).then_some(projector);
                    let command = self.new_command();
                    let door = Door::Link { room: room.clone(), token: token.clone(), profile, command };
                    self.knock(door);
                    self.stack.only(Screen::Online);
                } else {
                    self.online.link = Some(fragment);
                    self.stack.only(Screen::Join);
                }
            }
        }
    }

    /// Takes up an address, a link or a code as it was typed.
    pub(super) fn take_up_typed(&mut self, typed: &Secret) {
        let Typed { server, fragment } = Typed::read(typed.reveal());
        if let Some(server) = server {
            self.online.server = Some(server);
        }
        if let Some(fragment) = fragment {
            self.open_fragment(fragment);
        }
    }

    /// The server to talk to: the page's own, or the one that was typed.
    pub(super) fn server(&self) -> Option<Server> {
        let own = self.host.origin().as_deref().and_then(Server::read);
        own.or_else(|| self.online.server.clone())
    }

    /// Comes to the server with this; in place of whatever was before.
    pub(super) fn knock(&mut self, door: Door) {
        let (Some(server), Some(wire)) = (self.server(), self.host.wire()) else {
            self.online.refused = Some(self.text.t("online-not-connected"));
            return;
        };
        self.remember_asked(&server, &door);
        self.knock_at(server, wire, door);
    }

    pub(super) fn knock_at(&mut self, server: Server, wire: Box<dyn crate::app::online::Wire>, door: Door) {
        let now_ms = self.host.now_ms();
        self.online.refused = None;
        let host = &mut self.host;
        let mut entropy = || host.entropy();
        let moment = Moment { now_ms, entropy: &mut entropy };
        self.online.client = Some(Client::open(wire, server, door, &moment));
    }

    /// Goes on in a seat that was kept.
    pub(super) fn go_on(&mut self, id: &str) {
        let Some(seat) = self.online.seats.iter().find(|seat| seat.id() == id).cloned() else { return };
        // A seat belongs to its server, wherever this page came from.
        let (Some(server), Some(wire)) = (Server::read(&seat.server), self.host.wire()) else { return };
        self.leave_room();
        self.host.keep_tab(Some(&Tab::Seat(seat.id()).write()));
        self.knock_at(server, wire, Door::Back { room: seat.room, token: seat.token });
        self.stack.only(Screen::Online);
    }

    /// Keeps the seat that was just welcomed, so that a reload finds it.
    pub(super) fn keep_seat(&mut self, now_ms: u64) {
        let Some(client) = &self.online.client else { return };
        let Some(seat) = client.seat() else { return };
        let sheets = client.sheets();
        let same = |kept: &&KeptSeat| (&kept.room, kept.member) == (&seat.room, seat.member.0);
        let before = self.online.seats.iter().find(same);
        let kept = KeptSeat {
            server: client.server().origin().to_owned(),
            room: seat.room.clone(),
            member: seat.member.0,
            token: seat.token.clone(),
            title: match &sheets.room {
                Some(room) => room.title.clone(),
                None => before.map(|kept| kept.title.clone()).unwrap_or_default(),
            },
            name: match sheets.name(seat.member) {
                Some(name) => name.to_owned(),
                None => before.map(|kept| kept.name.clone()).unwrap_or_default(),
            },
            heard: self.online.heard.or_else(|| before.and_then(|kept| kept.heard)),
            at_ms: match before {
                Some(kept) if now_ms.saturating_sub(kept.at_ms) < TOUCH_MS => kept.at_ms,
                _ => now_ms,
            },
        };
        self.host.keep_tab(Some(&Tab::Seat(kept.id()).write()));
        if before == Some(&kept) {
            return;
        }
        let id = kept.id();
        let saved = KeptSeat::key(&id).map(|key| self.host.save(&key, &kept.write()));
        if !matches!(saved, Some(Ok(()))) {
            let said = self.text.t("online-not-kept");
            self.notices.add("seat", Tone::Problem, said);
        }
        self.online.seats.retain(|other| other.id() != id);
        self.online.seats.insert(0, kept);
        self.forget_old_seats();
    }

    /// Whoever finds this device finds no tokens and names of exercises that are long over.
    pub(super) fn forget_old_seats(&mut self) {
        let most = self.online.seats.len().min(KEPT_SEATS);
        for old in self.online.seats.split_off(most) {
            if let Some(key) = KeptSeat::key(&old.id()) {
                self.host.remove(&key);
            }
        }
    }

    /// Forgets a seat on this device.
    pub(super) fn forget_seat(&mut self, id: &str) {
        if let Some(key) = KeptSeat::key(id) {
            self.host.remove(&key);
        }
        self.online.seats.retain(|seat| seat.id() != id);
    }

    /// Hangs up and forgets what was shown; the seat stays kept.
    pub(super) fn leave_room(&mut self) {
        if let Some(mut client) = self.online.client.take() {
            client.close();
        }
        self.thinking.forget();
        let Online { seats, server, host_key, .. } = std::mem::take(&mut self.online);
        self.online = Online { seats, server, host_key, ..Online::default() };
        self.notices.settle("online");
    }
}
