//! "Can a phone reach me?": a page without scripts that says yes, and the list of who asked.

use std::collections::VecDeque;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::get;
use maud::{DOCTYPE, Markup, html};
use serde::Serialize;

use super::address::ClientAddress;
use super::context::Context;
use super::limits::RetryAfter;
use super::news::{News, Told};
use crate::text::Text;

/// The page, for a phone.
pub const REACH_PATH: &str = "reach";

/// So many devices are remembered.
const REMEMBERED: usize = 32;

/// A device that comes back within this time is not news, in milliseconds.
const NEWS_AFTER_MS: u64 = 10_000;

/// A device that reached this server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Visit {
    /// From which address.
    pub address: IpAddr,
    /// When last, in milliseconds since 1970.
    pub at_ms: u64,
}

/// The devices that reached this server lately, each once. It is kept in memory, and no log has it.
pub struct ReachLog {
    told: Told,
    visits: Mutex<VecDeque<Visit>>,
}

impl ReachLog {
    pub(super) fn new(told: Told) -> Self {
        Self { told, visits: Mutex::default() }
    }

    /// The devices, the latest first.
    pub fn visits(&self) -> Vec<Visit> {
        self.visits.lock().unwrap_or_else(PoisonError::into_inner).iter().copied().collect()
    }

    fn note(&self, visit: Visit) {
        let mut visits = self.visits.lock().unwrap_or_else(PoisonError::into_inner);
        let before = visits.iter().position(|before| before.address == visit.address);
        let before = before.and_then(|at| visits.remove(at));
        visits.push_front(visit);
        visits.truncate(REMEMBERED);
        drop(visits);
        if before.is_none_or(|before| visit.at_ms.abs_diff(before.at_ms) > NEWS_AFTER_MS) {
            (self.told)(News::Reached(visit));
        }
    }
}

#[derive(Clone)]
struct Pages {
    context: Arc<Context>,
    /// For a device of somebody else.
    page: Arc<str>,
    /// For this machine itself.
    own: Arc<str>,
}

/// `/reach`, its style, `/api/reach` for the console and `/api/server` for every page.
pub(super) fn router(context: Arc<Context>, text: &Text) -> Router {
    let page_that = |told| page(text, told, context.unprotected).into_string().into();
    let (page, own) = (page_that("serve-reach-told"), page_that("serve-reach-own"));
    Router::new()
        .route("/reach", get(show))
        .route("/reach.css", get(style))
        .route("/api/reach", get(list))
        .route("/api/server", get(describe))
        .with_state(Pages { context, page, own })
}

async fn show(State(pages): State<Pages>, ClientAddress(address): ClientAddress) -> Response {
    let Pages { context, page, own } = pages;
    // From this machine the page proves nothing of others.
    let page = if address.is_loopback() || context.hosts.is_own(address) {
        own
    } else {
        context.reach.note(Visit { address, at_ms: context.clock.now_ms() });
        page
    };
    ([(header::CACHE_CONTROL, "no-store")], Html(page.to_string())).into_response()
}

fn page(text: &Text, told: &str, unprotected: bool) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                title { (text.t("serve-reach-title")) }
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="dark light";
                link rel="icon" href="data:,";
                link rel="stylesheet" href="./reach.css";
            }
            body {
                main {
                    p.exercise { (text.t("common-exercise")) }
                    h1 { (text.t("serve-reach-title")) }
                    p { (text.t(told)) }
                    @if unprotected { p.warning { (text.t("serve-reach-unprotected")) } }
                    p { a href="./" { (text.t("serve-reach-go-on")) } }
                }
            }
        }
    }
}

async fn style() -> Response {
    const STYLE: &str = include_str!("reach.css");
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE).into_response()
}

/// What every page may know of its server.
#[derive(Serialize)]
struct Description {
    exercise: bool,
    version: &'static str,
    /// Show a warning: what is typed here can be read on the way.
    unprotected: bool,
    /// What links and codes for others begin with.
    base_url: String,
    /// The page for a phone to try.
    reach_url: String,
    /// Whether nobody but this machine can come.
    only_this_machine: bool,
}

async fn describe(State(Pages { context, .. }): State<Pages>) -> Response {
    let base_url = context.base_url();
    json(&Description {
        exercise: true,
        version: env!("CARGO_PKG_VERSION"),
        unprotected: context.unprotected,
        reach_url: format!("{base_url}{REACH_PATH}"),
        only_this_machine: context.reachable().is_empty(),
        base_url,
    })
}

/// The devices, for whoever has the host key.
async fn list(
    State(Pages { context, .. }): State<Pages>,
    client: ClientAddress,
    headers: HeaderMap,
) -> Response {
    refusal(&context, client, &headers).unwrap_or_else(|| json(&context.reach.visits()))
}

/// Holds a request to the host key, as `Authorization: Bearer …`; nothing when it has it.
fn refusal(context: &Context, client: ClientAddress, headers: &HeaderMap) -> Option<Response> {
    if let Err(RetryAfter(wait)) = context.limits.may_guess(client.0) {
        let seconds = HeaderValue::from(wait.as_secs() + 1);
        return Some((StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, seconds)]).into_response());
    }
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given = given.and_then(|value| value.strip_prefix("Bearer "));
    if given.is_some_and(|given| context.host_key.matches(given)) {
        return None;
    }
    if given.is_some() {
        context.limits.guessed_wrong(client.0);
    }
    Some((StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")]).into_response())
}

fn json(value: &impl Serialize) -> Response {
    match serde_json::to_string(value) {
        Ok(text) => {
            let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
            (headers, text).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
