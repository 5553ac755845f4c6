//! What a screen reader is told when nobody moved the focus: the roll, the reveal, an inject.

use std::collections::BTreeMap;

use super::tree::{Urgency, VirtualTree};

/// A sentence to be spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// How soon.
    pub urgency: Urgency,
    /// The words.
    pub text: String,
}

/// Remembers what each live node said last, and reports what is new.
#[derive(Debug, Default)]
pub struct LiveTexts {
    last: BTreeMap<u64, String>,
}

impl LiveTexts {
    /// What became different since the last call. A live node that has gone and comes back speaks
    /// again.
    pub fn changes(&mut self, tree: &VirtualTree) -> Vec<Announcement> {
        let mut now = BTreeMap::new();
        let mut changes = Vec::new();
        for (id, (urgency, text)) in &tree.live {
            if !text.trim().is_empty() && self.last.get(id) != Some(text) {
                changes.push(Announcement { urgency: *urgency, text: text.trim().to_owned() });
            }
            now.insert(*id, text.clone());
        }
        self.last = now;
        changes
    }
}
