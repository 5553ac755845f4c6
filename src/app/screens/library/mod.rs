//! The library: a shelf with documents, stories, segments and the glossary of every pack, and a reader
//! for each of them.

mod checklist_ui;
mod page_ui;
mod player;
mod player_ui;
mod shelf;
mod shelf_ui;
mod slide_ui;
mod sources_ui;
mod spot;
mod spot_ui;

use std::collections::BTreeMap;

use crate::app::command::PageRef;
use crate::app::host::Speech;
use crate::report::library::Page;
use crate::text::Text;

pub use page_ui::page_ui;
pub use player::{Player, Step};
pub use shelf::{ShelfLocal, ShelfModel, ShelfPack, filters};
pub use shelf_ui::shelf_ui;
pub use sources_ui::sources_ui;
pub use spot::{SpotLocal, SpotResult, Verdict};

/// What the reader shows.
pub struct PageModel<'a> {
    text: &'a Text,
    /// Which page.
    pub at: &'a PageRef,
    /// Its words.
    pub page: &'a Page,
    /// The scenario that it belongs to: its slug and title.
    pub scenario: Option<(String, String)>,
    /// Whether the platform reads aloud, and does so now.
    pub speech: Speech,
}

impl<'a> PageModel<'a> {
    /// A page to be shown.
    pub fn new(
        text: &'a Text,
        at: &'a PageRef,
        page: &'a Page,
        scenario: Option<(String, String)>,
        speech: Speech,
    ) -> Self {
        Self { text, at, page, scenario, speech }
    }
}

/// What the pages remember between two frames.
#[derive(Debug, Clone, Default)]
pub struct PageLocal {
    /// What was marked in each exercise, by page and place on it.
    pub spots: BTreeMap<(PageRef, usize), SpotLocal>,
    /// The segment that is shown.
    pub player: Player,
    /// Which term is looked for in a glossary.
    pub term: String,
}
