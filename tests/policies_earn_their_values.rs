//! The policies that the program offers, against their exact values and against games played out. Red:
//! a practice team plays worse than it is said to, or `simulate` and `solve` contradict each other.

use breach_rounds::packs::embedded;
use breach_rounds::rules::{Action, Blueprint, ChainChoice, Dice, Move, Setup, State, View};
use breach_rounds::sim::{Belief, Limits, Policy, PolicyKind, Simulation, Solver};

use crate::support::knowledge::{Knowledge, TEAM};
use crate::support::plain::{Worth, worth_under};
use crate::support::playouts::playouts;
use crate::support::small::{self, Size};
use crate::support::soak;

/// What a policy does, asked through the view of its seat.
struct Player<'a> {
    policy: Policy,
    cards: &'a Blueprint,
    solver: Solver,
}

impl<'a> Player<'a> {
    fn new(kind: PolicyKind, cards: &'a Blueprint) -> Self {
        Self { policy: Policy { kind, seed: 1 }, cards, solver: Solver::new(Limits::native()) }
    }

    fn choose(&mut self, view: &View) -> Move {
        let action = self.policy.act(view, self.cards, &mut self.solver).unwrap().unwrap();
        assert!(view.legal.contains(&action), "{action:?} is not legal");
        Move::of(&action).unwrap()
    }

    /// Its value, by plain recursion over the rules with its choices.
    fn worth(&mut self, setup: &Setup) -> Worth {
        worth_under(&Knowledge::at_start(setup), &mut |view: &View, moves: &[(Move, Action)]| {
            let chosen = self.choose(view);
            moves.iter().map(|&(made, _)| f64::from(u8::from(made == chosen))).collect()
        })
    }
}

/// What the solver says of the start.
fn solved(setup: &Setup) -> Worth {
    let mut solver = Solver::new(Limits::native());
    let belief = Belief::of(&View::for_seat(&State::new(setup.clone().into(), 0), TEAM)).unwrap();
    Worth { points: solver.value(&belief).unwrap(), wins: solver.win(&belief).unwrap() }
}

fn same(one: Worth, other: Worth) -> bool {
    (one.points - other.points).abs() <= 1e-9 && (one.wins - other.wins).abs() <= 1e-9
}

#[test]
fn optimal_earns_what_the_solver_says_and_greedy_no_more() {
    let (packs, mut behind) = (soak(60), 0);
    for seed in 0..packs {
        let setup = small::setup(seed, Size::SMALL);
        let said = solved(&setup);
        let optimal = Player::new(PolicyKind::Optimal, &setup.blueprint).worth(&setup);
        assert!(same(said, optimal), "{seed}: {said:?} is said, {optimal:?} earned");
        let greedy = Player::new(PolicyKind::Greedy, &setup.blueprint).worth(&setup);
        assert!(greedy.points <= said.points + 1e-9, "{seed}: {greedy:?} is more than {said:?}");
        behind += usize::from(greedy.points < said.points - 1e-9);
    }
    println!("{packs} packs, greedy falls behind in {behind}");
    assert!(behind > 5, "{behind}");
}

#[test]
fn playouts_meet_the_values_of_greedy_and_optimal() {
    // Few packs with many games: the intervals are those of a normal distribution.
    for seed in 0..5 {
        let setup = small::setup(seed + 1000, Size::SMALL);
        for kind in [PolicyKind::Greedy, PolicyKind::Optimal] {
            let mut player = Player::new(kind, &setup.blueprint);
            let exact = match kind {
                PolicyKind::Optimal => solved(&setup),
                _ => player.worth(&setup),
            };
            let played = playouts(&setup, soak(300), seed, |view| player.choose(view));
            played.must_contain(exact, &format!("seed {seed}, {kind:?}"));
        }
    }
}

/// A shipped scenario with its injects taken out.
fn shipped(id: &str) -> Blueprint {
    let library = embedded();
    let mut scenarios = library.packs.iter().flat_map(|pack| pack.scenarios());
    let mut found = scenarios.find(|scenario| scenario.file.id == id).unwrap().blueprint.clone();
    found.pile.clear();
    found.scheduled.clear();
    found
}

#[test]
fn a_shipped_scenario_is_worth_what_playing_it_earns() {
    let blueprint = shipped("knock-on-your-own-door");
    let setup = blueprint.draw(1, ChainChoice::Drawn, Dice::Manual, false).unwrap();
    let par = solved(&setup);
    let mut greedy = Player::new(PolicyKind::Greedy, &blueprint);
    let by_greed = greedy.worth(&setup);
    println!("best play {par:?}, greedy {by_greed:?}");
    assert!(by_greed.points < par.points);
    playouts(&setup, soak(250), 5, |view| greedy.choose(view)).must_contain(by_greed, "greedy");
    let mut optimal = Player::new(PolicyKind::Optimal, &blueprint);
    playouts(&setup, soak(250), 6, |view| optimal.choose(view)).must_contain(par, "optimal");

    // The simulation draws deal and established procedures anew, which here are always the same.
    assert_eq!(blueprint.draw(2, ChainChoice::Authored, Dice::Manual, false).unwrap().dealt, setup.dealt);
    for (policy, exact, games) in
        [(PolicyKind::Greedy, by_greed, 20_000), (PolicyKind::Optimal, par, soak(100))]
    {
        let limits = Limits::native();
        let simulation =
            Simulation { blueprint: &blueprint, policy, games, judged: 0, seed: 3, threads: 1, limits };
        let statistics = simulation.run(&|_| {}).unwrap();
        // Points are rounded to a tenth in each game there.
        let (wins, points) = (statistics.wins, statistics.points);
        let apart = [(wins.mean - exact.wins).abs(), (points.mean - exact.points).abs()];
        assert!(apart[0] <= 3.29 * wins.error && apart[1] <= 3.29 * points.error + 0.05, "{statistics:?}");
    }
}
