//! Breach Rounds: a tabletop security-training game for the people who run medical imaging.
//!
//! Modules in reading order. Each may use those above it, never those below; `tests/direction.rs`
//! holds them to it, and `cargo check --no-default-features` builds everything up to `protocol`
//! without bevy, tokio or axum.

#[cfg(feature = "ui")]
pub mod app;
pub mod diag;
pub mod packs;
pub mod rules;
#[cfg(feature = "server")]
pub mod server;
pub mod text;

#[cfg(feature = "cli")]
pub mod cli;
