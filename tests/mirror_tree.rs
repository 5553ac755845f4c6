//! Red when the page's elements no longer say what egui shows: roles, names, order, states, places.

use breach_rounds::app::mirror::attributes::attributes;
use breach_rounds::app::mirror::live::LiveTexts;
use breach_rounds::app::mirror::tree::{Tick, Urgency, VirtualNode, VirtualTree};
use egui::accesskit::{Live, Node, NodeId, Rect, Role, Toggled, Tree, TreeId, TreeUpdate};

/// A tree from `(id, children, node)`; the first is the root.
fn tree(nodes: Vec<(u64, &[u64], Node)>) -> VirtualTree {
    let root = NodeId(nodes[0].0);
    let nodes = nodes
        .into_iter()
        .map(|(id, children, mut node)| {
            node.set_children(children.iter().map(|id| NodeId(*id)).collect::<Vec<_>>());
            (NodeId(id), node)
        })
        .collect();
    let update = TreeUpdate { nodes, tree: Some(Tree::new(root)), tree_id: TreeId::ROOT, focus: root };
    VirtualTree::new(&update, 1.5)
}

fn node(role: Role, label: &str) -> Node {
    let mut node = Node::new(role);
    if !label.is_empty() {
        node.set_label(label);
    }
    node
}

fn with(mut node: Node, change: impl FnOnce(&mut Node)) -> Node {
    change(&mut node);
    node
}

/// `tag#role "name" text` of every element, indented by depth.
fn outline(tree: &VirtualTree) -> Vec<String> {
    fn line(tree: &VirtualTree, id: u64, depth: usize, lines: &mut Vec<String>) {
        let node = tree.get(id).expect("every child is an element");
        let role = node.element.role.map(|role| format!("#{role}")).unwrap_or_default();
        let kind = node.element.input_type.filter(|kind| *kind != "button");
        let kind = kind.map(|kind| format!(":{kind}")).unwrap_or_default();
        let name = node.name.as_ref().map(|name| format!(" {name:?}")).unwrap_or_default();
        let text = node.text.as_ref().map(|text| format!(" {text}")).unwrap_or_default();
        lines.push(format!("{}{}{role}{kind}{name}{text}", "  ".repeat(depth), node.element.tag));
        for child in &node.children {
            line(tree, *child, depth + 1, lines);
        }
    }
    let mut lines = Vec::new();
    for root in &tree.roots {
        line(tree, *root, 0, &mut lines);
    }
    lines
}

fn attribute(node: &VirtualNode, name: &str) -> Option<String> {
    let all = attributes(node);
    let found = all.iter().find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("{name} is never set")).1.clone()
}

#[test]
fn wrappers_vanish_and_the_order_stays() {
    let tree = tree(vec![
        (1, &[2, 9], node(Role::Window, "")),
        (2, &[3, 4, 5], node(Role::GenericContainer, "")),
        (3, &[], with(node(Role::Heading, "Table"), |n| n.set_level(1))),
        (4, &[6], node(Role::Pane, "")),
        (6, &[], node(Role::Button, "Roll")),
        (5, &[], node(Role::ScrollBar, "")),
        (9, &[], with(Node::new(Role::Label), |n| n.set_value("Turn 3"))),
    ]);
    assert_eq!(outline(&tree), ["h1 Table", "button Roll", "p Turn 3"]);
}

#[test]
fn every_role_of_the_widgets_has_its_element() {
    let tree = tree(vec![
        (1, &[2, 3, 30, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], node(Role::Window, "")),
        (2, &[20], node(Role::Main, "Table")),
        (20, &[21, 22], node(Role::List, "Suspects")),
        (21, &[23], node(Role::ListItem, "")),
        (22, &[], node(Role::ListItem, "An open port")),
        (23, &[], with(Node::new(Role::Label), |n| n.set_value("A borrowed title"))),
        (3, &[], node(Role::CheckBox, "Sound")),
        (30, &[31], node(Role::RadioGroup, "Rules")),
        (31, &[], node(Role::RadioButton, "Classic")),
        (4, &[], with(node(Role::TextInput, "Team"), |n| n.set_value("A"))),
        (5, &[], node(Role::MultilineTextInput, "Notes")),
        (6, &[], with(node(Role::Slider, "Size"), |n| n.set_numeric_value(3.0))),
        (7, &[], node(Role::Link, "T1190")),
        (8, &[], node(Role::Image, "A die showing 17")),
        (9, &[91], node(Role::Dialog, "Inject")),
        (91, &[], node(Role::Button, "Go on")),
        (10, &[101], node(Role::Table, "Results")),
        (101, &[102, 103], node(Role::Row, "")),
        (102, &[], node(Role::ColumnHeader, "Team")),
        (103, &[], node(Role::Cell, "A")),
        (11, &[], with(node(Role::Meter, "Care"), |n| n.set_numeric_value(2.0))),
        (12, &[121], node(Role::Navigation, "Screens")),
        (121, &[], node(Role::Button, "Home")),
        (13, &[131], node(Role::Banner, "Exercise")),
        (131, &[], with(Node::new(Role::Label), |n| n.set_value("EXERCISE"))),
        (14, &[141], node(Role::Complementary, "Log")),
        (141, &[], with(Node::new(Role::Label), |n| n.set_value("Nothing yet"))),
    ]);
    let expected = [
        "main \"Table\"",
        "  ul#list \"Suspects\"",
        "    li#listitem",
        "      p A borrowed title",
        "    li#listitem An open port",
        "input:checkbox \"Sound\"",
        "div#radiogroup \"Rules\"",
        "  input:radio \"Classic\"",
        "input:text \"Team\"",
        "textarea \"Notes\"",
        "input:range \"Size\"",
        "a T1190",
        "span#img \"A die showing 17\"",
        "div#dialog \"Inject\"",
        "  button Go on",
        "table#table \"Results\"",
        "  tr#row",
        "    th#columnheader Team",
        "    td#cell A",
        "meter \"Care\"",
        "nav \"Screens\"",
        "  button Home",
        "header#banner \"Exercise\"",
        "  p EXERCISE",
        "aside \"Log\"",
        "  p Nothing yet",
    ];
    assert_eq!(outline(&tree), expected);
    assert!(tree.has_main);
}

#[test]
fn a_field_takes_its_name_from_its_label() {
    let tree = tree(vec![
        (1, &[2, 3], node(Role::Window, "")),
        (2, &[], with(Node::new(Role::Label), |n| n.set_value("Team name"))),
        (3, &[], with(Node::new(Role::TextInput), |n| n.set_labelled_by([NodeId(2)]))),
    ]);
    assert_eq!(outline(&tree), ["p Team name", "input:text \"Team name\""]);
    assert_eq!(tree.get(3).and_then(|n| n.value.as_deref()), Some(""), "an empty field has an empty value");
}

#[test]
fn states_become_attributes() {
    let tree = tree(vec![
        (1, &[2, 3, 4, 5, 6], node(Role::Window, "")),
        (2, &[], with(node(Role::Button, "Roll"), |n| n.set_disabled())),
        (3, &[], with(node(Role::Button, "Established"), |n| n.set_toggled(Toggled::True))),
        (4, &[], with(node(Role::CheckBox, "Sound"), |n| n.set_toggled(Toggled::Mixed))),
        (5, &[], with(node(Role::Button, "More"), |n| n.set_expanded(true))),
        (
            6,
            &[],
            with(node(Role::Meter, "Care"), |n| {
                n.set_numeric_value(2.0);
                n.set_max_numeric_value(3.0);
                n.set_value("Diverted");
            }),
        ),
    ]);
    let get = |id| tree.get(id).expect("there");
    assert_eq!(attribute(get(2), "disabled").as_deref(), Some(""));
    assert_eq!(attribute(get(3), "disabled"), None);
    assert_eq!(attribute(get(3), "aria-pressed").as_deref(), Some("true"));
    assert_eq!(get(4).checked, Some(Tick::Mixed));
    assert_eq!(attribute(get(5), "aria-expanded").as_deref(), Some("true"));
    assert_eq!(attribute(get(6), "aria-valuetext").as_deref(), Some("Diverted"));
    assert_eq!(attribute(get(6), "max").as_deref(), Some("3"));
}

#[test]
fn elements_lie_over_their_widgets_and_containers_around_their_content() {
    let at = |x0, y0, x1, y1| with(node(Role::Button, "Roll"), |n| n.set_bounds(Rect { x0, y0, x1, y1 }));
    let tree = tree(vec![
        (1, &[2], node(Role::Window, "")),
        (2, &[3, 4], node(Role::Group, "Procedures")),
        (3, &[], at(10.0, 20.0, 30.0, 40.0)),
        (4, &[], at(100.0, 20.0, 100.0, 60.0)),
    ]);
    let place = |id| {
        let bounds = tree.get(id).expect("there").bounds;
        [bounds.left, bounds.top, bounds.width, bounds.height]
    };
    assert_eq!(place(3), [15, 30, 30, 30], "points times the scale");
    assert_eq!(place(4), [150, 30, 1, 60], "never without extent, or it would count as hidden");
    assert_eq!(place(2), [15, 30, 136, 60]);
}

#[test]
fn what_has_no_place_of_its_own_is_where_its_container_is() {
    let tree = tree(vec![
        (1, &[2], node(Role::Window, "")),
        (2, &[3, 4], node(Role::ListItem, "")),
        (3, &[], node(Role::Heading, "Persistence")),
        (
            4,
            &[],
            with(node(Role::Button, "Turn up"), |n| {
                n.set_bounds(Rect { x0: 10.0, y0: 20.0, x1: 30.0, y1: 40.0 });
            }),
        ),
    ]);
    let place = |id| tree.get(id).expect("there").bounds;
    assert_eq!(place(3), place(4));
    assert_eq!(place(2), place(4));
}

#[test]
fn a_list_holds_nothing_but_entries() {
    let tree = tree(vec![
        (1, &[2], node(Role::Window, "")),
        (2, &[3, 4, 5], node(Role::List, "Procedures")),
        (3, &[], node(Role::Heading, "Procedures")),
        (4, &[6], node(Role::ListItem, "")),
        (5, &[], node(Role::Button, "Pass")),
        (6, &[], node(Role::Button, "Listen")),
    ]);
    let expected =
        ["h2 Procedures", "button Pass", "ul#list \"Procedures\"", "  li#listitem", "    button Listen"];
    assert_eq!(outline(&tree), expected);
}

#[test]
fn a_modal_dialog_makes_the_rest_unreachable() {
    let tree = tree(vec![
        (1, &[2, 4], node(Role::Window, "")),
        (2, &[3], node(Role::Main, "Table")),
        (3, &[], node(Role::Button, "Roll")),
        (4, &[5], with(node(Role::Dialog, "Inject"), |n| n.set_modal())),
        (5, &[], node(Role::Button, "Go on")),
    ]);
    let inert: Vec<u64> = tree.nodes.iter().filter(|node| node.inert).map(|node| node.id).collect();
    assert_eq!(inert, [2]);
    assert_eq!(attribute(tree.get(2).expect("there"), "inert").as_deref(), Some(""));
}

#[test]
fn live_text_is_spoken_once_for_each_change() {
    let say = |text: &str| {
        tree(vec![
            (1, &[2, 3], node(Role::Window, "")),
            (
                2,
                &[],
                with(Node::new(Role::Status), |n| {
                    n.set_live(Live::Assertive);
                    n.set_value(text);
                }),
            ),
            (
                3,
                &[],
                with(Node::new(Role::Label), |n| {
                    n.set_live(Live::Polite);
                    n.set_value("Turn 1");
                    n.set_bounds(Rect { x0: 0.0, y0: 0.0, x1: 60.0, y1: 20.0 });
                }),
            ),
        ])
    };
    assert_eq!(outline(&say("A 17")), ["p Turn 1"], "what is only to be heard is not shown");
    let mut texts = LiveTexts::default();
    let mut heard = |text: &str| -> Vec<(Urgency, String)> {
        texts.changes(&say(text)).into_iter().map(|said| (said.urgency, said.text)).collect()
    };
    assert_eq!(heard(""), [(Urgency::Polite, "Turn 1".to_owned())]);
    assert_eq!(heard("A 17"), [(Urgency::Assertive, "A 17".to_owned())]);
    assert_eq!(heard("A 17"), []);
    assert_eq!(heard("A 17\u{a0}"), [(Urgency::Assertive, "A 17".to_owned())], "said twice");
}

#[test]
fn what_says_nothing_is_left_out() {
    let label = |text: &str| with(Node::new(Role::Label), |n| n.set_value(text));
    let tree = tree(vec![
        (1, &[2, 3, 4, 5], node(Role::Window, "")),
        (2, &[], label("")),
        (3, &[], label(" · ")),
        (4, &[], label("· 7")),
        (5, &[], Node::new(Role::Unknown)),
    ]);
    assert_eq!(outline(&tree), ["p · 7"]);
}

#[test]
fn a_broken_tree_neither_hangs_nor_panics() {
    let looped = tree(vec![
        (1, &[2, 7], node(Role::Window, "")),
        (2, &[1, 2, 3], node(Role::List, "Loop")),
        (3, &[2], node(Role::GenericContainer, "")),
    ]);
    assert_eq!(outline(&looped), ["ul#list \"Loop\""]);
}

#[test]
fn what_stands_between_the_terms_of_a_paragraph_is_part_of_it() {
    let tree = tree(vec![
        (1, &[2], node(Role::Window, "")),
        (2, &[3, 4, 5], node(Role::Paragraph, "")),
        (3, &[], node(Role::Label, "The ")),
        (4, &[], with(node(Role::Button, "archive"), |node| node.set_description("Where images are kept."))),
        (5, &[], node(Role::Label, " is slow [1].")),
    ]);
    assert_eq!(outline(&tree), ["p", "  span The ", "  button archive", "  span  is slow [1]."]);
    let term = tree.get(4).expect("the term");
    assert_eq!(attribute(term, "aria-description").as_deref(), Some("Where images are kept."));
}
