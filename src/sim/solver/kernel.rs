//! The worth of one node in one layer, for all that may rest: where the time goes.
//!
//! What a move is worth hardly depends on the procedure that is one turn from resting no more (a
//! column): it is missing only where it would have been the best answer on the next turn. So each
//! move's worth is summed once a row, with a list of what it loses in which column, instead of once a
//! cell.

use super::area::{Area, AreaUse, Spot};
use super::graph::MOST_HAND;
use super::layers::{CallTo, Layer};
use super::table::{Cell, NOTHING, Shape};

/// Useful procedures, and none.
const WIDTH: usize = MOST_HAND + 1;

/// What a layer is evaluated against.
pub struct Ground<'a> {
    pub area: &'a Area,
    pub layer: &'a Layer,
    /// How the cells of every layer lie.
    pub shapes: &'a [Shape],
    /// The layer's number; `cells` begin with the one after it.
    pub at: usize,
    /// The cells of the layers after this one; those that it leads to are filled.
    pub cells: &'a [Vec<Cell>],
    pub cooldown: u8,
    pub rests_after_success: bool,
}

/// A move's worth by row, and what it loses by column.
#[derive(Clone)]
struct Sum {
    /// The place in the hand, from 1; [`NOTHING`] for a call or a pass.
    place: u8,
    /// Its place among the useful ones, from 1; 0 for a call or a pass.
    slot: u8,
    base: [f64; WIDTH],
    loses: [[f64; WIDTH]; WIDTH],
}

/// Room to sum in, kept between nodes.
pub struct Scratch {
    sums: Vec<Sum>,
    used: usize,
    order: Vec<u8>,
}

impl Default for Scratch {
    fn default() -> Self {
        Self { sums: Vec::new(), used: 0, order: Vec::with_capacity(WIDTH + 8) }
    }
}

impl Scratch {
    /// A cleared sum for a move.
    fn open(&mut self, place: u8, slot: u8, constant: f64, rows: usize, columns: usize) -> &mut Sum {
        if self.used == self.sums.len() {
            self.sums.push(Sum { place, slot, base: [0.0; WIDTH], loses: [[0.0; WIDTH]; WIDTH] });
        }
        let sum = &mut self.sums[self.used];
        self.used += 1;
        (sum.place, sum.slot) = (place, slot);
        sum.base[..rows].fill(constant);
        sum.loses[..rows].iter_mut().for_each(|row| row[..columns].fill(0.0));
        sum
    }
}

impl Ground<'_> {
    /// Fills the cells of a node.
    pub fn evaluate(&self, node: usize, scratch: &mut Scratch, out: &mut [Cell]) {
        let spot = &self.area.spots[node];
        scratch.used = 0;
        for of in self.area.uses_of(spot) {
            if self.layer.blocked >> of.place & 1 == 0 {
                self.sum_use(node, spot, of, scratch);
            }
        }
        self.sum_pass(node, spot, scratch);
        for call in &self.layer.calls {
            self.sum_call(spot, &call[usize::from(spot.hidden.max(1)) - 1], scratch);
        }
        choose(scratch, self.shape().rows(spot.useful), self.shape().columns(spot.useful), out);
    }

    /// How the cells of this layer lie.
    pub fn shape(&self) -> &Shape {
        &self.shapes[self.at]
    }

    /// The cells of a later layer from a node's first one on.
    fn cells_of(&self, layer: usize, node: usize) -> &[Cell] {
        &self.cells[layer - self.at - 1][self.shapes[layer].offset(node)..]
    }

    fn sum_use(&self, node: usize, spot: &Spot, of: &AreaUse, scratch: &mut Scratch) {
        let (rows, columns) = (self.shape().rows(spot.useful), self.shape().columns(spot.useful));
        let succeeds = self.layer.chances[usize::from(of.place)];
        let constant = succeeds * (of.points + of.done * self.layer.bonus);
        let sum = scratch.open(of.place + 1, spot.slot[usize::from(of.place)], constant, rows, columns);
        let Some(next) = self.layer.rolled else { return };
        if succeeds < 1.0 {
            self.add(sum, next, node, spot, 1.0 - succeeds, true);
        }
        if succeeds > 0.0 {
            for edge in self.area.edges_of(of) {
                let weight = succeeds * edge.chance;
                self.add(sum, next, edge.to as usize, spot, weight, self.rests_after_success);
            }
        }
    }

    fn sum_pass(&self, node: usize, spot: &Spot, scratch: &mut Scratch) {
        let (rows, columns) = (self.shape().rows(spot.useful), self.shape().columns(spot.useful));
        let sum = scratch.open(NOTHING, 0, 0.0, rows, columns);
        if let Some(next) = self.layer.passed {
            self.add(sum, next, node, spot, 1.0, false);
        }
    }

    fn sum_call(&self, spot: &Spot, call: &CallTo, scratch: &mut Scratch) {
        let (rows, columns) = (self.shape().rows(spot.useful), self.shape().columns(spot.useful));
        let sum = scratch.open(NOTHING, 0, call.points, rows, columns);
        let Some(next) = call.to else { return };
        let child = spot.shown[usize::from(call.revealed)] as usize;
        if !call.clears && call.turns == 1 {
            return self.add(sum, next, child, spot, 1.0, false);
        }
        // More turns run by: the column rests no more, the row its last turn at most.
        let cell = self.cells_of(next, child)[0];
        for (row, base) in sum.base[..rows].iter_mut().enumerate() {
            let forbidden = match call.turns {
                2 if !call.clears && row > 0 => self.place_of(spot, row),
                _ => NOTHING,
            };
            *base += cell.without(forbidden);
        }
    }

    /// Adds `weight` times the worth of the next turn at a child node, the move's own procedure resting
    /// from then on or not.
    fn add(&self, sum: &mut Sum, next: usize, child: usize, spot: &Spot, weight: f64, rests: bool) {
        let there = &self.area.spots[child];
        let columns = self.shape().columns(there.useful);
        let cells = self.cells_of(next, child);
        let own = if sum.place == NOTHING { 0 } else { usize::from(there.slot[usize::from(sum.place) - 1]) };
        if self.shape().columns(spot.useful) == 1 {
            let forbidden = if rests && self.cooldown == 1 { sum.place } else { NOTHING };
            sum.base[0] += weight * cells[0].without(forbidden);
            return;
        }
        let mut take = |row: usize, cell: &Cell| {
            sum.base[row] += weight * cell.best;
            if cell.which != NOTHING {
                let column = usize::from(spot.slot[usize::from(cell.which) - 1]);
                sum.loses[row][column] += weight * (cell.best - cell.second);
            }
        };
        if self.cooldown == 2 {
            return take(0, &cells[if rests { own } else { 0 }]);
        }
        let cells = &cells[if rests { own * columns } else { 0 }..];
        take(0, &cells[0]);
        for (row, of) in self.area.uses_of(spot).iter().enumerate() {
            take(row + 1, &cells[usize::from(there.slot[usize::from(of.place)])]);
        }
    }

    /// The place in the hand, from 1, of a row or column.
    fn place_of(&self, spot: &Spot, slot: usize) -> u8 {
        self.area.uses_of(spot)[slot - 1].place + 1
    }
}

/// The best two moves of every cell. In each row the moves are tried from the highest sum downwards:
/// what a column takes away only lowers it, so the rest need not be looked at.
fn choose(scratch: &mut Scratch, rows: usize, columns: usize, out: &mut [Cell]) {
    let Scratch { sums, used, order } = scratch;
    let sums = &sums[..*used];
    order.clear();
    order.extend((0..=u8::MAX).take(sums.len()));
    for (row, cells) in out.chunks_exact_mut(columns).enumerate().take(rows) {
        sort(order, |at| sums[usize::from(at)].base[row]);
        // What rests cannot rest twice: that cell is never looked at.
        let possible = |&(column, _): &(usize, &mut Cell)| row == 0 || column != row;
        for (column, cell) in cells.iter_mut().enumerate().filter(possible) {
            let moves = order.iter().map(|&at| &sums[usize::from(at)]);
            *cell = best_two(moves, row, column);
        }
    }
}

/// Sorts from the highest worth down. The order hardly changes from one row to the next, which is where
/// moving each into its place is fastest.
fn sort(order: &mut [u8], worth: impl Fn(u8) -> f64) {
    for end in 1..order.len() {
        let moved = order[end];
        let (mut at, height) = (end, worth(moved));
        while at > 0 && worth(order[at - 1]) < height {
            order[at] = order[at - 1];
            at -= 1;
        }
        order[at] = moved;
    }
}

fn best_two<'s>(moves: impl Iterator<Item = &'s Sum>, row: usize, column: usize) -> Cell {
    let mut cell = Cell { best: f64::NEG_INFINITY, second: f64::NEG_INFINITY, which: NOTHING };
    for sum in moves {
        if sum.base[row] <= cell.second {
            break;
        }
        let slot = usize::from(sum.slot);
        if slot != 0 && (slot == row || slot == column) {
            continue;
        }
        // Where there is one column nothing was taken from it.
        let worth = sum.base[row] - sum.loses[row][column];
        if worth > cell.best {
            cell = Cell { best: worth, second: cell.best, which: sum.place };
        } else if worth > cell.second {
            cell.second = worth;
        }
    }
    // To pass is always possible, so there is a best.
    if cell.second == f64::NEG_INFINITY {
        cell.second = cell.best;
    }
    cell
}
