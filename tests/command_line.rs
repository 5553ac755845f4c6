//! Red when the arguments contradict each other, or an error of the command line helps nobody.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use clap::CommandFactory as _;

fn breach_rounds(arguments: &[&str]) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_breach-rounds")).args(arguments).output();
    program.expect("the program starts")
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn the_arguments_are_consistent() {
    breach_rounds::cli::Args::command().debug_assert();
}

#[cfg(not(feature = "app"))]
#[test]
fn without_a_window_it_says_how_to_get_one() {
    for arguments in [&[][..], &["play"][..]] {
        let output = breach_rounds(arguments);
        assert_eq!(output.status.code(), Some(1));
        assert!(words(&output.stderr).contains("./play --window"), "{}", words(&output.stderr));
    }
}

#[cfg(feature = "server")]
#[test]
fn a_missing_site_is_an_error_in_words() {
    let empty = tempfile::tempdir().expect("a temporary folder");
    let folder = empty.path().to_str().expect("a plain path");
    let output = breach_rounds(&["serve", "--listen", "127.0.0.1:0", "--site", folder]);
    assert_eq!(output.status.code(), Some(1));
    let said = words(&output.stderr);
    assert!(said.starts_with("error: there is no site in"), "{said}");
}

/// The shipped pack with `old` replaced by `new` in one of its files.
fn spoiled_pack(file: &str, old: &str, new: &str) -> tempfile::TempDir {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/imaging");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let copy = folder.path().join("imaging");
    fs::create_dir(&copy).expect("a folder");
    for entry in fs::read_dir(&shipped).expect("the shipped pack") {
        let path = entry.expect("an entry").path();
        // Translations are no part of what is spoiled.
        if path.is_dir() {
            continue;
        }
        fs::copy(&path, copy.join(path.file_name().expect("a name"))).expect("a copy");
    }
    let path = copy.join(file);
    let text = fs::read_to_string(&path).expect("text");
    assert!(text.contains(old), "{file} has no {old}");
    fs::write(&path, text.replacen(old, new, 1)).expect("written");
    folder
}

#[test]
fn the_shipped_pack_is_whole() {
    // How the scenarios play is looked at by the step of ./test that checks the pack with an optimised build.
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");
    let output = breach_rounds(&["check", "--no-balance", "--today", "2026-11-22", folder]);
    assert_eq!(words(&output.stdout), "imaging: 19 scenarios can be played\nnothing wrong\n");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_review_of_long_ago_is_a_warning_at_its_place() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/imaging");
    let output = breach_rounds(&["check", "--no-balance", "--today", "2027-11-23", folder]);
    let said = words(&output.stdout);
    assert!(said.contains("the last review was on 2026-11-22, more than 12 months ago"), "{said}");
    assert!(said.contains("--> imaging/rotten-jar.ron:"), "{said}");
    assert_eq!(output.status.code(), Some(0), "a warning fails nothing");
    let output = breach_rounds(&["check", "--no-balance", "--today", "2026-11-31", folder]);
    assert_eq!(output.status.code(), Some(2), "no such day");
}

#[test]
fn a_fault_is_shown_with_its_line_a_caret_and_a_hint() {
    let folder = spoiled_pack("attacks.ron", "        stage: ", "        stag: ");
    let path = folder.path().to_str().expect("a plain path");
    let output = breach_rounds(&["check", path]);
    assert_eq!(output.status.code(), Some(1), "an error fails the command");
    let said = words(&output.stdout);
    let expected = "\
error: there is no field `stag` here
 --> imaging/attacks.ron:8:9
  |
8 |         stag: InitialCompromise,
  |         ^^^^
  |
  = help: did you mean `stage`?
";
    assert!(said.contains(expected), "{said}");
    assert!(said.ends_with("2 errors\n"), "{said}");
    assert!(!said.contains('\u{1b}'), "no colour where there is no terminal");
}

#[test]
fn tools_get_every_diagnostic_as_json() {
    let folder = spoiled_pack("attacks.ron", "        stage: ", "        stag: ");
    let path = folder.path().to_str().expect("a plain path");
    let output = breach_rounds(&["check", path, "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!((&report["format"], &report["errors"]), (&1.into(), &2.into()));
    let fault = &report["diagnostics"][1];
    assert_eq!(fault["file"], "imaging/attacks.ron");
    let span = serde_json::json!({ "line": 8, "column": 9, "end_line": 8, "end_column": 13 });
    assert_eq!((&fault["span"], &fault["severity"]), (&span, &"error".into()));
    assert_eq!(fault["hint"], "did you mean `stage`?");
}

#[test]
fn a_path_that_is_not_there_is_a_diagnostic() {
    let output = breach_rounds(&["check", "no/such/folder"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(words(&output.stdout).contains("no/such/folder"), "{}", words(&output.stdout));
}
