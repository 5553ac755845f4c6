//! The coach through the desk: each level plays through, stands in the log, and counts as it should.

use egui::accesskit::Role;

use super::room::{room_step, to_the_room, until};
use super::solo::{plan, play_the_table};
use super::{App, LAPTOP, PHONE};

const DOOR: &str = "Knock on your own door";

/// From the start page to the table, with a level.
fn to_the_table(app: &mut App, level: &str) {
    app.press(&format!("Play alone: {DOOR}"));
    app.choose(level);
    app.press("Start");
    app.begin();
}

fn tells_odds(app: &App) -> bool {
    app.descriptions("Procedures").iter().any(|said| said.contains(" to reveal"))
}

fn exported_header(app: &mut App) -> String {
    app.press("Export the playthrough");
    let exported = app.host.with(|memory| memory.exported.last().cloned()).expect("a file");
    exported.1.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn off_says_nothing_and_is_not_mentioned_in_the_log() {
    let mut app = App::new(LAPTOP);
    to_the_table(&mut app, "Off");
    assert!(!tells_odds(&app) && !app.has(Role::Heading, "Coach"), "{}", app.said());
    assert!(!app.has(Role::Button, "Hide the coach"));
    play_the_table(&mut app);
    plan(&mut app);
    assert!(!exported_header(&mut app).contains("coach"));
    app.press_like("Home");
    assert!(app.said().contains("Best result:"));
}

#[test]
fn odds_are_what_a_play_alone_begins_with_and_count_as_a_result() {
    for size in [LAPTOP, PHONE] {
        let mut app = App::new(size);
        super::solo::to_the_table(&mut app);
        assert!(tells_odds(&app), "{:#?}", app.descriptions("Procedures"));
        assert!(!app.has(Role::Heading, "Coach"), "odds rank nothing");
        app.press("Hide the coach");
        assert!(!tells_odds(&app), "hidden is hidden");
        app.press("Show the coach");
        play_the_table(&mut app);
        plan(&mut app);
        assert!(exported_header(&mut app).contains("\"coach\":\"odds\""));
        app.press_like("Home");
        assert!(app.said().contains("Best result:"));
    }
}

#[test]
fn full_ranks_every_move_and_counts_as_no_best_result() {
    for size in [LAPTOP, PHONE] {
        let mut app = App::new(size);
        to_the_table(&mut app, "Full");
        assert!(app.has(Role::Heading, "Coach") && tells_odds(&app), "{}", app.said());
        let few = app.values_in("Points to expect, of 60");
        let more = app.press_like("All ");
        let all = app.values_in("Points to expect, of 60");
        assert_eq!(format!("All {} moves", all.len()), more);
        assert!(all.starts_with(&few) && few.len() < all.len());
        assert!(all.iter().all(|row| row.contains("points to expect")), "{all:#?}");
        assert!(all.iter().any(|row| row.contains("fewer than the best move")), "{all:#?}");
        assert!(all.iter().any(|row| row.starts_with("Pass the turn: ")), "{all:#?}");
        play_the_table(&mut app);
        plan(&mut app);
        assert!(exported_header(&mut app).contains("\"coach\":\"full\""));
        app.press_like("Home");
        assert!(!app.said().contains("Best result:"), "{}", app.said());
        assert!(app.said().contains("counts as no best result"), "{}", app.said());
        // It was a play all the same: the author's chain is known, the next one is drawn.
        app.press(&format!("Play alone: {DOOR}"));
        assert!(app.said().contains("This game draws a new case"), "{}", app.said());
        app.choose("Off");
        app.press("Start");
        app.begin();
        play_the_table(&mut app);
        plan(&mut app);
        app.press_like("Home");
        assert!(app.said().contains("Best result:"), "{}", app.said());
    }
}

#[test]
fn a_move_is_weighed_before_it_is_made() {
    let mut app = App::new(LAPTOP);
    to_the_table(&mut app, "Full");
    let best = app.values_in("Points to expect, of 60").swap_remove(0);
    let best = best.split(':').next().unwrap().to_owned();
    app.press(&best);
    assert!(app.said().contains("Nothing is worth more:"), "{}", app.said());
    app.press("Choose another procedure");
    let worse = app.usable_in("Procedures", &[Role::Button]).into_iter().find(|name| {
        !name.starts_with(&best) && app.descriptions_of(name).iter().any(|said| said.contains("to reveal"))
    });
    app.press(&worse.expect("there are several procedures"));
    assert!(app.said().contains("points to expect"), "{}", app.said());
}

#[test]
fn nothing_is_drawn_once_the_coach_has_thought() {
    let mut app = App::new(LAPTOP);
    to_the_table(&mut app, "Full");
    app.wait();
    assert!(!app.wants_a_frame(), "an idle table asks for another frame");
}

fn room_with(app: &mut App, lock: &str) {
    app.press(&format!("Hot seat for several teams: {DOOR}"));
    assert!(!app.has(Role::RadioButton, lock), "nothing to lock while the coach is off");
    app.choose("Odds");
    app.choose(lock);
    app.press("Start the exercise");
    app.begin();
    app.press_like("We are ");
}

#[test]
fn an_exercise_can_lock_what_every_team_is_shown() {
    let mut app = App::new(LAPTOP);
    room_with(&mut app, "The same for every team");
    assert!(tells_odds(&app) && !app.has(Role::Button, "Hide the coach"), "{}", app.said());
    // The lock outlives a closed tab.
    let mut app = app.reload(LAPTOP);
    app.press("Resume");
    app.begin();
    app.press_like("We are ");
    assert!(tells_odds(&app) && !app.has(Role::Button, "Hide the coach"), "{}", app.said());
    let file = app.host.with(|memory| {
        memory.kept.iter().find(|(key, _)| key.ends_with(".json")).map(|(_, file)| file.clone())
    });
    assert!(file.is_some_and(|file| file.contains("\"coach\":\"odds\",\"coach_locked\":true")));
}

#[test]
fn a_team_may_hide_an_open_coach_without_the_others() {
    let mut app = App::new(LAPTOP);
    room_with(&mut app, "A team may hide the coach");
    app.press("Hide the coach");
    assert!(!tells_odds(&app));
    until(&mut app, |app| app.has(Role::Heading, "Pass the device to Team Green"));
    room_step(&mut app, 0);
    assert!(tells_odds(&app), "the other team has not hidden it");
}

#[test]
fn a_room_begins_without_a_coach() {
    let mut app = App::new(LAPTOP);
    to_the_room(&mut app, None);
    app.press_like("We are ");
    assert!(!tells_odds(&app) && !app.has(Role::Button, "Hide the coach"));
}
