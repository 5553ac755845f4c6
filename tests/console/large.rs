//! Red when something of the console or of the wall is cut off at twice the text size.

use breach_rounds::app::screens::console::{Confirm, ConsoleLocal, Page, console_ui};
use breach_rounds::app::screens::projector::projector_ui;
use breach_rounds::app::theme::{self, Look};
use breach_rounds::exercise::room::{RoomAction, RoomPhase};
use breach_rounds::rules::InjectId;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::bench::{Bench, page};

const LAPTOP: (f32, f32) = (1366.0, 768.0);
const WALL: (f32, f32) = (1920.0, 1080.0);

fn look(text_percent: u16) -> Look {
    Look { text_percent, reduced_motion: true, ..Look::default() }
}

/// Everything that says something and does not fit: by its role, its name and where it ends.
fn beyond<T>(harness: &Harness<'_, T>, (right, bottom): (f32, f32)) -> Vec<String> {
    let says = |role| {
        matches!(
            role,
            Role::Button
                | Role::Heading
                | Role::Label
                | Role::RadioButton
                | Role::TextInput
                | Role::Timer
                | Role::Image
        )
    };
    let all = harness.query_all_by(|node| says(node.role()));
    let out = |node: &egui_kittest::Node<'_>| {
        node.accesskit_node().bounding_box().is_some_and(|rect| {
            rect.x0 < -1.0 || rect.x1 > f64::from(right) + 1.0 || rect.y1 > f64::from(bottom) + 1.0
        })
    };
    all.filter(out)
        .map(|node| {
            let node = node.accesskit_node();
            format!("{:?} {:?} {:?}", node.role(), node.label(), node.bounding_box())
        })
        .collect()
}

fn console(bench: Bench, local: ConsoleLocal, percent: u16) -> Harness<'static, (Bench, ConsoleLocal)> {
    let mut harness = Harness::builder().with_size(LAPTOP).with_max_steps(24).build_ui_state(
        move |ui, (bench, local): &mut (Bench, ConsoleLocal)| {
            theme::apply(ui.ctx(), look(percent));
            let model = bench.console(local);
            console_ui(ui, &model, local, &mut Vec::new());
            breach_rounds::app::widgets::finish(ui);
        },
        (bench, local),
    );
    harness.run_steps(4);
    harness
}

#[test]
fn no_page_of_the_console_is_wider_than_a_laptop() {
    for percent in [100, 200] {
        for (phase, pages) in [
            (RoomPhase::Lobby, &[Page::Teams, Page::Room][..]),
            (RoomPhase::Play, &Page::ALL[..]),
            (RoomPhase::HotWash, &[Page::Notes, Page::End][..]),
        ] {
            for at in pages {
                let harness = console(Bench::new(8, phase), page(*at), percent);
                // A page goes on below the screen; it scrolls.
                let wide = beyond(&harness, (LAPTOP.0, f32::INFINITY));
                assert!(wide.is_empty(), "{percent} %, {phase:?}, {at:?}: {wide:#?}");
                // What stands still above a page leaves room for it.
                let tabs = harness.get_by_role_and_label(Role::Button, "Keys").rect();
                let seen = LAPTOP.1 - tabs.bottom();
                assert!(seen > LAPTOP.1 * 0.4, "{percent} %, {phase:?}, {at:?}: {seen} points for the page");
            }
        }
    }
}

#[test]
fn every_question_of_the_console_can_be_answered() {
    for percent in [100, 200] {
        let merge = Confirm::Merge(0, 1);
        for confirm in [Confirm::Stop, Confirm::MoveOn(None), merge, Confirm::Enter(RoomPhase::HotWash)] {
            let mut local = page(Page::Teams);
            local.confirm = Some(confirm.clone());
            let harness = console(Bench::new(8, RoomPhase::Play), local, percent);
            let button = harness.get_by_role_and_label(Role::Button, "Cancel").rect();
            let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, LAPTOP.into());
            assert!(screen.contains_rect(button), "{percent} %, {confirm:?}: {button}");
        }
    }
}

#[test]
fn what_is_shown_in_a_dialog_fits_or_scrolls() {
    for percent in [100, 200] {
        for joins in [true, false] {
            let mut local = page(Page::Teams);
            (local.joining, local.help) = (joins, !joins);
            let harness = console(Bench::new(8, RoomPhase::Play), local, percent);
            let wide = beyond(&harness, (LAPTOP.0, f32::INFINITY));
            assert!(wide.is_empty(), "{percent} %, join {joins}: {wide:#?}");
        }
    }
}

#[test]
fn nothing_on_the_wall_is_cut_off() {
    let mut scenes: Vec<(&str, Bench)> = Vec::new();
    for count in [1, 8, 30] {
        scenes.push(("lobby", Bench::new(count, RoomPhase::Lobby)));
        scenes.push(("play", Bench::new(count, RoomPhase::Play)));
    }
    let longest = (0..Bench::new(1, RoomPhase::Lobby).scenario().names.injects.len())
        .filter_map(|at| u8::try_from(at).ok())
        .max_by_key(|at| super::bench::inject_text(*at).len());
    let mut aloud = Bench::new(8, RoomPhase::Play);
    aloud.act(RoomAction::ReadAloud { inject: Some(InjectId(longest.expect("an inject"))) });
    scenes.push(("aloud", aloud));
    let mut ranked = Bench::new(30, RoomPhase::Play);
    ranked.finish();
    ranked.act(RoomAction::Enter { phase: RoomPhase::HotWash });
    ranked.act(RoomAction::ShowStandings { places: 30 });
    scenes.push(("standings", ranked));
    scenes.push(("hot wash", Bench::new(8, RoomPhase::HotWash)));
    let mut stopped = Bench::new(8, RoomPhase::Play);
    stopped.act(RoomAction::StopForRealEvent);
    scenes.push(("stopped", stopped));
    for (name, bench) in scenes {
        let model = bench.projector();
        for (size, percent) in [(WALL, 100), (WALL, 200), (LAPTOP, 100), (LAPTOP, 200)] {
            let mut harness =
                Harness::builder().with_size(size).with_max_steps(24).build_ui(|ui: &mut egui::Ui| {
                    theme::apply(ui.ctx(), look(percent));
                    projector_ui(ui, &model);
                    breach_rounds::app::widgets::finish(ui);
                });
            harness.run_steps(3);
            let cut = beyond(&harness, size);
            let teams = bench.room.teams.len();
            assert!(cut.is_empty(), "{name}, {teams} teams, {size:?}, {percent} %: {cut:#?}");
        }
    }
}
