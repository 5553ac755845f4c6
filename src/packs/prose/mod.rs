//! Prose with marks: `[reference-id]` behind a fact names what backs it.
//!
//! A mark is a slug in square brackets. It is shown as a number, not counted as a word and not spoken.
//! A [`PageReader`] makes [runs](Run) of the texts of a page: numbers for marks, and the terms of the
//! glossary where they come up first.

mod lexicon;
mod reader;
mod sentences;

pub use lexicon::Lexicon;
pub use reader::{PageReader, Run};
pub use sentences::{sentences, words};

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// What is read, blanks before a mark left out.
    Words(&'a str),
    /// The slug of a reference.
    Mark(&'a str),
}

/// The parts of a text, in order; none is empty.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let words = |from: usize, to: usize, marked: bool| -> Option<Piece<'_>> {
        let part = text.get(from..to)?;
        let part = if marked { part.trim_end() } else { part };
        (!part.is_empty()).then_some(Piece::Words(part))
    };
    let mut done = 0;
    for (open, _) in text.match_indices('[') {
        let Some(length) = text[open + 1..].find(']') else { break };
        let slug = &text[open + 1..open + 1 + length];
        if open < done || !is_slug(slug) {
            continue;
        }
        pieces.extend(words(done, open, true));
        pieces.push(Piece::Mark(slug));
        done = open + length + 2;
    }
    pieces.extend(words(done, text.len(), false));
    pieces
}

/// The text without its marks, as it is spoken and as its words are counted.
pub fn plain(text: &str) -> String {
    let words = pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Words(words) => Some(words),
        Piece::Mark(_) => None,
    });
    words.collect()
}

/// The references that a text names, in order, each once.
pub fn marks(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for piece in pieces(text) {
        if let Piece::Mark(slug) = piece
            && !found.contains(&slug)
        {
            found.push(slug);
        }
    }
    found
}

fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::{Piece, marks, pieces, plain};

    #[test]
    fn marks_are_told_from_words() {
        let text = "It was 2025 [a-report]. [Not a mark] and [b] [a-report], open [";
        assert_eq!(plain(text), "It was 2025. [Not a mark] and, open [");
        assert_eq!(marks(text), ["a-report", "b"]);
        assert_eq!(pieces("[a]"), [Piece::Mark("a")]);
        assert_eq!(pieces(""), []);
    }
}
