//! Draws the briefing: the story beside what was noticed first, and below both the four stages with
//! their suspects. The button that goes on stands at the foot and never scrolls away.

use egui::{Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2};

use super::{BriefingModel, BriefingStage, BriefingSuspect};
use crate::app::command::{Command, Go, PlayCommand};
use crate::app::theme::{self, breakpoints};
use crate::app::widgets::prose::{Type, prose};
use crate::app::widgets::{
    Emblem, Tone, at_right, button, callout, column, panel, semantics, text, weight_bars,
};
use crate::text::Text;

/// Draws the briefing and says when it was read.
pub fn briefing_ui(ui: &mut Ui, words: &Text, model: &BriefingModel, commands: &mut Vec<Command>) {
    let theme = theme::of(ui.ctx());
    let sizes = theme.sizes;
    let all = ui.available_rect_before_wrap();
    let foot = sizes.target + 2.0 * sizes.s3;
    let body = Rect::from_min_max(all.min, pos2(all.right(), all.bottom() - foot));
    ui.scope_builder(UiBuilder::new().max_rect(body).id_salt("briefing"), |ui| {
        ScrollArea::vertical().id_salt("briefing").auto_shrink(false).show(ui, |ui| {
            column(ui, 1240.0, |ui| {
                ui.add_space(sizes.s4);
                contents(ui, words, model);
                ui.add_space(sizes.s6);
            });
        });
    });
    let bar = Rect::from_min_max(pos2(all.left(), body.bottom()), all.max);
    ui.painter().rect_filled(bar, 0, theme.colours.panel);
    let line = egui::Stroke::new(sizes.hair, theme.colours.line);
    ui.painter().hline(bar.x_range(), bar.top(), line);
    let place = UiBuilder::new().max_rect(bar.shrink(sizes.s3)).id_salt("briefing, foot");
    ui.scope_builder(place, |ui| {
        at_right(ui, "briefing", |ui| {
            if bar.width() >= breakpoints::ONE_COLUMN * theme.screen {
                text::dim(ui, words.t("briefing-aloud"));
            }
            let (id, go) = if model.again {
                ("briefing-back", Command::Go(Go::Play))
            } else {
                ("briefing-start", Command::Play(PlayCommand::BriefingRead))
            };
            let label = words.t(id);
            let mut start = button::primary(&label).id("briefing: start");
            if bar.width() < 480.0 * theme.screen {
                start = start.wide();
            }
            if ui.add(start).clicked() {
                commands.push(go);
            }
        })
    });
    ui.advance_cursor_after_rect(all);
}

fn contents(ui: &mut Ui, words: &Text, model: &BriefingModel) {
    let theme = theme::of(ui.ctx());
    let sizes = theme.sizes;
    semantics::heading(ui, 1, &model.title);
    text::caption(ui, &model.facts);
    ui.add_space(sizes.s2);
    let width = ui.available_width();
    let measure = sizes.measure * 1.1;
    if width >= measure + 300.0 * theme.screen {
        let gap = sizes.s8;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            ui.vertical(|ui| {
                ui.set_width(measure);
                story(ui, words, model);
            });
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.x = sizes.s2;
                aside(ui, words, model);
            });
        });
    } else {
        symptom(ui, words, model);
        ui.add_space(sizes.s2);
        story(ui, words, model);
        ui.add_space(sizes.s3);
        lists(ui, words, model);
    }
    ui.add_space(sizes.s4);
    suspects(ui, words, model);
}

fn story(ui: &mut Ui, words: &Text, model: &BriefingModel) {
    let theme = theme::of(ui.ctx());
    semantics::heading(ui, 2, &words.t("briefing-story"));
    let face = Type { size: theme.sizes.lead * 0.94, measure: f32::INFINITY, ..Type::body(&theme) };
    for (at, paragraph) in model.story.iter().enumerate() {
        prose(ui, ("briefing", at), paragraph, face);
        ui.add_space(theme.sizes.s1);
    }
}

fn symptom(ui: &mut Ui, words: &Text, model: &BriefingModel) {
    callout(ui, Tone::Warm, Some(Emblem::Inject), |ui| {
        semantics::heading(ui, 2, &words.t("briefing-symptom"));
        prose(ui, "symptom", &model.symptom, Type::lead(&theme::of(ui.ctx())));
    });
}

fn aside(ui: &mut Ui, words: &Text, model: &BriefingModel) {
    symptom(ui, words, model);
    ui.add_space(theme::of(ui.ctx()).sizes.s3);
    lists(ui, words, model);
}

fn lists(ui: &mut Ui, words: &Text, model: &BriefingModel) {
    let gap = theme::of(ui.ctx()).sizes.s3;
    marked(ui, &words.t("briefing-established"), Emblem::Established, &model.established);
    ui.add_space(gap);
    marked(ui, &words.t("briefing-objectives"), Emblem::Found, &model.objectives);
}

/// A list with a sign before each entry.
fn marked(ui: &mut Ui, name: &str, sign: Emblem, lines: &[String]) {
    let theme = theme::of(ui.ctx());
    let side = theme.sizes.body;
    semantics::heading(ui, 2, name);
    semantics::list(ui, name, |ui| {
        for (at, line) in lines.iter().enumerate() {
            semantics::list_item(ui, (name, at), |ui| {
                ui.horizontal_top(|ui| {
                    let (_, rect) = ui.allocate_space(Vec2::new(side, side * 1.3));
                    let place = Rect::from_center_size(rect.center(), Vec2::splat(side * 0.9));
                    crate::app::widgets::emblem::paint(ui.painter(), place, sign, theme.colours.cool);
                    ui.vertical(|ui| text::body(ui, line));
                });
            });
        }
    });
}

/// Who is suspected, and which sentence of the story says so.
fn suspects(ui: &mut Ui, words: &Text, model: &BriefingModel) {
    let theme = theme::of(ui.ctx());
    let sizes = theme.sizes;
    let name = words.t("briefing-suspects");
    semantics::heading(ui, 2, &name);
    let note = model.shared.clone().unwrap_or_else(|| words.t("briefing-suspects-note"));
    let note = theme.text(note, sizes.body, theme.colours.ink_dim);
    ui.add(egui::Label::new(note).wrap());
    let width = ui.available_width();
    let fits = width / (290.0 * theme.text_scale());
    let columns = if fits >= 4.0 {
        4
    } else if fits >= 2.0 {
        2
    } else {
        1
    };
    let gap = sizes.s3;
    let each = (width - gap * (columns - 1) as f32) / columns as f32;
    semantics::list(ui, &name, |ui| {
        for row in model.stages.chunks(columns) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for stage in row {
                    let place = Rect::from_min_size(ui.cursor().min, Vec2::new(each, 0.0));
                    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                        ui.set_width(each);
                        ui.spacing_mut().item_spacing.x = sizes.s2;
                        semantics::list_item(ui, ("stage", stage.stage), |ui| {
                            ui.vertical(|ui| stage_ui(ui, stage, model.shared.is_some()));
                        });
                    });
                }
            });
        }
    });
}

fn stage_ui(ui: &mut Ui, stage: &BriefingStage, alike: bool) {
    let theme = theme::of(ui.ctx());
    let sizes = theme.sizes;
    panel(ui, |ui| {
        ui.horizontal_top(|ui| {
            let (_, rect) = ui.allocate_space(Vec2::splat(sizes.emblem_large * 0.8));
            let sign = Emblem::Stage(stage.stage);
            crate::app::widgets::emblem::paint(ui.painter(), rect, sign, theme.colours.cool);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                semantics::heading(ui, 3, &stage.name);
                text::caption(ui, &stage.question);
            });
        });
        semantics::list(ui, &stage.name, |ui| {
            for suspect in &stage.suspects {
                semantics::list_item(ui, ("suspect", &suspect.slug), |ui| suspect_ui(ui, suspect, alike));
            }
        });
    });
}

/// A suspect and what speaks for it; where that is the same for all, what it is.
fn suspect_ui(ui: &mut Ui, suspect: &BriefingSuspect, alike: bool) {
    let theme = theme::of(ui.ctx());
    let sizes = theme.sizes;
    ui.add_space(sizes.s2);
    ui.spacing_mut().item_spacing.y = sizes.s1 / 2.0;
    let title = theme.strong_text(&suspect.title, sizes.body, theme.colours.ink);
    semantics::heading_styled(ui, 4, title);
    if alike {
        text::caption(ui, &suspect.short);
        return;
    }
    ui.horizontal(|ui| {
        let (_, rect) = ui.allocate_space(Vec2::splat(sizes.caption));
        weight_bars(ui.painter(), rect, suspect.weight, &theme.colours);
        let words = theme.strong_text(&suspect.weight_words, sizes.caption, theme.colours.warm);
        ui.add(egui::Label::new(words).wrap());
    });
    text::caption(ui, &suspect.because);
}
