//! The whole desk within a learning-management system, driven by role and name.

use breach_rounds::app::host::{Launch, LmsState};
use breach_rounds::app::storage::memory::MemoryHost;
use breach_rounds::lms::{Course, Dialect, Mastery};
use egui::accesskit::Role;
use serde_json::Value;

use crate::desk::learn::{answer, library, open, start, to_the_debrief};
use crate::desk::{App, LAPTOP};

const TITLE: &str = "The first night";

/// A device on which an LMS launches the small pack, with what it keeps.
fn device(suspended: Option<String>) -> MemoryHost {
    let kind = Dialect::Scorm12;
    let slugs = ["first-night".to_owned()];
    let course = Course::new(&library(), kind, &slugs, None, Mastery { decision: 0, questions: 60 }).unwrap();
    let host = MemoryHost::new();
    host.with(|memory| {
        let (learner, course) = (Some("Ada Example".to_owned()), course.to_text());
        memory.launch = Some(Launch { course, suspended, learner, ..Launch::default() });
        memory.lms = LmsState::Listens;
    });
    host
}

fn told(host: &MemoryHost) -> Vec<Value> {
    host.with(|memory| memory.told.iter().map(|one| serde_json::from_str(one).unwrap()).collect())
}

fn kept(host: &MemoryHost) -> String {
    told(host).iter().rev().find_map(|one| one["suspend"].as_str().map(str::to_owned)).unwrap()
}

/// The last value that an element was set to.
fn set(host: &MemoryHost, element: &str) -> Option<String> {
    let all = told(host);
    let sets = all.iter().rev().filter_map(|one| one["sets"].as_array()).flatten();
    let found = sets.filter(|pair| pair[0] == element).map(|pair| pair[1].as_str().unwrap().to_owned());
    // Within a report an element stands once, so the first found is of the latest report.
    { found }.next()
}

/// The ids of all interactions that were told, in order.
fn interactions(host: &MemoryHost) -> Vec<String> {
    let all = told(host);
    let each = all.iter().filter_map(|one| one["interactions"].as_array()).flatten();
    each.map(|fields| fields[0][1].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_course_shows_its_scenarios_and_nothing_else() {
    let mut app = open(&device(None), LAPTOP);
    let plays: Vec<String> =
        app.names(Role::Button).into_iter().filter(|name| name.starts_with("Play alone: ")).collect();
    assert_eq!(plays, [format!("Play alone: {TITLE}")]);
    for gone in ["Join an exercise", "Pass one device around"] {
        assert!(!app.names(Role::Button).iter().any(|name| name.starts_with(gone)), "{gone}");
    }
    assert!(app.has(Role::Heading, TITLE) && app.said().contains("Not complete yet."), "{}", app.said());
    app.press("Save and leave");
    assert!(app.host.with(|memory| memory.left));
}

#[test]
fn a_play_is_suspended_resumed_on_another_device_and_reported_once() {
    let first = device(None);
    let mut app = open(&first, LAPTOP);
    assert_eq!(set(&first, "cmi.core.lesson_status").as_deref(), Some("incomplete"));
    start(&mut app, TITLE);
    for _ in 0..3 {
        answer(&mut app, "wrong");
    }
    app.press("Begin the first turn");
    for pick in 0..3 {
        app.table_step(pick);
    }
    let (log, text) = (saved_log(&first), kept(&first));
    drop(app);

    // Another device: nothing is kept there, all comes from the LMS.
    let second = device(Some(text));
    let mut app = open(&second, LAPTOP);
    assert_eq!(saved_log(&second), log, "byte for byte");
    app.press("Resume");
    crate::desk::solo::play_the_table(&mut app);
    crate::desk::solo::plan(&mut app);
    assert_eq!(set(&second, "cmi.core.lesson_status").as_deref(), Some("incomplete"), "questions are open");
    answer_after(&mut app, "right");
    app.wait();
    assert_eq!(set(&second, "cmi.core.lesson_status").as_deref(), Some("passed"));
    assert!(set(&second, "cmi.core.score.raw").is_some());
    let mut ids = [interactions(&first), interactions(&second)].concat();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count, "nothing is told twice");
    assert!(ids.iter().all(|id| id.starts_with("first-night.1.")), "{ids:?}");
    assert_eq!(ids.iter().filter(|id| id.contains("question")).count(), 6);
    app.press_like("Home");
    assert!(app.said().contains("Complete and mastered."), "{}", app.said());

    // Launched again, it is still so, and the next play is the second attempt.
    let third = device(Some(kept(&second)));
    let mut app = open(&third, LAPTOP);
    assert_eq!(set(&third, "cmi.core.lesson_status").as_deref(), Some("passed"));
    assert_eq!(interactions(&third), [""; 0]);
    start(&mut app, TITLE);
    app.press("Skip the questions");
    assert!(
        interactions(&third).iter().all(|id| id.starts_with("first-night.2.")),
        "{:?}",
        interactions(&third)
    );
    to_the_debrief(&mut app);
    answer_after(&mut app, "wrong");
    app.wait();
    assert_eq!(
        set(&third, "cmi.core.lesson_status").as_deref(),
        Some("passed"),
        "practice takes nothing back"
    );
}

fn answer_after(app: &mut App, word: &str) {
    app.choose("Next steps");
    app.press("Answer the questions");
    for pair in 0..3 {
        answer(app, word);
        app.press(if pair < 2 { "Next question" } else { "See the result" });
    }
}

fn saved_log(host: &MemoryHost) -> String {
    let logs: Vec<String> = host.with(|memory| {
        let sessions = memory.kept.iter().filter(|(key, _)| key.starts_with("session/"));
        sessions.map(|(_, log)| log.clone()).collect()
    });
    assert_eq!(logs.len(), 1);
    logs.concat()
}

#[test]
fn what_the_lms_does_not_hear_is_said_and_kept_here() {
    let host = device(None);
    let mut app = open(&host, LAPTOP);
    host.with(|memory| memory.lms = LmsState::Silent);
    app.wait();
    assert!(app.said().contains("does not answer"), "{}", app.said());
    start(&mut app, TITLE);
    app.press("Skip the questions");
    let log = saved_log(&host);
    host.with(|memory| memory.lms = LmsState::Listens);
    app.wait();
    assert!(!app.said().contains("does not answer"));
    drop(app);
    // The LMS kept nothing of it; the same device still has the play.
    let mut app = open(&host, LAPTOP);
    assert_eq!(saved_log(&host), log);
    app.press("Resume");
}

#[test]
fn without_an_lms_it_says_so_and_remembers_by_itself() {
    let host = device(None);
    host.with(|memory| memory.lms = LmsState::Absent);
    let mut app = open(&host, LAPTOP);
    assert!(app.said().contains("nothing is reported"), "{}", app.said());
    start(&mut app, TITLE);
    app.press("Skip the questions");
    to_the_debrief(&mut app);
    answer_after(&mut app, "right");
    app.wait();
    drop(app);
    let app = open(&host, LAPTOP);
    assert!(app.said().contains("Complete"), "{}", app.said());
}

#[test]
fn a_look_records_nothing() {
    let host = device(None);
    host.with(|memory| memory.launch.as_mut().unwrap().looks_only = true);
    let mut app = open(&host, LAPTOP);
    assert!(app.said().contains("nothing is recorded"), "{}", app.said());
    start(&mut app, TITLE);
    app.press("Skip the questions");
    to_the_debrief(&mut app);
    answer_after(&mut app, "right");
    app.wait();
    assert_eq!(told(&host), [] as [Value; 0], "not even at the end");
}

#[test]
fn a_state_that_does_not_fit_is_said_and_begins_anew() {
    let app: App = open(&device(Some("AQID".to_owned())), LAPTOP);
    assert!(app.said().contains("does not fit this version"), "{}", app.said());
    assert_eq!(app.into_desk().learner(), Some("Ada Example"));
}

/// The learner's language comes before the package's, the package's before the browser's, and a choice
/// before all of them.
#[test]
fn a_package_starts_in_its_language_or_the_learner_s() {
    let spoken = |course: &str, learner: &[&str], chosen: bool| {
        let host = device(None);
        host.with(|memory| {
            memory.languages = vec!["ja".to_owned()];
            let launch = memory.launch.as_mut().unwrap();
            launch.course =
                launch.course.replace("\"language\": \"en\"", &format!("\"language\": \"{course}\""));
            launch.languages = learner.iter().map(|&tag| tag.to_owned()).collect();
            if chosen {
                memory.kept.insert("settings".to_owned(), r#"{"language":"en"}"#.to_owned());
            }
        });
        let mut app = open(&host, LAPTOP);
        app.wait();
        app.into_desk().language().tag()
    };
    assert_eq!(spoken("de", &[], false), "de");
    assert_eq!(spoken("de", &["fr-FR", "es-MX"], false), "es");
    assert_eq!(spoken("de", &["fr-FR"], false), "de");
    assert_eq!(spoken("de", &["es"], true), "en");
    assert_eq!(spoken("fr", &[], false), "ja");
}
