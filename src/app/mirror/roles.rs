//! Which element stands for which AccessKit role.

use egui::accesskit::{Node, Role};

/// How a node appears on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Neither the node nor what is in it appears: scroll bars, pieces of text.
    Drop,
    /// The node does not appear, its children do, in its place.
    Flatten,
    /// An element that holds its children.
    Container(Element),
    /// An element of text, without children.
    Text(Element),
    /// An element that a person works with; its children are part of its name.
    Control(Element),
}

/// An element's name in HTML, and the role and type that it needs beyond it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Element {
    /// `div`, `button`, `h1`…
    pub tag: &'static str,
    /// The `role` attribute, where the tag alone does not say it.
    pub role: Option<&'static str>,
    /// The `type` attribute of an input.
    pub input_type: Option<&'static str>,
}

const fn element(tag: &'static str) -> Element {
    Element { tag, role: None, input_type: None }
}

const fn with_role(tag: &'static str, role: &'static str) -> Element {
    Element { tag, role: Some(role), input_type: None }
}

const fn input(input_type: &'static str, role: Option<&'static str>) -> Element {
    Element { tag: "input", role, input_type: Some(input_type) }
}

/// The shape of a node, from its role and whether it has a name of its own.
pub fn shape(node: &Node) -> Shape {
    let role = node.role();
    control(node, role)
        .or_else(|| text(node, role))
        .or_else(|| structure(role))
        .or_else(|| landmark(node, role))
        .unwrap_or_else(|| remainder(node, role))
}

fn heading(level: usize) -> Element {
    element(match level {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    })
}

fn control(_node: &Node, role: Role) -> Option<Shape> {
    let element = match role {
        Role::Button | Role::DefaultButton | Role::DisclosureTriangle | Role::ColorWell => {
            Element { input_type: Some("button"), ..element("button") }
        }
        Role::ComboBox => Element { input_type: Some("button"), ..element("button") },
        Role::CheckBox => input("checkbox", None),
        Role::Switch => input("checkbox", Some("switch")),
        Role::RadioButton => input("radio", None),
        Role::TextInput | Role::EditableComboBox => input("text", None),
        Role::SearchInput => input("search", None),
        Role::PasswordInput => input("password", None),
        Role::EmailInput => input("email", None),
        Role::UrlInput => input("url", None),
        Role::PhoneNumberInput => input("tel", None),
        Role::NumberInput | Role::SpinButton => input("number", None),
        Role::DateInput | Role::DateTimeInput | Role::WeekInput | Role::MonthInput | Role::TimeInput => {
            input("text", None)
        }
        Role::MultilineTextInput => element("textarea"),
        Role::Slider => input("range", None),
        Role::Link => element("a"),
        Role::Tab => with_role("button", "tab"),
        Role::MenuItem | Role::MenuListOption => with_role("button", "menuitem"),
        Role::MenuItemCheckBox => with_role("button", "menuitemcheckbox"),
        Role::MenuItemRadio => with_role("button", "menuitemradio"),
        Role::ListBoxOption => with_role("button", "option"),
        Role::TreeItem => with_role("button", "treeitem"),
        _ => return None,
    };
    Some(Shape::Control(element))
}

fn text(node: &Node, role: Role) -> Option<Shape> {
    let element = match role {
        Role::Label | Role::Paragraph => {
            if !node.children().is_empty() && role == Role::Paragraph {
                return Some(Shape::Container(element("p")));
            }
            element("p")
        }
        Role::Heading => heading(node.level().unwrap_or(2)),
        // An `img` without a source is not exposed everywhere; the role is.
        Role::Image | Role::Figure | Role::SvgRoot | Role::Canvas | Role::GraphicsSymbol => {
            with_role("span", "img")
        }
        Role::ProgressIndicator => element("progress"),
        Role::Meter => element("meter"),
        Role::Code => element("code"),
        Role::Time => element("time"),
        _ => return None,
    };
    Some(Shape::Text(element))
}

fn structure(role: Role) -> Option<Shape> {
    let element = match role {
        // The explicit roles keep their meaning when style sheets change `display`.
        Role::List | Role::DescriptionList | Role::Feed => with_role("ul", "list"),
        Role::ListItem => with_role("li", "listitem"),
        Role::Table | Role::TreeGrid | Role::ListGrid => with_role("table", "table"),
        Role::Grid => with_role("table", "grid"),
        Role::RowGroup => with_role("tbody", "rowgroup"),
        Role::Row => with_role("tr", "row"),
        Role::Cell => with_role("td", "cell"),
        Role::GridCell => with_role("td", "gridcell"),
        Role::ColumnHeader => with_role("th", "columnheader"),
        Role::RowHeader => with_role("th", "rowheader"),
        Role::RadioGroup => with_role("div", "radiogroup"),
        Role::TabList => with_role("div", "tablist"),
        Role::TabPanel => with_role("div", "tabpanel"),
        Role::ListBox | Role::MenuListPopup => with_role("div", "listbox"),
        Role::Menu => with_role("div", "menu"),
        Role::MenuBar => with_role("div", "menubar"),
        Role::Toolbar => with_role("div", "toolbar"),
        Role::Tree => with_role("div", "tree"),
        Role::Dialog => with_role("div", "dialog"),
        Role::AlertDialog => with_role("div", "alertdialog"),
        Role::Tooltip => with_role("div", "tooltip"),
        Role::Log => with_role("div", "log"),
        Role::Article => element("article"),
        Role::Blockquote => element("blockquote"),
        Role::Note => with_role("div", "note"),
        _ => return None,
    };
    Some(Shape::Container(element))
}

fn landmark(node: &Node, role: Role) -> Option<Shape> {
    let element = match role {
        Role::Main => element("main"),
        Role::Navigation => element("nav"),
        Role::Banner | Role::Header => with_role("header", "banner"),
        Role::ContentInfo | Role::Footer => with_role("footer", "contentinfo"),
        Role::Complementary => element("aside"),
        Role::Search => with_role("div", "search"),
        Role::Form => with_role("div", "form"),
        // Regions, groups and windows say something only with a name.
        Role::Region | Role::Section if node.label().is_some() => with_role("section", "region"),
        Role::Group | Role::Pane if node.label().is_some() => with_role("div", "group"),
        Role::Window if node.label().is_some() => with_role("div", "dialog"),
        _ => return None,
    };
    Some(Shape::Container(element))
}

/// Roles without a place of their own: pieces that only painting needs are dropped, the rest gives
/// way to its children. Live roles (status, alert, timer) keep their text; announcing is the work
/// of [`super::live`], so the element itself must stay quiet.
fn remainder(node: &Node, role: Role) -> Shape {
    match role {
        Role::TextRun | Role::ScrollBar | Role::Splitter | Role::Caret | Role::LineBreak => Shape::Drop,
        _ if node.children().is_empty() && (node.label().is_some() || node.value().is_some()) => {
            Shape::Text(element("p"))
        }
        _ if node.live().is_some() => Shape::Container(element("div")),
        _ => Shape::Flatten,
    }
}
