//! The few short answers that are no page, in words, made ready once: sentences cannot be formed on
//! several threads.

use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};

use crate::text::Text;

/// Short answers in words.
#[derive(Debug, Clone)]
pub(super) struct Notes {
    not_found: String,
    only_packed: String,
    wrong_host: String,
    too_large: String,
    broken: String,
    too_slow: String,
}

impl Notes {
    pub(super) fn new(text: &Text) -> Self {
        let line = |id| format!("{}\n", text.t(id));
        Self {
            not_found: line("serve-not-found"),
            only_packed: line("serve-only-packed"),
            wrong_host: line("serve-wrong-host"),
            too_large: line("serve-too-large"),
            broken: line("serve-broken"),
            too_slow: line("serve-too-slow"),
        }
    }

    pub(super) fn not_found(&self) -> Response {
        (StatusCode::NOT_FOUND, self.not_found.clone()).into_response()
    }

    pub(super) fn only_packed(&self) -> Response {
        (StatusCode::NOT_ACCEPTABLE, self.only_packed.clone()).into_response()
    }

    pub(super) fn wrong_host(&self) -> Response {
        (StatusCode::MISDIRECTED_REQUEST, self.wrong_host.clone()).into_response()
    }

    pub(super) fn too_large(&self) -> Response {
        (StatusCode::PAYLOAD_TOO_LARGE, self.too_large.clone()).into_response()
    }

    pub(super) fn broken(&self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.broken.clone()).into_response()
    }

    pub(super) fn too_slow(&self) -> Response {
        (StatusCode::SERVICE_UNAVAILABLE, self.too_slow.clone()).into_response()
    }
}
