//! Buttons: one look for what wants to be done, one for what may be done, one for links between
//! screens. All are 44 points high or more, except small ones (32).

use egui::accesskit::{Role, Toggled};
use egui::{Align2, Color32, CornerRadius, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, Widget};
use egui::{WidgetInfo, WidgetType, vec2};

use super::emblem::{self, Emblem};
use super::hint::hint;
use super::semantics::{self, mark};
use crate::app::theme::{self, Theme};

/// How loud a button is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loudness {
    /// The one thing to do next; at most one a screen.
    Primary,
    /// Something that may be done.
    Secondary,
    /// A way elsewhere, without a frame.
    Quiet,
    /// Something that cannot be taken back.
    Alarm,
}

/// A button to be added to a `Ui`.
#[must_use = "add it with ui.add"]
pub struct Button<'a> {
    text: &'a str,
    loudness: Loudness,
    id: Option<Id>,
    key: Option<&'a str>,
    name: Option<&'a str>,
    description: Option<&'a str>,
    emblem: Option<Emblem>,
    enabled: bool,
    small: bool,
    tight: bool,
    wide: bool,
    at_least: f32,
    left: bool,
    radio: Option<bool>,
    pressed: Option<bool>,
    expanded: Option<bool>,
}

/// The one thing to do next.
pub fn primary(text: &str) -> Button<'_> {
    Button::new(text, Loudness::Primary)
}

/// Something that may be done.
pub fn secondary(text: &str) -> Button<'_> {
    Button::new(text, Loudness::Secondary)
}

/// A way elsewhere.
pub fn quiet(text: &str) -> Button<'_> {
    Button::new(text, Loudness::Quiet)
}

/// Something that cannot be taken back.
pub fn alarm(text: &str) -> Button<'_> {
    Button::new(text, Loudness::Alarm)
}

impl<'a> Button<'a> {
    /// A button with this text.
    pub fn new(text: &'a str, loudness: Loudness) -> Self {
        Self {
            text,
            loudness,
            id: None,
            key: None,
            name: None,
            description: None,
            emblem: None,
            enabled: true,
            small: false,
            tight: false,
            wide: false,
            at_least: 0.0,
            left: false,
            radio: None,
            pressed: None,
            expanded: None,
        }
    }

    /// An id that derives from a card, so that focus and tests survive a changed order.
    pub fn id(mut self, salt: impl egui::AsId) -> Self {
        self.id = Some(Id::new(("button", Id::new(salt))));
        self
    }

    /// The key that does the same, shown in the button.
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// A name for the accessibility tree that says more than the text.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// A second sentence: a tooltip, and the description in the accessibility tree.
    pub fn describe(mut self, description: &'a str) -> Self {
        self.description = Some(description);
        self
    }

    /// A sign before the text.
    pub fn emblem(mut self, emblem: Emblem) -> Self {
        self.emblem = Some(emblem);
        self
    }

    /// Whether it can be pressed now.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// 32 points high.
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// With hardly any room beside its text: for links in a row on a phone.
    pub fn tight(mut self, tight: bool) -> Self {
        self.tight = tight;
        self
    }

    /// As wide as there is room.
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// No narrower than so many points.
    pub fn at_least(mut self, width: f32) -> Self {
        self.at_least = width;
        self
    }

    /// How wide it is with its text in one line, in points.
    pub fn least(&self, ui: &Ui) -> f32 {
        let inside = self.inside(&theme::of(ui.ctx()), ui);
        let besides = inside.besides();
        let text = ui.painter().layout_no_wrap(self.text.to_owned(), inside.font, Color32::PLACEHOLDER);
        (text.size().x + besides).ceil()
    }

    /// Text at the left edge, for lists of buttons.
    pub fn left(mut self) -> Self {
        self.left = true;
        self
    }

    /// One of several of which one is chosen.
    pub fn radio(mut self, chosen: bool) -> Self {
        self.radio = Some(chosen);
        self.left = true;
        self
    }

    /// A switch that is on or off.
    pub fn pressed(mut self, on: bool) -> Self {
        self.pressed = Some(on);
        self
    }

    /// It opens and closes something below it.
    pub fn expanded(mut self, open: bool) -> Self {
        self.expanded = Some(open);
        self
    }

    fn chosen(&self) -> bool {
        self.radio == Some(true) || self.pressed == Some(true)
    }
}

/// Fill, edge and ink of a button in its state.
fn colours(theme: &Theme, button: &Button<'_>, hovered: bool) -> (Color32, Color32, Color32) {
    let c = &theme.colours;
    if !button.enabled {
        return match button.loudness {
            Loudness::Quiet => (Color32::TRANSPARENT, Color32::TRANSPARENT, c.ink_dim),
            _ => (c.panel, c.line, c.ink_dim),
        };
    }
    if button.chosen() {
        return (c.cool_soft, c.cool, c.ink);
    }
    let rest = |quiet: Color32| if hovered { c.raised_hover } else { quiet };
    match button.loudness {
        Loudness::Primary if hovered => (c.warm_hover, c.warm_hover, c.on_warm),
        Loudness::Primary => (c.warm, c.warm, c.on_warm),
        Loudness::Secondary => (rest(c.raised), c.edge, c.ink),
        Loudness::Quiet => (rest(Color32::TRANSPARENT), Color32::TRANSPARENT, c.cool),
        Loudness::Alarm => (rest(c.raised), c.alarm, c.alarm),
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = theme::of(ui.ctx());
        let sizes = &theme.sizes;
        let inside = self.inside(&theme, ui);
        let room = (ui.available_width() - inside.besides()).max(sizes.body);
        let besides = inside.besides();
        let Inside { pad, side, lead, key, font, .. } = inside;
        let text = ui.painter().layout(self.text.to_owned(), font, Color32::PLACEHOLDER, room);
        let height = if self.small { sizes.target_small } else { sizes.target };
        let wanted = vec2(text.size().x + besides, text.size().y + 2.0 * pad.y);
        let width = if self.wide { ui.available_width() } else { wanted.x.max(self.at_least) };
        let (auto_id, rect) = ui.allocate_space(vec2(width, wanted.y.max(height)));
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, self.id.unwrap_or(auto_id), sense);
        self.tell(&response);
        if ui.is_rect_visible(rect) {
            self.paint(ui, &theme, &response, Parts { text, key, pad, lead, side });
        }
        match self.description {
            Some(description) => hint(response, description),
            None => response,
        }
    }
}

/// What stands in a button, and around its text.
struct Inside {
    pad: Vec2,
    /// The side of its sign.
    side: f32,
    /// What lies before the text.
    lead: f32,
    key: Option<std::sync::Arc<egui::Galley>>,
    key_width: f32,
    font: egui::FontId,
}

impl Inside {
    /// All of the width that is not text.
    fn besides(&self) -> f32 {
        2.0 * self.pad.x + self.lead + self.key_width
    }
}

/// What was measured, to be painted.
struct Parts {
    text: std::sync::Arc<egui::Galley>,
    key: Option<std::sync::Arc<egui::Galley>>,
    pad: Vec2,
    lead: f32,
    side: f32,
}

impl Button<'_> {
    fn inside(&self, theme: &Theme, ui: &Ui) -> Inside {
        let sizes = &theme.sizes;
        let beside = match (self.tight, self.small) {
            (true, _) => sizes.s1,
            (false, true) => sizes.s3,
            (false, false) => sizes.s4,
        };
        let side = if self.small { sizes.emblem * 0.8 } else { sizes.emblem };
        let gap = if self.text.is_empty() { 0.0 } else { sizes.s2 };
        let lead = if self.emblem.is_some() { side + gap } else { 0.0 }
            + if self.radio.is_some() { sizes.body + sizes.s2 } else { 0.0 };
        let key = self.key.map(|key| {
            ui.painter().layout_no_wrap(key.to_owned(), theme.strong(sizes.caption), Color32::PLACEHOLDER)
        });
        let key_width = key.as_ref().map_or(0.0, |key| key.size().x + 2.0 * sizes.s2 + sizes.s2);
        let size = if self.small { sizes.caption.max(sizes.body * 0.94) } else { sizes.body };
        Inside {
            pad: vec2(beside, sizes.s2 * if self.small { 0.5 } else { 1.0 }),
            side,
            lead,
            key,
            key_width,
            font: theme.strong(size),
        }
    }

    fn tell(&self, response: &Response) {
        let name = self.name.unwrap_or(self.text);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, self.enabled, name));
        mark(&response.ctx, response.id, |node| {
            if self.loudness == Loudness::Primary {
                node.set_class_name(semantics::PRIMARY);
            }
            if let Some(chosen) = self.radio {
                node.set_role(Role::RadioButton);
                node.set_toggled(Toggled::from(chosen));
            }
            if let Some(on) = self.pressed {
                node.set_toggled(Toggled::from(on));
            }
            if let Some(open) = self.expanded {
                node.set_expanded(open);
            }
            if let Some(description) = self.description {
                node.set_description(description);
            }
            if let Some(key) = self.key {
                node.set_keyboard_shortcut(key);
            }
            if !self.enabled {
                node.set_disabled();
            }
        });
    }

    fn paint(&self, ui: &Ui, theme: &Theme, response: &Response, parts: Parts) {
        let sizes = &theme.sizes;
        let rect = response.rect;
        let (fill, edge, ink) = colours(theme, self, response.hovered() && self.enabled);
        let radius = CornerRadius::same(sizes.radius);
        let painter = ui.painter();
        painter.rect(rect, radius, fill, Stroke::new(sizes.stroke, edge), StrokeKind::Inside);
        let key_width = parts.key.as_ref().map_or(0.0, |key| key.size().x + 3.0 * sizes.s2);
        let content = parts.lead + parts.text.size().x;
        let free = rect.width() - 2.0 * parts.pad.x - key_width - content;
        let mut x = rect.left() + parts.pad.x + if self.left { 0.0 } else { (free / 2.0).max(0.0) };
        if let Some(chosen) = self.radio {
            let centre = egui::pos2(x + sizes.body / 2.0, rect.center().y);
            painter.circle_stroke(centre, sizes.body * 0.45, Stroke::new(sizes.stroke, theme.colours.edge));
            if chosen {
                painter.circle_filled(centre, sizes.body * 0.25, theme.colours.cool);
            }
            x += sizes.body + sizes.s2;
        }
        if let Some(sign) = self.emblem {
            let place = Rect::from_center_size(
                egui::pos2(x + parts.side / 2.0, rect.center().y),
                Vec2::splat(parts.side),
            );
            emblem::paint(painter, place, sign, ink);
            x += parts.side + sizes.s2;
        }
        let at = Align2::LEFT_CENTER.anchor_size(egui::pos2(x, rect.center().y), parts.text.size());
        painter.galley_with_override_text_color(at.min, parts.text, ink);
        if let Some(key) = parts.key {
            let place = Rect::from_center_size(
                egui::pos2(
                    rect.right() - sizes.s2 - (key.size().x + sizes.s2) / 2.0 - sizes.s1 / 2.0,
                    rect.center().y,
                ),
                key.size() + vec2(sizes.s2, sizes.s1 / 2.0),
            );
            painter.rect_stroke(
                place,
                4,
                Stroke::new(sizes.hair, ink.gamma_multiply(0.7)),
                StrokeKind::Inside,
            );
            let at = Align2::CENTER_CENTER.anchor_size(place.center(), key.size());
            painter.galley_with_override_text_color(at.min, key, ink);
        }
        focus_ring(ui, response, sizes.radius);
    }
}

/// The ring around what has the focus, outside its edge so that it shows on every fill.
pub fn focus_ring(ui: &Ui, response: &Response, radius: u8) {
    if !response.has_focus() {
        return;
    }
    let theme = theme::of(ui.ctx());
    let ring = Stroke::new(theme.sizes.ring, theme.colours.cool);
    let gap = Stroke::new(theme.sizes.stroke, theme.colours.room);
    let painter = ui.painter().clone().with_clip_rect(ui.clip_rect().expand(4.0));
    painter.rect_stroke(response.rect.expand(1.0), radius.saturating_add(1), gap, StrokeKind::Outside);
    painter.rect_stroke(response.rect.expand(2.0), radius.saturating_add(2), ring, StrokeKind::Outside);
}
