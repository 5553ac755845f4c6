//! Words and sentences of a text without its marks: what is counted, and what is spoken.

use super::plain;

/// Letters of a script without blanks that are read in the time of an English word. Adults read about 500
/// Japanese characters a minute, and 220 English words.
const LETTERS_A_WORD: usize = 23;
const OF: usize = 10;

/// How many words are read; marks count as none. What is written without blanks counts by its letters.
pub fn words(text: &str) -> usize {
    let mut letters = 0;
    let mut words = 0;
    for word in plain(text).split_whitespace() {
        let dense = word.chars().filter(|letter| is_dense(*letter)).count();
        letters += dense;
        words +=
            usize::from(dense == 0 || word.split(is_dense).any(|part| part.contains(char::is_alphanumeric)));
    }
    words + (letters * OF).div_ceil(LETTERS_A_WORD)
}

/// Whether a letter is of a script that is written without blanks: kana, kanji, and their marks.
pub(super) fn is_dense(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{3005}'..='\u{3007}')
}

/// The sentences of a text, without marks: what a voice is given one by one. Long texts in one go make
/// some voices stop in the middle.
pub fn sentences(text: &str) -> Vec<String> {
    plain(text).split_inclusive(['。', '！', '？']).flat_map(spaced).collect()
}

/// The sentences of a text whose words have blanks between them.
fn spaced(text: &str) -> Vec<String> {
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

    #[test]
    fn what_has_no_blanks_is_counted_by_letters_and_ends_at_its_own_mark() {
        assert_eq!(words("画像保管サーバーが外から見える。"), 7);
        assert_eq!(words("DICOM の設定"), 1 + 2);
        assert_eq!(
            sentences("開いている。誰が見た？ 記録にない。"),
            ["開いている。", "誰が見た？", "記録にない。"]
        );
    }
}
