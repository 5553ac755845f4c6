//! What a session stands at between two things that are done, and where it would stand had no inject
//! been drawn: taken from the rules themselves, not from the solver's idea of them.

use crate::rules::{
    Action, AttackSet, Event, Move, Phase, RuledOutBy, Seat, Stage, StageView, State, View, Waiting,
};
use crate::scoring::investigation_points;

use super::walk::Worth;
use crate::sim::belief::{Belief, Unsolvable};

/// What the investigation earned by now, unrounded.
pub(super) fn earned(view: &View) -> f64 {
    investigation_points(view)
}

/// Where a session stands. With the die still to fall, that is the move that was chosen; while the
/// facilitator is asked what a success reveals, it is what the earliest of the stages would lead to.
pub(super) fn rest(state: &State, team: Seat) -> Result<Worth, Unsolvable> {
    let view = View::for_seat(state, team);
    if view.phase != Phase::Investigation {
        return Ok(Worth::Earned(earned(&view)));
    }
    match (&view.waiting, view.check) {
        (Waiting::Die, Some(check)) => {
            Ok(Worth::Chosen(Belief::of(&view)?, Move::Investigate(check.procedure)))
        }
        (Waiting::Facilitator { .. }, Some(_)) => earliest(state, team),
        _ => Ok(Worth::Position(Belief::of(&view)?)),
    }
}

/// Where `done`, which led from `before` to `after`, would have led without the inject in it.
pub(super) fn settled(
    before: &State,
    done: &[&Event],
    after: &State,
    team: Seat,
) -> Result<Worth, Unsolvable> {
    let drawn = |event: &&Event| matches!(event, Event::InjectDrawn { .. });
    let Some(at) = done.iter().position(drawn) else { return rest(after, team) };
    let mut state = before.clone();
    done.iter().take(at).for_each(|event| state.evolve(event));
    // An inject comes last in a turn, so all that is missing is the turn's end.
    state.evolve(&Event::TurnEnded { next: state.turn().saturating_add(1) });
    let view = View::for_seat(&state, team);
    if view.turn > view.limit {
        state.evolve(&Event::InvestigationEnded { success: false, turns_left: 0 });
    }
    rest(&state, team)
}

/// A success offers the facilitator several stages: where it leads when the earliest is revealed and
/// rules out the ones before it, as without a facilitator. That is what the values assume.
fn earliest(state: &State, team: Seat) -> Result<Worth, Unsolvable> {
    let view = View::for_seat(state, Seat::Facilitator);
    let (Waiting::Facilitator { stages }, Some(check)) = (&view.waiting, view.check) else {
        return Err(Unsolvable::NotNow);
    };
    let first = *stages.iter().min().ok_or(Unsolvable::NotNow)?;
    let by = RuledOutBy::EarlierStage(check.procedure);
    let finds = |known: &StageView| -> AttackSet {
        let open = known.suspects.iter().filter(|suspect| suspect.ruled_out.is_none());
        open.filter(|suspect| suspect.detected_by.contains(&check.procedure)).map(|s| s.attack).collect()
    };
    let mut state = state.clone();
    let earlier = |known: &&StageView| known.stage < first && known.revealed.is_none();
    let struck: Vec<(Stage, AttackSet)> =
        view.stages.iter().filter(earlier).map(|known| (known.stage, finds(known))).collect();
    for (stage, attacks) in struck.into_iter().filter(|(_, attacks)| !attacks.is_empty()) {
        state.evolve(&Event::RuledOut { stage, attacks, by });
    }
    let mut after = state.clone();
    let done = after
        .apply(Seat::Facilitator, Action::ChooseReveal { stage: first })
        .map_err(|_| Unsolvable::NotNow)?;
    settled(&state, &done.iter().collect::<Vec<_>>(), &after, team)
}
