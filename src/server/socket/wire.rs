//! Frames in and out of a socket, none of which may take for ever.

use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, WebSocket, close_code};

use crate::protocol::{ClientMessage, Farewell, PROTOCOL, ServerMessage, version_of_greeting};
use crate::server::rooms::{Turned, telemetry};

/// How long it may take to close.
const CLOSE: Duration = Duration::from_secs(2);

/// The connection is over, and there is nobody left to tell.
#[derive(Debug)]
pub(super) struct Lost;

/// What came in.
#[derive(Debug)]
pub(super) enum Heard {
    /// A message.
    Said(Box<ClientMessage>),
    /// A sign of life.
    Alive,
    /// A greeting in another version of the protocol.
    Foreign,
    /// Something that cannot be read.
    Unreadable,
    /// More than a frame may hold, or no frame at all.
    TooLarge,
    /// The end.
    Closed,
}

/// What a frame says.
pub(super) fn heard(frame: Option<Result<Message, axum::Error>>) -> Heard {
    match frame {
        Some(Ok(Message::Text(text))) => match serde_json::from_str(&text) {
            Ok(message) => Heard::Said(Box::new(message)),
            Err(_) if version_of_greeting(&text).is_some_and(|version| version != PROTOCOL) => Heard::Foreign,
            Err(_) => Heard::Unreadable,
        },
        Some(Ok(Message::Binary(_))) => Heard::Unreadable,
        Some(Ok(Message::Ping(_) | Message::Pong(_))) => Heard::Alive,
        Some(Ok(Message::Close(_))) | None => Heard::Closed,
        // The library tells a frame that is too large from a broken line by its words only.
        Some(Err(error)) if error.to_string().contains("too long") => Heard::TooLarge,
        Some(Err(_)) => Heard::Closed,
    }
}

/// Sends a frame, which may take so long.
pub(super) async fn send(socket: &mut WebSocket, frame: Message, take: Duration) -> Result<(), Lost> {
    match tokio::time::timeout(take, socket.send(frame)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err(Lost),
        Err(_) => {
            telemetry::overflow();
            Err(Lost)
        }
    }
}

/// A message that names no cards as text.
pub(super) fn written(message: &ServerMessage) -> Message {
    // Plain data: the writer of JSON refuses none of it.
    Message::Text(serde_json::to_string(message).unwrap_or_default().into())
}

/// Says why it ends, closes, and waits for a moment until the other side has heard it.
pub(super) async fn close(socket: &mut WebSocket, turned: Turned, take: Duration) {
    let (code, word) = sort(&turned.why);
    telemetry::farewell(word);
    let bye = ServerMessage::Bye { why: turned.why, retry_ms: turned.retry_ms };
    if send(socket, written(&bye), take).await.is_err() {
        return;
    }
    let frame = CloseFrame { code, reason: word.into() };
    if send(socket, Message::Close(Some(frame)), take).await.is_err() {
        return;
    }
    let drained = async { while let Some(Ok(_)) = socket.recv().await {} };
    // Whoever does not close in time is cut off.
    let _ = tokio::time::timeout(CLOSE, drained).await;
}

/// The code of the close frame, and one word for the metrics.
fn sort(why: &Farewell) -> (u16, &'static str) {
    match why {
        Farewell::Protocol { .. } => (close_code::PROTOCOL, "protocol"),
        Farewell::NoSuchSeat => (close_code::POLICY, "no-such-seat"),
        Farewell::Refused(_) => (close_code::POLICY, "refused"),
        Farewell::SeatGone => (close_code::POLICY, "seat-gone"),
        Farewell::TooMuch => (close_code::POLICY, "too-much"),
        Farewell::Unreadable => (close_code::INVALID, "unreadable"),
        Farewell::ShuttingDown => (close_code::AWAY, "shutting-down"),
        Farewell::StoreUnavailable => (close_code::AGAIN, "store-unavailable"),
        Farewell::RoomGone => (close_code::NORMAL, "room-gone"),
    }
}
