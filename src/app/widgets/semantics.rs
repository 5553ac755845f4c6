//! Roles, levels and names for the accessibility tree, so that the mirror, screen readers and tests
//! meet headings, lists, landmarks and dialogs and not a heap of labels.

use egui::accesskit::{Node, Role};
use egui::{Context, Id, InnerResponse, Label, Rect, Response, RichText, Sense, Ui, UiBuilder, WidgetText};

use crate::app::theme;

/// A part of a screen that a person can jump to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Landmark {
    /// The screen itself; one a screen.
    Main,
    /// The bar at the top.
    Banner,
    /// Ways to other screens.
    Navigation,
    /// Beside the main thing: the tray, the log.
    Complementary,
    /// Any other part with a name.
    Region,
}

/// The class of a field for the name of a person or a team: its words begin large, and nothing corrects them.
pub const NAME: &str = "name";
/// The class of a field for a person's own name, which the browser may know.
pub const OWN_NAME: &str = "own-name";
/// The class of a field for what a person's work is called, which the browser may know.
pub const OWN_ROLE: &str = "own-role";
/// The class of a field for a code of letters and digits.
pub const CODE: &str = "code";
/// The class of a field for a number.
pub const DIGITS: &str = "digits";
/// The class of a field for the address of a server.
pub const ADDRESS: &str = "address";
/// The class of a field that searches while one types.
pub const SEARCH: &str = "search";

/// Says what is typed into a field, so that a phone brings the keyboard for it.
pub fn typed_as(response: &Response, class: &'static str) {
    mark(&response.ctx, response.id, |node| node.set_class_name(class));
}

/// Writes into the accessibility node of `id`.
pub fn mark(ctx: &Context, id: Id, write: impl FnOnce(&mut Node)) {
    ctx.accesskit_node_builder(id, write);
}

/// A container with a role and a name.
pub fn container<R>(
    ui: &mut Ui,
    role: Role,
    name: Option<&str>,
    salt: impl egui::AsId,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    ui.scope_builder(UiBuilder::new().id_salt(Id::new(salt)), |ui| {
        mark(ui.ctx(), ui.unique_id(), |node| {
            node.set_role(role);
            if let Some(name) = name {
                node.set_label(name);
            }
        });
        add(ui)
    })
}

/// A landmark with a name.
pub fn landmark<R>(
    ui: &mut Ui,
    kind: Landmark,
    name: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let role = match kind {
        Landmark::Main => Role::Main,
        Landmark::Banner => Role::Banner,
        Landmark::Navigation => Role::Navigation,
        Landmark::Complementary => Role::Complementary,
        Landmark::Region => Role::Region,
    };
    container(ui, role, Some(name), (name, "landmark"), add)
}

/// Things that belong together, with a name.
pub fn group<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    container(ui, Role::Group, Some(name), (name, "group"), add)
}

/// A group of which one can be chosen; its buttons are [`super::button`]s with `.radio(…)`.
pub fn radio_group<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    container(ui, Role::RadioGroup, Some(name), (name, "radios"), add)
}

/// A list with a name; its entries are [`list_item`]s.
pub fn list<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    container(ui, Role::List, Some(name), (name, "list"), add)
}

/// An entry of a list.
pub fn list_item<R>(ui: &mut Ui, salt: impl egui::AsId, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    container(ui, Role::ListItem, None, (Id::new(salt), "item"), add)
}

/// A heading of level 1 (the screen's title, once) to 4, in the theme's sizes.
pub fn heading(ui: &mut Ui, level: u8, text: &str) -> Response {
    let theme = theme::of(ui.ctx());
    let size = match level {
        1 => theme.sizes.h1,
        2 => theme.sizes.h2,
        3 => theme.sizes.h3,
        _ => theme.sizes.body,
    };
    heading_styled(ui, level, theme.strong_text(text, size, theme.colours.ink))
}

/// A heading of this level in the size of a card's title: a level says where it stands, not how loud it is.
pub fn small_heading(ui: &mut Ui, level: u8, text: &str) -> Response {
    let theme = theme::of(ui.ctx());
    heading_styled(ui, level, theme.strong_text(text, theme.sizes.h3, theme.colours.ink))
}

/// A heading in a look of its own.
pub fn heading_styled(ui: &mut Ui, level: u8, text: RichText) -> Response {
    let name = text.text().to_owned();
    let response = ui.add(Label::new(text).wrap());
    as_heading(ui.ctx(), response.id, level, &name);
    response
}

/// Turns the node of a widget into a heading: for what is painted by hand.
pub fn as_heading(ctx: &Context, id: Id, level: u8, name: &str) {
    mark(ctx, id, |node| {
        node.set_role(Role::Heading);
        node.set_level(usize::from(level));
        node.clear_value();
        node.set_label(name);
    });
}

/// A paragraph, no wider than is comfortable to read.
pub fn paragraph(ui: &mut Ui, text: impl Into<WidgetText>) -> Response {
    let measure = theme::of(ui.ctx()).sizes.measure;
    let text = text.into();
    if ui.layout().main_wrap() && ui.available_size_before_wrap().x < measure {
        // What does not fit beside the others goes on below them; a scope would reach beyond the row.
        return ui.add(Label::new(text).wrap());
    }
    let width = ui.available_width().min(measure);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.add(Label::new(text).wrap())
    })
    .inner
}

/// Gives a widget a second sentence: what a control does, why it cannot be used.
pub fn describe(response: &Response, description: &str) {
    mark(&response.ctx, response.id, |node| node.set_description(description));
}

/// A sign that is painted and not written: an image with a name.
pub fn image(ui: &Ui, response: &Response, name: &str) {
    mark(ui.ctx(), response.id, |node| {
        node.set_role(Role::Image);
        node.set_label(name);
    });
}

/// The class of what a screen suggests to press next; a style sheet makes it stand out.
pub const PRIMARY: &str = "primary";

/// A quantity with a name, a value and its words: care, a budget, turns.
pub fn meter(ui: &Ui, response: &Response, name: &str, value: f64, max: f64, words: &str) {
    mark(ui.ctx(), response.id, |node| {
        node.set_role(Role::Meter);
        node.set_label(name);
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(max);
        node.set_numeric_value(value);
        node.set_value(words);
    });
}

/// What is painted by hand and only read, at its place: a cell, a heading of a column.
pub fn written(ui: &Ui, id: Id, place: Rect, role: Role, words: &str) {
    let response = ui.interact(place, id, Sense::hover());
    mark(ui.ctx(), response.id, |node| {
        node.set_role(role);
        node.set_label(words);
        // egui gives a place only to what can have the focus; a finger on the screen looks for all.
        let [x0, y0, x1, y1] = [place.left(), place.top(), place.right(), place.bottom()].map(f64::from);
        node.set_bounds(egui::accesskit::Rect { x0, y0, x1, y1 });
    });
}
