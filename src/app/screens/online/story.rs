//! The story so far, on one screen, for somebody who comes late.

use egui::{ScrollArea, Ui};

use crate::app::command::{Command, Go};
use crate::app::screens::briefing::BriefingModel;
use crate::app::theme;
use crate::app::widgets::prose::{Type, prose};
use crate::app::widgets::{Emblem, Tone, button, callout, column, panel, semantics, text};
use crate::packs::prose::Run;
use crate::packs::{Pack, Scenario};
use crate::rules::{Event, Names, Stage, View};
use crate::text::words::{self, Cards};
use crate::text::{Text, log};

/// The story so far.
pub struct StoryModel<'a> {
    text: &'a Text,
    /// The scenario's title.
    pub title: String,
    /// What was noticed first.
    pub symptom: Vec<Run>,
    /// "Turn 4 of 10. Patient care: slowed."
    pub stand: String,
    /// Stage by stage: what was found, or how many suspects are left.
    pub stages: Vec<(Stage, String)>,
    /// What happened, oldest first.
    pub log: Vec<String>,
}

impl<'a> StoryModel<'a> {
    /// What a view and its events come to.
    pub fn new(
        text: &'a Text,
        (pack, scenario, names): (&Pack, &Scenario, &Names),
        view: &View,
        events: &[Event],
    ) -> Self {
        let cards = Cards { pack, names };
        let stages = view.stages.iter().map(|stage| {
            let name = words::stage(text, stage.stage);
            let said = match stage.revealed {
                Some(found) => text.t_with(
                    "story-found",
                    &[("stage", name.into()), ("attack", cards.attack(found.attack).into())],
                ),
                None => {
                    let left = stage.suspects.iter().filter(|suspect| suspect.ruled_out.is_none()).count();
                    text.t_with("story-open", &[("stage", name.into()), ("n", left.into())])
                }
            };
            (stage.stage, said)
        });
        let stand = text.t_with(
            "story-stand",
            &[
                ("turn", view.turn.min(view.limit).into()),
                ("limit", view.limit.into()),
                ("care", words::care(text, view.care).into()),
            ],
        );
        let log = events.iter().map(|event| log::sentence(text, pack, names, event));
        Self {
            text,
            title: scenario.file.title.clone(),
            symptom: BriefingModel::new(text, pack, scenario, true).symptom,
            stand,
            stages: stages.collect(),
            log: log.filter(|line| !line.is_empty()).collect(),
        }
    }
}

/// Draws it, and says when it was read.
pub fn story_ui(ui: &mut Ui, model: &StoryModel<'_>, commands: &mut Vec<Command>) -> bool {
    let mut read = false;
    ScrollArea::vertical().id_salt("story").auto_shrink(false).show(ui, |ui| {
        column(ui, 860.0, |ui| {
            let t = |id: &str| model.text.t(id);
            let gap = theme::of(ui.ctx()).sizes.s3;
            ui.add_space(gap);
            semantics::heading(ui, 1, &t("story-title"));
            text::strong(ui, &model.title);
            text::lead(ui, &model.stand);
            ui.horizontal_wrapped(|ui| {
                read = ui.add(button::primary(&t("story-go")).id("story: go")).clicked();
                if ui.add(button::secondary(&t("story-briefing")).id("story: briefing")).clicked() {
                    commands.push(Command::Go(Go::Briefing));
                }
            });
            ui.add_space(gap);
            let first = t("story-first");
            callout(ui, Tone::Warm, Some(Emblem::Inject), |ui| {
                text::caption(ui, &first);
                prose(ui, "story: symptom", &model.symptom, Type::body(&theme::of(ui.ctx())));
            });
            ui.add_space(gap);
            panel(ui, |ui| stages_ui(ui, model));
            ui.add_space(gap);
            log_ui(ui, model);
            ui.add_space(gap);
        });
    });
    read
}

fn stages_ui(ui: &mut Ui, model: &StoryModel<'_>) {
    let name = model.text.t("story-stages");
    semantics::heading(ui, 2, &name);
    semantics::list(ui, &name, |ui| {
        for (stage, said) in &model.stages {
            semantics::list_item(ui, ("story stage", stage.index()), |ui| text::body(ui, said));
        }
    });
}

fn log_ui(ui: &mut Ui, model: &StoryModel<'_>) {
    let name = model.text.t("table-log-heading");
    semantics::heading(ui, 2, &name);
    if model.log.is_empty() {
        text::dim(ui, model.text.t("table-log-empty"));
    }
    semantics::list(ui, &name, |ui| {
        for (at, line) in model.log.iter().enumerate() {
            semantics::list_item(ui, ("story", at), |ui| text::body(ui, line));
        }
    });
}
