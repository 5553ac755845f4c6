//! The attributes of an element to be. Pure, so that the page is touched only where they differ.

use super::tree::{Tick, VirtualNode, is_text_field};
use crate::app::widgets::semantics;

/// An attribute's name, and its value if it is to be there.
pub type Attribute = (&'static str, Option<String>);

/// Every attribute that the mirror ever sets, always in the same order and number, so that two
/// lists can be compared place by place.
pub fn attributes(node: &VirtualNode) -> Vec<Attribute> {
    let tag = node.element.tag;
    let native = matches!(tag, "button" | "input" | "textarea");
    let flag = |on: bool| on.then(String::new);
    let word = |on: bool| on.then(|| "true".to_owned());
    let amount = node.amount;
    let is_input = tag == "input" && !is_text_field(node.element);
    let bar = matches!(tag, "progress" | "meter");
    let number = |value: Option<f64>| value.filter(|_| is_input || bar).map(|value| value.to_string());
    let ticks_natively = tag == "input";
    let keyboard = keyboard(node);
    vec![
        ("role", node.element.role.map(str::to_owned)),
        ("class", node.class.clone()),
        ("type", node.element.input_type.map(str::to_owned)),
        ("lang", node.language.clone()),
        ("aria-label", node.name.clone()),
        ("aria-description", node.description.clone()),
        ("href", href(node)),
        ("placeholder", node.placeholder.clone()),
        ("min", number(amount.and_then(|a| a.min))),
        ("max", number(amount.and_then(|a| a.max))),
        (
            "step",
            is_input
                .then(|| amount.map(|a| a.step.map_or_else(|| "any".to_owned(), |s| s.to_string())))
                .flatten(),
        ),
        // A bar's value is an attribute; an input's is a property, which the person may change.
        ("value", number(amount.filter(|_| bar).map(|a| a.now))),
        ("aria-valuetext", node.amount_text.clone().filter(|_| amount.is_some())),
        ("inert", flag(node.inert)),
        ("aria-checked", node.checked.filter(|_| !ticks_natively).map(tick)),
        ("aria-pressed", node.pressed.map(tick)),
        ("aria-selected", node.selected.map(|on| on.to_string())),
        ("aria-expanded", expanded(node)),
        ("aria-haspopup", node.opens_list.then(|| "listbox".to_owned())),
        ("disabled", flag(native && node.disabled)),
        ("aria-disabled", word(!native && node.disabled)),
        ("readonly", flag(node.read_only && is_text_field(node.element))),
        ("aria-required", word(node.required)),
        ("aria-modal", word(node.modal)),
        ("tabindex", tabindex(node, native)),
        ("scope", scope(node)),
        ("autocomplete", is_text_field(node.element).then(|| purpose(node).to_owned())),
        ("inputmode", keyboard.map(|keyboard| keyboard.mode.to_owned())),
        ("autocapitalize", keyboard.map(|keyboard| keyboard.capitals.to_owned())),
        ("autocorrect", keyboard.filter(|keyboard| !keyboard.corrects).map(|_| "off".to_owned())),
        ("spellcheck", keyboard.filter(|keyboard| !keyboard.corrects).map(|_| "false".to_owned())),
        ("enterkeyhint", keyboard.map(|keyboard| keyboard.enter.to_owned())),
    ]
}

/// What a field asks of the keyboard on a screen.
#[derive(Clone, Copy)]
struct Keyboard {
    /// Letters or figures.
    mode: &'static str,
    /// What it writes large.
    capitals: &'static str,
    /// Whether it may correct what is typed.
    corrects: bool,
    /// What its Enter key says.
    enter: &'static str,
}

fn keyboard(node: &VirtualNode) -> Option<Keyboard> {
    let plain = Keyboard { mode: "text", capitals: "sentences", corrects: true, enter: "done" };
    is_text_field(node.element).then_some(match node.class.as_deref() {
        Some(semantics::NAME | semantics::OWN_NAME) => {
            Keyboard { capitals: "words", corrects: false, ..plain }
        }
        Some(semantics::CODE) => Keyboard { capitals: "characters", corrects: false, enter: "go", ..plain },
        Some(semantics::DIGITS) => Keyboard { mode: "numeric", capitals: "none", corrects: false, ..plain },
        Some(semantics::ADDRESS) => Keyboard { mode: "url", capitals: "none", corrects: false, enter: "go" },
        Some(semantics::SEARCH) => Keyboard { capitals: "none", corrects: false, enter: "search", ..plain },
        _ => plain,
    })
}

/// What a field asks of a person about themselves, in the words of HTML. The rest is about a game, and what
/// was once typed there is of no use again.
fn purpose(node: &VirtualNode) -> &'static str {
    match node.class.as_deref() {
        Some(semantics::OWN_NAME) => "name",
        Some(semantics::OWN_ROLE) => "organization-title",
        _ => "off",
    }
}

fn tick(tick: Tick) -> String {
    match tick {
        Tick::Off => "false",
        Tick::On => "true",
        Tick::Mixed => "mixed",
    }
    .to_owned()
}

/// A link that only egui follows still needs an address, or it is no link.
fn href(node: &VirtualNode) -> Option<String> {
    (node.element.tag == "a").then(|| node.href.clone().unwrap_or_else(|| "#".to_owned()))
}

/// Whatever opens a list says whether it is open.
fn expanded(node: &VirtualNode) -> Option<String> {
    match node.expanded {
        Some(on) => Some(on.to_string()),
        None => node.opens_list.then(|| "false".to_owned()),
    }
}

/// What egui lets have the focus is reached with Tab here too. Headings are not: they take it where the
/// game or the mirror puts it, so that a screen reader begins there.
fn tabindex(node: &VirtualNode, native: bool) -> Option<String> {
    let heading = node.element.tag.starts_with('h') && node.element.tag.len() == 2;
    if native || node.element.tag == "a" {
        None
    } else if heading {
        Some("-1".to_owned())
    } else {
        node.focusable.then(|| "0".to_owned())
    }
}

fn scope(node: &VirtualNode) -> Option<String> {
    match node.element.role {
        Some("columnheader") => Some("col".to_owned()),
        Some("rowheader") => Some("row".to_owned()),
        _ => None,
    }
}
