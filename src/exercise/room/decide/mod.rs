//! From what somebody asks for to what would become true: every check comes first, and nothing changes.

mod arrive;
mod ballots;
mod found;
mod lead;
mod members;
mod move_on;
mod notebook;
mod play;
mod table;

use super::RoomPhase;
use super::action::{Actor, RoomAction};
use super::event::RoomEvent;
use super::ids::{Audience, MemberId, MemberKind};
use super::refusal::Refusal;
use super::state::{Context, Room};

/// The most characters of a text that somebody types: words to the teams, reasons, records.
pub const TEXT_MAX: u16 = 400;

/// Who asks, as far as it decides what they may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    Server,
    /// A facilitator.
    Lead(MemberId),
    /// A participant who was let in.
    Player {
        member: MemberId,
        team: Option<u8>,
    },
    /// A projector, or somebody who waits to be let in: they may leave, and no more.
    Guest(MemberId),
}

impl Who {
    pub fn server(self) -> Result<(), Refusal> {
        if self == Self::Server { Ok(()) } else { Err(Refusal::NotAllowed) }
    }

    pub fn lead(self) -> Result<MemberId, Refusal> {
        match self {
            Self::Lead(member) => Ok(member),
            _ => Err(Refusal::NotAllowed),
        }
    }

    pub fn member(self) -> Result<MemberId, Refusal> {
        match self {
            Self::Lead(member) | Self::Player { member, .. } | Self::Guest(member) => Ok(member),
            Self::Server => Err(Refusal::NotAllowed),
        }
    }

    /// A participant, with the own team.
    pub fn player(self) -> Result<(MemberId, u8), Refusal> {
        match self {
            Self::Player { member, team: Some(team) } => Ok((member, team)),
            Self::Player { team: None, .. } => Err(Refusal::NoSuchTeam),
            _ => Err(Refusal::NotAllowed),
        }
    }

    /// Whether somebody may speak for a team: its members, and whoever leads.
    pub fn of_team(self, team: u8) -> Result<(), Refusal> {
        match self {
            Self::Lead(_) => Ok(()),
            Self::Player { team: own, .. } if own == Some(team) => Ok(()),
            _ => Err(Refusal::NotAllowed),
        }
    }
}

impl Room {
    /// What would become true if this was done. `view` is the number of the view on which the actor's
    /// wish is based; without one nothing is stale.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn decide(
        &self,
        cx: &mut Context<'_>,
        actor: Actor,
        action: &RoomAction,
        view: Option<u64>,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        if let RoomAction::Found { plan, token } = action {
            return self.decide_found(cx, actor, plan, *token);
        }
        if !self.founded {
            return Err(self.wrong_phase());
        }
        let who = self.who(actor)?;
        let mut events = self.decide_as(cx, (actor, who), action, view)?;
        events.retain(|event| !self.holds(event));
        if !matches!(who, Who::Lead(_)) && !events.iter().all(|event| self.spent.affords(event)) {
            return Err(Refusal::TooMany);
        }
        Ok(events)
    }

    fn decide_as(
        &self,
        cx: &mut Context<'_>,
        (actor, who): (Actor, Who),
        action: &RoomAction,
        view: Option<u64>,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        self.check_open(action)?;
        self.check_fresh(actor, action, view)?;
        match action {
            RoomAction::Act { .. }
            | RoomAction::Roll { .. }
            | RoomAction::PlayBot { .. }
            | RoomAction::Expire { .. }
            | RoomAction::Answer { .. }
            | RoomAction::SkipQuestions { .. } => self.decide_play(cx.now_ms, who, action),
            RoomAction::Propose { .. } | RoomAction::Vote { .. } | RoomAction::ShowVotes => {
                self.decide_ballot(who, action)
            }
            RoomAction::Enter { .. }
            | RoomAction::MoveOn { .. }
            | RoomAction::Rule { .. }
            | RoomAction::Undo { .. }
            | RoomAction::Merge { .. }
            | RoomAction::SetBot { .. }
            | RoomAction::Timer { .. }
            | RoomAction::StopForRealEvent => self.decide_lead(cx, who, action),
            RoomAction::Message { .. }
            | RoomAction::ReadAloud { .. }
            | RoomAction::Keep { .. }
            | RoomAction::Discard { .. }
            | RoomAction::Rank { .. }
            | RoomAction::ShowStandings { .. }
            | RoomAction::DebriefUntil { .. }
            | RoomAction::Score { .. } => self.decide_notebook(cx.now_ms, who, action),
            RoomAction::Found { .. } => Err(self.wrong_phase()),
            _ => self.decide_people(cx, who, action),
        }
    }

    pub(super) fn who(&self, actor: Actor) -> Result<Who, Refusal> {
        let Actor::Member(member) = actor else { return Ok(Who::Server) };
        let person = self.people.present(member).ok_or(Refusal::NoSuchMember)?;
        Ok(match (person.kind, person.admitted) {
            (MemberKind::Facilitator, true) => Who::Lead(member),
            (MemberKind::Participant, true) => Who::Player { member, team: person.team },
            _ => Who::Guest(member),
        })
    }

    /// A room that ended takes nothing more; only debriefs can be opened until it expires.
    fn check_open(&self, action: &RoomAction) -> Result<(), Refusal> {
        let opens_debriefs = matches!(
            action,
            RoomAction::TakeOver { .. }
                | RoomAction::MakePass { debrief_only: true, .. }
                | RoomAction::DebriefUntil { .. }
        );
        match self.phase {
            RoomPhase::Stopped => Err(self.wrong_phase()),
            RoomPhase::Closed if !opens_debriefs => Err(self.wrong_phase()),
            _ => Ok(()),
        }
    }

    /// Whether the actor saw where the team stands for which it asks.
    fn check_fresh(&self, actor: Actor, action: &RoomAction, view: Option<u64>) -> Result<(), Refusal> {
        let (Some(view), Actor::Member(member)) = (view, actor) else { return Ok(()) };
        let Some(audience) = self.audience(member) else { return Ok(()) };
        let own = || self.people.present(member).and_then(|person| person.team);
        let needed = match action {
            RoomAction::Act { team, .. }
            | RoomAction::Undo { team, .. }
            | RoomAction::Roll { team: Some(team), .. }
            | RoomAction::Rule { team: Some(team), .. }
            | RoomAction::MoveOn { team: Some(team), .. } => self.views.position(audience, *team),
            RoomAction::Propose { .. } | RoomAction::Vote { .. } => {
                own().map_or(0, |team| self.views.position(audience, team))
            }
            // One die for all: whoever types its face saw the last team lock.
            RoomAction::Roll { team: None, .. } => {
                let waiting = super::pace::Floor::of(self).waiting_for_die();
                waiting.into_iter().map(|team| self.views.position(audience, team)).max().unwrap_or(0)
            }
            // Two who lead and both send everybody on would send them on twice.
            RoomAction::MoveOn { team: None, .. } if audience == Audience::Facilitators => {
                self.views.phases()
            }
            _ => 0,
        };
        if view < needed { Err(Refusal::Stale { current: self.view_number(audience) }) } else { Ok(()) }
    }

    pub(super) fn wrong_phase(&self) -> Refusal {
        Refusal::WrongPhase { now: self.phase }
    }

    /// A team that plays.
    pub(super) fn check_team(&self, team: u8) -> Result<(), Refusal> {
        let stands = self.team(team).is_some_and(|team| team.merged.is_none());
        if stands { Ok(()) } else { Err(Refusal::NoSuchTeam) }
    }
}

/// A reason that somebody typed.
pub(super) fn check_reason(reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() { Err(Refusal::ReasonMissing) } else { check_text(reason) }
}

/// A text that somebody typed.
pub(super) fn check_text(text: &str) -> Result<(), Refusal> {
    let fits = !text.trim().is_empty() && text.chars().count() <= usize::from(TEXT_MAX);
    if fits { Ok(()) } else { Err(Refusal::Text { most: TEXT_MAX }) }
}
