//! What a random incident offers to buy afterwards, and what may be spent on it.

use super::draw::{Part, draws};
use super::{NoIncident, OFFERED};
use crate::packs::cards::Mitigation;
use crate::packs::pack::Pack;
use crate::rules::Cost;

/// A budget is this part of what the offering costs: between a quarter and a third is what authored
/// scenarios leave, so that about four cards of twelve can be paid.
const SHARE: u16 = 3;

/// The slugs of the mitigations on offer, in the file's order. Cards that counter what no other yet does
/// are taken first: so the offering is as good against one suspect as against another, and says nothing
/// about the true ones.
pub(super) fn offering(pack: &Pack, seed: u64, suspects: &[&str]) -> Vec<String> {
    let mut order: Vec<&Mitigation> = pack.mitigations().iter().collect();
    draws(seed, Part::Mitigations).shuffle(&mut order);
    let mut offered: Vec<&str> = Vec::new();
    while let Some(more) = order.iter().find_map(|card| {
        let news = counters(card, suspects).any(|attack| !countered(pack, &offered, attack));
        if news { addition(pack, card, &offered, suspects) } else { None }
    }) {
        offered.extend(more);
    }
    // A card that only makes others cheaper may come into its own once they are there.
    while let Some(more) = order.iter().find_map(|card| addition(pack, card, &offered, suspects)) {
        offered.extend(more);
    }
    let all = pack.mitigations().iter().map(|card| &card.id);
    all.filter(|id| offered.contains(&id.as_str())).cloned().collect()
}

/// The card with what it requires and is not offered yet, if there is room and it could do something.
fn addition<'a>(
    pack: &'a Pack,
    card: &'a Mitigation,
    offered: &[&str],
    suspects: &[&str],
) -> Option<Vec<&'a str>> {
    let cheapens = card.cheapens.iter().any(|discount| offered.contains(&discount.mitigation.as_str()));
    if offered.contains(&card.id.as_str()) || !(helps(card, suspects) || cheapens) {
        return None;
    }
    let mut more = closure(pack, card);
    more.retain(|id| !offered.contains(id));
    (offered.len() + more.len() <= OFFERED).then_some(more)
}

/// The suspects that a card counters.
fn counters<'a>(card: &'a Mitigation, suspects: &'a [&str]) -> impl Iterator<Item = &'a str> {
    card.counters.iter().map(|counter| counter.attack.as_str()).filter(|attack| suspects.contains(attack))
}

fn countered(pack: &Pack, offered: &[&str], attack: &str) -> bool {
    let cards = offered.iter().filter_map(|id| pack.mitigation(id));
    cards.flat_map(|card| &card.counters).any(|counter| counter.attack == attack)
}

fn helps(card: &Mitigation, suspects: &[&str]) -> bool {
    card.softens.is_some() || counters(card, suspects).next().is_some()
}

/// The card and all that it requires, directly or not.
fn closure<'a>(pack: &'a Pack, card: &'a Mitigation) -> Vec<&'a str> {
    let mut all = vec![card.id.as_str()];
    let mut at = 0;
    while let Some(card) = all.get(at).and_then(|id| pack.mitigation(id)) {
        for id in &card.requires {
            if !all.contains(&id.as_str()) {
                all.push(id);
            }
        }
        at += 1;
    }
    all
}

/// What may be spent: a share of what the offering costs by its list, each part rounded up. Where
/// nothing that helps could be paid, as much as the cheapest such card needs with what it requires.
pub(super) fn budget(pack: &Pack, offered: &[String], suspects: &[&str]) -> Result<Cost, NoIncident> {
    let cards = || offered.iter().filter_map(|id| pack.mitigation(id));
    let part = |of: fn(Cost) -> u8| {
        let whole: u16 = cards().map(|card| u16::from(of(card.cost))).sum();
        u8::try_from(whole.div_ceil(SHARE)).unwrap_or(u8::MAX)
    };
    let share = Cost {
        money: part(|cost| cost.money),
        weeks: part(|cost| cost.weeks),
        disruption: part(|cost| cost.disruption),
    };
    let helping = || cards().filter(|card| helps(card, suspects)).map(|card| price(pack, card));
    if helping().any(|price| price.fits(share)) {
        return Ok(share);
    }
    let sum = |cost: &Cost| u16::from(cost.money) + u16::from(cost.weeks) + u16::from(cost.disruption);
    let cheapest = helping().min_by_key(sum).ok_or(NoIncident::NoMitigation)?;
    Ok(Cost {
        money: share.money.max(cheapest.money),
        weeks: share.weeks.max(cheapest.weeks),
        disruption: share.disruption.max(cheapest.disruption),
    })
}

/// What a card costs with all that it requires, discounts left aside.
fn price(pack: &Pack, card: &Mitigation) -> Cost {
    let cards = closure(pack, card).into_iter().filter_map(|id| pack.mitigation(id));
    cards.map(|card| card.cost).fold(Cost::default(), Cost::plus)
}
