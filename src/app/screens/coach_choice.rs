//! Choosing how much the coach says: before a play alone, and before an exercise.

use egui::Ui;

use super::super::widgets::{button, semantics, text};
use crate::rules::CoachLevel;
use crate::text::Text;

/// What a play alone begins with, unless the person chooses otherwise. The odds teach what the game is
/// about, weighing how likely a look is to succeed against how much it could find; they leave the
/// decision, and so the result, to the person. Whoever is told the best move learns to follow.
pub const ALONE: CoachLevel = CoachLevel::Odds;

/// What a room begins with: the teams' own talk is the exercise.
pub const IN_A_ROOM: CoachLevel = CoachLevel::Off;

/// The three levels, and what the chosen one does.
pub fn coach_ui(ui: &mut Ui, words: &Text, level: &mut CoachLevel) {
    let name = words.t("coach-title");
    text::strong(ui, &name);
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for each in CoachLevel::ALL {
                let label = words.t(level_id(each));
                if ui.add(button::secondary(&label).radio(*level == each).id(("coach", &label))).clicked() {
                    *level = each;
                }
            }
        });
    });
    text::dim(ui, words.t(note_id(*level)));
}

/// Whether the teams of a room may have the coach say less; asked only where it says something.
pub fn lock_ui(ui: &mut Ui, words: &Text, level: CoachLevel, locked: &mut bool) {
    if level.is_off() {
        *locked = false;
        return;
    }
    let name = words.t("coach-lock");
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (each, id) in [(false, "coach-lock-open"), (true, "coach-lock-locked")] {
                let label = words.t(id);
                if ui.add(button::secondary(&label).small().radio(*locked == each).id(id)).clicked() {
                    *locked = each;
                }
            }
        });
    });
}

fn level_id(level: CoachLevel) -> &'static str {
    match level {
        CoachLevel::Off => "coach-off",
        CoachLevel::Odds => "coach-odds",
        CoachLevel::Full => "coach-full",
    }
}

fn note_id(level: CoachLevel) -> &'static str {
    match level {
        CoachLevel::Off => "coach-off-note",
        CoachLevel::Odds => "coach-odds-note",
        CoachLevel::Full => "coach-full-note",
    }
}
