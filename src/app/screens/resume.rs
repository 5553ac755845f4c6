//! What was kept: open games, finished ones, and files that cannot be read.

use egui::{ScrollArea, Ui};

use super::super::command::{Command, SavedCommand};
use super::super::theme;
use super::super::widgets::{Tone, button, callout, column, panel, semantics, text};
use super::home::place_words;
use crate::app::desk::{Saved, SavedState, diagnostic_words};
use crate::packs::Library;
use crate::text::Text;

/// What the list shows.
pub struct ResumeModel<'a> {
    text: &'a Text,
    /// Games to go on with, latest first.
    pub open: Vec<SavedLine>,
    /// Finished ones, latest first.
    pub finished: Vec<SavedLine>,
    /// What cannot be read, and stays as it is.
    pub unreadable: Vec<SavedLine>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedLine {
    /// Its key.
    pub key: String,
    /// The scenario, and the teams if there are several; the key when it cannot be read.
    pub title: String,
    /// Where it stands, and when something last happened.
    pub place: String,
    /// What is wrong with it, line by line.
    pub details: Vec<String>,
    /// Whether it can be opened here: its pack is on the shelf.
    pub playable: bool,
}

/// What only this screen knows between two frames.
#[derive(Debug, Clone, Default)]
pub struct ResumeLocal {
    /// The key whose deletion was asked for once.
    asked: Option<String>,
}

impl<'a> ResumeModel<'a> {
    /// What the kept things come to.
    pub fn new(text: &'a Text, library: &Library, saved: &[Saved], now_ms: u64) -> Self {
        let mut model = Self { text, open: Vec::new(), finished: Vec::new(), unreadable: Vec::new() };
        for each in saved {
            match &each.state {
                SavedState::Good(summary) => {
                    let line = good_line(text, library, each, now_ms);
                    if summary.over() { model.finished.push(line) } else { model.open.push(line) }
                }
                SavedState::Unreadable(said) => model.unreadable.push(SavedLine {
                    key: each.key.clone(),
                    title: each.key.clone(),
                    place: text.t("home-unreadable"),
                    details: said.iter().map(diagnostic_words).collect(),
                    playable: false,
                }),
            }
        }
        model
    }
}

/// The line of a game that can be read; of one that cannot, its key.
pub fn good_line(text: &Text, library: &Library, saved: &Saved, now_ms: u64) -> SavedLine {
    let SavedState::Good(summary) = &saved.state else {
        return SavedLine {
            key: saved.key.clone(),
            title: saved.key.clone(),
            place: String::new(),
            details: Vec::new(),
            playable: false,
        };
    };
    let listings = library.listings();
    let pack = listings.iter().find(|pack| pack.id == summary.pack);
    let title = pack.and_then(|pack| pack.scenario_title(&summary.scenario));
    let (playable, name) = (title.is_some(), title.unwrap_or_else(|| summary.scenario.clone()));
    let title = if summary.teams.is_empty() { name } else { format!("{name}: {}", summary.teams.join(", ")) };
    let mut details: Vec<String> = summary.warnings.iter().map(diagnostic_words).collect();
    if !playable {
        details.push(text.t_with("home-no-pack", &[("pack", summary.pack.as_str().into())]));
    }
    SavedLine {
        key: saved.key.clone(),
        title,
        place: format!("{} · {}", place_words(text, summary), ago_words(text, summary.last_ms, now_ms)),
        details,
        playable,
    }
}

/// How long ago, in words.
pub fn ago_words(text: &Text, then_ms: u64, now_ms: u64) -> String {
    let minutes = now_ms.saturating_sub(then_ms) / 60_000;
    let (id, n) = match minutes {
        0 => ("home-ago-now", 0),
        1..60 => ("home-ago-minutes", minutes),
        60..1440 => ("home-ago-hours", minutes / 60),
        _ => ("home-ago-days", minutes / 1440),
    };
    text.t_with(id, &[("n", n.into())])
}

/// Draws the list.
pub fn resume_ui(ui: &mut Ui, model: &ResumeModel<'_>, local: &mut ResumeLocal, commands: &mut Vec<Command>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 860.0, |ui| {
            let t = |id: &str| model.text.t(id);
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &t("home-saved-title"));
            text::dim(ui, t("home-saved-lead"));
            let import = t("home-import");
            if ui.add(button::secondary(&import).id("import")).clicked() {
                commands.push(Command::Saved(SavedCommand::Import));
            }
            let groups = [
                ("home-saved-open", &model.open),
                ("home-saved-finished", &model.finished),
                ("home-saved-unreadable", &model.unreadable),
            ];
            for (id, lines) in groups {
                if !lines.is_empty() {
                    ui.add_space(gap);
                    group_ui(ui, model.text, &t(id), lines, local, commands);
                }
            }
            if groups.iter().all(|(_, lines)| lines.is_empty()) {
                ui.add_space(gap);
                text::body(ui, t("home-saved-none"));
            }
            ui.add_space(gap);
        });
    });
}

fn group_ui(
    ui: &mut Ui,
    words: &Text,
    name: &str,
    lines: &[SavedLine],
    local: &mut ResumeLocal,
    commands: &mut Vec<Command>,
) {
    semantics::heading(ui, 2, name);
    semantics::list(ui, name, |ui| {
        for line in lines {
            semantics::list_item(ui, &line.key, |ui| {
                panel(ui, |ui| line_ui(ui, words, line, local, commands));
            });
        }
    });
}

fn line_ui(
    ui: &mut Ui,
    words: &Text,
    line: &SavedLine,
    local: &mut ResumeLocal,
    commands: &mut Vec<Command>,
) {
    semantics::heading(ui, 3, &line.title);
    text::dim(ui, &line.place);
    if !line.details.is_empty() {
        callout(ui, Tone::Alarm, None, |ui| {
            for detail in &line.details {
                text::body(ui, detail);
            }
        });
    }
    let named = |id: &str| words.t_with(id, &[("title", line.title.as_str().into())]);
    ui.horizontal_wrapped(|ui| {
        let open = words.t("home-open");
        if line.playable
            && ui
                .add(button::secondary(&open).name(&named("home-open-name")).id(("open", &line.key)))
                .clicked()
        {
            commands.push(Command::Saved(SavedCommand::Open(line.key.clone())));
        }
        let export = words.t("home-export");
        if ui.add(button::quiet(&export).name(&named("home-export-name")).id(("export", &line.key))).clicked()
        {
            commands.push(Command::Saved(SavedCommand::Export(line.key.clone())));
        }
        delete_ui(ui, words, line, local, commands);
    });
}

/// Deleting asks twice: what is gone cannot be brought back.
fn delete_ui(
    ui: &mut Ui,
    words: &Text,
    line: &SavedLine,
    local: &mut ResumeLocal,
    commands: &mut Vec<Command>,
) {
    let named = |id: &str| words.t_with(id, &[("title", line.title.as_str().into())]);
    if local.asked.as_deref() != Some(&line.key) {
        let delete = words.t("home-delete");
        if ui.add(button::quiet(&delete).name(&named("home-delete-name")).id(("delete", &line.key))).clicked()
        {
            local.asked = Some(line.key.clone());
        }
        return;
    }
    let sure = words.t("home-delete-sure");
    if ui.add(button::alarm(&sure).name(&named("home-delete-sure-name")).id(("sure", &line.key))).clicked() {
        local.asked = None;
        commands.push(Command::Saved(SavedCommand::Delete(line.key.clone())));
    }
    let keep = words.t("home-keep");
    if ui.add(button::quiet(&keep).id(("keep", &line.key))).clicked() {
        local.asked = None;
    }
}
