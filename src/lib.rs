//! Breach Rounds: a tabletop security-training game for the people who run medical imaging.
//!
//! Modules in reading order. Each may use those above it, never those below; `tests/direction.rs`
//! holds them to it, and `cargo check --no-default-features` builds everything up to `protocol`
//! without bevy, tokio or axum.

// What is wrong, and where.
pub mod diag;

// The game itself, pure and deterministic.
pub mod rules;

// Cards and scenarios, from RON.
pub mod packs;

// What a play is worth, and why.
pub mod scoring;

// Playing: rolling, logging, undoing.
pub mod sim;

// Several teams on one scenario.
pub mod exercise;

// Sentences.
pub mod text;

// Documents to keep.
pub mod report;

// What a learning-management system is told.
pub mod lms;

// What goes over a wire.
pub mod protocol;

// What people see.
#[cfg(feature = "ui")]
pub mod app;

// What machines see.
#[cfg(feature = "server")]
pub mod server;

// What a terminal sees.
#[cfg(feature = "cli")]
pub mod cli;
