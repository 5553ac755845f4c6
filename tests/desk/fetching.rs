//! A desk whose packs come when something of them is opened, as in a browser.

use breach_rounds::app::desk::Desk;
use breach_rounds::app::fetched::{FetchFault, Fetched};
use breach_rounds::app::host::HostError;
use breach_rounds::app::storage::memory::MemoryHost;
use breach_rounds::app::widgets::{Urgency, announce};
use breach_rounds::packs::{Library, shelf};
use egui::accesskit::Role;

use super::solo::{plan, play_the_table, to_the_table};
use super::{App, LAPTOP};

const PACK: &str = "packs/imaging.txt";
const DOOR: &str = "Knock on your own door";
const FETCHING: &str = "Fetching";
const FAILED: &str = "The scenarios did not come";

/// A browser's desk over a memory, whose pack has this answer.
fn over(host: MemoryHost, answer: Option<Fetched>) -> App {
    set(&host, answer);
    let desk = Desk::with_library(Box::new(host.clone()), Library::awaiting(shelf()));
    App::with_desk(desk, host, LAPTOP)
}

fn fresh(answer: Option<Fetched>) -> App {
    let host = MemoryHost::new();
    host.with(|memory| memory.reduced_motion = true);
    over(host, answer)
}

/// What is answered from now on; nothing special is the pack itself.
fn set(host: &MemoryHost, answer: Option<Fetched>) {
    host.with(|memory| match answer {
        Some(answer) => drop(memory.fetched.insert(PACK.into(), answer)),
        None => drop(memory.fetched.remove(PACK)),
    });
}

#[test]
fn home_is_the_same_before_the_pack_and_after_it() {
    let (whole, mut waiting) = (App::new(LAPTOP), fresh(Some(Fetched::Coming)));
    assert_eq!(waiting.said(), whole.said());
    set(&waiting.host, None);
    waiting.wait();
    assert_eq!(waiting.said(), whole.said());
}

#[test]
fn whoever_is_quicker_than_the_pack_is_told_and_then_goes_on() {
    let mut app = fresh(Some(Fetched::Coming));
    app.press(&format!("Play alone: {DOOR}"));
    assert!(app.has(Role::Heading, FETCHING), "{}", app.said());
    let live = announce::last(&app.harness.ctx, Urgency::Polite);
    assert!(live.contains("Fetching the scenarios"), "a screen reader says it by itself: {live}");
    assert!(!app.wants_a_frame(), "waiting costs nothing");
    set(&app.host, None);
    app.wait();
    assert!(!app.has(Role::Heading, FETCHING), "{}", app.said());
    app.press("Start");
    app.begin();
    play_the_table(&mut app);
    plan(&mut app);
    assert!(app.has(Role::Heading, &format!("Debrief: {DOOR}")));
}

#[test]
fn every_way_into_the_pack_waits_and_goes_on() {
    for (button, heading) in
        [("Field guide", "Field guide"), ("Library", "Library"), ("How to play", "How to play")]
    {
        let mut app = fresh(Some(Fetched::Coming));
        app.press(button);
        assert!(app.has(Role::Heading, FETCHING), "{button}: {}", app.said());
        set(&app.host, None);
        app.wait();
        assert!(!app.has(Role::Heading, FETCHING), "{button}: {}", app.said());
        assert!(app.said().contains(heading), "{button}");
    }
}

#[test]
fn a_saved_game_waits_for_its_pack_and_is_opened_then() {
    let mut app = fresh(None);
    to_the_table(&mut app);
    for pick in 0..8 {
        app.table_step(pick);
    }
    let host = app.host.clone();
    drop(app);
    let mut app = over(host, Some(Fetched::Coming));
    assert!(app.said().contains(DOOR), "its title is known");
    app.press_like("Resume");
    assert!(app.has(Role::Heading, FETCHING), "{}", app.said());
    set(&app.host, None);
    app.wait();
    assert!(app.said().contains(&format!("EXERCISE: {DOOR}")), "{}", app.said());
    play_the_table(&mut app);
    plan(&mut app);
    assert!(app.has(Role::Heading, &format!("Debrief: {DOOR}")));
}

#[test]
fn whoever_goes_back_waits_for_nothing_any_more() {
    let mut app = fresh(None);
    to_the_table(&mut app);
    let mut app = over(app.host.clone(), Some(Fetched::Coming));
    app.press_like("Resume");
    app.press("Back");
    assert!(app.has(Role::Heading, "A game is open"), "{}", app.said());
    set(&app.host, None);
    app.wait();
    assert!(app.has(Role::Heading, "A game is open"), "and nothing opens by itself: {}", app.said());
}

#[test]
fn a_pack_that_does_not_come_is_said_and_asked_for_again() {
    let faults = [
        (FetchFault::Unreachable, "the network or the server is away"),
        (FetchFault::Status(404), "404"),
        (FetchFault::Other, "not the file of this version"),
        (FetchFault::Unknown, "no such file"),
    ];
    for (fault, words) in faults {
        let mut app = fresh(Some(Fetched::Failed(fault)));
        assert!(app.has(Role::Heading, "First time here?"), "Home does not need it");
        app.press(&format!("Play alone: {DOOR}"));
        assert_eq!(app.host.with(|memory| memory.fetched_again.clone()), [PACK], "opening asks again");
        assert!(app.has(Role::Heading, FAILED) && app.said().contains(words), "{}", app.said());
        set(&app.host, Some(Fetched::Coming));
        app.press("Try again");
        assert!(app.has(Role::Heading, FETCHING), "{}", app.said());
        set(&app.host, None);
        app.wait();
        assert!(app.has(Role::Button, "Start"), "{}", app.said());
    }
}

#[test]
fn what_is_no_pack_is_said_to_be_none() {
    let mut app = fresh(Some(Fetched::Here(b"<!doctype html>\n".as_slice().into())));
    app.press("Field guide");
    assert!(app.has(Role::Heading, FAILED), "{}", app.said());
    assert!(app.said().contains("not the file of this version"));
}

#[test]
fn a_newer_version_is_offered_and_used_when_nothing_is_unsaved() {
    let mut app = App::new(LAPTOP);
    assert!(!app.has(Role::Button, "Use it now"));
    app.host.with(|memory| memory.newer = true);
    app.wait();
    assert!(app.said().contains("A new version is here"), "{}", app.said());
    app.press("Use it now");
    assert!(app.host.with(|memory| memory.used_newer));

    let mut app = App::new(LAPTOP);
    to_the_table(&mut app);
    app.host.fail(Some(HostError::Full));
    for pick in 0..8 {
        app.table_step(pick);
    }
    app.host.with(|memory| memory.newer = true);
    app.wait();
    assert!(!app.has(Role::Button, "Use it now"), "a reload would lose the last step");
    app.host.fail(None);
    app.press("Try again");
    assert!(app.has(Role::Button, "Use it now"), "{}", app.said());
}

#[test]
fn where_nothing_can_be_kept_it_is_said_at_once_and_the_game_goes_on() {
    let host = MemoryHost::new();
    host.fail(Some(HostError::Unavailable));
    let mut app = App::over(host, LAPTOP);
    assert!(app.said().contains("Nothing can be kept on this device"), "{}", app.said());
    to_the_table(&mut app);
    assert!(App::new(LAPTOP).host.with(|memory| memory.kept.is_empty()), "nothing is left of the attempt");
}
