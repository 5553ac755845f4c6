//! What must hold whatever the load: every check is counted, and everything that is wrong is kept.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// So many broken promises are kept with their words; the others are counted.
const KEPT: usize = 20;

/// The checks of one run.
#[derive(Default)]
pub struct Checks {
    pub frames: AtomicU64,
    pub acknowledged: AtomicU64,
    pub refused: AtomicU64,
    pub repeated: AtomicU64,
    pub same_views: AtomicU64,
    pub histories: AtomicU64,
    pub playthroughs: AtomicU64,
    wrong: AtomicU64,
    words: Mutex<Vec<String>>,
}

/// Counts one.
pub fn count(of: &AtomicU64) {
    of.fetch_add(1, Ordering::Relaxed);
}

impl Checks {
    /// Keeps what is wrong, if it is.
    pub fn hold(&self, holds: bool, what: impl FnOnce() -> String) {
        if holds {
            return;
        }
        count(&self.wrong);
        let mut words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        if words.len() < KEPT {
            words.push(what());
        }
    }

    /// How many promises were broken.
    pub fn lost(&self) -> u64 {
        self.wrong.load(Ordering::Relaxed)
    }

    /// Prints what was checked; whether all of it held.
    pub fn report(&self) -> bool {
        let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
        println!(
            "\nchecked: {} frames with numbers that only rise; {} views equal for seats of one team; {} \
             acknowledged commands, {} of them asked again, {} refused without a trace; {} histories with \
             each acknowledged command once; {} playthroughs that verify",
            of(&self.frames),
            of(&self.same_views),
            of(&self.acknowledged),
            of(&self.repeated),
            of(&self.refused),
            of(&self.histories),
            of(&self.playthroughs),
        );
        let wrong = of(&self.wrong);
        println!("broken promises: {wrong}");
        for words in self.words.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            println!("  {words}");
        }
        wrong == 0
    }
}
