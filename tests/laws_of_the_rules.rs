//! Laws that hold in every position of every game. Red: the rules contradict themselves.

use std::sync::Arc;

use breach_rounds::rules::{
    Action, AttackId, ConsultantId, Dice, Illegal, InjectId, MitigationId, Node, Outcome, ProcedureId,
    Ruling, Seat, Stage, State, View,
};
use breach_rounds::sim::Session;
use proptest::prelude::*;

use crate::support::{Dealer, session, setup, step};

/// Visits every position of one random game.
fn walk(seed: u64, facilitated: bool, mut visit: impl FnMut(&Session)) {
    let dice = if seed.is_multiple_of(2) { Dice::Seeded } else { Dice::Manual };
    let mut session = session(seed, dice, facilitated);
    let mut d = Dealer::new(seed ^ 0xa11);
    for at in 0..120 {
        visit(&session);
        if !step(&mut session, &mut d, at) {
            break;
        }
    }
}

/// Every action there could be, legal or not.
fn every_action(state: &State) -> Vec<Action> {
    let b = &state.setup().blueprint;
    let attacks = || (0..b.suspects.len() as u8 + 1).map(AttackId).map(Some).chain([None]);
    let mut all: Vec<Action> = (0..=b.procedures)
        .flat_map(|p| {
            attacks().map(move |testing| Action::Investigate { procedure: ProcedureId(p), testing })
        })
        .collect();
    all.extend((0..3).map(|c| Action::Consult { consultant: ConsultantId(c) }));
    all.extend([false, true].map(|expired| Action::Pass { expired }));
    all.extend((0..4).flat_map(|option| [false, true].map(|expired| Action::Choose { option, expired })));
    all.extend([Action::ReadReport, Action::CommitPlan]);
    all.extend((0..8).map(|m| Action::Adopt { mitigation: MitigationId(m) }));
    all.extend((0..8).map(|m| Action::Withdraw { mitigation: MitigationId(m) }));
    all.extend(Stage::ALL.map(|stage| Action::ChooseReveal { stage }));
    let rulings = [
        Ruling::AdjustRoll { delta: 1 },
        Ruling::GrantBonus { points: 1 },
        Ruling::SkipInject,
        Ruling::GiveTurns { turns: 1 },
        Ruling::AwardPoints { points: 1 },
        Ruling::Note,
        Ruling::Pause,
        Ruling::Resume,
    ];
    let more = Stage::ALL.map(|stage| Ruling::RevealStage { stage });
    let injects = (0..8).map(|i| Ruling::ForceInject { inject: InjectId(i) });
    let all_rulings = rulings.into_iter().chain(more).chain(injects);
    all.extend(all_rulings.map(|ruling| Action::Rule { ruling, reason: "reason".to_owned() }));
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn an_action_is_listed_exactly_when_it_can_be_applied(seed: u64, facilitated: bool) {
        walk(seed, facilitated, |session| {
            let state = session.state();
            for seat in [Seat::Team(0), Seat::Team(1), Seat::Facilitator, Seat::Observer] {
                let listed = state.legal_actions(seat);
                assert!(listed.is_sorted(), "legal actions are sorted");
                for action in every_action(state) {
                    let mut next = state.clone();
                    let applied = next.apply(seat, action.clone());
                    assert_eq!(applied.is_ok(), listed.contains(&action), "{seat:?} {action:?} {applied:?}");
                    if applied.is_err() {
                        assert_eq!(&next, state, "a refused action leaves the state untouched");
                    }
                }
            }
        });
    }

    #[test]
    fn somebody_can_always_act_until_it_is_over(seed: u64, facilitated: bool) {
        walk(seed, facilitated, |session| {
            let state = session.state();
            match state.node() {
                Node::Decision(seat) => assert!(!state.legal_actions(seat).is_empty(), "{seat:?} is stuck"),
                Node::Chance => assert!(!state.outcomes().is_empty(), "chance is stuck"),
                Node::Over(_) => assert!(state.legal_actions(Seat::Team(0)).is_empty()),
            }
            assert_eq!(matches!(state.node(), Node::Chance), !state.outcomes().is_empty());
        });
    }

    #[test]
    fn chance_comes_out_exactly_as_listed(seed: u64) {
        walk(seed, false, |session| {
            let state = session.state();
            let listed = state.outcomes();
            assert!(listed.iter().all(|&(_, weight)| weight == 1), "dice and suspects are uniform");
            let every = (0..=21).map(Outcome::Face).chain((0..20).map(|a| Outcome::Cleared(AttackId(a))));
            for outcome in every {
                let mut next = state.clone();
                let resolved = next.resolve(outcome).is_ok();
                assert_eq!(resolved, listed.contains(&(outcome, 1)), "{outcome:?}");
                if !resolved {
                    assert_eq!(&next, state);
                }
            }
        });
    }

    #[test]
    fn folding_the_events_rebuilds_the_state(seed: u64, facilitated: bool) {
        walk(seed, facilitated, |session| {
            let mut folded = State::new(Arc::new(session.setup().clone()), 0);
            session.events().for_each(|event| folded.evolve(event));
            assert_eq!(&folded, session.state());
        });
    }

    #[test]
    fn suspects_only_leave_the_board_and_the_true_one_never_does(seed: u64, facilitated: bool) {
        walk(seed, facilitated, |session| {
            let view = session.view(Seat::Team(0));
            for stage in &view.stages {
                let truth = session.setup().chain[stage.stage.index()];
                let own = stage.suspects.iter().find(|s| s.attack == truth).unwrap();
                assert_eq!(own.ruled_out, None, "the true suspect of {:?} was struck", stage.stage);
                if let Some(revealed) = stage.revealed {
                    assert_eq!(revealed.attack, truth);
                }
            }
        });
    }

    #[test]
    fn a_paused_session_takes_nothing_from_a_team(seed: u64) {
        walk(seed, true, |session| {
            let mut state = session.state().clone();
            let pause = Action::Rule { ruling: Ruling::Pause, reason: "a question".to_owned() };
            if state.apply(Seat::Facilitator, pause).is_ok() {
                assert!(state.legal_actions(Seat::Team(0)).is_empty());
                assert!(state.outcomes().is_empty());
                assert_eq!(state.resolve(Outcome::Face(1)), Err(Illegal::Paused));
            }
        });
    }

    /// Two hidden truths that differ only in what was not yet shown give the same view, byte for
    /// byte: another chain of the suspects that remain, another order of the rest of the pile.
    #[test]
    fn a_view_does_not_depend_on_what_it_hides(seed: u64, other in 0..20usize) {
        let one = setup(seed, Dice::Manual, false);
        let mut two = one.clone();
        for stage in Stage::ALL {
            let suspects: Vec<_> = one.suspects_of(stage).iter().collect();
            two.chain[stage.index()] = suspects[other % suspects.len()];
        }
        two.pile.reverse();
        let start = |setup| State::new(Arc::new(setup), 0);
        let (mut a, mut b) = (start(one), start(two));
        let mut d = Dealer::new(seed);
        for _ in 0..60 {
            for seat in [Seat::Team(0), Seat::Observer] {
                assert_eq!(View::for_seat(&a, seat), View::for_seat(&b, seat), "{seat:?}");
            }
            // Only the facilitator's view, which this session does not have, and the end tell.
            let moves = match a.node() {
                Node::Decision(seat) => a.legal_actions(seat).into_iter().filter(|m| *m != Action::ReadReport).map(|m| (Some(m), None)).collect::<Vec<_>>(),
                Node::Chance => a.outcomes().into_iter().map(|(o, _)| (None, Some(o))).collect(),
                Node::Over(_) => return Ok(()),
            };
            let Some((action, outcome)) = moves.get(d.below(moves.len().max(1))).cloned() else { return Ok(()) };
            let play = |state: &mut State| match (action.clone(), outcome) {
                (Some(action), _) => state.apply(Seat::Team(0), action).map(|e| seen(&e)),
                (_, Some(outcome)) => state.resolve(outcome).map(|e| seen(&e)),
                _ => unreachable!("a move is one or the other"),
            };
            let (told_a, told_b) = (play(&mut a), play(&mut b));
            if told_a != told_b {
                return Ok(()); // the table was told something else: from here they may differ
            }
        }
    }
}

fn seen(events: &[breach_rounds::rules::Event]) -> Vec<breach_rounds::rules::Event> {
    events.iter().filter(|event| event.seen_by(Seat::Team(0))).cloned().collect()
}

#[test]
fn a_seat_that_is_not_at_this_table_sees_no_board() {
    let session = session(7, Dice::Seeded, true);
    for seat in [Seat::Observer, Seat::Team(1)] {
        let view = session.view(seat);
        assert!(view.stages.is_empty() && view.procedures.is_empty() && view.legal.is_empty());
        assert_eq!(view.secrets, None);
    }
    assert!(session.view(Seat::Facilitator).secrets.is_some());
    assert_eq!(session.view(Seat::Team(0)).secrets, None);
}
