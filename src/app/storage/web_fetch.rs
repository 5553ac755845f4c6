//! Files of the site in a browser. `web/loader.js` knows which hashed name stands behind a plain one and
//! fetches it; here is kept what became of each.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use crate::app::fetched::{FetchFault, Fetched};
use crate::app::wake::Waker;

/// What became of the files that were asked for, by name.
pub struct Fetches {
    waker: Waker,
    known: Rc<RefCell<BTreeMap<String, Fetched>>>,
}

impl Fetches {
    /// Nothing was asked for yet.
    pub fn new(waker: &Waker) -> Self {
        Self { waker: waker.clone(), known: Rc::default() }
    }

    /// What became of a file; the first question sends for it.
    pub fn get(&self, name: &str) -> Fetched {
        if let Some(known) = self.known.borrow().get(name) {
            return known.clone();
        }
        self.known.borrow_mut().insert(name.to_owned(), Fetched::Coming);
        if self.send(name).is_err() {
            // A page without our loader has no files.
            self.known.borrow_mut().insert(name.to_owned(), Fetched::Failed(FetchFault::Unknown));
        }
        self.known.borrow().get(name).cloned().unwrap_or(Fetched::Coming)
    }

    /// The next question sends for it, unless it is on its way.
    pub fn forget(&self, name: &str) {
        let mut known = self.known.borrow_mut();
        if known.get(name) != Some(&Fetched::Coming) {
            known.remove(name);
        }
    }

    /// Calls `breachShell.fetch(name, done)`; `done` is called once, later, with what came.
    fn send(&self, name: &str) -> Result<(), JsValue> {
        let (shell, fetch) = of_shell("fetch")?;
        let fetch: js_sys::Function = fetch.dyn_into()?;
        let (known, waker, key) = (Rc::clone(&self.known), self.waker.clone(), name.to_owned());
        let done = Closure::once_into_js(move |answer: JsValue| {
            known.borrow_mut().insert(key, read(answer));
            waker.wake();
        });
        fetch.call2(&shell, &name.into(), &done)?;
        Ok(())
    }
}

/// The loader's answer: bytes, an HTTP status, or a word for why not.
fn read(answer: JsValue) -> Fetched {
    if let Some(status) = answer.as_f64() {
        return Fetched::Failed(FetchFault::Status(status as u16));
    }
    match answer.as_string().as_deref() {
        Some("unknown") => Fetched::Failed(FetchFault::Unknown),
        Some("other") => Fetched::Failed(FetchFault::Other),
        Some(_) => Fetched::Failed(FetchFault::Unreachable),
        None => Fetched::Here(js_sys::Uint8Array::new(&answer).to_vec().into()),
    }
}

/// `window.breachShell`, which the loader defines, and something of it.
fn of_shell(name: &str) -> Result<(JsValue, JsValue), JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    let shell = js_sys::Reflect::get(&window, &"breachShell".into())?;
    let found = js_sys::Reflect::get(&shell, &name.into())?;
    Ok((shell, found))
}

/// Whether the service worker has a newer version ready.
pub fn newer_version() -> bool {
    of_shell("newer").is_ok_and(|(_, newer)| newer.is_truthy())
}

/// Has the page reload with it.
pub fn use_newer_version() {
    let call = || -> Result<JsValue, JsValue> {
        let (shell, reload) = of_shell("useNewer")?;
        reload.dyn_into::<js_sys::Function>()?.call0(&shell)
    };
    // A page without our loader has no other version.
    let _ = call();
}
