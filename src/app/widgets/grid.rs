//! A table with roles: a name, column headings, rows whose first cell names the row.

use egui::accesskit::Role;
use egui::{Grid, Label, Ui};

use super::semantics::{container, mark};
use crate::app::theme;

/// A table. Every row has as many cells as there are columns. Where there is no room for them side by
/// side, each row stands as a block with the headings in its lines.
pub fn grid(ui: &mut Ui, name: &str, columns: &[String], rows: &[Vec<String>]) {
    let theme = theme::of(ui.ctx());
    if ui.available_width() < theme.sizes.body * 7.0 * columns.len() as f32 {
        blocks(ui, name, columns, rows);
        return;
    }
    container(ui, Role::Table, Some(name), (name, "table"), |ui| {
        let theme = theme::of(ui.ctx());
        let gap = egui::vec2(theme.sizes.s4, theme.sizes.s2);
        Grid::new((name, "grid")).striped(true).spacing(gap).num_columns(columns.len()).show(ui, |ui| {
            for column in columns {
                cell(ui, column, Role::ColumnHeader, true);
            }
            ui.end_row();
            for row in rows {
                for (at, words) in row.iter().enumerate() {
                    let role = if at == 0 { Role::RowHeader } else { Role::Cell };
                    cell(ui, words, role, at == 0);
                }
                ui.end_row();
            }
        });
    });
}

fn blocks(ui: &mut Ui, name: &str, columns: &[String], rows: &[Vec<String>]) {
    container(ui, Role::Table, Some(name), (name, "table"), |ui| {
        for (at, row) in rows.iter().enumerate() {
            container(ui, Role::Row, None, (name, "row", at), |ui| {
                super::panel(ui, |ui| {
                    for (at, (column, words)) in columns.iter().zip(row).enumerate() {
                        if at == 0 {
                            cell(ui, words, Role::RowHeader, true);
                        } else {
                            cell(ui, &format!("{column}: {words}"), Role::Cell, false);
                        }
                    }
                });
            });
        }
    });
}

fn cell(ui: &mut Ui, words: &str, role: Role, strong: bool) {
    let theme = theme::of(ui.ctx());
    let shown = if strong {
        theme.strong_text(words, theme.sizes.body, theme.colours.ink)
    } else {
        theme.text(words, theme.sizes.body, theme.colours.ink)
    };
    let response = ui.add(Label::new(shown));
    mark(ui.ctx(), response.id, |node| {
        node.set_role(role);
        node.set_label(words);
    });
}
