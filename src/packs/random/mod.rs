//! Random incidents: scenarios that nobody wrote, drawn from a pack by a number.
//!
//! The number is all that has to be told: with the same pack it gives the same incident on every
//! machine, and as the seed of the session also the same chain and the same faces. The pack says in
//! `random.ron` what can be said of every incident; what the number decides is this:
//!
//! | Part | Rule |
//! |---|---|
//! | suspects | every attack of the pack, weight [`WEIGHT`]; of a stage with more than [`MAX_STAGE`], so many |
//! | procedures | as many as the rule set deals, [`DEALT`] where it deals all; every such hand that can detect every suspect is as likely |
//! | established | as many of these as the rule set asks for |
//! | chain | each stage's, as a session with this seed draws it |
//! | scheduled | at the end of turn [`CHOICE_TURN`], a choice with an option that moves care |
//! | pile | [`PILE`] of the other injects |
//! | consultants | [`CONSULTANTS`] |
//! | mitigations | [`OFFERED`], each with all that it requires, none that could do nothing here, first those that counter what no other does |
//! | budget | of money, weeks and disruption a third of what these cost by their list, rounded up; more only if nothing that helps could be paid |
//!
//! A card that blocks a procedure is left out where that procedure was not dealt.

mod draw;
mod offer;
mod restore;

pub(super) use restore::restored;

use super::cards::RulesEntry;
use super::pack::{Pack, Scenario};
use crate::rules::Stage;

/// The slug of all random incidents together: that of the file with their words.
pub const RANDOM: &str = "random";
/// The weight of every suspect: equal, and in words "possible".
pub const WEIGHT: u8 = 2;
/// Suspects of one stage at most; the solver is exact up to this.
pub const MAX_STAGE: usize = 16;
/// Procedures dealt where the rule set deals all.
pub const DEALT: u8 = 12;
/// Injects in the pile.
pub const PILE: usize = 8;
/// The turn at whose end the scheduled choice comes.
pub const CHOICE_TURN: u8 = 3;
/// Consultants who can be called.
pub const CONSULTANTS: usize = 3;
/// Mitigations on offer.
pub const OFFERED: usize = 12;

/// Why a pack gives no random incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoIncident {
    /// It has no `random.ron`.
    NoWords,
    /// It has no rule set of this name.
    NoSuchRules(String),
    /// It has no attack of this stage.
    NoSuspects(Stage),
    /// No hand of so many procedures can detect every suspect.
    Undetectable(u8),
    /// No inject asks for a decision that patients feel.
    NoChoice,
    /// No mitigation helps against anything.
    NoMitigation,
}

/// The random incident of this number: a scenario like one from a file, called `random-<number>`.
/// `rules` names another rule set than that of `random.ron`: a built-in one or one of the pack.
///
/// # Errors
/// Why the pack gives none. A pack whose `random.ron` was checked gives one for every number under its
/// own rule set; where it holds more attacks or procedures than an incident takes, it can happen for
/// some numbers that those drawn do not fit together.
pub fn random_incident(pack: &Pack, seed: u64, rules: Option<&str>) -> Result<Scenario, NoIncident> {
    let words = pack.random().ok_or(NoIncident::NoWords)?;
    let entry = match rules {
        Some(name) => RulesEntry { base: name.to_owned(), ..RulesEntry::default() },
        None => words.rules.clone().unwrap_or_else(classic),
    };
    draw::incident(pack, words, seed, entry)
}

/// The number in the slug of a random incident; none in other slugs.
pub fn incident_number(slug: &str) -> Option<u64> {
    let digits = slug.strip_prefix("random-")?;
    let number = digits.parse().ok()?;
    // One incident, one slug: no signs, no zeros in front.
    (incident_slug(number) == slug).then_some(number)
}

/// The slug of the random incident of this number.
pub fn incident_slug(number: u64) -> String {
    format!("random-{number}")
}

/// The title of the random incident of this number.
pub(super) fn incident_title(title: &str, number: u64) -> String {
    format!("{title} {number}")
}

fn classic() -> RulesEntry {
    RulesEntry { base: "classic".to_owned(), ..RulesEntry::default() }
}
