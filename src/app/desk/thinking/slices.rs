//! Slices of time: so much work a frame, in portions whose size follows from how long they take.

use std::time::Duration;

/// A portion is to take about so long: so short that the last one hardly overruns the slice even where
/// steps suddenly cost ten times as much, so long that asking the clock costs nothing beside it. A
/// browser's clock ticks in tenths of a millisecond.
const PORTION: Duration = Duration::from_micros(500);

/// The first portion, before anything was measured.
const FIRST_STEPS: u32 = 16;

/// A clock that is too coarse for a portion would let them grow for ever.
const MOST_STEPS: u32 = 1 << 16;

/// The time since some moment in the past; it never goes back.
pub type Clock = Box<dyn Fn() -> Duration>;

/// A slice of time for each frame.
pub struct Slices {
    slice: Duration,
    spent: Duration,
    steps: u32,
    clock: Clock,
}

impl Slices {
    /// Slices of a length, measured by a clock.
    pub fn new(slice: Duration, clock: Clock) -> Self {
        Self { slice, spent: Duration::ZERO, steps: FIRST_STEPS, clock }
    }

    /// A frame begins.
    pub fn begin(&mut self) {
        self.spent = Duration::ZERO;
    }

    /// How long this frame has worked.
    pub fn spent(&self) -> Duration {
        self.spent
    }

    /// Calls `work` with a number of steps, again and again, until it has an answer or the frame's
    /// slice is spent. In a frame that has not worked yet it is called at least once, so that
    /// everything comes to an end.
    ///
    /// # Errors
    /// Those of `work`.
    pub fn run<T, E>(&mut self, mut work: impl FnMut(u32) -> Result<Option<T>, E>) -> Result<Option<T>, E> {
        while self.spent.is_zero() || self.spent < self.slice {
            let from = (self.clock)();
            let found = work(self.steps);
            let took = (self.clock)().saturating_sub(from);
            // Never nothing, however coarse the clock: a frame that has worked has spent something.
            self.spent += took.max(Duration::from_nanos(1));
            if found.as_ref().map_or(true, Option::is_some) {
                return found;
            }
            self.adapt(took);
        }
        Ok(None)
    }

    fn adapt(&mut self, took: Duration) {
        if took > PORTION {
            // At once as small as it should have been: the next portions are as dear as this one.
            let fitting = u128::from(self.steps) * PORTION.as_nanos() / took.as_nanos();
            self.steps = u32::try_from(fitting).unwrap_or(self.steps).max(1);
        } else if took < PORTION / 2 {
            self.steps = (self.steps * 2).min(MOST_STEPS);
        }
    }
}

/// The platform's clock. Not egui's time, which stands still within a frame, and not the standard
/// library's, which panics in a browser.
pub fn monotonic() -> Clock {
    let origin = web_time::Instant::now();
    Box::new(move || origin.elapsed())
}
