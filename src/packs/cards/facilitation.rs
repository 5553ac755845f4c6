//! What helps people to talk while a scenario is played: roles, each with a fact of its own, and what a
//! facilitator can ask at a moment of the play.

use serde::Deserialize;

use crate::rules::Stage;

/// An entry of `roles.ron`: somebody whom a participant speaks for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Slug.
    pub id: String,
    /// What this person is called, at most 40 characters.
    pub title: String,
    /// Who this person is and what they care about: one or two sentences, at most 50 words.
    pub text: String,
}

/// What one role alone knows in a scenario, to be said aloud.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleFact {
    /// Id of `roles.ron`.
    pub role: String,
    /// In the first person, at most 40 words: true of every chain that can be drawn, and settling none
    /// of its stages.
    pub fact: String,
}

/// The fact of a role among those of a scenario.
pub fn fact_of<'a>(facts: &'a [RoleFact], role: &str) -> Option<&'a str> {
    facts.iter().find(|fact| fact.role == role).map(|fact| fact.fact.as_str())
}

/// A moment of the play at which a question helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Moment {
    /// Before anything was chosen.
    FirstTurn,
    /// A roll failed, and a gap in readiness was read.
    Failure,
    /// A roll succeeded and matched nothing.
    NoMatch,
    /// This stage was revealed.
    Reveal(Stage),
    /// An inject asks for a decision.
    Choice,
    /// The forensic report has been read, and nothing is bought yet.
    BeforeMitigation,
    /// Nobody speaks, or always the same person.
    QuietTable,
    /// The votes were shown, and they differ.
    SplitVote,
}

impl Moment {
    /// Every moment, in the order of a play; those that may come at any time stand last.
    pub const ALL: [Self; 11] = [
        Self::FirstTurn,
        Self::Failure,
        Self::NoMatch,
        Self::Reveal(Stage::InitialCompromise),
        Self::Reveal(Stage::PivotEscalate),
        Self::Reveal(Stage::Persistence),
        Self::Reveal(Stage::ExfiltrationImpact),
        Self::Choice,
        Self::BeforeMitigation,
        Self::QuietTable,
        Self::SplitVote,
    ];
}

/// An entry of `prompts.ron`: a question for a facilitator to ask during the play of any scenario.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// Slug.
    pub id: String,
    /// When it helps.
    pub moment: Moment,
    /// The question, at most 50 words; may hold marks of references.
    pub ask: String,
    /// What a facilitator listens for, at most 80 words; may hold marks of references.
    pub listen_for: String,
    /// Ids of `references.ron`.
    #[serde(default)]
    pub references: Vec<String>,
}
