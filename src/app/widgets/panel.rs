//! Surfaces: the calm panel, the callout that says something is found, missing or wrong, and the
//! column that keeps a page readable.

use egui::{Color32, CornerRadius, Frame, InnerResponse, Margin, Rect, Stroke, Ui, Vec2, vec2};

use super::dialog::margin;
use super::emblem::{self, Emblem};
use crate::app::theme;

/// What a callout is about. Its sign says it too, so colour is never alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// A plain note.
    Plain,
    /// Found, known, done.
    Cool,
    /// Failed, missing, to be done.
    Warm,
    /// Harm.
    Alarm,
}

impl Tone {
    /// Its surface and its ink.
    pub fn colours(self, colours: &theme::Palette) -> (Color32, Color32) {
        match self {
            Self::Plain => (colours.raised, colours.ink_dim),
            Self::Cool => (colours.cool_soft, colours.cool),
            Self::Warm => (colours.warm_soft, colours.warm),
            Self::Alarm => (colours.warm_soft, colours.alarm),
        }
    }
}

/// A calm surface with room around its content.
pub fn panel<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let theme = theme::of(ui.ctx());
    Frame::new()
        .fill(theme.colours.panel)
        .stroke(Stroke::new(theme.sizes.hair, theme.colours.line))
        .corner_radius(theme.sizes.radius + 2)
        .inner_margin(Margin::same(margin(theme.sizes.s4)))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
}

/// A surface with a sign at its left: what happened, in words.
pub fn callout<R>(
    ui: &mut Ui,
    tone: Tone,
    sign: Option<Emblem>,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let theme = theme::of(ui.ctx());
    let sizes = &theme.sizes;
    let (fill, ink) = tone.colours(&theme.colours);
    let shown = Frame::new()
        .fill(fill)
        .corner_radius(sizes.radius)
        .inner_margin(Margin {
            left: margin(sizes.s3 + 4.0),
            right: margin(sizes.s3),
            top: margin(sizes.s3),
            bottom: margin(sizes.s3),
        })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let Some(sign) = sign else {
                return add(ui);
            };
            ui.horizontal_top(|ui| {
                let (_, rect) = ui.allocate_space(Vec2::splat(sizes.emblem));
                emblem::paint(ui.painter(), rect, sign, ink);
                ui.vertical(add).inner
            })
            .inner
        });
    let rect = shown.response.rect;
    let bar = Rect::from_min_size(rect.min, vec2(4.0, rect.height()));
    let corner = CornerRadius { nw: sizes.radius, sw: sizes.radius, ne: 0, se: 0 };
    ui.painter().rect_filled(bar, corner, ink);
    shown
}

/// A page's column: in the middle, as wide as given at most, with room at its sides.
pub fn column<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = theme::of(ui.ctx());
    let room = ui.available_width();
    let side = if room < 480.0 { theme.sizes.s3 } else { theme.sizes.s6 };
    let width = (width * theme.screen).min(room - 2.0 * side);
    let left = ((room - width) / 2.0).max(side);
    ui.horizontal_top(|ui| {
        ui.add_space(left);
        ui.vertical(|ui| {
            ui.set_width(width);
            add(ui)
        })
        .inner
    })
    .inner
}

/// A dividing line with room above and below.
pub fn rule(ui: &mut Ui) {
    let theme = theme::of(ui.ctx());
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), theme.sizes.s4));
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(theme.sizes.hair, theme.colours.line));
}
