//! The exercise: marking lines, and what that comes to.

use breach_rounds::app::screens::library::{SpotLocal, Verdict};
use breach_rounds::report::library::{Item, Part, page};
use breach_rounds::text::Text;
use egui::accesskit::Role;

use super::pack::learned;
use super::reading::at_the_shelf;
use crate::desk::{LAPTOP, PHONE};

const CALLED: &str = "Line 2: \"DicomCheckCalledAet\" : false,";
const NAME: &str = "Line 3: \"Name\" : \"demo\",";

#[test]
fn marks_are_judged_line_by_line() {
    let (text, pack) = (Text::english(), learned());
    let page = page(&text, &pack, &Item::Document("spot".into())).unwrap();
    let rows = page.parts.iter().find_map(|part| match part {
        Part::Spot(rows) => Some(rows),
        _ => None,
    });
    let rows = rows.unwrap();
    let mut local = SpotLocal::default();
    for line in [1, 2, 0, 0] {
        local.toggle(line);
    }
    let result = local.result(rows);
    use Verdict::{Found, Missed, Plain, Wrong};
    assert_eq!(result.lines, [Plain, Found, Wrong, Missed, Plain]);
    assert_eq!((result.found, result.missed, result.wrong), (1, 1, 1));
    local.checked = true;
    local.toggle(3);
    assert_eq!(local.result(rows), result, "what was checked stays as it was");
}

#[test]
fn a_person_marks_checks_and_tries_again() {
    for size in [LAPTOP, PHONE] {
        let mut app = at_the_shelf(size);
        app.press("Spot the settings");
        assert!(!app.usable(Role::Button, "Check my answer"), "nothing is marked yet");
        assert_eq!(app.names(Role::CheckBox).len(), 5);
        app.press_role(Role::CheckBox, CALLED);
        app.press_role(Role::CheckBox, NAME);
        assert!(!app.said().contains("Anybody may call"));
        assert!(!app.said().contains("Both were the two"), "what follows would tell the answer");
        app.press("Check my answer");
        let said = app.said();
        for part in [
            "You found 1 of 2. One line that you marked is fine.",
            "You found it.",
            "Better: \"DicomCheckCalledAet\" : true,",
            "This one was missed.",
            "Nobody asks who you are.",
            "This line is fine as it is.",
            "Both were the two that matter.",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert_eq!(app.descriptions_of("archive"), ["Where the images of a hospital are kept."]);
        assert_eq!(app.names(Role::CheckBox).len(), 0, "the answer is not marked any more");
        app.press("Try again");
        assert!(app.has(Role::Button, "Check my answer"));
        assert_eq!(app.names(Role::CheckBox).len(), 5);
    }
}
