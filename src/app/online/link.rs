//! Whether a device is connected, and how long it waits before it tries again.

use crate::protocol::Farewell;

/// The longest wait between two attempts, in milliseconds.
pub const LONGEST_WAIT_MS: u64 = 20_000;
/// The first wait is drawn from so many milliseconds; each further one from twice as many.
const FIRST_WAIT_MS: u64 = 500;
/// No wait is shorter: a refused connection comes back at once.
const SHORTEST_WAIT_MS: u64 = 100;

/// How a device stands with its server.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Link {
    /// Nothing was asked of any server.
    #[default]
    Idle,
    /// A socket is being opened.
    Connecting {
        /// Since when, in milliseconds since the Unix epoch.
        since_ms: u64,
    },
    /// The socket is open, and the server was told who is there.
    Greeting {
        /// Since when, in milliseconds since the Unix epoch.
        since_ms: u64,
    },
    /// Everything is well.
    Online,
    /// It was lost; the next attempt is set.
    Waiting {
        /// When it is made, in milliseconds since the Unix epoch.
        until_ms: u64,
    },
    /// The server said goodbye and will not have this device back as it is.
    Ended(Farewell),
}

/// How long to wait after so many failures in a row: anything from nothing to twice as long as before,
/// so that a room of phones does not come back in the same moment (full jitter).
pub fn wait_ms(failures: u32, entropy: u64) -> u64 {
    let most = FIRST_WAIT_MS.saturating_mul(1 << failures.saturating_sub(1).min(10)).min(LONGEST_WAIT_MS);
    SHORTEST_WAIT_MS + entropy % most
}
