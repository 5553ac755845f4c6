//! Why an action was refused, and whether a procedure can be chosen.

use super::Text;
use super::words::{self, Cards};
use crate::rules::{Availability, Illegal, Phase, Seat, Waiting};

/// Why an action was refused: what stands in the way, and what would help.
pub fn illegal(text: &Text, cards: &Cards<'_>, why: Illegal) -> String {
    match why {
        Illegal::NotYourTurn => text.t("reasons-not-your-turn"),
        Illegal::ChanceFirst => text.t("reasons-chance-first"),
        Illegal::NoChanceNow => text.t("reasons-no-chance-now"),
        Illegal::ImpossibleOutcome => text.t("reasons-impossible-outcome"),
        Illegal::Paused => text.t("reasons-paused"),
        Illegal::Over => text.t("reasons-over"),
        Illegal::WrongPhase => text.t("reasons-wrong-phase"),
        Illegal::ChoiceFirst => text.t("reasons-choice-first"),
        Illegal::NoSuchOption => text.t("reasons-no-such-option"),
        Illegal::NotDealt(procedure) => {
            text.t_with("reasons-not-dealt", &[("card", cards.procedure(procedure).into())])
        }
        Illegal::CoolingDown(procedure, turn) => text.t_with(
            "reasons-cooling-down",
            &[("card", cards.procedure(procedure).into()), ("turn", turn.into())],
        ),
        Illegal::Blocked(procedure, turn) => text
            .t_with("reasons-blocked", &[("card", cards.procedure(procedure).into()), ("turn", turn.into())]),
        Illegal::WrongSuspect => text.t("reasons-wrong-suspect"),
        Illegal::AlreadyCalled(consultant) => {
            text.t_with("reasons-already-called", &[("card", cards.consultant(consultant).into())])
        }
        Illegal::NoCallsLeft => text.t("reasons-no-calls-left"),
        Illegal::NoSuchCard => text.t("reasons-no-such-card"),
        Illegal::AlreadySo(mitigation) => {
            text.t_with("reasons-already-so", &[("card", cards.mitigation(mitigation).into())])
        }
        Illegal::Requires(mitigation, other) => text.t_with(
            "reasons-requires",
            &[("card", cards.mitigation(mitigation).into()), ("other", cards.mitigation(other).into())],
        ),
        Illegal::NeededBy(mitigation, other) => text.t_with(
            "reasons-needed-by",
            &[("card", cards.mitigation(mitigation).into()), ("other", cards.mitigation(other).into())],
        ),
        Illegal::OverBudget(mitigation) => {
            text.t_with("reasons-over-budget", &[("card", cards.mitigation(mitigation).into())])
        }
        Illegal::WrongStage(stage) => {
            text.t_with("reasons-wrong-stage", &[("stage", words::stage(text, stage).into())])
        }
        Illegal::NoRollToAdjust => text.t("reasons-no-roll-to-adjust"),
        Illegal::OutOfRange => text.t("reasons-out-of-range"),
        Illegal::ReasonMissing => text.t("reasons-reason-missing"),
        Illegal::NoSuchSeat(who) => text.t_with("reasons-no-such-seat", &[("seat", seat(text, who).into())]),
    }
}

/// Whether a procedure can be chosen: "Ready", "Rests until turn 6", "Blocked through turn 5".
pub fn availability(text: &Text, availability: Availability) -> String {
    match availability {
        Availability::Ready => text.t("reasons-ready"),
        Availability::Cooling { free_at } => text.t_with("reasons-cooling", &[("turn", free_at.into())]),
        Availability::Blocked { until } => text.t_with("reasons-blocked-until", &[("turn", until.into())]),
    }
}

/// A place at the table; teams are counted from 1 in words.
pub fn seat(text: &Text, seat: Seat) -> String {
    match seat {
        Seat::Facilitator => text.t("reasons-seat-facilitator"),
        Seat::Team(team) => text.t_with("reasons-seat-team", &[("team", (u16::from(team) + 1).into())]),
        Seat::Observer => text.t("reasons-seat-observer"),
    }
}

/// The name of a phase.
pub fn phase(text: &Text, phase: Phase) -> String {
    text.t(match phase {
        Phase::Investigation => "reasons-phase-investigation",
        Phase::Report => "reasons-phase-report",
        Phase::Mitigation => "reasons-phase-mitigation",
        Phase::Debrief => "reasons-phase-debrief",
    })
}

/// What the session waits for.
pub fn waiting(text: &Text, cards: &Cards<'_>, waiting: &Waiting) -> String {
    match waiting {
        Waiting::Team => text.t("reasons-waits-team"),
        Waiting::Choice { inject, .. } => {
            text.t_with("reasons-waits-choice", &[("inject", cards.inject(*inject).into())])
        }
        Waiting::Die => text.t("reasons-waits-die"),
        Waiting::Suspect { stage } => {
            text.t_with("reasons-waits-suspect", &[("stage", words::stage(text, *stage).into())])
        }
        Waiting::Facilitator { .. } => text.t("reasons-waits-facilitator"),
        Waiting::Paused => text.t("reasons-waits-paused"),
        Waiting::Nobody => text.t("reasons-waits-nobody"),
    }
}
