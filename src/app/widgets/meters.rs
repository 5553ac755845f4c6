//! Quantities: turns, care, cooldowns, budgets. Each says its number in words too.

use egui::{CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::emblem::{self, Emblem};
use super::semantics::meter;
use crate::app::theme;

/// Turns in words and, where there is room, as a row of marks: past ones grey, the present one warm.
/// `name` and `words` are read.
pub fn turn_counter(ui: &mut Ui, name: &str, (turn, limit): (u8, u8), words: &str, marked: bool) -> Response {
    let theme = theme::of(ui.ctx());
    let sizes = &theme.sizes;
    let (side, gap) = (sizes.s2 + 2.0, sizes.s1);
    let room = ui.max_rect().width();
    let label = ui.painter().layout(words.to_owned(), theme.strong(sizes.body), theme.colours.ink, room);
    let marks = if marked { f32::from(limit) * (side + gap) } else { 0.0 };
    let size = vec2(label.size().x + sizes.s2 + marks, label.size().y.max(side));
    let (id, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, id, Sense::hover());
    meter(ui, &response, name, f64::from(turn), f64::from(limit), words);
    let painter = ui.painter();
    let at = pos2(rect.left(), rect.center().y - label.size().y / 2.0);
    let left = rect.left() + label.size().x + sizes.s2;
    painter.galley(at, label, theme.colours.ink);
    for each in 1..=if marked { limit } else { 0 } {
        let centre = pos2(left + side / 2.0 + f32::from(each - 1) * (side + gap), rect.center().y);
        let mark = Rect::from_center_size(centre, Vec2::splat(side));
        match each.cmp(&turn) {
            std::cmp::Ordering::Less => {
                painter.rect_filled(mark.shrink(1.0), 2, theme.colours.edge);
            }
            std::cmp::Ordering::Equal => {
                painter.rect_filled(mark, 2, theme.colours.warm);
            }
            std::cmp::Ordering::Greater => {
                let edge = Stroke::new(sizes.stroke, theme.colours.edge);
                painter.rect_stroke(mark.shrink(1.0), 2, edge, StrokeKind::Inside);
            }
        }
    }
    response
}

/// The patient-care track: four steps, `at` counted from 0 (normal), with its word.
pub fn care_track(ui: &mut Ui, name: &str, at: u8, word: &str) -> Response {
    let theme = theme::of(ui.ctx());
    let sizes = &theme.sizes;
    let ink = match at {
        0 => theme.colours.cool,
        1 => theme.colours.warm,
        _ => theme.colours.alarm,
    };
    let said = format!("{name}: {word}");
    let (bar, gap, sign) = (vec2(sizes.s4, sizes.s2), sizes.s1, sizes.emblem * 0.8);
    let room = ui.max_rect().width() - sign - sizes.s2;
    let label = ui.painter().layout(said, theme.strong(sizes.body), theme.colours.ink, room);
    let bars = 4.0 * (bar.x + gap);
    // Where the words fill the width, the bars are left out: they only repeat them.
    let bars = if label.size().x + sizes.s2 + bars <= room { bars } else { 0.0 };
    let size = vec2(sign + sizes.s2 + label.size().x + sizes.s2 + bars, label.size().y.max(sign));
    let (id, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, id, Sense::hover());
    meter(ui, &response, name, f64::from(3 - at.min(3)), 3.0, word);
    let painter = ui.painter();
    let heart = Rect::from_center_size(pos2(rect.left() + sign / 2.0, rect.center().y), Vec2::splat(sign));
    emblem::paint(painter, heart, Emblem::Care, ink);
    let text_at = pos2(rect.left() + sign + sizes.s2, rect.center().y - label.size().y / 2.0);
    let left = text_at.x + label.size().x + sizes.s2;
    painter.galley(text_at, label, theme.colours.ink);
    for step in 0..if bars > 0.0 { 4u8 } else { 0 } {
        let middle = pos2(left + bar.x / 2.0 + f32::from(step) * (bar.x + gap), rect.center().y);
        let place = Rect::from_center_size(middle, bar);
        // Full is well: what care has lost is an empty bar.
        if step + at.min(3) < 4 {
            painter.rect_filled(place, 2, ink);
        } else {
            let edge = Stroke::new(sizes.stroke, theme.colours.edge);
            painter.rect_stroke(place, 2, edge, StrokeKind::Inside);
        }
    }
    response
}

/// A budget: what is spent of it, with words such as "4 of 6 weeks". `preview` is what would be spent.
pub fn budget_bar(ui: &mut Ui, name: &str, spent: u8, preview: u8, total: u8, words: &str) -> Response {
    let theme = theme::of(ui.ctx());
    let sizes = &theme.sizes;
    let width = ui.available_width();
    let title = ui.painter().layout_no_wrap(name.to_owned(), theme.strong(sizes.body), theme.colours.ink);
    let said = ui.painter().layout_no_wrap(words.to_owned(), theme.font(sizes.body), theme.colours.ink_dim);
    let stacked = title.size().x + said.size().x + sizes.s4 > width;
    let head = if stacked { title.size().y + said.size().y } else { title.size().y };
    let (id, rect) = ui.allocate_space(vec2(width, head + sizes.s1 + sizes.s3));
    let response = ui.interact(rect, id, Sense::hover());
    meter(ui, &response, name, f64::from(spent), f64::from(total), words);
    let painter = ui.painter();
    let said_at = if stacked {
        pos2(rect.left(), rect.top() + title.size().y)
    } else {
        pos2(rect.right() - said.size().x, rect.top())
    };
    painter.galley(rect.min, title, theme.colours.ink);
    painter.galley(said_at, said, theme.colours.ink_dim);
    let track = Rect::from_min_size(pos2(rect.left(), rect.bottom() - sizes.s3), vec2(width, sizes.s3));
    let cells = f32::from(total.max(1));
    let cell = (width - (cells - 1.0) * 2.0) / cells;
    for at in 0..total {
        let left = track.left() + f32::from(at) * (cell + 2.0);
        let place = Rect::from_min_size(pos2(left, track.top()), vec2(cell, track.height()));
        let radius = CornerRadius::same(2);
        if at < spent {
            painter.rect_filled(place, radius, theme.colours.cool);
        } else if at < preview {
            let edge = Stroke::new(2.0, theme.colours.cool);
            painter.rect(place, radius, theme.colours.cool_soft, edge, StrokeKind::Inside);
        } else {
            let edge = Stroke::new(sizes.hair, theme.colours.edge);
            painter.rect(place, radius, theme.colours.well, edge, StrokeKind::Inside);
        }
    }
    response
}

/// A few dots, so many of them filled: a rest that runs out, a weight.
pub fn pips(ui: &mut Ui, name: &str, filled: u8, of: u8) -> Response {
    let theme = theme::of(ui.ctx());
    let (side, gap) = (theme.sizes.s2, theme.sizes.s1);
    let width = f32::from(of) * side + f32::from(of.saturating_sub(1)) * gap;
    let (id, rect) = ui.allocate_space(vec2(width, side.max(theme.sizes.caption)));
    let response = ui.interact(rect, id, Sense::hover());
    meter(ui, &response, name, f64::from(filled), f64::from(of), name);
    for at in 0..of {
        let centre = pos2(rect.left() + side / 2.0 + f32::from(at) * (side + gap), rect.center().y);
        if at < filled {
            ui.painter().circle_filled(centre, side / 2.0, theme.colours.ink_dim);
        } else {
            let edge = Stroke::new(theme.sizes.stroke, theme.colours.edge);
            ui.painter().circle_stroke(centre, side / 2.0 - 0.5, edge);
        }
    }
    response
}
