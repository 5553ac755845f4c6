//! Widgets in the theme's look, each with its role and name in the accessibility tree.
//!
//! Once a frame: [`theme::apply`](crate::app::theme::apply) and [`begin`] first, then [`ribbon`], the
//! screen, and [`finish`] at the end.

pub mod announce;
pub mod button;
mod card;
pub mod chart;
mod dialog;
mod dice;
pub mod emblem;
pub mod field;
mod figures;
mod film;
mod follow;
mod hint;
pub mod ledger;
mod meters;
mod panel;
pub mod prose;
mod qr;
mod ribbon;
pub mod semantics;
pub mod shortcuts;
pub mod table;
pub mod text;

pub use announce::{Urgency, announce};
pub use card::{Badge, Card, CardState};
pub use dialog::{Dialog, DialogResponse, confirm, is_open as dialog_is_open};
pub use dice::{DiceTray, Die};
pub use emblem::Emblem;
pub use figures::Figure;
pub use film::{Film, SuspectChip, suspect_chip, weight_bars};
pub use follow::title_ring;
pub use hint::hint;
pub use meters::{budget_bar, care_track, pips, turn_counter};
pub use panel::{Tone, at_right, beside, callout, column, panel, rule, within};
pub use qr::{QrModel, qr};
pub use ribbon::{ribbon, sized_ribbon};

/// Begins a frame: what got the focus out of sight comes into view, and Escape puts a hint away.
pub fn begin(ctx: &egui::Context) {
    follow::begin(ctx);
    hint::begin(ctx);
}

/// Ends a frame: the live regions, and the focus back from a dialog that closed.
pub fn finish(ui: &mut egui::Ui) {
    announce::regions(ui);
    dialog::finish(ui.ctx());
    follow::finish(ui.ctx());
}
