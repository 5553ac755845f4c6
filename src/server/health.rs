//! Whether the server lives, and whether it should be sent anybody.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use super::shutdown::Shutdown;

/// Where health is asked for.
pub(super) const PATHS: [&str; 2] = ["/livez", "/readyz"];

/// How long the store may take to say that it can write.
const PROBE: Duration = Duration::from_secs(2);

/// Asks a part whether it could do its work now; the error is for the log.
pub type Probe = Arc<dyn Fn() -> Pin<Box<dyn Future<Output = Result<(), String>> + Send>> + Send + Sync>;

/// What readiness depends on.
#[derive(Clone)]
pub(super) struct Health {
    pub(super) shutdown: Shutdown,
    pub(super) probes: Arc<[Probe]>,
}

/// `/livez` and `/readyz`.
pub(super) fn router(health: Health) -> Router {
    let [live, ready] = PATHS;
    Router::new()
        .route(live, get(|| async { word(StatusCode::OK, "ok") }))
        .route(ready, get(readiness))
        .with_state(health)
}

async fn readiness(State(health): State<Health>) -> Response {
    if health.shutdown.has_begun() {
        return word(StatusCode::SERVICE_UNAVAILABLE, "draining");
    }
    for probe in health.probes.iter() {
        match tokio::time::timeout(PROBE, probe()).await {
            Ok(Ok(())) => {}
            Ok(Err(why)) => {
                tracing::error!(why, "not ready: the store cannot write");
                return word(StatusCode::SERVICE_UNAVAILABLE, "store");
            }
            Err(_) => {
                tracing::error!("not ready: the store does not answer");
                return word(StatusCode::SERVICE_UNAVAILABLE, "store");
            }
        }
    }
    word(StatusCode::OK, "ok")
}

fn word(status: StatusCode, word: &'static str) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], word).into_response()
}
