//! Your record: what this device keeps of what somebody has learned. One file a part of the page.

mod attempts;
mod certificates;
mod keep;
mod paths;
mod ui;

pub use attempts::AttemptRow;
pub use certificates::CertificateLine;
pub use paths::PathRow;
pub use ui::record_ui;

use crate::app::desk::Results;
use crate::app::screens::due::DueLine;
use crate::packs::Listing;
use crate::text::Text;

/// What the page shows.
pub struct RecordModel<'a> {
    text: &'a Text,
    /// What was finished alone, a row a scenario.
    pub attempts: Vec<AttemptRow>,
    /// The paths on which something was finished alone.
    pub paths: Vec<PathRow>,
    /// What can be certified: scenarios first, then paths.
    pub certificates: Vec<CertificateLine>,
    /// Whether this device sits in an exercise over a network.
    in_room: bool,
    /// How many plays of teams were finished at this device.
    pub of_teams: usize,
    /// What is due again, and when.
    pub due: DueLine,
}

impl<'a> RecordModel<'a> {
    /// What the results come to; `certified` says whether a certificate can be written of a path, by pack
    /// and slug.
    pub fn new(
        text: &'a Text,
        packs: &[Listing],
        results: &Results,
        certified: &dyn Fn(&str, &str) -> bool,
        in_room: bool,
    ) -> Self {
        Self {
            text,
            in_room,
            attempts: attempts::rows(text, packs, results),
            paths: paths::rows(text, packs, results),
            certificates: certificates::lines(packs, results, certified),
            of_teams: results.plays().iter().filter(|played| played.of_team()).count(),
            due: DueLine::default(),
        }
    }
}

/// What only this page knows between two frames.
#[derive(Debug, Clone, Default)]
pub struct RecordLocal {
    /// Whether it was asked to forget everything, and not yet answered.
    asks_to_forget: bool,
}
