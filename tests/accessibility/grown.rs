//! Red when a text that grows by two fifths, as it does in other languages, is cut off, leaves its button,
//! lies over another, or has to be scrolled to sideways: every screen in the pseudo-locale, on a laptop and
//! on a phone.

use std::collections::BTreeSet;

use breach_rounds::app::mirror::tree::VirtualTree;
use egui::{Rect, pos2, vec2};

use super::reflow::{beyond, unreadable, written};
use crate::screens::{LAPTOP, Shown, Window, each_screen, named};

/// How much may stick out for the sake of rounding, in points.
const SLACK: f32 = 2.0;

/// A phone held upright.
const PHONE: (f32, f32) = (390.0, 844.0);

/// Lines of a button that begin in it and end outside.
fn out_of_buttons(shown: &Shown) -> Vec<String> {
    let texts = written(&shown.above_the_scrim());
    let tree = shown.tree();
    let behind = behind_a_dialog(&tree);
    let mut faults = Vec::new();
    for button in tree.nodes.iter().filter(|node| node.element.tag == "button" && !behind.contains(&node.id))
    {
        let bounds = button.bounds;
        let size = vec2(bounds.width as f32, bounds.height as f32);
        let rect = Rect::from_min_size(pos2(bounds.left as f32, bounds.top as f32), size);
        for text in &texts {
            let own = button.text.as_deref().is_some_and(|words| words.contains(&text.words));
            if own && rect.contains(text.place.left_center()) && !rect.expand(SLACK).contains_rect(text.place)
            {
                faults.push(format!("“{}” {:?} leaves its button {rect:?}", text.words, text.place));
            }
        }
    }
    faults
}

/// Everything that cannot be reached while a dialog is open.
fn behind_a_dialog(tree: &VirtualTree) -> BTreeSet<u64> {
    let mut behind = BTreeSet::new();
    for node in &tree.nodes {
        if node.inert || behind.contains(&node.id) {
            behind.insert(node.id);
            behind.extend(node.children.iter().copied());
        }
    }
    behind
}

fn check(name: &str) {
    let mut faults = Vec::new();
    let mut shown = named(name).show(&Window { language: "qps-ploc", ..LAPTOP });
    for size in [LAPTOP.size, PHONE] {
        if size != LAPTOP.size {
            shown.change(size, "qps-ploc");
        }
        let grown = written(&shown.painted).iter().any(|text| text.words.contains('«'));
        assert!(grown, "{name} speaks the pseudo-locale");
        let found = [beyond(&shown), unreadable(&shown), out_of_buttons(&shown)].concat();
        faults.extend(found.into_iter().map(|fault| format!("{size:?}: {fault}")));
    }
    assert!(faults.is_empty(), "{name}:\n  {}", faults.join("\n  "));
}

macro_rules! grown {
    ($($name:ident),* $(,)?) => {
        $(#[test]
        fn $name() {
            check(stringify!($name));
        })*
    };
}
each_screen!(grown);
