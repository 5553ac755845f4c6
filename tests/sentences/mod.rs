//! Red when the interface would show an id, an empty sentence or a hole where a value belongs; when a
//! sentence is said nowhere; or when one shouts.

mod events;
mod file;
#[cfg(feature = "ui")]
mod languages;
mod scores;
mod standings;

use breach_rounds::packs::{Library, Pack, Scenario, embedded};
use breach_rounds::rules::{Effect, InjectId};
use breach_rounds::text::Text;
use breach_rounds::text::words::Cards;

pub struct Case {
    pub library: Library,
    pub text: Text,
}

impl Case {
    pub fn new() -> Self {
        Self { library: embedded(), text: Text::english() }
    }

    pub fn pack(&self) -> &Pack {
        self.library.packs.first().expect("a pack is shipped")
    }

    pub fn scenario(&self) -> &Scenario {
        self.pack().scenarios().first().expect("it has a scenario")
    }

    pub fn cards(&self) -> Cards<'_> {
        Cards { pack: self.pack(), names: &self.scenario().names }
    }

    /// The inject that asks for a decision.
    pub fn choice(&self) -> InjectId {
        let has_choice = |spec: &breach_rounds::rules::InjectSpec| {
            spec.effects.iter().any(|effect| matches!(effect, Effect::Choice { .. }))
        };
        let at =
            self.scenario().blueprint.injects.iter().position(has_choice).expect("each scenario has one");
        InjectId(u8::try_from(at).expect("few injects"))
    }
}

/// A sentence is words, from its first letter to its last mark.
pub fn sound(what: impl std::fmt::Debug, said: &str) {
    assert!(!said.trim().is_empty(), "{what:?} says nothing");
    for bad in [
        "{",
        "}",
        "#",
        "  ",
        "“”",
        "log-",
        "reasons-",
        "scores-",
        "errors-",
        "common-",
        "analysis-",
        "()",
        "!",
    ] {
        assert!(!said.contains(bad), "{what:?} has `{bad}`: {said}");
    }
    assert_eq!(said, said.trim(), "{what:?}");
}

pub fn sentence(what: impl std::fmt::Debug, said: &str) {
    sound(&what, said);
    assert!(said.ends_with(['.', '”', '?']), "{what:?} does not end: {said}");
}
