//! Red when a simulated game is not played by the rules, when a policy decides otherwise in bulk than
//! from a view, or when the number of threads changes a number.

use std::sync::atomic::{AtomicU64, Ordering};

use breach_rounds::rules::{Blueprint, Effect};
use breach_rounds::sim::{Limits, PolicyKind, Simulation, Statistics};

use crate::support;

fn simulation(blueprint: &Blueprint, policy: PolicyKind) -> Simulation<'_> {
    let limits = Limits::native();
    Simulation { blueprint, policy, games: 60, judged: 0, seed: 11, threads: 1, limits }
}

fn run(simulation: Simulation<'_>) -> Statistics {
    simulation.run(&|_| {}).expect("a scenario that can be dealt and solved")
}

/// Of three choices on one card a view cannot tell the middle one; no pack needs them.
fn told_by_a_view(blueprint: &Blueprint) -> bool {
    let choices =
        |effects: &[Effect]| effects.iter().filter(|effect| matches!(effect, Effect::Choice { .. })).count();
    blueprint.injects.iter().all(|inject| choices(&inject.effects) < 3)
}

/// A scenario that the plainest solver is done with at once.
fn small(seed: u64) -> Blueprint {
    let mut blueprint = support::blueprint(seed);
    blueprint.rules.turns = 4;
    blueprint.rules.consultant_calls = blueprint.rules.consultant_calls.min(1);
    for inject in &mut blueprint.injects {
        // So much time is too much for the plainest solver.
        inject.effects.retain(|effect| !matches!(effect, Effect::GainTurns(_)));
    }
    blueprint
}

#[test]
fn a_lean_playout_is_the_game_of_the_rules() {
    let (mut games, mut won) = (0, 0);
    for seed in 0..700 {
        let blueprint = support::blueprint(seed);
        if !told_by_a_view(&blueprint) {
            continue;
        }
        for policy in [PolicyKind::Random, PolicyKind::Greedy] {
            let simulation = simulation(&blueprint, policy);
            for game in 0..3 {
                let lean = simulation.trace(game, true).expect("a deal");
                let by_rules = simulation.trace(game, false).expect("a deal");
                assert_eq!(lean, by_rules, "{policy:?}, blueprint {seed}, game {game}");
                games += 1;
                won += u32::from(lean.0.won);
            }
        }
    }
    // Neither all won nor all lost, or little was compared.
    assert!(games > 3000 && won > games / 10 && won < games * 9 / 10, "{won} of {games}");
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let library = breach_rounds::packs::embedded();
    let shipped = library.packs[0].scenarios()[0].blueprint.clone();
    let small = small(3);
    for (blueprint, policy, games, judged) in [
        (&shipped, PolicyKind::Random, 3000, 0),
        (&shipped, PolicyKind::Greedy, 3000, 0),
        (&small, PolicyKind::Random, 60, 13),
        (&small, PolicyKind::Greedy, 60, 13),
        (&small, PolicyKind::Optimal, 60, 13),
    ] {
        let with = |threads| run(Simulation { games, judged, threads, ..simulation(blueprint, policy) });
        let one = with(1);
        assert_eq!(one.games, games);
        assert_eq!(one.judged.map_or(0, |judged| judged.games), judged);
        for threads in [2, 5] {
            assert_eq!(with(threads), one, "{policy:?}, {threads} threads");
        }
        let other = run(Simulation { games, judged, seed: 12, ..simulation(blueprint, policy) });
        assert!(other.points != one.points, "{policy:?}: another seed, the same games");
    }
}

#[test]
fn judging_some_games_changes_none() {
    let small = small(3);
    for policy in PolicyKind::ALL {
        let plain = run(simulation(&small, policy));
        let judged = run(Simulation { judged: 25, ..simulation(&small, policy) });
        assert_eq!(Statistics { judged: None, ..judged }, plain);
    }
}

#[test]
fn progress_adds_up_to_the_games() {
    let small = small(3);
    let told = AtomicU64::new(0);
    let simulation =
        Simulation { games: 1700, judged: 5, threads: 2, ..simulation(&small, PolicyKind::Greedy) };
    simulation.run(&|more| _ = told.fetch_add(more, Ordering::Relaxed)).expect("a deal");
    assert_eq!(told.into_inner(), 1700);
}

#[test]
fn better_policies_earn_more_and_the_best_is_not_faulted() {
    let mut sums = [0.0; 3];
    for seed in 0..5 {
        let blueprint = small(seed);
        let judged = PolicyKind::ALL.map(|policy| {
            let all = Simulation { games: 60, judged: 60, ..simulation(&blueprint, policy) };
            let figures = run(all);
            let judged = figures.judged.expect("judged games");
            (figures.points.mean, judged)
        });
        let [_, _, (_, optimal)] = judged;
        assert_eq!(optimal.accuracy.mean, 1.0, "blueprint {seed}");
        let most = if blueprint.mitigations.is_empty() { 60.0 } else { 100.0 };
        assert!(optimal.decision_score.mean <= most);
        for (sum, (points, judged)) in sums.iter_mut().zip(judged) {
            *sum += points;
            assert!((0.0..=1.0).contains(&judged.accuracy.mean));
            assert!((0.0..=40.0).contains(&judged.mitigation.mean));
            assert!(judged.accuracy.mean <= optimal.accuracy.mean);
            assert!(judged.mitigation.mean <= optimal.mitigation.mean);
        }
    }
    let [random, greedy, optimal] = sums;
    assert!(random < greedy && greedy <= optimal * 1.02, "{sums:?}");
}
