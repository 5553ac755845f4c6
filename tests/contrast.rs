//! Red when a text or the edge of a control can no longer be told from what lies below it.

use breach_rounds::app::theme::{Look, Mode, Palette, Sizes, Theme, contrast};
use egui::{Color32, Vec2};

#[test]
fn every_pair_of_colours_has_its_contrast_in_both_themes() {
    let mut faults = Vec::new();
    for (name, palette) in [("dark", Palette::DARK), ("light", Palette::LIGHT)] {
        for (what, over, under, least) in palette.pairs() {
            let found = contrast(over, under);
            if found < least {
                faults.push(format!("{name}: {what} {over:?} on {under:?}: {found:.2}, needs {least}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn contrast_is_computed_as_the_standard_says() {
    assert!((contrast(Color32::WHITE, Color32::BLACK) - 21.0).abs() < 0.01);
    assert!((contrast(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 0.01);
    // The grey that just fails on white.
    assert!(contrast(Color32::from_gray(0x77), Color32::WHITE) < 4.5);
    assert!(contrast(Color32::from_gray(0x76), Color32::WHITE) >= 4.5);
}

#[test]
fn text_doubles_and_targets_never_shrink() {
    let (normal, large) = (Sizes::new(100, 1.0), Sizes::new(200, 1.0));
    assert!(large.body >= 2.0 * normal.body && large.caption >= 2.0 * normal.caption);
    for percent in [100, 125, 150, 175, 200] {
        let sizes = Sizes::new(percent, 1.0);
        assert!(sizes.target >= 44.0 && sizes.target_small >= 24.0, "{percent} %");
        assert!(sizes.h1 >= sizes.h2 && sizes.h2 >= sizes.h3 && sizes.h3 >= sizes.body, "{percent} %");
    }
}

#[test]
fn a_projector_gets_larger_type_and_a_phone_no_smaller() {
    let body = |x, y| Theme::new(Look { mode: Mode::Dark, ..Look::default() }, Vec2::new(x, y)).sizes.body;
    assert!(body(1920.0, 1080.0) > body(1366.0, 768.0));
    assert!((body(390.0, 844.0) - body(1366.0, 768.0)).abs() < f32::EPSILON);
}
