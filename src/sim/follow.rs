//! Taking over entries that stand in a log already: nothing is decided, nothing is rolled.

use super::session::Session;
use crate::rules::log::{Entry, Record, hash_of};
use crate::rules::{Event, RuledOutBy};

/// Entries that do not continue this log: another one's, or changed since they were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotNext {
    /// Number of the first entry that does not.
    pub seq: u64,
}

impl Session {
    /// Takes over what one action or one die added to this log elsewhere, with what chance struck behind
    /// it. State, points of undo and the dice to come stand afterwards as where it was decided.
    ///
    /// # Errors
    /// When numbers or hashes do not continue the log; nothing changed then. Whether the events follow
    /// from the rules is not asked: [`Session::read`] does.
    pub fn follow(&mut self, entries: &[Entry]) -> Result<(), NotNext> {
        let last_hash = self.check_chain(entries)?;
        for (at, entry) in entries.iter().enumerate() {
            let counts = match &entry.record {
                Record::Event(event) => {
                    self.state.evolve(event);
                    true
                }
                Record::Undone { to, .. } => {
                    self.take_back(*to);
                    false
                }
                Record::Answered(_) => false,
            };
            self.entries.push(entry.clone());
            self.counts.push(counts);
            if counts && entries.get(at + 1).is_none_or(is_strike) {
                self.ends.push(entry.seq);
            }
        }
        self.last_hash = last_hash;
        Ok(())
    }

    /// The hash of the last line, if the entries continue the log.
    fn check_chain(&self, entries: &[Entry]) -> Result<String, NotNext> {
        let mut hash = self.last_hash.clone();
        for (entry, seq) in entries.iter().zip(self.entries.len() as u64 + 1..) {
            if entry.seq != seq || entry.prev_hash != hash {
                return Err(NotNext { seq: entry.seq });
            }
            hash = hash_of(&self.entry_line(entry));
        }
        Ok(hash)
    }
}

/// Whether chance strikes a suspect here: each strike is a step of its own.
fn is_strike(entry: &Entry) -> bool {
    let struck = matches!(&entry.record, Record::Event(Event::RuledOut { by: RuledOutBy::Card, .. }));
    struck && entry.seat.is_none()
}
