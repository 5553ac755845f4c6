//! What the form shows: the choices of the pack, and what is wrong, beside its field.

use super::form::FoundLocal;
use crate::app::screens::incident::IncidentModel;
use crate::app::screens::rules_choice::RulesModel;
use crate::exercise::room::{Case, PlanFault, RoomPlan};
use crate::packs::{Pack, Scenario, incident_number};
use crate::text::Text;

/// What the form is built from.
#[derive(Clone, Copy)]
pub struct FoundInput<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// The pack that is played.
    pub pack: &'a Pack,
}

/// Something that can be played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseChoice {
    /// Its slug; none for a random incident.
    pub slug: Option<String>,
    /// Its title with its minutes.
    pub title: String,
    /// Its hook.
    pub hook: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// What the form shows.
pub struct FoundModel<'a> {
    pub(super) text: &'a Text,
    /// What can be played.
    pub cases: Vec<CaseChoice>,
    /// The rule sets that the chosen one can be played by.
    pub rules: Option<RulesModel>,
    /// The number, where a random incident is chosen.
    pub incident: Option<IncidentModel>,
    /// Whether the chosen one has application questions.
    pub asks: bool,
    /// Whether it has facts for roles.
    pub has_roles: bool,
    /// What somebody may want to know before it.
    pub content_note: Option<String>,
    /// The plan as it stands.
    pub plan: RoomPlan,
    /// What is wrong with it; told once it was tried.
    pub faults: Vec<PlanFault>,
    /// Whether the facilitator's name is missing.
    pub nameless: bool,
}

impl<'a> FoundModel<'a> {
    /// What the form comes to.
    pub fn new(input: &FoundInput<'a>, local: &mut FoundLocal) -> Self {
        let FoundInput { text, pack } = *input;
        let first = pack.scenarios().first().map(|scenario| scenario.file.id.clone());
        let slug = local.scenario.clone().or(first).unwrap_or_default();
        let cases = cases(text, pack, local, &slug);
        if local.random && local.number.is_empty() {
            // Any number will do to begin with; another one is a press away.
            local.number.set(1);
        }
        let incident = local.random.then(|| {
            local.number.scenario(pack);
            local.number.model(text, pack)
        });
        let drawn = local.random.then(|| local.number.scenario(pack).cloned()).flatten();
        let scenario = if local.random { drawn.as_ref() } else { pack.scenario(&slug) };
        let rules = scenario.map(|scenario| RulesModel::new(text, pack, scenario));
        let plan = plan(pack, local, scenario, rules.as_ref());
        let mut faults = plan.faults();
        if scenario.is_none() || incident.as_ref().is_some_and(|incident| incident.fault.is_some()) {
            faults.push(PlanFault::NoSuchScenario);
        }
        Self {
            text,
            cases,
            rules,
            incident,
            asks: scenario.is_some_and(|scenario| !scenario.question_keys().is_empty()),
            has_roles: scenario.is_some_and(|scenario| !scenario.file.roles.is_empty()),
            content_note: scenario.and_then(|scenario| scenario.file.content_note.clone()),
            plan,
            faults,
            nameless: local.profile.name.trim().is_empty(),
        }
    }

    /// What is wrong with a field, in words; nothing while all is well with it or nothing was tried.
    pub fn fault(&self, local: &FoundLocal, of: impl Fn(&PlanFault) -> bool) -> Option<String> {
        let found = self.faults.iter().find(|fault| of(fault)).filter(|_| local.tried)?;
        let id = match found {
            PlanFault::Title => "found-fault-title",
            PlanFault::Handling => "found-fault-handling",
            PlanFault::NoSuchPack | PlanFault::NoSuchScenario => "found-fault-case",
            PlanFault::NoSuchRules => "found-fault-rules",
            PlanFault::Teams | PlanFault::Bots => "found-fault-teams",
            PlanFault::TeamName(_) => "found-fault-team-name",
            PlanFault::Seats => "found-fault-seats",
            PlanFault::TurnSeconds => "found-fault-turn",
            PlanFault::Agenda => "found-fault-agenda",
        };
        Some(self.text.t(id))
    }

    /// Whether the exercise can be founded as it stands.
    pub fn holds(&self) -> bool {
        self.faults.is_empty() && !self.nameless
    }
}

fn cases(text: &Text, pack: &Pack, local: &FoundLocal, slug: &str) -> Vec<CaseChoice> {
    let title = |title: &str, minutes: u16| {
        text.t_with("found-case", &[("title", title.into()), ("minutes", minutes.into())])
    };
    let scenario = |scenario: &Scenario| CaseChoice {
        slug: Some(scenario.file.id.clone()),
        title: title(&scenario.file.title, scenario.file.minutes),
        hook: scenario.file.hook.clone(),
        chosen: !local.random && scenario.file.id == slug,
    };
    let random = pack.random().map(|file| CaseChoice {
        slug: None,
        title: title(&file.title, file.minutes),
        hook: file.hook.clone(),
        chosen: local.random,
    });
    pack.scenarios().iter().map(scenario).chain(random).collect()
}

fn plan(
    pack: &Pack,
    local: &FoundLocal,
    scenario: Option<&Scenario>,
    rules: Option<&RulesModel>,
) -> RoomPlan {
    let slug = scenario.map(|scenario| scenario.file.id.clone()).unwrap_or_default();
    let case = match incident_number(&slug).filter(|_| local.random) {
        Some(number) => Case::Random(number),
        None => Case::Scenario(slug),
    };
    let teams = local.teams.iter().map(|name| name.trim().to_owned()).collect();
    let asks = scenario.is_some_and(|scenario| !scenario.question_keys().is_empty());
    let has_roles = scenario.is_some_and(|scenario| !scenario.file.roles.is_empty());
    RoomPlan {
        title: local.title.trim().to_owned(),
        handling: local.handling.trim().to_owned(),
        rules: rules.and_then(|rules| rules.wish(&local.rules)),
        bots: if local.bots.iter().any(Option::is_some) { local.bots.clone() } else { Vec::new() },
        pace: local.pace,
        dice: local.dice,
        // A number draws a random incident's chain; nobody wrote one.
        authored: local.authored && !local.random,
        coach: local.coach,
        coach_locked: local.coach_locked,
        questions: local.questions && asks && local.devices,
        turn_seconds: local.turn_seconds,
        seats: local.seats,
        devices: local.devices,
        admission: local.admission && local.devices,
        roles: local.roles && has_roles && local.devices,
        own_established: local.own_established,
        agenda: local.agenda,
        ranked: local.ranked,
        ..RoomPlan::new(&pack.info().id, case, teams)
    }
}
