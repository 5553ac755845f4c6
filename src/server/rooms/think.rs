//! What takes the solver: moves of policies, and what a finished play was worth. It is worked out on
//! threads that may block, one question at a time, and what takes too long is left out.

use std::sync::{Arc, PoisonError};

use super::Parts;
use super::live::Live;
use crate::exercise::room::{RoomAction, TeamScore};
use crate::rules::{Action, Blueprint, View};
use crate::scoring::{Analysis, best_plan};
use crate::sim::{Analyst, Belief, Limits, Policy, PolicyKind, Session, Solver};

/// The largest hand that is solved here: this node serves others meanwhile.
const PROCEDURES: u8 = 12;
/// What the solver may keep for later questions, in bytes.
const KEEP: usize = 64 << 20;
/// So many steps of the solver a move may take, each two or three microseconds; then it is greedy.
const STEPS: u32 = 1_000_000;
/// So many times as much a whole play may take; then it has points only.
const SLICES: u32 = 20;

impl Parts {
    /// What a play came to in par and luck; nothing where that cannot be known in time. Between two slices
    /// of the work others get their turn.
    pub(super) async fn analysed(self: &Arc<Self>, session: &Session) -> Option<Analysis> {
        let session = session.clone();
        let read = tokio::task::spawn_blocking(move || Analyst::new(&session));
        let mut analyst = read.await.ok()?.ok()?;
        for _ in 0..SLICES {
            let slice = move |solver: &mut Solver| {
                let done = analyst.work(solver, STEPS);
                (analyst, done)
            };
            let (back, done) = self.think(slice).await?;
            analyst = back;
            if let Some(analysis) = done.ok()? {
                return Some(analysis);
            }
        }
        None
    }

    /// Asks the one solver of this node. Whoever waits for it holds no thread: the store's readers need
    /// those, too.
    async fn think<T: Send + 'static>(
        self: &Arc<Self>,
        question: impl FnOnce(&mut Solver) -> T + Send + 'static,
    ) -> Option<T> {
        // It is never closed.
        let turn = Arc::clone(&self.solver_turn).acquire_owned().await.ok()?;
        let parts = Arc::clone(self);
        let thinking = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            let mut solver = parts.solver.lock().unwrap_or_else(PoisonError::into_inner);
            question(solver.get_or_insert_with(solver_of_this_node))
        });
        // It fails only where it panicked or the server ends; the former was logged.
        thinking.await.ok()
    }
}

impl Live {
    /// What the policy whose turn it is does; nothing when it is nobody's.
    pub(super) async fn bot_action(&self) -> Option<RoomAction> {
        let (team, policy, view, cards) = {
            let core = self.core();
            let (team, policy, view) = core.room.bot_due()?;
            (team, policy, view, core.room.session(team)?.setup().blueprint.clone())
        };
        let action = if policy.needs_solver(&view) {
            self.parts.think(move |solver| chosen(policy, &view, &cards, solver)).await?
        } else {
            let at_once = move || chosen(policy, &view, &cards, &mut solver_of_this_node());
            tokio::task::spawn_blocking(at_once).await.ok()?
        };
        Some(RoomAction::PlayBot { team, action: action? })
    }

    /// What a team's play was worth that is done and not scored yet; nothing when there is none.
    pub(super) async fn score_action(&self) -> Option<RoomAction> {
        let (team, session) = {
            let core = self.core();
            let (team, session) = core.room.unscored()?;
            (team, session.clone())
        };
        let entries = session.entries().len() as u64;
        let analysis = self.parts.analysed(&session).await;
        let worth = tokio::task::spawn_blocking(move || worth(&session, analysis));
        Some(RoomAction::Score { team, entries, score: worth.await.ok()? })
    }
}

fn solver_of_this_node() -> Solver {
    Solver::new(Limits { procedures: PROCEDURES, keep: KEEP })
}

/// What a policy does; the optimal one plays greedily where the case is too large to be solved in time.
fn chosen(policy: Policy, view: &View, cards: &Blueprint, solver: &mut Solver) -> Option<Action> {
    let greedy = Policy { kind: PolicyKind::Greedy, ..policy };
    let mut solvable = || Belief::of(view).is_ok_and(|belief| solver.work(&belief, STEPS) == Ok(true));
    let policy = if policy.needs_solver(view) && !solvable() { greedy } else { policy };
    let action = policy.act(view, cards, solver).or_else(|_| greedy.act(view, cards, solver));
    action.ok().flatten()
}

fn worth(session: &Session, analysis: Option<Analysis>) -> TeamScore {
    let mut score = session.score(&best_plan(session.setup()));
    if let Some(analysis) = analysis {
        score = score.with_analysis(analysis);
    }
    TeamScore { total: score.total, decision: score.decision_score, guided: score.guided }
}
