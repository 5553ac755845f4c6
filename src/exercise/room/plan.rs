//! What a facilitator settles before anybody joins.

use serde::{Deserialize, Serialize};

use crate::exercise::RankBy;
use crate::exercise::evaluation::Pace;
use crate::exercise::roster::NAME_MAX;
use crate::rules::{CoachLevel, Dice};
use crate::sim::PolicyKind;

/// The most teams of a room.
pub const MAX_TEAMS: usize = 30;
/// The most seats of a team.
const MAX_SEATS: u8 = 8;
/// The longest title, in characters.
pub const TITLE_MAX: usize = 60;
/// The longest handling mark, in characters.
pub const HANDLING_MAX: usize = 80;

/// What is played.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Case {
    /// A scenario of the pack, by slug.
    Scenario(String),
    /// A random incident, by number. The number draws suspects and cards and is told to everybody; the
    /// chain comes from the room's own seed, which nobody is told.
    Random(u64),
}

/// What a room is founded on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomPlan {
    /// What the exercise is called on screens and papers; at most 60 characters, no personal data.
    pub title: String,
    /// How its papers are to be handled, at most [`HANDLING_MAX`] characters; the papers' own words where
    /// this is empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub handling: String,
    /// Slug of the pack.
    pub pack: String,
    /// What is played.
    pub case: Case,
    /// The name of a rule set; the scenario's own where none is named.
    pub rules: Option<String>,
    /// The teams' names, 1 to [`MAX_TEAMS`].
    pub teams: Vec<String>,
    /// Per team: the policy that plays it for rehearsal, if no people do. As long as `teams`, or empty.
    #[serde(default)]
    pub bots: Vec<Option<PolicyKind>>,
    /// Together on the same dice, or each by itself with a seed of its own: or a team ahead would tell
    /// the others what comes.
    pub pace: Pace,
    /// Where faces come from.
    pub dice: Dice,
    /// Whether the author's chain is played instead of a drawn one. Shipped files are public, and the
    /// console says so.
    pub authored: bool,
    /// How much the coach may say to every team.
    pub coach: CoachLevel,
    /// Whether every team is shown exactly that; else a team may have the coach say less.
    pub coach_locked: bool,
    /// Whether every team is asked the application questions.
    pub questions: bool,
    /// Seconds for a choice; none without a timer.
    pub turn_seconds: Option<u16>,
    /// Devices a team, 1 to 8. One is the default: a table decides around it.
    pub seats: u8,
    /// Whether tables have devices at all; else the facilitator enters what the tables say.
    pub devices: bool,
    /// Whether the facilitator admits who joins.
    pub admission: bool,
    /// Whether members hold a role card with a private fact.
    pub roles: bool,
    /// Whether a team chooses its own established procedures.
    pub own_established: bool,
    /// The agenda that the console shows, in minutes: 30, 60 or 90.
    pub agenda: Option<u8>,
    /// Whether standings can be shown at the end, and by what; off outside workshops.
    pub ranked: Option<RankBy>,
}

/// What is wrong with a plan. Teams count from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanFault {
    /// The title is empty or too long.
    Title,
    /// The handling mark is too long.
    Handling,
    /// There is no such pack.
    NoSuchPack,
    /// There is no such scenario, or the pack draws no random incidents.
    NoSuchScenario,
    /// There is no such rule set.
    NoSuchRules,
    /// No team, or more than [`MAX_TEAMS`].
    Teams,
    /// This team has no name, one longer than 24 characters, or that of an earlier one.
    TeamName(usize),
    /// Policies for other teams than there are.
    Bots,
    /// No seat, or more than 8 a team.
    Seats,
    /// A timer of less than 10 seconds or more than an hour.
    TurnSeconds,
    /// An agenda that there is not.
    Agenda,
}

impl RoomPlan {
    /// A plan with everybody's defaults: lockstep, seeded dice, a device a table, admission, two minutes
    /// a turn, an agenda of an hour, no ranking.
    pub fn new(pack: &str, case: Case, teams: Vec<String>) -> Self {
        Self {
            title: String::new(),
            handling: String::new(),
            pack: pack.to_owned(),
            case,
            rules: None,
            teams,
            bots: Vec::new(),
            pace: Pace::Lockstep,
            dice: Dice::Seeded,
            authored: false,
            coach: CoachLevel::default(),
            coach_locked: true,
            questions: false,
            turn_seconds: Some(120),
            seats: 1,
            devices: true,
            admission: true,
            roles: false,
            own_established: false,
            agenda: Some(60),
            ranked: None,
        }
    }

    /// What is wrong with it as far as it can be said without a pack; every fault at once.
    pub fn faults(&self) -> Vec<PlanFault> {
        let mut faults = Vec::new();
        let title = self.title.trim();
        if title.is_empty() || title.chars().count() > TITLE_MAX {
            faults.push(PlanFault::Title);
        }
        if self.handling.trim().chars().count() > HANDLING_MAX {
            faults.push(PlanFault::Handling);
        }
        if self.teams.is_empty() || self.teams.len() > MAX_TEAMS {
            faults.push(PlanFault::Teams);
        }
        for (at, name) in self.teams.iter().enumerate() {
            let name = name.trim();
            let earlier = || self.teams[..at].iter().any(|other| same_name(other, name));
            if name.is_empty() || name.chars().count() > NAME_MAX || earlier() {
                faults.push(PlanFault::TeamName(at));
            }
        }
        if !self.bots.is_empty() && self.bots.len() != self.teams.len() {
            faults.push(PlanFault::Bots);
        }
        if !(1..=MAX_SEATS).contains(&self.seats) {
            faults.push(PlanFault::Seats);
        }
        if self.turn_seconds.is_some_and(|seconds| !(10..=3600).contains(&seconds)) {
            faults.push(PlanFault::TurnSeconds);
        }
        if self.agenda.is_some_and(|minutes| !matches!(minutes, 30 | 60 | 90)) {
            faults.push(PlanFault::Agenda);
        }
        faults
    }

    /// The policy that plays a team, if no people do.
    pub fn bot(&self, team: u8) -> Option<PolicyKind> {
        self.bots.get(usize::from(team)).copied().flatten()
    }
}

/// Names that look alike are the same.
fn same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
