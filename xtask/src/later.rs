//! Files that come only when they are asked for: packs, languages, fonts. The page is told their names
//! here and their sizes.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::names::{self, ENTRY, SiteFile};

#[path = "../../src/packs/bundle.rs"]
#[allow(dead_code)]
mod bundle;
#[path = "../../src/app/fetched/list.rs"]
mod list;

/// Where the page says what it is.
const PLACE: &str = r#"id="site">{}<"#;

/// Adds them to the site's files, and tells the page about them.
///
/// # Errors
/// When one cannot be read or the page has no place for what it is told.
pub fn add(files: &mut Vec<SiteFile>, root: &Path) -> Result<()> {
    let mut told = String::new();
    for (name, bytes) in read(root)? {
        let flat = flat(&name);
        let before = if told.is_empty() { "" } else { "," };
        // Writing to a String cannot fail. Neither name holds anything that JSON would escape.
        let _ = write!(told, "{before}\n\"{name}\":{{\"at\":\"{flat}\",\"size\":{}}}", bytes.len());
        files.push(SiteFile { name: flat, bytes });
    }
    let program = files.iter().find(|file| file.name == "app_bg.wasm").map_or(0, |file| file.bytes.len());
    let page = files.iter_mut().find(|file| file.name == ENTRY).context("the site has no page")?;
    let text = std::str::from_utf8(&page.bytes)?;
    ensure!(text.contains(PLACE), "{ENTRY} has no place for what it is told: {PLACE}");
    let build = names::BUILD;
    let said = format!(
        "id=\"site\">{{\"build\":\"{build}\",\"worker\":true,\"program\":{program},\"files\":{{{told}\n}}}}<"
    );
    page.bytes = text.replacen(PLACE, &said, 1).into_bytes();
    Ok(())
}

/// What they are made of, to see whether a site is still what its parts would make.
///
/// # Errors
/// When a folder cannot be read.
pub fn parts(root: &Path) -> Result<Vec<PathBuf>> {
    let mut parts: Vec<PathBuf> = list::LATER.iter().map(|name| root.join("assets").join(name)).collect();
    for pack in folders(&root.join("scenarios"))? {
        for folder in std::iter::once(pack.clone()).chain(languages(&pack)?) {
            parts.extend(cards(&folder)?);
        }
    }
    Ok(parts)
}

/// Plain name and bytes of each.
fn read(root: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for pack in folders(&root.join("scenarios"))? {
        let id = file_name(&pack)?;
        files.push((bundle::bundle_name(&id), bundle_of(&pack)?));
        for folder in languages(&pack)? {
            files.push((bundle::translation_name(&id, &file_name(&folder)?), bundle_of(&folder)?));
        }
    }
    for name in list::LATER {
        files.push(((*name).to_owned(), read_file(&root.join("assets").join(name))?));
    }
    Ok(files)
}

/// The cards of a folder in one file.
fn bundle_of(folder: &Path) -> Result<Vec<u8>> {
    let named = |path: PathBuf| Ok((file_name(&path)?, read_file(&path)?));
    let cards = cards(folder)?.into_iter().map(named).collect::<Result<Vec<_>>>()?;
    Ok(bundle::bundle(&cards))
}

fn read_file(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn file_name(path: &Path) -> Result<String> {
    let name = path.file_name().and_then(|name| name.to_str());
    Ok(name.with_context(|| format!("{} has no plain name", path.display()))?.to_owned())
}

/// What stands in a folder, by name.
fn children(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut children = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    children.sort();
    Ok(children)
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(children(folder)?.into_iter().filter(|path| path.join("pack.ron").is_file()).collect())
}

/// The files of a pack, or of a translation of one.
fn cards(folder: &Path) -> Result<Vec<PathBuf>> {
    let is_card = |path: &PathBuf| path.extension().is_some_and(|kind| kind == "ron");
    Ok(children(folder)?.into_iter().filter(is_card).collect())
}

/// The folders of a pack's translations.
fn languages(pack: &Path) -> Result<Vec<PathBuf>> {
    let folder = pack.join("lang");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    Ok(children(&folder)?.into_iter().filter(|path| path.is_dir()).collect())
}

/// A name for the site's only folder, with an ending that every server knows: some refuse any other. All
/// that only one language needs begins with `lang-` or `fonts-`.
fn flat(name: &str) -> String {
    if let Some((pack, tag)) = bundle::bundled_translation(name) {
        return format!("lang-{tag}-{pack}.txt");
    }
    let name = name.replace('/', "-");
    match name.strip_suffix(".ftl") {
        Some(stem) => format!("{stem}.txt"),
        None => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a parent").to_owned()
    }

    #[test]
    fn the_page_is_told_of_every_pack_and_its_bundle_is_whole() {
        let page = format!("<script {PLACE}/script>");
        let mut files = vec![SiteFile { name: ENTRY.into(), bytes: page.into_bytes() }];
        add(&mut files, &root()).expect("added");
        let pack = files.iter().find(|file| file.name == "packs-imaging.txt").expect("the pack");
        let cards = bundle::unbundle(&pack.bytes).expect("a bundle");
        assert!(cards.iter().any(|(name, _)| name == "pack.ron"));
        let plain = |name: &str| name.ends_with(".ron") && !name.contains('/');
        assert!(cards.iter().all(|(name, _)| plain(name)), "neither README nor licence nor translation");
        let german = files.iter().find(|file| file.name == "lang-de-imaging.txt").expect("the translation");
        let german = bundle::unbundle(&german.bytes).expect("a bundle");
        assert!(german.iter().any(|(name, _)| name == "attacks.ron"));
        let page = String::from_utf8(files[0].bytes.clone()).expect("text");
        let told =
            format!("\"packs/imaging.txt\":{{\"at\":\"packs-imaging.txt\",\"size\":{}}}", pack.bytes.len());
        assert!(page.contains(&told), "{page}");
        assert!(page.contains("\"packs/imaging.de.txt\":{\"at\":\"lang-de-imaging.txt\""), "{page}");
    }

    #[test]
    fn every_file_that_comes_later_is_there_and_has_an_ending_that_servers_know() {
        for (name, bytes) in read(&root()).expect("read") {
            assert!(!bytes.is_empty(), "{name}");
            let flat = flat(&name);
            assert!([".txt", ".otf", ".ttf", ".json"].iter().any(|end| flat.ends_with(end)), "{flat}");
        }
    }
}
