//! What was filled in so far, and the plan that it comes to.

use crate::app::screens::coach_choice;
use crate::app::screens::incident::IncidentLocal;
use crate::app::screens::rules_choice::RulesLocal;
use crate::exercise::RankBy;
use crate::exercise::agenda;
use crate::exercise::evaluation::{Pace, Profile};
use crate::exercise::room::MAX_TEAMS;
use crate::rules::{CoachLevel, Dice};
use crate::sim::PolicyKind;
use crate::text::Text;

/// A way to fill in the whole form at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Preset {
    /// Eight tables in a hall, a device a table.
    Workshop,
    /// Two teams of one department, a device a person.
    Department,
    /// No table has a device.
    NoDevices,
    /// Policies play, the facilitator practises.
    Rehearsal,
}

impl Preset {
    /// Every preset.
    pub const ALL: [Self; 4] = [Self::Workshop, Self::Department, Self::NoDevices, Self::Rehearsal];

    /// The stem of the ids of its name and its note.
    pub fn id(self) -> &'static str {
        match self {
            Self::Workshop => "found-preset-workshop",
            Self::Department => "found-preset-department",
            Self::NoDevices => "found-preset-no-devices",
            Self::Rehearsal => "found-preset-rehearsal",
        }
    }
}

/// What was filled in so far.
#[derive(Debug, Clone)]
pub struct FoundLocal {
    /// What the exercise is called.
    pub title: String,
    /// How its papers are to be handled; empty for their own words.
    pub handling: String,
    /// Who leads.
    pub profile: Profile,
    /// The scenario by slug; none for the first of the pack.
    pub scenario: Option<String>,
    /// Whether a random incident is played.
    pub random: bool,
    /// Its number.
    pub number: IncidentLocal,
    /// The rule set.
    pub rules: RulesLocal,
    /// The teams' names.
    pub teams: Vec<String>,
    /// Per team: the policy that plays it, if no people do.
    pub bots: Vec<Option<PolicyKind>>,
    /// Together or each by itself.
    pub pace: Pace,
    /// Where faces come from.
    pub dice: Dice,
    /// Seconds for a choice.
    pub turn_seconds: Option<u16>,
    /// Devices a team.
    pub seats: u8,
    /// Whether tables have devices.
    pub devices: bool,
    /// How much the coach says.
    pub coach: CoachLevel,
    /// Whether exactly that.
    pub coach_locked: bool,
    /// Whether the facilitator admits.
    pub admission: bool,
    /// Whether role cards are dealt.
    pub roles: bool,
    /// Whether teams choose what they practise.
    pub own_established: bool,
    /// Whether questions are asked before and after.
    pub questions: bool,
    /// Whether the author's chain is played.
    pub authored: bool,
    /// The agenda, in minutes.
    pub agenda: Option<u8>,
    /// Whether standings can be shown.
    pub ranked: Option<RankBy>,
    /// Whether it was tried to found: faults are said from then on.
    pub tried: bool,
}

impl FoundLocal {
    /// The form as somebody finds it: two tables, everybody's defaults.
    pub fn new(text: &Text) -> Self {
        let mut local = Self {
            title: String::new(),
            handling: String::new(),
            profile: Profile::default(),
            scenario: None,
            random: false,
            number: IncidentLocal::default(),
            rules: RulesLocal::default(),
            teams: Vec::new(),
            bots: Vec::new(),
            pace: Pace::Lockstep,
            dice: Dice::Seeded,
            turn_seconds: Some(120),
            seats: 1,
            devices: true,
            coach: coach_choice::IN_A_ROOM,
            coach_locked: true,
            admission: true,
            roles: false,
            own_established: false,
            questions: false,
            authored: false,
            agenda: Some(60),
            ranked: None,
            tried: false,
        };
        local.set_teams(text, 2);
        local
    }

    /// So many teams: those that are there keep their names, new ones are "Table n".
    pub fn set_teams(&mut self, text: &Text, count: usize) {
        let count = count.clamp(1, MAX_TEAMS);
        self.teams.truncate(count);
        while self.teams.len() < count {
            let suggested = |n: usize| text.t_with("found-table", &[("n", n.into())]);
            // A name that somebody typed over may be the one that comes next.
            let next = (self.teams.len() + 1..).map(suggested).find(|name| !self.teams.contains(name));
            self.teams.push(next.unwrap_or_default());
        }
        self.bots.resize(count, None);
    }

    /// An agenda, and the turn timer that fits it.
    pub fn set_agenda(&mut self, minutes: Option<u8>) {
        self.agenda = minutes;
        if let Some(agenda) = minutes.and_then(agenda).filter(|_| self.turn_seconds.is_some()) {
            self.turn_seconds = Some(agenda.turn_seconds);
        }
    }

    /// Fills in the whole form but for what is played, its title and handling, and who leads.
    pub fn fill(&mut self, text: &Text, preset: Preset) {
        let kept = self.clone();
        *self = Self {
            title: kept.title,
            handling: kept.handling,
            profile: kept.profile,
            scenario: kept.scenario,
            random: kept.random,
            number: kept.number,
            rules: kept.rules,
            teams: kept.teams,
            tried: kept.tried,
            ..Self::new(text)
        };
        match preset {
            Preset::Workshop => {
                self.set_teams(text, 8);
                self.ranked = Some(RankBy::DecisionScore);
            }
            Preset::Department => {
                self.set_teams(text, 2);
                self.seats = 4;
                (self.roles, self.own_established, self.questions) = (true, true, true);
            }
            Preset::NoDevices => {
                self.set_teams(text, 4);
                (self.devices, self.admission) = (false, false);
                self.dice = Dice::Manual;
            }
            Preset::Rehearsal => {
                self.set_teams(text, 4);
                self.bots = vec![Some(PolicyKind::Greedy); self.teams.len()];
                (self.admission, self.turn_seconds) = (false, None);
                self.set_agenda(Some(30));
            }
        }
        self.bots.resize(self.teams.len(), None);
    }
}
