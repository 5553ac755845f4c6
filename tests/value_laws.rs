//! Laws that every value obeys, whatever computed it. Red: the solver contradicts itself, rates what it
//! cannot, or knows what it must not.

use std::sync::Arc;

use breach_rounds::rules::{
    AttackId, Blueprint, ConsultantSpec, Effect, Event, Move, Phase, ProcedureId, RuleSet, Seat, Setup,
    Stage, State, View,
};
use breach_rounds::sim::{Belief, Limit, Limits, Solver, Unsolvable};

use crate::support::knowledge::{Knowledge, TEAM};
use crate::support::plain::worth_under;
use crate::support::small::{self, Size};
use crate::support::{self, Dealer, soak};

fn start(setup: &Setup) -> View {
    View::for_seat(&State::new(Arc::new(setup.clone()), 0), TEAM)
}

fn value(setup: &Setup) -> f64 {
    Solver::new(Limits::native()).value(&Belief::of(&start(setup)).unwrap()).unwrap()
}

#[test]
fn a_position_is_worth_its_best_move_and_a_move_what_follows() {
    let (mut positions, mut futile) = (0, 0);
    for seed in 0..soak(150) {
        let setup = small::setup(seed, Size::fitting());
        let mut solver = Solver::new(Limits::native());
        let mut d = Dealer::new(seed ^ 0x1aa5);
        let mut belief = Belief::of(&start(&setup)).unwrap();
        while !belief.is_over() {
            let rated = solver.rate(&belief).unwrap();
            let most = rated.moves.iter().map(|&(_, q)| q).fold(f64::NEG_INFINITY, f64::max);
            assert!((rated.value - most).abs() < 1e-12, "{seed}: {rated:?}");
            assert!((solver.value(&belief).unwrap() - most).abs() < 1e-12, "{seed}: {rated:?}");
            let q_of = |made: Move| rated.moves.iter().find(|(one, _)| *one == made).unwrap().1;
            let mut wins = f64::NEG_INFINITY;
            for made in belief.moves() {
                let after = belief.after(made);
                let sum: f64 = after.iter().map(|(chance, ..)| chance).sum();
                assert!((sum - 1.0).abs() < 1e-12, "{seed}: {made:?} adds up to {sum}");
                let (mut mean, mut mean_win) = (0.0, 0.0);
                for (chance, seen, next) in &after {
                    assert!(*chance > 0.0, "{seed}: {seen:?} cannot be");
                    mean += chance * solver.value(next).unwrap();
                    mean_win += chance * solver.win(next).unwrap();
                }
                assert!((mean - q_of(made)).abs() < 1e-9, "{seed}: {made:?} {mean}, {rated:?}");
                if q_of(made) > rated.value - 1e-9 {
                    wins = wins.max(mean_win);
                }
                if let Move::Investigate(procedure) = made
                    && belief.outlook(procedure).suspects == 0
                {
                    assert!((q_of(made) - q_of(Move::Pass)).abs() < 1e-12, "{seed}: {made:?}, {rated:?}");
                    futile += 1;
                }
            }
            assert!((wins - solver.win(&belief).unwrap()).abs() < 1e-9, "{seed}: chance to win");
            positions += 1;
            let moves = belief.moves();
            let mut after = belief.after(*d.pick(&moves));
            belief = after.swap_remove(d.below(after.len())).2;
        }
        assert!((solver.value(&belief).unwrap() - belief.earned()).abs() < 1e-12, "{seed}: over");
    }
    assert!(futile > 100, "{futile}");
    println!("{positions} positions, {futile} moves that can find nothing");
}

/// What a team does whose choices have no reason: always the same in the same position, or a draw.
#[test]
fn no_policy_is_worth_more_than_best_play() {
    let (mut compared, mut least) = (0, f64::INFINITY);
    for seed in 0..soak(12) {
        let setup = small::setup(seed, Size::SMALL);
        let (best, knowledge) = (value(&setup), Knowledge::at_start(&setup));
        for whim in 0..4u64 {
            let worth = worth_under(&knowledge, &mut |view, moves| match whim {
                0 => vec![1.0 / moves.len() as f64; moves.len()],
                _ => {
                    let seen = view.stages.iter().flat_map(|s| &s.suspects).filter(|s| s.ruled_out.is_some());
                    let at = u64::from(view.turn) << 8 | seen.count() as u64;
                    let chosen = Dealer::new(seed << 32 | whim << 16 | at).below(moves.len());
                    (0..moves.len()).map(|at| f64::from(u8::from(at == chosen))).collect()
                }
            });
            assert!(worth.points <= best + 1e-9, "{seed}: {worth:?} is more than {best}");
            least = least.min(best - worth.points);
            compared += 1;
        }
    }
    println!("{compared} policies, the best of them {least:.3} points below best play");
}

#[test]
fn more_turns_a_lower_target_or_a_larger_bonus_never_hurt() {
    let mut gains = [0; 3];
    for seed in 0..soak(80) {
        let mut setup = small::setup(seed, Size::fitting());
        // With fewer turns the time bonus is all or nothing, and a turn more is another rule.
        setup.blueprint.rules.turns = setup.blueprint.rules.turns.max(5);
        let before = value(&setup);
        type Change = fn(&mut RuleSet);
        let changes: [Change; 3] = [|r| r.turns += 1, |r| r.target -= 1, |r| r.established_bonus += 1];
        for (change, gain) in changes.iter().zip(&mut gains) {
            let mut eased = setup.clone();
            change(&mut eased.blueprint.rules);
            let after = value(&eased);
            assert!(after >= before - 1e-9, "{seed}: {before} became {after}");
            *gain += usize::from(after > before + 1e-9);
        }
    }
    println!("turns, target and bonus helped in {gains:?} packs");
    assert!(gains.iter().all(|&gain| gain > 15), "{gains:?}");
}

/// At every moment of a session each chain that the board leaves possible gives the team the same view,
/// and so the same belief, the same values and the same order of moves, whatever the solver saw before.
#[test]
fn no_value_depends_on_the_hidden_chain() {
    let (mut positions, mut chains) = (0, 0);
    for seed in 0..soak(25) {
        let setup = small::setup_with_injects(seed, Size::SMALL, seed.is_multiple_of(2));
        let mut session = support::session_of(setup, seed);
        let mut d = Dealer::new(seed ^ 0x5ec2);
        let mut used = Solver::new(Limits::native());
        for at in 0..40 {
            let view = session.view(TEAM);
            if view.phase != Phase::Investigation {
                break;
            }
            if let Ok(belief) = Belief::of(&view) {
                let rated = (!belief.is_over()).then(|| used.rate(&belief).unwrap());
                let events: Vec<Event> = session.events().cloned().collect();
                for chain in Knowledge::after_events(session.setup(), &events).odds().into_keys() {
                    let mut state = State::new(Arc::new(Setup { chain, ..session.setup().clone() }), 0);
                    events.iter().for_each(|event| state.evolve(event));
                    let other = View::for_seat(&state, TEAM);
                    assert_eq!(other, view, "seed {seed}: chain {chain:?} can be told apart");
                    let fresh = &mut Solver::new(Limits::native());
                    let again = rated.as_ref().map(|_| fresh.rate(&Belief::of(&other).unwrap()).unwrap());
                    assert_eq!(again, rated, "seed {seed}: chain {chain:?}");
                    chains += 1;
                }
                positions += 1;
            }
            if !support::step(&mut session, &mut d, at) {
                break;
            }
        }
    }
    println!("{positions} positions, {chains} chains in them");
}

/// One suspect a stage, each found by one procedure: to be taken to the edge of what is promised.
fn at_the_edge() -> Blueprint {
    let mut edge = small::blueprint(1, Size::SMALL);
    edge.consultants.clear();
    edge.established.clear();
    edge.procedures = 4;
    // Without rests, for they are what makes positions many.
    edge.rules = RuleSet { established: 0, consultant_calls: 0, cooldown: 0, ..RuleSet::classic() };
    edge.suspects.truncate(4);
    for (at, stage) in (0u8..).zip(Stage::ALL) {
        let suspect = &mut edge.suspects[usize::from(at)];
        suspect.attack = AttackId(at);
        suspect.stage = stage;
        suspect.detected_by = vec![ProcedureId(at)];
    }
    edge.authored = [0, 1, 2, 3].map(AttackId);
    edge
}

fn drawn(edge: Blueprint) -> Setup {
    use breach_rounds::rules::{ChainChoice, Dice};
    edge.draw(1, ChainChoice::Authored, Dice::Manual, true).unwrap()
}

/// Solves, and says what was too large.
fn limit_of(setup: &Setup, limits: Limits) -> Option<(Limit, u32, u32)> {
    let solved = Belief::of(&start(setup)).and_then(|belief| Solver::new(limits).rate(&belief));
    match solved {
        Ok(rated) => {
            assert!((0.0..=60.0).contains(&rated.value), "{rated:?}");
            None
        }
        Err(Unsolvable::TooLarge { what, is, most }) => Some((what, is, most)),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn beyond_the_promise_it_says_so_and_at_its_edge_it_answers() {
    let native = Limits::native();
    let with = |change: &dyn Fn(&mut Blueprint)| {
        let mut edge = at_the_edge();
        change(&mut edge);
        drawn(edge)
    };
    let cooldown = |turns| with(&|edge| edge.rules.cooldown = turns);
    assert_eq!(limit_of(&cooldown(3), native), None);
    assert_eq!(limit_of(&cooldown(4), native), Some((Limit::Cooldown, 4, 3)));
    assert_eq!(limit_of(&cooldown(50), native), Some((Limit::Cooldown, 50, 3)));

    let turns = |turns| with(&|edge| edge.rules.turns = turns);
    assert_eq!(limit_of(&turns(12), native), None);
    assert_eq!(limit_of(&turns(13), native), Some((Limit::Turns, 13, 12)));
    assert_eq!(limit_of(&turns(100), native), Some((Limit::Turns, 100, 12)));

    // Suspects that nothing tells apart, so that sixteen cost no time.
    let suspects = |count: u8| {
        with(&|edge| {
            let mut more = edge.suspects.clone();
            for at in 4..3 + count {
                more.push(breach_rounds::rules::Suspect { attack: AttackId(at), ..edge.suspects[0].clone() });
            }
            edge.suspects = more;
        })
    };
    assert_eq!(limit_of(&suspects(16), native), None);
    assert_eq!(limit_of(&suspects(17), native), Some((Limit::Suspects, 17, 16)));
    assert_eq!(limit_of(&suspects(60), native), Some((Limit::Suspects, 60, 16)));

    let hand = |procedures| with(&|edge| edge.procedures = procedures);
    assert_eq!(limit_of(&hand(12), Limits::web()), None);
    assert_eq!(limit_of(&hand(13), Limits::web()), Some((Limit::Procedures, 13, 12)));
    assert_eq!(limit_of(&hand(16), native), None);
    assert_eq!(limit_of(&hand(17), native), Some((Limit::Procedures, 17, 16)));
    assert_eq!(limit_of(&hand(24), native), Some((Limit::Procedures, 24, 16)));
}

/// Slices of any size come to what one call comes to, and end.
#[test]
fn slices_of_work_come_to_the_same() {
    for seed in 0..soak(40) {
        let setup = small::setup(seed, Size::fitting());
        let belief = Belief::of(&start(&setup)).unwrap();
        let at_once = Solver::new(Limits::native()).rate(&belief).unwrap();
        for steps in [1, 7, 1000] {
            let mut solver = Solver::new(Limits::web());
            let calls = (0..1_000_000).find(|_| solver.work(&belief, steps).unwrap());
            assert!(calls.is_some(), "{seed}: no end in slices of {steps}");
            assert_eq!(solver.rate(&belief).unwrap(), at_once, "{seed}: slices of {steps}");
        }
    }
}

#[test]
fn who_is_not_at_the_table_has_no_belief() {
    let state = State::new(Arc::new(drawn(at_the_edge())), 0);
    for seat in [Seat::Observer, Seat::Team(1)] {
        assert_eq!(Belief::of(&View::for_seat(&state, seat)), Err(Unsolvable::NotAtTable), "{seat:?}");
    }
}

/// Cards with numbers far beyond any that a pack may hold: a log can say anything, and a solver that is
/// asked must answer or decline, at once and without a panic.
#[test]
fn absurd_numbers_are_answered_or_declined() {
    const PUSH: Effect = Effect::RollModifier { delta: i16::MAX, turns: 255 };
    const DRAG: Effect = Effect::RollModifier { delta: i16::MIN, turns: 255 };
    let (mut answered, mut declined) = (0, 0);
    let effects: [&[Effect]; 8] = [
        &[Effect::GainTurns(200)],
        &[Effect::GainTurns(9), Effect::LoseTurns(3)],
        &[Effect::LoseTurns(255)],
        &[Effect::LoseTurns(255), Effect::GainTurns(255), Effect::RevealEarliest],
        &[PUSH, PUSH, PUSH],
        &[DRAG, DRAG, DRAG],
        &[Effect::BlockProcedure { procedure: ProcedureId(200), turns: 255 }],
        &[Effect::BlockProcedure { procedure: ProcedureId(0), turns: 255 }, Effect::ClearCooldowns],
    ];
    for (one, first) in effects.iter().enumerate() {
        for second in &effects[one..] {
            for turns in [1, 4, 12] {
                let mut edge = at_the_edge();
                edge.rules.consultant_calls = 255;
                edge.rules.turns = turns;
                edge.consultants =
                    [first, second].map(|effects| ConsultantSpec { effects: effects.to_vec() }).to_vec();
                match limit_of(&drawn(edge), Limits::native()) {
                    None => answered += 1,
                    Some(_) => declined += 1,
                }
            }
        }
    }
    println!("{answered} answered, {declined} declined");
    assert!(answered > 30, "{answered}");
}
