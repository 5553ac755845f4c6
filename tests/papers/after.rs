//! Red when the report of an exercise is handed out too early, ranks without being asked, keeps an erased
//! name, forgets what a compliance office needs, or cannot be read by what it is for.

use std::fs;
use std::process::Command;

use breach_rounds::exercise::evaluation::{Finding, Profiles, Rating, Source};
use breach_rounds::report::exercise::{NotReady, gather, html, markdown, package, paper_of, proposals};
use breach_rounds::sim::Session;

use super::drawn::{csv, marked, no_formula, well_formed};
use super::played::{START, TEAMS, played};

fn files() -> Vec<(String, String)> {
    let played = played();
    let plays = played.plays();
    package(&played.with(&played.record, &played.profiles, &plays)).expect("the room is in its debrief")
}

fn file<'a>(files: &'a [(String, String)], name: &str) -> &'a str {
    &files.iter().find(|(file, _)| file == name).unwrap_or_else(|| panic!("no {name}")).1
}

#[test]
fn there_is_no_report_before_the_debrief() {
    let played = played();
    let plays = played.plays();
    let mut record = played.record.clone();
    record.times.debrief_ms = None;
    assert_eq!(gather(&played.with(&record, &played.profiles, &plays)).err(), Some(NotReady::BeforeDebrief));
    assert_eq!(package(&played.with(&record, &played.profiles, &plays)).err(), Some(NotReady::BeforeDebrief));
    // A real event ends the exercise, and what was played can be followed up.
    record.stopped_for_real_event_ms = Some(START + 600_000);
    let report = gather(&played.with(&record, &played.profiles, &plays)).unwrap();
    let said = "The exercise was stopped for a real event at 2026-11-22 09:40 UTC.";
    assert!(report.stopped.is_some_and(|words| words.starts_with(said)));
    let few = played.with(&played.record, &played.profiles, &plays[..2]);
    assert_eq!(gather(&few).err(), Some(NotReady::OtherTeams { planned: 3, played: 2 }));
}

#[test]
fn a_team_that_did_not_finish_is_said_to_have_not() {
    let played = played();
    let whole = played.sessions[0].to_jsonl();
    let half: String = whole.split_inclusive('\n').take(8).collect();
    let (session, _) = Session::read(&half, "half").unwrap();
    let mut plays = played.plays();
    plays[0].session = &session;
    let report = gather(&played.with(&played.record, &played.profiles, &plays)).unwrap();
    assert_eq!(report.teams.iter().map(|team| team.finished).collect::<Vec<_>>(), [false, true, true]);
    let plain = markdown(&paper_of(&played.text, &report));
    assert!(plain.contains("This team had not come to its end when the exercise did."), "{plain}");
}

#[test]
fn nobody_is_ranked_unless_that_was_asked_for() {
    let played = played();
    let plays = played.plays();
    let report = gather(&played.with(&played.record, &played.profiles, &plays)).unwrap();
    assert!(report.play.standings.is_empty());
    let names: Vec<&str> = report.teams.iter().map(|team| team.name.as_str()).collect();
    assert_eq!(names, TEAMS, "in the order of their numbers");
    let all = files();
    for (name, words) in &all {
        let lower = words.to_lowercase();
        for word in ["rank", "place:", "standing", "winner", "best team", "results"] {
            // A file may say that nothing is ranked by an empty list.
            let said = lower.replace("\"standings\": []", "").contains(word);
            assert!(!said, "{name} says {word}");
        }
    }
    let mut record = played.record.clone();
    record.ranked = true;
    let report = gather(&played.with(&record, &played.profiles, &plays)).unwrap();
    assert_eq!(report.play.standings.len(), 1 + TEAMS.len());
    let plain = markdown(&paper_of(&played.text, &report));
    assert!(plain.contains("### Results\n"), "{plain}");
}

#[test]
fn an_erased_name_is_nowhere() {
    let played = played();
    let plays = played.plays();
    let mut profiles = played.profiles.clone();
    let gone = profiles.remove(&2).unwrap();
    for (name, words) in package(&played.with(&played.record, &profiles, &plays)).unwrap() {
        assert!(!words.contains(&gone.name), "{name}");
    }
    let report = gather(&played.with(&played.record, &profiles, &plays)).unwrap();
    let erased: Vec<_> = report.attendance.iter().filter(|one| one.name == "(name erased)").collect();
    assert_eq!(erased.len(), 1);
    assert_eq!((erased[0].contact_minutes, erased[0].teams.as_slice()), (40, &[TEAMS[1].to_owned()][..]));
    let nobody = gather(&played.with(&played.record, &Profiles::new(), &plays)).unwrap();
    assert!(nobody.attendance.iter().all(|one| one.name == "(name erased)" && one.role.is_empty()));
    assert_eq!(nobody.play.facilitator.as_deref(), Some("(name erased)"));
}

#[test]
fn a_compliance_office_finds_what_it_asks_for() {
    let plain = files();
    let plain = file(&plain, "after-action-report.md");
    for needed in [
        "Ada Lovelace | PACS administrator | Imaging IT | Facilitator | 2026-11-22 09:30 UTC | 2026-11-22 10:15 UTC | 0 h 45 min",
        // The ten minutes between two stays do not count.
        r"\@Grace \<Hopper\>",
        "0 h 35 min",
        "participants were enrolled for 1 h 15 min",
        "00c0ffee00c0ffee",
        "Base 1.0.0 (CC0-1.0)",
        "NIST CSF 2.0, DE.AE",
        "45 CFR 164.308(a)(5)(i)",
        "45 CFR 164.308(a)(6)(i), (ii)",
        "45 CFR 164.308(a)(7)(ii)(D)",
        "it is no legal advice",
        "Head of imaging IT | 2026-12-01 | 2027-01-31",
        "**Lead facilitator**",
        "**Compliance or privacy officer**",
    ] {
        let needed = needed.trim_start_matches('\\');
        assert!(plain.contains(needed), "{needed}\n{plain}");
    }
}

#[test]
fn an_objective_has_the_poorest_of_the_last_ratings_and_the_room_overrules() {
    let played = played();
    let plays = played.plays();
    let report = gather(&played.with(&played.record, &played.profiles, &plays)).unwrap();
    let first = &report.objectives[0];
    assert_eq!(first.rating, Some(Rating::S), "the first team's M was followed by a P");
    assert_eq!(first.teams, [(TEAMS[0].to_owned(), Rating::P), (TEAMS[1].to_owned(), Rating::S)]);
    assert_eq!(
        first.notes.iter().map(|note| note.at.as_str()).collect::<Vec<_>>(),
        ["09:35", "09:37", "09:39"]
    );
    assert_eq!(report.notes.len(), 1);
    let mut record = played.record.clone();
    record.notes[3].objective = Some(1);
    record.notes[3].rating = Some(Rating::U);
    let overruled = gather(&played.with(&record, &played.profiles, &plays)).unwrap();
    assert_eq!(overruled.objectives[0].rating, Some(Rating::U));
}

#[test]
fn what_was_adopted_becomes_a_draft_until_somebody_takes_or_strikes_it() {
    let played = played();
    let plays = played.plays();
    let proposed = proposals(&played.text, &played.pack, 0, &plays[0]);
    let adopted: Vec<_> = played.sessions[0]
        .score(&breach_rounds::scoring::best_plan(played.sessions[0].setup()))
        .mitigation
        .plan;
    assert!(!adopted.is_empty(), "the greedy team adopts something");
    assert_eq!(proposed.actions.len(), adopted.len());
    let gaps = |items: &[breach_rounds::exercise::evaluation::HotWashItem]| {
        items.iter().filter(|item| matches!(item.source, Source::Proposed(Finding::Gap { .. }))).count()
    };
    assert!(gaps(&proposed.hot_wash) > 0, "its failures name gaps: {proposed:#?}");
    let report = gather(&played.with(&played.record, &played.profiles, &plays)).unwrap();
    let drafts = |report: &breach_rounds::report::exercise::ExerciseReport| {
        report.plan.iter().filter(|line| line.draft).flat_map(|line| line.teams.clone()).collect::<Vec<_>>()
    };
    let before = drafts(&report);
    assert!(before.contains(&TEAMS[0].to_owned()));
    assert!(
        !before.contains(&TEAMS[2].to_owned()),
        "what the program adopted for practice is nobody's action"
    );
    assert!(
        report.plan[0].top && report.plan[0].owner == "Head of imaging IT",
        "what teams put first stands first"
    );
    // One is taken over, another turned down.
    let mut record = played.record.clone();
    let mut taken = proposed.actions[0].clone();
    taken.owner = "Somebody".to_owned();
    record.corrective_actions.push(taken);
    let Source::Proposed(finding) = proposed.hot_wash[0].source.clone() else { panic!("a proposal") };
    record.dismissed.push((0, finding));
    let after = gather(&played.with(&record, &played.profiles, &plays)).unwrap();
    let own = |all: &[String]| all.iter().filter(|team| **team == TEAMS[0]).count();
    assert_eq!(own(&drafts(&after)) + 1, own(&before));
    let said = |report: &breach_rounds::report::exercise::ExerciseReport| {
        let both = report.strengths.iter().chain(&report.improvements);
        both.filter(|entry| entry.draft).map(|entry| own(&entry.teams)).sum::<usize>()
    };
    assert_eq!(said(&after) + 1, said(&report));
}

#[test]
fn every_form_is_whole_and_says_exercise() {
    let all = files();
    let page = file(&all, "after-action-report.html");
    well_formed(page, "the report");
    marked(page, "the report");
    let plain = file(&all, "after-action-report.md");
    assert_eq!(plain.matches("**EXERCISE**").count(), plain.matches("\n## ").count() + 2);
    let json: serde_json::Value = serde_json::from_str(file(&all, "after-action-report.json")).unwrap();
    assert_eq!(json["kind"], "exercise-after-action-report");
    assert_eq!(json["format"], 1);
    assert_eq!(json["exercise"], "EXERCISE");
    assert_eq!(json["objectives"][0]["rating"], "S");
    for (name, words) in &all {
        assert!(!words.contains("papers-"), "{name} shows an id");
    }
}

#[test]
fn the_tables_read_back_and_hold_no_formula() {
    let all = files();
    let table = |name: &str| {
        let lines = csv(file(&all, name));
        no_formula(&lines);
        assert!(lines[1..].iter().all(|line| line[0] == "EXERCISE"), "{name}");
        lines
    };
    let played = played();
    let events = table("events.csv");
    let moments: usize = played
        .sessions
        .iter()
        .map(|session| {
            session
                .entries()
                .iter()
                .filter(|entry| {
                    use breach_rounds::rules::{Event, log::Record};
                    !matches!(
                        entry.record,
                        Record::Event(Event::TurnEnded { .. } | Event::Cooling { .. }) | Record::Answered(_)
                    )
                })
                .count()
        })
        .sum();
    assert_eq!(events.len(), 1 + moments);
    assert_eq!(events[1][1..5], ["Reading room", "1", "2026-11-22T09:30:20Z", "0:00:20"].map(str::to_owned));
    let scores = table("scores.csv");
    assert_eq!(scores.len(), 4);
    assert_eq!(scores[2][1], "'=Night | shift", "a name that begins like a formula");
    let column = |name: &str| scores[0].iter().position(|head| head == name).unwrap();
    for line in &scores[1..] {
        let number = |name: &str| line[column(name)].parse::<f64>().unwrap();
        let sum = number("par") - number("loss") + number("luck") + number("events") + number("rulings");
        assert!((sum - number("earned")).abs() < 1e-5, "{line:?}");
        let halves = number("investigation") + number("mitigation") + number("awarded");
        assert!((halves - number("points")).abs() < 1e-9, "{line:?}");
    }
    let injects = table("injects.csv");
    assert!(
        injects.iter().any(|line| line[5] == "A quiet night" && line[6] == "Read aloud by the facilitator"),
        "{injects:?}"
    );
    assert!(injects.iter().any(|line| !line[7].is_empty()), "a decision is on record: {injects:?}");
}

#[test]
fn replay_verifies_every_playthrough_and_the_report_names_its_hash() {
    use sha3::Digest as _;
    let all = files();
    let folder = tempfile::tempdir().unwrap();
    let plain = file(&all, "after-action-report.md");
    let playthroughs: Vec<_> = all.iter().filter(|(name, _)| name.ends_with(".jsonl")).collect();
    assert_eq!(playthroughs.len(), TEAMS.len());
    for (name, words) in playthroughs {
        let hash: String = sha3::Sha3_256::digest(words).iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(plain.contains(&format!("| {name} | {hash} |")), "{name} {hash}");
        let path = folder.path().join(name);
        fs::write(&path, words).unwrap();
        let mut program = Command::new(env!("CARGO_BIN_EXE_breach-rounds"));
        let output = program.arg("replay").arg(&path).arg("--verify").output().unwrap();
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn what_people_typed_stays_text() {
    let played = played();
    let plays = played.plays();
    let mut record = played.record.clone();
    record.title = "<img src=x onerror=alert(1)>".to_owned();
    record.handling = "\"; } </style><script>".to_owned();
    record.notes[0].text = "</td></tr></table><script>alert(2)</script>".to_owned();
    record.corrective_actions[0].owner = "=cmd|' /C calc'!A0".to_owned();
    let report = gather(&played.with(&record, &played.profiles, &plays)).unwrap();
    let page = html(&paper_of(&played.text, &report));
    well_formed(&page, "the report");
    assert!(page.contains("&lt;script&gt;alert(2)"));
}
