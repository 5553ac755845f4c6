//! What one team left: its points and whose they were, patient care, its mitigations beside the best plan.

use super::{Desk, marked};
use crate::report::TeamSection;
use crate::report::exercise::after::TeamRecord;
use crate::report::exercise::paper::{Block, Section, Set};
use crate::text::scores;

impl Desk<'_> {
    pub(super) fn team(&self, section: &TeamSection, record: &TeamRecord) -> Section {
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
}

fn list(items: &[String]) -> Option<Block> {
    (!items.is_empty()).then(|| Block::Points(items.to_vec()))
}
