//! AccessKit's tree as a list of elements to be: pure, and the same on every platform.

use std::collections::{BTreeMap, BTreeSet};

use egui::accesskit::{Action, Live, Node, NodeId, Role, Toggled, TreeUpdate};

use super::roles::{Element, Shape, shape};

/// Whether a box is ticked, a switch on, a button pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// Off.
    Off,
    /// On.
    On,
    /// Neither.
    Mixed,
}

/// The value of a slider, a spin button or a progress bar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amount {
    /// What it is now.
    pub now: f64,
    /// The least it may be.
    pub min: Option<f64>,
    /// The most it may be.
    pub max: Option<f64>,
    /// By how much one key press moves it.
    pub step: Option<f64>,
}

/// A rectangle on the page, in whole CSS pixels from the canvas's corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bounds {
    /// From the left edge.
    pub left: i32,
    /// From the top edge.
    pub top: i32,
    /// At least 1, or the element would count as invisible.
    pub width: i32,
    /// At least 1.
    pub height: i32,
}

impl Bounds {
    /// A rectangle of egui's, in points; `scale` is CSS pixels per point. What is cut off whole is 0 wide or high.
    fn of(rect: egui::Rect, scale: f32) -> Self {
        let px = |points: f32| (points * scale).round() as i32;
        let (left, top) = (px(rect.left()), px(rect.top()));
        let (width, height) = (px(rect.right()).saturating_sub(left), px(rect.bottom()).saturating_sub(top));
        Self { left, top, width: width.max(0), height: height.max(0) }
    }

    /// Whether a point of the canvas lies in it.
    pub fn contains(&self, x: i32, y: i32) -> bool {
        (self.left..self.left + self.width).contains(&x) && (self.top..self.top + self.height).contains(&y)
    }
}

/// How soon a screen reader is to speak of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    /// When it has finished its sentence.
    Polite,
    /// At once.
    Assertive,
}

/// One element to be.
#[derive(Debug, Clone, PartialEq)]
pub struct VirtualNode {
    /// egui's id: the same widget keeps it from frame to frame.
    pub id: u64,
    /// Tag, role and type.
    pub element: Element,
    /// The language of its words, where it is not that of the page.
    pub language: Option<String>,
    /// What a style sheet knows it by: the class of what is to be pressed next.
    pub class: Option<String>,
    /// The accessible name, where the text inside does not give it.
    pub name: Option<String>,
    /// The text inside; an element with text has no children.
    pub text: Option<String>,
    /// More about it, read after the name.
    pub description: Option<String>,
    /// Where a link leads.
    pub href: Option<String>,
    /// What an empty text field suggests.
    pub placeholder: Option<String>,
    /// What stands in a text field.
    pub value: Option<String>,
    /// What a slider or a bar shows.
    pub amount: Option<Amount>,
    /// The same in words.
    pub amount_text: Option<String>,
    /// A check box, radio button or switch: ticked or not.
    pub checked: Option<Tick>,
    /// A toggle button: pressed or not.
    pub pressed: Option<Tick>,
    /// An option, a tab or a row: selected or not.
    pub selected: Option<bool>,
    /// Something that opens: open or not.
    pub expanded: Option<bool>,
    /// It opens a list.
    pub opens_list: bool,
    /// It cannot be worked with now.
    pub disabled: bool,
    /// It can be read, not changed.
    pub read_only: bool,
    /// It must be filled in.
    pub required: bool,
    /// What is behind it cannot be worked with.
    pub modal: bool,
    /// egui lets it have the focus.
    pub focusable: bool,
    /// A dialog lies over it: neither a key nor a screen reader gets there.
    pub inert: bool,
    /// Where it is.
    pub bounds: Bounds,
    /// The part of that which can be seen, where it is known: a scroll area may cut off the rest.
    pub seen: Option<Bounds>,
    /// What is in it, in reading order.
    pub children: Vec<u64>,
}

/// All elements to be, each before its children.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VirtualTree {
    /// The outermost elements, in reading order.
    pub roots: Vec<u64>,
    /// Every element, parents first.
    pub nodes: Vec<VirtualNode>,
    /// The element with egui's focus.
    pub focus: Option<u64>,
    /// A `main` landmark is among them.
    pub has_main: bool,
    /// What is worth a word when its text changes, by node: how soon, and the text.
    pub live: BTreeMap<u64, (Urgency, String)>,
}

impl VirtualTree {
    /// Reads egui's update, which always holds the whole tree. `scale` is CSS pixels per point.
    pub fn new(update: &TreeUpdate, scale: f32) -> Self {
        let nodes: BTreeMap<NodeId, &Node> = update.nodes.iter().map(|(id, n)| (*id, n)).collect();
        let root = update.tree.as_ref().map(|tree| tree.root);
        let mut builder =
            Builder { nodes, seen: BTreeSet::new(), scale: f64::from(scale), tree: Self::default() };
        let mut roots = Vec::new();
        if let Some(root) = root
            && let Some(node) = builder.nodes.get(&root).copied()
        {
            builder.seen.insert(root);
            for child in node.children() {
                builder.walk(*child, &mut roots);
            }
        }
        let mut tree = builder.tree;
        tree.roots = roots;
        tree.focus = tree.nodes.iter().map(|node| node.id).find(|id| *id == update.focus.0);
        tree.place_the_rest();
        tree.mark_inert();
        tree
    }

    /// Gives what is in another language than the page its own (WCAG 3.1.2): `of` tells the tag of a text
    /// in such a language.
    pub fn mark_languages(&mut self, of: impl Fn(&str) -> Option<String>) {
        for node in &mut self.nodes {
            let words = node.text.as_deref().or(node.name.as_deref());
            if node.language.is_none() {
                node.language = words.and_then(&of);
            }
        }
    }

    /// Tells text fields how much of them can be seen: they are shown over the picture while somebody types.
    /// `of` gives it in points for the id of a node, `scale` is CSS pixels per point.
    pub fn mark_seen(&mut self, of: &BTreeMap<u64, egui::Rect>, scale: f32) {
        for node in &mut self.nodes {
            if is_text_field(node.element) {
                node.seen = of.get(&node.id).map(|rect| Bounds::of(*rect, scale));
            }
        }
    }

    /// What egui gave no place (a node without a widget) is where its parent is.
    fn place_the_rest(&mut self) {
        let mut outer: BTreeMap<u64, Bounds> = BTreeMap::new();
        // Parents come first, so theirs is known.
        for node in &mut self.nodes {
            if node.bounds.width == 0 {
                let parent = outer.get(&node.id).copied().unwrap_or_default();
                node.bounds = Bounds { width: parent.width.max(1), height: parent.height.max(1), ..parent };
            }
            outer.extend(node.children.iter().map(|child| (*child, node.bounds)));
        }
    }

    /// Everything beside the topmost modal dialog, and beside what it stands in.
    fn mark_inert(&mut self) {
        let Some(modal) = self.nodes.iter().rfind(|node| node.modal).map(|node| node.id) else {
            return;
        };
        let mut parents = BTreeMap::new();
        for node in &self.nodes {
            parents.extend(node.children.iter().map(|child| (*child, node.id)));
        }
        let way: BTreeSet<u64> = std::iter::successors(Some(modal), |id| parents.get(id).copied()).collect();
        for node in &mut self.nodes {
            let parent = parents.get(&node.id);
            let beside = parent.is_none_or(|parent| *parent != modal && way.contains(parent));
            node.inert = beside && !way.contains(&node.id);
        }
    }

    /// The element of an id.
    pub fn get(&self, id: u64) -> Option<&VirtualNode> {
        self.nodes.iter().find(|node| node.id == id)
    }
}

struct Builder<'a> {
    nodes: BTreeMap<NodeId, &'a Node>,
    seen: BTreeSet<NodeId>,
    scale: f64,
    tree: VirtualTree,
}

impl Builder<'_> {
    /// Adds a node, or what stands in its place, to `siblings`.
    fn walk(&mut self, id: NodeId, siblings: &mut Vec<u64>) {
        let Some(node) = self.nodes.get(&id).copied() else {
            return;
        };
        // A tree has no cycles, but a wrong one must not hang the page.
        if node.is_hidden() || !self.seen.insert(id) {
            return;
        }
        if let Some(live) = self.live(node) {
            self.tree.live.insert(id.0, live);
            // One without a body is there to be heard only.
            let bodiless = node.bounds().is_none_or(|rect| rect.width() <= 0.0 || rect.height() <= 0.0);
            if bodiless && node.children().is_empty() {
                return;
            }
        }
        let (element, recurse) = match shape(node) {
            Shape::Drop => return,
            Shape::Flatten => {
                for child in node.children() {
                    self.walk(*child, siblings);
                }
                return;
            }
            Shape::Container(element) => (element, true),
            Shape::Text(element) | Shape::Control(element) => (element, false),
        };
        let mut made = self.make(id, node, element);
        let says = made.name.is_some() || made.text.as_deref().is_some_and(says_something);
        if !recurse && !says && !made.focusable {
            return;
        }
        self.tree.has_main |= element.tag == "main";
        siblings.push(made.id);
        let index = self.tree.nodes.len();
        let mut children = Vec::new();
        self.tree.nodes.push(made.clone());
        if recurse {
            for child in node.children() {
                self.walk(*child, &mut children);
            }
            if made.element.tag == "p" {
                self.set_in_line(&children);
            }
            let strays = self.strays(&made, &mut children);
            let before = siblings.len() - 1;
            siblings.splice(before..before, strays);
            self.finish_container(&mut made, node, children);
        }
        if let Some(place) = self.tree.nodes.get_mut(index) {
            *place = made;
        }
    }

    /// What is written between the controls of a paragraph is no paragraph itself.
    fn set_in_line(&mut self, children: &[u64]) {
        for node in &mut self.tree.nodes {
            if children.contains(&node.id) && node.element.tag == "p" {
                node.element.tag = "span";
            }
        }
    }

    /// What stands in a list and is no entry of it: a list on the page may hold nothing else, so it
    /// goes before the list.
    fn strays(&self, made: &VirtualNode, children: &mut Vec<u64>) -> Vec<u64> {
        if made.element.role != Some("list") {
            return Vec::new();
        }
        let is_entry = |id: &u64| {
            let child = self.tree.get(*id);
            child.is_some_and(|child| child.element.role == Some("listitem"))
        };
        let strays = children.iter().copied().filter(|id| !is_entry(id)).collect();
        children.retain(is_entry);
        strays
    }

    /// A container without children shows its own text; one without bounds encloses its children.
    fn finish_container(&self, made: &mut VirtualNode, node: &Node, children: Vec<u64>) {
        // A list has entries or nothing: its name is not what it says.
        if children.is_empty() && made.element.role != Some("list") {
            made.text = made.name.take().or_else(|| node.value().map(str::to_owned));
        }
        if node.bounds().is_none() {
            made.bounds = self.enclose(&children);
        }
        made.children = children;
    }

    fn make(&self, id: NodeId, node: &Node, element: Element) -> VirtualNode {
        let named = self.name(node);
        let (name, text) = place_name(element, node, named);
        let role = node.role();
        let tick = node.toggled().map(|toggled| match toggled {
            Toggled::False => Tick::Off,
            Toggled::True => Tick::On,
            Toggled::Mixed => Tick::Mixed,
        });
        let ticks = matches!(
            role,
            Role::CheckBox | Role::Switch | Role::RadioButton | Role::MenuItemCheckBox | Role::MenuItemRadio
        );
        let selects = matches!(role, Role::Tab | Role::ListBoxOption | Role::Row | Role::TreeItem);
        VirtualNode {
            id: id.0,
            element,
            language: node.language().map(str::to_owned),
            class: node.class_name().map(str::to_owned),
            name,
            text,
            description: node.description().map(str::to_owned),
            href: node.url().map(str::to_owned),
            placeholder: node.placeholder().map(str::to_owned),
            value: is_text_field(element).then(|| node.value().unwrap_or_default().to_owned()),
            amount: amount(node),
            amount_text: node.numeric_value().and(node.value()).map(str::to_owned),
            checked: if ticks { Some(tick.unwrap_or(Tick::Off)) } else { None },
            pressed: if ticks || selects { None } else { tick },
            selected: if selects { node.is_selected().or(tick.map(|tick| tick == Tick::On)) } else { None },
            expanded: node.is_expanded(),
            opens_list: role == Role::ComboBox,
            disabled: node.is_disabled(),
            read_only: node.is_read_only(),
            required: node.is_required(),
            modal: node.is_modal(),
            focusable: node.supports_action(Action::Focus),
            inert: false,
            bounds: self.bounds(node),
            seen: None,
            children: Vec::new(),
        }
    }

    fn live(&self, node: &Node) -> Option<(Urgency, String)> {
        let urgency = match node.live()? {
            Live::Off => return None,
            Live::Polite => Urgency::Polite,
            Live::Assertive => Urgency::Assertive,
        };
        Some((urgency, self.text(node, 0)))
    }

    /// The name: the node's own, else those of its labels, else what is written in it.
    fn name(&self, node: &Node) -> Option<String> {
        let own = node.label().map(str::to_owned);
        own.or_else(|| {
            let labels = node
                .labelled_by()
                .iter()
                .filter_map(|id| self.nodes.get(id))
                .map(|label| self.text(label, 0));
            join(labels)
        })
    }

    /// Everything written in a node, outermost first.
    fn text(&self, node: &Node, depth: usize) -> String {
        const DEEPEST: usize = 32;
        if let Some(own) = node.label().or_else(|| node.value()) {
            return own.to_owned();
        }
        if depth == DEEPEST {
            return String::new();
        }
        let inner = node
            .children()
            .iter()
            .filter_map(|id| self.nodes.get(id))
            .filter(|child| child.role() != Role::TextRun && !child.is_hidden())
            .map(|child| self.text(child, depth + 1));
        join(inner).unwrap_or_default()
    }

    fn bounds(&self, node: &Node) -> Bounds {
        let Some(rect) = node.bounds() else {
            return Bounds::default();
        };
        let px = |points: f64| (points * self.scale).round() as i32;
        let (left, top) = (px(rect.x0), px(rect.y0));
        Bounds {
            left,
            top,
            width: px(rect.x1).saturating_sub(left).max(1),
            height: px(rect.y1).saturating_sub(top).max(1),
        }
    }

    /// The smallest rectangle around those that have one.
    fn enclose(&self, children: &[u64]) -> Bounds {
        let placed = children.iter().filter_map(|id| self.tree.get(*id)).map(|node| node.bounds);
        let placed = placed.filter(|bounds| bounds.width > 0);
        let around = |a: Bounds, b: Bounds| {
            let (left, top) = (a.left.min(b.left), a.top.min(b.top));
            let width = (a.left + a.width).max(b.left + b.width) - left;
            let height = (a.top + a.height).max(b.top + b.height) - top;
            Bounds { left, top, width, height }
        };
        placed.reduce(around).unwrap_or_default()
    }
}

/// Whether there is more to a text than the dot in front of a list's entry.
fn says_something(text: &str) -> bool {
    !matches!(text.trim(), "" | "·" | "•" | "–" | "—" | "|")
}

/// Whether what is typed into it is text.
pub fn is_text_field(element: Element) -> bool {
    element.tag == "textarea"
        || matches!(element.input_type, Some("text" | "search" | "password" | "email" | "url" | "tel"))
}

/// Where a name goes: into the element's text, where it has one, else into `aria-label`.
fn place_name(element: Element, node: &Node, named: Option<String>) -> (Option<String>, Option<String>) {
    let value = node.value().map(str::to_owned);
    match element.tag {
        "button" if node.role() == Role::ComboBox => match (named, value) {
            (Some(name), Some(value)) if name != value => (Some(format!("{name}: {value}")), Some(value)),
            (name, value) => (None, value.or(name)),
        },
        "button" | "a" | "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "code" | "time" => {
            (None, named.or(value))
        }
        "span" => (named.or(value), None),
        _ => (named, None),
    }
}

fn amount(node: &Node) -> Option<Amount> {
    Some(Amount {
        now: node.numeric_value()?,
        min: node.min_numeric_value(),
        max: node.max_numeric_value(),
        step: node.numeric_value_step(),
    })
}

/// The parts that are not empty, with spaces between; nothing if all are.
fn join(parts: impl Iterator<Item = String>) -> Option<String> {
    let all: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    if all.is_empty() { None } else { Some(all.join(" ")) }
}
