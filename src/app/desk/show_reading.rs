//! What is read before the first turn.

use egui::{ScrollArea, Ui};

use super::Desk;
use crate::app::command::{Command, Go, PlayCommand};
use crate::app::screens::how_to::how_to_ui;
use crate::app::widgets::{button, column, semantics, text};

impl Desk {
    /// The briefing: before the first turn, or `again`.
    pub(super) fn show_briefing(&mut self, ui: &mut Ui, again: bool, commands: &mut Vec<Command>) {
        let Some((_, scenario)) = self.played_scenario() else { return };
        let (words, file) = (&self.text, &scenario.file);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            column(ui, 860.0, |ui| {
                semantics::heading(ui, 1, &file.title);
                text::lead(ui, &file.opening_symptom);
                text::paragraphs(ui, &file.briefing);
                let go = words.t("common-continue");
                if ui.add(button::primary(&go).id("briefing read")).clicked() {
                    commands.push(if again {
                        Command::Go(Go::Back)
                    } else {
                        Command::Play(PlayCommand::BriefingRead)
                    });
                }
            });
        });
    }

    /// How to play: practised with the cards of the first pack, which is the shipped one.
    pub(super) fn show_how_to(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let Self { library, text, locals, .. } = self;
        if let Some(pack) = library.pack("imaging").or(library.packs.first()) {
            how_to_ui(ui, text, pack, &mut locals.practice, commands);
        }
    }
}
