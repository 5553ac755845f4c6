//! The facilitator's guide: ground truth, what is read aloud, what to ask and what to listen for. It
//! tells everything, and says so.

use super::{Desk, PaperKind, injects, practised, talk};
use crate::packs::fact_of;
use crate::report::exercise::paper::{Block, Paper, Section, Set, Table};
use crate::report::exercise::words;
use crate::rules::Stage;
use crate::text::words::Cards;
use crate::text::{self, scores};

pub(super) fn paper(desk: &Desk<'_>) -> Paper {
    let mut paper = desk.begin(PaperKind::FacilitatorGuide, "papers-guide", "papers-guide-lead");
    let file = &desk.scenario.file;
    let before = [
        "papers-prepare-room",
        "papers-prepare-print",
        "papers-prepare-dice",
        "papers-prepare-teams",
        "papers-prepare-try",
        "papers-prepare-stop",
    ];
    let during = [
        "papers-lead-ask",
        "papers-lead-quiet",
        "papers-lead-bonus",
        "papers-lead-time",
        "papers-lead-blame",
    ];
    let listed = |ids: &[&str]| Block::Points(ids.iter().map(|id| desk.t(id)).collect());
    paper.sections = vec![
        Section::new(desk.t("papers-objectives"), vec![Block::Steps(file.objectives.clone())]),
        desk.agenda(true),
        Section::new(
            desk.t("papers-lead"),
            vec![
                Block::Heading(desk.t("papers-prepare")),
                listed(&before),
                Block::Heading(desk.t("papers-during")),
                listed(&during),
                Block::Heading(desk.t("papers-rules")),
                Block::Points(text::rules::rules_words(desk.text, &desk.scenario.blueprint.rules)),
            ],
        ),
        Section::new(desk.t("papers-agendas"), talk::agendas(desk)),
        Section::new(desk.t("papers-say"), talk::say(desk)),
        Section::new(
            desk.t("papers-read-aloud"),
            vec![
                Block::Aloud(file.briefing.clone()),
                Block::Heading(desk.t("papers-symptom")),
                Block::Aloud(file.opening_symptom.clone()),
            ],
        )
        .on_new_page(),
        Section::new(desk.t("papers-established"), practised::blocks(desk)),
        Section::new(desk.t("papers-truth"), truth(desk)).on_new_page(),
        Section::new(desk.t("papers-gaps"), gaps(desk)).on_new_page(),
        Section::new(desk.t("papers-injects"), all_injects(desk)).on_new_page(),
        Section::new(desk.t("papers-consultants"), vec![consultants(desk)]),
        Section::new(desk.t("papers-mitigations"), mitigations(desk)),
        Section::new(desk.t("papers-prompts"), talk::prompts(desk)).on_new_page(),
        Section::new(desk.t("papers-discussion"), talk::discussion(desk)),
        Section::new(desk.t("papers-roles"), roles(desk)),
        Section::new(desk.t("papers-hot-wash"), talk::hot_wash(desk)),
        Section::new(desk.t("papers-takeaways"), vec![Block::Points(file.debrief.takeaways.clone())]),
    ];
    paper
}

/// The chain and every suspect with its clues.
fn truth(desk: &Desk<'_>) -> Vec<Block> {
    let scenario = desk.scenario;
    let cards = Cards { pack: desk.pack, names: &scenario.names };
    let chain = desk.sitting.chain.unwrap_or(scenario.blueprint.authored);
    let own = desk.sitting.teams.iter().filter_map(|team| Some((team, team.chain?)));
    let own: Vec<_> = own.collect();
    let step = |(stage, attack)| {
        let values =
            [("stage", text::words::stage(desk.text, stage).into()), ("attack", cards.attack(attack).into())];
        desk.text.t_with("report-chain-step", &values)
    };
    let lead = if desk.sitting.chain.is_some() { "papers-truth-drawn" } else { "papers-truth-open" };
    let steps = |chain| Block::Steps(Stage::ALL.into_iter().zip(chain).map(step).collect());
    let mut blocks = vec![Block::Warning(desk.t("papers-truth-warning"))];
    if own.is_empty() {
        blocks.extend([Block::Text(desk.t(lead)), steps(chain)]);
    } else {
        blocks.push(Block::Text(desk.t("papers-truth-own")));
        blocks
            .extend(own.iter().flat_map(|(team, chain)| [Block::Heading(team.name.clone()), steps(*chain)]));
    }
    for (stage, (_, entries)) in Stage::ALL.into_iter().zip(scenario.file.suspects.stages()) {
        let values = [("stage", text::words::stage(desk.text, stage).into())];
        blocks.push(Block::Heading(desk.text.t_with("papers-truth-stage", &values)));
        let mut table = Table::new(&[
            (desk.t("papers-column-suspect"), Set::Text),
            (desk.t("papers-column-briefing-says"), Set::Text),
            (desk.t("papers-column-clues"), Set::Text),
        ]);
        for entry in entries {
            let Some(card) = desk.pack.attack(&entry.attack) else { continue };
            let clues = card.detected_by.iter().filter_map(|found| {
                let of_scenario = scenario.file.procedures.contains(&found.procedure);
                let procedure = desk.pack.procedure(&found.procedure).filter(|_| of_scenario)?;
                let values =
                    [("procedure", procedure.title.as_str().into()), ("clue", found.clue.as_str().into())];
                Some(desk.text.t_with("papers-clue", &values))
            });
            let weight = text::words::weight(desk.text, entry.weight);
            table.row(vec![
                format!("{}\n({weight})", card.title),
                entry.because.clone(),
                clues.collect::<Vec<_>>().join("\n"),
            ]);
        }
        blocks.push(Block::Table(table));
    }
    blocks
}

/// What a failed roll says about the hospital, and what would close the gap.
fn gaps(desk: &Desk<'_>) -> Vec<Block> {
    let mut table = Table::new(&[
        (desk.t("papers-column-procedure"), Set::Text),
        (desk.t("papers-column-gap"), Set::Text),
        (desk.t("papers-column-closed-by"), Set::Text),
    ]);
    for card in desk.scenario.file.procedures.iter().filter_map(|slug| desk.pack.procedure(slug)) {
        for gap in &card.failures {
            let closed = gap.closed_by.as_deref().and_then(|slug| desk.pack.mitigation(slug));
            table.row(vec![
                card.title.clone(),
                gap.reason.clone(),
                closed.map(|card| card.title.clone()).unwrap_or_default(),
            ]);
        }
    }
    vec![Block::Text(desk.t("papers-gaps-words")), Block::Table(table)]
}

fn all_injects(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks =
        vec![Block::Text(desk.t("papers-injects-words")), Block::Text(injects::pile_words(desk))];
    for one in injects::lines(desk) {
        let values = [("number", one.number.into()), ("title", one.title.as_str().into())];
        blocks.push(Block::Heading(desk.text.t_with("papers-inject-title", &values)));
        blocks
            .push(Block::Text(desk.text.t_with("papers-inject-when", &[("when", one.when.as_str().into())])));
        blocks.push(Block::Aloud(one.text.clone()));
        blocks.extend((!one.effects.is_empty()).then(|| Block::Points(one.effects.clone())));
        for option in &one.options {
            blocks.push(Block::Points(vec![option.clone()]));
        }
        blocks.push(Block::Text(
            desk.text.t_with("papers-inject-lesson", &[("lesson", one.lesson.as_str().into())]),
        ));
    }
    blocks
}

fn consultants(desk: &Desk<'_>) -> Block {
    let mut table =
        Table::new(&[(desk.t("papers-column-who"), Set::Text), (desk.t("papers-column-does"), Set::Text)]);
    for card in desk.scenario.file.consultants.iter().filter_map(|slug| desk.pack.consultant(slug)) {
        table.row(vec![card.title.clone(), card.short.clone()]);
    }
    Block::Table(table)
}

fn mitigations(desk: &Desk<'_>) -> Vec<Block> {
    let mut table = Table::new(&[
        (desk.t("papers-column-mitigation"), Set::Text),
        (desk.t("papers-column-cost"), Set::Text),
        (desk.t("papers-column-capability"), Set::Text),
    ]);
    let file = &desk.scenario.file;
    for card in file.mitigations.iter().filter_map(|slug| desk.pack.mitigation(slug)) {
        table.row(vec![
            card.title.clone(),
            scores::cost(desk.text, card.cost),
            words::capabilities(&card.csf),
        ]);
    }
    let budget = [("budget", scores::cost(desk.text, file.budget).into())];
    vec![Block::Text(desk.text.t_with("papers-mitigations-words", &budget)), Block::Table(table)]
}

/// The roles, each with the fact that it alone knows here.
fn roles(desk: &Desk<'_>) -> Vec<Block> {
    let mut table = Table::new(&[
        (desk.t("papers-column-role"), Set::Text),
        (desk.t("papers-column-cares"), Set::Text),
        (desk.t("papers-column-knows"), Set::Text),
    ]);
    for role in desk.pack.roles() {
        if let Some(fact) = fact_of(&desk.scenario.file.roles, &role.id) {
            table.row(vec![role.title.clone(), role.text.clone(), fact.to_owned()]);
        }
    }
    let lead = if table.rows.is_empty() { "papers-roles-none" } else { "papers-roles-words" };
    let table = (!table.rows.is_empty()).then_some(Block::Table(table));
    std::iter::once(Block::Text(desk.t(lead))).chain(table).collect()
}
