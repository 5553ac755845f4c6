//! Which marks have their words beside them, and where: the largest of each kind with its name, then
//! the largest that are left, as long as nothing is covered.

use std::sync::Arc;

use egui::{Color32, Galley, Pos2, Rect, Ui, Vec2, pos2, vec2};

use super::plot::{PlacedMark, Plot};
use super::{Chart, Mark, MarkKind};
use crate::app::theme::Theme;

/// Words beside a mark.
pub struct Label {
    /// Whose.
    pub kind: MarkKind,
    /// Whether it says what kind of mark it is.
    pub named: bool,
    /// Its upper left corner.
    pub at: Pos2,
    /// The words.
    pub galley: Arc<Galley>,
}

/// The colour of a kind of mark; its shape says the same.
pub fn ink(theme: &Theme, kind: MarkKind) -> Color32 {
    match kind {
        MarkKind::Loss => theme.colours.warm,
        MarkKind::Luck => theme.colours.cool,
        MarkKind::Event | MarkKind::Ruling => theme.colours.ink,
    }
}

/// Finds the labels and their places.
pub fn place(ui: &Ui, theme: &Theme, chart: &Chart<'_>, plot: &Plot) -> Vec<Label> {
    let mark = |placed: &PlacedMark| chart.columns.get(placed.column)?.marks.get(placed.at);
    let mut marks: Vec<(&PlacedMark, &Mark)> =
        plot.marks.iter().filter_map(|placed| Some((placed, mark(placed)?))).collect();
    let size = |mark: &Mark| (mark.to - mark.from).abs();
    marks.sort_by(|(_, a), (_, b)| size(b).total_cmp(&size(a)));
    let mut taken = obstacles(theme, plot);
    let mut labels: Vec<Label> = Vec::new();
    let mut add = |placed: &PlacedMark, words: String, named: bool| {
        let ink = ink(theme, placed.kind);
        let galley = ui.painter().layout_no_wrap(words, theme.strong(theme.sizes.caption), ink);
        let spot = spots(theme, placed, galley.size()).into_iter().find(|spot| {
            plot.area.contains_rect(*spot) && taken.iter().all(|other| !other.intersects(*spot))
        });
        spot.inspect(|spot| taken.push(*spot)).map(|spot| Label {
            kind: placed.kind,
            named,
            at: spot.min,
            galley,
        })
    };
    let mut told = Vec::new();
    for (kind, name) in MarkKind::ALL.into_iter().zip(chart.kinds) {
        let mut of_kind = marks.iter().filter(|(placed, _)| placed.kind == kind).take(3);
        let found = of_kind.find_map(|&(placed, mark)| {
            let label = add(placed, format!("{name} {}", mark.label), true)?;
            Some((placed, label))
        });
        if let Some((placed, label)) = found {
            told.push(placed);
            labels.push(label);
        }
    }
    // A wall of numbers says less than a few: what is small stays a mark, and stands in its sentence.
    let most = if plot.area.width() < 24.0 * theme.sizes.body { 3 } else { 7 };
    let worth = |mark: &Mark| size(mark) >= chart.top / 30.0;
    for (placed, mark) in marks.iter().filter(|(placed, mark)| worth(mark) && !told.contains(placed)) {
        if labels.len() >= most {
            break;
        }
        labels.extend(add(placed, mark.label.clone(), false));
    }
    labels
}

/// What no label may cover: the walk with its marks, the dashed line, the words at the right.
fn obstacles(theme: &Theme, plot: &Plot) -> Vec<Rect> {
    let clear = theme.sizes.s1 * 0.75;
    let mut taken: Vec<Rect> = plot
        .path
        .windows(2)
        .filter_map(|pair| Some(Rect::from_two_pos(*pair.first()?, *pair.get(1)?).expand(clear)))
        .collect();
    taken.extend(plot.marks.iter().map(|mark| Rect::from_center_size(mark.to, Vec2::splat(theme.sizes.s3))));
    if let Some((at, galley)) = &plot.start {
        taken.push(Rect::from_x_y_ranges(plot.area.x_range(), plot.start_y..=plot.start_y));
        taken.push(Rect::from_min_size(*at, galley.size()));
    }
    if let Some((at, galley, last)) = &plot.end {
        taken.push(Rect::from_min_size(*at, galley.size()));
        taken.push(Rect::from_center_size(*last, Vec2::splat(theme.sizes.s4)));
    }
    taken
}

/// Where the words of a mark may stand, the best place first.
fn spots(theme: &Theme, mark: &PlacedMark, size: Vec2) -> Vec<Rect> {
    let (gap, aside) = (theme.sizes.s2, theme.sizes.s2 + theme.sizes.s1);
    let (high, low) = (mark.from.y.min(mark.to.y), mark.from.y.max(mark.to.y));
    let above = pos2(mark.to.x - size.x / 2.0, high - gap - size.y);
    let below = pos2(mark.to.x - size.x / 2.0, low + gap);
    let middle = (high + low - size.y) / 2.0;
    let (right, left) = (pos2(mark.to.x + aside, middle), pos2(mark.to.x - aside - size.x, middle));
    let leaning = |at: Pos2, x: f32| at + vec2(x, 0.0);
    let half = size.x / 2.0 - gap;
    let order = if mark.to.y < mark.from.y {
        [above, leaning(above, -half), left, right, leaning(above, half), below, leaning(below, half)]
    } else {
        [below, leaning(below, half), leaning(below, -half), right, left, above, leaning(above, half)]
    };
    order.into_iter().map(|at| Rect::from_min_size(at, size)).collect()
}
