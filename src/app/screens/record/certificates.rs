//! What a certificate can be written of.

use egui::Ui;

use super::RecordModel;
use super::attempts::title;
use crate::app::command::{CertificateOf, Command, Go};
use crate::app::desk::{Played, Results};
use crate::app::widgets::{button, semantics, text};
use crate::packs::Listing;

/// Something that can be certified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateLine {
    /// The title of the scenario or of the path.
    pub title: String,
    /// What the certificate is about.
    pub of: CertificateOf,
}

/// Every scenario of which an attempt was recorded whole, then every path that `certified` affirms.
pub(super) fn lines(
    packs: &[Listing],
    results: &Results,
    certified: &dyn Fn(&str, &str) -> bool,
) -> Vec<CertificateLine> {
    let of_play = |played: &Played| {
        let attempts = results.attempts(&played.pack, &played.scenario)?;
        // One line a scenario, and none for what no pack here can name: a random incident is certified
        // where it was played.
        let first = attempts.first.play == played.play && attempts.certifiable().is_some();
        let known = packs.iter().find(|pack| pack.id == played.pack)?.scenario(&played.scenario);
        (first && known.is_some()).then(|| CertificateLine {
            title: title(packs, played),
            of: CertificateOf::Scenario { pack: played.pack.clone(), scenario: played.scenario.clone() },
        })
    };
    let mut lines: Vec<CertificateLine> = results.plays().iter().filter_map(of_play).collect();
    for pack in packs {
        for path in pack.paths.iter().filter(|path| certified(&pack.id, &path.id)) {
            let of = CertificateOf::Path { pack: pack.id.clone(), path: path.id.clone() };
            lines.push(CertificateLine { title: path.title.clone(), of });
        }
    }
    lines
}

/// Draws them as buttons; nothing where there is none.
pub(super) fn certificates_ui(ui: &mut Ui, model: &RecordModel<'_>, commands: &mut Vec<Command>) {
    if model.certificates.is_empty() {
        return;
    }
    let name = model.text.t("record-certificates");
    semantics::heading(ui, 2, &name);
    text::dim(ui, model.text.t("record-certificates-note"));
    semantics::list(ui, &name, |ui| {
        for line in &model.certificates {
            semantics::list_item(ui, ("certificate", &line.title), |ui| {
                let id = match line.of {
                    CertificateOf::Running | CertificateOf::Scenario { .. } => "record-certificate",
                    CertificateOf::Path { .. } => "record-certificate-path",
                };
                let words = model.text.t_with(id, &[("title", line.title.as_str().into())]);
                if ui.add(button::secondary(&words).id(("certificate", &line.title))).clicked() {
                    commands.push(Command::Go(Go::Certificate(line.of.clone())));
                }
            });
        }
    });
}
