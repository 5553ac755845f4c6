//! What stands around every screen: EXERCISE, the ways to other screens, and what must be told.

mod links;

use egui::Ui;

use super::super::command::Command;
use super::super::theme;
use super::super::widgets::{Tone, Urgency, announce, button, callout, ribbon, semantics, text};
use crate::app::desk::{self, Notice};
use crate::text::Text;

/// What stands around the screen.
pub struct FrameModel<'a> {
    text: &'a Text,
    /// What is played, for those who listen.
    pub playing: String,
    /// Whether there is a way back.
    pub has_back: bool,
    /// Whether the library itself is shown.
    pub at_home: bool,
    /// Whether a learning-management system launched us, to which one can go back.
    pub in_course: bool,
    /// Whether a facilitator leads what is played, and has a drawer.
    pub has_drawer: bool,
    /// What must be told.
    pub notices: &'a [Notice],
}

impl<'a> FrameModel<'a> {
    /// A frame around a screen.
    pub fn new(text: &'a Text, playing: String, notices: &'a [Notice]) -> Self {
        Self { text, playing, has_back: false, at_home: false, in_course: false, has_drawer: false, notices }
    }
}

/// Draws the bar and the notices at the top; the screen goes below.
pub fn frame_ui(ui: &mut Ui, model: &FrameModel<'_>, commands: &mut Vec<Command>) {
    let theme = theme::of(ui.ctx());
    let bar = egui::Frame::new().fill(theme.colours.panel);
    egui::Panel::top("bar").frame(bar).show_separator_line(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        semantics::landmark(ui, semantics::Landmark::Banner, &model.text.t("common-app"), |ui| {
            ribbon(ui, &model.text.t("common-exercise"), &model.playing);
            egui::Frame::new().inner_margin(egui::Margin::symmetric(8, 4)).show(ui, |ui| {
                semantics::landmark(
                    ui,
                    semantics::Landmark::Navigation,
                    &model.text.t("home-navigation"),
                    |ui| {
                        links::links_ui(ui, model, commands);
                    },
                );
            });
        });
        notices_ui(ui, model.text, model.notices, commands);
    });
}

/// Draws what must be told.
pub fn notices_ui(ui: &mut Ui, words: &Text, notices: &[Notice], commands: &mut Vec<Command>) {
    if notices.is_empty() {
        return;
    }
    semantics::landmark(ui, semantics::Landmark::Region, &words.t("home-notices"), |ui| {
        for notice in notices {
            notice_ui(ui, words, notice, commands);
        }
    });
}

fn notice_ui(ui: &mut Ui, words: &Text, notice: &Notice, commands: &mut Vec<Command>) {
    let tone = match notice.tone {
        desk::Tone::Info => Tone::Cool,
        desk::Tone::Problem => Tone::Alarm,
    };
    let role = match notice.tone {
        desk::Tone::Info => egui::accesskit::Role::Status,
        desk::Tone::Problem => egui::accesskit::Role::Alert,
    };
    let urgency = match notice.tone {
        desk::Tone::Info => Urgency::Polite,
        desk::Tone::Problem => Urgency::Assertive,
    };
    semantics::container(ui, role, Some(&notice.text), ("notice", notice.id), |ui| {
        semantics::mark(ui.ctx(), ui.unique_id(), |node| announce::live(node, urgency));
        callout(ui, tone, None, |ui| {
            let brief = notice.details.is_empty();
            if !brief {
                text::body(ui, &notice.text);
                let details = egui::ScrollArea::vertical().id_salt(("details", notice.id));
                details.max_height(160.0).show(ui, |ui| {
                    for detail in &notice.details {
                        text::dim(ui, detail);
                    }
                });
            }
            ui.horizontal_wrapped(|ui| {
                if brief {
                    text::body(ui, &notice.text);
                }
                for (label, command) in &notice.actions {
                    if ui.add(button::secondary(label).small().id(("notice", notice.id, label))).clicked() {
                        commands.push(command.clone());
                    }
                }
                let dismiss = words.t("common-close");
                let named = words.t_with("home-dismiss-name", &[("text", notice.text.as_str().into())]);
                let close = button::quiet(&dismiss).small().name(&named).id(("dismiss", notice.id));
                if ui.add(close).clicked() {
                    commands.push(Command::Dismiss(notice.id));
                }
            });
        });
    });
}
