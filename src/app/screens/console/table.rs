//! One team in full: the hidden chain with its clues, the log, the votes, what can be entered for it.

use super::act::{ActModel, act};
use super::model::ConsoleInput;
use crate::app::screens::facilitator::{Dossier, undo_points};
use crate::exercise::room::{Ballot, ConsoleTeam};
use crate::rules::{Event, Stage};
use crate::text::log::{self, Voice};
use crate::text::words::{self, Cards};

/// One team in full.
#[derive(Debug, Clone, PartialEq)]
pub struct TableModel {
    /// Which team.
    pub team: u8,
    /// What can be entered for it.
    pub act: ActModel,
    /// Place, chain, injects to come, legal rulings.
    pub dossier: Dossier,
    /// The hidden chain, stage by stage.
    pub truth: Vec<StageTruth>,
    /// Everything that happened, latest first.
    pub log: Vec<String>,
    /// The rulings with their reasons, latest first.
    pub rulings: Vec<String>,
    /// What it votes on, in words.
    pub ballot: Vec<String>,
    /// What it chose to practise, by title.
    pub established: Vec<String>,
    /// How many questions it answered, in words; empty where none are asked.
    pub answered: String,
}

/// What really happens in a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageTruth {
    /// Which stage.
    pub stage: Stage,
    /// Its name.
    pub stage_name: String,
    /// The true attack.
    pub attack: String,
    /// What it is.
    pub text: String,
    /// Whether the team knows.
    pub revealed: bool,
    /// "Revealed" or "hidden".
    pub known: String,
    /// Each procedure that finds it, and what the team then sees.
    pub clues: Vec<(String, String)>,
}

/// Whether an event says something that a facilitator wants to see at a glance.
pub(super) fn tells(event: &Event) -> bool {
    !matches!(event, Event::Cooling { .. } | Event::TurnEnded { .. } | Event::RuledOut { .. })
}

/// A team in full; nothing before its session is drawn.
pub(super) fn table(input: &ConsoleInput<'_>, team: u8) -> Option<TableModel> {
    let seen = input.teams.get(&team)?;
    let cards = Cards { pack: input.pack, names: &input.scenario.names };
    let events: Vec<(u64, &Event)> = seen.events.iter().map(|(seq, _, event)| (*seq, event)).collect();
    let undo = undo_points(input.text, &cards, &seen.undo_points, &events);
    let name = input.team(team);
    let say = |event: &Event| log::sentence_as(input.text, &cards, Voice::Team, event);
    let ruled = |event: &&Event| matches!(event, Event::Ruled { .. });
    let latest = || seen.events.iter().rev().map(|(_, _, event)| event);
    let procedure =
        |slug: &String| input.pack.procedure(slug).map_or_else(|| slug.clone(), |card| card.title.clone());
    Some(TableModel {
        team,
        act: act(input, team, seen),
        dossier: Dossier::new(input.text, &cards, (team, &name), &seen.view, undo),
        truth: truth(input, &cards, seen),
        log: latest().map(say).filter(|words| !words.is_empty()).collect(),
        rulings: latest().filter(ruled).map(say).collect(),
        ballot: ballot(input, &cards, &seen.ballot),
        established: seen.established.iter().map(procedure).collect(),
        answered: answered(input, seen),
    })
}

fn truth(input: &ConsoleInput<'_>, cards: &Cards<'_>, seen: &ConsoleTeam) -> Vec<StageTruth> {
    let Some(secrets) = &seen.view.secrets else { return Vec::new() };
    let stages = seen.view.stages.iter().zip(secrets.chain);
    stages
        .map(|(known, attack)| {
            let card = cards.pack.attack_of(attack, cards.names);
            let dealt = |slug: &str| {
                let procedures = seen.view.procedures.iter();
                procedures.filter_map(|p| p.procedure.slug(cards.names)).any(|each| each == slug)
            };
            let clue = |found: &crate::packs::Detection| {
                let title = cards.pack.procedure(&found.procedure).map(|card| card.title.clone());
                (title.unwrap_or_default(), found.clue.clone())
            };
            let finds = card.iter().flat_map(|card| card.detected_by.iter());
            let revealed = known.revealed.is_some();
            let id = if revealed { "console-truth-known" } else { "console-truth-hidden" };
            StageTruth {
                stage: known.stage,
                stage_name: words::stage(input.text, known.stage),
                attack: cards.attack(attack),
                text: card.map(|card| card.text.clone()).unwrap_or_default(),
                revealed,
                known: input.text.t(id),
                clues: finds.filter(|found| dealt(&found.procedure)).map(clue).collect(),
            }
        })
        .collect()
}

fn ballot(input: &ConsoleInput<'_>, cards: &Cards<'_>, ballot: &Ballot) -> Vec<String> {
    if ballot.proposals.is_empty() {
        return Vec::new();
    }
    let text = input.text;
    let cast = text.t_with("console-votes", &[("cast", ballot.cast.into()), ("of", ballot.of.into())]);
    let line = |(at, proposal): (usize, &crate::exercise::room::Proposal)| {
        let votes = ballot.shown.iter().flatten().filter(|(_, vote)| usize::from(*vote) == at);
        let voters: Vec<String> = votes.map(|(member, _)| input.name(*member)).collect();
        let what = action_words(input, cards, &proposal.action);
        let by = input.name(proposal.by);
        let values =
            [("what", what.into()), ("by", by.into()), ("voters", words::list(text, &voters).into())];
        text.t_with(if voters.is_empty() { "console-proposal" } else { "console-proposal-votes" }, &values)
    };
    std::iter::once(cast).chain(ballot.proposals.iter().enumerate().map(line)).collect()
}

/// What a team would do, in words.
pub(super) fn action_words(
    input: &ConsoleInput<'_>,
    cards: &Cards<'_>,
    action: &crate::rules::Action,
) -> String {
    use crate::rules::Action;
    match action {
        Action::Investigate { procedure, testing: None } => cards.procedure(*procedure),
        Action::Investigate { procedure, testing: Some(attack) } => {
            let values =
                [("procedure", cards.procedure(*procedure).into()), ("attack", cards.attack(*attack).into())];
            input.text.t_with("console-testing", &values)
        }
        Action::Consult { consultant } => cards.consultant(*consultant),
        Action::Pass { .. } => input.text.t("console-pass"),
        Action::Choose { option, .. } => {
            input.text.t_with("console-option-number", &[("n", (option + 1).into())])
        }
        Action::Adopt { mitigation } | Action::Withdraw { mitigation } => cards.mitigation(*mitigation),
        Action::ReadReport => input.text.t("console-report-read"),
        Action::CommitPlan => input.text.t("console-plan-commit"),
        Action::ChooseReveal { stage } => words::stage(input.text, *stage),
        Action::Rule { .. } => String::new(),
    }
}

fn answered(input: &ConsoleInput<'_>, seen: &ConsoleTeam) -> String {
    if !input.console.plan.questions {
        return String::new();
    }
    let (before, after) = seen.answered;
    input.text.t_with("console-answered", &[("before", before.into()), ("after", after.into())])
}
