//! Red when the text version says less than the picture: what has no caption to be seen, and what is laid
//! out only where it can be seen.

use std::collections::BTreeMap;

use breach_rounds::app::mirror::tree::{VirtualNode, VirtualTree};
use breach_rounds::app::mirror::visible::{TEXT_SCREEN, caption};

use crate::screens::{LAPTOP, each_screen, named};

/// What is said how often, by tag and words.
fn said(tree: &VirtualTree) -> BTreeMap<(&str, String), usize> {
    let mut said = BTreeMap::new();
    for node in &tree.nodes {
        let words = node.text.as_ref().or(node.name.as_ref()).cloned().unwrap_or_default();
        *said.entry((node.element.tag, words)).or_default() += 1;
    }
    said
}

/// A control whose name stands nowhere on the page: neither in it, nor beside it.
fn is_nameless(node: &VirtualNode) -> bool {
    node.focusable && node.children.is_empty() && node.text.is_none() && caption(node).is_none()
}

fn check(name: &str) {
    let mut shown = named(name).show(&LAPTOP);
    let seen = shown.tree();
    shown.change((TEXT_SCREEN.x, TEXT_SCREEN.y), LAPTOP.language);
    let text = shown.tree();
    let of_text = said(&text);
    let lost: Vec<_> = said(&seen)
        .into_iter()
        .filter(|(what, times)| of_text.get(what).copied().unwrap_or_default() < *times)
        .map(|(what, _)| format!("{what:?}"))
        .collect();
    assert!(lost.is_empty(), "{name} does not say as text:\n  {}", lost.join("\n  "));
    let nameless: Vec<_> =
        text.nodes.iter().filter(|node| is_nameless(node)).map(|n| format!("{n:?}")).collect();
    assert!(
        nameless.is_empty(),
        "{name} has controls without a name to be seen:\n  {}",
        nameless.join("\n  ")
    );
}

macro_rules! as_text {
    ($($name:ident),* $(,)?) => {
        $(#[test]
        fn $name() {
            check(stringify!($name));
        })*
    };
}
each_screen!(as_text);
