//! `cargo xtask soak`: the checks that try random cases, with many more of them, optimised.

use std::env;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::compile::{build_dir, workspace_root};

/// The modules whose cases grow with `BREACH_ROUNDS_SOAK` (`tests/support`).
const GROWING: [&str; 5] =
    ["analysis_adds_up", "plain_values", "policies_earn_their_values", "solver_agrees", "value_laws"];

/// Runs them with `times` as many cases as every day, and larger ones.
///
/// # Errors
/// When they cannot be built, or one of them fails; cargo has said why.
pub fn run(times: u64) -> Result<()> {
    if times < 2 {
        bail!("--times is at least 2: the cases of every day run with `./test quick`");
    }
    let root = workspace_root()?;
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(&root)
        .args(["test", "--locked", "--profile", "quick", "--no-default-features", "--test", "integration"])
        .arg("--target-dir")
        .arg(build_dir(&root, "soak"))
        // One line a check says what was tried and how far apart the two were.
        .args(["--", "--nocapture"])
        .args(GROWING)
        .env("BREACH_ROUNDS_SOAK", times.to_string());
    let status = cargo.status().context("cargo could not be started")?;
    if !status.success() {
        bail!("a check failed ({status})");
    }
    Ok(())
}
