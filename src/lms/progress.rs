//! How far somebody is in a course, and what that comes to.

use super::course::{Course, Mastery};
use crate::rules::{Asked, Phase};
use crate::scoring::{Points, Score};
use crate::sim::Session;

/// A play of a scenario that is over: debrief reached and every question after it dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    /// What its choices deserve, 0 to 100; what it earned where no exact value exists.
    pub decision: Points,
    /// How many of the questions after it were answered well.
    pub right: u8,
    /// How many there were.
    pub asked: u8,
    /// Whether the coach told the best move: it completes, and masters nothing.
    pub guided: bool,
}

impl Attempt {
    /// What a session came to, once it is over and nothing is open in it. `score` is its score, with the
    /// analysis where there is one.
    pub fn of(session: &Session, score: &Score) -> Option<Self> {
        let learned = session.learned();
        let over = session.view(session.team()).phase == Phase::Debrief;
        if !over || learned.next(Asked::After).is_some() {
            return None;
        }
        let tally = learned.tally(Asked::After);
        let small = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        Some(Self {
            decision: score.decision_score.unwrap_or(score.total),
            right: small(tally.right),
            asked: small(tally.of),
            guided: score.guided,
        })
    }

    /// Whether the choices were good enough.
    pub fn decided(&self, mastery: Mastery) -> bool {
        // Where nothing is asked, a score below zero is good enough.
        let enough = mastery.decision == 0 || self.decision >= Points::whole(mastery.decision.into());
        enough && !self.guided
    }

    /// Whether the scenario counts as mastered by it.
    pub fn masters(&self, mastery: Mastery) -> bool {
        let knows = u32::from(self.right) * 100 >= u32::from(mastery.questions) * u32::from(self.asked);
        self.decided(mastery) && knows
    }
}

/// What was played of a course.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    /// By part: how often it was played to the end, and the attempt that counts.
    pub parts: Vec<Option<(u8, Attempt)>>,
}

/// What an LMS is told about the course as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Whether everything that is needed was played to its end.
    pub complete: bool,
    /// The mean decision score of what was played unguided, 0 to 100; none before the first.
    pub score: Option<Points>,
    /// Whether everything that is needed was mastered; none while something is missing.
    pub mastered: Option<bool>,
}

impl Progress {
    /// Nothing was played yet.
    pub fn new(course: &Course) -> Self {
        Self { parts: vec![None; course.parts.len()] }
    }

    /// How often a part was played to its end.
    pub fn attempts(&self, part: usize) -> u8 {
        self.parts.get(part).copied().flatten().map_or(0, |(count, _)| count)
    }

    /// Counts an attempt. Of several the one that masters counts, then the one with the better choices.
    pub fn add(&mut self, part: usize, attempt: Attempt, mastery: Mastery) {
        let Some(slot) = self.parts.get_mut(part) else { return };
        let rank = |one: &Attempt| (one.masters(mastery), !one.guided, one.decision, one.right);
        *slot = Some(match *slot {
            Some((count, best)) => {
                let counts = if rank(&attempt) > rank(&best) { attempt } else { best };
                (count.saturating_add(1), counts)
            }
            None => (1, attempt),
        });
    }

    /// What it comes to, by these thresholds.
    pub fn standing(&self, course: &Course, mastery: Mastery) -> Standing {
        let played = |at: usize| self.parts.get(at).copied().flatten().map(|(_, attempt)| attempt);
        let needed = || (0..course.parts.len()).filter(|&at| !course.parts[at].optional);
        let complete = needed().all(|at| played(at).is_some());
        let scores: Vec<Points> = (0..course.parts.len())
            .filter(|&at| !course.parts[at].optional)
            .filter_map(played)
            .filter(|attempt| !attempt.guided)
            .map(|attempt| attempt.decision)
            .collect();
        let count = i32::try_from(scores.len()).unwrap_or(i32::MAX);
        let sum: Points = scores.into_iter().sum();
        let mean = (count > 0).then(|| Points::rounded(f64::from(sum) / f64::from(count)));
        let masters = |at: usize| played(at).is_some_and(|attempt| attempt.masters(mastery));
        Standing { complete, score: mean, mastered: complete.then(|| needed().all(masters)) }
    }
}
