//! One socket of a seat, in a task of its own.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use breach_rounds::protocol::{ClientMessage, PROTOCOL, Who};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::Message;

use crate::room::Room;
use crate::wire::{self, Socket};

/// How often it is tried to open a socket before it is given up.
const ATTEMPTS: u32 = 200;
const PAUSE: Duration = Duration::from_millis(50);

/// A socket that is open, or was.
pub struct Line {
    orders: mpsc::UnboundedSender<String>,
    task: tokio::task::JoinHandle<()>,
}

impl Line {
    /// Opens a socket and says who is there.
    pub async fn open(
        server: SocketAddr,
        from: usize,
        room: &Arc<Room>,
        seat: usize,
        who: Who,
    ) -> Result<Self, String> {
        let mut socket = open_in_time(server, from).await?;
        let hello = written(&ClientMessage::Hello { protocol: PROTOCOL, who });
        socket.send(Message::Text(hello.into())).await.map_err(|error| error.to_string())?;
        let (orders, taken) = mpsc::unbounded_channel();
        let task = tokio::spawn(talk(socket, taken, Arc::clone(room), seat));
        Ok(Self { orders, task })
    }

    /// Says something; false when the socket is gone.
    pub fn say(&self, message: &ClientMessage) -> bool {
        self.orders.send(written(message)).is_ok()
    }

    /// Whether the socket has ended.
    pub fn is_over(&self) -> bool {
        self.task.is_finished()
    }

    /// Cuts it off without a word, and waits until it is.
    pub async fn cut(self) {
        self.task.abort();
        // Whether it had ended before does not matter.
        let _ = self.task.await;
    }
}

async fn open_in_time(server: SocketAddr, from: usize) -> Result<Socket, String> {
    let mut last = String::new();
    for _ in 0..ATTEMPTS {
        match wire::open(server, from).await {
            Ok(socket) => return Ok(socket),
            Err(why) => last = why,
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err(format!("no socket could be opened: {last}"))
}

async fn talk(mut socket: Socket, mut orders: mpsc::UnboundedReceiver<String>, room: Arc<Room>, seat: usize) {
    loop {
        tokio::select! {
            order = orders.recv() => {
                let Some(text) = order else { return };
                if socket.send(Message::Text(text.into())).await.is_err() {
                    break;
                }
            }
            frame = socket.next() => match frame {
                Some(Ok(Message::Text(text))) => room.hear(seat, &text),
                Some(Ok(Message::Close(_)) | Err(_)) | None => break,
                Some(Ok(_)) => {}
            },
        }
    }
    room.gone(seat);
}

fn written(message: &ClientMessage) -> String {
    serde_json::to_string(message).unwrap_or_default()
}
