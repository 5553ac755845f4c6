//! Nothing of a screen is cut off, painted over, or to be seen only by scrolling sideways: in a window of
//! 320 CSS pixels (1.4.10), and at twice the text size (1.4.4), there and on a laptop.

use breach_rounds::text::pseudo;
use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{Rect, WidgetRect};

use crate::screens::{LAPTOP, Shown, Window, role_of};

/// The narrowest window that WCAG asks for.
pub const NARROW: Window = Window { size: (320.0, 640.0), ..LAPTOP };

/// What needs two dimensions for its meaning, which 1.4.10 lets scroll: tables and charts.
const TWO_DIMENSIONAL: [&str; 7] = ["table", "row", "cell", "columnheader", "rowheader", "img", "rowgroup"];

/// Everything that says something and is wider than what it can be seen in.
pub(super) fn beyond(shown: &Shown) -> Vec<String> {
    let tree = shown.tree();
    let screen = Rect::from_min_size(egui::Pos2::ZERO, shown.window().size.into());
    let widgets: Vec<WidgetRect> = shown.ctx.viewport(|viewport| {
        let layers = viewport.this_pass.widgets.layers();
        layers.flat_map(|(_, all)| all).copied().collect()
    });
    let mut faults = Vec::new();
    for node in &tree.nodes {
        let role = role_of(node.element);
        let words = node.name.as_deref().or(node.text.as_deref()).unwrap_or_default();
        if words.is_empty() || TWO_DIMENSIONAL.contains(&role) || !node.children.is_empty() {
            continue;
        }
        let Some(widget) = widgets.iter().find(|one| one.id.accesskit_id().0 == node.id) else { continue };
        let (rect, seen) = (widget.rect, widget.interact_rect.intersect(screen));
        if rect.width() < 1.0 || seen.height() <= 0.0 {
            continue;
        }
        if seen.left() > rect.left() + 1.0 || seen.right() < rect.right() - 1.0 {
            faults.push(format!("{role} “{words}” is {:?} and seen {:?}", rect.x_range(), seen.x_range()));
        }
    }
    faults
}

/// A line of a text that is painted, and where it can be seen.
pub(super) struct Written {
    /// The whole text.
    pub words: String,
    /// Around the letters of the line: the box of a line is higher than what stands in it, and a text that
    /// goes on below what it began beside has a box around that, too.
    pub place: Rect,
    clip: Rect,
    elided: bool,
}

/// All lines that are painted, from behind to front.
pub(super) fn written(shapes: &[ClippedShape]) -> Vec<Written> {
    let mut all = Vec::new();
    for shape in shapes {
        collect(&shape.shape, shape.clip_rect, &mut all);
    }
    all
}

fn collect(shape: &Shape, clip: Rect, all: &mut Vec<Written>) {
    match shape {
        Shape::Vec(inner) => inner.iter().for_each(|shape| collect(shape, clip, all)),
        Shape::Text(text) => all.extend(lines_of(text, clip)),
        _ => {}
    }
}

fn lines_of(text: &TextShape, clip: Rect) -> Vec<Written> {
    let words = text.galley.text().trim();
    if words.is_empty() || text.opacity_factor <= 0.0 {
        return Vec::new();
    }
    let rows = text.galley.rows.iter().map(|row| {
        let place = row.row.visuals.mesh_bounds.translate(text.pos.to_vec2() + row.pos.to_vec2());
        Written { words: words.to_owned(), place, clip, elided: text.galley.elided }
    });
    rows.filter(|line| line.place.is_positive()).collect()
}

/// Texts that run out of what they are painted in at the sides, or into each other, or end in an ellipsis.
pub(super) fn unreadable(shown: &Shown) -> Vec<String> {
    let texts = written(&shown.above_the_scrim());
    let mut faults = Vec::new();
    for (at, one) in texts.iter().enumerate() {
        let seen = one.place.intersect(one.clip);
        if !seen.is_positive() {
            continue;
        }
        if one.place.left() < one.clip.left() - 1.5 || one.place.right() > one.clip.right() + 1.5 {
            faults.push(format!("“{}” {:?} is cut at {:?}", one.words, one.place, one.clip.x_range()));
        }
        if one.elided && !is_told_in_full(&one.words) {
            faults.push(format!("“{}” ends in an ellipsis", one.words));
        }
        for other in &texts[at + 1..] {
            let both = seen.intersect(other.place.intersect(other.clip));
            if both.width() > 2.0 && both.height() > 2.0 {
                faults.push(format!("“{}” and “{}” lie over each other at {both:?}", one.words, other.words));
            }
        }
    }
    faults
}

/// The console's overview cuts what it last read aloud after two lines, because eight teams have to fit in;
/// a press on the team leads to all of it.
fn is_told_in_full(words: &str) -> bool {
    let grown = pseudo::card("Nothing was learned about the attack");
    let grown = grown.trim_end_matches('»');
    words.starts_with("Nothing was learned about the attack") || words.starts_with(grown)
}

/// What cannot be read of a screen in the window that it is shown in.
pub fn faults(shown: &Shown) -> Vec<String> {
    let (width, percent) = (shown.window().size.0, shown.window().text_percent);
    let found = [beyond(shown), unreadable(shown)].concat();
    found.into_iter().map(|fault| format!("{width} px, {percent} %: {fault}")).collect()
}
