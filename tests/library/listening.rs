//! A segment: its slides, its pauses, and the voice that reads it.

use breach_rounds::app::host::Speech;
use breach_rounds::app::screens::library::{Player, Step};
use breach_rounds::report::library::{Item, Part, SlideCue, page};
use breach_rounds::text::Text;
use egui::accesskit::Role;

use super::pack::learned;
use super::reading::at_the_shelf;
use crate::desk::{App, LAPTOP, PHONE};

fn slides() -> Vec<SlideCue> {
    let (text, pack) = (Text::english(), learned());
    let page = page(&text, &pack, &Item::Script("first-night".into())).unwrap();
    let slide = |part: Part| match part {
        Part::Slide(slide) => Some(slide),
        _ => None,
    };
    page.parts.into_iter().filter_map(slide).collect()
}

#[test]
fn nothing_starts_by_itself() {
    let (slides, mut player) = (slides(), Player::default());
    for now in 0..1000 {
        assert_eq!(player.tick(f64::from(now), Speech::Idle, &slides), None);
    }
    assert_eq!((player.at(), player.left(0.0), player.is_reading()), (0, None, false));
    // Nor does a slide that somebody turned to.
    assert_eq!(player.go(3, slides.len()), None);
    assert_eq!(player.tick(5.0, Speech::Idle, &slides), None);
}

#[test]
fn one_slide_is_read_after_the_other_with_its_pause() {
    let (slides, mut player) = (slides(), Player::default());
    assert_eq!(player.read(), Step::Speak(0));
    assert_eq!(player.tick(1.0, Speech::Speaking, &slides), None);
    assert_eq!(player.tick(5.0, Speech::Idle, &slides), None, "the pause begins");
    assert_eq!(player.left(5.0), Some(120));
    assert_eq!(player.left(124.5), Some(1));
    assert_eq!(player.tick(124.9, Speech::Idle, &slides), None);
    assert_eq!(player.tick(125.0, Speech::Idle, &slides), Some(Step::Speak(1)));
    assert_eq!((player.at(), player.left(125.0)), (1, None));
    assert_eq!(player.tick(130.0, Speech::Idle, &slides), None);
    assert_eq!(player.skip(&slides), Some(Step::Speak(2)), "a pause can be skipped");
    // Whoever turns the slide goes on there.
    assert_eq!(player.go(7, slides.len()), Some(Step::Speak(7)));
    assert_eq!(player.tick(200.0, Speech::Idle, &slides), None, "the last slide has no pause");
    assert!(!player.is_reading(), "after the last slide it is silent");
    assert_eq!(player.tick(300.0, Speech::Idle, &slides), None);
}

#[test]
fn a_voice_that_breaks_off_is_not_waited_for() {
    let (slides, mut player) = (slides(), Player::default());
    for gone in [Speech::Failed, Speech::Absent] {
        player.read();
        assert_eq!(player.tick(1.0, gone, &slides), None);
        assert!(player.has_failed() && !player.is_reading());
    }
    player.read();
    assert!(!player.has_failed());
    assert_eq!(player.stop(), Step::Hush);
    assert_eq!(player.tick(2.0, Speech::Idle, &slides), None);
}

/// At the segment, with a voice or without.
fn at_the_segment(size: (f32, f32), speech: Speech) -> App {
    let mut app = at_the_shelf(size);
    app.host.with(|memory| memory.speech = speech);
    app.choose("Segments for a meeting");
    app.press("Am I exposed?");
    app
}

#[test]
fn slides_turn_by_buttons_and_arrow_keys() {
    for size in [LAPTOP, PHONE] {
        let mut app = at_the_segment(size, Speech::Absent);
        assert!(app.has(Role::Heading, "Slide 1 title") && app.said().contains("Slide 1 of 8"));
        assert!(app.said().contains("There is no voice here") && !app.has(Role::Button, "Read aloud"));
        assert!(!app.usable(Role::Button, "Previous"));
        app.press("Next");
        assert!(
            app.has(Role::Heading, "Slide 2 title") && app.said().contains("Slide 2 of 8, begins at 2:05")
        );
        app.key(egui::Key::ArrowRight);
        assert!(app.has(Role::Heading, "Slide 3 title"));
        app.key(egui::Key::ArrowLeft);
        app.press("Previous");
        assert!(app.has(Role::Heading, "Slide 1 title"));
        app.key(egui::Key::ArrowLeft);
        assert!(app.has(Role::Heading, "Slide 1 title"));
        for _ in 0..9 {
            app.key(egui::Key::ArrowRight);
        }
        assert!(app.has(Role::Heading, "Slide 8 title") && !app.usable(Role::Button, "Next"));
        app.choose("Transcript");
        assert!(app.has(Role::Heading, "Slide 1 title") && app.has(Role::Heading, "Slide 8 title"));
        assert!(app.said().contains("Pause, 2:00: Who looks?"));
        app.choose("Slides");
        assert!(app.has(Role::Heading, "Slide 8 title") && !app.has(Role::Heading, "Slide 1 title"));
    }
}

#[test]
fn a_pause_is_counted_when_somebody_asks() {
    let mut app = at_the_segment(LAPTOP, Speech::Absent);
    assert!(app.has(Role::Heading, "Pause for 2:00") && !app.said().contains(" left"));
    app.press("Start the clock");
    assert!(app.said().contains("2:00 left") || app.said().contains("1:59 left"), "{}", app.said());
    app.press("Skip the pause");
    assert!(app.has(Role::Button, "Start the clock") && app.has(Role::Heading, "Slide 1 title"));
}

#[test]
fn the_voice_reads_slide_after_slide_and_stops() {
    let mut app = at_the_segment(LAPTOP, Speech::Idle);
    app.wait();
    assert!(app.host.with(|memory| memory.spoken.is_empty()), "it never starts by itself");
    app.press("Read aloud");
    let first =
        vec!["This is said on slide 1.".to_owned(), "The archive is slow.".into(), "Who looks?".into()];
    assert_eq!(app.host.with(|memory| memory.spoken.clone()), [first]);
    app.host.with(|memory| memory.speech = Speech::Idle);
    app.wait();
    assert!(app.said().contains("2:00 left") || app.said().contains("1:59 left"), "{}", app.said());
    app.press("Skip the pause");
    assert!(app.has(Role::Heading, "Slide 2 title"));
    assert_eq!(app.host.with(|memory| memory.spoken[1][0].clone()), "This is said on slide 2.");
    app.press("Stop reading");
    assert_eq!(app.host.with(|memory| memory.speech), Speech::Idle);
    app.press("Read aloud");
    app.press("Library");
    assert_eq!(app.host.with(|memory| memory.speech), Speech::Idle, "whoever leaves hears no more");
    app.wait();
    assert_eq!(app.host.with(|memory| memory.spoken.len()), 3);
}
