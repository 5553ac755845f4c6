//! The questions that were answered badly and come back after some days: one at a time, each with its reasons.

mod ui;

pub use ui::due_ui;

use crate::app::desk::DueRead;
use crate::app::screens::questions::{AskModel, QuestionsLocal};
use crate::report::QuestionLine;
use crate::scoring::QuestionRef;
use crate::text::{Text, words};

/// What the page shows.
#[derive(Debug, Clone, PartialEq)]
pub enum DueModel {
    /// A question is asked.
    Ask {
        /// It and its options.
        ask: AskModel,
        /// Which one it is.
        question: QuestionRef,
        /// The title of its scenario.
        scenario: String,
    },
    /// It was answered, and here is why.
    Read(ReadLine),
    /// None is due.
    Nothing(DueLine),
}

/// A question that was answered.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadLine {
    /// It, the answer and the reasons.
    pub line: QuestionLine,
    /// In how many days it comes back; none when it was the last time.
    pub comes_back_in: Option<u64>,
    /// Whether another one is due.
    pub more: bool,
}

/// How many questions are due, and how many wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DueLine {
    /// Those that are due and can be asked.
    pub now: usize,
    /// Those that are not due yet.
    pub waiting: usize,
    /// In how many days the next of those is.
    pub next_days: Option<u64>,
    /// Those that are due and cannot be asked: their pack has changed or is not here.
    pub gone: usize,
}

impl DueLine {
    /// The same in a sentence or two.
    pub fn sentence(&self, text: &Text) -> String {
        let now = (self.now > 0).then(|| text.t_with("due-home", &[("n", self.now.into())]));
        let waits = self.next_days.map(|days| {
            let values = [("n", self.waiting.into()), ("days", days.into())];
            text.t_with("due-waiting", &values)
        });
        let gone = (self.gone > 0).then(|| text.t_with("due-gone", &[("n", self.gone.into())]));
        let said: Vec<String> = now.into_iter().chain(waits).chain(gone).collect();
        if said.is_empty() { text.t("due-nothing") } else { words::sentences(text, &said) }
    }
}

/// What only this page knows between two frames.
#[derive(Debug, Clone, Default)]
pub struct DueLocal {
    /// The option that is chosen.
    pub questions: QuestionsLocal,
    /// What was answered and is being read.
    pub read: Option<DueRead>,
}
