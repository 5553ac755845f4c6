//! What the table shows, as words and flags, built from a view and the pack.

use super::board::{StageModel, stages};
use super::coach::{CoachInput, CoachModel, coach};
use super::hand::{ConsultantModel, ProcedureModel, consultants, procedures};
use super::moments::{Moment, moments};
use crate::app::screens::Seating;
use crate::app::screens::online::BallotModel;
use crate::packs::{Pack, Scenario};
use crate::rules::{Action, AttackId, Dice, Event, InjectId, Names, Phase, ProcedureId, View, Waiting};
use crate::text::Text;
use crate::text::words::{self, Cards};

/// What a table is built from.
#[derive(Clone, Copy)]
pub struct TableInput<'a> {
    /// What the seat may know.
    pub view: &'a View,
    /// Where the cards stand.
    pub pack: &'a Pack,
    /// The scenario that is played.
    pub scenario: &'a Scenario,
    /// The slugs of the session.
    pub names: &'a Names,
    /// The sentences.
    pub text: &'a Text,
    /// The surviving events that this seat may see, oldest first.
    pub events: &'a [Event],
    /// The same in plain words, oldest first.
    pub log: &'a [String],
    /// Whose table it is.
    pub seating: &'a Seating,
    /// What the coach may say and has to go on.
    pub coach: CoachInput<'a>,
}

/// What the table waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The team chooses.
    Choose,
    /// The die.
    Die,
    /// An answer to an inject.
    Choice,
    /// The facilitator decides which stage is turned up.
    Facilitator,
    /// The facilitator paused.
    Paused,
    /// The investigation is over: the report is next.
    Ended,
    /// Another screen has the word.
    Elsewhere,
}

/// The choice that waits for the die, or a choice being made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckModel {
    /// The procedure's title.
    pub procedure: String,
    /// The suspect's title, if one is named.
    pub testing: Option<String>,
    /// "+3 established, +2 from cards: 6 or more".
    pub sum: String,
    /// "6 or more".
    pub needs: String,
    /// "15 of 20 faces succeed: more likely than not".
    pub chance: String,
}

/// An open choice of an inject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceModel {
    /// Whose it is.
    pub inject: InjectId,
    /// Each option's text, its effects in words, and the action, if it is legal.
    pub options: Vec<OptionModel>,
}

/// One option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionModel {
    /// What the team would do.
    pub text: String,
    /// What it asks for.
    pub action: Option<Action>,
}

/// The table, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct TableModel {
    /// The scenario's title.
    pub title: String,
    /// The turn that is played.
    pub turn: u8,
    /// The last one.
    pub limit: u8,
    /// "Turn 3 of 7".
    pub turn_words: String,
    /// 0 (normal) to 3 (stopped).
    pub care: u8,
    /// The same in a word.
    pub care_word: String,
    /// The light box.
    pub stages: Vec<StageModel>,
    /// The hand.
    pub hand: Vec<ProcedureModel>,
    /// Who can be called.
    pub consultants: Vec<ConsultantModel>,
    /// How many calls are left.
    pub calls_left: u8,
    /// Whether the turn can be passed.
    pub may_pass: bool,
    /// What the table waits for.
    pub step: Step,
    /// The locked choice that waits for the die.
    pub check: Option<CheckModel>,
    /// The open choice.
    pub choice: Option<ChoiceModel>,
    /// What happened, in portions that are read one by one.
    pub moments: Vec<Moment>,
    /// How many events there are.
    pub events: usize,
    /// The log, oldest first.
    pub log: Vec<String>,
    /// What changes rolls now: modifiers in force, failures in a row.
    pub notes: Vec<String>,
    /// How many faces the die has.
    pub die: u8,
    /// Whether faces are typed.
    pub manual: bool,
    /// Whether the forensic report can be opened.
    pub may_read_report: bool,
    /// Whose table it is.
    pub seating: Seating,
    /// What the team votes on, where a dialog covers what stands above the table.
    pub ballot: Option<BallotModel>,
    /// The coach, unless it is off.
    pub coach: Option<CoachModel>,
    pub(super) legal: Vec<Action>,
}

impl TableModel {
    /// Builds the table.
    pub fn new(input: &TableInput<'_>) -> Self {
        let TableInput { view, text, .. } = *input;
        Self {
            title: input.scenario.file.title.clone(),
            turn: view.turn.min(view.limit),
            limit: view.limit,
            turn_words: turn_words(text, view),
            care: view.care as u8,
            care_word: words::care(text, view.care),
            stages: stages(input),
            hand: procedures(input),
            consultants: consultants(input),
            calls_left: view.calls_left,
            may_pass: view.legal.contains(&PASS),
            step: step(view),
            check: check(input),
            choice: choice(input),
            moments: moments(input),
            events: input.events.len(),
            log: input.log.iter().filter(|line| !line.is_empty()).cloned().collect(),
            notes: notes(input),
            die: view.rules.die,
            manual: view.dice == Dice::Manual,
            may_read_report: view.legal.contains(&Action::ReadReport),
            seating: input.seating.clone(),
            ballot: None,
            coach: coach(input),
            legal: view.legal.clone(),
        }
    }

    /// The card of the hand with this id.
    pub fn procedure(&self, id: ProcedureId) -> Option<&ProcedureModel> {
        self.hand.iter().find(|card| card.id == id)
    }

    /// The action of choosing a procedure and naming a suspect, if it is legal.
    pub fn investigate(&self, procedure: ProcedureId, testing: Option<AttackId>) -> Option<Action> {
        let action = Action::Investigate { procedure, testing };
        self.legal.contains(&action).then_some(action)
    }

    /// Whether the die is this table's own, and not the room's.
    pub fn own_die(&self) -> bool {
        matches!(self.seating, Seating::Solo | Seating::Online { own_die: true, .. })
    }

    /// Whether whoever sits here decides; else others are asked.
    pub fn decides(&self) -> bool {
        !matches!(self.seating, Seating::Online { decides: false, .. })
    }

    /// The suspect of any stage with this id.
    pub fn suspect(&self, id: AttackId) -> Option<&super::board::SuspectModel> {
        self.stages.iter().flat_map(|stage| &stage.suspects).find(|suspect| suspect.id == id)
    }
}

/// Passing by decision.
pub(super) const PASS: Action = Action::Pass { expired: false };

fn turn_words(text: &Text, view: &View) -> String {
    text.t_with("table-turn", &[("turn", view.turn.min(view.limit).into()), ("limit", view.limit.into())])
}

fn step(view: &View) -> Step {
    match (&view.waiting, view.phase) {
        (Waiting::Paused, _) => Step::Paused,
        (_, Phase::Report) => Step::Ended,
        (_, Phase::Mitigation | Phase::Debrief) | (Waiting::Nobody, _) => Step::Elsewhere,
        (Waiting::Team, _) => Step::Choose,
        (Waiting::Die, _) => Step::Die,
        (Waiting::Choice { .. }, _) => Step::Choice,
        (Waiting::Facilitator { .. } | Waiting::Suspect { .. }, _) => Step::Facilitator,
    }
}

fn check(input: &TableInput<'_>) -> Option<CheckModel> {
    let TableInput { view, text, .. } = *input;
    let check = view.check.filter(|check| check.face.is_none())?;
    let cards = Cards { pack: input.pack, names: input.names };
    Some(CheckModel {
        procedure: cards.procedure(check.procedure),
        testing: check.testing.map(|attack| cards.attack(attack)),
        sum: sum(text, check.bonus, check.modifier),
        needs: words::needs(text, check.target - check.bonus - check.modifier, view.rules.die),
        chance: words::chance(text, check.target - check.bonus - check.modifier, view.rules.die),
    })
}

/// What is added to the face, in words; empty when nothing is.
pub(super) fn sum(text: &Text, bonus: i16, modifier: i16) -> String {
    let mut parts = Vec::new();
    if bonus != 0 {
        parts.push(text.t_with("table-bonus", &[("bonus", words::signed(bonus).into())]));
    }
    if modifier != 0 {
        parts.push(text.t_with("table-modifier", &[("modifier", words::signed(modifier).into())]));
    }
    words::commas(text, &parts)
}

fn choice(input: &TableInput<'_>) -> Option<ChoiceModel> {
    let Waiting::Choice { inject, options, .. } = input.view.waiting else {
        return None;
    };
    let texts: Vec<&str> = input
        .pack
        .inject_of(inject, input.names)
        .into_iter()
        .flat_map(|card| &card.effects)
        .filter_map(|effect| match effect {
            crate::packs::EffectEntry::Choice { options } => Some(options),
            _ => None,
        })
        .flatten()
        .map(|option| option.text.as_str())
        .collect();
    let option = |at: u8| {
        let action = Action::Choose { option: at, expired: false };
        OptionModel {
            text: texts.get(usize::from(at)).map_or_else(|| (at + 1).to_string(), |&text| text.to_owned()),
            action: input.view.legal.contains(&action).then_some(action),
        }
    };
    Some(ChoiceModel { inject, options: (0..options).map(option).collect() })
}

fn notes(input: &TableInput<'_>) -> Vec<String> {
    let TableInput { view, text, .. } = *input;
    let in_force = view.modifiers.iter().filter(|m| m.from <= view.turn && view.turn <= m.until);
    let mut notes: Vec<String> = in_force
        .map(|m| {
            text.t_with(
                "table-note-modifier",
                &[("delta", words::signed(m.delta).into()), ("until", m.until.into())],
            )
        })
        .collect();
    if view.streak >= 2 {
        notes.push(text.t_with("table-note-streak", &[("n", view.streak.into())]));
    }
    notes
}
