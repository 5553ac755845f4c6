//! A checklist, drawn: a table with empty cells for owner and date; on a narrow screen a block a line.

use egui::accesskit::Role;
use egui::{Id, Rect, Stroke, Ui, UiBuilder, pos2, vec2};

use crate::app::theme::{self, Theme};
use crate::app::widgets::prose::{Type, prose};
use crate::app::widgets::semantics::{container, written};
use crate::app::widgets::text;
use crate::report::library::{COLUMNS, CheckRow};
use crate::text::Text;

/// The parts of the width that the columns take, in hundredths.
const SHARES: [f32; 5] = [46.0, 18.0, 12.0, 13.0, 11.0];

/// Draws it; `salt` tells it from others.
pub fn checklist_ui(ui: &mut Ui, words: &Text, salt: Id, rows: &[CheckRow]) {
    let theme = theme::of(ui.ctx());
    let name = words.t("library-checklist");
    let wide = ui.available_width() >= 44.0 * theme.sizes.body;
    container(ui, Role::Table, Some(&name), salt, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if wide {
            heads_ui(ui, &theme, words, salt);
        } else {
            tell_heads(ui, words, salt);
        }
        for (at, row) in rows.iter().enumerate() {
            let id = salt.with(at);
            container(ui, Role::Row, None, id, |ui| {
                if wide { row_ui(ui, &theme, id, row) } else { block_ui(ui, &theme, words, id, row) }
            });
        }
    });
}

/// Where each column begins and how wide it is.
fn columns(ui: &Ui, theme: &Theme) -> [(f32, f32); 5] {
    let (left, width) = (ui.cursor().left(), ui.available_width());
    let mut done = 0.0;
    SHARES.map(|share| {
        let from = left + width * done / 100.0;
        done += share;
        (from, width * share / 100.0 - theme.sizes.s3)
    })
}

fn heads_ui(ui: &mut Ui, theme: &Theme, words: &Text, salt: Id) {
    let columns = columns(ui, theme);
    container(ui, Role::Row, None, salt.with("heads"), |ui| {
        let font = theme.strong(theme.sizes.caption);
        let galleys: Vec<_> = COLUMNS
            .iter()
            .zip(columns)
            .map(|(id, (_, width))| {
                ui.painter().layout(words.t(id), font.clone(), theme.colours.ink_dim, width)
            })
            .collect();
        let height = galleys.iter().map(|galley| galley.size().y).fold(0.0, f32::max) + theme.sizes.s2;
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        for ((galley, (left, width)), id) in galleys.into_iter().zip(columns).zip(COLUMNS) {
            let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, height));
            written(ui, salt.with(id), place, Role::ColumnHeader, &words.t(id));
            let y = rect.bottom() - theme.sizes.s1 - galley.size().y;
            ui.painter().galley(pos2(left, y), galley, theme.colours.ink_dim);
        }
    });
}

/// The headings for those who read the tree.
fn tell_heads(ui: &mut Ui, words: &Text, salt: Id) {
    let nowhere = Rect::from_min_size(ui.max_rect().min, egui::Vec2::ZERO);
    container(ui, Role::Row, None, salt.with("heads"), |ui| {
        for id in COLUMNS {
            written(ui, salt.with(id), nowhere, Role::ColumnHeader, &words.t(id));
        }
    });
}

fn row_ui(ui: &mut Ui, theme: &Theme, id: Id, row: &CheckRow) {
    let columns = columns(ui, theme);
    let top = ui.cursor().top();
    let inner = top + theme.sizes.s2;
    let mut bottom = inner + theme.sizes.body * 1.6;
    let mut cell = |ui: &mut Ui, at: usize, add: &mut dyn FnMut(&mut Ui)| {
        let (left, width) = columns[at];
        let place = Rect::from_min_size(pos2(left, inner), vec2(width, 0.0));
        let drawn = ui.scope_builder(UiBuilder::new().max_rect(place).id_salt((id, at)), |ui| {
            ui.set_max_width(width);
            container(ui, Role::Cell, None, (id, at), |ui| add(ui));
        });
        bottom = bottom.max(drawn.response.rect.bottom());
    };
    cell(ui, 0, &mut |ui| prose(ui, id, &row.action, Type::body(theme)));
    cell(ui, 1, &mut |ui| drop(text::body(ui, &row.scope)));
    cell(ui, 2, &mut |ui| drop(text::body(ui, &row.milestone)));
    let height = bottom + theme.sizes.s2 - top;
    for (at, (left, width)) in columns.iter().enumerate().skip(3) {
        let line = bottom - theme.sizes.s1;
        written(
            ui,
            id.with(at),
            Rect::from_min_size(pos2(*left, inner), vec2(*width, height)),
            Role::Cell,
            "",
        );
        ui.painter().hline(*left..=left + width, line, Stroke::new(theme.sizes.hair, theme.colours.edge));
    }
    let (left, width) = (ui.min_rect().left(), ui.available_width());
    ui.advance_cursor_after_rect(Rect::from_min_size(pos2(left, top), vec2(width, height)));
    let across = egui::Rangef::new(columns[0].0, columns[4].0 + columns[4].1);
    ui.painter().hline(across, top + height, Stroke::new(theme.sizes.hair, theme.colours.line));
}

fn block_ui(ui: &mut Ui, theme: &Theme, words: &Text, id: Id, row: &CheckRow) {
    let sizes = &theme.sizes;
    ui.add_space(sizes.s2);
    container(ui, Role::Cell, None, (id, 0), |ui| prose(ui, id, &row.action, Type::body(theme)));
    let about: Vec<&str> = [&row.scope, &row.milestone]
        .into_iter()
        .map(String::as_str)
        .filter(|words| !words.is_empty())
        .collect();
    container(ui, Role::Cell, None, (id, 1), |ui| text::caption(ui, about.join(" · ")));
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), sizes.body * 2.0));
    let half = rect.width() / 2.0;
    for (at, head) in COLUMNS.into_iter().enumerate().skip(3) {
        let left = rect.left() + half * (at - 3) as f32;
        let galley =
            ui.painter().layout_no_wrap(words.t(head), theme.font(sizes.caption), theme.colours.ink_dim);
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
