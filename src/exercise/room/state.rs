//! What a room's events come to.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::ballot::Votes;
use super::event::{Record, TeamScore, TimerState};
use super::ids::{MemberId, MemberKind};
use super::ledger::Ledger;
use super::pace::Place;
use super::people::People;
use super::plan::{Case, RoomPlan};
use super::sheets::MessageLine;
use super::spent::Spent;
use super::views::Views;
use super::{Audience, RoomPhase};
use crate::packs::Library;
use crate::rules::Names;
use crate::sim::Session;

/// What a decision may use beside the room: everything that would differ from one time to the next.
pub struct Context<'a> {
    /// The packs.
    pub library: &'a Library,
    /// The time, in milliseconds since the Unix epoch.
    pub now_ms: u64,
    /// Fresh numbers.
    pub entropy: &'a mut dyn FnMut() -> u64,
}

/// An exercise of one to thirty teams, as its events left it.
#[derive(Debug, Clone)]
pub struct Room {
    pub(super) founded: bool,
    pub(super) plan: RoomPlan,
    pub(super) phase: RoomPhase,
    pub(super) people: People,
    /// Whether nobody new may come.
    pub(super) locked: bool,
    pub(super) teams: Vec<Team>,
    pub(super) names: Arc<Names>,
    /// The role cards that are dealt, by slug.
    pub(super) roles: Vec<String>,
    pub(super) timer: TimerState,
    /// To all and to single teams, oldest first.
    pub(super) messages: Vec<MessageLine>,
    pub(super) aloud: Option<crate::rules::InjectId>,
    pub(super) records: BTreeMap<u32, Record>,
    pub(super) next_record: u32,
    /// How many places of the standings are shown.
    pub(super) shown: u8,
    pub(super) debrief_until_ms: Option<u64>,
    pub(super) ledger: Ledger,
    pub(super) spent: Spent,
    pub(super) views: Views,
}

/// One team of a room.
#[derive(Debug, Clone, Default)]
pub(super) struct Team {
    /// The team that it went into.
    pub merged: Option<u8>,
    pub captain: Option<MemberId>,
    /// What it chose to practise, by slug.
    pub established: Vec<String>,
    pub votes: Votes,
    pub timer: TimerState,
    /// From the briefing on.
    pub play: Option<Play>,
    pub score: Option<TeamScore>,
}

/// A team's play. Copies of a room share it until one of them goes on.
#[derive(Debug, Clone)]
pub(super) struct Play {
    pub session: Arc<Session>,
    pub place: Place,
}

impl Play {
    pub fn new(session: Session) -> Self {
        Self { place: Place::of(&session), session: Arc::new(session) }
    }
}

impl Default for Room {
    fn default() -> Self {
        Self::new()
    }
}

impl Room {
    /// Before any event.
    pub fn new() -> Self {
        Self {
            founded: false,
            plan: RoomPlan::new("", Case::Random(0), Vec::new()),
            phase: RoomPhase::Lobby,
            people: People::default(),
            locked: false,
            teams: Vec::new(),
            names: Arc::default(),
            roles: Vec::new(),
            timer: TimerState::Off,
            messages: Vec::new(),
            aloud: None,
            records: BTreeMap::new(),
            next_record: 0,
            shown: 0,
            debrief_until_ms: None,
            ledger: Ledger::default(),
            spent: Spent::default(),
            views: Views::default(),
        }
    }

    /// The settings, as founded and as changed since.
    pub fn plan(&self) -> &RoomPlan {
        &self.plan
    }

    /// Where the room stands.
    pub fn phase(&self) -> RoomPhase {
        self.phase
    }

    /// The slugs behind the ids of cards; none before the briefing.
    pub fn names(&self) -> Arc<Names> {
        Arc::clone(&self.names)
    }

    /// Whether nobody new may come but by an invitation.
    pub fn locked(&self) -> bool {
        self.locked
    }

    /// The session of a team, from the briefing on; that of a merged team stands still.
    pub fn session(&self, team: u8) -> Option<&Session> {
        self.play(team).map(|play| &*play.session)
    }

    /// The number of an audience's view. It grows with what that audience can see, and with nothing else.
    pub fn view_number(&self, audience: Audience) -> u64 {
        self.views.number(audience)
    }

    pub(super) fn team(&self, team: u8) -> Option<&Team> {
        self.teams.get(usize::from(team))
    }

    pub(super) fn play(&self, team: u8) -> Option<&Play> {
        self.team(team)?.play.as_ref()
    }

    /// Every team, merged ones included, from 0.
    pub(super) fn every_team(&self) -> impl Iterator<Item = u8> + use<> {
        (0..self.teams.len()).filter_map(|at| u8::try_from(at).ok())
    }

    /// Teams that were not merged into another.
    pub(super) fn standing_teams(&self) -> impl Iterator<Item = u8> + '_ {
        self.every_team().filter(|&team| self.team(team).is_some_and(|team| team.merged.is_none()))
    }

    pub(super) fn paused(&self) -> bool {
        matches!(self.timer, TimerState::Paused { .. })
    }

    /// Whether debriefs are open: the room has come to them, and to no real event.
    pub(super) fn debriefs(&self) -> bool {
        matches!(self.phase, RoomPhase::Debrief | RoomPhase::Closed)
    }

    /// Whether a link to a debrief opens it at this time.
    pub fn debrief_open(&self, now_ms: u64) -> bool {
        self.debriefs() && self.debrief_until_ms.is_none_or(|until| now_ms < until)
    }

    /// Free seats of a team for participants who come by themselves; none where a policy plays it, it
    /// was merged, or tables have no devices.
    pub fn free_seats(&self, team: u8) -> u8 {
        let open = self.team(team).is_some_and(|found| found.merged.is_none());
        if !open || self.plan.bot(team).is_some() || !self.plan.devices {
            return 0;
        }
        let taken = u8::try_from(self.people.seated(team).count()).unwrap_or(u8::MAX);
        self.plan.seats.saturating_sub(taken)
    }

    /// Whether a participant who has the code can join now.
    pub fn takes_members(&self) -> bool {
        let over = matches!(self.phase, RoomPhase::Closed | RoomPhase::Stopped);
        self.founded && !over && !self.locked && self.plan.devices && !self.people.full(self.plan.admission)
    }

    pub(super) fn is_lead(&self, member: MemberId) -> bool {
        self.people.present(member).is_some_and(|person| person.kind == MemberKind::Facilitator)
    }
}
