//! Hints between nodes: one connection and one channel a node.
//!
//! A `NOTIFY` within the transaction of an append would take a lock of the whole server at its commit,
//! and every append would wait for every other. So hints are collected for some milliseconds and sent
//! afterwards, in a transaction that waits for no disk. They may get lost; whoever listens also asks.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::future::poll_fn;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio_postgres::{AsyncMessage, Client, Connection, Socket};
use tokio_postgres_rustls::MakeRustlsConnect;
use tokio_util::sync::CancellationToken;

use super::super::hints::{Listeners, merge};
use super::super::ids::from_hex;
use super::super::{Changed, Hint, Hints, RoomId};
use super::address::PostgresAddress;

/// The channel.
const CHANNEL: &str = "breach_rounds";
/// How long hints are collected.
const COLLECT: Duration = Duration::from_millis(8);
/// A payload has fewer than 8000 bytes: 17 for the node, then 34 a room.
const ROOMS_A_PAYLOAD: usize = 230;
/// How often the connection is asked whether it lives, and how long it may take to say so.
const ASK: Duration = Duration::from_secs(15);
/// How long an answer may take.
const ANSWER: Duration = Duration::from_secs(5);
/// The pause before connecting anew.
const PAUSE: Duration = Duration::from_millis(500);

/// What this node has to tell and hears.
#[derive(Debug)]
pub(super) struct News {
    node: u64,
    listeners: Listeners,
    to_send: Mutex<BTreeMap<RoomId, Changed>>,
    something: Notify,
    pub stop: CancellationToken,
}

impl News {
    pub fn new(node: u64) -> Self {
        Self {
            node,
            listeners: Listeners::default(),
            to_send: Mutex::default(),
            something: Notify::new(),
            stop: CancellationToken::new(),
        }
    }

    /// Tells other nodes, soon.
    pub fn tell(&self, rooms: impl IntoIterator<Item = RoomId>, what: Changed) {
        let rooms = rooms.into_iter().map(|room| (room, what)).collect();
        merge(&mut self.to_send.lock().unwrap_or_else(PoisonError::into_inner), &rooms);
        self.something.notify_one();
    }

    pub fn listen(&self) -> Hints {
        self.listeners.listen()
    }

    fn take(&self) -> BTreeMap<RoomId, Changed> {
        std::mem::take(&mut self.to_send.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Connects, listens and sends until it is told to stop.
    pub async fn run(&self, address: &PostgresAddress, tls: MakeRustlsConnect) {
        while !self.stop.is_cancelled() {
            if let Err(error) = self.session(address, tls.clone()).await {
                let why = super::connect::words(&error);
                tracing::warn!(why, "no hints from other nodes until the store is reached again");
            }
            tokio::select! {
                () = self.stop.cancelled() => {}
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
    }

    /// One connection, until it breaks.
    async fn session(
        &self,
        address: &PostgresAddress,
        tls: MakeRustlsConnect,
    ) -> Result<(), tokio_postgres::Error> {
        let (client, connection) = address.config.connect(tls).await?;
        let hear = self.hear(connection);
        let send = async {
            client.batch_execute(&format!("LISTEN {CHANNEL}")).await?;
            // What was said before is not repeated: everybody looks for himself.
            self.listeners.begin();
            self.send(&client).await
        };
        // Either end of the connection says when it is over.
        let over = tokio::select! {
            heard = hear => heard,
            sent = send => sent,
        };
        self.listeners.end();
        over
    }

    async fn hear<T>(&self, mut connection: Connection<Socket, T>) -> Result<(), tokio_postgres::Error>
    where
        T: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
    {
        while let Some(message) = poll_fn(|context| connection.poll_message(context)).await {
            if let AsyncMessage::Notification(notification) = message?
                && let Some(hint) = read(self.node, notification.payload())
            {
                self.listeners.tell(&hint);
            }
        }
        Ok(())
    }

    async fn send(&self, client: &Client) -> Result<(), tokio_postgres::Error> {
        loop {
            tokio::select! {
                () = self.something.notified() => {
                    tokio::time::sleep(COLLECT).await;
                    self.flush(client).await?;
                }
                () = tokio::time::sleep(ASK) => {
                    let asked = tokio::time::timeout(ANSWER, client.simple_query("SELECT 1")).await;
                    let Ok(answer) = asked else {
                        tracing::warn!("the connection for hints does not answer");
                        return Ok(());
                    };
                    answer?;
                }
                () = self.stop.cancelled() => {
                    // A last word, if the server still hears it.
                    return tokio::time::timeout(ANSWER, self.flush(client)).await.unwrap_or(Ok(()));
                }
            }
        }
    }

    async fn flush(&self, client: &Client) -> Result<(), tokio_postgres::Error> {
        let rooms = self.take();
        for payload in write(self.node, &rooms) {
            // The payload is hex digits, letters and commas: nothing in it ends the quotes.
            let sql =
                format!("BEGIN; SET LOCAL synchronous_commit = off; NOTIFY {CHANNEL}, '{payload}'; COMMIT");
            if let Err(error) = client.batch_execute(&sql).await {
                merge(&mut self.to_send.lock().unwrap_or_else(PoisonError::into_inner), &rooms);
                self.something.notify_one();
                return Err(error);
            }
        }
        Ok(())
    }
}

/// The payloads that say this: the node, then each room with a letter for what changed.
fn write(node: u64, rooms: &BTreeMap<RoomId, Changed>) -> Vec<String> {
    let rooms: Vec<_> = rooms.iter().collect();
    let payloads = rooms.chunks(ROOMS_A_PAYLOAD).map(|rooms| {
        let mut payload = format!("{node:016x}");
        for (room, changed) in rooms {
            let letter = match (changed.events, changed.people) {
                (true, false) => 'e',
                (false, true) => 'p',
                _ => 'b',
            };
            // Writing to a string cannot fail.
            let _ = write!(payload, ",{room}{letter}");
        }
        payload
    });
    payloads.collect()
}

/// What another node said; nothing when it was this one. What cannot be read, perhaps from a newer
/// version, is taken as a hint at everything.
fn read(own: u64, payload: &str) -> Option<Hint> {
    let mut parts = payload.split(',');
    let node = parts.next().and_then(from_hex::<8>).map(u64::from_be_bytes);
    if node == Some(own) {
        return None;
    }
    let room = |part: &str| {
        let (id, letter) = part.split_at_checked(32)?;
        let changed = match letter {
            "e" => Changed::EVENTS,
            "p" => Changed::PEOPLE,
            "b" => Changed::EVENTS.and(Changed::PEOPLE),
            _ => return None,
        };
        Some((id.parse().ok()?, changed))
    };
    Some(
        parts
            .map(room)
            .collect::<Option<_>>()
            .filter(|_| node.is_some())
            .map_or(Hint::Everything, Hint::Rooms),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_says_what_was_said_and_fits() {
        let both = Changed::EVENTS.and(Changed::PEOPLE);
        let what = [Changed::EVENTS, Changed::PEOPLE, both];
        let rooms: BTreeMap<_, _> = (0..=255u8)
            .flat_map(|a| (0..4u8).map(move |b| RoomId([a, b, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7])))
            .zip(what.into_iter().cycle())
            .collect();
        let payloads = write(0xfedc, &rooms);
        assert!(payloads.iter().all(|payload| payload.len() < 8000), "{}", payloads[0].len());
        let mut heard = BTreeMap::new();
        for payload in &payloads {
            let Some(Hint::Rooms(said)) = read(1, payload) else {
                panic!("{payload}");
            };
            merge(&mut heard, &said);
            assert_eq!(read(0xfedc, payload), None, "what I said myself");
        }
        assert_eq!(heard, rooms);
        assert_eq!(write(1, &BTreeMap::new()), Vec::<String>::new());
    }

    #[test]
    fn what_cannot_be_read_hints_at_everything() {
        for payload in ["", "x", "0000000000000002,12e", "0000000000000002,ffffffffffffffffffffffffffffffffz"]
        {
            assert_eq!(read(1, payload), Some(Hint::Everything), "{payload}");
        }
    }
}
