//! How often one address may do what costs or what guesses. A class shares one address, so nothing
//! here counts people who get it right.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};

use super::address::Household;
use super::clock::Clock;

/// So many guesses are looked up at the same moment: as many can be on their way when a limit is reached.
const AT_ONCE: u32 = 64;
/// So many addresses are remembered at most; then the one that owes least is forgotten.
const REMEMBERED: usize = 20_000;

/// A burst, and one more after every `refill`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// So many at once.
    pub burst: u32,
    /// One more after this long.
    pub refill: Duration,
}

impl Rate {
    fn refill_ms(self) -> u64 {
        u64::try_from(self.refill.as_millis()).unwrap_or(u64::MAX).max(1)
    }

    /// The most that an address can owe, in milliseconds.
    fn most_ms(self) -> u64 {
        self.refill_ms().saturating_mul(u64::from(self.burst.max(1)))
    }
}

/// Come back after this long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryAfter(pub Duration);

/// One rate, kept apart for every key (generic cell rate algorithm: a key is the time at which it
/// will owe nothing). Forgets whoever owes nothing.
#[derive(Debug)]
struct Cells<K> {
    rate: Rate,
    /// So many more than the burst can be owed, because they were let through before it was used up.
    late: u32,
    paid_at_ms: Mutex<BTreeMap<K, u64>>,
}

impl<K: Ord + Copy> Cells<K> {
    fn new(rate: Rate) -> Self {
        Self { rate, late: 0, paid_at_ms: Mutex::default() }
    }

    fn with_late(rate: Rate, late: u32) -> Self {
        Self { late, ..Self::new(rate) }
    }

    /// Whether `key` may, without counting it.
    fn look(&self, key: K, now: u64) -> Result<(), RetryAfter> {
        let mut cells = self.paid_at_ms.lock().unwrap_or_else(PoisonError::into_inner);
        self.check(self.owed(cells.get_mut(&key), now))
    }

    /// Counts one for `key`, if it may.
    fn take(&self, key: K, now: u64) -> Result<(), RetryAfter> {
        let mut cells = self.paid_at_ms.lock().unwrap_or_else(PoisonError::into_inner);
        let owed = self.owed(cells.get_mut(&key), now);
        self.check(owed)?;
        self.put(&mut cells, key, owed, now);
        Ok(())
    }

    /// Counts one for `key` that was let through, whether or not it still would be.
    fn count(&self, key: K, now: u64) {
        let mut cells = self.paid_at_ms.lock().unwrap_or_else(PoisonError::into_inner);
        let owed = self.owed(cells.get_mut(&key), now);
        self.put(&mut cells, key, owed, now);
    }

    fn put(&self, cells: &mut BTreeMap<K, u64>, key: K, owed: u64, now: u64) {
        if cells.len() >= REMEMBERED && !cells.contains_key(&key) {
            cells.retain(|_, paid_at| *paid_at > now);
            if cells.len() >= REMEMBERED
                && let Some(least) = cells.iter().min_by_key(|(_, paid_at)| **paid_at).map(|(key, _)| *key)
            {
                cells.remove(&least);
            }
        }
        cells.insert(key, now.saturating_add(owed).saturating_add(self.rate.refill_ms()));
    }

    /// What a key owes, in milliseconds.
    fn owed(&self, paid_at: Option<&mut u64>, now: u64) -> u64 {
        let Some(paid_at) = paid_at else { return 0 };
        let late = self.rate.refill_ms().saturating_mul(u64::from(self.late));
        // More than the most cannot be owed: the clock was set back.
        *paid_at = (*paid_at).min(now.saturating_add(self.rate.most_ms()).saturating_add(late));
        paid_at.saturating_sub(now)
    }

    /// Whether somebody who owes so much may do one more.
    fn check(&self, owed: u64) -> Result<(), RetryAfter> {
        let room = self.rate.most_ms() - self.rate.refill_ms();
        if owed > room { Err(RetryAfter(Duration::from_millis(owed - room))) } else { Ok(()) }
    }

    #[cfg(test)]
    fn remembered(&self) -> usize {
        self.paid_at_ms.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

/// The rates of a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rates {
    /// Wrong codes, keys and tokens, by address: a class that mistypes gets thirty.
    pub wrong_guesses: Rate,
    /// The same over all addresses together. With a hundred open rooms and six characters of a
    /// 31-letter alphabet, ten a second need about ten days for a hit.
    pub wrong_guesses_of_all: Rate,
    /// Rooms created, by address.
    pub rooms: Rate,
    /// Seats taken by a code or a link, by address: a hall of thirty tables sits down at once, and an address
    /// that goes on taking seats is none.
    pub joins: Rate,
    /// Sockets opened, by address: a hall that lost its Wi-Fi comes back at once.
    pub sockets: Rate,
}

impl Default for Rates {
    fn default() -> Self {
        let rate = |burst, ms| Rate { burst, refill: Duration::from_millis(ms) };
        Self {
            wrong_guesses: rate(30, 10_000),
            wrong_guesses_of_all: rate(50, 100),
            rooms: rate(10, 30_000),
            joins: rate(300, 2_000),
            sockets: rate(2_000, 10),
        }
    }
}

/// Counts against [`Rates`].
pub struct Limits {
    clock: Arc<dyn Clock>,
    wrong_guesses: Cells<Household>,
    wrong_guesses_of_all: Cells<()>,
    rooms: Cells<Household>,
    joins: Cells<Household>,
    sockets: Cells<Household>,
    looked_up: Semaphore,
}

impl Limits {
    /// Nothing counted yet.
    pub fn new(rates: Rates, clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            wrong_guesses: Cells::with_late(rates.wrong_guesses, AT_ONCE),
            wrong_guesses_of_all: Cells::with_late(rates.wrong_guesses_of_all, AT_ONCE),
            rooms: Cells::new(rates.rooms),
            joins: Cells::new(rates.joins),
            sockets: Cells::new(rates.sockets),
            looked_up: Semaphore::new(AT_ONCE as usize),
        }
    }

    /// A place among those whose guess is looked up; hold it from before [`Limits::may_guess`] until the
    /// guess was counted. Whoever comes with thousands of sockets in one moment has no more guesses on their
    /// way than there are places, and each of them is paid for later.
    pub async fn place(&self) -> Option<SemaphorePermit<'_>> {
        // It is never closed.
        self.looked_up.acquire().await.ok()
    }

    /// Whether `client` may try a code, a key or a token. Ask before looking it up, and answer
    /// nothing about it when refused.
    ///
    /// # Errors
    /// When that address, or all together, guessed wrong too often.
    pub fn may_guess(&self, client: IpAddr) -> Result<(), RetryAfter> {
        let now = self.clock.now_ms();
        self.wrong_guesses_of_all.look((), now)?;
        self.wrong_guesses.look(client.into(), now)
    }

    /// Counts a wrong code, key or token.
    pub fn guessed_wrong(&self, client: IpAddr) {
        let now = self.clock.now_ms();
        // Those count, too, that were on their way when the limit was reached.
        self.wrong_guesses_of_all.count((), now);
        self.wrong_guesses.count(client.into(), now);
    }

    /// Counts a room that `client` is about to create.
    ///
    /// # Errors
    /// When it created too many.
    pub fn create_room(&self, client: IpAddr) -> Result<(), RetryAfter> {
        self.rooms.take(client.into(), self.clock.now_ms())
    }

    /// Counts a seat that `client` is about to take, by a code or a link.
    ///
    /// # Errors
    /// When it took too many.
    pub fn may_join(&self, client: IpAddr) -> Result<(), RetryAfter> {
        self.joins.take(client.into(), self.clock.now_ms())
    }

    /// Counts a socket that `client` is about to open.
    ///
    /// # Errors
    /// When it opened too many.
    pub fn open_socket(&self, client: IpAddr) -> Result<(), RetryAfter> {
        self.sockets.take(client.into(), self.clock.now_ms())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_bounded_however_many_addresses_come() {
        let cells = Cells::new(Rate { burst: 2, refill: Duration::from_secs(60) });
        for key in 0..REMEMBERED + 50 {
            assert_eq!(cells.take(key, 1), Ok(()));
        }
        assert_eq!(cells.remembered(), REMEMBERED);
        // All have paid by then, and the next one sweeps them out.
        assert_eq!(cells.take(REMEMBERED + 900, 1_000_000), Ok(()));
        assert_eq!(cells.remembered(), 1);
    }

    #[test]
    fn a_clock_that_is_set_back_locks_nobody_out_for_longer() {
        let cells = Cells::new(Rate { burst: 1, refill: Duration::from_secs(10) });
        assert_eq!(cells.take((), 1_000_000), Ok(()));
        assert_eq!(cells.look((), 5), Err(RetryAfter(Duration::from_secs(10))));
        assert_eq!(cells.look((), 10_005), Ok(()));
    }
}
