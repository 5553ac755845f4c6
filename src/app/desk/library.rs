//! Pages of the library: shown, saved, printed, read aloud.

use egui::Ui;

use super::Desk;
use super::notices::{Tone, host_words};
use super::screen::Screen;
use crate::app::command::{Command, Go, LibraryCommand, PageRef};
use crate::app::host::Printed;
use crate::app::screens::library::{PageModel, Player, page_ui};
use crate::report::library::{Item, Page, STYLE, html, html_body, library_markdown, page};

impl Desk {
    /// Draws a page; a page that no pack has is none, and the shelf is one step back.
    pub(super) fn show_page(&mut self, ui: &mut Ui, at: &PageRef, commands: &mut Vec<Command>) {
        let known = self.locals.read.as_ref().is_some_and(|(known, _)| known == at);
        if !known {
            self.locals.read = self.page(at).map(|page| (at.clone(), page));
        }
        let speech = self.host.speech();
        let scenario = self.scenario_of_page(at);
        let Some((_, page)) = &self.locals.read else { return };
        let model = PageModel::new(&self.text, at, page, scenario, speech);
        page_ui(ui, &model, &mut self.locals.page, commands);
    }

    fn page(&self, at: &PageRef) -> Option<Page> {
        page(&self.text, self.library.pack(&at.pack)?, &at.item)
    }

    /// The scenario that a page belongs to: its slug and title.
    fn scenario_of_page(&self, at: &PageRef) -> Option<(String, String)> {
        let slug = match &at.item {
            Item::Story(slug) | Item::Tasks(slug) | Item::Script(slug) | Item::Transcript(slug) => slug,
            Item::Document(_) | Item::Glossary => return None,
        };
        let scenario = self.library.pack(&at.pack)?.scenario(slug)?;
        Some((slug.clone(), scenario.file.title.clone()))
    }

    /// Whoever leaves a segment hears no more of it, and finds another one at its beginning.
    pub(super) fn leave_page(&mut self, go: &Go) {
        if !matches!(self.stack.top(), Screen::Page(_)) {
            return;
        }
        if self.locals.page.player.is_reading() {
            self.host.hush();
        }
        let segment = |item: &Item| match item {
            Item::Script(slug) | Item::Transcript(slug) => Some(slug.clone()),
            Item::Document(_) | Item::Story(_) | Item::Tasks(_) | Item::Glossary => None,
        };
        let (from, to) = (self.stack.top().clone(), Screen::of(go));
        let same = match (&from, &to) {
            (Screen::Page(from), Some(Screen::Page(to))) => segment(&from.item) == segment(&to.item),
            _ => false,
        };
        if same {
            self.locals.page.player.stop();
        } else {
            self.locals.page.player = Player::default();
        }
        self.locals.page.term.clear();
    }

    /// Carries out a wish of a page.
    pub(super) fn library_command(&mut self, command: LibraryCommand) {
        match command {
            LibraryCommand::SaveMarkdown(at) => {
                if let Some(page) = self.page(&at) {
                    let words = library_markdown(&self.text, &page);
                    self.export(&file_name(&at, "md"), &words);
                }
            }
            LibraryCommand::SaveHtml(at) => {
                if let Some(page) = self.page(&at) {
                    let words = html(&self.text, &page);
                    self.export(&file_name(&at, "html"), &words);
                }
            }
            LibraryCommand::Print(at) => self.print(&at),
            LibraryCommand::Speak(sentences) => {
                let language = self.locals.read.as_ref().map_or("en", |(_, page)| page.language.as_str());
                self.host.speak(language, &sentences);
            }
            LibraryCommand::Hush => self.host.hush(),
        }
    }

    fn print(&mut self, at: &PageRef) {
        let Some(page) = self.page(at) else { return };
        let (name, whole, body) =
            (file_name(at, "html"), html(&self.text, &page), html_body(&self.text, &page));
        let printed = Printed { name: &name, title: &page.title, html: &whole, style: STYLE, body: &body };
        self.say_printed(printed);
    }

    /// Prints a page, and says where it went.
    pub(super) fn say_printed(&mut self, printed: Printed<'_>) {
        match self.host.print(printed) {
            Ok(None) => self.notices.settle("export"),
            Ok(Some(place)) => {
                let said = self.text.t_with("host-print-opened", &[("place", place.into())]);
                self.notices.add("export", Tone::Info, said);
            }
            Err(why) => {
                let words = host_words(&self.text, &why);
                let said = self.text.t_with("host-not-printed", &[("why", words.into())]);
                self.notices.add("export", Tone::Problem, said);
            }
        }
    }
}

/// The name of a page's file: the pack's slug stands before it, for a folder of downloads holds those of
/// many.
fn file_name(at: &PageRef, ending: &str) -> String {
    format!("{}-{}.{ending}", at.pack, at.item.file_stem())
}
