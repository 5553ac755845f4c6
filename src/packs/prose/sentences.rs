//! Words and sentences of a text without its marks: what is counted, and what is spoken.

use super::plain;

/// How many words are read; marks count as none.
pub fn words(text: &str) -> usize {
    plain(text).split_whitespace().count()
}

/// The sentences of a text, without marks: what a voice is given one by one. Long texts in one go make
/// some voices stop in the middle.
pub fn sentences(text: &str) -> Vec<String> {
    let text = plain(text);
    let mut sentences = Vec::new();
    let mut sentence = String::new();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(word);
        let goes_on = words.peek().is_some_and(|next| !begins(next));
        if ends(word) && !goes_on {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    if !sentence.is_empty() {
        sentences.push(sentence);
    }
    sentences
}

/// Whether a word can be the last one of a sentence.
fn ends(word: &str) -> bool {
    word.trim_end_matches(['"', '\'', '”', '’', ')']).ends_with(['.', '!', '?'])
}

/// Whether a word can be the first one: after "e.g." there mostly stands none.
fn begins(word: &str) -> bool {
    let first = word.trim_start_matches(['"', '\'', '“', '‘', '(']).chars().next();
    first.is_some_and(|first| first.is_uppercase() || first.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::{sentences, words};

    #[test]
    fn sentences_end_where_a_voice_pauses() {
        let text = "It was 3.5 hours [a-report]. Why? \"Nobody looked.\" A scanner, e.g. a CT, waits\nfor";
        let expected = ["It was 3.5 hours.", "Why?", "\"Nobody looked.\"", "A scanner, e.g. a CT, waits for"];
        assert_eq!(sentences(text), expected);
        assert_eq!(sentences(" \n "), Vec::<String>::new());
    }

    #[test]
    fn marks_are_no_words() {
        assert_eq!(words("Two words [a-report]."), 2);
        assert_eq!(words(""), 0);
    }
}
