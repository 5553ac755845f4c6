//! A QR code: what a phone's camera reads in place of typing. Dark on light in both themes, with the
//! quiet zone that cameras need.

use egui::{Rect, Response, Sense, Ui, Vec2, pos2, vec2};
use qrcode::{Color, EcLevel, QrCode};

use super::semantics;
use crate::app::theme;

/// Light modules on each side (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// The modules of a code, ready to be painted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrModel {
    modules: usize,
    dark: Vec<bool>,
}

impl QrModel {
    /// The code of `words`; none when they are too long for one. A projector is read from afar and at a
    /// slant, so a quarter of it can be lost.
    pub fn new(words: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(words, EcLevel::Q).ok()?;
        let dark = code.to_colors().into_iter().map(|colour| colour == Color::Dark).collect();
        Some(Self { modules: code.width(), dark })
    }

    /// Modules on a side, the quiet zone included.
    pub fn side(&self) -> usize {
        self.modules + 2 * QUIET
    }

    /// Whether the module in this row and column is dark; the quiet zone counts.
    pub fn is_dark(&self, row: usize, column: usize) -> bool {
        let inside = |at: usize| at.checked_sub(QUIET).filter(|at| *at < self.modules);
        let (Some(row), Some(column)) = (inside(row), inside(column)) else { return false };
        self.dark.get(row * self.modules + column).copied().unwrap_or(false)
    }
}

/// Shows a code, at most `side` points wide; `name` says in words where it leads.
pub fn qr(ui: &mut Ui, model: &QrModel, side: f32, name: &str) -> Response {
    let scale = ui.ctx().pixels_per_point();
    let count = model.side();
    // Whole pixels a module: a camera sees edges, not shades.
    let module = (side * scale / count as f32).floor().max(1.0) / scale;
    let (id, rect) = ui.allocate_space(Vec2::splat(module * count as f32));
    let response = ui.interact(rect, id, Sense::hover());
    semantics::image(ui, &response, name);
    if ui.is_rect_visible(rect) {
        paint(ui, model, rect, module);
    }
    response
}

fn paint(ui: &Ui, model: &QrModel, rect: Rect, module: f32) {
    let painter = ui.painter();
    let scale = ui.ctx().pixels_per_point();
    let snap = |at: f32| (at * scale).round() / scale;
    let corner = pos2(snap(rect.left()), snap(rect.top()));
    let whole = Rect::from_min_size(corner, rect.size());
    painter.rect_filled(whole, 0, theme::CODE_PAPER);
    for row in 0..model.side() {
        let mut column = 0;
        while column < model.side() {
            let from = column;
            while column < model.side() && model.is_dark(row, column) {
                column += 1;
            }
            if column > from {
                let at = corner + vec2(from as f32, row as f32) * module;
                let run = Rect::from_min_size(at, vec2((column - from) as f32, 1.0) * module);
                painter.rect_filled(run, 0, theme::CODE_INK);
            }
            column += 1;
        }
    }
}
