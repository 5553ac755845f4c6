//! Red when a practice team does not play by itself, plays otherwise after a reload, or needs what a
//! team must not know.

use breach_rounds::exercise::{ExerciseFile, HotSeat, Plan, Roster, Step, Task};
use breach_rounds::packs::{Library, embedded};
use breach_rounds::rules::{Action, ChainChoice, CoachLevel, Dice, Phase, Seat};
use breach_rounds::sim::{Limits, Policy, PolicyKind, Session, Solver};

fn room(library: &Library, seed: u64, practice: &[Option<PolicyKind>]) -> HotSeat {
    let pack = library.packs.first().expect("the shipped pack loads");
    let scenario = pack.scenario("knock-on-your-own-door").expect("a shipped scenario");
    let names: Vec<String> = (0..practice.len()).map(|at| format!("Team {at}")).collect();
    let roster = Roster::new(&names, None).expect("good names");
    let setup = scenario.blueprint.draw(seed, ChainChoice::Drawn, Dice::Seeded, false).expect("a deal");
    let plan = Plan {
        pack: pack.info().id.clone(),
        scenario: scenario.file.id.clone(),
        seed,
        started_ms: 1,
        dice: Dice::Seeded,
        authored: false,
        coach: CoachLevel::Off,
        questions: Vec::new(),
        coach_locked: false,
    };
    let file = ExerciseFile::new(plan, &roster).with_practice(practice);
    HotSeat::start(file, roster, &scenario.names, &setup).expect("names are whole")
}

fn again(seat: &HotSeat) -> HotSeat {
    let log = |team: u8| Some((format!("{team}.jsonl"), seat.session(team)?.to_jsonl()));
    let logs: Vec<(String, String)> = seat.teams().filter_map(log).collect();
    let (seat, said) = HotSeat::read(&seat.file().to_text(), "room.json", &logs).expect("reads back");
    assert!(said.is_empty(), "{said:?}");
    seat
}

/// Plays on until a person is due or all is over.
fn go_on(seat: &mut HotSeat, solver: &mut Solver) {
    for at in 0.. {
        match seat.step() {
            Step::Practice { .. } => seat.practise(solver, at).expect("it is due"),
            Step::Roll { .. } => drop(seat.roll(None, at).expect("the die is due")),
            _ => return,
        }
        assert_eq!(seat.open(), None, "a practice team leaves no screen open");
    }
}

#[test]
fn three_practice_teams_play_to_the_end_by_themselves() {
    let library = embedded();
    let mut solver = Solver::new(Limits::native());
    let mut seat = room(&library, 5, &PolicyKind::ALL.map(Some));
    go_on(&mut seat, &mut solver);
    assert_eq!(seat.step(), Step::Results);
    assert!(seat.over());
    for team in seat.teams() {
        let session = seat.session(team).expect("a session");
        let view = session.view(Seat::Team(team));
        assert_eq!(view.phase, Phase::Debrief);
        assert!(view.mitigations.iter().any(|card| card.adopted), "team {team} has a plan");
        assert!(session.entries().iter().all(|entry| entry.seat != Some(Seat::Facilitator)));
    }
    // The optimal team's plan is the best there is.
    let optimal = seat.session(2).expect("a session");
    let plan: Vec<_> = optimal.view(Seat::Team(2)).mitigations.into_iter().filter(|m| m.adopted).collect();
    let best = breach_rounds::scoring::best_plan(optimal.setup());
    assert!(plan.iter().all(|card| best.cards.contains(card.mitigation)));
    assert_eq!(plan.len(), best.cards.len() as usize);
}

#[test]
fn a_room_that_was_read_back_goes_on_as_it_would_have() {
    let library = embedded();
    let mut solver = Solver::new(Limits::native());
    let mut whole = room(&library, 8, &PolicyKind::ALL.map(Some));
    let mut broken = room(&library, 8, &PolicyKind::ALL.map(Some));
    for at in 0..9 {
        match broken.step() {
            Step::Practice { .. } => broken.practise(&mut solver, at).expect("it is due"),
            Step::Roll { .. } => drop(broken.roll(None, at).expect("the die is due")),
            _ => break,
        }
        broken = again(&broken);
        assert_eq!(broken.practice(1), Some(PolicyKind::Greedy));
    }
    go_on(&mut whole, &mut solver);
    go_on(&mut broken, &mut solver);
    let events = |session: &Session| format!("{:?}", session.events().collect::<Vec<_>>());
    for team in whole.teams() {
        let (one, other) =
            (whole.session(team).expect("a session"), broken.session(team).expect("a session"));
        assert_eq!(events(one), events(other), "team {team}");
    }
}

#[test]
fn people_and_practice_keep_the_same_step() {
    let library = embedded();
    let mut solver = Solver::new(Limits::native());
    let mut seat = room(&library, 3, &[None, Some(PolicyKind::Greedy)]);
    assert!(seat.practise(&mut solver, 0).is_err(), "people are due first");
    for at in 0..400 {
        go_on(&mut seat, &mut solver);
        match seat.step() {
            Step::HandOver { team } => {
                assert_eq!(team, 0, "the device is never handed to a policy");
                seat.take_over().expect("a hand-over is due");
            }
            Step::Behind { task: Task::Read, .. } => seat.hide(),
            Step::Behind { team, task } => {
                let legal = seat.session(team).expect("a session").view(Seat::Team(team)).legal;
                let wish = if task == Task::Plan { Action::CommitPlan } else { legal[0].clone() };
                seat.act(wish, at).expect("legal");
            }
            Step::Results => break,
            other => panic!("{other:?}"),
        }
    }
    assert!(seat.over());
}

#[test]
fn without_practice_the_file_is_what_it_was() {
    let library = embedded();
    let plain = room(&library, 1, &[None, None]);
    assert!(!plain.file().to_text().contains("practice"));
    let with = room(&library, 1, &[None, Some(PolicyKind::Optimal)]);
    assert!(with.file().to_text().contains("\"practice\":[null,\"optimal\"]"), "{}", with.file().to_text());
}

#[test]
fn a_policy_only_does_what_is_legal_in_any_session() {
    for seed in 0..60 {
        for kind in [PolicyKind::Random, PolicyKind::Greedy] {
            let mut session = crate::support::session(seed, Dice::Seeded, false);
            let (cards, policy) = (session.setup().blueprint.clone(), Policy { kind, seed });
            let mut solver = Solver::new(Limits::native());
            for at in 0..400 {
                if session.state().awaits_die() {
                    session.roll(None, at).expect("the die is due");
                    continue;
                }
                let view = session.view(session.team());
                let Some(action) = policy.act(&view, &cards, &mut solver).expect("no solver is asked") else {
                    break;
                };
                assert!(view.legal.contains(&action), "{kind:?}, session {seed}: {action:?}");
                session.act(session.team(), action, at).expect("legal");
            }
            assert_eq!(session.view(session.team()).phase, Phase::Debrief, "{kind:?}, session {seed}");
        }
    }
}

#[test]
fn a_policy_does_the_same_whatever_is_hidden() {
    // The same suspects, another chain behind them: nothing that a team sees differs before a roll.
    let library = embedded();
    let scenario = library.packs[0].scenario("rotten-jar").expect("a shipped scenario");
    let mut chosen = std::collections::BTreeMap::new();
    for seed in 0..40 {
        let setup = scenario.blueprint.draw(seed, ChainChoice::Drawn, Dice::Seeded, false).expect("a deal");
        let state = breach_rounds::rules::State::new(std::sync::Arc::new(setup), 0);
        let view = breach_rounds::rules::View::for_seat(&state, Seat::Team(0));
        let mut solver = Solver::new(Limits::native());
        for kind in [PolicyKind::Random, PolicyKind::Greedy] {
            let policy = Policy { kind, seed: 1 };
            let action = policy.act(&view, &scenario.blueprint, &mut solver).expect("no solver is asked");
            let first = chosen.entry(kind).or_insert_with(|| action.clone());
            assert_eq!(*first, action, "{kind:?}");
        }
    }
}
