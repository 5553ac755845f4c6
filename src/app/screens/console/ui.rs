//! The console, drawn: a bar at the top, the pages, and what helps to lead at the side.

use std::time::Duration;

use egui::{ScrollArea, Ui};

use super::local::{ConsoleLocal, Page};
use super::model::ConsoleModel;
use super::{
    dialogs_ui, end_ui, glance_ui, head_ui, keys, people_ui, records_ui, room_ui, table_ui, talk_ui,
};
use crate::app::command::{Command, RoomCommand};
use crate::app::theme;
use crate::app::widgets::{button, semantics};
use crate::exercise::room::RoomAction;

/// The width from which agenda and questions stand at the side, in points on a laptop.
const SIDE: f32 = 1080.0;
/// Their width.
const TALK: f32 = 320.0;

/// What is asked of the room.
pub(super) fn ask(commands: &mut Vec<Command>, action: RoomAction) {
    commands.push(Command::Room(RoomCommand::Ask(action)));
}

/// Draws the console over the whole of the `Ui`.
pub fn console_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    keys::keys(ui, model, local, commands);
    let theme = theme::of(ui.ctx());
    let sizes = &theme.sizes;
    let bar = egui::Frame::new().fill(theme.colours.panel);
    egui::Panel::top("console bar").frame(bar).show_separator_line(false).show(ui, |ui| {
        head_ui::head_ui(ui, model, local, commands);
    });
    let wide = ui.available_width() >= SIDE * theme.text_scale().max(1.0);
    if wide && !local.talk_folded {
        let side = egui::Frame::new().fill(theme.colours.panel).inner_margin(sizes.s3);
        let panel = egui::Panel::right("console talk")
            .frame(side)
            .resizable(false)
            .exact_size(TALK * theme.text_scale());
        panel.show(ui, |ui| {
            ScrollArea::vertical().id_salt("talk").auto_shrink(false).show(ui, |ui| {
                talk_ui::talk_ui(ui, model, local);
            });
        });
    }
    let inside = egui::Frame::new().inner_margin(egui::Margin::symmetric(sizes.s3 as i8, sizes.s2 as i8));
    egui::CentralPanel::default_margins().frame(inside).show(ui, |ui| {
        semantics::landmark(ui, semantics::Landmark::Main, &model.text.t(local.page.id()), |ui| {
            page_ui(ui, model, local, commands, wide);
        });
    });
    dialogs_ui::dialogs_ui(ui.ctx(), model, local, commands);
    if model.moves() {
        ui.ctx().request_repaint_after(Duration::from_millis(250));
    }
}

fn page_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
    wide: bool,
) {
    tabs_ui(ui, model, local, wide);
    let gap = theme::of(ui.ctx()).sizes.s3;
    if wide {
        head_ui::due_ui(ui, model, local, commands);
    }
    ScrollArea::vertical().id_salt(("console page", local.page)).auto_shrink(false).show(ui, |ui| {
        if !wide {
            // A phone has no room for what stays in place.
            head_ui::due_ui(ui, model, local, commands);
        }
        ui.add_space(gap);
        match local.page {
            Page::Teams => glance_ui::teams_ui(ui, model, local, commands),
            Page::Table => table_ui::table_ui(ui, model, local, commands),
            Page::Room => {
                room_ui::room_ui(ui, model, local, commands);
                ui.add_space(gap);
                people_ui::people_ui(ui, model, local, commands);
            }
            Page::Notes => records_ui::records_ui(ui, model, local, commands),
            Page::End => end_ui::end_ui(ui, model, local, commands),
        }
        if !wide {
            ui.add_space(gap);
            talk_ui::talk_ui(ui, model, local);
        }
        ui.add_space(gap);
    });
}

fn tabs_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal, wide: bool) {
    let words = model.text;
    let name = words.t("console-pages");
    semantics::landmark(ui, semantics::Landmark::Navigation, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::of(ui.ctx()).sizes.s1;
            for page in Page::ALL {
                let label = words.t(page.id());
                let tab = button::secondary(&label).small().pressed(local.page == page);
                if ui.add(tab.id(("console page", page))).clicked() {
                    local.page = page;
                }
            }
            if wide {
                let id = if local.talk_folded { "console-talk-show" } else { "console-talk-hide" };
                let label = words.t(id);
                let fold = button::quiet(&label).small().expanded(!local.talk_folded);
                if ui.add(fold.id("fold talk")).clicked() {
                    local.talk_folded = !local.talk_folded;
                }
            }
            let label = words.t("console-keys");
            if ui.add(button::quiet(&label).small().key("?").id("show keys")).clicked() {
                local.help = true;
            }
        });
    });
}

/// Parts side by side where each has this much room in points on a laptop, else below each other.
pub(super) fn side_by_side(
    ui: &mut Ui,
    least: f32,
    share: f32,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) {
    let theme = theme::of(ui.ctx());
    let gap = theme.sizes.s4;
    let room = ui.available_width() - gap;
    if room < 2.0 * least * theme.text_scale() {
        left(ui);
        ui.add_space(gap);
        right(ui);
        return;
    }
    ui.horizontal_top(|ui| {
        let between = ui.spacing().item_spacing.x;
        ui.spacing_mut().item_spacing.x = gap;
        let inner = |ui: &mut Ui, width: f32, add: &mut dyn FnMut(&mut Ui)| {
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.x = between;
                add(ui);
            });
        };
        let (mut left, mut right) = (Some(left), Some(right));
        inner(ui, room * share, &mut |ui| {
            if let Some(left) = left.take() {
                left(ui);
            }
        });
        inner(ui, room * (1.0 - share), &mut |ui| {
            if let Some(right) = right.take() {
                right(ui);
            }
        });
    });
}
