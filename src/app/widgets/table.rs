//! A table with roles: a name, column headings, rows with a cell that names the row. Numbers stand at
//! the right, so that their decimals line up; one column takes what room is left and wraps. Where there
//! is no room for all of them side by side, each row becomes a small block with its numbers below.
//!
//! The accessibility tree holds the same table either way, and also while it is folded.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{Align, Galley, Id, Pos2, Rect, Stroke, Ui, Vec2, pos2, vec2};

use super::semantics::{container, written};
use crate::app::theme::{self, Theme};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// A few words, as wide as they need.
    Name,
    /// Words that take the room that is left.
    Words,
    /// Numbers.
    Number,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableColumn {
    /// Its heading.
    pub title: String,
    /// What it holds.
    pub holds: Holds,
}

/// A table: as many words a row as there are columns.
pub struct Table<'a> {
    /// Its name.
    pub name: &'a str,
    /// The columns.
    pub columns: &'a [TableColumn],
    /// The rows.
    pub rows: &'a [Vec<String>],
    /// The column that names the row, by its place.
    pub names: usize,
    /// A number that is shown quietly, because it says that nothing was.
    pub quiet: &'a str,
    /// The column whose numbers matter most, by its place.
    pub leading: Option<usize>,
}

impl Table<'_> {
    /// Shows it.
    pub fn show(&self, ui: &mut Ui) {
        container(ui, Role::Table, Some(self.name), (self.name, "table"), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let theme = theme::of(ui.ctx());
            let widths = self.widths(ui, &theme);
            match widths {
                Some(widths) => self.side_by_side(ui, &theme, &widths),
                None => self.blocks(ui, &theme),
            }
        });
    }

    /// Puts it into the accessibility tree alone, while it is folded.
    pub fn tell(&self, ui: &mut Ui) {
        container(ui, Role::Table, Some(self.name), (self.name, "table"), |ui| {
            let nowhere = Rect::from_min_size(ui.max_rect().min, Vec2::ZERO);
            self.headings(ui, |_| nowhere);
            for (at, row) in self.rows.iter().enumerate() {
                self.row(ui, at, |ui| {
                    for (column, words) in row.iter().enumerate() {
                        self.cell(ui, (at, column), nowhere, words);
                    }
                });
            }
        });
    }

    fn galley(&self, ui: &Ui, theme: &Theme, column: usize, words: &str, width: f32) -> Arc<Galley> {
        let strong = column == self.names || self.leading == Some(column);
        let ink = if words == self.quiet { theme.colours.ink_dim } else { theme.colours.ink };
        let size = theme.sizes.body;
        let font = if strong { theme.strong(size) } else { theme.font(size) };
        ui.painter().layout(words.to_owned(), font, ink, width)
    }

    /// How wide each column is, if all have room.
    fn widths(&self, ui: &Ui, theme: &Theme) -> Option<Vec<f32>> {
        let sizes = &theme.sizes;
        let mut widths: Vec<f32> = Vec::with_capacity(self.columns.len());
        for (at, column) in self.columns.iter().enumerate() {
            let heading = longest_word(&column.title)
                .map_or(0.0, |word| heading(ui, theme, word, f32::INFINITY, Holds::Words).size().x);
            let cells = self.rows.iter().filter_map(|row| row.get(at));
            let cell = |words: &String| self.galley(ui, theme, at, words, f32::INFINITY).size().x;
            let most = match column.holds {
                Holds::Words => 10.0 * sizes.body,
                Holds::Name | Holds::Number => cells.map(cell).fold(0.0, f32::max).ceil() + 1.0,
            };
            // A gap in a heading must find room behind its longest word, or it would take a line of its own.
            widths.push(most.max(heading.ceil() + 0.3 * sizes.body));
        }
        let gaps = (self.columns.len().saturating_sub(1)) as f32 * sizes.s4;
        let rest = ui.available_width() - gaps - widths.iter().sum::<f32>();
        if rest < 0.0 {
            return None;
        }
        let flow = self.columns.iter().position(|column| column.holds == Holds::Words);
        if let Some(width) = flow.and_then(|at| widths.get_mut(at)) {
            *width += rest;
        }
        Some(widths)
    }

    fn side_by_side(&self, ui: &mut Ui, theme: &Theme, widths: &[f32]) {
        let sizes = &theme.sizes;
        let galleys: Vec<Arc<Galley>> = self
            .columns
            .iter()
            .zip(widths)
            .map(|(column, width)| heading(ui, theme, &column.title, *width, column.holds))
            .collect();
        let height = tallest(&galleys) + sizes.s2;
        let (_, head) = ui.allocate_space(vec2(ui.available_width(), height));
        let lefts = lefts(head.left(), widths, sizes.s4);
        self.headings(ui, |at| place(&lefts, widths, at, head));
        for (at, galley) in galleys.iter().enumerate() {
            let place = place(&lefts, widths, at, head);
            let y = head.bottom() - sizes.s1 - galley.size().y;
            ui.painter().galley(self.left(at, place, galley, y), galley.clone(), theme.colours.ink_dim);
        }
        for (row_at, row) in self.rows.iter().enumerate() {
            self.row(ui, row_at, |ui| {
                let galleys: Vec<Arc<Galley>> = row
                    .iter()
                    .zip(widths)
                    .enumerate()
                    .map(|(at, (words, width))| self.galley(ui, theme, at, words, *width))
                    .collect();
                let height = tallest(&galleys) + 2.0 * sizes.s2;
                let (_, line) = ui.allocate_space(vec2(ui.available_width(), height));
                divide(ui, theme, line);
                for (at, (galley, words)) in galleys.iter().zip(row).enumerate() {
                    let place = place(&lefts, widths, at, line);
                    self.cell(ui, (row_at, at), place, words);
                    let to = self.left(at, place, galley, line.top() + sizes.s2);
                    ui.painter().galley(to, galley.clone(), theme.colours.ink);
                }
            });
        }
    }

    /// Where the words of a cell begin.
    fn left(&self, column: usize, place: Rect, galley: &Galley, y: f32) -> Pos2 {
        let number = self.columns.get(column).is_some_and(|column| column.holds == Holds::Number);
        // A galley that is aligned to the right begins left of its own corner.
        pos2(if number { place.right() - galley.rect.right() } else { place.left() }, y)
    }

    fn blocks(&self, ui: &mut Ui, theme: &Theme) {
        let sizes = &theme.sizes;
        let nowhere = Rect::from_min_size(ui.max_rect().min, Vec2::ZERO);
        self.headings(ui, |_| nowhere);
        for (row_at, row) in self.rows.iter().enumerate() {
            self.row(ui, row_at, |ui| {
                let (_, top) = ui.allocate_space(vec2(ui.available_width(), sizes.s2));
                if row_at > 0 {
                    divide(ui, theme, top);
                }
                self.block(ui, theme, row_at, row);
                ui.allocate_space(vec2(ui.available_width(), sizes.s2));
            });
        }
    }

    fn block(&self, ui: &mut Ui, theme: &Theme, row_at: usize, row: &[String]) {
        let sizes = &theme.sizes;
        let full = ui.available_width();
        let mut indent = 0.0;
        let mut numbers = Vec::new();
        let mut top = ui.cursor().top();
        let left = ui.cursor().left();
        let mut bottom = top;
        for (at, (column, words)) in self.columns.iter().zip(row).enumerate() {
            match column.holds {
                Holds::Number => numbers.push((at, column, words)),
                Holds::Name | Holds::Words => {
                    let galley = self.galley(ui, theme, at, words, (full - indent).max(4.0 * sizes.body));
                    let place = Rect::from_min_size(pos2(left + indent, top), galley.size());
                    self.cell(ui, (row_at, at), place, words);
                    ui.painter().galley(place.min, galley, theme.colours.ink);
                    indent += place.width() + sizes.s2;
                    bottom = bottom.max(place.bottom());
                    if indent > full * 0.6 {
                        (indent, top) = (0.0, bottom);
                    }
                }
            }
        }
        let widest = |of: &(usize, &TableColumn, &String)| {
            let heading =
                heading(ui, theme, longest_word(&of.1.title).unwrap_or(""), f32::INFINITY, Holds::Words);
            let number = self.galley(ui, theme, of.0, of.2, f32::INFINITY);
            heading.size().x.max(number.size().x)
        };
        let wide = numbers.iter().map(widest).fold(1.0, f32::max) + sizes.s3;
        let abreast = ((full / wide).floor() as usize).clamp(1, numbers.len().max(1));
        // As many in one line as in the next.
        let abreast = numbers.len().div_ceil(numbers.len().div_ceil(abreast).max(1)).max(1);
        let each = full / abreast as f32;
        bottom += sizes.s1;
        for line in numbers.chunks(abreast) {
            let headings: Vec<Arc<Galley>> = line
                .iter()
                .map(|(_, column, _)| heading(ui, theme, &column.title, each - sizes.s2, Holds::Words))
                .collect();
            let height = tallest(&headings);
            let mut lowest = bottom;
            for (which, ((at, _, words), heading)) in line.iter().zip(headings).enumerate() {
                let x = left + which as f32 * each;
                let galley = self.galley(ui, theme, *at, words, each);
                let number_at = pos2(x, bottom + height);
                ui.painter().galley(pos2(x, number_at.y - heading.size().y), heading, theme.colours.ink_dim);
                let place = Rect::from_min_size(number_at, galley.size());
                self.cell(ui, (row_at, *at), place, words);
                lowest = lowest.max(place.bottom());
                ui.painter().galley(number_at, galley, theme.colours.ink);
            }
            bottom = lowest + sizes.s1;
        }
        ui.allocate_space(vec2(full, (bottom - ui.cursor().top()).max(0.0)));
    }

    fn row(&self, ui: &mut Ui, at: usize, add: impl FnOnce(&mut Ui)) {
        container(ui, Role::Row, None, (self.name, "row", at), add);
    }

    fn headings(&self, ui: &mut Ui, place: impl Fn(usize) -> Rect) {
        container(ui, Role::Row, None, (self.name, "headings"), |ui| {
            for (at, column) in self.columns.iter().enumerate() {
                let id = Id::new((self.name, "heading", at));
                written(ui, id, place(at), Role::ColumnHeader, &column.title);
            }
        });
    }

    fn cell(&self, ui: &Ui, (row, column): (usize, usize), place: Rect, words: &str) {
        let role = if column == self.names { Role::RowHeader } else { Role::Cell };
        written(ui, Id::new((self.name, "cell", row, column)), place, role, words);
    }
}

/// A heading; that of numbers ends where they end.
fn heading(ui: &Ui, theme: &Theme, words: &str, width: f32, holds: Holds) -> Arc<Galley> {
    let font = theme.font(theme.sizes.caption);
    let mut job = LayoutJob::simple(words.to_owned(), font, theme.colours.ink_dim, width);
    if holds == Holds::Number {
        job.halign = Align::RIGHT;
    }
    ui.painter().layout_job(job)
}

fn longest_word(words: &str) -> Option<&str> {
    words.split_whitespace().max_by_key(|word| word.chars().count())
}

fn tallest(galleys: &[Arc<Galley>]) -> f32 {
    galleys.iter().map(|galley| galley.size().y).fold(0.0, f32::max)
}

fn lefts(from: f32, widths: &[f32], gap: f32) -> Vec<f32> {
    let after = |left: &mut f32, width: &f32| {
        let here = *left;
        *left += width + gap;
        Some(here)
    };
    widths.iter().scan(from, after).collect()
}

fn place(lefts: &[f32], widths: &[f32], at: usize, line: Rect) -> Rect {
    let (left, width) = (lefts.get(at).copied().unwrap_or(0.0), widths.get(at).copied().unwrap_or(0.0));
    Rect::from_min_size(pos2(left, line.top()), vec2(width, line.height()))
}

fn divide(ui: &Ui, theme: &Theme, line: Rect) {
    ui.painter().hline(line.x_range(), line.top(), Stroke::new(theme.sizes.hair, theme.colours.line));
}
