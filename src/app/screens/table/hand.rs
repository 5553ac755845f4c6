//! The hand of procedures and the consultants, as words.

use super::coach::{OddsModel, odds};
use super::model::TableInput;
use crate::rules::{
    Action, AttackId, Availability, ConsultantId, ConsultantView, ProcedureId, ProcedureView,
};
use crate::text::words::{self, Cards};

/// One procedure of the hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProcedureModel {
    /// Which one.
    pub id: ProcedureId,
    /// Its slug.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The sentence on the board.
    pub short: String,
    /// "+3 established", if the hospital practises it; else its modifier, if there is one.
    pub modifier: Option<String>,
    /// Whether the hospital practises it.
    pub established: bool,
    /// "6 or more".
    pub needs: String,
    /// "15 of 20 faces succeed: more likely than not".
    pub chance: String,
    /// Why it cannot be chosen now, if so.
    pub resting: Option<String>,
    /// How many turns it still rests.
    pub rests: u8,
    /// The suspects that it could still find.
    pub finds: Vec<AttackId>,
    /// "could find 3".
    pub finds_words: String,
    /// Whether it can be chosen.
    pub ready: bool,
    /// Its odds, where the coach tells them and it can be used now.
    pub odds: Option<OddsModel>,
}

/// Somebody who can be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsultantModel {
    /// Who.
    pub id: ConsultantId,
    /// The slug.
    pub slug: String,
    /// A role.
    pub title: String,
    /// What calling does.
    pub short: String,
    /// The action, if it is legal.
    pub action: Option<Action>,
}

/// The hand, in the scenario's order.
pub(super) fn procedures(input: &TableInput<'_>) -> Vec<ProcedureModel> {
    let mut odds = odds(input);
    let mut of = |id| odds.iter().position(|(of, _)| *of == id).map(|at| odds.swap_remove(at).1);
    input.view.procedures.iter().map(|view| procedure(input, view, of(view.procedure))).collect()
}

fn procedure(input: &TableInput<'_>, view: &ProcedureView, odds: Option<OddsModel>) -> ProcedureModel {
    let TableInput { text, .. } = *input;
    let die = input.view.rules.die;
    let cards = Cards { pack: input.pack, names: input.names };
    let slug = view.procedure.slug(input.names).unwrap_or_default().to_owned();
    let card = input.pack.procedure(&slug);
    let (resting, rests) = match view.availability {
        Availability::Ready => (None, 0),
        Availability::Cooling { free_at } => (
            Some(text.t_with("table-cooling", &[("turn", free_at.into())])),
            free_at.saturating_sub(input.view.turn),
        ),
        Availability::Blocked { until } => (
            Some(text.t_with("table-blocked", &[("turn", until.into())])),
            (until + 1).saturating_sub(input.view.turn),
        ),
    };
    let modifier = words::signed(view.modifier);
    let ready = input.view.legal.iter().any(
        |action| matches!(action, Action::Investigate { procedure, .. } if *procedure == view.procedure),
    );
    ProcedureModel {
        id: view.procedure,
        title: cards.procedure(view.procedure),
        short: card.map(|card| card.short.clone()).unwrap_or_default(),
        modifier: match (view.established, view.modifier) {
            (true, _) => Some(text.t_with("table-established", &[("modifier", modifier.into())])),
            (false, 0) => None,
            (false, _) => Some(modifier),
        },
        established: view.established,
        needs: text.t_with("table-needs", &[("needs", words::needs(text, view.needs, die).into())]),
        chance: words::chance(text, view.needs, die),
        resting,
        rests,
        finds: view.could_find.clone(),
        finds_words: text.t_with("table-finds", &[("n", view.could_find.len().into())]),
        ready,
        odds,
        slug,
    }
}

/// Who can still be called.
pub(super) fn consultants(input: &TableInput<'_>) -> Vec<ConsultantModel> {
    let cards = Cards { pack: input.pack, names: input.names };
    let model = |called: &ConsultantView| {
        let id = called.consultant;
        let slug = id.slug(input.names).unwrap_or_default().to_owned();
        let action = Action::Consult { consultant: id };
        ConsultantModel {
            id,
            title: cards.consultant(id),
            short: input.pack.consultant(&slug).map(|card| card.short.clone()).unwrap_or_default(),
            action: input.view.legal.contains(&action).then_some(action),
            slug,
        }
    };
    input.view.consultants.iter().map(model).collect()
}
