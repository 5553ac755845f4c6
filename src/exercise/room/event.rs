//! What became true in a room.

use serde::{Deserialize, Serialize};

use super::RoomPhase;
use super::action::TimerChange;
use super::ids::{MemberId, MemberKind, TokenHash};
use super::plan::RoomPlan;
use crate::exercise::RankBy;
use crate::exercise::evaluation::{CorrectiveAction, Finding, HotWashItem, ObserverNote};
use crate::rules::log::Entry;
use crate::rules::{Action, InjectId};
use crate::scoring::Points;
use crate::sim::PolicyKind;

/// A fact of a room. Ids of cards are written by their slugs: see [`crate::rules::Names::scope`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum RoomEvent {
    /// The room stands.
    Founded {
        /// What on.
        plan: Box<RoomPlan>,
        /// When.
        at_ms: u64,
        /// Version of the pack that it was founded on.
        pack_version: String,
        /// [`crate::packs::Pack::hash`] of the same.
        pack_hash: String,
    },
    /// Somebody arrived.
    Joined {
        /// Who.
        member: MemberId,
        /// What for.
        kind: MemberKind,
        /// Their first token.
        token: TokenHash,
        /// Whether they wait for nobody.
        admitted: bool,
        /// Their team, or the one that they would like.
        team: Option<u8>,
        /// When.
        at_ms: u64,
    },
    /// Somebody was let in.
    Admitted {
        /// Who.
        member: MemberId,
        /// When.
        at_ms: u64,
    },
    /// Somebody left or was sent away; their tokens end.
    Left {
        /// Who.
        member: MemberId,
        /// Whether a facilitator sent them away.
        removed: bool,
        /// When.
        at_ms: u64,
    },
    /// Somebody sits elsewhere.
    Placed {
        /// Who.
        member: MemberId,
        /// Where.
        team: Option<u8>,
        /// When.
        at_ms: u64,
        /// Whether a facilitator moved them; else they chose, or the seat that they wished was taken.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        by_hand: bool,
    },
    /// A link was made.
    Passed {
        /// By its token.
        token: TokenHash,
        /// What it opens.
        pass: Pass,
    },
    /// A link was used: the token stands for the seat from now on.
    TakenOver {
        /// Whose seat.
        member: MemberId,
        /// The link, which is used up where it takes the seat.
        pass: TokenHash,
        /// The device's token.
        token: TokenHash,
        /// Whether the seat's earlier tokens end, as where it moves to another device.
        moved: bool,
    },
    /// An invitation was used up.
    Invited {
        /// By its token.
        token: TokenHash,
    },
    /// Who decides for a team.
    CaptainNamed {
        /// Which team.
        team: u8,
        /// Who.
        member: MemberId,
        /// When.
        at_ms: u64,
    },
    /// Whether anybody new may come.
    Locked {
        /// Whether not.
        locked: bool,
    },
    /// Whether who joins is admitted by hand.
    AdmissionSet {
        /// Whether.
        by_hand: bool,
    },
    /// A team has another name.
    TeamRenamed {
        /// Which one.
        team: u8,
        /// Its name.
        name: String,
    },
    /// A team went into another and plays no further.
    Merged {
        /// The team that went.
        from: u8,
        /// The team that stays.
        into: u8,
        /// When.
        at_ms: u64,
    },
    /// Who plays a team.
    BotSet {
        /// Which one.
        team: u8,
        /// The policy; people where none is named.
        policy: Option<PolicyKind>,
    },
    /// A team practises these.
    EstablishedPicked {
        /// Which team.
        team: u8,
        /// By slug.
        procedures: Vec<String>,
    },
    /// The room went on.
    Entered {
        /// Where.
        phase: RoomPhase,
        /// When.
        at_ms: u64,
    },
    /// The teams' sessions were drawn: the header line of each team's log, which holds all secrets.
    Drawn {
        /// By team.
        headers: Vec<String>,
        /// Version of the pack that they were drawn from.
        pack_version: String,
        /// [`crate::packs::Pack::hash`] of the same.
        pack_hash: String,
        /// The role cards that are dealt, by slug; none where none are.
        roles: Vec<String>,
    },
    /// What one action or one die added to a team's log, with what chance struck behind it.
    Played {
        /// Which team.
        team: u8,
        /// The entries.
        entries: Vec<Entry>,
    },
    /// A proposal for a team to vote on.
    Proposed {
        /// Which team.
        team: u8,
        /// Whose.
        member: MemberId,
        /// What.
        action: Action,
    },
    /// A silent vote.
    Voted {
        /// Which team.
        team: u8,
        /// Whose.
        member: MemberId,
        /// For which proposal, by its place.
        proposal: u8,
    },
    /// A team's votes were shown to it, all together.
    VotesShown {
        /// Which team.
        team: u8,
    },
    /// Teams were sent on to the next phase of their play; what that took stands before it.
    MovedOn {
        /// Which team; every team that lagged where none is named.
        team: Option<u8>,
        /// Why.
        reason: String,
        /// When.
        at_ms: u64,
    },
    /// What a finished team's play is worth; it counts until that team plays on.
    Scored {
        /// Which team.
        team: u8,
        /// What.
        score: TeamScore,
    },
    /// Words.
    Said {
        /// To which team; to all where none is named.
        team: Option<u8>,
        /// What.
        text: String,
        /// When.
        at_ms: u64,
    },
    /// An inject is read aloud to everybody, or no longer.
    ReadAloud {
        /// Which one.
        inject: Option<InjectId>,
        /// When.
        at_ms: u64,
    },
    /// A timer changed.
    TimerSet {
        /// Which one.
        scope: Scope,
        /// How it stands.
        state: TimerState,
        /// What a facilitator did to it; nothing where it went by itself.
        by_hand: Option<TimerChange>,
        /// When.
        at_ms: u64,
    },
    /// Something was written down, or takes the place of what stood under its number.
    Kept {
        /// Its number, from 0.
        record: u32,
        /// What.
        what: Box<Record>,
        /// Who wrote it.
        by: MemberId,
    },
    /// A record was taken back.
    Discarded {
        /// Its number.
        record: u32,
    },
    /// Whether standings can be shown.
    RankedBy {
        /// By what.
        by: Option<RankBy>,
    },
    /// So many places of the standings are shown.
    StandingsShown {
        /// How many.
        places: u8,
    },
    /// Until when debriefs can be opened.
    DebriefUntil {
        /// Milliseconds since the Unix epoch; none for as long as the room is kept.
        until_ms: Option<u64>,
    },
    /// A real event ended the exercise.
    StoppedForRealEvent {
        /// When.
        at_ms: u64,
    },
}

/// What a link opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pass {
    /// This member's seat, once.
    Seat(MemberId),
    /// This member's debrief and nothing else, as often as the room allows.
    Debrief(MemberId),
    /// A new seat of this kind, once.
    Invitation(MemberKind),
}

/// Whose timer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// The room's: everybody chooses until it ends, or a pause that the facilitator sets.
    Room,
    /// A team's.
    Team(u8),
}

/// How a timer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimerState {
    /// There is none.
    #[default]
    Off,
    /// It runs.
    Running {
        /// When it ends, in milliseconds since the Unix epoch.
        ends_ms: u64,
    },
    /// It stands still.
    Paused {
        /// What is left, in milliseconds.
        left_ms: u64,
    },
}

/// What facilitators write down.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Record {
    /// A private note, perhaps tagged to an objective with a rating.
    Note(ObserverNote),
    /// A strength or an area for improvement.
    HotWash(HotWashItem),
    /// What shall be done about it.
    Corrective(CorrectiveAction),
    /// A line that the log of a team proposed was turned down.
    Dismissed {
        /// Whose log.
        team: u8,
        /// What it proposed.
        finding: Finding,
    },
}

/// What a finished team's play is worth. The solver works it out, elsewhere and before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamScore {
    /// Both halves and what was awarded.
    pub total: Points,
    /// What the choices deserve; nothing where the case is too large to solve.
    pub decision: Option<Points>,
    /// Whether a coach told the best move.
    pub guided: bool,
}
