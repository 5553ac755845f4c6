//! Tab reaches every control of a screen, what has the focus can be seen (2.4.11), and a ring lies around it
//! (2.4.7).

use std::collections::BTreeSet;

use breach_rounds::app::mirror::tree::VirtualNode;
use breach_rounds::app::theme;
use egui::epaint::{ClippedShape, RectShape, Shape};
use egui::{Event, Id, Key, Modifiers, Pos2, Rect, WidgetRect};

use super::structure::{Screen, name_of};
use crate::screens::{LAPTOP, Shown, Window};

/// A laptop, and a phone on its side, where bars leave the least room.
pub const WINDOWS: [Window; 2] = [LAPTOP, Window { size: (640.0, 360.0), ..LAPTOP }];

/// What is wrong on the way from the first Tab to the last.
pub fn faults(shown: &mut Shown) -> Vec<String> {
    let size = shown.window().size;
    let tree = shown.tree();
    let name = |id: Id| tree.get(id.accesskit_id().0).map_or("?", |node| name_of(node)).to_owned();
    let screen = Screen::new(shown.tree());
    let mut missed: BTreeSet<u64> = screen.working().map(|node: &VirtualNode| node.id).collect();
    let mut stops = BTreeSet::new();
    let mut faults = Vec::new();
    // Past the last nothing has the focus for one press; then it is the first one's again.
    for _ in 0..=tree.nodes.len() {
        let Some(focused) = next(shown) else { continue };
        if !stops.insert(focused.id.accesskit_id().0) {
            break;
        }
        missed.remove(&focused.id.accesskit_id().0);
        faults.extend(wrong(shown, &focused).map(|what| format!("{size:?} “{}” {what}", name(focused.id))));
    }
    let unreached = missed.iter().filter_map(|id| tree.get(*id));
    faults.extend(unreached.map(|node| format!("{size:?} “{}” is not reached with Tab", name_of(node))));
    faults
}

/// So many frames are enough for egui to scroll to what was out of sight.
const FRAMES: usize = 8;

/// Presses Tab; what has the focus then.
fn next(shown: &mut Shown) -> Option<WidgetRect> {
    let stroke = |pressed| Event::Key {
        key: Key::Tab,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    shown.frame(vec![stroke(true), stroke(false)]);
    for _ in 0..FRAMES {
        if focus(shown).is_none_or(|focused| wrong(shown, &focused).is_none()) {
            break;
        }
        shown.frame(Vec::new());
    }
    focus(shown)
}

fn focus(shown: &Shown) -> Option<WidgetRect> {
    let id = shown.ctx.memory(|memory| memory.focused())?;
    shown.ctx.viewport(|viewport| viewport.this_pass.widgets.get(id).copied())
}

/// Nothing of it is cut off.
fn is_whole(widget: &WidgetRect) -> bool {
    widget.interact_rect.expand(0.5).contains_rect(widget.rect)
}

fn wrong(shown: &Shown, widget: &WidgetRect) -> Option<String> {
    let (rect, seen) = (widget.rect, widget.interact_rect);
    let screen = Rect::from_min_size(Pos2::ZERO, shown.window().size.into());
    // Of what is larger than half a window, a part is enough.
    let hidden = !is_whole(widget) && rect.height() < screen.height() / 2.0;
    if hidden || !screen.intersects(seen) {
        return Some(format!("is {rect:?} and seen {seen:?}"));
    }
    let above = shown.ctx.layer_id_at(seen.center());
    if above != Some(widget.layer_id) {
        return Some(format!("lies behind {above:?}"));
    }
    (!has_ring(shown, widget)).then(|| format!("has no ring around {rect:?}"))
}

/// Whether the ring of the focus is painted around it, and can be seen.
fn has_ring(shown: &Shown, widget: &WidgetRect) -> bool {
    let theme = theme::of(&shown.ctx);
    let around = |clipped: &ClippedShape, ring: &RectShape| {
        ring.stroke.color == theme.colours.cool
            && ring.stroke.width == theme.sizes.ring
            && ring.rect.expand(0.5).contains_rect(widget.rect)
            && widget.rect.expand(4.0).contains_rect(ring.rect)
            && clipped.clip_rect.expand(0.5).contains_rect(widget.interact_rect)
    };
    shown.painted.iter().any(|clipped| match &clipped.shape {
        Shape::Rect(ring) => around(clipped, ring),
        Shape::Vec(all) => {
            all.iter().any(|shape| matches!(shape, Shape::Rect(ring) if around(clipped, ring)))
        }
        _ => false,
    })
}
