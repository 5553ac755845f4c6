//! `breach-rounds serve`: the web bundle over HTTP.
//!
//! For now it serves the site and nothing else. It knows nothing of `app`: the two meet in the
//! browser only.

mod clock;
mod entropy;
mod error;
mod headers;
mod listen;
mod site;

pub use clock::{Clock, SystemClock};
pub use entropy::{Entropy, NoEntropy, SystemEntropy};
pub use error::ServerError;
pub use headers::Embedding;
pub use listen::{DEFAULT_LISTEN, Listen};
pub use site::router;

use std::future::Future;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use tokio::net::TcpListener;

/// How long open connections may still take after a stop was asked for.
const GRACE: Duration = Duration::from_secs(3);

/// What a server needs to know before it starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServeOptions {
    /// Where to listen.
    pub listen: Listen,
    /// The folder that `cargo xtask web` wrote.
    pub site: PathBuf,
    /// Who may show the game in a frame.
    pub embedding: Embedding,
}

/// Where a server ended up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Address {
    /// The address that it listens on.
    pub bound: SocketAddr,
    /// The address that was taken, when another had to be used.
    pub instead_of: Option<SocketAddr>,
}

/// Serves the site until Ctrl-C or SIGTERM; `ready` hears the address once it accepts connections.
///
/// # Errors
/// When the site is missing, the address cannot be used, or the system refuses threads or signals.
pub fn run(options: &ServeOptions, ready: impl FnOnce(Address)) -> Result<(), ServerError> {
    let router = router(&options.site, &options.embedding)?;
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(ServerError::System)?;
    runtime.block_on(async {
        let (listener, address) = options.listen.bind().await?;
        // Before `ready`: whoever hears the address may stop us at once.
        let stop = stop_signal().map_err(ServerError::System)?;
        ready(address);
        serve_until(listener, router, stop).await
    })
}

/// Serves `router` until `stop` resolves, then lets open connections finish, for three seconds at
/// most.
///
/// # Errors
/// When the listener fails.
pub async fn serve_until(
    listener: TcpListener,
    router: axum::Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServerError> {
    let (stopping, stopped) = tokio::sync::oneshot::channel();
    let graceful = async move {
        stop.await;
        // The receiver is gone only when the server has ended by itself.
        let _ = stopping.send(());
    };
    let server = axum::serve(listener, router).with_graceful_shutdown(graceful).into_future();
    let deadline = async {
        match stopped.await {
            Ok(()) => tokio::time::sleep(GRACE).await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        served = server => served.map_err(ServerError::System),
        () = deadline => Ok(()),
    }
}

/// Resolves at Ctrl-C or, on Unix, SIGTERM. The handlers stand when this returns.
fn stop_signal() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut interrupt, mut terminate) =
            (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    {
        Ok(async {
            if tokio::signal::ctrl_c().await.is_err() {
                // Without a handler the system ends us by itself.
                std::future::pending::<()>().await;
            }
        })
    }
}
