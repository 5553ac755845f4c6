//! The learning-management system, through `window.breachLms`, which a package's own script defines
//! (`web/lms/lms.js`); on any other page there is none.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use crate::app::host::{Launch, LmsState};
use crate::app::wake::Waker;

/// The page's end of an LMS.
pub struct WebLms(JsValue);

impl WebLms {
    /// Finds it, and wakes the application whenever it changes its mind. Nothing on a page that is no package.
    pub fn find(waker: &Waker) -> Option<Self> {
        let lms = js_sys::Reflect::get(web_sys::window()?.as_ref(), &"breachLms".into()).ok()?;
        if !lms.is_object() {
            return None;
        }
        let waker = waker.clone();
        let changed = Closure::<dyn FnMut()>::new(move || waker.wake());
        js_sys::Reflect::set(&lms, &"onchange".into(), changed.as_ref()).ok()?;
        // The page keeps it as long as it lives.
        changed.forget();
        Some(Self(lms))
    }

    /// Under which prefix things of this learner are kept, of `a-z 0-9`.
    pub fn place(&self) -> Option<String> {
        self.words("place").filter(|place| place.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    }

    /// How it launched us.
    pub fn launch(&self) -> Option<Launch> {
        let number = |name: &str| self.field(name).as_f64().filter(|number| number.is_finite());
        Some(Launch {
            course: self.words("course")?,
            suspended: self.words("suspended"),
            learner: self.words("learner"),
            languages: listed(&self.words("languages").unwrap_or_default()),
            // A cast of a float saturates.
            mastery: number("mastery").map(|score| score.clamp(0.0, 100.0).round() as u8),
            looks_only: self.field("looksOnly").is_truthy(),
            offset_min: number("offsetMin").map_or(0, |minutes| minutes as i32),
        })
    }

    /// Whether it listens.
    pub fn state(&self) -> LmsState {
        match self.call("state", &[]).and_then(|state| state.as_string()).as_deref() {
            Some("listens") => LmsState::Listens,
            Some("silent") => LmsState::Silent,
            Some("left") => LmsState::Left,
            _ => LmsState::Absent,
        }
    }

    /// Tells it a report.
    pub fn tell(&self, report: &str) {
        self.call("tell", &[report.into()]);
    }

    /// Tells it again what it did not take.
    pub fn retry(&self) {
        self.call("retry", &[]);
    }

    /// Ends the launch.
    pub fn leave(&self) {
        self.call("leave", &[]);
    }

    fn field(&self, name: &str) -> JsValue {
        js_sys::Reflect::get(&self.0, &name.into()).unwrap_or(JsValue::NULL)
    }

    fn words(&self, name: &str) -> Option<String> {
        self.field(name).as_string()
    }

    /// What the script answers; what it throws is its to tell, on the console.
    fn call(&self, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
        let function: js_sys::Function = self.field(name).dyn_into().ok()?;
        function.apply(&self.0, &arguments.iter().collect()).ok()
    }
}

/// Tags as cmi5 lists them, with commas between.
fn listed(tags: &str) -> Vec<String> {
    tags.split(',').map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}
