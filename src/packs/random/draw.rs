//! What the number of a random incident decides. Each part has draws of its own, so that a card that
//! is added to one file leaves the other parts of an incident as they were.

use super::{
    CHOICE_TURN, CONSULTANTS, DEALT, MAX_STAGE, NoIncident, PILE, WEIGHT, incident_slug, incident_title,
    offer,
};
use crate::packs::cards::{
    Attack, ChainEntry, EffectEntry, Inject, Procedure, RandomFile, RulesEntry, ScenarioFile, ScheduledEntry,
    SuspectEntry, SuspectsEntry,
};
use crate::packs::pack::{Pack, Scenario};
use crate::packs::scenario;
use crate::rules::{AttackId, Cost, Dealt, Draws, Names, PerStage, Purpose, RuleSet, Stage};

/// Procedures that a hand is dealt from at most; more would make too many hands to count.
const MAX_PROCEDURES: usize = 24;

/// The ordinals of what is drawn, after those of the four stages. They are part of the format:
/// changing one changes every incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Procedures = 4,
    Deal = 5,
    Established = 6,
    Scheduled = 7,
    Pile = 8,
    Consultants = 9,
    Mitigations = 10,
}

pub(super) fn draws(seed: u64, part: Part) -> Draws {
    Draws::new(seed, Purpose::Incident, 0, part as u32, 0)
}

/// Draws an incident with the words of `words` and the rule set of `entry`.
pub(super) fn incident(
    pack: &Pack,
    words: &RandomFile,
    seed: u64,
    entry: RulesEntry,
) -> Result<Scenario, NoIncident> {
    let unknown = || NoIncident::NoSuchRules(entry.base.clone());
    let rules = scenario::rules(pack.info(), Some(&entry)).ok_or_else(unknown)?;
    let suspects = suspects(pack, seed)?;
    let by_stage = suspects.each_ref().map(|attacks| attacks.iter().map(|card| card.id.as_str()).collect());
    let slugs: Vec<&str> = by_stage.iter().flat_map(|slugs: &Vec<&str>| slugs).copied().collect();
    let mut file = blank(words, seed, &by_stage);
    let dealt = hand(pack, seed, &rules, &suspects, &file)?;
    file.rules = Some(RulesEntry { dealt: Some(Dealt::Count(count(dealt.len()))), ..entry });
    file.established = some(&dealt, usize::from(rules.established), &mut draws(seed, Part::Established));
    file.procedures = dealt;
    injects(pack, seed, &mut file)?;
    let able = pack.consultants().iter().filter(|card| fits(&card.effects, &file.procedures));
    let able: Vec<String> = able.map(|card| card.id.clone()).collect();
    file.consultants = some(&able, CONSULTANTS, &mut draws(seed, Part::Consultants));
    file.mitigations = offer::offering(pack, seed, &slugs);
    file.budget = offer::budget(pack, &file.mitigations, &slugs)?;
    // Every id in the file is one of the pack's, so nothing is left that could be missing.
    let mut built = scenario::build(pack, file).ok_or(NoIncident::NoMitigation)?;
    built.blueprint.authored = built.blueprint.draw_chain(seed);
    built.file.chain = chain(&built.names, built.blueprint.authored);
    Ok(built)
}

/// The attacks of each stage, in the file's order.
fn suspects(pack: &Pack, seed: u64) -> Result<PerStage<Vec<&Attack>>, NoIncident> {
    let mut all: PerStage<Vec<&Attack>> = Default::default();
    for stage in Stage::ALL {
        let of_stage: Vec<&Attack> = pack.attacks().iter().filter(|attack| attack.stage == stage).collect();
        if of_stage.is_empty() {
            return Err(NoIncident::NoSuspects(stage));
        }
        let ordinal = u32::try_from(stage.index()).unwrap_or(0);
        all[stage.index()] =
            some(&of_stage, MAX_STAGE, &mut Draws::new(seed, Purpose::Incident, 0, ordinal, 0));
    }
    Ok(all)
}

/// So many of the items, each as likely, in the order in which they stood.
pub(super) fn some<T: Clone>(items: &[T], many: usize, draws: &mut Draws) -> Vec<T> {
    let mut places: Vec<usize> = (0..items.len()).collect();
    draws.shuffle(&mut places);
    places.truncate(many);
    places.sort_unstable();
    places.into_iter().filter_map(|at| items.get(at).cloned()).collect()
}

/// A scenario with words and suspects, and no cards yet.
pub(super) fn blank(words: &RandomFile, seed: u64, suspects: &PerStage<Vec<&str>>) -> ScenarioFile {
    let entry = |attack: &&str| SuspectEntry {
        attack: (*attack).to_owned(),
        weight: WEIGHT,
        because: words.because.clone(),
    };
    let [initial, pivot, persistence, impact] =
        suspects.each_ref().map(|attacks| attacks.iter().map(entry).collect::<Vec<_>>());
    let suspects = SuspectsEntry { initial, pivot, persistence, impact };
    // Only until the chain is drawn.
    let [initial, pivot, persistence, impact] = suspects
        .stages()
        .map(|(_, entries)| entries.first().map(|entry| entry.attack.clone()).unwrap_or_default());
    ScenarioFile {
        id: incident_slug(seed),
        title: incident_title(&words.title, seed),
        topic: String::new(),
        hook: words.hook.clone(),
        minutes: words.minutes,
        difficulty: words.difficulty,
        content_note: None,
        objectives: words.objectives.clone(),
        csf: words.csf.clone(),
        briefing: words.briefing.clone(),
        opening_symptom: words.opening_symptom.clone(),
        chain: ChainEntry { initial, pivot, persistence, impact },
        suspects,
        established: Vec::new(),
        procedures: Vec::new(),
        injects: Vec::new(),
        scheduled: Vec::new(),
        consultants: Vec::new(),
        mitigations: Vec::new(),
        budget: Cost::default(),
        rules: None,
        roles: words.roles.clone(),
        questions: Vec::new(),
        debrief: words.debrief.clone(),
        segment: Vec::new(),
    }
}

/// The procedures of the hand, in the file's order.
fn hand(
    pack: &Pack,
    seed: u64,
    rules: &RuleSet,
    suspects: &PerStage<Vec<&Attack>>,
    file: &ScenarioFile,
) -> Result<Vec<String>, NoIncident> {
    let wanted = match rules.dealt {
        Dealt::All => DEALT,
        Dealt::Count(count) => count,
    };
    let all: Vec<&Attack> = suspects.iter().flatten().copied().collect();
    let from = dealt_from(pack, seed, &all);
    let many = wanted.min(count(from.len()));
    let dealt = RulesEntry { base: "classic".into(), dealt: Some(Dealt::Count(many)), ..Default::default() };
    let whole = ScenarioFile { procedures: from.clone(), rules: Some(dealt), ..file.clone() };
    let undetectable = || NoIncident::Undetectable(many);
    let built = scenario::build(pack, whole).ok_or_else(undetectable)?;
    let hand = built.blueprint.deal(&mut draws(seed, Part::Deal)).map_err(|_| undetectable())?;
    Ok(hand.into_iter().filter_map(|procedure| from.get(procedure.index()).cloned()).collect())
}

/// What a hand is dealt from: every procedure of the pack, or, of more than can be counted, few that
/// detect every suspect together, and others by chance.
fn dealt_from(pack: &Pack, seed: u64, suspects: &[&Attack]) -> Vec<String> {
    let mut order: Vec<&Procedure> = pack.procedures().iter().collect();
    if order.len() > MAX_PROCEDURES {
        draws(seed, Part::Procedures).shuffle(&mut order);
        let detects = |procedure: &Procedure, attack: &Attack| {
            attack.detected_by.iter().any(|detection| detection.procedure == procedure.id)
        };
        let mut open: Vec<&Attack> = suspects.to_vec();
        let mut kept = 0;
        while kept < MAX_PROCEDURES && !open.is_empty() {
            let found =
                |procedure: &Procedure| open.iter().filter(|attack| detects(procedure, attack)).count();
            // Of equals the first, which is drawn.
            let best = (kept..order.len()).rev().max_by_key(|&at| found(order[at]));
            let Some(best) = best.filter(|&at| found(order[at]) > 0) else { break };
            order.swap(kept, best);
            open.retain(|attack| !detects(order[kept], attack));
            kept += 1;
        }
        order.truncate(MAX_PROCEDURES);
    }
    let kept = pack.procedures().iter().filter(|card| order.iter().any(|other| other.id == card.id));
    kept.map(|card| card.id.clone()).collect()
}

/// The scheduled choice, and the pile.
fn injects(pack: &Pack, seed: u64, file: &mut ScenarioFile) -> Result<(), NoIncident> {
    let able: Vec<&Inject> =
        pack.injects().iter().filter(|card| fits(&card.effects, &file.procedures)).collect();
    let choices: Vec<&Inject> = able.iter().copied().filter(|card| patients_feel(card)).collect();
    let choice = some(&choices, 1, &mut draws(seed, Part::Scheduled)).pop().ok_or(NoIncident::NoChoice)?;
    file.scheduled = vec![ScheduledEntry { turn: CHOICE_TURN, inject: choice.id.clone() }];
    let others: Vec<String> =
        able.iter().filter(|card| card.id != choice.id).map(|card| card.id.clone()).collect();
    file.injects = some(&others, PILE, &mut draws(seed, Part::Pile));
    Ok(())
}

/// Whether an inject asks for a decision of which some option moves care.
fn patients_feel(card: &Inject) -> bool {
    let moves = |effect: &EffectEntry| matches!(effect, EffectEntry::Care(_));
    card.effects.iter().any(|effect| match effect {
        EffectEntry::Choice { options } => options.iter().any(|option| option.effects.iter().any(moves)),
        _ => false,
    })
}

/// Whether a card blocks no procedure but these.
fn fits(effects: &[EffectEntry], procedures: &[String]) -> bool {
    effects.iter().all(|effect| match effect {
        EffectEntry::BlockProcedure { procedure, .. } => procedures.contains(procedure),
        EffectEntry::Choice { options } => options.iter().all(|option| fits(&option.effects, procedures)),
        _ => true,
    })
}

pub(super) fn chain(names: &Names, chain: PerStage<AttackId>) -> ChainEntry {
    let slug = |attack: AttackId| attack.slug(names).unwrap_or_default().to_owned();
    let [initial, pivot, persistence, impact] = chain.map(slug);
    ChainEntry { initial, pivot, persistence, impact }
}

fn count(length: usize) -> u8 {
    u8::try_from(length).unwrap_or(u8::MAX)
}
