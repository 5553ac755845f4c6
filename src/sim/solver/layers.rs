//! The turns that can come, each as a layer: one for every schedule that play can reach.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::rules::Stage;
use crate::scoring::rubric::STAGE_POINTS;
use crate::sim::belief::{Call, Case, Schedule};

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
        let mut found: Vec<Turn> = Vec::new();
        let mut open: Vec<Schedule> = vec![root.clone()];
        let mut seen: FxHashSet<Schedule> = open.iter().cloned().collect();
        while let Some(schedule) = open.pop() {
            let turn = Turn::of(schedule, case);
            for next in turn.followers() {
                if !next.is_over() && !seen.contains(next) {
                    seen.insert(next.clone());
                    open.push(next.clone());
                }
            }
            found.push(turn);
        }
        // Within a turn their order means nothing, but it is the same every time.
        found.sort_by_key(|turn| turn.schedule.turn);
        let number = |(at, turn): (usize, &Turn)| (turn.schedule.clone(), at);
        let index: FxHashMap<Schedule, usize> = found.iter().enumerate().map(number).collect();
        let all = found.into_iter().map(|turn| turn.layer(case, &index)).collect();
        Self { all, index }
    }

    /// The last turn that can be played.
    pub fn last_turn(&self) -> u8 {
        self.all.last().map_or(0, |layer| layer.schedule.turn)
    }
}

/// A schedule, and those that can follow it.
struct Turn {
    schedule: Schedule,
    rolled: Schedule,
    passed: Schedule,
    /// By open consultant and by how many stages are hidden, from 1.
    calls: Vec<[Call; Stage::COUNT]>,
}

impl Turn {
    fn of(schedule: Schedule, case: &Case) -> Self {
        let calls = (0..schedule.consultants.len()).filter_map(|at| calls(&schedule, at, case)).collect();
        Self { rolled: schedule.rolled(), passed: schedule.passed(), calls, schedule }
    }

    fn followers(&self) -> impl Iterator<Item = &Schedule> {
        let called = self.calls.iter().flatten().filter(|call| call.over.is_none()).map(|call| &call.then);
        [&self.rolled, &self.passed].into_iter().chain(called)
    }

    fn layer(self, case: &Case, index: &FxHashMap<Schedule, usize>) -> Layer {
        let mut chances = [0.0; MOST_HAND];
        for (place, chance) in chances.iter_mut().enumerate().take(case.hand.len()) {
            *chance = case.chance(place, self.schedule.modifier());
        }
        let turn = self.schedule.turn;
        Layer {
            chances,
            blocked: self.schedule.blocked(),
            bonus: case.time_bonus(case.turns.saturating_sub(turn)),
            rolled: index.get(&self.rolled).copied(),
            passed: index.get(&self.passed).copied(),
            calls: self
                .calls
                .iter()
                .map(|calls| calls.each_ref().map(|call| call_to(call, turn, case, index)))
                .collect(),
            schedule: self.schedule,
        }
    }
}

/// What calling a consultant comes to, by how many stages are hidden; the same for any number of them
/// unless the card turns some up.
fn calls(schedule: &Schedule, at: usize, case: &Case) -> Option<[Call; Stage::COUNT]> {
    let most = schedule.call(at, Stage::COUNT as u8, case)?;
    let mut calls = [const { None }; Stage::COUNT];
    for (hidden, call) in (1u8..).zip(&mut calls) {
        *call = if most.revealed == 0 { Some(most.clone()) } else { schedule.call(at, hidden, case) };
    }
    let [one, two, three, four] = calls;
    Some([one?, two?, three?, four?])
}

fn call_to(call: &Call, turn: u8, case: &Case, index: &FxHashMap<Schedule, usize>) -> CallTo {
    let stages = f64::from(call.revealed) * f64::from(STAGE_POINTS);
    let bonus = call.over.flatten().map_or(0.0, |left| case.time_bonus(left));
    CallTo {
        to: if call.over.is_some() { None } else { index.get(&call.then).copied() },
        revealed: call.revealed,
        points: stages + bonus,
        turns: call.then.turn.saturating_sub(turn),
        clears: call.clears,
    }
}
