//! Where everything of a chart stands: no colours, no painting.

use std::sync::Arc;

use egui::{Galley, Pos2, Rect, Ui, pos2};

use super::{Chart, Column, MarkKind};
use crate::app::theme::Theme;

/// The room of a chart.
pub struct Plot {
    /// Where values stand.
    pub area: Rect,
    /// The lower end of what stands below the turns.
    pub foot: f32,
    /// The height of the dashed line.
    pub start_y: f32,
    /// The words beside the dashed line.
    pub start: Option<(Pos2, Arc<Galley>)>,
    /// The words at the end of the walk, with the end itself.
    pub end: Option<(Pos2, Arc<Galley>, Pos2)>,
    /// The walk: a corner wherever it turns.
    pub path: Vec<Pos2>,
    /// The marks with their two ends, in order.
    pub marks: Vec<PlacedMark>,
    columns: usize,
    top: f32,
}

/// A mark on the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedMark {
    /// Which turn, by its place.
    pub column: usize,
    /// Which mark of it.
    pub at: usize,
    /// Whose it is.
    pub kind: MarkKind,
    /// Where the value was.
    pub from: Pos2,
    /// Where it is afterwards.
    pub to: Pos2,
}

impl Plot {
    /// Lays a chart out in `rect`.
    pub fn new(ui: &Ui, theme: &Theme, chart: &Chart<'_>, rect: Rect) -> Self {
        let sizes = &theme.sizes;
        let font = theme.font(sizes.caption);
        let measured =
            |words: String| ui.painter().layout_no_wrap(words, font.clone(), theme.colours.ink_dim).size();
        let tick = measured(format!("{}", chart.top));
        let left = tick.x.max(measured(chart.unit.to_owned()).x) + sizes.s2;
        let emblems = if chart.columns.iter().any(|column| !column.found.is_empty()) {
            sizes.caption * 1.3 + sizes.s1
        } else {
            0.0
        };
        // At the right stand the words of the dashed line and of the end, broken where room is dear.
        let margin = if rect.width() < 30.0 * sizes.body { 3.8 * sizes.body } else { 6.0 * sizes.body };
        let words = |words: &str, size: f32, ink, room: f32| {
            ui.painter().layout(words.to_owned(), theme.strong(size), ink, room)
        };
        let area = Rect::from_min_max(
            pos2(rect.left() + left, rect.top() + tick.y / 2.0),
            pos2(rect.right() - margin, rect.bottom() - tick.y - sizes.s1 - emblems),
        );
        let mut plot = Self {
            area,
            foot: rect.bottom(),
            start_y: rect.top(),
            start: None,
            end: None,
            path: Vec::new(),
            marks: Vec::new(),
            columns: chart.columns.len().max(1),
            top: chart.top,
        };
        let Some((start, said)) = chart.start else { return plot };
        plot.start_y = plot.y(start);
        plot.walk(chart, start);
        let aside = area.right() + sizes.s2;
        let beside = |y: f32, galley: &Galley| y - galley.size().y / 2.0;
        let par = words(said, sizes.caption, theme.colours.ink_dim, margin - sizes.s2);
        let par_at = pos2(aside, beside(plot.y(start), &par));
        plot.start = Some((par_at, par));
        let last = plot.path.last().copied().filter(|_| !chart.end.is_empty());
        plot.end = last.map(|last| {
            let room = rect.right() - last.x - sizes.s3;
            let galley = words(chart.end, sizes.body, theme.colours.ink, room);
            (pos2(last.x + sizes.s3, beside(last.y, &galley)), galley, last)
        });
        plot.part(sizes.s1);
        plot
    }

    /// The words of the dashed line and of the end give way to each other, and stay in the area.
    fn part(&mut self, gap: f32) {
        let Some((at, galley, _)) = &mut self.end else { return };
        let height = galley.size().y;
        at.y = at.y.clamp(self.area.top() - gap, self.area.bottom() - height + gap);
        let Some((par_at, par)) = &mut self.start else { return };
        let end = Rect::from_min_size(*at, galley.size()).expand(gap / 2.0);
        let beside = Rect::from_min_size(*par_at, par.size());
        if !end.intersects(beside) {
            return;
        }
        par_at.y = if end.center().y <= beside.center().y { end.bottom() } else { end.top() - par.size().y };
        if par_at.y + par.size().y > self.area.bottom() + gap {
            par_at.y = end.top() - par.size().y;
        }
    }

    /// The height of a value.
    pub fn y(&self, value: f32) -> f32 {
        egui::remap_clamp(value, 0.0..=self.top, self.area.bottom()..=self.area.top())
    }

    /// The place of a turn.
    pub fn column(&self, at: usize) -> Rect {
        let width = self.area.width() / self.columns as f32;
        let left = self.area.left() + at as f32 * width;
        Rect::from_min_max(pos2(left, self.area.top()), pos2(left + width, self.area.bottom()))
    }

    /// Follows the value from turn to turn.
    fn walk(&mut self, chart: &Chart<'_>, start: f32) {
        let mut here = pos2(self.area.left(), self.y(start));
        self.path.push(here);
        let played = chart.columns.iter().rposition(|column| !column.words.is_empty());
        let Some(played) = played else { return };
        for (at, column) in chart.columns.iter().enumerate().take(played + 1) {
            let place = self.column(at);
            for (which, share) in shares(column).into_iter().enumerate() {
                let Some(mark) = column.marks.get(which) else { continue };
                let x = place.left() + share * place.width();
                let (from, to) = (pos2(x, self.y(mark.from)), pos2(x, self.y(mark.to)));
                self.marks.push(PlacedMark { column: at, at: which, kind: mark.kind, from, to });
                if from.y != to.y {
                    self.path.extend([from, to]);
                }
                here = to;
            }
            if at == played {
                self.path.push(pos2(place.right(), here.y));
            }
        }
    }
}

/// How far into its turn each mark stands. The choice and the die have their places, so that the same
/// thing stands in the same place on every turn, unless something came between them.
fn shares(column: &Column) -> Vec<f32> {
    let kinds: Vec<MarkKind> = column.marks.iter().map(|mark| mark.kind).collect();
    let place = |kind: &MarkKind| match kind {
        MarkKind::Loss => Some(0.28),
        MarkKind::Luck => Some(0.6),
        MarkKind::Event | MarkKind::Ruling => None,
    };
    let known = kinds.iter().take_while(|kind| place(kind).is_some()).count();
    let ordered = kinds.windows(2).take(known.saturating_sub(1)).all(|pair| pair[0] < pair[1]);
    let others = kinds.len() - known;
    let rest_is_others = kinds.iter().skip(known).all(|kind| place(kind).is_none());
    if ordered && rest_is_others {
        let last = kinds.get(known.wrapping_sub(1)).and_then(place).unwrap_or(0.1);
        let step = (1.0 - last) / (others as f32 + 1.0);
        let after = (1..=others).map(|at| last + at as f32 * step);
        return kinds.iter().take(known).filter_map(place).chain(after).collect();
    }
    (1..=kinds.len()).map(|at| at as f32 / (kinds.len() as f32 + 1.0)).collect()
}
