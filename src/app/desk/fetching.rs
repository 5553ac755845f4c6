//! Packs that come when something of them is opened: on the web none stands in the program.
//!
//! They are sent for as soon as Home stands, so mostly nobody waits. Whoever is quicker sees a page that
//! says so, and what was asked for goes on by itself.

use egui::Ui;

use super::Desk;
use super::notices;
use super::screen::Screen;
use crate::app::command::{CertificateOf, Command, Go, HotSeatStart, SavedCommand, StartCommand};
use crate::app::fetched::{FetchFault, Fetched};
use crate::app::screens::online::{PageButton, PageModel, page_ui};
use crate::app::widgets::{Tone, Urgency, announce};
use crate::packs::bundle_name;

/// What is being waited for.
#[derive(Debug, Default)]
pub(super) struct Fetching {
    /// Whether a frame was drawn: nothing is sent for before the first.
    drawn: bool,
    /// What was asked for and needs a pack.
    pending: Option<Command>,
    /// Why a pack did not come.
    fault: Option<FetchFault>,
    /// What was announced last of it.
    said: String,
    /// Whether the newer version was offered.
    offered: bool,
}

impl Desk {
    /// Sends for packs and takes in what came. Nothing is asked for again before somebody wants it.
    pub(super) fn tend_packs(&mut self, ctx: &egui::Context) {
        if self.library.awaited.is_empty() || self.fetching.fault.is_some() {
            return;
        }
        if !std::mem::replace(&mut self.fetching.drawn, true) {
            ctx.request_repaint();
            return;
        }
        let names: Vec<String> = self.library.awaited.iter().map(|pack| bundle_name(&pack.id)).collect();
        for name in names {
            match self.host.fetch(&name) {
                Fetched::Coming => {}
                Fetched::Here(bytes) if self.library.arrive(&name, &bytes) => {
                    self.find_scenario();
                    self.resume_course();
                    // What was drawn so far of this frame knew no pack.
                    ctx.request_repaint();
                }
                Fetched::Here(_) => self.fetching.fault = Some(FetchFault::Other),
                Fetched::Failed(why) => self.fetching.fault = Some(why),
            }
        }
        let ready = self.fetching.pending.take_if(|command| !lacks(&self.library, command));
        if let Some(command) = ready {
            self.carry_out(command);
        }
    }

    /// Keeps back what needs a pack that is not there; the answer is what can be carried out now.
    pub(super) fn keep_back(&mut self, command: Command) -> Option<Command> {
        if self.library.awaited.is_empty() {
            return Some(command);
        }
        match command {
            Command::FetchAgain => self.fetch_again(),
            command if lacks(&self.library, &command) => {
                self.fetch_again();
                self.fetching.pending = Some(command);
            }
            command => {
                if let Command::Go(_) = command {
                    // Whoever goes elsewhere waits for nothing any more.
                    let waited = self.fetching.pending.take().is_some();
                    if waited && command == Command::Go(Go::Back) {
                        return None;
                    }
                    self.fetch_again();
                }
                return Some(command);
            }
        }
        None
    }

    /// Offers a newer version once, and not while a reload would lose something.
    pub(super) fn offer_newer(&mut self) {
        if !self.host.newer_version() || self.unsaved {
            self.notices.settle("newer");
            self.fetching.offered = false;
        } else if !std::mem::replace(&mut self.fetching.offered, true) {
            let actions = vec![(self.text.t("fetch-newer-use"), Command::UseNewer)];
            let text = self.text.t("fetch-newer");
            self.notices.add("newer", notices::Tone::Info, text).actions = actions;
        }
    }

    fn fetch_again(&mut self) {
        if self.fetching.fault.take().is_some() {
            for pack in &self.library.awaited {
                self.host.fetch_again(&bundle_name(&pack.id));
            }
        }
    }

    /// Whether a wish waits for a pack: the way back is open, whatever screen is shown.
    pub(super) fn waits(&self) -> bool {
        self.fetching.pending.is_some()
    }

    /// Draws the page on which somebody waits for a pack; false when nobody does.
    pub(super) fn show_fetching(
        &mut self,
        ui: &mut Ui,
        screen: &Screen,
        commands: &mut Vec<Command>,
    ) -> bool {
        if self.library.awaited.is_empty() || !(self.waits() || self.needs_pack(screen)) {
            self.fetching.said.clear();
            return false;
        }
        let page = self.fetching_page();
        if self.fetching.said != page.lead {
            announce(ui.ctx(), Urgency::Polite, &page.lead);
            self.fetching.said.clone_from(&page.lead);
        }
        page_ui(ui, &page, commands);
        true
    }

    /// The page on which somebody waits for a pack.
    fn fetching_page(&self) -> PageModel {
        let t = |id: &str| self.text.t(id);
        let Some(fault) = self.fetching.fault else {
            return PageModel {
                title: t("fetch-title"),
                lead: t("fetch-coming"),
                notes: Vec::new(),
                tone: Tone::Cool,
                buttons: Vec::new(),
            };
        };
        let button = |id: &str, command: Command| PageButton { words: t(id), command };
        PageModel {
            title: t("fetch-failed-title"),
            lead: t("fetch-failed"),
            notes: vec![fault.sentence(&self.text), t("fetch-failed-note")],
            tone: Tone::Alarm,
            buttons: vec![
                button("fetch-again", Command::FetchAgain),
                button("fetch-home", Command::Go(Go::Home)),
            ],
        }
    }

    /// Whether a screen shows something of a pack that is still to come.
    fn needs_pack(&self, screen: &Screen) -> bool {
        let awaits = |pack: &str| self.library.awaits(pack);
        match screen {
            Screen::Home
            | Screen::Saved
            | Screen::Settings
            | Screen::About
            | Screen::PackErrors
            | Screen::Record
            | Screen::Join => false,
            Screen::Start(pack, _) | Screen::Setup(pack, _) => awaits(pack),
            Screen::Page(at) => awaits(&at.pack),
            Screen::Certificate(CertificateOf::Scenario { pack, .. } | CertificateOf::Path { pack, .. }) => {
                awaits(pack)
            }
            Screen::Due => self.due_awaits_pack(),
            // They show cards of every pack, or of the first.
            Screen::HowTo | Screen::Guide | Screen::Library | Screen::Found => true,
            Screen::Online => self.room_pack().is_some_and(|pack| awaits(&pack)),
            Screen::Briefing if self.in_room() => self.room_pack().is_some_and(|pack| awaits(&pack)),
            Screen::Play
            | Screen::Briefing
            | Screen::Drawer
            | Screen::Certificate(CertificateOf::Running) => {
                let session = self.play.as_ref().and_then(super::play::Play::any_session);
                session.is_some_and(|session| awaits(&session.header().pack))
            }
        }
    }
}

/// Whether a wish needs a pack that is still to come. A saved game of a pack that nobody has is opened
/// as ever, and said to be one.
fn lacks(library: &crate::packs::Library, command: &Command) -> bool {
    match command {
        Command::Start(
            StartCommand::Solo { pack, .. } | StartCommand::HotSeat(HotSeatStart { pack, .. }),
        ) => library.awaits(pack),
        Command::Saved(SavedCommand::Open(_)) => !library.awaited.is_empty(),
        _ => false,
    }
}
