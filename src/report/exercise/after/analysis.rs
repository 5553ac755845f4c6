//! Objectives by rating, strengths, areas for improvement, and the improvement plan.

use std::collections::BTreeMap;

use super::gather::Material;
use super::proposals::Proposals;
use super::{ActionLine, NoteLine, ObjectiveLine, WashEntry};
use crate::exercise::evaluation::{CorrectiveAction, HotWashItem, HotWashKind, ObserverNote, Rating};
use crate::packs::category_codes;
use crate::report::exercise::words;
use crate::report::time;

/// Every objective with the notes behind it.
pub(super) fn objectives(material: &Material<'_>) -> Vec<ObjectiveLine> {
    let objectives = &material.scenario.file.objectives;
    (1..).zip(objectives).map(|(number, objective)| objective_line(material, number, objective)).collect()
}

fn objective_line(material: &Material<'_>, number: usize, objective: &str) -> ObjectiveLine {
    let mut notes: Vec<&ObserverNote> =
        material.record.notes.iter().filter(|note| note.objective.map(usize::from) == Some(number)).collect();
    notes.sort_by_key(|note| note.at_ms);
    // The last rating of each team, and of the room, is what counts.
    let mut last: BTreeMap<Option<u8>, Rating> = BTreeMap::new();
    for note in &notes {
        last.extend(note.rating.map(|rating| (note.team, rating)));
    }
    let room = last.get(&None).copied();
    let teams = last.iter().filter_map(|(team, rating)| Some((material.team_name((*team)?), *rating)));
    ObjectiveLine {
        number,
        objective: objective.to_owned(),
        rating: room.or_else(|| last.values().max().copied()),
        teams: teams.collect(),
        notes: notes.into_iter().map(|note| note_line(material, note)).collect(),
    }
}

fn note_line(material: &Material<'_>, note: &ObserverNote) -> NoteLine {
    NoteLine {
        at: time::clock(note.at_ms),
        team: note.team.map(|team| material.team_name(team)),
        rating: note.rating,
        text: note.text.clone(),
    }
}

/// Notes that belong to no objective of the scenario.
pub(super) fn other_notes(material: &Material<'_>) -> Vec<NoteLine> {
    let count = material.scenario.file.objectives.len();
    let belongs =
        |note: &&ObserverNote| note.objective.is_some_and(|n| (1..=count).contains(&usize::from(n)));
    let mut notes: Vec<&ObserverNote> = material.record.notes.iter().filter(|note| !belongs(note)).collect();
    notes.sort_by_key(|note| note.at_ms);
    notes.into_iter().map(|note| note_line(material, note)).collect()
}

/// Strengths and areas for improvement: what was entered first, then what the logs propose.
pub(super) fn wash(material: &Material<'_>, proposed: &Proposals) -> (Vec<WashEntry>, Vec<WashEntry>) {
    let entered = material.record.hot_wash.iter().map(|item| (item, false));
    let all: Vec<(&HotWashItem, bool)> =
        entered.chain(proposed.hot_wash.iter().map(|item| (item, true))).collect();
    let of = |kind: HotWashKind| {
        let mut lines: Vec<WashEntry> = Vec::new();
        for (item, draft) in all.iter().filter(|(item, _)| item.kind == kind) {
            let line = WashEntry {
                capability: words::capability(&item.capability),
                text: item.text.clone(),
                teams: item.team.map(|team| material.team_name(team)).into_iter().collect(),
                draft: *draft,
            };
            let same = |one: &&mut WashEntry| {
                one.text == line.text
                    && one.capability == line.capability
                    && one.draft == *draft
                    && one.teams.is_empty() == line.teams.is_empty()
            };
            match lines.iter_mut().find(same) {
                Some(one) => one.teams.extend(line.teams),
                None => lines.push(line),
            }
        }
        lines
    };
    (of(HotWashKind::Strength), of(HotWashKind::Improvement))
}

/// The improvement plan: the first three of the teams, then by capability in the framework's order. What
/// several teams have in common is one line.
pub(super) fn plan(material: &Material<'_>, proposed: &Proposals) -> Vec<ActionLine> {
    let entered = material.record.corrective_actions.iter().map(|action| (action, false));
    let all = entered.chain(proposed.actions.iter().map(|action| (action, true)));
    let mut keyed: Vec<(usize, ActionLine)> = Vec::new();
    for (action, draft) in all {
        let line = action_line(material, action, draft);
        match keyed.iter_mut().find(|(_, one)| is_same(one, &line)) {
            Some((_, one)) => one.teams.extend(line.teams),
            None => {
                let known = category_codes().position(|code| {
                    code == action.capability || words::capability(code) == action.capability
                });
                keyed.push((known.unwrap_or(usize::MAX), line));
            }
        }
    }
    keyed.sort_by_key(|(place, line)| (!line.top, line.draft && line.top, *place));
    keyed.into_iter().map(|(_, line)| line).collect()
}

fn is_same(one: &ActionLine, other: &ActionLine) -> bool {
    let teams = |line: &ActionLine| line.teams.is_empty();
    let without = |line: &ActionLine| ActionLine { teams: Vec::new(), ..line.clone() };
    teams(one) == teams(other) && without(one) == without(other)
}

fn action_line(material: &Material<'_>, action: &CorrectiveAction, draft: bool) -> ActionLine {
    ActionLine {
        capability: words::capability(&action.capability),
        issue: action.issue.clone(),
        action: action.action.clone(),
        owner: action.owner.clone(),
        start: action.start.clone().unwrap_or_default(),
        end: action.end.clone().unwrap_or_default(),
        teams: action.team.map(|team| material.team_name(team)).into_iter().collect(),
        top: action.top,
        draft,
    }
}
