//! Your record: what this device keeps of what somebody has learned. One file a part of the page.

mod ui;

pub use ui::record_ui;

use crate::text::Text;

/// What the page shows.
pub struct RecordModel<'a> {
    text: &'a Text,
}

impl<'a> RecordModel<'a> {
    /// What is kept.
    pub fn new(text: &'a Text) -> Self {
        Self { text }
    }
}
