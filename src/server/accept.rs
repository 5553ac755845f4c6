//! The door: takes connections in, holds them to their limits, and speaks HTTP/1.1 on them.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::connections::Connections;
use super::held::Held;
use super::shutdown::Shutdown;

/// The largest head of a request: a token stands in a frame, never in a header, so heads are small.
const LARGEST_HEAD: usize = 16 * 1024;

/// What hyper keeps of a connection at most while a request is read. Its own default is 400 KiB.
const LARGEST_BUFFER: usize = 32 * 1024;

/// How a request came in. Every request carries one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Arrival {
    /// Who opened the connection: a client, or a proxy.
    pub(super) peer: SocketAddr,
    /// Whether over TLS.
    pub(super) secure: bool,
}

/// One listener with all that its connections need.
#[derive(Clone)]
pub(super) struct Door {
    pub(super) router: Router,
    pub(super) tls: Option<TlsAcceptor>,
    pub(super) connections: Arc<Connections>,
    pub(super) shutdown: Shutdown,
    /// How long a handshake or the head of a request may take, and a connection rest in between;
    /// twice as long may whoever reads an answer read nothing of it.
    pub(super) patience: Duration,
}

impl Door {
    /// Takes connections in until the shutdown begins; then the listener closes. The connections
    /// end by themselves, see [`Shutdown`].
    pub(super) async fn keep(self, listener: TcpListener) {
        let stopping = self.shutdown.stopping().clone();
        loop {
            let accepted = tokio::select! {
                () = stopping.cancelled() => return,
                accepted = listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, peer)) => self.take_in(stream, peer),
                Err(error) if is_of_one_connection(&error) => {}
                Err(error) => {
                    // Too many open files, most likely: at once it would fail again.
                    tracing::error!(kind = ?error.kind(), "no connection can be taken in");
                    tokio::time::sleep(Duration::from_millis(200)).await;
                }
            }
        }
    }

    fn take_in(&self, stream: TcpStream, peer: SocketAddr) {
        let Some(permit) = self.connections.admit(peer.ip()) else {
            return;
        };
        // Frames are small and somebody waits for each.
        let _ = stream.set_nodelay(true);
        let (door, stream) = (self.clone(), Held::new(stream, self.patience * 2, permit));
        self.shutdown.tasks().spawn(async move {
            match &door.tls {
                None => door.converse(stream, Arrival { peer, secure: false }).await,
                Some(tls) => {
                    let handshake = tokio::time::timeout(door.patience, tls.accept(stream)).await;
                    if let Ok(Ok(stream)) = handshake {
                        door.converse(stream, Arrival { peer, secure: true }).await;
                    }
                }
            }
        });
    }

    async fn converse<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
        &self,
        stream: S,
        arrival: Arrival,
    ) {
        let router = TowerToHyperService::new(self.router.clone());
        let service = service_fn(move |request: hyper::Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(arrival);
            let answer = router.call(request);
            async move { Ok::<_, Infallible>(answer.await.unwrap_or_else(|never| match never {})) }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.patience)
            .max_header_size(LARGEST_HEAD)
            .max_buf_size(LARGEST_BUFFER)
            .serve_connection(TokioIo::new(stream), service)
            .with_upgrades();
        let mut connection = pin!(connection);
        let ended = tokio::select! {
            ended = connection.as_mut() => ended,
            () = self.shutdown.stopping().cancelled() => {
                // The answer that is on its way still goes out.
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        };
        if let Err(error) = ended {
            tracing::debug!(timeout = error.is_timeout(), parse = error.is_parse(), "a connection broke off");
        }
    }
}

/// Whether only one connection failed and the next one may do better at once.
fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
}
