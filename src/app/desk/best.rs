//! Results: one line a finished play, only ever appended to, so that a line that cannot be read costs that
//! line. A later line of the same play says more of it: what the questions after it came to, what its
//! choices deserved.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::attempts::Attempts;
use crate::report::certificate::{Attempt, Edition, Facts};
use crate::rules::Care;
use crate::scoring::{Points, Score};
use crate::sim::Start;

/// The form in which lines are written. A line of a later form is left alone.
const FORM: u8 = 2;

/// A finished play.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Played {
    /// The form of its line; absent in the first.
    #[serde(default = "first_form")]
    form: u8,
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
    /// Which play: the session's id; of a team at a hot seat, the exercise's with the team behind it.
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
    /// What a certificate says of it; absent in the first form, and of a team at a hot seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<Facts>,
    /// Which edition of the pack was played; absent as above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
}

fn first_form() -> u8 {
    1
}

impl Played {
    /// What the score of a session comes to; `header` says what it was played from, `rules` how the
    /// pack calls its rule set.
    pub fn new(header: &Start, rules: Option<&str>, play: &str, score: &Score, at_ms: u64) -> Self {
        Self {
            form: FORM,
            pack: header.pack.clone(),
            scenario: header.scenario.clone(),
            turns: Some(header.setup.rules().turns),
            rules: rules.map(str::to_owned),
            play: play.to_owned(),
            total: score.total,
            care: score.care.level,
            guided: header.coach.guides(),
            at_ms,
            facts: None,
            edition: None,
        }
    }

    /// The same with what a certificate says of it.
    #[must_use]
    pub fn certified(self, facts: Option<Facts>, edition: Option<Edition>) -> Self {
        Self { form: FORM, facts, edition, ..self }
    }

    /// Whether a team played it at a hot seat: then it is nobody's own.
    pub fn of_team(&self) -> bool {
        self.play.contains('/')
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

/// The best play of each scenario, and every play that was counted. Guided plays stand apart: whoever was
/// told the best move has not found it.
#[derive(Debug, Clone, Default)]
pub struct Results {
    best: Best,
    guided: Best,
    /// In the order in which they were finished, each with what was last said of it.
    plays: Vec<Played>,
}

impl Results {
    /// Reads the lines that can be read.
    pub fn read(text: Option<&str>) -> Self {
        let mut results = Self::default();
        for line in text.unwrap_or_default().lines() {
            match serde_json::from_str::<Played>(line) {
                Ok(played) if played.form <= FORM => results.add(played),
                Ok(_) | Err(_) => {}
            }
        }
        results
    }

    /// Adds a play, or what is now known of it; of equal totals the one with better care is kept.
    pub fn add(&mut self, played: Played) {
        match self.plays.iter_mut().find(|known| known.play == played.play) {
            Some(known) => *known = Played { at_ms: known.at_ms, ..played.clone() },
            // Lines that another device wrote come last, and its plays need not be.
            None => {
                let at = self.plays.partition_point(|known| known.at_ms <= played.at_ms);
                self.plays.insert(at, played.clone());
            }
        }
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

    /// What was counted of this play.
    pub fn of_play(&self, play: &str) -> Option<&Played> {
        self.plays.iter().find(|counted| counted.play == play)
    }

    /// Every counted play, in the order in which they were finished.
    pub fn plays(&self) -> &[Played] {
        &self.plays
    }

    /// What somebody finished alone of a scenario, the first attempt apart from practice; none where
    /// they never did.
    pub fn attempts(&self, pack: &str, scenario: &str) -> Option<Attempts<'_>> {
        let own = |played: &&Played| {
            !played.of_team() && (played.pack.as_str(), played.scenario.as_str()) == (pack, scenario)
        };
        Attempts::new(self.plays.iter().filter(own))
    }

    /// Which attempt a play was.
    pub fn attempt(&self, play: &str) -> Attempt {
        let Some(played) = self.of_play(play).filter(|played| !played.of_team()) else {
            return Attempt::Unsaid;
        };
        match self.attempts(&played.pack, &played.scenario) {
            Some(attempts) if attempts.first.play == play => Attempt::First,
            Some(_) => Attempt::Practice,
            None => Attempt::Unsaid,
        }
    }
}

fn of_scenario<'a>(best: &'a Best, pack: &str, scenario: &str) -> impl Iterator<Item = &'a Played> {
    let from = (pack.to_owned(), scenario.to_owned(), None, None);
    best.range(from.clone()..)
        .take_while(move |(key, _)| (&key.0, &key.1) == (&from.0, &from.1))
        .map(|(_, played)| played)
}
