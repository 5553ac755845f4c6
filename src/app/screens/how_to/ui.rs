//! Draws the practice: the coach's line at the top, the table below it, and the way on at the end.

use egui::{Margin, Rect, ScrollArea, Ui, UiBuilder, pos2};

use super::{Lesson, Practice, lesson};
use crate::app::command::{Command, Go};
use crate::app::screens::Seating;
use crate::app::screens::table::{CoachInput, TableInput, TableModel, table_ui};
use crate::app::theme;
use crate::app::widgets::semantics::{self, Landmark};
use crate::app::widgets::{Emblem, button, column, emblem, text};
use crate::packs::Pack;
use crate::rules::Event;
use crate::text::Text;
use crate::text::log::sentence;

/// Draws the practice and plays it; what leads elsewhere is pushed. It begins when there is none yet,
/// and is forgotten when it is left at its end.
pub fn how_to_ui(
    ui: &mut Ui,
    words: &Text,
    pack: &Pack,
    practice: &mut Option<Practice>,
    commands: &mut Vec<Command>,
) {
    if practice.is_none() {
        *practice = Practice::new(pack);
    }
    let over = match practice.as_mut() {
        Some(practice) => practice_ui(ui, words, pack, practice, commands),
        None => true,
    };
    if over && done_ui(ui, words, commands) {
        *practice = None;
    }
}

/// Draws the coach and the table; true when the practice is over.
fn practice_ui(
    ui: &mut Ui,
    words: &Text,
    pack: &Pack,
    practice: &mut Practice,
    commands: &mut Vec<Command>,
) -> bool {
    let Some(model) = model(words, pack, practice) else {
        return true;
    };
    let said = practice.table.says(&model, ui.ctx());
    let lesson = lesson(&model, said.unread, (said.chosen, said.named), said.rolls);
    if lesson == Lesson::Done {
        return true;
    }
    let all = ui.available_rect_before_wrap();
    let top = coach_ui(ui, words, lesson);
    let rest = Rect::from_min_max(pos2(all.left(), top), all.max);
    let mut asked = Vec::new();
    ui.scope_builder(UiBuilder::new().max_rect(rest).id_salt("practice"), |ui| {
        table_ui(ui, words, &model, &mut practice.table, &mut asked);
    });
    for command in asked {
        commands.extend(practice.carry_out(command));
        // The table shows what came of it in the next frame.
        ui.ctx().request_repaint();
    }
    ui.advance_cursor_after_rect(all);
    false
}

/// The table of the practice; it has no briefing, so no suspect has a sentence behind it.
fn model(words: &Text, pack: &Pack, practice: &Practice) -> Option<TableModel> {
    let session = practice.session();
    let seat = session.team();
    let events: Vec<Event> = session.events().filter(|event| event.seen_by(seat)).cloned().collect();
    let said = events.iter().map(|event| sentence(words, pack, session.names(), event));
    let log: Vec<String> = said.filter(|line| !line.is_empty()).collect();
    let mut model = TableModel::new(&TableInput {
        view: &session.view(seat),
        pack,
        scenario: pack.scenarios().first()?,
        names: session.names(),
        text: words,
        events: &events,
        log: &log,
        seating: &Seating::Solo,
        coach: CoachInput::OFF,
    });
    for suspect in model.stages.iter_mut().flat_map(|stage| &mut stage.suspects) {
        suspect.because.clear();
    }
    Some(model)
}

/// The coach's line; returns where it ends.
fn coach_ui(ui: &mut Ui, words: &Text, lesson: Lesson) -> f32 {
    let theme = theme::of(ui.ctx());
    let sizes = theme.sizes;
    let frame = egui::Frame::new()
        .fill(theme.colours.cool_soft)
        .inner_margin(Margin::symmetric(sizes.s4 as i8, sizes.s3 as i8));
    let name = words.t("how-to-coach");
    let shown = semantics::landmark(ui, Landmark::Region, &name, |ui| {
        frame
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    let (_, rect) = ui.allocate_space(egui::Vec2::splat(sizes.emblem));
                    emblem::paint(ui.painter(), rect, Emblem::Consultant, theme.colours.cool);
                    let said = theme.text(words.t(lesson.id()), sizes.body * 1.05, theme.colours.ink);
                    ui.add(egui::Label::new(said).wrap());
                });
            })
            .response
            .rect
    });
    let rect = shown.inner;
    let line = egui::Stroke::new(2.0, theme.colours.cool);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    rect.bottom()
}

/// What else there is, and the way to a real scenario; true when the practice was left.
fn done_ui(ui: &mut Ui, words: &Text, commands: &mut Vec<Command>) -> bool {
    let mut left = false;
    ScrollArea::vertical().id_salt("practice, done").auto_shrink(false).show(ui, |ui| {
        column(ui, 760.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(2.0 * gap);
            semantics::heading(ui, 1, &words.t("how-to-done-title"));
            text::lead(ui, words.t("how-to-done"));
            ui.add_space(gap);
            let name = words.t("how-to-more");
            semantics::heading(ui, 2, &name);
            semantics::list(ui, &name, |ui| {
                for (sign, id) in MORE {
                    semantics::list_item(ui, id, |ui| more_ui(ui, sign, &words.t(id)));
                }
            });
            ui.add_space(gap);
            ui.horizontal_wrapped(|ui| {
                let home = words.t("how-to-home");
                if ui.add(button::primary(&home).id("how-to: home")).clicked() {
                    commands.push(Command::Go(Go::Home));
                    left = true;
                }
                let again = words.t("how-to-repeat");
                left |= ui.add(button::secondary(&again).id("how-to: again")).clicked();
            });
            ui.add_space(gap);
        });
    });
    left
}

/// What the practice left out.
const MORE: [(Emblem, &str); 6] = [
    (Emblem::Inject, "how-to-more-injects"),
    (Emblem::Consultant, "how-to-more-consultants"),
    (Emblem::Care, "how-to-more-care"),
    (Emblem::Coach, "how-to-more-coach"),
    (Emblem::Mitigation, "how-to-more-mitigation"),
    (Emblem::Found, "how-to-more-debrief"),
];

fn more_ui(ui: &mut Ui, sign: Emblem, said: &str) {
    let theme = theme::of(ui.ctx());
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(egui::Vec2::splat(theme.sizes.emblem));
        emblem::paint(ui.painter(), rect, sign, theme.colours.warm);
        ui.vertical(|ui| text::body(ui, said));
    });
}
