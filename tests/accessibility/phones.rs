//! Red when a phone or a tablet, upright or across, cannot show or do what a laptop can: something cut off or
//! painted over, a control that no scrolling brings into sight, the next thing to press squeezed away, a text
//! field that brings the wrong keyboard. The screens are those that `laws` has walked to.

use breach_rounds::app::mirror::attributes::attributes;
use breach_rounds::app::mirror::route::request;
use breach_rounds::app::mirror::tree::{Bounds, VirtualNode, is_text_field};
use breach_rounds::app::mirror::visible::{clip, seen};
use egui::accesskit::Action;
use egui::{Rect, Vec2};

use super::reflow;
use super::structure::{Screen, name_of};
use crate::screens::{LAPTOP, Shown, named, role_of};

/// A small phone.
const SMALLEST: (f32, f32) = (360.0, 640.0);

/// A small phone, upright, a large one, across, and a tablet.
pub const DEVICES: [(f32, f32); 3] = [SMALLEST, (844.0, 390.0), (768.0, 1024.0)];

/// The least of a control that a finger needs to see of it, in points.
const FINGER: f32 = 20.0;

fn rect(bounds: Bounds) -> Rect {
    let [left, top] = [bounds.left, bounds.top].map(|at| at as f32);
    Rect::from_min_size((left, top).into(), Vec2::new(bounds.width as f32, bounds.height as f32))
}

/// What can be seen of a control now is enough for a finger.
fn enough(shown: &Shown, bounds: Bounds, part: Option<&Rect>) -> bool {
    let screen = Rect::from_min_size(egui::Pos2::ZERO, shown.window().size.into());
    let part = part.map_or(Rect::NOTHING, |part| part.intersect(screen));
    // The place is in whole pixels, what is seen of it is not.
    let least = |side: f32| (side - 1.0).min(FINGER);
    let whole = rect(bounds);
    part.width() >= least(whole.width()) && part.height() >= least(whole.height())
}

/// So many controls that are out of sight are looked for; what scrolls to one shows others on the way.
const SAMPLES: usize = 12;

/// So many frames are enough for egui to scroll to what was out of sight.
const FRAMES: usize = 8;

/// Whether a control can be seen once it was asked for.
fn scrolls_into_sight(shown: &mut Shown, id: u64) -> bool {
    shown.frame(vec![request(id, Action::ScrollIntoView, None)]);
    for _ in 0..FRAMES {
        shown.frame(Vec::new());
        let parts = seen(&shown.ctx);
        let now = shown.tree();
        if now.get(id).is_some_and(|control| enough(shown, control.bounds, parts.get(&id))) {
            return true;
        }
    }
    false
}

/// Controls that stay out of sight whatever is scrolled, because bars and panels leave no room for them.
fn out_of_reach(shown: &mut Shown) -> Vec<String> {
    let parts = seen(&shown.ctx);
    let controls: Vec<VirtualNode> = Screen::new(shown.tree()).working().cloned().collect();
    let hidden: Vec<&VirtualNode> =
        controls.iter().filter(|control| !enough(shown, control.bounds, parts.get(&control.id))).collect();
    // The last always, and some on the way to it.
    let step = hidden.len().div_ceil(SAMPLES).max(1);
    // From the top down: what scrolls in something that scrolls is looked for once that is in sight.
    let some: Vec<&VirtualNode> = hidden.into_iter().rev().step_by(step).collect();
    let mut faults = Vec::new();
    for control in some.into_iter().rev() {
        if !scrolls_into_sight(shown, control.id) {
            faults.push(format!("{} “{}” is out of reach", role_of(control.element), name_of(control)));
        }
    }
    faults
}

/// What is wrong with a screen on the device that it is shown on.
pub fn faults(shown: &mut Shown) -> Vec<String> {
    let mut faults = reflow::faults(shown);
    // Across, the way of the focus reaches everything on a screen that is smaller still; a tablet has room.
    if shown.window().size == SMALLEST {
        faults.extend(out_of_reach(shown));
    }
    faults
}

fn keyboard_of(screen: &str, label: &str) -> Vec<Option<String>> {
    attributes_of(screen, label, &["inputmode", "autocapitalize", "enterkeyhint", "spellcheck"])
}

fn attributes_of(screen: &str, label: &str, wanted: &[&str]) -> Vec<Option<String>> {
    let shown = named(screen).show(&LAPTOP);
    let tree = shown.tree();
    let named = |node: &&VirtualNode| is_text_field(node.element) && node.name.as_deref() == Some(label);
    let field = tree.nodes.iter().find(named).unwrap_or_else(|| panic!("no field {label} on {screen}"));
    let all = attributes(field);
    let of = |wanted: &str| all.iter().find(|(name, _)| *name == wanted).and_then(|(_, value)| value.clone());
    wanted.iter().copied().map(of).collect()
}

#[test]
fn a_field_brings_the_keyboard_for_what_is_typed() {
    let asks = |all: [&str; 4]| all.map(|one| (!one.is_empty()).then(|| one.to_owned())).to_vec();
    assert_eq!(keyboard_of("join", "Code"), asks(["text", "characters", "go", "false"]));
    assert_eq!(keyboard_of("join", "Your name"), asks(["text", "words", "done", "false"]));
    assert_eq!(keyboard_of("glossary", "Find a term"), asks(["text", "none", "search", "false"]));
    assert_eq!(keyboard_of("found", "What the exercise is called"), asks(["text", "sentences", "done", ""]));
}

#[test]
fn a_field_says_what_it_asks_of_a_person_about_themselves() {
    let asks = |screen, label| attributes_of(screen, label, &["autocomplete"]).remove(0);
    let own = [
        ("join", "Your name", "name"),
        ("join", "Your role (if you like)", "organization-title"),
        ("found", "Your name", "name"),
        ("found", "Your role (may be left out)", "organization-title"),
        ("certificate", "Name on the certificate", "name"),
    ];
    for (screen, label, purpose) in own {
        assert_eq!(asks(screen, label).as_deref(), Some(purpose), "{label} on {screen}");
    }
    for (screen, label) in
        [("join", "Code"), ("found", "What the exercise is called"), ("glossary", "Find a term")]
    {
        assert_eq!(asks(screen, label).as_deref(), Some("off"), "{label} on {screen}");
    }
}

#[test]
fn a_field_that_is_scrolled_half_away_is_cut_like_the_painted_one() {
    let bounds = Bounds { left: 10, top: 40, width: 200, height: 44 };
    assert_eq!(clip(bounds, bounds), "");
    let seen = Bounds { left: 10, top: 60, width: 150, height: 24 };
    assert_eq!(clip(bounds, seen), "clip-path:inset(20px 50px 0px 0px)");
}
