//! What is learned around the play, through the desk: questions before and after, paths on Home, the
//! content note, the rule sets, the hot wash. Over a small pack of its own.

use std::fs;
use std::path::Path;

use breach_rounds::app::desk::Desk;
use breach_rounds::app::screens::debrief::StepTimer;
use breach_rounds::app::storage::memory::MemoryHost;
use breach_rounds::packs::{Library, Memory, load};
use breach_rounds::sim::Session;
use egui::accesskit::Role;
use proptest::prelude::*;

use super::room::until;
use super::solo::{plan, play_the_table};
use super::{App, LAPTOP, PHONE};

/// Three pairs; the right answer of each says so.
fn questions() -> String {
    let question = |when: &str, pair: usize| {
        let option = |at: usize| {
            let (word, right) = if at == pair % 3 { ("right", ", right: true") } else { ("wrong", "") };
            format!(
                "(text: \"Do the {word} thing number {at} of {when} {pair}.\", \
                 rationale: \"It is {word}, because of {when} {pair} {at}.\"{right})"
            )
        };
        let options: Vec<String> = (0..3).map(option).collect();
        format!(
            "(ask: \"A case {when} the play, {pair}. What do you do?\", options: [{}])",
            options.join(", ")
        )
    };
    let pair = |pair: usize| {
        let (before, after) = (question("before", pair), question("after", pair));
        format!("(objective: 1, before: {before}, after: {after})")
    };
    format!("questions: [{}],", (0..3).map(pair).collect::<Vec<_>>().join(", "))
}

const WASH: &str = "reviewed: \"2026-11-22\", hot_wash: [(seconds: 60, say: \"What happened here?\"), \
    (seconds: 60, say: \"What went well?\"), (seconds: 60, say: \"What do we change, and who does it?\")],";

/// The base pack with three scenarios, two paths and what is learned around the play.
pub fn library() -> Library {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics/base");
    let base = |file: &str| fs::read_to_string(folder.join(file)).expect("it is there");
    let mut memory = Memory::new();
    for name in ["attacks", "consultants", "injects", "mitigations", "procedures", "references"] {
        let name = format!("{name}.ron");
        memory = memory.file("base", &name, base(&name));
    }
    let night = base("first-night.ron");
    let scenario = |id: &str, title: &str, more: &str, level: &str| {
        night
            .replace("first-night", id)
            .replace("The first night", title)
            .replace("difficulty: Introductory,", &format!("difficulty: {level},\n    {more}"))
            .replace("    debrief: (", &format!("    {}\n    debrief: (\n        {WASH}", questions()))
    };
    let note = "content_note: \"Somebody is called by a wrong name.\",";
    for (id, title, more, level) in [
        ("first-night", "The first night", "", "Introductory"),
        ("a-name", "A name", note, "Intermediate"),
        ("last-night", "The last night", "", "Intermediate"),
    ] {
        memory = memory.file("base", &format!("{id}.ron"), scenario(id, title, more, level));
    }
    let paths = "paths: [\
        (id: \"new\", title: \"New here\", hook: \"For a first week.\", scenarios: [\"first-night\", \"a-name\", \"last-night\"]),\
        (id: \"short\", title: \"In a hurry\", hook: \"For one morning.\", scenarios: [\"last-night\"]),\
    ],\n)";
    let pack = base("pack.ron");
    let end = pack.rfind(')').expect("it is a group");
    memory = memory.file("base", "pack.ron", format!("{}    {paths}\n", &pack[..end]));
    let library = load(&[&memory]);
    assert!(!library.has_errors(), "{:#?}", library.diagnostics);
    library
}

pub fn open(host: &MemoryHost, size: (f32, f32)) -> App {
    host.with(|memory| memory.reduced_motion = true);
    let desk = Desk::with_library(Box::new(host.clone()), library());
    App::with_desk(desk, host.clone(), size)
}

/// Answers the question that is shown with the first option that says `word`.
pub fn answer(app: &mut App, word: &str) {
    let options = app.names(Role::RadioButton);
    let option = options.iter().find(|name| name.contains(word)).expect("an option").clone();
    app.choose(&option);
    app.press("Confirm");
}

pub fn start(app: &mut App, title: &str) {
    app.press(&format!("Play alone: {title}"));
    app.press("Start");
}

pub fn to_the_debrief(app: &mut App) {
    app.press("Begin the first turn");
    play_the_table(app);
    plan(app);
}

fn whole_way(size: (f32, f32)) {
    let host = MemoryHost::new();
    let mut app = open(&host, size);
    start(&mut app, "The first night");
    assert!(app.has(Role::Heading, "Question 1 of 3"), "{}", app.said());
    assert!(!app.usable(Role::Button, "Confirm"), "nothing is chosen");
    answer(&mut app, "right");
    assert!(app.has(Role::Heading, "Question 2 of 3"));
    // A closed tab in the middle loses no answer, and nothing is asked twice.
    drop(app);
    let mut app = open(&host, size);
    app.press("Resume");
    assert!(app.has(Role::Heading, "Question 2 of 3"), "{}", app.said());
    answer(&mut app, "wrong");
    for verdict in ["It is", "The right one", "Your answer", "not the best"] {
        assert!(!app.said().contains(verdict), "a verdict before the play: {verdict}");
    }
    answer(&mut app, "wrong");
    to_the_debrief(&mut app);

    // Nothing of the questions after shows before they are asked.
    assert!(!app.said().contains("It is right"), "{}", app.said());
    app.choose("Next steps");
    assert!(app.has(Role::Heading, "Three questions to see what stays"));
    app.press("Answer the questions");
    for pair in 0..3 {
        answer(&mut app, "right");
        assert!(app.said().contains(&format!("Question {}, after the play: right", pair + 1)));
        assert!(app.said().contains(&format!("It is wrong, because of after {pair}")), "every reason");
        app.press(if pair < 2 { "Next question" } else { "See the result" });
    }
    assert!(app.said().contains("Before the play 1 of 3, after it 3 of 3."), "{}", app.said());
    assert!(app.said().contains("Names what happened. Before: 1 of 3. After: 3 of 3."), "{}", app.said());
    // What was not answered well stands open, the rest folds open.
    assert!(app.said().contains("It is right, because of before 1 1."), "{}", app.said());
    assert!(!app.said().contains("because of before 0"));
    app.press("Question 1, before the play: right");
    assert!(app.said().contains("It is right, because of before 0 0."));
    exported(&mut app);
}

/// What leaves the machine says the same.
fn exported(app: &mut App) {
    for button in ["Export the playthrough", "Export a report", "Export as JSON"] {
        app.press(button);
    }
    let files: Vec<String> =
        app.host.with(|memory| memory.exported.iter().map(|(_, text)| text.clone()).collect());
    let [play, page, json] = &files[..] else { panic!("{} files", files.len()) };
    let (read, warnings) = Session::read(play, "exported").expect("it reads");
    assert!(warnings.is_empty());
    let learned = read.learned();
    let right: Vec<Option<bool>> = learned.questions().iter().map(|one| one.correct()).collect();
    assert_eq!(right, [true, false, false, true, true, true].map(Some));
    for part in [
        "Before the play 1 of 3, after it 3 of 3",
        "It is right, because of after 2 2",
        "Hot wash",
        "Listen for: A name",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let json: serde_json::Value = serde_json::from_str(json).expect("it is JSON");
    let questions = json["teams"][0]["learned"]["questions"].as_array().expect("questions").clone();
    assert_eq!(questions.len(), 6);
    assert_eq!(questions[1]["id"], "before-2");
    assert_eq!(questions[1]["correct"], false);
    assert_eq!(questions[1]["right"], 1);
    assert!(questions[1]["seconds"].is_number() && questions[1]["chosen"].is_number());
    assert_eq!(json["hot_wash"][0]["seconds"], 60);
}

#[test]
fn questions_before_and_after_are_answered_on_a_laptop() {
    whole_way(LAPTOP);
}

#[test]
fn questions_before_and_after_are_answered_on_a_phone() {
    whole_way(PHONE);
}

#[test]
fn questions_can_be_skipped_and_are_not_asked_again() {
    let host = MemoryHost::new();
    let mut app = open(&host, LAPTOP);
    start(&mut app, "The first night");
    app.press("Skip the questions");
    assert!(app.has(Role::Button, "Begin the first turn"));
    drop(app);
    let mut app = open(&host, LAPTOP);
    app.press("Resume");
    to_the_debrief(&mut app);
    app.choose("What stays");
    answer(&mut app, "right");
    app.press("Next question");
    app.press("Skip the questions");
    assert!(app.said().contains("Before the play not answered, after it 1 of 3."), "{}", app.said());
}

#[test]
fn a_room_is_asked_when_it_was_chosen_team_by_team() {
    let host = MemoryHost::new();
    let mut app = open(&host, LAPTOP);
    app.press("Hot seat for several teams: The first night");
    app.choose("Three before and three after");
    app.press("Start the exercise");
    assert!(app.said().contains("Team Blue answers"), "{}", app.said());
    for word in ["right", "right", "wrong"] {
        answer(&mut app, word);
    }
    assert!(app.said().contains("Team Green answers"), "{}", app.said());
    app.press("Skip the questions");
    app.press("Begin the first turn");
    until(&mut app, |app| app.has(Role::Heading, "Results"));
    // The exercise leaves the machine in one file and comes back the same.
    drop(app);
    let mut app = open(&host, LAPTOP);
    app.press_like("Saved games");
    app.press_like("Open ");
    app.press_like("Debrief of Team Blue");
    app.choose("What stays");
    for word in ["right", "wrong", "right"] {
        answer(&mut app, word);
        if app.has(Role::Button, "Next question") {
            app.press("Next question");
        }
    }
    app.press("See the result");
    assert!(app.said().contains("Before the play 2 of 3, after it 2 of 3."), "{}", app.said());
}

#[test]
fn a_room_is_asked_nothing_unless_it_was_chosen() {
    let host = MemoryHost::new();
    let mut app = open(&host, LAPTOP);
    app.press("Hot seat for several teams: The first night");
    app.press("Start the exercise");
    assert!(app.has(Role::Button, "Begin the first turn"), "{}", app.said());
    let kept = app.host.with(|memory| memory.kept.values().any(|text| text.contains("\"right\":")));
    assert!(!kept, "no key is kept where nothing is asked");
}

#[test]
fn a_path_says_what_is_done_and_what_is_next() {
    let host = MemoryHost::new();
    let mut app = open(&host, LAPTOP);
    let titles = ["The first night", "A name", "The last night"];
    assert!(titles.iter().all(|title| app.has(Role::Heading, title)), "{}", app.said());
    app.choose("Intermediate");
    assert!(!app.has(Role::Heading, "The first night") && app.has(Role::Heading, "A name"));
    app.choose("New here");
    for (number, title) in (1..).zip(titles) {
        assert!(app.has(Role::Heading, &format!("{number}. {title}")), "{}", app.said());
    }
    assert!(app.said().contains("For a first week.") && app.said().contains("0 of 2 done"));
    assert!(app.said().contains("Can be skipped"));
    start(&mut app, "The first night");
    app.press("Skip the questions");
    to_the_debrief(&mut app);
    app.press_like("Home");
    assert!(app.said().contains("1 of 2 done") && app.said().contains("Next on this path"), "{}", app.said());
    // The scenario with a content note stands between, and is in nobody's way.
    start(&mut app, "The last night");
    app.press("Skip the questions");
    to_the_debrief(&mut app);
    app.press_like("Home");
    assert!(app.said().contains("All 2 done"), "{}", app.said());
    assert!(!app.said().contains("Next on this path"));
}

#[test]
fn a_content_note_stands_before_the_start_and_offers_another_way() {
    let host = MemoryHost::new();
    for hot_seat in [false, true] {
        let mut app = open(&host, LAPTOP);
        let way = if hot_seat { "Hot seat for several teams: A name" } else { "Play alone: A name" };
        app.press(way);
        let said = app.said();
        let note = said.find("Somebody is called by a wrong name.").expect("the note");
        let start = if hot_seat { "Start the exercise" } else { "\nStart\n" };
        assert!(note < said.find(start).expect("the start"), "{said}");
        app.press("Choose another scenario");
        assert!(app.has(Role::Heading, "The first night"), "Home");
    }
    let mut app = open(&host, LAPTOP);
    app.press("Play alone: The first night");
    assert!(!app.has(Role::Button, "Choose another scenario"));
}

#[test]
fn a_rule_set_is_chosen_by_its_length_and_recorded() {
    let host = MemoryHost::new();
    let mut app = open(&host, LAPTOP);
    app.press("Play alone: The first night");
    let names = app.names(Role::RadioButton);
    for name in ["short (6 turns)", "Fifteen minutes (7 turns)", "Half an hour (10 turns)"] {
        assert!(names.iter().any(|label| label == name), "{name}: {names:?}");
    }
    assert!(app.said().contains("You have 6 turns"), "the scenario's own comes first");
    app.choose("Half an hour (10 turns)");
    assert!(app.said().contains("You have 10 turns"), "{}", app.said());
    app.press("Start");
    app.press("Skip the questions");
    to_the_debrief(&mut app);
    let played = |app: &App| {
        app.host.with(|memory| {
            let logs = memory.kept.iter().filter(|(key, _)| key.starts_with("session/"));
            let read = logs.map(|(_, log)| Session::read(log, "kept").expect("it reads").0);
            read.map(|session| session.setup().rules().turns).collect::<Vec<_>>()
        })
    };
    assert_eq!(played(&app), [10]);
    app.press_like("Home");
    assert!(app.said().contains("in 10 turns"), "{}", app.said());
    start(&mut app, "The first night");
    app.press("Skip the questions");
    to_the_debrief(&mut app);
    app.press_like("Home");
    for turns in ["in 6 turns", "in 10 turns"] {
        assert!(app.said().contains(turns), "results are kept apart: {turns}: {}", app.said());
    }
    app.press("Hot seat for several teams: The first night");
    app.choose("Fifteen minutes (7 turns)");
    app.press("Start the exercise");
    let room = app.host.with(|memory| memory.kept.values().any(|text| text.contains("\"turns\":7,")));
    assert!(room, "the room plays by it");
}

#[test]
fn a_random_incident_is_played_by_the_chosen_rule_set() {
    let mut app = App::new(LAPTOP);
    app.press("Play alone: Random incident");
    app.type_into("Incident number", "4711");
    let lengths = [("Fifteen minutes (7 turns)", 7), ("Half an hour (10 turns)", 10)];
    for (name, turns) in lengths {
        app.choose(name);
        assert!(app.said().contains(&format!("You have {turns} turns")), "{}", app.said());
    }
    app.choose(lengths[0].0);
    app.press("Start");
    assert!(app.has(Role::Button, "Begin the first turn"), "nobody wrote questions for it");
    let log = app.host.with(|memory| {
        memory.kept.iter().find(|(key, _)| key.starts_with("session/")).map(|(_, log)| log.clone())
    });
    let (session, _) = Session::read(&log.expect("it is kept"), "kept").expect("it reads");
    assert_eq!((session.setup().rules().turns, session.header().seed), (7, 4711));
}

#[test]
fn a_hot_wash_is_folded_alone_and_open_in_a_room() {
    let host = MemoryHost::new();
    let mut app = open(&host, LAPTOP);
    start(&mut app, "The first night");
    app.press("Skip the questions");
    to_the_debrief(&mut app);
    app.choose("Next steps");
    assert!(!app.said().contains("What went well?"));
    app.press("Talk it over");
    assert!(app.said().contains("What went well?") && app.said().contains("Step 1, 1:00"), "{}", app.said());
    app.press_like("Home");
    app.press("Hot seat for several teams: The first night");
    app.press("Start the exercise");
    app.press("Begin the first turn");
    until(&mut app, |app| app.has(Role::Heading, "Results"));
    app.press_like("Debrief of Team Blue");
    app.choose("Hot wash");
    assert!(app.said().contains("What went well?") && app.said().contains("Listen for: A name."));
    assert!(app.said().contains("Step 1 of 3") && app.said().contains("1:00 left"), "{}", app.said());
    app.press("Next step");
    assert!(app.said().contains("Step 2 of 3"));
    app.press("Next step");
    assert!(!app.usable(Role::Button, "Next step"), "the last step stays");
}

proptest! {
    #[test]
    fn the_timer_counts_only_while_it_runs(moves in prop::collection::vec((0..3u8, 0.0..90.0f64), 0..30)) {
        let (mut timer, mut now) = (StepTimer::default(), 1000.0);
        let (mut step, mut spent, mut runs) = (0, 0.0, false);
        for (what, wait) in moves {
            now += wait;
            spent += if runs { wait } else { 0.0 };
            match what {
                0 => { timer.start(now); runs = true; }
                1 => { timer.pause(now); runs = false; }
                _ => {
                    timer.next(now, 4);
                    if step < 3 { step += 1; spent = 0.0; }
                }
            }
            prop_assert_eq!((timer.step(), timer.runs()), (step, runs));
            prop_assert!((timer.spent(now) - spent).abs() < 1e-6);
            prop_assert!((timer.left(now, 60) as f64 - (60.0 - spent)).abs() <= 1.0 + 1e-6);
        }
    }
}
