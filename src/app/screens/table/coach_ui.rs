//! Draws what the coach says of the moves: a ranking beside the hand, never above anything.

use std::sync::Arc;

use egui::{CornerRadius, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::coach::{CoachModel, MoveModel, PanelModel};
use super::ui::Table;
use crate::app::widgets::semantics;
use crate::app::widgets::{Emblem, button, emblem, text};
use crate::rules::Move;

/// So many moves are shown before all of them are asked for: on a phone the hand must stay in reach.
const SHOWN: usize = 3;
const SHOWN_NARROW: usize = 1;

impl Table<'_> {
    /// The coach, unless it is off or the team hides it.
    pub(super) fn coach(&self) -> Option<&CoachModel> {
        self.model.coach.as_ref().filter(|_| !self.local.coach_hidden)
    }
}

/// The ranking; whether there was one.
pub(super) fn panel(table: &mut Table<'_>, ui: &mut Ui) -> bool {
    let Some(panel) = table.coach().and_then(|coach| coach.panel.clone()) else { return false };
    let name = table.text.t("coach-title");
    ui.horizontal_wrapped(|ui| {
        semantics::heading(ui, 2, &name);
        if let PanelModel::Moves(moves) = &panel {
            more(table, ui, moves.len());
        }
    });
    match panel {
        PanelModel::Thinking => drop(text::dim(ui, table.text.t("coach-thinking"))),
        PanelModel::Silent(why) => drop(text::dim(ui, why)),
        PanelModel::Moves(moves) => ranking(table, ui, &moves),
    }
    true
}

fn ranking(table: &mut Table<'_>, ui: &mut Ui, moves: &[MoveModel]) {
    let shown = if table.local.coach_all { moves.len() } else { few(table).min(moves.len()) };
    let name = table.text.t("coach-expected");
    text::caption(ui, &name);
    semantics::list(ui, &name, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (at, row) in moves.iter().take(shown).enumerate() {
            semantics::list_item(ui, ("advice", row.chosen), |ui| row_ui(table, ui, row, at));
        }
    });
    text::caption(ui, table.text.t("coach-guided"));
}

/// All moves instead of the best, and back.
fn more(table: &mut Table<'_>, ui: &mut Ui, moves: usize) {
    if moves <= few(table) {
        return;
    }
    let words = if table.local.coach_all {
        table.text.t("coach-fewer")
    } else {
        table.text.t_with("coach-all", &[("n", moves.into())])
    };
    if ui.add(button::quiet(&words).id("coach: all").small()).clicked() {
        table.local.coach_all = !table.local.coach_all;
    }
}

fn few(table: &Table<'_>) -> usize {
    if table.narrow { SHOWN_NARROW } else { SHOWN }
}

/// Title and points, below them the reason and what the move loses: two columns through all rows.
fn row_ui(table: &Table<'_>, ui: &mut Ui, row: &MoveModel, at: usize) {
    let (sizes, c) = (&table.theme.sizes, &table.theme.colours);
    let best = row.loses.is_none();
    let (width, pad) = (ui.available_width(), Vec2::new(sizes.s2, sizes.s2 - 2.0));
    let lay = |text: &str, font, room| ui.painter().layout(text.to_owned(), font, c.ink, room);
    let points = lay(&row.expected, table.theme.strong(sizes.body), width);
    let loses = lay(row.loses.as_deref().unwrap_or_default(), table.theme.font(sizes.caption), width);
    let column = points.size().x.max(loses.size().x).max(sizes.body * 2.4);
    let room = width - 2.0 * pad.x - column - sizes.s3;
    let title_font = if best { table.theme.strong(sizes.body) } else { table.theme.font(sizes.body) };
    let title = lay(&row.title, title_font, room);
    let why = lay(&row.why, table.theme.font(sizes.caption), room);
    let height = 2.0 * pad.y + title.size().y + why.size().y.max(loses.size().y);
    let (id, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &row.words));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    if best {
        painter.rect_filled(rect, CornerRadius::same(sizes.radius - 3), c.cool_soft);
    } else if at > 0 {
        let line = Stroke::new(sizes.hair, c.line);
        painter.hline((rect.left() + pad.x)..=(rect.right() - pad.x), rect.top(), line);
    }
    let inner = Rect::from_min_max(rect.min + pad, rect.max - pad);
    let below = inner.top() + title.size().y;
    let right = |galley: &Arc<egui::Galley>| inner.right() - galley.size().x;
    painter.galley_with_override_text_color(pos2(right(&points), inner.top()), Arc::clone(&points), c.ink);
    painter.galley_with_override_text_color(pos2(right(&loses), below), Arc::clone(&loses), c.ink_dim);
    painter.galley_with_override_text_color(inner.min, title, c.ink);
    painter.galley_with_override_text_color(pos2(inner.left(), below), why, c.ink_dim);
}

/// What is said of the move that is being chosen, before it is made.
pub(super) fn here(table: &Table<'_>, ui: &mut Ui, chosen: Move) {
    let Some(row) = table.coach().and_then(|coach| coach.of(chosen)) else { return };
    let c = &table.theme.colours;
    let ink = if row.loses.is_none() { c.cool } else { c.ink_dim };
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(Vec2::splat(table.theme.sizes.emblem));
        emblem::paint(ui.painter(), rect, Emblem::Coach, ink);
        ui.vertical(|ui| text::body(ui, &row.here));
    });
}

/// Hides the coach, or brings it back, where the team may.
pub(super) fn switch(table: &mut Table<'_>, ui: &mut Ui) {
    if !table.model.coach.as_ref().is_some_and(|coach| coach.may_hide) {
        return;
    }
    let words = table.text.t(if table.local.coach_hidden { "coach-show" } else { "coach-hide" });
    if ui.add(button::quiet(&words).id("coach: hide").small()).clicked() {
        table.local.coach_hidden = !table.local.coach_hidden;
    }
}
