//! Certificates: of the running play, of a recorded attempt, of a path. Shown, printed, saved; the name on
//! it is kept nowhere.

use egui::Ui;

use super::Desk;
use super::best::Played;
use super::play::Play;
use super::show_play::scenario_of;
use super::thinking::Thought;
use crate::app::command::{CertificateCommand, CertificateOf, Command};
use crate::app::host::Printed;
use crate::app::screens::certificate::{CertificateModel, certificate_ui};
use crate::packs::{Listing, Pack, Scenario};
use crate::report::certificate::{
    Certificate, Certified, Edition, Facts, html, html_body, of_path, of_scenario, style,
};

/// Under which name it leaves the machine.
const FILE: &str = "breach-rounds-certificate.html";

impl Desk {
    /// Draws the page on which a name is typed.
    pub(super) fn show_certificate(&mut self, ui: &mut Ui, of: &CertificateOf, commands: &mut Vec<Command>) {
        if *of == CertificateOf::Running {
            self.record_judged();
        }
        let certificate = self.certificate(of, None);
        let model = CertificateModel::new(&self.text, of, certificate);
        certificate_ui(ui, &model, &mut self.locals.name, commands);
    }

    /// Carries out a wish of that page.
    pub(super) fn certificate_command(&mut self, command: &CertificateCommand) {
        let (CertificateCommand::Print(of, name) | CertificateCommand::Save(of, name)) = command;
        let Some(certificate) = self.certificate(of, Some(name)) else { return };
        let whole = html(&self.text, &certificate);
        match command {
            CertificateCommand::Save(..) => self.export(FILE, &whole),
            CertificateCommand::Print(..) => {
                let body = html_body(&self.text, &certificate);
                let (title, style) = (&certificate.title, style());
                let printed = Printed { name: FILE, title, html: &whole, style: &style, body: &body };
                self.say_printed(printed);
            }
        }
    }

    /// The certificate; none while what it must say is not known.
    fn certificate(&mut self, of: &CertificateOf, name: Option<&str>) -> Option<Certificate> {
        match of {
            CertificateOf::Running => self.certificate_of_running(name),
            CertificateOf::Scenario { pack, scenario } => {
                let pack = self.library.pack(pack)?;
                let played = self.results.attempts(&pack.info().id, scenario)?.certifiable()?;
                let play = self.certified(played, pack.scenario(scenario)?)?;
                Some(of_scenario(&self.text, pack, &play, name))
            }
            CertificateOf::Path { pack, path } => self.certificate_of_path(pack, path, name),
        }
    }

    fn certificate_of_running(&mut self, name: Option<&str>) -> Option<Certificate> {
        let facts = self.judged()?;
        let Self { play: Some(Play::Solo(solo)), library, incident, text, results, .. } = self else {
            return None;
        };
        let (pack, scenario) = scenario_of(library, incident.as_deref(), &solo.session)?;
        // Of a game that was finished under an earlier edition, the record knows which.
        let recorded = results.of_play(&solo.id).and_then(|played| played.edition.clone());
        let edition = recorded.unwrap_or_else(|| Edition::of(pack));
        let play = Certified { scenario, facts, attempt: results.attempt(&solo.id), edition };
        Some(of_scenario(text, pack, &play, name))
    }

    fn certificate_of_path(&self, pack: &str, path: &str, name: Option<&str>) -> Option<Certificate> {
        let pack = self.library.pack(pack)?;
        let path = pack.info().paths.iter().find(|one| one.id == path)?;
        self.path_is_done(&Listing::of(pack), &path.id).then_some(())?;
        let certified = |slug: &String| {
            let played = self.results.attempts(&pack.info().id, slug)?.certifiable()?;
            self.certified(played, pack.scenario(slug)?)
        };
        let plays: Vec<Certified<'_>> = path.scenarios.iter().filter_map(certified).collect();
        Some(of_path(&self.text, pack, &path.title, &plays, name))
    }

    /// Whether every scenario that a path needs was finished alone, and recorded so that it can be certified.
    pub(super) fn path_is_done(&self, pack: &Listing, path: &str) -> bool {
        let Some(path) = pack.paths.iter().find(|one| one.id == path) else { return false };
        let done = |slug: &str| {
            self.results.attempts(&pack.id, slug).is_some_and(|attempts| attempts.certifiable().is_some())
        };
        let progress = path.progress(pack, done);
        progress.steps.iter().any(|step| step.done) && progress.next().is_none()
    }

    fn certified<'a>(&self, played: &Played, scenario: &'a Scenario) -> Option<Certified<'a>> {
        Some(Certified {
            scenario,
            facts: played.facts.clone()?,
            attempt: self.results.attempt(&played.play),
            edition: played.edition.clone()?,
        })
    }

    /// What the running play came to, if it was played alone, is over, and its choices are judged as far as
    /// they can be. Asked for in every frame until then.
    fn judged(&mut self) -> Option<Facts> {
        let Self { play: Some(Play::Solo(solo)), thinking, .. } = self else { return None };
        let score = solo.reading.score.as_ref()?;
        let score = match thinking.analyse(&solo.session) {
            Thought::Working => return None,
            Thought::Done(analysis) => score.clone().with_analysis(analysis.clone()),
            Thought::Impossible(_) => score.clone(),
        };
        Facts::new(&solo.session, &score)
    }

    /// Adds to the record of the running play what is known by now: what its choices deserved, and what the
    /// questions after it came to. A play that was not counted stays uncounted.
    pub(super) fn record_judged(&mut self) {
        let Some(Play::Solo(solo)) = &self.play else { return };
        let Some(known) = self.results.of_play(&solo.id) else { return };
        let head = solo.session.chain_head();
        if known.facts.as_ref().is_some_and(|facts| facts.decision.is_some() && facts.head == head) {
            return;
        }
        let known = known.clone();
        let Some(facts) = self.judged() else { return };
        if known.facts.as_ref() == Some(&facts) {
            return;
        }
        let edition = known.edition.clone().or_else(|| self.edition_of(&known.pack));
        self.count(known.certified(Some(facts), edition));
    }

    fn edition_of(&self, pack: &str) -> Option<Edition> {
        self.library.pack(pack).map(|pack: &Pack| Edition::of(pack))
    }
}
