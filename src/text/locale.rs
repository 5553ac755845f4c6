//! The languages that the interface speaks, and how each writes numbers and dates.
//!
//! Few enough for a table of our own: the Unicode project's data would weigh more than the whole game.

use std::fmt;

use fluent_bundle::FluentValue;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Language {
    /// English, as the United States write it: what every sentence is first written in.
    #[default]
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// Japanese.
    Japanese,
    /// English with accents, two fifths longer, in brackets: shows what is cut off or not translatable.
    Pseudo,
}

impl Language {
    /// Those that are offered.
    pub const ALL: [Self; 4] = [Self::English, Self::German, Self::Spanish, Self::Japanese];

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::Japanese => "ja",
            Self::Pseudo => "qps-ploc",
        }
    }

    /// What its speakers call it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
            Self::Japanese => "日本語",
            Self::Pseudo => "Pseudo",
        }
    }

    /// The language that a tag means: `de-AT` is German. Only the whole tag asks for the pseudo-locale.
    pub fn of_tag(tag: &str) -> Option<Self> {
        if tag.eq_ignore_ascii_case(Self::Pseudo.tag()) {
            return Some(Self::Pseudo);
        }
        let first = tag.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| first.eq_ignore_ascii_case(language.tag()))
    }

    /// The first that is spoken of those that somebody prefers, by tag; English when none is.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter().find_map(Self::of_tag).unwrap_or_default()
    }

    /// Between whole and tenth, and between groups of three digits.
    fn signs(self) -> (char, char) {
        match self {
            Self::English | Self::Japanese | Self::Pseudo => ('.', ','),
            Self::German | Self::Spanish => (',', '.'),
        }
    }

    /// A number that is written `-1234.5` as the language writes it; from five digits on in groups.
    pub(super) fn number(self, plain: &str) -> String {
        let (point, group) = self.signs();
        let digits = plain.trim_start_matches(|c: char| !c.is_ascii_digit());
        let sign = &plain[..plain.len() - digits.len()];
        let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
        if !whole.bytes().all(|byte| byte.is_ascii_digit()) {
            return plain.to_owned();
        }
        let mut words = sign.to_owned();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && whole.len() >= 5 && (whole.len() - at) % 3 == 0 {
                words.push(group);
            }
            words.push(digit);
        }
        if !rest.is_empty() {
            words.push(point);
            words.push_str(rest);
        }
        words
    }

    /// A day, a month or a year, written `2026-11-22`, `2026-11` or `2026`, as the language writes it.
    pub(super) fn date(self, iso: &str) -> String {
        let parts: Vec<&str> = iso.split('-').collect();
        match (self, &parts[..]) {
            (Self::German, [year, month, day]) => format!("{day}.{month}.{year}"),
            (Self::German, [year, month]) => format!("{month}.{year}"),
            (Self::Spanish, [year, month, day]) => format!("{day}/{month}/{year}"),
            (Self::Spanish, [year, month]) => format!("{month}/{year}"),
            (Self::Japanese, [year, month, day]) => format!("{year}/{month}/{day}"),
            (Self::Japanese, [year, month]) => format!("{year}/{month}"),
            _ => iso.to_owned(),
        }
    }

    /// How the numbers of its sentences are written.
    pub(super) fn formatter<M>(self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
        fn number(value: &FluentValue<'_>, language: Language) -> Option<String> {
            match value {
                FluentValue::Number(number) => Some(language.number(&number.as_string())),
                _ => None,
            }
        }
        // A function without surroundings is asked for, so each way of writing has one of its own.
        match self.signs() {
            (',', _) => |value, _| number(value, Self::German),
            _ => |value, _| number(value, Self::English),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Language {
    /// What is no language of ours is English, so that a choice of a later version costs nothing else.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Ok(Self::of_tag(&tag).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{self, English, German, Japanese, Pseudo, Spanish};

    #[test]
    fn the_first_language_that_is_spoken_is_chosen() {
        assert_eq!(Language::preferred(["fr-CA", "de-AT", "en"]), German);
        assert_eq!(Language::preferred(["es_ES.UTF-8"]), Spanish);
        assert_eq!(Language::preferred(["JA"]), Japanese);
        assert_eq!(Language::preferred(["deu", "C", ""]), English);
        assert_eq!(Language::of_tag("qps-ploc"), Some(Pseudo));
        assert_eq!(Language::of_tag("qps"), None);
        let kept = serde_json::to_string(&Some(Japanese)).expect("written");
        assert_eq!(serde_json::from_str::<Option<Language>>(&kept).expect("read"), Some(Japanese));
        assert_eq!(serde_json::from_str::<Language>("\"fr\"").expect("read"), English);
    }

    #[test]
    fn numbers_and_dates_are_written_as_people_there_do() {
        let cases = [
            (English, "−1.5", "−1.5"),
            (German, "+12.5", "+12,5"),
            (Spanish, "1234", "1234"),
            (German, "1234567.8", "1.234.567,8"),
            (English, "12345", "12,345"),
            (Japanese, "12345.6", "12,345.6"),
            (German, "n/a", "n/a"),
            (German, "", ""),
        ];
        for (language, plain, written) in cases {
            assert_eq!(language.number(plain), written);
        }
        assert_eq!(English.date("2026-11-22"), "2026-11-22");
        assert_eq!(German.date("2026-11-22"), "22.11.2026");
        assert_eq!(Spanish.date("2026-11"), "11/2026");
        assert_eq!(Japanese.date("2026-11-22"), "2026/11/22");
        assert_eq!(German.date("2026"), "2026");
    }
}
