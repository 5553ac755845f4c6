//! The shelf and the pages of the whole application, by role and name.

use breach_rounds::app::desk::{Desk, Screen};
use breach_rounds::app::host::HostError;
use breach_rounds::app::storage::memory::MemoryHost;
use breach_rounds::packs::Library;
use egui::accesskit::Role;

use super::pack::two_packs;
use crate::desk::{App, LAPTOP, PHONE};

/// The application with these packs.
pub fn app_with(library: Library, size: (f32, f32)) -> App {
    let host = MemoryHost::new();
    host.with(|memory| memory.reduced_motion = true);
    App::with_desk(Desk::with_library(Box::new(host.clone()), library), host, size)
}

/// The same over a memory, on a laptop.
pub fn app_on(library: Library, host: MemoryHost) -> App {
    App::with_desk(Desk::with_library(Box::new(host.clone()), library), host, LAPTOP)
}

/// The application with the small packs, at the library's shelf.
pub fn at_the_shelf(size: (f32, f32)) -> App {
    let mut app = app_with(two_packs(), size);
    app.press("Library");
    app
}

#[test]
fn the_shelf_is_reached_from_home_and_filters() {
    for size in [LAPTOP, PHONE] {
        let mut app = at_the_shelf(size);
        assert!(app.has(Role::Heading, "Library") && app.said().contains("EXERCISE"));
        // Seven pages: the plain pack has a story.
        assert!(app.said().contains("7 pages"), "{}", app.said());
        assert!(app.has(Role::Button, "How to look") && app.has(Role::Button, "The first night"));
        app.choose("Stories");
        assert!(app.said().contains("2 pages") && !app.has(Role::Button, "How to look"));
        app.choose("Everything");
        app.type_into("Search", "LOOK three");
        assert!(app.said().contains("One page") && app.has(Role::Button, "How to look"));
        app.type_into("Search", "nowhere");
        assert!(app.said().contains("Nothing here matches that."));
        app.press("Show everything");
        assert!(app.said().contains("7 pages"));
        app.press("Home");
        assert_eq!(app.screen(), Screen::Home);
    }
}

#[test]
fn without_packs_the_shelf_says_so() {
    let mut app = app_with(Library::default(), LAPTOP);
    app.press("Library");
    assert!(app.said().contains("No pack here has anything to read."), "{}", app.said());
}

#[test]
fn a_document_explains_its_terms_and_names_its_sources() {
    for size in [LAPTOP, PHONE] {
        let mut app = at_the_shelf(size);
        app.press("How to look");
        assert!(app.has(Role::Heading, "How to look") && app.has(Role::Heading, "Before you begin"));
        let meaning = "Where the images of a hospital are kept.";
        assert_eq!(app.descriptions_of("archive"), [meaning]);
        assert!(app.said().contains(", *never* at a stranger's [2] [1]."), "{}", app.said());
        assert!(!app.said().lines().any(|line| line == meaning), "not before it is asked for");
        app.press("archive");
        assert!(app.said().lines().any(|line| line == meaning), "{}", app.said());
        app.press("archive");
        assert!(!app.has(Role::Label, meaning));
        app.press("Open the page: A report <1>. An office, 2024-05.");
        assert_eq!(app.host.with(|memory| memory.opened.clone()), ["https://www.nist.gov/report"]);
        app.press("Back");
        assert_eq!(app.screen(), Screen::Library);
    }
}

#[test]
fn a_checklist_is_a_table_with_room_for_owner_and_date() {
    for size in [LAPTOP, PHONE] {
        let mut app = at_the_shelf(size);
        app.press("A checklist for <you>");
        assert_eq!(
            app.names(Role::ColumnHeader),
            ["What is to be done", "Who can do it", "Milestone", "Owner", "Date"]
        );
        assert!(app.said().contains("DICOM-only") && app.said().contains("Joint with the manufacturers"));
    }
}

#[test]
fn the_glossary_can_be_searched() {
    let mut app = at_the_shelf(LAPTOP);
    app.press("Glossary");
    assert!(app.has(Role::Heading, "AE title") && app.has(Role::Heading, "PACS"));
    app.type_into("Find a term", "badge");
    assert!(app.has(Role::Heading, "AE title") && !app.has(Role::Heading, "PACS"));
    app.type_into("Find a term", "zebra");
    assert!(app.said().contains("No term matches that."));
}

#[test]
fn a_story_leads_to_its_scenario() {
    let mut app = at_the_shelf(LAPTOP);
    app.choose("Stories");
    app.press("Am I exposed?");
    assert!(app.said().contains("With the scenario “The first night”"));
    app.choose("Checklist");
    assert!(app.said().contains("Look at the logs."));
    assert_eq!(app.names(Role::ColumnHeader), ["What is to be done", "Owner", "Date"]);
    app.choose("Story");
    app.press("To the scenario “The first night”");
    assert_eq!(app.screen(), Screen::Start("learned".into(), "first-night".into()));
}

#[test]
fn a_page_is_saved_and_printed_or_the_person_is_told_why_not() {
    let mut app = at_the_shelf(LAPTOP);
    app.press("How to look");
    app.press("Save as Markdown");
    app.press("Save as HTML");
    app.press("Print");
    let (files, printed) = app.host.with(|memory| (memory.exported.clone(), memory.printed.clone()));
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["learned-how-to.md", "learned-how-to.html"]);
    assert!(files[0].1.contains("\n# How to look\n") && files[1].1.contains("<h1>How to look</h1>"));
    assert_eq!(printed, [("How to look".to_owned(), files[1].1.clone())]);
    app.host.fail(Some(HostError::Unavailable));
    app.press("Print");
    assert!(app.said().contains("The page could not be printed."), "{}", app.said());
}

#[test]
fn a_term_is_opened_with_the_keyboard_alone() {
    let mut app = at_the_shelf(LAPTOP);
    app.press("How to look");
    let meaning = "Where the images of a hospital are kept.";
    let shown = |app: &App| app.said().lines().filter(|line| line.starts_with(meaning)).count();
    app.focus(Role::Button, "archive");
    assert_eq!(shown(&app), 0);
    app.key(egui::Key::Enter);
    // Once on the screen, once for the ear.
    assert_eq!(shown(&app), 2);
    app.key(egui::Key::Escape);
    assert_eq!(shown(&app), 1);
}

#[test]
fn the_briefing_explains_its_terms() {
    for size in [LAPTOP, PHONE] {
        let mut app = app_with(two_packs(), size);
        app.press_like("Play alone");
        app.press("Start");
        assert_eq!(app.descriptions_of("archive"), ["Where the images of a hospital are kept."]);
    }
}

#[test]
fn the_debrief_numbers_its_sources_and_leads_to_the_library() {
    use crate::desk::solo::{plan, play_the_table};
    let mut app = app_with(two_packs(), LAPTOP);
    app.press("Play alone: The first night");
    app.press("Start");
    app.begin();
    play_the_table(&mut app);
    plan(&mut app);
    app.choose("Story");
    assert!(app.has(Role::Heading, "Sources") && app.has(Role::Button, "archive"), "{}", app.said());
    assert!(app.said().contains(" of the hospital was slow [1]."), "{}", app.said());
    let pages = ["Story to keep or print", "Checklist to fill in", "Talk for a meeting"];
    assert_eq!(app.usable_in("In the library", &[Role::Button]), pages);
    app.press("Checklist to fill in");
    assert!(app.said().contains("Look at the logs."));
    app.press("Back");
    app.choose("Next steps");
    let documents = ["A checklist for <you>", "How to look", "Spot the settings"];
    assert_eq!(app.usable_in("In the library", &[Role::Button]), documents);
}
