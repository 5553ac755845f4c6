//! Red when keys of a single letter or digit do something although they were switched off (2.1.4), or
//! cannot be switched off.

use breach_rounds::app::desk::Settings;
use egui::{Event, Key, Modifiers};

use crate::desk::App;
use crate::screens::{LAPTOP, Window, named, outline};

/// All screens where such a key does something while they are on.
const WITH_KEYS: [&str; 7] = [
    "table",
    "table_ready",
    "online_table",
    "console_lobby",
    "console_teams",
    "console_table",
    "console_room",
];

/// Every key that types a single character and that egui knows.
fn characters() -> impl Iterator<Item = Key> {
    Key::ALL
        .iter()
        .copied()
        .filter(|key| key.symbol_or_name().chars().count() == 1)
        .filter(|key| !matches!(key, Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp))
}

/// What a person hears before and after each of them was pressed, with and without Shift.
fn pressed(name: &str, keys: bool) -> (String, String) {
    let mut shown = named(name).show(&Window { keys, ..LAPTOP });
    let before = outline(&shown.tree());
    for modifiers in [Modifiers::NONE, Modifiers::SHIFT] {
        for key in characters() {
            let stroke = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
            shown.frame(vec![stroke(true), stroke(false)]);
        }
    }
    shown.settle();
    (before, outline(&shown.tree()))
}

#[test]
fn where_keys_are_on_they_do_something() {
    assert!(characters().count() >= 37, "letters, digits and a question mark");
    for name in WITH_KEYS {
        let (before, after) = pressed(name, true);
        assert_ne!(before, after, "{name}: has it a key?");
    }
}

#[test]
fn where_keys_are_off_none_does_anything() {
    for name in WITH_KEYS {
        let (before, after) = pressed(name, false);
        assert_eq!(before, after, "{name}");
    }
}

#[test]
fn they_are_switched_off_in_the_settings_and_stay_off() {
    let mut app = App::over(LAPTOP.host(), LAPTOP.size);
    app.press("Settings");
    app.choose("Off");
    let host = app.host.clone();
    let kept = host.with(|memory| memory.kept.get("settings").cloned());
    assert!(!Settings::read(kept.as_deref()).shortcuts, "{kept:?}");
    let mut app = app.reload(LAPTOP.size);
    app.press("Settings");
    app.choose("On");
    let kept = host.with(|memory| memory.kept.get("settings").cloned());
    assert!(Settings::read(kept.as_deref()).shortcuts, "{kept:?}");
    assert!(Settings::read(Some(r#"{"text_percent":125}"#)).shortcuts, "as it was before it could be chosen");
}

#[test]
fn the_page_of_keys_says_whether_they_are_on() {
    let says = |keys, words: &str| {
        let shown = named("console_keys").show(&Window { keys, ..LAPTOP });
        shown.tree().nodes.iter().any(|node| node.text.as_deref().is_some_and(|text| text.ends_with(words)))
    };
    let (can, are) =
        ("They can be switched off in the settings.", "These keys are switched off in the settings.");
    assert!(says(true, can) && !says(true, are));
    assert!(says(false, are) && !says(false, can));
}
