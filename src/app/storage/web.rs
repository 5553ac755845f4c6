//! A browser: `localStorage`, downloads, a file input and dropped files.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::socket::SocketWire;
use super::web_fetch::{self, Fetches};
use super::web_lms::WebLms;
use super::web_net::{self, Nudges};
use super::web_print::print;
use super::web_voice::Voice;
use super::{file_name, is_key};
use crate::app::command::Secret;
use crate::app::fetched::Fetched;
use crate::app::host::{Host, HostError, Launch, LmsState, MAX_PICKED_BYTES, PickedFile, Printed, Speech};
use crate::app::online::Wire;
use crate::app::wake::Waker;

/// Other applications may live at the same address.
const PREFIX: &str = "breach-rounds/";
/// In a learning-management system, other learners may use this browser and other courses this address.
const IN_LMS: &str = "breach-rounds-lms/";

type Inbox = Rc<RefCell<VecDeque<PickedFile>>>;

/// The browser as memory.
pub struct WebHost {
    inbox: Inbox,
    waker: Waker,
    input: Option<web_sys::HtmlInputElement>,
    voice: Voice,
    nudges: Nudges,
    lms: Option<WebLms>,
    prefix: String,
    fetches: Fetches,
}

impl WebHost {
    /// Listens for picked and dropped files, and wakes the application when one has arrived.
    pub fn new(waker: Waker) -> Self {
        let inbox = Inbox::default();
        let input = file_input(&inbox, &waker);
        listen_for_drops(&inbox, &waker);
        let voice = Voice::new(waker.clone());
        let nudges = Nudges::listen(&waker);
        let fetches = Fetches::new(&waker);
        let lms = WebLms::find(&waker);
        let place = lms.as_ref().and_then(WebLms::place);
        let prefix = place.map_or_else(|| PREFIX.to_owned(), |place| format!("{IN_LMS}{place}/"));
        Self { inbox, waker, input, voice, nudges, lms, prefix, fetches }
    }
}

/// The storage, unless the browser keeps it from us (private browsing, a third-party frame).
fn storage() -> Result<web_sys::Storage, HostError> {
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(HostError::Unavailable)
}

fn full_key(prefix: &str, key: &str) -> Result<String, HostError> {
    if is_key(key) { Ok(format!("{prefix}{key}")) } else { Err(HostError::Other(format!("bad key: {key}"))) }
}

impl Host for WebHost {
    fn load(&self, key: &str) -> Option<String> {
        storage().ok()?.get_item(&full_key(&self.prefix, key).ok()?).ok()?
    }

    fn save(&mut self, key: &str, text: &str) -> Result<(), HostError> {
        // `setItem` writes all or nothing.
        storage()?.set_item(&full_key(&self.prefix, key)?, text).map_err(|error| in_words(&error))
    }

    fn append(&mut self, key: &str, text: &str) -> Result<(), HostError> {
        let (storage, key) = (storage()?, full_key(&self.prefix, key)?);
        let before = storage.get_item(&key).map_err(|error| in_words(&error))?.unwrap_or_default();
        storage.set_item(&key, &(before + text)).map_err(|error| in_words(&error))
    }

    fn remove(&mut self, key: &str) {
        if let (Ok(storage), Ok(key)) = (storage(), full_key(&self.prefix, key)) {
            // What cannot be reached is forgotten already.
            let _ = storage.remove_item(&key);
        }
    }

    fn keys(&self) -> Vec<String> {
        let Ok(storage) = storage() else {
            return Vec::new();
        };
        let length = storage.length().unwrap_or(0);
        let mut keys: Vec<String> = (0..length)
            .filter_map(|index| storage.key(index).ok().flatten())
            .filter_map(|key| Some(key.strip_prefix(self.prefix.as_str())?.to_owned()))
            .collect();
        keys.sort();
        keys
    }

    fn now_ms(&self) -> u64 {
        js_sys::Date::now() as u64
    }

    fn entropy(&mut self) -> u64 {
        // Only ancient browsers have no `crypto`; their dice are still dice.
        getrandom::u64().unwrap_or_else(|_| {
            let high = (js_sys::Math::random() * 4_294_967_296.0) as u64;
            let low = (js_sys::Math::random() * 4_294_967_296.0) as u64;
            (high << 32) | low
        })
    }

    fn export(&mut self, name: &str, bytes: &[u8]) -> Result<String, HostError> {
        let name = file_name(name);
        download(&name, bytes).map_err(|error| in_words(&error))?;
        Ok(name)
    }

    fn pick(&mut self) {
        if let Some(input) = &self.input {
            // The same file twice in a row is a change, too.
            input.set_value("");
            input.click();
        }
    }

    fn picked(&mut self) -> Option<PickedFile> {
        let file = self.inbox.borrow_mut().pop_front();
        if !self.inbox.borrow().is_empty() {
            self.waker.wake();
        }
        file
    }

    fn open_url(&mut self, url: &str) {
        // A pack may name any reference; only those of the web are opened.
        if !(url.starts_with("https://") || url.starts_with("http://")) {
            return;
        }
        if let Some(window) = web_sys::window() {
            // A blocked window is the browser's to report; the address stands on screen.
            let _ = window.open_with_url_and_target_and_features(url, "_blank", "noopener");
        }
    }

    fn speech(&self) -> Speech {
        self.voice.state()
    }

    fn speak(&mut self, language: &str, sentences: &[String]) {
        self.voice.speak(language, sentences);
    }

    fn hush(&mut self) {
        self.voice.hush();
    }

    fn print(&mut self, page: Printed<'_>) -> Result<Option<String>, HostError> {
        print(&page).map(|()| None).map_err(|error| in_words(&error))
    }

    fn thought(&mut self, took: std::time::Duration) {
        // Whoever measures puts a list under this name; without one nothing is kept.
        let Some(window) = web_sys::window() else { return };
        let list = js_sys::Reflect::get(&window, &"__breachThought".into());
        if let Ok(Ok(list)) = list.map(JsCast::dyn_into::<js_sys::Array>) {
            list.push(&(took.as_secs_f64() * 1000.0).into());
        }
    }

    fn wire(&mut self) -> Option<Box<dyn Wire>> {
        Some(Box::new(SocketWire::new(self.waker.clone())))
    }

    fn origin(&self) -> Option<String> {
        web_net::origin()
    }

    fn take_fragment(&mut self) -> Option<Secret> {
        web_net::take_fragment()
    }

    fn tab(&self) -> Option<String> {
        web_net::tab()
    }

    fn keep_tab(&mut self, text: Option<&str>) {
        web_net::keep_tab(text);
    }

    fn nudged(&mut self) -> bool {
        self.nudges.take()
    }

    fn fetch(&mut self, name: &str) -> Fetched {
        self.fetches.get(name)
    }

    fn fetch_again(&mut self, name: &str) {
        self.fetches.forget(name);
    }

    fn newer_version(&self) -> bool {
        web_fetch::newer_version()
    }

    fn use_newer_version(&mut self) {
        web_fetch::use_newer_version();
    }

    fn launch(&mut self) -> Option<Launch> {
        self.lms.as_ref()?.launch()
    }

    fn tell_lms(&mut self, report: &str) {
        if let Some(lms) = &self.lms {
            lms.tell(report);
        }
    }

    fn lms(&self) -> LmsState {
        self.lms.as_ref().map_or(LmsState::Absent, WebLms::state)
    }

    fn retry_lms(&mut self) {
        if let Some(lms) = &self.lms {
            lms.retry();
        }
    }

    fn leave_lms(&mut self) {
        if let Some(lms) = &self.lms {
            lms.leave();
        }
    }

    fn languages(&self) -> Vec<String> {
        let Some(window) = web_sys::window() else { return Vec::new() };
        // The address can ask for one, for a link or for a test: `?lang=de`.
        let asked = window.location().search().ok().and_then(|search| {
            let search = search.trim_start_matches('?').to_owned();
            search.split('&').find_map(|part| part.strip_prefix("lang=").map(str::to_owned))
        });
        let preferred =
            window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect::<Vec<_>>();
        asked.into_iter().chain(preferred).collect()
    }

    fn prefers_reduced_motion(&self) -> bool {
        media("(prefers-reduced-motion: reduce)")
    }

    fn prefers_light(&self) -> bool {
        media("(prefers-color-scheme: light)")
    }
}

fn media(query: &str) -> bool {
    web_sys::window()
        .and_then(|window| window.match_media(query).ok().flatten())
        .is_some_and(|list| list.matches())
}

fn in_words(error: &JsValue) -> HostError {
    let text =
        |name: &str| js_sys::Reflect::get(error, &name.into()).ok().and_then(|value| value.as_string());
    match text("name").as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => HostError::Full,
        Some("SecurityError") => HostError::Unavailable,
        _ => HostError::Other(text("message").unwrap_or_else(|| format!("{error:?}"))),
    }
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// Hands a text to the person as a downloaded file.
fn download(name: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let document = document().ok_or("no document")?;
    let kind = web_sys::BlobPropertyBag::new();
    // Text as text, so that a browser which shows instead of keeping shows no code.
    kind.set_type(if name.ends_with(".zip") { "application/zip" } else { "text/plain;charset=utf-8" });
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes).into());
    let blob = web_sys::Blob::new_with_u8_array_sequence_and_options(&parts, &kind)?;
    let url = web_sys::Url::create_object_url_with_blob(&blob)?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.set_hidden(true);
    let body = document.body().ok_or("no body")?;
    body.append_child(&link)?;
    link.click();
    link.remove();
    // The download has its own hold on the blob by the time the click returns.
    web_sys::Url::revoke_object_url(&url)
}

/// A real file input, out of sight: phones and screen readers know it.
fn file_input(inbox: &Inbox, waker: &Waker) -> Option<web_sys::HtmlInputElement> {
    let document = document()?;
    let input: web_sys::HtmlInputElement = document.create_element("input").ok()?.dyn_into().ok()?;
    input.set_type("file");
    input.set_id("pick");
    input.set_hidden(true);
    document.body()?.append_child(&input).ok()?;
    let (inbox, waker, picked) = (Rc::clone(inbox), waker.clone(), input.clone());
    let changed = Closure::<dyn FnMut(web_sys::Event)>::new(move |_| {
        take_in(picked.files(), &inbox, &waker);
    });
    input.add_event_listener_with_callback("change", changed.as_ref().unchecked_ref()).ok()?;
    // The page keeps it as long as it lives.
    changed.forget();
    Some(input)
}

fn listen_for_drops(inbox: &Inbox, waker: &Waker) {
    let Some(document) = document() else { return };
    let over = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        // Else the browser leaves the page to show the file.
        event.prevent_default();
    });
    let (inbox, waker) = (Rc::clone(inbox), waker.clone());
    let dropped = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        event.prevent_default();
        let files = js_sys::Reflect::get(&event, &"dataTransfer".into())
            .and_then(|transfer| js_sys::Reflect::get(&transfer, &"files".into()))
            .ok()
            .and_then(|files| files.dyn_into::<web_sys::FileList>().ok());
        take_in(files, &inbox, &waker);
    });
    for (name, closure) in [("dragover", &over), ("drop", &dropped)] {
        // Without it, files can still be picked.
        let _ = document.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    }
    over.forget();
    dropped.forget();
}

/// Reads files into the inbox, one event for each.
fn take_in(files: Option<web_sys::FileList>, inbox: &Inbox, waker: &Waker) {
    let Some(files) = files else { return };
    for index in 0..files.length() {
        let Some(file) = files.get(index) else {
            continue;
        };
        // A larger file arrives cut, which everything that reads files refuses as too large.
        let Ok(bytes) = file.slice_with_f64_and_f64(0.0, MAX_PICKED_BYTES as f64) else {
            continue;
        };
        let Ok(reader) = web_sys::FileReader::new() else {
            return;
        };
        let (inbox, waker, source) = (Rc::clone(inbox), waker.clone(), reader.clone());
        let name = file.name();
        let loaded = Closure::once_into_js(move || {
            if let Ok(buffer) = source.result() {
                let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
                inbox.borrow_mut().push_back(PickedFile { name, bytes });
                waker.wake();
            }
        });
        reader.set_onload(Some(loaded.unchecked_ref()));
        // A file that cannot be read does not arrive.
        let _ = reader.read_as_array_buffer(&bytes);
    }
}
