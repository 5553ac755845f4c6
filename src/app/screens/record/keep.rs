//! All that is kept on this device: handed out, taken in, forgotten.

use egui::Ui;

use super::RecordLocal;
use crate::app::command::{Command, RecordCommand};
use crate::app::theme;
use crate::app::widgets::{button, confirm, semantics, text};
use crate::text::Text;

/// Draws the part. Nothing is forgotten from within an exercise: the seat would go with it.
pub fn keep_ui(
    ui: &mut Ui,
    words: &Text,
    in_room: bool,
    local: &mut RecordLocal,
    commands: &mut Vec<Command>,
) {
    let gap = theme::of(ui.ctx()).sizes.s2;
    semantics::heading(ui, 2, &words.t("record-keep-title"));
    text::body(ui, words.t("record-keep-lead"));
    ui.add_space(gap);
    ui.horizontal_wrapped(|ui| {
        for (id, command) in
            [("record-export", RecordCommand::Export), ("record-import", RecordCommand::Import)]
        {
            if ui.add(button::secondary(&words.t(id)).id(id)).clicked() {
                commands.push(Command::Record(command));
            }
        }
    });
    text::dim(ui, words.t("record-import-note"));
    ui.add_space(gap);
    let forget = words.t("record-forget");
    if ui.add(button::alarm(&forget).id("record-forget").enabled(!in_room)).clicked() {
        local.asks_to_forget = true;
    }
    if in_room {
        text::dim(ui, words.t("record-forget-room"));
    }
    if local.asks_to_forget {
        let said = ["record-forget-title", "record-forget-note", "record-forget-no", "record-forget-yes"];
        let answer = confirm(ui, "record: forget", said.map(|id| words.t(id)));
        local.asks_to_forget = answer.is_none();
        if answer == Some(true) {
            commands.push(Command::Record(RecordCommand::Forget));
        }
    }
}
