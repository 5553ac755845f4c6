//! The facilitator's console: every team at a glance, one of them in full, the room, what is written
//! down, and what comes at the end. The same console leads an exercise in which no table has a device:
//! then the facilitator enters what the tables say.
//!
//! It draws its own EXERCISE ribbon and fills the window; no frame goes around it.

mod act;
mod act_ui;
mod dialogs_ui;
mod door_ui;
mod draft;
mod end_ui;
mod glance;
mod glance_ui;
mod head_ui;
mod join;
mod join_ui;
mod keys;
mod local;
mod model;
mod people;
mod people_ui;
mod record_list_ui;
mod records;
mod records_ui;
mod room_ui;
mod table;
mod table_ui;
mod talk;
mod talk_ui;
mod timer_ui;
mod ui;

pub use act::{ActModel, MeasureChoice, ProcedureChoice, RollModel};
pub use glance::{Doing, Glance};
pub use local::{Confirm, ConsoleLocal, Page};
pub use model::{ConsoleInput, ConsoleModel};
pub use people::{PersonLine, TeamPeople, WaitingPerson};
pub use records::{RecordKind, RecordLine};
pub use table::{StageTruth, TableModel};
pub use talk::{AgendaLine, PromptCard, TalkModel};
pub use ui::console_ui;
