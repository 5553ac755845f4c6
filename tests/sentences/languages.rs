//! The files of the other languages: nothing unknown, nothing that English does not put in, and ever less
//! that is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use breach_rounds::text::{Language, Text};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use skrifa::{FontRef, MetadataProvider as _};

/// How many sentences a language may still lack. It only ever goes down.
const MISSING: [(Language, usize); 3] =
    [(Language::German, 0), (Language::Spanish, 0), (Language::Japanese, 0)];

fn read(language: Language) -> Option<String> {
    let file = format!("assets/lang/{}.ftl", language.tag());
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).ok()
}

/// The variables of every sentence.
fn sentences(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parser::parse(text).unwrap_or_else(|(_, faults)| panic!("{faults:#?}"));
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), message.value)),
        _ => None,
    });
    let mut all = BTreeMap::new();
    for (id, value) in messages {
        let mut found = BTreeSet::new();
        value.iter().for_each(|pattern| variables(pattern, &mut found));
        assert!(all.insert(id.clone(), found).is_none(), "`{id}` stands there twice");
    }
    all
}

fn variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => inner(inline, found),
            Expression::Select { selector, variants } => {
                inner(selector, found);
                variants.iter().for_each(|variant| variables(&variant.value, found));
            }
        }
    }
}

fn inner(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inner(argument, found));
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                inner(inline, found);
            }
        }
        _ => {}
    }
}

#[test]
fn a_translation_knows_every_id_and_puts_in_what_english_puts_in() {
    let english = sentences(&read(Language::English).expect("English"));
    for (language, allowed) in MISSING {
        // A language that nobody has begun lacks everything.
        let text = read(language).unwrap_or_default();
        let translated = sentences(&text);
        let unknown: Vec<_> = translated.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(unknown.is_empty(), "{language} has what English has not: {unknown:#?}");
        let other: Vec<_> = translated.iter().filter(|(id, variables)| english[*id] != **variables).collect();
        assert!(other.is_empty(), "{language} puts in something else: {other:#?}");
        let missing: Vec<_> = english.keys().filter(|id| !translated.contains_key(*id)).collect();
        println!("{language} lacks {} sentences: {missing:#?}", missing.len());
        assert!(missing.len() <= allowed, "{language} lacks {}, more than {allowed}", missing.len());
    }
}

#[test]
fn what_a_translation_lacks_is_said_in_english_with_its_own_plural() {
    let text = Text::of(Language::Japanese, "home-path-heading = 道\nhot-seat-guided = { $nobody }\n");
    assert_eq!(text.t("home-path-heading"), "道");
    let one = text.t_with("common-effect-lose", &[("turns", 1.into())]);
    assert_eq!(one, Text::english().t_with("common-effect-lose", &[("turns", 1.into())]));
    let german = Text::of(Language::German, "settings-percent = { $n } Prozent\n");
    assert_eq!(german.t_with("settings-percent", &[("n", 12.5.into())]), "12,5 Prozent");
    assert_eq!(german.t_with("settings-percent", &[("n", 20_000.into())]), "20.000 Prozent");
    assert_eq!((&*german.number("-1.5"), &*german.date("2026-11-22")), ("-1,5", "22.11.2026"));
}

/// What no face of ours has of these texts; the Japanese one counts only where it is asked for.
fn lacks(texts: &str, japanese: bool) -> BTreeSet<char> {
    let always = ["atkinson-regular.ttf", "inter-symbols.otf", "japanese-name.ttf"];
    let faces: Vec<Vec<u8>> = always
        .into_iter()
        .chain(japanese.then_some("japanese.ttf"))
        .map(|name| fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts").join(name)))
        .map(|bytes| bytes.expect("the face"))
        .collect();
    let has = |letter| {
        let maps = |bytes: &Vec<u8>| FontRef::new(bytes).expect("a face").charmap().map(letter).is_some();
        faces.iter().any(maps)
    };
    let letters: BTreeSet<char> = texts.chars().filter(|letter| !letter.is_control()).collect();
    letters.into_iter().filter(|letter| !has(*letter)).collect()
}

#[test]
fn every_letter_of_every_translation_is_in_the_faces() {
    assert!(lacks("日光", false).len() == 1, "the test can fail");
    // Settings shows every language by its own name, before its face is there.
    let names: String = Language::ALL.map(Language::own_name).concat();
    assert_eq!(lacks(&names, false), BTreeSet::new());
    for language in Language::ALL {
        let mut texts = read(language).unwrap_or_default();
        let folder = format!("scenarios/imaging/lang/{}", language.tag());
        let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
        for file in files.into_iter().flatten() {
            texts += &fs::read_to_string(file.expect("an entry").path()).expect("text");
        }
        let missing = lacks(&texts, language == Language::Japanese);
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}
