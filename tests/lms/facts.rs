//! What an LMS is told follows from what was played, in the formats of its standard.

use std::collections::BTreeSet;

use breach_rounds::lms::{
    Attempt, Course, Dialect, Fact, FactKind, Mastery, Progress, Report, Telling, Verdict, facts, report,
};
use breach_rounds::packs::Library;
use breach_rounds::rules::{Action, Answer, Asked, Phase};
use breach_rounds::scoring::{Points, best_plan};
use breach_rounds::sim::Session;
use breach_rounds::text::{Language, Text};

use super::{begun, course, library};
use crate::support::{Dealer, step};

/// A whole play: questions, decisions, questions; the second one before is skipped.
fn whole(seed: u64) -> Session {
    let mut session = begun("rotten-jar", seed);
    let mut now = session.header().started_ms;
    let mut d = Dealer::new(seed);
    let mut tick = || {
        now += 61_230;
        now
    };
    for pair in 0..3 {
        let chosen = (pair != 1).then_some(0);
        let answer = Answer { when: Asked::Before, pair, chosen, took_ms: 12_340 };
        session.answer(answer, tick()).unwrap();
    }
    while step(&mut session, &mut d, tick()) {}
    assert_eq!(session.view(session.team()).phase, Phase::Debrief);
    for pair in 0..3 {
        let right = session.header().questions[usize::from(pair)].after.right;
        session
            .answer(Answer { when: Asked::After, pair, chosen: Some(right), took_ms: 5_000 }, tick())
            .unwrap();
    }
    session
}

fn told(session: &Session) -> Vec<Fact> {
    let pack = library().pack("imaging").unwrap();
    facts(&Text::english(), pack, pack.scenario("rotten-jar").unwrap(), session)
}

#[test]
fn every_decision_is_one_fact() {
    for seed in 0..30 {
        let session = whole(seed);
        let facts = told(&session);
        let count = |kind| facts.iter().filter(|fact| fact.kind == kind).count();
        let event =
            |wanted: &str| session.events().filter(|event| format!("{event:?}").starts_with(wanted)).count();
        assert_eq!(count(FactKind::Investigation), event("Chosen"));
        assert_eq!(count(FactKind::Consultation), event("Consulted"));
        assert_eq!(count(FactKind::Pass), event("Passed"));
        assert_eq!(count(FactKind::InjectChoice), event("OptionChosen"));
        assert_eq!((count(FactKind::Plan), count(FactKind::Question)), (1, 6));
        let ids: BTreeSet<(&str, &str)> = facts.iter().map(|f| (f.kind.name(), f.about.as_str())).collect();
        assert_eq!(ids.len(), facts.len(), "ids are not used twice");
        assert!(facts.windows(2).all(|pair| pair[0].seq < pair[1].seq));
        for fact in &facts {
            assert!(!fact.words.is_empty() && !fact.words.contains('{'), "{fact:?}");
            let investigation = fact.kind == FactKind::Investigation;
            assert_eq!(investigation, !fact.outcome.is_empty(), "{fact:?}");
            // Only a question has a right answer.
            assert_eq!(fact.right.is_some(), fact.kind == FactKind::Question);
            assert!(fact.right.is_some() || fact.verdict == Verdict::Neutral);
        }
        let after: Vec<Verdict> = facts.iter().rev().take(3).map(|fact| fact.verdict).collect();
        assert_eq!(after, [Verdict::Correct; 3]);
        assert_eq!(facts[1].response, [""; 0], "a skipped question has no answer");
    }
}

/// What was told once is told the same as the play goes on: facts are only added.
#[test]
fn facts_only_grow() {
    let session = whole(7);
    let text = session.to_jsonl();
    let all = told(&session);
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for length in 1..=lines.len() {
        let (cut, _) = Session::read(&lines[..length].concat(), "cut").unwrap();
        let some = told(&cut);
        let strip = |fact: &Fact| Fact { outcome: Vec::new(), words: String::new(), ..fact.clone() };
        // Read back, the last action is whole; what follows from it is the same.
        for (one, of) in some.iter().zip(&all) {
            assert_eq!(strip(one), strip(of), "after {length} lines");
        }
    }
}

/// While the die has not fallen, an investigation is no fact yet.
#[test]
fn an_open_investigation_waits_for_its_die() {
    let mut session = begun("rotten-jar", 1);
    let view = session.view(session.team());
    let action = view.legal.into_iter().find(|one| matches!(one, Action::Investigate { .. })).unwrap();
    session.act(session.team(), action, 1_795_000_050_000).unwrap();
    assert_eq!(told(&session), []);
    session.roll(None, 1_795_000_060_000).unwrap();
    let facts = told(&session);
    assert_eq!((facts.len(), facts[0].took_ms), (1, 50_000));
}

fn reported(kind: Dialect, mastery: Mastery) -> Report {
    reported_in(&Text::english(), library(), &course(kind, &["rotten-jar"]), mastery)
}

fn reported_in(text: &Text, library: &Library, course: &Course, mastery: Mastery) -> Report {
    let session = whole(7);
    let facts: Vec<(u16, Fact)> = told(&session).into_iter().map(|fact| (1, fact)).collect();
    let mut progress = Progress::new(course);
    let score = session.score(&best_plan(session.setup()));
    let attempt = Attempt::of(&session, &score).unwrap();
    progress.add(0, Attempt { decision: Points::of_tenths(655), ..attempt }, mastery);
    report(&Telling {
        course,
        pack: library.pack("imaging").unwrap(),
        text,
        mastery,
        progress: &progress,
        facts: &facts,
        suspend: Some("abc"),
        offset_min: 60,
    })
}

fn value<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(element, _)| element == name).map(|(_, value)| value.as_str())
}

#[test]
fn scorm_12_gets_one_status_a_score_and_interactions() {
    let passed = reported(Dialect::Scorm12, Mastery { decision: 60, questions: 60 });
    assert_eq!(value(&passed.sets, "cmi.core.lesson_status"), Some("passed"));
    assert_eq!(value(&passed.sets, "cmi.core.score.raw"), Some("65.5"));
    assert_eq!(value(&passed.sets, "cmi.objectives.0.id"), Some("rotten-jar"));
    assert_eq!(value(&passed.sets, "cmi.objectives.0.status"), Some("passed"));
    let status = |mastery| {
        let report = reported(Dialect::Scorm12, mastery);
        value(&report.sets, "cmi.core.lesson_status").unwrap().to_owned()
    };
    assert_eq!(status(Mastery { decision: 66, questions: 0 }), "failed");
    assert_eq!(status(Mastery { decision: 0, questions: 0 }), "completed");
    for fields in &passed.interactions {
        let get = |name: &str| value(fields, name);
        assert_eq!((fields[0].0.as_str(), fields[1].0.as_str()), ("id", "type"));
        let response = get("student_response").unwrap();
        assert!(response.len() <= 255);
        if get("type") == Some("choice") {
            assert!(response.len() <= 1, "one letter: {response}");
            assert!(get("correct_responses.0.pattern").is_some_and(|right| right.len() == 1));
        } else {
            assert_eq!((get("type"), get("correct_responses.0.pattern")), (Some("fill-in"), None));
            assert_eq!(get("result"), Some("neutral"));
        }
        assert!(get("result").is_some_and(|one| ["correct", "wrong", "neutral"].contains(&one)));
        let (time, latency) = (get("time").unwrap(), get("latency").unwrap());
        assert!(time.len() == 11 && &time[2..3] == ":" && &time[8..9] == ".", "{time}");
        assert!(latency.len() == 13 && latency.starts_with("0000:"), "{latency}");
    }
    let first = &passed.interactions[0];
    // 1,795,000,000,000 ms is 11:06:40 UTC; a minute, a second and 230 ms later; an hour ahead of UTC.
    assert_eq!(value(first, "time"), Some("12:07:41.23"));
    assert_eq!(value(first, "latency"), Some("0000:00:12.34"));
}

#[test]
fn scorm_2004_tells_completion_from_success() {
    let report = reported(Dialect::Scorm2004, Mastery { decision: 66, questions: 60 });
    let get = |name: &str| value(&report.sets, name);
    assert_eq!(get("cmi.completion_status"), Some("completed"));
    assert_eq!(get("cmi.success_status"), Some("failed"));
    assert_eq!((get("cmi.score.scaled"), get("cmi.score.raw")), (Some("0.655"), Some("65.5")));
    assert_eq!(get("cmi.progress_measure"), Some("1.000"));
    assert_eq!(report.suspend.as_deref(), Some("abc"));
    let goals = &library().pack("imaging").unwrap().scenario("rotten-jar").unwrap().file.objectives;
    let words = get("cmi.objectives.0.description").unwrap();
    assert!(goals.join(" ").starts_with(words) && words.chars().count() <= 250, "{words}");
    for fields in &report.interactions {
        let get = |name: &str| value(fields, name);
        assert_eq!(get("type"), Some("choice"));
        assert!(get("timestamp").is_some_and(|time| time.ends_with('Z') && time.contains('T')));
        assert!(get("latency").is_some_and(|time| time.starts_with("PT")));
        assert!(get("description").is_some_and(|words| !words.is_empty() && words.chars().count() <= 250));
        assert!(get("result").is_some_and(|one| ["correct", "incorrect", "neutral"].contains(&one)));
    }
}

/// A statement a decision, with ids that are IRIs, and nothing that only the launch knows.
#[test]
fn cmi5_gets_a_statement_a_decision_and_where_the_course_stands() {
    let report = reported(Dialect::Cmi5, Mastery { decision: 60, questions: 60 });
    assert_eq!(report.statements.len(), told(&whole(7)).len());
    assert!(report.sets.is_empty() && report.interactions.is_empty());
    let standing = report.standing.unwrap();
    assert_eq!((&standing["complete"], &standing["passed"]), (&true.into(), &true.into()));
    assert_eq!(standing["scaled"], "0.655");
    for statement in &report.statements {
        let (verb, object) = (&statement["verb"]["id"], &statement["object"]);
        assert!(verb.as_str().unwrap().starts_with("http"));
        assert!(object["id"].as_str().unwrap().contains("/scenario/rotten-jar/"));
        assert_eq!(object["definition"]["type"], "http://adlnet.gov/expapi/activities/cmi.interaction");
        let question = object["definition"]["interactionType"] == "choice";
        assert_eq!(question, verb.as_str().unwrap().ends_with("/answered"));
        assert_eq!(question, object["definition"]["correctResponsesPattern"].is_array());
        assert!(statement["result"]["duration"].as_str().unwrap().starts_with("PT"));
        assert!(statement["result"].get("score").is_none() && statement.get("actor").is_none());
        let time = statement["timestamp"].as_str().unwrap();
        assert!(time.ends_with('Z'), "{time}");
    }
    let judged = reported(Dialect::Cmi5, Mastery { decision: 0, questions: 0 }).standing.unwrap();
    assert!(judged["passed"].is_null(), "without thresholds nobody passes or fails");
}

/// Words go under the name of the language that they are in, and ids stay the same in every language.
#[test]
fn words_say_in_which_language_they_are() {
    let german = include_str!("../../assets/lang/de.ftl");
    let text = Text::of(Language::German, german);
    let mastery = Mastery::default();
    let mut library = library().clone();
    let pack = library.packs.iter_mut().find(|pack| pack.info().id == "imaging").unwrap();
    *pack = pack.translated(pack.translation("de").unwrap());
    let english = course(Dialect::Cmi5, &["rotten-jar"]);
    let course = Course { activity_base: "https://training.example.org/xapi".to_owned(), ..english };
    let report = reported_in(&text, &library, &course, mastery);
    for statement in &report.statements {
        let display = statement["verb"]["display"].as_object().unwrap();
        assert_eq!(display.keys().collect::<Vec<_>>(), ["de"]);
        assert!(["hat entschieden", "hat beantwortet"].contains(&display["de"].as_str().unwrap()));
        assert!(statement["object"]["definition"]["description"]["de"].is_string());
        let ids = statement.to_string();
        assert!(!ids.contains("breach-rounds.example"), "{ids}");
        assert!(ids.contains("https://training.example.org/xapi/extensions/attempt"), "{ids}");
        assert!(
            statement["object"]["id"]
                .as_str()
                .unwrap()
                .starts_with("https://training.example.org/xapi/scenario/")
        );
    }
    let course = Course { kind: Dialect::Scorm2004, ..course };
    let report = reported_in(&text, &library, &course, mastery);
    for fields in &report.interactions {
        assert!(
            value(fields, "description").is_some_and(|words| words.starts_with("{lang=de}")),
            "{fields:?}"
        );
    }
    let words = value(&report.sets, "cmi.objectives.0.description").unwrap();
    let goals = &library.pack("imaging").unwrap().scenario("rotten-jar").unwrap().file.objectives;
    let said = if library.pack("imaging").unwrap().language_of(&goals[0]) == "de" { "{lang=de}" } else { "" };
    assert!(words.starts_with(said) && said.is_empty() != words.starts_with('{'), "{words}");
}
