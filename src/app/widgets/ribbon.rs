//! The ribbon that says EXERCISE on everything that somebody else can see.

use egui::{Align2, Rect, Sense, Stroke, Ui, vec2};

use super::semantics::mark;
use crate::app::theme;

/// The ribbon across the top; `word` is `common-exercise`, `name` what is being played.
pub fn ribbon(ui: &mut Ui, word: &str, name: &str) {
    let size = theme::of(ui.ctx()).sizes.caption;
    sized_ribbon(ui, word, name, size);
}

/// The same with text of this size, for a wall.
pub fn sized_ribbon(ui: &mut Ui, word: &str, name: &str, size: f32) {
    let theme = theme::of(ui.ctx());
    let sizes = &theme.sizes;
    let height = size + sizes.s2;
    let (id, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let response = ui.interact(rect, id, Sense::hover());
    let spoken = if name.is_empty() { word.to_owned() } else { format!("{word}: {name}") };
    mark(ui.ctx(), response.id, |node| {
        node.set_role(egui::accesskit::Role::Label);
        node.set_value(spoken);
    });
    let painter = ui.painter();
    painter.rect_filled(rect, 0, theme.colours.warm_soft);
    painter.hline(rect.x_range(), rect.bottom(), Stroke::new(sizes.hair, theme.colours.warm));
    let mut job = egui::text::LayoutJob::default();
    job.append(word, 0.0, egui::TextFormat::simple(theme.strong(size), theme.colours.warm));
    // The name only where it leaves room for the strokes.
    if !name.is_empty() && rect.width() > 26.0 * size {
        job.append(name, sizes.s2, egui::TextFormat::simple(theme.font(size), theme.colours.ink));
    }
    let text = painter.layout_job(job);
    let place = Align2::CENTER_CENTER.anchor_size(rect.center(), text.size());
    for side in [-1.0, 1.0] {
        hatch(ui, rect, place, side);
    }
    painter.galley(place.min, text, theme.colours.warm);
}

/// Slanted strokes between the word and the edge: a sign that works without its colour.
fn hatch(ui: &Ui, rect: Rect, word: Rect, side: f32) {
    let theme = theme::of(ui.ctx());
    let step = theme.sizes.s3;
    let stroke = Stroke::new(2.0, theme.colours.warm.gamma_multiply(0.45));
    let painter = ui.painter().with_clip_rect(rect.shrink2(vec2(0.0, 3.0)).intersect(ui.clip_rect()));
    let mut away = word.width() / 2.0 + step;
    while away < word.width() / 2.0 + 9.0 * step {
        let x = word.center().x + side * away;
        let lean = rect.height() * 0.3;
        painter.line_segment([egui::pos2(x - lean, rect.bottom()), egui::pos2(x + lean, rect.top())], stroke);
        away += step;
    }
}
