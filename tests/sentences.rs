//! Red when the interface would show an id, an empty sentence or a hole where a value belongs; when a
//! sentence is said nowhere; or when one shouts.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use breach_rounds::exercise::{Refused, RosterFault};
use breach_rounds::packs::{Library, Pack, Scenario, embedded};
use breach_rounds::rules::{
    AttackId, AttackSet, Availability, Care, ConsultantId, Cost, Effect, Event, Illegal, InjectCause,
    InjectId, MitigationId, Move, Phase, ProcedureId, RevealedBy, RuledOutBy, Ruling, Seat, Source, Stage,
    Strength, Undetectable, Waiting,
};
use breach_rounds::scoring::{
    Analysis, CareCause, CareLine, Countered, Decision, InvestigationReason, MitigationLine, Outlook, Points,
    Step, StepKind,
};
use breach_rounds::sim::{Limit, Unsolvable};
use breach_rounds::text::log::Voice;
use breach_rounds::text::words::Cards;
use breach_rounds::text::{Text, analysis, errors, log, reasons, scores, words};
use fluent_bundle::FluentResource;

const ENGLISH: &str = include_str!("../assets/lang/en.ftl");

/// Ids are put together in code from a stem and one of these, and in no other way.
const ENDINGS: [&str; 2] = ["-title", "-note"];

/// Words that stand ready for screens.
const READY: [&str; 7] = [
    "common-app",
    "common-back",
    "common-cancel",
    "common-care",
    "common-close",
    "common-continue",
    "common-exercise",
];

/// The ids of the file in order, each with the section that it stands in.
fn ids() -> Vec<(String, String)> {
    let (mut section, mut ids) = (String::new(), Vec::new());
    for line in ENGLISH.lines() {
        if let Some(title) = line.strip_prefix("### ") {
            section = title.split(" (").next().unwrap_or(title).to_owned();
        } else if let Some((id, _)) = line.split_once(" =")
            && line.starts_with(|c: char| c.is_ascii_lowercase())
        {
            ids.push((section.clone(), id.to_owned()));
        }
    }
    ids
}

/// Every string literal of `src/` that begins like an id of one of the sections, with its file.
fn literals(sections: &BTreeSet<String>) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut found) = (vec![root], BTreeMap::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("src can be read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("source is UTF-8");
            for literal in text.split('"') {
                let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                let known = sections.iter().any(|section| {
                    literal
                        .strip_prefix(section.as_str())
                        .is_some_and(|rest| rest.len() > 1 && rest.starts_with('-'))
                });
                if known && literal.chars().all(plain) {
                    found.insert(literal.to_owned(), path.display().to_string());
                }
            }
        }
    }
    found
}

#[test]
fn every_id_in_the_source_has_a_sentence_and_every_sentence_is_said() {
    let ids = ids();
    let known: BTreeSet<String> = ids.iter().map(|(_, id)| id.clone()).collect();
    let sections: BTreeSet<String> = ids.iter().map(|(section, _)| section.clone()).collect();
    let literals = literals(&sections);
    assert!(known.len() > 150 && literals.len() > 150, "the test must read something");
    let with_ending = |stem: &str| ENDINGS.map(|ending| format!("{stem}{ending}"));
    let missing: Vec<_> = literals
        .iter()
        .filter(|(id, _)| !known.contains(*id) && !with_ending(id).iter().any(|id| known.contains(id)))
        .collect();
    assert!(missing.is_empty(), "without a sentence: {missing:#?}");
    let said: BTreeSet<String> =
        literals.keys().flat_map(|id| with_ending(id).into_iter().chain([id.clone()])).collect();
    let silent: Vec<_> =
        known.iter().filter(|id| !said.contains(*id) && !READY.contains(&id.as_str())).collect();
    assert!(silent.is_empty(), "said nowhere: {silent:#?}");
}

#[test]
fn the_file_is_whole_and_orderly() {
    if let Err((_, faults)) = FluentResource::try_new(ENGLISH.to_owned()) {
        panic!("{faults:#?}");
    }
    let ids = ids();
    let mut seen = BTreeSet::new();
    for (section, id) in &ids {
        assert!(seen.insert(id), "`{id}` stands there twice");
        assert!(id.starts_with(&format!("{section}-")), "`{id}` stands in the section `{section}`");
    }
    for (at, line) in ENGLISH.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        assert!(!line.contains('!'), "line {}: plain words need no exclamation mark: {line}", at + 1);
    }
}

struct Case {
    library: Library,
    text: Text,
}

impl Case {
    fn new() -> Self {
        Self { library: embedded(), text: Text::english() }
    }

    fn pack(&self) -> &Pack {
        self.library.packs.first().expect("a pack is shipped")
    }

    fn scenario(&self) -> &Scenario {
        self.pack().scenarios().first().expect("it has a scenario")
    }

    fn cards(&self) -> Cards<'_> {
        Cards { pack: self.pack(), names: &self.scenario().names }
    }

    /// The inject that asks for a decision.
    fn choice(&self) -> InjectId {
        let has_choice = |spec: &breach_rounds::rules::InjectSpec| {
            spec.effects.iter().any(|effect| matches!(effect, Effect::Choice { .. }))
        };
        let at =
            self.scenario().blueprint.injects.iter().position(has_choice).expect("each scenario has one");
        InjectId(u8::try_from(at).expect("few injects"))
    }
}

/// A sentence is words, from its first letter to its last mark.
fn sound(what: impl std::fmt::Debug, said: &str) {
    assert!(!said.trim().is_empty(), "{what:?} says nothing");
    for bad in [
        "{",
        "}",
        "#",
        "  ",
        "“”",
        "log-",
        "reasons-",
        "scores-",
        "errors-",
        "common-",
        "analysis-",
        "()",
        "!",
    ] {
        assert!(!said.contains(bad), "{what:?} has `{bad}`: {said}");
    }
    assert_eq!(said, said.trim(), "{what:?}");
}

fn sentence(what: impl std::fmt::Debug, said: &str) {
    sound(&what, said);
    assert!(said.ends_with(['.', '”', '?']), "{what:?} does not end: {said}");
}

fn effects() -> Vec<Effect> {
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

fn rulings() -> Vec<Ruling> {
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

fn events(case: &Case) -> Vec<Event> {
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

#[test]
fn every_refusal_is_a_sentence() {
    let case = Case::new();
    let (procedure, card, other) = (ProcedureId(0), MitigationId(0), MitigationId(1));
    let all = [
        Illegal::NotYourTurn,
        Illegal::ChanceFirst,
        Illegal::NoChanceNow,
        Illegal::ImpossibleOutcome,
        Illegal::Paused,
        Illegal::Over,
        Illegal::WrongPhase,
        Illegal::ChoiceFirst,
        Illegal::NoSuchOption,
        Illegal::NotDealt(procedure),
        Illegal::CoolingDown(procedure, 6),
        Illegal::Blocked(procedure, 6),
        Illegal::WrongSuspect,
        Illegal::AlreadyCalled(ConsultantId(0)),
        Illegal::NoCallsLeft,
        Illegal::NoSuchCard,
        Illegal::AlreadySo(card),
        Illegal::Requires(card, other),
        Illegal::NeededBy(card, other),
        Illegal::OverBudget(card),
        Illegal::WrongStage(Stage::Persistence),
        Illegal::NoRollToAdjust,
        Illegal::OutOfRange,
        Illegal::ReasonMissing,
        Illegal::NoSuchSeat(Seat::Team(1)),
    ];
    let said: BTreeSet<String> =
        all.iter().map(|&why| reasons::illegal(&case.text, &case.cards(), why)).collect();
    said.iter().for_each(|said| sentence("a refusal", said));
    assert_eq!(said.len(), all.len(), "two refusals sound the same");
    for why in [Refused::NotNow, Refused::NoSuchFace, Refused::WrongDie, Refused::Rules(0, Illegal::Over)] {
        sentence(why, &errors::refused(&case.text, &case.cards(), why));
    }
    for fault in [
        RosterFault::TooFew,
        RosterFault::TooMany,
        RosterFault::Nameless(0),
        RosterFault::TooLong(1),
        RosterFault::Twice(2),
        RosterFault::FacilitatorNameless,
        RosterFault::FacilitatorTooLong,
    ] {
        sentence(fault, &errors::roster(&case.text, fault));
    }
    for suspects in [vec![], vec![AttackId(0), AttackId(1)]] {
        sentence(
            "undetectable",
            &errors::undetectable(&case.text, &case.cards(), &Undetectable { suspects }),
        );
    }
}

#[test]
fn every_standing_has_its_words() {
    let case = Case::new();
    let (text, cards) = (&case.text, case.cards());
    for availability in
        [Availability::Ready, Availability::Cooling { free_at: 6 }, Availability::Blocked { until: 4 }]
    {
        sound(availability, &reasons::availability(text, availability));
    }
    assert_eq!(reasons::availability(text, Availability::Cooling { free_at: 6 }), "Rests until turn 6");
    for seat in [Seat::Facilitator, Seat::Team(0), Seat::Observer] {
        sound(seat, &reasons::seat(text, seat));
    }
    for phase in [Phase::Investigation, Phase::Report, Phase::Mitigation, Phase::Debrief] {
        sound(phase, &reasons::phase(text, phase));
    }
    for waiting in [
        Waiting::Team,
        Waiting::Choice { inject: case.choice(), options: 2, ends_turn: true },
        Waiting::Die,
        Waiting::Suspect { stage: Stage::Persistence },
        Waiting::Facilitator { stages: vec![] },
        Waiting::Paused,
        Waiting::Nobody,
    ] {
        sentence(&waiting, &reasons::waiting(text, &cards, &waiting));
    }
    for care in [Care::Normal, Care::Slowed, Care::Diverted, Care::Stopped] {
        sound(care, &words::care(text, care));
        sentence(care, &scores::care(text, care));
    }
    for effect in effects() {
        let said = words::effect(text, &cards, &effect);
        match effect {
            Effect::None | Effect::Choice { .. } => assert_eq!(said, ""),
            _ => sentence(&effect, &said),
        }
    }
}

#[test]
fn every_line_of_a_score_is_a_sentence() {
    let case = Case::new();
    let (text, cards) = (&case.text, case.cards());
    let (stage, attack) = (Stage::Persistence, AttackId(3));
    for by in [RevealedBy::Procedure(ProcedureId(0)), RevealedBy::Card, RevealedBy::Facilitator] {
        let reason = InvestigationReason::StageRevealed { stage, attack, by, turn: 3 };
        sentence(reason, &scores::investigation(text, &cards, &reason));
    }
    for reason in [
        InvestigationReason::StageTurnedUpByReport { stage, attack },
        InvestigationReason::StageHidden { stage },
        InvestigationReason::TimeBonus { turns_left: 0, turns: 10 },
        InvestigationReason::TimeBonus { turns_left: 2, turns: 10 },
        InvestigationReason::NoTimeBonus,
    ] {
        sentence(reason, &scores::investigation(text, &cards, &reason));
    }
    let one = Countered { stage, attack, strength: Strength::SpeedBump };
    for (adopted, in_best) in [(true, true), (true, false), (false, true)] {
        let bare = MitigationLine {
            mitigation: MitigationId(0),
            adopted,
            in_best,
            chain: vec![],
            others: vec![],
            softens: None,
            carries: vec![],
            cheapens: vec![],
        };
        let full = MitigationLine {
            chain: vec![one],
            others: vec![one, one, one],
            softens: Some(Strength::Partial),
            carries: vec![MitigationId(1)],
            cheapens: vec![MitigationId(1), MitigationId(2)],
            ..bare.clone()
        };
        sentence(&bare, &scores::mitigation(text, &cards, &bare));
        sentence(&full, &scores::mitigation(text, &cards, &full));
    }
    for cause in [
        CareCause::Inject(case.choice()),
        CareCause::Option { inject: case.choice(), option: 0 },
        CareCause::Consultant(ConsultantId(0)),
        CareCause::Plan { disruption: 3 },
    ] {
        for steps in [-2, -1, 1] {
            let line = CareLine { steps, cause };
            sentence(line, &scores::care_line(text, &cards, &line));
        }
    }
    assert_eq!(scores::awarded(text, 0), "");
    assert_eq!(scores::awarded(text, 5), "The facilitator awarded 5 points.");
    assert_eq!(scores::awarded(text, -1), "The facilitator took off one point.");
    assert_eq!(scores::of_points(text, Points::of_tenths(365), 40), "36.5 of 40");
    sound("cost", &scores::cost(text, Cost { money: 1, weeks: 2, disruption: 0 }));
    let percent = |part| scores::percent(text, part);
    assert_eq!([percent(0.256), percent(0.0312), percent(0.0001)], ["26%", "3.1%", "less than 0.1%"]);
}

/// A costly choice of `chosen` where `best` was better, each with what it could find, the chance of its
/// roll and the chance to reveal.
fn costly(chosen: Move, own: (u8, f64, f64), best: Move, other: (u8, f64, f64)) -> (Step, Decision) {
    let outlook = |of: Move, (suspects, succeeds, reveals): (u8, f64, f64)| {
        matches!(of, Move::Investigate(_)).then_some(Outlook { succeeds, suspects, reveals })
    };
    let decision = Decision {
        chosen,
        testing: None,
        best,
        worst_q: 10.0,
        moves: vec![(best, 20.0), (chosen, 17.62)],
        chosen_outlook: outlook(chosen, own),
        best_outlook: outlook(best, other),
    };
    let kind = StepKind::Decision(Box::new(decision.clone()));
    (Step { turn: 3, seq: 9, before: 20.0, after: 17.62, kind }, decision)
}

#[test]
fn every_costly_choice_says_why_in_terms_of_suspects() {
    let case = Case::new();
    let (text, cards) = (&case.text, case.cards());
    let (a, b) = (Move::Investigate(ProcedureId(0)), Move::Investigate(ProcedureId(1)));
    let (call, pass) = (Move::Consult(ConsultantId(0)), Move::Pass);
    let none = (0, 0.5, 0.0);
    let all = [
        costly(a, none, b, (3, 0.5, 0.4)),
        costly(a, (1, 0.5, 0.1), b, (3, 0.5, 0.4)),
        costly(a, (3, 0.5, 0.2), b, (3, 0.65, 0.4)),
        costly(a, (3, 0.5, 0.2), b, (2, 0.5, 0.4)),
        costly(a, (3, 0.5, 0.4), b, (2, 0.5, 0.4)),
        costly(pass, none, b, (2, 0.5, 0.4)),
        costly(call, none, b, (2, 0.5, 0.4)),
        costly(a, (3, 0.5, 0.4), call, none),
        costly(a, (3, 0.5, 0.4), pass, none),
        costly(call, none, pass, none),
    ];
    let said: Vec<String> =
        all.iter().map(|(step, decision)| analysis::costly(text, &cards, step, decision)).collect();
    said.iter().for_each(|said| sentence("a costly choice", said));
    let [first, second] = [0, 1].map(|id| cards.procedure(ProcedureId(id)));
    assert_eq!(
        said[1],
        format!(
            "On turn 3 the choice was “{first}”; “{second}” was worth 2.4 points more. “{second}” could \
             find 3 of the suspects that were left and had a chance of 40% to reveal a stage; “{first}” \
             could find 1, with a chance of 10%."
        )
    );
    let distinct: BTreeSet<&String> = said.iter().collect();
    assert_eq!(distinct.len(), said.len(), "each says something of its own: {said:#?}");
    let best = costly(a, (1, 0.5, 0.1), a, (1, 0.5, 0.1));
    sentence("the best", &analysis::step(text, &cards, &best.0));
    sentence("not the best", &analysis::step(text, &cards, &all[0].0));
}

#[test]
fn every_step_and_every_sum_of_an_analysis_is_a_sentence() {
    let case = Case::new();
    let (text, cards) = (&case.text, case.cards());
    let die = |success, revealed| StepKind::Die { face: 7, success, revealed };
    let kinds = [
        die(false, vec![]),
        die(true, vec![]),
        die(true, vec![Stage::PivotEscalate, Stage::Persistence]),
        StepKind::Inject { inject: case.choice() },
    ];
    let rulings = rulings().into_iter().map(|ruling| StepKind::Ruling { ruling });
    let steps: Vec<Step> = kinds
        .into_iter()
        .chain(rulings)
        .zip(1..)
        .map(|(kind, turn)| {
            let before = 33.0 - 3.0 * f64::from(turn);
            Step { turn, seq: 1, before, after: before - 3.0, kind }
        })
        .collect();
    let end = steps.last().map_or(30.0, |step| step.after);
    steps.iter().for_each(|step| sentence(step, &analysis::step(text, &cards, step)));
    let turns = Analysis::new(30.0, end, true, steps);
    for said in analysis::turns(text, &cards, &turns).into_iter().chain(analysis::sums(text, &turns)) {
        sentence("a line", &said);
    }
    let first = &analysis::turns(text, &cards, &turns)[0];
    assert_eq!(
        first,
        "Turn 1 (luck \u{2212}3): The die showed 7, a failure. After it, 27 points can be expected."
    );
    let sums = |luck: f64| {
        let kind = die(true, vec![]);
        let step = Step { turn: 1, seq: 1, before: 30.0, after: 30.0 + luck, kind };
        analysis::sums(text, &Analysis::new(30.0, 30.0 + luck, false, vec![step])).swap_remove(2)
    };
    assert_eq!(
        [sums(1.0), sums(-2.46), sums(0.01)],
        [
            "What the dice gave: 1 point.",
            "What the dice took: 2.5 points.",
            "The dice took as much as they gave."
        ]
    );
    let size = |points| analysis::points(text, points);
    assert_eq!([size(0.0), size(0.01), size(12.0)], ["nothing", "less than 0.1 points", "12 points"]);
    let sign = [2.44, -0.3, -0.01].map(analysis::signed);
    assert_eq!(sign, ["+2.4", "\u{2212}0.3", "\u{b1}0"]);
    for what in [Limit::Cooldown, Limit::Turns, Limit::Suspects, Limit::Procedures] {
        let why = Unsolvable::TooLarge { what, is: 17, most: 16 };
        sentence(why, &analysis::points_only(text, why));
    }
    for why in [Unsolvable::NotAtTable, Unsolvable::NotNow] {
        sentence(why, &analysis::points_only(text, why));
    }
}

#[test]
fn a_list_reads_like_one() {
    let text = Text::english();
    let list =
        |parts: &[&str]| words::list(&text, &parts.iter().map(|&part| part.to_owned()).collect::<Vec<_>>());
    assert_eq!(
        [list(&[]), list(&["a"]), list(&["a", "b"]), list(&["a", "b", "c"])],
        ["", "a", "a and b", "a, b and c"]
    );
}
