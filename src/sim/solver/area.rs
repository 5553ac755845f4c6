//! The part of the graph that can be reached in the turns that are left, laid out flat: nodes by the
//! fewest turns that they take, so that a layer's nodes are the first so many.

use crate::rules::Stage;
use crate::sim::belief::{Case, Hidden};

use super::graph::{Edge, Graph, MOST_HAND, Use, to_u32};

/// An edge that leads out of the area: the turns are over by then.
pub const OUTSIDE: u32 = u32::MAX;

/// A node of the area.
#[derive(Debug)]
pub struct Spot {
    pub slot: [u8; MOST_HAND],
    /// How many stages are hidden.
    pub hidden: u8,
    /// How many useful procedures it has.
    pub useful: u8,
    /// Where its uses begin.
    pub uses: u32,
    /// With the earliest hidden stage turned up, and the earliest two, and three; itself first.
    pub shown: [u32; Stage::COUNT],
}

/// A use, with its edges inside the area.
#[derive(Debug, Clone, Copy)]
pub struct AreaUse {
    pub place: u8,
    pub points: f64,
    pub done: f64,
    pub edges: (u32, u32),
}

/// Grows by [`Area::grow`] until it is whole.
#[derive(Debug)]
pub struct Area {
    pub spots: Vec<Spot>,
    pub uses: Vec<AreaUse>,
    pub edges: Vec<Edge>,
    /// By turns since the root: how many nodes can be reached by then.
    upto: Vec<usize>,
    /// By number in the graph; [`OUTSIDE`] for what is not in the area.
    rank: Vec<u32>,
    /// What was reached and is not laid out yet.
    queue: Vec<u32>,
    /// The most stages that one call turns up.
    calls_reveal: u8,
    turns: usize,
}

impl Area {
    pub fn new(root: u32, turns: usize, calls_reveal: u8) -> Self {
        let mut area = Self {
            spots: Vec::new(),
            uses: Vec::new(),
            edges: Vec::new(),
            upto: vec![1],
            rank: Vec::new(),
            queue: Vec::new(),
            calls_reveal,
            turns,
        };
        area.reach(root);
        area
    }

    /// The useful procedures of a node, by slot.
    pub fn uses_of(&self, spot: &Spot) -> &[AreaUse] {
        let first = spot.uses as usize;
        &self.uses[first..first + usize::from(spot.useful)]
    }

    /// What is known after a success, unless all is revealed.
    pub fn edges_of(&self, of: &AreaUse) -> &[Edge] {
        &self.edges[of.edges.0 as usize..of.edges.1 as usize]
    }

    /// Where a node of the graph stands.
    pub fn find(&self, id: u32) -> Option<usize> {
        self.rank.get(id as usize).filter(|&&at| at != OUTSIDE).map(|&at| at as usize)
    }

    /// Lays out about so many nodes more. True once it is whole.
    pub fn grow(&mut self, graph: &mut Graph, case: &Case, steps: usize) -> bool {
        for _ in 0..steps {
            if self.spots.len() == self.queue.len() {
                return true;
            }
            self.lay_out(graph, case);
            // All that so many turns can reach is laid out, and what it leads to is queued.
            if self.upto.last().is_some_and(|&upto| upto == self.spots.len()) {
                self.upto.push(self.queue.len());
            }
        }
        self.spots.len() == self.queue.len()
    }

    /// How much memory it takes, in bytes.
    pub fn bytes(&self) -> usize {
        self.spots.len() * size_of::<Spot>()
            + self.uses.len() * size_of::<AreaUse>()
            + self.edges.len() * size_of::<Edge>()
            + (self.rank.len() + self.queue.len()) * size_of::<u32>()
    }

    fn reach(&mut self, id: u32) -> u32 {
        if self.rank.len() <= id as usize {
            self.rank.resize(id as usize + 1, OUTSIDE);
        }
        let rank = &mut self.rank[id as usize];
        if *rank == OUTSIDE {
            *rank = to_u32(self.queue.len());
            self.queue.push(id);
        }
        *rank
    }

    fn lay_out(&mut self, graph: &mut Graph, case: &Case) {
        let id = self.queue[self.spots.len()];
        graph.grow(id, case);
        // A node that takes all but the last turn is played on, what follows it is not.
        let last = self.upto.len() >= self.turns;
        let first = to_u32(self.uses.len());
        for of in graph.uses(id) {
            let from = to_u32(self.edges.len());
            for edge in graph.edges(of) {
                let to = if last { OUTSIDE } else { self.reach(edge.to) };
                self.edges.push(Edge { chance: edge.chance, to });
            }
            let Use { place, points, done, .. } = *of;
            self.uses.push(AreaUse { place, points, done, edges: (from, to_u32(self.edges.len())) });
        }
        let hidden = graph.node(id).hidden;
        let mut shown = [to_u32(self.spots.len()); Stage::COUNT];
        for count in 1..=self.calls_reveal.min(3) {
            shown[usize::from(count)] = match without_earliest(hidden, count) {
                Some(hidden) if !last => {
                    let id = graph.id(hidden, case);
                    self.reach(id)
                }
                _ => OUTSIDE,
            };
        }
        let useful = u8::try_from(graph.uses(id).len()).unwrap_or(u8::MAX);
        let count = hidden.iter().filter(|&&remaining| remaining != 0).count();
        let hidden = u8::try_from(count).unwrap_or(0);
        self.spots.push(Spot { slot: graph.node(id).slot, hidden, useful, uses: first, shown });
    }
}

/// What remains once the earliest so many stages are turned up; none when nothing does.
fn without_earliest(mut hidden: Hidden, count: u8) -> Option<Hidden> {
    let earliest = hidden.iter_mut().filter(|remaining| **remaining != 0).take(count.into());
    earliest.for_each(|remaining| *remaining = 0);
    (!crate::sim::belief::none_hidden(&hidden)).then_some(hidden)
}
