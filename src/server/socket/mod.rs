//! Sockets at `/ws`: one task each, with little of its own.
//!
//! A socket keeps no queue. What was asked is answered before the next message is read, but for papers,
//! which come when they are written; of views only the newest is sent, cut to what changed since the last
//! one: a device that cannot keep up sees fewer of them and costs no more memory. One that takes nothing
//! for ten seconds is closed.

mod greeting;
mod talk;
mod wire;

use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::any;

use super::rooms::Node;
use super::{ClientAddress, Truncated};
use crate::protocol::{MAX_CLIENT_FRAME, MAX_SERVER_FRAME};

/// Where sockets are opened.
pub const SOCKET_PATH: &str = "/ws";

/// What is read at once, in bytes. The library's own choice is 128 KiB a socket, taken at once.
const READ_BUFFER: usize = 1024;

/// The route of the sockets of a node.
pub fn router(node: Arc<Node>) -> Router {
    Router::new().route(SOCKET_PATH, any(open)).with_state(node)
}

/// Opens a socket for a page of this server and for no other.
async fn open(State(node): State<Arc<Node>>, address: ClientAddress, request: Request) -> Response {
    let context = node.context();
    if let Err(why) = context.check_origin(request.headers()) {
        tracing::info!(?why, network = %Truncated(address.0), "a socket was refused for its origin");
        return StatusCode::FORBIDDEN.into_response();
    }
    if context.shutdown.has_begun() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    if context.limits.open_socket(address.0).is_err() {
        return StatusCode::TOO_MANY_REQUESTS.into_response();
    }
    let (mut parts, _) = request.into_parts();
    match WebSocketUpgrade::from_request_parts(&mut parts, &()).await {
        Ok(upgrade) => upgraded(upgrade, node, address.0),
        Err(rejection) => rejection.into_response(),
    }
}

fn upgraded(upgrade: WebSocketUpgrade, node: Arc<Node>, from: IpAddr) -> Response {
    // Held until the conversation is over: the end of the server waits for it.
    let token = node.context().shutdown.tasks().token();
    upgrade
        .read_buffer_size(READ_BUFFER)
        .write_buffer_size(0)
        .max_write_buffer_size(MAX_SERVER_FRAME)
        .max_message_size(MAX_CLIENT_FRAME)
        .max_frame_size(MAX_CLIENT_FRAME)
        .on_upgrade(move |socket| async move {
            greeting::converse(socket, node, from).await;
            drop(token);
        })
}
