//! Red when a language is not chosen as the person or the platform asks, when half of one is shown, or when
//! a play changes with it.

use std::rc::Rc;

use breach_rounds::app::fetched::{FetchFault, Fetched};
use breach_rounds::app::storage::memory::MemoryHost;
use breach_rounds::packs::bundle;
use breach_rounds::text::Language;
use egui::accesskit::Role;

use super::{App, LAPTOP};

const GERMAN: &str = "home-path-heading = Wege\nsettings-title = Einstellungen\nlanguage-title = Sprache\n";

fn sentences() -> Fetched {
    Fetched::Here(Rc::from(GERMAN.as_bytes()))
}

fn cards() -> Fetched {
    let scenario =
        r#"[(id: "knock-on-your-own-door", texts: [(at: "title", is: "Klopf an die eigene Tür")])]"#;
    Fetched::Here(bundle(&[("knock-on-your-own-door.ron".into(), scenario.into())]).into())
}

/// A platform that prefers these languages, and what its site answers for German.
fn host(languages: &[&str], sentences: Fetched, cards: Fetched) -> MemoryHost {
    let host = MemoryHost::new();
    host.with(|memory| {
        memory.reduced_motion = true;
        memory.languages = languages.iter().map(|&tag| tag.to_owned()).collect();
        memory.fetched.insert("lang/de.ftl".into(), sentences);
        memory.fetched.insert("packs/imaging.de.txt".into(), cards);
    });
    host
}

fn set(host: &MemoryHost, name: &str, answer: Fetched) {
    host.with(|memory| memory.fetched.insert(name.to_owned(), answer));
}

#[test]
fn the_platforms_language_is_spoken_and_what_it_lacks_is_english() {
    let mut app = App::over(host(&["fr", "de-AT"], sentences(), cards()), LAPTOP);
    assert_eq!(app.harness.state().language(), Language::German);
    assert!(app.said().contains("Klopf an die eigene Tür"), "cards are translated");
    assert!(
        app.said().contains("The fridge magnet") || app.said().contains("Field guide"),
        "the rest is English"
    );
    let other = |words: &str| app.harness.state().other_language(words);
    assert_eq!(other("The fridge magnet"), Some("en"), "and is said to be English");
    assert_eq!((other("Klopf an die eigene Tür"), other("Einstellungen")), (None, None));
    app.press("Settings");
    assert!(app.has(Role::Heading, "Einstellungen") && app.has(Role::Heading, "Sprache"));
    // Chosen by hand it holds against the platform, and is kept.
    app.choose("English");
    assert!(app.has(Role::Heading, "Settings"));
    let app = app.reload(LAPTOP);
    assert_eq!(app.harness.state().language(), Language::English);
    assert!(!app.said().contains("Klopf an die eigene Tür"));
}

#[test]
fn a_language_on_its_way_changes_nothing_until_it_is_there() {
    let host = host(&["de"], Fetched::Coming, Fetched::Coming);
    let mut app = App::over(host.clone(), LAPTOP);
    assert_eq!(app.harness.state().language(), Language::English);
    set(&host, "lang/de.ftl", sentences());
    app.harness.run();
    assert_eq!(app.harness.state().language(), Language::German);
    assert!(!app.said().contains("Klopf"), "its cards are still on their way");
    set(&host, "packs/imaging.de.txt", cards());
    app.harness.run();
    assert!(app.said().contains("Klopf an die eigene Tür"));
}

#[test]
fn a_language_that_does_not_come_is_named_and_sent_for_again_when_chosen_again() {
    let host = host(&["de"], Fetched::Failed(FetchFault::Unreachable), cards());
    let mut app = App::over(host.clone(), LAPTOP);
    assert_eq!(app.harness.state().language(), Language::English);
    assert!(app.said().contains("Deutsch could not be brought."), "{}", app.said());
    app.press("Settings");
    set(&host, "lang/de.ftl", sentences());
    app.choose("Deutsch");
    assert_eq!(app.harness.state().language(), Language::German);
    assert!(host.with(|memory| memory.fetched_again.contains(&"lang/de.ftl".to_owned())));
    assert!(!app.said().contains("could not be brought"));
}

#[test]
fn a_play_changes_its_language_in_the_middle_and_its_log_does_not() {
    let host = host(&[], sentences(), cards());
    let mut app = App::over(host.clone(), LAPTOP);
    super::solo::to_the_table(&mut app);
    let log = |host: &MemoryHost| {
        host.with(|memory| {
            memory.kept.iter().find(|(key, _)| key.starts_with("session")).map(|(_, log)| log.clone())
        })
    };
    let before = log(&host).expect("it is kept");
    host.with(|memory| memory.languages = vec!["de".to_owned()]);
    app.harness.run();
    assert_eq!(app.harness.state().language(), Language::German);
    assert!(app.said().contains("Klopf an die eigene Tür"), "{}", app.said());
    assert_eq!(log(&host).as_deref(), Some(&*before));
}

#[test]
fn the_mirror_says_of_an_english_text_that_it_is_english() {
    let app = App::over(host(&["de"], sentences(), cards()), LAPTOP);
    let mut shown =
        crate::screens::Shown::new(app, crate::screens::Window { language: "de", ..crate::screens::LAPTOP });
    shown.settle();
    let mut tree = shown.tree();
    tree.mark_languages(|words| (words == "Klopf an die eigene Tür").then(|| "xx".to_owned()));
    let marked: Vec<_> = tree.nodes.iter().filter(|node| node.language.is_some()).collect();
    assert!(!marked.is_empty());
    for node in marked {
        let attributes = breach_rounds::app::mirror::attributes::attributes(node);
        assert!(attributes.contains(&("lang", Some("xx".to_owned()))), "{attributes:?}");
    }
}
