//! The exact worth of a position: the expected investigation points under best play, given what the
//! team knows.
//!
//! A plain search meets millions of positions, because what is known, what rests and which turn it is
//! multiply. Here they stand apart: what can come to be known is a small [`graph`], the turns that can
//! come are [`layers`], and for each node in each layer a [`table`] says what is best whatever rests.
//! The last turn is solved first.

mod area;
mod graph;
mod kernel;
mod layers;
mod solution;
mod table;
mod threads;
mod win;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::rules::Move;

use super::belief::{Belief, Case, Hidden, Limit, Schedule, Unsolvable};
use graph::Graph;
use solution::{Solution, Spot};

/// How large a hand is solved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Procedures dealt, at most.
    pub procedures: u8,
    /// The memory that tables may keep for later questions, in bytes. Larger ones keep what the position
    /// itself needs, and a later question begins anew; only [`Solver::win`] needs them whole.
    pub keep: usize,
}

impl Limits {
    /// In a browser, with one thread and little memory.
    pub fn web() -> Self {
        Self { procedures: 12, keep: 48 << 20 }
    }

    /// On a computer of its own.
    pub fn native() -> Self {
        Self { procedures: 16, keep: 256 << 20 }
    }

    /// Those of the platform that this was built for.
    pub fn platform() -> Self {
        if cfg!(target_arch = "wasm32") { Self::web() } else { Self::native() }
    }
}

/// A position's worth and that of every move in it, in expected investigation points of the whole
/// session: what was earned already is included.
#[derive(Debug, Clone, PartialEq)]
pub struct Rated {
    /// `V`: the worth under best play.
    pub value: f64,
    /// `Q` of every legal move, best first; ties within [`TIE`] in the order of [`Move`].
    pub moves: Vec<(Move, f64)>,
}

/// Values that differ by less are the same: far below a tenth of a point, far above rounding.
pub const TIE: f64 = 1e-9;

/// Solves positions, and keeps what it found for the next question about the same case.
#[derive(Debug)]
pub struct Solver {
    limits: Limits,
    case: Option<Arc<Case>>,
    graph: Graph,
    /// Those that were asked for last stand last; the very last may be unfinished.
    solutions: Vec<Kept>,
    /// Whether tables are kept whole however large they are.
    whole: bool,
}

/// The tables of one position, and what was asked of them.
#[derive(Debug)]
struct Kept {
    root: (Hidden, Schedule),
    solution: Solution,
    finished: bool,
    wins: FxHashMap<Spot, f64>,
}

impl Solver {
    /// A solver that has seen nothing.
    pub fn new(limits: Limits) -> Self {
        Self { limits, case: None, graph: Graph::default(), solutions: Vec::new(), whole: false }
    }

    /// Works on a position for about so many steps; a step takes two or three microseconds. True once
    /// it is solved: [`Solver::value`] and [`Solver::rate`] answer at once then.
    ///
    /// # Errors
    /// Too large.
    pub fn work(&mut self, belief: &Belief, steps: u32) -> Result<bool, Unsolvable> {
        self.check(belief)?;
        if belief.is_over() {
            return Ok(true);
        }
        let kept = match self.place_of(belief) {
            Some(at) => self.solutions.remove(at),
            None => self.begin(belief),
        };
        self.solutions.push(kept);
        let Some(kept) = self.solutions.last_mut() else { return Ok(false) };
        if !kept.finished {
            kept.finished = kept.solution.work(&mut self.graph, &belief.case, steps.max(1) as usize);
        }
        Ok(kept.finished)
    }

    /// `V` of a position.
    ///
    /// # Errors
    /// Too large.
    pub fn value(&mut self, belief: &Belief) -> Result<f64, Unsolvable> {
        match self.solve(belief)? {
            None => Ok(belief.earned()),
            Some((spot, kept)) => Ok(belief.earned() + kept.solution.worth(spot)),
        }
    }

    /// `V` and `Q` of every legal move. No moves when it is over.
    ///
    /// # Errors
    /// Too large.
    pub fn rate(&mut self, belief: &Belief) -> Result<Rated, Unsolvable> {
        let Some((spot, kept)) = self.solve(belief)? else {
            return Ok(Rated { value: belief.earned(), moves: Vec::new() });
        };
        let (earned, case) = (belief.earned(), &belief.case);
        let worth = |chosen| earned + kept.solution.worth_after(spot, chosen, case);
        let mut moves: Vec<(Move, f64)> =
            belief.moves().into_iter().map(|chosen| (chosen, worth(chosen))).collect();
        let value = moves.iter().map(|&(_, q)| q).fold(f64::NEG_INFINITY, f64::max);
        moves.sort_by(|a, b| b.1.total_cmp(&a.1));
        // Rounding must not decide between moves that are worth the same.
        for tied in moves.chunk_by_mut(|a, b| a.1 - b.1 < TIE) {
            tied.sort_by_key(|&(chosen, _)| chosen);
        }
        Ok(Rated { value, moves })
    }

    /// The move of best play: of those with the highest `Q`, within [`TIE`], the one that wins most often,
    /// then the first in the order of [`Move`]. None when it is over. Asks [`Solver::win`] where there is
    /// a tie, which takes longer than [`Solver::rate`].
    ///
    /// # Errors
    /// Too large.
    pub fn best(&mut self, belief: &Belief) -> Result<Option<Move>, Unsolvable> {
        let Rated { value, mut moves } = self.rate(belief)?;
        moves.retain(|(_, q)| value - q < TIE);
        if moves.len() > 1
            && let Some((spot, kept)) = self.solve_whole(belief)?
        {
            let wins: Vec<f64> =
                moves.iter().map(|&(chosen, _)| kept.win_after(spot, chosen, &belief.case)).collect();
            let most = wins.iter().copied().fold(0.0, f64::max);
            let first = wins.iter().position(|win| most - win < TIE).unwrap_or(0);
            return Ok(moves.get(first).map(|&(chosen, _)| chosen));
        }
        Ok(moves.first().map(|&(chosen, _)| chosen))
    }

    /// The chance that best play reveals every stage in time: that of the play with the highest `V`,
    /// ties within [`TIE`] broken by the higher chance.
    ///
    /// # Errors
    /// Too large.
    pub fn win(&mut self, belief: &Belief) -> Result<f64, Unsolvable> {
        match self.solve_whole(belief)? {
            None => Ok(if belief.over.flatten().is_some() { 1.0 } else { 0.0 }),
            Some((spot, kept)) => Ok(kept.win(spot, &belief.case)),
        }
    }

    /// How much memory the tables take, in bytes.
    pub fn bytes(&self) -> usize {
        self.solutions.iter().map(|kept| kept.solution.bytes()).sum()
    }

    fn check(&self, belief: &Belief) -> Result<(), Unsolvable> {
        let (is, most) = (belief.case.hand.len(), usize::from(self.limits.procedures).min(graph::MOST_HAND));
        if is <= most {
            return Ok(());
        }
        Err(Unsolvable::TooLarge {
            what: Limit::Procedures,
            is: graph::to_u32(is),
            most: graph::to_u32(most),
        })
    }

    /// Where the tables that hold a position stand, or those that are being made for it.
    fn place_of(&mut self, belief: &Belief) -> Option<usize> {
        if self.case.as_deref() != Some(&belief.case) {
            *self =
                Self { case: Some(Arc::clone(&belief.case)), whole: self.whole, ..Self::new(self.limits) };
        }
        self.solutions.iter().rposition(|kept| {
            let is_root = kept.root.0 == belief.hidden && kept.root.1 == belief.schedule;
            is_root || (kept.finished && kept.solution.find(belief, &self.graph).is_some())
        })
    }

    /// New tables, once there is room for them: unfinished ones and then the oldest give way.
    fn begin(&mut self, belief: &Belief) -> Kept {
        let most_cells = if self.whole { usize::MAX } else { self.limits.keep / size_of::<table::Cell>() };
        self.solutions.retain(|kept| kept.finished);
        let mut bytes = self.bytes();
        while bytes > self.limits.keep {
            bytes -= self.solutions.remove(0).solution.bytes();
        }
        Kept {
            root: (belief.hidden, belief.schedule.clone()),
            solution: Solution::new(
                belief.hidden,
                &belief.schedule,
                &belief.case,
                &mut self.graph,
                most_cells,
            ),
            finished: false,
            wins: FxHashMap::default(),
        }
    }

    /// The same with whole tables, however large they are.
    fn solve_whole(&mut self, belief: &Belief) -> Result<Option<(Spot, &mut Kept)>, Unsolvable> {
        self.solutions.retain(|kept| kept.finished && kept.solution.is_whole());
        self.whole = true;
        let solved = self.solve(belief).map(|found| found.map(|(spot, _)| spot));
        self.whole = false;
        Ok(solved?.zip(self.solutions.last_mut()))
    }

    /// Solves a position to the end and says where it stands; nowhere when it is over.
    fn solve(&mut self, belief: &Belief) -> Result<Option<(Spot, &mut Kept)>, Unsolvable> {
        while !self.work(belief, u32::MAX)? {}
        if belief.is_over() {
            return Ok(None);
        }
        let Some(kept) = self.solutions.last_mut() else { return Err(Unsolvable::NotNow) };
        let found = kept.solution.find(belief, &self.graph);
        found.map(|spot| Some((spot, kept))).ok_or(Unsolvable::NotNow)
    }
}
