//! The hot wash: what the facilitator says, and a quiet timer for it. It never rings and never goes on by
//! itself: whoever leads looks at the room.

use crate::packs::HotWashStep;
use crate::text::Text;

/// A step of the script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WashStep {
    /// How long it is planned to take, in seconds.
    pub seconds: u16,
    /// "Step 1, 1:00".
    pub title: String,
    /// What is said or asked.
    pub say: String,
}

/// The script, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HotWash {
    /// Its steps; none where the scenario has no script.
    pub steps: Vec<WashStep>,
    /// Whether it stands open: in a room. Alone it is folded away.
    pub open: bool,
}

impl HotWash {
    /// The script of a scenario.
    pub fn new(text: &Text, script: &[HotWashStep], open: bool) -> Self {
        let step = |(at, step): (usize, &HotWashStep)| {
            let planned = clock(i64::from(step.seconds));
            let values = [("n", (at + 1).into()), ("time", planned.into())];
            WashStep {
                seconds: step.seconds,
                title: text.t_with("hot-wash-step", &values),
                say: step.say.clone(),
            }
        };
        Self { steps: script.iter().enumerate().map(step).collect(), open }
    }
}

/// Minutes and seconds; with a sign when they are less than none.
pub fn clock(seconds: i64) -> String {
    let (sign, size) = (if seconds < 0 { "\u{2212}" } else { "" }, seconds.unsigned_abs());
    format!("{sign}{}:{:02}", size / 60, size % 60)
}

/// How long the step that is talked about has taken. Times are in seconds, on whatever clock.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct StepTimer {
    step: usize,
    spent: f64,
    since: Option<f64>,
}

impl StepTimer {
    /// The step, from 0.
    pub fn step(&self) -> usize {
        self.step
    }

    /// Whether it runs.
    pub fn runs(&self) -> bool {
        self.since.is_some()
    }

    /// How long the step has taken without its pauses.
    pub fn spent(&self, now: f64) -> f64 {
        self.spent + self.since.map_or(0.0, |since| (now - since).max(0.0))
    }

    /// Whole seconds that are left of so many; less than none when the step takes longer than planned.
    pub fn left(&self, now: f64, seconds: u16) -> i64 {
        // Rounded up: a step begins with all its seconds and ends at 0. No talk lasts 2^53 seconds.
        i64::from(seconds) - self.spent(now).floor() as i64
    }

    /// It runs, or goes on.
    pub fn start(&mut self, now: f64) {
        self.since.get_or_insert(now);
    }

    /// It rests.
    pub fn pause(&mut self, now: f64) {
        self.spent = self.spent(now);
        self.since = None;
    }

    /// The next of so many steps begins, running if this one ran; the last one stays.
    pub fn next(&mut self, now: f64, steps: usize) {
        if self.step + 1 < steps {
            let since = self.since.map(|_| now);
            *self = Self { step: self.step + 1, spent: 0.0, since };
        }
    }
}
