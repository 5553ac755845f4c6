//! From an event to the next state: no question is asked here, so a log folds into the same state
//! on every machine.

use super::action::Ruling;
use super::effect::Effect;
use super::event::{Event, InjectCause, RevealedBy, RuledOutBy, Source};
use super::ids::{InjectId, ProcedureId, Stage};
use super::sets::AttackSet;
use super::state::{Pending, State};
use super::view::{BlockView, CheckView, InjectView, ModifierView, Phase, RevealView, Verdict};

/// The highest turn number and limit: far above any session, far below an overflow.
const MAX_TURN: u8 = 200;

impl State {
    /// Makes one event true.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::Chosen { procedure, testing } => {
                self.before_roll = None;
                self.check = Some(CheckView {
                    procedure: *procedure,
                    testing: *testing,
                    bonus: self.setup.bonus(*procedure),
                    modifier: self.modifier(),
                    target: self.setup.rules().target,
                    face: None,
                    success: None,
                });
                self.pending = Pending::Die;
            }
            Event::Rolled { face, modifier, success, .. } => self.fall(*face, *modifier, *success),
            Event::RevealOffered { stages } => self.pending = Pending::Reveal(stages.clone()),
            Event::Revealed { stage, attack, by } => {
                let view = RevealView { attack: *attack, turn: self.turn, by: *by };
                self.revealed[stage.index()] = Some(view);
                if matches!((by, &self.pending), (RevealedBy::Procedure(_), Pending::Reveal(_))) {
                    self.pending = Pending::Nothing;
                }
            }
            Event::NoMatch { .. } => {}
            Event::RuledOut { stage, attacks, by } => self.strike_out(*stage, *attacks, *by),
            Event::Failed { procedure, .. } => {
                if let Some(times) = self.failures.get_mut(procedure.index()) {
                    *times = times.wrapping_add(1) % super::setup::FAILURE_REASONS;
                }
            }
            Event::Cooling { procedure, free_at } => {
                if let Some(free) = self.free_at.get_mut(procedure.index()) {
                    *free = *free_at;
                }
            }
            Event::Consulted { consultant } => {
                self.before_roll = None;
                self.check = None;
                self.consulting = true;
                self.called.push(*consultant);
                self.calls_left = self.calls_left.saturating_sub(1);
                let effects =
                    self.setup.blueprint.consultants.get(consultant.index()).map(|c| c.effects.clone());
                self.hold(Source::Consultant(*consultant), effects.unwrap_or_default(), true);
            }
            Event::Passed { .. } => {
                self.before_roll = None;
                self.check = None;
            }
            Event::InjectDrawn { inject, cause } => self.draw(*inject, *cause),
            Event::InjectSkipped { inject } => {
                self.skip_next_inject = false;
                self.streak = 0;
                self.discard(*inject);
            }
            Event::Applied { source, effect } => {
                self.effects.pop();
                self.take_effect(*source, effect);
            }
            Event::OptionChosen { inject, option, .. } => self.answer(*inject, *option),
            Event::TurnEnded { next } => {
                if !self.consulting {
                    self.injects_through = self.turn;
                }
                self.consulting = false;
                self.turn = (*next).min(MAX_TURN);
            }
            Event::InvestigationEnded { success, turns_left } => {
                self.phase = Phase::Report;
                self.pending = Pending::Nothing;
                self.effects.clear();
                self.verdict = Some(Verdict { success: *success, turns_left: *turns_left });
            }
            Event::ReportRead => {
                self.before_roll = None;
                self.phase = Phase::Mitigation;
            }
            Event::Adopted { mitigation } => self.adopted = self.adopted.with(*mitigation),
            Event::Withdrawn { mitigation } => self.adopted = self.adopted.without(*mitigation),
            Event::PlanCommitted { care_steps } => {
                self.care = self.care.moved(0i8.saturating_sub_unsigned(*care_steps));
                self.phase = Phase::Debrief;
            }
            Event::Ruled { ruling, .. } => self.take_ruling(ruling),
        }
    }

    fn fall(&mut self, face: u8, modifier: i16, success: bool) {
        if self.setup.facilitator && self.before_roll.is_none() {
            self.before_roll = Some(Box::new(self.clone()));
        }
        if let Some(check) = &mut self.check {
            check.face = Some(face);
            check.modifier = modifier;
            check.success = Some(success);
        }
        self.granted = 0;
        self.streak = if success { 0 } else { self.streak.saturating_add(1) };
        self.pending = Pending::Nothing;
    }

    fn strike_out(&mut self, stage: Stage, attacks: AttackSet, by: RuledOutBy) {
        let left = &mut self.remaining[stage.index()];
        *left = left.minus(attacks);
        for attack in attacks.iter() {
            if let Some(mark) = self.ruled_out.get_mut(attack.index()) {
                *mark = Some((by, self.turn));
            }
        }
        if by == RuledOutBy::Card
            && let Pending::Clear { left, .. } = &mut self.pending
        {
            *left = left.saturating_sub(1);
            if *left == 0 {
                self.pending = Pending::Nothing;
            }
        }
    }

    /// Takes a card's effects in hand, to be applied one by one.
    fn hold(&mut self, source: Source, effects: Vec<Effect>, ends_turn: bool) {
        self.effects = effects.into_iter().rev().map(|effect| (source, effect)).collect();
        self.ends_turn = ends_turn;
    }

    fn draw(&mut self, inject: InjectId, cause: InjectCause) {
        let forced = cause == InjectCause::Facilitator;
        if forced {
            self.before_roll = None;
        }
        self.streak = 0;
        self.discard(inject);
        let effects =
            self.setup.blueprint.injects.get(inject.index()).map(|i| i.effects.clone()).unwrap_or_default();
        self.injects.push(InjectView {
            inject,
            cause,
            turn: self.turn,
            effects: effects.clone(),
            chosen: None,
        });
        self.hold(Source::Inject(inject), effects, !forced);
    }

    fn discard(&mut self, inject: InjectId) {
        self.scheduled.retain(|&(_, id)| id != inject);
        self.pile.retain(|&id| id != inject);
    }

    fn take_effect(&mut self, source: Source, effect: &Effect) {
        match effect {
            Effect::None | Effect::RevealEarliest => {}
            Effect::RollModifier { delta, turns } => self.modifiers.push(ModifierView {
                delta: *delta,
                from: self.turn.saturating_add(1),
                until: self.turn.saturating_add(*turns),
            }),
            Effect::BlockProcedure { procedure, turns } => self.block(*procedure, *turns),
            Effect::LoseTurns(turns) => self.turn = self.turn.saturating_add(*turns).min(MAX_TURN),
            Effect::GainTurns(turns) => self.limit = self.limit.saturating_add(*turns).min(MAX_TURN),
            Effect::ClearSuspects { stage, count } => {
                let open = if self.is_hidden(*stage) { self.false_suspects(*stage).len() } else { 0 };
                let left = u8::try_from(open).unwrap_or(u8::MAX).min(*count);
                if left > 0 {
                    self.pending = Pending::Clear { stage: *stage, left };
                }
            }
            Effect::ClearCooldowns => self.free_at.fill(0),
            Effect::Care(delta) => self.care = self.care.moved(*delta),
            Effect::Choice { options } => {
                if let Source::Inject(inject) = source {
                    self.pending = Pending::Choice { inject, options: options.clone() };
                }
            }
        }
    }

    fn block(&mut self, procedure: ProcedureId, turns: u8) {
        let (from, until) = (self.turn.saturating_add(1), self.turn.saturating_add(turns));
        self.blocks.push(BlockView { procedure, from, until });
    }

    fn answer(&mut self, inject: InjectId, option: u8) {
        self.before_roll = None;
        if let Pending::Choice { options, .. } = &mut self.pending
            && let Some(chosen) = options.get_mut(usize::from(option))
        {
            let effects = std::mem::take(chosen);
            self.effects.extend(effects.into_iter().rev().map(|effect| (Source::Inject(inject), effect)));
        }
        self.pending = Pending::Nothing;
        if let Some(drawn) = self.injects.iter_mut().rev().find(|drawn| drawn.inject == inject) {
            drawn.chosen = Some(option);
        }
    }

    fn take_ruling(&mut self, ruling: &Ruling) {
        match ruling {
            Ruling::AdjustRoll { delta } => {
                if let Some(mut before) = self.before_roll.take() {
                    before.granted = before.granted.saturating_add(*delta);
                    before.awarded = self.awarded;
                    *self = (*before).clone();
                    self.before_roll = Some(before);
                }
                return;
            }
            Ruling::AwardPoints { points } => {
                self.awarded = self.awarded.saturating_add(i16::from(*points));
                return;
            }
            Ruling::Note => return,
            Ruling::Pause => {
                self.paused = true;
                return;
            }
            Ruling::Resume => {
                self.paused = false;
                return;
            }
            Ruling::GrantBonus { points } => self.granted = self.granted.saturating_add(*points),
            Ruling::GiveTurns { turns } => {
                self.limit = self.limit.saturating_add_signed(*turns).min(MAX_TURN)
            }
            Ruling::SkipInject => match self.pending {
                Pending::Choice { .. } => {
                    self.pending = Pending::Nothing;
                    self.effects.clear();
                }
                _ => self.skip_next_inject = true,
            },
            Ruling::RevealStage { .. } | Ruling::ForceInject { .. } => {}
        }
        // The position moved on: what fell before can no longer be decided anew.
        self.before_roll = None;
    }
}
