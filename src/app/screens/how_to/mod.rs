//! How to play: two turns of a tiny session with the real rules, on the real table, with a line that
//! says what to do next and what just happened. Nothing of it is kept.

mod practice;
mod ui;

pub use practice::Practice;
pub use ui::how_to_ui;

use super::table::{Moment, MomentKind, Step, TableModel};

/// What the coach speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lesson {
    /// The light box, the suspects, the hand: choose.
    Choose,
    /// Name a suspect.
    Name,
    /// What must be rolled, and how likely that is.
    Roll,
    /// The die is in the air.
    Wait,
    /// A stage was lit.
    Found,
    /// A success that found nothing rules out.
    NoMatch,
    /// A failure shows a gap in readiness.
    Failed,
    /// The second turn: what rests, what is struck.
    Again,
    /// That was it.
    Done,
}

impl Lesson {
    /// Its sentence, by id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Choose => "how-to-choose",
            Self::Name => "how-to-name",
            Self::Roll => "how-to-roll",
            Self::Wait => "how-to-wait",
            Self::Found => "how-to-found",
            Self::NoMatch => "how-to-no-match",
            Self::Failed => "how-to-failed",
            Self::Again => "how-to-again",
            Self::Done => "how-to-done",
        }
    }
}

/// What the coach says about a table: `unread` is what is being read, `chosen` and `named` what is
/// being chosen, `rolls` that the die moves.
pub fn lesson(
    model: &TableModel,
    unread: Option<&Moment>,
    (chosen, named): (bool, bool),
    rolls: bool,
) -> Lesson {
    if rolls {
        return Lesson::Wait;
    }
    match unread.map(|moment| (&moment.kind, moment)) {
        Some((MomentKind::Roll(_), moment)) if !moment.found.is_empty() => Lesson::Found,
        Some((MomentKind::Roll(roll), _)) if roll.success => Lesson::NoMatch,
        Some((MomentKind::Roll(_), _)) => Lesson::Failed,
        _ if model.turn > practice::TURNS || model.step == Step::Ended => Lesson::Done,
        _ if named => Lesson::Roll,
        _ if chosen => Lesson::Name,
        _ if model.turn > 1 => Lesson::Again,
        _ => Lesson::Choose,
    }
}
