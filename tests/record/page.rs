//! The page of the record and the certificates, through the desk.

use breach_rounds::app::storage::memory::MemoryHost;
use egui::accesskit::Role;

use crate::desk::learn::{answer, open, start, to_the_debrief};
use crate::desk::room::until;
use crate::desk::{App, LAPTOP, PHONE};

const RESULTS: &str = "results/plays.jsonl";
const CERTIFICATE: &str = "breach-rounds-certificate.html";

/// Plays a scenario to its debrief; its questions are answered with these words.
fn play(app: &mut App, title: &str, words: [&str; 3]) {
    start(app, title);
    for word in words {
        answer(app, word);
    }
    to_the_debrief(app);
}

fn stay(app: &mut App, words: [&str; 3]) {
    app.choose("What stays");
    for (at, word) in words.into_iter().enumerate() {
        answer(app, word);
        app.press(if at < 2 { "Next question" } else { "See the result" });
    }
}

fn record(app: &mut App) {
    app.press_like("Home");
    app.press("Your record");
}

/// The cells of the row of this name, from left to right.
fn row(app: &App, table: &str, name: &str) -> Vec<String> {
    let cells = app.usable_in(table, &[Role::RowHeader, Role::Cell]);
    let from = cells.iter().position(|cell| cell == name).unwrap_or_else(|| panic!("{name}: {cells:?}"));
    let columns = app.usable_in(table, &[Role::ColumnHeader]).len();
    cells[from..from + columns].to_vec()
}

fn exported(app: &App) -> (String, String) {
    app.host.with(|memory| memory.exported.last().cloned()).expect("something was exported")
}

#[test]
fn nothing_stands_there_before_something_is_finished() {
    let mut app = open(&MemoryHost::new(), PHONE);
    app.press("Your record");
    assert!(app.said().contains("Nothing on this page leaves this device unless"), "{}", app.said());
    assert!(app.names(Role::Table).is_empty());
    app.press("To the scenarios");
    assert!(app.has(Role::Button, "Your record"), "{}", app.said());
}

#[test]
fn the_record_tells_the_first_attempt_from_practice_and_survives_a_reload() {
    let host = MemoryHost::new();
    let mut app = open(&host, LAPTOP);
    play(&mut app, "The last night", ["wrong", "right", "wrong"]);
    stay(&mut app, ["right", "right", "right"]);
    record(&mut app);
    let first = row(&app, "Finished alone", "The last night");
    assert_ne!(first[1], "–", "its choices are judged: {first:?}");
    assert_eq!(first[3], "+2 (1 of 3, then 3 of 3)");
    assert_eq!(first[4..7], ["0", "–", "–"]);
    assert_eq!(row(&app, "Learning paths", "In a hurry")[1], "All 1 done: this path is complete");
    assert_eq!(row(&app, "Learning paths", "New here")[1..], ["1 of 2 done", "The first night"]);
    // Practice with the full coach: marked, and no best.
    app.press_like("Home");
    app.press("Play alone: The last night");
    app.choose("Full");
    app.press("Start");
    app.press("Skip the questions");
    to_the_debrief(&mut app);
    record(&mut app);
    let again = row(&app, "Finished alone", "The last night");
    assert_eq!(again[..4], first[..4], "the first attempt stays");
    assert_eq!(again[4..6], ["1", "–"]);
    assert!(again[6].ends_with(", guided"), "{again:?}");
    let mut app = open(&host, LAPTOP);
    app.press("Your record");
    assert_eq!(row(&app, "Finished alone", "The last night"), again, "a reload loses nothing");
}

#[test]
fn a_certificate_says_what_was_played_and_keeps_no_name() {
    for size in [LAPTOP, PHONE] {
        let host = MemoryHost::new();
        let mut app = open(&host, size);
        play(&mut app, "The last night", ["wrong", "right", "wrong"]);
        app.press("Certificate");
        assert!(app.has(Role::Heading, "Certificate of completion"), "{}", app.said());
        assert!(app.said().contains("A line to write a name on"));
        app.press("Save as HTML");
        assert!(exported(&app).1.contains(r#"<p class="name open">"#), "a line to write on");
        app.type_into("Name on the certificate", "Ada Lovelace");
        app.press("Save as HTML");
        let (name, page) = exported(&app);
        assert_eq!(name, CERTIFICATE);
        for must in ["Ada Lovelace", "The last night", "First finished attempt", "no continuing-education"] {
            assert!(page.contains(must), "{must}: {page}");
        }
        assert!(!page.contains("not computed"), "the choices are judged");
        app.press("Print");
        let (_, printed) = app.host.with(|memory| memory.printed.last().cloned()).expect("it was printed");
        assert!(printed.contains("Ada Lovelace") && printed.contains("class=\"award\""), "{printed}");
        let kept = host.with(|memory| memory.kept.values().any(|text| text.contains("Lovelace")));
        assert!(!kept, "the name is kept nowhere");
        // Another play is practice, and so says its certificate.
        app.press_like("Home");
        start(&mut app, "The last night");
        app.press("Skip the questions");
        to_the_debrief(&mut app);
        app.press("Certificate");
        assert!(app.said().contains("A practice attempt"), "{}", app.said());
    }
}

#[test]
fn a_path_is_certified_when_all_of_it_was_finished_alone() {
    let mut app = open(&MemoryHost::new(), LAPTOP);
    let path = "Certificate of the path: New here";
    for title in ["The last night", "The first night"] {
        assert!(!app.has(Role::Button, path));
        if app.has(Role::Heading, "Your record") {
            app.press_like("Home");
        }
        play(&mut app, title, ["right", "right", "right"]);
        record(&mut app);
    }
    app.press(path);
    app.type_into("Name on the certificate", "Ada Lovelace");
    app.press("Save as HTML");
    let page = exported(&app).1;
    for must in ["New here", "The first night", "The last night", "has finished the learning path"] {
        assert!(page.contains(must), "{must}: {page}");
    }
    let codes = page.matches("<td><code>").count();
    assert_eq!(codes, 2, "a code each");
    assert!(!page.contains("not computed"));
}

#[test]
fn the_record_is_true_to_the_log_after_every_answer() {
    let host = MemoryHost::new();
    let mut app = open(&host, LAPTOP);
    play(&mut app, "The last night", ["right", "right", "right"]);
    stay(&mut app, ["wrong", "wrong", "right"]);
    app.press("Certificate");
    let code = |said: &str| {
        let words = said.lines().find(|line| line.len() == 29 && line.split(' ').count() == 6);
        words.expect("a code").to_owned()
    };
    let running = code(&app.said());
    record(&mut app);
    app.press("Certificate: The last night");
    assert_eq!(code(&app.said()), running, "the record makes the same certificate");
    let lines = host.with(|memory| memory.kept[RESULTS].lines().count());
    assert!(lines <= 5, "a line for the play, one for its judgement, one an answer: {lines}");
}

#[test]
fn a_team_has_no_certificate_and_stands_in_no_record() {
    let mut app = open(&MemoryHost::new(), LAPTOP);
    app.press("Hot seat for several teams: The last night");
    app.press("Start the exercise");
    app.begin();
    until(&mut app, |app| app.has(Role::Heading, "Results"));
    app.press_like("Debrief of Team Blue");
    assert!(!app.has(Role::Button, "Certificate"), "{}", app.said());
    record(&mut app);
    assert!(app.names(Role::Table).is_empty(), "{}", app.said());
    assert!(app.said().contains("more plays at this device were those of teams"), "{}", app.said());
}
