//! What every request passes, whatever it asks for: who asks, by which name, how much, how long; and
//! what every answer carries.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use futures_util::FutureExt as _;
use http_body_util::Limited;

use super::accept::Arrival;
use super::address::{ClientAddress, Truncated};
use super::context::Context;
use super::headers::Policy;
use super::hosts::HostRefused;
use super::logs;
use super::notes::Notes;
use super::origin::Origin;
use super::telemetry;

/// The largest body of a request, in bytes. What is said over sockets has limits of its own.
const LARGEST_BODY: usize = 64 * 1024;

/// How long a handler may take until it answers; it includes the time in which the body arrives.
const LONGEST: Duration = Duration::from_secs(30);

/// The origin that a request came to, as the gate has checked it. Every request carries one, but
/// for the questions of health.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameTo(pub Origin);

/// What the gate needs to know.
pub(super) struct Gate {
    pub(super) context: Arc<Context>,
    pub(super) policy: Policy,
    pub(super) notes: Notes,
}

/// Lets a request through, or answers it.
pub(super) async fn pass(State(gate): State<Arc<Gate>>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let Some(arrival) = request.extensions().get::<Arrival>().copied() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let template = request.extensions().get::<MatchedPath>().map_or("site", MatchedPath::as_str).to_owned();
    let (method, path) = (word(request.method()), request.uri().path().to_owned());
    let client = gate.context.proxies.client(arrival.peer.ip(), request.headers());
    request.extensions_mut().insert(client);
    let mut came_to = None;
    let mut response = match gate.context.hosts.check(request.headers(), request.uri()) {
        Ok(authority) => {
            let origin = gate.context.came_to(arrival.secure, &authority);
            came_to = Some(origin.clone());
            request.extensions_mut().insert(CameTo(origin));
            gate.answer(request, next).await
        }
        // Who looks after a server asks by whatever name it has there, and learns one word.
        Err(_) if super::health::PATHS.contains(&path.as_str()) => gate.answer(request, next).await,
        Err(HostRefused::Malformed) => StatusCode::BAD_REQUEST.into_response(),
        Err(HostRefused::Foreign) => gate.notes.wrong_host(),
    };
    let status = response.status();
    gate.policy.apply(&path, came_to.as_ref(), status, response.headers_mut());
    note(client, method, &template, status, started.elapsed());
    response
}

impl Gate {
    /// The handler's answer, or that it took too long, or that it panicked.
    async fn answer(&self, request: Request, next: Next) -> Response {
        if announced_length(request.headers()).is_some_and(|length| length > LARGEST_BODY as u64) {
            return self.notes.too_large();
        }
        let request = request.map(|body| Body::new(Limited::new(body, LARGEST_BODY)));
        let handled = AssertUnwindSafe(next.run(request)).catch_unwind();
        match tokio::time::timeout(LONGEST, handled).await {
            Ok(Ok(response)) => response,
            // The hook of `logs` has said where.
            Ok(Err(_)) => {
                telemetry::panicked();
                self.notes.broken()
            }
            Err(_) => self.notes.too_slow(),
        }
    }
}

fn announced_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// A method as logs may hold it: anybody can send any word.
fn word(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "PUT" => "PUT",
        "DELETE" => "DELETE",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}

fn note(client: ClientAddress, method: &'static str, template: &str, status: StatusCode, took: Duration) {
    let (status, network) = (status.as_u16(), Truncated(client.0));
    telemetry::request(template, status, took);
    let ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    tracing::info!(target: logs::REQUESTS, method, path = template, status, ms, %network, "request");
}
