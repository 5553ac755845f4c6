//! Contact time: how long somebody was at it, from the times in the log.

use super::session::Session;
use crate::rules::log::Record;

/// A pause between two entries counts for at most five minutes: longer ones were spent elsewhere.
pub const LONGEST_PAUSE_MS: u64 = 5 * 60 * 1000;

impl Session {
    /// The active time in milliseconds: the sum of the times between one entry of the log and the next,
    /// the first counted from the beginning, each for at most [`LONGEST_PAUSE_MS`]. A clock that was set
    /// back adds nothing.
    pub fn active_ms(&self) -> u64 {
        let mut before = self.header().started_ms;
        let mut sum = 0_u64;
        for entry in self.entries() {
            let pause = entry.at_ms.saturating_sub(before).min(LONGEST_PAUSE_MS);
            sum = sum.saturating_add(pause);
            before = entry.at_ms;
        }
        sum
    }

    /// When something last became true in the play, answers aside; its beginning where nothing did.
    pub fn played_ms(&self) -> u64 {
        let event = |record: &Record| matches!(record, Record::Event(_));
        let last = self.surviving().rfind(|entry| event(&entry.record));
        last.map_or(self.header().started_ms, |entry| entry.at_ms)
    }

    /// The hash of the log's last line, which is chained to all before it: SHA3-256, in hexadecimal.
    pub fn chain_head(&self) -> &str {
        &self.last_hash
    }
}
