//! A scenario as it stands in its file, and the words of random incidents, which are a scenario but for
//! what a number decides.

use serde::{Deserialize, Serialize};

use super::{HotWashStep, QuestionPair, RoleFact, RulesEntry, Slide};

/// How hard a scenario is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Difficulty {
    /// For a first session.
    Introductory,
    /// For people who run such systems.
    Intermediate,
    /// For security people.
    Advanced,
}

/// One scenario file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    /// Slug; equals the file's name.
    pub id: String,
    /// Its name on the shelf.
    pub title: String,
    /// What its story and its segment are called in the library, at most 60 characters.
    #[serde(default)]
    pub topic: String,
    /// One sentence for the shelf, at most 25 words.
    pub hook: String,
    /// Planned length in minutes.
    pub minutes: u16,
    /// How hard.
    pub difficulty: Difficulty,
    /// What somebody may want to know before the briefing, at most 40 words. Such a scenario can be
    /// skipped: no path asks for it.
    pub content_note: Option<String>,
    /// What can be observed afterwards.
    pub objectives: Vec<String>,
    /// NIST CSF 2.0 categories.
    pub csf: Vec<String>,
    /// The story so far, paragraphs separated by an empty line; at most 260 words.
    pub briefing: String,
    /// What was noticed first: one or two sentences.
    pub opening_symptom: String,
    /// The authored chain.
    pub chain: ChainEntry,
    /// The suspects, stage by stage.
    pub suspects: SuspectsEntry,
    /// Procedures that this hospital already practises.
    pub established: Vec<String>,
    /// Procedures that can be dealt; contains the established ones.
    pub procedures: Vec<String>,
    /// The pile.
    pub injects: Vec<String>,
    /// Injects at a fixed turn; at least one holds a choice.
    pub scheduled: Vec<ScheduledEntry>,
    /// Who can be called.
    pub consultants: Vec<String>,
    /// What is offered in the second half.
    pub mitigations: Vec<String>,
    /// What may be spent on mitigation.
    pub budget: crate::rules::Cost,
    /// Rule set with overrides; `(base: "classic")` when left out.
    pub rules: Option<RulesEntry>,
    /// What each role of the pack alone knows: none, or one fact a role.
    #[serde(default)]
    pub roles: Vec<RoleFact>,
    /// Application questions: none, or three pairs.
    #[serde(default)]
    pub questions: Vec<QuestionPair>,
    /// What is said afterwards.
    pub debrief: Debrief,
    /// The narrated segment on the topic; may be left out.
    #[serde(default)]
    pub segment: Vec<Slide>,
}

/// `random.ron`: the words of every random incident of the pack. It holds the fields of a scenario
/// except those that the seed decides (see [`crate::packs::random_incident`]). A pack without this file offers
/// no random incident.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RandomFile {
    /// `random`.
    pub id: String,
    /// Its name on the shelf; an incident's own name has its number behind it.
    pub title: String,
    /// One sentence for the shelf, at most 25 words.
    pub hook: String,
    /// Planned length in minutes.
    pub minutes: u16,
    /// How hard.
    pub difficulty: Difficulty,
    /// What can be observed afterwards, whatever was drawn.
    pub objectives: Vec<String>,
    /// NIST CSF 2.0 categories.
    pub csf: Vec<String>,
    /// The story so far, true of every chain; at most 260 words.
    pub briefing: String,
    /// What was noticed first: one or two sentences, true of every chain.
    pub opening_symptom: String,
    /// Why an attack is a suspect: one sentence that fits every card.
    pub because: String,
    /// Rule set with overrides; `(base: "classic")` when left out.
    pub rules: Option<RulesEntry>,
    /// What each role of the pack alone knows, true of every chain: none, or one fact a role.
    #[serde(default)]
    pub roles: Vec<RoleFact>,
    /// What is said afterwards, true of every chain.
    pub debrief: Debrief,
}

/// One attack per stage, by slug.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChainEntry {
    /// Initial compromise.
    pub initial: String,
    /// Pivot and escalate.
    pub pivot: String,
    /// Persistence.
    pub persistence: String,
    /// Exfiltration and impact.
    pub impact: String,
}

/// The suspects of each stage.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuspectsEntry {
    /// Initial compromise.
    pub initial: Vec<SuspectEntry>,
    /// Pivot and escalate.
    pub pivot: Vec<SuspectEntry>,
    /// Persistence.
    pub persistence: Vec<SuspectEntry>,
    /// Exfiltration and impact.
    pub impact: Vec<SuspectEntry>,
}

/// One suspect.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuspectEntry {
    /// Id of `attacks.ron`.
    pub attack: String,
    /// 1 to 5: how likely the briefing makes it.
    pub weight: u8,
    /// The sentence of the briefing that justifies the weight.
    pub because: String,
}

/// An inject at a fixed turn.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScheduledEntry {
    /// Drawn at the end of this turn, or of the first later one that is played.
    pub turn: u8,
    /// Id of `injects.ron`.
    pub inject: String,
}

/// What is said afterwards.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Debrief {
    /// What to remember.
    pub takeaways: Vec<String>,
    /// The incident as a story for a manager or a regulator; at most 700 words. May hold marks of
    /// references, see [`crate::packs::prose`].
    pub story: String,
    /// The day of the story's last review, `2026-11-22`.
    pub reviewed: Option<String>,
    /// The talk right after the play, for a facilitator to read.
    #[serde(default)]
    pub hot_wash: Vec<HotWashStep>,
    /// What to do on Monday.
    pub checklist: Vec<String>,
    /// For the discussion afterwards.
    pub questions: Vec<Question>,
    /// Ids of `references.ron`.
    pub references: Vec<String>,
}

/// A discussion question with what to listen for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The question.
    pub ask: String,
    /// What a facilitator listens for.
    pub listen_for: String,
}

impl ScenarioFile {
    /// How long the segment lasts, in seconds; 0 without one.
    pub fn segment_seconds(&self) -> usize {
        self.segment.iter().map(Slide::seconds).sum()
    }
}

impl ChainEntry {
    /// The field's name and its attack, in the order of the stages.
    pub fn stages(&self) -> [(&'static str, &str); crate::rules::Stage::COUNT] {
        let Self { initial, pivot, persistence, impact } = self;
        [("initial", initial), ("pivot", pivot), ("persistence", persistence), ("impact", impact)]
    }
}

impl SuspectsEntry {
    /// The field's name and its suspects, in the order of the stages.
    pub fn stages(&self) -> [(&'static str, &[SuspectEntry]); crate::rules::Stage::COUNT] {
        let Self { initial, pivot, persistence, impact } = self;
        [("initial", initial), ("pivot", pivot), ("persistence", persistence), ("impact", impact)]
    }
}
