//! Everything that was written down so far, drawn, and what the logs propose.

use egui::Ui;

use super::model::ConsoleModel;
use super::records::{RecordKind, RecordLine, proposed};
use crate::app::theme;
use crate::app::widgets::{Tone, button, callout, semantics, text};
use crate::exercise::room::Record;

/// What was pressed on a record.
pub(super) enum Pressed {
    /// To be corrected.
    Edit(Box<RecordLine>),
    /// A proposal to be taken over, or turned down.
    Confirm(Record),
    /// To be taken back.
    Discard(u32),
}

/// Draws everything that was written down, and what the logs propose.
pub(super) fn list_ui(ui: &mut Ui, model: &ConsoleModel<'_>, pressed: &mut Option<Pressed>) {
    let words = model.text;
    for (id, kind, offered) in [
        ("console-proposals", None, true),
        ("console-list-note", Some(RecordKind::Note), false),
        ("console-list-wash", Some(RecordKind::HotWash), false),
        ("console-list-action", Some(RecordKind::Corrective), false),
        ("console-list-dismissed", Some(RecordKind::Dismissed), false),
    ] {
        let of = |line: &&RecordLine| {
            line.number.is_none() == offered && kind.is_none_or(|kind| kind == line.kind)
        };
        let lines: Vec<&RecordLine> = model.records.iter().filter(of).collect();
        if lines.is_empty() && (offered || kind == Some(RecordKind::Dismissed)) {
            continue;
        }
        let name = words.t(id);
        semantics::small_heading(ui, 2, &name);
        if lines.is_empty() {
            text::dim(ui, words.t("console-list-empty"));
        }
        semantics::list(ui, &name, |ui| {
            for (at, line) in lines.into_iter().enumerate() {
                semantics::list_item(ui, (id, at), |ui| line_ui(ui, model, (id, at), line, pressed));
            }
        });
        ui.add_space(theme::of(ui.ctx()).sizes.s3);
    }
}

fn line_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    salt: (&'static str, usize),
    line: &RecordLine,
    pressed: &mut Option<Pressed>,
) {
    let words = model.text;
    let tone = if line.number.is_none() { Tone::Warm } else { Tone::Plain };
    callout(ui, tone, None, |ui| {
        text::strong(ui, &line.head);
        if !line.said.is_empty() {
            text::body(ui, &line.said);
        }
        ui.horizontal_wrapped(|ui| {
            let (edit, confirm, discard) =
                (words.t("console-edit"), words.t("console-confirm"), words.t("console-discard"));
            let named = |what: &str| {
                let values = [("what", what.into()), ("record", line.said.as_str().into())];
                words.t_with("console-record-named", &values)
            };
            if line.number.is_none() {
                let name = named(&confirm);
                let take = button::secondary(&confirm).small().name(&name);
                if ui.add(take.id(("confirm", salt))).clicked() {
                    *pressed = Some(Pressed::Confirm(line.record.clone()));
                }
                let dismiss = words.t("console-dismiss");
                let name = named(&dismiss);
                let turn_down = button::quiet(&dismiss).small().name(&name);
                if ui.add(turn_down.id(("dismiss", salt))).clicked()
                    && let Some((team, finding)) = proposed(&line.record)
                {
                    *pressed = Some(Pressed::Confirm(Record::Dismissed { team, finding }));
                }
            }
            let name = named(&edit);
            let editable = line.kind != RecordKind::Dismissed;
            if editable && ui.add(button::quiet(&edit).small().name(&name).id(("edit", salt))).clicked() {
                *pressed = Some(Pressed::Edit(Box::new(line.clone())));
            }
            if let Some(number) = line.number {
                let name = named(&discard);
                if ui.add(button::quiet(&discard).small().name(&name).id(("discard", salt))).clicked() {
                    *pressed = Some(Pressed::Discard(number));
                }
            }
        });
    });
}
