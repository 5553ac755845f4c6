//! What became true. Folding the events of a session rebuilds its state.

use serde::{Deserialize, Serialize};

use super::action::Ruling;
use super::effect::Effect;
use super::ids::{AttackId, ConsultantId, InjectId, MitigationId, ProcedureId, Seat, Stage};
use super::sets::AttackSet;

/// Why a stage was turned up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RevealedBy {
    /// A procedure found it; its clue can be read.
    Procedure(ProcedureId),
    /// A card turned it up.
    Card,
    /// The facilitator turned it up.
    Facilitator,
    /// The forensic report, for no points.
    Report,
}

/// Why suspects were struck.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RuledOutBy {
    /// The procedure succeeded and none of them was there.
    NoMatch(ProcedureId),
    /// The procedure revealed a later stage, so none of them is in an earlier one.
    EarlierStage(ProcedureId),
    /// The stage was revealed, and they are not it.
    Reveal,
    /// A card cleared it.
    Card,
}

/// Why an inject came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum InjectCause {
    /// The die showed a 1.
    NaturalOne,
    /// The die showed its highest face.
    NaturalMax,
    /// Failures in a row.
    Failures,
    /// The rule set draws one at this turn.
    Turn,
    /// The scenario scheduled this one.
    Scheduled,
    /// The facilitator forced it.
    Facilitator,
}

/// Which card an effect is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// An inject, or the option chosen in it.
    Inject(InjectId),
    /// A consultant.
    Consultant(ConsultantId),
}

/// A fact of the rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// The team chose a procedure; the die comes next.
    Chosen {
        /// The procedure.
        procedure: ProcedureId,
        /// The suspect under test.
        testing: Option<AttackId>,
    },
    /// The die fell.
    Rolled {
        /// What it showed.
        face: u8,
        /// For an established procedure.
        bonus: i16,
        /// From cards, and what a facilitator granted or adjusted.
        modifier: i16,
        /// The sum.
        total: i16,
        /// What was needed.
        target: i16,
        /// Whether that sufficed.
        success: bool,
    },
    /// The facilitator is asked which of these stages a success reveals.
    RevealOffered {
        /// At least two.
        stages: Vec<Stage>,
    },
    /// A stage was turned up.
    Revealed {
        /// Which one.
        stage: Stage,
        /// What was there.
        attack: AttackId,
        /// How it was found.
        by: RevealedBy,
    },
    /// The procedure succeeded and found nothing.
    NoMatch {
        /// Which one.
        procedure: ProcedureId,
    },
    /// Suspects were struck from the board.
    RuledOut {
        /// Of which stage.
        stage: Stage,
        /// Which ones; never empty.
        attacks: AttackSet,
        /// Why.
        by: RuledOutBy,
    },
    /// A failed roll: why nothing was learned.
    Failed {
        /// The procedure.
        procedure: ProcedureId,
        /// Which of its failure reasons, 0 to 2.
        reason: u8,
    },
    /// The procedure rests.
    Cooling {
        /// Which one.
        procedure: ProcedureId,
        /// The first turn on which it can be used again.
        free_at: u8,
    },
    /// A consultant was called.
    Consulted {
        /// Whom.
        consultant: ConsultantId,
    },
    /// The team did nothing.
    Passed {
        /// Whether the timer decided.
        expired: bool,
    },
    /// An inject was drawn.
    InjectDrawn {
        /// Which one.
        inject: InjectId,
        /// Why.
        cause: InjectCause,
    },
    /// An inject that was due did not come: the facilitator had skipped it. It is out of the pile.
    InjectSkipped {
        /// Which one.
        inject: InjectId,
    },
    /// A card took effect. `Choice` opens the choice; `ClearSuspects` says how many will be drawn.
    Applied {
        /// Whose effect.
        source: Source,
        /// What.
        effect: Effect,
    },
    /// The team answered a choice.
    OptionChosen {
        /// Of which inject.
        inject: InjectId,
        /// Which option, from 0.
        option: u8,
        /// Whether the timer decided.
        expired: bool,
    },
    /// The turn is over.
    TurnEnded {
        /// The turn number that begins.
        next: u8,
    },
    /// The investigation is over.
    InvestigationEnded {
        /// Whether every stage was revealed.
        success: bool,
        /// Turns of the rule set that were left, at least 0.
        turns_left: u8,
    },
    /// The forensic report was read; what it turned up follows as `Revealed`.
    ReportRead,
    /// A mitigation was adopted.
    Adopted {
        /// Which one.
        mitigation: MitigationId,
    },
    /// A mitigation was put back.
    Withdrawn {
        /// Which one.
        mitigation: MitigationId,
    },
    /// The plan stands; the session is over.
    PlanCommitted {
        /// Steps by which its disruption worsened care.
        care_steps: u8,
    },
    /// The facilitator changed something by hand; what followed from it stands behind it.
    Ruled {
        /// What.
        ruling: Ruling,
        /// Why.
        reason: String,
    },
}

/// Who may see an event while the session runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Audience {
    /// The facilitator alone.
    Facilitator,
    /// The team at the table, and the facilitator.
    Table,
    /// The projector as well: it shows a team's turn and nothing that the team learned.
    Room,
}

impl Event {
    /// Whether `seat` may see this event while the session runs. After it, everybody may see all.
    pub fn seen_by(&self, seat: Seat) -> bool {
        let needed = match seat {
            Seat::Facilitator => Audience::Facilitator,
            Seat::Team(_) => Audience::Table,
            Seat::Observer => Audience::Room,
        };
        self.audience() >= needed
    }

    /// Without `_`: a new event does not compile until somebody says who may see it.
    fn audience(&self) -> Audience {
        match self {
            Self::Ruled { ruling: Ruling::Note | Ruling::SkipInject, .. }
            | Self::InjectSkipped { .. }
            | Self::RevealOffered { .. } => Audience::Facilitator,
            Self::Chosen { .. }
            | Self::Rolled { .. }
            | Self::Revealed { .. }
            | Self::NoMatch { .. }
            | Self::RuledOut { .. }
            | Self::Failed { .. }
            | Self::Cooling { .. }
            | Self::Consulted { .. }
            | Self::Passed { .. }
            | Self::InjectDrawn { .. }
            | Self::Applied { .. }
            | Self::OptionChosen { .. }
            | Self::Adopted { .. }
            | Self::Withdrawn { .. }
            | Self::Ruled { .. } => Audience::Table,
            Self::TurnEnded { .. }
            | Self::InvestigationEnded { .. }
            | Self::ReportRead
            | Self::PlanCommitted { .. } => Audience::Room,
        }
    }
}
