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
    pub shape: &'a Shape,
    pub layer: &'a Layer,
    /// The number of the first of `cells`.
    pub first: usize,
    /// The cells of the layers after this one, all filled.
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
        if columns > 1 {
            sum.loses[..rows].iter_mut().for_each(|row| row[..columns].fill(0.0));
        }
        sum
    }
}

impl Ground<'_> {
    /// Fills the cells of a node.
    pub fn evaluate(&self, node: usize, scratch: &mut Scratch, out: &mut [Cell]) {
        let spot = &self.area.spots[node];
        scratch.used = 0;
        for at in spot.uses..spot.uses + u32::from(spot.useful) {
            let of = &self.area.uses[at as usize];
            if self.layer.blocked >> of.place & 1 == 0 {
                self.sum_use(node, spot, of, scratch);
            }
        }
        self.sum_pass(node, spot, scratch);
        for call in &self.layer.calls {
            self.sum_call(spot, &call[usize::from(spot.hidden.max(1)) - 1], scratch);
        }
        choose(scratch, self.shape.rows(spot.useful), self.shape.columns(spot.useful), out);
    }

    fn sum_use(&self, node: usize, spot: &Spot, of: &AreaUse, scratch: &mut Scratch) {
        let (rows, columns) = (self.shape.rows(spot.useful), self.shape.columns(spot.useful));
        let succeeds = self.layer.chances[usize::from(of.place)];
        let constant = succeeds * (of.points + of.done * self.layer.bonus);
        let sum = scratch.open(of.place + 1, spot.slot[usize::from(of.place)], constant, rows, columns);
        let Some(next) = self.layer.rolled else { return };
        if succeeds < 1.0 {
            self.add(sum, next, node, spot, 1.0 - succeeds, true);
        }
        if succeeds > 0.0 {
            for edge in &self.area.edges[of.edges.0 as usize..of.edges.1 as usize] {
                let weight = succeeds * edge.chance;
                self.add(sum, next, edge.to as usize, spot, weight, self.rests_after_success);
            }
        }
    }

    fn sum_pass(&self, node: usize, spot: &Spot, scratch: &mut Scratch) {
        let (rows, columns) = (self.shape.rows(spot.useful), self.shape.columns(spot.useful));
        let sum = scratch.open(NOTHING, 0, 0.0, rows, columns);
        if let Some(next) = self.layer.passed {
            self.add(sum, next, node, spot, 1.0, false);
        }
    }

    fn sum_call(&self, spot: &Spot, call: &CallTo, scratch: &mut Scratch) {
        let (rows, columns) = (self.shape.rows(spot.useful), self.shape.columns(spot.useful));
        let sum = scratch.open(NOTHING, 0, call.points, rows, columns);
        let Some(next) = call.to else { return };
        let child = spot.shown[usize::from(call.revealed)] as usize;
        if !call.clears && call.turns == 1 {
            return self.add(sum, next, child, spot, 1.0, false);
        }
        // More turns run by: the column rests no more, the row its last turn at most.
        let cell = self.cells[next - self.first][self.shape.offset(child)];
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
        let columns = self.shape.columns(there.useful);
        let cells = &self.cells[next - self.first][self.shape.offset(child)..];
        let own = if sum.place == NOTHING { 0 } else { usize::from(there.slot[usize::from(sum.place) - 1]) };
        if self.shape.columns(spot.useful) == 1 {
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
        let first = spot.uses as usize;
        for (row, of) in self.area.uses[first..first + usize::from(spot.useful)].iter().enumerate() {
            take(row + 1, &cells[usize::from(there.slot[usize::from(of.place)])]);
        }
    }

    /// The place in the hand, from 1, of a row or column.
    fn place_of(&self, spot: &Spot, slot: usize) -> u8 {
        self.area.uses[spot.uses as usize + slot - 1].place + 1
    }
}

/// The best two moves of every cell. In each row the moves are tried from the highest sum downwards:
/// what a column takes away only lowers it, so the rest need not be looked at.
fn choose(scratch: &mut Scratch, rows: usize, columns: usize, out: &mut [Cell]) {
    let Scratch { sums, used, order } = scratch;
    let sums = &sums[..*used];
    for row in 0..rows {
        order.clear();
        order.extend(
            (0..sums.len()).filter(|&at| row == 0 || usize::from(sums[at].slot) != row).map(|at| at as u8),
        );
        order.sort_unstable_by(|&a, &b| {
            sums[usize::from(b)].base[row].total_cmp(&sums[usize::from(a)].base[row])
        });
        for column in 0..columns {
            let mut cell = Cell { best: f64::NEG_INFINITY, second: f64::NEG_INFINITY, which: NOTHING };
            for sum in order.iter().map(|&at| &sums[usize::from(at)]) {
                if sum.base[row] <= cell.second {
                    break;
                }
                if column != 0 && usize::from(sum.slot) == column {
                    continue;
                }
                let worth = if columns > 1 { sum.base[row] - sum.loses[row][column] } else { sum.base[row] };
                if worth > cell.best {
                    cell = Cell { best: worth, second: cell.best, which: sum.place };
                } else if worth > cell.second {
                    cell.second = worth;
                }
            }
            if cell.second == f64::NEG_INFINITY {
                cell.second = cell.best;
            }
            out[row * columns + column] = cell;
        }
    }
}
