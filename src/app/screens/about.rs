//! About: what this is, who wrote it, under which licences.

use egui::{ScrollArea, Ui};

use super::super::command::Command;
use super::super::theme;
use super::super::widgets::{button, column, semantics, text};
use crate::packs::Library;
use crate::text::Text;

/// What the page shows.
pub struct AboutModel<'a> {
    text: &'a Text,
    /// Per pack: its title with version, its authors, its licence, its notices.
    pub packs: Vec<PackCredits>,
}

/// The credits of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackCredits {
    /// Title and version.
    pub title: String,
    /// Authors.
    pub authors: String,
    /// SPDX expression.
    pub licence: String,
    /// What the credits must carry.
    pub notices: Vec<String>,
}

impl<'a> AboutModel<'a> {
    /// What the library's packs say of themselves.
    pub fn new(text: &'a Text, library: &Library) -> Self {
        let packs = library
            .listings()
            .into_iter()
            .map(|pack| PackCredits {
                title: format!("{} {}", pack.title, pack.version),
                authors: pack.authors.join(", "),
                licence: pack.licence,
                notices: pack.notices,
            })
            .collect();
        Self { text, packs }
    }
}

/// The sections of the page whose text is fixed: heading and body.
const SECTIONS: [(&str, &str); 4] = [
    ("settings-about-game", "settings-about-game-text"),
    ("settings-about-licence", "settings-about-licence-text"),
    ("settings-about-fonts", "settings-about-fonts-text"),
    ("settings-about-mitre", "settings-about-mitre-text"),
];

/// Draws the page.
pub fn about_ui(ui: &mut Ui, model: &AboutModel<'_>, commands: &mut Vec<Command>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 760.0, |ui| {
            let t = |id: &str| model.text.t(id);
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &t("settings-about-title"));
            text::dim(
                ui,
                model.text.t_with("settings-about-version", &[("version", env!("CARGO_PKG_VERSION").into())]),
            );
            for (heading, body) in SECTIONS {
                ui.add_space(gap);
                semantics::heading(ui, 2, &t(heading));
                text::paragraphs(ui, &t(body));
                if heading == "settings-about-fonts" {
                    text::paragraphs(ui, &t("settings-about-fonts-japanese"));
                }
            }
            let attack = t("settings-about-attack-link");
            if ui.add(button::quiet(&attack).id("attack terms")).clicked() {
                let url = "https://attack.mitre.org/resources/legal-and-branding/terms-of-use/";
                commands.push(Command::OpenUrl(url.to_owned()));
            }
            for pack in &model.packs {
                ui.add_space(gap);
                semantics::heading(ui, 2, &pack.title);
                text::body(
                    ui,
                    model.text.t_with("settings-about-authors", &[("authors", pack.authors.as_str().into())]),
                );
                text::body(
                    ui,
                    model
                        .text
                        .t_with("settings-about-pack-licence", &[("licence", pack.licence.as_str().into())]),
                );
                for notice in &pack.notices {
                    text::dim(ui, notice);
                }
            }
            ui.add_space(gap);
        });
    });
}
