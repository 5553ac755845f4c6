//! Headers of every answer: how long it may be kept, and what the page may do.

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use super::ServerError;
use super::origin::Origin;

/// The page runs its own scripts and its own WebAssembly, and talks to its own server. Nothing is
/// inline and nothing is fetched from elsewhere.
const CONTENT_SECURITY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self' data: blob:; font-src 'self'; object-src 'none'; \
     manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; ";

/// What the page has no use for; a script that got in has none either.
const PERMISSIONS: &str = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), \
     hid=(), midi=(), display-capture=()";

const FIXED: [(HeaderName, HeaderValue); 5] = [
    // What stands behind a name depends on which encodings were accepted.
    (header::VARY, HeaderValue::from_static("accept-encoding")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMISSIONS)),
];

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
    frame_ancestors: String,
    /// The public URL as sockets have it.
    public_socket: Option<String>,
    /// Whether browsers may be told to come back over TLS only.
    only_secure: bool,
}

impl Policy {
    pub(super) fn new(
        embedding: &Embedding,
        public: Option<&Origin>,
        only_secure: bool,
    ) -> Result<Self, ServerError> {
        let mut frame_ancestors = "frame-ancestors 'self'".to_owned();
        for origin in &embedding.origins {
            if !is_origin(origin) {
                return Err(ServerError::BadOrigin(origin.clone()));
            }
            frame_ancestors.push(' ');
            frame_ancestors.push_str(origin);
        }
        Ok(Self { frame_ancestors, public_socket: public.map(Origin::socket), only_secure })
    }

    /// Puts the headers on an answer to a request for `path` that came to `came_to`.
    pub(super) fn apply(
        &self,
        path: &str,
        came_to: Option<&Origin>,
        status: StatusCode,
        headers: &mut HeaderMap,
    ) {
        let found = !status.is_client_error() && !status.is_server_error();
        let keeps = found && content_hash(path).is_some();
        let caching = if keeps { "public, max-age=31536000, immutable" } else { "no-cache" };
        // A handler that says `no-store` knows better.
        headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(caching));
        for (name, value) in FIXED {
            headers.insert(name, value);
        }
        headers.insert(header::CONTENT_SECURITY_POLICY, self.content_security(came_to));
        if self.only_secure {
            let year = HeaderValue::from_static("max-age=31536000");
            headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
        }
    }

    /// `'self'` takes in sockets of the same place in today's browsers; Safari before 15.4 wants
    /// them named.
    fn content_security(&self, came_to: Option<&Origin>) -> HeaderValue {
        let mut sockets = String::new();
        let came_to =
            came_to.map(Origin::socket).filter(|came_to| Some(came_to) != self.public_socket.as_ref());
        for socket in self.public_socket.iter().cloned().chain(came_to) {
            sockets.push(' ');
            sockets.push_str(&socket);
        }
        let text = format!("{CONTENT_SECURITY}connect-src 'self'{sockets}; {}", self.frame_ancestors);
        // Origins hold letters, digits and four marks only; a policy without them is still one.
        HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("default-src 'none'"))
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

/// The hash in `name.<16 hex digits>.kind`, as `cargo xtask web` names what never changes.
pub(super) fn content_hash(path: &str) -> Option<&str> {
    let hash = path.rsplit('/').next().and_then(|name| name.rsplit('.').nth(1))?;
    (hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit())).then_some(hash)
}
