//! Writing down, drawn: a note, a line of the hot wash, a corrective action.

use egui::Ui;

use super::draft::{ActionDraft, NoteDraft, WashDraft};
use super::local::{Confirm, ConsoleLocal};
use super::model::ConsoleModel;
use super::record_list_ui::{Pressed, list_ui};
use super::records::RecordLine;
use super::room_ui::whom_ui;
use super::ui::{ask, side_by_side};
use crate::app::command::Command;
use crate::app::theme;
use crate::app::widgets::field::field;
use crate::app::widgets::{Tone, button, callout, panel, semantics, text};
use crate::exercise::evaluation::{HotWashKind, Rating};
use crate::exercise::room::{Record, RoomAction, TEXT_MAX};
use crate::text::Text;

/// The longest name of a capability or an owner.
const NAME_MAX: usize = 80;
/// As many characters as a day has.
const DAY: usize = 10;

/// Draws the page.
pub(super) fn records_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let gap = theme::of(ui.ctx()).sizes.s3;
    let mut kept = None;
    let mut pressed = None;
    {
        let (kept, pressed) = (&mut kept, &mut pressed);
        side_by_side(
            ui,
            300.0,
            0.5,
            |ui| {
                text::caption(ui, model.text.t("console-text-warning"));
                panel(ui, |ui| note_ui(ui, model, local, kept));
                ui.add_space(gap);
                panel(ui, |ui| wash_ui(ui, model, local, kept));
                ui.add_space(gap);
                panel(ui, |ui| action_ui(ui, model, local, kept));
            },
            |ui| list_ui(ui, model, pressed),
        );
    }
    if let Some(record) = kept {
        // A corrected record takes the place of the one before, in one step or not at all.
        ask(commands, RoomAction::Keep { record: Box::new(record), replaces: local.editing.take() });
    }
    match pressed {
        Some(Pressed::Edit(line)) => edit(local, &line),
        Some(Pressed::Confirm(record)) => {
            ask(commands, RoomAction::Keep { record: Box::new(record), replaces: None });
        }
        Some(Pressed::Discard(number)) => local.confirm = Some(Confirm::Discard(number)),
        None => {}
    }
}

/// Puts a record back into the form that it came from.
fn edit(local: &mut ConsoleLocal, line: &RecordLine) {
    local.editing = line.number;
    match &line.record {
        Record::Note(note) => local.note = note.into(),
        Record::HotWash(item) => local.wash = item.into(),
        Record::Corrective(action) => local.action = action.into(),
        // There is nothing to write in it: it can be discarded, and is proposed again.
        Record::Dismissed { .. } => local.editing = None,
    }
}

/// Whom a record is about, told apart from the other forms of the page.
fn about(words: &Text, part: &str) -> String {
    words.t_with("console-about", &[("part", words.t(part).into())])
}

fn note_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal, kept: &mut Option<Record>) {
    let words = model.text;
    semantics::small_heading(ui, 2, &words.t("console-note"));
    text::caption(ui, words.t("console-note-private"));
    whom_ui(ui, model, "note of", &about(words, "console-note"), &mut local.note.team);
    let name = words.t("console-note-objectives");
    semantics::radio_group(ui, &name, |ui| {
        let none = words.t("console-note-no-objective");
        let chosen = local.note.objective;
        if ui.add(button::secondary(&none).small().radio(chosen.is_none()).id("no objective")).clicked() {
            (local.note.objective, local.note.rating) = (None, None);
        }
        for (objective, n) in model.objectives.iter().zip(1u8..) {
            let values = [("n", n.into()), ("objective", objective.as_str().into())];
            let label = words.t_with("console-note-objective-n", &values);
            let radio = button::secondary(&label).small().wide().radio(chosen == Some(n));
            if ui.add(radio.id(("objective", n))).clicked() {
                local.note.objective = Some(n);
            }
        }
    });
    if local.note.objective.is_some() {
        rating_ui(ui, model, &mut local.note);
    }
    let label = words.t("console-note-text");
    let field = field(ui, "note text", &label, "", &mut local.note.text, usize::from(TEXT_MAX));
    if local.focus == Some("note") {
        field.request_focus();
        local.focus = None;
    }
    let record = local.note.record(model.now_ms);
    let keep = words.t("console-note-keep");
    if ui.add(button::secondary(&keep).small().enabled(record.is_some()).id("keep note")).clicked() {
        *kept = record;
        local.note = NoteDraft { team: local.note.team, ..NoteDraft::default() };
    }
}

/// The doctrine's four ratings.
fn rating_ui(ui: &mut Ui, model: &ConsoleModel<'_>, note: &mut NoteDraft) {
    let words = model.text;
    let name = words.t("console-rating");
    text::strong(ui, &name);
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for rating in Rating::ALL {
                let label = words.t(rating_id(rating));
                let radio = button::secondary(&label).small().radio(note.rating == Some(rating));
                if ui.add(radio.id(("rating", rating.letter()))).clicked() {
                    note.rating = Some(rating);
                }
            }
        });
    });
}

fn rating_id(rating: Rating) -> &'static str {
    match rating {
        Rating::P => "console-rating-p",
        Rating::S => "console-rating-s",
        Rating::M => "console-rating-m",
        Rating::U => "console-rating-u",
    }
}

fn wash_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal, kept: &mut Option<Record>) {
    let words = model.text;
    let name = words.t("console-wash");
    semantics::small_heading(ui, 2, &name);
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (kind, id) in [
                (HotWashKind::Strength, "console-wash-strength"),
                (HotWashKind::Improvement, "console-wash-improvement"),
            ] {
                let label = words.t(id);
                let radio = button::secondary(&label).small().radio(local.wash.kind == kind);
                if ui.add(radio.id(id)).clicked() {
                    local.wash.kind = kind;
                }
            }
        });
    });
    whom_ui(ui, model, "wash of", &about(words, "console-wash"), &mut local.wash.team);
    let (capability, hint) = (words.t("console-capability"), words.t("console-capability-hint"));
    field(ui, "wash capability", &capability, &hint, &mut local.wash.capability, NAME_MAX);
    field(ui, "wash text", &words.t("console-wash-text"), "", &mut local.wash.text, usize::from(TEXT_MAX));
    let record = local.wash.record();
    let keep = words.t("console-wash-keep");
    if ui.add(button::secondary(&keep).small().enabled(record.is_some()).id("keep wash")).clicked() {
        *kept = record;
        local.wash = WashDraft { kind: local.wash.kind, team: local.wash.team, ..WashDraft::default() };
    }
}

fn action_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal, kept: &mut Option<Record>) {
    let words = model.text;
    semantics::small_heading(ui, 2, &words.t("console-action"));
    whom_ui(ui, model, "action of", &about(words, "console-action"), &mut local.action.team);
    let draft = &mut local.action;
    let (capability, hint) = (words.t("console-action-capability"), words.t("console-capability-hint"));
    field(ui, "action capability", &capability, &hint, &mut draft.capability, NAME_MAX);
    field(ui, "action issue", &words.t("console-action-issue"), "", &mut draft.issue, usize::from(TEXT_MAX));
    field(ui, "action text", &words.t("console-action-text"), "", &mut draft.action, usize::from(TEXT_MAX));
    field(ui, "action owner", &words.t("console-action-owner"), "", &mut draft.owner, NAME_MAX);
    let hint = words.t("console-day-hint");
    field(ui, "action start", &words.t("console-action-start"), &hint, &mut draft.start, DAY);
    field(ui, "action end", &words.t("console-action-end"), &hint, &mut draft.end, DAY);
    if !draft.days_hold() {
        callout(ui, Tone::Alarm, None, |ui| text::body(ui, words.t("console-day-fault")));
    }
    let label = words.t("console-action-top");
    if ui.add(button::secondary(&label).small().pressed(draft.top).id("top action")).clicked() {
        draft.top = !draft.top;
    }
    let record = draft.record();
    let keep = words.t("console-action-keep");
    ui.add_space(theme::of(ui.ctx()).sizes.s2);
    if ui.add(button::secondary(&keep).small().enabled(record.is_some()).id("keep action")).clicked() {
        *kept = record;
        local.action = ActionDraft { team: local.action.team, ..ActionDraft::default() };
    }
}
