//! The number of a random incident: typed, or drawn anew. It stands on the start page and on the hot
//! seat's setup page, and both show the same number.

use crate::app::widgets::semantics::{self, typed_as};
use egui::Ui;

use super::super::command::Command;
use super::super::theme;
use super::super::widgets::field::bare_field;
use super::super::widgets::{Tone, button, callout, text};
use crate::packs::{NoIncident, Pack, Scenario, incident_number, random_incident};
use crate::text::{Text, errors};

/// As many digits as the largest number has.
const DIGITS: usize = 20;

/// The number as it was typed, and what it came to.
#[derive(Debug, Clone, Default)]
pub struct IncidentLocal {
    typed: String,
    /// The last incident that a number came to, with its pack.
    drawn: Option<(String, Box<Scenario>)>,
    refused: Option<NoIncident>,
}

/// What a page shows of it.
pub struct IncidentModel {
    /// What is wrong with the number, in words.
    pub fault: Option<String>,
    /// How many attacks are possible, in words.
    pub suspects: String,
}

impl IncidentLocal {
    /// Whether no number stands there.
    pub fn is_empty(&self) -> bool {
        self.typed.trim().is_empty()
    }

    /// Puts a number there.
    pub fn set(&mut self, number: u64) {
        self.typed = number.to_string();
    }

    /// Takes the number away: the next visit begins with another one.
    pub fn clear(&mut self) {
        self.typed.clear();
    }

    /// Draws the incident anew, whose words have changed.
    pub fn forget_words(&mut self) {
        self.drawn = None;
    }

    fn number(&self) -> Option<u64> {
        let typed = self.typed.trim();
        // A sign in front would parse as well.
        typed.parse().ok().filter(|_| typed.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// The incident of the number; of the last good one while the number is none. None when the pack
    /// gives no incident.
    pub fn scenario(&mut self, pack: &Pack) -> Option<&Scenario> {
        let id = &pack.info().id;
        let stands = |number: u64| {
            let drawn = self.drawn.as_ref().filter(|(of, _)| of == id);
            drawn.is_some_and(|(_, drawn)| incident_number(&drawn.file.id) == Some(number))
        };
        if let Some(number) = self.number()
            && !stands(number)
        {
            match random_incident(pack, number, None) {
                Ok(drawn) => {
                    self.drawn = Some((id.clone(), Box::new(drawn)));
                    self.refused = None;
                }
                Err(why) => self.refused = Some(why),
            }
        }
        self.drawn.as_ref().filter(|(of, _)| of == id).map(|(_, drawn)| &**drawn)
    }

    /// What the page shows.
    pub fn model(&self, words: &Text, pack: &Pack) -> IncidentModel {
        let refused = self.refused.as_ref().map(|why| errors::no_incident(words, why));
        let fault = match self.number() {
            None => Some(words.t_with("incident-no-number", &[("digits", DIGITS.into())])),
            Some(_) => refused,
        };
        let possible = self.drawn.as_ref().map_or(0, |(_, drawn)| drawn.names.attacks.len());
        let all = pack.attacks().len();
        let id = if possible < all { "incident-suspects-some" } else { "incident-suspects" };
        let suspects = words.t_with(id, &[("n", possible.into()), ("all", all.into())]);
        IncidentModel { fault, suspects }
    }
}

/// The field, the button for another number, and what a number means.
pub fn number_ui(
    ui: &mut Ui,
    words: &Text,
    model: &IncidentModel,
    local: &mut IncidentLocal,
    commands: &mut Vec<Command>,
) {
    let label = words.t("incident-number");
    text::strong(ui, &label);
    ui.horizontal_wrapped(|ui| {
        let width = theme::of(ui.ctx()).sizes.body * 13.0;
        ui.scope(|ui| {
            ui.set_max_width(width.min(ui.available_width()));
            let field = bare_field(ui, "incident number", &label, "", &mut local.typed, DIGITS);
            typed_as(&field, semantics::DIGITS);
        });
        let another = words.t("incident-another");
        if ui.add(button::secondary(&another).id("another number")).clicked() {
            commands.push(Command::AnotherNumber);
        }
    });
    if let Some(fault) = &model.fault {
        callout(ui, Tone::Alarm, None, |ui| text::body(ui, fault));
    }
    text::dim(ui, words.t("incident-number-note"));
}
