//! The fingerprint of a pack, which a report names: whoever has the files can work it out again.

use sha3::{Digest, Sha3_256};

use super::sources::Folder;

/// SHA3-256 in hexadecimal over a list of the pack's `.ron` files by name: a line a file, its SHA3-256
/// in hexadecimal, two blanks, its name.
pub(super) fn of(folder: &Folder) -> String {
    let mut files: Vec<_> = folder.files.iter().collect();
    files.sort_by(|a, b| a.0.cmp(&b.0));
    let lines = files.into_iter().map(|(name, bytes)| format!("{}  {name}\n", hex(bytes)));
    hex(lines.collect::<String>().as_bytes())
}

fn hex(bytes: &[u8]) -> String {
    Sha3_256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
