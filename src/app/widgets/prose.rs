//! Prose: a paragraph with small numbers for its sources and dotted lines under the terms that the
//! glossary explains. A term is a button: it shows its meaning under the pointer, at a tap, and with
//! Enter; who listens or reads the tree finds the meaning in its description.

use std::ops::Range;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, Galley, Id, Popup, Pos2, Rect, Response, Sense, Shape, Stroke, Ui};
use egui::{WidgetInfo, WidgetType, pos2, vec2};

use super::announce::{Urgency, announce};
use super::button::focus_ring;
use super::hint::hint;
use super::semantics::{container, mark, paragraph, written};
use crate::app::theme::{self, Theme};
use crate::packs::prose::Run;

/// How a paragraph is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// The size of its letters.
    pub size: f32,
    /// Their colour.
    pub ink: Color32,
    /// The widest that a line may be.
    pub measure: f32,
}

impl Type {
    /// For reading.
    pub fn body(theme: &Theme) -> Self {
        Self { size: theme.sizes.body, ink: theme.colours.ink, measure: theme.sizes.measure }
    }

    /// For what is read aloud.
    pub fn lead(theme: &Theme) -> Self {
        Self { size: theme.sizes.lead, ..Self::body(theme) }
    }
}

/// Shows paragraphs in body size, with room between them.
pub fn paragraphs(ui: &mut Ui, salt: impl egui::AsId, paragraphs: &[Vec<Run>]) {
    let theme = theme::of(ui.ctx());
    let salt = Id::new(salt);
    for (at, runs) in paragraphs.iter().enumerate() {
        if at > 0 {
            ui.add_space(theme.sizes.s2);
        }
        prose(ui, salt.with(at), runs, Type::body(&theme));
    }
}

/// Shows a paragraph; `salt` tells it from the others of the page.
pub fn prose(ui: &mut Ui, salt: impl egui::AsId, runs: &[Run], face: Type) {
    if let [Run::Words(words)] = runs {
        // What holds neither is an ordinary paragraph.
        let theme = theme::of(ui.ctx());
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(face.measure));
            paragraph(ui, theme.text(words, face.size, face.ink));
        });
        return;
    }
    let id = Id::new(("prose", Id::new(salt)));
    container(ui, Role::Paragraph, None, id, |ui| {
        let theme = theme::of(ui.ctx());
        let width = ui.available_width().min(face.measure);
        let (job, ranges) = written_out(&theme, runs, face, width);
        let galley = ui.painter().layout_job(job);
        let (_, rect) = ui.allocate_space(galley.size());
        if ui.is_rect_visible(rect) {
            ui.painter().galley(rect.min, Arc::clone(&galley), face.ink);
        }
        for (at, part) in parts(runs, &ranges).into_iter().enumerate() {
            let places = places(&galley, rect.min, part.range);
            match part.meaning {
                Some(meaning) => term(ui, id.with(at), &places, &part.words, meaning),
                None => {
                    let all = places.into_iter().reduce(Rect::union).unwrap_or(rect);
                    written(ui, id.with(at), all, Role::Label, &part.words);
                }
            }
        }
    });
}

/// The text with its faces, and where each run stands in it, in letters.
fn written_out(theme: &Theme, runs: &[Run], face: Type, width: f32) -> (LayoutJob, Vec<Range<usize>>) {
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let plain = TextFormat::simple(theme.font(face.size), face.ink);
    let mut raised = TextFormat::simple(theme.strong(face.size * 0.72), theme.colours.cool);
    raised.valign = Align::TOP;
    let (mut from, mut ranges) = (0, Vec::with_capacity(runs.len()));
    for (at, run) in runs.iter().enumerate() {
        let words = match run {
            Run::Words(words) | Run::Term { words, .. } => {
                job.append(words, 0.0, plain.clone());
                words.clone()
            }
            Run::Mark(number) => {
                // Two numbers side by side must not read as one.
                let beside = at > 0 && matches!(runs[at - 1], Run::Mark(_));
                let number = if beside { format!(",{number}") } else { number.to_string() };
                job.append(&number, if beside { 0.0 } else { face.size * 0.12 }, raised.clone());
                number
            }
        };
        let to = from + words.chars().count();
        ranges.push(from..to);
        from = to;
    }
    (job, ranges)
}

/// What is one element in the tree: a term, or the words and numbers between two terms.
struct Spoken<'a> {
    words: String,
    meaning: Option<&'a str>,
    range: Range<usize>,
}

fn parts<'a>(runs: &'a [Run], ranges: &[Range<usize>]) -> Vec<Spoken<'a>> {
    let mut parts: Vec<Spoken<'a>> = Vec::new();
    for (run, range) in runs.iter().zip(ranges) {
        let (words, meaning) = match run {
            Run::Words(words) => (words.clone(), None),
            Run::Term { words, meaning } => (words.clone(), Some(meaning.as_str())),
            Run::Mark(number) => (format!(" [{number}]"), None),
        };
        match parts.last_mut() {
            Some(last) if last.meaning.is_none() && meaning.is_none() => {
                last.words.push_str(&words);
                last.range.end = range.end;
            }
            _ => parts.push(Spoken { words, meaning, range: range.clone() }),
        }
    }
    parts
}

/// Where a range of letters stands on the screen, a rectangle a row.
fn places(galley: &Galley, origin: Pos2, range: Range<usize>) -> Vec<Rect> {
    let (mut at, mut places) = (0, Vec::new());
    for row in &galley.rows {
        let letters = row.glyphs.len();
        let (from, to) = (range.start.max(at), range.end.min(at + letters));
        if from < to
            && let (Some(first), Some(last)) = (row.glyphs.get(from - at), row.glyphs.get(to - at - 1))
        {
            let left = origin.x + row.pos.x + first.pos.x;
            let right = origin.x + row.pos.x + last.max_x();
            places.push(Rect::from_x_y_ranges(left..=right, origin.y + row.min_y()..=origin.y + row.max_y()));
        }
        at += letters + usize::from(row.ends_with_newline);
    }
    places
}

/// A term at its places: the first is the button, the others belong to it.
fn term(ui: &Ui, id: Id, places: &[Rect], words: &str, meaning: &str) {
    let Some((first, others)) = places.split_first() else { return };
    let theme = theme::of(ui.ctx());
    let button = ui.interact(*first, id, Sense::click());
    let mut pressed = button.clicked();
    let mut pointed = button.clone();
    for (at, place) in others.iter().enumerate() {
        // No second stop for the keyboard.
        let more = ui.interact(*place, id.with(("more", at)), Sense::CLICK);
        pressed |= more.clicked();
        pointed |= more;
    }
    let opened = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&button));
    button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, words));
    mark(ui.ctx(), button.id, |node| {
        node.set_description(meaning);
        node.set_expanded(opened);
    });
    for place in places {
        underline(ui, &theme, *place, opened || pointed.hovered());
    }
    focus_ring(ui, &button, 3);
    explain(ui, &theme, &button, pressed, meaning);
    if !opened {
        hint(pointed.on_hover_cursor(egui::CursorIcon::Help), meaning);
    }
}

/// The meaning below the term, while it is asked for.
fn explain(ui: &Ui, theme: &Theme, button: &Response, pressed: bool, meaning: &str) {
    let id = Popup::default_response_id(button);
    if pressed {
        Popup::toggle_id(ui.ctx(), id);
        if Popup::is_id_open(ui.ctx(), id) {
            announce(ui.ctx(), Urgency::Polite, meaning);
        }
    }
    let room = ui.ctx().content_rect().width() - 4.0 * theme.sizes.s4;
    let width = (theme.sizes.measure * 0.6).min(room);
    let popup = Popup::from_response(button).open_memory(None).gap(theme.sizes.s1);
    popup.show(|ui| {
        ui.set_max_width(width);
        super::text::body(ui, meaning);
    });
}

/// Dots below a term.
fn underline(ui: &Ui, theme: &Theme, place: Rect, strong: bool) {
    if !ui.is_rect_visible(place) {
        return;
    }
    let y = place.bottom() - 1.0;
    let line = [pos2(place.left(), y), pos2(place.right(), y)];
    let stroke = Stroke::new(theme.sizes.stroke, theme.colours.cool);
    if strong {
        ui.painter().line_segment(line, stroke);
    } else {
        ui.painter().extend(Shape::dashed_line(&line, stroke, 2.0, 2.5));
    }
}

/// A bullet or a number before a paragraph.
pub fn item(ui: &mut Ui, salt: impl egui::AsId, sign: &str, runs: &[Run], face: Type) {
    let theme = theme::of(ui.ctx());
    ui.horizontal_top(|ui| {
        let width = face.size * if sign.chars().count() > 1 { 1.5 } else { 0.7 };
        let ink = theme.colours.cool;
        let sign = ui.painter().layout_no_wrap(sign.to_owned(), theme.strong(face.size), ink);
        let (_, rect) = ui.allocate_space(vec2(width.max(sign.size().x), sign.size().y));
        ui.painter().galley(rect.min, sign, ink);
        ui.vertical(|ui| prose(ui, salt, runs, face));
    });
}
