//! The exact worth of a position: the expected investigation points under best play.

use std::collections::HashMap;

use crate::rules::Move;

use super::belief::{Belief, Limit, Unsolvable};

/// How large a hand is solved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Procedures dealt, at most.
    pub procedures: u8,
}

impl Limits {
    /// In a browser, with one thread and little memory.
    pub fn web() -> Self {
        Self { procedures: 12 }
    }

    /// On a computer of its own.
    pub fn native() -> Self {
        Self { procedures: 16 }
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
    /// `Q` of every legal move, best first.
    pub moves: Vec<(Move, f64)>,
}

/// Values that differ by less are the same: far below a tenth of a point, far above rounding.
pub const TIE: f64 = 1e-9;

/// Solves positions and remembers what it found.
#[derive(Debug)]
pub struct Solver {
    limits: Limits,
    values: HashMap<Belief, f64>,
    wins: HashMap<Belief, f64>,
}

impl Solver {
    /// A solver that has seen nothing.
    pub fn new(limits: Limits) -> Self {
        Self { limits, values: HashMap::new(), wins: HashMap::new() }
    }

    /// Works on a position for about so many steps. True once it is solved.
    ///
    /// # Errors
    /// Too large.
    pub fn work(&mut self, belief: &Belief, _steps: u32) -> Result<bool, Unsolvable> {
        self.value(belief)?;
        Ok(true)
    }

    /// `V` of a position.
    ///
    /// # Errors
    /// Too large.
    pub fn value(&mut self, belief: &Belief) -> Result<f64, Unsolvable> {
        let (is, most) = (belief.case.hand.len(), usize::from(self.limits.procedures));
        if is > most {
            let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            return Err(Unsolvable::TooLarge { what: Limit::Procedures, is: number(is), most: number(most) });
        }
        Ok(self.v(belief))
    }

    /// `V` and `Q` of every legal move.
    ///
    /// # Errors
    /// Too large.
    pub fn rate(&mut self, belief: &Belief) -> Result<Rated, Unsolvable> {
        let value = self.value(belief)?;
        let mut moves: Vec<(Move, f64)> =
            belief.moves().into_iter().map(|chosen| (chosen, self.q(belief, chosen))).collect();
        moves.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        let wins: Vec<f64> = moves.iter().map(|&(chosen, _)| self.q_win(belief, chosen)).collect();
        let mut order: Vec<usize> = (0..moves.len()).collect();
        order.sort_by(|&a, &b| {
            let tied = (moves[a].1 - moves[b].1).abs() < TIE;
            let by_value = if tied { std::cmp::Ordering::Equal } else { moves[b].1.total_cmp(&moves[a].1) };
            let by_win = if (wins[a] - wins[b]).abs() < TIE {
                std::cmp::Ordering::Equal
            } else {
                wins[b].total_cmp(&wins[a])
            };
            by_value.then(by_win).then(moves[a].0.cmp(&moves[b].0))
        });
        let moves = order.into_iter().map(|at| moves[at]).collect();
        Ok(Rated { value, moves })
    }

    /// The chance that best play reveals every stage in time: that of the play with the highest `V`,
    /// ties broken by the higher chance.
    ///
    /// # Errors
    /// Too large.
    pub fn win(&mut self, belief: &Belief) -> Result<f64, Unsolvable> {
        self.value(belief)?;
        Ok(self.w(belief))
    }

    fn v(&mut self, belief: &Belief) -> f64 {
        if belief.is_over() {
            return belief.earned();
        }
        if let Some(&value) = self.values.get(belief) {
            return value;
        }
        let moves = belief.moves();
        let value = moves.into_iter().map(|chosen| self.q(belief, chosen)).fold(f64::NEG_INFINITY, f64::max);
        self.values.insert(belief.clone(), value);
        value
    }

    fn q(&mut self, belief: &Belief, chosen: Move) -> f64 {
        belief.after(chosen).iter().map(|(chance, _, next)| chance * self.v(next)).sum()
    }

    fn w(&mut self, belief: &Belief) -> f64 {
        if let Some(over) = belief.over {
            return if over.is_some() { 1.0 } else { 0.0 };
        }
        if let Some(&win) = self.wins.get(belief) {
            return win;
        }
        let value = self.v(belief);
        let best = belief.moves().into_iter().filter(|&chosen| self.q(belief, chosen) > value - TIE);
        let best: Vec<Move> = best.collect();
        let win = best.into_iter().map(|chosen| self.q_win(belief, chosen)).fold(0.0, f64::max);
        self.wins.insert(belief.clone(), win);
        win
    }

    fn q_win(&mut self, belief: &Belief, chosen: Move) -> f64 {
        belief.after(chosen).iter().map(|(chance, _, next)| chance * self.w(next)).sum()
    }
}
