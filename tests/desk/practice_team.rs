//! A practice team at the hot seat, through the desk.

use egui::accesskit::Role;

use super::room::until;
use super::{App, PHONE};

#[test]
fn a_person_plays_beside_a_practice_team_that_moves_by_itself() {
    let mut app = App::new(PHONE);
    app.press("Hot seat for several teams: Knock on your own door");
    app.choose("Team 2: Practice: optimal");
    app.press("Start the exercise");
    app.begin();
    assert!(app.has(Role::Heading, "Pass the device to Team Blue"), "{}", app.said());
    // The device never goes to the policy, and it moved by the time the die is due.
    until(&mut app, |app| {
        let handed = app.names(Role::Heading).iter().any(|name| name == "Pass the device to Team Green");
        assert!(!handed, "{}", app.said());
        app.has(Role::Heading, "Results")
    });
    let said = app.said();
    assert!(said.contains("Team Green (Practice: optimal)"), "{said}");
    assert!(!said.contains("Team Blue ("), "{said}");
}
