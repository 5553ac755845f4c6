//! The worth of every position of one layer, by what is known and what rests.
//!
//! A procedure rests for at most three turns. Which one rests its last turn only forbids one move now,
//! so it needs no table of its own: a cell holds the best two moves, and the second serves when the
//! first is the one forbidden. What is left are the two that rest longer, a row and a column.

/// No procedure: what is best is to call somebody or to pass.
pub const NOTHING: u8 = 0;

/// The best two moves of a cell. Packed, since there are tens of millions of them: 17 bytes, not 24.
#[derive(Debug, Clone, Copy, PartialEq)]
#[repr(Rust, packed)]
pub struct Cell {
    /// Points expected from now on.
    pub best: f64,
    /// The same without the best move's procedure.
    pub second: f64,
    /// The best move's place in the hand, from 1; [`NOTHING`] when it is no procedure.
    pub which: u8,
}

impl Cell {
    pub const EMPTY: Self = Self { best: 0.0, second: 0.0, which: NOTHING };

    /// The worth when `resting`, a place from 1 or [`NOTHING`], may not be chosen either.
    pub fn without(&self, resting: u8) -> f64 {
        if resting != NOTHING && self.which == resting { self.second } else { self.best }
    }
}

/// Which procedures rest: by turns from now on, the place in the hand from 1, or [`NOTHING`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Resting {
    /// For three turns.
    pub three: u8,
    /// For two.
    pub two: u8,
    /// For this turn alone.
    pub one: u8,
}

impl Resting {
    /// After so many turns, in the first of which a procedure may have been used.
    pub fn after(self, turns: u8, used: Option<(u8, u8)>) -> Self {
        let mut later = match turns {
            0 => self,
            1 => Self { three: NOTHING, two: self.three, one: self.two },
            2 => Self { three: NOTHING, two: NOTHING, one: self.three },
            _ => Self::default(),
        };
        if let Some((place, cooldown)) = used {
            match cooldown {
                0 => {}
                1 => later.one = place,
                2 => later.two = place,
                _ => later.three = place,
            }
        }
        later
    }

    /// Whether a place, from 1, rests.
    pub fn holds(self, place: u8) -> bool {
        self.three == place || self.two == place || self.one == place
    }
}

/// How the cells of a layer lie: node after node, each a square (or a line, or one cell) over its
/// useful procedures and none. Nodes that the layer cannot meet take no room.
#[derive(Debug)]
pub struct Shape {
    cooldown: u8,
    /// By node: where its cells begin; one more than there are nodes.
    offsets: Vec<usize>,
}

impl Shape {
    /// A shape without nodes.
    pub fn new(cooldown: u8) -> Self {
        Self { cooldown, offsets: vec![0] }
    }

    /// Adds a node with so many useful procedures, or one that is not met.
    pub fn push(&mut self, useful: Option<u8>) {
        let cells = useful.map_or(0, |useful| self.rows(useful) * self.columns(useful));
        self.offsets.push(self.cells() + cells);
    }

    /// Procedures that can rest for three turns, and none.
    pub fn rows(&self, useful: u8) -> usize {
        if self.cooldown >= 3 { usize::from(useful) + 1 } else { 1 }
    }

    /// Procedures that can rest for two turns, and none.
    pub fn columns(&self, useful: u8) -> usize {
        if self.cooldown >= 2 { usize::from(useful) + 1 } else { 1 }
    }

    /// Where the cells of a node begin.
    pub fn offset(&self, node: usize) -> usize {
        self.offsets[node]
    }

    /// Whether the layer can meet a node.
    pub fn meets(&self, node: usize) -> bool {
        self.offsets.get(node + 1).is_some_and(|&end| end > self.offsets[node])
    }

    /// The end of the nodes from `first` on that have at most so many cells; at least one node further.
    pub fn nodes_within(&self, first: usize, cells: usize) -> usize {
        let most = self.offsets[first].saturating_add(cells);
        let ends = &self.offsets[first + 1..];
        (first + ends.partition_point(|&end| end <= most)).clamp(first + 1, self.nodes())
    }

    /// How many nodes there are.
    pub fn nodes(&self) -> usize {
        self.offsets.len() - 1
    }

    /// How many cells there are.
    pub fn cells(&self) -> usize {
        self.offsets.last().copied().unwrap_or(0)
    }
}
