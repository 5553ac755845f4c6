//! Random incidents through the desk.

use breach_rounds::app::desk::Desk;
use breach_rounds::app::host::PickedFile;
use breach_rounds::app::storage::memory::MemoryHost;
use breach_rounds::rules::Seat;
use breach_rounds::sim::Session;
use egui::accesskit::Role;

use super::room::{room_step, until};
use super::solo::{plan, play_the_table};
use super::{App, LAPTOP, PHONE};
use crate::support::shipped::with_fewer_attacks;

const TITLE: &str = "Random incident 4711";

/// The application with few attacks in the pack.
pub fn small(size: (f32, f32)) -> App {
    let host = MemoryHost::default();
    host.with(|memory| memory.reduced_motion = true);
    let desk = Desk::with_library(Box::new(host.clone()), with_fewer_attacks(6));
    App::with_desk(desk, host, size)
}

/// From Home to the table of an incident.
pub fn to_the_incident(app: &mut App, number: &str) {
    app.press("Play alone: Random incident");
    app.type_into("Incident number", number);
    app.press("Start");
    app.begin();
}

/// The log of the only session that is kept.
fn log(app: &App) -> String {
    let logs: Vec<String> = app.host.with(|memory| {
        let sessions = memory.kept.iter().filter(|(key, _)| key.starts_with("session/"));
        sessions.map(|(_, log)| log.clone()).collect()
    });
    assert_eq!(logs.len(), 1);
    logs.into_iter().next().unwrap_or_default()
}

fn read(log: &str) -> Session {
    let (session, said) = Session::read(log, "kept").expect("a whole log");
    assert!(said.is_empty(), "{said:?}");
    session
}

fn whole_incident(size: (f32, f32)) {
    let mut app = small(size);
    to_the_incident(&mut app, "4711");
    assert!(app.said().contains(TITLE), "the number is shown while it is played");
    for pick in 0..6 {
        app.table_step(pick);
    }
    // A closed tab: the words are found again.
    let mut app = app.reload(size);
    assert!(app.said().contains(TITLE), "{}", app.said());
    app.press("Resume");
    play_the_table(&mut app);
    plan(&mut app);
    assert!(app.has(Role::Heading, &format!("Debrief: {TITLE}")), "{}", app.said());
    for part in ["Best plan", "Timeline", "Story", "Next steps", "References", "Score"] {
        app.choose(part);
        assert!(app.names(Role::Heading).len() >= 2, "the part “{part}” has a heading");
    }
    app.press("Export a report");
    app.press("Export the playthrough");
    let exported = app.host.with(|memory| memory.exported.clone());
    assert!(exported[0].1.contains(TITLE) && exported[0].1.contains("Incidents do not introduce themselves"));
    // Another machine reads the file and shows the same debrief.
    let mut other = small(size);
    let file = PickedFile { name: exported[1].0.clone(), bytes: exported[1].1.clone().into_bytes() };
    other.host.with(|memory| memory.to_pick.push_back(file));
    other.press("Import a file");
    other.wait();
    other.press("Open");
    assert!(other.has(Role::Heading, &format!("Debrief: {TITLE}")), "{}", other.said());
}

#[test]
fn a_random_incident_is_played_saved_and_carried_away_on_a_laptop() {
    whole_incident(LAPTOP);
}

#[test]
fn a_random_incident_is_played_saved_and_carried_away_on_a_phone() {
    whole_incident(PHONE);
}

#[test]
fn two_rooms_with_one_number_play_the_same_incident() {
    let setups = [LAPTOP, PHONE].map(|size| {
        let mut app = App::new(size);
        // Whatever was drawn before.
        app.host.with(|memory| memory.entropy += size.0 as u64);
        to_the_incident(&mut app, "4711");
        let session = read(&log(&app));
        assert_eq!((session.header().scenario.as_str(), session.header().seed), ("random-4711", 4711));
        session.setup().clone()
    });
    assert_eq!(setups[0], setups[1]);
}

#[test]
fn a_number_is_drawn_again_typed_and_refused() {
    let mut app = App::new(LAPTOP);
    app.press("Play alone: Random incident");
    let all = crate::support::shipped::imaging().attacks().len();
    let possible = format!("All {all} attacks of the pack are possible");
    assert!(app.said().contains(&possible), "{}", app.said());
    let first = app.value("Incident number");
    app.press("Draw another number");
    let second = app.value("Incident number");
    assert_ne!(first, second);
    for number in [&first, &second] {
        assert!(number.len() == 6 && number.bytes().all(|byte| byte.is_ascii_digit()), "{number}");
    }
    for wrong in ["", "12a", "-3", "+3", "99999999999999999999"] {
        app.type_into("Incident number", wrong);
        if wrong.is_empty() {
            app.clear("Incident number");
        }
        assert!(app.said().contains("up to 20 digits"), "“{wrong}”: {}", app.said());
        assert!(!app.usable(Role::Button, "Start"), "“{wrong}”");
    }
    // What was typed stands on the hot seat's page as well.
    app.type_into("Incident number", "7");
    app.press("Play with several teams instead");
    assert_eq!(app.value("Incident number"), "7");
    assert!(!app.has(Role::RadioButton, "As the author wrote it"), "nobody wrote it");
}

#[test]
fn another_game_is_another_incident() {
    let mut app = small(LAPTOP);
    to_the_incident(&mut app, "4711");
    play_the_table(&mut app);
    plan(&mut app);
    let again = app.names(Role::Button).into_iter().find(|name| name.starts_with("Play")).expect("a button");
    app.press(&again);
    assert!(app.has(Role::Button, "Begin the first turn"), "{}", app.said());
    assert!(!app.said().contains(TITLE) && app.said().contains("Random incident 1"), "{}", app.said());
}

#[test]
fn teams_at_a_hot_seat_play_the_same_incident() {
    let mut app = small(LAPTOP);
    app.press("Hot seat for several teams: Random incident");
    app.type_into("Incident number", "4711");
    app.press("Start the exercise");
    app.begin();
    until(&mut app, |app| app.has(Role::Heading, "One die for everybody"));
    room_step(&mut app, 0);
    let mut app = app.reload(LAPTOP);
    app.press("Resume");
    until(&mut app, |app| app.has(Role::Heading, "Results"));
    app.press("Debrief of Team Green");
    assert!(app.has(Role::Heading, &format!("Debrief: {TITLE}")), "{}", app.said());
    let logs: Vec<String> = app.host.with(|memory| {
        let teams = memory.kept.values().filter(|text| text.contains("setup_sha3"));
        teams.cloned().collect()
    });
    let setups: Vec<_> = logs.iter().map(|log| read(log).setup().clone()).collect();
    assert_eq!(setups.len(), 2);
    assert_eq!(setups[0], setups[1]);
    let view = read(&logs[0]).view(Seat::Team(0));
    assert_eq!(view.procedures.len(), 12);
}
