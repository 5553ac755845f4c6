//! What was seen and what follows from it: objectives by rating, the hot wash, the improvement plan.

use super::{Desk, marked};
use crate::exercise::evaluation::Rating;
use crate::report::exercise::after::{ActionLine, NoteLine, ObjectiveLine, WashEntry};
use crate::report::exercise::paper::{Block, Section, Set, Table};
use crate::report::exercise::words;

impl Desk<'_> {
    /// The objectives by rating, a cross each.
    pub(super) fn objectives(&self) -> Section {
        let mut table = self.heads(&[
            ("papers-column-number", Set::Number),
            ("papers-column-objective", Set::Text),
            ("papers-letter-p", Set::Mark),
            ("papers-letter-s", Set::Mark),
            ("papers-letter-m", Set::Mark),
            ("papers-letter-u", Set::Mark),
        ]);
        for line in &self.report.objectives {
            let mut row = vec![line.number.to_string(), line.objective.clone()];
            row.extend(Rating::ALL.map(|one| marked(line.rating == Some(one))));
            table.row(row);
        }
        let mut blocks = vec![Block::Table(table), Block::Text(self.t("papers-objectives-note"))];
        if self.report.objectives.iter().any(|line| line.rating.is_none()) {
            blocks.push(Block::Text(self.t("papers-not-rated")));
        }
        blocks.push(Block::Heading(self.t("papers-scale")));
        blocks.extend(words::scale(self.text));
        Section::new(self.t("papers-objectives"), blocks)
    }

    /// One objective with the notes behind its rating.
    pub(super) fn objective(&self, line: &ObjectiveLine) -> Section {
        let heading = self.text.t_with("papers-objective", &[("n", line.number.into())]);
        let mut blocks = vec![Block::Aloud(line.objective.clone())];
        let mut facts = Vec::new();
        facts.extend(line.rating.map(|one| (self.t("papers-rating"), words::rating(self.text, one))));
        for (team, rating) in &line.teams {
            facts.push((team.clone(), words::rating(self.text, *rating)));
        }
        blocks.push(Block::Facts(facts));
        blocks.push(Block::Table(self.notes(&line.notes)));
        Section::new(heading, blocks)
    }

    fn notes(&self, notes: &[NoteLine]) -> Table {
        let mut table = self.heads(&[
            ("papers-column-time", Set::Short),
            ("papers-column-team", Set::Text),
            ("papers-rating", Set::Mark),
            ("papers-column-seen", Set::Text),
        ]);
        for note in notes {
            let rating = note.rating.map(|one| one.letter().to_string()).unwrap_or_default();
            let team = note.team.clone().unwrap_or_else(|| self.t("papers-everybody"));
            table.row(vec![note.at.clone(), team, rating, note.text.clone()]);
        }
        table
    }

    pub(super) fn wash(&self, heading: &str, none: &str, entries: &[WashEntry]) -> Section {
        let mut table = self.heads(&[
            ("papers-column-capability", Set::Text),
            ("papers-column-said", Set::Text),
            ("papers-column-team", Set::Text),
        ]);
        for entry in entries {
            let said = if entry.draft { self.draft(&entry.text) } else { entry.text.clone() };
            table.row(vec![entry.capability.clone(), said, self.teams(&entry.teams)]);
        }
        let block = if entries.is_empty() { Block::Text(self.t(none)) } else { Block::Table(table) };
        let mut blocks = vec![block];
        if heading == "papers-improvements" && !self.report.notes.is_empty() {
            blocks.push(Block::Heading(self.t("papers-other-notes")));
            blocks.push(Block::Table(self.notes(&self.report.notes)));
        }
        Section::new(self.t(heading), blocks)
    }

    fn draft(&self, words: &str) -> String {
        self.text.t_with("papers-draft", &[("words", words.into())])
    }

    pub(super) fn plan(&self) -> Section {
        let mut table = self.heads(&[
            ("papers-column-capability", Set::Text),
            ("papers-column-issue", Set::Text),
            ("papers-column-action", Set::Text),
            ("papers-column-owner", Set::Fill),
            ("papers-column-start", Set::Day),
            ("papers-column-end", Set::Day),
        ]);
        for line in &self.report.plan {
            table.row(vec![
                line.capability.clone(),
                line.issue.clone(),
                self.action(line),
                line.owner.clone(),
                line.start.clone(),
                line.end.clone(),
            ]);
        }
        let lead = if self.report.plan.is_empty() { "papers-plan-none" } else { "papers-plan-words" };
        let table = (!self.report.plan.is_empty()).then_some(Block::Table(table));
        let blocks = std::iter::once(Block::Text(self.t(lead))).chain(table);
        Section::new(self.t("papers-appendix-plan"), blocks.collect()).on_new_page()
    }

    /// What is to be done, whether a team put it first, and whose it is.
    fn action(&self, line: &ActionLine) -> String {
        let said = if line.draft { self.draft(&line.action) } else { line.action.clone() };
        let first = if line.top {
            self.text.t_with("papers-first", &[("words", said.as_str().into())])
        } else {
            said
        };
        format!("{first}\n({})", self.teams(&line.teams))
    }
}
