//! Best results: one line a finished play, only ever appended to, so that a line that cannot be read
//! costs that line.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::rules::Care;
use crate::scoring::{Points, Score};

/// A finished play.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Played {
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// Which play: the session's id.
    pub play: String,
    /// All points.
    pub total: Points,
    /// How care ended.
    pub care: Care,
    /// When, in milliseconds since the Unix epoch.
    pub at_ms: u64,
}

impl Played {
    /// What a score comes to.
    pub fn new(pack: &str, scenario: &str, play: &str, score: &Score, at_ms: u64) -> Self {
        Self {
            pack: pack.to_owned(),
            scenario: scenario.to_owned(),
            play: play.to_owned(),
            total: score.total,
            care: score.care.level,
            at_ms,
        }
    }

    /// The line, with its end.
    pub fn to_line(&self) -> String {
        // Strings and finite numbers: nothing that JSON could refuse.
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }
}

/// The best play of each scenario, and which plays were counted.
#[derive(Debug, Clone, Default)]
pub struct Results {
    best: BTreeMap<(String, String), Played>,
    counted: Vec<String>,
}

impl Results {
    /// Reads the lines that can be read.
    pub fn read(text: Option<&str>) -> Self {
        let mut results = Self::default();
        for line in text.unwrap_or_default().lines() {
            if let Ok(played) = serde_json::from_str(line) {
                results.add(played);
            }
        }
        results
    }

    /// Adds a play; of equal totals the one with better care is kept.
    pub fn add(&mut self, played: Played) {
        self.counted.push(played.play.clone());
        let key = (played.pack.clone(), played.scenario.clone());
        let rank = |p: &Played| (p.total, std::cmp::Reverse(p.care));
        match self.best.get(&key) {
            Some(best) if rank(best) >= rank(&played) => {}
            _ => drop(self.best.insert(key, played)),
        }
    }

    /// The best play of a scenario.
    pub fn best(&self, pack: &str, scenario: &str) -> Option<&Played> {
        self.best.get(&(pack.to_owned(), scenario.to_owned()))
    }

    /// Whether this play was counted.
    pub fn counts(&self, play: &str) -> bool {
        self.counted.iter().any(|counted| counted == play)
    }
}
