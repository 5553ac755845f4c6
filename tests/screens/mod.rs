//! Every screen that a person can meet, with the way there: for tests that hold them all to one law.
//!
//! [`each_screen`](crate::screens::each_screen) hands the names of all to a macro, so that every screen is
//! a test of its own; [`ALL`] is the same as a list. A way is walked on a laptop, by role and name; what it
//! led to is then shown in any [`Window`].

mod alone;
mod leading;
mod online;
mod outline;
mod reading;
mod rooms;
mod ways;

use breach_rounds::app::command::SettingsCommand;
use breach_rounds::app::desk::Desk;
use breach_rounds::app::mirror::tree::VirtualTree;
use breach_rounds::app::storage::memory::MemoryHost;
use egui::accesskit::TreeUpdate;
use egui::epaint::{ClippedShape, Shape};
use egui::{Context, Event, Pos2, RawInput, Rect, Vec2};

use crate::desk::App;

pub use outline::{outline, role_of};

/// In what a screen is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// In points, which are CSS pixels.
    pub size: (f32, f32),
    /// Percent, 100 to 200.
    pub text_percent: u16,
    /// The light theme.
    pub light: bool,
    /// Nothing moves.
    pub still: bool,
    /// Keys of a single letter or digit do something.
    pub keys: bool,
    /// The tag of the language that is spoken once the way is walked; English on the way.
    pub language: &'static str,
}

/// A laptop with everything as it comes.
pub const LAPTOP: Window = Window {
    size: (1366.0, 768.0),
    text_percent: 100,
    light: false,
    still: true,
    keys: true,
    language: "en",
};

impl Window {
    /// A platform of somebody who chose this.
    pub fn host(&self) -> MemoryHost {
        let host = MemoryHost::new();
        self.furnish(&host);
        host
    }

    /// The same on a platform that has something already.
    pub fn furnish(&self, host: &MemoryHost) {
        host.with(|memory| {
            memory.now_ms = 1_000_000;
            memory.reduced_motion = self.still;
            memory.light = self.light;
            let (percent, keys) = (self.text_percent, self.keys);
            let settings = format!(r#"{{"text_percent":{percent},"shortcuts":{keys}}}"#);
            memory.kept.insert("settings".to_owned(), settings);
        });
    }
}

/// A screen, and the way there.
#[derive(Clone, Copy)]
pub struct Screen {
    /// Its name, also that of its files.
    pub name: &'static str,
    /// Walks there as somebody with this window would.
    pub open: fn(&Window) -> App,
}

/// Hands the names of all screens to a macro; each is a function of [`ways`].
macro_rules! each_screen {
    ($with:ident) => {
        $with! {
            home, home_path, home_open_game, pack_errors, about, settings, how_to, how_to_read,
            record_empty, record, certificate, certificate_path, due_home, due, due_read, due_none,
            start, start_note, setup, incident_start, incident_setup, saved,
            guide, guide_card, shelf, document, document_term, checklist, story, segment, transcript,
            exercise, exercise_answer, glossary,
            questions_before, briefing, table, table_suspects, table_ready, table_result, table_inject,
            table_choice, table_pass, table_consultant, table_log, table_coach,
            report, mitigation, mitigation_finish,
            debrief_decisions, debrief_best_plan, debrief_score, debrief_timeline, debrief_story,
            debrief_next_steps, debrief_references, debrief_questions,
            hand_over, roll, face, drawer_closed, drawer, results, hot_wash,
            join, admission, lobby, online_questions, online_ready, online_table, online_votes, online_message, online_messages,
            online_role, online_seat, online_leave, online_lost, online_story, online_hot_wash,
            online_debrief, online_stopped, online_ended,
            found, found_faults, console_lobby, console_teams, console_table, console_room, console_notes,
            console_end, console_confirm, console_join, console_keys, console_debrief,
            wall_lobby, wall_play, wall_aloud, wall_standings, wall_stopped,
        }
    };
}
pub(crate) use each_screen;

macro_rules! list {
    ($($name:ident),* $(,)?) => {
        /// Every screen.
        pub const ALL: &[Screen] = &[$(Screen { name: stringify!($name), open: ways::$name }),*];
    };
}
each_screen!(list);

/// The screen of this name.
pub fn named(name: &str) -> Screen {
    *ALL.iter().find(|screen| screen.name == name).expect("it is listed")
}

/// A screen in a window, frame by frame.
pub struct Shown {
    /// egui, as it sees this window.
    pub ctx: Context,
    desk: Desk,
    host: MemoryHost,
    window: Window,
    time: f64,
    /// What egui told of the last frame.
    pub update: TreeUpdate,
    /// What it painted, from behind to front.
    pub painted: Vec<ClippedShape>,
}

impl Screen {
    /// Walks there and shows it in a window like this one.
    pub fn show(self, window: &Window) -> Shown {
        Shown::new((self.open)(window), *window)
    }
}

impl Shown {
    /// Shows what an application shows, in another window.
    pub fn new(app: App, window: Window) -> Self {
        let host = app.host.clone();
        let mut shown = Self {
            ctx: Context::default(),
            desk: app.into_desk(),
            host,
            window,
            time: 0.0,
            update: TreeUpdate {
                nodes: Vec::new(),
                tree: None,
                tree_id: egui::accesskit::TreeId::ROOT,
                focus: egui::accesskit::NodeId(0),
            },
            painted: Vec::new(),
        };
        shown.move_to(window);
        shown
    }

    /// The same screen in a new window: nothing is scrolled there, and nothing has the focus.
    pub fn move_to(&mut self, window: Window) {
        self.ctx = Context::default();
        self.desk.prepare(&self.ctx);
        self.desk.choose_setting(SettingsCommand::TextSize(window.text_percent));
        self.window = window;
        self.change(window.size, window.language);
    }

    /// Another size of the same window, or another language.
    pub fn change(&mut self, size: (f32, f32), language: &'static str) {
        self.window = Window { size, language, ..self.window };
        self.host.with(|memory| memory.languages = vec![language.to_owned()]);
        self.settle();
    }

    /// A few frames, so that everything has its place.
    pub fn settle(&mut self) {
        for _ in 0..5 {
            self.frame(Vec::new());
        }
    }

    /// One frame with these events.
    pub fn frame(&mut self, events: Vec<Event>) {
        self.time += 0.25;
        let size = Vec2::new(self.window.size.0, self.window.size.1);
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let mut output = self.ctx.run_ui(input, |ui| self.desk.ui(ui));
        output.textures_delta.clear();
        self.painted = std::mem::take(&mut output.shapes);
        self.update = output.platform_output.accesskit_update.expect("accessibility is on");
    }

    /// What was painted above what dims the screen behind a dialog; everything while none is open.
    pub fn above_the_scrim(&self) -> Vec<ClippedShape> {
        let scrim = breach_rounds::app::theme::of(&self.ctx).colours.scrim;
        let dims = |shape: &ClippedShape| matches!(&shape.shape, Shape::Rect(rect) if rect.fill == scrim);
        let from = self.painted.iter().rposition(dims).map_or(0, |at| at + 1);
        self.painted[from..].to_vec()
    }

    /// The window that it is shown in.
    pub fn window(&self) -> Window {
        self.window
    }

    /// What the mirror makes of it.
    pub fn tree(&self) -> VirtualTree {
        VirtualTree::new(&self.update, 1.0)
    }

    /// The same with the language of what is in another one.
    pub fn marked_tree(&self) -> VirtualTree {
        let mut tree = self.tree();
        tree.mark_languages(|words| self.desk.other_language(words).map(str::to_owned));
        tree
    }
}
