//! The page's root element: what it is to show, and the colours of the game for the page around it.

use std::fmt::Write as _;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, HtmlElement};

use super::view::View;
use crate::app::theme::{Mode, Theme};
use crate::app::wake::Waker;

/// `<html>`.
pub(super) struct Root {
    element: Option<HtmlElement>,
    /// The style that it wears.
    worn: String,
}

impl Root {
    /// Finds it, and wakes the application whenever the page changes what it shows.
    pub fn attach(waker: Waker) -> Self {
        let document = web_sys::window().and_then(|window| window.document());
        let element = document.and_then(|document| document.document_element()?.dyn_into().ok());
        let root = Self { element, worn: String::new() };
        if let Some(element) = &root.element {
            let changed = Closure::<dyn FnMut(Event)>::new(move |_: Event| waker.wake());
            // Where it is refused the next frame of any kind sees the change.
            let _ = element.add_event_listener_with_callback("breach-view", changed.as_ref().unchecked_ref());
            // The page keeps it as long as it lives.
            changed.forget();
        }
        root
    }

    /// What the page is to show now.
    pub fn view(&self) -> View {
        let said = self.element.as_ref().and_then(|element| element.dataset().get("view"));
        if said.as_deref() == Some("text") { View::Text } else { View::Picture }
    }

    /// Gives the page the game's colours and its size of text.
    pub fn wear(&mut self, theme: &Theme) {
        let Some(element) = &self.element else { return };
        let mut style = String::new();
        let mode = if theme.look.mode == Mode::Light { "light" } else { "dark" };
        // Writing to a String cannot fail.
        let _ = write!(style, "color-scheme:{mode};font-size:{}%;", theme.look.text_percent);
        for (name, colour) in theme.colours.for_pages() {
            let [r, g, b, _] = colour.to_array();
            let _ = write!(style, "--{name}:#{r:02x}{g:02x}{b:02x};");
        }
        if style != self.worn {
            element.style().set_css_text(&style);
            self.worn = style;
        }
    }
}
