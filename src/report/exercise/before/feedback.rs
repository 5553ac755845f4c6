//! The participants' feedback form: one sheet, no name asked.

use super::{Desk, PaperKind};
use crate::report::exercise::paper::{Block, Paper, Section, Set, Table};

/// What participants agree with or not.
const STATEMENTS: [&str; 8] = [
    "papers-feedback-plausible",
    "papers-feedback-clear",
    "papers-feedback-voice",
    "papers-feedback-level",
    "papers-feedback-roles",
    "papers-feedback-time",
    "papers-feedback-gap",
    "papers-feedback-use",
];

pub(super) fn paper(desk: &Desk<'_>) -> Paper {
    let mut paper = desk.begin(PaperKind::FeedbackForm, "papers-feedback", "papers-feedback-lead");
    let mut heads = vec![(desk.t("papers-feedback-statement"), Set::Text)];
    heads.extend((1..=5).map(|n: u8| (n.to_string(), Set::Mark)));
    let mut table = Table::new(&heads);
    for id in STATEMENTS {
        let mut row = vec![desk.t(id)];
        row.extend((0..5).map(|_| "\u{2610}".to_owned()));
        table.row(row);
    }
    let open = ["papers-feedback-keep", "papers-feedback-change", "papers-feedback-first"];
    let mut words = Vec::new();
    for id in open {
        words.push(Block::Heading(desk.t(id)));
        words.push(Block::Lines(1));
    }
    paper.sections = vec![
        Section::new(
            desk.t("papers-feedback-role"),
            vec![Block::Boxes(
                [
                    "papers-role-pacs",
                    "papers-role-radiologist",
                    "papers-role-technologist",
                    "papers-role-biomed",
                    "papers-role-network",
                    "papers-role-security",
                    "papers-role-privacy",
                    "papers-role-other",
                ]
                .map(|id| desk.t(id))
                .to_vec(),
            )],
        ),
        Section::new(
            desk.t("papers-feedback-agree"),
            vec![Block::Text(desk.t("papers-feedback-scale")), Block::Table(table)],
        ),
        Section::new(desk.t("papers-feedback-words"), words),
    ];
    paper
}
