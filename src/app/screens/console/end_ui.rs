//! What comes at the end: standings, documents, until when debriefs are open, names.

use egui::Ui;

use super::local::{Confirm, ConsoleLocal};
use super::model::ConsoleModel;
use super::ui::{ask, side_by_side};
use crate::app::command::{Command, RoomCommand};
use crate::app::theme;
use crate::app::widgets::table::{Holds, Table, TableColumn};
use crate::app::widgets::{button, panel, semantics, text};
use crate::exercise::RankBy;
use crate::exercise::room::{RoomAction, RoomPhase};
use crate::protocol::DocumentKind;

/// Milliseconds of a day.
const DAY_MS: u64 = 86_400_000;

/// Draws the page.
pub(super) fn end_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let (mut ranked, mut rest) = (Vec::new(), Vec::new());
    side_by_side(
        ui,
        300.0,
        0.5,
        |ui| drop(panel(ui, |ui| standings_ui(ui, model, &mut ranked))),
        |ui| {
            panel(ui, |ui| documents_ui(ui, model, &mut rest));
            ui.add_space(theme::of(ui.ctx()).sizes.s3);
            panel(ui, |ui| names_ui(ui, model, local, &mut rest));
        },
    );
    commands.append(&mut ranked);
    commands.append(&mut rest);
}

fn standings_ui(ui: &mut Ui, model: &ConsoleModel<'_>, commands: &mut Vec<Command>) {
    let words = model.text;
    let name = words.t("console-standings");
    semantics::small_heading(ui, 2, &name);
    text::dim(ui, words.t("console-standings-note"));
    let by = model.console.plan.ranked;
    semantics::radio_group(ui, &words.t("hot-seat-rank-by"), |ui| {
        ui.horizontal_wrapped(|ui| {
            for each in [None, Some(RankBy::DecisionScore), Some(RankBy::Points)] {
                let label = words.t(rank_id(each));
                let radio = button::secondary(&label).small().radio(by == each);
                if ui.add(radio.id(("rank", &label))).clicked() && by != each {
                    ask(commands, RoomAction::Rank { by: each });
                }
            }
        });
    });
    if by.is_none() {
        return;
    }
    if model.places.is_empty() {
        text::dim(ui, words.t("console-standings-not-yet"));
        return;
    }
    let (shown, all) = (usize::from(model.console.shown), model.places.len());
    let mut show = |ui: &mut Ui, id: &'static str, places: usize, enabled: bool| {
        let label = words.t(id);
        if ui.add(button::secondary(&label).small().enabled(enabled).id(id)).clicked() {
            let places = u8::try_from(places).unwrap_or(u8::MAX);
            ask(commands, RoomAction::ShowStandings { places });
        }
    };
    ui.horizontal_wrapped(|ui| {
        show(ui, "console-standings-next", shown + 1, shown < all);
        show(ui, "console-standings-all", all, shown < all);
        show(ui, "console-standings-hide", 0, shown > 0);
    });
    text::dim(ui, words.t_with("console-standings-shown", &[("n", shown.into()), ("of", all.into())]));
    let column = |id: &str, holds: Holds| TableColumn { title: words.t(id), holds };
    let columns = [
        column("hot-seat-column-place", Holds::Number),
        column("hot-seat-column-team", Holds::Words),
        column("hot-seat-column-total", Holds::Number),
        column("console-standings-wall", Holds::Name),
    ];
    let wall =
        |shown: bool| words.t(if shown { "console-standings-seen" } else { "console-standings-unseen" });
    let rows: Vec<Vec<String>> = model
        .places
        .iter()
        .map(|place| vec![place.place.clone(), place.team.clone(), place.points.clone(), wall(place.shown)])
        .collect();
    Table { name: &name, columns: &columns, rows: &rows, names: 1, quiet: "", leading: Some(2) }.show(ui);
}

fn rank_id(by: Option<RankBy>) -> &'static str {
    match by {
        None => "console-rank-off",
        Some(RankBy::DecisionScore) => "console-rank-decisions",
        Some(RankBy::Points) => "console-rank-points",
    }
}

fn documents_ui(ui: &mut Ui, model: &ConsoleModel<'_>, commands: &mut Vec<Command>) {
    let words = model.text;
    let name = words.t("console-documents");
    semantics::small_heading(ui, 2, &name);
    text::dim(ui, words.t("console-documents-note"));
    let phase = model.room.phase;
    let (played, over) = (phase >= RoomPhase::Play, phase >= RoomPhase::Debrief);
    for (id, wish, open) in [
        ("console-document-manual", RoomCommand::Fetch(DocumentKind::SituationManual), true),
        ("console-document-guide-zip", RoomCommand::FetchArchive(DocumentKind::FacilitatorPapers), true),
        ("console-document-guide", RoomCommand::Fetch(DocumentKind::FacilitatorPapers), true),
        ("console-document-report-zip", RoomCommand::FetchArchive(DocumentKind::AfterActionReport), over),
        ("console-document-report", RoomCommand::Fetch(DocumentKind::AfterActionReport), over),
        ("console-document-plays-zip", RoomCommand::FetchArchive(DocumentKind::Playthroughs), played),
    ] {
        let label = words.t(id);
        let fetch = button::secondary(&label).small().wide().left().enabled(open);
        if ui.add(fetch.id(id)).clicked() {
            commands.push(Command::Room(wish));
        }
    }
    if !over {
        text::caption(ui, words.t("console-document-later"));
    }
    text::strong(ui, words.t("console-debrief-until"));
    let until = model.room.debrief_until_ms;
    let mut set = |ui: &mut Ui, id: &'static str, until_ms: Option<u64>| {
        let label = words.t(id);
        let chosen = match (until, until_ms) {
            (None, None) => true,
            (Some(until), Some(wish)) => until.abs_diff(wish) < DAY_MS / 2,
            (None, Some(_)) | (Some(_), None) => false,
        };
        if ui.add(button::secondary(&label).small().radio(chosen).id(id)).clicked() {
            ask(commands, RoomAction::DebriefUntil { until_ms });
        }
    };
    semantics::radio_group(ui, &words.t("console-debrief-until"), |ui| {
        ui.horizontal_wrapped(|ui| {
            set(ui, "console-debrief-day", Some(model.now_ms + DAY_MS));
            set(ui, "console-debrief-week", Some(model.now_ms + 7 * DAY_MS));
            set(ui, "console-debrief-kept", None);
        });
    });
}

fn names_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal, commands: &mut Vec<Command>) {
    let words = model.text;
    semantics::small_heading(ui, 2, &words.t("console-names"));
    text::dim(ui, words.t_with("console-names-note", &[("n", model.people.named.len().into())]));
    let erase = words.t("console-names-erase");
    let any = !model.people.named.is_empty();
    if ui.add(button::alarm(&erase).small().enabled(any).id("erase names")).clicked() {
        local.confirm = Some(Confirm::EraseNames);
    }
    let aside = words.t("console-put-aside");
    if ui.add(button::quiet(&aside).small().id("put aside")).clicked() {
        commands.push(Command::Room(RoomCommand::PutAside));
    }
}
