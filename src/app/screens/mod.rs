//! The screens. Each is a pure model and one function that draws it and pushes commands; none knows
//! a session, a host or bevy.

pub mod about;
pub mod briefing;
pub mod certificate;
pub mod coach_choice;
pub mod console;
pub mod debrief;
pub mod due;
pub mod facilitator;
pub mod found;
pub mod frame;
pub mod guide;
pub mod home;
pub mod hot_seat;
pub mod how_to;
pub mod incident;
pub mod library;
pub mod mitigation;
pub mod online;
pub mod pack_errors;
pub mod projector;
pub mod questions;
pub mod record;
pub mod report;
pub mod resume;
pub mod room_words;
pub mod rules_choice;
pub mod settings;
pub mod setup;
pub mod start;
pub mod table;

/// Whose table it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seating {
    /// One team alone: its own die, no hand-over.
    Solo,
    /// One of several teams on this machine: the die is rolled for the room, elsewhere.
    HotSeat {
        /// The team's name.
        team_name: String,
        /// Whether the team has nothing left to do but hide what it reads.
        may_hide: bool,
    },
    /// One of several teams of an exercise over a network.
    Online {
        /// The team's name.
        team_name: String,
        /// Whether this device decides; else what it asks for is proposed to the team.
        decides: bool,
        /// Whether the die is the team's own; else one is rolled for the room.
        own_die: bool,
    },
}
