//! `cargo xtask web`: from source to a folder that any static server can serve.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::compile::{self, build_dir, workspace_root};
use crate::fresh::Parts;
use crate::{bindgen, compress, icons, later, names, sizes, worker};

/// The file kinds of the page itself that are part of the site; folders below it (tests,
/// benchmarks) never are.
const PAGE_KINDS: [&str; 7] = ["html", "js", "css", "svg", "png", "ico", "webmanifest"];

/// Builds the site: `target/site-quick`, or, with `release`, the deployable `target/site` and a
/// table of what a first load costs.
///
/// # Errors
/// When cargo, wasm-bindgen or a file fails, or when a release is over its budget.
pub fn run(release: bool) -> Result<()> {
    let root = workspace_root()?;
    let (profile, name) = if release { ("site", "site") } else { ("quick", "site-quick") };
    let features = ["--no-default-features", "--features", "app"];
    let wasm = compile::wasm(&root, &build_dir(&root, "web"), "breach-rounds", profile, &features)?;
    let out = root.join("target").join(name);
    if release {
        let packed = deployable(&wasm, &root.join("web"), Some(&root), &out)?;
        println!("{}", sizes::table(&packed));
        println!("The site is in {}.", out.display());
        return sizes::within_budget(&packed);
    }
    let parts = Parts::of(&wasm, &root.join("web"), &later::parts(&root)?);
    if !parts.as_ref().is_some_and(|parts| parts.made(&out)) {
        write_site(&out, &assemble(&wasm, &root.join("web"), Some(&root), false)?)?;
        if let Some(parts) = parts {
            parts.note(&out);
        }
    }
    println!("The site is in {} (a quick build, not for deploying).", out.display());
    Ok(())
}

/// Writes the site of a program and a page to `out`, with `.br` and `.gz` beside each file.
///
/// # Errors
/// When wasm-bindgen, a compressor or a file fails.
pub fn deployable(
    wasm: &Path,
    page: &Path,
    later: Option<&Path>,
    out: &Path,
) -> Result<Vec<compress::Packed>> {
    let files = assemble(wasm, page, later, true)?;
    write_site(out, &files)?;
    compress::beside(out, &files)
}

/// `later` is the repository of a page that is more than its own files: what comes when it is asked for,
/// icons, a service worker.
fn assemble(wasm: &Path, page: &Path, later: Option<&Path>, small: bool) -> Result<Vec<names::SiteFile>> {
    let mut files = bindgen::bind(wasm, small)?;
    files.extend(page_files(page)?);
    if let Some(root) = later {
        later::add(&mut files, root)?;
        files.extend(icons::all()?);
    }
    let mut files = names::by_content(files)?;
    if later.is_some() {
        worker::stamp(&mut files)?;
    }
    Ok(files)
}

/// The files that stand directly in `page`, by name.
fn page_files(page: &Path) -> Result<Vec<names::SiteFile>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(page).with_context(|| format!("cannot read {}", page.display()))? {
        let path: PathBuf = entry?.path();
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        if path.is_file() && PAGE_KINDS.contains(&kind) {
            let name = path.file_name().and_then(|name| name.to_str());
            let name = name.with_context(|| format!("{} has no plain name", path.display()))?;
            let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.push(names::SiteFile { name: name.to_owned(), bytes });
        }
    }
    let entry = names::ENTRY;
    ensure!(files.iter().any(|file| file.name == entry), "{} has no {entry}", page.display());
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
