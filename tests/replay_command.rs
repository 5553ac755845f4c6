//! Red when `breach-rounds replay --verify` lets an edited playthrough pass, or refuses an honest one.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use breach_rounds::packs::{embedded, random_incident};
use breach_rounds::scoring::best_plan;
use breach_rounds::sim::{Limits, Session, Solver, analyse};

use super::playthroughs::{start, step};

fn replay(folder: &Path, log: &str, more: &[&str]) -> Output {
    let file = folder.join("play.jsonl");
    fs::write(&file, log).expect("written");
    let mut program = Command::new(env!("CARGO_BIN_EXE_breach-rounds"));
    program.arg("replay").arg(&file).args(more).output().expect("the program starts")
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A whole play of the first scenario that is shipped.
fn whole_play() -> Session {
    let library = embedded();
    let pack = library.pack("imaging").expect("the shipped pack");
    let mut session = start(pack.scenarios().first().expect("a scenario"), 7);
    while step(&mut session) {}
    session
}

#[test]
fn an_honest_playthrough_verifies_with_its_score() {
    let folder = tempfile::tempdir().expect("a folder");
    let session = whole_play();
    let output = replay(folder.path(), &session.to_jsonl(), &["--verify"]);
    let scored = session.score(&best_plan(session.setup()));
    let found = analyse(&session, &mut Solver::new(Limits::native())).expect("within what is promised");
    let (points, entries) = (scored.total, session.entries().len());
    let decided = scored.with_analysis(found).decision_score.expect("it was analysed");
    let said = words(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    let (verdict, rest) = said.split_once('\n').expect("several lines");
    assert!(
        verdict.ends_with(&format!(": {entries} entries follow from the rules; {points} of 100 points")),
        "{said}"
    );
    assert!(rest.contains("  Par, what best play expects from this start: "), "{said}");
    assert!(rest.contains(&format!("  Decision score: {decided} of 100.\n")), "{said}");
    assert!(!rest.contains("Turn 1"), "the story is told without --verify: {said}");
    let told = words(&replay(folder.path(), &session.to_jsonl(), &[]).stdout);
    assert!(told.contains("\n  Turn 1 ("), "{told}");
}

#[test]
fn a_random_incident_verifies_and_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = embedded();
    let pack = library.pack("imaging").expect("the shipped pack");
    let mut incident = random_incident(pack, 4711, None).expect("an incident");
    // Short: what a whole deck is worth takes long to find without optimisation.
    incident.blueprint.rules.turns = 4;
    let mut session = start(&incident, 4711);
    while step(&mut session) {}
    let verified = replay(folder.path(), &session.to_jsonl(), &["--verify"]);
    assert_eq!(verified.status.code(), Some(0), "{}", words(&verified.stderr));
    assert!(words(&verified.stdout).starts_with("random-4711: "), "{}", words(&verified.stdout));
    let told = words(&replay(folder.path(), &session.to_jsonl(), &[]).stdout);
    assert!(told.lines().count() > 10 && !told.contains("no words"), "{told}");
}

#[test]
fn an_edited_playthrough_is_refused_with_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = whole_play().to_jsonl();
    let face = log.find("\"face\":").expect("a roll") + "\"face\":".len();
    let length = log[face..].find([',', '}']).expect("an end");
    let other = if &log[face..face + length] == "20" { "2" } else { "20" };
    let edited = format!("{}{other}{}", &log[..face], &log[face + length..]);
    let line = log[..face].lines().count();
    let output = replay(folder.path(), &edited, &["--verify"]);
    assert_eq!(output.status.code(), Some(1));
    let said = words(&output.stderr);
    assert!(said.contains(&format!(":{line}:")) || said.contains(&format!(":{}:", line + 1)), "{said}");
    assert_eq!(words(&output.stdout), "", "nothing is said about a score");
}

#[test]
fn a_playthrough_that_was_cut_off_is_told_but_not_verified() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = whole_play().to_jsonl();
    let cut = &log[..log.len() - 40];
    let told = replay(folder.path(), cut, &[]);
    assert_eq!(told.status.code(), Some(0), "{}", words(&told.stderr));
    assert!(words(&told.stdout).lines().count() > 10, "the story is told");
    assert!(words(&told.stderr).contains("the file ends in the middle of a line"));
    assert_eq!(replay(folder.path(), cut, &["--verify"]).status.code(), Some(1));
}

#[test]
fn what_is_no_playthrough_is_refused_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    for text in ["", "hello", "{}", "{\"format\":99}\n", "{\"kind\":\"exercise\"}"] {
        let output = replay(folder.path(), text, &["--verify"]);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(words(&output.stderr).starts_with("error: "), "{text}: {}", words(&output.stderr));
        assert!(!words(&output.stderr).contains("panicked"), "{text}");
    }
}
