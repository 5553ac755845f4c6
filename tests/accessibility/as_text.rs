//! The text version says no less than the picture: everything has a caption to be seen, and nothing is laid
//! out only where it can be seen.

use std::collections::BTreeMap;

use breach_rounds::app::mirror::tree::{VirtualNode, VirtualTree};
use breach_rounds::app::mirror::visible::{TEXT_SCREEN, caption};

use crate::screens::{LAPTOP, Shown};

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

/// What `shown`, a screen on a laptop, does not say as text.
pub fn faults(shown: &mut Shown) -> Vec<String> {
    let seen = shown.tree();
    shown.change((TEXT_SCREEN.x, TEXT_SCREEN.y), LAPTOP.language);
    let text = shown.tree();
    let of_text = said(&text);
    let lost = said(&seen)
        .into_iter()
        .filter(|(what, times)| of_text.get(what).copied().unwrap_or_default() < *times)
        .map(|(what, _)| format!("is not said: {what:?}"));
    let nameless =
        text.nodes.iter().filter(|node| is_nameless(node)).map(|node| format!("no name is seen: {node:?}"));
    lost.chain(nameless).collect()
}
