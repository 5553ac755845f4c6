//! An exercise over a network, for whoever leads, and on the wall.

use breach_rounds::app::command::Secret;
use breach_rounds::app::online::{KeptSeat, Tab};
use breach_rounds::exercise::RankBy;
use breach_rounds::exercise::room::{MemberId, RoomAction, RoomPhase};
use breach_rounds::rules::InjectId;

use super::Window;
use crate::console::bench::Bench;
use crate::desk::{App, LAPTOP};
use crate::online::hall::{Hall, ROOM, browser};
use crate::room::world::World;

/// A device that held this seat before a reload.
fn seated(window: &Window, world: World, member: MemberId) -> Hall {
    let host = browser(None);
    window.furnish(&host);
    let seat = KeptSeat {
        server: "http://10.0.0.5:8080".to_owned(),
        room: ROOM.to_owned(),
        member: member.0,
        token: Secret::new("5ec2e7"),
        title: "Autumn exercise, radiology".to_owned(),
        name: "Grace".to_owned(),
        at_ms: 1,
        heard: None,
    };
    host.with(|memory| {
        memory.kept.insert(KeptSeat::key(&seat.id()).expect("a key"), seat.write());
        memory.tab = Some(Tab::Seat(seat.id()).write());
        memory.now_ms = world.now_ms;
    });
    let mut hall = Hall::new(world, host, LAPTOP);
    hall.member = Some(member);
    hall.flow();
    hall
}

fn console(window: &Window, bench: Bench, page: &str) -> App {
    let mut app = seated(window, bench.world, MemberId(0)).app;
    app.press(page);
    app
}

fn playing() -> Bench {
    Bench::still(3, RoomPhase::Play)
}

pub fn found(window: &Window) -> App {
    let host = browser(Some("#host=5ec2e7"));
    window.furnish(&host);
    App::over(host, LAPTOP)
}

/// What is missing is said after a try.
pub fn found_faults(window: &Window) -> App {
    let mut app = found(window);
    app.press("Found the exercise");
    app
}

pub fn console_lobby(window: &Window) -> App {
    console(window, Bench::still(3, RoomPhase::Lobby), "All teams")
}

pub fn console_teams(window: &Window) -> App {
    console(window, playing(), "All teams")
}

pub fn console_table(window: &Window) -> App {
    console(window, playing(), "One team")
}

pub fn console_room(window: &Window) -> App {
    console(window, playing(), "Room and people")
}

pub fn console_notes(window: &Window) -> App {
    console(window, playing(), "Notes and hot wash")
}

pub fn console_end(window: &Window) -> App {
    console(window, playing(), "Results and papers")
}

fn with_open(window: &Window, button: &str) -> App {
    let mut app = console_teams(window);
    app.press(button);
    app
}

pub fn console_confirm(window: &Window) -> App {
    with_open(window, "Enter: Hot wash")
}

pub fn console_join(window: &Window) -> App {
    with_open(window, "Code K7M 2X9")
}

pub fn console_keys(window: &Window) -> App {
    with_open(window, "Keys")
}

pub fn console_debrief(window: &Window) -> App {
    let mut bench = playing();
    bench.finish();
    bench.act(RoomAction::Enter { phase: RoomPhase::HotWash });
    bench.act(RoomAction::Enter { phase: RoomPhase::Debrief });
    console(window, bench, "Results and papers")
}

fn wall(window: &Window, mut bench: Bench) -> App {
    let member = bench.hang();
    seated(window, bench.world, member).app
}

pub fn wall_lobby(window: &Window) -> App {
    wall(window, Bench::still(3, RoomPhase::Lobby))
}

pub fn wall_play(window: &Window) -> App {
    wall(window, Bench::new(3, RoomPhase::Play))
}

pub fn wall_aloud(window: &Window) -> App {
    let mut bench = playing();
    bench.act(RoomAction::ReadAloud { inject: Some(InjectId(0)) });
    wall(window, bench)
}

pub fn wall_standings(window: &Window) -> App {
    let mut bench = Bench::of(
        breach_rounds::exercise::room::RoomPlan {
            turn_seconds: None,
            ranked: Some(RankBy::DecisionScore),
            ..crate::console::bench::plan(3)
        },
        7,
        RoomPhase::Play,
    );
    bench.finish();
    bench.act(RoomAction::Enter { phase: RoomPhase::HotWash });
    bench.act(RoomAction::ShowStandings { places: 3 });
    wall(window, bench)
}

pub fn wall_stopped(window: &Window) -> App {
    let mut bench = playing();
    let member = bench.hang();
    bench.act(RoomAction::StopForRealEvent);
    seated(window, bench.world, member).app
}
