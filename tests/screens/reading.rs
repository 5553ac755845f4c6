//! The field guide and the library.

use egui::accesskit::Role;

use super::Window;
use super::alone::home;
use crate::desk::App;

fn opened(window: &Window, link: &str) -> App {
    let mut app = home(window);
    app.press(link);
    app
}

pub fn guide(window: &Window) -> App {
    opened(window, "Field guide")
}

pub fn guide_card(window: &Window) -> App {
    let mut app = guide(window);
    app.press("A port left open");
    app
}

pub fn shelf(window: &Window) -> App {
    opened(window, "Library")
}

/// The first page of a kind.
fn page(window: &Window, kind: &str) -> App {
    let mut app = shelf(window);
    app.choose(kind);
    let pages = app.usable_in(&format!("{kind}: Imaging"), &[Role::Button]);
    let first = pages.first().unwrap_or_else(|| panic!("nothing stands below {kind}")).clone();
    app.press(&first);
    app
}

pub fn document(window: &Window) -> App {
    page(window, "How-tos")
}

/// A term of the glossary, explained where it stands.
pub fn document_term(window: &Window) -> App {
    let mut app = crate::library::reading::app_on(crate::library::pack::two_packs(), window.host());
    app.press("Library");
    app.press("How to look");
    app.press("archive");
    app
}

pub fn checklist(window: &Window) -> App {
    page(window, "Checklists")
}

pub fn story(window: &Window) -> App {
    page(window, "Stories")
}

pub fn segment(window: &Window) -> App {
    page(window, "Segments for a meeting")
}

pub fn transcript(window: &Window) -> App {
    let mut app = segment(window);
    app.choose("Transcript");
    app
}

pub fn exercise(window: &Window) -> App {
    page(window, "Exercises")
}

pub fn exercise_answer(window: &Window) -> App {
    let mut app = exercise(window);
    let first = app.names(Role::CheckBox).first().expect("there are lines to mark").clone();
    app.press_role(Role::CheckBox, &first);
    app.press("Check my answer");
    app
}

pub fn glossary(window: &Window) -> App {
    page(window, "What words mean")
}
