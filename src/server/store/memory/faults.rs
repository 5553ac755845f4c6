//! Faults on purpose: what a store does to a caller on a bad day, in a day's test.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

/// What can go wrong with one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing happens, and the caller hears that the store does not answer.
    Refuse,
    /// It happens, and the caller hears that the store does not answer.
    LoseAnswer,
}

/// How often calls fail at random, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FaultRates {
    /// The same seed draws the same faults.
    pub seed: u64,
    /// How many of a thousand calls are refused.
    pub refuse: u32,
    /// How many of a thousand answers are lost.
    pub lose: u32,
}

#[derive(Debug, Default)]
struct Plan {
    next: VecDeque<Fault>,
    rates: Option<FaultRates>,
    drawn: u64,
    met: u64,
    closed: bool,
}

/// The faults to come.
#[derive(Debug)]
pub(super) struct Faults {
    plan: Mutex<Plan>,
    held: watch::Sender<bool>,
    waiting: watch::Sender<usize>,
}

impl Default for Faults {
    fn default() -> Self {
        Self { plan: Mutex::default(), held: watch::Sender::new(false), waiting: watch::Sender::new(0) }
    }
}

/// Counts a call as waiting for as long as it does, also when its caller gives up.
struct Waits<'a>(&'a watch::Sender<usize>);

impl<'a> Waits<'a> {
    fn new(calls: &'a watch::Sender<usize>) -> Self {
        calls.send_modify(|calls| *calls += 1);
        Self(calls)
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|calls| *calls -= 1);
    }
}

impl Faults {
    fn lock(&self) -> MutexGuard<'_, Plan> {
        self.plan.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn plan(&self, faults: impl IntoIterator<Item = Fault>) {
        self.lock().next.extend(faults);
    }

    pub fn draw(&self, rates: FaultRates) {
        let mut plan = self.lock();
        (plan.rates, plan.drawn) = (Some(rates), 0);
    }

    pub fn hold(&self, hold: bool) {
        self.held.send_replace(hold);
    }

    pub async fn held(&self, calls: usize) {
        // The sender stands in `self`, so it cannot be gone.
        let _ = self.waiting.subscribe().wait_for(|waiting| *waiting >= calls).await;
    }

    /// How many calls have come.
    pub fn met(&self) -> u64 {
        self.lock().met
    }

    pub fn close(&self) {
        self.lock().closed = true;
        self.hold(false);
    }

    /// Waits while calls are held, then says which fault this one meets.
    pub async fn meet(&self) -> Option<Fault> {
        if *self.held.borrow() {
            let _waits = Waits::new(&self.waiting);
            let _ = self.held.subscribe().wait_for(|held| !held).await;
        }
        let mut plan = self.lock();
        plan.met += 1;
        if plan.closed {
            return Some(Fault::Refuse);
        }
        if let Some(fault) = plan.next.pop_front() {
            return Some(fault);
        }
        let rates = plan.rates?;
        plan.drawn += 1;
        let drawn = mixed(rates.seed.wrapping_add(plan.drawn)) % 1000;
        match drawn {
            drawn if drawn < u64::from(rates.refuse) => Some(Fault::Refuse),
            drawn if drawn < u64::from(rates.refuse) + u64::from(rates.lose) => Some(Fault::LoseAnswer),
            _ => None,
        }
    }
}

/// A number that looks like none of its neighbours: the finish of splitmix64 (Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", 2014). Not for secrets.
fn mixed(number: u64) -> u64 {
    let mut z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
