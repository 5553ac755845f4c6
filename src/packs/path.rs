//! How far somebody is on a learning path.

use super::cards::LearningPath;
use super::listing::{ListedScenario, Listing};

/// A scenario of a path.
#[derive(Debug, Clone, Copy)]
pub struct PathStep<'a> {
    /// The scenario.
    pub scenario: &'a ListedScenario,
    /// Whether it was played to its end.
    pub done: bool,
    /// Whether it can be skipped: it begins with a content note.
    pub optional: bool,
}

/// A path with what was played of it.
#[derive(Debug, Clone)]
pub struct PathProgress<'a> {
    /// Its scenarios, in order.
    pub steps: Vec<PathStep<'a>>,
}

impl LearningPath {
    /// How far somebody is who has played what `done` says, by slug.
    pub fn progress<'a>(&self, pack: &'a Listing, done: impl Fn(&str) -> bool) -> PathProgress<'a> {
        let step = |slug: &String| {
            let scenario = pack.scenario(slug)?;
            Some(PathStep { scenario, done: done(slug), optional: scenario.optional })
        };
        PathProgress { steps: self.scenarios.iter().filter_map(step).collect() }
    }
}

impl PathProgress<'_> {
    /// The step to go on with, from 0: the first that is needed and not done. None when the path is
    /// complete; what can be skipped never stands in the way.
    pub fn next(&self) -> Option<usize> {
        self.steps.iter().position(|step| !step.done && !step.optional)
    }

    /// Of the steps that are needed: how many are done, and how many there are.
    pub fn needed(&self) -> (usize, usize) {
        let needed = || self.steps.iter().filter(|step| !step.optional);
        (needed().filter(|step| step.done).count(), needed().count())
    }
}
