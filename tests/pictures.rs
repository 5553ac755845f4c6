//! Red when a screen draws nothing, or draws beyond the width of a phone. Its pictures, below the
//! build directory, are for people to look at.

use breach_rounds::app::theme::{Look, Mode};
use breach_rounds::rules::Dice;

use crate::picture::Studio;
use crate::stage::Play;

const LAPTOP: (f32, f32) = (1366.0, 768.0);
const PHONE: (f32, f32) = (390.0, 844.0);
const PROJECTOR: (f32, f32) = (1920.0, 1080.0);

const DOOR: &str = "knock-on-your-own-door";

fn dark() -> Look {
    Look { reduced_motion: true, ..Look::default() }
}

#[test]
fn the_table_is_drawn_at_every_size() {
    for (name, size, look) in [
        ("laptop", LAPTOP, dark()),
        ("laptop-light", LAPTOP, Look { mode: Mode::Light, ..dark() }),
        ("phone", PHONE, dark()),
        ("projector", PROJECTOR, dark()),
    ] {
        let mut play = Play::new(DOOR, 7, Dice::Manual);
        play.turn("exposure-check", 15);
        play.turn("log-correlation", 3);
        let mut studio = Studio::new(size, 1.0, look, |ui| play.ui(ui));
        studio.settle();
        let canvas = studio.shoot(&format!("table-{name}-choose"), 0.5);
        assert!(canvas.colours() > 50, "{name}: {} colours", canvas.colours());
        studio.key(egui::Key::Num2);
        studio.settle();
        studio.shoot(&format!("table-{name}-naming"), 0.5);
    }
}
