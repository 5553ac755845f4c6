//! How much may be said in what time.

use std::time::Duration;

use tokio::time::Instant;

/// One more after this long.
const REFILL: Duration = Duration::from_millis(100);

/// What is left (generic cell rate algorithm: the time at which it owes nothing).
#[derive(Debug, Clone, Copy)]
pub(super) struct Credits {
    paid_at: Instant,
    burst: u32,
}

impl Credits {
    /// So many to begin with, and never more.
    pub(super) fn full(burst: u32) -> Self {
        Self { paid_at: Instant::now(), burst }
    }

    /// Takes so many; false when there are fewer.
    pub(super) fn take(&mut self, costs: u32) -> bool {
        let now = Instant::now();
        let owed = self.paid_at.max(now);
        let has = owed.duration_since(now) <= REFILL * self.burst.saturating_sub(costs);
        if has {
            self.paid_at = owed + REFILL * costs;
        }
        has
    }
}
