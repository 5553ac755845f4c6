//! The cards as they stand in the files: strings and numbers.
//!
//! Reading one of these proves nothing. `validate` checks them, and only a [`super::Pack`] holds
//! checked ones. Every struct refuses unknown fields, so a misspelt one is an error and not a
//! silence. RON's `implicit_some` is on: an optional field is written plainly or left out.

use serde::Deserialize;

/// `pack.ron`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackInfo {
    /// The version of the pack format; this build reads 1.
    pub format: u32,
    /// Slug; equals the folder's name.
    pub id: String,
    /// The name on the library's shelf.
    pub title: String,
    /// The pack's own version, `major.minor.patch`.
    pub version: String,
    /// SPDX expression, for instance `CC-BY-4.0`.
    pub licence: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// BCP 47 tags; the first is the language of the files themselves.
    pub languages: Vec<String>,
    /// Notices that the credits must carry (MITRE's copyright line, fonts, …).
    #[serde(default)]
    pub notices: Vec<String>,
    /// Named rule sets of this pack, beside the built-in `classic` and `lightning`.
    #[serde(default)]
    pub rule_sets: Vec<NamedRules>,
    /// When `breach-rounds check` warns that a scenario is out of balance.
    #[serde(default)]
    pub balance: Balance,
}

/// What a scenario of a pack should keep to; what is left out is the default.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Balance {
    /// Expected investigation points under best play, at least; 20.
    pub least_par: u8,
    /// The same at most, of 60; 58.
    pub most_par: u8,
    /// Games that random play wins at most, in per cent; 60.
    pub most_random_wins: u8,
    /// Games that best play wins at least, in per cent; 45.
    pub least_best_wins: u8,
    /// Procedures of the scenario that detect each of its attacks, at least; 2.
    pub least_detectors: u8,
}

impl Default for Balance {
    fn default() -> Self {
        Self { least_par: 20, most_par: 58, most_random_wins: 60, least_best_wins: 45, least_detectors: 2 }
    }
}

/// A rule set with a name.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedRules {
    /// Slug.
    pub id: String,
    /// What it changes.
    pub rules: RulesEntry,
}

/// A rule set by name, or a base with some fields overridden.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulesEntry {
    /// `classic`, `lightning` or one of the pack's own.
    pub base: String,
    /// Turns to succeed within.
    pub turns: Option<u8>,
    /// Faces of the die.
    pub die: Option<u8>,
    /// A total of this or more succeeds.
    pub target: Option<i16>,
    /// How many procedures are established.
    pub established: Option<u8>,
    /// What an established procedure adds to the face.
    pub established_bonus: Option<i16>,
    /// How many of the scenario's procedures are dealt.
    pub dealt: Option<crate::rules::Dealt>,
    /// Turns that a used procedure rests.
    pub cooldown: Option<u8>,
    /// What starts a rest.
    pub cooldown_on: Option<crate::rules::CooldownOn>,
    /// What a success reveals.
    pub reveal: Option<crate::rules::RevealRule>,
    /// What draws an inject.
    pub inject_on: Option<Vec<crate::rules::InjectTrigger>>,
    /// Calls to consultants a session.
    pub consultant_calls: Option<u8>,
    /// Disruption spent on mitigation that worsens care by one step.
    pub disruption_per_care: Option<u8>,
}

/// An entry of `references.ron`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Slug.
    pub id: String,
    /// Title as published.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Year of publication.
    pub year: u16,
    /// Where to read it; `https` only.
    pub url: Option<String>,
}

/// An entry of `attacks.ron`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attack {
    /// Slug.
    pub id: String,
    /// The step of the chain that it can be.
    pub stage: crate::rules::Stage,
    /// Card title, at most 40 characters.
    pub title: String,
    /// The sentence on the board, at most 20 words.
    pub short: String,
    /// Two or three sentences for the field guide.
    pub text: String,
    /// ATT&CK or ATLAS ids, each active.
    pub techniques: Vec<String>,
    /// Ids of `references.ron`.
    #[serde(default)]
    pub references: Vec<String>,
    /// The procedures that can find it, each with its own clue.
    pub detected_by: Vec<Detection>,
}

/// How one procedure finds one attack.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detection {
    /// Id of `procedures.ron`.
    pub procedure: String,
    /// What the team sees when it succeeds: at most two sentences, no other stage presumed.
    pub clue: String,
}

/// An entry of `procedures.ron`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Slug.
    pub id: String,
    /// Card title, at most 40 characters.
    pub title: String,
    /// The sentence on the board, at most 20 words.
    pub short: String,
    /// Two or three sentences for the field guide.
    pub text: String,
    /// What success looks like when nothing matched: one sentence.
    pub no_match: String,
    /// Exactly three gaps in readiness, read when the roll fails.
    pub failures: Vec<FailureReason>,
    /// Ids of `references.ron`.
    #[serde(default)]
    pub references: Vec<String>,
}

/// A gap in readiness.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FailureReason {
    /// One or two sentences: why nothing was learned.
    pub reason: String,
    /// The mitigation that closes the gap, if the pack has it.
    pub closed_by: Option<String>,
}

/// An entry of `injects.ron`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inject {
    /// Slug.
    pub id: String,
    /// Card title, at most 40 characters.
    pub title: String,
    /// What happens, at most 45 words.
    pub text: String,
    /// What it does.
    pub effects: Vec<EffectEntry>,
    /// What to take away from it, one sentence.
    pub lesson: String,
    /// Ids of `references.ron`.
    #[serde(default)]
    pub references: Vec<String>,
}

/// An entry of `consultants.ron`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consultant {
    /// Slug.
    pub id: String,
    /// Card title: a role, not a person.
    pub title: String,
    /// What calling this person does, at most 20 words.
    pub short: String,
    /// Two or three sentences for the field guide.
    pub text: String,
    /// What it does; no choice, no clearing of suspects.
    pub effects: Vec<EffectEntry>,
}

/// An entry of `mitigations.ron`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mitigation {
    /// Slug.
    pub id: String,
    /// Card title, at most 40 characters.
    pub title: String,
    /// The sentence on the board, at most 20 words.
    pub short: String,
    /// Two or three sentences for the field guide: what it does, and what it does not.
    pub text: String,
    /// What it costs.
    pub cost: crate::rules::Cost,
    /// NIST CSF 2.0 category, for instance `PR.IR`.
    pub csf: Vec<String>,
    /// The attacks that it counters.
    #[serde(default)]
    pub counters: Vec<CounterEntry>,
    /// How much it softens the impact, whatever the attack.
    pub softens: Option<crate::rules::Strength>,
    /// Mitigations that must be adopted first.
    #[serde(default)]
    pub requires: Vec<String>,
    /// Mitigations that become cheaper once this one is adopted.
    #[serde(default)]
    pub cheapens: Vec<DiscountEntry>,
    /// Ids of `references.ron`.
    #[serde(default)]
    pub references: Vec<String>,
}

/// How strongly a mitigation counters an attack.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CounterEntry {
    /// Id of `attacks.ron`.
    pub attack: String,
    /// How much of it.
    pub strength: crate::rules::Strength,
}

/// How much cheaper another mitigation becomes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DiscountEntry {
    /// Id of `mitigations.ron`.
    pub mitigation: String,
    /// What is taken off its cost, never below zero.
    pub by: crate::rules::Cost,
}

/// What a card does: the closed set of DESIGN section 3, with slugs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum EffectEntry {
    /// Nothing.
    None,
    /// Rolls of the next `turns` turn numbers change by `delta`.
    RollModifier {
        /// Added to every roll.
        delta: i16,
        /// For how many turn numbers after this one.
        turns: u8,
    },
    /// A procedure cannot be chosen during the next `turns` turn numbers.
    BlockProcedure {
        /// Id of `procedures.ron`.
        procedure: String,
        /// For how many turn numbers after this one.
        turns: u8,
    },
    /// The turn number grows by this much.
    LoseTurns(u8),
    /// The limit grows by this much.
    GainTurns(u8),
    /// The earliest hidden stage is revealed.
    RevealEarliest,
    /// So many false suspects of a hidden stage are struck, drawn uniformly.
    ClearSuspects {
        /// Which stage; nothing happens when it is revealed already.
        stage: crate::rules::Stage,
        /// How many.
        count: u8,
    },
    /// Every procedure is free again.
    ClearCooldowns,
    /// Care changes by so many steps; negative is worse.
    Care(i8),
    /// The team decides; injects only, not nested.
    Choice {
        /// Two to four options; an expired timer takes the first.
        options: Vec<OptionEntry>,
    },
}

/// One way to answer a choice.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionEntry {
    /// What the team would do, at most 20 words.
    pub text: String,
    /// What follows.
    pub effects: Vec<EffectEntry>,
    /// Why that is wise or not, one or two sentences, shown afterwards.
    pub rationale: String,
}

/// How hard a scenario is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
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
    /// One sentence for the shelf, at most 25 words.
    pub hook: String,
    /// Planned length in minutes.
    pub minutes: u16,
    /// How hard.
    pub difficulty: Difficulty,
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
    /// What is said afterwards.
    pub debrief: Debrief,
}

/// `random.ron`: the words of every random incident of the pack. It holds the fields of a scenario
/// except those that the seed decides (see [`super::random_incident`]). A pack without this file offers
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
    /// The incident as a story for a manager or a regulator; at most 700 words.
    pub story: String,
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
