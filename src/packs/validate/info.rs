//! `pack.ron`: a format that this version reads, and a version that can be compared.

use crate::packs::cards::{Balance, LearningPath, RulesEntry, WinLimits};
use crate::packs::fault::{CardKind, Fault, Quantity, near};
use crate::packs::raw::Raw;
use crate::packs::scenario;
use crate::packs::tree::Node;

use super::ids::{file_name, slug};
use super::texts::{HOOK, TITLE, text, texts};
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
        paths(raw, node.get("paths"), &card.paths);
    }
}

/// Numbers that can be kept to.
fn balance(raw: &Raw, node: &Node, balance: &Balance) {
    let &Balance { least_par, most_par, most_random_wins, least_best_wins, least_detectors, ref wins } =
        balance;
    let limit = |field: &str, what, number: u8, least: u8, most: u8| {
        within(&raw.info, node.get(field), what, number, least.into(), most.into());
    };
    limit("least_par", Quantity::Par, least_par, 0, 60);
    limit("most_par", Quantity::Par, most_par, least_par.min(60), 60);
    limit("most_random_wins", Quantity::Percent, most_random_wins, 0, 100);
    limit("least_best_wins", Quantity::Percent, least_best_wins, 0, 100);
    limit("least_detectors", Quantity::Detectors, least_detectors, 0, 24);
    for (at, limits) in wins.iter().enumerate() {
        win_limits(raw, node.get("wins").nth(at), limits);
    }
}

fn win_limits(raw: &Raw, node: &Node, limits: &WinLimits) {
    let WinLimits { rules, random, greedy, best, introductory_greedy } = limits;
    let info = raw.info.entries.first().map(|entry| &entry.card);
    let entry = RulesEntry { base: rules.clone(), ..RulesEntry::default() };
    if info.and_then(|info| scenario::rules(info, Some(&entry))).is_none() {
        let fault = Fault::Unknown { kind: CardKind::RuleSet, id: rules.clone(), near: None };
        raw.info.fault(node.get("rules"), fault);
    }
    for (field, share) in [("random", random), ("greedy", greedy), ("best", best)] {
        let node = node.get(field);
        within(&raw.info, node.get("most"), Quantity::Percent, share.most, 0, 100);
        within(&raw.info, node.get("least"), Quantity::Percent, share.least, 0, share.most.min(100).into());
    }
    let most = greedy.most.min(100).into();
    let node = node.get("introductory_greedy");
    within(&raw.info, node, Quantity::Percent, *introductory_greedy, 0, most);
}

/// Ways that lead from one scenario of the pack to another.
fn paths(raw: &Raw, list: &Node, paths: &[LearningPath]) {
    let deck = &raw.info;
    for (at, path) in paths.iter().enumerate() {
        let node = list.nth(at);
        slug(deck, node.get("id"), &path.id);
        if paths[..at].iter().any(|other| other.id == path.id) {
            deck.fault(node.get("id"), Fault::Repeated { id: path.id.clone() });
        }
        text(deck, node.get("title"), &path.title, TITLE);
        text(deck, node.get("hook"), &path.hook, HOOK);
        texts(deck, node.get("scenarios"), &path.scenarios, TITLE);
        for (at, id) in path.scenarios.iter().enumerate() {
            let place = node.get("scenarios").nth(at);
            if path.scenarios[..at].contains(id) {
                deck.fault(place, Fault::Repeated { id: id.clone() });
            }
            // A file that cannot be read may hold any scenario; its name says which it should.
            let known: Vec<&str> = raw.scenarios.iter().map(file_name).collect();
            if !known.contains(&id.as_str()) {
                let near = near(id, known).map(str::to_owned);
                deck.fault(place, Fault::Unknown { kind: CardKind::Scenario, id: id.clone(), near });
            }
        }
    }
}
