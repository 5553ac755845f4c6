//! The terms of a glossary, found in texts: whole words, the longest form first.

use std::collections::BTreeMap;

use super::sentences::is_dense;
use crate::packs::cards::Term;

/// The forms of a glossary's terms, ready to be looked for.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// By the first letter in lower case; longer forms first.
    forms: BTreeMap<char, Vec<Form>>,
}

/// One way to write a term.
#[derive(Debug, Clone)]
struct Form {
    /// Its words, each with whether capitals matter.
    words: Vec<(String, bool)>,
    letters: usize,
    /// Which term, in the glossary's order.
    term: usize,
}

/// A term in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// Where it begins and ends, in bytes.
    pub from: usize,
    pub to: usize,
    /// Which term, in the glossary's order.
    pub term: usize,
}

impl Lexicon {
    /// The forms of a glossary. Of two terms with the same form the first has it.
    pub fn new(glossary: &[Term]) -> Self {
        let mut forms: BTreeMap<char, Vec<Form>> = BTreeMap::new();
        for (term, entry) in glossary.iter().enumerate() {
            for form in std::iter::once(&entry.term).chain(&entry.also) {
                let words: Vec<(String, bool)> = form
                    .split_whitespace()
                    .map(|word| {
                        let exact = is_abbreviation(word);
                        (if exact { word.to_owned() } else { word.to_lowercase() }, exact)
                    })
                    .collect();
                let Some(first) = form.trim_start().chars().next() else { continue };
                let letters = words.iter().map(|(word, _)| word.chars().count() + 1).sum();
                forms.entry(lower(first)).or_default().push(Form { words, letters, term });
            }
        }
        for list in forms.values_mut() {
            list.sort_by_key(|form| std::cmp::Reverse(form.letters));
        }
        Self { forms }
    }

    /// The terms that come up in a text, by their number in the glossary.
    pub(in crate::packs) fn terms(&self, text: &str) -> impl Iterator<Item = usize> {
        self.find(text).into_iter().map(|found| found.term)
    }

    /// Every term in a text, in order, none within another.
    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        let mut found = Vec::new();
        let mut before = None;
        let mut at = 0;
        while let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) {
            let hit = if starts_word(before, letter) { self.at(text, at) } else { None };
            if let Some(hit) = hit {
                before = text[..hit.to].chars().next_back();
                at = hit.to;
                found.push(hit);
            } else {
                before = Some(letter);
                at += letter.len_utf8();
            }
        }
        found
    }

    /// The longest term that begins here.
    fn at(&self, text: &str, from: usize) -> Option<Found> {
        let rest = &text[from..];
        let forms = self.forms.get(&lower(rest.chars().next()?))?;
        forms.iter().find_map(|form| {
            let length = form.length_in(rest)?;
            Some(Found { from, to: from + length, term: form.term })
        })
    }
}

impl Form {
    /// How many bytes of the beginning of a text are this form, if they are and a word ends there.
    fn length_in(&self, text: &str) -> Option<usize> {
        let mut rest = text;
        for (at, (word, exact)) in self.words.iter().enumerate() {
            if at > 0 {
                let trimmed = rest.trim_start();
                if trimmed.len() == rest.len() {
                    return None;
                }
                rest = trimmed;
            }
            rest = strip(rest, word, *exact)?;
        }
        let length = text.len() - rest.len();
        ends_word(rest).then_some(length)
    }
}

/// The text behind a word, if it begins with it; `word` is in lower case unless capitals matter.
fn strip<'a>(text: &'a str, word: &str, exact: bool) -> Option<&'a str> {
    if exact {
        return text.strip_prefix(word);
    }
    let mut letters = text.chars();
    for wanted in word.chars() {
        if lower(letters.next()?) != wanted {
            return None;
        }
    }
    Some(letters.as_str())
}

/// Lower case, for letters whose lower case is one letter.
fn lower(letter: char) -> char {
    let mut lower = letter.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => letter,
    }
}

/// A capital that is not the first letter makes an abbreviation: `DICOM`, `C-MOVE`, `MDS2`.
fn is_abbreviation(word: &str) -> bool {
    word.chars().skip(1).any(char::is_uppercase)
}

/// What belongs to a word: `C-STORE` is not the word `store`. Scripts without blanks have no such thing.
fn of_word(letter: char) -> bool {
    (letter.is_alphanumeric() && !is_dense(letter)) || matches!(letter, '-' | '_')
}

fn starts_word(before: Option<char>, letter: char) -> bool {
    // Behind a dot without a blank stands a part of a name: of a file, of a domain.
    letter.is_alphanumeric() && before.is_none_or(|before| !of_word(before) && !matches!(before, '.' | '@'))
}

fn ends_word(rest: &str) -> bool {
    let mut letters = rest.chars();
    match letters.next() {
        None => true,
        Some('.') => letters.next().is_none_or(|next| !next.is_alphanumeric()),
        Some(next) => !of_word(next),
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;
    use crate::packs::cards::Term;

    fn lexicon(terms: &[&[&str]]) -> Lexicon {
        let term = |forms: &&[&str]| Term {
            term: forms[0].to_owned(),
            also: forms[1..].iter().map(|&form| form.to_owned()).collect(),
            meaning: String::new(),
        };
        Lexicon::new(&terms.iter().map(term).collect::<Vec<_>>())
    }

    fn found(lexicon: &Lexicon, text: &str) -> Vec<(String, usize)> {
        lexicon.find(text).iter().map(|found| (text[found.from..found.to].to_owned(), found.term)).collect()
    }

    #[test]
    fn whole_words_the_longest_first_and_abbreviations_with_their_capitals() {
        let lexicon = lexicon(&[
            &["AE title", "AE titles", "application entity title"],
            &["DICOM"],
            &["archive"],
            &["store"],
            &["title"],
            &["node", "nodes"],
        ]);
        let cases: [(&str, &[(&str, usize)]); 8] = [
            ("Archive the AE  Titles.", &[("Archive", 2), ("AE  Titles", 0)]),
            (
                "The ae title and the Application entity title",
                &[("title", 4), ("Application entity title", 0)],
            ),
            ("dicom, DICOM's, DICOM-aware, XDICOM", &[("DICOM", 1)]),
            ("C-STORE, restore, store", &[("store", 3)]),
            ("node.example.org or archive.", &[("archive", 2)]),
            ("a nodes, a node, node_1", &[("nodes", 5), ("node", 5)]),
            ("“Title”/archive", &[("Title", 4), ("archive", 2)]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            let expected: Vec<_> = expected.iter().map(|&(word, term)| (word.to_owned(), term)).collect();
            assert_eq!(found(&lexicon, text), expected, "{text}");
        }
    }

    #[test]
    fn letters_of_several_bytes_are_no_trap() {
        let lexicon = lexicon(&[&["Übergabe"], &["straße"], &["ẞ"]]);
        assert_eq!(
            found(&lexicon, "übergabe, STRASSE, Straße"),
            [("übergabe".into(), 0), ("Straße".into(), 1)]
        );
        assert_eq!(found(&lexicon, "İ é ß"), [("ß".into(), 2)]);
    }
}
