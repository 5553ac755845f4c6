//! Founding a room, and drawing what its teams play.

use std::borrow::Cow;
use std::sync::Arc;

use crate::exercise::evaluation::Pace;
use crate::exercise::room::action::Actor;
use crate::exercise::room::event::RoomEvent;
use crate::exercise::room::ids::{MemberId, MemberKind, TokenHash};
use crate::exercise::room::plan::{Case, PlanFault, RoomPlan};
use crate::exercise::room::refusal::Refusal;
use crate::exercise::room::state::{Context, Room};
use crate::packs::{Library, Pack, Scenario, incident_slug};
use crate::rules::{ChainChoice, ProcedureId, Setup};
use crate::sim::{Session, Start};

impl Case {
    /// The slug of the scenario.
    pub fn slug(&self) -> String {
        match self {
            Self::Scenario(slug) => slug.clone(),
            Self::Random(number) => incident_slug(*number),
        }
    }
}

impl RoomPlan {
    /// The pack and the scenario that the plan names, under its rule set.
    ///
    /// # Errors
    /// Every fault of the plan at once.
    pub fn resolve<'a>(&self, library: &'a Library) -> Result<(&'a Pack, Cow<'a, Scenario>), Vec<PlanFault>> {
        let mut faults = self.faults();
        let Some(pack) = library.pack(&self.pack) else {
            faults.push(PlanFault::NoSuchPack);
            return Err(faults);
        };
        if self.rules.as_deref().is_some_and(|name| pack.rules(name).is_none()) {
            faults.push(PlanFault::NoSuchRules);
            return Err(faults);
        }
        let Some(scenario) = pack.scenario_under(&self.case.slug(), self.rules.as_deref()) else {
            faults.push(PlanFault::NoSuchScenario);
            return Err(faults);
        };
        if faults.is_empty() { Ok((pack, scenario)) } else { Err(faults) }
    }
}

impl Room {
    pub(super) fn decide_found(
        &self,
        cx: &Context<'_>,
        actor: Actor,
        plan: &RoomPlan,
        token: TokenHash,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        if actor != Actor::Server {
            return Err(Refusal::NotAllowed);
        }
        if self.founded {
            return Err(self.wrong_phase());
        }
        let (pack, _) = plan.resolve(cx.library).map_err(Refusal::Plan)?;
        let founded = RoomEvent::Founded {
            plan: Box::new(RoomPlan {
                title: plan.title.trim().to_owned(),
                handling: plan.handling.trim().to_owned(),
                teams: plan.teams.iter().map(|name| name.trim().to_owned()).collect(),
                ..plan.clone()
            }),
            at_ms: cx.now_ms,
            pack_version: pack.info().version.clone(),
            pack_hash: pack.hash().to_owned(),
        };
        let joined = RoomEvent::Joined {
            member: MemberId(0),
            kind: MemberKind::Facilitator,
            token,
            admitted: true,
            team: None,
            at_ms: cx.now_ms,
        };
        Ok(vec![founded, joined])
    }

    /// Draws what the teams play: in lockstep the same for all, from one seed; at their own pace each
    /// from a seed of its own. A random incident's number gives its cards, and never its chain.
    pub(super) fn draw_teams(&self, cx: &mut Context<'_>) -> Result<RoomEvent, Refusal> {
        let (pack, scenario) = self.plan.resolve(cx.library).map_err(Refusal::Plan)?;
        let authored = self.plan.authored && matches!(self.plan.case, Case::Scenario(_));
        let chain = if authored { ChainChoice::Authored } else { ChainChoice::Drawn };
        let undrawable = || Refusal::Plan(vec![PlanFault::NoSuchScenario]);
        let draw =
            |seed: u64| scenario.blueprint.draw(seed, chain, self.plan.dice, true).map_err(|_| undrawable());
        let lockstep = self.plan.pace == Pace::Lockstep;
        let mut seed = (cx.entropy)();
        let mut setup = draw(seed)?;
        let mut headers = Vec::with_capacity(self.teams.len());
        for team in self.every_team() {
            if !lockstep && team > 0 {
                seed = (cx.entropy)();
                setup = draw(seed)?;
            }
            let start = Start {
                pack: self.plan.pack.clone(),
                scenario: scenario.file.id.clone(),
                seed,
                team,
                started_ms: cx.now_ms,
                room_die: lockstep,
                coach: self.plan.coach,
                questions: if self.plan.questions { scenario.question_keys() } else { Vec::new() },
                names: Arc::clone(&scenario.names),
                setup: self.with_own_established(team, setup.clone(), &scenario),
            };
            let session = Session::start(start).map_err(|_| undrawable())?;
            headers.push(session.header_line().to_owned());
        }
        let roles = scenario.file.roles.iter().filter(|_| self.plan.roles);
        Ok(RoomEvent::Drawn {
            headers,
            pack_version: pack.info().version.clone(),
            pack_hash: pack.hash().to_owned(),
            roles: roles.map(|fact| fact.role.clone()).collect(),
        })
    }

    /// What the team said that it really practises takes the place of what was drawn.
    fn with_own_established(&self, team: u8, mut setup: Setup, scenario: &Scenario) -> Setup {
        let picked = self.team(team).map(|team| team.established.as_slice()).unwrap_or_default();
        if !self.plan.own_established || picked.is_empty() {
            return setup;
        }
        let id = |slug: &String| {
            let at = scenario.names.procedures.iter().position(|name| name == slug)?;
            u8::try_from(at).ok().map(ProcedureId)
        };
        let mut established: Vec<ProcedureId> = picked.iter().filter_map(id).collect();
        established.sort_unstable();
        setup.established = established;
        setup
    }

    /// Whether a team may practise these: as many as the rule set asks for, different, of the scenario.
    pub(super) fn check_established(&self, cx: &Context<'_>, procedures: &[String]) -> Result<(), Refusal> {
        let (_, scenario) = self.plan.resolve(cx.library).map_err(Refusal::Plan)?;
        let count = scenario.blueprint.rules.established;
        let known = |slug: &String| scenario.names.procedures.contains(slug);
        let again = |at: usize| procedures[..at].contains(&procedures[at]);
        let fits = procedures.len() == usize::from(count)
            && procedures.iter().all(known)
            && !(0..procedures.len()).any(again);
        if fits { Ok(()) } else { Err(Refusal::Established { count }) }
    }
}
