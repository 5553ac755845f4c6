//! A checked scenario into a blueprint: slugs become small integers, in an order that never depends
//! on anything but the files.

use std::sync::Arc;

use super::cards::{Attack, EffectEntry, Mitigation, PackInfo, RulesEntry, ScenarioFile};
use super::pack::{Pack, Scenario};
use crate::rules::{
    AttackId, Blueprint, ConsultantSpec, Counter, Discount, Effect, InjectId, InjectSpec, MitigationId,
    MitigationSpec, Names, ProcedureId, RuleSet, Stage, Suspect,
};

/// Builds the blueprint. `None` only for a scenario that the checks would have refused.
pub(super) fn build(pack: &Pack, file: ScenarioFile) -> Option<Scenario> {
    let names = names(&file);
    let rules = rules(&pack.info, file.rules.as_ref())?;
    let suspects = suspects(pack, &file, &names)?;
    let [a, b, c, d] = file.chain.stages().map(|(_, slug)| attack(&names, slug));
    let authored = [a?, b?, c?, d?];
    let established = file.established.iter().map(|slug| procedure(&names, slug)).collect::<Option<_>>()?;
    let injects = names.injects.iter().map(|slug| {
        let card = pack.inject(slug)?;
        Some(InjectSpec { effects: effects(&card.effects, &names)? })
    });
    let injects = injects.collect::<Option<_>>()?;
    let pile = file.injects.iter().map(|slug| inject(&names, slug)).collect::<Option<_>>()?;
    let scheduled = file.scheduled.iter().map(|entry| Some((entry.turn, inject(&names, &entry.inject)?)));
    let mut scheduled: Vec<(u8, InjectId)> = scheduled.collect::<Option<_>>()?;
    scheduled.sort();
    let consultants = names.consultants.iter().map(|slug| {
        let card = pack.consultant(slug)?;
        Some(ConsultantSpec { effects: effects(&card.effects, &names)? })
    });
    let consultants = consultants.collect::<Option<_>>()?;
    let mitigations = names.mitigations.iter().map(|slug| mitigation(pack.mitigation(slug)?, &names));
    let mitigations = mitigations.collect::<Option<_>>()?;
    let procedures = u8::try_from(names.procedures.len()).ok()?;
    let blueprint = Blueprint {
        rules,
        suspects,
        authored,
        procedures,
        established,
        injects,
        pile,
        scheduled,
        consultants,
        mitigations,
        budget: file.budget,
    };
    Some(Scenario { names: Arc::new(names), blueprint, file })
}

/// Suspects by stage, then as written; the pile before the scheduled injects; all else as written.
pub(super) fn names(file: &ScenarioFile) -> Names {
    let suspects = file.suspects.stages().into_iter().flat_map(|(_, suspects)| suspects);
    let mut injects = file.injects.clone();
    for entry in &file.scheduled {
        // The same inject may come at two turns.
        if !injects.contains(&entry.inject) {
            injects.push(entry.inject.clone());
        }
    }
    Names {
        attacks: suspects.map(|suspect| suspect.attack.clone()).collect(),
        procedures: file.procedures.clone(),
        injects,
        consultants: file.consultants.clone(),
        mitigations: file.mitigations.clone(),
    }
}

fn index(table: &[String], slug: &str) -> Option<u8> {
    u8::try_from(table.iter().position(|name| name == slug)?).ok()
}

fn attack(names: &Names, slug: &str) -> Option<AttackId> {
    index(&names.attacks, slug).map(AttackId)
}

fn procedure(names: &Names, slug: &str) -> Option<ProcedureId> {
    index(&names.procedures, slug).map(ProcedureId)
}

fn inject(names: &Names, slug: &str) -> Option<InjectId> {
    index(&names.injects, slug).map(InjectId)
}

fn mitigation_id(names: &Names, slug: &str) -> Option<MitigationId> {
    index(&names.mitigations, slug).map(MitigationId)
}

fn suspects(pack: &Pack, file: &ScenarioFile, names: &Names) -> Option<Vec<Suspect>> {
    let stages = Stage::ALL.into_iter().zip(file.suspects.stages());
    let suspects = stages.flat_map(|(stage, (_, entries))| entries.iter().map(move |entry| (stage, entry)));
    suspects
        .map(|(stage, entry)| {
            Some(Suspect {
                attack: attack(names, &entry.attack)?,
                stage,
                weight: entry.weight,
                detected_by: detecting(pack.attack(&entry.attack)?, names),
            })
        })
        .collect()
}

/// The scenario's procedures that find an attack, by id.
fn detecting(attack: &Attack, names: &Names) -> Vec<ProcedureId> {
    let mut found: Vec<ProcedureId> =
        attack.detected_by.iter().filter_map(|detection| procedure(names, &detection.procedure)).collect();
    found.sort();
    found
}

/// Counters and discounts of what the scenario does not have fall away: the card is the pack's, and
/// says more than one scenario needs.
pub(super) fn mitigation(card: &Mitigation, names: &Names) -> Option<MitigationSpec> {
    let counters = card.counters.iter().filter_map(|counter| {
        Some(Counter { attack: attack(names, &counter.attack)?, strength: counter.strength })
    });
    let cheapens = card.cheapens.iter().filter_map(|discount| {
        Some(Discount { mitigation: mitigation_id(names, &discount.mitigation)?, by: discount.by })
    });
    Some(MitigationSpec {
        cost: card.cost,
        counters: counters.collect(),
        softens: card.softens,
        requires: card.requires.iter().map(|slug| mitigation_id(names, slug)).collect::<Option<_>>()?,
        cheapens: cheapens.collect(),
    })
}

fn effects(entries: &[EffectEntry], names: &Names) -> Option<Vec<Effect>> {
    entries.iter().map(|entry| effect(entry, names)).collect()
}

fn effect(entry: &EffectEntry, names: &Names) -> Option<Effect> {
    Some(match entry {
        EffectEntry::None => Effect::None,
        EffectEntry::RollModifier { delta, turns } => Effect::RollModifier { delta: *delta, turns: *turns },
        EffectEntry::BlockProcedure { procedure: slug, turns } => {
            Effect::BlockProcedure { procedure: procedure(names, slug)?, turns: *turns }
        }
        EffectEntry::LoseTurns(turns) => Effect::LoseTurns(*turns),
        EffectEntry::GainTurns(turns) => Effect::GainTurns(*turns),
        EffectEntry::RevealEarliest => Effect::RevealEarliest,
        EffectEntry::ClearSuspects { stage, count } => Effect::ClearSuspects { stage: *stage, count: *count },
        EffectEntry::ClearCooldowns => Effect::ClearCooldowns,
        EffectEntry::Care(delta) => Effect::Care(*delta),
        EffectEntry::Choice { options } => {
            let options = options.iter().map(|option| effects(&option.effects, names));
            Effect::Choice { options: options.collect::<Option<_>>()? }
        }
    })
}

/// The rule sets that every pack has.
pub(super) const BUILT_IN_RULES: [&str; 2] = ["classic", "lightning"];

/// How many named rule sets may stand on each other.
const MAX_BASES: usize = 16;

/// The rule set of an entry: its base, with what it overrides. `None` when a base is unknown or
/// stands on itself.
pub(super) fn rules(info: &PackInfo, entry: Option<&RulesEntry>) -> Option<RuleSet> {
    resolve(info, entry, MAX_BASES)
}

fn resolve(info: &PackInfo, entry: Option<&RulesEntry>, left: usize) -> Option<RuleSet> {
    let Some(entry) = entry else { return Some(RuleSet::classic()) };
    let base = match entry.base.as_str() {
        "classic" => RuleSet::classic(),
        "lightning" => RuleSet::lightning(),
        other => {
            let named = info.rule_sets.iter().find(|named| named.id == other)?;
            resolve(info, Some(&named.rules), left.checked_sub(1)?)?
        }
    };
    Some(overridden(base, entry))
}

fn overridden(base: RuleSet, entry: &RulesEntry) -> RuleSet {
    RuleSet {
        turns: entry.turns.unwrap_or(base.turns),
        die: entry.die.unwrap_or(base.die),
        target: entry.target.unwrap_or(base.target),
        established: entry.established.unwrap_or(base.established),
        established_bonus: entry.established_bonus.unwrap_or(base.established_bonus),
        dealt: entry.dealt.unwrap_or(base.dealt),
        cooldown: entry.cooldown.unwrap_or(base.cooldown),
        cooldown_on: entry.cooldown_on.unwrap_or(base.cooldown_on),
        reveal: entry.reveal.unwrap_or(base.reveal),
        inject_on: entry.inject_on.clone().unwrap_or(base.inject_on),
        consultant_calls: entry.consultant_calls.unwrap_or(base.consultant_calls),
        disruption_per_care: entry.disruption_per_care.unwrap_or(base.disruption_per_care),
    }
}
