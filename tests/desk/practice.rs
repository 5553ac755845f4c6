//! The interactive first turn, played to its end on the real table.

use egui::accesskit::Role;

use super::{App, LAPTOP};

#[test]
fn the_practice_is_played_to_its_end_by_role_and_name() {
    let mut app = App::new(LAPTOP);
    app.press("Play the first turn");
    assert!(app.has(Role::Heading, "What will you look at next?"));
    let mut steps = 0;
    while !app.has(Role::Heading, "You know how to play") {
        assert!(app.table_step(steps), "nothing can be pressed: {}", app.said());
        steps += 1;
        assert!(steps < 60, "the practice does not end: {}", app.said());
    }
    assert!(steps >= 6, "two turns were played, each chosen, named and rolled: {steps}");
}
