//! One simulated game through the rules and the views, as a session would play it: for the optimal
//! policy, for decision scores, and to hold the lean playouts to the rules.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::rules::{
    Action, AttackId, Draws, Event, Move, Node, Outcome, PerStage, Phase, ProcedureId, RevealedBy, Seat,
    Setup, State, View, Waiting,
};
use crate::scoring::{
    BestPlan, NOISE, Points, RiskModel, accuracy, best_plan_against, decision_score, investigation_points,
    plan_points,
};

use super::belief::{Belief, Unsolvable};
use super::knowledge::Knowledge;
use super::playout::{Game, spare};
use super::policy::PolicyKind;
use super::solver::{Limits, Solver};

/// The seat that is played.
const SEAT: Seat = Seat::Team(0);
/// How many decisions of the optimal policy are remembered at most: some 100 MB.
const REMEMBERED: usize = 200_000;

/// What decisions deserved in one game.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Deserved {
    /// `1 − Σ loss / Σ (best − worst)`, 0 to 1.
    pub accuracy: f64,
    /// Points of the plan.
    pub mitigation: Points,
    /// 60 × accuracy and the mitigation, as [`crate::scoring::Score::with_analysis`] has it.
    pub decision: Points,
}

/// A table with its solver, at which one game after the other is played.
pub(super) struct Table {
    kind: PolicyKind,
    solver: Solver,
    best: HashMap<Belief, Move>,
    plans: BTreeMap<PerStage<AttackId>, BestPlan>,
}

impl Table {
    pub fn new(kind: PolicyKind, limits: Limits) -> Self {
        Self { kind, solver: Solver::new(limits), best: HashMap::new(), plans: BTreeMap::new() }
    }

    /// Plays one game; with `judged`, what its decisions deserve as well. `seen` is told every move.
    pub fn play(
        &mut self,
        setup: &Setup,
        draws: &mut Draws,
        judged: bool,
        mut seen: impl FnMut(Move),
    ) -> Result<(Game, Option<Deserved>), Unsolvable> {
        let mut state = State::new(Arc::new(setup.clone()), 0);
        let mut game = Game::new(&setup.blueprint);
        let (mut loss, mut range) = (0.0, 0.0);
        let mut in_hand = None;
        while state.phase() == Phase::Investigation {
            let events = if state.node() == Node::Chance {
                let outcomes = state.outcomes();
                let at = usize::try_from(draws.below(outcomes.len() as u64)).unwrap_or(0);
                let outcome = outcomes.get(at).map_or(Outcome::Face(1), |&(outcome, _)| outcome);
                state.resolve(outcome)
            } else {
                let view = View::for_seat(&state, SEAT);
                let action = if let Waiting::Choice { options, .. } = view.waiting {
                    let option = self.kind.answer(&view, options, draws);
                    Action::Choose { option, expired: false }
                } else {
                    let (chosen, lost) = self.choose(&view, draws, judged)?;
                    seen(chosen);
                    loss += lost.0;
                    range += lost.1;
                    action(&view, chosen)
                };
                state.apply(SEAT, action)
            };
            // What is listed as legal is legal (`tests/laws_of_the_rules.rs`); without events the
            // game could not go on.
            let Ok(events) = events else { break };
            note(&mut game, &mut in_hand, &events);
        }
        let view = View::for_seat(&state, SEAT);
        for stage in &view.stages {
            game.revealed[stage.stage.index()] = stage.revealed.map(|revealed| revealed.turn);
        }
        game.turn = view.turn;
        game.won = view.verdict.is_some_and(|verdict| verdict.success);
        let earned = investigation_points(&view) * f64::from(spare(setup.rules().turns));
        // Whole but for the rounding of the division in it, and small.
        game.earned = libm::round(earned) as u32;
        let deserved = judged.then(|| self.deserved(setup, draws, loss, range));
        Ok((game, deserved))
    }

    /// The move, and, if judged, what it gave away and how much could have been.
    fn choose(
        &mut self,
        view: &View,
        draws: &mut Draws,
        judged: bool,
    ) -> Result<(Move, (f64, f64)), Unsolvable> {
        let kind = self.kind;
        let chosen = match Knowledge::of(view) {
            None => Move::Pass,
            Some(known) => kind.choose(&known, draws, || self.optimal(&Belief::of(view)?))?,
        };
        if !judged {
            return Ok((chosen, (0.0, 0.0)));
        }
        let rated = self.solver.rate(&Belief::of(view)?)?;
        let q = rated.moves.iter().find(|(other, _)| *other == chosen).map_or(rated.value, |&(_, q)| q);
        let worst = rated.moves.iter().map(|&(_, q)| q).fold(rated.value, f64::min);
        let noiseless = |difference: f64| if difference < NOISE { 0.0 } else { difference };
        Ok((chosen, (noiseless(rated.value - q), noiseless(rated.value - worst))))
    }

    fn optimal(&mut self, belief: &Belief) -> Result<Move, Unsolvable> {
        if let Some(&known) = self.best.get(belief) {
            return Ok(known);
        }
        let best = self.solver.best(belief)?.unwrap_or(Move::Pass);
        if self.best.len() < REMEMBERED {
            self.best.insert(belief.clone(), best);
        }
        Ok(best)
    }

    fn deserved(&mut self, setup: &Setup, draws: &mut Draws, loss: f64, range: f64) -> Deserved {
        let (cards, chain) = (&setup.blueprint, setup.chain);
        let best = *self.plans.entry(chain).or_insert_with(|| best_plan_against(cards, chain));
        let plan = self.kind.plan(cards, chain, draws, || best.cards);
        let mitigation = plan_points(RiskModel::for_chain(cards, chain).risk(plan), best.risk);
        let accuracy = accuracy(loss, range);
        let decision = decision_score(accuracy, mitigation);
        Deserved { accuracy, mitigation, decision }
    }
}

/// The action of a move; which suspect it names has no effect.
fn action(view: &View, chosen: Move) -> Action {
    match chosen {
        Move::Pass => Action::Pass { expired: false },
        Move::Consult(consultant) => Action::Consult { consultant },
        Move::Investigate(procedure) => {
            let card = view.procedures.iter().find(|card| card.procedure == procedure);
            Action::Investigate { procedure, testing: card.and_then(|card| card.could_find.first().copied()) }
        }
    }
}

/// Writes down what became true, but for the turns of the reveals.
fn note(game: &mut Game, in_hand: &mut Option<ProcedureId>, events: &[Event]) {
    let mut add = |procedure: Option<ProcedureId>, what: usize| {
        if let Some(uses) = procedure.and_then(|procedure| game.uses.get_mut(procedure.index())) {
            uses[what] += 1;
        }
    };
    for event in events {
        match event {
            Event::Chosen { procedure, .. } => {
                *in_hand = Some(*procedure);
                add(*in_hand, 0);
            }
            Event::Rolled { success: true, .. } => add(*in_hand, 1),
            // Under `All` one success can reveal several stages.
            Event::Revealed { by: RevealedBy::Procedure(_), .. } => add(in_hand.take(), 2),
            Event::Consulted { consultant } => {
                if let Some(calls) = game.calls.get_mut(consultant.index()) {
                    *calls += 1;
                }
            }
            Event::Passed { .. } => game.passes += 1,
            _ => {}
        }
    }
}
