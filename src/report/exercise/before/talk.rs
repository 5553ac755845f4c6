//! What a facilitator says and asks, and how long everything takes.

use super::Desk;
use crate::exercise::{AGENDAS, AgendaItem, AgendaPart};
use crate::packs::{Moment, prose};
use crate::report::exercise::paper::{Block, Set, Table};
use crate::report::exercise::words;
use crate::text::agenda;

/// What can be said at the start of each part.
pub(super) fn say(desk: &Desk<'_>) -> Vec<Block> {
    let plan = desk.sitting.agenda;
    let part = |(begins, item): (u16, AgendaItem)| {
        let title = format!("{} {}", words::clock(begins), agenda::title(desk.text, item.part));
        [Block::Heading(title), Block::Aloud(agenda::say(desk.text, plan, item.part))]
    };
    plan.starts().flat_map(part).collect()
}

/// Every agenda beside the others, for a sitting that becomes shorter or longer than planned.
pub(super) fn agendas(desk: &Desk<'_>) -> Vec<Block> {
    let mut heads = vec![(desk.t("papers-column-part"), Set::Text)];
    let length = |minutes: u8| desk.text.t_with("papers-minutes", &[("n", minutes.into())]);
    heads.extend(AGENDAS.iter().map(|plan| (length(plan.minutes), Set::Number)));
    let mut table = Table::new(&heads);
    for (at, part) in AgendaPart::ALL.into_iter().enumerate() {
        let minutes = AGENDAS.iter().map(|plan| plan.items[at].minutes.to_string());
        table.row(std::iter::once(agenda::title(desk.text, part)).chain(minutes).collect());
    }
    let leads = AGENDAS.iter().map(|plan| agenda::lead(desk.text, plan));
    vec![Block::Text(desk.t("papers-agendas-words")), Block::Table(table), Block::Points(leads.collect())]
}

/// What can be asked during the play, moment by moment.
pub(super) fn prompts(desk: &Desk<'_>) -> Vec<Block> {
    let mut table = Table::new(&[
        (desk.t("papers-column-when"), Set::Text),
        (desk.t("papers-column-ask"), Set::Text),
        (desk.t("papers-column-listen"), Set::Text),
    ]);
    for moment in Moment::ALL {
        for prompt in desk.pack.prompts_at(moment) {
            let when = match moment {
                Moment::Reveal(stage) => format!(
                    "{}\n({})",
                    agenda::moment(desk.text, moment),
                    crate::text::words::stage(desk.text, stage)
                ),
                _ => agenda::moment(desk.text, moment),
            };
            table.row(vec![when, prose::plain(&prompt.ask), prose::plain(&prompt.listen_for)]);
        }
    }
    let lead = if table.rows.is_empty() { "console-prompts-none" } else { "papers-prompts-words" };
    let table = (!table.rows.is_empty()).then_some(Block::Table(table));
    std::iter::once(Block::Text(desk.t(lead))).chain(table).collect()
}

/// Questions on the scenario, for the play and for the talk afterwards.
pub(super) fn discussion(desk: &Desk<'_>) -> Vec<Block> {
    let mut table =
        Table::new(&[(desk.t("papers-column-ask"), Set::Text), (desk.t("papers-column-listen"), Set::Text)]);
    for question in &desk.scenario.file.debrief.questions {
        table.row(vec![question.ask.clone(), question.listen_for.clone()]);
    }
    vec![Block::Text(desk.t("papers-discussion-words")), Block::Table(table)]
}

/// The script of the hot wash.
pub(super) fn hot_wash(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Text(desk.t("papers-hot-wash-words"))];
    for step in &desk.scenario.file.debrief.hot_wash {
        let seconds = desk.text.t_with("report-hot-wash-seconds", &[("n", step.seconds.into())]);
        blocks.push(Block::Aloud(format!("{seconds} {}", step.say)));
    }
    blocks
}
