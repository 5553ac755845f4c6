//! Missed questions come back: after 2, 7 and 30 days. The clock is passed in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::rules::{Asked, QuestionKey};

/// After how many days a question comes back, one after the other.
pub const DAYS: [u64; 3] = [2, 7, 30];

/// A day in milliseconds.
const DAY_MS: u64 = 24 * 60 * 60 * 1000;

/// More questions than these are not kept: far above what all packs ask.
pub const MOST: usize = 5000;

/// A question of a scenario.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionRef {
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// Before the play or after it.
    pub when: Asked,
    /// Which pair, from 0.
    pub pair: u8,
}

/// Where a missed question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// How many options it had and which was right: a question that the pack changed is not asked again.
    pub key: QuestionKey,
    /// Which of [`DAYS`] it waits for; as many as there are when it is done.
    pub step: u8,
    /// When it was last answered, in milliseconds since the Unix epoch.
    pub answered_ms: u64,
}

impl Card {
    /// In how many days after its last answer it is asked again; none once it is done.
    pub fn days(&self) -> Option<u64> {
        DAYS.get(usize::from(self.step)).copied()
    }

    /// When it is asked again; never once it is done.
    pub fn due_ms(&self) -> Option<u64> {
        Some(self.answered_ms.saturating_add(self.days()? * DAY_MS))
    }

    /// Whether it is to be asked now.
    pub fn is_due(&self, now_ms: u64) -> bool {
        self.due_ms().is_some_and(|due| due <= now_ms)
    }
}

/// The missed questions of a device.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spaced(BTreeMap<QuestionRef, Card>);

/// A question with where it stands, as it is written down.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    question: QuestionRef,
    card: Card,
}

impl Spaced {
    /// Reads what [`Self::to_text`] wrote, a line a question; a line that cannot be read costs that line.
    pub fn read(text: &str) -> Self {
        let mut all = Self::default();
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).for_each(|line: Line| {
            all.merge_one(line.question, line.card);
        });
        all
    }

    /// Writes it down, a line a question.
    pub fn to_text(&self) -> String {
        let line = |(question, card): (&QuestionRef, &Card)| {
            // Strings and numbers: nothing that JSON could refuse.
            serde_json::to_string(&Line { question: question.clone(), card: *card }).unwrap_or_default()
                + "\n"
        };
        self.0.iter().map(line).collect()
    }

    /// A question was answered badly in a play. It begins at the first interval, unless it was answered
    /// since: a play that is opened again misses nothing anew. The answer says whether anything changed.
    pub fn missed(&mut self, question: QuestionRef, key: QuestionKey, at_ms: u64) -> bool {
        self.merge_one(question, Card { key, step: 0, answered_ms: at_ms })
    }

    /// A due question was answered: well, it waits for the next interval and is done after the last;
    /// badly, it starts again. One that is not due stays as it is. The answer is where it stands now.
    pub fn answered(&mut self, question: &QuestionRef, right: bool, now_ms: u64) -> Option<Card> {
        let card = self.0.get_mut(question).filter(|card| card.is_due(now_ms))?;
        card.step = if right { card.step + 1 } else { 0 };
        card.answered_ms = now_ms;
        Some(*card)
    }

    /// Takes over what somebody else wrote down: of two cards of a question the one that was answered
    /// later stands. The answer says how many changed.
    pub fn merge(&mut self, other: Self) -> usize {
        other.0.into_iter().filter(|(question, card)| self.merge_one(question.clone(), *card)).count()
    }

    fn merge_one(&mut self, question: QuestionRef, card: Card) -> bool {
        let newer = match self.0.get(&question) {
            Some(old) => old.answered_ms < card.answered_ms,
            None => self.0.len() < MOST,
        };
        if newer {
            self.0.insert(question, card);
        }
        newer
    }

    /// The questions that are to be asked now, the longest due first.
    pub fn due(&self, now_ms: u64) -> Vec<(&QuestionRef, &Card)> {
        let mut due: Vec<_> = self.0.iter().filter(|(_, card)| card.is_due(now_ms)).collect();
        due.sort_by_key(|(_, card)| card.due_ms());
        due
    }

    /// In how many days, begun ones counted, the next question that is not due yet will be.
    pub fn next_days(&self, now_ms: u64) -> Option<u64> {
        Some((self.next_ms(now_ms)? - now_ms).div_ceil(DAY_MS))
    }

    /// When the next question that is not due yet will be.
    pub fn next_ms(&self, now_ms: u64) -> Option<u64> {
        self.0.values().filter_map(Card::due_ms).filter(|&due| due > now_ms).min()
    }

    /// How many questions are waiting or due.
    pub fn open(&self) -> usize {
        self.0.values().filter(|card| card.due_ms().is_some()).count()
    }

    /// Whether nothing was ever missed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
