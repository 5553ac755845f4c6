//! What the log keeps of the application questions, which are asked beside the play: the key that stands
//! in the header, and the answers, a line each. No rule reads either.

use serde::{Deserialize, Serialize};

/// When a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Asked {
    /// Before the first turn.
    Before,
    /// In the debrief.
    After,
}

impl Asked {
    /// Both, in the order of time.
    pub const ALL: [Self; 2] = [Self::Before, Self::After];
}

/// How many options a question has, and which one is right, in the author's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionKey {
    /// How many options there are.
    pub options: u8,
    /// The right one, from 0.
    pub right: u8,
}

/// Two parallel questions on one objective. The key stands in the header, so that a pack that was
/// changed since changes no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairKey {
    /// Which of the scenario's objectives, counted from 1.
    pub objective: u8,
    /// The question before the play.
    pub before: QuestionKey,
    /// The question after it.
    pub after: QuestionKey,
}

impl PairKey {
    /// The key of one of the two.
    pub fn of(&self, when: Asked) -> QuestionKey {
        match when {
            Asked::Before => self.before,
            Asked::After => self.after,
        }
    }

    /// Whether both questions can be answered.
    pub fn holds(&self) -> bool {
        let holds = |key: QuestionKey| key.right < key.options;
        self.objective > 0 && Asked::ALL.into_iter().all(|when| holds(self.of(when)))
    }
}

/// What was answered; final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Which question of the pair.
    pub when: Asked,
    /// Which pair, from 0.
    pub pair: u8,
    /// The chosen option in the author's order, from 0; none when the question was skipped.
    pub chosen: Option<u8>,
    /// How long the question had been shown, in milliseconds.
    pub took_ms: u64,
}
