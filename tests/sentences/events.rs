//! What happened, said in the log.

use breach_rounds::rules::{
    AttackId, AttackSet, ConsultantId, Effect, Event, InjectCause, InjectId, MitigationId, ProcedureId,
    RevealedBy, RuledOutBy, Ruling, Source, Stage,
};
use breach_rounds::text::log;
use breach_rounds::text::log::Voice;
use std::collections::BTreeSet;

use super::{Case, sentence};

pub fn effects() -> Vec<Effect> {
    let procedure = ProcedureId(1);
    let all = vec![
        Effect::None,
        Effect::RollModifier { delta: -2, turns: 1 },
        Effect::RollModifier { delta: 2, turns: 3 },
        Effect::BlockProcedure { procedure, turns: 2 },
        Effect::LoseTurns(1),
        Effect::GainTurns(2),
        Effect::RevealEarliest,
        Effect::ClearSuspects { stage: Stage::Persistence, count: 2 },
        Effect::ClearCooldowns,
        Effect::Care(-2),
        Effect::Care(1),
        Effect::Choice { options: vec![vec![], vec![]] },
    ];
    // A new effect does not compile until it has an example above.
    for effect in &all {
        match effect {
            Effect::None
            | Effect::RollModifier { .. }
            | Effect::BlockProcedure { .. }
            | Effect::LoseTurns(_)
            | Effect::GainTurns(_)
            | Effect::RevealEarliest
            | Effect::ClearSuspects { .. }
            | Effect::ClearCooldowns
            | Effect::Care(_)
            | Effect::Choice { .. } => {}
        }
    }
    all
}

pub fn rulings() -> Vec<Ruling> {
    vec![
        Ruling::AdjustRoll { delta: -3 },
        Ruling::GrantBonus { points: 2 },
        Ruling::RevealStage { stage: Stage::PivotEscalate },
        Ruling::ForceInject { inject: InjectId(0) },
        Ruling::SkipInject,
        Ruling::GiveTurns { turns: 1 },
        Ruling::GiveTurns { turns: -2 },
        Ruling::AwardPoints { points: 5 },
        Ruling::Note,
        Ruling::Pause,
        Ruling::Resume,
    ]
}

pub fn events(case: &Case) -> Vec<Event> {
    let (procedure, stage) = (ProcedureId(0), Stage::InitialCompromise);
    let inject = case.choice();
    let attack = *case.scenario().blueprint.authored.first().expect("four stages");
    let rolled = |face, bonus, modifier, total, success| Event::Rolled {
        face,
        bonus,
        modifier,
        total,
        target: 9,
        success,
    };
    let mut all = vec![
        Event::Chosen { procedure, testing: Some(attack) },
        Event::Chosen { procedure, testing: None },
        rolled(14, 3, 0, 17, true),
        rolled(1, 0, -2, -1, false),
        Event::RevealOffered { stages: vec![Stage::PivotEscalate, Stage::Persistence] },
        Event::NoMatch { procedure },
        Event::Failed { procedure, reason: 2 },
        Event::Cooling { procedure, free_at: 5 },
        Event::Consulted { consultant: ConsultantId(0) },
        Event::Passed { expired: false },
        Event::Passed { expired: true },
        Event::InjectSkipped { inject },
        Event::OptionChosen { inject, option: 1, expired: false },
        Event::OptionChosen { inject, option: 0, expired: true },
        Event::TurnEnded { next: 2 },
        Event::InvestigationEnded { success: true, turns_left: 0 },
        Event::InvestigationEnded { success: true, turns_left: 3 },
        Event::InvestigationEnded { success: false, turns_left: 0 },
        Event::ReportRead,
        Event::Adopted { mitigation: MitigationId(0) },
        Event::Withdrawn { mitigation: MitigationId(0) },
        Event::PlanCommitted { care_steps: 0 },
        Event::PlanCommitted { care_steps: 2 },
    ];
    let finder = case.scenario().blueprint.suspects[attack.index()].detected_by[0];
    for by in [RevealedBy::Procedure(finder), RevealedBy::Card, RevealedBy::Facilitator, RevealedBy::Report] {
        all.push(Event::Revealed { stage, attack, by });
    }
    let few: AttackSet = [AttackId(0), AttackId(1), AttackId(2)].into_iter().collect();
    for by in [
        RuledOutBy::NoMatch(procedure),
        RuledOutBy::EarlierStage(procedure),
        RuledOutBy::Reveal,
        RuledOutBy::Card,
    ] {
        all.push(Event::RuledOut { stage, attacks: few, by });
    }
    for cause in [
        InjectCause::NaturalOne,
        InjectCause::NaturalMax,
        InjectCause::Failures,
        InjectCause::Turn,
        InjectCause::Scheduled,
        InjectCause::Facilitator,
    ] {
        all.push(Event::InjectDrawn { inject, cause });
    }
    for effect in effects() {
        all.push(Event::Applied { source: Source::Inject(inject), effect: effect.clone() });
        all.push(Event::Applied { source: Source::Consultant(ConsultantId(1)), effect });
    }
    all.extend(
        rulings().into_iter().map(|ruling| Event::Ruled { ruling, reason: "It was argued well.".to_owned() }),
    );
    all
}

/// The place of an event's variant: a new one does not compile until it stands here, and then fails
/// until it has an example.
fn variant(event: &Event) -> usize {
    match event {
        Event::Chosen { .. } => 0,
        Event::Rolled { .. } => 1,
        Event::RevealOffered { .. } => 2,
        Event::Revealed { .. } => 3,
        Event::NoMatch { .. } => 4,
        Event::RuledOut { .. } => 5,
        Event::Failed { .. } => 6,
        Event::Cooling { .. } => 7,
        Event::Consulted { .. } => 8,
        Event::Passed { .. } => 9,
        Event::InjectDrawn { .. } => 10,
        Event::InjectSkipped { .. } => 11,
        Event::Applied { .. } => 12,
        Event::OptionChosen { .. } => 13,
        Event::TurnEnded { .. } => 14,
        Event::InvestigationEnded { .. } => 15,
        Event::ReportRead => 16,
        Event::Adopted { .. } => 17,
        Event::Withdrawn { .. } => 18,
        Event::PlanCommitted { .. } => 19,
        Event::Ruled { .. } => 20,
    }
}

#[test]
fn every_event_is_a_sentence_in_both_voices() {
    let case = Case::new();
    let mut seen = BTreeSet::new();
    for event in events(&case) {
        seen.insert(variant(&event));
        for voice in [Voice::You, Voice::Team] {
            sentence(&event, &log::sentence_as(&case.text, &case.cards(), voice, &event));
        }
    }
    assert_eq!(seen.len(), 21, "an event has no example");
    sentence("undone", &log::undone(&case.text, "A typing mistake."));
}

#[test]
fn a_roll_says_what_fell_and_what_was_needed() {
    let case = Case::new();
    let names = &case.scenario().names;
    let rolled = Event::Rolled { face: 14, bonus: 3, modifier: 0, total: 17, target: 9, success: true };
    assert_eq!(
        log::sentence(&case.text, case.pack(), names, &rolled),
        "You rolled 14 + 3 = 17 against 9: it worked."
    );
    assert_eq!(log::sum(5, 0, 0, 5), "5");
    assert_eq!(log::sum(5, 3, -2, 6), "5 + 3 \u{2212} 2 = 6");
    assert_eq!(log::sum(1, 0, -3, -2), "1 \u{2212} 3 = \u{2212}2");
}
