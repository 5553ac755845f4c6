//! A room: an exercise of one to thirty teams, led from one place.
//!
//! A room is its events and nothing else. [`Room::decide`] checks what somebody asks for and says what
//! would become true; once that is kept, [`Room::evolve`] folds it in. There is no clock, no generator
//! and no file in here: times and fresh numbers come with the [`Context`], outcomes stand in the events.
//! So every server that reads the same events stands at the same place, and nothing is decided twice.
//!
//! What a member may see is cut out in `sections.rs`, for an [`Audience`] at a time. Each audience has
//! its own view number, which grows with what that audience can see and with nothing else: a gap in it
//! would tell that somebody else did something.

mod action;
mod ballot;
mod decide;
mod event;
mod evolve;
mod ids;
mod ledger;
mod pace;
mod people;
mod plan;
mod record;
mod refusal;
mod seats;
mod sections;
mod sheets;
mod spent;
mod stamps;
mod standings;
mod state;
mod timers;
mod views;
mod wire;

pub use action::{Actor, RoomAction, TimerChange};
pub use decide::TEXT_MAX;
pub use event::{Pass, Record, RoomEvent, Scope, TeamScore, TimerState};
pub use evolve::Damaged;
pub use ids::{Audience, MemberId, MemberKind, TokenHash};
pub use people::{Held, Member};
pub use plan::{Case, HANDLING_MAX, MAX_TEAMS, PlanFault, RoomPlan, TITLE_MAX};
pub use refusal::Refusal;
pub use sheets::{
    Ballot, CaseSheet, ConsoleSheet, ConsoleTeam, DebriefSheet, InjectLine, MessageLine, MessagesSheet,
    PlaceLine, Proposal, RoomSheet, Section, SectionKey, TableSheet, TeamLine, WaitingLine, You,
};
pub use stamps::Sheet;
pub use state::{Context, Room};

use serde::{Deserialize, Serialize};

/// Where a room stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoomPhase {
    /// People arrive; teams choose what they practise.
    Lobby,
    /// The incident is read aloud; the questions before the play are answered.
    Briefing,
    /// Investigation, forensic report and mitigation, each team at its own place.
    Play,
    /// The talk right after it. No debrief is open yet.
    HotWash,
    /// Every team may read its debrief.
    Debrief,
    /// Over. The reports can be taken until the room expires.
    Closed,
    /// A real event ended it: every screen says so.
    Stopped,
}
