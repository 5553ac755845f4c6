//! How long the search for the best plan takes: 33 mitigations, three budgets, random packs.
//!
//! `cargo bench --bench best_plan --no-default-features` prints the figures.

use std::time::Instant;

use breach_rounds::rules::{
    AttackId, Blueprint, Cost, Counter, Dice, Discount, MitigationId, MitigationSpec, RuleSet, Setup, Stage,
    Strength, Suspect,
};
use breach_rounds::scoring::best_plan;
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

const CARDS: u8 = 33;
const PACKS: u64 = 60;

struct Draw(ChaCha8Rng);

impl Draw {
    fn below(&mut self, end: u32) -> u8 {
        u8::try_from(self.0.next_u32() % end).expect("small numbers only")
    }

    fn cost(&mut self, most: u32) -> Cost {
        Cost { money: self.below(most + 1), weeks: self.below(most + 1), disruption: self.below(most + 1) }
    }

    fn card(&mut self, at: u8, suspects: u8) -> MitigationSpec {
        let counters = (0..1 + self.below(4))
            .map(|_| Counter {
                attack: AttackId(self.below(u32::from(suspects))),
                strength: [Strength::SpeedBump, Strength::Partial, Strength::Partial, Strength::Strong]
                    [usize::from(self.below(4))],
            })
            .collect();
        MitigationSpec {
            cost: self.cost(3),
            counters,
            softens: (self.below(8) == 0).then_some(Strength::Partial),
            requires: if at > 0 && self.below(8) == 0 {
                vec![MitigationId(self.below(u32::from(at)))]
            } else {
                vec![]
            },
            cheapens: if at + 1 < CARDS && self.below(8) == 0 {
                let mitigation = MitigationId(at + 1 + self.below(u32::from(CARDS - at - 1)));
                vec![Discount { mitigation, by: Cost { money: 1, weeks: 1, disruption: 0 } }]
            } else {
                vec![]
            },
        }
    }

    fn setup(&mut self, budget: Cost) -> Setup {
        let suspects: Vec<Suspect> = (0..16u8)
            .map(|at| Suspect {
                attack: AttackId(at),
                stage: Stage::ALL[usize::from(at / 4)],
                weight: 1 + self.below(5),
                detected_by: vec![],
            })
            .collect();
        let chain = [0u8, 4, 8, 12].map(|first| AttackId(first + self.below(4)));
        let blueprint = Blueprint {
            rules: RuleSet::classic(),
            suspects,
            authored: chain,
            procedures: 0,
            established: vec![],
            injects: vec![],
            pile: vec![],
            scheduled: vec![],
            consultants: vec![],
            mitigations: (0..CARDS).map(|at| self.card(at, 16)).collect(),
            budget,
        };
        Setup {
            blueprint,
            chain,
            dealt: vec![],
            established: vec![],
            pile: vec![],
            failure_order: vec![],
            dice: Dice::Seeded,
            facilitator: false,
        }
    }
}

fn main() {
    for (money, weeks, disruption) in [(6, 6, 4), (9, 9, 6), (12, 12, 8), (20, 20, 15), (40, 40, 30)] {
        let budget = Cost { money, weeks, disruption };
        let mut runs: Vec<(f64, u64)> = (0..PACKS)
            .map(|seed| {
                let setup = Draw(ChaCha8Rng::seed_from_u64(seed)).setup(budget);
                let start = Instant::now();
                let nodes = best_plan(&setup).nodes;
                (start.elapsed().as_secs_f64() * 1e3, nodes)
            })
            .collect();
        runs.sort_by(|a, b| a.0.total_cmp(&b.0));
        let at = |part: usize| runs[(runs.len() - 1) * part / 100];
        println!(
            "budget {money:2}/{weeks:2}/{disruption:2}: median {:6.2} ms, worst {:7.2} ms ({} nodes)",
            at(50).0,
            at(100).0,
            at(100).1
        );
    }
}
