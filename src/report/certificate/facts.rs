//! What a certificate prints of a playthrough, and the code over it.

use serde::{Deserialize, Serialize};

use crate::report::time;
use crate::rules::log::hash_of;
use crate::rules::{Asked, Phase};
use crate::scoring::{Points, Score, Tally};
use crate::sim::Session;

/// What follows from a finished playthrough.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// When the play was over, in milliseconds since the Unix epoch.
    pub finished_ms: u64,
    /// The active time in milliseconds: see [`Session::active_ms`].
    pub active_ms: u64,
    /// All points.
    pub total: Points,
    /// What the choices deserve; none where it cannot be worked out exactly.
    pub decision: Option<Points>,
    /// Whether the coach told the best move.
    pub guided: bool,
    /// What the questions before the play came to.
    pub before: Tally,
    /// What those after it came to.
    pub after: Tally,
    /// The hash of the log's last line.
    pub head: String,
}

impl Facts {
    /// The facts of a session; none before its debrief. `score` carries the analysis, where there is one.
    pub fn new(session: &Session, score: &Score) -> Option<Self> {
        let header = session.header();
        let learned = session.learned();
        (session.view(session.team()).phase == Phase::Debrief).then(|| Self {
            pack: header.pack.clone(),
            scenario: header.scenario.clone(),
            finished_ms: session.played_ms(),
            active_ms: session.active_ms(),
            total: score.total,
            decision: score.decision_score,
            guided: header.coach.guides(),
            before: learned.tally(Asked::Before),
            after: learned.tally(Asked::After),
            head: session.chain_head().to_owned(),
        })
    }

    /// The day on which it was over, in UTC: `2026-11-22`.
    pub fn day(&self) -> String {
        time::day(self.finished_ms)
    }

    /// Contact minutes: whole ones only.
    pub fn minutes(&self) -> u64 {
        self.active_ms / 60_000
    }

    /// Whether questions were asked.
    pub fn asks(&self) -> bool {
        self.before.of + self.after.of > 0
    }

    /// The verification code: 96 bits of SHA3-256 in groups of four hexadecimal digits.
    pub fn code(&self) -> String {
        let tally = |tally: Tally| format!("{}/{}/{}", tally.right, tally.answered, tally.of);
        let words = [
            "breach-rounds certificate 1".to_owned(),
            self.head.clone(),
            self.pack.clone(),
            self.scenario.clone(),
            self.day(),
            self.minutes().to_string(),
            self.total.to_string(),
            self.decision.map(|points| points.to_string()).unwrap_or_default(),
            self.guided.to_string(),
            tally(self.before),
            tally(self.after),
        ];
        let digits: Vec<char> = hash_of(&words.join("\n")).to_uppercase().chars().take(24).collect();
        digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }
}

/// The code of a session, as its certificate prints it; none before its debrief.
pub fn verification_code(session: &Session, score: &Score) -> Option<String> {
    Facts::new(session, score).map(|facts| facts.code())
}
