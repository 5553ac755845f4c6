//! English that is not: accents, two fifths longer, in brackets. What of a screen stays plain was never
//! given to the translators, and what is cut off would be in German, too.

use std::borrow::Cow;

/// Letters that stand twice: so many of them that a text grows by two fifths.
const TWICE: &str = "aeioumnAEIOU";

/// A text with accents, longer by two fifths.
pub fn accented(text: &str) -> Cow<'_, str> {
    let mut words = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let accent = accent(letter);
        words.push(accent);
        if TWICE.contains(letter) {
            words.push(accent);
        }
    }
    Cow::Owned(words)
}

/// A card's text with accents; the marks of references stay what they are.
pub fn card(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some(from) = rest.find('[') {
        let to = rest[from..].find(']').map_or(rest.len(), |length| from + length + 1);
        words.push_str(&accented(&rest[..from]));
        words.push_str(&rest[from..to]);
        rest = &rest[to..];
    }
    words.push_str(&accented(rest));
    bracketed(&words)
}

/// A whole text in its brackets, which show where it was put together or cut off.
pub(super) fn bracketed(text: &str) -> String {
    format!("«{text}»")
}

fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'î',
        'n' => 'ñ',
        'o' => 'ö',
        'u' => 'ü',
        'y' => 'ÿ',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Î',
        'O' => 'Ö',
        'U' => 'Ü',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{accented, card};

    #[test]
    fn a_text_grows_by_two_fifths_and_marks_stay() {
        let text = "The archive answers whoever gives a known AE title, and the titles are in a plan.";
        let (before, after) = (text.chars().count(), accented(text).chars().count());
        assert!((130..=150).contains(&(after * 100 / before)), "{before} letters became {after}");
        assert_eq!(card("It was so [a-report]. Fine"), "«ÎÎt wáás söö [a-report]. Fîîññéé»");
    }
}
