//! Red when an exercise of an unusual size or kind has no whole report: one team, thirty, none that finished,
//! nobody with a device; or when what was taken back is not said.

use breach_rounds::exercise::evaluation::MemberKind;
use breach_rounds::report::exercise::{gather, html, markdown, package, paper_of};
use breach_rounds::report::{Play, Worth};
use breach_rounds::rules::{Action, Ruling, Seat};
use breach_rounds::sim::Session;

use super::drawn::{csv, marked, no_formula, well_formed};
use super::played::{Played, START, TEAMS, played};

/// The report of so many teams, each playing what one of the three played.
fn of_teams(played: &Played, count: usize) -> Vec<(String, String)> {
    let few = played.plays();
    let names: Vec<String> = (0..count).map(|at| format!("-Table {}", at + 1)).collect();
    let plays: Vec<Play<'_>> =
        names.iter().zip(few.iter().cycle()).map(|(name, play)| Play { name, ..*play }).collect();
    let mut record = played.record.clone();
    let team = record.plan.teams[0].clone();
    record.plan.teams = names
        .iter()
        .map(|name| {
            let mut one = team.clone();
            one.name.clone_from(name);
            one
        })
        .collect();
    record.attendance.iter_mut().for_each(|stay| stay.team = stay.team.map(|_| 0));
    record.notes.iter_mut().for_each(|note| note.team = note.team.map(|_| 0));
    record.corrective_actions.iter_mut().for_each(|action| action.team = action.team.map(|_| 0));
    record.messages.iter_mut().for_each(|message| message.team = message.team.map(|_| 0));
    package(&played.with(&record, &played.profiles, &plays)).expect("a report")
}

#[test]
fn one_team_and_thirty_have_a_whole_report() {
    let played = played();
    for count in [1, 30] {
        let files = of_teams(&played, count);
        let file = |end: &str| &files.iter().find(|(name, _)| name.ends_with(end)).expect(end).1;
        well_formed(file(".html"), "the report");
        marked(file(".html"), "the report");
        assert_eq!(files.iter().filter(|(name, _)| name.ends_with(".jsonl")).count(), count);
        let scores = csv(file("scores.csv"));
        no_formula(&scores);
        assert_eq!(scores.len(), 1 + count);
        assert_eq!(scores[count][1], format!("'-Table {count}"), "a name that begins like a formula");
        assert_eq!(file(".html").matches("<h2>Appendix F").count(), count, "a part for every team");
    }
}

#[test]
fn an_exercise_that_nobody_finished_has_a_report() {
    let played = played();
    let begun: Vec<Session> = played
        .sessions
        .iter()
        .map(|session| {
            let few: String = session.to_jsonl().split_inclusive('\n').take(6).collect();
            Session::read(&few, "begun").expect("it reads").0
        })
        .collect();
    let mut plays = played.plays();
    plays.iter_mut().zip(&begun).for_each(|(play, session)| play.session = session);
    let report = gather(&played.with(&played.record, &played.profiles, &plays)).expect("a report");
    assert!(report.teams.iter().all(|team| !team.finished));
    let paper = paper_of(&played.text, &report);
    well_formed(&html(&paper), "the report");
    assert_eq!(markdown(&paper).matches("had not come to its end").count(), TEAMS.len());
}

#[test]
fn without_devices_attendance_is_signed_by_hand() {
    let played = played();
    let plays = played.plays();
    let mut record = played.record.clone();
    record.attendance.retain(|stay| stay.kind != MemberKind::Participant);
    let report = gather(&played.with(&record, &played.profiles, &plays)).expect("a report");
    let plain = markdown(&paper_of(&played.text, &report));
    assert_eq!(plain.matches("|  |  |  |  |  |  |\n").count(), 12, "lines to sign on: {plain}");
    assert!(!plain.contains("0 people") && !plain.contains("0 h 0 min in all"), "{plain}");
    let with = gather(&played.with(&played.record, &played.profiles, &plays)).expect("a report");
    assert!(!markdown(&paper_of(&played.text, &with)).contains("|  |  |  |  |  |  |\n"));
}

#[test]
fn role_and_department_are_with_the_name_and_go_with_it() {
    let played = played();
    let plays = played.plays();
    let mut profiles = played.profiles.clone();
    let typed = profiles.get_mut(&1).expect("a participant");
    typed.role = "=Radiologist".to_owned();
    typed.department = "<b>Radiology|\n".to_owned();
    let report = gather(&played.with(&played.record, &profiles, &plays)).expect("a report");
    let page = html(&paper_of(&played.text, &report));
    well_formed(&page, "the report");
    assert!(page.contains("=Radiologist") && page.contains("&lt;b&gt;Radiology|"));
    assert!(markdown(&paper_of(&played.text, &report)).contains(r"\<b\>Radiology\|"));
    profiles.remove(&1);
    for (name, words) in package(&played.with(&played.record, &profiles, &plays)).expect("a report") {
        assert!(!words.contains("Radiologist") && !words.contains("Radiology"), "{name}");
    }
}

#[test]
fn what_was_taken_back_is_listed_with_its_reason() {
    let played = played();
    let mut header = played.sessions[0].header().clone();
    header.setup.facilitator = true;
    let mut session = Session::start(header).expect("it starts");
    let points = Ruling::AwardPoints { points: 7 };
    let rule = Action::Rule { ruling: points, reason: "Well said.".to_owned() };
    session.act(Seat::Facilitator, rule, START + 1_000).expect("it is allowed");
    session.undo(0, "The <wrong> table.".to_owned(), START + 2_000).expect("it can be undone");
    let mut plays = played.plays();
    plays[0] = Play { session: &session, worth: Worth::Unknown, ..plays[0] };
    let report = gather(&played.with(&played.record, &played.profiles, &plays)).expect("a report");
    assert_eq!(report.undone.len(), 1);
    let line = &report.undone[0];
    assert_eq!((line.team.as_str(), line.reason.as_str()), (TEAMS[0], "The <wrong> table."));
    assert!(!line.what.is_empty(), "{line:?}");
    let paper = paper_of(&played.text, &report);
    assert!(html(&paper).contains("The &lt;wrong&gt; table."));
    assert!(markdown(&paper).contains("### Taken back\n"));
    // What was taken back is told once: not as if it still counted.
    for said in &line.what {
        let stands = report.timeline.iter().any(|moment| moment.teams == [TEAMS[0]] && &moment.words == said);
        assert!(!stands, "{said}");
    }
}
