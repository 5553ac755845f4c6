//! The shelf, drawn: a filter, and cards by pack and part.

use egui::{ScrollArea, Ui};

use super::shelf::{ShelfLocal, ShelfModel, ShelfPack, filters};
use crate::app::command::{Command, Go, PageRef};
use crate::app::screens::home::{cell, columns};
use crate::app::theme;
use crate::app::widgets::emblem::Emblem;
use crate::app::widgets::field::field;
use crate::app::widgets::semantics::{SEARCH, typed_as};
use crate::app::widgets::{Badge, Card, Tone, button, column, semantics, text};
use crate::report::library::{Entry, Group};

/// Draws the shelf.
pub fn shelf_ui(ui: &mut Ui, model: &ShelfModel<'_>, local: &mut ShelfLocal, commands: &mut Vec<Command>) {
    let t = |id: &str| model.text.t(id);
    ScrollArea::vertical().id_salt("shelf").auto_shrink(false).show(ui, |ui| {
        column(ui, 1180.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &t("library-title"));
            text::lead(ui, t("library-lead"));
            if model.groups.is_empty() {
                text::body(ui, t("library-empty"));
            } else {
                filter_ui(ui, model, local);
            }
            for pack in &model.packs {
                pack_ui(ui, model, pack, commands);
            }
            if model.count == 0 && !model.groups.is_empty() {
                none_ui(ui, model, local);
            }
            ui.add_space(gap);
            let guide = t("library-guide");
            if ui.add(button::quiet(&guide).id("library guide")).clicked() {
                commands.push(Command::Go(Go::Guide(None)));
            }
            ui.add_space(gap);
        });
    });
}

fn filter_ui(ui: &mut Ui, model: &ShelfModel<'_>, local: &mut ShelfLocal) {
    let t = |id: &str| model.text.t(id);
    ui.add_space(theme::of(ui.ctx()).sizes.s2);
    semantics::radio_group(ui, &t("library-parts"), |ui| {
        ui.horizontal_wrapped(|ui| {
            for group in filters(model) {
                let label = group.map_or_else(|| t("library-everything"), |group| group.title(model.text));
                let chosen = local.group == group;
                if ui.add(button::secondary(&label).radio(chosen).small().id(("part", group))).clicked() {
                    local.group = group;
                }
            }
        });
    });
    typed_as(&field(ui, "library search", &t("library-search"), "", &mut local.search, 60), SEARCH);
    text::caption(ui, model.text.t_with("library-count", &[("n", model.count.into())]));
}

/// Nothing was found, and the way back.
fn none_ui(ui: &mut Ui, model: &ShelfModel<'_>, local: &mut ShelfLocal) {
    text::body(ui, model.text.t("library-none"));
    let all = model.text.t("library-show-all");
    if ui.add(button::secondary(&all).id("library show all")).clicked() {
        *local = ShelfLocal::default();
    }
}

fn pack_ui(ui: &mut Ui, model: &ShelfModel<'_>, pack: &ShelfPack, commands: &mut Vec<Command>) {
    let sizes = theme::of(ui.ctx()).sizes;
    ui.add_space(sizes.s4);
    semantics::heading(ui, 2, &pack.title);
    let columns = columns(ui, 300.0, 3);
    for (group, entries) in &pack.groups {
        ui.add_space(sizes.s3);
        let title = group.title(model.text);
        semantics::heading(ui, 3, &title);
        // A part of the same name stands below every pack.
        let name = model.text.t_with(
            "library-part-of",
            &[("part", title.as_str().into()), ("pack", pack.title.as_str().into())],
        );
        semantics::list(ui, &name, |ui| {
            for row in entries.chunks(columns) {
                ui.columns(columns, |uis| {
                    let height = row_height(&uis[0], &pack.pack, row);
                    for (ui, entry) in uis.iter_mut().zip(row) {
                        cell(ui, |ui| entry_ui(ui, &pack.pack, entry, height, commands));
                    }
                });
            }
        });
    }
}

fn card<'a>(pack: &str, entry: &'a Entry) -> Card<'a> {
    let emblem = match entry.group {
        Group::Checklists => Emblem::Checklist,
        Group::HowTos => Emblem::Sheet,
        Group::Exercises => Emblem::Procedure,
        Group::Stories | Group::Words => Emblem::Book,
        Group::Segments => Emblem::Screen,
    };
    let facts = std::iter::once(&entry.kind).chain(&entry.facts);
    Card::new(("library", pack, &entry.item), emblem, &entry.title)
        .short(&entry.hook)
        .badges(facts.map(|fact| Badge::new(fact, None, Tone::Plain)))
}

fn row_height(ui: &Ui, pack: &str, row: &[Entry]) -> f32 {
    let width = ui.available_width();
    row.iter().map(|entry| card(pack, entry).height(ui, width)).fold(0.0, f32::max)
}

fn entry_ui(ui: &mut Ui, pack: &str, entry: &Entry, height: f32, commands: &mut Vec<Command>) {
    semantics::list_item(ui, ("library", pack, &entry.item), |ui| {
        let width = ui.available_width();
        if card(pack, entry).min_height(height).show(ui, width).clicked() {
            let page = PageRef { pack: pack.to_owned(), item: entry.item.clone() };
            commands.push(Command::Go(Go::Page(page)));
        }
    });
}
