//! The rules: pure and deterministic. They know no text, no clock, no generator and no screen.

mod action;
mod answers;
mod chance;
mod coach;
mod decide;
mod draw;
mod effect;
mod event;
mod evolve;
mod ids;
mod legal;
pub mod log;
pub mod plan;
mod ruleset;
mod sets;
mod setup;
mod sight;
mod state;
mod view;

pub use action::{Action, Illegal, Move, Outcome, Ruling};
pub use answers::{Answer, Asked, PairKey, QuestionKey};
pub use chance::{Draws, Purpose};
pub use coach::CoachLevel;
pub use draw::{Dealing, Undetectable};
pub use effect::{Cost, Effect, Strength};
pub use event::{Event, InjectCause, RevealedBy, RuledOutBy, Source};
pub use ids::{AttackId, ConsultantId, InjectId, MitigationId, Names, PerStage, ProcedureId, Seat, Stage};
pub use ruleset::{CooldownOn, Dealt, InjectTrigger, RevealRule, RuleSet, faces_that_reach};
pub use sets::{AttackSet, MitigationSet};
pub use setup::{
    Blueprint, ChainChoice, ConsultantSpec, Counter, Dice, Discount, FAILURE_REASONS, InjectSpec,
    MitigationSpec, Setup, Suspect,
};
pub use state::{Node, State};
pub use view::{
    Availability, BlockView, Care, CheckView, ConsultantView, InjectView, MitigationView, ModifierView,
    Phase, ProcedureView, RevealView, Secrets, StageView, SuspectView, Verdict, View, Waiting,
};
