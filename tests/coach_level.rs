//! Red when a log loses how much help its play had, when a log from before the coach no longer reads
//! byte for byte, or when an exercise's level and lock are not kept.

use breach_rounds::exercise::{ExerciseFile, HotSeat, Plan, Roster};
use breach_rounds::packs::embedded;
use breach_rounds::rules::log::{Header, Unreadable};
use breach_rounds::rules::{ChainChoice, CoachLevel, Dice};
use breach_rounds::sim::Session;

use crate::support;

fn played(level: CoachLevel) -> Session {
    let mut header = support::session(3, Dice::Seeded, false).header().clone();
    header.coach = level;
    let mut session = Session::start(header).unwrap();
    support::play(&mut session, 3);
    session
}

#[test]
fn the_level_stands_in_the_first_line_and_comes_back() {
    for level in CoachLevel::ALL {
        let session = played(level);
        let text = session.to_jsonl();
        let (read, warnings) = Session::read(&text, "log").unwrap();
        assert!(warnings.is_empty() && read.header().coach == level && read.to_jsonl() == text);
        let first = text.lines().next().unwrap();
        assert_eq!(first.contains("\"coach\""), level != CoachLevel::Off, "off is absent: {first}");
    }
}

#[test]
fn a_log_from_before_the_coach_verifies_byte_for_byte() {
    // Written by hand as such logs were: no field, and the chain over those very bytes.
    let text = played(CoachLevel::Off).to_jsonl();
    assert!(!text.contains("coach"));
    let (read, warnings) = Session::read(&text, "old").unwrap();
    assert!(warnings.is_empty() && read.to_jsonl() == text && read.header().coach == CoachLevel::Off);
}

#[test]
fn a_level_that_was_edited_in_or_out_is_refused() {
    let full = played(CoachLevel::Full).to_jsonl();
    for (was, is) in [("\"coach\":\"full\",", ""), ("\"coach\":\"full\"", "\"coach\":\"odds\"")] {
        let edited = full.replacen(was, is, 1);
        assert_ne!(edited, full);
        assert!(Session::read(&edited, "edited").is_err(), "{is:?}");
    }
    let first = full.lines().next().unwrap().replacen("\"full\"", "\"much\"", 1);
    assert!(matches!(Header::from_line(&first), Err(Unreadable::Malformed(_))));
}

fn room(coach: CoachLevel, coach_locked: bool) -> HotSeat {
    let library = embedded();
    let (pack, scenario) = (&library.packs[0], &library.packs[0].scenarios()[0]);
    let setup = scenario.blueprint.draw(5, ChainChoice::Drawn, Dice::Seeded, false).unwrap();
    let roster = Roster::new(&["Blue".to_owned(), "Green".to_owned()], None).unwrap();
    let plan = Plan {
        pack: pack.info().id.clone(),
        scenario: scenario.file.id.clone(),
        seed: 5,
        started_ms: 1,
        dice: Dice::Seeded,
        authored: false,
        coach,
        questions: Vec::new(),
        coach_locked,
    };
    HotSeat::start(ExerciseFile::new(plan, &roster), roster, &scenario.names, &setup).unwrap()
}

#[test]
fn an_exercise_keeps_its_level_and_its_lock_for_every_team() {
    for (level, locked) in [(CoachLevel::Off, false), (CoachLevel::Odds, true), (CoachLevel::Full, false)] {
        let seat = room(level, locked);
        assert!(seat.teams().all(|team| seat.session(team).unwrap().header().coach == level));
        let text = seat.file().to_text();
        let file = ExerciseFile::read(&text, "room").unwrap();
        assert_eq!((file.coach, file.coach_locked), (level, locked));
        assert_eq!(text.contains("coach"), level != CoachLevel::Off, "off is absent: {text}");
    }
}

#[test]
fn a_team_cannot_bring_another_level_into_a_room() {
    let (off, full) = (room(CoachLevel::Off, true), room(CoachLevel::Full, true));
    let log = |seat: &HotSeat, team: u8| (format!("{team}"), seat.session(team).unwrap().to_jsonl());
    let text = off.file().to_text();
    assert!(HotSeat::read(&text, "room", &[log(&off, 0), log(&off, 1)]).is_ok());
    assert!(HotSeat::read(&text, "room", &[log(&off, 0), log(&full, 1)]).is_err());
}
