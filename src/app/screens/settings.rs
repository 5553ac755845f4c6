//! Settings: language, text size, theme, motion, keys. There is no sound.

use egui::{ScrollArea, Ui};

use super::super::command::{Command, Motion, SettingsCommand, ThemeChoice};
use super::super::theme;
use super::super::widgets::{button, column, semantics, text};
use crate::app::desk::{Settings, TEXT_SIZES};
use crate::text::{Language, Text};

/// What the screen shows.
pub struct SettingsModel<'a> {
    text: &'a Text,
    /// What is chosen.
    pub settings: Settings,
}

impl<'a> SettingsModel<'a> {
    /// The settings as they are.
    pub fn new(text: &'a Text, settings: Settings) -> Self {
        Self { text, settings }
    }
}

/// Draws the settings.
pub fn settings_ui(ui: &mut Ui, model: &SettingsModel<'_>, commands: &mut Vec<Command>) {
    let Settings { text_percent, theme, motion, rank_by: _, language, shortcuts } = model.settings;
    let t = |id: &str| model.text.t(id);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 760.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &t("settings-title"));
            let device =
                std::iter::once((t("language-system"), language.is_none(), SettingsCommand::Language(None)));
            let languages = Language::ALL.map(|each| {
                (each.own_name().to_owned(), language == Some(each), SettingsCommand::Language(Some(each)))
            });
            let languages: Vec<_> = device.chain(languages).collect();
            choice_ui(ui, &t("language-title"), &languages, commands);
            let sizes = TEXT_SIZES.map(|percent| {
                let label = model.text.t_with("settings-percent", &[("n", percent.into())]);
                (label, text_percent == percent, SettingsCommand::TextSize(percent))
            });
            choice_ui(ui, &t("settings-text-size"), &sizes, commands);
            let themes = [
                (ThemeChoice::System, "settings-theme-system"),
                (ThemeChoice::Dark, "settings-theme-dark"),
                (ThemeChoice::Light, "settings-theme-light"),
            ]
            .map(|(each, id)| (t(id), theme == each, SettingsCommand::Theme(each)));
            choice_ui(ui, &t("settings-theme"), &themes, commands);
            let motions = [
                (Motion::System, "settings-motion-system"),
                (Motion::Reduced, "settings-motion-reduced"),
                (Motion::Full, "settings-motion-full"),
            ]
            .map(|(each, id)| (t(id), motion == each, SettingsCommand::Motion(each)));
            choice_ui(ui, &t("settings-motion"), &motions, commands);
            let keys = [(true, "settings-keys-on"), (false, "settings-keys-off")]
                .map(|(on, id)| (t(id), shortcuts == on, SettingsCommand::Shortcuts(on)));
            choice_ui(ui, &t("settings-keys"), &keys, commands);
            text::dim(ui, t("settings-keys-said"));
            ui.add_space(gap);
            text::dim(ui, t("settings-sound"));
            text::dim(ui, t("settings-kept"));
            ui.add_space(gap);
        });
    });
}

fn choice_ui(
    ui: &mut Ui,
    name: &str,
    choices: &[(String, bool, SettingsCommand)],
    commands: &mut Vec<Command>,
) {
    ui.add_space(theme::of(ui.ctx()).sizes.s4);
    semantics::heading(ui, 2, name);
    semantics::radio_group(ui, name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (label, chosen, command) in choices {
                if ui.add(button::secondary(label).radio(*chosen).id((name, label))).clicked() {
                    commands.push(Command::Settings(*command));
                }
            }
        });
    });
}
