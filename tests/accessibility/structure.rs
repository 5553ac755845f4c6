//! What all screens keep in their tree: no control without a name, no two controls of one name, no
//! heading that is skipped, no order that jumps, no target too small to hit.

use std::collections::{BTreeMap, BTreeSet};

use breach_rounds::app::mirror::tree::{Bounds, VirtualNode, VirtualTree};

use crate::screens::role_of;

/// Roles that a person works with.
pub const CONTROLS: [&str; 7] = ["button", "radio", "checkbox", "textbox", "slider", "spinbutton", "link"];

/// The least side of a target in CSS pixels (2.5.8).
const TARGET: i32 = 24;

fn is_control(node: &VirtualNode) -> bool {
    CONTROLS.contains(&role_of(node.element))
}

pub fn name_of(node: &VirtualNode) -> &str {
    node.name.as_deref().or(node.text.as_deref()).unwrap_or_default().trim()
}

/// A tree with the way up.
pub struct Screen {
    tree: VirtualTree,
    parents: BTreeMap<u64, u64>,
}

impl Screen {
    pub fn new(tree: VirtualTree) -> Self {
        let parents =
            tree.nodes.iter().flat_map(|node| node.children.iter().map(|child| (*child, node.id))).collect();
        Self { tree, parents }
    }

    fn ancestors(&self, id: u64) -> impl Iterator<Item = &VirtualNode> {
        std::iter::successors(self.parents.get(&id).copied(), |id| self.parents.get(id).copied())
            .filter_map(|id| self.tree.get(id))
    }

    /// Neither it nor what it stands in lies behind a dialog.
    fn is_open(&self, node: &VirtualNode) -> bool {
        !node.inert && !self.ancestors(node.id).any(|above| above.inert)
    }

    /// In the order of the tree.
    fn in_order(&self) -> Vec<&VirtualNode> {
        let mut all = Vec::new();
        let mut next: Vec<u64> = self.tree.roots.iter().rev().copied().collect();
        while let Some(node) = next.pop().and_then(|id| self.tree.get(id)) {
            all.push(node);
            next.extend(node.children.iter().rev());
        }
        all
    }

    fn open(&self) -> impl Iterator<Item = &VirtualNode> {
        self.in_order().into_iter().filter(|node| self.is_open(node))
    }

    /// Every control that can be used now.
    pub fn working(&self) -> impl Iterator<Item = &VirtualNode> {
        self.open().filter(|node| is_control(node) && !node.disabled)
    }

    /// 4.1.2, 1.3.1, 3.3.2: whatever can be worked with, and every picture, has a name.
    pub fn unnamed(&self) -> Vec<String> {
        let must = |node: &&VirtualNode| {
            is_control(node) || matches!(role_of(node.element), "img" | "meter" | "table")
        };
        let bare = self.in_order().into_iter().filter(must).filter(|node| name_of(node).is_empty());
        bare.map(|node| format!("no name: {} at {:?}", role_of(node.element), node.bounds)).collect()
    }

    /// 2.4.4, 2.4.6: no two controls of one name within the list, group or part that has a name. Left out are
    /// words of a text, where the same word leads to the same place, and ways to other screens, which are the
    /// same wherever they stand.
    pub fn twice(&self) -> Vec<String> {
        let mut seen: BTreeMap<(String, &str, String), usize> = BTreeMap::new();
        for node in self.open().filter(|node| is_control(node)) {
            let role = role_of(node.element);
            let in_text = self.ancestors(node.id).next().is_some_and(|above| above.element.tag == "p");
            if in_text || self.ancestors(node.id).any(|above| role_of(above.element) == "navigation") {
                continue;
            }
            let group = self.ancestors(node.id).map(name_of).find(|name| !name.is_empty());
            let group = group.unwrap_or_default().to_owned();
            *seen.entry((group, role, name_of(node).to_owned())).or_default() += 1;
        }
        let twice = seen.into_iter().filter(|(_, count)| *count > 1);
        twice.map(|((_, role, name), count)| format!("{count} times: {role} “{name}”")).collect()
    }

    /// 1.3.1, 2.4.6: one heading of level 1, and no level skipped; nothing is empty.
    pub fn headings(&self) -> Vec<String> {
        let level = |node: &VirtualNode| {
            let tag = node.element.tag.strip_prefix('h').filter(|_| node.element.role.is_none());
            tag.and_then(|level| level.parse::<u8>().ok())
        };
        let mut faults = Vec::new();
        let mut last = 0;
        let mut first = 0;
        for node in self.in_order() {
            let Some(level) = level(node) else { continue };
            first += usize::from(level == 1);
            if level > last + 1 {
                faults.push(format!("level {level} after {last}: “{}”", name_of(node)));
            }
            if name_of(node).is_empty() {
                faults.push(format!("an empty heading of level {level}"));
            }
            last = level;
        }
        if first != 1 {
            faults.push(format!("{first} headings of level 1"));
        }
        faults
    }

    /// 1.3.2, 2.4.3: what comes later in a container stands below or to the right of what came before.
    pub fn order(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for node in self.tree.nodes.iter().filter(|node| self.is_open(node)) {
            let children: Vec<&VirtualNode> = node
                .children
                .iter()
                .filter_map(|id| self.tree.get(*id))
                .filter(|one| has_place(one))
                .collect();
            for pair in children.windows(2) {
                let (one, next) = (pair[0], pair[1]);
                if is_before(next.bounds, one.bounds) {
                    faults.push(format!(
                        "“{}” {:?} comes after “{}” {:?} in {} “{}”",
                        name_of(next),
                        next.bounds,
                        name_of(one),
                        one.bounds,
                        role_of(node.element),
                        name_of(node)
                    ));
                }
            }
        }
        faults
    }

    /// 2.5.8: a target is 24 by 24, or as far from the others as if it were; words of a text may be less.
    pub fn small(&self) -> Vec<String> {
        let targets: Vec<&VirtualNode> =
            self.open().filter(|node| is_control(node) && has_place(node)).collect();
        let fits = |bounds: Bounds| bounds.width >= TARGET && bounds.height >= TARGET;
        let in_text =
            |node: &VirtualNode| self.ancestors(node.id).next().is_some_and(|above| above.element.tag == "p");
        let small = targets.iter().filter(|node| !fits(node.bounds) && !in_text(node));
        let crowded = |node: &&&VirtualNode| {
            let circle = around(node.bounds);
            targets.iter().filter(|other| other.id != node.id).any(|other| {
                let theirs = if fits(other.bounds) { other.bounds } else { around(other.bounds) };
                overlap(circle, theirs)
            })
        };
        let faults = small.filter(crowded);
        faults
            .map(|node| format!("small: {} “{}” {:?}", role_of(node.element), name_of(node), node.bounds))
            .collect()
    }

    /// 4.1.2: whatever can have the focus has a role of its own.
    pub fn unspoken(&self) -> Vec<String> {
        let plain = |node: &&VirtualNode| node.focusable && matches!(role_of(node.element), "text" | "p");
        let all = self.in_order().into_iter().filter(plain);
        all.map(|node| format!("can have the focus and has no role: “{}”", name_of(node))).collect()
    }

    /// 1.3.1, 2.4.1: a `main` that holds the heading, and nothing outside of a landmark.
    pub fn landmarks(&self) -> Vec<String> {
        let marks =
            ["banner", "main", "navigation", "complementary", "region", "dialog", "contentinfo", "alert"];
        let stray = self.tree.roots.iter().filter_map(|id| self.tree.get(*id));
        let stray = stray.filter(|node| !marks.contains(&role_of(node.element)));
        let mut faults: Vec<String> = stray
            .map(|node| format!("outside of every landmark: {} “{}”", role_of(node.element), name_of(node)))
            .collect();
        let mains = self.tree.nodes.iter().filter(|node| node.element.tag == "main").count();
        if mains != 1 {
            faults.push(format!("{mains} main landmarks"));
        }
        faults
    }

    /// Ids are unique: an element that stands twice would be one on the page.
    pub fn same_id(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let twice = self.in_order().into_iter().filter(|node| !seen.insert(node.id)).map(|node| node.id);
        twice.map(|id| format!("the id {id} stands twice")).collect()
    }
}

fn has_place(node: &VirtualNode) -> bool {
    node.bounds.width > 1 && node.bounds.height > 1
}

/// Whether somebody who reads would meet `one` before `other`: wholly above it, unless it is the next
/// column, or left of it in the same line.
fn is_before(one: Bounds, other: Bounds) -> bool {
    let above = one.top + one.height <= other.top + 1 && one.left < other.left + other.width;
    let in_line = one.top < other.top + other.height && other.top < one.top + one.height;
    let left = one.left + one.width <= other.left + 1 && in_line;
    above || left
}

/// 24 by 24 around the middle.
fn around(bounds: Bounds) -> Bounds {
    Bounds {
        left: bounds.left + bounds.width / 2 - TARGET / 2,
        top: bounds.top + bounds.height / 2 - TARGET / 2,
        width: TARGET,
        height: TARGET,
    }
}

fn overlap(one: Bounds, other: Bounds) -> bool {
    one.left < other.left + other.width
        && other.left < one.left + one.width
        && one.top < other.top + other.height
        && other.top < one.top + one.height
}

/// What a screen breaks of all this.
pub fn faults(tree: VirtualTree) -> Vec<String> {
    let screen = Screen::new(tree);
    [
        screen.unnamed(),
        screen.twice(),
        screen.headings(),
        screen.order(),
        screen.small(),
        screen.unspoken(),
        screen.landmarks(),
        screen.same_id(),
    ]
    .concat()
}
