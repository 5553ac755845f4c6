//! `cargo xtask web`: from source to a folder that any static server can serve.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context as _, Result, bail, ensure};

use crate::compress;
use crate::{bindgen, names, sizes};

/// The file kinds of the page itself that are part of the site; folders under `web/` (tests,
/// benchmarks) never are.
const PAGE_KINDS: [&str; 7] = ["html", "js", "css", "svg", "png", "ico", "webmanifest"];

/// Builds the site and, with `release`, prints what a first load costs.
///
/// # Errors
/// When cargo, wasm-bindgen or a file fails, or when a release is over its budget.
pub fn run(release: bool) -> Result<()> {
    let root = workspace_root()?;
    let profile = if release { "site" } else { "quick" };
    let wasm = build_wasm(&root, profile)?;
    let mut files = bindgen::bind(&wasm, release)?;
    files.extend(page_files(&root.join("web"))?);
    let files = names::by_content(files)?;

    let folder = if release { "site" } else { "site-quick" };
    let out = root.join("target").join(folder);
    write_site(&out, &files)?;
    if release {
        let packed = compress::beside(&out, &files)?;
        println!("{}", sizes::table(&packed));
        println!("The site is in {}.", out.display());
        sizes::within_budget(&packed)?;
    } else {
        println!("The site is in {} (quick build, not for deploying).", out.display());
    }
    Ok(())
}

/// The folder of the workspace: the parent of this crate's.
fn workspace_root() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    // A binary reused from another checkout would build that checkout: refuse.
    let parent = here.parent().context("xtask has no parent folder")?;
    let now = env::current_dir().context("the current folder is gone")?;
    ensure!(
        now.starts_with(parent),
        "this xtask was built for another checkout ({}): run `cargo clean -p xtask` and try again",
        parent.display()
    );
    Ok(parent.to_path_buf())
}

/// Where the build directories of all kinds stand: `BREACH_ROUNDS_TARGET`, else `target`.
fn build_root(root: &Path) -> PathBuf {
    match env::var_os("BREACH_ROUNDS_TARGET") {
        Some(dir) if !dir.is_empty() => root.join(dir),
        _ => root.join("target"),
    }
}

fn build_wasm(root: &Path, profile: &str) -> Result<PathBuf> {
    let target_dir = build_root(root).join("web");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(root)
        .args(["build", "--locked", "--bin", "breach-rounds", "--profile", profile])
        .args(["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "app"])
        .arg("--target-dir")
        .arg(&target_dir)
        .status()
        .context("cargo could not be started")?;
    if !status.success() {
        bail!("the web build failed (cargo: {status})");
    }
    let wasm = target_dir.join("wasm32-unknown-unknown").join(profile).join("breach-rounds.wasm");
    ensure!(wasm.is_file(), "cargo left no {}", wasm.display());
    Ok(wasm)
}

/// The files that stand directly in `web/`, by name.
fn page_files(web: &Path) -> Result<Vec<names::SiteFile>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(web).with_context(|| format!("cannot read {}", web.display()))? {
        let path = entry?.path();
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        if path.is_file() && PAGE_KINDS.contains(&kind) {
            let name = path.file_name().and_then(|name| name.to_str());
            let name = name.with_context(|| format!("{} has no plain name", path.display()))?;
            let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.push(names::SiteFile { name: name.to_owned(), bytes });
        }
    }
    ensure!(files.iter().any(|file| file.name == names::ENTRY), "{} has no {}", web.display(), names::ENTRY);
    Ok(files)
}

/// Writes the site in place of what an earlier build left there.
fn write_site(out: &Path, files: &[names::SiteFile]) -> Result<()> {
    if out.exists() {
        fs::remove_dir_all(out).with_context(|| format!("cannot remove {}", out.display()))?;
    }
    fs::create_dir_all(out).with_context(|| format!("cannot make {}", out.display()))?;
    for file in files {
        let path = out.join(&file.name);
        fs::write(&path, &file.bytes).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
