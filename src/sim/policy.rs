//! Policies: what a team could do that never talks. Each decides from the [`View`] of its seat alone
//! and from what is printed on the cards, so it can sit at a table with people.
//!
//! On a turn, *random* draws uniformly among the moves (naming a suspect has no effect, so it must not
//! make a procedure likelier), *greedy* takes the move with the highest expected investigation points
//! of the coming turn, and *optimal* the one with the highest value of the whole session. A suspect
//! must be named: greedy and optimal name the heaviest one that the procedure could find.

use serde::{Deserialize, Serialize};

use crate::rules::plan::{adoption_order, can_adopt, card_cost};
use crate::rules::{
    Action, AttackId, Blueprint, Cost, Draws, Effect, MitigationId, MitigationSet, Move, PerStage, Phase,
    Purpose, Seat, Stage, View, Waiting,
};
use crate::scoring::{RiskModel, best_plan_against};

use super::belief::{Belief, Unsolvable};
use super::knowledge::Knowledge;
use super::solver::Solver;

/// How a policy decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PolicyKind {
    /// Draws among everything that is legal.
    Random,
    /// Looks one turn ahead.
    Greedy,
    /// Looks ahead to the end.
    Optimal,
}

impl PolicyKind {
    /// All of them, weakest first.
    pub const ALL: [Self; 3] = [Self::Random, Self::Greedy, Self::Optimal];

    /// The move that it makes where the team chooses; `best` is asked by the optimal one alone.
    pub(super) fn choose<E>(
        self,
        known: &Knowledge,
        draws: &mut Draws,
        best: impl FnOnce() -> Result<Move, E>,
    ) -> Result<Move, E> {
        match self {
            Self::Random => Ok(random_move(known, draws)),
            Self::Greedy => Ok(known.greedy()),
            Self::Optimal => best(),
        }
    }

    /// The option that it takes of the choice that is open.
    pub(super) fn answer(self, view: &View, options: u8, draws: &mut Draws) -> u8 {
        let option = match self {
            Self::Random => draws.below(options.into()),
            Self::Greedy | Self::Optimal => best_option(open_options(view)) as u64,
        };
        u8::try_from(option).unwrap_or(0)
    }

    /// The plan that it adopts against a chain that was turned up; `best` is asked by the optimal one.
    pub(super) fn plan(
        self,
        cards: &Blueprint,
        chain: PerStage<AttackId>,
        draws: &mut Draws,
        best: impl FnOnce() -> MitigationSet,
    ) -> MitigationSet {
        match self {
            Self::Random => random_plan(cards, draws),
            Self::Greedy => greedy_plan(cards, chain),
            Self::Optimal => best(),
        }
    }
}

/// A policy in a seat. It remembers nothing: what it does follows from the view, and where it draws,
/// from its seed and the moment, so a session that was read back goes on as it would have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// How it decides.
    pub kind: PolicyKind,
    /// What a random one draws from; two seats with one seed still draw differently.
    pub seed: u64,
}

/// What a random policy decides, so that no two decisions share a draw.
#[derive(Debug, Clone, Copy)]
enum Moment {
    Turn,
    Answer(u8),
    Plan,
}

impl Policy {
    /// Whether [`Policy::act`] would ask the solver now: whoever must not wait lets it work on the
    /// belief before.
    pub fn needs_solver(&self, view: &View) -> bool {
        self.kind == PolicyKind::Optimal
            && view.phase == Phase::Investigation
            && view.waiting == Waiting::Team
    }

    /// What it does now; `None` while others decide. `cards` is the scenario's, for what is printed on
    /// the mitigations.
    ///
    /// # Errors
    /// Only the optimal policy: the position is too large for the solver.
    pub fn act(
        &self,
        view: &View,
        cards: &Blueprint,
        solver: &mut Solver,
    ) -> Result<Option<Action>, Unsolvable> {
        if let Waiting::Choice { inject, options, .. } = view.waiting {
            return Ok(Some(self.answer(view, inject.0, options)));
        }
        if view.waiting != Waiting::Team {
            return Ok(None);
        }
        Ok(match view.phase {
            Phase::Investigation => {
                let Some(chosen) = self.choose(view, solver)? else { return Ok(None) };
                Some(self.named(view, chosen))
            }
            Phase::Report => Some(Action::ReadReport),
            Phase::Mitigation => Some(towards(view, cards, self.plan(view, cards))),
            Phase::Debrief => None,
        })
    }

    fn choose(&self, view: &View, solver: &mut Solver) -> Result<Option<Move>, Unsolvable> {
        let Some(known) = Knowledge::of(view) else { return Ok(None) };
        let best = || Ok(solver.best(&Belief::of(view)?)?.unwrap_or(Move::Pass));
        self.kind.choose(&known, &mut self.draws(view, Moment::Turn), best).map(Some)
    }

    /// The action of a move.
    fn named(&self, view: &View, chosen: Move) -> Action {
        match chosen {
            Move::Pass => Action::Pass { expired: false },
            Move::Consult(consultant) => Action::Consult { consultant },
            Move::Investigate(procedure) => {
                let card = view.procedures.iter().find(|card| card.procedure == procedure);
                let could_find = card.map_or(&[][..], |card| &card.could_find);
                let testing = match self.kind {
                    PolicyKind::Random => {
                        let mut draws = self.draws(view, Moment::Turn);
                        // The move was drawn first.
                        draws.below(u64::MAX);
                        pick(could_find, &mut draws).copied()
                    }
                    PolicyKind::Greedy | PolicyKind::Optimal => heaviest(view, could_find),
                };
                Action::Investigate { procedure, testing }
            }
        }
    }

    fn answer(&self, view: &View, inject: u8, options: u8) -> Action {
        let option = self.kind.answer(view, options, &mut self.draws(view, Moment::Answer(inject)));
        Action::Choose { option, expired: false }
    }

    /// The whole plan that it would adopt, once the forensic report has turned up the chain: a random
    /// one that cannot be extended, one card at a time by risk reduction per cost, or the exact best.
    /// Nothing while the chain is hidden.
    pub fn plan(&self, view: &View, cards: &Blueprint) -> MitigationSet {
        let Some(chain) = chain_in(view) else { return MitigationSet::default() };
        let best = || best_plan_against(cards, chain).cards;
        self.kind.plan(cards, chain, &mut self.draws(view, Moment::Plan), best)
    }

    fn draws(&self, view: &View, moment: Moment) -> Draws {
        let seat = match view.seat {
            Seat::Team(team) => u32::from(team),
            Seat::Facilitator | Seat::Observer => u32::from(u8::MAX),
        };
        let (turn, ordinal) = match moment {
            Moment::Turn => (view.turn, 0),
            Moment::Answer(inject) => (view.turn, 1 + u32::from(inject)),
            Moment::Plan => (0, 0),
        };
        Draws::new(self.seed, Purpose::Policy, turn, ordinal, seat)
    }
}

/// A move, each as likely.
pub(super) fn random_move(known: &Knowledge, draws: &mut Draws) -> Move {
    let at = usize::try_from(draws.below(known.count() as u64)).unwrap_or(0);
    known.moves().nth(at).unwrap_or(Move::Pass)
}

fn pick<'a, T>(items: &'a [T], draws: &mut Draws) -> Option<&'a T> {
    items.get(usize::try_from(draws.below(items.len() as u64)).unwrap_or(0))
}

/// The suspect of the greatest weight; of equals the first by id.
fn heaviest(view: &View, among: &[AttackId]) -> Option<AttackId> {
    let suspects = view.stages.iter().flat_map(|stage| &stage.suspects);
    let named = suspects.filter(|suspect| among.contains(&suspect.attack));
    named.max_by_key(|suspect| (suspect.weight, std::cmp::Reverse(suspect.attack))).map(|s| s.attack)
}

/// The options of the choice that is open: they are printed on the card. Of a card with two choices the
/// second is open once one was answered.
fn open_options(view: &View) -> &[Vec<Effect>] {
    let Waiting::Choice { inject, .. } = view.waiting else { return &[] };
    let Some(card) = view.injects.iter().rev().find(|card| card.inject == inject) else { return &[] };
    let mut choices = card.effects.iter().filter_map(|effect| match effect {
        Effect::Choice { options } => Some(options.as_slice()),
        _ => None,
    });
    let open = if card.chosen.is_none() { choices.next() } else { choices.next_back() };
    open.unwrap_or_default()
}

/// The option that helps the investigation most, by what is printed on it: first stages revealed, then
/// turns gained less turns lost, then the sum of what rolls gain or lose on the turns covered, then free
/// procedures, then fewer turns of blocks; where all that is equal the better care, then the first.
pub fn best_option(options: &[Vec<Effect>]) -> usize {
    let worth = |(at, effects): (usize, &Vec<Effect>)| (help(effects), std::cmp::Reverse(at));
    options.iter().enumerate().map(worth).max().map_or(0, |(_, at)| at.0)
}

fn help(effects: &[Effect]) -> [i32; 6] {
    let mut worth = [0; 6];
    for effect in effects {
        match effect {
            Effect::RevealEarliest => worth[0] += 1,
            Effect::GainTurns(turns) => worth[1] += i32::from(*turns),
            Effect::LoseTurns(turns) => worth[1] -= i32::from(*turns),
            Effect::RollModifier { delta, turns } => worth[2] += i32::from(*delta) * i32::from(*turns),
            Effect::ClearCooldowns => worth[3] += 1,
            Effect::BlockProcedure { turns, .. } => worth[4] -= i32::from(*turns),
            Effect::Care(delta) => worth[5] += i32::from(*delta),
            Effect::None | Effect::ClearSuspects { .. } | Effect::Choice { .. } => {}
        }
    }
    worth
}

/// The chain, once every stage is turned up.
fn chain_in(view: &View) -> Option<PerStage<AttackId>> {
    let of = |stage: Stage| {
        view.stages.iter().find(|known| known.stage == stage)?.revealed.map(|revealed| revealed.attack)
    };
    let [Some(a), Some(b), Some(c), Some(d)] = Stage::ALL.map(of) else { return None };
    Some([a, b, c, d])
}

/// Adopts what can still be adopted, each card as likely, until nothing fits.
fn random_plan(cards: &Blueprint, draws: &mut Draws) -> MitigationSet {
    let mut plan = MitigationSet::default();
    loop {
        let open: Vec<_> =
            cards.mitigation_ids().filter(|&card| can_adopt(cards, plan, card).is_ok()).collect();
        let Some(&card) = pick(&open, draws) else { return plan };
        plan = plan.with(card);
    }
}

/// Adopts the card that takes most off the risk for its cost (money, weeks and disruption added up),
/// one at a time, until none does. What costs nothing comes first; of equals the first by id.
fn greedy_plan(cards: &Blueprint, chain: PerStage<AttackId>) -> MitigationSet {
    let model = RiskModel::for_chain(cards, chain);
    let mut plan = MitigationSet::default();
    loop {
        let risk = model.risk(plan);
        let mut best: Option<(f64, f64, MitigationId)> = None;
        for card in cards.mitigation_ids().filter(|&card| can_adopt(cards, plan, card).is_ok()) {
            let Cost { money, weeks, disruption } = card_cost(cards, plan, card);
            let cost = f64::from(money) + f64::from(weeks) + f64::from(disruption);
            let less = risk - model.risk(plan.with(card));
            let better = |&(most, its, _): &(f64, f64, MitigationId)| less * its > most * cost;
            if less > 0.0 && best.as_ref().is_none_or(better) {
                best = Some((less, cost, card));
            }
        }
        let Some((.., card)) = best else { return plan };
        plan = plan.with(card);
    }
}

/// The next step from what is adopted to `plan`: what does not belong to it goes, the rest comes in the
/// order of its prerequisites, and then the plan is committed.
fn towards(view: &View, cards: &Blueprint, plan: MitigationSet) -> Action {
    let adopted: MitigationSet =
        view.mitigations.iter().filter(|card| card.adopted).map(|card| card.mitigation).collect();
    let legal = |action: &Action| view.legal.contains(action);
    let order = adoption_order(cards);
    let foreign = order.iter().rev().filter(|&&card| adopted.contains(card) && !plan.contains(card));
    let missing = order.iter().filter(|&&card| plan.contains(card) && !adopted.contains(card));
    let withdraw = foreign.map(|&mitigation| Action::Withdraw { mitigation });
    let adopt = missing.map(|&mitigation| Action::Adopt { mitigation });
    withdraw.chain(adopt).find(legal).unwrap_or(Action::CommitPlan)
}
