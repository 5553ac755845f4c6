//! The situation manual: all that participants may know before they play, and nothing that the cards
//! hide. Suspects and procedures stand in the order of their titles, for a pack's own order tells
//! which of them its author had in mind.

use super::{Desk, PaperKind, practised};
use crate::packs::SuspectEntry;
use crate::report::exercise::paper::{Block, Paper, Section, Set, Table};
use crate::report::exercise::words;
use crate::rules::Stage;
use crate::text;

pub(super) fn paper(desk: &Desk<'_>) -> Paper {
    let kind = PaperKind::SituationManual;
    let mut paper = desk.begin(kind, "papers-manual", "papers-manual-lead");
    let file = &desk.scenario.file;
    let listed = |ids: &[&str]| Block::Points(ids.iter().map(|id| desk.t(id)).collect());
    let mut about = vec![Block::Text(desk.t("papers-about-words")), Block::Text(file.hook.clone())];
    about.extend(file.content_note.iter().map(|note| Block::Warning(note.clone())));
    let csf = Block::Points(file.csf.iter().map(|code| words::capability(code)).collect());
    paper.sections = vec![
        Section::new(desk.t("papers-about"), about),
        Section::new(desk.t("papers-objectives"), vec![Block::Steps(file.objectives.clone())]),
        Section::new(
            desk.t("papers-capabilities"),
            vec![Block::Text(desk.t("papers-capabilities-words")), csf],
        ),
        Section::new(
            desk.t("papers-ground-rules"),
            vec![listed(&[
                "papers-rule-safe",
                "papers-rule-blame",
                "papers-rule-data",
                "papers-rule-fiction",
                "papers-rule-real",
            ])],
        ),
        desk.agenda(false),
        Section::new(
            desk.t("papers-situation"),
            vec![
                Block::Aloud(file.briefing.clone()),
                Block::Heading(desk.t("papers-symptom")),
                Block::Aloud(file.opening_symptom.clone()),
            ],
        )
        .on_new_page(),
        Section::new(desk.t("papers-suspects"), suspects(desk)),
        Section::new(desk.t("papers-how"), how(desk)),
        Section::new(
            desk.t("papers-procedures"),
            vec![Block::Text(desk.t("papers-procedures-words")), procedures(desk)],
        ),
        Section::new(desk.t("papers-established"), practised::blocks(desk)),
        Section::new(desk.t("papers-your-notes"), vec![Block::Lines(8)]),
    ];
    paper
}

fn suspects(desk: &Desk<'_>) -> Vec<Block> {
    let heads = [
        (desk.t("papers-column-stage"), Set::Text),
        (desk.t("papers-column-suspect"), Set::Text),
        (desk.t("papers-column-briefing-says"), Set::Text),
    ];
    let mut table = Table::new(&heads);
    for (stage, (_, entries)) in Stage::ALL.into_iter().zip(desk.scenario.file.suspects.stages()) {
        let mut rows: Vec<(&str, &SuspectEntry)> = entries
            .iter()
            .map(|entry| (desk.pack.attack(&entry.attack).map_or("", |card| card.title.as_str()), entry))
            .collect();
        rows.sort_by_key(|(title, _)| title.to_lowercase());
        for (title, entry) in rows {
            table.row(vec![text::words::stage(desk.text, stage), title.to_owned(), entry.because.clone()]);
        }
    }
    vec![Block::Text(desk.t("papers-suspects-words")), Block::Table(table)]
}

fn how(desk: &Desk<'_>) -> Vec<Block> {
    let steps = [
        "papers-how-discuss",
        "papers-how-choose",
        "papers-how-roll",
        "papers-how-strike",
        "papers-how-plan",
    ];
    vec![
        Block::Steps(steps.iter().map(|id| desk.t(id)).collect()),
        Block::Heading(desk.t("papers-rules")),
        Block::Points(text::rules::rules_words(desk.text, &desk.scenario.blueprint.rules)),
    ]
}

fn procedures(desk: &Desk<'_>) -> Block {
    let heads = [(desk.t("papers-column-procedure"), Set::Text), (desk.t("papers-column-does"), Set::Text)];
    let mut table = Table::new(&heads);
    let mut cards: Vec<_> =
        desk.scenario.file.procedures.iter().filter_map(|slug| desk.pack.procedure(slug)).collect();
    cards.sort_by_key(|card| card.title.to_lowercase());
    for card in cards {
        table.row(vec![card.title.clone(), card.short.clone()]);
    }
    Block::Table(table)
}
