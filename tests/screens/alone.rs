//! Home, and a play alone from its start page to its debrief.

use breach_rounds::app::desk::Desk;
use egui::accesskit::Role;

use super::Window;
use crate::desk::learn::{answer, library as learned, start as start_learned, to_the_debrief as through};
use crate::desk::room::until;
use crate::desk::solo::{plan, play_the_table, to_the_table};
use crate::desk::{App, LAPTOP};

const DOOR: &str = "Knock on your own door";

/// Home with the shipped pack.
pub fn home(window: &Window) -> App {
    App::over(window.host(), LAPTOP)
}

/// The same, with a pack of a test.
fn home_learned(window: &Window) -> App {
    let host = window.host();
    App::with_desk(Desk::with_library(Box::new(host.clone()), learned()), host, LAPTOP)
}

fn after(window: &Window, go: impl FnOnce(&mut App)) -> App {
    let mut app = home(window);
    go(&mut app);
    app
}

pub fn home_path(window: &Window) -> App {
    let mut app = home_learned(window);
    app.choose("New here");
    app
}

pub fn home_open_game(window: &Window) -> App {
    after(window, |app| {
        to_the_table(app);
        app.press("Home");
    })
}

pub fn pack_errors(window: &Window) -> App {
    let broken = breach_rounds::packs::Memory::new().file("broken", "pack.ron", "(id: 7)");
    let host = window.host();
    let library = breach_rounds::packs::load(&[&broken]);
    let mut app = App::with_desk(Desk::with_library(Box::new(host.clone()), library), host, LAPTOP);
    app.press_like("Scenario packs have ");
    app
}

pub fn record_empty(window: &Window) -> App {
    after(window, |app| app.press("Your record"))
}

/// A path of one scenario, finished with its questions.
fn finished(window: &Window) -> App {
    let mut app = home_learned(window);
    start_learned(&mut app, "The last night");
    for word in ["wrong", "right", "wrong"] {
        answer(&mut app, word);
    }
    through(&mut app);
    app.choose("What stays");
    for on in ["Next question", "Next question", "See the result"] {
        answer(&mut app, "right");
        app.press(on);
    }
    app
}

pub fn record(window: &Window) -> App {
    let mut app = finished(window);
    app.press_like("Home");
    app.press("Your record");
    app
}

pub fn certificate(window: &Window) -> App {
    let mut app = finished(window);
    app.press("Certificate");
    app.type_into("Name on the certificate", "Ada Lovelace");
    app
}

pub fn certificate_path(window: &Window) -> App {
    let mut app = record(window);
    app.press("Certificate of the path: In a hurry");
    app
}

pub fn about(window: &Window) -> App {
    after(window, |app| app.press("About and credits"))
}

pub fn settings(window: &Window) -> App {
    after(window, |app| app.press("Settings"))
}

pub fn how_to(window: &Window) -> App {
    after(window, |app| app.press("How to play"))
}

pub fn how_to_read(window: &Window) -> App {
    after(window, |app| {
        app.press("How to play");
        steps(app, |app| app.usable(Role::Button, "Continue"));
    })
}

pub fn start(window: &Window) -> App {
    after(window, |app| app.press(&format!("Play alone: {DOOR}")))
}

/// The start page of a scenario with a content note.
pub fn start_note(window: &Window) -> App {
    let mut app = home_learned(window);
    app.press("Play alone: A name");
    app
}

pub fn setup(window: &Window) -> App {
    after(window, |app| {
        app.press(&format!("Hot seat for several teams: {DOOR}"));
        app.choose("A facilitator leads");
    })
}

pub fn incident_start(window: &Window) -> App {
    after(window, |app| app.press("Play alone: Random incident"))
}

pub fn incident_setup(window: &Window) -> App {
    after(window, |app| app.press("Hot seat for several teams: Random incident"))
}

pub fn saved(window: &Window) -> App {
    let mut app = home(window);
    to_the_table(&mut app);
    app.table_step(1);
    app.host.with(|memory| memory.kept.insert("session/1.jsonl".to_owned(), "damaged".to_owned()));
    let mut app = app.reload(LAPTOP);
    app.press("Saved games (2)");
    app
}

pub fn questions_before(window: &Window) -> App {
    let mut app = home_learned(window);
    start_learned(&mut app, "The first night");
    let option = app.names(Role::RadioButton)[1].clone();
    app.choose(&option);
    app
}

pub fn briefing(window: &Window) -> App {
    after(window, |app| {
        app.press(&format!("Play alone: {DOOR}"));
        app.press("Start");
        while app.has(Role::Button, "Skip the questions") {
            app.press("Skip the questions");
        }
    })
}

/// Steps at the table until something is so.
fn steps(app: &mut App, stop: impl Fn(&App) -> bool) {
    for pick in 0..120 {
        if stop(app) {
            return;
        }
        assert!(app.table_step(pick), "the table ended: {}", app.said());
    }
    panic!("it never came: {}", app.said());
}

fn at_the_table(window: &Window, stop: impl Fn(&App) -> bool) -> App {
    after(window, |app| {
        to_the_table(app);
        steps(app, stop);
    })
}

/// At the second turn, so that something is struck, found or resting.
pub fn table(window: &Window) -> App {
    at_the_table(window, |app| {
        app.has(Role::Heading, "What will you look at next?") && app.said().contains("Turn 3")
    })
}

pub fn table_suspects(window: &Window) -> App {
    at_the_table(window, |app| !app.usable_in("Which suspect do you test?", &[Role::RadioButton]).is_empty())
}

pub fn table_ready(window: &Window) -> App {
    at_the_table(window, |app| app.usable(Role::Button, "Roll the die"))
}

pub fn table_result(window: &Window) -> App {
    at_the_table(window, |app| app.usable(Role::Button, "Continue"))
}

pub fn table_inject(window: &Window) -> App {
    at_the_table(window, |app| !app.names(Role::Dialog).is_empty())
}

pub fn table_choice(window: &Window) -> App {
    at_the_table(window, |app| !app.names(Role::Dialog).is_empty() && app.said().contains("What do you do?"))
}

fn table_with(window: &Window, button: &str) -> App {
    after(window, |app| {
        to_the_table(app);
        app.press(button);
    })
}

pub fn table_pass(window: &Window) -> App {
    table_with(window, "Pass the turn")
}

pub fn table_consultant(window: &Window) -> App {
    table_with(window, "Call a consultant (1 left)")
}

pub fn table_log(window: &Window) -> App {
    let mut app = table(window);
    app.press("Log");
    app
}

pub fn table_coach(window: &Window) -> App {
    after(window, |app| {
        app.press(&format!("Play alone: {DOOR}"));
        app.choose("Full");
        app.press("Start");
        app.begin();
        app.press_like("All ");
    })
}

pub fn report(window: &Window) -> App {
    after(window, |app| {
        to_the_table(app);
        play_the_table(app);
    })
}

pub fn mitigation(window: &Window) -> App {
    let mut app = report(window);
    app.press("Plan mitigation");
    let cards = app.usable_in("What you could do", &[Role::Button]);
    let adopt = cards.into_iter().find(|name| name.starts_with("Adopt ")).expect("one can be adopted");
    app.press(&adopt);
    app
}

pub fn mitigation_finish(window: &Window) -> App {
    let mut app = mitigation(window);
    app.press("Finish the plan");
    app
}

fn debrief(window: &Window, part: &str) -> App {
    let mut app = report(window);
    plan(&mut app);
    app.choose(part);
    app
}

pub fn debrief_decisions(window: &Window) -> App {
    debrief(window, "Decisions")
}

pub fn debrief_best_plan(window: &Window) -> App {
    debrief(window, "Best plan")
}

pub fn debrief_score(window: &Window) -> App {
    debrief(window, "Score")
}

pub fn debrief_timeline(window: &Window) -> App {
    debrief(window, "Timeline")
}

pub fn debrief_story(window: &Window) -> App {
    debrief(window, "Story")
}

pub fn debrief_next_steps(window: &Window) -> App {
    debrief(window, "Next steps")
}

pub fn debrief_references(window: &Window) -> App {
    debrief(window, "References")
}

/// The questions after the play, one of them answered.
pub fn debrief_questions(window: &Window) -> App {
    let mut app = home_learned(window);
    start_learned(&mut app, "The first night");
    for word in ["wrong", "right", "wrong"] {
        answer(&mut app, word);
    }
    through(&mut app);
    app.choose("What stays");
    answer(&mut app, "wrong");
    app
}

/// Home two days after a question was missed.
pub fn due_home(window: &Window) -> App {
    let mut app = debrief_questions(window);
    app.press_like("Home");
    app.host.with(|memory| memory.now_ms += 2 * 86_400_000);
    app.wait();
    app
}

/// The question that is back.
pub fn due(window: &Window) -> App {
    let mut app = due_home(window);
    app.press("Answer now");
    app
}

/// Its reasons.
pub fn due_read(window: &Window) -> App {
    let mut app = due(window);
    answer(&mut app, "wrong");
    app
}

/// Nothing more is due.
pub fn due_none(window: &Window) -> App {
    let mut app = due_read(window);
    for _ in 0..2 {
        app.press("Next question");
        answer(&mut app, "wrong");
    }
    app.press("That was all for now");
    app
}

/// The hot wash of several teams.
pub fn hot_wash(window: &Window) -> App {
    let mut app = home_learned(window);
    app.press("Hot seat for several teams: The first night");
    app.press("Start the exercise");
    app.begin();
    until(&mut app, |app| app.has(Role::Heading, "Results"));
    app.press_like("Debrief of Team Blue");
    app.choose("Hot wash");
    app
}
