//! Surfaces: the calm panel, the callout that says something is found, missing or wrong, and the
//! column that keeps a page readable.

use egui::{
    Align, Color32, CornerRadius, Frame, InnerResponse, Layout, Margin, Rect, Stroke, Ui, UiBuilder, Vec2,
    vec2,
};

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

/// Room for the main part, and for a part of this width at its right: draw them with [`within`] in this
/// order, which is then the order in which they are read and reached. A panel of egui would come first.
pub fn beside(ui: &mut Ui, side: f32) -> (Rect, Rect) {
    let all = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(all);
    all.split_left_right_at_x(all.right() - side)
}

/// Draws a part into its place.
pub fn within<R>(ui: &mut Ui, place: Rect, salt: &'static str, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().max_rect(place).id_salt(salt), add).inner
}

/// A row that ends at the right edge and is read, and reached by Tab, from left to right. It gets the room
/// that it took in the frame before.
pub fn at_right<R>(ui: &mut Ui, salt: &'static str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let key = egui::Id::new(("row at the right", salt));
    let all = ui.available_rect_before_wrap();
    let before = ui.data(|data| data.get_temp::<f32>(key)).unwrap_or(all.width());
    // As wide as everything, wherever it begins: what it takes does not follow from where it stood.
    let place = all.translate(vec2((all.width() - before).max(0.0), 0.0));
    let row = UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center)).id_salt(salt);
    let drawn = ui.scope_builder(row, add);
    let width = drawn.response.rect.width().min(all.width());
    if (width - before).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(key, width));
        ui.ctx().request_repaint();
    }
    drawn.inner
}

/// A dividing line with room above and below.
pub fn rule(ui: &mut Ui) {
    let theme = theme::of(ui.ctx());
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), theme.sizes.s4));
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(theme.sizes.hair, theme.colours.line));
}
