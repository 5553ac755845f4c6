//! The exercise "spot the settings", without a screen: what is marked, and what that comes to.

use std::collections::BTreeSet;

use crate::report::library::SpotRow;

/// What a person marked, and whether it was checked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SpotLocal {
    /// The lines that are marked, from 0.
    pub marked: BTreeSet<usize>,
    /// Whether the answer is shown; nothing can be marked then.
    pub checked: bool,
}

/// What became of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// A trap that was marked.
    Found,
    /// A trap that was not.
    Missed,
    /// Marked, and none.
    Wrong,
    /// Neither.
    Plain,
}

/// What an answer comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpotResult {
    /// A verdict for each line.
    pub lines: Vec<Verdict>,
    /// How many traps were marked.
    pub found: usize,
    /// How many were not.
    pub missed: usize,
    /// How many marks were none.
    pub wrong: usize,
}

impl SpotLocal {
    /// Marks a line, or takes its mark away; not while the answer is shown.
    pub fn toggle(&mut self, line: usize) {
        if !self.checked && !self.marked.remove(&line) {
            self.marked.insert(line);
        }
    }

    /// What the marks come to.
    pub fn result(&self, rows: &[SpotRow]) -> SpotResult {
        let verdict = |(at, row): (usize, &SpotRow)| match (row.trap.is_some(), self.marked.contains(&at)) {
            (true, true) => Verdict::Found,
            (true, false) => Verdict::Missed,
            (false, true) => Verdict::Wrong,
            (false, false) => Verdict::Plain,
        };
        let lines: Vec<Verdict> = rows.iter().enumerate().map(verdict).collect();
        let count = |wanted: Verdict| lines.iter().filter(|line| **line == wanted).count();
        let (found, missed, wrong) = (count(Verdict::Found), count(Verdict::Missed), count(Verdict::Wrong));
        SpotResult { lines, found, missed, wrong }
    }
}
