//! What a seat can ask for, and why it may be refused.

use serde::{Deserialize, Serialize};

use super::ids::{AttackId, ConsultantId, InjectId, MitigationId, ProcedureId, Seat, Stage};

/// What a seat asks for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Action {
    /// Choose a procedure and name the suspect that it tests. Naming has no effect; `None` only when
    /// no remaining suspect lists the procedure.
    Investigate {
        /// The procedure.
        procedure: ProcedureId,
        /// The suspect under test.
        testing: Option<AttackId>,
    },
    /// Call a consultant: uses the turn, no roll.
    Consult {
        /// Whom.
        consultant: ConsultantId,
    },
    /// Do nothing this turn.
    Pass {
        /// Whether the timer decided.
        expired: bool,
    },
    /// Answer an inject's choice.
    Choose {
        /// Which option, from 0.
        option: u8,
        /// Whether the timer decided (then it is the first).
        expired: bool,
    },
    /// Read the forensic report: every hidden stage is turned up, and mitigation begins.
    ReadReport,
    /// Adopt a mitigation.
    Adopt {
        /// Which one.
        mitigation: MitigationId,
    },
    /// Put an adopted mitigation back.
    Withdraw {
        /// Which one.
        mitigation: MitigationId,
    },
    /// Finish the plan: the session is over.
    CommitPlan,
    /// The facilitator decides which matching stage a success reveals.
    ChooseReveal {
        /// One of the matching stages.
        stage: Stage,
    },
    /// The facilitator changes something by hand, with a reason that is logged.
    Rule {
        /// What.
        ruling: Ruling,
        /// Why; never empty.
        reason: String,
    },
}

/// What a team can do with a turn, as far as the value of its position goes: which suspect it names has
/// no effect, nor has whether a timer passed for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Move {
    /// Choose a procedure.
    Investigate(ProcedureId),
    /// Call a consultant.
    Consult(ConsultantId),
    /// Do nothing.
    Pass,
}

impl Move {
    /// The move that an action makes, if it spends a turn.
    pub fn of(action: &Action) -> Option<Self> {
        match *action {
            Action::Investigate { procedure, .. } => Some(Self::Investigate(procedure)),
            Action::Consult { consultant } => Some(Self::Consult(consultant)),
            Action::Pass { .. } => Some(Self::Pass),
            Action::Choose { .. }
            | Action::ReadReport
            | Action::Adopt { .. }
            | Action::Withdraw { .. }
            | Action::CommitPlan
            | Action::ChooseReveal { .. }
            | Action::Rule { .. } => None,
        }
    }
}

/// What a facilitator can change by hand. Undo is no ruling: it is an entry of the log.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Ruling {
    /// Adds to the last roll and decides it anew; legal until the next action.
    AdjustRoll {
        /// -20 to 20, not 0.
        delta: i16,
    },
    /// Adds to the coming roll, for a well-argued answer to "how would we do that here?".
    GrantBonus {
        /// 1 to 3.
        points: i16,
    },
    /// Turns up a hidden stage.
    RevealStage {
        /// Which one.
        stage: Stage,
    },
    /// Draws this inject now; one of the pile or of the scheduled ones that has not come yet.
    ForceInject {
        /// Which one.
        inject: InjectId,
    },
    /// Takes back an open choice, or else keeps the next due inject from coming.
    SkipInject,
    /// Gives (or takes, when negative) turns: the limit moves, never below the current turn.
    GiveTurns {
        /// -5 to 5, not 0.
        turns: i8,
    },
    /// Awards points, shown on a line of their own.
    AwardPoints {
        /// -20 to 20, not 0.
        points: i8,
    },
    /// Writes a note for the debrief; only the facilitator sees it before.
    Note,
    /// Stops the team from acting.
    Pause,
    /// Lets it act again.
    Resume,
}

/// What chance decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Outcome {
    /// The face of the die, from 1.
    Face(u8),
    /// The false suspect that is struck next.
    Cleared(AttackId),
}

/// Why an action or an outcome was refused. The state is untouched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Illegal {
    /// This seat does not act now.
    NotYourTurn,
    /// The die, or another outcome of chance, comes first.
    ChanceFirst,
    /// Chance has nothing to decide now.
    NoChanceNow,
    /// Chance cannot come out like this.
    ImpossibleOutcome,
    /// The session is paused.
    Paused,
    /// The session is over.
    Over,
    /// The wrong phase for this.
    WrongPhase,
    /// An open choice comes first.
    ChoiceFirst,
    /// There is no open choice, or no such option.
    NoSuchOption,
    /// The procedure was not dealt.
    NotDealt(ProcedureId),
    /// The procedure rests until this turn.
    CoolingDown(ProcedureId, u8),
    /// The procedure is blocked through this turn.
    Blocked(ProcedureId, u8),
    /// The suspect named is not one that remains and lists the procedure; or none was named.
    WrongSuspect,
    /// This consultant was called before.
    AlreadyCalled(ConsultantId),
    /// No calls are left.
    NoCallsLeft,
    /// No such card in this scenario.
    NoSuchCard,
    /// The mitigation is adopted already, or was not.
    AlreadySo(MitigationId),
    /// Another mitigation must be adopted first.
    Requires(MitigationId, MitigationId),
    /// Another adopted mitigation needs it.
    NeededBy(MitigationId, MitigationId),
    /// It does not fit into the budget.
    OverBudget(MitigationId),
    /// That stage is not hidden, or does not match.
    WrongStage(Stage),
    /// There is no roll that could still be adjusted.
    NoRollToAdjust,
    /// A number out of the ruling's range.
    OutOfRange,
    /// A ruling needs a reason.
    ReasonMissing,
    /// The seat is not part of this session.
    NoSuchSeat(Seat),
}
