//! What can be asked of a room.

use serde::{Deserialize, Serialize};

use super::RoomPhase;
use super::event::{Record, Scope, TeamScore};
use super::ids::{MemberId, MemberKind, TokenHash};
use super::plan::RoomPlan;
use crate::exercise::RankBy;
use crate::rules::{Action, Answer, Asked, InjectId, Ruling};

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// The server itself: founding, joining, expired timers, policies.
    Server,
    /// A member.
    Member(MemberId),
}

/// What somebody asks for. Ids of cards are written by their slugs: see [`crate::rules::Names::scope`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoomAction {
    // What the server does for somebody who has no seat yet, or for nobody.
    /// Founds the room; its first action.
    Found {
        /// What it is founded on.
        plan: Box<RoomPlan>,
        /// The facilitator's token.
        token: TokenHash,
    },
    /// Somebody arrives with a new token.
    Join {
        /// What for. Anything but a participant comes by an invitation.
        kind: MemberKind,
        /// The token that was made for them.
        token: TokenHash,
        /// The invitation they came by, if any: an invited member needs no admission.
        invitation: Option<TokenHash>,
        /// The team that they would like.
        team: Option<u8>,
    },
    /// Exchanges a link for another device, or one to the debrief, for a token of its own.
    TakeOver {
        /// The link's token, which is used up if it takes the seat.
        pass: TokenHash,
        /// The token that was made for the device.
        token: TokenHash,
    },
    /// A timer ran out.
    Expire {
        /// Which one.
        scope: Scope,
        /// When it was to end: one that was extended meanwhile does not.
        ends_ms: u64,
    },
    /// The policy of a team chose.
    PlayBot {
        /// Which team.
        team: u8,
        /// What.
        action: Action,
    },

    /// What a finished team's play is worth was worked out: see [`super::Room::unscored`].
    Score {
        /// Which team.
        team: u8,
        /// How many entries its log had.
        entries: u64,
        /// What it is worth.
        score: TeamScore,
    },

    // What a participant asks for.
    /// To play in a team.
    TakeTeam {
        /// Which one.
        team: u8,
    },
    /// The team's own four established procedures, by slug, before the briefing.
    PickEstablished {
        /// Which team; a participant's own.
        team: u8,
        /// Exactly as many as the rule set asks for.
        procedures: Vec<String>,
    },
    /// What the table does: the captain's word, or that of the one device.
    Act {
        /// Which team; a participant's own.
        team: u8,
        /// What.
        action: Action,
    },
    /// Something for the team to vote on.
    Propose {
        /// What the captain could then ask for.
        action: Action,
    },
    /// A silent vote; an earlier one of the same member falls.
    Vote {
        /// Which proposal, by its place.
        proposal: u8,
    },
    /// The captain has the votes shown before all have voted.
    ShowVotes,
    /// The team's own die, at its own pace; in lockstep the room's, by a facilitator.
    Roll {
        /// Which team; none for all that wait.
        team: Option<u8>,
        /// What fell, where a real die is rolled.
        face: Option<u8>,
    },
    /// An application question was answered or skipped.
    Answer {
        /// Which team; a participant's own.
        team: u8,
        /// What.
        answer: Answer,
    },
    /// All open questions of one of the two times are skipped.
    SkipQuestions {
        /// Which team; a participant's own.
        team: u8,
        /// Before the play or after.
        when: Asked,
    },
    /// A link to take the own seat, or the own debrief, to another device; its token was made by the
    /// server.
    MakePass {
        /// The link's token.
        token: TokenHash,
        /// Whether it opens the debrief and nothing else.
        debrief_only: bool,
        /// Whose seat, where a facilitator makes it for a participant whose device is lost; else one's
        /// own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        member: Option<MemberId>,
    },
    /// To give the seat up.
    Leave,

    // What a facilitator asks for.
    /// Lets somebody in.
    Admit {
        /// Whom.
        member: MemberId,
    },
    /// Lets in everybody who waits now.
    AdmitAll,
    /// Sends everybody away who waits now.
    SendWaitingAway,
    /// Sends somebody away; their tokens end. The server sends away who waits and has long been gone.
    Remove {
        /// Whom.
        member: MemberId,
    },
    /// Puts somebody into a team, or into none.
    Place {
        /// Whom.
        member: MemberId,
        /// Where.
        team: Option<u8>,
    },
    /// Names the captain of a team, in place of one who is absent.
    NameCaptain {
        /// Which team.
        team: u8,
        /// Whom.
        member: MemberId,
    },
    /// Lets nobody new in, or does again.
    Lock {
        /// Whether.
        locked: bool,
    },
    /// Whether who joins is admitted by hand.
    Admission {
        /// Whether.
        by_hand: bool,
    },
    /// An invitation for one more member of this kind; its token was made by the server.
    Invite {
        /// What for.
        kind: MemberKind,
        /// The invitation's token.
        token: TokenHash,
    },
    /// Another name for a team.
    RenameTeam {
        /// Which team.
        team: u8,
        /// Its new name.
        name: String,
    },
    /// Moves everybody of one team into another; the emptied one plays no further.
    Merge {
        /// The team that goes.
        from: u8,
        /// The team that stays.
        into: u8,
    },
    /// A policy plays this team from now on, or people do again.
    SetBot {
        /// Which team.
        team: u8,
        /// Which policy.
        policy: Option<crate::sim::PolicyKind>,
    },
    /// The room goes on to this phase: from the lobby to the briefing, to the play, to the hot wash, to
    /// the debrief, to the end.
    Enter {
        /// Where.
        phase: RoomPhase,
    },
    /// A team, or every team, goes on to the next phase of its play, whatever is left of this one.
    MoveOn {
        /// Which team; none for all.
        team: Option<u8>,
        /// Why.
        reason: String,
    },
    /// A ruling for a team, or for every team where it is legal.
    Rule {
        /// Which team; none for all.
        team: Option<u8>,
        /// What.
        ruling: Ruling,
        /// Why.
        reason: String,
    },
    /// Returns a team to the moment after an entry of its log.
    Undo {
        /// Which team.
        team: u8,
        /// The last entry that stands.
        to: u64,
        /// Why.
        reason: String,
    },
    /// Words to a team, or to all.
    Message {
        /// Which team; none for all.
        team: Option<u8>,
        /// At most 400 characters.
        text: String,
    },
    /// Shows an inject to everybody while it is read aloud, or takes it away.
    ReadAloud {
        /// Which one.
        inject: Option<InjectId>,
    },
    /// Sets a timer.
    Timer {
        /// Which one.
        scope: Scope,
        /// How.
        change: TimerChange,
    },
    /// Writes down a note, a hot wash item or a corrective action.
    Keep {
        /// What.
        record: Box<Record>,
        /// The number of the record that it corrects and takes the place of.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<u32>,
    },
    /// Takes back a record by its number.
    Discard {
        /// Which one.
        record: u32,
    },
    /// Whether standings can be shown, and by what.
    Rank {
        /// By what.
        by: Option<RankBy>,
    },
    /// Shows so many places of the standings, the last place first.
    ShowStandings {
        /// How many.
        places: u8,
    },
    /// Until when debriefs can be opened by their links; none for as long as the room is kept.
    DebriefUntil {
        /// Milliseconds since the Unix epoch.
        until_ms: Option<u64>,
    },
    /// A real event: every screen ends.
    StopForRealEvent,
}

/// How a timer changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimerChange {
    /// Begins anew.
    Start {
        /// How long.
        seconds: u16,
    },
    /// Stands still.
    Pause,
    /// Goes on.
    Resume,
    /// Ends later.
    Extend {
        /// By how much.
        seconds: u16,
    },
    /// Is taken away.
    Off,
}
