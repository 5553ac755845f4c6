//! The page of what this device keeps of what somebody has learned.

use egui::Ui;

use super::Desk;
use crate::app::command::Command;
use crate::app::screens::record::{RecordModel, record_ui};

impl Desk {
    /// Draws the page.
    pub(super) fn show_record(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        record_ui(ui, &RecordModel::new(&self.text), commands);
    }
}
