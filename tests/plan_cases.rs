//! Setups for the tests of plans and scores: built by hand, or at random.

use breach_rounds::rules::{
    AttackId, Blueprint, Cost, Counter, Dice, Discount, InjectSpec, MitigationId, MitigationSpec, RuleSet,
    Setup, Stage, Strength, Suspect,
};
use proptest::prelude::*;

/// A cost of so much money, weeks and disruption.
pub fn cost(money: u8, weeks: u8, disruption: u8) -> Cost {
    Cost { money, weeks, disruption }
}

/// A mitigation that counters `counters`, by attack index.
pub fn card(cost: Cost, counters: &[(u8, Strength)]) -> MitigationSpec {
    let counter = |&(attack, strength): &(u8, Strength)| Counter { attack: AttackId(attack), strength };
    MitigationSpec {
        cost,
        counters: counters.iter().map(counter).collect(),
        softens: None,
        requires: vec![],
        cheapens: vec![],
    }
}

/// Two suspects a stage, of weights 3 and 1: attacks 0 and 1 of the first stage, 2 and 3 of the second
/// and so on. The heavier ones are the chain.
pub fn setup(mitigations: Vec<MitigationSpec>, budget: Cost) -> Setup {
    let weights = vec![vec![3, 1]; 4];
    with_suspects(&weights, [0, 0, 0, 0], mitigations, budget)
}

/// Suspects of these weights, stage by stage; `culprits` picks the true one of each stage.
pub fn with_suspects(
    weights: &[Vec<u8>],
    culprits: [usize; 4],
    mitigations: Vec<MitigationSpec>,
    budget: Cost,
) -> Setup {
    let mut suspects = Vec::new();
    let mut chain = [AttackId(0); 4];
    for (stage, weights) in Stage::ALL.into_iter().zip(weights) {
        for (at, &weight) in weights.iter().enumerate() {
            let attack = AttackId(u8::try_from(suspects.len()).expect("few suspects"));
            if at == culprits[stage.index()] % weights.len() {
                chain[stage.index()] = attack;
            }
            suspects.push(Suspect { attack, stage, weight, detected_by: vec![] });
        }
    }
    let blueprint = Blueprint {
        rules: RuleSet::classic(),
        suspects,
        authored: chain,
        procedures: 0,
        established: vec![],
        injects: Vec::<InjectSpec>::new(),
        pile: vec![],
        scheduled: vec![],
        consultants: vec![],
        mitigations,
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

fn strength() -> impl Strategy<Value = Strength> {
    prop_oneof![Just(Strength::SpeedBump), Just(Strength::Partial), Just(Strength::Strong)]
}

fn costs(most: u8) -> impl Strategy<Value = Cost> {
    (0..=most, 0..=most, 0..=most).prop_map(|(money, weeks, disruption)| cost(money, weeks, disruption))
}

/// Up to `most` cards that require lower ids and cheapen higher ones, as any orderly pack can be
/// numbered, against three suspects a stage.
pub fn any_setup(most: usize) -> impl Strategy<Value = Setup> {
    let links = prop::collection::vec((any::<prop::sample::Index>(), 0..5u8, costs(2)), 0..3);
    let spec = (
        costs(3),
        prop::collection::btree_map(0..12u8, strength(), 0..4),
        prop::option::weighted(0.15, strength()),
        links,
    );
    let weights = prop::collection::vec(prop::collection::vec(1..=5u8, 3), 4);
    let culprits = prop::array::uniform4(0..3usize);
    (weights, culprits, prop::collection::vec(spec, 1..=most), costs(9)).prop_map(
        |(weights, culprits, specs, budget)| {
            let mut cards: Vec<MitigationSpec> = Vec::new();
            for (at, (cost, counters, softens, links)) in specs.into_iter().enumerate() {
                let counters: Vec<(u8, Strength)> = counters.into_iter().collect();
                let mut new = card(cost, &counters);
                new.softens = softens;
                for (other, kind, by) in links.into_iter().filter(|_| at > 0) {
                    let other = other.index(at);
                    let own = MitigationId(u8::try_from(at).expect("few cards"));
                    match kind {
                        0 => new.requires.push(MitigationId(u8::try_from(other).expect("few cards"))),
                        1 | 2 => cards[other].cheapens.push(Discount { mitigation: own, by }),
                        _ => {}
                    }
                }
                cards.push(new);
            }
            with_suspects(&weights, culprits, cards, budget)
        },
    )
}
