//! Several teams at one device.

use egui::accesskit::Role;

use super::Window;
use super::alone::home;
use crate::desk::App;
use crate::desk::room::{room_step, to_the_room, until};

const DIE: &str = "One die for everybody";

pub fn hand_over(window: &Window) -> App {
    let mut app = home(window);
    to_the_room(&mut app, Some("Ada"));
    app
}

pub fn roll(window: &Window) -> App {
    let mut app = hand_over(window);
    until(&mut app, |app| app.has(Role::Heading, DIE));
    app
}

pub fn face(window: &Window) -> App {
    let mut app = roll(window);
    room_step(&mut app, 0);
    app
}

pub fn drawer_closed(window: &Window) -> App {
    let mut app = roll(window);
    app.press("Facilitator");
    app
}

pub fn drawer(window: &Window) -> App {
    let mut app = drawer_closed(window);
    app.press("I am Ada, open the drawer");
    app.choose("Award points");
    app
}

pub fn results(window: &Window) -> App {
    let mut app = hand_over(window);
    until(&mut app, |app| app.has(Role::Heading, "Results"));
    app
}
