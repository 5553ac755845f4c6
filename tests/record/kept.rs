//! Everything that a device keeps goes into one file, comes back from it, and can be forgotten.

use breach_rounds::app::host::{HostError, PickedFile};
use egui::accesskit::Role;

use crate::desk::solo::{plan, play_the_table, to_the_table};
use crate::desk::{App, LAPTOP};

const SEAT: &str = "online/room-1";
const TOKEN: &str = "a-token-that-is-a-seat";

/// A device on which a scenario was finished and another game is open, with a seat in an exercise.
fn a_device() -> App {
    let mut app = App::new(LAPTOP);
    to_the_table(&mut app);
    play_the_table(&mut app);
    plan(&mut app);
    app.press_role(Role::Button, "Home");
    to_the_table(&mut app);
    app.host.with(|memory| {
        memory.kept.insert(SEAT.to_owned(), TOKEN.to_owned());
        memory.kept.insert("settings".to_owned(), r#"{"text_percent":150}"#.to_owned());
    });
    app
}

fn to_the_record(app: &mut App) {
    if app.has(Role::Button, "Home") {
        app.press_role(Role::Button, "Home");
    }
    app.press("Your record");
}

fn saved(app: &mut App) -> String {
    to_the_record(app);
    app.press("Save everything as a file");
    app.host.with(|memory| memory.exported.last().expect("a file").1.clone())
}

fn take_in(app: &mut App, file: &str) {
    let file = PickedFile { name: "record.jsonl".to_owned(), bytes: file.as_bytes().to_vec() };
    app.host.with(|memory| memory.to_pick.push_back(file));
    to_the_record(app);
    app.press("Take such a file in");
    app.wait();
}

fn kept(app: &App) -> std::collections::BTreeMap<String, String> {
    app.host.with(|memory| memory.kept.clone())
}

#[test]
fn what_was_forgotten_comes_back_from_the_file_but_for_the_seat() {
    let mut app = a_device();
    let mut before = kept(&app);
    let file = saved(&mut app);
    assert!(!file.contains(TOKEN), "who has the file must not sit in the seat");
    app.press("Forget everything");
    app.press("Keep it");
    assert_eq!(kept(&app), before, "one press too few");
    app.press("Forget everything");
    app.press("Delete all of it");
    assert!(kept(&app).is_empty(), "{:?}", kept(&app).keys());
    assert!(app.said().contains("Everything was forgotten."), "{}", app.said());
    assert!(!app.has(Role::Button, "Resume"), "no game is open any more");

    take_in(&mut app, &file);
    assert!(app.said().contains("2 games and 1 result"), "{}", app.said());
    before.remove(SEAT);
    assert_eq!(kept(&app), before);
    take_in(&mut app, &file);
    assert!(app.said().contains("0 games and 0 results"), "twice is once: {}", app.said());
    assert_eq!(kept(&app), before);
}

#[test]
fn a_device_with_games_of_its_own_loses_none_of_them() {
    let file = saved(&mut a_device());
    let mut app = App::new(LAPTOP);
    app.host.with(|memory| memory.entropy = 77);
    to_the_table(&mut app);
    app.table_step(0);
    app.host.with(|memory| memory.kept.insert("settings".to_owned(), r#"{"text_percent":125}"#.to_owned()));
    let before = kept(&app);
    take_in(&mut app, &file);
    let after = kept(&app);
    for (key, text) in &before {
        assert_eq!(after.get(key), Some(text), "{key}");
    }
    assert_eq!(after.keys().filter(|key| key.starts_with("session/")).count(), 3);
    to_the_record(&mut app);
    assert!(app.said().contains("Finished alone"), "the result came along: {}", app.said());
}

#[test]
fn a_damaged_file_is_refused_by_its_line_and_changes_nothing() {
    let file = saved(&mut a_device());
    let cut = &file[..file.len() - 40];
    let newer = file.replacen("\"everything_kept\":1", "\"everything_kept\":99", 1);
    let seat = format!("{file}{{\"key\":\"{SEAT}\",\"text\":\"{TOKEN}\"}}\n");
    let path = format!("{file}{{\"key\":\"../settings\",\"text\":\"\"}}\n");
    for bad in [cut, &newer, &seat, &path] {
        let mut app = App::new(LAPTOP);
        take_in(&mut app, bad);
        assert!(app.said().contains("“record.jsonl” could not be imported"), "{}", app.said());
        assert!(app.said().contains("Save everything as a file once more"), "{}", app.said());
        assert!(kept(&app).is_empty(), "{:?}", kept(&app).keys());
    }
}

#[test]
fn a_device_that_fills_up_is_as_it_was() {
    let file = saved(&mut a_device());
    let mut app = App::new(LAPTOP);
    app.host.with(|memory| memory.fails_after = Some((2, HostError::Full)));
    take_in(&mut app, &file);
    assert!(app.said().contains("could not be imported"), "{}", app.said());
    app.host.with(|memory| memory.fails_after = None);
    assert!(kept(&app).is_empty(), "{:?}", kept(&app).keys());
}
