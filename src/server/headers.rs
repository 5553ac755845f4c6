//! Headers of every answer: how long it may be kept, and what the page may do.

use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

use super::ServerError;

/// The page runs its own scripts and its own WebAssembly, and talks to its own server. Nothing is
/// inline and nothing is fetched from elsewhere.
const CONTENT_SECURITY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; \
     manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
     frame-ancestors ";

/// Who may show the game in a frame: always the server itself, and the origins named here, such as
/// that of a learning-management system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Embedding {
    /// Origins such as `https://lms.example.org`.
    pub origins: Vec<String>,
}

/// The headers that depend on how the server was started.
#[derive(Debug, Clone)]
pub(super) struct Policy {
    content_security: HeaderValue,
}

impl Policy {
    pub(super) fn new(embedding: &Embedding) -> Result<Self, ServerError> {
        let mut text = format!("{CONTENT_SECURITY}'self'");
        for origin in &embedding.origins {
            if !is_origin(origin) {
                return Err(ServerError::BadOrigin(origin.clone()));
            }
            text.push(' ');
            text.push_str(origin);
        }
        let content_security =
            HeaderValue::from_str(&text).map_err(|_| ServerError::BadOrigin(text.clone()))?;
        Ok(Self { content_security })
    }
}

/// Whether `text` is scheme, host and perhaps a port, and can end no directive of the policy.
fn is_origin(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|host| {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '*');
        !host.is_empty() && host.chars().all(plain)
    })
}

/// Adds the headers to whatever the site answers.
pub(super) async fn add(State(policy): State<Policy>, request: Request, next: Next) -> Response {
    let keeps = has_content_hash(request.uri().path());
    let mut response = next.run(request).await;
    let found = !response.status().is_client_error() && !response.status().is_server_error();
    let caching = if keeps && found { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    // What stands behind a name depends on which encodings were accepted.
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::CONTENT_SECURITY_POLICY, policy.content_security);
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// Whether a path ends in `name.<16 hex digits>.kind`, as `cargo xtask web` names what never
/// changes.
fn has_content_hash(path: &str) -> bool {
    let hash = path.rsplit('/').next().and_then(|name| name.rsplit('.').nth(1));
    hash.is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}
