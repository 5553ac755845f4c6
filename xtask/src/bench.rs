//! `cargo xtask bench-web`: the game beside the smallest egui page, in the same browser and run.

use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::compile::{self, build_dir, workspace_root};
use crate::web;

/// Builds both sites and the server unless `measure_only`, then measures and prints a table: all of it, or
/// what is named.
///
/// # Errors
/// When something cannot be built, or Node or the browser fails.
pub fn run(measure_only: bool, named: &[String]) -> Result<()> {
    let root = workspace_root()?;
    let floor = root.join("tests/benches/floor");
    let floor_site = root.join("target/site-floor");
    let browser_tests = root.join("web/tests");
    if !measure_only {
        web::run(true)?;
        let wasm = compile::wasm(&floor, &build_dir(&root, "floor"), "floor", "site", &[])?;
        web::deployable(&wasm, &floor.join("page"), None, &floor_site)?;
        let server = ["build", "--no-default-features", "--features", "server,cli"];
        compile::cargo(&root, &build_dir(&root, "serve"), &server)?;
        let mut npm = Command::new("npm");
        npm.current_dir(&browser_tests).args(["ci", "--no-audit", "--no-fund"]);
        succeed("npm", npm)?;
    }
    let mut node = Command::new("node");
    node.current_dir(&browser_tests).arg("bench/measure.mjs").arg(&floor_site).args(named);
    node.env("BREACH_ROUNDS_SITE", root.join("target/site"));
    succeed("node", node)
}

fn succeed(name: &str, mut command: Command) -> Result<()> {
    let status = command.status().with_context(|| format!("{name} could not be started"))?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}
