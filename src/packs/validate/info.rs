//! `pack.ron`: a format that this version reads, and a version that can be compared.

use crate::packs::fault::Fault;
use crate::packs::raw::Raw;

/// The pack format of this version.
const FORMAT: u32 = 1;

pub(super) fn check(raw: &Raw) {
    for entry in &raw.info.entries {
        let (card, node) = (&entry.card, &entry.node);
        if card.format != FORMAT {
            raw.info.fault(node.get("format"), Fault::Format { found: card.format });
        }
        let parts: Vec<&str> = card.version.split('.').collect();
        if parts.len() != 3 || !parts.iter().all(|part| part.parse::<u32>().is_ok()) {
            raw.info.fault(node.get("version"), Fault::BadVersion);
        }
    }
}
