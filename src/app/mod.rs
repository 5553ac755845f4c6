//! The application. Screens are plain egui and know no bevy (feature `ui`); bevy, the painter, the
//! mirror and the platforms' hosts stand beside them (feature `app`).

pub mod command;
pub mod desk;
pub mod fetched;
pub mod host;
pub mod mirror;
pub mod online;
#[cfg(feature = "app")]
pub mod painter;
pub mod screens;
#[cfg(feature = "app")]
pub mod shell;
pub mod storage;
pub mod theme;
#[cfg(feature = "app")]
pub mod wake;
pub mod widgets;

pub use crate::text::words;
