//! The texts of a page as runs: numbers for marks, terms where they come up first.

use std::collections::BTreeSet;

use super::{Piece, pieces};
use crate::packs::Pack;

/// A part of a paragraph as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Plain words.
    Words(String),
    /// A term of the glossary, where it comes up first.
    Term {
        /// As it stands in the text.
        words: String,
        /// What it means.
        meaning: String,
    },
    /// The number of a source, from 1.
    Mark(usize),
}

/// Reads the texts of one page in order: a source has the number of its first mark, and a term is
/// marked once.
#[derive(Debug, Clone)]
pub struct PageReader<'a> {
    pack: &'a Pack,
    sources: Vec<&'a str>,
    met: BTreeSet<usize>,
}

impl<'a> PageReader<'a> {
    /// A page of this pack, nothing read yet.
    pub fn new(pack: &'a Pack) -> Self {
        Self { pack, sources: Vec::new(), met: BTreeSet::new() }
    }

    /// The runs of a paragraph; blanks and line ends count as one blank.
    pub fn read(&mut self, text: &str) -> Vec<Run> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut runs = Vec::new();
        for piece in pieces(&text) {
            match piece {
                Piece::Words(words) => self.words(words, &mut runs),
                Piece::Mark(slug) => runs.extend(self.number(slug).map(Run::Mark)),
            }
        }
        runs
    }

    /// The runs of every paragraph; they are separated by empty lines.
    pub fn paragraphs(&mut self, text: &str) -> Vec<Vec<Run>> {
        text.split("\n\n").map(|each| self.read(each)).filter(|runs| !runs.is_empty()).collect()
    }

    /// Gives numbers to sources that no text marks, behind the others.
    pub fn cite(&mut self, slugs: &[String]) {
        for slug in slugs {
            self.number(slug);
        }
    }

    /// The slugs of the page's sources, by number.
    pub fn sources(&self) -> &[&'a str] {
        &self.sources
    }

    /// The terms that were marked, in the glossary's order.
    pub fn terms(&self) -> impl Iterator<Item = &'a crate::packs::Term> {
        self.met.iter().filter_map(|&term| self.pack.glossary().get(term))
    }

    fn number(&mut self, slug: &str) -> Option<usize> {
        // What is no reference of the pack has no number; `check` refuses such a pack.
        let slug = self.pack.reference(slug)?.id.as_str();
        let at = self.sources.iter().position(|known| *known == slug);
        Some(
            1 + at.unwrap_or_else(|| {
                self.sources.push(slug);
                self.sources.len() - 1
            }),
        )
    }

    fn words(&mut self, words: &str, runs: &mut Vec<Run>) {
        let mut done = 0;
        for found in self.pack.lexicon().find(words) {
            let Some(term) = self.pack.glossary().get(found.term) else { continue };
            if !self.met.insert(found.term) {
                continue;
            }
            if done < found.from {
                runs.push(Run::Words(words[done..found.from].to_owned()));
            }
            let (words, meaning) = (words[found.from..found.to].to_owned(), term.meaning.clone());
            runs.push(Run::Term { words, meaning });
            done = found.to;
        }
        if done < words.len() {
            runs.push(Run::Words(words[done..].to_owned()));
        }
    }
}
