//! Simulated games a second on two threads, investigation half only:
//! `cargo bench --no-default-features --bench simulate`.

use std::time::{Duration, Instant};

use breach_rounds::packs::embedded;
use breach_rounds::sim::{Limits, PolicyKind, Simulation};

fn main() {
    let library = embedded();
    for scenario in library.packs.iter().flat_map(|pack| pack.scenarios()) {
        for policy in [PolicyKind::Random, PolicyKind::Greedy] {
            for threads in [1, 2] {
                let rate = rate(&scenario.blueprint, policy, threads);
                let name = &scenario.file.id;
                println!("{name:<28} {policy:<8?} {threads} thread(s) {rate:>10.0} games/s");
            }
        }
    }
}

fn rate(blueprint: &breach_rounds::rules::Blueprint, policy: PolicyKind, threads: usize) -> f64 {
    let limits = Limits::native();
    let of = |games| Simulation { blueprint, policy, games, judged: 0, seed: 1, threads, limits };
    let mut games = 20_000;
    loop {
        let begin = Instant::now();
        of(games).run(&|_| {}).expect("a shipped scenario can be dealt");
        let time = begin.elapsed();
        if time >= Duration::from_secs(1) {
            return games as f64 / time.as_secs_f64();
        }
        games *= 2;
    }
}
