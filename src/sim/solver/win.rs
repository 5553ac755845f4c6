//! How often best play reveals every stage in time. It is asked rarely, and of few positions: only
//! those that best play can reach.

use crate::rules::Move;
use crate::sim::belief::Case;

use super::solution::Spot;
use super::{Kept, TIE};

impl Kept {
    /// The chance from a position on, among all play of the highest worth the highest.
    pub fn win(&mut self, spot: Spot, case: &Case) -> f64 {
        let spot = self.solution.settled(spot);
        if let Some(&win) = self.wins.get(&spot) {
            return win;
        }
        let worth = self.solution.worth(spot);
        let mut best = 0.0f64;
        for chosen in self.solution.moves(spot, case) {
            if worth - self.solution.worth_after(spot, chosen, case) < TIE {
                best = best.max(self.win_after(spot, chosen, case));
            }
        }
        self.wins.insert(spot, best);
        best
    }

    /// The same after a move.
    pub fn win_after(&mut self, spot: Spot, chosen: Move, case: &Case) -> f64 {
        let follows = self.solution.follows(spot, chosen, case);
        follows.then.iter().fold(follows.won, |sum, &(chance, next)| sum + chance * self.win(next, case))
    }
}
