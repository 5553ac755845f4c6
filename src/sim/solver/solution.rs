//! Everything that can be played from one position, solved from the last turn backwards.

use crate::rules::Move;
use crate::scoring::rubric::STAGE_POINTS;
use crate::sim::belief::{Belief, Case, Hidden, Schedule};

use super::area::Area;
use super::graph::Graph;
use super::kernel::Ground;
use super::layers::Layers;
use super::table::{Cell, Resting, Shape};
use super::threads;

/// How many nodes are laid out for the price of one that is evaluated: it costs several times as much.
const STEPS_A_NODE: usize = 4;

/// The tables of one root position.
#[derive(Debug)]
pub struct Solution {
    layers: Layers,
    area: Area,
    shape: Shape,
    /// By layer; filled from the last to the first.
    cells: Vec<Vec<Cell>>,
    /// The layers before this one are not evaluated yet.
    next: usize,
    /// In the layer that is worked on: the nodes that are done.
    done: usize,
    grown: bool,
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
    pub fn new(root: Hidden, schedule: &Schedule, case: &Case, graph: &mut Graph) -> Self {
        let layers = Layers::from(schedule, case);
        let turns = usize::from(layers.last_turn().saturating_sub(schedule.turn)) + 1;
        let calls = layers.all.iter().flat_map(|layer| layer.calls.iter().flatten());
        let reveal = calls.map(|call| call.revealed).max().unwrap_or(0);
        let root = graph.id(root, case);
        Self {
            next: layers.all.len(),
            cells: layers.all.iter().map(|_| Vec::new()).collect(),
            layers,
            area: Area::new(root, turns, reveal),
            shape: Shape::new(case.cooldown),
            done: 0,
            grown: false,
            cooldown: case.cooldown,
            rests_after_success: case.rests_after_success,
        }
    }

    /// Works for about so many steps, a step being the evaluation of one node. True once all is solved.
    pub fn work(&mut self, graph: &mut Graph, case: &Case, steps: usize) -> bool {
        if !self.grown {
            self.grown = self.area.grow(graph, case, steps / STEPS_A_NODE + 1);
            for spot in &self.area.spots[self.shape.nodes()..] {
                self.shape.push(spot.useful);
            }
            return false;
        }
        let mut left = steps;
        while left > 0 && self.next > 0 {
            left -= self.evaluate(left);
        }
        self.next == 0
    }

    /// Evaluates at most so many nodes of the layer in hand, and says how many.
    fn evaluate(&mut self, most: usize) -> usize {
        let at = self.next - 1;
        let nodes = self.nodes_of(at);
        let (before, rest) = self.cells.split_at_mut(at);
        let _ = before;
        let (here, after) = rest.split_at_mut(1);
        let here = &mut here[0];
        here.resize(self.shape.cells(nodes), Cell::EMPTY);
        let until = nodes.min(self.done.saturating_add(most));
        let ground = Ground {
            area: &self.area,
            shape: &self.shape,
            layer: &self.layers.all[at],
            first: at + 1,
            cells: after,
            cooldown: self.cooldown,
            rests_after_success: self.rests_after_success,
        };
        let start = self.shape.offset(self.done);
        threads::evaluate(&ground, self.done..until, &mut here[start..self.shape.offset(until)]);
        let worked = until - self.done;
        self.done = until;
        if self.done == nodes {
            self.next -= 1;
            self.done = 0;
        }
        worked.max(1)
    }

    /// How many nodes can be reached by the turn of a layer.
    fn nodes_of(&self, layer: usize) -> usize {
        let first = self.layers.all[0].schedule.turn;
        let turns = usize::from(self.layers.all[layer].schedule.turn.saturating_sub(first));
        self.area.upto[turns.min(self.area.upto.len() - 1)]
    }

    /// Where a belief stands in these tables, if it does.
    pub fn find(&self, belief: &Belief, graph: &Graph) -> Option<Spot> {
        let layer = *self.layers.index.get(&belief.schedule)?;
        let node = self.area.find(graph.find(&belief.hidden)?)?;
        (node < self.nodes_of(layer)).then_some(Spot { layer, node, resting: resting(belief)? })
    }

    /// How much memory the tables take, in bytes.
    pub fn bytes(&self) -> usize {
        let cells: usize = (0..self.layers.all.len()).map(|at| self.shape.cells(self.nodes_of(at))).sum();
        cells * size_of::<Cell>() + self.area.bytes()
    }

    /// Points expected from a position on.
    pub fn worth(&self, spot: Spot) -> f64 {
        let here = &self.area.spots[spot.node];
        let slot = |place: u8| if place == 0 { 0 } else { usize::from(here.slot[usize::from(place) - 1]) };
        let columns = self.shape.columns(here.useful);
        let at = slot(spot.resting.three) * columns + slot(spot.resting.two);
        self.cells[spot.layer][self.shape.offset(spot.node) + at].without(spot.resting.one)
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
        let of = &self.area.uses[here.uses as usize + usize::from(slot) - 1];
        for edge in &self.area.edges[of.edges.0 as usize..of.edges.1 as usize] {
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
        let first = here.uses as usize;
        let uses = self.area.uses[first..first + usize::from(here.useful)].iter();
        let free = uses.filter(|of| layer.blocked >> of.place & 1 == 0 && !spot.resting.holds(of.place + 1));
        let calls = layer.schedule.consultants.iter().map(|open| Move::Consult(open.id));
        free.map(|of| Move::Investigate(case.hand[usize::from(of.place)].procedure))
            .chain(calls)
            .chain([Move::Pass])
            .collect()
    }
}

/// The points that are certain by the stages that were revealed before.
pub fn certain(belief: &Belief) -> f64 {
    f64::from(belief.found) * f64::from(STAGE_POINTS)
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
