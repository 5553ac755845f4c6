//! The debrief drawn, below the build directory, for people to look at; red when it is blank.

use breach_rounds::app::theme::{Look, Mode};

use super::stories::{Debrief, Known, eventful, perfect, stories};
use crate::picture::Studio;

const LAPTOP: (f32, f32) = (1366.0, 768.0);
const PHONE: (f32, f32) = (390.0, 844.0);
const PROJECTOR: (f32, f32) = (1920.0, 1080.0);

fn dark() -> Look {
    Look { reduced_motion: true, ..Look::default() }
}

/// Filling pixels by hand is slow in a debug build: thumbnails, unless the whole is asked for.
fn scale() -> f32 {
    if std::env::var_os("ALBUM_FULL").is_some() { 1.0 } else { 0.2 }
}

fn shoot(name: &str, size: (f32, f32), look: Look, debrief: &mut Debrief, below: &[f32]) {
    let mut studio = Studio::new(size, scale(), look, |ui| debrief.ui(ui));
    studio.settle();
    let canvas = studio.shoot(name, 0.5);
    assert!(canvas.colours() > 40, "{name}: {} colours", canvas.colours());
    for (at, &points) in below.iter().enumerate() {
        studio.scroll(points);
        studio.settle();
        studio.shoot(&format!("{name}-below-{}", at + 1), 0.5);
    }
}

#[test]
fn every_story_is_drawn() {
    for (name, analysis) in stories() {
        for (size_name, size) in [("laptop", LAPTOP), ("phone", PHONE)] {
            let mut debrief = Debrief::new(analysis.clone());
            debrief.local.table = true;
            debrief.local.turn = (size == PHONE).then_some(0);
            let below = if size == PHONE { [500.0, 600.0] } else { [520.0, 560.0] };
            shoot(&format!("debrief-{name}-{size_name}"), size, dark(), &mut debrief, &below);
        }
    }
}

#[test]
fn it_is_drawn_on_a_projector_in_the_light_and_in_large_text() {
    let light = Look { mode: Mode::Light, ..dark() };
    let large = Look { text_percent: 200, ..dark() };
    for (name, size, look) in [
        ("projector", PROJECTOR, dark()),
        ("light", LAPTOP, light),
        ("light-phone", PHONE, light),
        ("large", LAPTOP, large),
        ("large-phone", PHONE, large),
    ] {
        shoot(&format!("debrief-{name}"), size, look, &mut Debrief::new(eventful()), &[520.0, 560.0]);
    }
}

#[test]
fn what_is_not_known_has_its_place() {
    for (name, known) in [("working", Known::Working), ("too-large", Known::TooLarge)] {
        for (size_name, size) in [("laptop", LAPTOP), ("phone", PHONE)] {
            let mut debrief = Debrief::new(perfect());
            debrief.known = known;
            shoot(&format!("debrief-{name}-{size_name}"), size, dark(), &mut debrief, &[]);
        }
    }
}
