//! What `check` says about the balance of a pack's scenarios, each at its place.

use super::table::percent;
use crate::diag::Diagnostic;
use crate::packs::{Balance, Difficulty, Pack, Places, Scenario, Step};
use crate::rules::{Blueprint, Names};
use crate::sim::{Imbalance, imbalances, wins_outside};

/// Every warning about a pack, scenario by scenario.
pub(super) fn warnings(pack: &Pack, places: &Places) -> Vec<Diagnostic> {
    let limits = &pack.info().balance;
    let of = |scenario: &Scenario| {
        let file = format!("{}/{}.ron", pack.info().id, scenario.file.id);
        let mut found = imbalances(&scenario.blueprint, limits);
        let introductory = scenario.file.difficulty == Difficulty::Introductory;
        for limits in &limits.wins {
            let Some(rules) = pack.rules(&limits.rules) else { continue };
            let blueprint = Blueprint { rules, ..scenario.blueprint.clone() };
            found.extend(wins_outside(&blueprint, limits, introductory));
        }
        let mut all: Vec<Diagnostic> =
            found.iter().map(|found| warning(found, scenario, limits, &file, places)).collect();
        all.sort_by_key(|diagnostic| diagnostic.span);
        all
    };
    pack.scenarios().iter().flat_map(of).collect()
}

fn warning(
    found: &Imbalance,
    scenario: &Scenario,
    limits: &Balance,
    file: &str,
    places: &Places,
) -> Diagnostic {
    let (message, hint) = words(found, limits, &scenario.names);
    let mut diagnostic = Diagnostic::warning(file, message).hint(hint);
    diagnostic.span = places.span(file, &path(found, scenario));
    diagnostic
}

fn path<'a>(found: &Imbalance, scenario: &Scenario) -> Vec<Step<'a>> {
    use Step::{Field, Item};
    match found {
        Imbalance::Unused(procedure) => vec![Field("procedures"), Item(procedure.index())],
        Imbalance::NeverOptimal(card) => vec![Field("mitigations"), Item(card.index())],
        Imbalance::Detectors(attack, _) => {
            let slug = attack.slug(&scenario.names).unwrap_or_default();
            let stages = scenario.file.suspects.stages();
            let place = stages.iter().find_map(|(field, suspects)| {
                Some((*field, suspects.iter().position(|suspect| suspect.attack == slug)?))
            });
            place.map_or_else(Vec::new, |(field, at)| {
                vec![Field("suspects"), Field(field), Item(at), Field("attack")]
            })
        }
        Imbalance::Unwinnable { .. } => vec![Field("procedures")],
        // Their cause is the scenario as a whole; its rules are where it is most easily turned.
        Imbalance::ParTooLow(_)
        | Imbalance::ParTooHigh(_)
        | Imbalance::RandomWins(_)
        | Imbalance::BestWins(_)
        | Imbalance::Wins { .. }
        | Imbalance::Unsolved(_)
            if scenario.file.rules.is_some() =>
        {
            vec![Field("rules")]
        }
        _ => vec![Field("id")],
    }
}

fn words(found: &Imbalance, limits: &Balance, names: &Names) -> (String, &'static str) {
    match found {
        Imbalance::Unwinnable { seed } => (
            format!("the deal of seed {seed} cannot be won, whatever the dice do"),
            "offer or deal more procedures, or give more turns",
        ),
        Imbalance::ParTooLow(par) => (
            format!("par is {par:.1} of 60, and should be at least {}", limits.least_par),
            "lower the target, give a turn more, or take a suspect away",
        ),
        Imbalance::ParTooHigh(par) => (
            format!("par is {par:.1} of 60, and should be at most {}", limits.most_par),
            "raise the target, give a turn less, or add a suspect",
        ),
        Imbalance::RandomWins(wins) => (
            format!(
                "random play wins {}, and should win at most {} %",
                percent(*wins),
                limits.most_random_wins
            ),
            "raise the target, give a turn less, or let fewer procedures detect each attack",
        ),
        Imbalance::BestWins(wins) => (
            format!(
                "best play wins {}, and should win at least {} %",
                percent(*wins),
                limits.least_best_wins
            ),
            "lower the target, give a turn more, or let more procedures detect each attack",
        ),
        Imbalance::Wins { rules, policy, share, limits } => (
            format!(
                "under `{rules}` {} play wins {}, and should win {} to {} %",
                super::simulate::word(*policy),
                percent(*share),
                limits.least,
                limits.most
            ),
            "change what is established or on offer, the weights, or which procedures detect which attack",
        ),
        Imbalance::Unused(procedure) => (
            format!("no line of best play uses `{}`", procedure.slug(names).unwrap_or_default()),
            "let it detect a likely suspect that few others detect, or offer another procedure",
        ),
        Imbalance::Detectors(attack, count) => {
            let slug = attack.slug(names).unwrap_or_default();
            let how_many = match count {
                0 => "no procedure here detects".to_owned(),
                1 => "one procedure alone detects".to_owned(),
                count => format!("only {count} procedures here detect"),
            };
            (
                format!("{how_many} `{slug}`, and {} should", limits.least_detectors),
                "offer another procedure that detects it, or one more in attacks.ron",
            )
        }
        Imbalance::NeverOptimal(card) => (
            format!("no optimal plan at any budget contains `{}`", card.slug(names).unwrap_or_default()),
            "let it counter a suspect of this scenario, or offer another mitigation",
        ),
        Imbalance::Unsolved(why) => (
            format!("what best play is worth was not looked at: {}", super::solve::said(*why)),
            "play by smaller rules, or check with `--no-balance`",
        ),
    }
}
