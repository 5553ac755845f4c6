//! The conversation with a seat.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::{Message, WebSocket};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, Interval, MissedTickBehavior};
use tokio_util::sync::CancellationToken;

use super::wire::{self, Heard, Lost};
use crate::protocol::{ClientMessage, Farewell};
use crate::server::Shutdown;
use crate::server::rooms::{Node, Patience, Reply, Seat, Shown, Turned, telemetry};

/// So many questions may go unanswered.
const MISSES: u32 = 2;

/// The slowest line over which papers can be had, in bytes a second.
const SLOWEST: u64 = 32 * 1024;

/// One socket.
struct Talk {
    socket: WebSocket,
    seat: Arc<Seat>,
    /// Papers that are being written; this goes on meanwhile, and they end with it.
    papers: JoinSet<Result<Reply, Turned>>,
    changes: watch::Receiver<u64>,
    stopping: CancellationToken,
    pings: Interval,
    shown: Shown,
    unanswered: u32,
    take: Duration,
}

/// How it goes on.
enum Next {
    Look,
    Ping,
    Hear(Heard),
    HandOver(Result<Reply, Turned>),
    GiveWay,
    Stop,
}

/// Why it ends.
enum End {
    Lost,
    Bye(Turned),
}

impl From<Lost> for End {
    fn from(_: Lost) -> Self {
        Self::Lost
    }
}

impl From<Turned> for End {
    fn from(turned: Turned) -> Self {
        Self::Bye(turned)
    }
}

/// Talks until one side ends it. `seen` is the number of the view that the device has.
pub(super) async fn talk(socket: WebSocket, seat: Seat, seen: Option<u64>) {
    let options = seat.room().node().options();
    let Patience { take, ping, .. } = options.patience;
    let mut pings = tokio::time::interval_at(Instant::now() + ping, ping);
    pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (changes, stopping) =
        (seat.room().changes(), seat.room().node().context().shutdown.stopping().clone());
    let shown = first(&seat, seen);
    telemetry::socket_opened();
    let (seat, papers) = (Arc::new(seat), JoinSet::new());
    let mut talk = Talk { socket, seat, papers, changes, stopping, pings, shown, unanswered: 0, take };
    if let End::Bye(turned) = talk.go_on().await {
        Box::pin(wire::close(&mut talk.socket, turned, take)).await;
    }
    telemetry::socket_closed();
}

/// What the device has already: all of it when it saw the newest view.
fn first(seat: &Seat, seen: Option<u64>) -> Shown {
    let resumed = seen.zip(seat.view()).and_then(|(seen, look)| Shown::resumed(&look, seen));
    match resumed {
        Some(shown) => {
            telemetry::resumed();
            shown
        }
        None => {
            telemetry::resync();
            Shown::default()
        }
    }
}

/// The server stops; a hall must not come back in one moment.
pub(super) fn shutting_down(node: &Arc<Node>) -> Turned {
    let (least, spread) = Shutdown::RETRY_AFTER_MS;
    let drawn = node.context().entropy.bytes::<4>().unwrap_or_default();
    let retry_ms = least + u32::from_be_bytes(drawn) % spread.max(1);
    Turned { why: Farewell::ShuttingDown, retry_ms: Some(retry_ms) }
}

impl Talk {
    async fn go_on(&mut self) -> End {
        if let Err(end) = Box::pin(self.look()).await {
            return end;
        }
        loop {
            let next = self.next().await;
            if let Err(end) = Box::pin(self.step(next)).await {
                return end;
            }
        }
    }

    async fn send(&mut self, frame: Message) -> Result<(), Lost> {
        wire::send(&mut self.socket, frame, self.take).await
    }

    /// Waits for what comes first. Nothing is lost where several things are ready.
    async fn next(&mut self) -> Next {
        tokio::select! {
            biased;
            () = self.stopping.cancelled() => Next::Stop,
            () = self.seat.superseded().cancelled() => Next::GiveWay,
            // The sender lives in the room that the seat holds.
            _ = self.changes.changed() => Next::Look,
            _ = self.pings.tick() => Next::Ping,
            // A writer that panicked was logged; whoever asked asks again.
            Some(Ok(written)) = self.papers.join_next() => Next::HandOver(written),
            frame = self.socket.recv() => Next::Hear(wire::heard(frame)),
        }
    }

    async fn step(&mut self, next: Next) -> Result<(), End> {
        match next {
            Next::Stop => Err(shutting_down(self.seat.room().node()).into()),
            // For good: two devices that take turns would go on for ever.
            Next::GiveWay => Err(Turned { why: Farewell::TooMuch, retry_ms: None }.into()),
            Next::Look => self.look().await,
            Next::HandOver(written) => {
                self.still_there()?;
                self.hand_over(written?).await
            }
            Next::Ping if self.unanswered >= MISSES => Err(End::Lost),
            Next::Ping => {
                self.unanswered += 1;
                Ok(self.send(Message::Ping(Default::default())).await?)
            }
            Next::Hear(heard) => {
                self.unanswered = 0;
                self.hear(heard).await
            }
        }
    }

    async fn hear(&mut self, heard: Heard) -> Result<(), End> {
        match heard {
            Heard::Said(message) => self.answer(*message).await,
            Heard::Alive => self.pay(1),
            Heard::Unreadable | Heard::Foreign => {
                Err(Turned { why: Farewell::Unreadable, retry_ms: None }.into())
            }
            Heard::TooLarge => Err(Turned { why: Farewell::TooMuch, retry_ms: None }.into()),
            Heard::Closed => Err(End::Lost),
        }
    }

    fn pay(&self, costs: u32) -> Result<(), End> {
        let too_much = Turned { why: Farewell::TooMuch, retry_ms: Some(10_000) };
        if self.seat.pay(costs) { Ok(()) } else { Err(too_much.into()) }
    }

    async fn answer(&mut self, message: ClientMessage) -> Result<(), End> {
        // Papers are written anew each time, which may take a minute: nobody waits for them here.
        let paper = matches!(message, ClientMessage::Fetch(_) | ClientMessage::FetchArchive(_));
        self.pay(if paper { 10 } else { 1 })?;
        self.still_there()?;
        if paper {
            let seat = Arc::clone(&self.seat);
            self.papers.spawn(async move { seat.ask(message).await });
            return Ok(());
        }
        let frames = self.seat.ask(message).await?;
        self.hand_over(frames).await
    }

    async fn hand_over(&mut self, frames: Reply) -> Result<(), End> {
        // Whoever is told that it is done has seen it, and can go on from there.
        if self.still_there().is_ok() {
            self.look().await?;
        }
        for frame in frames {
            // A large one may take longer: so many bytes a second are asked of every line.
            let take = self.take + Duration::from_secs(frame.len() as u64 / SLOWEST);
            wire::send(&mut self.socket, Message::Text(frame.into()), take).await?;
        }
        Ok(())
    }

    /// Whether the room and the seat are.
    fn still_there(&self) -> Result<(), End> {
        let why = match (self.seat.room().is_gone(), self.seat.is_held()) {
            (true, _) => Farewell::RoomGone,
            (false, false) => Farewell::SeatGone,
            (false, true) => return Ok(()),
        };
        Err(Turned { why, retry_ms: None }.into())
    }

    /// Sends what changed since the last time, if anything did.
    async fn look(&mut self) -> Result<(), End> {
        self.still_there()?;
        let gone = Turned { why: Farewell::SeatGone, retry_ms: None };
        let look = self.seat.view().ok_or(gone)?;
        if let Some(frame) = self.shown.frame(&look) {
            self.send(Message::Text(frame.into())).await?;
        }
        Ok(())
    }
}
