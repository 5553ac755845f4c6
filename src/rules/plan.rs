//! The mitigation plan: what a set of adopted cards costs, and whether a card can come or go.
//!
//! A card costs its list cost less the discounts of every other adopted card, each part at least 0,
//! and a plan costs the sum. So the cost of a plan depends on what is in it and never on the order
//! in which it was put together.

use std::collections::BTreeSet;

use super::action::Illegal;
use super::effect::Cost;
use super::ids::MitigationId;
use super::sets::MitigationSet;
use super::setup::{Blueprint, MitigationSpec};

fn spec(blueprint: &Blueprint, card: MitigationId) -> Option<&MitigationSpec> {
    blueprint.mitigations.get(card.index())
}

/// What `card` costs beside the `adopted` ones, itself counted or not: list cost less their discounts.
/// An unknown card costs nothing.
pub fn card_cost(blueprint: &Blueprint, adopted: MitigationSet, card: MitigationId) -> Cost {
    let Some(own) = spec(blueprint, card) else {
        return Cost::default();
    };
    // Discounts add up before they are taken off: a part never falls below zero in between.
    let off = adopted
        .iter()
        .filter(|&other| other != card)
        .filter_map(|other| spec(blueprint, other))
        .flat_map(|other| &other.cheapens)
        .filter(|discount| discount.mitigation == card)
        .fold(Cost::default(), |sum, discount| sum.plus(discount.by));
    own.cost.less(off)
}

/// What the `adopted` cards cost together.
pub fn plan_cost(blueprint: &Blueprint, adopted: MitigationSet) -> Cost {
    adopted.iter().map(|card| card_cost(blueprint, adopted, card)).fold(Cost::default(), Cost::plus)
}

/// What must be adopted before `card` and is not, by id.
pub fn missing(blueprint: &Blueprint, adopted: MitigationSet, card: MitigationId) -> Vec<MitigationId> {
    let required = spec(blueprint, card).map_or(&[][..], |spec| &spec.requires);
    let missing: BTreeSet<_> = required.iter().copied().filter(|&other| !adopted.contains(other)).collect();
    missing.into_iter().collect()
}

/// Whether `card` can be added to the `adopted` ones.
///
/// # Errors
/// `NoSuchCard`, `AlreadySo`, `Requires` (the first missing one, by id) or `OverBudget`, in this order.
pub fn can_adopt(blueprint: &Blueprint, adopted: MitigationSet, card: MitigationId) -> Result<(), Illegal> {
    if spec(blueprint, card).is_none() {
        return Err(Illegal::NoSuchCard);
    }
    if adopted.contains(card) {
        return Err(Illegal::AlreadySo(card));
    }
    if let Some(&other) = missing(blueprint, adopted, card).first() {
        return Err(Illegal::Requires(card, other));
    }
    if !plan_cost(blueprint, adopted.with(card)).fits(blueprint.budget) {
        return Err(Illegal::OverBudget(card));
    }
    Ok(())
}

/// Whether `card` can be taken out of the `adopted` ones.
///
/// # Errors
/// `NoSuchCard`, `AlreadySo` (it is not adopted) or `NeededBy`: an adopted card requires it, or could
/// no longer be paid without its discount. The first such card by id is named.
pub fn can_withdraw(
    blueprint: &Blueprint,
    adopted: MitigationSet,
    card: MitigationId,
) -> Result<(), Illegal> {
    let Some(own) = spec(blueprint, card) else {
        return Err(Illegal::NoSuchCard);
    };
    if !adopted.contains(card) {
        return Err(Illegal::AlreadySo(card));
    }
    let rest = adopted.without(card);
    let requires_it = |other: MitigationId| missing(blueprint, rest, other).contains(&card);
    if let Some(other) = rest.iter().find(|&other| requires_it(other)) {
        return Err(Illegal::NeededBy(card, other));
    }
    if !plan_cost(blueprint, rest).fits(blueprint.budget) {
        // Only the loss of a discount can make a smaller plan dearer.
        let leans = |other: &MitigationId| own.cheapens.iter().any(|discount| discount.mitigation == *other);
        return match rest.iter().find(leans) {
            Some(other) => Err(Illegal::NeededBy(card, other)),
            None => Err(Illegal::OverBudget(card)),
        };
    }
    Ok(())
}

/// What must be decided before `card`: the mitigations that it requires and those that make it cheaper.
pub fn decided_before(blueprint: &Blueprint, card: MitigationId) -> MitigationSet {
    let required = spec(blueprint, card).map_or(&[][..], |spec| &spec.requires).iter().copied();
    let cheapening = ids(blueprint).filter(|&other| {
        spec(blueprint, other).is_some_and(|other| other.cheapens.iter().any(|off| off.mitigation == card))
    });
    required.chain(cheapening.filter(|&other| other != card)).collect()
}

/// The mitigations in an order in which each stands behind all that it requires and all that make it
/// cheaper; lower ids first where that leaves a choice. Whoever adopts a plan in this order pays for
/// every card once and never more than the whole plan costs, so every plan that fits can be reached.
///
/// Cards that require or cheapen each other in a circle have no such order and are left out, with
/// those behind them; `packs` refuses them.
pub fn adoption_order(blueprint: &Blueprint) -> Vec<MitigationId> {
    let before: Vec<_> = ids(blueprint).map(|card| (card, decided_before(blueprint, card))).collect();
    let (mut placed, mut order) = (MitigationSet::default(), Vec::new());
    let next = |placed: MitigationSet| {
        let ready = |before: MitigationSet| before.0 & !placed.0 == 0;
        before.iter().find(|&&(card, before)| !placed.contains(card) && ready(before)).map(|&(card, _)| card)
    };
    while let Some(card) = next(placed) {
        placed = placed.with(card);
        order.push(card);
    }
    order
}

fn ids(blueprint: &Blueprint) -> impl Iterator<Item = MitigationId> {
    let count = blueprint.mitigations.len().min(MitigationSet::MAX);
    (0..count).filter_map(|at| u8::try_from(at).ok()).map(MitigationId)
}
