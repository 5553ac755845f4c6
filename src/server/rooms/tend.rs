//! What a loaded room does by itself: timers run out, policies play, presence is shown, and it is let
//! go of when nobody holds it any more.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::time::Instant;

use super::commit::Wish;
use super::live::Live;
use super::node::Node;
use super::{NotDone, door, secrets};
use crate::exercise::room::{Actor, RoomAction, RoomPhase};
use crate::server::store::Head;

/// However far a timer is: the clock may be set while it runs.
const LOOK: Duration = Duration::from_secs(1);
/// Without timers there is nothing to look at.
const REST: Duration = Duration::from_secs(30);
/// People who come at once are shown at once: a hall that reconnects is a few frames, not thousands.
const GATHER: Duration = Duration::from_millis(250);
/// So many things are due in a row before others get their turn.
const IN_A_ROW: usize = 64;

/// What a room owes by itself. Each has a loop of its own, so that none waits for the others: a timer is
/// on time while a policy thinks, and a policy moves while a play is scored.
#[derive(Debug, Clone, Copy)]
enum Chore {
    /// Timers that ran out.
    Timers,
    /// What policies play.
    Policies,
    /// What plays were worth.
    Scores,
}

/// Tends a room until it is forgotten or the server ends.
pub(super) fn start(node: &Arc<Node>, live: &Arc<Live>) {
    let (node, live) = (Arc::clone(node), Arc::clone(live));
    let shutdown = node.parts.context.shutdown.clone();
    let stopping = shutdown.stopping().clone();
    // Now: whoever is waiting for the room may do something in it before the task has its turn.
    let read = live.core().head;
    shutdown.tasks().spawn(async move {
        tokio::select! {
            () = stopping.cancelled() => {}
            () = tend(&node, &live, read) => {}
            () = live.keep_doing(Chore::Policies) => {}
            () = live.keep_doing(Chore::Scores) => {}
            () = door::keep(&live) => {}
        }
    });
}

/// `kept_at` is where the room stood when its time was last settled.
async fn tend(node: &Arc<Node>, live: &Arc<Live>, mut kept_at: Head) {
    let (mut changes, mut free_since, mut stuck) = (live.changes(), None, None);
    loop {
        live.do_what_is_due(Chore::Timers, &mut stuck).await;
        live.release_code_at_the_end().await;
        live.keep_on(&mut kept_at).await;
        let wake = if live.until_next_timer().is_some() { LOOK } else { REST };
        let wake = wake.min(node.parts.options.linger);
        tokio::select! {
            // The sender lives in the room.
            _ = changes.changed() => {}
            () = live.people_changed.notified() => {
                tokio::time::sleep(GATHER).await;
                // It was logged where it failed, and the heartbeat repairs it.
                let _ = live.show_presence().await;
            }
            () = tokio::time::sleep(live.until_next_timer().unwrap_or(wake).min(wake)) => {}
        }
        if live.is_gone() {
            node.forget(live.id);
            return;
        }
        if live.holders.load(Ordering::Acquire) > 0 {
            free_since = None;
        } else if free_since.get_or_insert_with(Instant::now).elapsed() >= node.parts.options.linger
            && node.forget(live.id)
        {
            return;
        }
    }
}

impl Live {
    /// Lets a room live on in which something happened, counted from now. `kept_at` is where it stood when
    /// that was last done: whoever only looks keeps nothing alive.
    async fn keep_on(&self, kept_at: &mut Head) {
        let head = self.core().head;
        if *kept_at == head {
            return;
        }
        let expires_ms = self.parts.expires_ms();
        let known = self.expires_ms.load(Ordering::Acquire);
        // The store is not asked to write this with every press.
        if expires_ms.saturating_sub(known) < self.parts.expiry_step_ms() {
            *kept_at = head;
            return;
        }
        match self.parts.store.set_expiry(self.id, expires_ms).await {
            Ok(()) => {
                self.expires_ms.store(expires_ms, Ordering::Release);
                *kept_at = head;
            }
            // What happens next in the room tries again.
            Err(error) => tracing::warn!(room = %self.id, why = %error, "its time could not be prolonged"),
        }
    }

    /// How long until the next timer runs out; nothing without one.
    fn until_next_timer(&self) -> Option<Duration> {
        let wakes = self.core().room.wakes_at()?;
        let left = wakes.saturating_sub(self.parts.context.clock.now_ms());
        // One that ran out and could not be done is tried again, but not at once.
        Some(Duration::from_millis(left.max(20)))
    }

    /// Does whatever the server owes the room by itself. `stuck` is where something of it was refused:
    /// there it is not tried again.
    async fn do_what_is_due(&self, chore: Chore, stuck: &mut Option<Head>) {
        for _ in 0..IN_A_ROW {
            let head = self.core().head;
            if *stuck == Some(head) {
                return;
            }
            let Some(action) = self.owed(chore).await else { return };
            let command = secrets::of_server(self.id, head, &action);
            let wish = Wish { actor: Actor::Server, action: &action, view: None, command };
            match self.perform(wish).await {
                Ok(()) => {}
                Err(NotDone::Refused(why)) => {
                    // Another node was faster, most likely; then the head has moved.
                    if self.core().head == head {
                        tracing::warn!(room = %self.id, ?why, "what was due is refused");
                        *stuck = Some(head);
                    }
                }
                Err(_) => return,
            }
        }
    }

    /// Does a chore whenever the room has changed, and now and then where that failed.
    async fn keep_doing(&self, chore: Chore) {
        let (mut changes, mut stuck) = (self.changes(), None);
        loop {
            changes.borrow_and_update();
            self.do_what_is_due(chore, &mut stuck).await;
            tokio::select! {
                // The sender lives in the room.
                _ = changes.changed() => {}
                () = tokio::time::sleep(REST) => {}
            }
        }
    }

    async fn owed(&self, chore: Chore) -> Option<RoomAction> {
        match chore {
            Chore::Timers => self.core().room.due(self.parts.context.clock.now_ms()),
            Chore::Policies => self.bot_action().await,
            Chore::Scores => self.score_action().await,
        }
    }

    /// An exercise that is over cannot be found by its code any more.
    async fn release_code_at_the_end(&self) {
        let over = matches!(self.core().room.phase(), RoomPhase::Closed | RoomPhase::Stopped);
        if !over || self.code().is_none() {
            return;
        }
        if self.parts.store.release_code(self.id).await.is_ok() {
            *self.code.write().unwrap_or_else(std::sync::PoisonError::into_inner) = None;
        }
    }
}
