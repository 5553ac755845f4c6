//! What is written down about an exercise beside the teams' play: notes, the hot wash, corrective
//! actions, who was there. Plain data; the words are those of exercise doctrine (HSEEP).

mod attendance;
mod record;

use serde::{Deserialize, Serialize};

pub use attendance::{Attendance, MemberKind, Presence, Profile, Profiles, presences};
pub use record::{
    ExerciseRecord, InjectGiven, Message, Pace, PackStamp, PlanFacts, RoomRuling, RoomRulingKind, TeamPlan,
    Times,
};

/// How well an objective was met, on the doctrine's scale of four (HSEEP,
/// "Ratings Definitions"): P, S and M all achieved the objective.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Rating {
    /// Performed without challenges.
    P,
    /// Performed with some challenges.
    S,
    /// Performed with major challenges.
    M,
    /// Unable to be performed.
    U,
}

impl Rating {
    /// Every rating, best first.
    pub const ALL: [Self; 4] = [Self::P, Self::S, Self::M, Self::U];

    /// Its letter, which every language keeps.
    pub fn letter(self) -> char {
        match self {
            Self::P => 'P',
            Self::S => 'S',
            Self::M => 'M',
            Self::U => 'U',
        }
    }
}

/// What a facilitator or observer wrote down during the play.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObserverNote {
    /// Milliseconds since the Unix epoch.
    pub at_ms: u64,
    /// Whom it is about, from 0; the whole room when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<u8>,
    /// Which of the scenario's objectives, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective: Option<u8>,
    /// How well it was met, if the note says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// What was seen.
    pub text: String,
}

/// On which side of the hot wash a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HotWashKind {
    /// What went well, and should stay.
    Strength,
    /// An area for improvement.
    Improvement,
}

/// A line of the hot wash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HotWashItem {
    /// Strength or area for improvement.
    pub kind: HotWashKind,
    /// Whose, from 0; everybody's when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<u8>,
    /// The capability that it belongs to: the name or the code of a CSF 2.0 category, or the room's own word.
    pub capability: String,
    /// What was said.
    pub text: String,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Source::is_entered")]
    pub source: Source,
}

/// Where a line of the evaluation comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Somebody wrote it.
    #[default]
    Entered,
    /// The log of a team proposes it. It stays so when somebody edits or confirms it, so that it is not
    /// proposed again.
    Proposed(Finding),
}

impl Source {
    /// Whether somebody wrote it from nothing.
    pub fn is_entered(&self) -> bool {
        *self == Self::Entered
    }
}

/// What in a team's log proposes a line, by the pack's slugs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The team adopted this mitigation.
    Adopted {
        /// Id of `mitigations.ron`.
        mitigation: String,
    },
    /// A roll failed, and this gap in readiness was read.
    Gap {
        /// Id of `procedures.ron`.
        procedure: String,
        /// Which of its failure reasons, from 0.
        reason: u8,
    },
    /// The team's choices gave little away.
    Judgement,
    /// Patients were cared for as usual to the end.
    Care,
    /// Every stage was revealed in time.
    Found,
}

/// A line of the improvement plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorrectiveAction {
    /// The capability that it strengthens: the name or the code of a CSF 2.0 category, or the room's own word.
    pub capability: String,
    /// What was found wanting.
    pub issue: String,
    /// What will be done.
    pub action: String,
    /// Who does it: a role or a name as it was typed; empty until somebody takes it.
    #[serde(default)]
    pub owner: String,
    /// When it begins, `2026-11-22`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// When it is to be done, `2026-12-24`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// Where it comes from.
    #[serde(default)]
    pub source: Source,
    /// Whose, from 0; the whole room's when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<u8>,
    /// Whether it is one of the team's first three, which carry an owner and a date.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub top: bool,
}

/// So many corrective actions of a team can be marked [`CorrectiveAction::top`].
pub const TOP_ACTIONS: usize = 3;
