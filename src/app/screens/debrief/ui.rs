//! The debrief, drawn: one part at a time, so that a projector shows what is being talked about.

use egui::{ScrollArea, Ui};

use super::decisions_ui::decisions_ui;
use super::further::further_ui;
use super::head_ui::head_ui;
use super::hot_wash::StepTimer;
use super::hot_wash_ui::{hot_wash_ui, questions_ui, talk_it_over_ui};
use super::model::{DebriefModel, PlanRow, ScoreLine};
use crate::app::command::{
    CertificateOf, Command, Go, HotSeatCommand, PlayCommand, RoomCommand, SavedCommand, TakeAlong,
};
use crate::app::screens::guide::references_ui;
use crate::app::screens::home::bullet;
use crate::app::screens::library::sources_ui;
use crate::app::screens::questions::{QuestionsLocal, stays_ui};
use crate::app::theme;
use crate::app::widgets::emblem::Emblem;
use crate::app::widgets::prose::paragraphs;
use crate::app::widgets::{Tone, button, callout, column, rule, semantics, text};

/// A part of the debrief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// What the choices were worth; the score where that is not known.
    #[default]
    Decisions,
    /// The score, line by line.
    Score,
    /// The plan beside the best one.
    Plan,
    /// What happened.
    Timeline,
    /// The story and what to remember.
    Story,
    /// What to do on Monday, and what to talk about.
    Next,
    /// The talk right after the play, in a room.
    HotWash,
    /// The application questions.
    Stays,
    /// References.
    References,
}

const PARTS: [(Part, &str); 9] = [
    (Part::Decisions, "debrief-decisions"),
    (Part::Score, "debrief-score"),
    (Part::Plan, "debrief-plan"),
    (Part::Timeline, "debrief-timeline"),
    (Part::Story, "debrief-story"),
    (Part::Next, "debrief-next"),
    (Part::HotWash, "hot-wash-part"),
    (Part::Stays, "learn-part"),
    (Part::References, "debrief-references"),
];

/// What only this screen knows between two frames.
#[derive(Debug, Clone, Default)]
pub struct DebriefLocal {
    /// Which part is shown.
    pub part: Part,
    /// The turn whose sentence stays below the chart, by its place.
    pub turn: Option<usize>,
    /// Whether the table of the turns is unfolded.
    pub table: bool,
    /// Whether the script of the hot wash is unfolded, alone.
    pub talk: bool,
    /// The timer of the hot wash.
    pub timer: StepTimer,
    /// The application questions.
    pub questions: QuestionsLocal,
}

/// The parts that there are, in order.
fn parts(model: &DebriefModel<'_>) -> impl Iterator<Item = (Part, &'static str)> {
    let decided = model.decisions.is_some();
    let washes = model.hot_wash.open && !model.hot_wash.steps.is_empty();
    let asks = model.stays.is_some();
    PARTS.into_iter().filter(move |(part, _)| match part {
        Part::Decisions => decided,
        Part::HotWash => washes,
        Part::Stays => asks,
        Part::Score | Part::Plan | Part::Timeline | Part::Story | Part::Next | Part::References => true,
    })
}

/// Draws the debrief.
pub fn debrief_ui(
    ui: &mut Ui,
    model: &DebriefModel<'_>,
    local: &mut DebriefLocal,
    commands: &mut Vec<Command>,
) {
    if local.part == Part::Decisions && model.decisions.is_none() {
        local.part = Part::Score;
    }
    ScrollArea::vertical().id_salt(("debrief", local.part as u8)).auto_shrink(false).show(ui, |ui| {
        column(ui, 980.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            head_ui(ui, model, matches!(local.part, Part::HotWash | Part::Stays));
            ui.add_space(gap / 2.0);
            parts_ui(ui, model, local);
            ui.add_space(gap / 2.0);
            match local.part {
                Part::Decisions => {
                    if let Some(decisions) = &model.decisions {
                        decisions_ui(ui, model.text, decisions, local);
                    }
                }
                Part::Score => score_ui(ui, model),
                Part::Plan => plan_ui(ui, model),
                Part::Timeline => timeline_ui(ui, model),
                Part::Story => story_ui(ui, model, commands),
                Part::Next => next_ui(ui, model, local, commands),
                Part::HotWash => hot_wash_ui(ui, model, local),
                Part::Stays => {
                    if let Some(stays) = &model.stays {
                        stays_ui(ui, model.text, stays, &mut local.questions, commands);
                    }
                }
                Part::References => references_ui(ui, model.text, 2, &model.references, commands),
            }
            rule(ui);
            foot_ui(ui, model, local, commands);
            ui.add_space(gap);
        });
    });
}

fn parts_ui(ui: &mut Ui, model: &DebriefModel<'_>, local: &mut DebriefLocal) {
    semantics::radio_group(ui, &model.text.t("debrief-parts"), |ui| {
        ui.horizontal_wrapped(|ui| {
            for (part, id) in parts(model) {
                let label = model.text.t(id);
                let chosen = local.part == part;
                if ui.add(button::secondary(&label).radio(chosen).small().id(("part", id))).clicked() {
                    local.part = part;
                }
            }
        });
    });
}

fn score_ui(ui: &mut Ui, model: &DebriefModel<'_>) {
    let t = |id: &str| model.text.t(id);
    let gap = theme::of(ui.ctx()).sizes.s3;
    semantics::heading(ui, 2, &t("debrief-why-investigation"));
    semantics::list(ui, &t("debrief-why-investigation"), |ui| {
        for (at, line) in model.investigation_lines.iter().enumerate() {
            semantics::list_item(ui, ("line", at), |ui| line_ui(ui, line));
        }
    });
    ui.add_space(gap);
    semantics::heading(ui, 2, &t("debrief-why-mitigation"));
    line_ui(ui, &ScoreLine { points: model.mitigation.clone(), why: model.plan_sentence.clone() });
    if let Some(awarded) = &model.awarded {
        ui.add_space(gap);
        semantics::heading(ui, 2, &t("debrief-awarded"));
        line_ui(ui, awarded);
    }
    ui.add_space(gap);
    semantics::heading(ui, 2, &t("debrief-why-care"));
    for line in &model.care_lines {
        text::body(ui, line);
    }
}

fn line_ui(ui: &mut Ui, line: &ScoreLine) {
    let theme = theme::of(ui.ctx());
    ui.horizontal_top(|ui| {
        let points = theme.strong_text(&line.points, theme.sizes.body, theme.colours.warm);
        let width = theme.sizes.body * 5.5;
        ui.allocate_ui(egui::vec2(width, theme.sizes.body), |ui| {
            ui.set_min_width(width);
            ui.label(points);
        });
        text::body(ui, &line.why);
    });
}

fn plan_ui(ui: &mut Ui, model: &DebriefModel<'_>) {
    let t = |id: &str| model.text.t(id);
    let gap = theme::of(ui.ctx()).sizes.s3;
    text::lead(ui, &model.plan_sentence);
    let [yours, best] = &model.costs;
    text::dim(ui, model.text.t_with("debrief-cost-yours", &[("cost", yours.as_str().into())]));
    text::dim(ui, model.text.t_with("debrief-cost-best", &[("cost", best.as_str().into())]));
    let groups = [
        ("debrief-plan-both", true, true),
        ("debrief-plan-yours", true, false),
        ("debrief-plan-missed", false, true),
    ];
    for (id, yours, best) in groups {
        let rows: Vec<&PlanRow> =
            model.plan.iter().filter(|row| row.yours == yours && row.best == best).collect();
        if rows.is_empty() {
            continue;
        }
        ui.add_space(gap);
        semantics::heading(ui, 2, &t(id));
        semantics::list(ui, &t(id), |ui| {
            for row in rows {
                semantics::list_item(ui, (id, &row.title), |ui| {
                    let tone = if row.best { Tone::Cool } else { Tone::Plain };
                    callout(ui, tone, Some(Emblem::Mitigation), |ui| {
                        text::strong(ui, &row.title);
                        text::body(ui, &row.why);
                    });
                });
            }
        });
    }
}

fn timeline_ui(ui: &mut Ui, model: &DebriefModel<'_>) {
    let theme = theme::of(ui.ctx());
    let name = model.text.t("debrief-timeline");
    semantics::heading(ui, 2, &name);
    semantics::list(ui, &name, |ui| {
        for (at, line) in model.timeline.iter().enumerate() {
            semantics::list_item(ui, ("event", at), |ui| {
                ui.horizontal_top(|ui| {
                    let width = theme.sizes.body * 4.0;
                    ui.allocate_ui(egui::vec2(width, theme.sizes.body), |ui| {
                        ui.set_min_width(width);
                        ui.label(theme.text(&line.at, theme.sizes.body, theme.colours.ink_dim));
                    });
                    if line.undone {
                        let said =
                            model.text.t_with("debrief-undone", &[("what", line.what.as_str().into())]);
                        text::dim(ui, said);
                    } else {
                        text::body(ui, &line.what);
                    }
                });
            });
        }
    });
}

fn story_ui(ui: &mut Ui, model: &DebriefModel<'_>, commands: &mut Vec<Command>) {
    let t = |id: &str| model.text.t(id);
    let gap = theme::of(ui.ctx()).sizes.s4;
    points_ui(ui, &t("debrief-takeaways"), &model.takeaways);
    ui.add_space(gap);
    semantics::heading(ui, 2, &t("debrief-story-title"));
    paragraphs(ui, "story", &model.story);
    ui.add_space(gap);
    sources_ui(ui, model.text, &model.sources, commands);
    ui.add_space(gap);
    further_ui(ui, model.text, &model.further.topic, commands);
}

fn next_ui(ui: &mut Ui, model: &DebriefModel<'_>, local: &mut DebriefLocal, commands: &mut Vec<Command>) {
    let t = |id: &str| model.text.t(id);
    points_ui(ui, &t("debrief-checklist"), &model.checklist);
    ui.add_space(theme::of(ui.ctx()).sizes.s4);
    // In a room they stand beside the script of the hot wash.
    if !model.hot_wash.open || model.hot_wash.steps.is_empty() {
        questions_ui(ui, model);
        talk_it_over_ui(ui, model, local);
    }
    if model.stays.as_ref().is_some_and(|stays| stays.next.is_some()) {
        ui.add_space(theme::of(ui.ctx()).sizes.s4);
        callout(ui, Tone::Warm, None, |ui| {
            semantics::heading(ui, 2, &t("learn-card-title"));
            text::body(ui, t("learn-card"));
            if ui.add(button::secondary(&t("learn-card-button")).id("to the questions")).clicked() {
                local.part = Part::Stays;
            }
        });
    }
    ui.add_space(theme::of(ui.ctx()).sizes.s4);
    further_ui(ui, model.text, &model.further.documents, commands);
}

fn points_ui(ui: &mut Ui, name: &str, points: &[String]) {
    semantics::heading(ui, 2, name);
    semantics::list(ui, name, |ui| {
        for point in points {
            semantics::list_item(ui, point, |ui| {
                bullet(ui, point);
            });
        }
    });
}

fn foot_ui(ui: &mut Ui, model: &DebriefModel<'_>, local: &mut DebriefLocal, commands: &mut Vec<Command>) {
    let t = |id: &str| model.text.t(id);
    let next = parts(model).skip_while(|(part, _)| *part != local.part).nth(1);
    ui.horizontal_wrapped(|ui| {
        if let Some((part, id)) = next {
            let label = model.text.t_with("debrief-go-on", &[("part", t(id).into())]);
            if ui.add(button::primary(&label).id("next part")).clicked() {
                local.part = part;
            }
        }
        let last = last(model);
        let loud = last.0;
        let certificate = Command::Go(Go::Certificate(CertificateOf::Running));
        let certificate =
            (!model.online && model.team.is_none()).then_some(("certificate-open", certificate));
        let ends = [last, ("debrief-home", Command::Go(Go::Home))];
        for (id, command) in certificate.into_iter().chain(exports(model)).chain(ends) {
            let label = t(id);
            let look =
                if next.is_none() && id == loud { button::primary(&label) } else { button::quiet(&label) };
            if ui.add(look.id(id)).clicked() {
                commands.push(command);
            }
        }
    });
}

/// The files: of the play at this device, or of the own team's part in an exercise over a network.
fn exports(model: &DebriefModel<'_>) -> [(&'static str, Command); 3] {
    let forms = [
        ("debrief-export-play", SavedCommand::ExportPlaythrough, TakeAlong::Playthrough),
        ("debrief-export-report", SavedCommand::ExportReport, TakeAlong::Report),
        ("debrief-export-json", SavedCommand::ExportReportJson, TakeAlong::Json),
    ];
    forms.map(|(id, here, online)| {
        let online = Command::Room(RoomCommand::TakeAlong(online));
        (id, if model.online { online } else { Command::Saved(here) })
    })
}

/// Where it goes on from here.
fn last(model: &DebriefModel<'_>) -> (&'static str, Command) {
    if model.team.is_some() && !model.online {
        ("debrief-results", Command::HotSeat(HotSeatCommand::ShowResults))
    } else {
        ("debrief-again", Command::Play(PlayCommand::Again))
    }
}
