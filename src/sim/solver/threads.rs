//! A layer's nodes do not depend on each other, so every core takes a part of them.

use std::ops::Range;

use super::kernel::{Ground, Scratch};
use super::table::Cell;

/// Fewer cells than this are not worth a second thread.
const WORTH_A_THREAD: usize = 4096;

/// Evaluates some nodes into their cells. The result is the same with any number of threads.
pub fn evaluate(ground: &Ground<'_>, nodes: Range<usize>, out: &mut [Cell]) {
    let threads = if out.len() < 2 * WORTH_A_THREAD { 1 } else { cores() };
    let mut parts = split(ground, nodes, out, threads);
    let last = parts.pop();
    if parts.is_empty() {
        return last.into_iter().for_each(|part| one(ground, part));
    }
    std::thread::scope(|scope| {
        for part in parts {
            scope.spawn(|| one(ground, part));
        }
        last.into_iter().for_each(|part| one(ground, part));
    });
}

type Part<'o> = (Range<usize>, &'o mut [Cell]);

/// Parts of about as many cells each.
fn split<'o>(ground: &Ground<'_>, nodes: Range<usize>, out: &'o mut [Cell], count: usize) -> Vec<Part<'o>> {
    let share = out.len().div_ceil(count).max(1);
    let first = ground.shape().offset(nodes.start);
    let (mut parts, mut rest, mut from) = (Vec::with_capacity(count), out, nodes.start);
    for part in 1..=count {
        let until = if part == count {
            nodes.end
        } else {
            (from..nodes.end)
                .find(|&node| ground.shape().offset(node) - first >= part * share)
                .unwrap_or(nodes.end)
        };
        let cells = ground.shape().offset(until) - ground.shape().offset(from);
        let (here, later) = std::mem::take(&mut rest).split_at_mut(cells);
        parts.push((from..until, here));
        (rest, from) = (later, until);
    }
    parts
}

fn one(ground: &Ground<'_>, (nodes, out): Part<'_>) {
    let mut scratch = Scratch::default();
    let first = ground.shape().offset(nodes.start);
    for node in nodes.filter(|&node| ground.shape().meets(node)) {
        let (from, until) = (ground.shape().offset(node) - first, ground.shape().offset(node + 1) - first);
        ground.evaluate(node, &mut scratch, &mut out[from..until]);
    }
}

fn cores() -> usize {
    if cfg!(target_arch = "wasm32") {
        return 1;
    }
    std::thread::available_parallelism().map_or(1, usize::from)
}
