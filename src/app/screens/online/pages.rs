//! A page on which somebody waits, or on which it is over: a heading, what there is to say, what can be
//! done.

use egui::{ScrollArea, Ui};

use crate::app::command::Command;
use crate::app::theme;
use crate::app::widgets::{Tone, button, callout, column, semantics, text};

/// Such a page.
#[derive(Debug, Clone, PartialEq)]
pub struct PageModel {
    /// Its heading.
    pub title: String,
    /// What there is to say first; large.
    pub lead: String,
    /// What else there is to say.
    pub notes: Vec<String>,
    /// What it is about.
    pub tone: Tone,
    /// What can be done, the likeliest first.
    pub buttons: Vec<PageButton>,
}

/// A button of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PageButton {
    /// Its words.
    pub words: String,
    /// What it asks for.
    pub command: Command,
}

/// Draws it. The first button is the loud one.
pub fn page_ui(ui: &mut Ui, model: &PageModel, commands: &mut Vec<Command>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 720.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &model.title);
            ui.add_space(gap / 2.0);
            callout(ui, model.tone, None, |ui| text::lead(ui, &model.lead));
            for note in &model.notes {
                ui.add_space(gap / 2.0);
                text::body(ui, note);
            }
            ui.add_space(gap);
            ui.horizontal_wrapped(|ui| {
                for (at, one) in model.buttons.iter().enumerate() {
                    let shown =
                        if at == 0 { button::primary(&one.words) } else { button::secondary(&one.words) };
                    if ui.add(shown.id(("page", at))).clicked() {
                        commands.push(one.command.clone());
                    }
                }
            });
            ui.add_space(gap);
        });
    });
}
