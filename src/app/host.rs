//! What a platform gives to the application: memory, a clock, entropy and files.
//!
//! The desk asks, the platform answers; so the screens run unchanged in a browser, in a window and
//! in a test.

use super::command::Secret;
use super::fetched::Fetched;
use super::online::Wire;
use crate::text::Text;

/// Why a host could not keep or hand over something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HostError {
    /// Nothing can be kept here (private browsing, a third-party frame, a read-only disk).
    Unavailable,
    /// There is no room left.
    Full,
    /// Anything else, in the platform's own words.
    Other(String),
}

impl HostError {
    /// What happened and what to do about it.
    pub fn sentence(&self, text: &Text) -> String {
        match self {
            Self::Unavailable => text.t("host-unavailable"),
            Self::Full => text.t("host-full"),
            Self::Other(words) => text.t_with("host-other", &[("words", words.as_str().into())]),
        }
    }
}

/// A file that a person picked or dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PickedFile {
    /// Its name, without a path.
    pub name: String,
    /// Its bytes; at most [`MAX_PICKED_BYTES`].
    pub bytes: Vec<u8>,
}

/// The largest file that a host hands over: 16 MiB, far above any playthrough.
pub const MAX_PICKED_BYTES: usize = 16 * 1024 * 1024;

/// Whether the platform reads aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Speech {
    /// It has no voice.
    #[default]
    Absent,
    /// It has one, and is silent: nothing was asked for yet, or all of it was said.
    Idle,
    /// It is reading.
    Speaking,
    /// It broke off what it was asked for.
    Failed,
}

/// A page to be printed.
#[derive(Debug, Clone, Copy)]
pub struct Printed<'a> {
    /// The name of its file.
    pub name: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The whole of it, as HTML.
    pub html: &'a str,
    /// Its styles alone.
    pub style: &'a str,
    /// What stands in its body alone.
    pub body: &'a str,
}

/// How a package was launched by a learning-management system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Launch {
    /// The text of the package's `course.json`.
    pub course: String,
    /// What the LMS kept of the launch before.
    pub suspended: Option<String>,
    /// The learner's name, if the LMS says it; for the certificate and for nothing else.
    pub learner: Option<String>,
    /// The languages that the learner prefers, says the LMS, by tag, the dearest first; mostly none.
    pub languages: Vec<String>,
    /// The score from which on the LMS counts it as mastered, 0 to 100, if it sets one.
    pub mastery: Option<u8>,
    /// Whether the LMS asks for a look only, of which nothing is recorded (browse, review).
    pub looks_only: bool,
    /// How many minutes the clock on the wall is ahead of UTC.
    pub offset_min: i32,
}

/// Whether the learning-management system listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LmsState {
    /// There is none: the package was opened by itself.
    #[default]
    Absent,
    /// It took what it was told last.
    Listens,
    /// It refused, or did not answer; it is asked again.
    Silent,
    /// It was told that this is the end.
    Left,
}

/// What the application asks of its platform.
pub trait Host {
    /// The text kept under `key`, if any. Keys are of `a-z 0-9 - . /`.
    fn load(&self, key: &str) -> Option<String>;
    /// Keeps `text` under `key`, replacing what stood there. It is durable when this returns.
    ///
    /// # Errors
    /// What stood there before stays whole.
    fn save(&mut self, key: &str, text: &str) -> Result<(), HostError>;
    /// Adds `text` to the end of what stands under `key`: the log grows by lines.
    ///
    /// # Errors
    /// What stood there before stays whole.
    fn append(&mut self, key: &str, text: &str) -> Result<(), HostError>;
    /// Forgets `key`.
    fn remove(&mut self, key: &str);
    /// Every key, sorted.
    fn keys(&self) -> Vec<String>;
    /// Milliseconds since the Unix epoch, for logs; never for rules.
    fn now_ms(&self) -> u64;
    /// A fresh random number for a new seed.
    fn entropy(&mut self) -> u64;
    /// Hands a file to the person: a download on the web, the downloads folder natively. The answer
    /// says where it went, in words for the person.
    ///
    /// # Errors
    /// When it could not be written.
    fn export(&mut self, name: &str, bytes: &[u8]) -> Result<String, HostError>;
    /// Asks the person for a file; it arrives later through [`Host::picked`].
    fn pick(&mut self);
    /// A place where a person can put files for [`Host::pick`] to find, on a platform without a
    /// file dialog of its own; files dropped on the window arrive everywhere.
    fn import_place(&self) -> Option<String> {
        None
    }
    /// A file that was picked or dropped since the last call.
    fn picked(&mut self) -> Option<PickedFile>;
    /// Opens a reference in the platform's browser.
    fn open_url(&mut self, url: &str);
    /// Whether the platform reads aloud, and does so now.
    fn speech(&self) -> Speech {
        Speech::Absent
    }
    /// Reads these sentences of a language (a BCP 47 tag) aloud, in place of what is being read.
    fn speak(&mut self, _language: &str, _sentences: &[String]) {}
    /// Stops reading aloud.
    fn hush(&mut self) {}
    /// Prints a page: the browser's dialog on the web; natively the page is written as a file and shown
    /// in the browser, and the answer says where.
    ///
    /// # Errors
    /// When it can neither be shown nor written.
    fn print(&mut self, page: Printed<'_>) -> Result<Option<String>, HostError>;
    /// Told after each frame that worked for the solver, and for how long: whoever measures frames
    /// asks the platform.
    fn thought(&mut self, _took: std::time::Duration) {}
    /// A wire to a server; none on a platform without a network.
    fn wire(&mut self) -> Option<Box<dyn Wire>> {
        None
    }
    /// The address that the application came from, in a browser: scheme, host and port.
    fn origin(&self) -> Option<String> {
        None
    }
    /// What stands behind `#` in the page's address, if it is for us; it is taken from the address
    /// bar, where others could read it or pass it on.
    fn take_fragment(&mut self) -> Option<Secret> {
        None
    }
    /// What this tab or window was told to remember until it is closed.
    fn tab(&self) -> Option<String> {
        None
    }
    /// Has this tab or window remember something, through reloads but no longer than it is open.
    fn keep_tab(&mut self, _text: Option<&str>) {}
    /// Whether the network came back, or the person looked at the screen again, since the last call.
    fn nudged(&mut self) -> bool {
        false
    }
    /// A file of the site by its plain name (see [`fetched`](super::fetched)): asked for in every frame
    /// until it is there; the first question sends for it.
    fn fetch(&mut self, name: &str) -> Fetched;
    /// Forgets what came of a file, so that the next question sends for it again.
    fn fetch_again(&mut self, _name: &str) {}
    /// Whether a newer version of the application is ready, and used after a reload.
    fn newer_version(&self) -> bool {
        false
    }
    /// Reloads, with the newer version.
    fn use_newer_version(&mut self) {}
    /// How a learning-management system launched this package; none where this is no package.
    fn launch(&mut self) -> Option<Launch> {
        None
    }
    /// Tells the learning-management system something: a [`crate::lms::Report`] as JSON.
    fn tell_lms(&mut self, _report: &str) {}
    /// Whether it listens.
    fn lms(&self) -> LmsState {
        LmsState::Absent
    }
    /// Tells it what it was not told yet, again.
    fn retry_lms(&mut self) {}
    /// Tells it that this is the end, and gives the window back to it.
    fn leave_lms(&mut self) {}
    /// The languages that the person prefers, by tag, the dearest first; empty where nobody says.
    fn languages(&self) -> Vec<String> {
        Vec::new()
    }
    /// Whether the platform asks for less motion.
    fn prefers_reduced_motion(&self) -> bool;
    /// Whether the platform asks for a light theme.
    fn prefers_light(&self) -> bool;
}
