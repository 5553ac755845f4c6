//! What a screen reader hears of a screen, as lines: `role "name" [state]`, indented by what holds it.

use std::fmt::Write as _;

use breach_rounds::app::mirror::roles::Element;
use breach_rounds::app::mirror::tree::{Tick, Urgency, VirtualNode, VirtualTree};

/// So much of a text is written: what changes in a card's prose changes no screen.
const LONGEST: usize = 80;

/// The role of an element, in ARIA's word, or the level of a heading.
pub fn role_of(element: Element) -> &'static str {
    if let Some(role) = element.role {
        return role;
    }
    match (element.tag, element.input_type) {
        ("input", Some("checkbox")) => "checkbox",
        ("input", Some("radio")) => "radio",
        ("input", Some("range")) => "slider",
        ("input", Some("number")) => "spinbutton",
        ("input" | "textarea", _) => "textbox",
        ("a", _) => "link",
        ("nav", _) => "navigation",
        ("aside", _) => "complementary",
        ("p" | "span" | "div", _) => "text",
        ("progress", _) => "progressbar",
        (tag, _) => tag,
    }
}

/// The whole tree, a line an element.
pub fn outline(tree: &VirtualTree) -> String {
    let mut out = String::new();
    for root in &tree.roots {
        walk(tree, *root, 0, &mut out);
    }
    for (urgency, text) in tree.live.values() {
        let soon = match urgency {
            Urgency::Polite => "polite",
            Urgency::Assertive => "assertive",
        };
        let _ = writeln!(out, "says {soon} {}", quoted(text.trim()));
    }
    out
}

fn walk(tree: &VirtualTree, id: u64, depth: usize, out: &mut String) {
    let Some(node) = tree.get(id) else { return };
    let _ = writeln!(out, "{:indent$}{}", "", line(node), indent = depth * 2);
    for child in &node.children {
        walk(tree, *child, depth + 1, out);
    }
}

fn line(node: &VirtualNode) -> String {
    let mut line = role_of(node.element).to_owned();
    if let Some(name) = node.name.as_deref().or(node.text.as_deref()) {
        let _ = write!(line, " {}", quoted(name));
    }
    for state in states(node) {
        let _ = write!(line, " [{state}]");
    }
    if let Some(value) = &node.value {
        let _ = write!(line, " = {}", quoted(value));
    }
    if let Some(words) = &node.amount_text {
        let _ = write!(line, " = {}", quoted(words));
    }
    if let Some(description) = node.description.as_deref().filter(|words| !words.is_empty()) {
        let _ = write!(line, " ({})", shortened(description));
    }
    line
}

fn states(node: &VirtualNode) -> Vec<&'static str> {
    let mut states = Vec::new();
    let mut tick = |tick: Option<Tick>, on, off| match tick {
        Some(Tick::On) => states.push(on),
        Some(Tick::Off) => states.push(off),
        Some(Tick::Mixed) => states.push("mixed"),
        None => {}
    };
    tick(node.checked, "checked", "not checked");
    tick(node.pressed, "pressed", "not pressed");
    states.extend(node.selected.map(|on| if on { "selected" } else { "not selected" }));
    states.extend(node.expanded.map(|on| if on { "open" } else { "closed" }));
    let flags = [
        (node.disabled, "disabled"),
        (node.read_only, "read only"),
        (node.required, "required"),
        (node.modal, "modal"),
        (node.inert, "behind a dialog"),
    ];
    states.extend(flags.into_iter().filter_map(|(on, word)| on.then_some(word)));
    states
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", shortened(text))
}

fn shortened(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &words[..at]),
        None => words,
    }
}
