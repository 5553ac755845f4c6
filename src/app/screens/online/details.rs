//! Who somebody is: name, role, department, and what must not be typed anywhere.

use egui::Ui;

use crate::app::widgets::field::field;
use crate::app::widgets::semantics::{OWN_NAME, OWN_ROLE, typed_as};
use crate::app::widgets::{Tone, callout, text};
use crate::exercise::evaluation::Profile;
use crate::protocol::PERSON_NAME_MAX;
use crate::text::Text;

/// The fields; the name alone must be filled in.
pub fn details_ui(ui: &mut Ui, words: &Text, profile: &mut Profile) {
    let t = |id: &str| words.t(id);
    typed_as(
        &field(ui, "join: name", &t("join-name"), &t("join-name-hint"), &mut profile.name, PERSON_NAME_MAX),
        OWN_NAME,
    );
    let (label, hint) = (t("join-role"), t("join-role-hint"));
    typed_as(&field(ui, "join: role", &label, &hint, &mut profile.role, PERSON_NAME_MAX), OWN_ROLE);
    let (label, hint) = (t("join-department"), t("join-department-hint"));
    field(ui, "join: department", &label, &hint, &mut profile.department, PERSON_NAME_MAX);
    callout(ui, Tone::Warm, None, |ui| {
        text::strong(ui, t("join-warning"));
        text::body(ui, t("join-warning-note"));
    });
}
