//! A small exercise: three teams of the small pack, played by policies in lockstep, and what a room has on
//! record of it.

use std::path::Path;

use breach_rounds::exercise::evaluation::{
    Attendance, CorrectiveAction, ExerciseRecord, HotWashItem, HotWashKind, InjectGiven, MemberKind, Message,
    ObserverNote, Pace, PackStamp, PlanFacts, Profile, Profiles, Rating, RoomRuling, RoomRulingKind, Source,
    TeamPlan, Times,
};
use breach_rounds::exercise::{ExerciseFile, HotSeat, Plan, Roster, Step};
use breach_rounds::packs::{Disk, Pack, load};
use breach_rounds::report::exercise::Material;
use breach_rounds::report::{Play, Worth};
use breach_rounds::rules::{ChainChoice, CoachLevel, Dice};
use breach_rounds::scoring::Analysis;
use breach_rounds::sim::{Limits, PolicyKind, Session, Solver, analyse};
use breach_rounds::text::Text;

/// Sunday, 2026-11-22, at half past nine.
pub const START: u64 = 1_795_339_800_000;
const MINUTE: u64 = 60_000;

/// The teams' names; one begins like a formula.
pub const TEAMS: [&str; 3] = ["Reading room", "=Night | shift", "Practice"];

/// A played exercise.
pub struct Played {
    pub pack: Pack,
    pub sessions: Vec<Session>,
    pub analyses: Vec<Analysis>,
    pub record: ExerciseRecord,
    pub profiles: Profiles,
    pub text: Text,
}

/// The exercise of the goldens.
pub fn played() -> Played {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics/base");
    let mut library = load(&[&Disk::new(folder)]);
    assert!(!library.has_errors(), "{:#?}", library.diagnostics);
    let pack = library.packs.remove(0);
    let (sessions, analyses) = play(&pack);
    let record = record(&pack);
    Played { record, sessions, analyses, profiles: profiles(), text: Text::english(), pack }
}

fn play(pack: &Pack) -> (Vec<Session>, Vec<Analysis>) {
    let scenario = &pack.scenarios()[0];
    let roster = Roster::new(&TEAMS.map(str::to_owned), None).unwrap();
    let setup = scenario.blueprint.draw(11, ChainChoice::Drawn, Dice::Seeded, false).unwrap();
    let plan = Plan {
        pack: pack.info().id.clone(),
        scenario: scenario.file.id.clone(),
        seed: 11,
        started_ms: START,
        dice: Dice::Seeded,
        authored: false,
        coach: CoachLevel::Off,
        questions: Vec::new(),
        coach_locked: true,
    };
    let kinds = [PolicyKind::Greedy, PolicyKind::Random, PolicyKind::Optimal];
    let file = ExerciseFile::new(plan, &roster).with_practice(&kinds.map(Some));
    let mut seat = HotSeat::start(file, roster, &scenario.names, &setup).unwrap();
    let mut solver = Solver::new(Limits::native());
    for at in 1.. {
        let at_ms = START + at * 20_000;
        match seat.step() {
            Step::Practice { .. } => seat.practise(&mut solver, at_ms).unwrap(),
            Step::Roll { .. } => drop(seat.roll(None, at_ms).unwrap()),
            _ => break,
        }
    }
    assert!(seat.over());
    let sessions: Vec<Session> = seat.teams().map(|team| seat.session(team).unwrap().clone()).collect();
    let analyses = sessions.iter().map(|session| analyse(session, &mut solver).unwrap()).collect();
    (sessions, analyses)
}

fn stay(member: u16, kind: MemberKind, team: Option<u8>, from: u64, to: u64) -> Attendance {
    Attendance { member, kind, team, joined_ms: START + from * MINUTE, left_ms: Some(START + to * MINUTE) }
}

fn attendance() -> Vec<Attendance> {
    vec![
        stay(0, MemberKind::Facilitator, None, 0, 60),
        stay(1, MemberKind::Participant, Some(0), 0, 20),
        stay(1, MemberKind::Participant, Some(0), 30, 60),
        stay(2, MemberKind::Participant, Some(1), 5, 60),
        stay(3, MemberKind::Observer, None, 10, 50),
    ]
}

fn profiles() -> Profiles {
    let profile = |name: &str, role: &str, department: &str| Profile {
        name: name.to_owned(),
        role: role.to_owned(),
        department: department.to_owned(),
    };
    Profiles::from([
        (0, profile("Ada Lovelace", "PACS administrator", "Imaging IT")),
        (1, profile("@Grace <Hopper>", "Radiologist", "Radiology")),
        (2, profile("Mary Somerville", "", "")),
        (3, profile("Alan Turing", "Privacy officer", "Compliance")),
    ])
}

fn note(
    minute: u64,
    team: Option<u8>,
    objective: Option<u8>,
    rating: Option<Rating>,
    text: &str,
) -> ObserverNote {
    ObserverNote { at_ms: START + minute * MINUTE, team, objective, rating, text: text.to_owned() }
}

fn record(pack: &Pack) -> ExerciseRecord {
    let team = |name: &&str| TeamPlan { name: (*name).to_owned(), practice: *name == "Practice" };
    ExerciseRecord {
        title: "Autumn exercise".to_owned(),
        pack: PackStamp {
            id: pack.info().id.clone(),
            version: pack.info().version.clone(),
            hash: "00c0ffee".repeat(8),
        },
        scenario: pack.scenarios()[0].file.id.clone(),
        plan: PlanFacts {
            rules: "short".to_owned(),
            pace: Pace::Lockstep,
            dice: Dice::Seeded,
            teams: TEAMS.iter().map(team).collect(),
            agenda: 60,
            authored: false,
            coach: CoachLevel::Off,
            turn_seconds: None,
        },
        times: Times {
            opened_ms: START - 10 * MINUTE,
            started_ms: START,
            debrief_ms: Some(START + 45 * MINUTE),
            closed_ms: Some(START + 60 * MINUTE),
        },
        attendance: attendance(),
        injects: vec![InjectGiven {
            at_ms: START + 3 * MINUTE,
            team: None,
            inject: "quiet-night".to_owned(),
        }],
        rulings: vec![RoomRuling {
            at_ms: START + 2 * MINUTE,
            team: None,
            kind: RoomRulingKind::TimeAdded { seconds: 60 },
            reason: "The coffee came late.".to_owned(),
        }],
        messages: vec![Message {
            at_ms: START + 4 * MINUTE,
            team: Some(1),
            text: "Mind the *clock*.".to_owned(),
        }],
        notes: vec![
            note(5, Some(0), Some(1), Some(Rating::M), "Nobody said what a match would mean."),
            note(9, Some(0), Some(1), Some(Rating::P), "Now they do."),
            note(7, Some(1), Some(1), Some(Rating::S), "Asked who keeps the logs."),
            note(8, None, None, None, "A good mood."),
        ],
        hot_wash: vec![HotWashItem {
            kind: HotWashKind::Strength,
            team: None,
            capability: "RS.CO".to_owned(),
            text: "Everybody knew whom to call.".to_owned(),
            source: Source::Entered,
        }],
        corrective_actions: vec![CorrectiveAction {
            capability: "DE.CM".to_owned(),
            issue: "Logs were gone after a week.".to_owned(),
            action: "Keep them for a year | and test it.".to_owned(),
            owner: "Head of imaging IT".to_owned(),
            start: Some("2026-12-01".to_owned()),
            end: Some("2027-01-31".to_owned()),
            source: Source::Entered,
            team: Some(1),
            top: true,
        }],
        dismissed: Vec::new(),
        handling: String::new(),
        ranked: false,
        stopped_for_real_event_ms: None,
    }
}

impl Played {
    /// The plays, with or without what they were worth.
    pub fn plays(&self) -> Vec<Play<'_>> {
        let both = self.sessions.iter().zip(&self.analyses).zip(TEAMS);
        both.map(|((session, analysis), name)| Play { name, session, worth: Worth::Analysed(analysis) })
            .collect()
    }

    /// What a report is written from, with another record or other names.
    pub fn with<'a>(
        &'a self,
        record: &'a ExerciseRecord,
        profiles: &'a Profiles,
        plays: &'a [Play<'a>],
    ) -> Material<'a> {
        let scenario = &self.pack.scenarios()[0];
        let (text, pack, now_ms) = (&self.text, &self.pack, START + 90 * MINUTE);
        Material { text, pack, scenario, record, profiles, plays, now_ms }
    }
}
