//! When a device connects, tries again and asks whether the server is there.

use super::client::{Client, Moment, SUSPICIOUS};
use super::happened::Happened;
use super::link::{Link, wait_ms};
use super::wire::WireEvent;
use crate::protocol::{ClientMessage, PROTOCOL};

/// A socket that has not opened, or a greeting that was not answered, after so long is lost.
const PATIENCE_MS: u64 = 10_000;
/// After so long without a word the server is asked whether it is there.
const QUIET_MS: u64 = 25_000;
/// It answers within this, or the connection is lost.
const ANSWER_MS: u64 = 8_000;
/// The same while a document is expected, which may be megabytes on a slow line.
const FETCH_MS: u64 = 60_000;

impl Client {
    /// A person asks to try again now, whatever was said.
    pub fn retry(&mut self, now_ms: u64) {
        if !matches!(self.link, Link::Online | Link::Greeting { .. }) {
            self.connect(now_ms);
        }
    }

    /// The network is back, or the person looks at the screen again: what waits does not wait any
    /// longer, and a connection that has long been quiet must show that it is there.
    pub fn nudge(&mut self, now_ms: u64) {
        match self.link {
            Link::Waiting { .. } => self.connect(now_ms),
            Link::Online if now_ms.saturating_sub(self.heard_ms) > ANSWER_MS => self.ping(now_ms),
            _ => {}
        }
    }

    /// Hears what came and does what is due.
    pub fn poll(&mut self, moment: &mut Moment<'_>) -> Vec<Happened> {
        let mut happened = Vec::new();
        while let Some(event) = self.wire.poll() {
            match event {
                WireEvent::Opened => self.greet(moment.now_ms),
                WireEvent::Text(text) => self.hear(&text, moment, &mut happened),
                WireEvent::Closed => self.closed(moment),
                WireEvent::Alive(alive) => self.alive = Some(alive),
            }
        }
        self.tick(moment);
        happened
    }

    /// In how many milliseconds something is due by itself, if anything is.
    pub fn wakes_in_ms(&self, now_ms: u64) -> Option<u64> {
        let at = match self.link {
            Link::Idle | Link::Ended(_) => return None,
            Link::Connecting { since_ms } | Link::Greeting { since_ms } => since_ms + PATIENCE_MS,
            Link::Waiting { until_ms } => until_ms,
            Link::Online => self.answer_by_ms.unwrap_or(self.heard_ms + QUIET_MS),
        };
        Some(at.saturating_sub(now_ms).min(QUIET_MS) + 1)
    }

    /// Ends the connection and says nothing.
    pub fn close(&mut self) {
        self.wire.close();
        self.link = Link::Idle;
    }

    pub(super) fn connect(&mut self, now_ms: u64) {
        self.link = Link::Connecting { since_ms: now_ms };
        self.answer_by_ms = None;
        let address = self.server.socket();
        self.wire.connect(&address);
    }

    fn greet(&mut self, now_ms: u64) {
        if !matches!(self.link, Link::Connecting { .. }) {
            return;
        }
        self.link = Link::Greeting { since_ms: now_ms };
        (self.unopened, self.alive) = (0, None);
        let who = self.door.who(self.sheets.view);
        self.say(&ClientMessage::Hello { protocol: PROTOCOL, who });
    }

    fn closed(&mut self, moment: &mut Moment<'_>) {
        match self.link {
            Link::Connecting { .. } => {
                self.unopened += 1;
                self.lost(moment);
            }
            Link::Greeting { .. } | Link::Online => self.lost(moment),
            // It was to close.
            Link::Idle | Link::Waiting { .. } | Link::Ended(_) => {}
        }
    }

    fn lost(&mut self, moment: &mut Moment<'_>) {
        self.wire.close();
        self.answer_by_ms = None;
        self.failures += 1;
        if self.unopened >= SUSPICIOUS && self.alive.is_none() {
            let address = self.server.livez();
            self.wire.probe(&address);
        }
        let wait = wait_ms(self.failures, (moment.entropy)());
        self.link = Link::Waiting { until_ms: moment.now_ms + wait };
    }

    fn ping(&mut self, now_ms: u64) {
        if self.answer_by_ms.is_none() {
            // A document that is on its way comes before the answer.
            let patience = if self.fetches() { FETCH_MS } else { ANSWER_MS };
            self.answer_by_ms = Some(now_ms + patience);
            self.say(&ClientMessage::Ping { echo: 0 });
        }
    }

    fn tick(&mut self, moment: &mut Moment<'_>) {
        let now = moment.now_ms;
        let over = |since_ms: u64| now.saturating_sub(since_ms) > PATIENCE_MS;
        match self.link {
            Link::Connecting { since_ms } if over(since_ms) => {
                self.unopened += 1;
                self.lost(moment);
            }
            Link::Greeting { since_ms } if over(since_ms) => self.lost(moment),
            Link::Waiting { until_ms } if until_ms <= now => self.connect(now),
            Link::Online if self.answer_by_ms.is_some_and(|by| by <= now) => self.lost(moment),
            Link::Online if now.saturating_sub(self.heard_ms) >= QUIET_MS => self.ping(now),
            _ => {}
        }
    }
}
