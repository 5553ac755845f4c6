//! What is looked up: who was there, what others ask for, what happened when, the case, the files.

use super::Desk;
use crate::report::exercise::paper::{Block, Section, Set, Table};

/// So many empty lines has a list of attendance that is kept by hand.
const LINES_BY_HAND: usize = 12;

impl Desk<'_> {
    pub(super) fn participants(&self) -> Section {
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
        let blocks = if self.report.participants == 0 {
            let by_hand = [Block::Text(self.t("papers-attendance-by-hand")), Block::Table(self.by_hand())];
            std::iter::once(Block::Table(table)).chain(by_hand).collect()
        } else {
            let values = [("contact", self.report.contact.as_str().into())];
            vec![Block::Text(self.text.t_with("papers-attendance-words", &values)), Block::Table(table)]
        };
        Section::new(self.t("papers-appendix-people"), blocks).on_new_page()
    }

    /// Room for those who took part without a device of their own.
    fn by_hand(&self) -> Table {
        let mut table = self.heads(&[
            ("papers-column-name", Set::Fill),
            ("papers-column-role", Set::Fill),
            ("papers-column-department", Set::Fill),
            ("papers-column-team", Set::Fill),
            ("papers-column-came", Set::Fill),
            ("papers-column-left", Set::Fill),
        ]);
        (0..LINES_BY_HAND).for_each(|_| table.row(Vec::new()));
        table
    }

    pub(super) fn mapping(&self) -> Section {
        let mut table = self.heads(&[
            ("papers-column-reference", Set::Text),
            ("papers-column-asks", Set::Text),
            ("papers-column-touched", Set::Text),
        ]);
        for line in &self.report.mapping {
            table.row(vec![line.reference.clone(), line.asks.clone(), line.touched.clone()]);
        }
        let blocks = vec![
            Block::Warning(self.t("papers-mapping-words")),
            Block::Table(table),
            Block::Text(self.t("papers-mapping-sources")),
        ];
        Section::new(self.t("papers-appendix-mapping"), blocks).on_new_page()
    }

    pub(super) fn timeline(&self) -> Section {
        let mut table = self.heads(&[
            ("papers-column-time", Set::Short),
            ("papers-column-team", Set::Text),
            ("papers-column-what", Set::Text),
        ]);
        for moment in &self.report.timeline {
            table.row(vec![moment.at.clone(), self.teams(&moment.teams), moment.words.clone()]);
        }
        let mut blocks = vec![Block::Text(self.t("papers-timeline-words")), Block::Table(table)];
        blocks.extend(self.undone());
        Section::new(self.t("papers-appendix-timeline"), blocks).on_new_page()
    }

    /// What was taken back, if anything was.
    fn undone(&self) -> Vec<Block> {
        if self.report.undone.is_empty() {
            return Vec::new();
        }
        let mut table = self.heads(&[
            ("papers-column-time", Set::Short),
            ("papers-column-team", Set::Text),
            ("papers-column-taken-back", Set::Text),
            ("papers-column-why", Set::Text),
        ]);
        for line in &self.report.undone {
            let what = line.what.join("\n");
            table.row(vec![line.at.clone(), line.team.clone(), what, line.reason.clone()]);
        }
        let words = Block::Text(self.t("papers-undone-words"));
        vec![Block::Heading(self.t("papers-undone")), words, Block::Table(table)]
    }

    /// What was hidden, the standings where they were asked for, and what to remember.
    pub(super) fn case(&self) -> Section {
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

    /// How anybody can prove what was played.
    pub(super) fn records(&self) -> Section {
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
}
