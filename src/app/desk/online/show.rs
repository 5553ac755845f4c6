//! The screens of an exercise over a network: which is due follows from what the server showed last.

use egui::Ui;

use super::super::Desk;
use super::super::screen::Screen;
use crate::app::command::Command;
use crate::app::widgets::text;

impl Desk {
    /// Draws joining, founding, or whatever screen of the exercise is due.
    pub(in super::super) fn show_online(&mut self, ui: &mut Ui, _screen: &Screen, _: &mut Vec<Command>) {
        text::body(ui, self.text.t("online-not-connected"));
    }
}
