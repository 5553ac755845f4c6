//! The application questions: three before the play, three parallel ones after the debrief. Before the
//! play a model holds no verdict, so no screen can show one.

mod ask_ui;
mod model;
mod review_ui;

pub use ask_ui::{before_ui, options_ui, question_ui};
pub use model::{AskModel, OptionLine, OutcomeModel, StaysModel};
pub use review_ui::{reasons_ui, stays_ui};

use crate::rules::Asked;

/// A question of the running play: before or after, and which pair.
pub type Which = (Asked, u8);

/// What only these screens know between two frames.
#[derive(Debug, Clone, Default)]
pub struct QuestionsLocal {
    /// The option that is chosen and not yet confirmed, with the question that it belongs to.
    chosen: Option<(u8, Which, u8)>,
    /// The question after the play whose verdict is being read.
    reading: Option<Which>,
    /// What is shown next begins at its top.
    jump: bool,
    /// The questions of the review that were folded or unfolded by hand.
    turned: std::collections::BTreeSet<Which>,
}

impl QuestionsLocal {
    /// Forgets the option that was chosen: it was confirmed, or another question is asked.
    pub fn clear(&mut self) {
        self.chosen = None;
    }

    /// The chosen option of a team's question.
    pub fn chosen(&self, team: u8, which: Which) -> Option<u8> {
        self.chosen.filter(|(of, question, _)| (*of, *question) == (team, which)).map(|(_, _, option)| option)
    }
}
