//! Red when a hot seat leaves lockstep: a die before everybody has locked, different faces for the
//! room, a screen that opens without a hand-over, a step that a closed tab forgets.

use std::collections::BTreeSet;

use breach_rounds::exercise::{
    Change, ExerciseFile, HotSeat, Plan, Refused, Roster, RosterFault, Step, Task, bundle, is_bundle,
    unbundle,
};
use breach_rounds::packs::{Library, embedded};
use breach_rounds::rules::log::Record;
use breach_rounds::rules::{Action, ChainChoice, CoachLevel, Dice, Event, Phase, Ruling, Seat, Waiting};
use proptest::prelude::*;

fn library() -> &'static Library {
    static LIBRARY: std::sync::OnceLock<Library> = std::sync::OnceLock::new();
    LIBRARY.get_or_init(embedded)
}

fn names(teams: usize) -> Vec<String> {
    (0..teams).map(|at| format!("Team {at}")).collect()
}

fn room(seed: u64, teams: usize, facilitator: Option<&str>, dice: Dice) -> HotSeat {
    let pack = library().packs.first().expect("the shipped pack loads");
    let scenario = &pack.scenarios()[usize::try_from(seed).unwrap_or(0) % pack.scenarios().len()];
    let roster = Roster::new(&names(teams), facilitator).expect("good names");
    let setup = scenario
        .blueprint
        .draw(seed, ChainChoice::Drawn, dice, facilitator.is_some())
        .expect("a shipped scenario can be dealt");
    let plan = Plan {
        pack: pack.info().id.clone(),
        scenario: scenario.file.id.clone(),
        seed,
        started_ms: 1,
        dice,
        authored: false,
        coach: CoachLevel::Odds,
        questions: Vec::new(),
        coach_locked: seed.is_multiple_of(2),
    };
    HotSeat::start(ExerciseFile::new(plan, &roster), roster, &scenario.names, &setup)
        .expect("names are whole")
}

fn again(seat: &HotSeat) -> HotSeat {
    let logs: Vec<(String, String)> =
        seat.teams().map(|team| (format!("{team}.jsonl"), seat.session(team).unwrap().to_jsonl())).collect();
    let (seat, warnings) = HotSeat::read(&seat.file().to_text(), "room.json", &logs).expect("reads back");
    assert!(warnings.is_empty(), "{warnings:?}");
    seat
}

/// One step of the room, chosen by `pick`; the answer is what was rolled, if anything was.
fn go_on(seat: &mut HotSeat, pick: usize, at_ms: u64) -> Option<(u8, Vec<Change>)> {
    match seat.step() {
        Step::HandOver { team } => {
            assert_eq!(seat.take_over(), Ok(team));
            None
        }
        Step::Behind { team, task } => {
            assert_eq!(seat.open(), Some(team), "only the open team acts");
            behind(seat, team, task, pick, at_ms);
            None
        }
        Step::Roll { .. } => {
            let face = (seat.file().dice == Dice::Manual).then(|| u8::try_from(pick % 20 + 1).unwrap());
            Some(seat.roll(face, at_ms).expect("the die is due"))
        }
        Step::ChooseReveal { team, stages } => {
            seat.choose_reveal(team, stages[pick % stages.len()], at_ms).expect("a matching stage");
            None
        }
        Step::Practice { .. } | Step::Paused { .. } | Step::Results => None,
    }
}

fn behind(seat: &mut HotSeat, team: u8, task: Task, pick: usize, at_ms: u64) {
    if task == Task::Read {
        seat.hide();
        return;
    }
    let view = seat.session(team).unwrap().view(Seat::Team(team));
    let legal: Vec<Action> = match task {
        // Adopting and putting back for ever would never end.
        Task::Plan if pick.is_multiple_of(3) => vec![Action::CommitPlan],
        _ => view.legal,
    };
    assert!(!legal.is_empty(), "a team with a task can act: {task:?}");
    seat.act(legal[pick % legal.len()].clone(), at_ms).expect("legal actions are taken");
}

fn faces(seat: &HotSeat, change: &Change) -> BTreeSet<u8> {
    seat.session(change.team).unwrap().entries()[change.entries.clone()]
        .iter()
        .filter_map(|entry| match &entry.record {
            Record::Event(Event::Rolled { face, .. }) => Some(*face),
            _ => None,
        })
        .collect()
}

fn acted(seat: &HotSeat, team: u8) -> usize {
    let turn = |event: &&Event| {
        matches!(event, Event::Chosen { .. } | Event::Consulted { .. } | Event::Passed { .. })
    };
    seat.session(team).unwrap().events().filter(turn).count()
}

fn hunting(seat: &HotSeat) -> Vec<u8> {
    seat.teams()
        .filter(|&team| seat.session(team).unwrap().view(Seat::Team(team)).phase == Phase::Investigation)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever the teams do, the room ends at the results, in lockstep, and any moment survives a
    /// closed tab.
    #[test]
    fn every_room_ends_at_its_results(
        seed in 0u64..10_000,
        teams in 2usize..=8,
        led: bool,
        manual: bool,
        picks in prop::collection::vec(0usize..1000, 200),
    ) {
        let dice = if manual { Dice::Manual } else { Dice::Seeded };
        let mut seat = room(seed, teams, led.then_some("Ada"), dice);
        for (at, pick) in picks.iter().cycle().take(4000).enumerate() {
            if seat.step() == Step::Results {
                break;
            }
            if let Step::Roll { teams } = seat.step() {
                let counts: BTreeSet<usize> = hunting(&seat).iter().map(|&t| acted(&seat, t)).collect();
                prop_assert_eq!(counts.len(), 1, "everybody has locked before the die");
                for team in teams {
                    prop_assert_eq!(seat.session(team).unwrap().view(Seat::Team(team)).waiting, Waiting::Die);
                }
            }
            if let Some((face, changes)) = go_on(&mut seat, pick + at, at as u64) {
                for change in &changes {
                    prop_assert_eq!(faces(&seat, change), BTreeSet::from([face]), "one die for the room");
                }
                if at % 3 == 0 {
                    prop_assert_eq!(again(&seat).step(), seat.step());
                }
            }
        }
        prop_assert_eq!(seat.step(), Step::Results);
        prop_assert!(seat.over());
    }
}

/// Plays until the step is one that `stop` wants.
fn play_until(seat: &mut HotSeat, stop: impl Fn(&Step) -> bool) {
    for at in 0..400 {
        if stop(&seat.step()) {
            return;
        }
        go_on(seat, at * 7, at as u64);
    }
    panic!("the room never came there: {:?}", seat.step());
}

#[test]
fn a_closed_tab_never_leaves_a_screen_open() {
    let mut seat = room(3, 2, None, Dice::Seeded);
    seat.take_over().unwrap();
    assert!(matches!(seat.step(), Step::Behind { team: 0, task: Task::Investigate }));
    assert_eq!(again(&seat).step(), Step::HandOver { team: 0 });
}

#[test]
fn nobody_acts_while_the_screen_is_closed_or_another_step_is_due() {
    let mut seat = room(3, 2, None, Dice::Seeded);
    assert_eq!(seat.act(Action::Pass { expired: false }, 1), Err(Refused::NotNow));
    assert_eq!(seat.roll(None, 1), Err(Refused::NotNow));
    seat.take_over().unwrap();
    assert_eq!(seat.take_over(), Err(Refused::NotNow));
    seat.act(Action::Pass { expired: false }, 1).unwrap();
    // It passed; its next turn waits for the other team.
    assert_eq!(seat.act(Action::Pass { expired: false }, 1), Err(Refused::NotNow));
}

#[test]
fn a_team_that_passes_reads_what_came_of_it_and_takes_no_die() {
    let mut seat = room(3, 2, None, Dice::Seeded);
    seat.take_over().unwrap();
    seat.act(Action::Pass { expired: false }, 1).unwrap();
    assert!(matches!(seat.step(), Step::Behind { team: 0, task: Task::Read | Task::Answer(_) }));
    seat.hide();
    play_until(&mut seat, |step| matches!(step, Step::Roll { .. } | Step::HandOver { team: 0 }));
    if let Step::Roll { teams } = seat.step() {
        assert_eq!(teams, [1]);
    }
}

#[test]
fn a_real_die_is_typed_and_a_virtual_one_is_not() {
    let mut seat = room(5, 2, None, Dice::Manual);
    play_until(&mut seat, |step| matches!(step, Step::Roll { .. }));
    assert_eq!(seat.roll(None, 1), Err(Refused::WrongDie));
    assert_eq!(seat.roll(Some(21), 1), Err(Refused::NoSuchFace));
    assert_eq!(seat.roll(Some(0), 1), Err(Refused::NoSuchFace));
    let mut seat = room(5, 2, None, Dice::Seeded);
    play_until(&mut seat, |step| matches!(step, Step::Roll { .. }));
    assert_eq!(seat.roll(Some(7), 1), Err(Refused::WrongDie));
}

#[test]
fn an_undone_team_catches_up_alone_and_the_others_wait() {
    let mut seat = room(7, 3, Some("Ada"), Dice::Seeded);
    play_until(&mut seat, |step| matches!(step, Step::Roll { .. }));
    seat.roll(None, 9).unwrap();
    let before = acted(&seat, 1);
    seat.undo(1, 0, "the wrong card was pressed".to_owned(), 10).unwrap();
    assert!(acted(&seat, 1) < before);
    assert_eq!(seat.step(), Step::HandOver { team: 1 });
    play_until(&mut seat, |step| matches!(step, Step::Roll { .. }) || *step == Step::HandOver { team: 0 });
    if let Step::Roll { teams } = seat.step() {
        assert_eq!(teams, [1], "only the team that fell behind rolls");
    }
    assert_eq!(again(&seat).step(), seat.step());
}

#[test]
fn a_pause_stops_the_room_until_it_is_resumed() {
    let mut seat = room(7, 2, Some("Ada"), Dice::Seeded);
    seat.rule(1, Ruling::Pause, "fire alarm".to_owned(), 1).unwrap();
    assert_eq!(seat.step(), Step::Paused { team: 1 });
    assert_eq!(seat.take_over(), Err(Refused::NotNow));
    seat.rule(1, Ruling::Resume, "false alarm".to_owned(), 2).unwrap();
    assert_eq!(seat.step(), Step::HandOver { team: 0 });
}

#[test]
fn rulings_need_a_facilitator_and_a_reason() {
    let mut led = room(7, 2, Some("Ada"), Dice::Seeded);
    assert!(led.rule(0, Ruling::GiveTurns { turns: 1 }, "  ".to_owned(), 1).is_err());
    assert!(led.rule(0, Ruling::GiveTurns { turns: 1 }, "the network was down".to_owned(), 1).is_ok());
    let mut unled = room(7, 2, None, Dice::Seeded);
    assert!(unled.rule(0, Ruling::GiveTurns { turns: 1 }, "please".to_owned(), 1).is_err());
    assert!(unled.undo(0, 0, "please".to_owned(), 1).is_err());
}

#[test]
fn names_are_checked_all_at_once() {
    let typed = ["".to_owned(), "Blue".to_owned(), " blue ".to_owned(), "x".repeat(25)];
    let faults = Roster::new(&typed, Some(" ")).unwrap_err();
    assert_eq!(
        faults,
        [
            RosterFault::Nameless(0),
            RosterFault::Twice(2),
            RosterFault::TooLong(3),
            RosterFault::FacilitatorNameless
        ]
    );
    assert_eq!(Roster::new(&names(1), None).unwrap_err(), [RosterFault::TooFew]);
    assert_eq!(Roster::new(&names(9), None).unwrap_err(), [RosterFault::TooMany]);
}

#[test]
fn an_exercise_travels_in_one_file() {
    let mut seat = room(11, 3, Some("Ada"), Dice::Seeded);
    play_until(&mut seat, |step| matches!(step, Step::Roll { .. }));
    seat.roll(None, 5).unwrap();
    let logs: Vec<String> = seat.teams().map(|team| seat.session(team).unwrap().to_jsonl()).collect();
    let text = bundle(&seat.file().to_text(), &logs);
    assert!(is_bundle(&text));
    assert!(!is_bundle(&logs[0]));
    let (file, again) = unbundle(&text);
    assert_eq!(file, seat.file().to_text());
    assert_eq!(again, logs);
}

#[test]
fn damaged_exercises_are_refused_in_words() {
    let seat = room(11, 2, None, Dice::Seeded);
    let logs: Vec<(String, String)> =
        seat.teams().map(|team| (format!("{team}.jsonl"), seat.session(team).unwrap().to_jsonl())).collect();
    let text = seat.file().to_text();
    let said = |text: &str, logs: &[(String, String)]| match HotSeat::read(text, "room.json", logs) {
        Ok(_) => panic!("this should not be readable"),
        Err(said) => said,
    };
    let newer = said(&text.replace("\"format\":1", "\"format\":2"), &logs);
    assert!(newer[0].message.contains("another version"), "{newer:?}");
    assert!(said("not json", &logs)[0].message.contains("cannot be read") || !said("x", &logs).is_empty());
    assert_eq!(said(&text, &logs[..1]).len(), 1);
    let swapped: Vec<_> = logs.iter().rev().cloned().collect();
    assert_eq!(said(&text, &swapped).len(), 2, "both logs are of another team");
}
