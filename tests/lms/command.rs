//! What the author wishes on the command line is what the package says.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// Packages the smallest page that a site can have, as a folder.
fn package(place: &Path, kind: &str, wishes: &[&str]) -> Output {
    let site = place.join("site");
    fs::create_dir_all(&site).unwrap();
    fs::write(site.join("index.html"), "<!doctype html><head><script src=\"app.js\"></script></head>")
        .unwrap();
    let out = place.join("course");
    let _ = fs::remove_dir_all(&out);
    let mut command = Command::new(env!("CARGO_BIN_EXE_breach-rounds"));
    command.args(["package", kind, "--site"]).arg(&site).arg("--out").arg(&out).args(wishes);
    command.output().expect("the program starts")
}

fn course(place: &Path, kind: &str, wishes: &[&str]) -> Value {
    let output = package(place, kind, wishes);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_str(&fs::read_to_string(place.join("course/course.json")).unwrap()).unwrap()
}

#[test]
fn wishes_stand_in_the_course() {
    let place = tempfile::tempdir().unwrap();
    let place = place.path();
    let wishes = [
        "--scenario",
        "rotten-jar",
        "deadline",
        "--scenario",
        "ctrl-c",
        "--language",
        "de-AT",
        "--activity-base",
        "https://training.example.org/xapi/",
        "--mastery-score",
        "75",
        "--mastery-questions",
        "50",
    ];
    let made = course(place, "cmi5", &wishes);
    let slugs: Vec<&str> =
        made["parts"].as_array().unwrap().iter().map(|part| part["scenario"].as_str().unwrap()).collect();
    assert_eq!(slugs, ["rotten-jar", "deadline", "ctrl-c"]);
    assert_eq!(
        (&made["language"], &made["activity_base"]),
        (&"de".into(), &"https://training.example.org/xapi".into())
    );
    assert_eq!(made["mastery"], serde_json::json!({ "decision": 75, "questions": 50 }));
    let manifest = fs::read_to_string(place.join("course/cmi5.xml")).unwrap();
    assert!(
        manifest.contains("masteryScore=\"0.75\"") && !manifest.contains("breach-rounds.example"),
        "{manifest}"
    );
    let plain = course(place, "scorm12", &[]);
    assert_eq!((&plain["language"], &plain["mastery"]["decision"]), (&"en".into(), &60.into()));
}

#[test]
fn wishes_that_cannot_be_are_refused() {
    let place = tempfile::tempdir().unwrap();
    for (kind, wishes, says) in [
        ("scorm12", ["--activity-base", "https://training.example.org"], "is for cmi5"),
        ("cmi5", ["--activity-base", "training.example.org"], "http"),
        ("cmi5", ["--activity-base", "https://"], "http"),
        ("cmi5", ["--activity-base", "https://a.example/?course=1"], "query"),
        ("cmi5", ["--activity-base", "https://a.example/\"x"], "query"),
        ("cmi5", ["--language", "xx"], "en, de, es, ja"),
        ("cmi5", ["--mastery-score", "101"], "101"),
    ] {
        let output = package(place.path(), kind, &wishes);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains(says), "{wishes:?}: {said}");
        assert!(!place.path().join("course").exists(), "{wishes:?}");
    }
}
