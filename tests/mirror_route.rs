//! Red when what a person does to an element of the mirror no longer reaches the widget.

use breach_rounds::app::mirror::route::{Happening, Router};
use breach_rounds::app::mirror::tree::VirtualTree;
use egui::accesskit::{Action, ActionData, ActionRequest, NodeId, TreeId};

/// A screen with one of everything that the mirror routes to.
#[derive(Default)]
struct Screen {
    clicks: u32,
    name: String,
    notes: String,
    amount: f64,
    ticked: bool,
    escapes: u32,
}

impl Screen {
    fn show(&mut self, ui: &mut egui::Ui) {
        self.clicks += u32::from(ui.button("Roll").clicked());
        let label = ui.label("Team name");
        ui.add(egui::TextEdit::singleline(&mut self.name).char_limit(12)).labelled_by(label.id);
        ui.add(egui::TextEdit::multiline(&mut self.notes).hint_text("Notes"));
        ui.add(egui::Slider::new(&mut self.amount, 0.0..=10.0).text("Size"));
        ui.checkbox(&mut self.ticked, "Sound");
        self.escapes += u32::from(ui.input(|input| input.key_pressed(egui::Key::Escape)));
    }
}

/// egui without a window, driven as the page drives it.
struct Page {
    context: egui::Context,
    screen: Screen,
    router: Router,
    tree: VirtualTree,
}

impl Page {
    fn open() -> Self {
        let context = egui::Context::default();
        // Without a font every text is empty to egui.
        breach_rounds::app::theme::prepare(&context);
        context.enable_accesskit();
        let (screen, router) = (Screen::default(), Router::default());
        let mut page = Self { context, screen, router, tree: VirtualTree::default() };
        page.frame();
        page
    }

    fn frame(&mut self) {
        let events = self.router.events(self.tree.focus);
        let input = egui::RawInput { events, ..Default::default() };
        let mut output = self.context.run_ui(input, |ui| self.screen.show(ui));
        output.textures_delta.clear();
        let update = output.platform_output.accesskit_update.expect("a tree every frame");
        self.tree = VirtualTree::new(&update, 1.0);
    }

    /// Lets something happen, and runs until nothing waits for a frame any more.
    fn happen(&mut self, happenings: impl IntoIterator<Item = Happening>) {
        for happening in happenings {
            self.router.push(happening);
        }
        self.frame();
        let mut frames = 1;
        while self.router.is_waiting() {
            self.frame();
            frames += 1;
            assert!(frames < 20, "a happening must not wait for ever");
        }
    }

    /// The id of an element by its tag and what it is called.
    fn find(&self, tag: &str, name: &str) -> u64 {
        let called = |text: &Option<String>| text.as_deref() == Some(name);
        self.tree
            .nodes
            .iter()
            .find(|node| {
                node.element.tag == tag
                    && (called(&node.name) || called(&node.text) || called(&node.placeholder))
            })
            .unwrap_or_else(|| panic!("no {tag} called {name} in {:#?}", self.tree))
            .id
    }
}

#[test]
fn a_click_on_the_element_clicks_the_widget_once() {
    let mut page = Page::open();
    let roll = page.find("button", "Roll");
    page.happen([Happening::Click(roll)]);
    page.frame();
    assert_eq!(page.screen.clicks, 1);
}

#[test]
fn focus_on_the_element_is_focus_on_the_widget() {
    let mut page = Page::open();
    let roll = page.find("button", "Roll");
    page.happen([Happening::Focus(roll)]);
    assert_eq!(page.tree.focus, Some(roll));
}

#[test]
fn typed_text_replaces_what_stood_in_the_field() {
    let mut page = Page::open();
    let name = page.find("input", "Team name");
    for text in ["Zürich", "Züricha", "Zür", "", "three words"] {
        page.happen([Happening::Text(name, text.into())]);
        page.frame();
        assert_eq!(page.screen.name, text);
        assert_eq!(page.tree.get(name).and_then(|node| node.value.as_deref()), Some(text));
    }
}

#[test]
fn a_field_keeps_its_own_rules() {
    let mut page = Page::open();
    let name = page.find("input", "Team name");
    page.happen([Happening::Text(name, "far too long a name".into())]);
    assert_eq!(page.screen.name, "far too long");
}

#[test]
fn a_text_of_several_lines_keeps_them() {
    let mut page = Page::open();
    let notes = page.find("textarea", "Notes");
    page.happen([
        Happening::Text(notes, "one\ntwo".into()),
        Happening::Text(notes, "one\ntwo\nthree".into()),
    ]);
    assert_eq!(page.screen.notes, "one\ntwo\nthree");
}

#[test]
fn text_goes_to_its_field_whatever_had_the_focus() {
    let mut page = Page::open();
    let (name, notes) = (page.find("input", "Team name"), page.find("textarea", "Notes"));
    page.happen([
        Happening::Text(name, "A".into()),
        Happening::Text(notes, "B".into()),
        Happening::Text(name, "C".into()),
    ]);
    assert_eq!((page.screen.name.as_str(), page.screen.notes.as_str()), ("C", "B"));
}

#[test]
fn a_moved_slider_sets_the_value() {
    let mut page = Page::open();
    let size = page.tree.nodes.iter().find(|node| node.element.input_type == Some("range"));
    let size = size.expect("a slider").id;
    page.happen([Happening::Amount(size, 7.0)]);
    assert!((page.screen.amount - 7.0).abs() < 1e-9);
}

#[test]
fn a_key_without_use_for_the_element_reaches_the_screen() {
    let mut page = Page::open();
    page.happen([Happening::Key(egui::Key::Escape, egui::Modifiers::NONE)]);
    assert_eq!(page.screen.escapes, 1);
}

#[test]
fn what_belongs_to_a_widget_that_has_gone_is_forgotten() {
    let mut page = Page::open();
    let sound = page.find("input", "Sound");
    page.happen([Happening::Text(4711, "nobody".into()), Happening::Click(4711), Happening::Click(sound)]);
    page.frame();
    assert!(page.screen.ticked, "what came after it still arrives");
}

/// What a platform's assistive technology asks for, in AccessKit's words.
fn asked(id: u64, action: Action, data: Option<ActionData>) -> Happening {
    Happening::from(ActionRequest { action, target_tree: TreeId::ROOT, target_node: NodeId(id), data })
}

#[test]
fn what_a_screen_reader_asks_for_reaches_the_widget() {
    let mut page = Page::open();
    let (roll, name, size) =
        (page.find("button", "Roll"), page.find("input", "Team name"), page.find("input", "Size"));
    page.happen([asked(roll, Action::Click, None)]);
    page.frame();
    assert_eq!(page.screen.clicks, 1);
    page.happen([asked(roll, Action::Focus, None)]);
    assert_eq!(page.tree.focus, Some(roll));
    page.happen([asked(name, Action::SetValue, Some(ActionData::Value("Blue".into())))]);
    page.frame();
    assert_eq!(page.screen.name, "Blue");
    page.happen([asked(size, Action::SetValue, Some(ActionData::NumericValue(7.0)))]);
    page.frame();
    assert_eq!(page.screen.amount, 7.0);
}

#[test]
fn half_a_word_reaches_the_game_and_is_not_written_over() {
    let mut page = Page::open();
    let (name, notes) = (page.find("input", "Team name"), page.find("textarea", "Notes"));
    page.router.begin_word(name);
    page.happen([Happening::Text(name, "か".into())]);
    assert_eq!(page.screen.name, "か", "keyboards of phones put every word together, and searches go along");
    assert!(page.router.is_writing(name), "while it is put together it is the field's own");
    assert!(!page.router.is_writing(notes));
    page.router.end_word(Some(notes));
    assert!(page.router.is_writing(name), "another field that goes is no end of it");
    page.router.end_word(None);
    page.happen([Happening::Text(name, "会".into())]);
    assert!(!page.router.is_writing(name));
    assert_eq!(page.screen.name, "会");
}
