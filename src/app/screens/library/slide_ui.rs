//! A slide, drawn large: what the room looks at.

use egui::{Frame, Margin, Stroke, Ui};

use crate::app::theme;
use crate::app::widgets::semantics;
use crate::report::library::SlideCue;

/// Draws it; all slides of a segment are at least `height` points high.
pub fn slide_ui(ui: &mut Ui, slide: &SlideCue, height: f32) {
    let theme = theme::of(ui.ctx());
    let (sizes, colours) = (&theme.sizes, &theme.colours);
    let wide = ui.available_width() >= 36.0 * sizes.body;
    let side = if wide { sizes.s8 + sizes.s2 } else { sizes.s4 };
    let margin = Margin { left: side as i8, right: side as i8, top: side as i8, bottom: side as i8 };
    Frame::new()
        .fill(colours.lit_foot)
        .stroke(Stroke::new(sizes.hair, colours.film_edge))
        .corner_radius(sizes.radius)
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.set_min_height(height);
            let (title, point) =
                if wide { (sizes.h1 * 1.25, sizes.h2 * 1.1) } else { (sizes.h1, sizes.lead) };
            semantics::heading_styled(ui, 2, theme.strong_text(&slide.title, title, colours.lit_ink));
            ui.add_space(sizes.s4);
            semantics::list(ui, &slide.title, |ui| {
                for (at, words) in slide.points.iter().enumerate() {
                    semantics::list_item(ui, ("point", at), |ui| {
                        ui.horizontal_top(|ui| {
                            ui.label(theme.strong_text("•", point, colours.lit_ink_dim));
                            let said = theme.text(words, point, colours.lit_ink);
                            ui.add(egui::Label::new(said).wrap());
                        });
                    });
                }
            });
        });
}
