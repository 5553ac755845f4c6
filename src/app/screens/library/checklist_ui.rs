//! A checklist, drawn: a table with empty cells for owner and date; on a narrow screen a block a line.

use egui::accesskit::Role;
use egui::{Id, Rect, Stroke, Ui, UiBuilder, pos2, vec2};

use crate::app::theme::{self, Theme};
use crate::app::widgets::prose::{Type, prose};
use crate::app::widgets::semantics::{container, written};
use crate::app::widgets::text;
use crate::report::library::{CheckRow, Column};
use crate::text::Text;

/// The part of the width that a column asks for; the first has what the others leave.
fn share(column: Column) -> f32 {
    match column {
        Column::Action => 0.46,
        Column::Scope => 0.18,
        Column::Milestone => 0.12,
        Column::Owner => 0.13,
        Column::Date => 0.11,
    }
}

/// Draws it; `salt` tells it from others.
pub fn checklist_ui(ui: &mut Ui, words: &Text, salt: Id, rows: &[CheckRow]) {
    let theme = theme::of(ui.ctx());
    let name = words.t("library-checklist");
    let wide = ui.available_width() >= 44.0 * theme.sizes.body;
    let columns = Column::of(rows);
    container(ui, Role::Table, Some(&name), salt, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if wide {
            heads_ui(ui, &theme, words, salt, &columns);
        } else {
            tell_heads(ui, words, salt, &columns);
        }
        for (at, row) in rows.iter().enumerate() {
            let id = salt.with(at);
            container(ui, Role::Row, None, id, |ui| {
                if wide {
                    row_ui(ui, &theme, id, row, &columns)
                } else {
                    block_ui(ui, &theme, words, id, row)
                }
            });
        }
    });
}

/// Where a column begins and how wide it is.
type Place = (Column, f32, f32);

fn places(ui: &Ui, theme: &Theme, columns: &[Column]) -> Vec<Place> {
    let (left, width) = (ui.cursor().left(), ui.available_width());
    let rest = 1.0 - columns.iter().map(|column| share(*column)).sum::<f32>();
    let mut from = left;
    let place = |column: &Column| {
        let more = if *column == Column::Action { rest } else { 0.0 };
        let wide = width * (share(*column) + more);
        let here = (*column, from, wide - theme.sizes.s3);
        from += wide;
        here
    };
    columns.iter().map(place).collect()
}

fn heads_ui(ui: &mut Ui, theme: &Theme, words: &Text, salt: Id, columns: &[Column]) {
    let places = places(ui, theme, columns);
    container(ui, Role::Row, None, salt.with("heads"), |ui| {
        let font = theme.strong(theme.sizes.caption);
        let head = |(column, _, width): &Place| {
            ui.painter().layout(words.t(column.heading()), font.clone(), theme.colours.ink_dim, *width)
        };
        let galleys: Vec<_> = places.iter().map(head).collect();
        let height = galleys.iter().map(|galley| galley.size().y).fold(0.0, f32::max) + theme.sizes.s2;
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        for (galley, (column, left, width)) in galleys.into_iter().zip(places) {
            let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, height));
            let heading = column.heading();
            written(ui, salt.with(heading), place, Role::ColumnHeader, &words.t(heading));
            let y = rect.bottom() - theme.sizes.s1 - galley.size().y;
            ui.painter().galley(pos2(left, y), galley, theme.colours.ink_dim);
        }
    });
}

/// The headings for those who read the tree.
fn tell_heads(ui: &mut Ui, words: &Text, salt: Id, columns: &[Column]) {
    let nowhere = Rect::from_min_size(ui.max_rect().min, egui::Vec2::ZERO);
    container(ui, Role::Row, None, salt.with("heads"), |ui| {
        for heading in columns.iter().map(|column| column.heading()) {
            written(ui, salt.with(heading), nowhere, Role::ColumnHeader, &words.t(heading));
        }
    });
}

fn row_ui(ui: &mut Ui, theme: &Theme, id: Id, row: &CheckRow, columns: &[Column]) {
    let places = places(ui, theme, columns);
    let (left, width) = (ui.cursor().left(), ui.available_width());
    let top = ui.cursor().top();
    let inner = top + theme.sizes.s2;
    let mut bottom = inner + theme.sizes.body * 1.6;
    for (column, left, width) in &places {
        let place = Rect::from_min_size(pos2(*left, inner), vec2(*width, 0.0));
        let drawn = ui.scope_builder(UiBuilder::new().max_rect(place).id_salt((id, *left as i32)), |ui| {
            ui.set_max_width(*width);
            cell_ui(ui, theme, id.with(column.heading()), row, *column);
        });
        bottom = bottom.max(drawn.response.rect.bottom());
    }
    let height = bottom + theme.sizes.s2 - top;
    for (_, left, width) in places.iter().filter(|(column, ..)| is_blank(*column)) {
        let line = Stroke::new(theme.sizes.hair, theme.colours.edge);
        ui.painter().hline(*left..=left + width, bottom - theme.sizes.s1, line);
    }
    ui.advance_cursor_after_rect(Rect::from_min_size(pos2(left, top), vec2(width, height)));
    let line = Stroke::new(theme.sizes.hair, theme.colours.line);
    ui.painter().hline(left..=left + width, top + height, line);
}

/// Whether a column is filled in by hand.
fn is_blank(column: Column) -> bool {
    matches!(column, Column::Owner | Column::Date)
}

fn cell_ui(ui: &mut Ui, theme: &Theme, id: Id, row: &CheckRow, column: Column) {
    container(ui, Role::Cell, None, id, |ui| match column {
        Column::Action => prose(ui, id, &row.action, Type::body(theme)),
        Column::Scope => drop(text::body(ui, &row.scope)),
        Column::Milestone => drop(text::body(ui, &row.milestone)),
        Column::Owner | Column::Date => {}
    });
}

fn block_ui(ui: &mut Ui, theme: &Theme, words: &Text, id: Id, row: &CheckRow) {
    let sizes = &theme.sizes;
    ui.add_space(sizes.s2);
    cell_ui(ui, theme, id.with("action"), row, Column::Action);
    let about: Vec<&str> = [&row.scope, &row.milestone]
        .into_iter()
        .map(String::as_str)
        .filter(|words| !words.is_empty())
        .collect();
    if !about.is_empty() {
        container(ui, Role::Cell, None, id.with("about"), |ui| text::caption(ui, about.join(" · ")));
    }
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), sizes.body * 2.0));
    let half = rect.width() / 2.0;
    for (at, column) in [Column::Owner, Column::Date].into_iter().enumerate() {
        let left = rect.left() + half * at as f32;
        let head = words.t(column.heading());
        let galley = ui.painter().layout_no_wrap(head, theme.font(sizes.caption), theme.colours.ink_dim);
        let from = left + galley.size().x + sizes.s2;
        let y = rect.bottom() - sizes.s1;
        ui.painter().galley(pos2(left, y - galley.size().y), galley, theme.colours.ink_dim);
        let line = Stroke::new(sizes.hair, theme.colours.edge);
        ui.painter().hline(from..=left + half - sizes.s2, y, line);
    }
    ui.add_space(sizes.s2);
    let (_, foot) = ui.allocate_space(vec2(ui.available_width(), sizes.hair));
    ui.painter().hline(foot.x_range(), foot.center().y, Stroke::new(sizes.hair, theme.colours.line));
}
