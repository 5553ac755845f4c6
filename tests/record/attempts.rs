//! What a device records of attempts: lines of every age, damaged ones, the first apart from practice.

use breach_rounds::app::desk::{Played, Results};
use breach_rounds::report::certificate::Attempt;

/// A line as the first form of the file had them.
fn old(play: &str, scenario: &str, total: u32, more: &str) -> String {
    format!(
        r#"{{"pack":"imaging","scenario":"{scenario}","turns":10,"play":"{play}","total":{total}.0,"care":"Normal","at_ms":5{more}}}"#
    )
}

/// The same with what a certificate says.
fn line(play: &str, scenario: &str, decision: f64, more: &str) -> String {
    let facts = format!(
        r#","form":2,"facts":{{"pack":"imaging","scenario":"{scenario}","finished_ms":86400000,"active_ms":125000,"total":50.0,"decision":{decision},"guided":false,"before":{{"right":1,"answered":3,"of":3}},"after":{{"right":3,"answered":3,"of":3}},"head":"ab"}},"edition":{{"version":"1.0.0","sha3":"cd"}}{more}"#
    );
    old(play, scenario, 50, &facts)
}

fn read(lines: &[String]) -> Results {
    Results::read(Some(&lines.join("\n")))
}

fn names<'a>(plays: impl Iterator<Item = &'a Played>) -> Vec<&'a str> {
    plays.map(|played| played.play.as_str()).collect()
}

#[test]
fn a_line_that_cannot_be_read_costs_that_line() {
    let whole = line("a", "door", 70.0, "");
    let cut = &whole[..whole.len() / 2];
    let later = line("z", "door", 99.0, "").replace(r#""form":2"#, r#""form":3"#);
    let results = read(&[cut.to_owned(), old("b", "door", 60, ""), "[]".into(), later, whole.clone()]);
    assert_eq!(names(results.plays().iter()), ["b", "a"], "a later form is left alone");
    assert_eq!(results.plays()[1].to_line().trim_end(), canonical(&whole), "and nothing is lost in writing");
}

/// The line as JSON writes it, whatever the order of its fields.
fn canonical(line: &str) -> String {
    serde_json::from_str::<Played>(line).expect("it reads").to_line().trim_end().to_owned()
}

#[test]
fn what_another_device_finished_earlier_was_the_first_attempt() {
    let at = |line: String, ms: u32| line.replace(r#""at_ms":5"#, &format!(r#""at_ms":{ms}"#));
    // As a record that was taken in adds its lines: behind those that were here.
    let results = read(&[
        at(line("here", "door", 90.0, ""), 20),
        at(line("there", "door", 40.0, ""), 10),
        at(line("there", "door", 45.0, ""), 30),
    ]);
    assert_eq!(names(results.plays().iter()), ["there", "here"]);
    assert_eq!(results.attempt("there"), Attempt::First);
    assert_eq!(results.attempt("here"), Attempt::Practice);
}

#[test]
fn the_first_attempt_stays_the_first() {
    let guided = r#","guided":true"#;
    let results = read(&[
        line("a", "door", 40.0, guided),
        line("b", "jar", 10.0, ""),
        line("c", "door", 90.0, ""),
        line("d", "door", 95.0, guided),
        line("e", "door", 90.0, ""),
        // What is known later of a play that was counted makes it no new attempt.
        line("a", "door", 45.0, guided),
    ]);
    let attempts = results.attempts("imaging", "door").expect("it was finished");
    assert_eq!(attempts.first.play, "a");
    assert!(attempts.first.guided, "and is marked");
    let said = attempts.first.facts.as_ref().and_then(|facts| facts.decision);
    assert_eq!(said.map(|points| points.to_string()).as_deref(), Some("45"), "the last word on it");
    assert_eq!(names(attempts.practice.iter().copied()), ["c", "d", "e"]);
    assert_eq!(
        attempts.best_practice().map(|played| played.play.as_str()),
        Some("c"),
        "none that was guided"
    );
    assert_eq!(attempts.latest_practice().map(|played| played.play.as_str()), Some("e"));
    assert_eq!(attempts.minutes(), 8, "whole minutes of each");
    let which = ["a", "c", "d", "b", "x"].map(|play| results.attempt(play));
    let wanted = [Attempt::First, Attempt::Practice, Attempt::Practice, Attempt::First, Attempt::Unsaid];
    assert_eq!(which, wanted);
}

#[test]
fn a_play_of_a_team_is_nobodys_own_attempt() {
    let results = read(&[line("room/0", "door", 80.0, ""), line("a", "door", 60.0, "")]);
    let attempts = results.attempts("imaging", "door").expect("it was finished");
    assert_eq!(attempts.first.play, "a");
    assert!(attempts.practice.is_empty());
    assert_eq!(results.attempt("room/0"), Attempt::Unsaid);
    assert!(read(&[line("room/1", "door", 80.0, "")]).attempts("imaging", "door").is_none());
}

#[test]
fn what_was_written_before_certificates_still_counts() {
    let results = read(&[old("a", "door", 60, ""), line("b", "door", 70.0, "")]);
    let attempts = results.attempts("imaging", "door").expect("it was finished");
    assert_eq!((attempts.first.play.as_str(), attempts.minutes()), ("a", 2));
    let certifiable = attempts.certifiable().map(|played| played.play.as_str());
    assert_eq!(certifiable, Some("b"), "only what was recorded whole");
}
