//! One answer of the site: which form of the file, its type, its tag.

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use sha2::{Digest as _, Sha256};

use super::{ENTRY, Packing, Site};
use crate::server::headers::content_hash;
use crate::server::notes::Notes;

/// Answers a request for `path`.
pub(in crate::server) async fn answer(
    site: &Site,
    notes: &Notes,
    method: &Method,
    path: &str,
    headers: &HeaderMap,
) -> Response {
    let name = match path.trim_start_matches('/') {
        "" => ENTRY,
        name => name,
    };
    let packings = site.packings(name);
    if packings.is_empty() {
        return notes.not_found();
    }
    if *method != Method::GET && *method != Method::HEAD {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
    }
    let Some(packing) = packings.into_iter().find(|packing| accepts(headers, *packing)) else {
        return notes.only_packed();
    };
    match site.read(name, packing).await {
        Some(bytes) => found(name, packing, bytes, headers),
        // It was there a moment ago: somebody builds the site anew.
        None => notes.not_found(),
    }
}

fn found(name: &str, packing: Packing, bytes: Bytes, headers: &HeaderMap) -> Response {
    let encoding = packing.names().map(|(encoding, _)| encoding);
    let tag = tag(name, encoding.unwrap_or("raw"), &bytes);
    let known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|line| line.to_str().ok());
    let mut tags = known.flat_map(|line| line.split(','));
    let mut response = if tags.any(|known| matches(known.trim(), &tag)) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut response = Response::new(Body::from(bytes));
        let kind = HeaderValue::from_static(kind(name));
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        response
    };
    if let Some(encoding) = encoding {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

fn matches(known: &str, tag: &str) -> bool {
    known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag
}

/// A name with a hash says itself what stands behind it; anything else is hashed now.
fn tag(name: &str, form: &str, bytes: &Bytes) -> String {
    match content_hash(name) {
        Some(hash) => format!("\"{hash}-{form}\""),
        None => {
            let digest = Sha256::digest(bytes);
            let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            format!("\"{hash}-{form}\"")
        }
    }
}

/// Whether `Accept-Encoding` takes a packing: named, or `*`, and not with a weight of nothing.
fn accepts(headers: &HeaderMap, packing: Packing) -> bool {
    let wanted = packing.names().map_or("identity", |(encoding, _)| encoding);
    let lines = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|line| line.to_str().ok());
    let (mut named, mut any) = (None, None);
    for entry in lines.flat_map(|line| line.split(',')) {
        let mut parts = entry.split(';').map(str::trim);
        let coding = parts.next().unwrap_or_default();
        let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Ok(1.0), str::parse::<f32>);
        let taken = weight.is_ok_and(|weight| weight > 0.0);
        if coding.eq_ignore_ascii_case(wanted) {
            named = Some(taken);
        } else if coding == "*" {
            any = Some(taken);
        }
    }
    named.or(any).unwrap_or(packing == Packing::Raw)
}

/// The type of a file by the end of its name.
fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        "ttf" => "font/ttf",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}
