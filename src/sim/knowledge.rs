//! What a team knows before it chooses, as bits: enough for the Bayes-greedy policy, and small enough
//! to be kept up to date in a simulation instead of being read from a [`View`] each time.

use crate::rules::{
    AttackSet, Availability, ConsultantId, Effect, Move, PerStage, ProcedureId, RevealRule, Stage, View,
    Waiting,
};

/// Procedures of a setup at most.
pub(super) const PROCEDURES: usize = 24;

/// Weights as sums of bits: a suspect's weight is at most 5, so three planes hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Weights([u64; 3]);

impl Weights {
    /// Notes the weight of one attack.
    pub fn set(&mut self, attack: crate::rules::AttackId, weight: u8) {
        for (plane, bits) in self.0.iter_mut().enumerate() {
            if weight >> plane & 1 == 1 {
                *bits = AttackSet(*bits).with(attack).0;
            }
        }
    }

    /// The sum over a set.
    pub fn of(self, set: AttackSet) -> u64 {
        let ones = |plane: usize| u64::from((set.0 & self.0[plane]).count_ones());
        ones(0) + 2 * ones(1) + 4 * ones(2)
    }
}

/// What a success of a procedure could bring, as an exact fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Promise {
    /// Stages that a success reveals, on average, times [`Knowledge::whole`].
    pub reveals: u64,
    /// The weight of the suspects that it could find.
    pub weight: u64,
}

/// What a team knows before it chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Knowledge {
    /// Faces of the die.
    pub die: u8,
    /// What a success reveals.
    pub reveal: RevealRule,
    /// The weights of all suspects.
    pub weights: Weights,
    /// By procedure: the suspects that it can find.
    pub found_by: [AttackSet; PROCEDURES],
    /// Per stage: the suspects that remain; empty once it is revealed.
    pub remaining: PerStage<AttackSet>,
    /// By procedure, as bits: those that can be chosen.
    pub ready: u32,
    /// By procedure: how many faces succeed, 0 to `die`.
    pub faces: [u8; PROCEDURES],
    /// Who can be called, by id: whether the call reveals a stage.
    pub open: Vec<(ConsultantId, bool)>,
    /// By procedure: follows from `remaining`.
    pub promises: [Promise; PROCEDURES],
    /// The product over the hidden stages of the weight that remains; follows from `remaining`.
    pub whole: u64,
}

/// Whether a call turns up a stage.
pub(super) fn reveals(effects: &[Effect]) -> bool {
    effects.contains(&Effect::RevealEarliest)
}

impl Knowledge {
    /// What a view says. `None` when the team does not choose a move now.
    pub fn of(view: &View) -> Option<Self> {
        if view.waiting != Waiting::Team || view.phase != crate::rules::Phase::Investigation {
            return None;
        }
        let mut known = Self::empty(view.rules.die, view.rules.reveal);
        for stage in &view.stages {
            for suspect in &stage.suspects {
                known.weights.set(suspect.attack, suspect.weight);
                for procedure in &suspect.detected_by {
                    if let Some(found) = known.found_by.get_mut(procedure.index()) {
                        *found = found.with(suspect.attack);
                    }
                }
                if stage.revealed.is_none() && suspect.ruled_out.is_none() {
                    let left = &mut known.remaining[stage.stage.index()];
                    *left = left.with(suspect.attack);
                }
            }
        }
        for card in view.procedures.iter().filter(|card| card.procedure.index() < PROCEDURES) {
            let faces = i16::from(view.rules.die) + 1 - card.needs;
            known.faces[card.procedure.index()] = u8::try_from(faces.max(0)).unwrap_or(0);
            if card.availability == Availability::Ready {
                known.ready |= 1 << card.procedure.0;
            }
        }
        if view.calls_left > 0 {
            known.open = view.consultants.iter().map(|c| (c.consultant, reveals(&c.effects))).collect();
        }
        known.weigh();
        Some(known)
    }

    /// Nothing known yet.
    pub fn empty(die: u8, reveal: RevealRule) -> Self {
        Self {
            die,
            reveal,
            weights: Weights::default(),
            found_by: [AttackSet::default(); PROCEDURES],
            remaining: [AttackSet::default(); Stage::COUNT],
            ready: 0,
            faces: [0; PROCEDURES],
            open: Vec::new(),
            promises: [Promise::default(); PROCEDURES],
            whole: 1,
        }
    }

    /// Works out the promises anew; needed whenever `remaining` changed.
    pub fn weigh(&mut self) {
        let hidden = self.remaining.iter().filter(|left| !left.is_empty()).copied();
        let mut stages = [(AttackSet::default(), 1); Stage::COUNT];
        let mut count = 0;
        self.whole = 1;
        for left in hidden {
            let total = self.weights.of(left);
            stages[count] = (left, total);
            self.whole *= total;
            count += 1;
        }
        let stages = &stages[..count];
        for (promise, found_by) in self.promises.iter_mut().zip(&self.found_by) {
            let (mut none, mut sum, mut weight) = (1, 0, 0);
            for &(left, total) in stages {
                let found = self.weights.of(left.and(*found_by));
                weight += found;
                none *= total - found;
                sum += self.whole / total * found;
            }
            let reveals = if self.reveal == RevealRule::All { sum } else { self.whole - none };
            *promise = Promise { reveals, weight };
        }
    }

    /// The move with the highest expected investigation points of the coming turn: the chance that it
    /// succeeds times the stages that it then reveals on average (under `Earliest` the chance that it
    /// reveals something). Ties go to the procedure whose suspects weigh least, then to the lowest id.
    /// A consultant who turns up a stage is certain of one, and yields to a procedure that is as good.
    /// Where nothing can be revealed, the first open consultant is called, and else the turn is passed.
    pub fn greedy(&self) -> Move {
        let mut best: Option<(ProcedureId, u64, u64)> = None;
        let mut ready = self.ready;
        while ready != 0 {
            let at = ready.trailing_zeros() as usize;
            ready &= ready - 1;
            let (Some(promise), Some(&faces)) = (self.promises.get(at), self.faces.get(at)) else { break };
            let worth = u64::from(faces) * promise.reveals;
            let better = match best {
                None => worth > 0,
                Some((_, most, weight)) => worth > most || (worth == most && promise.weight < weight),
            };
            if better {
                best = Some((ProcedureId(at as u8), worth, promise.weight));
            }
        }
        let certain = u64::from(self.die) * self.whole;
        let first =
            |wanted: bool| self.open.iter().find(|(_, reveals)| !wanted || *reveals).map(|&(id, _)| id);
        match best {
            Some((_, worth, _)) if worth < certain => match first(true) {
                Some(consultant) => Move::Consult(consultant),
                None => best.map_or(Move::Pass, |(procedure, ..)| Move::Investigate(procedure)),
            },
            Some((procedure, ..)) => Move::Investigate(procedure),
            None => first(true).or(first(false)).map_or(Move::Pass, Move::Consult),
        }
    }

    /// Every move, procedures by id, consultants by id, the pass last.
    pub fn moves(&self) -> impl Iterator<Item = Move> + '_ {
        let ready =
            (0..32u8).filter(|at| self.ready >> at & 1 == 1).map(|at| Move::Investigate(ProcedureId(at)));
        ready.chain(self.open.iter().map(|&(id, _)| Move::Consult(id))).chain([Move::Pass])
    }

    /// How many moves there are.
    pub fn count(&self) -> usize {
        self.ready.count_ones() as usize + self.open.len() + 1
    }
}
