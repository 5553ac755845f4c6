//! What a member of a room sees: sections, each for an audience, each sent only when it changed.

use serde::{Deserialize, Serialize};

use super::RoomPhase;
use super::event::{Record, TimerState};
use super::ids::{MemberId, MemberKind};
use super::plan::Case;
use crate::exercise::RankBy;
use crate::exercise::evaluation::Pace;
use crate::rules::{Action, Answer, CoachLevel, Dice, Event, InjectId, Names, PairKey, View};
use crate::scoring::Points;
use crate::sim::PolicyKind;

/// The name of a section on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKey {
    /// [`You`].
    You,
    /// [`RoomSheet`].
    Room,
    /// Names and connections; it comes from the server, not from the room.
    People,
    /// [`CaseSheet`]: does not change once it came.
    Case,
    /// [`TableSheet`].
    Table,
    /// [`ConsoleSheet`].
    Console,
    /// [`ConsoleTeam`], by team.
    Team(u8),
    /// [`DebriefSheet`].
    Debrief,
    /// [`MessagesSheet`].
    Messages,
}

/// A section with what it says.
#[derive(Debug, Clone, PartialEq)]
pub enum Section {
    /// About the member alone.
    You(Box<You>),
    /// What everybody in the room may see, the projector included.
    Room(Box<RoomSheet>),
    /// What is played.
    Case(Box<CaseSheet>),
    /// The own team's table.
    Table(Box<TableSheet>),
    /// What facilitators see of the room.
    Console(Box<ConsoleSheet>),
    /// What facilitators see of a team.
    Team(u8, Box<ConsoleTeam>),
    /// The own team's debrief.
    Debrief(Box<DebriefSheet>),
    /// What was said to the own team.
    Messages(Box<MessagesSheet>),
}

impl Section {
    /// Its name on the wire.
    pub fn key(&self) -> SectionKey {
        match self {
            Self::You(_) => SectionKey::You,
            Self::Room(_) => SectionKey::Room,
            Self::Case(_) => SectionKey::Case,
            Self::Table(_) => SectionKey::Table,
            Self::Console(_) => SectionKey::Console,
            Self::Team(team, _) => SectionKey::Team(*team),
            Self::Debrief(_) => SectionKey::Debrief,
            Self::Messages(_) => SectionKey::Messages,
        }
    }
}

/// About the member alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct You {
    /// Which member.
    pub member: MemberId,
    /// What for.
    pub kind: MemberKind,
    /// Whether somebody let them in.
    pub admitted: bool,
    /// Their team.
    pub team: Option<u8>,
    /// Whether they decide for it.
    pub captain: bool,
    /// The id of their role card, if roles are dealt. Its fact stands in the pack.
    pub role: Option<String>,
    /// For which proposal they voted.
    pub vote: Option<u8>,
    /// What their team chose to practise, by slug: for the lobby, where there is no table yet.
    pub established: Vec<String>,
}

/// What everybody in the room may see. It holds nothing that could tell one team of another's play but
/// its turn and the number of its revealed stages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomSheet {
    /// What the exercise is called.
    pub title: String,
    /// Slug of the pack.
    pub pack: String,
    /// What is played.
    pub case: Case,
    /// The named rule set, if one was named.
    pub rules: Option<String>,
    /// Where the room stands.
    pub phase: RoomPhase,
    /// How teams move.
    pub pace: Pace,
    /// Where faces come from.
    pub dice: Dice,
    /// Devices a team.
    pub seats: u8,
    /// Whether tables have devices.
    pub devices: bool,
    /// Whether role cards are dealt.
    pub roles: bool,
    /// Whether teams choose what they practise, in the lobby.
    pub own_established: bool,
    /// Whether nobody new may come.
    pub locked: bool,
    /// The teams.
    pub teams: Vec<TeamLine>,
    /// The room's timer.
    pub timer: TimerState,
    /// The inject that is read aloud to all.
    pub aloud: Option<InjectId>,
    /// The standings as far as they are shown: the last place first.
    pub standings: Option<Vec<PlaceLine>>,
    /// What standings go by.
    pub ranked: Option<RankBy>,
    /// Until when debriefs can be opened.
    pub debrief_until_ms: Option<u64>,
}

/// A team as everybody sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamLine {
    /// Its name.
    pub name: String,
    /// How many of its seats are taken.
    pub taken: u8,
    /// Who sits in it; the captain first while the room plays. Those who wait are not told.
    pub members: Vec<MemberId>,
    /// Who decides for it.
    pub captain: Option<MemberId>,
    /// The policy that plays it, if no people do.
    pub bot: Option<PolicyKind>,
    /// The team that it was merged into.
    pub merged: Option<u8>,
    /// The turn that it plays; 0 before the play.
    pub turn: u8,
    /// How many stages it revealed by itself.
    pub revealed: u8,
    /// Its timer.
    pub timer: TimerState,
}

impl RoomSheet {
    /// What those see of it who wait: enough to pick a team, and nothing of the play or of what is said.
    pub(super) fn outside(self) -> Self {
        Self {
            teams: self.teams.into_iter().map(TeamLine::outside).collect(),
            timer: TimerState::Off,
            aloud: None,
            standings: None,
            ..self
        }
    }
}

impl TeamLine {
    /// What those see of it who wait.
    pub(super) fn outside(self) -> Self {
        Self { members: Vec::new(), captain: None, turn: 0, revealed: 0, timer: TimerState::Off, ..self }
    }

    /// Whether there is anybody to vote with: whoever sits alone decides.
    pub fn votes(&self) -> bool {
        votes(self.members.len())
    }
}

/// Whether so many members of a team can vote.
pub(super) fn votes(members: usize) -> bool {
    members >= 2
}

/// Words from a facilitator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageLine {
    /// To which team; to all where none is named.
    pub team: Option<u8>,
    /// What.
    pub text: String,
    /// When, in milliseconds since the Unix epoch.
    pub at_ms: u64,
}

/// What was said to a team and to all. A section of its own: it is sent when something is said, and not
/// with every turn.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MessagesSheet {
    /// How many older ones there are.
    pub older: usize,
    /// The newest, oldest first.
    pub lines: Vec<MessageLine>,
}

impl MessagesSheet {
    /// The newest of all these.
    pub(super) fn of<'a>(all: impl Iterator<Item = &'a MessageLine>) -> Self {
        let mut lines: Vec<MessageLine> = all.cloned().collect();
        let older = lines.len().saturating_sub(MESSAGES_SHOWN);
        Self { lines: lines.split_off(older), older }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.older + self.lines.len()
    }
}

/// The most messages that are shown.
const MESSAGES_SHOWN: usize = 50;

/// A place of the standings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceLine {
    /// Which team.
    pub team: u8,
    /// Its place, from 1; none where it has points only or was guided.
    pub place: Option<u32>,
    /// What it is ranked by.
    pub points: Option<Points>,
}

/// What is played: enough to write and read ids of cards, and to open the embedded pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseSheet {
    /// Version of the pack.
    pub pack_version: String,
    /// Slugs of the scenario's cards.
    pub names: Names,
    /// What the order of their options is drawn from: [`crate::rules::log::Header::order_seed`].
    pub order_seed: u64,
    /// The application questions that are asked, without their right answers.
    pub questions: Vec<(u8, u8)>,
}

/// A team's own table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TableSheet {
    /// Which team.
    pub team: u8,
    /// What it may know.
    pub view: View,
    /// The surviving events that it may see, oldest first.
    pub events: Vec<Event>,
    /// The answers that it gave.
    pub answers: Vec<Answer>,
    /// How much the coach may say.
    pub coach: CoachLevel,
    /// Whether exactly that.
    pub coach_locked: bool,
    /// In lockstep: whether the team has chosen and waits for the others.
    pub waits_for_others: bool,
    /// What the team votes on.
    pub ballot: Ballot,
    /// What it chose to practise, by slug, before the briefing.
    pub established: Vec<String>,
}

/// What a team votes on.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Ballot {
    /// In the order in which they were made.
    pub proposals: Vec<Proposal>,
    /// How many have voted.
    pub cast: u8,
    /// Of how many.
    pub of: u8,
    /// Every vote, once all have voted or the captain had them shown: who, and for what.
    pub shown: Option<Vec<(MemberId, u8)>>,
    /// Of split votes: who voted with the fewest, and is asked to speak first.
    pub minority: Vec<MemberId>,
}

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Whose.
    pub by: MemberId,
    /// What.
    pub action: Action,
}

/// What facilitators see of the room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConsoleSheet {
    /// The room's settings, as founded and as changed since.
    pub plan: super::RoomPlan,
    /// Who waits to be let in, in the order of arrival.
    pub waiting: Vec<WaitingLine>,
    /// Who was let in and sits nowhere yet.
    pub without_team: Vec<MemberId>,
    /// Every facilitator.
    pub facilitators: Vec<MemberId>,
    /// Whether who joins is admitted by hand.
    pub admission: bool,
    /// What facilitators wrote down, by number.
    pub records: Vec<(u32, Record)>,
    /// The newest messages, oldest first.
    pub messages: Vec<MessageLine>,
    /// What really happens, where all teams have the same: one attack a stage, by slug.
    pub chain: Vec<String>,
    /// The whole standings, once every team has finished.
    pub standings: Vec<PlaceLine>,
    /// How many places of them are shown.
    pub shown: u8,
    /// When the play began, in milliseconds since the Unix epoch.
    pub began_ms: Option<u64>,
    /// How long the room stood still since then, in milliseconds; not the pause that lasts.
    pub stood_ms: u64,
    /// Since when it stands still, in milliseconds since the Unix epoch.
    pub stands_since_ms: Option<u64>,
}

/// Somebody who waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingLine {
    /// Who.
    pub member: MemberId,
    /// The team that they would like.
    pub team: Option<u8>,
}

/// What facilitators see of a team.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConsoleTeam {
    /// Everything about it, the hidden chain included.
    pub view: View,
    /// Every entry that counts: its number, when, and what.
    pub events: Vec<(u64, u64, Event)>,
    /// To which entries an undo can return, oldest first.
    pub undo_points: Vec<u64>,
    /// What the injects of this team were, in the order in which they came.
    pub injects: Vec<InjectLine>,
    /// Its votes, shown to it or not.
    pub ballot: Ballot,
    /// In lockstep: whether it has chosen and waits for the others.
    pub waits_for_others: bool,
    /// How many questions it answered before the play, and after it.
    pub answered: (u8, u8),
    /// What it chose to practise, by slug.
    pub established: Vec<String>,
}

/// An inject that came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InjectLine {
    /// Which one.
    pub inject: InjectId,
    /// On which turn.
    pub turn: u8,
}

/// The own team's debrief, once the room has entered it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DebriefSheet {
    /// Which team.
    pub team: u8,
    /// Its playthrough, header and all: `replay --verify` accepts it.
    pub playthrough: String,
}

impl CaseSheet {
    /// What may be told of the questions: how many options each has.
    pub fn questions_of(keys: &[PairKey]) -> Vec<(u8, u8)> {
        use crate::rules::Asked;
        keys.iter().map(|pair| (pair.of(Asked::Before).options, pair.of(Asked::After).options)).collect()
    }
}
