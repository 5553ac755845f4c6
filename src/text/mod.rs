//! Sentences: Fluent messages for every reason, event and label that the code below speaks of only
//! by id and number. One file a language, `assets/lang/<tag>.ftl`.

pub mod agenda;
pub mod analysis;
pub mod coach;
pub mod errors;
pub mod learned;
pub mod library;
mod locale;
pub mod log;
pub mod pseudo;
pub mod reasons;
pub mod rules;
pub mod scores;
pub mod words;

use std::fmt::Display;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use locale::Language;

const ENGLISH: &str = include_str!("../../assets/lang/en.ftl");

/// The interface's sentences in one language.
pub struct Text {
    language: Language,
    /// What the language has.
    own: FluentBundle<FluentResource>,
    /// English for what it lacks, with English plurals; none for English itself.
    english: Option<FluentBundle<FluentResource>>,
}

/// A value put into a sentence.
pub type Value<'a> = FluentValue<'a>;

impl Text {
    /// English, which is complete by test.
    pub fn english() -> Self {
        Self { language: Language::English, own: bundle(Language::English, ENGLISH), english: None }
    }

    /// A language by its file of sentences; what that lacks is said in English, sentence by sentence.
    pub fn of(language: Language, sentences: &str) -> Self {
        let english = bundle(Language::English, ENGLISH);
        Self { language, own: bundle(language, sentences), english: Some(english) }
    }

    /// The pseudo-locale, made from English.
    pub fn pseudo() -> Self {
        let mut own = bundle(Language::Pseudo, ENGLISH);
        own.set_transform(Some(pseudo::accented));
        Self { language: Language::Pseudo, own, english: None }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence `id`; its id itself if English lacks it, so that a gap shows.
    pub fn t(&self, id: &str) -> String {
        self.say(id, None)
    }

    /// The sentence `id` with values put in.
    pub fn t_with<'a>(&self, id: &str, values: &[(&'static str, Value<'a>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        self.say(id, Some(&args))
    }

    /// A number that code writes `-12.5`, as the language writes it.
    pub fn number(&self, number: impl Display) -> String {
        self.language.number(&number.to_string())
    }

    /// A day, a month or a year, written `2026-11-22`, as the language writes it.
    pub fn date(&self, iso: &str) -> String {
        self.language.date(iso)
    }

    fn say(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let said = said(&self.own, id, args);
        // A sentence of a translation that lacks a value is none: English says it whole.
        let whole = said.as_ref().filter(|(_, whole)| *whole || self.english.is_none());
        let words = match (whole, &self.english) {
            (Some((words, _)), _) => Some(words.clone()),
            (None, Some(english)) => self::said(english, id, args).map(|(words, _)| words),
            (None, None) => None,
        };
        let words = words.unwrap_or_else(|| id.to_owned());
        if self.language == Language::Pseudo { pseudo::bracketed(&words) } else { words }
    }
}

/// The sentences of a language, ready to be said.
fn bundle(language: Language, sentences: &str) -> FluentBundle<FluentResource> {
    // The tags are ours; the pseudo-locale counts as English does.
    let tag = if language == Language::Pseudo { "en" } else { language.tag() };
    let tag: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    // Isolation marks would stand as boxes in fonts without them; the texts are all left to right.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(language.formatter()));
    // A faulty line costs that line; `tests/sentences` fails on any.
    let resource = FluentResource::try_new(sentences.to_owned()).unwrap_or_else(|(partial, _)| partial);
    bundle.add_resource_overriding(resource);
    bundle
}

/// A sentence, and whether every placeholder had its value; none where the bundle has no such sentence.
fn said(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    args: Option<&FluentArgs<'_>>,
) -> Option<(String, bool)> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut faults = Vec::new();
    let said = bundle.format_pattern(pattern, args, &mut faults).into_owned();
    // A placeholder without its value: the tests that show this sentence fail, nobody else does.
    debug_assert!(faults.is_empty(), "`{id}`: {faults:?}");
    Some((said, faults.is_empty()))
}
