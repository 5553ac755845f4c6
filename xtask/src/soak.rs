//! `cargo xtask soak`: the checks that try random cases, with many more of them, optimised, and those that
//! kill: processes, power, PostgreSQL, and the server while tables play on it.

use std::env;
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::compile::{build_dir, workspace_root};

/// A part that takes longer hangs, and is ended.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// The modules whose cases grow with `BREACH_ROUNDS_SOAK` (`tests/support`).
const GROWING: [&str; 5] =
    ["analysis_adds_up", "plain_values", "policies_earn_their_values", "solver_agrees", "value_laws"];
/// Laws of rooms, by random play.
const ROOMS: [&str; 2] = ["room::random::", "room::secrecy::"];
/// The modules that kill processes and cut the power, as often as is asked for.
const KILLING: [&str; 2] = ["stores::crash::a_", "stores::power::"];
/// The same for PostgreSQL, which a machine may not have.
const KILLING_POSTGRES: [&str; 2] = ["--ignored", "stores::postgres_crash::"];

/// How a part came out.
enum Outcome {
    Held,
    Failed(String),
    Skipped(&'static str),
}

/// A line of the table at the end.
struct Line {
    part: &'static str,
    outcome: Outcome,
    took: Duration,
}

/// Runs every part with `times` as many cases as every day, and larger ones; then prints a table.
///
/// # Errors
/// When one of them could not be built, failed or hung; it has said why.
pub fn run(times: u64) -> Result<()> {
    if times < 2 {
        bail!("--times is at least 2: the cases of every day run with `./test quick`");
    }
    let root = workspace_root()?;
    // 200 with the usual 20 times: what is promised of the server.
    let rounds = (times * 10).to_string();
    let tests = |part, features: &[&str], modules: &[&str]| {
        let begun = Instant::now();
        let outcome = tests(&root, times, features, modules);
        Line { part, outcome, took: begun.elapsed() }
    };
    let mut lines = vec![
        tests("solver, and what rests on it", &[], &GROWING),
        tests("laws of rooms", &[], &ROOMS),
        tests("SQLite: processes killed, power cut", &["--features", "server"], &KILLING),
    ];
    lines.push(if has_postgres() {
        tests("PostgreSQL killed under load", &["--features", "server"], &KILLING_POSTGRES)
    } else {
        let outcome = Outcome::Skipped("PostgreSQL is not installed");
        Line { part: "PostgreSQL killed under load", outcome, took: Duration::ZERO }
    });
    let begun = Instant::now();
    let outcome = server_killed(&root, &rounds);
    lines.push(Line { part: "server killed while tables play", outcome, took: begun.elapsed() });
    print(&lines)
}

fn print(lines: &[Line]) -> Result<()> {
    println!("\n| part | outcome | time |\n|---|---|---|");
    let mut failed = 0;
    for Line { part, outcome, took } in lines {
        let outcome = match outcome {
            Outcome::Held => "held".to_owned(),
            Outcome::Skipped(why) => format!("skipped: {why}"),
            Outcome::Failed(why) => {
                failed += 1;
                format!("FAILED: {why}")
            }
        };
        println!("| {part} | {outcome} | {} min {:02} s |", took.as_secs() / 60, took.as_secs() % 60);
    }
    if failed > 0 {
        bail!("{failed} of {} parts failed", lines.len());
    }
    Ok(())
}

/// Runs the tests of these modules.
fn tests(root: &Path, times: u64, features: &[&str], modules: &[&str]) -> Outcome {
    let mut cargo = cargo(root, "test");
    cargo.args(["--test", "integration"]).args(features);
    // One line a check says what was tried and how far apart the two were.
    cargo.args(["--", "--nocapture"]).args(modules).env("BREACH_ROUNDS_SOAK", times.to_string());
    outcome(cargo)
}

/// The load program's part that kills the real server; it checks every table's log.
fn server_killed(root: &Path, rounds: &str) -> Outcome {
    let mut cargo = cargo(root, "bench");
    cargo.args(["--features", "server,cli", "--bench", "rooms", "--", "kill", "--rounds", rounds]);
    outcome(cargo)
}

/// Optimised, but built in minutes.
fn cargo(root: &Path, what: &str) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).args([what, "--locked", "--profile", "quick", "--no-default-features"]);
    cargo.arg("--target-dir").arg(build_dir(root, "soak"));
    cargo
}

fn outcome(command: Command) -> Outcome {
    match bounded(command) {
        Ok(Some(status)) if status.success() => Outcome::Held,
        Ok(Some(status)) => Outcome::Failed(status.to_string()),
        Ok(None) => Outcome::Failed(format!("no end after {} minutes", LONGEST.as_secs() / 60)),
        Err(error) => Outcome::Failed(format!("{error:#}")),
    }
}

/// Waits for a program; nothing when it took too long and was ended.
fn bounded(mut command: Command) -> Result<Option<ExitStatus>> {
    let mut child = command.spawn().context("cargo could not be started")?;
    let end = Instant::now() + LONGEST;
    while Instant::now() < end {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        sleep(Duration::from_millis(200));
    }
    ended(&mut child)?;
    Ok(None)
}

fn ended(child: &mut Child) -> Result<()> {
    child.kill().context("it could not be ended")?;
    child.wait().context("it did not end")?;
    Ok(())
}

/// Whether there is a PostgreSQL server to be started, where the tests look for one.
fn has_postgres() -> bool {
    let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders = debian.map(|version| version.path().join("bin")).collect::<Vec<_>>();
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    folders.iter().any(|folder| folder.join("postgres").exists() && folder.join("initdb").exists())
}
