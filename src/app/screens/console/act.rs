//! What can be entered for a table, step by step, and the die.

use super::glance::{Doing, Glance};
use super::model::ConsoleInput;
use crate::app::screens::mitigation::cost_words;
use crate::exercise::evaluation::Pace;
use crate::exercise::room::{ConsoleTeam, RoomPhase};
use crate::rules::{
    Action, AttackId, Availability, ConsultantId, Dice, InjectId, Phase, ProcedureId, ProcedureView, Stage,
    View, Waiting,
};
use crate::text::words::{self, Cards};

/// What a table can do now, entered by the facilitator.
#[derive(Debug, Clone, PartialEq)]
pub enum ActModel {
    /// Nothing now, and why.
    Waits(String),
    /// It chooses what to look at.
    Choose {
        /// The hand; two presses choose: the procedure, then the suspect.
        procedures: Vec<ProcedureChoice>,
        /// Who can be called.
        consultants: Vec<(ConsultantId, String)>,
    },
    /// An inject asks for a decision.
    Options {
        /// The inject's title.
        title: String,
        /// Its text.
        text: String,
        /// What can be chosen.
        options: Vec<(u8, String)>,
    },
    /// A success matches more than one stage.
    Reveal(Vec<(Stage, String)>),
    /// Its own die.
    Die(RollModel),
    /// The report is to be read.
    Report,
    /// It spends its budget.
    Plan {
        /// What it can adopt or take back.
        measures: Vec<MeasureChoice>,
        /// What is left, in words.
        left: String,
    },
}

/// A procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProcedureChoice {
    /// Which one.
    pub id: ProcedureId,
    /// Its title.
    pub title: String,
    /// What must be rolled, or why it cannot be chosen.
    pub note: String,
    /// Whether it can be chosen.
    pub ready: bool,
    /// The suspects that it could find, with their stages.
    pub suspects: Vec<(AttackId, String)>,
}

/// A measure of the second half.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureChoice {
    /// Its title.
    pub title: String,
    /// What it costs.
    pub cost: String,
    /// Whether it is in the plan.
    pub adopted: bool,
    /// What pressing it asks for; nothing where it cannot be had.
    pub action: Option<Action>,
}

/// A die that falls for one team or for all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollModel {
    /// For which team; none for all that wait.
    pub team: Option<u8>,
    /// For whom, or who has still to choose.
    pub said: String,
    /// How many faces it has.
    pub faces: u8,
    /// Whether a real die is typed.
    pub typed: bool,
    /// Whether it can fall now.
    pub ready: bool,
}

/// The room's die in lockstep, while anybody waits for it.
pub(super) fn roll(input: &ConsoleInput<'_>, teams: &[Glance]) -> Option<RollModel> {
    let together = input.room.pace == Pace::Lockstep && input.room.phase == RoomPhase::Play;
    let of = |glance: &&Glance| input.teams.get(&glance.team);
    let waits = |glance: &&Glance| {
        of(glance).is_some_and(|seen| seen.view.waiting == Waiting::Die || seen.waits_for_others)
    };
    let waiting: Vec<&Glance> = teams.iter().filter(waits).collect();
    let faces = of(waiting.first().filter(|_| together)?)?.view.rules.die;
    let missing: Vec<String> = teams
        .iter()
        .filter(|glance| matches!(glance.doing, Doing::Choosing | Doing::AsksYou | Doing::Paused))
        .map(|glance| glance.name.clone())
        .collect();
    let said = if missing.is_empty() {
        input.text.t_with("console-roll-for", &[("n", waiting.len().into())])
    } else if missing.len() > 4 {
        input.text.t_with("console-roll-waits-many", &[("n", missing.len().into())])
    } else {
        let teams = words::list(input.text, &missing);
        input.text.t_with("console-roll-waits", &[("teams", teams.into())])
    };
    let typed = input.room.dice == Dice::Manual;
    Some(RollModel { team: None, said, faces, typed, ready: missing.is_empty() })
}

/// What a table can do now.
pub(super) fn act(input: &ConsoleInput<'_>, team: u8, seen: &ConsoleTeam) -> ActModel {
    let (text, view) = (input.text, &seen.view);
    let cards = Cards { pack: input.pack, names: &input.scenario.names };
    if input.room.phase != RoomPhase::Play {
        return ActModel::Waits(text.t("console-act-not-now"));
    }
    match &view.waiting {
        Waiting::Paused => ActModel::Waits(text.t("console-act-paused")),
        Waiting::Choice { inject, options, .. } => choice(input, &cards, *inject, *options),
        Waiting::Facilitator { stages } => {
            ActModel::Reveal(stages.iter().map(|stage| (*stage, words::stage(text, *stage))).collect())
        }
        Waiting::Die if input.room.pace == Pace::Own => ActModel::Die(RollModel {
            team: Some(team),
            said: text.t_with("console-roll-one", &[("team", input.team(team).into())]),
            faces: view.rules.die,
            typed: input.room.dice == Dice::Manual,
            ready: true,
        }),
        Waiting::Die | Waiting::Suspect { .. } => ActModel::Waits(locked(input, &cards, view)),
        Waiting::Nobody => ActModel::Waits(text.t("console-act-done")),
        Waiting::Team if seen.waits_for_others => ActModel::Waits(locked(input, &cards, view)),
        Waiting::Team => match view.phase {
            Phase::Investigation => choose(input, &cards, view),
            Phase::Report => ActModel::Report,
            Phase::Mitigation => plan(input, &cards, view),
            Phase::Debrief => ActModel::Waits(text.t("console-act-done")),
        },
    }
}

/// What was locked.
fn locked(input: &ConsoleInput<'_>, cards: &Cards<'_>, view: &View) -> String {
    let Some(check) = view.check.as_ref().filter(|check| check.face.is_none()) else {
        return input.text.t("console-act-locked");
    };
    let procedure = ("procedure", cards.procedure(check.procedure).into());
    match check.testing {
        Some(attack) => {
            let values = [procedure, ("attack", cards.attack(attack).into())];
            input.text.t_with("console-act-locked-testing", &values)
        }
        None => input.text.t_with("console-act-locked-on", &[procedure]),
    }
}

fn choice(input: &ConsoleInput<'_>, cards: &Cards<'_>, inject: InjectId, options: u8) -> ActModel {
    let card = cards.pack.inject_of(inject, cards.names);
    ActModel::Options {
        title: cards.inject(inject),
        text: card.map(|card| card.text.clone()).unwrap_or_default(),
        options: (0..options)
            .map(|at| {
                let said = words::option(cards, inject, at);
                let number = [("n", (at + 1).into()), ("option", said.into())];
                (at, input.text.t_with("console-option", &number))
            })
            .collect(),
    }
}

fn choose(input: &ConsoleInput<'_>, cards: &Cards<'_>, view: &View) -> ActModel {
    let consultants = view.consultants.iter().filter(|_| view.calls_left > 0);
    ActModel::Choose {
        procedures: view.procedures.iter().map(|card| procedure(input, cards, view, card)).collect(),
        consultants: consultants.map(|card| (card.consultant, cards.consultant(card.consultant))).collect(),
    }
}

fn procedure(
    input: &ConsoleInput<'_>,
    cards: &Cards<'_>,
    view: &View,
    card: &ProcedureView,
) -> ProcedureChoice {
    let text = input.text;
    let (ready, note) = match card.availability {
        Availability::Ready => (true, words::needs(text, card.needs, view.rules.die)),
        Availability::Cooling { free_at } => {
            (false, text.t_with("table-cooling", &[("turn", free_at.into())]))
        }
        Availability::Blocked { until } => (false, text.t_with("table-blocked", &[("turn", until.into())])),
    };
    let suspect = |attack: &AttackId| {
        let stages = view.stages.iter();
        let mut of = stages.filter(|s| s.suspects.iter().any(|suspect| suspect.attack == *attack));
        let stage = of.next().map(|stage| words::stage(text, stage.stage)).unwrap_or_default();
        let values = [("stage", stage.into()), ("attack", cards.attack(*attack).into())];
        (*attack, text.t_with("console-suspect", &values))
    };
    ProcedureChoice {
        id: card.procedure,
        title: cards.procedure(card.procedure),
        note,
        ready,
        suspects: card.could_find.iter().map(suspect).collect(),
    }
}

fn plan(input: &ConsoleInput<'_>, cards: &Cards<'_>, view: &View) -> ActModel {
    let measure = |card: &crate::rules::MitigationView| {
        let mitigation = card.mitigation;
        let affordable = card.cost.fits(view.budget_left) && card.missing.is_empty();
        let action = match card.adopted {
            true => Some(Action::Withdraw { mitigation }),
            false => affordable.then_some(Action::Adopt { mitigation }),
        };
        MeasureChoice {
            title: cards.mitigation(mitigation),
            cost: cost_words(input.text, card.cost),
            adopted: card.adopted,
            action,
        }
    };
    let left = cost_words(input.text, view.budget_left);
    ActModel::Plan {
        measures: view.mitigations.iter().map(measure).collect(),
        left: input.text.t_with("console-budget-left", &[("left", left.into())]),
    }
}
