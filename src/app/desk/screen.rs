//! Which screens are open, one above the other, and what each remembers.

use crate::app::command::{CertificateOf, Go, PageRef};
use crate::app::screens::debrief::DebriefLocal;
use crate::app::screens::due::DueLocal;
use crate::app::screens::facilitator::DrawerLocal;
use crate::app::screens::guide::GuideLocal;
use crate::app::screens::home::HomeLocal;
use crate::app::screens::hot_seat::RoomLocal;
use crate::app::screens::how_to::Practice;
use crate::app::screens::incident::IncidentLocal;
use crate::app::screens::library::{PageLocal, ShelfLocal};
use crate::app::screens::mitigation::MitigationLocal;
use crate::app::screens::questions::{QuestionsLocal, Which};
use crate::app::screens::record::RecordLocal;
use crate::app::screens::resume::ResumeLocal;
use crate::app::screens::setup::SetupLocal;
use crate::app::screens::start::StartLocal;
use crate::app::screens::table::TableLocal;
use crate::report::library::Page;
use crate::text::Text;

/// A screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// The library.
    Home,
    /// The interactive first turn.
    HowTo,
    /// The start page of a scenario: pack and scenario.
    Start(String, String),
    /// The hot seat's setup for a scenario: pack and scenario.
    Setup(String, String),
    /// The list of saved games.
    Saved,
    /// The running play, wherever it stands.
    Play,
    /// Its briefing, again.
    Briefing,
    /// The field guide.
    Guide,
    /// The library's shelf.
    Library,
    /// A page of the library.
    Page(PageRef),
    /// The settings.
    Settings,
    /// Credits.
    About,
    /// What this device keeps of what somebody has learned.
    Record,
    /// The questions that are due again.
    Due,
    /// A certificate.
    Certificate(CertificateOf),
    /// What is wrong with packs.
    PackErrors,
    /// The facilitator's drawer.
    Drawer,
    /// Joining an exercise over a network.
    Join,
    /// The exercise over a network, wherever it stands.
    Online,
    /// Founding one.
    Found,
}

impl Screen {
    /// The screen that a wish leads to; none for the way back.
    pub fn of(go: &Go) -> Option<Self> {
        Some(match go {
            Go::Back => return None,
            Go::Home => Self::Home,
            Go::HowTo => Self::HowTo,
            Go::Scenario { pack, scenario } => Self::Start(pack.clone(), scenario.clone()),
            Go::HotSeatSetup { pack, scenario } => Self::Setup(pack.clone(), scenario.clone()),
            Go::Resume => Self::Saved,
            Go::Play => Self::Play,
            Go::Briefing => Self::Briefing,
            Go::Guide(_) => Self::Guide,
            Go::Library => Self::Library,
            Go::Page(page) => Self::Page(page.clone()),
            Go::Settings => Self::Settings,
            Go::About => Self::About,
            Go::Record => Self::Record,
            Go::Due => Self::Due,
            Go::Certificate(of) => Self::Certificate(of.clone()),
            Go::PackErrors => Self::PackErrors,
            Go::Facilitator => Self::Drawer,
            Go::Join => Self::Join,
            Go::Online => Self::Online,
            Go::Found => Self::Found,
        })
    }
}

/// The open screens; Home lies at the bottom.
#[derive(Debug, Clone)]
pub struct Stack {
    screens: Vec<Screen>,
    visits: u32,
}

impl Default for Stack {
    fn default() -> Self {
        Self { screens: vec![Screen::Home], visits: 0 }
    }
}

impl Stack {
    /// The screen that is shown.
    pub fn top(&self) -> &Screen {
        self.screens.last().unwrap_or(&Screen::Home)
    }

    /// Grows with every change of screen, so that a screen that is opened anew begins at its top.
    pub fn visits(&self) -> u32 {
        self.visits
    }

    /// Whether there is a way back.
    pub fn has_back(&self) -> bool {
        self.screens.len() > 1
    }

    /// Opens a screen above the others, or goes back to it where it lies already.
    pub fn open(&mut self, screen: Screen) {
        self.visits += 1;
        match self.screens.iter().position(|open| *open == screen) {
            Some(at) => self.screens.truncate(at + 1),
            None => self.screens.push(screen),
        }
    }

    /// Opens a screen with nothing but Home below it.
    pub fn only(&mut self, screen: Screen) {
        self.visits += 1;
        self.screens = vec![Screen::Home];
        if screen != Screen::Home {
            self.screens.push(screen);
        }
    }

    /// Whether a screen is open, on top or below others.
    pub fn holds(&self, screen: &Screen) -> bool {
        self.screens.contains(screen)
    }

    /// Opens the running play with nothing but Home below it.
    pub fn play(&mut self) {
        self.visits += 1;
        self.screens = vec![Screen::Home, Screen::Play];
    }

    /// One screen back.
    pub fn back(&mut self) {
        self.visits += 1;
        if self.has_back() {
            self.screens.pop();
        }
    }
}

/// What each screen remembers between two frames.
pub struct Locals {
    /// Home.
    pub home: HomeLocal,
    /// A scenario's start page.
    pub start: StartLocal,
    /// The number of a random incident.
    pub incident: IncidentLocal,
    /// The hot seat's setup.
    pub setup: SetupLocal,
    /// The list of saved games.
    pub resume: ResumeLocal,
    /// The table, one a team.
    pub tables: Vec<TableLocal>,
    /// Mitigation, one a team.
    pub plans: Vec<MitigationLocal>,
    /// The debrief.
    pub debrief: DebriefLocal,
    /// The field guide.
    pub guide: GuideLocal,
    /// The library's shelf.
    pub shelf: ShelfLocal,
    /// The library's pages.
    pub page: PageLocal,
    /// The page that was shown last, in words.
    pub read: Option<(PageRef, Page)>,
    /// The room's screens.
    pub room: RoomLocal,
    /// The facilitator's drawer.
    pub drawer: DrawerLocal,
    /// The application questions.
    pub questions: QuestionsLocal,
    /// Since when the open question is shown.
    pub asked: AskedSince,
    /// The name on a certificate; nothing keeps it.
    pub name: String,
    /// The page of what somebody has learned.
    pub record: RecordLocal,
    /// The questions that come back.
    pub due: DueLocal,
    /// How to play, while it is played.
    pub practice: Option<Practice>,
}

/// Since when a question is shown, to say how long its answer took. A page that was reloaded begins anew.
#[derive(Debug, Clone, Copy, Default)]
pub struct AskedSince(Option<(u8, Which, u64)>);

impl AskedSince {
    /// The team's question is shown.
    pub fn shown(&mut self, team: u8, which: Which, now_ms: u64) {
        if self.0.is_none_or(|(of, shown, _)| (of, shown) != (team, which)) {
            self.0 = Some((team, which, now_ms));
        }
    }

    /// How long it was shown, in milliseconds; 0 for a question that was not.
    pub fn took(self, team: u8, which: Which, now_ms: u64) -> u64 {
        let since = self.0.filter(|(of, shown, _)| (*of, *shown) == (team, which));
        since.map_or(0, |(_, _, since)| now_ms.saturating_sub(since))
    }
}

impl Locals {
    /// Nothing was done yet.
    pub fn new(text: &Text) -> Self {
        Self {
            home: HomeLocal::default(),
            start: StartLocal::default(),
            incident: IncidentLocal::default(),
            setup: SetupLocal::new(text),
            resume: ResumeLocal::default(),
            tables: vec![TableLocal::default()],
            plans: vec![MitigationLocal::default()],
            debrief: DebriefLocal::default(),
            guide: GuideLocal::default(),
            shelf: ShelfLocal::default(),
            page: PageLocal::default(),
            read: None,
            room: RoomLocal::default(),
            drawer: DrawerLocal::default(),
            record: RecordLocal::default(),
            due: DueLocal::default(),
            questions: QuestionsLocal::default(),
            asked: AskedSince::default(),
            name: String::new(),
            practice: None,
        }
    }

    /// Forgets what belonged to another play. `read` says, a team each, how many of its events it
    /// has read.
    pub fn new_play(&mut self, read: &[usize]) {
        self.tables = read.iter().map(|&read| TableLocal::having_read(read)).collect();
        self.plans = vec![MitigationLocal::default(); read.len()];
        self.debrief = DebriefLocal::default();
        self.questions = QuestionsLocal::default();
        self.asked = AskedSince::default();
        self.room = RoomLocal::default();
        self.drawer = DrawerLocal::default();
    }
}
