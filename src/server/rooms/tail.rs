//! What other nodes added to a room: read behind the head that this node knows.

use super::NotDone;
use super::live::{Core, Live};
use crate::server::store::{StoreError, Stored};

/// So many events are read at a time.
const PAGE: usize = 512;

impl Live {
    /// Reads on to the end of the room. A room that was put back to an earlier state is read from its
    /// start.
    ///
    /// # Errors
    /// The room is gone, or the store does not answer.
    pub async fn catch_up(&self) -> Result<(), NotDone> {
        let _turn = self.turn.lock().await;
        self.read_on().await
    }

    /// The same for whoever has the turn.
    pub(super) async fn read_on(&self) -> Result<(), NotDone> {
        let (mut anew, mut grew) = (false, false);
        let read = loop {
            let head = self.core().head;
            match self.parts.store.read(self.id, head, PAGE).await {
                Ok(events) if events.is_empty() => break Ok(()),
                Ok(events) => {
                    grew = true;
                    if let Err(error) = self.fold_stored(&events) {
                        break Err(error);
                    }
                }
                Err(StoreError::Forked { .. }) if !anew => {
                    tracing::warn!(room = %self.id, "the room was put back to an earlier state; reading it anew");
                    anew = true;
                    grew = true;
                    *self.core_mut() = Core::new(self.id);
                }
                Err(error) => break Err(self.failed(&error)),
            }
        };
        if grew {
            self.tell();
        }
        read
    }

    fn fold_stored(&self, events: &[Stored]) -> Result<(), NotDone> {
        let mut core = self.core_mut();
        for stored in events {
            let event = core.room.read(&stored.body);
            let folded = event.and_then(|event| core.room.evolve(&event));
            if folded.is_err() {
                tracing::error!(room = %self.id, seq = stored.seq, "an event cannot be read: the room is damaged, or newer than this program");
                return Err(NotDone::Unavailable);
            }
            core.head = stored.head();
            core.commands.insert(stored.command);
        }
        Ok(())
    }
}
