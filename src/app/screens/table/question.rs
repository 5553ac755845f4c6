//! The question of the moment: what the eye and the screen reader meet first.

use super::local::TableLocal;
use super::model::{Step, TableModel};
use super::moments::{Moment, MomentKind, RollModel};
use crate::text::Text;

/// The question and a line below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Large.
    pub title: String,
    /// Below.
    pub note: String,
}

impl Question {
    fn new(text: &Text, id: &str) -> Self {
        Self { title: text.t(&format!("{id}-title")), note: text.t(&format!("{id}-note")) }
    }
}

/// The question of the moment; `rolls` says that the die still moves.
pub fn question(text: &Text, model: &TableModel, local: &TableLocal, rolls: bool) -> Question {
    if rolls {
        let needs = match local.unread(model).map(|moment| &moment.kind) {
            Some(MomentKind::Roll(roll)) => {
                text.t_with("table-needs", &[("needs", roll.needs.clone().into())])
            }
            _ => String::new(),
        };
        return Question { title: text.t("table-rolling"), note: needs };
    }
    if let Some(moment) = local.unread(model) {
        return of_moment(text, moment);
    }
    match model.step {
        Step::Choose => of_choice(text, model, local),
        Step::Die if model.own_die() && !model.decides() => Question::new(text, "table-captain-rolls"),
        Step::Die if model.own_die() => match &model.check {
            Some(check) => Question {
                title: text.t_with("table-die-title", &[("needs", check.needs.clone().into())]),
                note: check.chance.clone(),
            },
            None => Question::new(text, "table-choose"),
        },
        Step::Die => Question::new(text, "table-locked"),
        Step::Choice => Question::new(text, "table-choice"),
        Step::Facilitator => Question::new(text, "table-facilitator"),
        Step::Paused => Question::new(text, "table-paused"),
        Step::Ended if !model.decides() => Question::new(text, "table-captain-reads"),
        Step::Ended | Step::Elsewhere => Question::new(text, "table-ended"),
    }
}

fn of_choice(text: &Text, model: &TableModel, local: &TableLocal) -> Question {
    let Some(card) = local.chosen.and_then(|id| model.procedure(id)) else {
        return Question::new(text, "table-choose");
    };
    if let Some(resting) = &card.resting {
        return Question { title: card.title.clone(), note: resting.clone() };
    }
    match local.testing.and_then(|id| model.suspect(id)) {
        Some(suspect) => Question {
            title: text.t_with("table-test-title", &[("suspect", suspect.title.clone().into())]),
            note: text.t_with(
                "table-test-note",
                &[("procedure", card.title.clone().into()), ("needs", card.needs.clone().into())],
            ),
        },
        None if card.finds.is_empty() => Question::new(text, "table-nothing"),
        None => Question {
            title: text.t("table-name-title"),
            note: text.t_with("table-name-note", &[("procedure", card.title.clone().into())]),
        },
    }
}

fn of_moment(text: &Text, moment: &Moment) -> Question {
    match &moment.kind {
        MomentKind::Roll(roll) => of_roll(text, moment, roll),
        MomentKind::Inject { title, .. } | MomentKind::Answer { title, .. } => {
            Question { title: title.clone(), note: text.t("table-inject-note") }
        }
        MomentKind::Consultant { title, .. } => {
            Question { title: title.clone(), note: text.t("table-consultant-note") }
        }
        MomentKind::Ruling { reason } => {
            Question { title: text.t("table-ruling-title"), note: reason.clone() }
        }
        MomentKind::Passed => Question::new(text, "table-choose"),
        MomentKind::Ended { success: true, turns_left } => Question {
            title: text.t("table-won-title"),
            note: text.t_with("table-won-note", &[("turns", (*turns_left).into())]),
        },
        MomentKind::Ended { success: false, .. } => Question::new(text, "table-lost"),
    }
}

fn of_roll(text: &Text, moment: &Moment, roll: &RollModel) -> Question {
    match (moment.found.as_slice(), roll.success) {
        ([], false) => Question { title: text.t("table-failed-title"), note: roll.sum.clone() },
        ([], true) => Question { title: text.t("table-no-match-title"), note: roll.sum.clone() },
        ([first, ..], _) => Question {
            title: text.t_with("table-found-title", &[("title", first.title.clone().into())]),
            note: roll.sum.clone(),
        },
    }
}
