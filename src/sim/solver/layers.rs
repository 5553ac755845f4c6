//! The turns that can come, each as a layer: one for every schedule that play can reach.

use rustc_hash::FxHashMap;

use crate::rules::Stage;
use crate::scoring::rubric::STAGE_POINTS;
use crate::sim::belief::{Case, Schedule};

use super::graph::MOST_HAND;

/// One turn under one schedule, and where it leads.
#[derive(Debug)]
pub struct Layer {
    pub schedule: Schedule,
    /// By place in the hand: the chance that a roll succeeds.
    pub chances: [f64; MOST_HAND],
    /// The places that cannot be chosen, as bits.
    pub blocked: u32,
    /// What revealing everything on this turn earns for the turns that are left.
    pub bonus: f64,
    /// The layer after a roll; none when the turns are over then.
    pub rolled: Option<usize>,
    /// The layer after a pass.
    pub passed: Option<usize>,
    /// By open consultant and by how many stages are hidden (from 1): what a call comes to.
    pub calls: Vec<[CallTo; Stage::COUNT]>,
}

impl Layer {
    /// The layers that it leads to, each once.
    pub fn leads_to(&self) -> impl Iterator<Item = usize> {
        let calls = self.calls.iter().flatten().filter_map(|call| call.to);
        let mut all: Vec<usize> = self.rolled.into_iter().chain(self.passed).chain(calls).collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter()
    }
}

/// What calling a consultant leads to.
#[derive(Debug, Clone, Copy)]
pub struct CallTo {
    /// The layer; none when it is over with the call.
    pub to: Option<usize>,
    /// How many stages it turns up.
    pub revealed: u8,
    /// What that earns, the bonus included if it ends the investigation.
    pub points: f64,
    /// How many turns run by.
    pub turns: u8,
    /// Whether every procedure is free again.
    pub clears: bool,
}

/// Every layer that can be reached from the first one, by turn.
#[derive(Debug)]
pub struct Layers {
    pub all: Vec<Layer>,
    pub index: FxHashMap<Schedule, usize>,
}

impl Layers {
    pub fn from(root: &Schedule, case: &Case) -> Self {
        let mut found: Vec<Schedule> = vec![root.clone()];
        let mut index: FxHashMap<Schedule, usize> = FxHashMap::default();
        index.insert(root.clone(), 0);
        let mut at = 0;
        while let Some(schedule) = found.get(at).cloned() {
            for next in followers(&schedule, case) {
                if !next.is_over() && !index.contains_key(&next) {
                    index.insert(next.clone(), found.len());
                    found.push(next);
                }
            }
            at += 1;
        }
        found.sort_by_key(|schedule| schedule.turn);
        let index: FxHashMap<Schedule, usize> =
            found.iter().cloned().enumerate().map(|(at, schedule)| (schedule, at)).collect();
        let all = found.into_iter().map(|schedule| layer(schedule, case, &index)).collect();
        Self { all, index }
    }

    /// The last turn that can be played.
    pub fn last_turn(&self) -> u8 {
        self.all.last().map_or(0, |layer| layer.schedule.turn)
    }
}

fn followers(schedule: &Schedule, case: &Case) -> Vec<Schedule> {
    let mut all = vec![schedule.rolled(), schedule.passed()];
    for at in 0..schedule.consultants.len() {
        for hidden in 1..=Stage::COUNT {
            let call = schedule.call(at, u8::try_from(hidden).unwrap_or(0), case);
            all.extend(call.filter(|call| call.over.is_none()).map(|call| call.then));
        }
    }
    all
}

fn layer(schedule: Schedule, case: &Case, index: &FxHashMap<Schedule, usize>) -> Layer {
    let mut chances = [0.0; MOST_HAND];
    for (place, chance) in chances.iter_mut().enumerate().take(case.hand.len()) {
        *chance = case.chance(place, schedule.modifier());
    }
    let calls = (0..schedule.consultants.len()).map(|at| {
        std::array::from_fn(|hidden| {
            call_to(&schedule, at, u8::try_from(hidden + 1).unwrap_or(0), case, index)
        })
    });
    Layer {
        chances,
        blocked: schedule.blocked(),
        bonus: case.time_bonus(case.turns.saturating_sub(schedule.turn)),
        rolled: index.get(&schedule.rolled()).copied(),
        passed: index.get(&schedule.passed()).copied(),
        calls: calls.collect(),
        schedule,
    }
}

fn call_to(
    schedule: &Schedule,
    at: usize,
    hidden: u8,
    case: &Case,
    index: &FxHashMap<Schedule, usize>,
) -> CallTo {
    let Some(call) = schedule.call(at, hidden, case) else {
        return CallTo { to: None, revealed: 0, points: 0.0, turns: 1, clears: false };
    };
    let stages = f64::from(call.revealed) * f64::from(STAGE_POINTS);
    let bonus = call.over.flatten().map_or(0.0, |left| case.time_bonus(left));
    CallTo {
        to: if call.over.is_some() { None } else { index.get(&call.then).copied() },
        revealed: call.revealed,
        points: stages + bonus,
        turns: call.then.turn.saturating_sub(schedule.turn),
        clears: call.clears,
    }
}
