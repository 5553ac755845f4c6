//! Everything that the papers of an exercise need beside the teams' sessions.

use serde::{Deserialize, Serialize};

use super::{Attendance, CorrectiveAction, Finding, HotWashItem, ObserverNote};
use crate::rules::{CoachLevel, Dice};

/// An exercise as its papers need it. No names of people: those of the members stand in
/// [`super::Profiles`], so that they can be erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExerciseRecord {
    /// What the facilitator called it.
    pub title: String,
    /// The pack that was played.
    pub pack: PackStamp,
    /// Slug of the scenario.
    pub scenario: String,
    /// What was planned.
    pub plan: PlanFacts,
    /// When what happened.
    pub times: Times,
    /// Who was there, stay by stay.
    pub attendance: Vec<Attendance>,
    /// What the facilitator gave by hand or read aloud. What fell by itself stands in the teams' logs.
    #[serde(default)]
    pub injects: Vec<InjectGiven>,
    /// What the facilitator did to the room. Rulings on one team's play stand in its log.
    #[serde(default)]
    pub rulings: Vec<RoomRuling>,
    /// What the facilitator wrote to one team or to all.
    #[serde(default)]
    pub messages: Vec<Message>,
    /// What was written down during the play.
    #[serde(default)]
    pub notes: Vec<ObserverNote>,
    /// The hot wash.
    #[serde(default)]
    pub hot_wash: Vec<HotWashItem>,
    /// The improvement plan.
    #[serde(default)]
    pub corrective_actions: Vec<CorrectiveAction>,
    /// Proposals that were turned down, each with the team whose log made it.
    #[serde(default)]
    pub dismissed: Vec<(u8, Finding)>,
    /// Who may read the papers, as it is printed on them; empty for the usual words.
    #[serde(default)]
    pub handling: String,
    /// Whether the papers rank the teams.
    #[serde(default)]
    pub ranked: bool,
    /// Whether the exercise was stopped for a real event, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopped_for_real_event_ms: Option<u64>,
}

/// Which pack, exactly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackStamp {
    /// Its slug.
    pub id: String,
    /// Its version.
    pub version: String,
    /// [`crate::packs::Pack::hash`], in hexadecimal.
    pub hash: String,
}

/// What was planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanFacts {
    /// The rule set's name; empty for the scenario's own.
    pub rules: String,
    /// Together or each at its own pace.
    pub pace: Pace,
    /// Where the faces come from.
    pub dice: Dice,
    /// The teams, in the order of their numbers.
    pub teams: Vec<TeamPlan>,
    /// How many minutes the agenda has.
    pub agenda: u16,
    /// Whether the author's chain was picked; else it was drawn.
    pub authored: bool,
    /// How much the coach was allowed to say.
    #[serde(default)]
    pub coach: CoachLevel,
    /// How long a turn may take, in seconds, if a timer runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn_seconds: Option<u16>,
}

/// One team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamPlan {
    /// Its name, which names no person.
    pub name: String,
    /// Whether the program played it, for practice.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
}

/// Whether the teams take their turns together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// One die for the room.
    #[default]
    Lockstep,
    /// Each team at its own pace, with its own seed.
    Own,
}

/// When what happened, in milliseconds since the Unix epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Times {
    /// The room was opened.
    pub opened_ms: u64,
    /// The play began.
    pub started_ms: u64,
    /// The room entered the debrief; nothing before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debrief_ms: Option<u64>,
    /// The exercise was closed; nothing before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_ms: Option<u64>,
}

/// An inject that the facilitator gave or read aloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InjectGiven {
    /// Milliseconds since the Unix epoch.
    pub at_ms: u64,
    /// To whom, from 0; to all when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<u8>,
    /// Id of `injects.ron`.
    pub inject: String,
}

/// What a facilitator did to the room or to one team beside the rules of the game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomRuling {
    /// Milliseconds since the Unix epoch.
    pub at_ms: u64,
    /// Whom it concerned, from 0; everybody when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<u8>,
    /// What.
    pub kind: RoomRulingKind,
    /// Why, as it was typed.
    pub reason: String,
}

/// What can be done to a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoomRulingKind {
    /// Everybody stopped.
    Paused,
    /// And went on.
    Resumed,
    /// A timer got so many seconds, or lost them.
    TimeAdded {
        /// Negative when taken away.
        seconds: i32,
    },
    /// Everybody was moved to the next phase.
    MovedOn,
    /// This team was merged into another.
    Merged {
        /// Which one, from 0.
        into: u8,
    },
    /// A member was moved to this team.
    MemberMoved {
        /// The member's number.
        member: u16,
    },
    /// The captain of the team was replaced.
    CaptainReplaced,
}

/// What a facilitator wrote to the teams.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Milliseconds since the Unix epoch.
    pub at_ms: u64,
    /// To whom, from 0; to all when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<u8>,
    /// What.
    pub text: String,
}

impl ExerciseRecord {
    /// Whether the papers may be written: before the debrief they would tell what is hidden.
    pub fn is_open(&self) -> bool {
        self.times.debrief_ms.is_some() || self.stopped_for_real_event_ms.is_some()
    }

    /// When the exercise ended: when the debriefs were opened, with which the hot wash is over, or before
    /// that when it was closed or stopped; `now_ms` while it lasts. Whoever stays to read does so after it.
    pub fn end_ms(&self, now_ms: u64) -> u64 {
        let Times { debrief_ms, closed_ms, .. } = self.times;
        let ends = [debrief_ms, closed_ms, self.stopped_for_real_event_ms];
        ends.into_iter().flatten().min().unwrap_or(now_ms)
    }
}
