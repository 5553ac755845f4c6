//! Pictures of the library, below the build directory, for people to look at; red when one is blank.

use breach_rounds::app::host::Speech;

use super::reading::at_the_shelf;
use crate::desk::{App, LAPTOP, PHONE};

/// Draws what the library shows after `go`, at both sizes.
fn shoot(name: &str, go: impl Fn(&mut App)) {
    for (size_name, size) in [("laptop", LAPTOP), ("phone", PHONE)] {
        let mut app = at_the_shelf(size);
        go(&mut app);
        app.picture(&format!("library-{name}-{size_name}"));
    }
}

#[test]
fn the_shelf_and_every_kind_of_page_are_drawn() {
    shoot("shelf", |_| {});
    shoot("how-to", |app| app.press("How to look"));
    shoot("term", |app| {
        app.press("How to look");
        app.press("archive");
    });
    shoot("checklist", |app| app.press("A checklist for <you>"));
    shoot("glossary", |app| app.press("Glossary"));
    shoot("story", |app| {
        app.choose("Stories");
        app.press("Am I exposed?");
    });
}

#[test]
fn the_exercise_is_drawn_before_and_after_the_answer() {
    let mark = |app: &mut App| {
        app.press("Spot the settings");
        app.press_role(egui::accesskit::Role::CheckBox, "Line 2: \"DicomCheckCalledAet\" : false,");
        app.press_role(egui::accesskit::Role::CheckBox, "Line 3: \"Name\" : \"demo\",");
    };
    shoot("spot", mark);
    shoot("spot-answer", |app| {
        mark(app);
        app.press("Check my answer");
    });
}

#[test]
fn the_segment_is_drawn_silent_and_speaking() {
    let open = |app: &mut App, speech: Speech| {
        app.host.with(|memory| memory.speech = speech);
        app.choose("Segments for a meeting");
        app.press("Am I exposed?");
    };
    shoot("segment", |app| open(app, Speech::Absent));
    shoot("segment-pause", |app| {
        open(app, Speech::Idle);
        app.press("Next");
        app.press("Read aloud");
        app.host.with(|memory| memory.speech = Speech::Idle);
        app.wait();
    });
    shoot("transcript", |app| {
        open(app, Speech::Absent);
        app.choose("Transcript");
    });
}

#[test]
fn the_shipped_library_is_drawn() {
    let parts =
        ["Checklists", "How-tos", "Exercises", "Stories", "Segments for a meeting", "What words mean"];
    for (size_name, size) in [("laptop", LAPTOP), ("phone", PHONE)] {
        let mut app = App::new(size);
        app.press("Library");
        app.picture(&format!("library-shipped-{size_name}"));
        for (at, part) in parts.into_iter().enumerate() {
            let mut app = App::new(size);
            app.press("Library");
            app.choose(part);
            let pages = app.usable_in(&format!("{part}: Imaging"), &[egui::accesskit::Role::Button]);
            let first = pages.first().unwrap_or_else(|| panic!("nothing stands below {part}"));
            app.press(first);
            app.picture(&format!("library-shipped-{at}-{size_name}"));
        }
    }
}
