//! The time of day, as a part that a test can hold still.

use std::time::{SystemTime, UNIX_EPOCH};

/// Tells the time. Everything on the server that writes a time down, or compares two, asks one of
/// these; only waiting is left to the runtime.
pub trait Clock: Send + Sync + 'static {
    /// Milliseconds since the start of 1970 (UTC).
    fn now_ms(&self) -> u64;
}

/// The machine's own clock. It may be set back while the server runs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> u64 {
        // A clock before 1970 is as good as one in 1970.
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    }
}
