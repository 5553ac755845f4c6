//! From the state to what one seat may know. Secrecy fails closed: every field of the state is named
//! here, so a new one does not compile until somebody says who may see it.

use super::event::RevealedBy;
use super::ids::{ConsultantId, ProcedureId, Seat, Stage};
use super::plan;
use super::state::{Pending, State};
use super::view::{
    ConsultantView, MitigationView, Phase, ProcedureView, Secrets, StageView, SuspectView, View, Waiting,
};

impl View {
    /// What `seat` may know of `state`.
    pub fn for_seat(state: &State, seat: Seat) -> Self {
        let State {
            setup,
            odds: _, // derived from the setup
            team: _,
            phase,
            turn,
            limit,
            injects_through: _, // bookkeeping of triggers
            consulting: _,      // never true between actions
            remaining: _,       // shown as `ruled_out`
            revealed,
            ruled_out: _, // in `stage_view`
            free_at: _,   // in `procedure_view`
            failures: _,  // says which reason is read next
            blocks,
            modifiers,
            granted,
            called,
            calls_left,
            streak,
            pile,
            scheduled,
            skip_next_inject,
            injects,
            check,
            pending,
            effects: _,   // of a card that is open, shown in `injects`
            ends_turn: _, // in `waiting`
            care,
            awarded,
            adopted,
            verdict,
            paused: _,      // in `waiting`
            before_roll: _, // for rulings
        } = state;
        let at_table = match seat {
            Seat::Facilitator => setup.facilitator,
            Seat::Team(team) => team == state.team,
            Seat::Observer => false,
        };
        let over = *phase == Phase::Debrief;
        let open = at_table || over;
        let knows_all = (seat == Seat::Facilitator && setup.facilitator) || over;
        let planning = matches!(phase, Phase::Mitigation | Phase::Debrief);
        Self {
            seat,
            rules: setup.rules().clone(),
            dice: setup.dice,
            facilitated: setup.facilitator,
            phase: *phase,
            waiting: waiting(state, pending, seat, open),
            verdict: *verdict,
            turn: *turn,
            limit: *limit,
            revealed: u8::try_from(revealed.iter().flatten().count()).unwrap_or(0),
            stages: if open { Stage::ALL.map(|stage| stage_view(state, stage)).into() } else { Vec::new() },
            procedures: only(open, || setup.dealt.iter().map(|&p| procedure_view(state, p)).collect()),
            consultants: only(open, || consultant_views(state, called)),
            calls_left: if open { *calls_left } else { 0 },
            streak: if open { *streak } else { 0 },
            modifiers: only(open, || modifiers.iter().copied().filter(|m| m.until >= *turn).collect()),
            blocks: only(open, || blocks.iter().copied().filter(|b| b.until >= *turn).collect()),
            granted: if open { *granted } else { 0 },
            check: if open { *check } else { None },
            injects: only(open, || injects.clone()),
            care: if open { *care } else { super::view::Care::Normal },
            awarded: if open { *awarded } else { 0 },
            mitigations: only(open && planning, || mitigation_views(state)),
            budget: setup.blueprint.budget,
            budget_left: if open {
                setup.blueprint.budget.less(plan::plan_cost(&setup.blueprint, *adopted))
            } else {
                setup.blueprint.budget
            },
            legal: if at_table { state.legal_actions(seat) } else { Vec::new() },
            secrets: knows_all.then(|| Secrets {
                chain: setup.chain,
                pile: pile.clone(),
                scheduled: scheduled.clone(),
                skip_next_inject: *skip_next_inject,
            }),
        }
    }
}

impl State {
    /// What the session waits for, as the facilitator may know it.
    pub fn waits_for(&self) -> Waiting {
        waiting(self, &self.pending, Seat::Facilitator, true)
    }

    /// How many stages were turned up otherwise than by the forensic report.
    pub fn found(&self) -> u8 {
        let found = self.revealed.iter().flatten().filter(|stage| stage.by != RevealedBy::Report);
        u8::try_from(found.count()).unwrap_or(0)
    }
}

fn only<T>(shown: bool, list: impl FnOnce() -> Vec<T>) -> Vec<T> {
    if shown { list() } else { Vec::new() }
}

fn waiting(state: &State, pending: &Pending, seat: Seat, open: bool) -> Waiting {
    if state.paused {
        return Waiting::Paused;
    }
    if state.phase == Phase::Debrief {
        return Waiting::Nobody;
    }
    match pending {
        Pending::Nothing => Waiting::Team,
        Pending::Die => Waiting::Die,
        Pending::Reveal(stages) => Waiting::Facilitator {
            stages: if seat == Seat::Facilitator { stages.clone() } else { Vec::new() },
        },
        // The projector does not learn which inject came.
        Pending::Choice { .. } | Pending::Clear { .. } if !open => Waiting::Team,
        Pending::Choice { inject, options } => {
            let options = u8::try_from(options.len()).unwrap_or(u8::MAX);
            Waiting::Choice { inject: *inject, options, ends_turn: state.ends_turn }
        }
        Pending::Clear { stage, .. } => Waiting::Suspect { stage: *stage },
    }
}

fn stage_view(state: &State, stage: Stage) -> StageView {
    let suspects = state.setup.blueprint.suspects.iter().filter(|s| s.stage == stage).map(|s| SuspectView {
        attack: s.attack,
        weight: s.weight,
        detected_by: s.detected_by.iter().copied().filter(|p| state.setup.dealt.contains(p)).collect(),
        ruled_out: state.ruled_out.get(s.attack.index()).copied().flatten(),
    });
    StageView { stage, revealed: state.revealed[stage.index()], suspects: suspects.collect() }
}

fn procedure_view(state: &State, procedure: ProcedureId) -> ProcedureView {
    let modifier = state.setup.bonus(procedure).saturating_add(state.modifier());
    ProcedureView {
        procedure,
        established: state.setup.established.contains(&procedure),
        modifier,
        needs: state.setup.rules().target.saturating_sub(modifier).max(1),
        availability: state.availability(procedure),
        free_at: state.free_at.get(procedure.index()).copied().filter(|&free_at| free_at > state.turn),
        could_find: state.could_find(procedure).iter().collect(),
    }
}

fn consultant_views(state: &State, called: &[ConsultantId]) -> Vec<ConsultantView> {
    let blueprint = &state.setup.blueprint;
    let view = |consultant: ConsultantId| ConsultantView {
        consultant,
        effects: blueprint.consultants.get(consultant.index()).map(|c| c.effects.clone()).unwrap_or_default(),
    };
    state.setup.consultants().filter(|c| !called.contains(c)).map(view).collect()
}

fn mitigation_views(state: &State) -> Vec<MitigationView> {
    let blueprint = &state.setup.blueprint;
    let view = |mitigation: super::ids::MitigationId| MitigationView {
        mitigation,
        cost: plan::card_cost(blueprint, state.adopted, mitigation),
        list_cost: blueprint.mitigations.get(mitigation.index()).map(|m| m.cost).unwrap_or_default(),
        adopted: state.adopted.contains(mitigation),
        missing: plan::missing(blueprint, state.adopted, mitigation),
    };
    state.setup.mitigations().map(view).collect()
}
