//! From a view to a belief: nothing else is read, so nothing hidden can reach a value.

use std::sync::Arc;

use crate::rules::{Phase, RevealedBy, Seat, Setup, Stage, State, View, Waiting};

use super::case::{bits, within};
use super::{Belief, Case, Hidden, Limit, MOST_TURNS, Schedule, Unsolvable, none_hidden};

impl Belief {
    /// What a team knows before the first turn.
    ///
    /// # Errors
    /// [`Unsolvable`]: too large.
    pub fn before(setup: Setup) -> Result<Self, Unsolvable> {
        Self::of(&View::for_seat(&State::new(Arc::new(setup), 0), Seat::Team(0)))
    }

    /// What `view` knows: before a move; before the die that a move waits for; while a choice is open,
    /// as if its card did nothing more and the turn ended as it does; and when the investigation is over.
    /// A pause hides what is under it, so while paused it is as if the team were to choose: whoever must
    /// know better asks before or after the pause, which changes nothing.
    ///
    /// # Errors
    /// [`Unsolvable`]: too large, not at the table, or in the middle of something.
    pub fn of(view: &View) -> Result<Self, Unsolvable> {
        let case = Case::of(view)?;
        let hidden = remaining(view);
        let mut schedule = Schedule::of(view, &case);
        let playing = view.phase == Phase::Investigation;
        let mut over = (!playing)
            .then(|| view.verdict.filter(|verdict| verdict.success).map(|verdict| verdict.turns_left));
        match view.waiting {
            _ if !playing => {}
            Waiting::Team | Waiting::Die | Waiting::Paused | Waiting::Nobody => {}
            Waiting::Choice { ends_turn, .. } => {
                if ends_turn {
                    schedule = schedule.passed();
                }
                if none_hidden(&hidden) {
                    over = Some(Some(case.turns.saturating_sub(schedule.turn)));
                } else if schedule.is_over() {
                    over = Some(None);
                }
            }
            Waiting::Suspect { .. } | Waiting::Facilitator { .. } => return Err(Unsolvable::NotNow),
        }
        if over.is_none() {
            let left = schedule.limit.saturating_sub(schedule.turn).saturating_add(1);
            within(Limit::Turns, left.into(), MOST_TURNS.into())?;
            // What consultants may add is solved as well, but not beyond all measure.
            let most = usize::from(MOST_TURNS) * 2;
            within(Limit::Turns, usize::from(left).saturating_add(schedule.gains()), most)?;
        }
        let turn = schedule.turn;
        let rests = view.procedures.iter().map(|known| known.free_at.unwrap_or(0).saturating_sub(turn));
        Ok(Self { rests: rests.collect(), schedule, hidden, found: found(view), over, case: Arc::new(case) })
    }
}

fn remaining(view: &View) -> Hidden {
    let mut hidden = [0; Stage::COUNT];
    for stage in view.stages.iter().filter(|stage| stage.revealed.is_none()) {
        hidden[stage.stage.index()] = bits(stage.suspects.iter().map(|s| s.ruled_out.is_none()));
    }
    hidden
}

/// The revealed stages that earn points: the forensic report's do not.
fn found(view: &View) -> u8 {
    let earned = view.stages.iter().filter_map(|stage| stage.revealed).filter(|r| r.by != RevealedBy::Report);
    u8::try_from(earned.count()).unwrap_or(0)
}
