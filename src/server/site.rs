//! The site's files: precompressed where that exists, with the right types.

use std::path::Path;

use axum::handler::HandlerWithoutStateExt as _;
use axum::http::StatusCode;
use axum::{Router, middleware};
use tower_http::services::ServeDir;

use super::headers::{self, Embedding};
use super::{ServerError, headers::Policy};

/// The router of the site in `folder`.
///
/// # Errors
/// When there is no site in it, or `embedding` names something that is no origin.
pub fn router(folder: &Path, embedding: &Embedding) -> Result<Router, ServerError> {
    if !folder.join("index.html").is_file() {
        return Err(ServerError::SiteMissing(folder.to_path_buf()));
    }
    let policy = Policy::new(embedding)?;
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip()
        .not_found_service(not_found.into_service());
    Ok(Router::new().fallback_service(files).layer(middleware::from_fn_with_state(policy, headers::add)))
}

async fn not_found() -> (StatusCode, &'static str) {
    (StatusCode::NOT_FOUND, "There is nothing here. The game starts at /.\n")
}
