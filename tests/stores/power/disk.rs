//! A disk as it is after a power cut: what was synced stands, and of the rest whatever the cut left.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::Dealer;

/// A disk writes this many bytes whole or not at all.
const SECTOR: usize = 512;

/// What was done to a file, by its name, or said to a caller.
#[derive(Debug, Clone)]
pub enum Op {
    Write {
        file: String,
        at: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        file: String,
        size: usize,
    },
    Sync {
        file: String,
    },
    Delete {
        file: String,
    },
    /// An append was acknowledged: its number in the test's list.
    Acknowledged(usize),
}

/// What becomes of writes that were not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsynced {
    /// None of them reached the disk.
    Lost,
    /// Any of them did, whole or in part, in any order; drawn from the seed.
    Torn(u64),
}

/// A file: what is on the disk for sure, and what was done since.
#[derive(Default, Clone)]
struct OnDisk {
    synced: Vec<u8>,
    since: Vec<Op>,
}

fn apply(bytes: &mut Vec<u8>, op: &Op, torn: Option<&mut Dealer>) {
    match op {
        Op::Write { at, bytes: written, .. } => {
            let mut torn = torn;
            for (number, part) in written.chunks(SECTOR).enumerate() {
                if torn.as_mut().is_some_and(|dealer| dealer.below(2) == 0) {
                    continue;
                }
                let from = at + number * SECTOR;
                let end = from + part.len();
                bytes.resize(bytes.len().max(end), 0);
                bytes[from..end].copy_from_slice(part);
            }
        }
        Op::Truncate { size, .. } => bytes.truncate(*size),
        Op::Sync { .. } | Op::Delete { .. } | Op::Acknowledged(_) => {}
    }
}

/// The disk after `ops`, if the power went then, written into `folder`; `lies` for a disk that syncs
/// nothing although it says so.
pub fn after(ops: &[Op], unsynced: Unsynced, lies: bool, folder: &Path) {
    let mut disk: BTreeMap<String, OnDisk> = BTreeMap::new();
    for op in ops {
        match op {
            Op::Write { file, .. } | Op::Truncate { file, .. } => {
                disk.entry(file.clone()).or_default().since.push(op.clone());
            }
            Op::Sync { file } if !lies => {
                let on_disk = disk.entry(file.clone()).or_default();
                for op in std::mem::take(&mut on_disk.since) {
                    apply(&mut on_disk.synced, &op, None);
                }
            }
            Op::Delete { file } => {
                disk.remove(file);
            }
            Op::Sync { .. } | Op::Acknowledged(_) => {}
        }
    }
    for (file, OnDisk { mut synced, since }) in disk {
        if let Unsynced::Torn(seed) = unsynced {
            let mut dealer = Dealer::new(seed);
            for op in &since {
                if dealer.below(3) > 0 {
                    apply(&mut synced, op, Some(&mut dealer));
                }
            }
        }
        let name = Path::new(&file).file_name().expect("a file");
        fs::write(folder.join(name), synced).expect("written");
    }
}
