//! Solo play through the desk.

use breach_rounds::app::host::HostError;
use egui::accesskit::Role;

use super::{App, LAPTOP, PHONE};

const DOOR: &str = "Knock on your own door";

/// From Home to the table of the first scenario.
pub fn to_the_table(app: &mut App) {
    app.press(&format!("Play alone: {DOOR}"));
    app.press("Start");
    app.begin();
}

/// Plays until the table is left.
pub fn play_the_table(app: &mut App) {
    for pick in 0..300 {
        if app.has(Role::Heading, "Forensic report") || !app.table_step(pick) {
            return;
        }
    }
    panic!("the table never ended: {}", app.said());
}

/// From the report to the debrief, with the first cards that can be adopted.
pub fn plan(app: &mut App) {
    app.press("Plan mitigation");
    for _ in 0..2 {
        let adopt = |name: &String| name.starts_with("Adopt ");
        let usable = app.usable_in("What you could do", &[Role::Button]);
        if let Some(name) = usable.into_iter().find(adopt) {
            app.press(&name);
        }
    }
    app.press("Finish the plan");
    app.press("Finish and see the debrief");
}

fn whole_scenario(size: (f32, f32)) {
    let mut app = App::new(size);
    assert!(app.has(Role::Heading, "First time here?"));
    to_the_table(&mut app);
    play_the_table(&mut app);
    plan(&mut app);
    assert!(app.has(Role::Heading, &format!("Debrief: {DOOR}")), "{}", app.said());
    for line in ["Decision score", "How the points came about", "What cost most"] {
        assert!(app.said().contains(line), "the debrief begins with the decisions: {line}");
    }
    for part in ["Best plan", "Timeline", "Story", "Next steps", "References", "Score", "Decisions"] {
        app.choose(part);
        assert!(app.names(Role::Heading).len() >= 2, "the part “{part}” has a heading");
    }
    app.press("Export the playthrough");
    app.press("Export a report");
    app.press("Export as JSON");
    let exported = app.host.with(|memory| memory.exported.clone());
    assert_eq!(exported.len(), 3);
    let json: serde_json::Value = serde_json::from_str(&exported[2].1).expect("it is JSON");
    assert!(exported[2].0.ends_with(".json"));
    let team = json["teams"][0].to_string();
    assert!(team.contains(r#""par":"#) && team.contains(r#""decision_score":"#), "{team}");
    assert!(exported[0].0.ends_with(".jsonl") && exported[0].1.lines().count() > 10);
    assert!(exported[1].0.ends_with(".md") && exported[1].1.contains(DOOR));
    // What left the machine can be read again.
    let read = breach_rounds::sim::Session::read(&exported[0].1, "exported");
    assert!(read.is_ok_and(|(_, warnings)| warnings.is_empty()));
    app.press_like("Home");
    assert!(app.said().contains("Best result:"), "the shelf shows the result");
    assert!(!app.has(Role::Heading, "A game is open"), "a finished game is not resumed");
}

#[test]
fn a_whole_scenario_is_played_by_role_and_name_on_a_laptop() {
    whole_scenario(LAPTOP);
}

#[test]
fn a_whole_scenario_is_played_by_role_and_name_on_a_phone() {
    whole_scenario(PHONE);
}

#[test]
fn a_session_survives_a_closed_tab_at_any_moment() {
    let mut app = App::new(LAPTOP);
    to_the_table(&mut app);
    for pick in 0..7 {
        app.table_step(pick);
    }
    let key = app.host.with(|memory| memory.kept.keys().find(|key| key.starts_with("session/")).cloned());
    let key = key.expect("the log is kept");
    let before = app.host.with(|memory| memory.kept[&key].clone());
    let mut app = app.reload(LAPTOP);
    assert!(app.has(Role::Heading, "A game is open"));
    app.press("Resume");
    assert_eq!(app.host.with(|memory| memory.kept[&key].clone()), before, "opening changes nothing");
    play_the_table(&mut app);
    let mut app = app.reload(LAPTOP);
    app.press("Resume");
    plan(&mut app);
    assert!(app.has(Role::Heading, &format!("Debrief: {DOOR}")));
    let after = app.host.with(|memory| memory.kept[&key].clone());
    assert!(after.starts_with(&before), "the log only grows");
}

#[test]
fn nothing_is_lost_and_it_is_said_when_nothing_can_be_kept() {
    let mut app = App::new(LAPTOP);
    app.host.fail(Some(HostError::Full));
    to_the_table(&mut app);
    assert!(app.said().contains("could not be saved"), "{}", app.said());
    for pick in 0..7 {
        app.table_step(pick);
    }
    // There is room again: everything is kept, from the beginning.
    app.host.fail(None);
    app.press("Try again");
    assert!(!app.said().contains("could not be saved"));
    let log = app.host.with(|memory| {
        memory.kept.iter().find(|(key, _)| key.starts_with("session/")).map(|(_, log)| log.clone())
    });
    let log = log.expect("the log is kept now");
    let (session, warnings) = breach_rounds::sim::Session::read(&log, "kept").expect("it is whole");
    assert!(warnings.is_empty() && !session.entries().is_empty());
}

#[test]
fn a_game_that_cannot_be_kept_is_not_thrown_away_for_another() {
    let mut app = App::new(LAPTOP);
    app.host.fail(Some(HostError::Unavailable));
    to_the_table(&mut app);
    app.table_step(0);
    app.press("Home");
    app.press(&format!("Play alone: {DOOR}"));
    app.press("Start");
    assert!(app.said().contains("Export it before you begin another"), "{}", app.said());
    app.host.fail(None);
    app.press("Start");
    assert!(
        app.host.with(|memory| memory.kept.keys().filter(|key| key.starts_with("session/")).count()) >= 2
    );
}

#[test]
fn another_window_is_never_overwritten() {
    let mut app = App::new(LAPTOP);
    to_the_table(&mut app);
    for pick in 0..4 {
        app.table_step(pick);
    }
    let mut other = App::over(app.host.clone(), LAPTOP);
    other.press("Resume");
    for pick in 0..6 {
        app.table_step(pick);
    }
    for pick in 3..9 {
        other.table_step(pick);
    }
    assert!(other.said().contains("Another window went on with this game"), "{}", other.said());
    let logs: Vec<String> = app.host.with(|memory| {
        memory
            .kept
            .iter()
            .filter(|(key, _)| key.starts_with("session/"))
            .map(|(_, log)| log.clone())
            .collect()
    });
    assert_eq!(logs.len(), 2);
    for log in logs {
        assert!(breach_rounds::sim::Session::read(&log, "kept").is_ok());
    }
}
