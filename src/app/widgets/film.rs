//! The light box: a film per stage, unlit until it is revealed, and the suspects below it.

use std::sync::Arc;

use egui::epaint::RectShape;
use egui::{Align2, Color32, CornerRadius, Galley, Id, Painter, Rect, Response, Sense, Stroke, StrokeKind};
use egui::{Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::button::focus_ring;
use super::emblem::{self, Emblem};
use super::hint::hint;
use super::semantics::{as_heading, mark};
use crate::app::theme::{self, Theme, motion};

/// The film of one stage.
pub struct Film<'a> {
    /// Keeps its light apart from the others'.
    pub id: Id,
    /// Its sign.
    pub emblem: Emblem,
    /// The stage's name.
    pub stage: &'a str,
    /// What stands on it: the attack that was found, or that it is unlit.
    pub title: &'a str,
    /// How and when it was found.
    pub note: &'a str,
    /// Whether it is lit.
    pub lit: bool,
    /// How high it is.
    pub height: f32,
    /// Whether it stands closely to others: smaller type, less air.
    pub tight: bool,
}

impl Film<'_> {
    /// Shows it at this width; its heading has level 3.
    pub fn show(&self, ui: &mut Ui, width: f32) -> Response {
        let theme = theme::of(ui.ctx());
        let (_, rect) = ui.allocate_space(vec2(width, self.height));
        let response = ui.interact(rect, self.id, Sense::hover());
        as_heading(ui.ctx(), response.id, 2, &format!("{}: {}", self.stage, self.title));
        if !self.note.is_empty() {
            mark(ui.ctx(), response.id, |node| node.set_description(self.note));
        }
        let seconds = if theme.look.reduced_motion { 0.0 } else { motion::LIGHT_S };
        let light = ui.ctx().animate_bool_with_time(self.id.with("light"), self.lit, seconds);
        if ui.is_rect_visible(rect) {
            self.paint(ui.painter(), &theme, rect, light);
        }
        response
    }

    fn paint(&self, painter: &Painter, theme: &Theme, rect: Rect, light: f32) {
        let sizes = &theme.sizes;
        let c = &theme.colours;
        let radius = CornerRadius::same(sizes.radius - 3);
        if light > 0.0 {
            let glow = c.lit_top.gamma_multiply(0.28 * light);
            painter.add(RectShape::filled(rect.expand(2.0), radius, glow).with_blur_width(28.0));
        }
        let foot = c.film.lerp_to_gamma(c.lit_foot, light);
        let edge = c.film_edge.lerp_to_gamma(c.lit_top, light);
        painter.rect(rect, radius, foot, Stroke::new(sizes.hair, edge), StrokeKind::Inside);
        if light > 0.0 {
            let inner = painter.with_clip_rect(rect.shrink(1.0).intersect(painter.clip_rect()));
            let lamp =
                Rect::from_center_size(rect.center_top(), vec2(rect.width() * 0.9, rect.height() * 0.9));
            let bright = c.lit_top.gamma_multiply(light);
            inner.add(RectShape::filled(lamp, radius, bright).with_blur_width(rect.height() * 0.7));
        }
        let lit = light > 0.5;
        let (ink, dim) = if lit { (c.lit_ink, c.lit_ink_dim) } else { (c.film_ink, c.film_ink) };
        let pad = if self.tight { sizes.s2 } else { sizes.s3 };
        let inner = rect.shrink(pad);
        // A large faint sign is what shows on an unlit film: something is there.
        let ghost = Rect::from_min_max(
            pos2(inner.right() - inner.height() * 0.95, inner.top()),
            pos2(inner.right(), inner.bottom()),
        );
        // Opaque, because the strokes of a sign overlap.
        let ground = if lit { c.lit_foot } else { c.film };
        emblem::paint(painter, ghost, self.emblem, ground.lerp_to_gamma(dim, if lit { 0.16 } else { 0.18 }));
        let label = painter.layout(self.stage.to_owned(), theme.font(sizes.caption), dim, inner.width());
        let label_height = label.size().y;
        painter.galley(inner.min, label, dim);
        let size = if lit && !self.tight { sizes.h3 } else { sizes.body };
        let title = painter.layout(self.title.to_owned(), theme.strong(size), ink, inner.width());
        let title_at =
            pos2(inner.left(), inner.top() + label_height + if self.tight { 0.0 } else { sizes.s1 });
        let below = title_at.y + title.size().y;
        painter.galley(title_at, title, ink);
        if !self.note.is_empty() {
            let font = theme.font(sizes.caption);
            let mut job = egui::text::LayoutJob::simple(self.note.to_owned(), font, dim, inner.width());
            job.wrap.max_rows = 1;
            let note = painter.layout_job(job);
            let at = Align2::LEFT_BOTTOM.anchor_size(inner.left_bottom(), note.size());
            if at.top() >= below {
                painter.galley(at.min, note, dim);
            }
        }
    }
}

/// A suspect on the board, below its film.
pub struct SuspectChip<'a> {
    /// Derives from the attack's id.
    pub id: Id,
    /// The attack's title.
    pub title: &'a str,
    /// How likely the briefing makes it, 1 to 5.
    pub weight: u8,
    /// The sentence that is read with it: likely or not, struck and why.
    pub words: &'a str,
    /// Struck from the board.
    pub struck: bool,
    /// What was found.
    pub found: bool,
    /// Under test now.
    pub tested: bool,
    /// The chosen procedure could find it.
    pub pointed: bool,
    /// Whether it stands closely to others: lower, and still high enough to be pressed.
    pub tight: bool,
}

/// Shows a suspect as wide as there is room; a press asks for what is known about it.
pub fn suspect_chip(ui: &mut Ui, chip: &SuspectChip<'_>) -> Response {
    let theme = theme::of(ui.ctx());
    let sizes = &theme.sizes;
    let width = ui.available_width();
    let sign = sizes.caption;
    let font =
        if chip.tested || chip.found { theme.strong(sizes.caption) } else { theme.font(sizes.caption) };
    let room = width - 2.0 * sizes.s2 - sign - sizes.s2;
    let text = chip_text(ui, chip, font, room);
    let (air, least) = if chip.tight { (sizes.s1, 0.75) } else { (sizes.s2, 0.875) };
    let height = (text.size().y + air).max(sizes.target_small * least);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, chip.id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, chip.title));
    mark(ui.ctx(), response.id, |node| node.set_description(chip.words));
    if ui.is_rect_visible(rect) {
        paint_chip(ui, &theme, chip, &response, text);
    }
    hint(response, chip.words)
}

fn chip_text(ui: &Ui, chip: &SuspectChip<'_>, font: egui::FontId, room: f32) -> Arc<Galley> {
    let c = theme::of(ui.ctx()).colours;
    let ink = if chip.struck { c.ink_dim } else { c.ink };
    let mut format = egui::TextFormat::simple(font, ink);
    if chip.struck {
        format.strikethrough = Stroke::new(1.0, c.ink_dim);
    }
    let mut job = egui::text::LayoutJob::single_section(chip.title.to_owned(), format);
    job.wrap.max_width = room;
    ui.painter().layout_job(job)
}

fn paint_chip(ui: &Ui, theme: &Theme, chip: &SuspectChip<'_>, response: &Response, text: Arc<Galley>) {
    let sizes = &theme.sizes;
    let c = &theme.colours;
    let rect = response.rect;
    let painter = ui.painter();
    let (fill, edge) = match (chip.tested, chip.pointed, chip.struck) {
        (true, _, _) => (c.cool_soft, Stroke::new(2.0, c.cool)),
        (_, true, false) => (c.raised, Stroke::new(sizes.stroke, c.cool)),
        (_, _, true) => (Color32::TRANSPARENT, Stroke::NONE),
        _ => (c.raised, Stroke::NONE),
    };
    let fill = if response.hovered() { c.raised_hover } else { fill };
    painter.rect(rect, CornerRadius::same(sizes.radius - 3), fill, edge, StrokeKind::Inside);
    let place = Rect::from_center_size(
        pos2(rect.left() + sizes.s2 + sizes.caption / 2.0, rect.center().y),
        Vec2::splat(sizes.caption),
    );
    if chip.struck {
        emblem::paint(painter, place, Emblem::Struck, c.ink_dim);
    } else if chip.found {
        emblem::paint(painter, place, Emblem::Found, c.cool);
    } else {
        weight_bars(painter, place, chip.weight, c);
    }
    let at = pos2(place.right() + sizes.s2, rect.center().y - text.size().y / 2.0);
    painter.galley(at, text, c.ink);
    focus_ring(ui, response, sizes.radius - 3);
}

/// A weight as up to five rising bars, like a signal; its words must stand beside it.
pub fn weight_bars(painter: &Painter, place: Rect, weight: u8, c: &theme::Palette) {
    let step = place.width() / 5.0;
    for at in 0..5u8 {
        let height = place.height() * (0.3 + 0.175 * f32::from(at));
        let left = place.left() + f32::from(at) * step;
        let bar =
            Rect::from_min_max(pos2(left, place.bottom() - height), pos2(left + step * 0.7, place.bottom()));
        let ink = if at < weight { c.warm } else { c.line };
        painter.rect_filled(bar, 0, ink);
    }
}
