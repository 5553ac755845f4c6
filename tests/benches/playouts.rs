//! Random playouts of the rules on one core: `cargo bench --no-default-features --bench playouts`.
//!
//! A turn is counted whenever the turn number moves on. The playouts go through the public interface
//! of a game (`legal_actions`, `apply`, `outcomes`, `resolve`), as a policy or a test would.

use std::sync::Arc;
use std::time::{Duration, Instant};

use breach_rounds::packs::embedded;
use breach_rounds::rules::{
    Action, ChainChoice, Dice, Draws, Event, Node, Phase, Purpose, Seat, Setup, State,
};

fn main() {
    let library = embedded();
    for scenario in library.packs.iter().flat_map(|pack| pack.scenarios()) {
        let setup = scenario.blueprint.draw(1, ChainChoice::Drawn, Dice::Seeded, false);
        let setup: Arc<Setup> = Arc::new(setup.expect("a shipped scenario can be dealt"));
        let mut draws = Draws::new(1, Purpose::Die, 0, 0, 0);
        run(&setup, &mut draws, Duration::from_millis(300));
        let (turns, games, time) = run(&setup, &mut draws, Duration::from_secs(2));
        let rate = turns as f64 / time.as_secs_f64() / 1e6;
        println!("{:<32} {rate:6.2} million turns/s   {games} games", scenario.file.id);
    }
}

fn run(setup: &Arc<Setup>, draws: &mut Draws, at_least: Duration) -> (u64, u64, Duration) {
    // A game begins as a copy: what is derived from the setup is derived once.
    let fresh = State::new(Arc::clone(setup), 0);
    let begin = Instant::now();
    let (mut turns, mut games) = (0, 0);
    loop {
        for _ in 0..64 {
            turns += play(fresh.clone(), draws);
            games += 1;
        }
        let time = begin.elapsed();
        if time >= at_least {
            return (turns, games, time);
        }
    }
}

fn play(mut state: State, draws: &mut Draws) -> u64 {
    let mut turns = 0;
    let mut pick = |count: usize| usize::try_from(draws.below(count as u64)).unwrap_or(0);
    while state.phase() == Phase::Investigation {
        let events = match state.node() {
            Node::Chance => {
                let outcomes = state.outcomes();
                state.resolve(outcomes[pick(outcomes.len())].0)
            }
            Node::Decision(_) | Node::Over(_) => {
                let mut legal = state.legal_actions(Seat::Team(0));
                let action: Action = legal.swap_remove(pick(legal.len()));
                state.apply(Seat::Team(0), action)
            }
        };
        let events = events.expect("a listed action is legal");
        turns += events
            .iter()
            .filter(|event| {
                matches!(event, Event::TurnEnded { .. } | Event::InvestigationEnded { success: true, .. })
            })
            .count() as u64;
    }
    turns
}
