//! The look: a radiology reading room, dark and quiet, and a light theme for bright rooms.
//!
//! [`apply`] is called at the start of every frame and does nothing unless something changed;
//! widgets then read [`of`].

pub mod contrast;
mod fonts;
mod style;
mod tokens;

use std::sync::Arc;

use egui::{Color32, Context, FontFamily, FontId, Id, RichText};

pub use contrast::contrast;
pub use tokens::{CODE_INK, CODE_PAPER, Palette, Sizes, Wall, breakpoints, motion};

/// Dark or light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// The reading room.
    #[default]
    Dark,
    /// For bright rooms.
    Light,
}

/// What a person can choose about the look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Dark or light.
    pub mode: Mode,
    /// Text size in percent, 100 to 200.
    pub text_percent: u16,
    /// Whether nothing may move.
    pub reduced_motion: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { mode: Mode::Dark, text_percent: 100, reduced_motion: false }
    }
}

/// The look in force: colours, sizes, motion.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// What was chosen.
    pub look: Look,
    /// The colours.
    pub colours: Palette,
    /// The sizes.
    pub sizes: Sizes,
    /// How much larger than on a laptop everything is drawn, for projectors.
    pub screen: f32,
    /// Whether our faces are loaded; false only in the very first pass of a context.
    faces: bool,
}

/// Gives a context a further face, for letters that ours have not.
pub fn add_face(ctx: &Context, face: &[u8]) {
    ctx.set_fonts(fonts::definitions_with(face));
}

impl Theme {
    /// The theme of a look on a screen of this size in points.
    pub fn new(look: Look, screen_size: egui::Vec2) -> Self {
        let screen = screen_factor(screen_size);
        let colours = match look.mode {
            Mode::Dark => Palette::DARK,
            Mode::Light => Palette::LIGHT,
        };
        Self { look, colours, sizes: Sizes::new(look.text_percent, screen), screen, faces: false }
    }

    /// How much larger than at 100 % on a laptop text is: what layouts that hold text must grow by.
    pub fn text_scale(&self) -> f32 {
        self.sizes.body / 15.5
    }

    /// The regular face at this size.
    pub fn font(&self, size: f32) -> FontId {
        FontId::new(size, FontFamily::Proportional)
    }

    /// The strong face at this size.
    pub fn strong(&self, size: f32) -> FontId {
        let family =
            if self.faces { FontFamily::Name(fonts::STRONG.into()) } else { FontFamily::Proportional };
        FontId::new(size, family)
    }

    /// Text in the regular face.
    pub fn text(&self, text: impl Into<String>, size: f32, colour: Color32) -> RichText {
        RichText::new(text).font(self.font(size)).color(colour)
    }

    /// Text in the strong face.
    pub fn strong_text(&self, text: impl Into<String>, size: f32, colour: Color32) -> RichText {
        RichText::new(text).font(self.strong(size)).color(colour)
    }
}

/// Larger on a projector, never smaller than on a laptop; in eighths, so that a window that is being
/// resized does not make every glyph anew.
fn screen_factor(size: egui::Vec2) -> f32 {
    let ratio = (size.x / 1366.0).min(size.y / 768.0).clamp(1.0, 2.5);
    (ratio.powf(0.6) * 8.0).round() / 8.0
}

fn key() -> Id {
    Id::new("breach-rounds theme")
}

/// Puts the look into force; call it at the start of every frame.
pub fn apply(ctx: &Context, look: Look) {
    let mut theme = Theme::new(look, ctx.content_rect().size());
    theme.faces =
        ctx.fonts(|fonts| fonts.definitions().families.contains_key(&FontFamily::Name(fonts::STRONG.into())));
    let stored = ctx.data(|data| data.get_temp::<Arc<Theme>>(key()));
    if stored.as_deref() == Some(&theme) {
        return;
    }
    if !theme.faces {
        ctx.set_fonts(fonts::definitions());
        ctx.request_discard("the faces come with the next pass");
    }
    style::install(ctx, &theme);
    ctx.data_mut(|data| data.insert_temp(key(), Arc::new(theme)));
}

/// The faces, before the first pass of a context.
pub fn prepare(ctx: &Context) {
    ctx.set_fonts(fonts::definitions());
}

/// The theme in force; the default one before [`apply`] was called.
pub fn of(ctx: &Context) -> Arc<Theme> {
    ctx.data(|data| data.get_temp::<Arc<Theme>>(key()))
        .unwrap_or_else(|| Arc::new(Theme::new(Look::default(), ctx.content_rect().size())))
}
