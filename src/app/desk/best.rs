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
    /// The turns of its rule set: results of different ones are not compared. Absent in lines from
    /// before a rule set could be chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turns: Option<u8>,
    /// Name of the rule set, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<String>,
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
    /// What the score of a session comes to; `header` says what it was played from, `rules` how the
    /// pack calls its rule set.
    pub fn new(header: &Start, rules: Option<&str>, play: &str, score: &Score, at_ms: u64) -> Self {
        Self {
            pack: header.pack.clone(),
            scenario: header.scenario.clone(),
            turns: Some(header.setup.rules().turns),
            rules: rules.map(str::to_owned),
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

/// What results are kept apart by: pack, scenario, and the rule set with its turns.
type Key = (String, String, Option<u8>, Option<String>);
type Best = BTreeMap<Key, Played>;

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
        let Played { pack, scenario, turns, rules, .. } = &played;
        let key = (pack.clone(), scenario.clone(), *turns, rules.clone());
        let rank = |p: &Played| (p.total, std::cmp::Reverse(p.care));
        let among = if played.guided { &mut self.guided } else { &mut self.best };
        match among.get(&key) {
            Some(best) if rank(best) >= rank(&played) => {}
            _ => drop(among.insert(key, played)),
        }
    }

    /// The best plays of a scenario without being told what to do, one a rule set.
    pub fn best(&self, pack: &str, scenario: &str) -> impl Iterator<Item = &Played> {
        of_scenario(&self.best, pack, scenario)
    }

    /// The best of its guided plays, which count as no best result, one a rule set.
    pub fn guided(&self, pack: &str, scenario: &str) -> impl Iterator<Item = &Played> {
        of_scenario(&self.guided, pack, scenario)
    }

    /// Whether a scenario was ever finished, guided or not.
    pub fn played(&self, pack: &str, scenario: &str) -> bool {
        self.best(pack, scenario).chain(self.guided(pack, scenario)).next().is_some()
    }

    /// Whether this play was counted.
    pub fn counts(&self, play: &str) -> bool {
        self.counted.iter().any(|counted| counted == play)
    }
}

fn of_scenario<'a>(best: &'a Best, pack: &str, scenario: &str) -> impl Iterator<Item = &'a Played> {
    let from = (pack.to_owned(), scenario.to_owned(), None, None);
    best.range(from.clone()..)
        .take_while(move |(key, _)| (&key.0, &key.1) == (&from.0, &from.1))
        .map(|(_, played)| played)
}
