//! Everything that can be played from one position, solved from the last turn backwards.

use crate::rules::Move;
use crate::sim::belief::{Belief, Case, Hidden, Schedule};

use super::area::Area;
use super::graph::Graph;
use super::kernel::Ground;
use super::layers::{Layer, Layers};
use super::table::{Cell, Resting, Shape};
use super::threads;

/// A step is what evaluating so many cells takes: two to three microseconds.
const CELLS_A_STEP: usize = 48;
/// Reaching a node and finding what follows it takes so many steps.
const STEPS_A_NODE: usize = 4;
/// Passing on what follows so many nodes of a layer takes a step.
const MET_A_STEP: usize = 8;
/// Skipping so many nodes that a layer does not meet takes a step.
const SKIPPED_A_STEP: usize = 64;

/// The tables of one root position.
#[derive(Debug)]
pub struct Solution {
    layers: Layers,
    area: Area,
    grown: bool,
    /// By layer, from the first: which nodes it can meet and how its cells lie.
    shapes: Vec<Shape>,
    /// By layer: the nodes found so far that it can meet, until its shape is known.
    met: Vec<Vec<bool>>,
    /// By layer; filled from the last to the first. Empty where no longer needed, if not all are kept.
    cells: Vec<Vec<Cell>>,
    /// By layer: how many unfinished layers lead to it.
    needed: Vec<u32>,
    /// More cells than this are not kept.
    most_cells: usize,
    /// The layers before this one are not evaluated yet.
    next: usize,
    /// In the layer that is worked on: the nodes that are done.
    done: usize,
    cooldown: u8,
    rests_after_success: bool,
}

/// A position in the tables' terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Spot {
    pub layer: usize,
    pub node: usize,
    pub resting: Resting,
}

/// What follows a move: certain points, and positions with their chances.
pub struct Follows {
    pub points: f64,
    /// The chance that every stage is revealed by it.
    pub won: f64,
    pub then: Vec<(f64, Spot)>,
}

impl Solution {
    /// Tables for play from what remains under a schedule. When they have more than so many cells, only
    /// those that the root's own moves need are kept.
    pub fn new(root: Hidden, schedule: &Schedule, case: &Case, graph: &mut Graph, most_cells: usize) -> Self {
        let layers = Layers::from(schedule, case);
        let turns = usize::from(layers.last_turn().saturating_sub(schedule.turn)) + 1;
        let calls = layers.all.iter().flat_map(|layer| layer.calls.iter().flatten());
        let reveal = calls.map(|call| call.revealed).max().unwrap_or(0);
        let root = graph.id(root, case);
        let mut needed = vec![0; layers.all.len()];
        for (at, layer) in layers.all.iter().enumerate() {
            // What the root leads to is needed for good.
            layer.leads_to().for_each(|to| needed[to] += if at == 0 { 2 } else { 1 });
        }
        Self {
            next: layers.all.len(),
            cells: layers.all.iter().map(|_| Vec::new()).collect(),
            met: layers.all.iter().map(|_| Vec::new()).collect(),
            shapes: Vec::with_capacity(layers.all.len()),
            needed,
            most_cells,
            layers,
            area: Area::new(root, turns, reveal),
            grown: false,
            done: 0,
            cooldown: case.cooldown,
            rests_after_success: case.rests_after_success,
        }
    }

    /// Works for about so many steps, and for fewer only when it comes to the end: whoever measures what
    /// a step takes must not be misled by a phase that ran out. True once all is solved.
    pub fn work(&mut self, graph: &mut Graph, case: &Case, steps: usize) -> bool {
        let mut left = steps;
        while left > 0 {
            let used = if !self.grown {
                self.grow(graph, case, left)
            } else if !self.is_laid_out() {
                self.lay_out(left)
            } else if self.next > 0 {
                self.evaluate(left)
            } else {
                return true;
            };
            left = left.saturating_sub(used.max(1));
        }
        self.is_laid_out() && self.next == 0
    }

    /// Reaches the next nodes, and says how many steps that took, as the others do.
    fn grow(&mut self, graph: &mut Graph, case: &Case, steps: usize) -> usize {
        let before = self.area.spots.len();
        self.grown = self.area.grow(graph, case, steps.div_ceil(STEPS_A_NODE));
        (self.area.spots.len() - before) * STEPS_A_NODE
    }

    fn is_laid_out(&self) -> bool {
        let whole = |shape: &Shape| shape.nodes() == self.area.spots.len();
        self.grown && self.shapes.len() == self.layers.all.len() && self.shapes.last().is_some_and(whole)
    }

    /// Finds out which nodes a layer can meet, and passes on what follows them: the next so many.
    fn lay_out(&mut self, steps: usize) -> usize {
        let nodes = self.area.spots.len();
        if self.shapes.last().is_none_or(|shape| shape.nodes() == nodes) {
            self.begin_shape();
        }
        let at = self.shapes.len() - 1;
        let Some(shape) = self.shapes.last_mut() else { return 0 };
        let (mut cost, most) = (0, steps.saturating_mul(SKIPPED_A_STEP));
        while shape.nodes() < nodes && cost < most {
            let node = shape.nodes();
            let met = self.met[at][node];
            shape.push(met.then_some(self.area.spots[node].useful));
            if met {
                pass_on(&self.area, &self.layers.all[at], node, &mut self.met);
            }
            cost += if met { SKIPPED_A_STEP / MET_A_STEP } else { 1 };
        }
        if shape.nodes() == nodes {
            self.met[at] = Vec::new();
        }
        cost / SKIPPED_A_STEP
    }

    fn begin_shape(&mut self) {
        let (at, nodes) = (self.shapes.len(), self.area.spots.len());
        self.met[at].resize(nodes, false);
        if at == 0 {
            self.met[0][0] = true;
        }
        for to in self.layers.all[at].leads_to() {
            self.met[to].resize(nodes, false);
        }
        self.shapes.push(Shape::new(self.cooldown));
    }

    /// Evaluates the next nodes of the layer in hand.
    fn evaluate(&mut self, steps: usize) -> usize {
        let at = self.next - 1;
        let shape = &self.shapes[at];
        let until = shape.nodes_within(self.done, steps.saturating_mul(CELLS_A_STEP));
        let cells = shape.offset(self.done)..shape.offset(until);
        let used = cells.len() / CELLS_A_STEP;
        let (before, after) = self.cells.split_at_mut(at + 1);
        let here = &mut before[at];
        // All at once, since growing copies; but touched bit by bit, since clearing takes time as well.
        here.reserve_exact(shape.cells() - here.len());
        here.resize(cells.end, Cell::EMPTY);
        let ground = Ground {
            area: &self.area,
            layer: &self.layers.all[at],
            shapes: &self.shapes,
            at,
            cells: after,
            cooldown: self.cooldown,
            rests_after_success: self.rests_after_success,
        };
        threads::evaluate(&ground, self.done..until, &mut here[cells]);
        self.done = until;
        if self.done == self.shapes[at].nodes() {
            self.finish(at);
        }
        used
    }

    fn finish(&mut self, at: usize) {
        self.next -= 1;
        self.done = 0;
        if self.is_whole() {
            return;
        }
        for to in self.layers.all[at].leads_to() {
            self.needed[to] -= 1;
            if self.needed[to] == 0 {
                self.cells[to] = Vec::new();
            }
        }
    }

    /// Whether the tables of all layers are kept, and not only those that the root needs.
    pub fn is_whole(&self) -> bool {
        self.shapes.iter().map(Shape::cells).sum::<usize>() <= self.most_cells
    }

    /// Where a belief stands in these tables, if it does.
    pub fn find(&self, belief: &Belief, graph: &Graph) -> Option<Spot> {
        let layer = *self.layers.index.get(&belief.schedule)?;
        let node = self.area.find(graph.find(&belief.hidden)?)?;
        let known = self.shapes.get(layer)?.meets(node) && (layer == 0 || self.is_whole());
        known.then_some(Spot { layer, node, resting: resting(belief)? })
    }

    /// How much memory the tables take, in bytes.
    pub fn bytes(&self) -> usize {
        let cells: usize = self.cells.iter().map(|cells| cells.capacity() * size_of::<Cell>()).sum();
        let shapes: usize = self.shapes.iter().map(|shape| shape.nodes() * size_of::<usize>()).sum();
        cells + shapes + self.area.bytes()
    }

    /// Points expected from a position on.
    pub fn worth(&self, spot: Spot) -> f64 {
        let here = &self.area.spots[spot.node];
        let slot = |place: u8| if place == 0 { 0 } else { usize::from(here.slot[usize::from(place) - 1]) };
        let shape = &self.shapes[spot.layer];
        let at = slot(spot.resting.three) * shape.columns(here.useful) + slot(spot.resting.two);
        self.cells[spot.layer][shape.offset(spot.node) + at].without(spot.resting.one)
    }

    /// Points expected after a move from a position on.
    pub fn worth_after(&self, spot: Spot, chosen: Move, case: &Case) -> f64 {
        let follows = self.follows(spot, chosen, case);
        follows.then.iter().fold(follows.points, |sum, &(chance, next)| sum + chance * self.worth(next))
    }

    /// What follows a move. The move must be legal.
    pub fn follows(&self, spot: Spot, chosen: Move, case: &Case) -> Follows {
        match chosen {
            Move::Investigate(procedure) => self.follow_use(spot, case.place_of(procedure).unwrap_or(0)),
            Move::Consult(consultant) => {
                let open = &self.layers.all[spot.layer].schedule.consultants;
                let at = open.iter().position(|open| open.id == consultant).unwrap_or(0);
                self.follow_call(spot, at)
            }
            Move::Pass => {
                let next = self.layers.all[spot.layer].passed;
                let then =
                    next.map(|layer| (1.0, Spot { layer, resting: spot.resting.after(1, None), ..spot }));
                Follows { points: 0.0, won: 0.0, then: then.into_iter().collect() }
            }
        }
    }

    fn follow_use(&self, spot: Spot, place: usize) -> Follows {
        let (here, layer) = (&self.area.spots[spot.node], &self.layers.all[spot.layer]);
        let used = Some((u8::try_from(place + 1).unwrap_or(0), self.cooldown));
        let rests = spot.resting.after(1, used);
        let after_success = if self.rests_after_success { rests } else { spot.resting.after(1, None) };
        let slot = here.slot[place];
        let succeeds = layer.chances[place];
        let mut follows = Follows { points: 0.0, won: 0.0, then: Vec::new() };
        let mut add = |chance: f64, node: usize, resting: Resting| {
            if let (Some(layer), true) = (layer.rolled, chance > 0.0) {
                follows.then.push((chance, Spot { layer, node, resting }));
            }
        };
        add(1.0 - succeeds, spot.node, rests);
        if slot == 0 {
            // It can find nothing: a success teaches as little as a failure.
            add(succeeds, spot.node, after_success);
            return follows;
        }
        let of = &self.area.uses_of(here)[usize::from(slot) - 1];
        for edge in self.area.edges_of(of) {
            add(succeeds * edge.chance, edge.to as usize, after_success);
        }
        follows.points = succeeds * (of.points + of.done * layer.bonus);
        follows.won = succeeds * of.done;
        follows
    }

    fn follow_call(&self, spot: Spot, at: usize) -> Follows {
        let (here, layer) = (&self.area.spots[spot.node], &self.layers.all[spot.layer]);
        let call = &layer.calls[at][usize::from(here.hidden.max(1)) - 1];
        let resting = if call.clears { Resting::default() } else { spot.resting.after(call.turns, None) };
        let then = call.to.map(|layer| {
            let node = here.shown[usize::from(call.revealed)] as usize;
            (1.0, Spot { layer, node, resting })
        });
        let won = if call.revealed == here.hidden { 1.0 } else { 0.0 };
        Follows { points: call.points, won, then: then.into_iter().collect() }
    }

    /// What is forgotten about rests that no longer matter, so that equal positions are equal.
    pub fn settled(&self, spot: Spot) -> Spot {
        let here = &self.area.spots[spot.node];
        let useful = |place: u8| if place == 0 || here.slot[usize::from(place) - 1] == 0 { 0 } else { place };
        let Resting { three, two, one } = spot.resting;
        Spot { resting: Resting { three: useful(three), two: useful(two), one: useful(one) }, ..spot }
    }

    /// The moves that are worth a look: the useful procedures that may be used, calls, and to pass.
    pub fn moves(&self, spot: Spot, case: &Case) -> Vec<Move> {
        let (here, layer) = (&self.area.spots[spot.node], &self.layers.all[spot.layer]);
        let free = self
            .area
            .uses_of(here)
            .iter()
            .filter(|of| layer.blocked >> of.place & 1 == 0 && !spot.resting.holds(of.place + 1));
        let calls = layer.schedule.consultants.iter().map(|open| Move::Consult(open.id));
        free.map(|of| Move::Investigate(case.hand[usize::from(of.place)].procedure))
            .chain(calls)
            .chain([Move::Pass])
            .collect()
    }
}

/// Marks what a node of a layer can be followed by.
fn pass_on(area: &Area, layer: &Layer, node: usize, met: &mut [Vec<bool>]) {
    let spot = &area.spots[node];
    if let Some(to) = layer.passed {
        met[to][node] = true;
    }
    if let Some(to) = layer.rolled {
        met[to][node] = true;
        for of in area.uses_of(spot) {
            for edge in area.edges_of(of) {
                met[to][edge.to as usize] = true;
            }
        }
    }
    for call in &layer.calls {
        let call = &call[usize::from(spot.hidden.max(1)) - 1];
        if let Some(to) = call.to {
            met[to][spot.shown[usize::from(call.revealed)] as usize] = true;
        }
    }
}

/// Which procedures rest; none when two rest for the same time, which the rules never bring about.
fn resting(belief: &Belief) -> Option<Resting> {
    let mut resting = Resting::default();
    for (place, rest) in belief.rests.iter().enumerate() {
        let held = match rest {
            0 => continue,
            1 => &mut resting.one,
            2 => &mut resting.two,
            _ => &mut resting.three,
        };
        if *held != 0 {
            return None;
        }
        *held = u8::try_from(place + 1).ok()?;
    }
    Some(resting)
}
