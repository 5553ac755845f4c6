//! Why a room refuses.

use serde::{Deserialize, Serialize};

use super::RoomPhase;
use super::plan::PlanFault;
use crate::rules::Illegal;

/// Why an action was refused. Nothing changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// What it was based on has changed: look again.
    Stale {
        /// The view number that counts now.
        current: u64,
    },
    /// The rules refuse, for this team.
    Rules {
        /// Which team.
        team: u8,
        /// Why.
        why: Illegal,
    },
    /// The plan does not hold.
    Plan(Vec<PlanFault>),
    /// This member may not do that.
    NotAllowed,
    /// The captain decides for this team.
    NotCaptain,
    /// Not in this phase.
    WrongPhase {
        /// Where the room stands.
        now: RoomPhase,
    },
    /// There is no such team, or it was merged.
    NoSuchTeam,
    /// There is no such member, or they left.
    NoSuchMember,
    /// The token or link opens nothing here.
    NoSuchToken,
    /// Nobody new may come.
    Locked,
    /// The team has no seat left.
    TeamFull,
    /// The room has as many members as it can have.
    RoomFull,
    /// There are as many of these as there can be: records, invitations, proposals of a ballot.
    TooMany,
    /// The member was not admitted yet.
    NotAdmitted,
    /// The wrong dice: a face was typed where one is drawn, or missing where a real die is rolled.
    WrongDie,
    /// Nothing waits for a die.
    NoDieNow,
    /// Other teams have not chosen yet.
    NotAllLocked,
    /// Exactly so many different procedures of the scenario are asked for.
    Established {
        /// How many.
        count: u8,
    },
    /// There is no such proposal.
    NoSuchProposal,
    /// The text is empty or too long.
    Text {
        /// The most characters that it may have.
        most: u16,
    },
    /// A reason is missing.
    ReasonMissing,
    /// There is no such record.
    NoSuchRecord,
    /// There is no such timer, or it does not stand so.
    NoSuchTimer,
    /// The question is not asked, or not now.
    NotAsked,
    /// Standings are off, or not everybody has finished.
    NoStandings,
    /// The debrief is not open (yet, or any longer).
    DebriefClosed,
    /// The action could not be understood.
    Unreadable,
}
