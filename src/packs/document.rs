//! One file's text with its places: bytes in, lines and columns out.

use std::ops::Range;

use crate::diag::{Diagnostic, Severity, Span};

use super::fault::Fault;

/// How many faults of one file are named before the rest is only counted.
const MAX_FAULTS: usize = 100;

/// How far in a bracket is looked for, in bytes.
const MAX_INDENT: usize = 256;

/// A text and where its lines begin.
#[derive(Debug)]
pub(super) struct Document {
    /// As diagnostics name it: `imaging/attacks.ron`.
    pub file: String,
    /// The text, without a byte order mark.
    pub text: String,
    line_starts: Vec<usize>,
}

impl Document {
    /// What stands for a file that is missing.
    pub fn empty(file: String) -> Self {
        Self { file, text: String::new(), line_starts: vec![0] }
    }

    /// Checks the encoding. The file itself is read, and its size is checked, by `sources`.
    pub fn new(file: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Diagnostic> {
        let file = file.into();
        match String::from_utf8(bytes) {
            Ok(text) => {
                // Editors on Windows put a mark in front; it is no part of the text.
                let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
                let line_starts = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
                Ok(Self { file, text, line_starts })
            }
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let bytes = error.into_bytes();
                let byte = bytes.get(good).copied().unwrap_or_default();
                let before = String::from_utf8_lossy(&bytes[..good]).into_owned();
                let line = before.matches('\n').count() + 1;
                let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
                let span = Span {
                    line: number(line),
                    column: number(column),
                    end_line: number(line),
                    end_column: number(column + 1),
                };
                Err(Fault::NotUtf8 { byte }.diagnostic(file).at(span))
            }
        }
    }

    /// The place of a range of bytes.
    pub fn span(&self, range: &Range<usize>) -> Span {
        let (line, column) = self.position(range.start);
        let (end_line, end_column) = self.position(range.end.max(range.start));
        Span { line, column, end_line, end_column }
    }

    /// The line that a byte stands in, counted from 1.
    pub fn line_of(&self, byte: usize) -> u32 {
        number(self.line_at(byte))
    }

    /// How far in a byte stands, if nothing but blanks stands before it on its line.
    pub fn indent(&self, byte: usize) -> Option<usize> {
        let before = self.text.get(*self.line_starts.get(self.line_at(byte) - 1)?..byte)?;
        // Nobody indents further, and a file of one long line must not be read once a bracket.
        let short = before.len() <= MAX_INDENT && before.trim().is_empty();
        short.then(|| before.chars().count())
    }

    fn line_at(&self, byte: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= byte).max(1)
    }

    fn position(&self, byte: usize) -> (u32, u32) {
        let line = self.line_at(byte);
        let start = self.line_starts.get(line - 1).copied().unwrap_or(0);
        let column = self.text.get(start..byte).map_or(0, |text| text.chars().count());
        (number(line), number(column + 1))
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The faults of one file, each named once, at most [`MAX_FAULTS`] in full.
#[derive(Debug, Default)]
pub(super) struct Faults {
    found: Vec<Diagnostic>,
    more: usize,
}

impl Faults {
    /// Adds a fault at a range of bytes.
    pub fn at(&mut self, document: &Document, range: &Range<usize>, fault: Fault) {
        if self.is_full() {
            // The place of one more would be found for nothing.
            self.more += 1;
            return;
        }
        self.push(fault.diagnostic(&document.file).at(document.span(range)));
    }

    /// Adds a fault of the whole file.
    pub fn whole(&mut self, file: &str, fault: Fault) {
        self.push(fault.diagnostic(file));
    }

    /// Adds a diagnostic, unless the same was added before.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if self.is_full() {
            self.more += 1;
        } else if !self.found.contains(&diagnostic) {
            self.found.push(diagnostic);
        }
    }

    /// How many were added, those only counted included.
    pub fn len(&self) -> usize {
        self.found.len() + self.more
    }

    /// Whether further faults are only counted.
    pub fn is_full(&self) -> bool {
        self.found.len() >= MAX_FAULTS
    }

    /// Whether any of them is more than a warning.
    pub fn failed(&self) -> bool {
        self.found.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// All of them, by place.
    pub fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|diagnostic| diagnostic.span);
        if self.more > 0
            && let Some(last) = self.found.last()
        {
            self.found.push(Fault::More { count: self.more }.diagnostic(last.file.clone()));
        }
        self.found
    }
}
