//! What the mirror needs beyond its elements to be looked at, not only heard.

use super::tree::VirtualNode;

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
