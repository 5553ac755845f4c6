//! Whether a scenario can be won, but not by chance, and whether all that it offers is of use.
//!
//! Everything here is computed from the scenario alone with fixed seeds, so the same files get the same
//! answer. Where procedures are dealt, [`DEALS`] deals stand for all.

use std::collections::{BTreeSet, HashSet};

use crate::packs::{Balance, Share, WinLimits};
use crate::rules::{
    AttackId, Blueprint, ChainChoice, Cost, Dealt, Dice, MitigationId, MitigationSet, Move, ProcedureId,
};
use crate::scoring::best_plan_against;

use super::belief::{Belief, Unsolvable};
use super::monte_carlo::Simulation;
use super::policy::PolicyKind;
use super::solver::{Limits, Solver};

/// Deals that are looked at where not every procedure is dealt.
pub const DEALS: u64 = 8;
/// Games of random play.
const GAMES: u64 = 4_000;
/// Games of best play, which are slow.
const BEST_GAMES: u64 = 1_000;
/// Positions of best play that are looked at in search of a procedure's use.
const POSITIONS: usize = 20_000;

/// Something that an author should look at.
#[derive(Debug, Clone, PartialEq)]
pub enum Imbalance {
    /// The deal of this seed cannot be won, whatever the dice do.
    Unwinnable {
        /// The seed.
        seed: u64,
    },
    /// Best play expects so few points.
    ParTooLow(f64),
    /// Best play expects so many points.
    ParTooHigh(f64),
    /// Random play wins this share of its games, 0 to 1.
    RandomWins(f64),
    /// Best play wins only this share, 0 to 1.
    BestWins(f64),
    /// No line of best play uses this procedure.
    Unused(ProcedureId),
    /// So few procedures detect this attack.
    Detectors(AttackId, usize),
    /// No optimal plan at any budget contains this mitigation.
    NeverOptimal(MitigationId),
    /// A policy wins this share of its games, 0 to 1, and should win another.
    Wins {
        /// By which rule set.
        rules: String,
        /// Who plays.
        policy: PolicyKind,
        /// What it wins.
        share: f64,
        /// What it should win, in per cent.
        limits: Share,
    },
    /// It is too large for the solver; what needs it was not looked at.
    Unsolved(Unsolvable),
}

/// Everything about a scenario that is out of balance.
pub fn imbalances(blueprint: &Blueprint, limits: &Balance) -> Vec<Imbalance> {
    let mut found = Vec::new();
    match best_play(blueprint, limits) {
        Ok(more) => found.extend(more),
        Err(why) => found.push(Imbalance::Unsolved(why)),
    }
    found.extend(random_play(blueprint, limits));
    for suspect in &blueprint.suspects {
        let detectors = suspect.detected_by.len();
        if detectors < usize::from(limits.least_detectors) {
            found.push(Imbalance::Detectors(suspect.attack, detectors));
        }
    }
    found.extend(never_optimal(blueprint).into_iter().map(Imbalance::NeverOptimal));
    found
}

/// The policies that win more or less than they should under the blueprint's rules.
pub fn wins_outside(blueprint: &Blueprint, limits: &WinLimits, introductory: bool) -> Vec<Imbalance> {
    let rules = &limits.rules;
    let least =
        if introductory { limits.introductory_greedy.max(limits.greedy.least) } else { limits.greedy.least };
    let policies = [
        (PolicyKind::Random, limits.random),
        (PolicyKind::Greedy, Share { least, ..limits.greedy }),
        (PolicyKind::Optimal, limits.best),
    ];
    let outside = policies.into_iter().filter_map(|(policy, limits)| {
        let share = wins(blueprint, policy)?;
        let fits = f64::from(limits.least) <= 100.0 * share && 100.0 * share <= f64::from(limits.most);
        (!fits).then(|| Imbalance::Wins { rules: rules.clone(), policy, share, limits })
    });
    outside.collect()
}

/// The share of simulated games that a policy wins; none where the game is too large for it. A
/// blueprint that cannot be dealt was refused when it was loaded.
fn wins(blueprint: &Blueprint, policy: PolicyKind) -> Option<f64> {
    let games = if policy == PolicyKind::Optimal { BEST_GAMES } else { GAMES };
    let simulation =
        Simulation { blueprint, policy, games, judged: 0, seed: 1, threads: 1, limits: Limits::platform() };
    Some(simulation.run(&|_| {}).ok()?.wins.mean)
}

fn random_play(blueprint: &Blueprint, limits: &Balance) -> Option<Imbalance> {
    let wins = wins(blueprint, PolicyKind::Random)?;
    (wins > f64::from(limits.most_random_wins) / 100.0).then_some(Imbalance::RandomWins(wins))
}

fn best_play(blueprint: &Blueprint, limits: &Balance) -> Result<Vec<Imbalance>, Unsolvable> {
    let deals = if blueprint.rules.dealt == Dealt::All { 1 } else { DEALS };
    let (mut par, mut wins, mut count) = (0.0, 0.0, 0.0);
    let (mut dealt, mut used, mut found) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for seed in 1..=deals {
        let Ok(setup) = blueprint.draw(seed, ChainChoice::Drawn, Dice::Seeded, false) else { continue };
        dealt.extend(setup.dealt.iter().copied());
        let start = Belief::before(setup)?;
        let mut solver = Solver::new(Limits::platform());
        let win = solver.win(&start)?;
        par += solver.value(&start)?;
        wins += win;
        count += 1.0;
        if win <= 0.0 {
            found.push(Imbalance::Unwinnable { seed });
        }
        uses_of_best_play(&start, &mut solver, &dealt, &mut used)?;
    }
    if count == 0.0 {
        return Ok(found);
    }
    let (par, wins) = (par / count, wins / count);
    if par < f64::from(limits.least_par) {
        found.push(Imbalance::ParTooLow(par));
    }
    if par > f64::from(limits.most_par) {
        found.push(Imbalance::ParTooHigh(par));
    }
    if wins < f64::from(limits.least_best_wins) / 100.0 {
        found.push(Imbalance::BestWins(wins));
    }
    found.extend(dealt.difference(&used).map(|&procedure| Imbalance::Unused(procedure)));
    Ok(found)
}

/// Walks along best play, whatever the dice do, until every dealt procedure was used or nothing new
/// comes. Injects are left out, as everywhere in the solver.
fn uses_of_best_play(
    start: &Belief,
    solver: &mut Solver,
    dealt: &BTreeSet<ProcedureId>,
    used: &mut BTreeSet<ProcedureId>,
) -> Result<(), Unsolvable> {
    let (mut seen, mut open) = (HashSet::new(), std::collections::VecDeque::from([start.clone()]));
    while let Some(belief) = open.pop_front() {
        if used.is_superset(dealt) || seen.len() >= POSITIONS {
            return Ok(());
        }
        if belief.is_over() || !seen.insert(belief.clone()) {
            continue;
        }
        let Some(best) = solver.best(&belief)? else { continue };
        if let Move::Investigate(procedure) = best {
            used.insert(procedure);
        }
        open.extend(belief.after(best).into_iter().map(|(.., next)| next));
    }
    Ok(())
}

/// The mitigations that no optimal plan contains, for no chain and at no budget.
///
/// A card that counters a suspect of the scenario or softens the impact lowers the risk beside any
/// others, for every chain. So with a budget for all cards together the optimal plan has it, and all
/// that it requires, directly or not. What is left can only make others cheaper. Such a card is looked
/// for in the optimal plans against the author's chain, at every budget of which two parts are ample
/// for everything and the third is any number.
pub fn never_optimal(blueprint: &Blueprint) -> Vec<MitigationId> {
    let known = |attack: AttackId| attack.index() < blueprint.suspects.len();
    let mut of_use: MitigationSet = blueprint
        .mitigation_ids()
        .filter(|card| {
            let spec = &blueprint.mitigations[card.index()];
            spec.softens.is_some() || spec.counters.iter().any(|counter| known(counter.attack))
        })
        .collect();
    loop {
        let required = of_use.iter().flat_map(|card| blueprint.mitigations[card.index()].requires.clone());
        let grown = required.fold(of_use, MitigationSet::with);
        if grown == of_use {
            break;
        }
        of_use = grown;
    }
    let left: MitigationSet = blueprint.mitigation_ids().filter(|&card| !of_use.contains(card)).collect();
    let mut never = left;
    let mut budgets = tight_budgets(blueprint).into_iter();
    while let Some(budget) = budgets.next().filter(|_| !never.is_empty()) {
        let at = Blueprint { budget, ..blueprint.clone() };
        never = never.minus(best_plan_against(&at, blueprint.authored).cards);
    }
    never.iter().collect()
}

/// Every budget of which two parts are ample for everything.
fn tight_budgets(blueprint: &Blueprint) -> Vec<Cost> {
    let ample = blueprint.mitigations.iter().fold(Cost::default(), |sum, card| sum.plus(card.cost));
    let money = (0..ample.money).map(|money| Cost { money, ..ample });
    let weeks = (0..ample.weeks).map(|weeks| Cost { weeks, ..ample });
    let disruption = (0..ample.disruption).map(|disruption| Cost { disruption, ..ample });
    money.chain(weeks).chain(disruption).collect()
}
