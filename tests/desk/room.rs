//! The hot seat through the desk.

use egui::accesskit::Role;

use super::{App, LAPTOP};

const DOOR: &str = "Knock on your own door";

pub fn to_the_room(app: &mut App, facilitator: Option<&str>) {
    app.press(&format!("Hot seat for several teams: {DOOR}"));
    if let Some(name) = facilitator {
        app.choose("A facilitator leads");
        app.type_into("Name of the facilitator", name);
    }
    app.press("Start the exercise");
    app.begin();
}

/// One step of the room, whatever is due; false at the results.
pub fn room_step(app: &mut App, pick: usize) -> bool {
    if app.has(Role::Heading, "Results") {
        return false;
    }
    for name in ["Roll for everybody", "Hide and hand over", "Read the forensic report", "Plan mitigation"] {
        if app.has(Role::Button, name) {
            app.press(name);
            return true;
        }
    }
    if app.names(Role::Button).iter().any(|name| name.starts_with("We are ")) {
        app.press_like("We are ");
        return true;
    }
    if app.has(Role::Button, "Finish the plan") {
        app.press("Finish the plan");
        app.press("Finish and see the debrief");
        return true;
    }
    app.table_step(pick)
}

fn on_the_screen(app: &App, start: &str) -> bool {
    app.names(Role::Heading).iter().any(|name| name.starts_with(start))
}

pub fn until(app: &mut App, stop: impl Fn(&App) -> bool) {
    for pick in 0..600 {
        if stop(app) {
            return;
        }
        assert!(room_step(app, pick), "nothing is due: {}", app.said());
    }
    panic!("the room never came there: {}", app.said());
}

#[test]
fn two_teams_play_in_lockstep_with_a_ruling_and_an_undo() {
    let mut app = App::new(LAPTOP);
    to_the_room(&mut app, Some("Ada"));
    assert!(app.has(Role::Heading, "Pass the device to Team Blue"), "{}", app.said());
    // Nothing of the case shows before the device is taken.
    assert!(app.names(Role::List).iter().all(|name| name != "Procedures"));
    until(&mut app, |app| app.has(Role::Heading, "One die for everybody"));
    assert!(app.said().contains("Team Blue, Team Green"));
    app.press("Roll for everybody");
    assert!(app.said().contains("The die shows"));

    // The drawer asks who looks, then takes a ruling with a reason.
    app.press("Facilitator");
    assert!(!app.said().contains("(hidden)"));
    app.press("I am Ada, open the drawer");
    assert!(app.said().contains("(hidden)"));
    app.choose("Give or take turns");
    app.type_into("Reason (logged)", "the projector failed");
    app.press("Apply: Give or take turns");
    assert!(app.said().contains("The ruling is logged"), "{}", app.said());

    // Team Green's first turn is taken back; only it catches up.
    app.choose("Team Green");
    app.choose("Undo");
    let moments = app.usable_in("Return to which moment?", &[Role::RadioButton]);
    let first = moments.last().expect("there is something to take back").clone();
    app.choose(&first);
    app.type_into("Reason (logged)", "the wrong card was pressed");
    app.press("Apply: Undo");
    app.press("Close the drawer");
    assert!(app.has(Role::Heading, "Pass the device to Team Green"), "{}", app.said());

    // A closed tab in the middle loses nothing, and no screen stays open.
    let mut app = app.reload(LAPTOP);
    app.press("Resume");
    assert!(app.has(Role::Heading, "Pass the device to Team Green"), "{}", app.said());
    until(&mut app, |app| app.has(Role::Heading, "Results"));
    let mut rows = app.names(Role::RowHeader);
    rows.sort();
    assert_eq!(rows, ["Team Blue", "Team Green"]);
    // What the table ranks by is a choice, and is remembered.
    app.choose("Points");
    let kept =
        app.host.with(|memory| memory.kept.values().any(|text| text.contains(r#""rank_by":"points""#)));
    assert!(kept, "the choice is kept");
    app.press("Debrief of Team Green");
    assert!(app.has(Role::Heading, &format!("Debrief: {DOOR}")));
    app.choose("Timeline");
    assert!(app.said().contains("the wrong card was pressed"), "{}", app.said());
    app.press("Back to the results");
    app.press("Export the playthrough");
    let exported = app.host.with(|memory| memory.exported.last().cloned()).expect("a file");

    // The exercise travels in one file.
    let mut other = App::new(LAPTOP);
    let file = breach_rounds::app::host::PickedFile { name: exported.0, bytes: exported.1.into_bytes() };
    other.host.with(|memory| memory.to_pick.push_back(file));
    other.press("Import a file");
    other.wait();
    other.press("Open");
    assert!(other.has(Role::Heading, "Results"), "{}", other.said());
}

#[test]
fn no_screen_between_two_teams_tells_what_one_of_them_knows() {
    let mut app = App::new(LAPTOP);
    to_the_room(&mut app, None);
    let library = breach_rounds::packs::embedded();
    let pack = &library.packs[0];
    let titles: Vec<&str> = pack
        .attacks()
        .iter()
        .map(|card| card.title.as_str())
        .chain(pack.procedures().iter().map(|card| card.title.as_str()))
        .collect();
    for pick in 0..120 {
        let between = on_the_screen(&app, "Pass the device") || on_the_screen(&app, "One die");
        if between {
            let said = app.said();
            assert!(titles.iter().all(|title| !said.contains(title)), "a secret shows: {said}");
        }
        if !room_step(&mut app, pick) {
            break;
        }
    }
}

#[test]
fn names_are_checked_before_an_exercise_starts() {
    let mut app = App::new(LAPTOP);
    app.press(&format!("Hot seat for several teams: {DOOR}"));
    app.type_into("Name of team 2", "team blue");
    app.press("Start the exercise");
    assert!(app.said().contains("same name"), "{}", app.said());
    for _ in 0..6 {
        app.press("Add a team");
    }
    assert_eq!(app.names(Role::TextInput).len(), 8);
    app.press("Remove team 8");
    app.type_into("Name of team 2", "Radiology");
    app.press("Start the exercise");
    assert!(!app.has(Role::Button, "Start the exercise"));
}
