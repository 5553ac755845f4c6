//! Red when the plan that is shown as the best is not, or when a plan can be put together that the
//! budgets, prerequisites or discounts forbid.

use breach_rounds::rules::plan::{adoption_order, can_adopt, can_withdraw, card_cost, missing, plan_cost};
use breach_rounds::rules::{
    AttackId, Cost, Discount, Illegal, MitigationId, MitigationSet, Setup, Stage, Strength,
};
use breach_rounds::scoring::{RiskModel, best_plan};
use proptest::prelude::*;

use crate::plan_cases::{any_setup, card, cost, setup};

fn plan(cards: &[u8]) -> MitigationSet {
    cards.iter().copied().map(MitigationId).collect()
}

/// The formula of DESIGN section 4, written out a second time.
fn risk(setup: &Setup, plan: MitigationSet) -> f64 {
    let cards = || plan.iter().map(|card| &setup.blueprint.mitigations[card.index()]);
    let leaves = |strength| match strength {
        Strength::Strong => 0.1,
        Strength::Partial => 0.5,
        Strength::SpeedBump => 0.8,
    };
    let r = |attack: AttackId| -> f64 {
        let counters = cards().flat_map(|card| &card.counters).filter(|counter| counter.attack == attack);
        counters.map(|counter| leaves(counter.strength)).product()
    };
    let (mut again, mut next) = (1.0, 1.0);
    for stage in Stage::ALL {
        again *= r(setup.chain[stage.index()]);
        let suspects = || setup.blueprint.suspects.iter().filter(|suspect| suspect.stage == stage);
        let weights: f64 = suspects().map(|suspect| f64::from(suspect.weight)).sum();
        next *=
            suspects().map(|suspect| f64::from(suspect.weight) * r(suspect.attack)).sum::<f64>() / weights;
    }
    let impact: f64 = cards().filter_map(|card| card.softens).map(leaves).product();
    impact * (again + next) / 2.0
}

fn allowed(setup: &Setup, plan: MitigationSet) -> bool {
    let whole = |card| missing(&setup.blueprint, plan, card).is_empty();
    plan.iter().all(whole) && plan_cost(&setup.blueprint, plan).fits(setup.blueprint.budget)
}

/// The best of all plans: least risk, then fewest cards, then lowest ids.
fn by_trying_all(setup: &Setup) -> (f64, MitigationSet) {
    let all = 0..1u64 << setup.blueprint.mitigations.len();
    let plans: Vec<(f64, MitigationSet)> = all
        .map(MitigationSet)
        .filter(|&plan| allowed(setup, plan))
        .map(|plan| (risk(setup, plan), plan))
        .collect();
    let least = plans.iter().map(|(risk, _)| *risk).fold(f64::INFINITY, f64::min);
    let tied = plans.into_iter().filter(|(risk, _)| risk / least < 1.0 + 1e-12);
    let ids = |plan: MitigationSet| plan.iter().collect::<Vec<_>>();
    tied.min_by_key(|&(_, plan)| (plan.len(), ids(plan))).expect("the empty plan is allowed")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_search_finds_what_trying_all_plans_finds(setup in any_setup(10)) {
        let (least, plan) = by_trying_all(&setup);
        let best = best_plan(&setup);
        prop_assert_eq!(best.cards, plan);
        prop_assert!((best.risk / least - 1.0).abs() < 1e-12, "{} is not {}", best.risk, least);
    }

    #[test]
    fn every_plan_that_fits_can_be_reached_card_by_card(setup in any_setup(8)) {
        let blueprint = &setup.blueprint;
        let order = adoption_order(blueprint);
        prop_assert_eq!(order.len(), blueprint.mitigations.len());
        for bits in 0..1u64 << blueprint.mitigations.len() {
            let goal = MitigationSet(bits);
            if !allowed(&setup, goal) {
                continue;
            }
            let mut adopted = MitigationSet::default();
            for &card in order.iter().filter(|card| goal.contains(**card)) {
                prop_assert_eq!(can_adopt(blueprint, adopted, card), Ok(()));
                adopted = adopted.with(card);
            }
            prop_assert_eq!(adopted, goal);
        }
    }

    #[test]
    fn whatever_can_come_or_go_leaves_a_plan_that_is_allowed(
        setup in any_setup(8),
        moves in prop::collection::vec((any::<bool>(), 0..9u8), 0..30),
    ) {
        let (blueprint, mut adopted) = (&setup.blueprint, MitigationSet::default());
        for (come, card) in moves {
            let card = MitigationId(card);
            let answer = if come { can_adopt(blueprint, adopted, card) } else { can_withdraw(blueprint, adopted, card) };
            let after = if come { adopted.with(card) } else { adopted.without(card) };
            let known = card.index() < blueprint.mitigations.len();
            let changes = come != adopted.contains(card);
            prop_assert_eq!(answer.is_ok(), known && changes && allowed(&setup, after));
            if answer.is_ok() {
                adopted = after;
            }
        }
    }

    #[test]
    fn more_cards_never_leave_more_risk(setup in any_setup(10), bits in any::<u64>(), more in 0..10u8) {
        let model = RiskModel::new(&setup);
        let count = setup.blueprint.mitigations.len();
        let some = MitigationSet(bits & ((1 << count) - 1));
        let more = some.with(MitigationId(more % u8::try_from(count).expect("few cards")));
        prop_assert!(model.compare(more, some).is_le());
        prop_assert!((model.risk(some) / risk(&setup, some) - 1.0).abs() < 1e-12);
    }
}

#[test]
fn equal_risks_are_seen_as_equal_whatever_floating_point_says() {
    use Strength::{Partial, SpeedBump, Strong};
    // 0.8 · 0.5 · 0.5 · 0.5 is 0.1: the four together and the strong one leave the same.
    let one = |strength| card(cost(1, 0, 0), &[(0, strength), (1, strength)]);
    let cards = vec![one(SpeedBump), one(Partial), one(Partial), one(Partial), one(Strong)];
    let model = RiskModel::new(&setup(cards.clone(), cost(4, 0, 0)));
    assert!(model.compare(plan(&[0, 1, 2, 3]), plan(&[4])).is_eq());
    assert!(model.compare(plan(&[0, 1, 2]), plan(&[4])).is_gt());
    // With the strong one dear enough to stand alone, fewer cards win.
    let mut dear = cards;
    dear[4].cost = cost(4, 0, 0);
    assert_eq!(best_plan(&setup(dear, cost(4, 0, 0))).cards, plan(&[4]));
}

#[test]
fn ties_go_to_the_lower_ids() {
    let one = card(cost(1, 1, 1), &[(0, Strength::Partial)]);
    let best = best_plan(&setup(vec![one.clone(), one.clone(), one], cost(2, 2, 2)));
    assert_eq!(best.cards, plan(&[0, 1]));
}

#[test]
fn a_card_that_only_opens_the_way_is_bought_for_what_it_opens() {
    let mut authority = card(cost(2, 0, 0), &[]);
    authority.cheapens = vec![Discount { mitigation: MitigationId(1), by: cost(3, 0, 0) }];
    let mut tls = card(cost(4, 0, 0), &[(0, Strength::Strong)]);
    tls.requires = vec![MitigationId(0)];
    let blunt = card(cost(3, 0, 0), &[(0, Strength::Partial)]);
    let case = setup(vec![authority, tls, blunt], cost(3, 0, 0));
    let blueprint = &case.blueprint;
    assert_eq!(best_plan(&case).cards, plan(&[0, 1]));
    assert_eq!(
        can_adopt(blueprint, plan(&[]), MitigationId(1)),
        Err(Illegal::Requires(MitigationId(1), MitigationId(0)))
    );
    assert_eq!(card_cost(blueprint, plan(&[]), MitigationId(1)), cost(4, 0, 0));
    assert_eq!(card_cost(blueprint, plan(&[0]), MitigationId(1)), cost(1, 0, 0));
    assert_eq!(plan_cost(blueprint, plan(&[0, 1])), cost(3, 0, 0));
    assert_eq!(
        can_adopt(blueprint, plan(&[0, 1]), MitigationId(2)),
        Err(Illegal::OverBudget(MitigationId(2)))
    );
    assert_eq!(
        can_withdraw(blueprint, plan(&[0, 1]), MitigationId(0)),
        Err(Illegal::NeededBy(MitigationId(0), MitigationId(1)))
    );
    assert_eq!(can_withdraw(blueprint, plan(&[0, 1]), MitigationId(1)), Ok(()));
    assert_eq!(
        can_withdraw(blueprint, plan(&[0]), MitigationId(2)),
        Err(Illegal::AlreadySo(MitigationId(2)))
    );
    assert_eq!(can_adopt(blueprint, plan(&[0]), MitigationId(0)), Err(Illegal::AlreadySo(MitigationId(0))));
    assert_eq!(can_adopt(blueprint, plan(&[0]), MitigationId(9)), Err(Illegal::NoSuchCard));
}

#[test]
fn a_discount_that_is_leaned_on_keeps_its_card_in_the_plan() {
    let mut first = card(cost(1, 0, 0), &[(0, Strength::Partial)]);
    first.cheapens = vec![Discount { mitigation: MitigationId(1), by: cost(2, 0, 0) }];
    let case = setup(vec![first, card(cost(3, 0, 0), &[(2, Strength::Strong)])], cost(2, 0, 0));
    assert_eq!(
        can_withdraw(&case.blueprint, plan(&[0, 1]), MitigationId(0)),
        Err(Illegal::NeededBy(MitigationId(0), MitigationId(1)))
    );
}

#[test]
fn cards_in_a_circle_have_no_order_and_the_search_survives_them() {
    let mut one = card(cost(1, 0, 0), &[(0, Strength::Strong)]);
    one.requires = vec![MitigationId(1)];
    let mut other = card(cost(1, 0, 0), &[(2, Strength::Strong)]);
    other.requires = vec![MitigationId(0)];
    let third = card(cost(1, 0, 0), &[(4, Strength::Partial)]);
    let case = setup(vec![one, other, third], cost(9, 9, 9));
    assert_eq!(adoption_order(&case.blueprint), [MitigationId(2)]);
    assert_eq!(best_plan(&case).cards, plan(&[2]));
}

#[test]
fn nothing_affordable_leaves_the_empty_plan() {
    let case = setup(vec![card(cost(1, 0, 0), &[(0, Strength::Strong)])], Cost::default());
    let best = best_plan(&case);
    assert_eq!((best.cards, best.risk), (MitigationSet::default(), 1.0));
}
