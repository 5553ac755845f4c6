//! Where to read on in the library after a play.

use egui::Ui;

use crate::app::command::{Command, Go, PageRef};
use crate::app::widgets::{button, semantics};
use crate::packs::{DocumentKind, Pack, Scenario};
use crate::report::library::Item;
use crate::text::Text;

/// Pages of the library that belong to what was played, each with what its button says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Further {
    /// The story and the segment of the scenario.
    pub topic: Vec<(String, PageRef)>,
    /// Every document of the pack, checklists first.
    pub documents: Vec<(String, PageRef)>,
}

impl Further {
    /// What the pack's library has. A random incident has no page of its own.
    pub fn new(text: &Text, pack: &Pack, scenario: &Scenario) -> Self {
        let page = |item: Item| PageRef { pack: pack.info().id.clone(), item };
        let slug = &scenario.file.id;
        let mut topic = Vec::new();
        if let Some(authored) = pack.scenario(slug) {
            topic.push((text.t("library-open-story"), page(Item::Story(slug.clone()))));
            topic.push((text.t("library-open-tasks"), page(Item::Tasks(slug.clone()))));
            if !authored.file.segment.is_empty() {
                topic.push((text.t("library-open-segment"), page(Item::Script(slug.clone()))));
            }
        }
        let of = |checklist: bool| {
            let kind = move |kind: DocumentKind| (kind == DocumentKind::Checklist) == checklist;
            pack.documents().iter().filter(move |document| kind(document.kind))
        };
        let documents = of(true).chain(of(false));
        let document = documents.map(|one| (one.title.clone(), page(Item::Document(one.id.clone()))));
        Self { topic, documents: document.collect() }
    }
}

/// Draws some of them below a heading.
pub(super) fn further_ui(
    ui: &mut Ui,
    words: &Text,
    pages: &[(String, PageRef)],
    commands: &mut Vec<Command>,
) {
    if pages.is_empty() {
        return;
    }
    let name = words.t("library-in-library");
    semantics::heading(ui, 2, &name);
    semantics::list(ui, &name, |ui| {
        for (title, page) in pages {
            semantics::list_item(ui, page, |ui| {
                if ui.add(button::quiet(title).small().left().id(("further", page))).clicked() {
                    commands.push(Command::Go(Go::Page(page.clone())));
                }
            });
        }
    });
}
