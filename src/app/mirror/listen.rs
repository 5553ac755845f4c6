//! What happens to the mirror's elements, heard at the page and handed to the router.

use std::cell::RefCell;
use std::rc::Rc;

use egui::{Key, Modifiers};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Document, Element, Event, EventTarget, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent,
    MouseEvent,
};

use super::dom::{KEY, Shared};
use super::route::Happening;
use crate::app::shell::view::View;
use crate::app::wake::Waker;

/// What a listener needs.
#[derive(Clone)]
struct Ear {
    shared: Rc<RefCell<Shared>>,
    waker: Waker,
}

impl Ear {
    fn tell(&self, happening: Happening) {
        self.shared.borrow_mut().router.push(happening);
        self.waker.wake();
    }
}

/// Installs every listener; `None` if the page refuses one.
pub(super) fn listen(
    document: &Document,
    root: &Element,
    shared: &Rc<RefCell<Shared>>,
    waker: &Waker,
) -> Option<()> {
    let ear = Ear { shared: Rc::clone(shared), waker: waker.clone() };
    on(root, "click", &ear, clicked)?;
    on(root, "focusin", &ear, focused)?;
    on(root, "input", &ear, typed)?;
    on(root, "compositionstart", &ear, begins_word)?;
    on(root, "compositionend", &ear, ends_word)?;
    on(document, "keydown", &ear, key_down)?;
    let canvas = document.get_element_by_id("app")?;
    on(&canvas, "pointerdown", &ear, pressed)?;
    on(&canvas, "pointerup", &ear, touched)?;
    on(&canvas, "mousedown", &ear, keep_focus)?;
    Some(())
}

fn on(target: &EventTarget, name: &str, ear: &Ear, heard: fn(&Ear, &Event)) -> Option<()> {
    let ear = ear.clone();
    let closure = Closure::<dyn FnMut(Event)>::new(move |event: Event| heard(&ear, &event));
    target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref()).ok()?;
    // The page keeps it as long as it lives.
    closure.forget();
    Some(())
}

/// The node of an element, or of the nearest element around it that stands for one.
pub(super) fn node_of(element: &Element) -> Option<u64> {
    let nearest = element.closest(&format!("[{KEY}]")).ok().flatten()?;
    nearest.get_attribute(KEY)?.parse().ok()
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn clicked(ear: &Ear, event: &Event) {
    let Some(element) = target(event) else { return };
    if is_writable(&element) || range(&element).is_some() || is_caption(&element) {
        return;
    }
    // egui decides whether a box is ticked and where a link leads.
    event.prevent_default();
    if let Some(id) = node_of(&element)
        && !is_off(&element)
    {
        ear.tell(Happening::Click(id));
    }
}

fn focused(ear: &Ear, event: &Event) {
    if let Some(id) = target(event).as_ref().and_then(node_of) {
        ear.tell(Happening::Focus(id));
    }
}

fn typed(ear: &Ear, event: &Event) {
    let Some(element) = target(event) else { return };
    let Some(id) = node_of(&element) else { return };
    if let Some(range) = range(&element) {
        if let Ok(value) = range.value().parse() {
            ear.tell(Happening::Amount(id, value));
        }
    } else if let Some(text) = text_in(&element) {
        ear.tell(Happening::Text(id, text));
    }
}

fn begins_word(ear: &Ear, event: &Event) {
    if let Some(id) = target(event).as_ref().and_then(node_of) {
        ear.shared.borrow_mut().router.begin_word(id);
    }
}

fn ends_word(ear: &Ear, event: &Event) {
    ear.shared.borrow_mut().router.end_word(None);
    // Not every browser says what came of the word in another event.
    typed(ear, event);
}

/// How far, in CSS pixels, a finger may slip between down and up without dragging.
const SLIP: i32 = 8;

fn pressed(ear: &Ear, event: &Event) {
    if let Some(event) = event.dyn_ref::<MouseEvent>() {
        ear.shared.borrow_mut().pressed = Some((event.offset_x(), event.offset_y()));
    }
}

/// A finger or a mouse on a text field of the canvas: the real one takes the focus and is shown in its
/// place. Only an element of the page opens the keyboard of a phone, and only from within the event.
fn touched(ear: &Ear, event: &Event) {
    let Some(event) = event.dyn_ref::<MouseEvent>() else {
        return;
    };
    let (x, y) = (event.offset_x(), event.offset_y());
    let Some(from) = ear.shared.borrow_mut().pressed.take() else {
        return;
    };
    if (from.0 - x).abs() > SLIP || (from.1 - y).abs() > SLIP {
        return;
    }
    if let Some(field) = field_at(ear, x, y) {
        // Without focus the field is still there for the keyboard of the canvas.
        let _ = field.focus();
    }
}

/// The text field that can be seen at a place of the canvas.
fn field_at(ear: &Ear, x: i32, y: i32) -> Option<HtmlElement> {
    let shared = ear.shared.borrow();
    let hit = shared.fields.iter().rev().find(|(place, _)| place.contains(x, y));
    hit.map(|(_, field)| field.clone())
}

/// After a touch the browser plays the mouse, which would take the focus to the canvas again.
fn keep_focus(ear: &Ear, event: &Event) {
    let Some(mouse) = event.dyn_ref::<MouseEvent>() else {
        return;
    };
    let field = field_at(ear, mouse.offset_x(), mouse.offset_y());
    if field.is_some_and(|field| field.matches(":focus").unwrap_or(false)) {
        event.prevent_default();
    }
}

fn key_down(ear: &Ear, event: &Event) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    let Some(element) = target(event) else { return };
    let on_page = matches!(element.tag_name().as_str(), "BODY" | "HTML");
    let on_canvas = element.id() == "app";
    let in_mirror = node_of(&element).is_some();
    if !(on_page || on_canvas || in_mirror) {
        return;
    }
    if event.key() == "Tab" {
        if !in_mirror && !event.ctrl_key() && !event.alt_key() && !event.meta_key() {
            start_from_focus(ear);
        }
        return;
    }
    // On the canvas the window hears the keys itself.
    if on_canvas || event.is_composing() || is_for_element(&element, event) {
        return;
    }
    if ear.shared.borrow().view == View::Text && scrolls(&element, event) {
        return;
    }
    if activates(&element, event) {
        event.prevent_default();
        if let Some(id) = node_of(&element) {
            ear.tell(Happening::Click(id));
        }
        return;
    }
    if let Some(key) = Key::from_name(&event.key()) {
        ear.tell(Happening::Key(key, modifiers(event)));
    }
}

/// Before the browser moves the focus on, it is put on the element of the widget that has egui's:
/// so Tab goes on from where a mouse left off, and never round in the canvas.
fn start_from_focus(ear: &Ear) {
    let focused: Option<HtmlElement> = ear.shared.borrow().focused.clone();
    if let Some(element) = focused {
        // Else Tab starts at the top.
        let _ = element.focus();
    }
}

/// Whether the element does with the key what it should without us.
fn is_for_element(element: &Element, event: &KeyboardEvent) -> bool {
    let key = event.key();
    if is_writable(element) {
        let submits = key == "Enter" && element.tag_name() != "TEXTAREA";
        return !(key == "Escape" || submits);
    }
    // The browser's own shortcuts.
    if event.ctrl_key() || event.meta_key() {
        return true;
    }
    match element.tag_name().as_str() {
        "BUTTON" => matches!(key.as_str(), "Enter" | " "),
        "A" => key == "Enter",
        "INPUT" => key == " " || (key.starts_with("Arrow") && range(element).is_some()),
        _ => false,
    }
}

/// Whether the key scrolls a page: as text there is one to scroll, except where arrows choose.
fn scrolls(element: &Element, event: &KeyboardEvent) -> bool {
    let chooses = "[role=radiogroup], [role=tablist], [role=listbox], [role=menu], [role=grid]";
    let within = element.closest(chooses).ok().flatten().is_some();
    match event.key().as_str() {
        "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "Home" | "End" => !within,
        "PageUp" | "PageDown" => true,
        " " => !is_off(element) && element.tag_name() == "BODY",
        _ => false,
    }
}

/// Whether it is the label of a control: a click on it is one on the control, which the browser sends
/// after it.
fn is_caption(element: &Element) -> bool {
    element.closest("label").ok().flatten().is_some() && !element.has_attribute(KEY)
}

/// Whether the key is to an element that is no button what a click is to a button.
fn activates(element: &Element, event: &KeyboardEvent) -> bool {
    let plain = !matches!(element.tag_name().as_str(), "BUTTON" | "A" | "INPUT" | "TEXTAREA");
    plain && element.has_attribute("tabindex") && matches!(event.key().as_str(), "Enter" | " ")
}

fn modifiers(event: &KeyboardEvent) -> Modifiers {
    Modifiers {
        alt: event.alt_key(),
        ctrl: event.ctrl_key(),
        shift: event.shift_key(),
        mac_cmd: false,
        command: event.ctrl_key() || event.meta_key(),
    }
}

fn is_off(element: &Element) -> bool {
    element.has_attribute("disabled") || element.has_attribute("aria-disabled")
}

fn range(element: &Element) -> Option<&HtmlInputElement> {
    element.dyn_ref::<HtmlInputElement>().filter(|input| matches!(input.type_().as_str(), "range" | "number"))
}

fn text_in(element: &Element) -> Option<String> {
    if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        return Some(area.value());
    }
    let input = element.dyn_ref::<HtmlInputElement>()?;
    (!matches!(input.type_().as_str(), "checkbox" | "radio" | "range" | "number" | "file"))
        .then(|| input.value())
}

fn is_writable(element: &Element) -> bool {
    text_in(element).is_some()
        || element.dyn_ref::<HtmlInputElement>().is_some_and(|input| input.type_() == "number")
}
