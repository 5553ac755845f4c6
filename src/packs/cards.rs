//! The cards as they stand in the files: strings and numbers.
//!
//! Reading one of these proves nothing. `validate` checks them, and only a [`super::Pack`] holds
//! checked ones. Every struct refuses unknown fields, so a misspelt one is an error and not a
//! silence. RON's `implicit_some` is on: an optional field is written plainly or left out.

mod facilitation;
mod learning;
mod scenario;

use serde::Deserialize;

pub use facilitation::*;
pub use learning::*;
pub use scenario::*;

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
    /// Ways through the scenarios.
    #[serde(default)]
    pub paths: Vec<LearningPath>,
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
    /// What policies should win under rule sets by name, whichever a scenario plays by; none.
    pub wins: Vec<WinLimits>,
}

impl Default for Balance {
    fn default() -> Self {
        Self {
            least_par: 20,
            most_par: 58,
            most_random_wins: 60,
            least_best_wins: 45,
            least_detectors: 2,
            wins: Vec::new(),
        }
    }
}

/// What each policy should win of simulated games under a rule set.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WinLimits {
    /// `classic`, `lightning` or one of the pack's own.
    pub rules: String,
    /// Random play.
    pub random: Share,
    /// Greedy play.
    pub greedy: Share,
    /// Best play.
    pub best: Share,
    /// What greedy play should win at least in an introductory scenario, in per cent.
    #[serde(default)]
    pub introductory_greedy: u8,
}

/// Limits of a share, in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// At least.
    pub least: u8,
    /// At most.
    pub most: u8,
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
    /// When it was published: `2025`, `2025-04` or `2025-04-16`.
    pub date: String,
    /// Where to read it; `https` only.
    pub url: Option<String>,
    /// The part of a standard that is meant.
    pub section: Option<String>,
    /// What is printed on its authority.
    pub backs: String,
}

impl Reference {
    /// The year of publication, as its date begins.
    pub fn year(&self) -> &str {
        self.date.split('-').next().unwrap_or_default()
    }
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
