//! Pictures of the console, the wall and the form, below the build directory, for people to look at;
//! red when one is blank.

use breach_rounds::app::screens::console::{ConsoleLocal, Page, console_ui};
use breach_rounds::app::screens::found::{FoundInput, FoundLocal, FoundModel, Preset, found_ui};
use breach_rounds::app::screens::projector::projector_ui;
use breach_rounds::app::theme::{Look, Mode};
use breach_rounds::exercise::room::{RoomAction, RoomPhase};
use breach_rounds::rules::InjectId;
use breach_rounds::text::Text;

use super::bench::{Bench, page};
use crate::picture::Studio;
use crate::stage::imaging;

const WALL: (f32, f32) = (1920.0, 1080.0);
const LAPTOP: (f32, f32) = (1366.0, 768.0);
const PHONE: (f32, f32) = (390.0, 844.0);
const SIZES: [(&str, (f32, f32)); 3] = [("wall", WALL), ("laptop", LAPTOP), ("phone", PHONE)];

/// Filling pixels by hand is slow in a debug build: thumbnails, unless the whole is asked for.
fn scale() -> f32 {
    if std::env::var_os("ALBUM_FULL").is_some() { 1.0 } else { 0.2 }
}

fn look(mode: Mode) -> Look {
    Look { mode, reduced_motion: true, ..Look::default() }
}

fn shoot(name: &str, size: (f32, f32), mode: Mode, ui: impl FnMut(&mut egui::Ui)) {
    let mut studio = Studio::new(size, scale(), look(mode), ui);
    studio.settle();
    let canvas = studio.shoot(name, 0.5);
    assert!(canvas.colours() > 20, "{name}: {} colours", canvas.colours());
}

fn wall(name: &str, bench: &Bench, mode: Mode) {
    let model = bench.projector();
    for (size_name, size) in SIZES {
        shoot(&format!("projector-{name}-{size_name}"), size, mode, |ui| projector_ui(ui, &model));
    }
}

#[test]
fn the_wall_is_drawn_for_one_team_and_for_thirty() {
    for count in [1, 8, 30] {
        wall(&format!("lobby-{count}"), &Bench::new(count, RoomPhase::Lobby), Mode::Dark);
        wall(&format!("play-{count}"), &Bench::new(count, RoomPhase::Play), Mode::Dark);
    }
    wall("play-light", &Bench::new(8, RoomPhase::Play), Mode::Light);
    wall("lobby-light", &Bench::new(8, RoomPhase::Lobby), Mode::Light);
}

#[test]
fn the_wall_is_drawn_at_every_moment() {
    let mut bench = Bench::new(8, RoomPhase::Play);
    bench.act(RoomAction::ReadAloud { inject: Some(InjectId(0)) });
    wall("aloud", &bench, Mode::Dark);
    bench.act(RoomAction::ReadAloud { inject: None });
    bench.finish();
    bench.act(RoomAction::Enter { phase: RoomPhase::HotWash });
    wall("wash", &bench, Mode::Dark);
    bench.act(RoomAction::ShowStandings { places: 5 });
    assert_eq!(bench.room.standings.as_ref().map(Vec::len), Some(5));
    wall("standings", &bench, Mode::Light);
    bench.act(RoomAction::StopForRealEvent);
    wall("stopped", &bench, Mode::Dark);
}

fn console(name: &str, bench: &Bench, mode: Mode, local: &ConsoleLocal) {
    for (size_name, size) in SIZES {
        let mut local = local.clone();
        shoot(&format!("console-{name}-{size_name}"), size, mode, |ui| {
            let model = bench.console(&local);
            console_ui(ui, &model, &mut local, &mut Vec::new());
        });
    }
}

#[test]
fn the_console_is_drawn_for_one_team_and_for_thirty() {
    for count in [1, 8, 30] {
        console(
            &format!("teams-{count}"),
            &Bench::new(count, RoomPhase::Play),
            Mode::Dark,
            &page(Page::Teams),
        );
    }
    console("lobby-8", &Bench::new(8, RoomPhase::Lobby), Mode::Light, &page(Page::Teams));
}

#[test]
fn every_page_of_the_console_is_drawn() {
    let bench = Bench::new(8, RoomPhase::Play);
    for (name, of) in
        [("table", Page::Table), ("room", Page::Room), ("notes", Page::Notes), ("end", Page::End)]
    {
        console(name, &bench, Mode::Dark, &page(of));
    }
    console("table-light", &bench, Mode::Light, &page(Page::Table));
}

#[test]
fn the_form_is_drawn() {
    let text = Text::english();
    for (name, size, tried) in
        [("laptop", LAPTOP, false), ("phone", PHONE, false), ("long", (1366.0, 2900.0), true)]
    {
        let mut local = FoundLocal::new(&text);
        local.fill(&text, Preset::Workshop);
        local.tried = tried;
        shoot(&format!("found-{name}"), size, Mode::Dark, |ui| {
            let model = FoundModel::new(&FoundInput { text: &text, pack: imaging() }, &mut local);
            found_ui(ui, &model, &mut local, &mut Vec::new());
        });
    }
}
