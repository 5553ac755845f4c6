//! The certificate: its words, its figures, its code. `UPDATE_GOLDEN=1` writes the page anew.

use std::fs;
use std::path::Path;
use std::process::Command;

use breach_rounds::packs::embedded;
use breach_rounds::report::certificate::{Attempt, Certified, Edition, Facts, html, of_path, of_scenario};
use breach_rounds::scoring::{Points, Score, Tally, best_plan};
use breach_rounds::sim::{LONGEST_PAUSE_MS, Limits, Session, Solver, analyse};
use breach_rounds::text::Text;

use crate::playthroughs::{start, step};

fn played() -> (Session, Score) {
    let library = embedded();
    let pack = library.pack("imaging").expect("the shipped pack");
    let mut session = start(pack.scenario("knock-on-your-own-door").expect("it is shipped"), 7);
    while step(&mut session) {}
    let found = analyse(&session, &mut Solver::new(Limits::native())).expect("within what is promised");
    let score = session.score(&best_plan(session.setup())).with_analysis(found);
    (session, score)
}

fn facts() -> Facts {
    let (session, score) = played();
    Facts::new(&session, &score).expect("it is over")
}

fn page(name: Option<&str>) -> String {
    let library = embedded();
    let pack = library.pack("imaging").expect("the shipped pack");
    let scenario = pack.scenario("knock-on-your-own-door").expect("it is shipped");
    let text = Text::english();
    let play = Certified { scenario, facts: facts(), attempt: Attempt::First, edition: Edition::of(pack) };
    html(&text, &of_scenario(&text, pack, &play, name))
}

#[test]
fn the_page_is_what_was_looked_at() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/record/golden/certificate.html");
    let library = embedded();
    let hash = library.pack("imaging").expect("the shipped pack").hash().to_owned();
    // The pack's own fingerprint changes with every word in it, and with it this page alone.
    let now = page(Some("Ada <b>Lovelace</b>")).replace(&hash, "HASH");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &now).expect("written");
    }
    let was = fs::read_to_string(&path).expect("UPDATE_GOLDEN=1 writes it");
    assert_eq!(was, now, "UPDATE_GOLDEN=1 writes it anew");
    assert!(now.contains("Ada &lt;b&gt;Lovelace"), "a name is no markup");
    for must in ["EXERCISE", "claims no continuing-education credit", "SHA3-256 HASH", "Contact minutes"] {
        assert!(now.contains(must), "{must}");
    }
    assert!(!now.contains("<script"), "it runs nothing");
}

#[test]
fn whoever_gives_no_name_gets_a_line_to_write_on() {
    for name in [None, Some("  ")] {
        assert!(page(name).contains(r#"<p class="name open">Name</p>"#));
    }
}

#[test]
fn the_code_is_what_replay_prints_and_covers_every_figure() {
    let facts = facts();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("play.jsonl");
    fs::write(&file, played().0.to_jsonl()).expect("written");
    let mut program = Command::new(env!("CARGO_BIN_EXE_breach-rounds"));
    let output = program.arg("replay").arg(&file).arg("--verify").output().expect("the program starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains(&format!("  certificate code: {}\n", facts.code())), "{said}");
    assert!(page(None).contains(&facts.code()));
    let changed = [
        Facts { head: facts.head.replace(|c: char| c.is_ascii_digit(), "a"), ..facts.clone() },
        Facts { finished_ms: facts.finished_ms + 86_400_000, ..facts.clone() },
        Facts { active_ms: facts.active_ms + 60_000, ..facts.clone() },
        Facts { decision: None, ..facts.clone() },
        Facts { total: Points::default(), ..facts.clone() },
        Facts { guided: !facts.guided, ..facts.clone() },
        Facts { scenario: "rotten-jar".into(), ..facts.clone() },
        Facts { pack: "other".into(), ..facts.clone() },
        Facts { before: Tally { right: 1, ..facts.before }, ..facts.clone() },
        Facts { after: Tally { of: 9, ..facts.after }, ..facts.clone() },
    ];
    for other in changed.iter().filter(|other| **other != facts) {
        assert_ne!(other.code(), facts.code(), "{other:?}");
    }
    let code = facts.code();
    assert_eq!((code.len(), code.split(' ').count()), (29, 6), "short groups: {code}");
}

#[test]
fn guided_and_practice_are_said() {
    let library = embedded();
    let pack = library.pack("imaging").expect("the shipped pack");
    let scenario = pack.scenario("knock-on-your-own-door").expect("it is shipped");
    let text = Text::english();
    let guided = Facts { guided: true, ..facts() };
    let play = || Certified {
        scenario,
        facts: guided.clone(),
        attempt: Attempt::Practice,
        edition: Edition::of(pack),
    };
    let one = of_scenario(&text, pack, &play(), None);
    let said = one.marks.join(" ");
    assert!(said.contains("Guided: the coach told") && said.contains("A practice attempt"), "{said}");
    let path = of_path(&text, pack, "New here", &[play(), play()], None);
    assert_eq!(path.plays.len(), 2);
    assert!(path.plays[0].score.ends_with("guided, practice"), "{}", path.plays[0].score);
    assert_eq!(path.objectives, scenario.file.objectives, "none twice");
}

#[test]
fn a_pause_counts_for_five_minutes_at_most() {
    let library = embedded();
    let pack = library.pack("imaging").expect("the shipped pack");
    let mut session = start(pack.scenario("knock-on-your-own-door").expect("it is shipped"), 7);
    let began = session.header().started_ms;
    assert_eq!(session.active_ms(), 0);
    let pass = session.view(session.team()).legal[0].clone();
    session.act(session.team(), pass, began + 86_400_000).expect("it is legal");
    assert_eq!(session.active_ms(), LONGEST_PAUSE_MS, "a night is no contact time");
    assert!(Facts::new(&session, &session.score(&best_plan(session.setup()))).is_none(), "it is not over");
}
