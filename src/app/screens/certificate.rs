//! The page of a certificate: what it will say, the name, print and save.

use egui::{ScrollArea, Ui};

use crate::app::command::{CertificateCommand, CertificateOf, Command};
use crate::app::theme;
use crate::app::widgets::field::field;
use crate::app::widgets::table::{Holds, Table, TableColumn};
use crate::app::widgets::{button, column, panel, semantics, text};
use crate::report::certificate::{Certificate, MOST_NAME};
use crate::text::Text;

/// What the page shows.
pub struct CertificateModel<'a> {
    text: &'a Text,
    of: &'a CertificateOf,
    /// The certificate, without its name; none while its score is worked out.
    pub certificate: Option<Certificate>,
}

impl<'a> CertificateModel<'a> {
    /// The certificate of `of`, as far as it is known.
    pub fn new(text: &'a Text, of: &'a CertificateOf, certificate: Option<Certificate>) -> Self {
        Self { text, of, certificate }
    }
}

/// Draws it; `name` is what was typed.
pub fn certificate_ui(
    ui: &mut Ui,
    model: &CertificateModel<'_>,
    name: &mut String,
    commands: &mut Vec<Command>,
) {
    let t = |id: &str| model.text.t(id);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 760.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &t("certificate-title"));
            let Some(certificate) = &model.certificate else {
                text::body(ui, t("certificate-working"));
                return;
            };
            let field = field(ui, "certificate name", &t("certificate-name"), "", name, MOST_NAME);
            semantics::typed_as(&field, semantics::OWN_NAME);
            text::dim(ui, t("certificate-name-note"));
            ui.add_space(gap);
            ui.horizontal_wrapped(|ui| {
                let of = || model.of.clone();
                if ui.add(button::primary(&t("certificate-print")).id("print certificate")).clicked() {
                    commands.push(Command::Certificate(CertificateCommand::Print(of(), name.clone())));
                }
                if ui.add(button::secondary(&t("certificate-save")).id("save certificate")).clicked() {
                    commands.push(Command::Certificate(CertificateCommand::Save(of(), name.clone())));
                }
            });
            ui.add_space(gap);
            panel(ui, |ui| said_ui(ui, model.text, certificate, name));
            ui.add_space(gap);
        });
    });
}

/// What the paper will say, in its order.
fn said_ui(ui: &mut Ui, words: &Text, one: &Certificate, name: &str) {
    let gap = theme::of(ui.ctx()).sizes.s3;
    let name = name.trim();
    if name.is_empty() {
        text::dim(ui, words.t("certificate-name-open"));
    } else {
        text::lead(ui, name);
    }
    text::body(ui, &one.did);
    semantics::heading(ui, 2, &one.subject);
    ui.add_space(gap);
    semantics::list(ui, &words.t("certificate-figures"), |ui| {
        for (title, value) in &one.figures {
            semantics::list_item(ui, ("figure", title), |ui| {
                ui.horizontal_wrapped(|ui| {
                    text::dim(ui, title);
                    text::strong(ui, value);
                });
            });
        }
    });
    plays_ui(ui, words, one);
    if !one.objectives.is_empty() {
        ui.add_space(gap);
        let title = words.t("certificate-objectives");
        semantics::heading(ui, 3, &title);
        semantics::list(ui, &title, |ui| {
            for objective in &one.objectives {
                semantics::list_item(ui, ("objective", objective), |ui| text::body(ui, objective));
            }
        });
    }
    ui.add_space(gap);
    for mark in &one.marks {
        text::body(ui, mark);
    }
    if let Some(code) = &one.code {
        semantics::heading(ui, 3, &words.t("certificate-code"));
        text::strong(ui, code);
    }
    ui.add_space(gap);
    for note in &one.notes {
        text::dim(ui, note);
    }
}

/// The scenarios of a path.
fn plays_ui(ui: &mut Ui, words: &Text, one: &Certificate) {
    if one.plays.is_empty() {
        return;
    }
    ui.add_space(theme::of(ui.ctx()).sizes.s3);
    let column = |id: &str, holds: Holds| TableColumn { title: words.t(id), holds };
    let columns = [
        column("certificate-scenario", Holds::Words),
        column("certificate-date", Holds::Number),
        column("certificate-minutes", Holds::Number),
        column("certificate-score", Holds::Number),
    ];
    let row = |play: &crate::report::certificate::PlayLine| {
        [&play.title, &play.day, &play.minutes, &play.score].map(String::clone).to_vec()
    };
    let rows: Vec<Vec<String>> = one.plays.iter().map(row).collect();
    let name = words.t("certificate-scenarios");
    Table { name: &name, columns: &columns, rows: &rows, names: 0, quiet: "", leading: None }.show(ui);
}
