//! A short account: from one number to another, with what was added and taken on the way. Each line
//! says it in words and a number, and shows it as a piece of one bar, with the marks of the chart.

use egui::accesskit::Role;
use egui::{Id, Rect, Stroke, Ui, pos2, vec2};

use super::chart::{MarkKind, paint_mark};
use super::semantics::{container, written};
use crate::app::theme;

/// A line of the account.
#[derive(Debug, Clone, PartialEq)]
pub struct LedgerLine {
    /// What it is.
    pub label: String,
    /// The same in a few more words.
    pub note: String,
    /// Its number, as it is shown.
    pub number: String,
    /// Whose movement it is; none for the first and the last line, which stand by themselves.
    pub kind: Option<MarkKind>,
    /// From where to where it goes, 0 to 1 of the bar; nothing while it is not known.
    pub span: Option<(f32, f32)>,
}

/// Shows an account.
pub fn ledger(ui: &mut Ui, name: &str, lines: &[LedgerLine]) {
    container(ui, Role::Table, Some(name), (name, "ledger"), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let theme = theme::of(ui.ctx());
        let sizes = &theme.sizes;
        let full = ui.available_width();
        let measure = |words: &str| {
            let font = theme.strong(sizes.body);
            ui.painter().layout_no_wrap(words.to_owned(), font, theme.colours.ink).size().x
        };
        let widest = |part: fn(&LedgerLine) -> &str| lines.iter().map(part).map(measure).fold(0.0, f32::max);
        let numbers = widest(|line| &line.number).max(measure("00.0"));
        let labels = widest(|line| &line.label).min(full - numbers - sizes.s3);
        // A third of the line at least is the bar's, unless it would be too short to say anything.
        let left = labels + sizes.s3 + numbers + sizes.s4;
        let bar = (full - left).max(0.0);
        let noted = full > 44.0 * sizes.body;
        let bar = if noted { bar * 0.55 } else { bar };
        for (at, line) in lines.iter().enumerate() {
            let places = Places { labels, numbers, bar, noted };
            container(ui, Role::Row, None, (name, "line", at), |ui| line_ui(ui, name, at, line, &places));
        }
    });
}

struct Places {
    labels: f32,
    numbers: f32,
    bar: f32,
    noted: bool,
}

fn line_ui(ui: &mut Ui, name: &str, at: usize, line: &LedgerLine, places: &Places) {
    let theme = theme::of(ui.ctx());
    let (sizes, colours) = (&theme.sizes, &theme.colours);
    let strong = line.kind.is_none();
    let font = if strong { theme.strong(sizes.body) } else { theme.font(sizes.body) };
    let painter = ui.painter().clone();
    let label = painter.layout(line.label.clone(), font, colours.ink, places.labels);
    // What changed nothing is said quietly.
    let still = !strong && line.span.is_none_or(|(from, to)| from == to);
    let ink = if still { colours.ink_dim } else { colours.ink };
    let number = painter.layout_no_wrap(line.number.clone(), theme.strong(sizes.body), ink);
    let height = label.size().y.max(sizes.body * 1.3) + sizes.s1;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    if strong && at > 0 {
        painter.hline(rect.x_range(), rect.top(), Stroke::new(sizes.hair, colours.line));
    }
    let centre = |size: f32| rect.center().y - size / 2.0;
    let label_at = pos2(rect.left(), centre(label.size().y));
    let right = rect.left() + places.labels + sizes.s3 + places.numbers;
    let number_at = pos2(right - number.size().x, centre(number.size().y));
    let named = Rect::from_min_size(label_at, label.size());
    written(ui, Id::new((name, "label", at)), named, Role::RowHeader, &line.label);
    written(
        ui,
        Id::new((name, "number", at)),
        Rect::from_min_size(number_at, number.size()),
        Role::Cell,
        &line.number,
    );
    painter.galley(label_at, label, colours.ink);
    painter.galley(number_at, number, colours.ink);
    let bar = Rect::from_min_size(pos2(right + sizes.s4, rect.top()), vec2(places.bar, rect.height()));
    if places.bar > 4.0 * sizes.body {
        bar_ui(ui, line, bar);
    }
    if places.noted {
        let room = rect.right() - bar.right() - sizes.s4;
        let font = theme.font(sizes.caption);
        let note = painter.layout(line.note.clone(), font, colours.ink_dim, room);
        let note_at = pos2(bar.right() + sizes.s4, centre(note.size().y));
        let place = Rect::from_min_size(note_at, note.size());
        written(ui, Id::new((name, "note", at)), place, Role::Cell, &line.note);
        painter.galley(note_at, note, colours.ink_dim);
    }
}

fn bar_ui(ui: &Ui, line: &LedgerLine, bar: Rect) {
    let theme = theme::of(ui.ctx());
    let (sizes, colours) = (&theme.sizes, &theme.colours);
    let painter = ui.painter();
    let y = bar.center().y;
    painter.hline(bar.x_range(), y, Stroke::new(sizes.hair, colours.line));
    let Some((from, to)) = line.span else { return };
    let at = |share: f32| pos2(bar.left() + share.clamp(0.0, 1.0) * bar.width(), y);
    match line.kind {
        Some(kind) => paint_mark(painter, &theme, kind, at(from), at(to), colours.panel),
        None => {
            let whole = Rect::from_two_pos(at(from), at(to)).expand2(vec2(0.0, sizes.s1));
            painter.rect_filled(whole, 1, colours.edge);
        }
    }
}
