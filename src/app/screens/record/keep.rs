//! All that is kept on this device: handed out, taken in, forgotten.

use egui::Ui;

use super::RecordLocal;
use crate::app::command::{Command, RecordCommand};
use crate::app::theme;
use crate::app::widgets::{Dialog, button, semantics, text};
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
        local.asks_to_forget = !forget_dialog(ui, words, commands);
    }
}

/// Asks once more; whether it was answered.
fn forget_dialog(ui: &Ui, words: &Text, commands: &mut Vec<Command>) -> bool {
    let title = words.t("record-forget-title");
    let shown = Dialog::new("record: forget", &title).width(460.0).show(ui.ctx(), |ui| {
        text::body(ui, words.t("record-forget-note"));
        ui.add_space(theme::of(ui.ctx()).sizes.s2);
        ui.horizontal_wrapped(|ui| {
            let keep = words.t("record-forget-no");
            let keeps = ui.add(button::primary(&keep).id("forget: no").key("Esc")).clicked();
            let forget = words.t("record-forget-yes");
            let forgets = ui.add(button::alarm(&forget).id("forget: yes")).clicked();
            if forgets {
                commands.push(Command::Record(RecordCommand::Forget));
            }
            keeps || forgets
        })
        .inner
    });
    shown.inner || shown.close
}
