//! Games played to the end with the rules alone: what a value says must come out on average.

use std::sync::Arc;

use breach_rounds::rules::{ChainChoice, Dice, Move, Node, Phase, Setup, State, View};

use super::Dealer;
use super::knowledge::TEAM;
use super::plain::Worth;

/// 99.9 % of a normal distribution lie within so many standard errors.
const WITHIN: f64 = 3.29;

/// What many games came to.
#[derive(Debug)]
pub struct Played {
    games: f64,
    points: f64,
    squares: f64,
    wins: f64,
}

impl Played {
    /// Fails when a value lies outside the 99.9 % interval of these games. The seeds are fixed, so a
    /// value that is right once is right always.
    pub fn must_contain(&self, exact: Worth, case: &str) {
        let (mean, share) = (self.points / self.games, self.wins / self.games);
        let error = ((self.squares / self.games - mean * mean).max(0.0) / self.games).sqrt();
        assert!((mean - exact.points).abs() <= WITHIN * error + 1e-9, "{case}: {mean} ± {error}, {exact:?}");
        let error = (exact.wins * (1.0 - exact.wins) / self.games).sqrt();
        assert!((share - exact.wins).abs() <= WITHIN * error + 1e-9, "{case}: {share} ± {error}, {exact:?}");
    }
}

/// Plays `games` games of this deal, the chain drawn anew for each as for every session.
pub fn playouts(setup: &Setup, games: u64, seed: u64, mut choose: impl FnMut(&View) -> Move) -> Played {
    let mut played = Played { games: games as f64, points: 0.0, squares: 0.0, wins: 0.0 };
    let mut d = Dealer::new(seed);
    for game in 0..games {
        let drawn = setup.blueprint.draw(seed << 20 | game, ChainChoice::Drawn, Dice::Manual, false).unwrap();
        let mut state = State::new(Arc::new(Setup { chain: drawn.chain, ..setup.clone() }), 0);
        while state.phase() == Phase::Investigation {
            if state.node() == Node::Chance {
                let outcomes = state.outcomes();
                state.resolve(outcomes[d.below(outcomes.len())].0).unwrap();
            } else {
                let made = choose(&View::for_seat(&state, TEAM));
                let legal = state.legal_actions(TEAM);
                let action = legal.into_iter().find(|action| Move::of(action) == Some(made));
                state.apply(TEAM, action.expect("the move is legal")).unwrap();
            }
        }
        let got = Worth::of_end(&View::for_seat(&state, TEAM));
        played.points += got.points;
        played.squares += got.points * got.points;
        played.wins += got.wins;
    }
    played
}
