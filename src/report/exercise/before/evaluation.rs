//! The exercise evaluation guide: a sheet an objective, with what to watch for and boxes to tick.

use super::{Desk, PaperKind};
use crate::exercise::evaluation::Rating;
use crate::report::exercise::paper::{Block, Paper, Section, Set, Table};
use crate::report::exercise::words;

pub(super) fn paper(desk: &Desk<'_>) -> Paper {
    let mut paper = desk.begin(PaperKind::EvaluationGuide, "papers-evaluation", "papers-evaluation-lead");
    let file = &desk.scenario.file;
    let how =
        ["papers-evaluate-see", "papers-evaluate-time", "papers-evaluate-quiet", "papers-evaluate-rate"];
    paper.sections.push(Section::new(
        desk.t("papers-evaluate"),
        [Block::Points(how.iter().map(|id| desk.t(id)).collect()), Block::Heading(desk.t("papers-scale"))]
            .into_iter()
            .chain(words::scale(desk.text))
            .collect(),
    ));
    for (at, objective) in file.objectives.iter().enumerate() {
        let number = at + 1;
        let heading = desk.text.t_with("papers-objective", &[("n", number.into())]);
        paper.sections.push(Section::new(heading, sheet(desk, number, objective)).on_new_page());
    }
    let mut general = vec![Block::Text(desk.t("papers-evaluate-general-words"))];
    let mut table =
        Table::new(&[(desk.t("papers-column-talk"), Set::Text), (desk.t("papers-column-heard"), Set::Fill)]);
    for question in &file.debrief.questions {
        table.row(vec![question.listen_for.clone(), String::new()]);
    }
    general.push(Block::Table(table));
    paper.sections.push(Section::new(desk.t("papers-evaluate-general"), general).on_new_page());
    paper
}

fn sheet(desk: &Desk<'_>, number: usize, objective: &str) -> Vec<Block> {
    let file = &desk.scenario.file;
    let mut blocks = vec![
        Block::Aloud(objective.to_owned()),
        Block::Facts(vec![
            (desk.t("papers-capabilities"), words::capabilities(&file.csf).replace('\n', "; ")),
            (desk.t("papers-evaluator"), String::new()),
            (desk.t("papers-column-team"), String::new()),
        ]),
        Block::Heading(desk.t("papers-watch")),
        Block::Points(watch(desk, number)),
        Block::Heading(desk.t("papers-observed")),
    ];
    let mut table = Table::new(&[
        (desk.t("papers-column-time"), Set::Fill),
        (desk.t("papers-column-seen"), Set::Fill),
        (desk.t("papers-column-helped"), Set::Fill),
    ]);
    (0..4).for_each(|_| table.row(Vec::new()));
    blocks.push(Block::Table(table));
    blocks.push(Block::Heading(desk.t("papers-rating")));
    blocks.push(Block::Boxes(Rating::ALL.map(|one| words::rating(desk.text, one)).to_vec()));
    blocks.push(Block::Heading(desk.t("papers-rating-why")));
    blocks.push(Block::Lines(2));
    blocks
}

/// What shows that the objective is met: the wise answers to its questions, and what holds for every
/// objective.
fn watch(desk: &Desk<'_>, number: usize) -> Vec<String> {
    let pairs = desk.scenario.file.questions.iter().filter(|pair| usize::from(pair.objective) == number);
    let right = pairs.flat_map(|pair| [&pair.before, &pair.after]).filter_map(|question| {
        let right = question.options.iter().find(|option| option.right)?;
        let values = [("what", right.text.as_str().into()), ("why", right.rationale.as_str().into())];
        Some(desk.text.t_with("papers-watch-for", &values))
    });
    let always = ["papers-watch-reason", "papers-watch-own-house", "papers-watch-patients"];
    right.chain(always.iter().map(|id| desk.t(id))).collect()
}
