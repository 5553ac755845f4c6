//! What the hospital already practises: the scenario's procedures, or each team's own.

use super::Desk;
use crate::report::exercise::paper::{Block, Set, Table};
use crate::rules::ProcedureId;

/// The established procedures as far as they are settled when the paper is written, by their titles: a
/// pack's own order tells more than participants may know.
pub(super) fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let rules = &desk.scenario.blueprint.rules;
    let (count, bonus) = (u16::from(rules.established), format!("{:+}", rules.established_bonus));
    let values = [("n", count.into()), ("bonus", bonus.into())];
    let said = |id: &str| Block::Text(desk.text.t_with(id, &values));
    if desk.sitting.teams.is_empty() {
        return if desk.sitting.own_established {
            vec![said("papers-established-own")]
        } else {
            let all = &desk.scenario.blueprint.established;
            let drawn = all.len() > usize::from(count);
            let lead = said(if drawn { "papers-established-drawn" } else { "papers-established-here" });
            vec![lead, Block::Points(titles(desk, all))]
        };
    }
    let lead = said("papers-established-here");
    let teams = desk.sitting.teams;
    if teams.iter().all(|team| team.established == teams[0].established) {
        return vec![lead, Block::Points(titles(desk, &teams[0].established))];
    }
    let heads = [(desk.t("papers-column-team"), Set::Text), (desk.t("papers-column-practices"), Set::Text)];
    let mut table = Table::new(&heads);
    for team in teams {
        table.row(vec![team.name.clone(), titles(desk, &team.established).join("\n")]);
    }
    vec![lead, Block::Table(table)]
}

fn titles(desk: &Desk<'_>, procedures: &[ProcedureId]) -> Vec<String> {
    let card = |&id: &ProcedureId| desk.pack.procedure_of(id, &desk.scenario.names);
    let mut titles: Vec<String> = procedures.iter().filter_map(card).map(|card| card.title.clone()).collect();
    titles.sort_by_key(|title| title.to_lowercase());
    titles
}
