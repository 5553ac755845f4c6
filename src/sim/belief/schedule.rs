//! What is certain about the turns to come, whatever is found: when they end, how rolls are changed,
//! what is blocked, who can still be called.

use std::sync::Arc;

use crate::rules::{ConsultantId, Effect, View};

use super::case::Case;

/// A consultant who can still be called.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::sim) struct OpenConsultant {
    pub id: ConsultantId,
    pub effects: Arc<[Effect]>,
}

/// Rolls change by `delta` on these turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Modifier {
    from: u8,
    until: u8,
    delta: i16,
}

/// The procedure at this place of the hand cannot be chosen on these turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Block {
    place: u8,
    from: u8,
    until: u8,
}

/// The turn, and what is certain about those to come. Two that are worth the same are equal: what no
/// longer matters is forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::sim) struct Schedule {
    pub turn: u8,
    pub limit: u8,
    blocks: Vec<Block>,
    modifiers: Vec<Modifier>,
    /// Added to the next roll alone.
    granted: i16,
    /// Empty when no call is left.
    pub consultants: Vec<OpenConsultant>,
    calls_left: u8,
}

/// What calling a consultant comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sim) struct Call {
    /// The turns after it.
    pub then: Schedule,
    /// How many hidden stages it turns up, the earliest first.
    pub revealed: u8,
    /// Whether every procedure is free again.
    pub clears: bool,
    /// Whether the investigation ends with it, and the turns that are left if every stage is up.
    pub over: Option<Option<u8>>,
}

impl Schedule {
    pub fn of(view: &View, case: &Case) -> Self {
        let block = |block: &crate::rules::BlockView| {
            let place = u8::try_from(case.place_of(block.procedure)?).ok()?;
            Some(Block { place, from: block.from, until: block.until })
        };
        let modifier =
            |m: &crate::rules::ModifierView| Modifier { from: m.from, until: m.until, delta: m.delta };
        let open = |known: &crate::rules::ConsultantView| OpenConsultant {
            id: known.consultant,
            effects: known.effects.as_slice().into(),
        };
        let mut schedule = Self {
            turn: view.turn,
            limit: view.limit,
            blocks: view.blocks.iter().filter_map(block).collect(),
            modifiers: view.modifiers.iter().map(modifier).collect(),
            granted: view.granted,
            consultants: view.consultants.iter().map(open).collect(),
            calls_left: view.calls_left,
        };
        schedule.settle();
        schedule
    }

    /// The next turn after one without a roll.
    pub fn passed(&self) -> Self {
        let mut next = self.clone();
        next.turn = next.turn.saturating_add(1);
        next.settle();
        next
    }

    /// The next turn after a roll.
    pub fn rolled(&self) -> Self {
        let mut next = self.clone();
        next.granted = 0;
        next.turn = next.turn.saturating_add(1);
        next.settle();
        next
    }

    /// Whether the turns are over.
    pub fn is_over(&self) -> bool {
        self.turn > self.limit
    }

    /// By how much calls could still move the limit.
    pub fn gains(&self) -> usize {
        let effects = self.consultants.iter().flat_map(|open| open.effects.iter());
        let gain = |effect: &Effect| match effect {
            Effect::GainTurns(turns) => usize::from(*turns),
            _ => 0,
        };
        effects.map(gain).sum()
    }

    /// What a roll on this turn adds to the face beside the bonus.
    pub fn modifier(&self) -> i16 {
        let now = |m: &&Modifier| m.from <= self.turn && self.turn <= m.until;
        self.modifiers.iter().filter(now).fold(self.granted, |sum, m| sum.saturating_add(m.delta))
    }

    /// The places of the hand that are blocked on this turn, as bits.
    pub fn blocked(&self) -> u32 {
        let now = |b: &&Block| b.from <= self.turn && self.turn <= b.until;
        self.blocks.iter().filter(now).fold(0, |bits, b| bits | 1u32.checked_shl(b.place.into()).unwrap_or(0))
    }

    /// Calls a consultant while so many stages are hidden. The effects are applied as the rules apply
    /// them; what only injects can hold does nothing.
    pub fn call(&self, at: usize, hidden: u8, case: &Case) -> Option<Call> {
        let effects = Arc::clone(&self.consultants.get(at)?.effects);
        let mut call = Call { then: self.clone(), revealed: 0, clears: false, over: None };
        call.then.consultants.remove(at);
        call.then.calls_left = self.calls_left.saturating_sub(1);
        for effect in effects.iter() {
            call.take(effect, hidden, case);
            if call.over.is_some() {
                return Some(call);
            }
        }
        call.then.turn = call.then.turn.saturating_add(1);
        call.end_if_decided(hidden, case);
        call.then.settle();
        Some(call)
    }

    fn settle(&mut self) {
        let turn = self.turn;
        self.blocks.retain(|block| block.until >= turn && block.from <= block.until);
        self.blocks.sort_unstable();
        self.blocks.dedup();
        self.modifiers.retain(|m| m.until >= turn && m.from <= m.until && m.delta != 0);
        self.modifiers.sort_unstable();
        // What is in force has begun, whenever that was.
        self.blocks.iter_mut().for_each(|block| block.from = block.from.max(turn));
        self.modifiers.iter_mut().for_each(|m| m.from = m.from.max(turn));
        if self.calls_left == 0 || self.consultants.is_empty() {
            self.consultants.clear();
            self.calls_left = 0;
        }
    }
}

impl Call {
    fn take(&mut self, effect: &Effect, hidden: u8, case: &Case) {
        let then = &mut self.then;
        let from = then.turn.saturating_add(1);
        match effect {
            Effect::RollModifier { delta, turns } => {
                let until = then.turn.saturating_add(*turns);
                then.modifiers.push(Modifier { from, until, delta: *delta });
            }
            Effect::BlockProcedure { procedure, turns } => {
                let until = then.turn.saturating_add(*turns);
                let place = case.place_of(*procedure).and_then(|place| u8::try_from(place).ok());
                then.blocks.extend(place.map(|place| Block { place, from, until }));
            }
            Effect::LoseTurns(turns) => then.turn = then.turn.saturating_add(*turns),
            Effect::GainTurns(turns) => then.limit = then.limit.saturating_add(*turns),
            Effect::RevealEarliest => {
                self.revealed = self.revealed.saturating_add(1).min(hidden);
                self.end_if_decided(hidden, case);
            }
            Effect::ClearCooldowns => self.clears = true,
            Effect::None | Effect::Care(_) | Effect::ClearSuspects { .. } | Effect::Choice { .. } => {}
        }
    }

    fn end_if_decided(&mut self, hidden: u8, case: &Case) {
        if self.revealed >= hidden {
            self.over = Some(Some(case.turns.saturating_sub(self.then.turn)));
        } else if self.then.is_over() {
            self.over = Some(None);
        }
    }
}
