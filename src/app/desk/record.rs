//! The page of what this device keeps of what somebody has learned: shown, handed out, taken in, forgotten.

use egui::Ui;

use super::keys::{DUE, RESULTS, SETTINGS};
use super::notices::{Notices, Tone, host_words};
use super::screen::{Locals, Screen};
use super::settings::Settings;
use super::{Desk, Results, saved, whole};
use crate::app::command::{Command, RecordCommand};
use crate::app::screens::record::{RecordModel, record_ui};
use crate::diag::Diagnostic;
use crate::scoring::Spaced;

/// The name of the file in which everything leaves the machine.
const FILE: &str = "breach-rounds-record.jsonl";

impl Desk {
    /// Draws the page.
    pub(super) fn show_record(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        // A play that is only just over may still be judged.
        self.record_judged();
        let mut local = std::mem::take(&mut self.locals.record);
        let listings = self.library.listings();
        let done = |pack: &str, path: &str| {
            listings.iter().any(|listing| listing.id == pack && self.path_is_done(listing, path))
        };
        let mut model = RecordModel::new(&self.text, &listings, &self.results, &done, self.in_room());
        model.due = self.due_line();
        record_ui(ui, &model, &mut local, commands);
        self.locals.record = local;
    }

    /// Carries out what the page asks for.
    pub(super) fn record_command(&mut self, command: RecordCommand) {
        match command {
            RecordCommand::Export => {
                let file = whole::write(&*self.host);
                self.export(FILE, &file);
            }
            RecordCommand::Import => self.host.pick(),
            RecordCommand::Forget => self.forget_everything(),
        }
    }

    /// Takes in everything that another device kept, if it is whole.
    pub(super) fn take_whole(&mut self, name: &str, text: &str) -> Result<(), Vec<Diagnostic>> {
        let things = whole::read(&self.text, name, text)?;
        let before = self.results.plays().len();
        let games = whole::take(&mut *self.host, &things)
            .map_err(|why| vec![Diagnostic::error(name, host_words(&self.text, &why))])?;
        self.read_what_is_kept();
        let results = self.results.plays().len().saturating_sub(before);
        let counts = [("games", games.into()), ("results", results.into())];
        let said = self.text.t_with("record-taken", &counts);
        self.notices.add("import", Tone::Info, said);
        Ok(())
    }

    fn read_what_is_kept(&mut self) {
        self.settings = Settings::read(self.host.load(SETTINGS).as_deref());
        self.results = Results::read(self.host.load(RESULTS).as_deref());
        self.due = Spaced::read(&self.host.load(DUE).unwrap_or_default());
        self.saved = saved::index(&*self.host);
        self.list_play();
    }

    /// As on the first visit. What a browser keeps of the program itself stays: nothing in it is anybody's.
    fn forget_everything(&mut self) {
        if self.in_room() {
            return;
        }
        for key in self.host.keys() {
            self.host.remove(&key);
        }
        self.host.keep_tab(None);
        self.play = None;
        self.incident = None;
        self.unsaved = false;
        self.online = Default::default();
        self.read_what_is_kept();
        self.notices = Notices::default();
        self.locals = Locals::new(&self.text);
        self.stack.only(Screen::Home);
        let said = self.text.t("record-forgotten");
        self.notices.add("forgotten", Tone::Info, said);
    }
}
