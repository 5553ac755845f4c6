//! What goes out: a wish of the interface becomes an action of the room.

use std::time::Duration;

use super::super::Desk;
use super::super::notices::Tone;
use super::super::screen::Screen;
use super::Online;
use crate::app::command::{Command, Go, PlayCommand, RoomCommand};
use crate::app::online::{Client, Door, Fragment, Link, Moment, new_id};
use crate::exercise::room::{RoomAction, RoomPhase, RoomSheet, TeamLine, TokenHash, You};
use crate::protocol::{ClientMessage, LinkKind};
use crate::rules::{Answer, Phase, Waiting};

/// Which devices got through is asked so often, in milliseconds.
const REACH_MS: u64 = 5_000;

/// Tokens are drawn by the server; what is written here is not read.
const NO_TOKEN: TokenHash = TokenHash([0; 32]);

/// So long the server is waited for that hears that a seat is given up.
const LEAVING_MS: u64 = 5_000;

impl Desk {
    /// Carries out what concerns a room.
    pub(in super::super) fn room_command(&mut self, command: RoomCommand) {
        let now_ms = self.host.now_ms();
        match command {
            RoomCommand::Ask(action) => self.ask_room(action),
            RoomCommand::Look(code) => {
                self.online.behind = None;
                self.knock(Door::Look(code));
            }
            RoomCommand::Join { code, profile, team } => {
                let command = self.new_command();
                self.knock(Door::Join { code, profile, team, command });
            }
            RoomCommand::OpenLink(profile) => {
                if let Some(Fragment::Link { room, token, .. }) = self.online.link.clone() {
                    let command = self.new_command();
                    self.knock(Door::Link { room, token, profile: Some(profile), command });
                }
            }
            RoomCommand::Found(plan, profile) => self.found(plan, profile),
            RoomCommand::TakeUp(typed) => self.take_up_typed(&typed),
            RoomCommand::Profile(profile) => self.tell(ClientMessage::Profile(profile)),
            RoomCommand::Erase(member) => self.tell(ClientMessage::EraseProfile { member }),
            RoomCommand::Fetch(kind) => self.tell(ClientMessage::Fetch(kind)),
            RoomCommand::FetchArchive(kind) => self.tell(ClientMessage::FetchArchive(kind)),
            RoomCommand::MakeLink(kind) => self.ask_room(making(kind)),
            RoomCommand::HideLink => self.online.made = None,
            RoomCommand::Copy(words) => {
                self.online.copy = Some(words);
                let said = self.text.t("online-copied");
                self.notices.add("copied", Tone::Info, said);
            }
            RoomCommand::Reconnect => {
                if let Some(client) = &mut self.online.client {
                    client.retry(now_ms);
                }
            }
            RoomCommand::GoOn(id) => self.go_on(&id),
            RoomCommand::Forget(id) => self.forget_seat(&id),
            RoomCommand::AskFirst(first) => self.online.asks_first = first,
            RoomCommand::TakeAlong(form) => self.take_along(form),
            RoomCommand::LeaveRoom => self.leave_for_good(),
            RoomCommand::PutAside => {
                self.host.keep_tab(None);
                self.leave_room();
                self.stack.only(Screen::Home);
            }
        }
    }

    /// Asks the room; without a connection there is nobody to ask.
    fn ask_room(&mut self, action: RoomAction) {
        let now_ms = self.host.now_ms();
        let (online, host) = (&mut self.online, &mut self.host);
        let Some(client) = &mut online.client else {
            let said = self.text.t("online-not-connected");
            self.notices.add("online", Tone::Problem, said);
            return;
        };
        let mut entropy = || host.entropy();
        client.ask(action, &mut Moment { now_ms, entropy: &mut entropy });
    }

    /// Asks from time to time which devices got through, while the way to join is on the screen.
    pub(super) fn ask_reach(&mut self, ctx: &egui::Context, now_ms: u64) {
        let handing_out = self.online.locals.console.joining
            || self.online.own().is_some_and(|(_, room)| room.phase == RoomPhase::Lobby);
        if !handing_out {
            return;
        }
        let asked = self.online.reach_asked_ms.filter(|asked| now_ms.saturating_sub(*asked) < REACH_MS);
        if asked.is_none() {
            self.online.reach_asked_ms = Some(now_ms);
            self.tell(ClientMessage::Reach);
        }
        ctx.request_repaint_after(Duration::from_millis(REACH_MS));
    }

    fn tell(&mut self, message: ClientMessage) {
        if let Some(client) = &mut self.online.client {
            client.tell(message);
        }
    }

    /// What keeps an arrival the same when it is tried again.
    pub(super) fn new_command(&mut self) -> String {
        let host = &mut self.host;
        new_id(&mut || host.entropy())
    }

    fn found(
        &mut self,
        plan: Box<crate::exercise::room::RoomPlan>,
        profile: crate::exercise::evaluation::Profile,
    ) {
        let Some(key) = self.online.host_key.clone() else {
            self.online.refused = Some(self.text.t("online-no-host-key"));
            return;
        };
        let command = self.new_command();
        self.knock(Door::Found { key, plan, profile, command });
    }

    /// Gives the seat up; whoever is not connected only forgets it.
    fn leave_for_good(&mut self) {
        let client = self.online.client.as_ref();
        if client.is_some_and(|client| *client.link() == Link::Online) {
            self.ask_room(RoomAction::Leave);
            // Hung up at once, the server might never hear it, and the others would wait for nobody.
            self.online.leaving = Some(self.host.now_ms() + LEAVING_MS);
        } else {
            self.be_gone();
        }
    }

    /// The seat is given up: nothing of it stays on this device.
    pub(super) fn be_gone(&mut self) {
        let client = self.online.client.as_ref();
        let seat = client.and_then(Client::seat).map(|seat| format!("{}-{}", seat.room, seat.member.0));
        if let Some(seat) = seat {
            self.forget_seat(&seat);
        }
        self.host.keep_tab(None);
        self.leave_room();
        self.stack.only(Screen::Home);
    }

    /// Whether the screens that are open belong to an exercise over a network.
    pub(in super::super) fn in_room(&self) -> bool {
        self.stack.holds(&Screen::Online)
    }

    /// What a screen of the play asked for, in an exercise over a network.
    pub(in super::super) fn online_play(&mut self, command: PlayCommand) {
        if command == PlayCommand::Again {
            let to = self.room_scenario().map(|(pack, scenario)| Go::Scenario { pack, scenario });
            to.into_iter().for_each(|to| self.carry_out(Command::Go(to)));
            return;
        }
        let now_ms = self.host.now_ms();
        let Some(team) = self.online.own().and_then(|(you, _)| you.team) else { return };
        match command {
            PlayCommand::Act(action) if self.online.says().decides => {
                self.ask_room(RoomAction::Act { team, action });
            }
            PlayCommand::Act(action) => self.ask_room(RoomAction::Propose { action }),
            PlayCommand::Roll(face) => {
                let waits = self.online.sheets().and_then(|sheets| sheets.table.as_ref());
                if waits.is_some_and(|table| table.view.waiting == Waiting::Die) {
                    self.ask_room(RoomAction::Roll { team: Some(team), face });
                } else {
                    // The choice is on its way; the die is asked for once it is locked.
                    self.online.then_roll = Some(face);
                }
            }
            PlayCommand::Answer { team: of, when, pair, chosen } => {
                let took_ms = self.locals.asked.took(of, (when, pair), now_ms);
                let answer = Answer { when, pair, chosen, took_ms };
                self.ask_room(RoomAction::Answer { team, answer });
            }
            PlayCommand::SkipQuestions { when, .. } => {
                self.ask_room(RoomAction::SkipQuestions { team, when });
            }
            PlayCommand::BriefingRead => self.online.reading.briefing = true,
            PlayCommand::ReportRead => self.online.reading.report = true,
            PlayCommand::Hide | PlayCommand::Again => {}
        }
    }

    /// The die that a choice was to be followed by, now that it waits for one.
    pub(super) fn roll_if_due(&mut self) {
        let Some(face) = self.online.then_roll else { return };
        let Some(table) = self.online.sheets().and_then(|sheets| sheets.table.as_ref()) else { return };
        if table.view.waiting == Waiting::Die && !table.waits_for_others {
            let team = table.team;
            self.online.then_roll = None;
            self.ask_room(RoomAction::Roll { team: Some(team), face });
        }
    }
}

/// What somebody whose team can vote may do with a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Says {
    /// Whether what they choose is done; else it is proposed to the team.
    pub decides: bool,
    /// For whoever decides among several: whether they ask the team first.
    pub asks: Option<bool>,
}

impl Online {
    /// What a choice of this member would be now. Who decides is the room's to say.
    pub(super) fn says(&self) -> Says {
        let Some((you, room)) = self.own() else { return Says { decides: false, asks: None } };
        let line = you.team.and_then(|team| room.teams.get(usize::from(team)));
        let votes = line.is_some_and(TeamLine::votes);
        let asks = (you.captain && votes).then_some(self.asks_first);
        let view = self.sheets().and_then(|sheets| sheets.table.as_ref()).map(|table| &table.view);
        // A die and the report are nothing to vote on.
        let chooses = view.is_some_and(|view| {
            matches!(view.waiting, Waiting::Team | Waiting::Choice { .. }) && view.phase != Phase::Report
        });
        Says { decides: you.captain && !(chooses && asks == Some(true)), asks }
    }

    /// What was shown of oneself and of the room.
    pub(super) fn own(&self) -> Option<(&You, &RoomSheet)> {
        let sheets = self.sheets()?;
        sheets.you.as_ref().zip(sheets.room.as_ref())
    }
}

/// What makes a link.
fn making(kind: LinkKind) -> RoomAction {
    let pass = |debrief_only, member| RoomAction::MakePass { token: NO_TOKEN, debrief_only, member };
    match kind {
        LinkKind::Seat => pass(false, None),
        LinkKind::SeatOf(member) => pass(false, Some(member)),
        LinkKind::Debrief => pass(true, None),
        LinkKind::Invitation(kind) => RoomAction::Invite { kind, token: NO_TOKEN },
    }
}
