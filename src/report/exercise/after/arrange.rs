//! The report of an exercise as a paper, in the order that the doctrine has: overview, objectives,
//! analysis, then the appendices with the improvement plan first.

use super::{ActionLine, ExerciseReport, NoteLine, ObjectiveLine, WashEntry};
use crate::exercise::evaluation::Rating;
use crate::report::TeamSection;
use crate::report::exercise::paper::{Block, Paper, Section, Set, Table};
use crate::report::exercise::words;
use crate::text::{Text, scores};

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

    /// The objectives by rating, a cross each.
    fn objectives(&self) -> Section {
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
        blocks.push(words::scale(self.text));
        Section::new(self.t("papers-objectives"), blocks)
    }

    /// One objective with the notes behind its rating.
    fn objective(&self, line: &ObjectiveLine) -> Section {
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

    fn wash(&self, heading: &str, none: &str, entries: &[WashEntry]) -> Section {
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

    fn plan(&self) -> Section {
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

    fn participants(&self) -> Section {
        let mut table = self.heads(&[
            ("papers-column-name", Set::Text),
            ("papers-column-role", Set::Text),
            ("papers-column-department", Set::Text),
            ("papers-column-took-part", Set::Text),
            ("papers-column-came", Set::Text),
            ("papers-column-left", Set::Text),
            ("papers-column-contact", Set::Number),
        ]);
        for one in &self.report.attendance {
            let part = if one.teams.is_empty() {
                one.part.clone()
            } else {
                format!("{}\n{}", one.part, one.teams.join(", "))
            };
            let person = [&one.name, &one.role, &one.department, &part, &one.came, &one.left, &one.contact];
            table.row(person.map(String::clone).to_vec());
        }
        let values = [("contact", self.report.contact.as_str().into())];
        let blocks =
            vec![Block::Text(self.text.t_with("papers-attendance-words", &values)), Block::Table(table)];
        Section::new(self.t("papers-appendix-people"), blocks).on_new_page()
    }

    fn mapping(&self) -> Section {
        let mut table = self.heads(&[
            ("papers-column-reference", Set::Text),
            ("papers-column-asks", Set::Text),
            ("papers-column-touched", Set::Text),
        ]);
        for line in &self.report.mapping {
            table.row(vec![line.reference.clone(), line.asks.clone(), line.touched.clone()]);
        }
        let blocks = vec![Block::Warning(self.t("papers-mapping-words")), Block::Table(table)];
        Section::new(self.t("papers-appendix-mapping"), blocks).on_new_page()
    }

    fn timeline(&self) -> Section {
        let mut table = self.heads(&[
            ("papers-column-time", Set::Short),
            ("papers-column-team", Set::Text),
            ("papers-column-what", Set::Text),
        ]);
        for moment in &self.report.timeline {
            table.row(vec![moment.at.clone(), self.teams(&moment.teams), moment.words.clone()]);
        }
        let blocks = vec![Block::Text(self.t("papers-timeline-words")), Block::Table(table)];
        Section::new(self.t("papers-appendix-timeline"), blocks).on_new_page()
    }

    /// What was hidden, the standings where they were asked for, and what to remember.
    fn case(&self) -> Section {
        let play = &self.report.play;
        let own = self.report.teams.iter().any(|team| !team.chain.is_empty());
        let mut blocks = Vec::new();
        if !own {
            blocks.push(Block::Heading(self.t("report-chain")));
            blocks.push(Block::Steps(play.chain.clone()));
        }
        if let Some((lead, places)) = play.standings.split_first() {
            blocks.push(Block::Heading(self.t("report-standings")));
            blocks.push(Block::Text(lead.clone()));
            blocks.push(Block::Points(places.to_vec()));
        }
        blocks.push(Block::Heading(self.t("report-takeaways")));
        blocks.push(Block::Points(play.takeaways.clone()));
        blocks.push(Block::Heading(self.t("report-checklist")));
        blocks.push(Block::Points(play.checklist.clone()));
        Section::new(self.t("papers-appendix-case"), blocks).on_new_page()
    }

    fn team(&self, section: &TeamSection, record: &super::TeamRecord) -> Section {
        let mut blocks = Vec::new();
        let notes = [(record.practice, "papers-team-practice"), (!record.finished, "papers-team-unfinished")];
        blocks.extend(notes.iter().filter(|(so, _)| *so).map(|(_, id)| Block::Warning(self.t(id))));
        if !record.chain.is_empty() {
            blocks.push(Block::Heading(self.t("report-chain")));
            blocks.push(Block::Steps(record.chain.clone()));
        }
        blocks.push(Block::Facts(self.points(section)));
        blocks.push(Block::Heading(self.t("report-deserved")));
        blocks.extend(section.deserved.words.iter().cloned().map(Block::Text));
        blocks.extend(list(&section.deserved.lines));
        if !section.deserved.costliest.is_empty() {
            blocks.push(Block::Heading(self.t("report-costliest")));
            blocks.push(Block::Steps(section.deserved.costliest.clone()));
        }
        let care = std::iter::once(section.care.clone()).chain(section.care_lines.iter().cloned());
        blocks.push(Block::Heading(self.t("report-care")));
        blocks.push(Block::Points(care.collect()));
        blocks.push(Block::Heading(self.t("papers-team-plan")));
        let mut table = self.heads(&[
            ("papers-column-mitigation", Set::Text),
            ("papers-column-adopted", Set::Mark),
            ("papers-column-best", Set::Mark),
            ("papers-column-does", Set::Text),
        ]);
        for line in &record.mitigations {
            table.row(vec![
                line.title.clone(),
                marked(line.adopted),
                marked(line.in_best),
                line.words.clone(),
            ]);
        }
        blocks.push(Block::Table(table));
        let values = [("team", record.name.as_str().into())];
        Section::new(self.text.t_with("papers-appendix-team", &values), blocks).on_new_page()
    }

    fn points(&self, section: &TeamSection) -> Vec<(String, String)> {
        let of = |points, most| scores::of_points(self.text, points, most);
        let mut facts = vec![
            (self.t("papers-points"), of(section.total, 100)),
            (
                self.t("papers-points-investigation"),
                of(section.investigation.points, section.investigation.most),
            ),
            (self.t("papers-points-mitigation"), of(section.mitigation.points, section.mitigation.most)),
        ];
        facts.extend(
            section.deserved.decision_score.map(|score| (self.t("papers-points-decision"), of(score, 100))),
        );
        facts
            .extend(section.awarded.iter().map(|line| (self.t("papers-points-awarded"), line.words.clone())));
        facts
            .extend(section.learned.iter().map(|learned| (self.t("report-learned"), learned.result.clone())));
        facts
    }

    /// How anybody can prove what was played.
    fn records(&self) -> Section {
        let mut table = self.heads(&[
            ("papers-column-team", Set::Text),
            ("papers-column-file", Set::Short),
            ("papers-column-sha3", Set::Text),
        ]);
        for team in &self.report.teams {
            table.row(vec![team.name.clone(), team.playthrough.clone(), team.sha3.clone()]);
        }
        let blocks = vec![Block::Text(self.t("papers-records-words")), Block::Table(table)];
        Section::new(self.t("papers-appendix-records"), blocks).on_new_page()
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

fn list(items: &[String]) -> Option<Block> {
    (!items.is_empty()).then(|| Block::Points(items.to_vec()))
}
