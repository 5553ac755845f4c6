//! Drives the whole desk as a person with a screen reader would: by role and name, with a press.

use breach_rounds::app::desk::{Desk, Screen};
use breach_rounds::app::mirror::tree::{Urgency, VirtualTree};
use breach_rounds::app::storage::memory::MemoryHost;
use egui::accesskit::{Live, Role};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, Node};
use std::time::Duration;

/// The application in a window of a given size, over a memory that outlives it.
pub struct App {
    pub(super) harness: Harness<'static, Desk>,
    size: (f32, f32),
    /// What the platform keeps.
    pub host: MemoryHost,
}

/// Passes, and in the dialog that asks: does so.
const PASS: &str = "Pass the turn";
/// The size of a laptop.
pub const LAPTOP: (f32, f32) = (1366.0, 768.0);
/// The size of a phone.
pub const PHONE: (f32, f32) = (390.0, 844.0);

impl App {
    /// Opens the application over an empty memory.
    pub fn new(size: (f32, f32)) -> Self {
        let host = MemoryHost::new();
        host.with(|memory| memory.reduced_motion = true);
        Self::over(host, size)
    }

    /// Opens the application over a memory: what a reload does.
    pub fn over(host: MemoryHost, size: (f32, f32)) -> Self {
        let desk = Desk::new(Box::new(host.clone()));
        Self::with_desk(desk, host, size)
    }

    /// Opens a desk.
    pub fn with_desk(mut desk: Desk, host: MemoryHost, size: (f32, f32)) -> Self {
        // Its frames are pressed for, not watched: what is thought about is known in the frame that asks.
        desk.think_for(Duration::from_secs(60));
        let mut harness = Harness::builder()
            .with_size(egui::vec2(size.0, size.1))
            .with_max_steps(24)
            // Shorter than a clock's tick: the frame that a clock asks for does not count as work to do.
            .with_step_dt(0.1)
            .build_ui_state(|ui, desk: &mut Desk| desk.ui(ui), desk);
        harness.run();
        Self { harness, size, host }
    }

    /// Closes the window and opens it again: only what was kept is left.
    pub fn reload(self, size: (f32, f32)) -> Self {
        let host = self.host.clone();
        drop(self);
        Self::over(host, size)
    }

    /// The size of the window.
    pub fn size(&self) -> (f32, f32) {
        self.size
    }

    /// The desk, without its window.
    pub fn into_desk(self) -> Desk {
        self.harness.into_state()
    }

    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        self.harness.state().screen().clone()
    }

    fn nodes(&self, role: Role) -> Vec<Node<'_>> {
        self.harness.query_all_by_role(role).collect()
    }

    /// The names of everything with this role.
    pub fn names(&self, role: Role) -> Vec<String> {
        self.nodes(role).iter().filter_map(|node| node.accesskit_node().label()).collect()
    }

    /// Everything that is said: names and values, in order.
    pub fn said(&self) -> String {
        let mut all = Vec::new();
        for node in self.harness.root().children_recursive() {
            let node = node.accesskit_node();
            all.extend(node.label());
            all.extend(node.value());
        }
        all.join("\n")
    }

    /// Whether something with this role and name is there.
    pub fn has(&self, role: Role, name: &str) -> bool {
        self.names(role).iter().any(|label| label == name)
    }

    /// The names of the controls of these roles inside the container with this name that can be used.
    pub fn usable_in(&self, container: &str, roles: &[Role]) -> Vec<String> {
        let mut all = Vec::new();
        for node in self.harness.query_all_by_label(container) {
            for inner in node.children_recursive() {
                let node = inner.accesskit_node();
                let rests = node
                    .description()
                    .is_some_and(|said| said.contains("rests until") || said.contains("blocked"));
                if roles.contains(&node.role()) && !node.is_disabled() && !rests {
                    all.extend(node.label());
                }
            }
        }
        all
    }

    /// The descriptions of everything inside the container with this name.
    pub fn descriptions(&self, container: &str) -> Vec<String> {
        let inside = self.harness.query_all_by_label(container).flat_map(|node| {
            node.children_recursive().filter_map(|inner| inner.accesskit_node().description())
        });
        inside.collect()
    }

    /// The descriptions of what has this name.
    pub fn descriptions_of(&self, name: &str) -> Vec<String> {
        let named = self.harness.query_all_by_label(name);
        named.filter_map(|node| node.accesskit_node().description()).collect()
    }

    /// What is written inside the container with this name, in order.
    pub fn values_in(&self, container: &str) -> Vec<String> {
        let lists = self.harness.query_all_by_role_and_label(Role::List, container);
        let inside = lists
            .flat_map(|node| node.children_recursive().filter_map(|inner| inner.accesskit_node().value()));
        inside.collect()
    }

    /// What is there to be heard by itself, as the mirror reads it.
    pub fn live(&self) -> VirtualTree {
        let mut tree = VirtualTree::default();
        for node in self.harness.root().children_recursive() {
            let urgency = match node.accesskit_node().live() {
                Live::Off => continue,
                Live::Polite => Urgency::Polite,
                Live::Assertive => Urgency::Assertive,
            };
            let node = node.accesskit_node();
            let words = node.label().or_else(|| node.value()).unwrap_or_default();
            tree.live.insert(node.locate().0.0, (urgency, words));
        }
        tree
    }

    /// Whether another frame is asked for at once.
    pub fn wants_a_frame(&self) -> bool {
        self.harness.ctx.has_requested_repaint()
    }

    /// Presses the control with this role and name.
    ///
    /// # Panics
    /// When there is none, or it cannot be used; what is there instead is said.
    pub fn press_role(&mut self, role: Role, name: &str) {
        let found = self.harness.query_all_by_role_and_label(role, name).next();
        let Some(node) = found else {
            panic!(
                "no {role:?} “{name}” on {:?}; headings {:#?}, buttons {:#?}",
                self.screen(),
                self.names(Role::Heading),
                self.names(Role::Button)
            );
        };
        assert!(!node.accesskit_node().is_disabled(), "{role:?} “{name}” cannot be used");
        node.click_accesskit();
        self.harness.run();
        self.check_width();
    }

    /// Nothing may reach beyond a narrow window: there is no way to see it.
    fn check_width(&self) {
        let (width, edge) = (self.size.0, self.right_edge());
        assert!(
            width > 400.0 || edge <= width + 0.5,
            "{edge} of {width} on {:?}: {}",
            self.screen(),
            self.said()
        );
    }

    /// Presses a button.
    pub fn press(&mut self, name: &str) {
        self.press_role(Role::Button, name);
    }

    /// From the page after Start to the table: skips the questions if there are any, reads the briefing.
    pub fn begin(&mut self) {
        while self.has(Role::Button, "Skip the questions") {
            self.press("Skip the questions");
        }
        self.press("Begin the first turn");
    }

    /// Presses the first button whose name begins so; the answer is its name.
    pub fn press_like(&mut self, start: &str) -> String {
        let found = self.names(Role::Button).into_iter().find(|name| name.starts_with(start));
        let name = found.unwrap_or_else(|| {
            panic!("no button begins with “{start}”; there are {:#?}", self.names(Role::Button))
        });
        self.press(&name);
        name
    }

    /// Puts the focus on the control with this role and name.
    pub fn focus(&mut self, role: Role, name: &str) {
        self.harness.get_by_role_and_label(role, name).focus();
        self.harness.run();
    }

    /// Presses a key, wherever the focus is.
    pub fn key(&mut self, key: egui::Key) {
        self.harness.key_press(key);
        self.harness.run();
    }

    /// Chooses one of several.
    pub fn choose(&mut self, name: &str) {
        self.press_role(Role::RadioButton, name);
    }

    /// Types into the field with this name, in the place of what stands there.
    pub fn type_into(&mut self, name: &str, words: &str) {
        let field = self.harness.get_by_role_and_label(Role::TextInput, name);
        field.focus();
        self.harness.run();
        self.harness.key_combination_modifiers(egui::Modifiers::COMMAND, &[egui::Key::A]);
        self.harness.run();
        self.harness.get_by_role_and_label(Role::TextInput, name).type_text(words);
        self.harness.run();
    }

    /// What stands in the field with this name.
    pub fn value(&self, name: &str) -> String {
        self.harness.get_by_role_and_label(Role::TextInput, name).accesskit_node().value().unwrap_or_default()
    }

    /// Empties the field with this name.
    pub fn clear(&mut self, name: &str) {
        self.type_into(name, "x");
        self.harness.key_press(egui::Key::Backspace);
        self.harness.run();
    }

    /// Whether a control with this role and name is there and can be used.
    pub fn usable(&self, role: Role, name: &str) -> bool {
        let mut found = self.harness.query_all_by_role_and_label(role, name);
        found.any(|node| !node.accesskit_node().is_disabled())
    }

    /// Lets a frame go by: something came from outside.
    pub fn wait(&mut self) {
        self.harness.run();
    }

    /// The rightmost edge of anything that is said.
    pub fn right_edge(&self) -> f32 {
        let nodes = self.harness.root().children_recursive();
        // What is not drawn (a live region, the window itself) has no place.
        let edges = nodes.filter_map(|node| node.accesskit_node().raw_bounds().map(|bounds| bounds.x1));
        edges.map(|edge| edge as f32).filter(|edge| edge.is_finite()).fold(0.0, f32::max)
    }

    /// One step at the table, whatever is due; false when the table is not shown any more.
    pub fn table_step(&mut self, pick: usize) -> bool {
        for name in ["Read the forensic report", "Continue", "Roll the die", "Lock this choice"] {
            let usable = self.nodes(Role::Button).iter().any(|node| {
                node.accesskit_node().label().as_deref() == Some(name) && !node.accesskit_node().is_disabled()
            });
            if usable {
                self.press(name);
                return true;
            }
        }
        let options = self.choice_options();
        if let Some(option) = options.first() {
            let option = option.clone();
            self.press(&option);
            return true;
        }
        let suspects = self.usable_in("Which suspect do you test?", &[Role::RadioButton]);
        if let Some(suspect) = suspects.first() {
            let suspect = suspect.clone();
            self.choose(&suspect);
            return true;
        }
        let mut cards = self.usable_in("Procedures", &[Role::Button]);
        let aside = ["Pass the turn", "Log", "Call a consultant"];
        cards.retain(|card| aside.iter().all(|aside| !card.starts_with(aside)));
        if cards.is_empty() {
            // Everything rests: a small pack has few cards.
            if !self.usable(Role::Button, PASS) {
                return false;
            }
            self.press(PASS);
            self.confirm(PASS);
            return true;
        }
        let card = cards[pick % cards.len()].clone();
        self.press(&card);
        true
    }

    /// Presses the button of this name in the dialog that is open.
    fn confirm(&mut self, name: &str) {
        let within = |dialog: &Node<'_>| {
            let mut inner = dialog.children_recursive();
            let found = inner.find(|node| {
                let node = node.accesskit_node();
                node.role() == Role::Button && node.label().as_deref() == Some(name)
            });
            found.map(|button| button.click_accesskit())
        };
        let pressed = self.nodes(Role::Dialog).iter().find_map(within);
        assert!(pressed.is_some(), "no dialog has “{name}”: {}", self.said());
        self.harness.run();
    }

    /// The options of a choice that is open.
    fn choice_options(&self) -> Vec<String> {
        let mut all = Vec::new();
        for dialog in self.nodes(Role::Dialog) {
            for inner in dialog.children_recursive() {
                let node = inner.accesskit_node();
                if node.role() == Role::Button && !node.is_disabled() {
                    all.extend(node.label());
                }
            }
        }
        all
    }
}
