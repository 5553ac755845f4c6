//! Exercises on this server: rooms read from the store, changed through it, and shown to sockets.
//!
//! No node owns a room. Each reads it from the store, decides on what it read, and appends behind that;
//! whoever was slower reads on and decides anew. Nothing is told before it is durable.

mod archive;
mod arrive;
mod ask;
mod callers;
mod commit;
mod credits;
mod documents;
mod door;
mod found;
mod live;
mod node;
mod people;
mod seat;
mod secrets;
mod tail;
pub(crate) mod telemetry;
mod tend;
mod think;
mod views;
mod watch;

pub use ask::Reply;
pub use commit::Wish;
pub use live::Live;
pub use node::{Hold, Node};
pub use seat::{Arrived, Seat, Turned};
pub use views::{Look, Shown};

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Semaphore;

use crate::exercise::room::Refusal;
use crate::packs::Library;
use crate::server::store::EventStore;
use crate::server::{Context, Probe, Server, socket};
use crate::sim::Solver;

/// How rooms are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomOptions {
    /// So long after something last happened in it a room is deleted with all that belongs to it, up to an
    /// hour or a twentieth of the time sooner.
    pub keep: Duration,
    /// So many rooms this node has in memory at most.
    pub rooms: usize,
    /// So long a room stays in memory that nobody holds.
    pub linger: Duration,
    /// How long sockets are waited for.
    pub patience: Patience,
    /// So much a seat may say at once, over all of its sockets; ten messages a second are more than anybody
    /// clicks.
    pub burst: u32,
    /// So many sockets a seat has at most: a few tabs, and those that a phone lost and that are not missed
    /// yet. The oldest closes.
    pub sockets: usize,
    /// From so many people on who wait to be let in, those are sent away who have long been gone.
    pub crowd: usize,
    /// How long.
    pub ghost: Duration,
}

/// How long sockets are waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Until somebody says who they are.
    pub hello: Duration,
    /// Until a device has taken a frame.
    pub take: Duration,
    /// Between two questions whether anybody is there; below the 60 seconds after which proxies cut. Two
    /// may go unanswered.
    pub ping: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { hello: seconds(10), take: seconds(10), ping: seconds(20) }
    }
}

impl Default for RoomOptions {
    fn default() -> Self {
        let day = Duration::from_secs(24 * 60 * 60);
        Self {
            keep: 30 * day,
            rooms: 5_000,
            linger: Duration::from_secs(300),
            patience: Patience::default(),
            burst: 60,
            sockets: 8,
            crowd: 64,
            ghost: Duration::from_secs(120),
        }
    }
}

/// What every room of a node stands on.
pub(super) struct Parts {
    pub(super) context: Arc<Context>,
    pub(super) store: Arc<dyn EventStore>,
    pub(super) library: Arc<Library>,
    pub(super) options: RoomOptions,
    /// The one solver of this node, for optimal policies; it keeps what it found.
    pub(super) solver: Mutex<Option<Solver>>,
    /// Whose turn at the solver it is, in the order in which they came.
    pub(super) solver_turn: Arc<Semaphore>,
}

/// The coarsest step in which the time of a room is prolonged.
const EXPIRY_STEP: Duration = Duration::from_secs(60 * 60);

impl Parts {
    /// When a room is let go of in which something happened at this moment.
    fn expires_ms(&self) -> u64 {
        self.context.clock.now_ms().saturating_add(millis(self.options.keep))
    }

    /// By how much it has to be later than what is written down to be written down anew.
    fn expiry_step_ms(&self) -> u64 {
        millis(EXPIRY_STEP.min(self.options.keep / 20)).max(1)
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotDone {
    /// The room refused; nothing changed.
    Refused(Refusal),
    /// There is no such room, or no more.
    Gone,
    /// The store does not answer, or not in a way that could be gone on from.
    Unavailable,
    /// This node has as many rooms as it can have.
    Full,
}

/// Puts rooms and their sockets on a server: the route, readiness by the store, and the store's end.
#[must_use]
pub fn mount(
    server: Server,
    store: Arc<dyn EventStore>,
    library: Arc<Library>,
    options: RoomOptions,
) -> (Server, Arc<Node>) {
    let node = Node::start(Arc::clone(server.context()), Arc::clone(&store), library, options);
    let (asked, closed) = (Arc::clone(&store), store);
    let probe: Probe = Arc::new(move || {
        let store = Arc::clone(&asked);
        Box::pin(async move { store.probe().await.map_err(|error| error.to_string()) })
    });
    let server = server.mount(socket::router(Arc::clone(&node))).probe(probe).at_end(async move {
        if let Err(error) = closed.close().await {
            tracing::error!(why = %error, "the store did not close in order");
        }
    });
    (server, node)
}
