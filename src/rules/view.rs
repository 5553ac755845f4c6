//! What one seat may know: the only thing that leaves the rules towards a screen, a bot or a wire.

use serde::{Deserialize, Serialize};

use super::action::Action;
use super::effect::{Cost, Effect};
use super::event::{InjectCause, RevealedBy, RuledOutBy};
use super::ids::{AttackId, ConsultantId, InjectId, MitigationId, PerStage, ProcedureId, Seat, Stage};
use super::ruleset::RuleSet;
use super::setup::Dice;

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// The hunt.
    Investigation,
    /// The hunt is over; the forensic report waits to be read.
    Report,
    /// Spending the budgets.
    Mitigation,
    /// Over.
    Debrief,
}

/// What the session waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Waiting {
    /// The team chooses: a procedure, a consultant, a mitigation, the report.
    Team,
    /// The team answers an inject's choice.
    Choice {
        /// The inject.
        inject: InjectId,
        /// How many options it has.
        options: u8,
        /// Whether the turn ends with the card; it does not when the facilitator forced it.
        ends_turn: bool,
    },
    /// The die.
    Die,
    /// Chance strikes a suspect of this stage.
    Suspect {
        /// Which stage.
        stage: Stage,
    },
    /// The facilitator chooses which stage is revealed; the stages are told to that seat alone.
    Facilitator {
        /// The matching stages, empty for everybody else.
        stages: Vec<Stage>,
    },
    /// The facilitator paused.
    Paused,
    /// Nothing: it is over.
    Nobody,
}

/// What a seat knows of one stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageView {
    /// Which stage.
    pub stage: Stage,
    /// What was turned up, if it was.
    pub revealed: Option<RevealView>,
    /// The suspect board, in the scenario's order.
    pub suspects: Vec<SuspectView>,
}

/// A stage that was turned up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevealView {
    /// What was there.
    pub attack: AttackId,
    /// On which turn.
    pub turn: u8,
    /// How.
    pub by: RevealedBy,
}

/// What a seat knows of one suspect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuspectView {
    /// Which attack.
    pub attack: AttackId,
    /// 1 to 5.
    pub weight: u8,
    /// The dealt procedures that can find it.
    pub detected_by: Vec<ProcedureId>,
    /// Why it was struck and on which turn, if it was.
    pub ruled_out: Option<(RuledOutBy, u8)>,
}

/// Whether a procedure can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Availability {
    /// Now.
    Ready,
    /// It rests until this turn.
    Cooling {
        /// The first turn on which it can be used again.
        free_at: u8,
    },
    /// A card blocks it.
    Blocked {
        /// The last blocked turn.
        until: u8,
    },
}

/// What a seat knows of one dealt procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcedureView {
    /// Which one.
    pub procedure: ProcedureId,
    /// Whether the hospital practises it.
    pub established: bool,
    /// What a roll now would add to the face: bonus, modifiers and grants together.
    pub modifier: i16,
    /// The lowest face that would succeed now: 1 when every face does, more than the die when none.
    pub needs: i16,
    /// Whether it can be chosen.
    pub availability: Availability,
    /// While it rests, a card that blocks it or not: the first turn on which its rest is over.
    pub free_at: Option<u8>,
    /// The remaining suspects of hidden stages that it could find.
    pub could_find: Vec<AttackId>,
}

/// A modifier in force or to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModifierView {
    /// Added to every roll.
    pub delta: i16,
    /// First turn.
    pub from: u8,
    /// Last turn.
    pub until: u8,
}

/// A block in force or to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockView {
    /// The procedure that cannot be chosen.
    pub procedure: ProcedureId,
    /// First turn.
    pub from: u8,
    /// Last turn.
    pub until: u8,
}

/// A consultant who can still be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsultantView {
    /// Who.
    pub consultant: ConsultantId,
    /// What a call does; it is printed on the card.
    pub effects: Vec<Effect>,
}

/// What was chosen and waits for the die, or was last rolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckView {
    /// The procedure.
    pub procedure: ProcedureId,
    /// The suspect under test.
    pub testing: Option<AttackId>,
    /// For an established procedure.
    pub bonus: i16,
    /// From cards and the facilitator.
    pub modifier: i16,
    /// What total is needed.
    pub target: i16,
    /// What fell, once it fell.
    pub face: Option<u8>,
    /// Whether it succeeded, once it fell.
    pub success: Option<bool>,
}

/// An inject that came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InjectView {
    /// Which one.
    pub inject: InjectId,
    /// Why it came.
    pub cause: InjectCause,
    /// On which turn.
    pub turn: u8,
    /// What it does.
    pub effects: Vec<Effect>,
    /// The option that was chosen, if it had a choice and one was.
    pub chosen: Option<u8>,
}

/// What a seat knows of one mitigation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MitigationView {
    /// Which one.
    pub mitigation: MitigationId,
    /// What it costs now, after discounts (when adopted: what it cost).
    pub cost: Cost,
    /// What it costs without discounts.
    pub list_cost: Cost,
    /// Whether it is part of the plan.
    pub adopted: bool,
    /// What must be adopted first and is not.
    pub missing: Vec<MitigationId>,
}

/// Care, beside the score and never mixed into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Care {
    /// As on any day.
    Normal,
    /// Slower.
    Slowed,
    /// Patients go elsewhere.
    Diverted,
    /// Nothing is imaged or read.
    Stopped,
}

impl Care {
    /// Moves by so many steps; negative is worse; stops at either end.
    pub fn moved(self, delta: i8) -> Self {
        const ALL: [Care; 4] = [Care::Normal, Care::Slowed, Care::Diverted, Care::Stopped];
        let at = (self as i16 - i16::from(delta)).clamp(0, 3);
        usize::try_from(at).ok().and_then(|at| ALL.get(at)).copied().unwrap_or(self)
    }
}

/// What the facilitator alone knows while the session runs, and everybody at the debrief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secrets {
    /// The chain.
    pub chain: PerStage<AttackId>,
    /// The rest of the pile, next first.
    pub pile: Vec<InjectId>,
    /// The scheduled injects still to come.
    pub scheduled: Vec<(u8, InjectId)>,
    /// Whether the next due inject will be skipped.
    pub skip_next_inject: bool,
}

/// How the investigation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Whether every stage was revealed within the turns.
    pub success: bool,
    /// Turns of the rule set that were left, at least 0.
    pub turns_left: u8,
}

/// What one seat may know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Whose view this is.
    pub seat: Seat,
    /// The numbers to play by.
    pub rules: RuleSet,
    /// Where faces come from.
    pub dice: Dice,
    /// Whether a facilitator leads.
    pub facilitated: bool,
    /// Where the session stands.
    pub phase: Phase,
    /// What it waits for.
    pub waiting: Waiting,
    /// How the investigation ended, once it did.
    pub verdict: Option<Verdict>,
    /// The turn number, from 1.
    pub turn: u8,
    /// The last turn.
    pub limit: u8,
    /// How many stages are revealed (told to everybody).
    pub revealed: u8,
    /// The light box, empty for the projector.
    pub stages: Vec<StageView>,
    /// The hand, empty for the projector.
    pub procedures: Vec<ProcedureView>,
    /// Who can still be called.
    pub consultants: Vec<ConsultantView>,
    /// How many calls are left.
    pub calls_left: u8,
    /// Failures in a row.
    pub streak: u8,
    /// Modifiers in force or to come.
    pub modifiers: Vec<ModifierView>,
    /// Blocks in force or to come.
    pub blocks: Vec<BlockView>,
    /// What the facilitator granted for the coming roll.
    pub granted: i16,
    /// What waits for the die, or was last rolled on this or the last turn.
    pub check: Option<CheckView>,
    /// The injects that came.
    pub injects: Vec<InjectView>,
    /// How care stands; `Normal` for the projector, which is not told.
    pub care: Care,
    /// Points that the facilitator awarded.
    pub awarded: i16,
    /// What the second half offers, empty before it.
    pub mitigations: Vec<MitigationView>,
    /// What may be spent in all.
    pub budget: Cost,
    /// What is left of it.
    pub budget_left: Cost,
    /// What this seat may do now, sorted; rulings are listed in their simplest form.
    pub legal: Vec<Action>,
    /// What is hidden from the others.
    pub secrets: Option<Secrets>,
}
