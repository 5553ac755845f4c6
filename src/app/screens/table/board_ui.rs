//! Draws the light box: four films, and below each the suspects of its stage.

use egui::{Frame, Id, Margin, Rect, Stroke, Ui, UiBuilder, Vec2, pos2};

use super::board::{StageModel, SuspectModel};
use super::local::Open;
use super::model::TableModel;
use super::ui::Table;
use crate::app::theme::breakpoints;
use crate::app::widgets::semantics;
use crate::app::widgets::{Emblem, Film, SuspectChip, suspect_chip};

/// The films and the board.
pub(super) fn light_box(table: &mut Table<'_>, ui: &mut Ui, shown: &TableModel) {
    let sizes = table.theme.sizes;
    let columns = columns(table, ui.available_width());
    let tight = is_tight(shown, columns);
    let name = table.text.t("table-light-box");
    let frame = Frame::new()
        .fill(table.theme.colours.bench)
        .stroke(Stroke::new(sizes.hair, table.theme.colours.line))
        .corner_radius(sizes.radius + 2)
        .inner_margin(Margin::same(sizes.s3 as i8));
    semantics::list(ui, &name, |ui| {
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let gap = sizes.s3;
            let width = (ui.available_width() - gap * (columns - 1) as f32) / columns as f32;
            for row in shown.stages.chunks(columns) {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = gap;
                    for stage in row {
                        let place = Rect::from_min_size(ui.cursor().min, Vec2::new(width, 0.0));
                        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                            ui.set_width(width);
                            semantics::list_item(ui, ("stage", stage.stage), |ui| {
                                ui.vertical(|ui| stage_ui(table, ui, stage, width, tight));
                            });
                        });
                    }
                });
            }
        });
    });
}

fn columns(table: &Table<'_>, width: f32) -> usize {
    let text = table.theme.text_scale();
    if width < 460.0 * text {
        1
    } else if width < breakpoints::ONE_COLUMN * text {
        2
    } else {
        4
    }
}

/// With more suspects a stage than this the board is drawn tightly, so that the hand stays in sight.
const ROOMY: usize = 5;

/// Whether the board is drawn tightly. Not in one or two columns: there fingers press, and the hand
/// stands above the board.
fn is_tight(shown: &TableModel, columns: usize) -> bool {
    columns == 4 && shown.stages.iter().any(|stage| stage.suspects.len() > ROOMY)
}

/// How high a film is.
fn film_height(table: &Table<'_>, tight: bool) -> f32 {
    let sizes = &table.theme.sizes;
    if tight {
        return sizes.caption * 2.9 + sizes.body * 1.4 + 2.0 * sizes.s2;
    }
    sizes.caption * 2.5 + sizes.h3 * 2.2 + 2.0 * sizes.s3
}

fn stage_ui(table: &mut Table<'_>, ui: &mut Ui, stage: &StageModel, width: f32, tight: bool) {
    let sizes = table.theme.sizes;
    Film {
        id: Id::new(("film", stage.stage)),
        emblem: Emblem::Stage(stage.stage),
        stage: &stage.name,
        title: &stage.title,
        note: &stage.note,
        lit: stage.lit,
        height: film_height(table, tight),
        tight,
    }
    .show(ui, width);
    ui.add_space(sizes.s1 / 2.0);
    ui.spacing_mut().item_spacing.y = if tight { sizes.hair } else { sizes.s1 };
    let name = table.text.t_with("table-suspects-of", &[("stage", stage.name.clone().into())]);
    semantics::list(ui, &name, |ui| {
        for suspect in &stage.suspects {
            semantics::list_item(ui, ("suspect", &suspect.slug), |ui| chip_ui(table, ui, suspect, tight));
        }
    });
}

fn chip_ui(table: &mut Table<'_>, ui: &mut Ui, suspect: &SuspectModel, tight: bool) {
    let local = &table.local;
    let by = local.chosen.or(local.on_procedure);
    let finds =
        by.and_then(|id| table.model.procedure(id)).is_some_and(|card| card.finds.contains(&suspect.id));
    let tested = local.testing == Some(suspect.id);
    let chip = SuspectChip {
        id: Id::new(("chip", &suspect.slug)),
        title: &suspect.title,
        weight: suspect.weight,
        words: &suspect.words,
        struck: suspect.struck.is_some(),
        found: suspect.found,
        tested,
        pointed: finds,
        tight,
    };
    let response = suspect_chip(ui, &chip);
    if response.hovered() || response.has_focus() {
        table.local.on_suspect = Some(suspect.id);
    } else if table.local.on_suspect == Some(suspect.id) {
        table.local.on_suspect = None;
    }
    if response.clicked() {
        // On a suspect that the chosen procedure could find, a press names it; else it asks about it.
        let names = table.local.chosen.is_some() && finds && !tested;
        if names {
            table.local.testing = Some(suspect.id);
        } else {
            table.local.open = Open::About(suspect.id);
        }
    }
}

/// The four films as a strip, for a phone: what is lit, at a glance.
pub(super) fn strip(table: &mut Table<'_>, ui: &mut Ui, shown: &TableModel) {
    let sizes = table.theme.sizes;
    let width = (ui.available_width() - 3.0 * sizes.s1) / 4.0;
    let height = sizes.emblem + 2.0 * sizes.s2;
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
    let c = &table.theme.colours;
    for (at, stage) in shown.stages.iter().enumerate() {
        let left = rect.left() + at as f32 * (width + sizes.s1);
        let place = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(width, height));
        let (fill, ink) = if stage.lit { (c.lit_top, c.lit_ink) } else { (c.film, c.film_ink) };
        let edge = Stroke::new(sizes.hair, c.film_edge);
        ui.painter().rect(place, sizes.radius - 3, fill, edge, egui::StrokeKind::Inside);
        let sign = Rect::from_center_size(place.center(), Vec2::splat(sizes.emblem));
        crate::app::widgets::emblem::paint(ui.painter(), sign, Emblem::Stage(stage.stage), ink);
    }
}
