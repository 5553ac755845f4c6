//! Red when a screen breaks a law that all screens keep. Each is walked to once, and then shown in every
//! window that a law asks for.

use super::{as_text, focus, phones, reflow, structure};
use crate::screens::{LAPTOP, Window, each_screen, named};

fn check(name: &str) {
    let mut faults = Vec::new();
    let mut found = |law: &str, of_law: Vec<String>| {
        faults.extend(of_law.into_iter().map(|fault| format!("{law}: {fault}")));
    };
    let mut shown = named(name).show(&LAPTOP);
    found("reflow", reflow::faults(&shown));
    found("as text", as_text::faults(&mut shown));
    // So tall that nothing lies below a bar at the foot.
    shown.move_to(Window { size: (1366.0, 6000.0), ..LAPTOP });
    found("structure", structure::faults(shown.tree()));
    for window in [LAPTOP, reflow::NARROW] {
        shown.move_to(Window { text_percent: 200, ..window });
        found("reflow", reflow::faults(&shown));
    }
    shown.move_to(reflow::NARROW);
    found("reflow", reflow::faults(&shown));
    for size in phones::DEVICES {
        shown.move_to(Window { size, ..LAPTOP });
        found("phone", phones::faults(&mut shown));
    }
    for window in focus::WINDOWS {
        shown.move_to(window);
        found("focus", focus::faults(&mut shown));
    }
    assert!(faults.is_empty(), "{name}:\n  {}", faults.join("\n  "));
}

macro_rules! laws {
    ($($name:ident),* $(,)?) => {
        $(#[test]
        fn $name() {
            check(stringify!($name));
        })*
    };
}
each_screen!(laws);
