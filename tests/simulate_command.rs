//! Red when `simulate` or `solve` print other numbers for the same seed, a table wider than a terminal,
//! JSON of another shape, or an error that helps nobody.

use std::process::{Command, Output};

use serde_json::Value;

fn breach_rounds(arguments: &[&str]) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_breach-rounds")).args(arguments).output();
    program.expect("the program starts")
}

fn printed(arguments: &[&str]) -> String {
    let output = breach_rounds(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "a bar belongs to a terminal");
    String::from_utf8(output.stdout).expect("text")
}

const KNOCK: [&str; 6] = ["simulate", "imaging", "--scenario", "knock-on-your-own-door", "--games", "400"];

#[test]
fn the_same_seed_prints_the_same_with_any_number_of_threads() {
    let with =
        |more: &[&str]| printed(&[&KNOCK[..], &["--judged", "0", "--policy", "greedy"], more].concat());
    let one = with(&["--threads", "1"]);
    assert_eq!(with(&["--threads", "2"]), one);
    assert_eq!(with(&["--threads", "5"]), one);
    assert_ne!(with(&["--seed", "2"]), one);
}

#[test]
fn tables_fit_a_terminal() {
    let all = [
        "simulate", "imaging", "--games", "300", "--judged", "0", "--policy", "random", "--policy", "greedy",
    ];
    for text in [printed(&all), printed(&["solve", "imaging", "--rules", "lightning"])] {
        for line in text.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
        for scenario in ["knock-on-your-own-door", "patch-tuesday-never-came", "rotten-jar"] {
            assert!(text.contains(&format!("{scenario}: ")), "{text}");
        }
    }
}

#[test]
fn a_brief_table_has_a_row_a_scenario() {
    let text =
        printed(&["simulate", "imaging", "--brief", "--games", "40", "--judged", "0", "--policy", "greedy"]);
    let shipped = breach_rounds::packs::embedded().packs[0].scenarios().len();
    assert_eq!(text.lines().count(), 1 + shipped, "{text}");
    assert!(text.lines().skip(1).all(|line| line.ends_with(" %")), "{text}");
}

#[test]
fn json_has_the_promised_shape() {
    let text = printed(&[&KNOCK[..], &["--judged", "2", "--policy", "greedy", "--format", "json"]].concat());
    let report: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!((&report["format"], &report["pack"]), (&1.into(), &"imaging".into()));
    let scenario = &report["scenarios"][0];
    assert_eq!(scenario["scenario"], "knock-on-your-own-door");
    let greedy = &scenario["policies"][0];
    assert_eq!((&greedy["policy"], &greedy["games"]), (&"greedy".into(), &400.into()));
    for path in ["/wins", "/turns_when_won", "/points", "/judged/decision_score", "/judged/accuracy"] {
        let mean = greedy.pointer(path).expect(path);
        assert!(mean["mean"].is_f64() && mean["error"].is_f64(), "{path}: {mean}");
    }
    assert_eq!(greedy["judged"]["games"], 2);
    assert_eq!(greedy["stages"].as_array().map(Vec::len), Some(4));
    assert_eq!(greedy["stages"][0]["stage"], "InitialCompromise");
    let audit = greedy["procedures"].as_array().expect("a list").iter();
    let audit = audit.clone().find(|of| of["procedure"] == "dicom-audit-review").expect("its own slug");
    assert!(audit["uses"].as_f64() > Some(0.1) && audit["succeeded"].as_f64() > Some(0.5), "{audit}");
}

#[test]
fn solving_ranks_every_move_with_its_reason() {
    let text = printed(&["solve", "imaging", "--scenario", "knock-on-your-own-door", "--format", "json"]);
    let report: Value = serde_json::from_str(&text).expect("JSON");
    let solved = &report["scenarios"][0];
    let par = solved["par"].as_f64().expect("a number");
    assert!((20.0..58.0).contains(&par) && solved["win"].as_f64() > Some(0.3), "{solved}");
    let openings = solved["openings"].as_array().expect("a list");
    // Ten procedures, three consultants, the pass.
    assert_eq!(openings.len(), 14);
    let values: Vec<f64> = openings.iter().filter_map(|opening| opening["value"].as_f64()).collect();
    assert!((values[0] - par).abs() < 1e-9 && values.is_sorted_by(|a, b| a > b), "{values:?}");
    let plan = solved["plan"].as_array().expect("a list");
    assert!(plan.contains(&"no-dicom-on-internet".into()), "{plan:?}");
    assert!((0.0..0.5).contains(&solved["remains"].as_f64().expect("a number")), "{solved}");
    let reason = &openings[0]["outlook"];
    assert!(reason["succeeds"].as_f64() > Some(0.0) && reason["suspects"].as_u64() > Some(0), "{reason}");
    assert!(reason["reveals"].as_f64() <= reason["succeeds"].as_f64(), "{reason}");
}

#[test]
fn a_random_incident_is_the_one_of_its_number() {
    let simulate = |seed: &str| {
        printed(&[
            "simulate", "imaging", "--random", "--seed", seed, "--games", "50", "--judged", "0", "--policy",
            "greedy",
        ])
    };
    assert!(simulate("7").starts_with("random-7: "));
    assert_ne!(simulate("7"), simulate("8"));
}

#[test]
fn what_is_not_there_is_named_with_what_is() {
    for (arguments, said) in [
        (
            &["simulate", "imagin"][..],
            "there is no pack `imagin`: expected the folder of a pack, or the id of one that is built in (imaging); did you mean `imaging`?",
        ),
        (&["solve", "imaging", "--scenario", "rotten-jer"], "; did you mean `rotten-jar`?"),
        (
            &["solve", "imaging", "--rules", "lighting"],
            "the pack imaging has no rule set `lighting`, but classic, lightning; did you mean `lightning`?",
        ),
        (&["simulate", "imaging", "--games", "0"], "--games <GAMES>"),
        (&["simulate", "imaging", "--random", "--scenario", "rotten-jar"], "cannot be used with"),
    ] {
        let output = breach_rounds(arguments);
        assert!(!output.status.success());
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(error.contains(said), "{error}");
    }
}
