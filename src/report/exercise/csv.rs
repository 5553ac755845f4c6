//! Comma-separated values as RFC 4180 has them, for spreadsheets that would rather run than read.

use crate::text::Text;

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Words, some of which people typed.
    Text(String),
    /// A number, written by this program.
    Number(String),
    /// Nothing.
    Empty,
}

impl Cell {
    /// A whole number.
    pub fn of(number: impl Into<i64>) -> Self {
        Self::Number(number.into().to_string())
    }
}

/// A file in the making. It begins with a byte order mark, without which a common spreadsheet reads
/// UTF-8 as something else, and its first column says EXERCISE in every line.
pub(super) struct Csv {
    out: String,
    exercise: String,
    columns: usize,
}

impl Csv {
    /// A file with its heads; `marking` is that of the first column.
    pub fn new(text: &Text, marking: &str, heads: &[&str]) -> Self {
        let mut csv =
            Self { out: String::from("\u{feff}"), exercise: text.t("common-exercise"), columns: heads.len() };
        let heads = std::iter::once(marking).chain(heads.iter().copied());
        csv.line(heads.map(|head| Cell::Text(head.to_owned())).collect());
        csv
    }

    /// Adds a line; cells that are missing are empty, and those beyond the last column fall away.
    pub fn row(&mut self, mut cells: Vec<Cell>) {
        cells.resize(self.columns, Cell::Empty);
        cells.insert(0, Cell::Text(self.exercise.clone()));
        self.line(cells);
    }

    fn line(&mut self, cells: Vec<Cell>) {
        let written: Vec<String> = cells
            .iter()
            .map(|cell| match cell {
                Cell::Text(text) => quoted(&harmless(text)),
                Cell::Number(number) => number.clone(),
                Cell::Empty => String::new(),
            })
            .collect();
        self.out.push_str(&written.join(","));
        self.out.push_str("\r\n");
    }

    /// The file.
    pub fn finish(self) -> String {
        self.out
    }
}

/// Text that no spreadsheet takes for a formula: where it begins like one, an apostrophe goes before it
/// (OWASP, "CSV Injection"). Blanks before it are looked through, for some programs drop them.
fn harmless(text: &str) -> String {
    let first = text.chars().find(|c| !c.is_whitespace() || matches!(c, '\t' | '\r'));
    let formula = ['=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    if first.is_some_and(|c| formula.contains(&c)) { format!("'{text}") } else { text.to_owned() }
}

/// In quotation marks, where anything in it would be taken for structure.
fn quoted(text: &str) -> String {
    let structure = |c: char| matches!(c, '"' | ',' | ';' | '\n' | '\r' | '\t');
    if text.contains(structure) || text.starts_with(' ') || text.ends_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
