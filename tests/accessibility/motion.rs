//! Red when something moves for somebody who asked for less motion, in the settings or on the device.

use breach_rounds::app::command::{Motion, SettingsCommand};
use breach_rounds::app::desk::Settings;
use breach_rounds::app::theme::Look;
use breach_rounds::rules::Dice;
use egui::Key;

use crate::desk::LAPTOP;
use crate::picture::Studio;
use crate::screens::{LAPTOP as WINDOW, Window};
use crate::stage::Play;

#[test]
fn the_setting_counts_and_else_the_device_is_asked() {
    for (chosen, still, expected) in [
        (Motion::System, true, true),
        (Motion::System, false, false),
        (Motion::Reduced, false, true),
        (Motion::Full, true, false),
    ] {
        let host = Window { still, ..WINDOW }.host();
        let settings = Settings::default().with(SettingsCommand::Motion(chosen));
        assert_eq!(settings.look(&host).reduced_motion, expected, "{chosen:?} where the device says {still}");
    }
}

/// Whether two pictures differ, shortly after the die was thrown.
fn moves(reduced_motion: bool) -> bool {
    let mut play = Play::new("knock-on-your-own-door", 7, Dice::Seeded);
    let look = Look { reduced_motion, ..Look::default() };
    let mut studio = Studio::new(LAPTOP, 0.2, look, |ui| play.ui(ui));
    studio.settle();
    for key in [Key::Num1, Key::Space, Key::R] {
        studio.key(key);
    }
    let early = studio.draw(0.1);
    let late = studio.draw(0.3);
    early.pixels != late.pixels
}

#[test]
fn the_die_lies_at_once_where_motion_is_reduced() {
    assert!(moves(false), "it tumbles for everybody else");
    assert!(!moves(true));
}
