//! What a person chose about the look, and about the keys.

use serde::{Deserialize, Serialize};

use crate::app::command::{Motion, SettingsCommand, ThemeChoice};
use crate::app::host::Host;
use crate::app::theme::{Look, Mode};
use crate::exercise::RankBy;
use crate::text::Language;

/// The sizes of text that are offered, in percent.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// The settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Percent, 100 to 200.
    pub text_percent: u16,
    /// Light or dark.
    pub theme: ThemeChoice,
    /// How much moves.
    pub motion: Motion,
    /// What the table of results ranks by.
    pub rank_by: RankBy,
    /// In which language; the platform's when nothing was chosen.
    pub language: Option<Language>,
    /// Whether keys of a single letter, digit or sign do anything.
    pub shortcuts: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            text_percent: 100,
            theme: ThemeChoice::default(),
            motion: Motion::default(),
            rank_by: RankBy::default(),
            language: None,
            shortcuts: true,
        }
    }
}

impl Settings {
    /// Reads what was kept; what cannot be read is as if nothing had been chosen.
    pub fn read(text: Option<&str>) -> Self {
        let mut settings: Self = text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        settings.text_percent = settings.text_percent.clamp(100, 200);
        settings
    }

    /// As it is kept.
    pub fn to_text(self) -> String {
        // Numbers and words: nothing that JSON could refuse.
        serde_json::to_string(&self).unwrap_or_default()
    }

    /// With one of them changed.
    #[must_use]
    pub fn with(mut self, change: SettingsCommand) -> Self {
        match change {
            SettingsCommand::TextSize(percent) => self.text_percent = percent.clamp(100, 200),
            SettingsCommand::Theme(theme) => self.theme = theme,
            SettingsCommand::Motion(motion) => self.motion = motion,
            SettingsCommand::RankBy(by) => self.rank_by = by,
            SettingsCommand::Language(language) => self.language = language,
            SettingsCommand::Shortcuts(on) => self.shortcuts = on,
        }
        self
    }

    /// What they come to on this platform.
    pub fn look(self, host: &dyn Host) -> Look {
        let light = match self.theme {
            ThemeChoice::System => host.prefers_light(),
            ThemeChoice::Dark => false,
            ThemeChoice::Light => true,
        };
        let reduced_motion = match self.motion {
            Motion::System => host.prefers_reduced_motion(),
            Motion::Reduced => true,
            Motion::Full => false,
        };
        Look {
            mode: if light { Mode::Light } else { Mode::Dark },
            text_percent: self.text_percent,
            reduced_motion,
        }
    }
}
