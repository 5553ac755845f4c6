//! Home: the library's shelf, and the way back into a session that is open.

use egui::{ScrollArea, Ui};

use super::super::command::{Command, Go, SavedCommand};
use super::super::theme;
use super::super::widgets::{Tone, button, callout, column, panel, semantics, text};
use crate::app::desk::{Results, Summary};
use crate::packs::{Difficulty, Library, Pack, RANDOM, RandomFile, Scenario};
use crate::rules::Phase;
use crate::text::Text;

/// What Home shows.
pub struct HomeModel<'a> {
    text: &'a Text,
    /// The session to go on with, if any.
    pub resume: Option<ResumeLine>,
    /// Whether nothing was ever played here.
    pub first_time: bool,
    /// The shelves, one a pack.
    pub shelves: Vec<Shelf>,
    /// How many games are kept.
    pub saved: usize,
    /// How many diagnostics the packs gave.
    pub faults: usize,
}

/// The session to go on with.
#[derive(Debug, Clone, PartialEq)]
pub struct ResumeLine {
    /// The scenario, and the teams if there are several.
    pub title: String,
    /// Where it stands.
    pub place: String,
    /// What the button asks for.
    pub command: Command,
}

/// The scenarios of one pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    /// The pack's title.
    pub title: String,
    /// Its scenarios.
    pub cards: Vec<ScenarioCard>,
    /// Its random incidents, if it offers any.
    pub random: Option<ScenarioCard>,
}

/// One scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioCard {
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// Its name.
    pub title: String,
    /// One sentence.
    pub hook: String,
    /// How hard, in words.
    pub difficulty: String,
    /// How long, in words.
    pub minutes: String,
    /// What can be observed afterwards.
    pub objectives: Vec<String>,
    /// The best result, in words, if it was played.
    pub best: Option<String>,
}

/// What only this screen knows between two frames.
#[derive(Debug, Clone, Default)]
pub struct HomeLocal {
    heights: Vec<f32>,
}

/// The difficulty in words.
pub fn difficulty_words(text: &Text, difficulty: Difficulty) -> String {
    text.t(match difficulty {
        Difficulty::Introductory => "home-introductory",
        Difficulty::Intermediate => "home-intermediate",
        Difficulty::Advanced => "home-advanced",
    })
}

/// Where a saved game stands, in words.
pub fn place_words(text: &Text, summary: &Summary) -> String {
    match summary.phase {
        Phase::Investigation => {
            text.t_with("home-place-turn", &[("turn", summary.turn.into()), ("limit", summary.limit.into())])
        }
        Phase::Report => text.t("home-place-report"),
        Phase::Mitigation => text.t("home-place-mitigation"),
        Phase::Debrief => text.t("home-place-debrief"),
    }
}

impl<'a> HomeModel<'a> {
    /// What the library, the results and the saved games come to.
    pub fn new(
        text: &'a Text,
        library: &Library,
        results: &Results,
        resume: Option<ResumeLine>,
        saved: usize,
    ) -> Self {
        let shelves: Vec<Shelf> = library
            .packs
            .iter()
            .map(|pack| Shelf {
                title: pack.info().title.clone(),
                cards: pack.scenarios().iter().map(|each| scenario_card(text, pack, each, results)).collect(),
                random: pack.random().map(|words| random_card(text, pack, words)),
            })
            .collect();
        let played = shelves.iter().flat_map(|shelf| &shelf.cards).any(|card| card.best.is_some());
        Self {
            text,
            first_time: !played && resume.is_none() && saved == 0,
            resume,
            shelves,
            saved,
            faults: library.diagnostics.len(),
        }
    }
}

fn scenario_card(text: &Text, pack: &Pack, scenario: &Scenario, results: &Results) -> ScenarioCard {
    let file = &scenario.file;
    ScenarioCard {
        pack: pack.info().id.clone(),
        scenario: file.id.clone(),
        title: file.title.clone(),
        hook: file.hook.clone(),
        difficulty: difficulty_words(text, file.difficulty),
        minutes: text.t_with("home-minutes", &[("n", file.minutes.into())]),
        objectives: file.objectives.clone(),
        best: best_words(text, results, &pack.info().id, &file.id),
    }
}

fn random_card(text: &Text, pack: &Pack, words: &RandomFile) -> ScenarioCard {
    ScenarioCard {
        pack: pack.info().id.clone(),
        scenario: RANDOM.to_owned(),
        title: words.title.clone(),
        hook: words.hook.clone(),
        difficulty: difficulty_words(text, words.difficulty),
        minutes: text.t_with("home-minutes", &[("n", words.minutes.into())]),
        objectives: Vec::new(),
        best: Some(text.t("incident-shelf")),
    }
}

/// The best result of a scenario in words; a guided one is told only where there is no other, with
/// what it counts for.
pub fn best_words(text: &Text, results: &Results, pack: &str, scenario: &str) -> Option<String> {
    let best = results.best(pack, scenario).map(|played| ("home-best", played));
    let found = best.or_else(|| results.guided(pack, scenario).map(|played| ("home-guided", played)));
    found.map(|(id, played)| text.t_with(id, &[("points", played.total.to_string().into())]))
}

/// Draws Home.
pub fn home_ui(ui: &mut Ui, model: &HomeModel<'_>, local: &mut HomeLocal, commands: &mut Vec<Command>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 1180.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &model.text.t("home-title"));
            text::lead(ui, model.text.t("home-lead"));
            ui.add_space(gap);
            resume_ui(ui, model, commands);
            if model.first_time {
                first_time_ui(ui, model, commands);
            }
            for shelf in &model.shelves {
                ui.add_space(gap);
                semantics::heading(ui, 2, &shelf.title);
                shelf_ui(ui, model, shelf, local, commands);
                if let Some(card) = &shelf.random {
                    random_ui(ui, model, card, commands);
                }
            }
            if model.shelves.iter().all(|shelf| shelf.cards.is_empty()) {
                text::body(ui, model.text.t("home-empty"));
            }
            ui.add_space(gap);
            foot_ui(ui, model, commands);
            ui.add_space(gap);
        });
    });
}

fn resume_ui(ui: &mut Ui, model: &HomeModel<'_>, commands: &mut Vec<Command>) {
    let Some(resume) = &model.resume else { return };
    callout(ui, Tone::Cool, None, |ui| {
        semantics::heading(ui, 2, &model.text.t("home-resume-title"));
        text::body(ui, format!("{}. {}", resume.title, resume.place));
        let words = model.text.t("home-resume");
        if ui.add(button::primary(&words).id("resume")).clicked() {
            commands.push(resume.command.clone());
        }
    });
}

fn first_time_ui(ui: &mut Ui, model: &HomeModel<'_>, commands: &mut Vec<Command>) {
    callout(ui, Tone::Warm, None, |ui| {
        let words = model.text.t("home-first-button");
        let wide = ui.available_width() > 760.0;
        let told = |ui: &mut Ui| {
            semantics::heading(ui, 2, &model.text.t("home-first-title"));
            text::body(ui, model.text.t("home-first"));
        };
        let pressed = if wide {
            // Beside the words, so that the shelf stays in sight.
            let right = egui::Layout::right_to_left(egui::Align::Center);
            ui.horizontal(|ui| {
                ui.vertical(told);
                ui.with_layout(right, |ui| ui.add(button::primary(&words).id("first turn")).clicked()).inner
            })
            .inner
        } else {
            told(ui);
            ui.add(button::primary(&words).id("first turn")).clicked()
        };
        if pressed {
            commands.push(Command::Go(Go::HowTo));
        }
    });
}

fn shelf_ui(
    ui: &mut Ui,
    model: &HomeModel<'_>,
    shelf: &Shelf,
    local: &mut HomeLocal,
    commands: &mut Vec<Command>,
) {
    let gap = theme::of(ui.ctx()).sizes.s4;
    let columns = columns(ui, 330.0, 3);
    semantics::list(ui, &shelf.title, |ui| {
        for (row, cards) in shelf.cards.chunks(columns).enumerate() {
            let height = local.heights.get(row).copied().unwrap_or(0.0);
            let mut tallest: f32 = 0.0;
            ui.columns(columns, |uis| {
                for (ui, card) in uis.iter_mut().zip(cards) {
                    let drawn = cell(ui, |ui| scenario_ui(ui, model, card, height, commands));
                    tallest = tallest.max(drawn);
                }
            });
            if local.heights.len() <= row {
                local.heights.resize(row + 1, 0.0);
            }
            if (tallest - height).abs() > 0.5 {
                local.heights[row] = tallest;
                ui.ctx().request_repaint();
            }
            ui.add_space(gap);
        }
    });
}

/// How many columns of at least `width` points (on a laptop) fit, at most `most`.
pub fn columns(ui: &Ui, width: f32, most: usize) -> usize {
    let theme = theme::of(ui.ctx());
    // Larger text needs wider columns, or every line would hold two words.
    let wanted = width * theme.sizes.body / 15.5;
    let fit = ((ui.available_width() + theme.sizes.s2) / (wanted + theme.sizes.s2)).floor();
    (1..=most).rev().find(|&n| n as f32 <= fit).unwrap_or(1)
}

/// A cell of `Ui::columns`, whose own layout would justify every paragraph.
pub fn cell<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(egui::Layout::top_down(egui::Align::Min), add).inner
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
            semantics::heading(ui, 3, &card.title);
            text::caption(ui, format!("{} · {}", card.difficulty, card.minutes));
            text::body(ui, &card.hook);
            text::strong(ui, card.best.clone().unwrap_or_else(|| model.text.t("home-not-played")));
            ui.horizontal_wrapped(|ui| {
                scenario_buttons(ui, model, card, commands);
            });
            ui.add_space(theme::of(ui.ctx()).sizes.s2);
            text::caption(ui, model.text.t("home-objectives"));
            for objective in &card.objectives {
                bullet(ui, objective);
            }
            wanted = ui.cursor().top() - top;
            // Cards of a row end together.
            ui.add_space((height - wanted).max(0.0));
        });
    });
    wanted
}

/// Random incidents: one card as wide as the shelf, below the scenarios that somebody wrote.
fn random_ui(ui: &mut Ui, model: &HomeModel<'_>, card: &ScenarioCard, commands: &mut Vec<Command>) {
    panel(ui, |ui| {
        semantics::heading(ui, 3, &card.title);
        text::caption(ui, format!("{} · {}", card.difficulty, card.minutes));
        text::body(ui, &card.hook);
        text::strong(ui, card.best.as_deref().unwrap_or_default());
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
    let named = model.text.t_with("home-hot-seat-name", &[title]);
    let hot_seat = model.text.t("home-hot-seat");
    if ui.add(button::quiet(&hot_seat).name(&named).id(("hot seat", &card.pack, &card.scenario))).clicked() {
        commands
            .push(Command::Go(Go::HotSeatSetup { pack: card.pack.clone(), scenario: card.scenario.clone() }));
    }
}

/// A line of a short list, in small type.
pub fn bullet(ui: &mut Ui, words: &str) {
    ui.horizontal_top(|ui| {
        let theme = theme::of(ui.ctx());
        let dot = theme.text("·", theme.sizes.body, theme.colours.cool);
        ui.add(egui::Label::new(dot));
        text::dim(ui, words);
    });
}

fn foot_ui(ui: &mut Ui, model: &HomeModel<'_>, commands: &mut Vec<Command>) {
    let t = |id: &str| model.text.t(id);
    ui.horizontal_wrapped(|ui| {
        let mut link = |ui: &mut Ui, words: String, command: Command| {
            if ui.add(button::quiet(&words).id(("home", &words))).clicked() {
                commands.push(command);
            }
        };
        let saved = model.text.t_with("home-saved", &[("n", model.saved.into())]);
        link(ui, saved, Command::Go(Go::Resume));
        link(ui, t("home-import"), Command::Saved(SavedCommand::Import));
        link(ui, t("home-about"), Command::Go(Go::About));
        if model.faults > 0 {
            let faults = model.text.t_with("home-faults", &[("n", model.faults.into())]);
            link(ui, faults, Command::Go(Go::PackErrors));
        }
    });
}
