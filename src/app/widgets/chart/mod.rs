//! A value that walks turn by turn, and why it moved: steps to the right, a thick bar down for what a
//! choice gave away, an arrow for what the die did, a diamond for a card, a square for a ruling.
//!
//! Every turn is a control of its own with a sentence, for the keyboard, the pointer and the mirror;
//! the painting itself says nothing that those sentences do not.

mod key;
mod labels;
mod paint;
mod plot;

use egui::accesskit::Role;
use egui::{Id, Rect, Response, Sense, Ui, WidgetInfo, WidgetType, vec2};

use super::button::focus_ring;
use super::semantics::{container, mark};
use crate::app::theme;
use crate::rules::Stage;
use plot::Plot;

pub use paint::mark as paint_mark;

/// Whose a movement of the value is. Each has its shape; none is told by its colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// A choice gave it away: a thick bar.
    Loss,
    /// The die gave or took it: an arrow.
    Luck,
    /// A card changed it: a diamond.
    Event,
    /// The facilitator changed it: a square.
    Ruling,
}

impl MarkKind {
    /// Every kind, the most telling first.
    pub const ALL: [Self; 4] = [Self::Loss, Self::Luck, Self::Event, Self::Ruling];
}

/// One movement of the value.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Whose it is.
    pub kind: MarkKind,
    /// The value before it.
    pub from: f32,
    /// The value after it.
    pub to: f32,
    /// By how much, with its sign.
    pub label: String,
}

/// One turn.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its number: what stands below it, and where its id comes from.
    pub turn: u8,
    /// Its name for the mirror.
    pub name: String,
    /// What happened on it, in sentences; empty for a turn that was never played.
    pub words: String,
    /// What moved the value, in order.
    pub marks: Vec<Mark>,
    /// Which stages came to light on it.
    pub found: Vec<Stage>,
}

/// The chart.
pub struct Chart<'a> {
    /// Its name for the mirror.
    pub name: &'a str,
    /// The largest value.
    pub top: f32,
    /// From one line of the grid to the next.
    pub grid: f32,
    /// What the numbers below the columns count.
    pub unit: &'a str,
    /// Where the value starts, with its words: drawn as a dashed line.
    pub start: Option<(f32, &'a str)>,
    /// What stands at the end of the walk; empty while there is none.
    pub end: &'a str,
    /// What each kind of mark is called, in the order of [`MarkKind::ALL`].
    pub kinds: [&'a str; 4],
    /// The turns.
    pub columns: &'a [Column],
    /// Said in the middle instead of a walk.
    pub instead: Option<&'a str>,
    /// How high it is, without the key below it.
    pub height: f32,
}

/// Which turn is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Looked {
    /// Under the pointer, or with the focus: a place in the columns.
    pub at: Option<usize>,
    /// Pressed in this frame.
    pub pressed: Option<usize>,
}

impl Chart<'_> {
    /// Shows it as wide as there is room; `chosen` is the turn that stays marked.
    pub fn show(&self, ui: &mut Ui, chosen: Option<usize>) -> Looked {
        container(ui, Role::Group, Some(self.name), ("chart", self.name), |ui| {
            let theme = theme::of(ui.ctx());
            let (_, rect) = ui.allocate_space(vec2(ui.available_width(), self.height));
            let plot = Plot::new(ui, &theme, self, rect);
            let responses: Vec<Option<Response>> =
                (0..self.columns.len()).map(|at| self.column(ui, &plot, at, chosen)).collect();
            let find = |is: fn(&Response) -> bool| {
                responses.iter().position(|response| response.as_ref().is_some_and(is))
            };
            let focused = find(Response::has_focus);
            let at = find(Response::hovered).or(focused);
            let labels = labels::place(ui, &theme, self, &plot);
            if ui.is_rect_visible(rect) {
                paint::paint(ui, &theme, self, &plot, &labels, at.or(chosen));
                if let Some(response) = focused.and_then(|at| responses.get(at)?.as_ref()) {
                    focus_ring(ui, response, theme.sizes.radius / 2);
                }
            }
            key::show(ui, self, &labels);
            Looked { at, pressed: find(Response::clicked) }
        })
        .inner
    }

    /// The control of one turn, over its whole height; none where nothing was played.
    fn column(&self, ui: &Ui, plot: &Plot, at: usize, chosen: Option<usize>) -> Option<Response> {
        let column = self.columns.get(at).filter(|column| !column.words.is_empty())?;
        // A turn that was played twice stands there twice.
        let twice = self.columns.iter().take(at).filter(|other| other.turn == column.turn).count();
        let id = Id::new((self.name, "turn", column.turn, twice));
        let response = ui.interact(self.reach(plot, at), id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &column.name));
        mark(ui.ctx(), response.id, |node| {
            node.set_description(column.words.as_str());
            node.set_toggled((chosen == Some(at)).into());
        });
        Some(response)
    }

    /// Where a turn is reached by the pointer.
    fn reach(&self, plot: &Plot, at: usize) -> Rect {
        plot.column(at).with_max_y(plot.foot)
    }
}
