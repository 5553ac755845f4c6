//! What is read before the first turn.

use egui::Ui;

use super::Desk;
use crate::app::command::Command;
use crate::app::screens::briefing::{BriefingModel, briefing_ui};
use crate::app::screens::how_to::how_to_ui;

impl Desk {
    /// The briefing: before the first turn, or `again`.
    pub(super) fn show_briefing(&mut self, ui: &mut Ui, again: bool, commands: &mut Vec<Command>) {
        if !again {
            // Reading takes a minute; by then the coach has long thought about the first move.
            self.think_ahead();
        }
        let Some((pack, scenario)) = self.played_scenario() else { return };
        let model = BriefingModel::new(&self.text, pack, scenario, again);
        briefing_ui(ui, &self.text, &model, commands);
    }

    /// How to play: practised with the cards of the first pack, which is the shipped one.
    pub(super) fn show_how_to(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let Self { library, text, locals, .. } = self;
        if let Some(pack) = library.pack("imaging").or(library.packs.first()) {
            how_to_ui(ui, text, pack, &mut locals.practice, commands);
        }
    }
}
