//! `cargo xtask soak`: the checks that try random cases, with many more of them, optimised.

use std::env;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::compile::{build_dir, workspace_root};

/// The modules whose cases grow with `BREACH_ROUNDS_SOAK` (`tests/support`).
const GROWING: [&str; 5] =
    ["analysis_adds_up", "plain_values", "policies_earn_their_values", "solver_agrees", "value_laws"];

/// The modules that kill processes and cut the power, as often as is asked for.
const KILLING: [&str; 2] = ["stores::crash::a_", "stores::power::"];
/// The same for PostgreSQL, which a machine may not have.
const KILLING_POSTGRES: [&str; 2] = ["--ignored", "stores::postgres_crash::"];

/// Runs them with `times` as many cases as every day, and larger ones.
///
/// # Errors
/// When they cannot be built, or one of them fails; cargo has said why.
pub fn run(times: u64) -> Result<()> {
    if times < 2 {
        bail!("--times is at least 2: the cases of every day run with `./test quick`");
    }
    tests(times, &[], &GROWING)?;
    tests(times, &["--features", "server"], &KILLING)?;
    tests(times, &["--features", "server"], &KILLING_POSTGRES)
}

/// Runs the tests of these modules.
fn tests(times: u64, features: &[&str], modules: &[&str]) -> Result<()> {
    let root = workspace_root()?;
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(&root)
        .args(["test", "--locked", "--profile", "quick", "--no-default-features", "--test", "integration"])
        .arg("--target-dir")
        .arg(build_dir(&root, "soak"))
        .args(features)
        // One line a check says what was tried and how far apart the two were.
        .args(["--", "--nocapture"])
        .args(modules)
        .env("BREACH_ROUNDS_SOAK", times.to_string());
    let status = cargo.status().context("cargo could not be started")?;
    if !status.success() {
        bail!("a check failed ({status})");
    }
    Ok(())
}
