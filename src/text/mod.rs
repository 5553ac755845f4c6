//! Sentences: Fluent messages for every reason, event and label that the code below speaks of only
//! by id and number. One file a language, `assets/lang/<tag>.ftl`.

pub mod agenda;
pub mod analysis;
pub mod coach;
pub mod errors;
pub mod learned;
pub mod library;
pub mod log;
pub mod reasons;
pub mod rules;
pub mod scores;
pub mod words;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

const ENGLISH: &str = include_str!("../../assets/lang/en.ftl");

/// The interface's sentences in one language.
pub struct Text {
    bundle: FluentBundle<FluentResource>,
}

/// A value put into a sentence.
pub type Value<'a> = FluentValue<'a>;

impl Text {
    /// English, which is complete by test.
    pub fn english() -> Self {
        let mut bundle = FluentBundle::new(vec![unic_langid::LanguageIdentifier::default()]);
        // Isolation marks would stand as boxes in fonts without them; the texts are all left to right.
        bundle.set_use_isolating(false);
        // A faulty line costs that line; `tests/sentences` fails on any.
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// The sentence `id`; its id itself if the language lacks it, so that a gap shows.
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

    fn say(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut faults = Vec::new();
        let said = self.bundle.format_pattern(pattern, args, &mut faults).into_owned();
        // A placeholder without its value: the tests that show this sentence fail, nobody else does.
        debug_assert!(faults.is_empty(), "`{id}`: {faults:?}");
        said
    }
}
