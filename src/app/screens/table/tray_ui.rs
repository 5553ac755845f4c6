//! Draws the tray: the die, what is being tested and why, and what came of it.

use egui::{Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2};

use super::coach_ui;
use super::hand::ProcedureModel;
use super::local::{FocusOn, Primary};
use super::model::Step;
use super::moments::{Moment, MomentKind, RollModel};
use super::ui::Table;
use crate::app::widgets::semantics;
use crate::app::widgets::{DiceTray, Die, Emblem, Tone, button, callout, panel, text};
use crate::rules::Move;

/// The tray; in the wide layout it fills its place and its button stands at the foot.
pub(super) fn tray(table: &mut Table<'_>, ui: &mut Ui) {
    if table.narrow {
        panel(ui, |ui| contents(table, ui));
        return;
    }
    let sizes = table.theme.sizes;
    let all = ui.available_rect_before_wrap();
    let c = &table.theme.colours;
    let line = egui::Stroke::new(sizes.hair, c.line);
    ui.painter().rect(all, sizes.radius + 2, c.panel, line, egui::StrokeKind::Inside);
    let inner = all.shrink(sizes.s4);
    let foot = if table.primary().is_some() { sizes.target + sizes.s3 } else { 0.0 };
    let body = Rect::from_min_max(inner.min, pos2(inner.right(), inner.bottom() - foot));
    ui.scope_builder(UiBuilder::new().max_rect(body).id_salt("tray, body"), |ui| {
        ScrollArea::vertical().id_salt("tray").auto_shrink(false).show(ui, |ui| contents(table, ui));
    });
    if foot > 0.0 {
        let place = Rect::from_min_max(pos2(inner.left(), body.bottom() + sizes.s3), inner.max);
        ui.scope_builder(UiBuilder::new().max_rect(place).id_salt("tray, foot"), |ui| table.primary_ui(ui));
    }
    ui.advance_cursor_after_rect(all);
}

fn contents(table: &mut Table<'_>, ui: &mut Ui) {
    let sizes = table.theme.sizes;
    let unread = table.local.unread(table.model).cloned();
    // On a phone it comes when it is rolled: until then the suspects need its place.
    let rolled = table.rolls
        || table.model.step == Step::Die
        || matches!(unread.as_ref().map(|m| &m.kind), Some(MomentKind::Roll(_)));
    if rolled || !table.narrow {
        dice(table, ui, unread.as_ref());
        ui.add_space(sizes.s2);
    }
    if table.rolls {
        if let Some(MomentKind::Roll(roll)) = unread.as_ref().map(|moment| &moment.kind) {
            tested(table, ui, roll);
        }
        return;
    }
    match unread.as_ref().map(|moment| (&moment.kind, moment)) {
        Some((MomentKind::Roll(roll), moment)) => result(table, ui, roll, moment),
        Some((MomentKind::Ended { success, .. }, _)) => ended(table, ui, *success),
        _ => match (&table.model.step, table.local.chosen) {
            (Step::Choose, Some(id)) => {
                if let Some(card) = table.model.procedure(id) {
                    choosing(table, ui, &card.clone());
                }
            }
            (Step::Die, _) => locked(table, ui),
            _ => resting(table, ui),
        },
    }
}

/// The die, and beside it what must be rolled.
fn dice(table: &mut Table<'_>, ui: &mut Ui, unread: Option<&Moment>) {
    let sizes = table.theme.sizes;
    // Beside a long list of suspects the die makes itself small.
    let chosen = table.local.chosen.and_then(|id| table.model.procedure(id));
    let long = unread.is_none() && !table.rolls && chosen.is_some_and(is_long);
    let most = if table.narrow || long { 120.0 * table.theme.screen } else { f32::MAX };
    let height = (sizes.figure * 3.6).min(most) * if long { 0.75 } else { 1.0 };
    let roll = match unread.map(|moment| &moment.kind) {
        Some(MomentKind::Roll(roll)) => Some(roll),
        _ => None,
    };
    let die = Die {
        faces: table.model.die,
        face: roll.map(|roll| roll.face),
        since: table.local.roll.and_then(|(_, since)| since).filter(|_| roll.is_some()),
        success: roll.map(|roll| roll.success),
    };
    let name = match (table.rolls, roll) {
        (true, _) => table.text.t("table-die-rolls"),
        (false, Some(roll)) => table.text.t_with("table-die-shows", &[("face", roll.face.into())]),
        (false, None) => table.text.t("table-die-lies"),
    };
    DiceTray { die, name: &name, height }.show(ui);
}

/// Nothing is being checked: how a turn goes, and what changes rolls now.
fn resting(table: &mut Table<'_>, ui: &mut Ui) {
    // In one column the coach stands above the hand.
    if table.narrow || !coach_ui::panel(table, ui) {
        let heading = table.text.t("table-turn-heading");
        semantics::heading(ui, 2, &heading);
        semantics::list(ui, &heading, |ui| {
            for (at, id) in ["table-turn-1", "table-turn-2", "table-turn-3"].into_iter().enumerate() {
                semantics::list_item(ui, id, |ui| text::dim(ui, format!("{}. {}", at + 1, table.text.t(id))));
            }
        });
    }
    notes(table, ui);
    if table.narrow || table.model.log.is_empty() {
        return;
    }
    ui.add_space(table.theme.sizes.s3);
    let name = table.text.t("table-log-heading");
    semantics::heading(ui, 2, &name);
    semantics::list(ui, &name, |ui| {
        for (at, line) in table.model.log.iter().enumerate().rev().take(8) {
            semantics::list_item(ui, ("log", at), |ui| text::dim(ui, line));
        }
    });
}

fn notes(table: &Table<'_>, ui: &mut Ui) {
    if table.model.notes.is_empty() {
        return;
    }
    ui.add_space(table.theme.sizes.s2);
    for note in &table.model.notes {
        callout(ui, Tone::Warm, Some(Emblem::Inject), |ui| text::body(ui, note));
    }
}

/// With more suspects to choose from than this, what must be rolled stands above them.
const SHORT_LIST: usize = 6;

fn is_long(card: &ProcedureModel) -> bool {
    card.finds.len() > SHORT_LIST
}

/// A procedure is taken: which suspect does it test?
fn choosing(table: &mut Table<'_>, ui: &mut Ui, card: &ProcedureModel) {
    let sizes = table.theme.sizes;
    semantics::heading(ui, 2, &card.title);
    text::dim(ui, &card.short);
    let long = is_long(card) && card.resting.is_none();
    if long {
        odds(table, ui, &card.needs, &card.chance, card.modifier.as_deref());
        coach_ui::here(table, ui, Move::Investigate(card.id));
    }
    if let Some(resting) = &card.resting {
        callout(ui, Tone::Warm, Some(Emblem::Resting), |ui| text::body(ui, resting));
    } else if card.finds.is_empty() {
        callout(ui, Tone::Warm, Some(Emblem::Nothing), |ui| {
            text::body(ui, table.text.t("table-nothing-note"))
        });
    } else {
        ui.add_space(sizes.s1);
        suspects(table, ui, card);
    }
    if card.resting.is_none() {
        if !long {
            odds(table, ui, &card.needs, &card.chance, card.modifier.as_deref());
            coach_ui::here(table, ui, Move::Investigate(card.id));
        }
        notes(table, ui);
    }
    if card.ready && matches!(table.primary(), Some(Primary::Face(_))) {
        faces(table, ui);
    }
    ui.add_space(sizes.s1);
    let other = table.text.t("table-other");
    if ui.add(button::quiet(&other).id("table: other").small().key("Esc")).clicked() {
        (table.local.chosen, table.local.testing) = (None, None);
        table.local.focus = Some(FocusOn::Question);
    }
}

fn suspects(table: &mut Table<'_>, ui: &mut Ui, card: &ProcedureModel) {
    let name = table.text.t("table-suspects-heading");
    text::strong(ui, &name);
    let model = table.model;
    semantics::radio_group(ui, &name, |ui| {
        ui.spacing_mut().item_spacing.y = table.theme.sizes.s1;
        let known = card.finds.iter().filter_map(|&id| model.suspect(id).map(|suspect| (id, suspect)));
        for (at, (id, suspect)) in known.enumerate() {
            let chosen = table.local.testing == Some(id);
            let shown = button::secondary(&suspect.title)
                .radio(chosen)
                .wide()
                .small()
                .describe(&suspect.words)
                .id(("suspect", &suspect.slug));
            let response = ui.add(shown);
            if at == 0 && table.local.focus == Some(FocusOn::Suspects) {
                table.local.focus = None;
                response.request_focus();
            }
            if response.clicked() {
                table.local.testing = Some(id);
            }
            if chosen && !suspect.because.is_empty() {
                let why = table.text.t_with(
                    "table-because",
                    &[
                        ("because", suspect.because.clone().into()),
                        ("weight", suspect.weight_words.clone().into()),
                    ],
                );
                text::caption(ui, why);
            }
        }
    });
}

/// What must be rolled, large enough for the last row.
fn odds(table: &Table<'_>, ui: &mut Ui, needs: &str, chance: &str, modifier: Option<&str>) {
    let sizes = table.theme.sizes;
    ui.add_space(sizes.s1);
    callout(ui, Tone::Cool, None, |ui| {
        let c = &table.theme.colours;
        semantics::paragraph(ui, table.theme.strong_text(needs, sizes.h2, c.ink));
        let said = match modifier {
            Some(modifier) => format!("{chance} ({modifier})"),
            None => chance.to_owned(),
        };
        text::body(ui, said);
    });
}

/// A choice was locked and waits for the die.
fn locked(table: &mut Table<'_>, ui: &mut Ui) {
    let Some(check) = table.model.check.clone() else { return };
    semantics::heading(ui, 2, &check.procedure);
    if let Some(testing) = &check.testing {
        text::body(ui, table.text.t_with("table-testing", &[("suspect", testing.clone().into())]));
    }
    let needs = table.text.t_with("table-needs", &[("needs", check.needs.clone().into())]);
    odds(table, ui, &needs, &check.chance, Some(check.sum.as_str()).filter(|sum| !sum.is_empty()));
    if table.model.own_die() && table.model.manual && table.model.decides() {
        faces(table, ui);
    }
}

/// A real die: its faces as buttons, for touch; on a keyboard one types the number.
fn faces(table: &mut Table<'_>, ui: &mut Ui) {
    let sizes = table.theme.sizes;
    let name = table.text.t("table-faces");
    ui.add_space(sizes.s2);
    text::strong(ui, &name);
    let typed = table.typed_face();
    semantics::radio_group(ui, &name, |ui| {
        let gap = sizes.s1;
        let fits = ((ui.available_width() + gap) / (sizes.target + gap)).floor().max(1.0);
        let width = ((ui.available_width() + gap) / fits).floor() - gap;
        egui::Grid::new("faces").spacing(Vec2::splat(gap)).min_col_width(width).show(ui, |ui| {
            for face in 1..=table.model.die {
                let label = face.to_string();
                let name = table.text.t_with("table-face-name", &[("face", face.into())]);
                let shown = button::secondary(&label).small().wide().pressed(typed == face);
                if ui.add(shown.id(("face", face)).name(&name)).clicked() {
                    table.local.typed = label;
                }
                if usize::from(face).is_multiple_of(fits as usize) {
                    ui.end_row();
                }
            }
        });
    });
}

/// What was under test.
fn tested(table: &Table<'_>, ui: &mut Ui, roll: &RollModel) {
    semantics::heading(ui, 2, &roll.procedure);
    if let Some(testing) = &roll.testing {
        text::dim(ui, table.text.t_with("table-testing", &[("suspect", testing.clone().into())]));
    }
}

/// What the roll meant, to be read aloud.
fn result(table: &Table<'_>, ui: &mut Ui, roll: &RollModel, moment: &Moment) {
    tested(table, ui, roll);
    ui.add_space(table.theme.sizes.s1);
    for find in &moment.found {
        callout(ui, Tone::Cool, Some(Emblem::Stage(find.stage)), |ui| {
            semantics::heading(ui, 2, &find.title);
            text::caption(ui, &find.stage_name);
            text::lead(ui, &find.clue);
        });
    }
    if !roll.said.is_empty() {
        let (tone, sign) =
            if roll.success { (Tone::Plain, Emblem::Nothing) } else { (Tone::Warm, Emblem::Struck) };
        callout(ui, tone, Some(sign), |ui| text::lead(ui, &roll.said));
    }
    struck(table, ui, moment);
}

/// Which suspects the evidence struck.
pub(super) fn struck(table: &Table<'_>, ui: &mut Ui, moment: &Moment) {
    if moment.struck.is_empty() {
        return;
    }
    let name = table.text.t("table-struck-heading");
    ui.add_space(table.theme.sizes.s1);
    text::strong(ui, &name);
    semantics::list(ui, &name, |ui| {
        for (at, line) in moment.struck.iter().enumerate() {
            semantics::list_item(ui, ("struck", at), |ui| text::dim(ui, line));
        }
    });
}

fn ended(table: &Table<'_>, ui: &mut Ui, success: bool) {
    let (tone, sign, id) = if success {
        (Tone::Cool, Emblem::Found, "table-won-text")
    } else {
        (Tone::Warm, Emblem::Resting, "table-lost-text")
    };
    callout(ui, tone, Some(sign), |ui| text::lead(ui, table.text.t(id)));
}
