//! What a browser knows of addresses, tabs and the network.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use crate::app::command::Secret;
use crate::app::online::read_fragment;
use crate::app::wake::Waker;

/// What this tab remembers stands under this key of its `sessionStorage`.
const TAB: &str = "breach-rounds/tab";

/// Whether the network came back, or the person did.
#[derive(Clone, Default)]
pub struct Nudges(Rc<Cell<bool>>);

impl Nudges {
    /// Listens for both, and for an address that changes while the page stays.
    pub fn listen(waker: &Waker) -> Self {
        let nudges = Self::default();
        let Some(window) = web_sys::window() else { return nudges };
        let (told, woken) = (nudges.0.clone(), waker.clone());
        let heard = Closure::<dyn FnMut()>::new(move || {
            told.set(true);
            woken.wake();
        });
        let heard_function = heard.as_ref().unchecked_ref();
        for name in ["online", "pageshow", "focus", "hashchange", "breach-newer"] {
            // Without it the next attempt comes when it is due.
            let _ = window.add_event_listener_with_callback(name, heard_function);
        }
        if let Some(document) = window.document() {
            let _ = document.add_event_listener_with_callback("visibilitychange", heard_function);
        }
        // The page keeps it as long as it lives.
        heard.forget();
        nudges
    }

    /// Whether there was one since the last call.
    pub fn take(&self) -> bool {
        self.0.take()
    }
}

/// Scheme, host and port of the page.
pub fn origin() -> Option<String> {
    let origin = web_sys::window()?.location().origin().ok()?;
    // A page from a file has none.
    origin.starts_with("http").then_some(origin)
}

/// Takes what is ours from the address bar.
pub fn take_fragment() -> Option<Secret> {
    let window = web_sys::window()?;
    let location = window.location();
    let fragment = location.hash().ok().filter(|hash| !hash.is_empty())?;
    read_fragment(&fragment)?;
    let plain = format!("{}{}", location.pathname().ok()?, location.search().ok()?);
    // Where the browser will not, at least the seat is taken.
    let _ = window.history().ok()?.replace_state_with_url(&JsValue::NULL, "", Some(&plain));
    Some(Secret::new(fragment))
}

fn session() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// What this tab remembers.
pub fn tab() -> Option<String> {
    session()?.get_item(TAB).ok()?
}

/// Has it remember something else, or nothing.
pub fn keep_tab(text: Option<&str>) {
    let Some(session) = session() else { return };
    // Where nothing can be kept, a reload asks who is there.
    let _ = match text {
        Some(text) => session.set_item(TAB, text),
        None => session.remove_item(TAB),
    };
}
