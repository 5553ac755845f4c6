//! Red when a text field brings the wrong keyboard to the screen of a phone.

use breach_rounds::app::mirror::attributes::attributes;
use breach_rounds::app::mirror::tree::{VirtualNode, is_text_field};

use crate::screens::{LAPTOP, named};

fn keyboard_of(screen: &str, label: &str) -> Vec<Option<String>> {
    attributes_of(screen, label, &["inputmode", "autocapitalize", "enterkeyhint", "spellcheck"])
}

fn attributes_of(screen: &str, label: &str, wanted: &[&str]) -> Vec<Option<String>> {
    let shown = named(screen).show(&LAPTOP);
    let tree = shown.tree();
    let named = |node: &&VirtualNode| is_text_field(node.element) && node.name.as_deref() == Some(label);
    let field = tree.nodes.iter().find(named).unwrap_or_else(|| panic!("no field {label} on {screen}"));
    let all = attributes(field);
    let of = |wanted: &str| all.iter().find(|(name, _)| *name == wanted).and_then(|(_, value)| value.clone());
    wanted.iter().copied().map(of).collect()
}

#[test]
fn a_field_brings_the_keyboard_for_what_is_typed() {
    let asks = |all: [&str; 4]| all.map(|one| (!one.is_empty()).then(|| one.to_owned())).to_vec();
    assert_eq!(keyboard_of("join", "Code"), asks(["text", "characters", "go", "false"]));
    assert_eq!(keyboard_of("join", "Your name"), asks(["text", "words", "done", "false"]));
    assert_eq!(keyboard_of("glossary", "Find a term"), asks(["text", "none", "search", "false"]));
    assert_eq!(keyboard_of("found", "What the exercise is called"), asks(["text", "sentences", "done", ""]));
}

#[test]
fn a_field_says_what_it_asks_of_a_person_about_themselves() {
    let asks = |screen, label| attributes_of(screen, label, &["autocomplete"]).remove(0);
    let own = [
        ("join", "Your name", "name"),
        ("join", "Your role (if you like)", "organization-title"),
        ("found", "Your name", "name"),
        ("found", "Your role (may be left out)", "organization-title"),
        ("certificate", "Name on the certificate", "name"),
    ];
    for (screen, label, purpose) in own {
        assert_eq!(asks(screen, label).as_deref(), Some(purpose), "{label} on {screen}");
    }
    for (screen, label) in
        [("join", "Code"), ("found", "What the exercise is called"), ("glossary", "Find a term")]
    {
        assert_eq!(asks(screen, label).as_deref(), Some("off"), "{label} on {screen}");
    }
}
