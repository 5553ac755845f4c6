//! What the mirror needs beyond its elements to be looked at, not only heard.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::{VirtualNode, VirtualTree};

/// The screen on which egui lays out what is only read, in CSS pixels: as wide as a laptop's, and so high
/// that every scroll area shows all that is in it.
pub const TEXT_SCREEN: egui::Vec2 = egui::vec2(1366.0, 30_000.0);

/// Where the name of a control is written for those who look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caption {
    /// Before it: fields, sliders and bars.
    Before,
    /// After it: boxes to tick.
    After,
}

/// Whether an element cannot hold its own name, and where it is written then. What is not named has
/// no caption.
pub fn caption(node: &VirtualNode) -> Option<Caption> {
    node.name.as_ref()?;
    match (node.element.tag, node.element.input_type) {
        ("input", Some("checkbox" | "radio")) => Some(Caption::After),
        ("input" | "textarea" | "progress" | "meter", _) => Some(Caption::Before),
        _ => None,
    }
}

/// The texts that the caption right behind them says again: the label of a field is to be seen once.
pub fn said_again(tree: &VirtualTree) -> BTreeSet<u64> {
    let nodes: BTreeMap<u64, &VirtualNode> = tree.nodes.iter().map(|node| (node.id, node)).collect();
    let families = tree.nodes.iter().map(|node| &node.children).chain([&tree.roots]);
    families
        .flat_map(|children| children.windows(2))
        .filter_map(|pair| Some((nodes.get(&pair[0])?, nodes.get(&pair[1])?)))
        .filter(|(text, field)| {
            caption(field) == Some(Caption::Before)
                && text.children.is_empty()
                && text.element.tag == "p"
                && text.text == field.name
        })
        .map(|(text, _)| text.id)
        .collect()
}

/// How much of each widget can be seen, in points, by its node: what no scroll area cuts off.
pub fn seen(ctx: &egui::Context) -> BTreeMap<u64, egui::Rect> {
    ctx.viewport(|viewport| {
        let layers = viewport.this_pass.widgets.layers();
        layers
            .flat_map(|(_, widgets)| widgets)
            .map(|widget| (widget.id.accesskit_id().0, widget.interact_rect))
            .collect()
    })
}

/// What is left of an element's place when it is cut to what can be seen of it, as CSS says it.
pub fn clip(bounds: super::tree::Bounds, seen: super::tree::Bounds) -> String {
    let top = (seen.top - bounds.top).max(0);
    let left = (seen.left - bounds.left).max(0);
    let right = (bounds.left + bounds.width - seen.left - seen.width).max(0);
    let bottom = (bounds.top + bounds.height - seen.top - seen.height).max(0);
    if [top, left, right, bottom] == [0; 4] {
        return String::new();
    }
    format!("clip-path:inset({top}px {right}px {bottom}px {left}px)")
}
