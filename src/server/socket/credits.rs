//! How much a socket may say.

use std::time::Duration;

use tokio::time::Instant;

/// So much at once.
const BURST: u32 = 60;
/// One more after this long: ten a second, more than anybody clicks.
const REFILL: Duration = Duration::from_millis(100);

/// What is left to a socket (generic cell rate algorithm: the time at which it owes nothing).
#[derive(Debug, Clone, Copy)]
pub(super) struct Credits {
    paid_at: Instant,
}

impl Credits {
    pub(super) fn full() -> Self {
        Self { paid_at: Instant::now() }
    }

    /// Takes one; false when there is none.
    pub(super) fn take(&mut self) -> bool {
        let now = Instant::now();
        let owed = self.paid_at.max(now);
        let has = owed.duration_since(now) <= REFILL * (BURST - 1);
        if has {
            self.paid_at = owed + REFILL;
        }
        has
    }
}
