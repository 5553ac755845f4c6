//! The library's shelf, the field guide, settings, broken packs.

use breach_rounds::app::desk::Desk;
use breach_rounds::app::storage::memory::MemoryHost;
use breach_rounds::diag::{Diagnostic, Span};
use breach_rounds::packs::embedded;
use egui::accesskit::Role;

use super::{App, LAPTOP, PHONE};

#[test]
fn every_screen_says_exercise_and_has_one_main_heading() {
    let mut app = App::new(LAPTOP);
    for name in ["How to play", "Field guide", "Settings", "About and credits", "Saved games"] {
        if app.has(Role::Button, name) {
            app.press(name);
        } else {
            app.press("Home");
            app.press(name);
        }
        assert!(app.said().contains("EXERCISE"), "{name}");
        assert!(!app.names(Role::Heading).is_empty(), "{name}");
    }
}

#[test]
fn nothing_reaches_beyond_a_phone() {
    for width in [360.0, 390.0] {
        let mut app = App::new((width, 844.0));
        for name in ["Field guide", "Settings", "How to play"] {
            app.press(name);
            assert!(app.right_edge() <= width + 0.5, "{name}: {} at {width}", app.right_edge());
        }
        app.press("Home");
        assert!(app.right_edge() <= width + 0.5, "Home: {} at {width}", app.right_edge());
        app.press("About and credits");
        assert!(app.right_edge() <= width + 0.5, "About: {} at {width}", app.right_edge());
        app.press("Home");
        app.press_like("Play alone");
        assert!(app.right_edge() <= width + 0.5, "Start: {} at {width}", app.right_edge());
        app.press("Play with several teams instead");
        assert!(app.right_edge() <= width + 0.5, "Setup: {} at {width}", app.right_edge());
    }
}

#[test]
fn the_guide_holds_every_card_and_says_what_finds_it() {
    let mut app = App::new(LAPTOP);
    let library = embedded();
    let pack = &library.packs[0];
    app.press("Field guide");
    let attack = &pack.attacks()[0];
    assert!(pack.attacks().iter().all(|card| app.has(Role::Button, &card.title)));
    app.press(&attack.title);
    let finder = pack.procedure(&attack.detected_by[0].procedure).unwrap();
    app.press(&finder.title);
    assert!(app.has(Role::Heading, &finder.title), "a link leads from an attack to what finds it");
    for (kind, count) in [
        ("Procedures", pack.procedures().len()),
        ("Injects", pack.injects().len()),
        ("Consultants", pack.consultants().len()),
        ("Mitigations", pack.mitigations().len()),
    ] {
        app.choose(kind);
        let said = if count == 1 { "One card".to_owned() } else { format!("{count} cards") };
        assert!(app.said().contains(&said), "{kind}");
    }
    app.type_into("Search", "zzzz");
    assert!(app.said().contains("No card matches"));
}

#[test]
fn the_guide_works_on_a_phone() {
    let mut app = App::new(PHONE);
    app.press("Field guide");
    let library = embedded();
    let attack = &library.packs[0].attacks()[0];
    app.press(&attack.title);
    assert!(app.has(Role::Heading, &attack.title));
    app.press("Back to the list");
    assert!(app.has(Role::Button, &attack.title));
}

#[test]
fn settings_hold_after_a_reload() {
    let mut app = App::new(LAPTOP);
    app.press("Settings");
    app.choose("150 %");
    app.choose("Light, for bright rooms");
    app.choose("Reduced");
    let kept = app.host.with(|memory| memory.kept["settings"].clone());
    assert!(kept.contains("150") && kept.contains("light") && kept.contains("reduced"), "{kept}");
    let mut app = app.reload(LAPTOP);
    app.press("Settings");
    assert_eq!(app.host.with(|memory| memory.kept["settings"].clone()), kept);
}

#[test]
fn a_broken_pack_is_told_in_words_while_the_others_play() {
    let host = MemoryHost::new();
    let mut library = embedded();
    let span = Span { line: 12, column: 3, end_line: 12, end_column: 9 };
    library.diagnostics = vec![
        Diagnostic::error("hospital/attacks.ron", "`exposur-check` is no procedure of this pack")
            .at(span)
            .hint("did you mean `exposure-check`?"),
        Diagnostic::warning("hospital/door.ron", "this scenario was left out"),
    ];
    let desk = Desk::with_library(Box::new(host.clone()), library);
    let mut app = App::with_desk(desk, host, LAPTOP);
    app.press("Scenario packs have 2 problems");
    let said = app.said();
    for part in ["hospital/attacks.ron", "line 12, column 3", "exposur-check", "did you mean", "left out"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    app.press("Home");
    app.press_like("Play alone");
    assert!(app.has(Role::Button, "Start"));
}
