//! How much help a play had. It changes no rule; it stands in the log, so that whoever reads a result
//! knows what the choices behind it were made with.

use serde::{Deserialize, Serialize};

/// How much the coach says. It is settled before the first turn and stays in the header of the log for
/// good: a table may be shown less of it, never more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CoachLevel {
    /// Nothing. Logs without a level were played so.
    #[default]
    Off,
    /// How likely each procedure is to succeed and to reveal, and how many suspects it could find.
    Odds,
    /// What each move is worth under best play, best first, and why.
    Full,
}

impl CoachLevel {
    /// All of them, least first.
    pub const ALL: [Self; 3] = [Self::Off, Self::Odds, Self::Full];

    /// Whether the coach says nothing.
    pub fn is_off(&self) -> bool {
        *self == Self::Off
    }

    /// Whether the coach told the best move: such an attempt is neither ranked nor certified nor a
    /// best result (DESIGN section 4).
    pub fn guides(self) -> bool {
        self == Self::Full
    }
}
