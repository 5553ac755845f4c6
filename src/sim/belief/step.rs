//! What a move leads to, inject aside: the rules of a turn (DESIGN section 3) in terms of what is known.

use crate::rules::{Effect, Move, Stage};

use super::{Belief, Block, Modifier, Seen};

impl Belief {
    /// What can follow a move, without any inject: the chance, what is seen, and what is known then.
    /// The chances add up to 1; what cannot happen is left out. Empty for a move that is not legal.
    pub fn after(&self, chosen: Move) -> Vec<(f64, Seen, Self)> {
        if !self.moves().contains(&chosen) {
            return Vec::new();
        }
        match chosen {
            Move::Investigate(procedure) => match self.case.place_of(procedure) {
                Some(place) => self.after_check(place),
                None => Vec::new(),
            },
            Move::Consult(consultant) => {
                let mut next = self.clone();
                next.consult(consultant);
                vec![(1.0, Seen::Done, next)]
            }
            Move::Pass => {
                let mut next = self.clone();
                next.end_turn();
                vec![(1.0, Seen::Done, next)]
            }
        }
    }

    fn after_check(&self, place: usize) -> Vec<(f64, Seen, Self)> {
        let succeeds = self.success_chance(place);
        let mut all = Vec::new();
        if succeeds < 1.0 {
            let mut next = self.rolled();
            next.rest(place);
            next.end_turn();
            all.push((1.0 - succeeds, Seen::Failure, next));
        }
        if succeeds > 0.0 {
            for (chance, revealed, hidden) in self.matches(place) {
                let next = self.succeeded(place, hidden, revealed.len());
                all.push((succeeds * chance, Seen::Success { revealed }, next));
            }
        }
        all
    }

    /// What a success at this place could turn up: the chance given success, which stages, and what
    /// remains then.
    pub(in crate::sim) fn matches(&self, place: usize) -> Vec<(f64, Vec<Stage>, [u16; Stage::COUNT])> {
        let finds = &self.case.hand[place].finds;
        let mut open = vec![(1.0, Vec::new(), self.hidden)];
        let mut done = Vec::new();
        for stage in Stage::ALL {
            let at = stage.index();
            let hit = self.hidden[at] & finds[at];
            if hit == 0 {
                continue;
            }
            let found = self.case.share(at, hit, self.hidden[at]);
            let missed = self.hidden[at] & !hit;
            for (chance, revealed, hidden) in std::mem::take(&mut open) {
                let mut there: Vec<Stage> = revealed.clone();
                there.push(stage);
                let mut shown = hidden;
                shown[at] = 0;
                let hit_here = (chance * found, there, shown);
                if self.case.reveals_all {
                    open.push(hit_here)
                } else {
                    done.push(hit_here)
                }
                // With nothing left it must have been there.
                if missed != 0 {
                    let mut struck = hidden;
                    struck[at] = missed;
                    open.push((chance * (1.0 - found), revealed, struck));
                }
            }
        }
        done.extend(open);
        done
    }

    fn rolled(&self) -> Self {
        Self { granted: 0, ..self.clone() }
    }

    fn succeeded(&self, place: usize, hidden: [u16; Stage::COUNT], revealed: usize) -> Self {
        let mut next = self.rolled();
        next.hidden = hidden;
        next.found = next.found.saturating_add(u8::try_from(revealed).unwrap_or(0));
        if next.end_if_decided() {
            return next;
        }
        if self.case.rests_after_success {
            next.rest(place);
        }
        next.end_turn();
        next
    }

    fn rest(&mut self, place: usize) {
        if self.case.cooldown > 0 {
            self.free_at[place] = self.turn.saturating_add(self.case.cooldown).saturating_add(1);
        }
    }

    fn consult(&mut self, consultant: crate::rules::ConsultantId) {
        let Some(at) = self.consultants.iter().position(|open| open.id == consultant) else { return };
        let called = self.consultants.remove(at);
        self.calls_left = self.calls_left.saturating_sub(1);
        for effect in called.effects.iter() {
            self.take_effect(effect);
            if self.is_over() {
                return;
            }
        }
        self.end_turn();
    }

    /// As `rules::evolve` applies it; what only injects can hold does nothing here.
    fn take_effect(&mut self, effect: &Effect) {
        let from = self.turn.saturating_add(1);
        match effect {
            Effect::RollModifier { delta, turns } => {
                self.modifiers.push(Modifier { from, until: self.turn.saturating_add(*turns), delta: *delta })
            }
            Effect::BlockProcedure { procedure, turns } => {
                let place = self.case.place_of(*procedure).and_then(|place| u8::try_from(place).ok());
                let until = self.turn.saturating_add(*turns);
                self.blocks.extend(place.map(|place| Block { place, from, until }));
            }
            Effect::LoseTurns(turns) => self.turn = self.turn.saturating_add(*turns),
            Effect::GainTurns(turns) => self.limit = self.limit.saturating_add(*turns),
            Effect::RevealEarliest => {
                if let Some(hidden) = self.hidden.iter_mut().find(|hidden| **hidden != 0) {
                    *hidden = 0;
                    self.found = self.found.saturating_add(1);
                }
                self.end_if_decided();
            }
            Effect::ClearCooldowns => self.free_at.fill(0),
            Effect::None | Effect::Care(_) | Effect::ClearSuspects { .. } | Effect::Choice { .. } => {}
        }
    }

    fn end_turn(&mut self) {
        self.turn = self.turn.saturating_add(1);
        self.end_if_decided();
        self.settle();
    }

    /// Ends when every stage is revealed or the turns are over.
    pub(super) fn end_if_decided(&mut self) -> bool {
        let success = self.hidden == [0; Stage::COUNT];
        if !success && self.turn <= self.limit {
            return false;
        }
        self.over = Some(success.then(|| self.case.turns.saturating_sub(self.turn)));
        true
    }

    /// Forgets what no longer matters, so that positions of the same worth are the same.
    pub(super) fn settle(&mut self) {
        let turn = self.turn;
        self.free_at.iter_mut().filter(|free_at| **free_at <= turn).for_each(|free_at| *free_at = 0);
        self.blocks.retain(|block| block.until >= turn);
        self.blocks.sort_unstable();
        self.modifiers.retain(|modifier| modifier.until >= turn && modifier.delta != 0);
        self.modifiers.sort_unstable();
        if self.calls_left == 0 {
            self.consultants.clear();
        }
        if self.consultants.is_empty() {
            self.calls_left = 0;
        }
    }
}
