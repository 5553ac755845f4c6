//! Cargo, once a program: a build directory a kind, so that no kind rebuilds another's.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

/// The folder of the workspace: the parent of this crate's.
///
/// # Errors
/// When this program was built for another checkout: it would build that one.
pub fn workspace_root() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.parent().context("xtask has no parent folder")?;
    let now = env::current_dir().context("the current folder is gone")?;
    ensure!(
        now.starts_with(root),
        "this xtask was built for another checkout ({}): run `cargo clean -p xtask` and try again",
        root.display()
    );
    Ok(root.to_path_buf())
}

/// The build directory of a kind: below `BREACH_ROUNDS_TARGET`, else below `target`.
pub fn build_dir(root: &Path, kind: &str) -> PathBuf {
    match env::var_os("BREACH_ROUNDS_TARGET") {
        Some(dir) if !dir.is_empty() => root.join(dir).join(kind),
        _ => root.join("target").join(kind),
    }
}

/// Runs cargo in `folder` with `--locked` and the build directory of `kind`.
///
/// # Errors
/// When it cannot be started or fails; it has said why.
pub fn cargo(folder: &Path, kind: &Path, arguments: &[&str]) -> Result<()> {
    cargo_with(folder, kind, arguments, &[])
}

/// The same with these variables in its environment.
///
/// # Errors
/// See [`cargo`].
pub fn cargo_with(
    folder: &Path,
    kind: &Path,
    arguments: &[&str],
    variables: &[(&str, &OsStr)],
) -> Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.envs(variables.iter().copied());
    command.current_dir(folder).args(arguments).arg("--locked").arg("--target-dir").arg(kind);
    let status = command.status().context("cargo could not be started")?;
    if !status.success() {
        bail!("cargo {} failed in {} ({status})", arguments.join(" "), folder.display());
    }
    Ok(())
}

/// Compiles the package in `folder` to WebAssembly and answers where it is.
///
/// # Errors
/// See [`cargo`].
pub fn wasm(folder: &Path, kind: &Path, program: &str, profile: &str, more: &[&str]) -> Result<PathBuf> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let mut arguments = vec!["build", "--bin", program, "--profile", profile, "--target", TARGET];
    arguments.extend(more);
    cargo(folder, kind, &arguments)?;
    let wasm = kind.join(TARGET).join(profile).join(program).with_extension("wasm");
    ensure!(wasm.is_file(), "cargo left no {}", wasm.display());
    Ok(wasm)
}
