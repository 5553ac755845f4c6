//! The scenario of a saved random incident, from the header of its log.

use std::sync::Arc;

use super::draw::{blank, chain};
use super::incident_number;
use crate::packs::cards::{ScenarioFile, ScheduledEntry};
use crate::packs::pack::{Pack, Scenario};
use crate::rules::log::Header;
use crate::rules::{InjectId, Stage};

/// The scenario of the random incident that `header` was started from. None for other scenarios, and
/// when the pack no longer has the words of random incidents.
pub(in crate::packs) fn restored(pack: &Pack, header: &Header) -> Option<Scenario> {
    let number = incident_number(&header.scenario)?;
    let words = pack.random()?;
    // The rule set itself stands in the blueprint; its name is not kept.
    let (names, blueprint) = (Arc::clone(&header.names), header.setup.blueprint.clone());
    let suspects = Stage::ALL.map(|stage| {
        let of_stage = blueprint.suspects.iter().filter(|suspect| suspect.stage == stage);
        of_stage.filter_map(|suspect| suspect.attack.slug(&names)).collect()
    });
    let inject = |inject: InjectId| inject.slug(&names).map(str::to_owned);
    let scheduled = |&(turn, id): &(u8, InjectId)| Some(ScheduledEntry { turn, inject: inject(id)? });
    let file = ScenarioFile {
        chain: chain(&names, blueprint.authored),
        established: blueprint
            .established
            .iter()
            .filter_map(|id| id.slug(&names))
            .map(str::to_owned)
            .collect(),
        procedures: names.procedures.clone(),
        injects: blueprint.pile.iter().filter_map(|&id| inject(id)).collect(),
        scheduled: blueprint.scheduled.iter().filter_map(scheduled).collect(),
        consultants: names.consultants.clone(),
        mitigations: names.mitigations.clone(),
        budget: blueprint.budget,
        ..blank(words, number, &suspects)
    };
    Some(Scenario { file, names, blueprint })
}
