//! The integration tests: one binary, one module a promise.

// In a test a panic is the report.
// A test that panics fails, which is what it is for.
#![allow(clippy::unwrap_used)]

#[cfg(feature = "ui")]
mod accessibility;
mod account_adds_up;
mod agendas;
mod analysis_adds_up;
mod balance;
mod best_plan;
mod coach_level;
#[cfg(feature = "ui")]
mod coach_words;
#[cfg(feature = "cli")]
mod command_line;
#[cfg(feature = "ui")]
mod console;
#[cfg(feature = "ui")]
mod contrast;
#[cfg(feature = "ui")]
mod debrief;
#[cfg(feature = "ui")]
mod desk;
mod diagnostics;
mod direction;
mod facilitator_page;
#[cfg(feature = "ui")]
mod fetched;
mod first_words;
mod imaging_pack;
mod imaging_teaches;
mod laws_of_the_log;
mod laws_of_the_rules;
mod library;
mod lms;
mod lockstep;
#[cfg(feature = "ui")]
mod mirror_route;
#[cfg(feature = "ui")]
mod mirror_tree;
#[cfg(feature = "ui")]
mod online;
mod pack_input;
#[cfg(all(feature = "server", feature = "cli"))]
mod package;
mod papers;
mod par_and_luck;
#[cfg(feature = "ui")]
mod picture;
#[cfg(feature = "ui")]
mod pictures;
mod plain_values;
mod plan_cases;
mod playthroughs;
mod policies_earn_their_values;
mod practice_teams;
mod questions;
mod random_incident;
mod random_packs;
mod ranking;
#[cfg(feature = "cli")]
mod record;
#[cfg(feature = "cli")]
mod replay_command;
mod report_of_worth;
mod room;
#[cfg(feature = "server")]
mod rooms_server;
mod scores;
#[cfg(feature = "ui")]
mod screens;
#[cfg(feature = "ui")]
mod screens_table;
mod sentences;
#[cfg(feature = "server")]
mod serving;
mod shelf;
#[cfg(feature = "cli")]
mod simulate_command;
mod simulated_games;
mod solver_agrees;
#[cfg(feature = "ui")]
mod stage;
#[cfg(feature = "ui")]
mod storage;
#[cfg(feature = "server")]
mod stores;
mod support;
mod threats;
mod translations;
mod turn_order;
mod value_laws;
