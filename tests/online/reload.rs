//! Red when a reload while a seat is asked for asks for a second one, or never stops asking.

use breach_rounds::app::desk::Screen;
use breach_rounds::protocol::{Farewell, ServerMessage, Who};
use egui::accesskit::Role;

use super::hall::{CODE, Hall, browser};
use super::screens::founded;
use crate::desk::PHONE;

/// Ada has asked for a seat, and the page is reloaded before any answer. What was asked.
fn asked_and_reloaded() -> (Hall, Who) {
    let mut hall = Hall::new(founded(|_| {}), browser(Some(&format!("#join={CODE}"))), PHONE);
    hall.flow();
    hall.app.choose("Table 0 (1 seat free)");
    hall.app.type_into("Your name", "Ada");
    hall.app.press("Join");
    let who = hall.greeting();
    assert!(matches!(who, Who::New { team: Some(0), .. }), "{who:?}");
    (hall.reloaded(), who)
}

#[test]
fn a_reload_before_the_welcome_asks_for_the_same_seat() {
    let (mut hall, who) = asked_and_reloaded();
    assert_eq!(hall.app.value("Your name"), "Ada", "{}", hall.app.said());
    assert_eq!(hall.greeting(), who, "with the same command");
    let (mut hall, again) = (hall.reloaded(), who.clone());
    assert_eq!(hall.greeting(), again, "however often");
    let before = hall.world.room.members().count();
    let mut hall = hall.reloaded();
    hall.flow();
    assert!(hall.app.has(Role::Heading, "Waiting to be let in"), "{}", hall.app.said());
    assert_eq!(hall.world.room.members().count(), before + 1);
    let mut seated = hall.reloaded();
    assert!(matches!(seated.greeting(), Who::Back { .. }), "a seat is not asked for any more");
}

#[test]
fn a_seat_that_is_refused_is_not_asked_for_again() {
    let (mut hall, who) = asked_and_reloaded();
    assert_eq!(hall.greeting(), who);
    hall.say(&ServerMessage::Bye { why: Farewell::RoomGone, retry_ms: None });
    hall.app.wait();
    assert_eq!(hall.app.screen(), Screen::Join);
    assert_eq!(hall.app.value("Your name"), "Ada");
    let mut hall = hall.reloaded();
    assert_eq!(hall.greeting(), Who::Look { code: CODE.to_owned() }, "the address counts again");
}

#[test]
fn another_code_forgets_the_seat_that_was_asked_for() {
    let (mut hall, _) = asked_and_reloaded();
    hall.app.type_into("Code", "ABCDEF");
    assert_eq!(hall.greeting(), Who::Look { code: "ABCDEF".to_owned() });
    let mut hall = hall.reloaded();
    assert_eq!(hall.greeting(), Who::Look { code: CODE.to_owned() });
}
