//! An exercise over a network: what is asked of it goes out here and nowhere else.

mod show;

use super::Desk;
use super::notices::Tone;
use crate::app::command::RoomCommand;

impl Desk {
    /// Carries out what concerns a room.
    pub(super) fn room_command(&mut self, _command: RoomCommand) {
        // Without a connection nothing can be asked of anybody.
        let text = self.text.t("online-not-connected");
        self.notices.add("online", Tone::Problem, text);
    }
}
