//! Home, drawn.

use egui::{ScrollArea, Ui};

use super::shelf_ui::shelf_ui;
use super::{CourseLine, HomeLocal, HomeModel};
use crate::app::command::{Command, Go, SavedCommand};
use crate::app::theme;
use crate::app::widgets::{Tone, button, callout, column, semantics, text};

/// Draws Home.
pub fn home_ui(ui: &mut Ui, model: &HomeModel<'_>, local: &mut HomeLocal, commands: &mut Vec<Command>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 1180.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            if let Some(course) = &model.course {
                course_head_ui(ui, course);
            } else {
                semantics::heading(ui, 1, &model.text.t("home-title"));
                text::lead(ui, model.text.t("home-lead"));
            }
            ui.add_space(gap);
            resume_ui(ui, model, commands);
            if model.due > 0 && model.course.is_none() {
                due_ui(ui, model, commands);
            }
            if model.course.is_none() {
                join_ui(ui, model, commands);
            }
            if model.first_time {
                ui.add_space(gap);
                first_time_ui(ui, model, commands);
            }
            for shelf in &model.shelves {
                ui.add_space(gap);
                shelf_ui(ui, model, shelf, local, commands);
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

/// What the course is, and what it takes.
fn course_head_ui(ui: &mut Ui, course: &CourseLine) {
    semantics::heading(ui, 1, &course.title);
    text::lead(ui, &course.description);
    for line in &course.lines {
        text::body(ui, line);
    }
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

/// The way to the questions that are due again.
fn due_ui(ui: &mut Ui, model: &HomeModel<'_>, commands: &mut Vec<Command>) {
    callout(ui, Tone::Plain, None, |ui| {
        let words = model.text.t("due-answer");
        let told = |ui: &mut Ui| {
            semantics::heading(ui, 2, &model.text.t_with("due-home", &[("n", model.due.into())]));
        };
        if with_button(ui, told, button::secondary(&words).id("home: due")) {
            commands.push(Command::Go(Go::Due));
        }
    });
}

/// Words with a button: beside them where there is room, so that the shelf stays in sight. Whether it was
/// pressed.
fn with_button(ui: &mut Ui, told: impl FnOnce(&mut Ui), button: button::Button<'_>) -> bool {
    if ui.available_width() <= 760.0 {
        told(ui);
        return ui.add(button).clicked();
    }
    let right = egui::Layout::right_to_left(egui::Align::Center);
    ui.horizontal(|ui| {
        ui.vertical(told);
        ui.with_layout(right, |ui| ui.add(button).clicked()).inner
    })
    .inner
}

/// The way into an exercise that somebody else leads.
fn join_ui(ui: &mut Ui, model: &HomeModel<'_>, commands: &mut Vec<Command>) {
    ui.horizontal_wrapped(|ui| {
        let words = model.text.t("online-join");
        let note = model.text.t("online-join-note");
        if ui.add(button::secondary(&words).describe(&note).id("home: join")).clicked() {
            commands.push(Command::Go(Go::Join));
        }
    });
}

fn first_time_ui(ui: &mut Ui, model: &HomeModel<'_>, commands: &mut Vec<Command>) {
    callout(ui, Tone::Warm, None, |ui| {
        let words = model.text.t("home-first-button");
        let told = |ui: &mut Ui| {
            semantics::heading(ui, 2, &model.text.t("home-first-title"));
            text::body(ui, model.text.t("home-first"));
        };
        if with_button(ui, told, button::primary(&words).id("first turn")) {
            commands.push(Command::Go(Go::HowTo));
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
        if model.course.is_none() {
            let saved = model.text.t_with("home-saved", &[("n", model.saved.into())]);
            link(ui, saved, Command::Go(Go::Resume));
            link(ui, t("home-import"), Command::Saved(SavedCommand::Import));
        }
        link(ui, t("record-title"), Command::Go(Go::Record));
        link(ui, t("home-about"), Command::Go(Go::About));
        if model.faults > 0 {
            let faults = model.text.t_with("home-faults", &[("n", model.faults.into())]);
            link(ui, faults, Command::Go(Go::PackErrors));
        }
    });
}
