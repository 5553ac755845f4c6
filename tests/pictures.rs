//! Red when a screen draws nothing, or draws beyond the width of a phone. Its pictures, below the
//! build directory, are for people to look at.

use breach_rounds::app::screens::briefing::{BriefingModel, briefing_ui};
use breach_rounds::app::screens::how_to::{Practice, how_to_ui};
use breach_rounds::app::screens::table::TableLocal;
use breach_rounds::app::theme::{Look, Mode};
use std::collections::BTreeSet;

use breach_rounds::rules::{CoachLevel, Dice, Move};
use breach_rounds::sim::Rated;
use breach_rounds::text::Text;
use egui::Key;

use crate::picture::Studio;
use crate::stage::{Play, imaging, scenario};

const LAPTOP: (f32, f32) = (1366.0, 768.0);
const PHONE: (f32, f32) = (390.0, 844.0);
const PROJECTOR: (f32, f32) = (1920.0, 1080.0);

const DOOR: &str = "knock-on-your-own-door";

fn dark() -> Look {
    Look { reduced_motion: true, ..Look::default() }
}

/// The table after two turns.
fn table() -> Play {
    let mut play = Play::new(DOOR, 7, Dice::Manual);
    play.turn("exposure-check", 15);
    play.turn("log-correlation", 3);
    play
}

#[test]
fn the_table_is_drawn_at_every_size() {
    for (name, size, look) in [
        ("laptop", LAPTOP, dark()),
        ("laptop-light", LAPTOP, Look { mode: Mode::Light, ..dark() }),
        ("phone", PHONE, dark()),
        ("projector", PROJECTOR, dark()),
        ("large", LAPTOP, Look { text_percent: 200, ..dark() }),
    ] {
        let mut play = table();
        let mut studio = Studio::new(size, 1.0, look, |ui| play.ui(ui));
        studio.settle();
        let canvas = studio.shoot(&format!("table-{name}-choose"), 0.5);
        assert!(canvas.colours() > 50, "{name}: {} colours", canvas.colours());
        studio.key(Key::Num2);
        studio.settle();
        studio.shoot(&format!("table-{name}-naming"), 0.5);
    }
}

/// Points for every move, so that there is a ranking to draw; what it says is tested elsewhere.
fn ranked(play: &Play) -> Rated {
    let moves: BTreeSet<Move> = play.view().legal.iter().filter_map(Move::of).collect();
    let rated = moves.into_iter().zip(0u8..).map(|(chosen, at)| (chosen, 31.4 - 0.45 * f64::from(at)));
    Rated { value: 31.4, moves: rated.collect() }
}

#[test]
fn the_coach_is_drawn_at_every_size_and_level() {
    for (name, size, look) in [
        ("laptop", LAPTOP, dark()),
        ("laptop-light", LAPTOP, Look { mode: Mode::Light, ..dark() }),
        ("phone", PHONE, dark()),
        ("phone-light", PHONE, Look { mode: Mode::Light, ..dark() }),
        ("projector", PROJECTOR, dark()),
        ("large", LAPTOP, Look { text_percent: 200, ..dark() }),
    ] {
        for level in [CoachLevel::Odds, CoachLevel::Full] {
            let mut play = table();
            (play.coach, play.rated) = (level, Some(ranked(&play)));
            let mut studio = Studio::new(size, 1.0, look, |ui| play.ui(ui));
            studio.settle();
            let stem = format!("coach-{name}-{level:?}").to_lowercase();
            let canvas = studio.shoot(&stem, 0.5);
            assert!(canvas.colours() > 50, "{stem}: {} colours", canvas.colours());
            studio.key(Key::Num2);
            studio.settle();
            studio.shoot(&format!("{stem}-naming"), 0.5);
        }
    }
}

#[test]
fn every_moment_of_a_turn_is_drawn() {
    for (name, size) in [("laptop", LAPTOP), ("phone", PHONE)] {
        for (kind, procedure, face) in [
            ("found", "dicom-audit-review", 14),
            ("failed", "passive-inventory", 2),
            ("no-match", "secrets-sweep", 19),
        ] {
            let mut play = table();
            let before = play.events();
            play.turn(procedure, face);
            play.local = TableLocal::having_read(before);
            let mut studio = Studio::new(size, 1.0, dark(), |ui| play.ui(ui));
            studio.settle();
            let canvas = studio.shoot(&format!("table-{name}-{kind}"), 0.5);
            assert!(canvas.colours() > 50, "{name}, {kind}: {} colours", canvas.colours());
            studio.key(Key::Enter);
            studio.settle();
            studio.shoot(&format!("table-{name}-{kind}-then"), 0.5);
        }
    }
}

#[test]
fn the_die_tumbles_and_lies() {
    let mut play = Play::new(DOOR, 7, Dice::Seeded);
    let look = Look { reduced_motion: false, ..dark() };
    let mut studio = Studio::new(LAPTOP, 1.0, look, |ui| play.ui(ui));
    studio.settle();
    studio.key(Key::Num1);
    studio.key(Key::Space);
    studio.shoot("table-laptop-ready", 0.5);
    studio.key(Key::R);
    let early = studio.shoot("table-rolling-early", 0.1);
    let late = studio.shoot("table-rolling-late", 0.3);
    assert!(early.pixels != late.pixels, "the die must move");
    studio.settle();
    let lies = studio.shoot("table-rolling-over", 0.5);
    assert!(lies.pixels == studio.draw(0.5).pixels, "the die must lie still");
}

#[test]
fn the_briefing_is_drawn_at_every_size() {
    let text = Text::english();
    let model = BriefingModel::new(&text, imaging(), scenario(DOOR), false);
    for (name, size) in [("laptop", LAPTOP), ("phone", PHONE), ("projector", PROJECTOR)] {
        let mut studio = Studio::new(size, 1.0, dark(), |ui| briefing_ui(ui, &text, &model, &mut Vec::new()));
        studio.settle();
        let canvas = studio.shoot(&format!("briefing-{name}"), 0.5);
        assert!(canvas.colours() > 50, "{name}: {} colours", canvas.colours());
        studio.scroll(900.0);
        studio.settle();
        studio.shoot(&format!("briefing-{name}-below"), 0.5);
    }
}

#[test]
fn the_practice_is_drawn_from_the_first_lesson_to_the_last() {
    let text = Text::english();
    for (name, size) in [("laptop", LAPTOP), ("phone", PHONE)] {
        let mut practice = Practice::new(imaging());
        assert!(practice.is_some(), "the pack has the cards of the practice");
        let mut studio = Studio::new(size, 1.0, dark(), |ui| {
            how_to_ui(ui, &text, imaging(), &mut practice, &mut Vec::new());
        });
        studio.settle();
        let canvas = studio.shoot(&format!("how-to-{name}-1"), 0.5);
        assert!(canvas.colours() > 50, "{name}: {} colours", canvas.colours());
        for (turn, key) in [(1, Key::Num1), (2, Key::Num4)] {
            studio.key(key);
            studio.key(Key::Space);
            studio.key(Key::R);
            studio.settle();
            studio.shoot(&format!("how-to-{name}-{turn}-read"), 0.5);
            studio.key(Key::Enter);
            studio.settle();
            studio.shoot(&format!("how-to-{name}-{turn}-then"), 0.5);
        }
    }
}
