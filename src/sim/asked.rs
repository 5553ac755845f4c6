//! Answers to the application questions: beside the play, in the same log.

use std::ops::Range;

use super::session::Session;
use crate::rules::log::{Entry, Record};
use crate::rules::{Answer, Asked, Phase};
use crate::scoring::Learned;

/// Why an answer is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAsked {
    /// This play asks no such question.
    NoSuchQuestion,
    /// The question has no such option.
    NoSuchOption,
    /// It was answered; answers are final.
    Answered,
    /// The play has begun: what is answered now says nothing about what was known before it.
    TooLate,
    /// The play is not over: a question from afterwards could tell what is hidden.
    TooEarly,
}

impl Session {
    /// Writes an answer to the log, or that the question was skipped.
    ///
    /// # Errors
    /// Why not; nothing changed.
    pub fn answer(&mut self, answer: Answer, at_ms: u64) -> Result<Range<usize>, NotAsked> {
        let keys = &self.header().questions;
        let pair = keys.get(usize::from(answer.pair)).ok_or(NotAsked::NoSuchQuestion)?;
        if answer.chosen.is_some_and(|chosen| chosen >= pair.of(answer.when).options) {
            return Err(NotAsked::NoSuchOption);
        }
        if self.answers().any(|old| (old.when, old.pair) == (answer.when, answer.pair)) {
            return Err(NotAsked::Answered);
        }
        match answer.when {
            Asked::Before if !self.asks_before() => return Err(NotAsked::TooLate),
            Asked::After if self.view(self.team()).phase != Phase::Debrief => {
                return Err(NotAsked::TooEarly);
            }
            Asked::Before | Asked::After => {}
        }
        let from = self.entries().len();
        self.push(Record::Answered(answer), Some(self.team()), at_ms);
        Ok(from..self.entries().len())
    }

    /// Every answer, in the order in which they were given.
    pub fn answers(&self) -> impl Iterator<Item = &Answer> {
        self.entries().iter().filter_map(|entry| match &entry.record {
            Record::Answered(answer) => Some(answer),
            Record::Event(_) | Record::Undone { .. } => None,
        })
    }

    /// What was decided and answered, in order: every entry but undone ones.
    pub fn surviving_and_answers(&self) -> Vec<&Entry> {
        let answered = |entry: &&Entry| matches!(entry.record, Record::Answered(_));
        let mut all: Vec<&Entry> = self.surviving().chain(self.entries().iter().filter(answered)).collect();
        all.sort_by_key(|entry| entry.seq);
        all
    }

    /// Whether nothing was played yet, so that the questions before the play can be answered.
    pub fn asks_before(&self) -> bool {
        !self.entries().iter().any(|entry| matches!(entry.record, Record::Event(_)))
    }

    /// What the answers come to. It names the right ones: see [`Learned`].
    pub fn learned(&self) -> Learned {
        Learned::new(&self.header().questions, self.answers().copied())
    }
}
