//! The page of what this device keeps of what somebody has learned.

use egui::Ui;

use super::Desk;
use crate::app::command::Command;
use crate::app::screens::record::{RecordModel, record_ui};

impl Desk {
    /// Draws the page.
    pub(super) fn show_record(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        // A play that is only just over may still be judged.
        self.record_judged();
        let listings = self.library.listings();
        let done = |pack: &str, path: &str| {
            listings.iter().any(|listing| listing.id == pack && self.path_is_done(listing, path))
        };
        let model = RecordModel::new(&self.text, &listings, &self.results, &done);
        record_ui(ui, &model, commands);
    }
}
