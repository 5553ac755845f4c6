//! A platform that keeps everything in memory: for tests, which can also make it fail.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use super::is_key;
use crate::app::command::Secret;
use crate::app::fetched::{self, Fetched};
use crate::app::host::{Host, HostError, Launch, LmsState, PickedFile, Printed, Speech};
use crate::app::online::{Wire, WireEvent};

/// What a test sees and sets from outside while the application owns the host.
#[derive(Debug, Default)]
pub struct Memory {
    /// Everything kept, by key.
    pub kept: BTreeMap<String, String>,
    /// Files handed to the person, in order: name and text.
    pub exported: Vec<(String, String)>,
    /// Files that the person will pick.
    pub to_pick: VecDeque<PickedFile>,
    /// References that were opened.
    pub opened: Vec<String>,
    /// Pages that were printed: title and HTML.
    pub printed: Vec<(String, String)>,
    /// What was read aloud, a list of sentences each time.
    pub spoken: Vec<Vec<String>>,
    /// Whether there is a voice, and what it does; a test lets it finish.
    pub speech: Speech,
    /// How often a file was asked for.
    pub picks: usize,
    /// While set, saving, appending and exporting fail with this.
    pub failure: Option<HostError>,
    /// While set, saving and appending fail with this after so many times.
    pub fails_after: Option<(usize, HostError)>,
    /// What the clock shows; every reading adds a millisecond.
    pub now_ms: u64,
    /// The next random number; every draw adds one.
    pub entropy: u64,
    /// What [`Host::prefers_reduced_motion`] says.
    pub reduced_motion: bool,
    /// What [`Host::prefers_light`] says.
    pub light: bool,
    /// What [`Host::languages`] says.
    pub languages: Vec<String>,
    /// Where the application came from.
    pub origin: Option<String>,
    /// What stands behind `#` in the address bar.
    pub fragment: Option<String>,
    /// What the tab remembers; a test that opens another tab forgets it.
    pub tab: Option<String>,
    /// Whether the network came back.
    pub nudged: bool,
    /// The network, as a test plays it; none where there is none.
    pub network: Option<Network>,
    /// What is answered for files of the site, by name; for others, what stands in the executable.
    pub fetched: BTreeMap<String, Fetched>,
    /// Files of the site that were asked for again after they had failed.
    pub fetched_again: Vec<String>,
    /// Whether a newer version is ready.
    pub newer: bool,
    /// Whether it was asked for.
    pub used_newer: bool,
    /// How a learning-management system launched the application.
    pub launch: Option<Launch>,
    /// Whether it listens.
    pub lms: LmsState,
    /// What it was told, oldest first.
    pub told: Vec<String>,
    /// Whether it was told that this is the end.
    pub left: bool,
    /// Files whose time has come.
    arrived: VecDeque<PickedFile>,
}

/// A network that a test plays.
#[derive(Debug, Clone, Default)]
pub struct Network {
    /// Every address to which a socket was asked for, oldest first.
    pub connects: Vec<String>,
    /// Every address that was asked for a page.
    pub probes: Vec<String>,
    /// Whether a socket is open.
    pub open: bool,
    /// Every frame that was sent while one was.
    pub sent: Vec<String>,
    /// What the application hears next.
    pub arriving: VecDeque<WireEvent>,
}

/// The application's end of a [`Network`].
struct MemoryWire(Rc<RefCell<Memory>>);

impl MemoryWire {
    fn with<T: Default>(&self, look: impl FnOnce(&mut Network) -> T) -> T {
        self.0.borrow_mut().network.as_mut().map(look).unwrap_or_default()
    }
}

impl Wire for MemoryWire {
    fn connect(&mut self, address: &str) {
        self.with(|network| {
            network.arriving.clear();
            network.open = false;
            network.connects.push(address.to_owned());
        });
    }

    fn send(&mut self, frame: &str) {
        self.with(|network| {
            if network.open {
                network.sent.push(frame.to_owned());
            }
        });
    }

    fn poll(&mut self) -> Option<WireEvent> {
        self.with(|network| {
            let event = network.arriving.pop_front();
            match event {
                Some(WireEvent::Opened) => network.open = true,
                Some(WireEvent::Closed) => network.open = false,
                _ => {}
            }
            event
        })
    }

    fn close(&mut self) {
        self.with(|network| network.open = false);
    }

    fn probe(&mut self, address: &str) {
        self.with(|network| network.probes.push(address.to_owned()));
    }
}

/// A host in memory. Clones share it, so a test keeps one and hands the other to the application;
/// what a second application finds in a clone is what a reload would find.
#[derive(Debug, Clone, Default)]
pub struct MemoryHost(Rc<RefCell<Memory>>);

impl MemoryHost {
    /// An empty memory.
    pub fn new() -> Self {
        Self::default()
    }

    /// Looks into the memory, or changes it.
    ///
    /// # Panics
    /// When called from within itself.
    pub fn with<T>(&self, look: impl FnOnce(&mut Memory) -> T) -> T {
        look(&mut self.0.borrow_mut())
    }

    /// From now on nothing can be kept or handed over, for this reason; `None` ends it.
    pub fn fail(&self, failure: Option<HostError>) {
        self.with(|memory| memory.failure = failure);
    }
}

impl Memory {
    fn check(&mut self, key: &str) -> Result<(), HostError> {
        if let Some((left, failure)) = &mut self.fails_after {
            *left = left.checked_sub(1).ok_or_else(|| failure.clone())?;
        }
        match &self.failure {
            Some(failure) => Err(failure.clone()),
            None if is_key(key) => Ok(()),
            None => Err(HostError::Other(format!("bad key: {key}"))),
        }
    }
}

impl Host for MemoryHost {
    fn load(&self, key: &str) -> Option<String> {
        self.with(|memory| memory.kept.get(key).cloned())
    }

    fn save(&mut self, key: &str, text: &str) -> Result<(), HostError> {
        self.with(|memory| {
            memory.check(key)?;
            memory.kept.insert(key.to_owned(), text.to_owned());
            Ok(())
        })
    }

    fn append(&mut self, key: &str, text: &str) -> Result<(), HostError> {
        self.with(|memory| {
            memory.check(key)?;
            memory.kept.entry(key.to_owned()).or_default().push_str(text);
            Ok(())
        })
    }

    fn remove(&mut self, key: &str) {
        self.with(|memory| memory.kept.remove(key));
    }

    fn keys(&self) -> Vec<String> {
        self.with(|memory| memory.kept.keys().cloned().collect())
    }

    fn now_ms(&self) -> u64 {
        self.with(|memory| {
            memory.now_ms += 1;
            memory.now_ms
        })
    }

    fn entropy(&mut self) -> u64 {
        self.with(|memory| {
            memory.entropy += 1;
            memory.entropy
        })
    }

    fn export(&mut self, name: &str, bytes: &[u8]) -> Result<String, HostError> {
        self.with(|memory| {
            if let Some(failure) = &memory.failure {
                return Err(failure.clone());
            }
            memory.exported.push((name.to_owned(), String::from_utf8_lossy(bytes).into_owned()));
            Ok(name.to_owned())
        })
    }

    fn pick(&mut self) {
        self.with(|memory| {
            memory.picks += 1;
            let file = memory.to_pick.pop_front();
            memory.arrived.extend(file);
        });
    }

    fn picked(&mut self) -> Option<PickedFile> {
        self.with(|memory| memory.arrived.pop_front())
    }

    fn open_url(&mut self, url: &str) {
        self.with(|memory| memory.opened.push(url.to_owned()));
    }

    fn speech(&self) -> Speech {
        self.with(|memory| memory.speech)
    }

    fn speak(&mut self, _language: &str, sentences: &[String]) {
        self.with(|memory| {
            memory.spoken.push(sentences.to_vec());
            memory.speech = Speech::Speaking;
        });
    }

    fn hush(&mut self) {
        self.with(|memory| {
            if memory.speech != Speech::Absent {
                memory.speech = Speech::Idle;
            }
        });
    }

    fn print(&mut self, page: Printed<'_>) -> Result<Option<String>, HostError> {
        self.with(|memory| {
            if let Some(failure) = &memory.failure {
                return Err(failure.clone());
            }
            memory.printed.push((page.title.to_owned(), page.html.to_owned()));
            Ok(None)
        })
    }

    fn wire(&mut self) -> Option<Box<dyn Wire>> {
        let there = self.with(|memory| memory.network.is_some());
        there.then(|| Box::new(MemoryWire(Rc::clone(&self.0))) as Box<dyn Wire>)
    }

    fn origin(&self) -> Option<String> {
        self.with(|memory| memory.origin.clone())
    }

    fn take_fragment(&mut self) -> Option<Secret> {
        self.with(|memory| memory.fragment.take()).map(Secret::new)
    }

    fn tab(&self) -> Option<String> {
        self.with(|memory| memory.tab.clone())
    }

    fn keep_tab(&mut self, text: Option<&str>) {
        self.with(|memory| memory.tab = text.map(str::to_owned));
    }

    fn nudged(&mut self) -> bool {
        self.with(|memory| std::mem::take(&mut memory.nudged))
    }

    fn fetch(&mut self, name: &str) -> Fetched {
        let set = self.with(|memory| memory.fetched.get(name).cloned());
        set.unwrap_or_else(|| fetched::embedded(name))
    }

    fn fetch_again(&mut self, name: &str) {
        self.with(|memory| memory.fetched_again.push(name.to_owned()));
    }

    fn newer_version(&self) -> bool {
        self.with(|memory| memory.newer)
    }

    fn use_newer_version(&mut self) {
        self.with(|memory| memory.used_newer = true);
    }

    fn launch(&mut self) -> Option<Launch> {
        self.0.borrow().launch.clone()
    }

    fn tell_lms(&mut self, report: &str) {
        self.0.borrow_mut().told.push(report.to_owned());
    }

    fn lms(&self) -> LmsState {
        self.0.borrow().lms
    }

    fn leave_lms(&mut self) {
        self.0.borrow_mut().left = true;
    }

    fn languages(&self) -> Vec<String> {
        self.with(|memory| memory.languages.clone())
    }

    fn prefers_reduced_motion(&self) -> bool {
        self.with(|memory| memory.reduced_motion)
    }

    fn prefers_light(&self) -> bool {
        self.with(|memory| memory.light)
    }
}
