//! `cargo xtask serve-file`: the server with the site inside, one file to carry to a workshop.

use std::env;
use std::fs;

use anyhow::{Context as _, Result, ensure};

use crate::compile::{self, build_dir, workspace_root};
use crate::web;

/// The variable by which `build.rs` is told the site's folder.
const FOLDER: &str = "BREACH_ROUNDS_EMBED_SITE";

/// Builds the site and then the server around it; with `site_as_it_is`, around the site that
/// stands in `target/site`.
///
/// # Errors
/// When either cannot be built.
pub fn run(site_as_it_is: bool) -> Result<()> {
    let root = workspace_root()?;
    let site = root.join("target").join("site");
    if !site_as_it_is {
        web::run(true)?;
    }
    ensure!(site.join("index.html").is_file(), "there is no site in {}", site.display());
    let kind = build_dir(&root, "serve");
    let arguments = ["build", "--release", "--no-default-features", "--features", "server,cli"];
    compile::cargo_with(&root, &kind, &arguments, &[(FOLDER, site.as_os_str())])?;
    let program = kind.join("release").join("breach-rounds").with_extension(env::consts::EXE_EXTENSION);
    let size = fs::metadata(&program).with_context(|| format!("cargo left no {}", program.display()))?.len();
    println!("The server with the site inside is {} ({:.1} MB).", program.display(), size as f64 / 1e6);
    println!("Carry it to any machine of this kind and start it with `breach-rounds serve`.");
    Ok(())
}
