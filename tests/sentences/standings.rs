//! Where a game stands, why something is refused, and lists.

use breach_rounds::exercise::{Refused, RosterFault};
use breach_rounds::rules::{
    AttackId, Availability, Care, ConsultantId, Effect, Illegal, MitigationId, Phase, ProcedureId, Seat,
    Stage, Undetectable, Waiting,
};
use breach_rounds::text::{Text, errors, reasons, scores, words};
use std::collections::BTreeSet;

use super::events::effects;
use super::{Case, sentence, sound};

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
fn a_list_reads_like_one() {
    let text = Text::english();
    let list =
        |parts: &[&str]| words::list(&text, &parts.iter().map(|&part| part.to_owned()).collect::<Vec<_>>());
    assert_eq!(
        [list(&[]), list(&["a"]), list(&["a", "b"]), list(&["a", "b", "c"])],
        ["", "a", "a and b", "a, b and c"]
    );
}
