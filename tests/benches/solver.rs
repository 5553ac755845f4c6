//! How long an exact solution takes: `cargo bench --no-default-features --bench solver`.
//!
//! Every `Q` from the start, each from a solver that has seen nothing: a deck of 34 attacks (10, 8, 9
//! and 7 by stage, 3 to 5 detections each) with 11, 12 and 16 procedures, one with four suspects a
//! stage, and the shipped scenarios with their consultants.

use std::time::{Duration, Instant};

use breach_rounds::packs::embedded;
use breach_rounds::rules::{
    AttackId, Blueprint, ChainChoice, Cost, Dice, Draws, ProcedureId, Purpose, RuleSet, Stage, Suspect,
};
use breach_rounds::sim::{Belief, Limits, Solver};

fn main() {
    println!("{:<34} {:>9} {:>9} {:>9} {:>8} {:>8}", "", "median ms", "par", "win", "MB", "win ms");
    for (procedures, stages, runs) in [(11, [10, 8, 9, 7], 9), (12, [10, 8, 9, 7], 9), (12, [4; 4], 15)] {
        for seed in 1..=3 {
            let name = format!("deck {procedures} of {stages:?} no. {seed}");
            report(&name, &blueprint(procedures, stages, seed), runs);
        }
    }
    let library = embedded();
    for scenario in library.packs.iter().flat_map(|pack| pack.scenarios()) {
        report(&scenario.file.id, &scenario.blueprint, 15);
    }
    for seed in 1..=3 {
        report(&format!("deck 16 of [10, 8, 9, 7] no. {seed}"), &blueprint(16, [10, 8, 9, 7], seed), 1);
    }
    println!("most memory ever held: {} MB", most_memory());
}

fn report(name: &str, blueprint: &Blueprint, runs: usize) {
    let setup = blueprint.draw(1, ChainChoice::Drawn, Dice::Seeded, false).expect("it can be dealt");
    let belief = Belief::before(setup).expect("it is small enough");
    let mut times: Vec<Duration> = Vec::new();
    let mut shown = (0.0, 0);
    for _ in 0..runs {
        let begin = Instant::now();
        let mut solver = Solver::new(Limits::native());
        let rated = solver.rate(&belief).expect("it is small enough");
        times.push(begin.elapsed());
        shown = (rated.value, solver.bytes() >> 20);
    }
    times.sort_unstable();
    let time = times[times.len() / 2].as_secs_f64() * 1e3;
    print!("{name:<34} {time:>9.2} {:>9.4}", shown.0);
    // The chance to win needs all tables, which 16 procedures make a gigabyte of.
    if runs > 1 {
        let mut solver = Solver::new(Limits::native());
        solver.value(&belief).expect("it is small enough");
        let begin = Instant::now();
        let win = solver.win(&belief).expect("it is small enough");
        println!(" {win:>9.4} {:>8} {:>8.2}", shown.1, begin.elapsed().as_secs_f64() * 1e3);
    } else {
        println!(" {:>9} {:>8}", "", shown.1);
    }
}

/// In MB, where the system says it.
fn most_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.map_or("unknown".to_owned(), |kilobytes| (kilobytes / 1024).to_string())
}

fn blueprint(procedures: u8, stages: [u8; 4], seed: u64) -> Blueprint {
    let mut draws = Draws::new(seed, Purpose::Suspect, 0, 0, 0);
    let mut suspects = Vec::new();
    for (stage, count) in Stage::ALL.into_iter().zip(stages) {
        for _ in 0..count {
            let wanted = 3 + usize::try_from(draws.below(3)).unwrap_or(0);
            let mut detected_by: Vec<ProcedureId> = Vec::new();
            while detected_by.len() < wanted {
                let id = ProcedureId(u8::try_from(draws.below(procedures.into())).unwrap_or(0));
                if !detected_by.contains(&id) {
                    detected_by.push(id);
                }
            }
            let attack = AttackId(u8::try_from(suspects.len()).unwrap_or(u8::MAX));
            suspects.push(Suspect { attack, stage, weight: 1, detected_by });
        }
    }
    let first = |stage: Stage| suspects.iter().find(|s| s.stage == stage).map(|s| s.attack);
    Blueprint {
        rules: RuleSet::classic(),
        authored: Stage::ALL.map(|stage| first(stage).expect("every stage has a suspect")),
        suspects,
        procedures,
        established: (0..4).map(ProcedureId).collect(),
        injects: Vec::new(),
        pile: Vec::new(),
        scheduled: Vec::new(),
        consultants: Vec::new(),
        mitigations: Vec::new(),
        budget: Cost::default(),
    }
}
