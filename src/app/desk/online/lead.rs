//! The screens of whoever leads, and the one on the wall.

use std::time::Duration;

use egui::Ui;

use super::super::Desk;
use super::super::screen::Screen;
use super::bar::connection_words;
use super::case::room_case;
use super::due::Due;
use crate::app::command::Command;
use crate::app::screens::console::{ConsoleInput, ConsoleLocal, ConsoleModel, console_ui};
use crate::app::screens::found::{FoundInput, FoundLocal, FoundModel, found_ui};
use crate::app::screens::frame::notices_ui;
use crate::app::screens::online::{StripModel, page_ui, said_ui, strip_ui};
use crate::app::screens::projector::{ProjectorInput, ProjectorModel, projector_ui};
use crate::app::widgets::text::body;
use crate::app::widgets::{Tone, callout};

/// A clock on the wall is looked at so often.
const TICK: Duration = Duration::from_millis(250);

impl Desk {
    /// Whoever leads, and the screen on the wall.
    pub(super) fn show_leading(&mut self, ui: &mut Ui, due: Due, commands: &mut Vec<Command>) {
        let shown = match due {
            Due::Projector => self.show_projector(ui),
            _ => self.show_console(ui, commands),
        };
        if shown.is_none() {
            page_ui(ui, &self.waiting_page(due), commands);
        }
    }

    /// Whether the screen that is due fills the window: no frame goes around it.
    pub(in super::super) fn fills_window(&self) -> bool {
        let leads = || matches!(self.online_due(), Due::Projector | Due::Console);
        // Without its scenario neither can be shown, and the way home stands in the frame.
        *self.stack.top() == Screen::Online && leads() && room_case(&self.online, &self.library).is_some()
    }

    fn show_console(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) -> Option<()> {
        let now_ms = self.host.now_ms();
        self.ask_reach(ui.ctx(), now_ms);
        let mut locals = std::mem::take(&mut self.online.locals);
        let shown = self.draw_console(ui, &mut locals.console, now_ms, commands);
        self.online.locals = locals;
        shown
    }

    fn draw_console(
        &self,
        ui: &mut Ui,
        local: &mut ConsoleLocal,
        now_ms: u64,
        commands: &mut Vec<Command>,
    ) -> Option<()> {
        let (pack, scenario) = room_case(&self.online, &self.library)?;
        let client = self.online.client.as_ref()?;
        let (seat, sheets) = (client.seat()?, client.sheets());
        let input = ConsoleInput {
            text: &self.text,
            pack,
            scenario,
            room: sheets.room.as_ref()?,
            people: &sheets.people,
            console: sheets.console.as_ref()?,
            teams: &sheets.teams,
            code: seat.code.as_deref(),
            address: seat.public_url.as_deref().or_else(|| Some(client.server().origin())),
            insecure: seat.insecure,
            reach: self.online.reach.as_ref(),
            now_ms: client.server_ms(now_ms),
        };
        // What must be told stands at its foot: a lost connection, a refusal, a link that was made. So no
        // button moves away from below a hand.
        let (connection, advice) = connection_words(&self.text, client);
        let strip = StripModel { text: &self.text, connection, advice, link: self.online.made.clone() };
        if strip.connection.is_some() || strip.link.is_some() || !self.notices.all().is_empty() {
            egui::Panel::bottom("told").frame(egui::Frame::NONE).show_separator_line(false).show(ui, |ui| {
                strip_ui(ui, &strip, commands);
                notices_ui(ui, &self.text, self.notices.all(), commands);
            });
        }
        console_ui(ui, &ConsoleModel::new(&input, local), local, commands);
        Some(())
    }

    fn show_projector(&mut self, ui: &mut Ui) -> Option<()> {
        let now_ms = self.host.now_ms();
        let (pack, scenario) = room_case(&self.online, &self.library)?;
        let client = self.online.client.as_ref()?;
        let seat = client.seat()?;
        let model = ProjectorModel::new(&ProjectorInput {
            text: &self.text,
            pack,
            scenario,
            room: client.sheets().room.as_ref()?,
            people: &client.sheets().people,
            code: seat.code.as_deref(),
            address: seat.public_url.as_deref().or_else(|| Some(client.server().origin())),
            now_ms: client.server_ms(now_ms),
        });
        // Nobody sits at the wall: it says that it stands still, and goes on by itself.
        if let (Some(connection), _) = connection_words(&self.text, client) {
            egui::Panel::bottom("told").frame(egui::Frame::NONE).show_separator_line(false).show(ui, |ui| {
                said_ui(ui, &connection);
            });
        }
        projector_ui(ui, &model);
        if model.moves() {
            ui.ctx().request_repaint_after(TICK);
        }
        Some(())
    }

    /// Founding a room.
    pub(super) fn show_founding(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let Self { online, library, text, .. } = self;
        let Some(pack) = library.packs.first() else { return };
        if let Some(refused) = &online.refused {
            callout(ui, Tone::Alarm, None, |ui| body(ui, refused));
        }
        let local = online.locals.found.get_or_insert_with(|| FoundLocal::new(text));
        let model = FoundModel::new(&FoundInput { text, pack }, local);
        found_ui(ui, &model, local, commands);
    }
}
