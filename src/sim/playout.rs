//! One simulated investigation, played by the rules of [`crate::rules::State`] on flat numbers: no
//! events, no log, no allocation. It exists for its speed alone; `tests/simulated_games.rs` plays the
//! same games through the rules and the views, and they must agree move by move.

use crate::rules::{
    AttackId, AttackSet, Blueprint, ConsultantId, CooldownOn, Draws, Effect, InjectId, InjectTrigger, Move,
    PerStage, ProcedureId, RevealRule, Setup, Stage, faces_that_reach,
};
use crate::scoring::rubric::{STAGE_POINTS, TIME_POINTS};

use super::knowledge::{Knowledge, PROCEDURES, reveals};
use super::policy::{best_option, random_move};

/// The rules stop counting turns here; see `State::evolve`.
const MAX_TURN: u8 = 200;

/// How a bulk game is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Random,
    Greedy,
}

/// What came of one game.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Game {
    /// Whether every stage was revealed in time.
    pub won: bool,
    /// The turn number at which it ended.
    pub turn: u8,
    /// Investigation points times the turns that the rule set has to spare (all but one a stage), which makes
    /// them whole.
    pub earned: u32,
    /// Per stage: the turn on which it was revealed.
    pub revealed: PerStage<Option<u8>>,
    /// By procedure: how often it was used, how often the roll succeeded, how often it revealed.
    pub uses: Vec<[u32; 3]>,
    /// By consultant: calls.
    pub calls: Vec<u32>,
    /// Turns passed.
    pub passes: u32,
}

impl Game {
    /// A game of this scenario that has not begun.
    pub(super) fn new(blueprint: &Blueprint) -> Self {
        Self {
            uses: vec![[0; 3]; blueprint.procedures.into()],
            calls: vec![0; blueprint.consultants.len()],
            ..Self::default()
        }
    }

    fn clear(&mut self) {
        self.uses.fill([0; 3]);
        self.calls.fill(0);
        (self.won, self.turn, self.earned, self.passes) = (false, 0, 0, 0);
        self.revealed = [None; Stage::COUNT];
    }

    /// Notes how it ended: 12 points a stage, and up to 12 for the turns that were left.
    fn finish(&mut self, turns: u8, turn: u8) {
        self.turn = turn;
        self.won = self.revealed.iter().all(Option::is_some);
        let stages = u32::try_from(self.revealed.iter().flatten().count()).unwrap_or(0);
        let (stage, time) = (STAGE_POINTS.unsigned_abs(), TIME_POINTS.unsigned_abs());
        let left = if turns > 4 { u32::from(turns.saturating_sub(turn)) } else { 1 };
        let bonus = if self.won { (time * left).min(time * spare(turns)) } else { 0 };
        self.earned = stage * spare(turns) * stages + bonus;
    }
}

/// The turns that a rule set has to spare: all but one a stage, at least 1.
pub(super) fn spare(turns: u8) -> u32 {
    u32::from(turns).saturating_sub(Stage::COUNT as u32).max(1)
}

/// A table at which one game after the other is played.
pub(super) struct Playout<'a> {
    blueprint: &'a Blueprint,
    style: Style,
    /// What the team knows before the first turn, when all procedures are dealt.
    start: Knowledge,
    known: Knowledge,
    chain: PerStage<AttackId>,
    dealt: u32,
    bonus: [i16; PROCEDURES],
    turn: u8,
    limit: u8,
    injects_through: u8,
    consulting: bool,
    free_at: [u8; PROCEDURES],
    blocks: Vec<(u8, u8, u8)>,
    modifiers: Vec<(i16, u8, u8)>,
    calls_left: u8,
    called: u32,
    streak: u8,
    pile: Vec<InjectId>,
    scheduled: Vec<(u8, InjectId)>,
    over: bool,
    game: Game,
}

impl<'a> Playout<'a> {
    pub fn new(blueprint: &'a Blueprint, style: Style) -> Self {
        let rules = &blueprint.rules;
        let mut start = Knowledge::empty(rules.die, rules.reveal);
        for suspect in &blueprint.suspects {
            start.weights.set(suspect.attack, suspect.weight);
            let left = &mut start.remaining[suspect.stage.index()];
            *left = left.with(suspect.attack);
            for procedure in &suspect.detected_by {
                if let Some(found) = start.found_by.get_mut(procedure.index()) {
                    *found = found.with(suspect.attack);
                }
            }
        }
        start.weigh();
        Self {
            known: start.clone(),
            start,
            blueprint,
            style,
            chain: blueprint.authored,
            dealt: 0,
            bonus: [0; PROCEDURES],
            turn: 1,
            limit: rules.turns,
            injects_through: 0,
            consulting: false,
            free_at: [0; PROCEDURES],
            blocks: Vec::new(),
            modifiers: Vec::new(),
            calls_left: 0,
            called: 0,
            streak: 0,
            pile: Vec::new(),
            scheduled: Vec::new(),
            over: false,
            game: Game::new(blueprint),
        }
    }

    /// Plays one game. `draws` rolls, strikes, and decides for the random policy; `seen` is told every
    /// move.
    pub fn play(&mut self, setup: &Setup, draws: &mut Draws, mut seen: impl FnMut(Move)) -> &Game {
        self.begin(setup);
        while !self.over {
            self.look();
            let chosen = match self.style {
                Style::Greedy => self.known.greedy(),
                Style::Random => random_move(&self.known, draws),
            };
            seen(chosen);
            match chosen {
                Move::Investigate(procedure) => self.investigate(procedure, draws),
                Move::Consult(consultant) => self.consult(consultant, draws),
                Move::Pass => {
                    self.game.passes += 1;
                    self.draw_due_inject(0, draws);
                }
            }
        }
        self.game.finish(self.blueprint.rules.turns, self.turn);
        &self.game
    }

    fn begin(&mut self, setup: &Setup) {
        let rules = &self.blueprint.rules;
        self.known.remaining = self.start.remaining;
        self.known.promises = self.start.promises;
        self.known.whole = self.start.whole;
        self.chain = setup.chain;
        self.dealt = setup.dealt.iter().fold(0, |bits, p| bits | 1 << p.0);
        self.bonus = [0; PROCEDURES];
        for procedure in &setup.established {
            if let Some(bonus) = self.bonus.get_mut(procedure.index()) {
                *bonus = rules.established_bonus;
            }
        }
        (self.turn, self.limit, self.injects_through) = (1, rules.turns, 0);
        self.consulting = false;
        self.free_at = [0; PROCEDURES];
        self.blocks.clear();
        self.modifiers.clear();
        (self.calls_left, self.called, self.streak) = (rules.consultant_calls, 0, 0);
        self.pile.clone_from(&setup.pile);
        self.scheduled.clone_from(&self.blueprint.scheduled);
        self.over = false;
        self.game.clear();
        self.known.open.clear();
        self.list_open();
    }

    fn list_open(&mut self) {
        self.known.open.clear();
        if self.calls_left == 0 {
            return;
        }
        for (at, card) in self.blueprint.consultants.iter().enumerate() {
            if self.called >> at & 1 == 0 {
                let id = u8::try_from(at).unwrap_or(u8::MAX);
                self.known.open.push((ConsultantId(id), reveals(&card.effects)));
            }
        }
    }

    fn modifier(&self) -> i16 {
        let in_force = self.modifiers.iter().filter(|(_, from, until)| (*from..=*until).contains(&self.turn));
        in_force.map(|(delta, ..)| delta).sum()
    }

    /// Brings what is known of the hand up to this turn.
    fn look(&mut self) {
        let rules = &self.blueprint.rules;
        let modifier = self.modifier();
        let mut ready = self.dealt;
        for at in 0..usize::from(self.blueprint.procedures).min(PROCEDURES) {
            if self.free_at[at] > self.turn {
                ready &= !(1 << at);
            }
            self.known.faces[at] =
                faces_that_reach(rules.die, rules.target, self.bonus[at].saturating_add(modifier));
        }
        for &(procedure, from, until) in &self.blocks {
            if (from..=until).contains(&self.turn) {
                ready &= !(1 << procedure);
            }
        }
        self.known.ready = ready;
    }

    fn investigate(&mut self, procedure: ProcedureId, draws: &mut Draws) {
        let rules = &self.blueprint.rules;
        let at = procedure.index();
        let face = u8::try_from(draws.below(rules.die.into())).unwrap_or(0).saturating_add(1);
        let success = rules.die - face < self.known.faces[at];
        if let Some(uses) = self.game.uses.get_mut(at) {
            uses[0] += 1;
            uses[1] += u32::from(success);
        }
        if success {
            self.streak = 0;
            self.succeed(procedure);
        } else {
            self.streak = self.streak.saturating_add(1);
        }
        if self.end_if_decided() {
            return;
        }
        let rests = rules.cooldown_on == CooldownOn::AnyUse || !success;
        if rests && rules.cooldown > 0 {
            self.free_at[at] = self.turn.saturating_add(rules.cooldown).saturating_add(1);
        }
        self.draw_due_inject(face, draws);
    }

    /// Reveals and strikes what a success does. There is no facilitator who could choose.
    fn succeed(&mut self, procedure: ProcedureId) {
        let lists = self.known.found_by[procedure.index()];
        let mut found = false;
        for stage in Stage::ALL {
            if self.game.revealed[stage.index()].is_some() {
                continue;
            }
            if lists.contains(self.chain[stage.index()]) {
                found = true;
                self.reveal(stage);
                if self.blueprint.rules.reveal != RevealRule::All {
                    break;
                }
            } else {
                let left = &mut self.known.remaining[stage.index()];
                *left = left.minus(lists);
            }
        }
        if let Some(uses) = self.game.uses.get_mut(procedure.index()) {
            uses[2] += u32::from(found);
        }
        self.known.weigh();
    }

    fn reveal(&mut self, stage: Stage) {
        self.game.revealed[stage.index()] = Some(self.turn);
        self.known.remaining[stage.index()] = AttackSet::default();
    }

    fn consult(&mut self, consultant: ConsultantId, draws: &mut Draws) {
        self.consulting = true;
        self.called |= 1 << consultant.0;
        self.calls_left = self.calls_left.saturating_sub(1);
        self.list_open();
        if let Some(calls) = self.game.calls.get_mut(consultant.index()) {
            *calls += 1;
        }
        let card = self.blueprint.consultants.get(consultant.index());
        self.take(card.map_or(&[][..], |card| &card.effects), draws);
        if !self.over {
            self.end_turn();
        }
    }

    /// The due inject, at most one; then the turn ends. `face` is 0 when no die fell.
    fn draw_due_inject(&mut self, face: u8, draws: &mut Draws) {
        if let Some(inject) = self.due_inject(face) {
            self.streak = 0;
            self.scheduled.retain(|&(_, id)| id != inject);
            self.pile.retain(|&id| id != inject);
            let card = self.blueprint.injects.get(inject.index());
            self.take(card.map_or(&[][..], |card| &card.effects), draws);
        }
        if !self.over {
            self.end_turn();
        }
    }

    fn due_inject(&self, face: u8) -> Option<InjectId> {
        if let Some(&(_, inject)) = self.scheduled.iter().find(|&&(turn, _)| turn <= self.turn) {
            return Some(inject);
        }
        let next = *self.pile.first()?;
        let rules = &self.blueprint.rules;
        let due = rules.inject_on.iter().any(|trigger| match *trigger {
            InjectTrigger::NaturalOne => face == 1,
            InjectTrigger::NaturalMax => face == rules.die,
            InjectTrigger::FailuresInARow(n) => n > 0 && self.streak >= n,
            InjectTrigger::AtTurn(turn) => self.injects_through < turn && turn <= self.turn,
        });
        due.then_some(next)
    }

    /// Applies effects in order until the investigation is over.
    fn take(&mut self, effects: &[Effect], draws: &mut Draws) {
        for effect in effects {
            match effect {
                Effect::None | Effect::Care(_) => {}
                Effect::RollModifier { delta, turns } => {
                    let (from, until) = self.next(*turns);
                    self.modifiers.push((*delta, from, until));
                }
                Effect::BlockProcedure { procedure, turns } => {
                    let (from, until) = self.next(*turns);
                    self.blocks.push((procedure.0, from, until));
                }
                Effect::LoseTurns(turns) => self.turn = self.turn.saturating_add(*turns).min(MAX_TURN),
                Effect::GainTurns(turns) => self.limit = self.limit.saturating_add(*turns).min(MAX_TURN),
                Effect::RevealEarliest => {
                    let hidden = |stage: &Stage| self.game.revealed[stage.index()].is_none();
                    if let Some(stage) = Stage::ALL.into_iter().find(hidden) {
                        self.reveal(stage);
                        self.known.weigh();
                    }
                    if self.end_if_decided() {
                        return;
                    }
                }
                Effect::ClearSuspects { stage, count } => self.clear(*stage, *count, draws),
                Effect::ClearCooldowns => self.free_at = [0; PROCEDURES],
                Effect::Choice { options } => {
                    let option = match self.style {
                        Style::Greedy => best_option(options),
                        Style::Random => usize::try_from(draws.below(options.len() as u64)).unwrap_or(0),
                    };
                    if let Some(chosen) = options.get(option) {
                        self.take(chosen, draws);
                        if self.over {
                            return;
                        }
                    }
                }
            }
        }
    }

    /// The turn numbers that a duration covers.
    fn next(&self, turns: u8) -> (u8, u8) {
        (self.turn.saturating_add(1), self.turn.saturating_add(turns))
    }

    /// Strikes so many false suspects, each drawn uniformly; fewer when fewer are left.
    fn clear(&mut self, stage: Stage, count: u8, draws: &mut Draws) {
        if self.game.revealed[stage.index()].is_some() {
            return;
        }
        for _ in 0..count {
            let left = self.known.remaining[stage.index()];
            let wrong = left.without(self.chain[stage.index()]);
            if wrong.is_empty() {
                break;
            }
            let pick = usize::try_from(draws.below(wrong.len().into())).unwrap_or(0);
            if let Some(attack) = wrong.iter().nth(pick) {
                self.known.remaining[stage.index()] = left.without(attack);
            }
        }
        self.known.weigh();
    }

    fn end_turn(&mut self) {
        if !self.consulting {
            self.injects_through = self.turn;
        }
        self.consulting = false;
        self.turn = self.turn.saturating_add(1).min(MAX_TURN);
        self.end_if_decided();
    }

    fn end_if_decided(&mut self) -> bool {
        self.over |= self.turn > self.limit || self.game.revealed.iter().all(Option::is_some);
        self.over
    }
}
