//! The mirror on the page: keeps `<div id="mirror">` equal to the virtual tree.
//!
//! Elements are kept from frame to frame and touched only where they differ, so a screen reader
//! that reads one is not thrown out of it. Behind the picture they lie invisible over the widgets
//! that they stand for: magnifiers and touch exploration find them there, while the mouse goes
//! through to the canvas (the style sheet says both). The text field with the focus alone is seen, over
//! the one that is painted: so typing has the caret, the input methods and the keyboard of the platform. As text they are the page: in reading order,
//! where the style sheet puts them, with their labels to be seen.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::attributes::attributes;
use super::listen;
use super::live::{Announcement, LiveTexts};
use super::route::Router;
use super::tree::{Bounds, Tick, Urgency, VirtualNode, VirtualTree, is_text_field};
use super::visible::{Caption, caption, clip, said_again};
use crate::app::shell::view::View;
use crate::app::wake::Waker;

/// The attribute by which an element tells which node it stands for.
pub(super) const KEY: &str = "data-node";

/// How many announcements a live region holds before the oldest goes.
const SPOKEN: u32 = 4;

/// What the page's listeners and the mirror share.
#[derive(Default)]
pub(super) struct Shared {
    /// What the page shows.
    pub view: View,
    /// What happened on the page and egui does not know yet.
    pub router: Router,
    /// What can be seen of each text field, for a finger or a mouse on the canvas.
    pub fields: Vec<(Bounds, HtmlElement)>,
    /// Where the canvas was touched or clicked last, and is not let go yet.
    pub pressed: Option<(i32, i32)>,
    /// The element of the widget with egui's focus.
    pub focused: Option<HtmlElement>,
}

/// The mirror of the page.
pub struct Mirror {
    document: Document,
    root: Element,
    polite: Element,
    assertive: Element,
    elements: BTreeMap<u64, Mirrored>,
    last: VirtualTree,
    live: LiveTexts,
    view: View,
    /// For how many frames the element with the page's focus has been gone.
    orphaned: Option<u8>,
    shared: Rc<RefCell<Shared>>,
}

struct Mirrored {
    element: HtmlElement,
    /// The outermost of what was made for it: itself, or its label.
    outer: HtmlElement,
    node: VirtualNode,
}

impl Mirror {
    /// Finds `#mirror` on the page and starts to listen to it; `None` on a page without one.
    pub fn attach(waker: &Waker) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let root = document.get_element_by_id("mirror")?;
        let polite = document.get_element_by_id("live-polite")?;
        let assertive = document.get_element_by_id("live-assertive")?;
        let shared = Rc::new(RefCell::new(Shared::default()));
        listen::listen(&document, &root, &shared, waker)?;
        Some(Self {
            document,
            root,
            polite,
            assertive,
            elements: BTreeMap::new(),
            last: VirtualTree::default(),
            live: LiveTexts::default(),
            view: View::default(),
            orphaned: None,
            shared,
        })
    }

    /// What happened on the page since the last frame, as egui's events.
    pub fn events(&mut self) -> Vec<egui::Event> {
        let focused = self.last.focus;
        self.shared.borrow_mut().router.events(focused)
    }

    /// Whether something must wait for one more frame.
    pub fn is_waiting(&self) -> bool {
        self.orphaned.is_some() || self.shared.borrow().router.is_waiting()
    }

    /// Makes the page equal to the tree, to be looked at or to lie behind the picture.
    pub fn show(&mut self, tree: VirtualTree, view: View) {
        let active = self.active();
        if view != self.view {
            self.view = view;
            self.shared.borrow_mut().view = view;
            self.start_anew();
        }
        if tree != self.last {
            self.remove_gone(&tree);
            for node in &tree.nodes {
                self.set(node);
            }
            self.order_all(&tree);
            self.mark_main(&tree);
            self.share_places(&tree);
            if view == View::Text {
                self.hide_said_again(&tree);
            }
        }
        self.follow_focus(&tree, active);
        self.set_properties(&tree);
        for announcement in self.live.changes(&tree) {
            self.announce(&announcement);
        }
        self.last = tree;
    }

    /// The node whose element has the page's focus.
    fn active(&self) -> Option<u64> {
        let active = self.document.active_element()?;
        listen::node_of(&active)
    }

    /// Forgets all elements: as text they are made otherwise than behind the picture.
    fn start_anew(&mut self) {
        let first = self.elements.is_empty();
        for mirrored in std::mem::take(&mut self.elements).into_values() {
            mirrored.outer.remove();
        }
        self.last = VirtualTree { focus: self.last.focus, ..VirtualTree::default() };
        // Whoever pressed what is no longer there begins at the heading. A page that has only just come
        // takes the focus from nobody: it may stand in a frame of another.
        if !first && self.document.active_element().is_none_or(|element| element.tag_name() == "BODY") {
            self.orphaned = Some(1);
        }
    }

    fn remove_gone(&mut self, tree: &VirtualTree) {
        let stays: BTreeMap<u64, &VirtualNode> = tree.nodes.iter().map(|n| (n.id, n)).collect();
        self.elements.retain(|id, mirrored| {
            // Another tag is another element.
            let keep = stays.get(id).is_some_and(|node| {
                node.element.tag == mirrored.node.element.tag
                    && node.element.input_type == mirrored.node.element.input_type
            });
            if !keep {
                mirrored.outer.remove();
                // A field that goes takes its half word with it, and says no more.
                self.shared.borrow_mut().router.end_word(Some(*id));
            }
            keep
        });
    }

    /// Creates the element of a node, or changes what differs.
    fn set(&mut self, node: &VirtualNode) {
        let old = self.elements.get(&node.id);
        if old.is_some_and(|old| old.node == *node) {
            return;
        }
        let made = old.map(|old| (old.element.clone(), old.outer.clone())).or_else(|| self.create(node));
        let Some((element, outer)) = made else {
            return;
        };
        let before = old.map(|old| attributes(&old.node)).unwrap_or_default();
        for (index, (name, value)) in attributes(node).into_iter().enumerate() {
            if before.get(index).is_some_and(|(_, old)| *old == value) {
                continue;
            }
            // The names are ours and valid, so neither can fail.
            let _ = match &value {
                Some(value) => element.set_attribute(name, value),
                None => element.remove_attribute(name),
            };
        }
        match self.view {
            View::Picture
                if old.is_none_or(|old| (old.node.bounds, old.node.seen) != (node.bounds, node.seen)) =>
            {
                place(&element, node);
            }
            View::Text => {
                write_caption(&outer, old.map(|old| &old.node), node);
                if node.element.tag == "table" {
                    // It may be wider than the page, and then the arrows scroll it. The name is valid.
                    let _ = element.set_attribute("tabindex", "0");
                }
            }
            _ => {}
        }
        let text = node.text.as_deref();
        if old.map(|old| old.node.text.as_deref()) != Some(text) && node.children.is_empty() {
            element.set_text_content(text);
        }
        let node = node.clone();
        self.elements.insert(node.id, Mirrored { element, outer, node });
    }

    /// The element of a node, and what stands around it: itself, unless it has a caption to be seen.
    fn create(&self, node: &VirtualNode) -> Option<(HtmlElement, HtmlElement)> {
        let element = self.document.create_element(node.element.tag).ok()?;
        element.set_attribute(KEY, &node.id.to_string()).ok()?;
        let element: HtmlElement = element.dyn_into().ok()?;
        let Some(caption) = caption(node).filter(|_| self.view == View::Text) else {
            return Some((element.clone(), element));
        };
        let label = self.document.create_element("label").ok()?;
        let words = self.document.create_element("span").ok()?;
        let (first, second): (&Element, &Element) = match caption {
            Caption::Before => (&words, &element),
            Caption::After => (&element, &words),
        };
        label.append_child(first).ok()?;
        label.append_child(second).ok()?;
        Some((element, label.dyn_into().ok()?))
    }

    /// Puts every element where it belongs, moving only those that stand elsewhere.
    fn order_all(&self, tree: &VirtualTree) {
        self.order(&self.root, &tree.roots);
        for node in &tree.nodes {
            if let Some(mirrored) = self.elements.get(&node.id)
                && (!node.children.is_empty() || mirrored.element.child_element_count() > 0)
            {
                self.order(&mirrored.element, &node.children);
            }
        }
    }

    fn order(&self, parent: &Element, children: &[u64]) {
        let mut next = parent.first_child();
        for id in children {
            let Some(mirrored) = self.elements.get(id) else {
                continue;
            };
            let element: &web_sys::Node = &mirrored.outer;
            if next.as_ref().is_some_and(|next| next.is_same_node(Some(element))) {
                next = element.next_sibling();
            } else {
                // An element is never put into itself: the tree has no cycles.
                let _ = parent.insert_before(element, next.as_ref());
            }
        }
        // Text of a container that had no children before.
        while let Some(rest) = next {
            next = rest.next_sibling();
            if rest.node_type() == web_sys::Node::TEXT_NODE && !children.is_empty() {
                let _ = parent.remove_child(&rest);
            }
        }
    }

    fn hide_said_again(&self, tree: &VirtualTree) {
        let said = said_again(tree);
        for (id, mirrored) in &self.elements {
            if mirrored.element.hidden() != said.contains(id) {
                mirrored.element.set_hidden(said.contains(id));
            }
        }
    }

    /// Everything on a page stands in a landmark: where egui names none, the mirror is the main one.
    fn mark_main(&self, tree: &VirtualTree) {
        let is_main = self.root.has_attribute("role");
        if tree.has_main && is_main {
            let _ = self.root.remove_attribute("role");
        } else if !tree.has_main && !is_main {
            let _ = self.root.set_attribute("role", "main");
        }
    }

    /// Moves the page's focus where egui's went, if it was in the mirror before. When its element
    /// has gone (another screen, a closed dialog) egui has a frame to say where it goes; else the
    /// new heading gets it, rather than the top of the page.
    fn follow_focus(&mut self, tree: &VirtualTree, active: Option<u64>) {
        let moved = tree.focus.filter(|_| tree.focus != self.last.focus);
        let target = match (active, self.orphaned) {
            (Some(active), _) if self.elements.contains_key(&active) => moved.or(Some(active)),
            (None, None) => return,
            _ if tree.focus.is_some() => tree.focus,
            (_, Some(frames)) if frames > 0 => first_heading(tree),
            (_, frames) => {
                self.orphaned = Some(frames.map_or(0, |frames| frames + 1));
                return;
            }
        };
        self.orphaned = None;
        let element = target.and_then(|id| self.elements.get(&id));
        if let Some(mirrored) = element
            && self.active() != target
        {
            // What cannot have the focus does not take it.
            let _ = mirrored.element.focus();
        }
    }

    fn share_places(&self, tree: &VirtualTree) {
        let mut shared = self.shared.borrow_mut();
        shared.fields = tree
            .nodes
            .iter()
            .filter(|node| is_text_field(node.element) && !node.disabled)
            .filter_map(|node| {
                Some((node.seen.unwrap_or(node.bounds), self.elements.get(&node.id)?.element.clone()))
            })
            .collect();
        shared.focused = tree.focus.and_then(|id| Some(self.elements.get(&id)?.element.clone()));
    }

    /// Values and ticks are properties that the person changes, too: they are compared with the
    /// page every time, not with the last tree.
    fn set_properties(&self, tree: &VirtualTree) {
        for node in &tree.nodes {
            let Some(mirrored) = self.elements.get(&node.id) else {
                continue;
            };
            if let Some(input) = mirrored.element.dyn_ref::<HtmlInputElement>() {
                self.set_input(node, input);
            } else if let Some(area) = mirrored.element.dyn_ref::<HtmlTextAreaElement>()
                && let Some(value) = &node.value
                && area.value() != *value
                && !self.is_writing(node.id)
            {
                area.set_value(value);
            }
        }
    }

    fn set_input(&self, node: &VirtualNode, input: &HtmlInputElement) {
        if let Some(checked) = node.checked {
            if input.checked() != (checked == Tick::On) {
                input.set_checked(checked == Tick::On);
            }
            if input.indeterminate() != (checked == Tick::Mixed) {
                input.set_indeterminate(checked == Tick::Mixed);
            }
        } else if !self.is_writing(node.id) {
            let value = match (&node.value, node.amount) {
                (Some(text), _) => text.clone(),
                (None, Some(amount)) => amount.now.to_string(),
                (None, None) => return,
            };
            if input.value() != value {
                input.set_value(&value);
            }
        }
    }

    fn is_writing(&self, id: u64) -> bool {
        self.shared.borrow().router.is_writing(id)
    }

    fn announce(&self, announcement: &Announcement) {
        let region = match announcement.urgency {
            Urgency::Polite => &self.polite,
            Urgency::Assertive => &self.assertive,
        };
        let Ok(line) = self.document.create_element("p") else {
            return;
        };
        line.set_text_content(Some(&announcement.text));
        // Added, not replaced: two sentences in two frames are both heard.
        let _ = region.append_child(&line);
        while region.child_element_count() > SPOKEN {
            let Some(oldest) = region.first_element_child() else {
                return;
            };
            oldest.remove();
        }
    }
}

/// Writes the name of a control beside it, and what a bar shows in words.
fn write_caption(outer: &HtmlElement, old: Option<&VirtualNode>, node: &VirtualNode) {
    if caption(node).is_none() {
        return;
    }
    if old.is_none_or(|old| old.name != node.name)
        && let Ok(Some(words)) = outer.query_selector(":scope > span")
    {
        words.set_text_content(node.name.as_deref());
    }
    if old.is_none_or(|old| old.amount_text != node.amount_text) {
        // The name of the attribute is valid.
        let _ = outer.set_attribute("data-amount", node.amount_text.as_deref().unwrap_or_default());
    }
}

fn place(element: &HtmlElement, node: &VirtualNode) {
    let Bounds { left, top, width, height } = node.bounds;
    let clip = node.seen.map(|seen| clip(node.bounds, seen)).unwrap_or_default();
    let style = format!("left:{left}px;top:{top}px;width:{width}px;height:{height}px;{clip}");
    element.style().set_css_text(&style);
}

fn first_heading(tree: &VirtualTree) -> Option<u64> {
    let heading = |tag: &str| tree.nodes.iter().find(|node| node.element.tag == tag);
    ["h1", "h2", "h3"].into_iter().find_map(heading).map(|node| node.id)
}
