//! Random incidents at the desk: their numbers, and the scenario of the one that is played.

use egui::Ui;

use super::Desk;
use super::play::Play;
use crate::app::command::{Command, Go};
use crate::app::screens::setup::{SetupModel, setup_ui};
use crate::app::screens::start::{StartModel, start_ui};
use crate::packs::{RANDOM, Scenario, incident_number};

/// A number that is drawn has six digits, so that it can be called across a room. Any other can be
/// typed.
const DRAWN: std::ops::Range<u64> = 100_000..1_000_000;

impl Desk {
    /// A number for an incident that nobody asked for by number.
    pub(super) fn new_number(&mut self) -> u64 {
        DRAWN.start + self.host.entropy() % (DRAWN.end - DRAWN.start)
    }

    /// Puts another number on the page.
    pub(super) fn another_number(&mut self) {
        let number = self.new_number();
        self.locals.incident.set(number);
    }

    /// A page of random incidents is about to open: it begins with a number.
    pub(super) fn number_for(&mut self, go: &Go) {
        let (Go::Scenario { scenario, .. } | Go::HotSeatSetup { scenario, .. }) = go else { return };
        if scenario == RANDOM && self.locals.incident.is_empty() {
            self.another_number();
        }
    }

    /// The random incident that a play is of, from the header of its log.
    pub(super) fn incident_of(&self, play: &Play) -> Option<Box<Scenario>> {
        let header = play.any_session()?.header();
        incident_number(&header.scenario)?;
        Some(Box::new(self.library.pack(&header.pack)?.scenario_of(header)?.into_owned()))
    }

    /// The start page of a random incident.
    pub(super) fn show_incident_start(&mut self, ui: &mut Ui, pack: &str, commands: &mut Vec<Command>) {
        let Some(pack) = self.library.pack(pack) else { return };
        let Some(words) = pack.random() else { return };
        let local = &mut self.locals.incident;
        let Some(scenario) = local.scenario(pack) else { return };
        let mut model = StartModel::new(&self.text, pack, scenario, false, Vec::new());
        model.title.clone_from(&words.title);
        model.incident = Some(local.model(&self.text, pack));
        start_ui(ui, &model, &mut self.locals.start, local, commands);
    }

    /// The hot seat's setup page for a random incident.
    pub(super) fn show_incident_setup(&mut self, ui: &mut Ui, pack: &str, commands: &mut Vec<Command>) {
        let Some(pack) = self.library.pack(pack) else { return };
        let Some(words) = pack.random() else { return };
        let local = &mut self.locals.incident;
        let Some(scenario) = local.scenario(pack) else { return };
        let mut model = SetupModel::new(&self.text, pack, scenario, &self.locals.setup);
        model.title.clone_from(&words.title);
        model.incident = Some(local.model(&self.text, pack));
        setup_ui(ui, &model, &mut self.locals.setup, local, commands);
    }
}
