//! What happened, in portions that a table reads one after the other: a roll, an inject, an answer,
//! a consultant, a ruling, the end.

use super::model::{TableInput, sum};
use crate::packs::EffectEntry;
use crate::rules::{
    AttackId, AttackSet, ConsultantId, Event, InjectId, ProcedureId, RevealedBy, Ruling, Stage,
};
use crate::text::words::{self, Cards};

/// One portion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The event that began it.
    pub from: usize,
    /// One past the last event of it.
    pub to: usize,
    /// What it is.
    pub kind: MomentKind,
    /// Suspects that it struck, a sentence per stage.
    pub struck: Vec<String>,
    /// Stages that it turned up.
    pub found: Vec<Find>,
    /// What the card did, in words.
    pub effects: Vec<String>,
}

/// A stage that was turned up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Find {
    /// Which stage.
    pub stage: Stage,
    /// Its name.
    pub stage_name: String,
    /// What was there.
    pub title: String,
    /// What was seen; empty when no procedure found it.
    pub clue: String,
}

/// The kinds of portions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MomentKind {
    /// The die fell.
    Roll(RollModel),
    /// An inject came.
    Inject {
        /// Which one.
        inject: InjectId,
        /// Its title.
        title: String,
        /// What happens.
        text: String,
        /// What to take away, when it has no choice.
        lesson: String,
        /// Whether it asks for a choice.
        asks: bool,
    },
    /// The choice was answered.
    Answer {
        /// The inject's title.
        title: String,
        /// What was chosen.
        text: String,
        /// Why that is wise or not.
        rationale: String,
        /// What to take away.
        lesson: String,
    },
    /// A consultant was called.
    Consultant {
        /// Who.
        consultant: ConsultantId,
        /// A role.
        title: String,
        /// What was said.
        text: String,
    },
    /// The facilitator changed something.
    Ruling {
        /// Why.
        reason: String,
    },
    /// The turn was passed.
    Passed,
    /// The investigation ended.
    Ended {
        /// Whether every stage was turned up in time.
        success: bool,
        /// Turns that were left.
        turns_left: u8,
    },
}

/// A fallen die and what it meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollModel {
    /// The procedure's title.
    pub procedure: String,
    /// The suspect that was under test.
    pub testing: Option<String>,
    /// What the die showed.
    pub face: u8,
    /// "14, +3 established: 17 against 9".
    pub sum: String,
    /// Whether it sufficed.
    pub success: bool,
    /// "9 or more": the face that was needed.
    pub needs: String,
    /// Why nothing was learned, or that nothing matched; empty when something was found.
    pub said: String,
}

/// Cuts the events into moments, oldest first.
pub(super) fn moments(input: &TableInput<'_>) -> Vec<Moment> {
    let mut cutter = Cutter { input, chosen: None, moments: Vec::new() };
    for (at, event) in input.events.iter().enumerate() {
        cutter.take(at, event);
    }
    cutter.moments
}

struct Cutter<'a> {
    input: &'a TableInput<'a>,
    chosen: Option<(ProcedureId, Option<AttackId>)>,
    moments: Vec<Moment>,
}

impl<'a> Cutter<'a> {
    fn cards(&self) -> Cards<'a> {
        Cards { pack: self.input.pack, names: self.input.names }
    }

    fn begin(&mut self, at: usize, kind: MomentKind) {
        let empty = Vec::new;
        self.moments.push(Moment {
            from: at,
            to: at + 1,
            kind,
            struck: empty(),
            found: Vec::new(),
            effects: empty(),
        });
    }

    fn take(&mut self, at: usize, event: &Event) {
        match event {
            Event::Chosen { procedure, testing } => self.chosen = Some((*procedure, *testing)),
            Event::Rolled { face, bonus, modifier, total, target, success } => {
                let roll = self.roll(*face, (*bonus, *modifier), (*total, *target), *success);
                self.begin(at, MomentKind::Roll(roll));
            }
            Event::InjectDrawn { inject, .. } => {
                let kind = self.inject(*inject);
                self.begin(at, kind);
            }
            Event::OptionChosen { inject, option, .. } => {
                let kind = self.answer(*inject, *option);
                self.begin(at, kind);
            }
            Event::Consulted { consultant } => {
                let kind = self.consultant(*consultant);
                self.begin(at, kind);
            }
            Event::Passed { .. } => self.begin(at, MomentKind::Passed),
            Event::Ruled { ruling: Ruling::Note | Ruling::SkipInject, .. } => {}
            Event::Ruled { reason, .. } => self.begin(at, MomentKind::Ruling { reason: reason.clone() }),
            Event::InvestigationEnded { success, turns_left } => {
                self.begin(at, MomentKind::Ended { success: *success, turns_left: *turns_left });
            }
            Event::Revealed { by: RevealedBy::Report, .. } | Event::ReportRead => {}
            Event::Revealed { stage, attack, by } => self.found(at, *stage, *attack, *by),
            Event::RuledOut { stage, attacks, .. } => self.struck(at, *stage, *attacks),
            Event::NoMatch { procedure } => self.said(at, self.no_match(*procedure)),
            Event::Failed { procedure, reason } => self.said(at, self.failure(*procedure, *reason)),
            Event::Applied { effect, .. } => {
                let said = words::effect(self.input.text, &self.cards(), effect);
                self.extend(at, |moment| moment.effects.extend((!said.is_empty()).then_some(said)));
            }
            Event::RevealOffered { .. }
            | Event::Cooling { .. }
            | Event::InjectSkipped { .. }
            | Event::TurnEnded { .. }
            | Event::Adopted { .. }
            | Event::Withdrawn { .. }
            | Event::PlanCommitted { .. } => {}
        }
    }

    fn extend(&mut self, at: usize, change: impl FnOnce(&mut Moment)) {
        if let Some(moment) = self.moments.last_mut() {
            moment.to = at + 1;
            change(moment);
        }
    }

    fn roll(&self, face: u8, added: (i16, i16), against: (i16, i16), success: bool) -> RollModel {
        let TableInput { text, .. } = *self.input;
        let (procedure, testing) = match self.chosen {
            Some((procedure, testing)) => (self.cards().procedure(procedure), testing),
            None => (String::new(), None),
        };
        let sum = text.t_with(
            "table-sum",
            &[
                ("face", face.into()),
                ("added", sum(text, added.0, added.1).into()),
                ("plain", if added == (0, 0) { "yes" } else { "no" }.into()),
                ("total", against.0.into()),
                ("target", against.1.into()),
            ],
        );
        RollModel {
            procedure,
            testing: testing.map(|attack| self.cards().attack(attack)),
            face,
            sum,
            success,
            needs: words::needs(text, against.1 - added.0 - added.1, self.input.view.rules.die),
            said: String::new(),
        }
    }

    fn found(&mut self, at: usize, stage: Stage, attack: AttackId, by: RevealedBy) {
        let TableInput { pack, names, text, .. } = *self.input;
        let clue = match by {
            RevealedBy::Procedure(procedure) => pack.clue(attack, procedure, names).unwrap_or_default(),
            RevealedBy::Card | RevealedBy::Facilitator | RevealedBy::Report => "",
        };
        let find = Find {
            stage,
            stage_name: words::stage(text, stage),
            title: self.cards().attack(attack),
            clue: clue.to_owned(),
        };
        self.extend(at, |moment| moment.found.push(find));
    }

    fn struck(&mut self, at: usize, stage: Stage, attacks: AttackSet) {
        let titles: Vec<String> = attacks.iter().map(|attack| self.cards().attack(attack)).collect();
        let TableInput { text, .. } = *self.input;
        let said = text.t_with(
            "table-struck",
            &[("stage", words::stage(text, stage).into()), ("titles", words::commas(text, &titles).into())],
        );
        self.extend(at, |moment| moment.struck.push(said));
    }

    fn said(&mut self, at: usize, said: String) {
        self.extend(at, |moment| {
            if let MomentKind::Roll(roll) = &mut moment.kind {
                roll.said = said;
            }
        });
    }

    fn no_match(&self, procedure: ProcedureId) -> String {
        let card = self.input.pack.procedure_of(procedure, self.input.names);
        card.map(|card| card.no_match.clone()).unwrap_or_default()
    }

    fn failure(&self, procedure: ProcedureId, reason: u8) -> String {
        let card = self.input.pack.procedure_of(procedure, self.input.names);
        let failure = card.and_then(|card| card.failures.get(usize::from(reason)));
        failure.map(|failure| failure.reason.clone()).unwrap_or_default()
    }

    fn inject(&self, inject: InjectId) -> MomentKind {
        let card = self.input.pack.inject_of(inject, self.input.names);
        let asks =
            card.is_some_and(|card| card.effects.iter().any(|e| matches!(e, EffectEntry::Choice { .. })));
        MomentKind::Inject {
            inject,
            title: self.cards().inject(inject),
            text: card.map(|card| card.text.clone()).unwrap_or_default(),
            lesson: card.map(|card| card.lesson.clone()).unwrap_or_default(),
            asks,
        }
    }

    fn answer(&self, inject: InjectId, option: u8) -> MomentKind {
        let card = self.input.pack.inject_of(inject, self.input.names);
        let options = card.into_iter().flat_map(|card| &card.effects).find_map(|effect| match effect {
            EffectEntry::Choice { options } => options.get(usize::from(option)),
            _ => None,
        });
        MomentKind::Answer {
            title: self.cards().inject(inject),
            text: options.map(|option| option.text.clone()).unwrap_or_default(),
            rationale: options.map(|option| option.rationale.clone()).unwrap_or_default(),
            lesson: card.map(|card| card.lesson.clone()).unwrap_or_default(),
        }
    }

    fn consultant(&self, consultant: ConsultantId) -> MomentKind {
        let card = self.input.pack.consultant_of(consultant, self.input.names);
        MomentKind::Consultant {
            consultant,
            title: self.cards().consultant(consultant),
            text: card.map(|card| card.text.clone()).unwrap_or_default(),
        }
    }
}
