//! Many games of one scenario under one policy: win rate, points, and what was used to what effect.
//!
//! Game `i` draws everything from a stream of its own, keyed by the seed and `i`: its chain, its deal,
//! the order of the injects, then every die. All sums are whole numbers, so the result is the same with
//! any number of threads. The first half of most games is played by `playout`; the optimal policy, and
//! every game whose decisions are judged, goes through the rules and the views.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::rules::{Blueprint, Dealing, Draws, Move, Purpose, Undetectable};

use super::at_table::Table;
use super::belief::Unsolvable;
use super::playout::{Game, Playout, Style};
use super::policy::PolicyKind;
use super::solver::Limits;
use super::statistics::{Statistics, Tally};

/// What to simulate.
#[derive(Debug, Clone, Copy)]
pub struct Simulation<'a> {
    /// The scenario; chain, deal and pile are drawn anew for every game.
    pub blueprint: &'a Blueprint,
    /// Who plays.
    pub policy: PolicyKind,
    /// How many games.
    pub games: u64,
    /// Of how many of them, the first ones, the decisions are judged by the solver.
    pub judged: u64,
    /// What everything is drawn from.
    pub seed: u64,
    /// How many threads share the work; at least 1 is used.
    pub threads: usize,
    /// How large a position the solver takes on.
    pub limits: Limits,
}

/// Why nothing was simulated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoSimulation {
    /// The scenario cannot be dealt.
    Undetectable(Undetectable),
    /// A position is too large for the solver, which the optimal policy and judging need.
    Unsolvable(Unsolvable),
}

/// Games that a thread takes at once: large enough that nobody waits for the counter.
const BULK: u64 = 512;
/// The same where a game takes long.
const FEW: u64 = 4;

impl Simulation<'_> {
    /// Plays all games. `progress` is told after every few how many more are done; it is called from
    /// several threads.
    ///
    /// # Errors
    /// [`NoSimulation`].
    pub fn run(&self, progress: &(dyn Fn(u64) + Sync)) -> Result<Statistics, NoSimulation> {
        let dealing = self.blueprint.dealing().map_err(NoSimulation::Undetectable)?;
        let next = AtomicU64::new(0);
        let total = Mutex::new(Ok(Tally::new(self.blueprint)));
        let work = || {
            let done = self.share(dealing.clone(), &next, progress);
            // A poisoned lock would mean that another thread panicked, which `scope` passes on.
            let mut total = total.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            *total = match (std::mem::replace(&mut *total, Ok(Tally::default())), done) {
                (Ok(sum), Ok(tally)) => Ok(sum.plus(&tally)),
                (Err(why), _) | (_, Err(why)) => Err(why),
            };
        };
        if self.threads <= 1 {
            work();
        } else {
            std::thread::scope(|scope| (0..self.threads).for_each(|_| drop(scope.spawn(work))));
        }
        let tally = total.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        Ok(Statistics::new(self, &tally.map_err(NoSimulation::Unsolvable)?))
    }

    /// What one thread plays: block after block until none is left.
    fn share(
        &self,
        mut dealing: Dealing,
        next: &AtomicU64,
        progress: &(dyn Fn(u64) + Sync),
    ) -> Result<Tally, Unsolvable> {
        let mut tally = Tally::new(self.blueprint);
        let mut table = Table::new(self.policy, self.limits);
        let mut playout = self.style().map(|style| Playout::new(self.blueprint, style));
        loop {
            let from = next.fetch_add(1, Ordering::Relaxed);
            let Some(block) = self.block(from) else { return Ok(tally) };
            let games = block.end - block.start;
            for game in block {
                let mut draws = self.draws(game);
                let setup = dealing.redraw(&mut draws);
                match &mut playout {
                    Some(playout) if game >= self.judged => {
                        tally.add(playout.play(setup, &mut draws, |_| {}));
                    }
                    _ => {
                        let (played, deserved) = table.play(setup, &mut draws, game < self.judged, |_| {})?;
                        tally.add(&played);
                        deserved.iter().for_each(|deserved| tally.judge(deserved));
                    }
                }
            }
            progress(games);
        }
    }

    /// The games of a block: small ones first, while each game takes long.
    fn block(&self, number: u64) -> Option<std::ops::Range<u64>> {
        let slow = if self.style().is_some() { self.judged.min(self.games) } else { self.games };
        let few = slow.div_ceil(FEW);
        let (from, until) = match number.checked_sub(few) {
            None => (number * FEW, slow.min((number + 1) * FEW)),
            Some(bulk) => {
                let from = slow.saturating_add(bulk.saturating_mul(BULK));
                (from, from.saturating_add(BULK).min(self.games))
            }
        };
        (from < until).then_some(from..until)
    }

    /// How the policy plays in bulk, if it can.
    fn style(&self) -> Option<Style> {
        match self.policy {
            PolicyKind::Random => Some(Style::Random),
            PolicyKind::Greedy => Some(Style::Greedy),
            PolicyKind::Optimal => None,
        }
    }

    fn draws(&self, game: u64) -> Draws {
        let (low, high) = (game & u64::from(u32::MAX), game >> 32);
        let word = |half: u64| u32::try_from(half).unwrap_or(u32::MAX);
        Draws::new(self.seed, Purpose::Simulation, 0, word(low), word(high))
    }

    /// One game with its moves: played in bulk if `lean` and the policy allows it, else by the rules
    /// and the views. Both give the same.
    ///
    /// # Errors
    /// [`NoSimulation`].
    pub fn trace(&self, game: u64, lean: bool) -> Result<(Game, Vec<Move>), NoSimulation> {
        let mut dealing = self.blueprint.dealing().map_err(NoSimulation::Undetectable)?;
        let mut draws = self.draws(game);
        let setup = dealing.redraw(&mut draws);
        let mut moves = Vec::new();
        let game = match self.style().filter(|_| lean) {
            Some(style) => {
                let mut playout = Playout::new(self.blueprint, style);
                playout.play(setup, &mut draws, |chosen| moves.push(chosen)).clone()
            }
            None => {
                let mut table = Table::new(self.policy, self.limits);
                let played = table.play(setup, &mut draws, false, |chosen| moves.push(chosen));
                played.map_err(NoSimulation::Unsolvable)?.0
            }
        };
        Ok((game, moves))
    }
}
