//! The desk: everything the application knows between two frames, without bevy.
//!
//! A frame builds the model of the screen that is due, draws it, and then carries out what the
//! person asked for. Only `carry_out` touches a session; what it changes is kept by the host before
//! the next frame shows it.

mod attempts;
mod best;
mod carry_out;
mod certificate;
mod course;
mod due;
mod fetching;
mod files;
mod incident;
mod keeping;
mod keys;
mod language;
mod ledger;
mod library;
mod notices;
mod online;
mod play;
mod record;
mod saved;
mod screen;
mod seen;
mod settings;
mod show;
mod show_outcome;
mod show_play;
mod show_reading;
mod starting;
pub mod thinking;
mod whole;

pub use attempts::{Attempts, decision};
pub use best::{Played, Results};
pub use due::Read as DueRead;
pub use notices::{Notice, Tone, diagnostic_words, host_words};
pub use saved::{Saved, SavedState, Summary};
pub use screen::Screen;
pub use settings::{Settings, TEXT_SIZES};

use self::course::Enrolled;
use self::fetching::Fetching;
use self::keys::{DUE, RESULTS, SETTINGS};
use self::language::Spoken;
use self::notices::Notices;
use self::online::Online;
use self::play::Play;
use self::screen::{Locals, Stack};
use self::thinking::{SLICE, Thinking};
use super::command::Command;
use super::host::Host;
use super::theme;
use super::widgets::{self, shortcuts};
use crate::packs::{Library, Scenario};
use crate::scoring::Spaced;
use crate::text::Text;

/// The application on one machine: its library, its running play, its settings.
pub struct Desk {
    host: Box<dyn Host>,
    text: Text,
    library: Library,
    spoken: Spoken,
    settings: Settings,
    results: Results,
    due: Spaced,
    saved: Vec<Saved>,
    play: Option<Play>,
    /// The scenario of the running play, where a number drew it.
    incident: Option<Box<Scenario>>,
    /// Whether the running play holds something that could not be kept.
    unsaved: bool,
    stack: Stack,
    notices: Notices,
    locals: Locals,
    thinking: Thinking,
    online: Online,
    fetching: Fetching,
    /// What a learning-management system launched us for.
    enrolled: Option<Box<Enrolled>>,
}

impl Desk {
    /// Opens the desk on a platform with the shipped packs: loads settings and what was kept. In a browser
    /// the packs come later.
    pub fn new(host: Box<dyn Host>) -> Self {
        #[cfg(target_arch = "wasm32")]
        let library = Library::awaiting(crate::packs::shelf());
        #[cfg(not(target_arch = "wasm32"))]
        let library = crate::packs::embedded();
        Self::with_library(host, library)
    }

    /// The same with other packs.
    pub fn with_library(host: Box<dyn Host>, library: Library) -> Self {
        let text = Text::english();
        let locals = Locals::new(&text);
        let mut desk = Self {
            settings: Settings::read(host.load(SETTINGS).as_deref()),
            results: Results::read(host.load(RESULTS).as_deref()),
            due: Spaced::read(&host.load(DUE).unwrap_or_default()),
            saved: saved::index(&*host),
            host,
            text,
            spoken: Spoken::default(),
            library,
            play: None,
            incident: None,
            unsaved: false,
            stack: Stack::default(),
            notices: Notices::default(),
            locals,
            thinking: Thinking::new(SLICE),
            online: Online::default(),
            fetching: Fetching::default(),
            enrolled: None,
        };
        desk.say_if_nothing_is_kept();
        if !desk.enrol() {
            desk.come_back();
        }
        desk
    }

    /// Called once for each new egui context: faces, accessibility.
    pub fn prepare(&mut self, ctx: &egui::Context) {
        ctx.enable_accesskit();
        theme::prepare(ctx);
    }

    /// Draws one frame and carries out what the person asked for in it.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        theme::apply(ui.ctx(), self.settings.look(&*self.host));
        shortcuts::allow(ui.ctx(), self.settings.shortcuts);
        widgets::begin(ui.ctx());
        self.take_picked();
        self.tend_online(ui.ctx());
        self.tend_packs(ui.ctx());
        self.tend_language(ui.ctx());
        self.offer_newer();
        let mut commands: Vec<Command> = Vec::new();
        self.thinking.begin();
        self.show(ui, &mut commands);
        if self.tend_course() {
            ui.ctx().request_repaint();
        }
        self.end_thinking(ui.ctx());
        widgets::finish(ui);
        drop_lost_focus(ui.ctx());
        if !commands.is_empty() {
            // What was asked for is seen in the next frame.
            ui.ctx().request_repaint();
        }
        for command in commands {
            self.carry_out(command);
        }
        if let Some(words) = self.online.take_copy() {
            ui.ctx().copy_text(words);
        }
    }

    /// Lets a frame think for at most about `slice` instead of [`SLICE`]: a test that plays through
    /// waits for no frames.
    pub fn think_for(&mut self, slice: std::time::Duration) {
        self.thinking = Thinking::new(slice);
    }

    /// Asks for another frame while something is being thought about; after that nothing is drawn.
    fn end_thinking(&mut self, ctx: &egui::Context) {
        let worked = self.thinking.end();
        if worked.goes_on {
            ctx.request_repaint();
        }
        if !worked.took.is_zero() {
            self.host.thought(worked.took);
        }
    }

    /// The screen that is shown.
    pub fn screen(&self) -> &Screen {
        self.stack.top()
    }
}

/// A focus on something that this frame did not draw would point out of the accessibility tree, which
/// those who read the tree need not bear.
fn drop_lost_focus(ctx: &egui::Context) {
    let Some(focused) = ctx.memory(|memory| memory.focused()) else { return };
    if !ctx.viewport(|viewport| viewport.this_pass.widgets.contains(focused)) {
        ctx.memory_mut(|memory| memory.surrender_focus(focused));
    }
}
