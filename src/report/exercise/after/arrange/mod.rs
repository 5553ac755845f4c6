//! The report of an exercise as a paper, in the order that the doctrine has: overview, objectives,
//! analysis, then the appendices with the improvement plan first.

mod analysis;
mod appendices;
mod team;

use super::ExerciseReport;
use crate::report::exercise::paper::{Block, Paper, Section, Set, Table};
use crate::text::Text;

/// Arranges a report; it adds nothing to what the report says.
pub fn paper_of(text: &Text, report: &ExerciseReport) -> Paper {
    let desk = Desk { text, report };
    let mut sections = vec![desk.overview(), desk.objectives()];
    sections.extend(
        report.objectives.iter().filter(|line| !line.notes.is_empty()).map(|line| desk.objective(line)),
    );
    sections.push(desk.wash("papers-strengths", "papers-strengths-none", &report.strengths));
    sections.push(desk.wash("papers-improvements", "papers-improvements-none", &report.improvements));
    sections.push(desk.plan());
    sections.push(desk.participants());
    sections.push(desk.mapping());
    sections.push(desk.timeline());
    sections.push(desk.case());
    let both = report.play.teams.iter().zip(&report.teams);
    sections.extend(both.map(|(section, record)| desk.team(section, record)));
    sections.push(desk.records());
    sections.push(desk.sign_off());
    Paper {
        stem: "after-action-report",
        exercise: report.exercise.clone(),
        handling: report.handling.clone(),
        kind: text.t("papers-after"),
        title: report.title.clone(),
        lead: text.t("papers-after-lead"),
        facts: Vec::new(),
        sections,
        credits: report.credits.clone(),
        language: report.language.clone(),
    }
}

struct Desk<'a> {
    text: &'a Text,
    report: &'a ExerciseReport,
}

const MARK: &str = "\u{2715}";

fn marked(here: bool) -> String {
    if here { MARK.to_owned() } else { String::new() }
}

impl Desk<'_> {
    fn t(&self, id: &str) -> String {
        self.text.t(id)
    }

    fn heads(&self, columns: &[(&str, Set)]) -> Table {
        let columns: Vec<(String, Set)> = columns.iter().map(|&(id, set)| (self.t(id), set)).collect();
        Table::new(&columns)
    }

    /// Which teams a line is of; everybody's where none is named.
    fn teams(&self, teams: &[String]) -> String {
        if teams.is_empty() { self.t("papers-everybody") } else { teams.join(", ") }
    }

    fn overview(&self) -> Section {
        let report = self.report;
        let facts = report.overview.iter().map(|fact| (fact.label.clone(), fact.value.clone()));
        let mut blocks: Vec<Block> =
            report.stopped.iter().chain(&report.other_pack).cloned().map(Block::Warning).collect();
        blocks.push(Block::Facts(facts.collect()));
        blocks.push(Block::Heading(self.t("papers-capabilities")));
        blocks.push(Block::Points(report.capabilities.clone()));
        Section::new(self.t("papers-overview"), blocks)
    }

    fn sign_off(&self) -> Section {
        let who = [
            "papers-sign-facilitator",
            "papers-sign-evaluator",
            "papers-sign-compliance",
            "papers-sign-sponsor",
        ];
        let blocks = vec![
            Block::Text(self.t("papers-sign-words")),
            Block::Signatures {
                who: who.map(|id| self.t(id)).to_vec(),
                name: self.t("papers-sign-name"),
                date: self.t("papers-sign-date"),
            },
        ];
        Section::new(self.t("papers-sign"), blocks)
    }
}
