//! A few figures side by side, each with its label: what cards that lie beside each other are compared
//! by. Equal labels make equal columns, so figures stand below each other from card to card.

use std::sync::Arc;

use egui::{Color32, Galley, Painter, Pos2, Vec2, vec2};

use crate::app::theme::Theme;

/// A figure and what it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// "65 %".
    pub figure: String,
    /// "success".
    pub label: String,
}

/// Between two columns, in points.
const LEAST_GAP: f32 = 2.0;

/// Figures, laid out for a width.
pub(super) struct Figures {
    cells: Vec<Cell>,
    size: Vec2,
}

struct Cell {
    figure: Arc<Galley>,
    label: Arc<Galley>,
    left: f32,
    label_at: Vec2,
}

impl Figures {
    /// Lays them out: in equal columns with the label beside its figure where there is plenty of room,
    /// else in columns as wide as what stands in them with the room shared between them, else in equal
    /// columns in which labels are wrapped.
    pub fn new(painter: &Painter, theme: &Theme, figures: &[Figure], width: f32) -> Self {
        let sizes = &theme.sizes;
        let lay = |text: &str, font, room| painter.layout(text.to_owned(), font, Color32::PLACEHOLDER, room);
        let within = |room: f32| -> Vec<(Arc<Galley>, Arc<Galley>)> {
            let both = figures.iter().map(|one| {
                let figure = lay(&one.figure, theme.strong(sizes.body), room);
                (figure, lay(&one.label, theme.font(sizes.caption), room))
            });
            both.collect()
        };
        let column = width / figures.len().max(1) as f32;
        let mut galleys = within(f32::INFINITY);
        let beside = galleys
            .iter()
            .all(|(figure, label)| figure.size().x + sizes.s1 + label.size().x + sizes.s2 <= column);
        let gaps = figures.len().saturating_sub(1).max(1) as f32;
        let widths: f32 = galleys.iter().map(|(figure, label)| figure.size().x.max(label.size().x)).sum();
        let gap = (width - widths) / gaps;
        let wrapped = gap < LEAST_GAP;
        if wrapped {
            galleys = within((column - LEAST_GAP).max(sizes.body));
        }
        let gap = gap.clamp(LEAST_GAP, sizes.s4);
        let (mut left, mut height) = (0.0, 0.0_f32);
        let mut cells = Vec::new();
        for (figure, label) in galleys {
            let below = vec2(0.0, figure.size().y - 2.0);
            let (next, label_at) = if beside {
                let lower = (figure.size().y - label.size().y) * 0.75;
                (left + column, vec2(figure.size().x + sizes.s1, lower))
            } else if wrapped {
                (left + column, below)
            } else {
                (left + figure.size().x.max(label.size().x) + gap, below)
            };
            height = height.max(figure.size().y).max(label_at.y + label.size().y);
            cells.push(Cell { figure, label, left, label_at });
            left = next;
        }
        Self { cells, size: vec2(width, height) }
    }

    /// How much room they take.
    pub fn size(&self) -> Vec2 {
        self.size
    }

    /// Paints them with their upper left corner at a point.
    pub fn paint(&self, painter: &Painter, at: Pos2, ink: Color32, label_ink: Color32) {
        for cell in &self.cells {
            let at = at + vec2(cell.left, 0.0);
            painter.galley_with_override_text_color(at, Arc::clone(&cell.figure), ink);
            let below = at + cell.label_at;
            painter.galley_with_override_text_color(below, Arc::clone(&cell.label), label_ink);
        }
    }
}
