//! A shelf, drawn: the paths through it, the levels, and its scenarios as cards.

use egui::Ui;

use super::ui::{cell, columns};
use super::{HomeLocal, HomeModel, PathShelf, ScenarioCard, Shelf, difficulty_words};
use crate::app::command::{Command, Go};
use crate::app::theme;
use crate::app::widgets::{button, panel, semantics, text};
use crate::packs::Difficulty;
use crate::text::Text;

/// Draws the shelf of one pack.
pub(super) fn shelf_ui(
    ui: &mut Ui,
    model: &HomeModel<'_>,
    shelf: &Shelf,
    local: &mut HomeLocal,
    commands: &mut Vec<Command>,
) {
    let gap = theme::of(ui.ctx()).sizes.s3;
    semantics::heading(ui, 2, &shelf.title);
    if !shelf.paths.is_empty() {
        paths_ui(ui, model.text, shelf, local);
    }
    if let Some(path) = shelf.shown(local) {
        text::body(ui, &path.hook);
        text::strong(ui, &path.progress);
        ui.add_space(gap);
        let cards: Vec<&ScenarioCard> = path.cards.iter().collect();
        cards_ui(ui, model, &path.title, &cards, local, commands);
        return;
    }
    if shelf.levels.len() > 1 {
        levels_ui(ui, model.text, &shelf.levels, local);
    }
    ui.add_space(gap);
    let level = local.level.filter(|level| shelf.levels.contains(level));
    let fits = |card: &&ScenarioCard| level.is_none() || card.level == level;
    let cards: Vec<&ScenarioCard> = shelf.cards.iter().filter(fits).collect();
    cards_ui(ui, model, &shelf.title, &cards, local, commands);
    if let Some(card) = &shelf.random {
        random_ui(ui, model, card, commands);
    }
}

/// All scenarios, or one of the paths.
fn paths_ui(ui: &mut Ui, words: &Text, shelf: &Shelf, local: &mut HomeLocal) {
    let name = words.t("home-paths");
    let shown = shelf.shown(local).map(|path| path.id.clone());
    let all = words.t("home-all");
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            let every = button::secondary(&all).small().radio(shown.is_none());
            if ui.add(every.id(("path", &shelf.pack, ""))).clicked() {
                local.path.remove(&shelf.pack);
            }
            for PathShelf { id, title, .. } in &shelf.paths {
                let path = button::secondary(title).small().radio(shown.as_ref() == Some(id));
                if ui.add(path.id(("path", &shelf.pack, id))).clicked() {
                    local.path.insert(shelf.pack.clone(), id.clone());
                }
            }
        });
    });
}

fn levels_ui(ui: &mut Ui, words: &Text, levels: &[Difficulty], local: &mut HomeLocal) {
    let name = words.t("home-levels");
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for level in [None].into_iter().chain(levels.iter().copied().map(Some)) {
                let label =
                    level.map_or_else(|| words.t("home-any-level"), |level| difficulty_words(words, level));
                let radio = button::secondary(&label).small().radio(local.level == level);
                if ui.add(radio.id(("level", &label))).clicked() {
                    local.level = level;
                }
            }
        });
    });
}

fn cards_ui(
    ui: &mut Ui,
    model: &HomeModel<'_>,
    name: &str,
    cards: &[&ScenarioCard],
    local: &mut HomeLocal,
    commands: &mut Vec<Command>,
) {
    let gap = theme::of(ui.ctx()).sizes.s3;
    let columns = columns(ui, 330.0, 3);
    semantics::list(ui, name, |ui| {
        for cards in cards.chunks(columns) {
            let key = cards.first().map(|card| format!("{} {name} {}", card.pack, card.scenario));
            let key = key.unwrap_or_default();
            let height = local.heights.get(&key).copied().unwrap_or(0.0);
            let mut tallest: f32 = 0.0;
            ui.columns(columns, |uis| {
                for (ui, card) in uis.iter_mut().zip(cards) {
                    let drawn = cell(ui, |ui| scenario_ui(ui, model, card, height, commands));
                    tallest = tallest.max(drawn);
                }
            });
            if (tallest - height).abs() > 0.5 {
                local.heights.insert(key, tallest);
                ui.ctx().request_repaint();
            }
            ui.add_space(gap);
        }
    });
}

/// Draws one scenario; the answer is the height that its content asks for.
fn scenario_ui(
    ui: &mut Ui,
    model: &HomeModel<'_>,
    card: &ScenarioCard,
    height: f32,
    commands: &mut Vec<Command>,
) -> f32 {
    let mut wanted = 0.0;
    semantics::list_item(ui, ("scenario", &card.scenario), |ui| {
        panel(ui, |ui| {
            let top = ui.cursor().top();
            card_ui(ui, card);
            let buttons = ui.cursor().top();
            // Cards of a row end together, and their buttons stand in a line.
            let foot = theme::of(ui.ctx()).sizes.target;
            ui.add_space((height - (buttons - top) - foot).max(0.0));
            let at = ui.cursor().top();
            ui.horizontal_wrapped(|ui| scenario_buttons(ui, model, card, commands));
            let drawn = ui.min_rect().bottom() - at;
            wanted = buttons - top + drawn.max(foot);
        });
    });
    wanted
}

fn card_ui(ui: &mut Ui, card: &ScenarioCard) {
    let theme = theme::of(ui.ctx());
    let title = match card.number {
        Some(number) => format!("{number}. {}", card.title),
        None => card.title.clone(),
    };
    semantics::heading(ui, 3, &title);
    text::caption(ui, &card.facts);
    text::body(ui, &card.hook);
    for (at, status) in card.status.iter().enumerate() {
        if card.next && at == 0 {
            text::coloured(ui, status, theme.colours.warm);
        } else if card.done && at == 0 {
            text::coloured(ui, status, theme.colours.cool);
        } else {
            text::caption(ui, status);
        }
    }
}

/// Random incidents: one card as wide as the shelf, below the scenarios that somebody wrote.
fn random_ui(ui: &mut Ui, model: &HomeModel<'_>, card: &ScenarioCard, commands: &mut Vec<Command>) {
    panel(ui, |ui| {
        card_ui(ui, card);
        ui.horizontal_wrapped(|ui| scenario_buttons(ui, model, card, commands));
    });
}

fn scenario_buttons(ui: &mut Ui, model: &HomeModel<'_>, card: &ScenarioCard, commands: &mut Vec<Command>) {
    let title = ("title", card.title.as_str().into());
    let named = model.text.t_with("home-solo-name", std::slice::from_ref(&title));
    let solo = model.text.t("home-solo");
    if ui.add(button::secondary(&solo).name(&named).id(("solo", &card.pack, &card.scenario))).clicked() {
        commands.push(Command::Go(Go::Scenario { pack: card.pack.clone(), scenario: card.scenario.clone() }));
    }
    if model.course.is_some() {
        return;
    }
    let named = model.text.t_with("home-hot-seat-name", &[title]);
    let hot_seat = model.text.t("home-hot-seat");
    if ui.add(button::quiet(&hot_seat).name(&named).id(("hot seat", &card.pack, &card.scenario))).clicked() {
        commands
            .push(Command::Go(Go::HotSeatSetup { pack: card.pack.clone(), scenario: card.scenario.clone() }));
    }
}
