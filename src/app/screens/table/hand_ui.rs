//! Draws the hand of procedures as a grid of cards.

use egui::Ui;

use super::coach_ui;
use super::hand::ProcedureModel;
use super::local::Open;
use super::model::{Step, TableModel};
use super::ui::Table;
use crate::app::widgets::{Badge, Card, CardState, Emblem, Figure, Tone, button};
use crate::app::widgets::{semantics, shortcuts};

/// The hand, with its heading, and what else a turn can be used for.
pub(super) fn hand(table: &mut Table<'_>, ui: &mut Ui, shown: &TableModel) {
    let sizes = table.theme.sizes;
    let name = table.text.t("table-hand");
    // Beside the list, not in it: a list holds its items only.
    ui.horizontal_wrapped(|ui| {
        semantics::heading(ui, 2, &name);
        elsewhere(table, ui);
    });
    semantics::list(ui, &name, |ui| {
        let gap = sizes.s2;
        let text = table.theme.text_scale();
        let least = if table.narrow { 260.0 } else { 168.0 };
        let fits = ((ui.available_width() + gap) / (least * text + gap)).floor() as usize;
        // Five in a row show ten cards in two; otherwise wider ones are easier to read.
        let columns = if fits >= 5 { fits.min(6) } else { fits.clamp(1, 3) };
        let width = (ui.available_width() - gap * (columns - 1) as f32) / columns as f32;
        // There are ten digits; what comes after them is reached with Tab.
        let reached = if shortcuts::allowed(ui.ctx()) { shown.hand.len().min(10) } else { 0 };
        let keys: Vec<String> = (1..=reached).map(|n| (n % 10).to_string()).collect();
        for (row, cards) in shown.hand.chunks(columns).enumerate() {
            let models: Vec<(&ProcedureModel, &str)> = cards
                .iter()
                .enumerate()
                .map(|(at, card)| (card, keys.get(row * columns + at).map_or("", String::as_str)))
                .collect();
            let height = models
                .iter()
                .map(|(card, key)| card_of(table, card, key).height(ui, width))
                .fold(0.0, f32::max);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for (card, key) in &models {
                    semantics::list_item(ui, ("procedure", &card.slug), |ui| {
                        card_ui(table, ui, card, key, width, height);
                    });
                }
            });
        }
    });
}

/// Calling and passing: beside the hand, because they use the turn as a card does.
fn elsewhere(table: &mut Table<'_>, ui: &mut Ui) {
    let chooses =
        table.model.step == Step::Choose && table.local.unread(table.model).is_none() && !table.rolls;
    if table.model.calls_left > 0 && !table.model.consultants.is_empty() {
        let call = table.text.t_with("table-call", &[("n", table.model.calls_left.into())]);
        let can_call = chooses && table.model.consultants.iter().any(|one| one.action.is_some());
        let shown =
            button::secondary(&call).id("table: call").small().emblem(Emblem::Consultant).enabled(can_call);
        if ui.add(shown).clicked() {
            table.local.open = Open::Consultants;
        }
    }
    let pass = table.text.t("table-pass");
    let shown = button::quiet(&pass).id("table: pass").small().enabled(chooses && table.model.may_pass);
    if ui.add(shown).clicked() {
        table.local.open = Open::Pass;
    }
    let log = table.text.t("table-log");
    if ui.add(button::quiet(&log).id("table: log").small()).clicked() {
        table.local.open = Open::Log;
    }
    coach_ui::switch(table, ui);
}

fn card_of<'a>(table: &Table<'_>, card: &'a ProcedureModel, key: &'a str) -> Card<'a> {
    let pointed = table.local.on_suspect.is_some_and(|suspect| card.finds.contains(&suspect));
    let state = if table.local.chosen == Some(card.id) {
        CardState::Selected
    } else if card.resting.is_some() {
        CardState::Resting
    } else if pointed {
        CardState::Pointed
    } else {
        CardState::Ready
    };
    let odds = card.odds.as_ref().filter(|_| table.coach().is_some());
    let mut shown = Card::new(("procedure", &card.slug), Emblem::Procedure, &card.title)
        .badges(badges(table, card, odds.is_some()))
        .state(state)
        .describe(&card.short);
    if let Some(odds) = odds {
        let figure = |figure: &String, label| Figure { figure: figure.clone(), label: table.text.t(label) };
        shown = shown.figures(vec![
            figure(&odds.succeeds, "coach-succeeds"),
            figure(&odds.suspects, "coach-suspects"),
            figure(&odds.reveals, "coach-reveals"),
        ]);
        shown = shown.describe(format!("{}. {}", odds.words, card.short));
    }
    if table.narrow {
        shown = shown.short(&card.short);
    } else if !key.is_empty() {
        shown = shown.key(key);
    }
    shown
}

/// The facts at the foot of a card. Where the figures count its suspects, the badge need not; and on a
/// small card the star alone says that it is established.
fn badges(table: &Table<'_>, card: &ProcedureModel, figures: bool) -> Vec<Badge> {
    if let Some(resting) = &card.resting {
        let rests = Badge::new(resting.clone(), Some(Emblem::Resting), Tone::Warm);
        return vec![rests, Badge::new(card.finds_words.clone(), None, Tone::Cool)];
    }
    let star = card.established.then_some(Emblem::Established);
    if figures && !table.narrow {
        let tone = if card.established { Tone::Warm } else { Tone::Plain };
        return vec![Badge::new(card.needs.clone(), star, tone)];
    }
    let mut badges = vec![Badge::new(card.needs.clone(), None, Tone::Plain)];
    if !figures {
        badges.push(Badge::new(card.finds_words.clone(), None, Tone::Cool));
    }
    badges.extend(card.modifier.iter().map(|modifier| Badge::new(modifier.clone(), star, Tone::Warm)));
    badges
}

fn card_ui(table: &mut Table<'_>, ui: &mut Ui, card: &ProcedureModel, key: &str, width: f32, height: f32) {
    let response = card_of(table, card, key).min_height(height).show(ui, width);
    if response.hovered() || response.has_focus() {
        table.local.on_procedure = Some(card.id);
    } else if table.local.on_procedure == Some(card.id) {
        table.local.on_procedure = None;
    }
    let chooses =
        table.model.step == Step::Choose && table.local.unread(table.model).is_none() && !table.rolls;
    if response.clicked() && chooses {
        table.local.choose(table.model, card.id);
    }
}
