//! The first frames of a socket: who is there.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::ws::WebSocket;

use super::talk;
use super::wire::{self, Heard};
use crate::protocol::{ClientMessage, Farewell, PROTOCOL, Who};
use crate::server::rooms::{Arrived, Node, Turned};

/// So often somebody may look what is behind a code before they take a seat.
const LOOKS: usize = 8;

/// Talks to a socket until it ends.
pub(super) async fn converse(mut socket: WebSocket, node: Arc<Node>, from: IpAddr) {
    // What is needed for arriving is much, and gone before the talk begins.
    let arrived = Box::pin(arrive(&mut socket, &node, from)).await;
    match arrived {
        Ok(Some((seat, seen))) => talk::talk(socket, *seat, seen).await,
        Ok(None) => {}
        Err(turned) => Box::pin(wire::close(&mut socket, turned, node.options().patience.take)).await,
    }
}

type Seated = (Box<crate::server::rooms::Seat>, Option<u64>);

/// Hears who is there; nothing when the socket ended by itself.
async fn arrive(socket: &mut WebSocket, node: &Arc<Node>, from: IpAddr) -> Result<Option<Seated>, Turned> {
    let take = node.options().patience.take;
    for _ in 0..LOOKS {
        let Some(who) = hello(socket, node).await? else { return Ok(None) };
        match node.arrive(who, from).await? {
            Arrived::Seated(seat, welcome, seen) => {
                let told = wire::send(socket, wire::written(&welcome), take).await;
                return Ok(told.is_ok().then_some((seat, seen)));
            }
            Arrived::Looked(behind) => {
                if wire::send(socket, wire::written(&behind), take).await.is_err() {
                    return Ok(None);
                }
            }
        }
    }
    Err(Turned { why: Farewell::TooMuch, retry_ms: Some(10_000) })
}

/// The next `hello`; nothing when the socket ended.
async fn hello(socket: &mut WebSocket, node: &Arc<Node>) -> Result<Option<Who>, Turned> {
    let stopping = node.context().shutdown.stopping().clone();
    let deadline = tokio::time::sleep(node.options().patience.hello);
    tokio::pin!(deadline);
    loop {
        let heard = tokio::select! {
            () = stopping.cancelled() => return Err(talk::shutting_down(node)),
            () = &mut deadline => return Err(Turned { why: Farewell::TooMuch, retry_ms: None }),
            frame = socket.recv() => wire::heard(frame),
        };
        let foreign = Turned { why: Farewell::Protocol { speaks: PROTOCOL }, retry_ms: None };
        match heard {
            Heard::Foreign => return Err(foreign),
            Heard::Said(message) => match *message {
                ClientMessage::Hello { protocol, .. } if protocol != PROTOCOL => return Err(foreign),
                ClientMessage::Hello { who, .. } => return Ok(Some(who)),
                _ => return Err(Turned { why: Farewell::Unreadable, retry_ms: None }),
            },
            Heard::Alive => {}
            Heard::Unreadable => return Err(Turned { why: Farewell::Unreadable, retry_ms: None }),
            Heard::TooLarge => return Err(Turned { why: Farewell::TooMuch, retry_ms: None }),
            Heard::Closed => return Ok(None),
        }
    }
}
