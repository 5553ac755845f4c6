//! What was answered badly after a play comes back on this device, from the play to the last time.

use breach_rounds::app::desk::Desk;
use breach_rounds::app::fetched::{FetchFault, Fetched};
use breach_rounds::app::host::{HostError, PickedFile};
use breach_rounds::app::storage::memory::MemoryHost;
use breach_rounds::packs::{Library, bundle_name};
use egui::accesskit::Role;

use crate::desk::learn::{answer, library, open, start, to_the_debrief};
use crate::desk::{App, LAPTOP};

const DUE: &str = "questions/due.jsonl";
const DAY: u64 = 86_400_000;

/// A play at the questions after it; those before it were skipped.
fn at_the_questions(host: &MemoryHost) -> App {
    let mut app = open(host, LAPTOP);
    start(&mut app, "The first night");
    app.press("Skip the questions");
    to_the_debrief(&mut app);
    app.choose("What stays");
    app
}

/// A play whose questions afterwards were answered so, ended on Home.
fn played(host: &MemoryHost, words: [&str; 3]) -> App {
    let mut app = at_the_questions(host);
    for (word, on) in words.into_iter().zip(["Next question", "Next question", "See the result"]) {
        answer(&mut app, word);
        app.press(on);
    }
    app.press_role(Role::Button, "Home");
    app
}

fn later(app: &mut App, days: u64) {
    app.host.with(|memory| memory.now_ms += days * DAY);
    app.wait();
}

#[test]
fn a_missed_question_is_asked_after_2_7_and_30_days_with_its_reasons() {
    let host = MemoryHost::new();
    let mut app = played(&host, ["right", "wrong", "right"]);
    assert!(!app.said().contains("is back"), "{}", app.said());
    app.press("Your record");
    assert!(app.said().contains("One question waits and comes back in 2 days."), "{}", app.said());
    app.press_role(Role::Button, "Home");
    later(&mut app, 1);
    assert!(!app.said().contains("is back"));
    for (wait, said) in [(1, "in 7 days"), (7, "in 30 days"), (30, "You know it now")] {
        later(&mut app, wait);
        assert!(app.said().contains("A question that you missed is back."), "{}", app.said());
        app.press("Answer now");
        assert!(app.said().contains("A case after the play, 1."), "{}", app.said());
        assert!(!app.said().contains("because of after 1"), "no reason before the answer: {}", app.said());
        assert!(!app.usable(Role::Button, "Confirm"), "nothing is chosen");
        answer(&mut app, "right");
        assert!(app.said().contains(said) && app.said().contains("because of after 1 1"), "{}", app.said());
        app.press("That was all for now");
        app.press("To the scenarios");
    }
    later(&mut app, 400);
    assert!(!app.said().contains("is back"));
}

#[test]
fn a_wrong_answer_starts_again_and_a_reload_forgets_nothing() {
    let host = MemoryHost::new();
    let mut app = played(&host, ["wrong", "right", "wrong"]);
    later(&mut app, 2);
    assert!(app.said().contains("2 questions that you missed are back."), "{}", app.said());
    app.press("Answer now");
    answer(&mut app, "wrong");
    assert!(app.said().contains("Not the best answer") && app.said().contains("in 2 days"), "{}", app.said());
    drop(app);
    // The reasons were not read to the end; the answer counts all the same.
    let mut app = open(&host, LAPTOP);
    assert!(app.said().contains("A question that you missed is back."), "{}", app.said());
    app.press("Answer now");
    assert!(app.said().contains("A case after the play, 2."), "{}", app.said());
    app.press("Not now");
    assert!(app.has(Role::Button, "Answer now"), "{}", app.said());
}

#[test]
fn what_was_skipped_or_known_or_answered_by_a_team_does_not_come_back() {
    let host = MemoryHost::new();
    let app = played(&host, ["right"; 3]);
    assert!(app.host.with(|memory| !memory.kept.contains_key(DUE)));
    let host = MemoryHost::new();
    let mut app = at_the_questions(&host);
    app.press("Skip the questions");
    assert!(app.host.with(|memory| !memory.kept.contains_key(DUE)));
    app.press_role(Role::Button, "Home");
    app.press("Hot seat for several teams: The first night");
    app.choose("Three before and three after");
    app.press("Start the exercise");
    for _ in 0..3 {
        answer(&mut app, "wrong");
    }
    assert!(app.host.with(|memory| !memory.kept.contains_key(DUE)));
}

#[test]
fn what_was_missed_before_the_play_waits_only_once_the_play_is_over() {
    let host = MemoryHost::new();
    let mut app = open(&host, LAPTOP);
    start(&mut app, "The first night");
    for word in ["wrong", "right", "wrong"] {
        answer(&mut app, word);
    }
    let waits = |host: &MemoryHost| host.with(|memory| memory.kept.get(DUE).map(|kept| kept.lines().count()));
    assert_eq!(waits(&host), None, "it would tell what the answers were worth");
    to_the_debrief(&mut app);
    assert_eq!(waits(&host), Some(2));
}

#[test]
fn what_could_not_be_kept_is_found_again_in_the_play() {
    let host = MemoryHost::new();
    let mut app = at_the_questions(&host);
    answer(&mut app, "wrong");
    host.with(|memory| memory.kept.remove(DUE));
    drop(app);
    let mut app = open(&host, LAPTOP);
    app.press_like("Saved games");
    app.press_like("Open ");
    app.choose("What stays");
    answer(&mut app, "right");
    assert!(host.with(|memory| memory.kept.contains_key(DUE)));
}

#[test]
fn a_question_that_the_pack_has_no_more_is_not_asked() {
    let host = MemoryHost::new();
    let mut app = played(&host, ["wrong", "wrong", "right"]);
    later(&mut app, 2);
    assert!(app.said().contains("2 questions that you missed are back."));
    let kept = host.with(|memory| memory.kept[DUE].clone());
    // As if the first had had another right option when it was answered.
    let (first, rest) = kept.split_once('\n').expect("a line each");
    let other = first.replace("\"right\":0", "\"right\":2");
    assert_ne!(first, other);
    host.with(|memory| memory.kept.insert(DUE.to_owned(), format!("{other}\n{rest}")));
    drop(app);
    let mut app = open(&host, LAPTOP);
    assert!(app.said().contains("A question that you missed is back."), "{}", app.said());
    app.press("Answer now");
    assert!(app.said().contains("A case after the play, 1."), "{}", app.said());
    app.press_role(Role::Button, "Home");
    app.press("Your record");
    assert!(app.said().contains("One question cannot be asked: its pack was changed"), "{}", app.said());
}

#[test]
fn the_file_of_everything_brings_the_later_answer_and_forgetting_takes_all() {
    let host = MemoryHost::new();
    let mut app = played(&host, ["wrong", "right", "right"]);
    app.press("Your record");
    app.press("Save everything as a file");
    let early = host.with(|memory| memory.exported.last().expect("a file").1.clone());
    later(&mut app, 2);
    app.press("Answer now");
    answer(&mut app, "right");
    app.press("That was all for now");
    app.press("To the scenarios");
    let stands = host.with(|memory| memory.kept[DUE].clone());
    let take = |app: &mut App, file: &str| {
        let file = PickedFile { name: "record.jsonl".to_owned(), bytes: file.as_bytes().to_vec() };
        app.host.with(|memory| memory.to_pick.push_back(file));
        app.press("Your record");
        app.press("Take such a file in");
        app.wait();
    };
    take(&mut app, &early);
    assert_eq!(host.with(|memory| memory.kept[DUE].clone()), stands, "the later answer stands");
    app.press("Save everything as a file");
    let late = host.with(|memory| memory.exported.last().expect("a file").1.clone());
    app.press("Forget everything");
    app.press("Delete all of it");
    assert!(host.with(|memory| memory.kept.is_empty()));
    later(&mut app, 30);
    assert!(!app.said().contains("is back"), "{}", app.said());
    take(&mut app, &early);
    assert!(app.said().contains("is back."), "{}", app.said());
    app.press_role(Role::Button, "Home");
    take(&mut app, &late);
    assert_eq!(host.with(|memory| memory.kept[DUE].clone()), stands);
}

#[test]
fn a_device_that_keeps_nothing_says_so_and_goes_on() {
    let host = MemoryHost::new();
    let mut app = played(&host, ["wrong", "wrong", "right"]);
    later(&mut app, 2);
    app.press("Answer now");
    host.fail(Some(HostError::Full));
    answer(&mut app, "right");
    assert!(app.said().contains("Your answer could not be kept"), "{}", app.said());
    app.press("Next question");
    assert!(app.said().contains("A case after the play, 1."), "{}", app.said());
}

#[test]
fn a_question_of_a_pack_that_is_still_to_come_is_kept_and_waited_for() {
    let host = MemoryHost::new();
    let mut app = played(&host, ["right", "wrong", "right"]);
    later(&mut app, 2);
    let kept = host.with(|memory| memory.kept[DUE].clone());
    let listings = library().listings();
    let name = bundle_name(&listings[0].id);
    host.with(|memory| memory.fetched.insert(name.clone(), Fetched::Coming));
    let desk = Desk::with_library(Box::new(host.clone()), Library::awaiting(listings));
    let mut app = App::with_desk(desk, host.clone(), LAPTOP);
    assert!(app.said().contains("A question that you missed is back."), "{}", app.said());
    app.press("Answer now");
    assert!(app.said().contains("Fetching the scenarios"), "{}", app.said());
    assert!(app.names(Role::RadioButton).is_empty(), "{}", app.said());
    host.with(|memory| memory.fetched.insert(name, Fetched::Failed(FetchFault::Unknown)));
    app.wait();
    assert!(app.has(Role::Button, "Try again"), "{}", app.said());
    assert_eq!(host.with(|memory| memory.kept[DUE].clone()), kept, "it is kept for when the pack comes");
}
