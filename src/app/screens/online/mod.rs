//! The screens of somebody who plays in an exercise over a network: joining, the lobby, what stands
//! above the table, and every page on which somebody waits.

mod ballot;
mod bar;
mod details;
mod join;
mod lobby;
mod pages;
mod story;
pub mod words;

pub use ballot::{BallotModel, ProposalLine, ballot_ui, votes_ui};
pub use bar::{BarLocal, BarModel, LinkLine, Open, StripModel, bar_ui, said_ui, strip_ui};
pub use details::details_ui;
pub use join::{BehindLine, JoinLocal, JoinModel, KeptLine, TeamChoice, join_ui};
pub use lobby::{LobbyLocal, LobbyModel, LobbyTeam, PractiseModel, RoleModel, lobby_ui, role_ui};
pub use pages::{PageButton, PageModel, page_ui};
pub use story::{StoryModel, story_ui};
