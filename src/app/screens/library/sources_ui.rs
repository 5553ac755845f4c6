//! What the numbers of a page point to: a list below it, each source with a way to its page.

use egui::Ui;

use crate::app::command::Command;
use crate::app::theme;
use crate::app::widgets::prose::{Type, item};
use crate::app::widgets::{button, semantics};
use crate::packs::prose::Run;
use crate::report::library::Source;
use crate::text::Text;

/// Draws the list, if there is anything in it.
pub fn sources_ui(ui: &mut Ui, words: &Text, sources: &[Source], commands: &mut Vec<Command>) {
    if sources.is_empty() {
        return;
    }
    let name = words.t("library-sources");
    semantics::heading(ui, 2, &name);
    semantics::list(ui, &name, |ui| {
        for (at, source) in sources.iter().enumerate() {
            semantics::list_item(ui, ("source", at), |ui| source_ui(ui, words, (at, source), commands));
        }
    });
}

fn source_ui(ui: &mut Ui, words: &Text, (at, source): (usize, &Source), commands: &mut Vec<Command>) {
    let theme = theme::of(ui.ctx());
    let face = Type { ink: theme.colours.ink_dim, ..Type::body(&theme) };
    let said = [Run::Words(source.words.clone())];
    item(ui, ("source", at), &format!("{}.", at + 1), &said, face);
    let Some(url) = &source.url else { return };
    ui.horizontal(|ui| {
        ui.add_space(theme.sizes.body * 1.2);
        let open = words.t("guide-open");
        let named = words.t_with("guide-open-name", &[("title", source.words.as_str().into())]);
        if ui.add(button::quiet(&open).small().name(&named).describe(url).id(("open source", at))).clicked() {
            commands.push(Command::OpenUrl(url.clone()));
        }
    });
}
