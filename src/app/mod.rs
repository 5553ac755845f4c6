//! The application. Screens are plain egui and know no bevy (feature `ui`); bevy, the painter, the
//! mirror and the platforms' hosts stand beside them (feature `app`).

pub mod command;
pub mod desk;
pub mod host;
pub mod screens;
pub mod theme;
pub mod widgets;

pub use crate::text::words;
