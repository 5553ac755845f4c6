//! The table: the question of the moment, the light box with the suspect board, the hand of
//! procedures, and the tray in which a check is made up, rolled and read.

mod board;
mod board_ui;
mod coach;
mod coach_ui;
mod dialogs_ui;
mod hand;
mod hand_ui;
mod local;
mod model;
mod moments;
mod question;
mod tray_ui;
mod ui;

pub use board::{StageModel, SuspectModel};
pub use coach::{CoachInput, CoachModel, MoveModel, OddsModel, PanelModel};
pub use hand::{ConsultantModel, ProcedureModel};
pub use local::{Open, Primary, TableLocal};
pub use model::{CheckModel, ChoiceModel, OptionModel, Step, TableInput, TableModel};
pub use moments::{Find, Moment, MomentKind, RollModel};
pub use question::{Question, question};
pub use ui::table_ui;
