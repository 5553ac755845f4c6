//! The end: told to everybody, waited for, and not waited for too long.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// The one signal that the server is ending, and the list of what still has to finish.
///
/// A socket's task watches [`Shutdown::stopping`], sends its close frame (1001, with
/// [`Shutdown::RETRY_AFTER_MS`]) and ends; it holds a token of [`Shutdown::tasks`] until then. Axum
/// itself waits for no socket.
#[derive(Debug, Clone, Default)]
pub struct Shutdown {
    stopping: CancellationToken,
    tasks: TaskTracker,
}

impl Shutdown {
    /// When clients may come back at the earliest, in milliseconds, and over how long they should
    /// spread: a restart takes about a second, and a hall must not return in one.
    pub const RETRY_AFTER_MS: (u32, u32) = (1_000, 5_000);

    /// Nothing ends yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins the end. More than once is the same as once.
    pub fn begin(&self) {
        self.stopping.cancel();
        self.tasks.close();
    }

    /// Whether the end has begun: nothing new is taken on, and `/readyz` says so.
    pub fn has_begun(&self) -> bool {
        self.stopping.is_cancelled()
    }

    /// The signal to wait for.
    pub fn stopping(&self) -> &CancellationToken {
        &self.stopping
    }

    /// What the server waits for before it ends: open connections, sockets, writers.
    pub fn tasks(&self) -> &TaskTracker {
        &self.tasks
    }

    /// Waits until everything has finished, for `deadline` at most; how many were left then.
    pub(super) async fn finished(&self, deadline: Duration) -> usize {
        match tokio::time::timeout(deadline, self.tasks.wait()).await {
            Ok(()) => 0,
            Err(_) => self.tasks.len(),
        }
    }
}

/// The wish of the system or of a person that the process ends.
pub(super) struct Signals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Signals {
    /// The handlers stand when this returns.
    ///
    /// # Errors
    /// When the system refuses one.
    pub(super) fn new() -> std::io::Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let (interrupt, terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
            Ok(Self { interrupt, terminate })
        }
        #[cfg(not(unix))]
        Ok(Self {})
    }

    /// Resolves at Ctrl-C or, on Unix, SIGTERM, each time anew.
    pub(super) async fn next(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
        #[cfg(not(unix))]
        if tokio::signal::ctrl_c().await.is_err() {
            // Without a handler the system ends us by itself.
            std::future::pending::<()>().await;
        }
    }
}
