//! What was written down, as words, and what the logs propose.

use super::model::ConsoleInput;
use crate::exercise::evaluation::{
    CorrectiveAction, Finding, HotWashItem, HotWashKind, ObserverNote, Source,
};
use crate::exercise::room::{Record, RoomPhase};
use crate::report::exercise::{found, gaps};
use crate::text::Text;
use crate::text::words::Cards;

/// Of which kind a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RecordKind {
    /// A note.
    Note,
    /// A line of the hot wash.
    HotWash,
    /// A corrective action.
    Corrective,
    /// A proposal that was turned down.
    Dismissed,
}

/// A record in words.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordLine {
    /// Its number; none for what a log proposes.
    pub number: Option<u32>,
    /// Of which kind.
    pub kind: RecordKind,
    /// Whose and what about, in a few words.
    pub head: String,
    /// What it says.
    pub said: String,
    /// What it is, to be corrected or confirmed.
    pub record: Record,
}

/// Everything that was written down, latest first, and then what the logs propose, once the play is over.
pub(super) fn records(input: &ConsoleInput<'_>) -> Vec<RecordLine> {
    let kept = input.console.records.iter().rev();
    let mut all: Vec<RecordLine> =
        kept.map(|(number, record)| line(input, Some(*number), record.clone())).collect();
    if input.room.phase >= RoomPhase::HotWash {
        all.extend(proposals(input).into_iter().map(|record| line(input, None, record)));
    }
    all
}

fn line(input: &ConsoleInput<'_>, number: Option<u32>, record: Record) -> RecordLine {
    let (kind, head, said) = match &record {
        Record::Note(note) => (RecordKind::Note, note_head(input, note), note.text.clone()),
        Record::HotWash(item) => (RecordKind::HotWash, wash_head(input, item), item.text.clone()),
        Record::Corrective(action) => {
            (RecordKind::Corrective, action_head(input, action), said_of(input, action))
        }
        Record::Dismissed { team, finding } => {
            (RecordKind::Dismissed, whose(input, Some(*team)), finding_words(input, finding))
        }
    };
    RecordLine { number, kind, head, said, record }
}

fn whose(input: &ConsoleInput<'_>, team: Option<u8>) -> String {
    team.map_or_else(|| input.text.t("console-to-all"), |team| input.team(team))
}

fn note_head(input: &ConsoleInput<'_>, note: &ObserverNote) -> String {
    let (text, team) = (input.text, ("team", whose(input, note.team).into()));
    match (note.objective, note.rating) {
        (Some(n), Some(rating)) => {
            let values = [team, ("n", n.into()), ("rating", rating.letter().to_string().into())];
            text.t_with("console-note-rated", &values)
        }
        (Some(n), None) => text.t_with("console-note-objective", &[team, ("n", n.into())]),
        (None, _) => text.t_with("console-note-head", &[team]),
    }
}

fn wash_head(input: &ConsoleInput<'_>, item: &HotWashItem) -> String {
    let id = match (item.kind, item.capability.is_empty()) {
        (HotWashKind::Strength, true) => "console-wash-strength-head",
        (HotWashKind::Strength, false) => "console-wash-strength-capability",
        (HotWashKind::Improvement, true) => "console-wash-improvement-head",
        (HotWashKind::Improvement, false) => "console-wash-improvement-capability",
    };
    let capability = item.capability.as_str();
    let values = [("team", whose(input, item.team).into()), ("capability", capability.into())];
    input.text.t_with(id, &values)
}

fn action_head(input: &ConsoleInput<'_>, action: &CorrectiveAction) -> String {
    let owner = match action.owner.trim() {
        "" => input.text.t("console-owner-none"),
        owner => owner.to_owned(),
    };
    let end = action.end.clone().unwrap_or_else(|| input.text.t("console-day-none"));
    let values = [("team", whose(input, action.team).into()), ("owner", owner.into()), ("end", end.into())];
    input.text.t_with("console-action-head", &values)
}

fn said_of(input: &ConsoleInput<'_>, action: &CorrectiveAction) -> String {
    if action.issue.is_empty() {
        return action.action.clone();
    }
    let values = [("issue", action.issue.as_str().into()), ("action", action.action.as_str().into())];
    input.text.t_with("console-action-said", &values)
}

/// What the teams' logs propose and nobody has taken up: that the whole attack was found, every gap in
/// readiness that was read, every measure that was adopted, as the report words them. Nothing counts before
/// somebody confirms it.
fn proposals(input: &ConsoleInput<'_>) -> Vec<Record> {
    let kept = input.console.records.iter();
    let taken: Vec<(u8, Finding)> = kept.filter_map(|(_, record)| proposed(record)).collect();
    let cards = Cards { pack: input.pack, names: &input.scenario.names };
    let mut all: Vec<Record> = Vec::new();
    let people = input.room.teams.iter().map(|line| line.bot.is_none() && line.merged.is_none());
    let people: Vec<bool> = people.collect();
    for (team, seen) in input.teams {
        if !people.get(usize::from(*team)).copied().unwrap_or(false) {
            continue;
        }
        let events = || seen.events.iter().map(|(_, _, event)| event);
        let washed = found(input.text, *team, events()).into_iter();
        all.extend(washed.chain(gaps(input.text, &cards, *team, events())).map(Record::HotWash));
        let adopted = seen.view.mitigations.iter().filter(|card| card.adopted);
        all.extend(adopted.filter_map(|card| measure(input.text, &cards, *team, card.mitigation)));
    }
    all.retain(|record| proposed(record).is_some_and(|found| !taken.contains(&found)));
    all
}

/// Whose log proposed a record, and by what; nothing for what somebody wrote.
pub(super) fn proposed(record: &Record) -> Option<(u8, Finding)> {
    let (team, source) = match record {
        Record::HotWash(item) => (item.team?, &item.source),
        Record::Corrective(action) => (action.team?, &action.source),
        Record::Dismissed { team, finding } => return Some((*team, finding.clone())),
        Record::Note(_) => return None,
    };
    match source {
        Source::Proposed(finding) => Some((team, finding.clone())),
        Source::Entered => None,
    }
}

/// What was turned down, by the card behind it.
fn finding_words(input: &ConsoleInput<'_>, finding: &Finding) -> String {
    match finding {
        Finding::Adopted { mitigation } => {
            input.pack.mitigation(mitigation).map(|card| card.title.clone()).unwrap_or_default()
        }
        Finding::Gap { procedure, reason } => {
            let card = input.pack.procedure(procedure);
            let gap = card.and_then(|card| card.failures.get(usize::from(*reason)));
            gap.map(|gap| gap.reason.clone()).unwrap_or_default()
        }
        Finding::Found => input.text.t("papers-strength-found"),
        Finding::Judgement | Finding::Care => input.text.t("console-wash-strength"),
    }
}

fn measure(
    text: &Text,
    cards: &Cards<'_>,
    team: u8,
    mitigation: crate::rules::MitigationId,
) -> Option<Record> {
    let card = cards.pack.mitigation_of(mitigation, cards.names)?;
    let values = [("title", card.title.as_str().into()), ("short", card.short.as_str().into())];
    Some(Record::Corrective(CorrectiveAction {
        capability: card.csf.first().cloned().unwrap_or_default(),
        issue: String::new(),
        action: text.t_with("papers-action", &values),
        owner: String::new(),
        start: None,
        end: None,
        source: Source::Proposed(Finding::Adopted { mitigation: card.id.clone() }),
        team: Some(team),
        top: false,
    }))
}
