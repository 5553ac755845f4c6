//! Best results: one line a finished play, only ever appended to, so that a line that cannot be read
//! costs that line.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::rules::Care;
use crate::scoring::{Points, Score};
use crate::sim::Start;

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
    /// Whether the coach told the best move; absent when it did not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub guided: bool,
    /// When, in milliseconds since the Unix epoch.
    pub at_ms: u64,
}

impl Played {
    /// What the score of a session comes to; `header` says what it was played from.
    pub fn new(header: &Start, play: &str, score: &Score, at_ms: u64) -> Self {
        Self {
            pack: header.pack.clone(),
            scenario: header.scenario.clone(),
            play: play.to_owned(),
            total: score.total,
            care: score.care.level,
            guided: header.coach.guides(),
            at_ms,
        }
    }

    /// The line, with its end.
    pub fn to_line(&self) -> String {
        // Strings and finite numbers: nothing that JSON could refuse.
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }
}

/// By pack and scenario.
type Best = BTreeMap<(String, String), Played>;

/// The best play of each scenario, and which plays were counted. Guided plays stand apart: whoever was
/// told the best move has not found it.
#[derive(Debug, Clone, Default)]
pub struct Results {
    best: Best,
    guided: Best,
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
        let among = if played.guided { &mut self.guided } else { &mut self.best };
        match among.get(&key) {
            Some(best) if rank(best) >= rank(&played) => {}
            _ => drop(among.insert(key, played)),
        }
    }

    /// The best play of a scenario without being told what to do.
    pub fn best(&self, pack: &str, scenario: &str) -> Option<&Played> {
        self.best.get(&(pack.to_owned(), scenario.to_owned()))
    }

    /// The best of its guided plays, which counts as no best result.
    pub fn guided(&self, pack: &str, scenario: &str) -> Option<&Played> {
        self.guided.get(&(pack.to_owned(), scenario.to_owned()))
    }

    /// Whether a scenario was ever finished, guided or not.
    pub fn played(&self, pack: &str, scenario: &str) -> bool {
        self.best(pack, scenario).or_else(|| self.guided(pack, scenario)).is_some()
    }

    /// Whether this play was counted.
    pub fn counts(&self, play: &str) -> bool {
        self.counted.iter().any(|counted| counted == play)
    }
}
