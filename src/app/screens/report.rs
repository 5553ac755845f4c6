//! The forensic report: what was found, and what would have been.

use egui::{ScrollArea, Ui};

use super::super::command::{Command, PlayCommand};
use super::super::theme;
use super::super::widgets::emblem::Emblem;
use super::super::widgets::{Tone, button, callout, column, semantics, text};
use crate::packs::Pack;
use crate::rules::{Action, Names, Phase, RevealedBy, Stage, StageView, View};
use crate::text::Text;
use crate::text::words::stage as stage_words;

/// What the screen shows.
pub struct ReportModel<'a> {
    text: &'a Text,
    /// The team's name, in a hot seat.
    pub team: Option<String>,
    /// How the investigation ended, in words.
    pub verdict: String,
    /// Whether every stage was found in time.
    pub success: bool,
    /// What stands in the report, once it was read.
    pub stages: Vec<ReportStage>,
    /// Whether it still waits to be read.
    pub unread: bool,
}

/// One stage of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportStage {
    /// Which one.
    pub stage: Stage,
    /// Its name.
    pub name: String,
    /// What was there.
    pub title: String,
    /// Its text.
    pub text: String,
    /// How it came to light, in words.
    pub how: String,
    /// Whether the team found it.
    pub found: bool,
}

impl<'a> ReportModel<'a> {
    /// What the view comes to.
    pub fn new(text: &'a Text, pack: &Pack, names: &Names, view: &View, team: Option<String>) -> Self {
        let success = view.verdict.is_some_and(|verdict| verdict.success);
        let verdict = match view.verdict {
            Some(verdict) if verdict.success => {
                text.t_with("mitigation-report-success", &[("n", verdict.turns_left.into())])
            }
            _ => {
                let found = |known: &&StageView| known.revealed.is_some_and(|r| r.by != RevealedBy::Report);
                let found = view.stages.iter().filter(found).count();
                text.t_with("mitigation-report-failure", &[("n", found.into())])
            }
        };
        let unread = view.phase == Phase::Report;
        let stages = view
            .stages
            .iter()
            .filter_map(|known| {
                let revealed = known.revealed?;
                let attack = pack.attack_of(revealed.attack, names)?;
                Some(ReportStage {
                    stage: known.stage,
                    name: stage_words(text, known.stage),
                    title: attack.title.clone(),
                    text: attack.text.clone(),
                    how: how_words(text, pack, names, revealed.by, revealed.turn),
                    found: revealed.by != RevealedBy::Report,
                })
            })
            .collect();
        Self { text, team, verdict, success, stages, unread }
    }
}

/// How a stage came to light, in words.
pub fn how_words(text: &Text, pack: &Pack, names: &Names, by: RevealedBy, turn: u8) -> String {
    let turn = ("turn", turn.into());
    match by {
        RevealedBy::Procedure(procedure) => {
            let title = pack.procedure_of(procedure, names).map_or("", |card| card.title.as_str());
            text.t_with("mitigation-report-procedure", &[("procedure", title.into()), turn])
        }
        RevealedBy::Card => text.t_with("mitigation-report-card", &[turn]),
        RevealedBy::Facilitator => text.t_with("mitigation-report-facilitator", &[turn]),
        RevealedBy::Report => text.t("mitigation-report-report"),
    }
}

/// Draws the report.
pub fn report_ui(ui: &mut Ui, model: &ReportModel<'_>, commands: &mut Vec<Command>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 860.0, |ui| {
            let t = |id: &str| model.text.t(id);
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &t("mitigation-report-title"));
            if let Some(team) = &model.team {
                text::strong(ui, team);
            }
            text::lead(ui, &model.verdict);
            text::dim(ui, t("mitigation-report-lead"));
            ui.add_space(gap);
            if model.unread {
                let read = t("mitigation-report-read");
                if ui.add(button::primary(&read).id("read report")).clicked() {
                    commands.push(Command::Play(PlayCommand::Act(Action::ReadReport)));
                }
                return;
            }
            semantics::list(ui, &t("mitigation-report-stages"), |ui| {
                for stage in &model.stages {
                    semantics::list_item(ui, ("stage", stage.stage.index()), |ui| stage_ui(ui, stage));
                }
            });
            ui.add_space(gap);
            let plan = t("mitigation-report-plan");
            if ui.add(button::primary(&plan).id("to mitigation")).clicked() {
                commands.push(Command::Play(PlayCommand::ReportRead));
            }
            ui.add_space(gap);
        });
    });
}

fn stage_ui(ui: &mut Ui, stage: &ReportStage) {
    let tone = if stage.found { Tone::Cool } else { Tone::Warm };
    callout(ui, tone, Some(Emblem::Stage(stage.stage)), |ui| {
        text::caption(ui, &stage.name);
        semantics::heading(ui, 2, &stage.title);
        text::body(ui, &stage.text);
        text::dim(ui, &stage.how);
    });
}
