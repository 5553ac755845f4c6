//! What came in, and what follows from it at the desk.

use super::super::Desk;
use super::super::notices::Tone;
use super::super::screen::Screen;
use super::{LinkLine, OverPlay};
use crate::app::online::{Door, Happened, KeptSeat, link_address};
use crate::app::screens::online::{BehindLine, TeamChoice, words};
use crate::app::widgets::QrModel;
use crate::exercise::room::{Refusal, RoomAction};
use crate::protocol::{Farewell, LinkKind};
use crate::scoring::best_plan;
use crate::sim::Session;
use crate::text::words::Cards;

/// So long the newest message stands on top of everything.
const TOLD_MS: u64 = 45_000;

impl Desk {
    /// Takes one thing that happened.
    pub(super) fn happened(&mut self, one: Happened, now_ms: u64) {
        match one {
            Happened::Seated => {
                self.online.link = None;
                self.keep_seat(now_ms);
                if matches!(self.stack.top(), Screen::Join | Screen::Found) {
                    self.stack.only(Screen::Online);
                }
            }
            Happened::Behind { title, teams, open, admission } => {
                self.behind(title, &teams, open, admission);
            }
            // Told of all at once.
            Happened::Shown => {}
            Happened::Done(action) if *action == RoomAction::Leave => self.be_gone(),
            Happened::Done(_) => self.notices.settle("refused"),
            Happened::Refused(action, why) => self.refused(&action, &why),
            Happened::LinkMade { room, token, opens } => self.link_made(&room, token.reveal(), opens),
            Happened::Document(_, files) => {
                for (name, text) in files {
                    self.export(&name, &text);
                }
            }
            Happened::Archive(name, bytes) => self.export_bytes(&name, &bytes),
            Happened::Reached(reach) => self.online.reach = Some(reach),
            Happened::NoDocument(_, why) | Happened::ProfileRefused(why) | Happened::NotErased(why) => {
                self.say_refusal(&why);
            }
            Happened::Erased(member) => {
                let id = if member.is_some() { "online-name-erased" } else { "online-names-erased" };
                let said = self.text.t(id);
                self.notices.add("erased", Tone::Info, said);
            }
            Happened::Ended(why) => self.ended(&why),
        }
    }

    fn behind(&mut self, title: String, teams: &[(String, u8)], open: bool, admission: bool) {
        let Some(Door::Look(code)) = self.online.client.as_ref().map(|client| client.door().clone()) else {
            return;
        };
        let choice = |(name, free): &(String, u8)| TeamChoice {
            words: self
                .text
                .t_with("join-team-free", &[("team", name.as_str().into()), ("n", (*free).into())]),
            free: *free > 0,
        };
        let teams = teams.iter().map(choice).collect();
        self.online.behind = Some(BehindLine { code, title, teams, open, admission });
        self.online.client = None;
    }

    fn refused(&mut self, action: &RoomAction, why: &Refusal) {
        if *action == RoomAction::Leave && self.online.leaving.take().is_some() {
            // An exercise that is over has nobody to give a seat up to.
            if matches!(why, Refusal::WrongPhase { .. } | Refusal::NoSuchMember) {
                return self.be_gone();
            }
        }
        if matches!(action, RoomAction::Act { .. }) {
            self.online.then_roll = None;
        }
        self.say_refusal(why);
    }

    fn say_refusal(&mut self, why: &Refusal) {
        let names = self.online.sheets().and_then(|sheets| sheets.case.as_ref()).map(|case| &case.names);
        let room = self.online.sheets().and_then(|sheets| sheets.room.as_ref());
        let pack = room.and_then(|room| self.library.pack(&room.pack));
        let cards = pack.zip(names).map(|(pack, names)| Cards { pack, names });
        let said = words::refusal(&self.text, cards.as_ref(), why);
        self.notices.add("refused", Tone::Problem, said);
    }

    fn link_made(&mut self, room: &str, token: &str, opens: LinkKind) {
        let Some(client) = &self.online.client else { return };
        let public = client.seat().and_then(|seat| seat.public_url.as_deref());
        let address = link_address(public.unwrap_or(client.server().origin()), room, token, opens);
        let id = match opens {
            LinkKind::Seat => "online-link-seat",
            LinkKind::SeatOf(_) => "online-link-seat-of",
            LinkKind::Debrief => "online-link-debrief",
            LinkKind::Invitation(_) => "online-link-invitation",
        };
        let whose = match opens {
            LinkKind::SeatOf(member) => client.sheets().people.people.get(&member.0),
            _ => None,
        };
        let name = whose.map(|person| person.profile.name.clone()).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| self.text.t("online-link-somebody"));
        let words = self.text.t_with(id, &[("name", name.into())]);
        let code = QrModel::new(address.reveal());
        self.online.made = Some(LinkLine { address, words, code });
    }

    fn ended(&mut self, why: &Farewell) {
        if self.online.leaving.is_some() {
            return self.be_gone();
        }
        let said = words::farewell(&self.text, why);
        let Some(client) = &self.online.client else { return };
        let gone = matches!(why, Farewell::NoSuchSeat | Farewell::SeatGone | Farewell::RoomGone);
        match (client.door().clone(), client.seat()) {
            (Door::Back { room, token }, _) if gone => {
                let holds = |seat: &&KeptSeat| seat.room == room && seat.token == token;
                if let Some(seat) = self.online.seats.iter().find(holds).map(KeptSeat::id) {
                    self.forget_seat(&seat);
                }
                self.host.keep_tab(None);
            }
            (Door::Look(_) | Door::Join { .. } | Door::Link { .. } | Door::Found { .. }, None) => {
                // Back to the page on which it was asked, with the reason.
                let page = match client.door() {
                    Door::Found { .. } => Screen::Found,
                    _ => Screen::Join,
                };
                self.online.client = None;
                self.forget_asked();
                self.online.refused = Some(said);
                self.stack.only(page);
            }
            _ => {}
        }
    }

    /// New sections are there.
    pub(super) fn shown(&mut self, now_ms: u64) {
        let team = self.online.own().and_then(|(you, _)| you.team);
        if team != self.online.team {
            // What another table was told is no news here.
            if self.online.team.is_some() {
                self.online.heard =
                    self.online.sheets().and_then(|sheets| Some(sheets.messages.as_ref()?.count()));
            }
            self.online.new_table();
            self.online.team = team;
        }
        // Whoever decides next has asked nobody yet.
        self.online.asks_first &= self.online.own().is_some_and(|(you, _)| you.captain);
        self.find_scenario();
        self.roll_if_due();
        self.tell_messages(now_ms);
        self.keep_seat(now_ms);
        self.read_debrief();
    }

    /// Says a new message from whoever leads, once: not again after a reload, and not what was said before
    /// this device was there.
    fn tell_messages(&mut self, now_ms: u64) {
        let Some(messages) = self.online.sheets().and_then(|sheets| sheets.messages.as_ref()) else { return };
        let (count, newest) = (messages.count(), messages.lines.last().map(|line| line.text.clone()));
        let heard = self.online.heard.or_else(|| self.online.kept_heard());
        self.online.heard = Some(count);
        if let Some(newest) = newest.filter(|_| heard.is_some_and(|heard| heard < count)) {
            let said = self.text.t_with("online-message", &[("text", newest.into())]);
            self.notices.add("message", Tone::Info, said);
            self.online.told_until = Some(now_ms + TOLD_MS);
        }
    }

    /// Takes an old message from the screen; it stays among the messages.
    pub(super) fn settle_message(&mut self, now_ms: u64) {
        if self.online.told_until.is_some_and(|until| until <= now_ms) {
            self.online.told_until = None;
            self.notices.settle("message");
        }
    }

    /// Every message to this member that is shown, newest first, in words, and how many are older.
    pub(super) fn messages(&self) -> (Vec<String>, usize) {
        let messages = self.online.sheets().and_then(|sheets| sheets.messages.as_ref());
        let Some(messages) = messages else { return (Vec::new(), 0) };
        let say = |text: &str| self.text.t_with("online-message", &[("text", text.into())]);
        (messages.lines.iter().rev().map(|line| say(&line.text)).collect(), messages.older)
    }

    /// The own play, once the debrief is open: the screens read it like any saved one.
    fn read_debrief(&mut self) {
        let log = self.online.sheets().and_then(|sheets| sheets.debrief.as_ref());
        let Some(log) = log.map(|debrief| debrief.playthrough.clone()) else {
            self.online.over = None;
            return;
        };
        if self.online.over.as_ref().is_some_and(|over| over.log == log) {
            return;
        }
        self.online.over = Session::read(&log, "debrief").ok().map(|(session, _)| {
            let score = session.score(&best_plan(session.setup()));
            OverPlay { log, session: Box::new(session), score }
        });
    }
}
