//! The desk: everything the application knows between two frames, without bevy.

use super::host::Host;

/// The application on one machine: its library, its running session, its settings.
pub struct Desk {
    host: Box<dyn Host>,
}

impl Desk {
    /// Opens the desk on a platform: loads settings and what was saved.
    pub fn new(host: Box<dyn Host>) -> Self {
        Self { host }
    }

    /// Draws one frame and carries out what the person asked for in it.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        ui.heading(format!("Breach Rounds {}", self.host.keys().len()));
    }

    /// Called once for each new egui context: fonts, style, accessibility.
    pub fn prepare(&mut self, ctx: &egui::Context) {
        ctx.enable_accesskit();
    }
}
