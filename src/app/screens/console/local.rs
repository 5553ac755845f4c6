//! What only the console knows between two frames.

use super::draft::{ActionDraft, NoteDraft, WashDraft};
use crate::app::screens::facilitator::RulingLocal;
use crate::exercise::room::{MemberId, RoomPhase};
use crate::rules::ProcedureId;

/// A page of the console.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Page {
    /// Every team at a glance.
    #[default]
    Teams,
    /// One team in full.
    Table,
    /// People, messages, injects to all, timers.
    Room,
    /// Notes, the hot wash, corrective actions.
    Notes,
    /// Standings, documents, names.
    End,
}

impl Page {
    /// Every page, in the order of the tabs.
    pub const ALL: [Self; 5] = [Self::Teams, Self::Table, Self::Room, Self::Notes, Self::End];

    /// The id of its name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Teams => "console-page-teams",
            Self::Table => "console-page-table",
            Self::Room => "console-page-room",
            Self::Notes => "console-page-notes",
            Self::End => "console-page-end",
        }
    }
}

/// What is asked before it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Confirm {
    /// The room goes on.
    Enter(RoomPhase),
    /// Every screen ends.
    Stop,
    /// Somebody is sent away.
    Remove(MemberId, String),
    /// Send everybody away who waits.
    TurnAllAway,
    /// One team goes into another.
    Merge(u8, u8),
    /// A team, or all, go on to the next part of their play; with a reason.
    MoveOn(Option<u8>),
    /// Somebody's name is forgotten.
    EraseName(MemberId, String),
    /// Every name is forgotten.
    EraseNames,
    /// A record is taken back.
    Discard(u32),
}

/// What the console remembers.
#[derive(Debug, Clone, Default)]
pub struct ConsoleLocal {
    /// The page that is shown.
    pub page: Page,
    /// The team in full.
    pub team: u8,
    /// The procedure that was pressed, while the suspect is asked for.
    pub procedure: Option<ProcedureId>,
    /// The face of a real die, as it is typed.
    pub typed: String,
    /// A ruling that is being put together.
    pub(super) ruling: RulingLocal,
    /// What is asked before it is done.
    pub confirm: Option<Confirm>,
    /// The reason that goes with it.
    pub(super) reason: String,
    /// Whether the way to join is shown.
    pub joining: bool,
    /// Whether the keys are shown.
    pub help: bool,
    /// Whether agenda and questions are folded away.
    pub(super) talk_folded: bool,
    /// Words to a team or to all, and to whom.
    pub(super) message: String,
    pub(super) message_to: Option<u8>,
    /// The inject that is chosen on the room's page.
    pub(super) inject: Option<crate::rules::InjectId>,
    pub(super) note: NoteDraft,
    pub(super) wash: WashDraft,
    pub(super) action: ActionDraft,
    /// The record that is being corrected: it is taken back when the new one is kept.
    pub(super) editing: Option<u32>,
    /// Whose place, captaincy and name can be changed.
    pub(super) person: Option<MemberId>,
    /// The team whose settings are open, and what its name becomes.
    pub(super) settings_of: Option<u8>,
    pub(super) rename: String,
    /// What shall have the focus in this frame.
    pub(super) focus: Option<&'static str>,
}

impl ConsoleLocal {
    /// Shows a team in full.
    pub fn open(&mut self, team: u8) {
        if self.team != team {
            self.procedure = None;
            self.typed.clear();
            self.ruling.turn_to_another();
        }
        self.team = team;
        self.page = Page::Table;
    }
}
