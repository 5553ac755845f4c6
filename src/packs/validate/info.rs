//! `pack.ron`: a format that this version reads, and a version that can be compared.

use crate::packs::cards::Balance;
use crate::packs::fault::{Fault, Quantity};
use crate::packs::raw::Raw;
use crate::packs::tree::Node;

use super::within;

/// The pack format of this version.
const FORMAT: u32 = 1;

pub(super) fn check(raw: &Raw) {
    for entry in &raw.info.entries {
        let (card, node) = (&entry.card, &entry.node);
        if card.format != FORMAT {
            raw.info.fault(node.get("format"), Fault::Format { found: card.format });
        }
        let parts: Vec<&str> = card.version.split('.').collect();
        if parts.len() != 3 || !parts.iter().all(|part| part.parse::<u32>().is_ok()) {
            raw.info.fault(node.get("version"), Fault::BadVersion);
        }
        balance(raw, node.get("balance"), &card.balance);
    }
}

/// Numbers that can be kept to.
fn balance(raw: &Raw, node: &Node, balance: &Balance) {
    let Balance { least_par, most_par, most_random_wins, least_best_wins, least_detectors } = *balance;
    let limit = |field: &str, what, number: u8, least: u8, most: u8| {
        within(&raw.info, node.get(field), what, number, least.into(), most.into());
    };
    limit("least_par", Quantity::Par, least_par, 0, 60);
    limit("most_par", Quantity::Par, most_par, least_par.min(60), 60);
    limit("most_random_wins", Quantity::Percent, most_random_wins, 0, 100);
    limit("least_best_wins", Quantity::Percent, least_best_wins, 0, 100);
    limit("least_detectors", Quantity::Detectors, least_detectors, 0, 24);
}
