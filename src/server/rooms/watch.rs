//! What a node does beside its rooms: hears of what other nodes did, says who is connected, and lets
//! go of what has expired.

use std::sync::Arc;
use std::time::Duration;

use super::node::Node;
use crate::server::store::Hint;

/// How often the heads of all loaded rooms are asked for: hints can get lost.
const LOOK: Duration = Duration::from_secs(1);
/// How often it is said who is connected.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// How often expired rooms are looked for.
const SWEEP: Duration = Duration::from_secs(60);
/// So many rooms are deleted at a time.
const SWEPT: usize = 100;

/// Starts all of it; it ends with the server.
pub(super) fn start(node: &Arc<Node>) {
    let every = |period: Duration| {
        let mut ticks = tokio::time::interval_at(tokio::time::Instant::now() + period, period);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        ticks
    };
    let (shutdown, watching) = (node.parts.context.shutdown.clone(), Arc::clone(node));
    let stopping = shutdown.stopping().clone();
    shutdown.tasks().spawn(async move {
        let (mut hints, mut look) = (watching.parts.store.hints(), every(LOOK));
        loop {
            tokio::select! {
                () = stopping.cancelled() => return,
                hint = hints.next() => watching.heed(hint).await,
                _ = look.tick() => watching.look_at_heads().await,
            }
        }
    });
    // Apart from the above: it takes many questions, and no event may wait for it.
    let (stopping, beating) = (shutdown.stopping().clone(), Arc::clone(node));
    shutdown.tasks().spawn(async move {
        let (mut beat, mut sweep) = (every(HEARTBEAT), every(SWEEP));
        loop {
            tokio::select! {
                () = stopping.cancelled() => return,
                _ = beat.tick() => beating.heartbeat().await,
                () = beating.beat_now.notified() => beating.heartbeat().await,
                _ = sweep.tick() => beating.sweep().await,
            }
        }
    });
}

impl Node {
    /// Looks again at what was hinted at.
    async fn heed(&self, hint: Hint) {
        let rooms = match hint {
            Hint::Rooms(rooms) => rooms,
            // One question for all heads, and only those rooms are read that went on. Who is who is
            // asked by the beat, apart from here: no event may wait for thousands of questions.
            Hint::Everything => {
                self.look_at_heads().await;
                self.beat_now.notify_one();
                return;
            }
        };
        for (id, changed) in rooms {
            let Some(room) = self.room(id) else { continue };
            // What fails here, the next look repairs; it was logged where it failed.
            if changed.events {
                let _ = room.catch_up().await;
            }
            if changed.people {
                let _ = room.refresh_people().await;
            }
        }
    }

    /// Reads on in every room that has gone on without this node.
    async fn look_at_heads(&self) {
        let rooms = self.rooms();
        if rooms.is_empty() {
            return;
        }
        let ids = rooms.iter().map(|room| room.id).collect();
        let Ok(heads) = self.parts.store.heads(ids).await else {
            tracing::warn!("the store does not say how far the rooms are");
            return;
        };
        for room in rooms {
            match heads.binary_search_by_key(&room.id, |(id, _)| *id) {
                Err(_) => room.set_gone(),
                // An append of this node may be between the store and memory: the turn settles it.
                Ok(at) if heads[at].1 != room.core().head => {
                    let _ = room.catch_up().await;
                }
                Ok(_) => {}
            }
            if room.is_gone() {
                self.forget(room.id);
            }
        }
    }

    /// Says who is connected to this node, and hears who is to others.
    async fn heartbeat(&self) {
        let rooms = self.rooms();
        let here = rooms.iter().map(|room| (room.id, room.people().here())).collect();
        let now = self.parts.context.clock.now_ms();
        if self.parts.store.mark_present(here, now).await.is_err() {
            tracing::warn!("the store does not take who is connected");
            return;
        }
        for room in rooms.into_iter().filter(|room| room.sockets() > 0) {
            // It was logged where it failed, and comes again.
            let _ = room.refresh_people().await;
        }
    }

    /// Deletes rooms whose time has come: events, names, codes and presence. The node does this once a
    /// minute by itself.
    pub async fn sweep(&self) {
        let now = self.parts.context.clock.now_ms();
        match self.parts.store.sweep(now, SWEPT).await {
            Ok(swept) => {
                for room in swept.into_iter().filter_map(|id| self.room(id)) {
                    room.set_gone();
                    self.forget(room.id);
                }
            }
            Err(error) => tracing::warn!(why = %error, "expired rooms could not be deleted"),
        }
    }
}
