//! What can come to be known: a graph of what remains, from everything open to everything revealed.
//!
//! Whether a procedure rests, how rolls are changed and which turn it is stand elsewhere, so the graph
//! is small (thousands of nodes where a plain search meets millions of positions). It grows only where
//! it is asked to.

use rustc_hash::FxHashMap;

use crate::scoring::rubric::STAGE_POINTS;
use crate::sim::belief::{Case, Hidden, none_hidden};

/// The most procedures of a hand: what a node has room for.
pub const MOST_HAND: usize = 16;

/// The suspects that remain, and what using each procedure on them can come to.
#[derive(Debug, Clone)]
pub struct Node {
    pub hidden: Hidden,
    /// By place in the hand: its place among the useful ones, from 1; 0 when it can find nothing here,
    /// so that whether it rests does not matter.
    pub slot: [u8; MOST_HAND],
    /// Where its uses stand: one for each useful procedure, by place.
    uses: (u32, u32),
    grown: bool,
}

/// What a success of a useful procedure comes to.
#[derive(Debug, Clone, Copy)]
pub struct Use {
    /// Place in the hand.
    pub place: u8,
    /// Expected points for what it reveals.
    pub points: f64,
    /// The chance that it reveals all that is hidden.
    pub done: f64,
    /// Where its edges stand: what is known otherwise.
    edges: (u32, u32),
}

/// What is known after a success.
#[derive(Debug, Clone, Copy)]
pub struct Edge {
    /// The chance, given the success.
    pub chance: f64,
    /// The node.
    pub to: u32,
}

/// The graph of one case.
#[derive(Debug, Default)]
pub struct Graph {
    nodes: Vec<Node>,
    uses: Vec<Use>,
    edges: Vec<Edge>,
    ids: FxHashMap<Hidden, u32>,
}

impl Graph {
    pub fn node(&self, id: u32) -> &Node {
        &self.nodes[id as usize]
    }

    /// The useful procedures of a grown node.
    pub fn uses(&self, id: u32) -> &[Use] {
        let (from, until) = self.node(id).uses;
        &self.uses[from as usize..until as usize]
    }

    pub fn edges(&self, of: &Use) -> &[Edge] {
        &self.edges[of.edges.0 as usize..of.edges.1 as usize]
    }

    /// The node of what remains, if it was met.
    pub fn find(&self, hidden: &Hidden) -> Option<u32> {
        self.ids.get(hidden).copied()
    }

    /// The node of what remains, not yet grown if it is new.
    pub fn id(&mut self, hidden: Hidden, case: &Case) -> u32 {
        if let Some(&id) = self.ids.get(&hidden) {
            return id;
        }
        let id = to_u32(self.nodes.len());
        let mut slot = [0; MOST_HAND];
        let mut useful = 0;
        for (card, slot) in case.hand.iter().zip(&mut slot) {
            if hidden.iter().zip(&card.finds).any(|(remaining, finds)| remaining & finds != 0) {
                useful += 1;
                *slot = useful;
            }
        }
        self.nodes.push(Node { hidden, slot, uses: (0, 0), grown: false });
        self.ids.insert(hidden, id);
        id
    }

    /// Works out what can follow a node.
    pub fn grow(&mut self, id: u32, case: &Case) {
        if std::mem::replace(&mut self.nodes[id as usize].grown, true) {
            return;
        }
        let Node { hidden, slot, .. } = self.nodes[id as usize].clone();
        let mut uses = Vec::with_capacity(case.hand.len());
        for place in (0..case.hand.len()).filter(|&place| slot[place] != 0) {
            let from = to_u32(self.edges.len());
            let (mut points, mut done) = (0.0, 0.0);
            for (chance, revealed, remains) in case.matches(place, &hidden) {
                points += chance * f64::from(STAGE_POINTS) * revealed.len() as f64;
                if none_hidden(&remains) {
                    done += chance;
                } else {
                    let to = self.id(remains, case);
                    self.edges.push(Edge { chance, to });
                }
            }
            let edges = (from, to_u32(self.edges.len()));
            uses.push(Use { place: u8::try_from(place).unwrap_or(u8::MAX), points, done, edges });
        }
        let from = to_u32(self.uses.len());
        self.uses.append(&mut uses);
        self.nodes[id as usize].uses = (from, to_u32(self.uses.len()));
    }
}

/// Graphs are far smaller than this: what does not fit would not fit into memory either.
pub fn to_u32(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
