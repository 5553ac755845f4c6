//! From a view to a belief: nothing else is read, so nothing hidden can reach a value.

use std::sync::Arc;

use crate::rules::{Phase, RevealedBy, Stage, View, Waiting};

use super::case::{bits, within};
use super::{Belief, Block, Case, Limit, MOST_TURNS, Modifier, OpenConsultant, Unsolvable};

impl Belief {
    /// What `view` knows: before a move; before the die that a move waits for; while a choice is open,
    /// as if its card did nothing more and the turn ended as it does; while paused; and when the
    /// investigation is over.
    ///
    /// # Errors
    /// [`Unsolvable`]: too large, not at the table, or in the middle of something.
    pub fn of(view: &View) -> Result<Self, Unsolvable> {
        let case = Case::of(view)?;
        let mut belief = Self {
            turn: view.turn,
            limit: view.limit,
            hidden: remaining(view),
            found: found(view),
            over: (view.phase != Phase::Investigation)
                .then(|| view.verdict.filter(|verdict| verdict.success).map(|verdict| verdict.turns_left)),
            free_at: view.procedures.iter().map(|known| known.free_at.unwrap_or(0)).collect(),
            blocks: blocks(view, &case),
            modifiers: modifiers(view),
            granted: view.granted,
            consultants: consultants(view),
            calls_left: view.calls_left,
            case: Arc::new(case),
        };
        match view.waiting {
            _ if belief.is_over() => {}
            Waiting::Team | Waiting::Die | Waiting::Paused | Waiting::Nobody => {}
            Waiting::Choice { ends_turn, .. } => {
                if ends_turn {
                    belief.turn = belief.turn.saturating_add(1);
                }
                belief.end_if_decided();
            }
            Waiting::Suspect { .. } | Waiting::Facilitator { .. } => return Err(Unsolvable::NotNow),
        }
        belief.settle();
        if !belief.is_over() {
            let left = belief.limit.saturating_sub(belief.turn).saturating_add(1);
            within(Limit::Turns, left.into(), MOST_TURNS.into())?;
        }
        Ok(belief)
    }
}

fn remaining(view: &View) -> [u16; Stage::COUNT] {
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

fn blocks(view: &View, case: &Case) -> Vec<Block> {
    let block = |block: &crate::rules::BlockView| {
        let place = u8::try_from(case.place_of(block.procedure)?).ok()?;
        Some(Block { place, from: block.from, until: block.until })
    };
    view.blocks.iter().filter_map(block).collect()
}

fn modifiers(view: &View) -> Vec<Modifier> {
    view.modifiers.iter().map(|m| Modifier { from: m.from, until: m.until, delta: m.delta }).collect()
}

fn consultants(view: &View) -> Vec<OpenConsultant> {
    let open = |known: &crate::rules::ConsultantView| OpenConsultant {
        id: known.consultant,
        effects: known.effects.as_slice().into(),
    };
    view.consultants.iter().map(open).collect()
}
