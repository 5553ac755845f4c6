//! The facilitator's drawer: everything is known here, and anything can be changed, always with a
//! reason that is logged. It stands behind a confirmation, because teams share the device.

mod model;
mod ui;

pub use model::{Dossier, DrawerInput, DrawerModel, RulingKind, UndoPoint, undo_points};
pub use ui::{Asked, DrawerLocal, RulingLocal, dossier_ui, drawer_ui, rulings_ui};
