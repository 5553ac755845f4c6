//! Names by content: `app.js` becomes `app.0123456789abcdef.js`, and whoever names it says so too.
//! What has such a name never changes and may be kept for ever.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use sha3::{Digest as _, Sha3_256};

/// The page that a browser asks for by its plain name.
pub const ENTRY: &str = "index.html";

/// The service worker.
pub const WORKER: &str = "sw.js";
/// What keeps its name in every build: a browser asks for it by that.
pub const FIXED: [&str; 3] = [ENTRY, WORKER, "manifest.webmanifest"];
/// Where the build's own name goes, in the page and in the service worker; as long as that name.
pub const BUILD: &str = "@build-of-site@@";

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteFile {
    /// Its name in the site's only folder.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// Renames every file but the [`FIXED`] by its content, those that name no other first, and replaces
/// the names in scripts, styles and pages.
///
/// # Errors
/// When files name each other in a circle: neither can have a hash.
pub fn by_content(files: Vec<SiteFile>) -> Result<Vec<SiteFile>> {
    let mut waiting = files;
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let mut done = Vec::new();
    while !waiting.is_empty() {
        let pending: Vec<String> =
            waiting.iter().map(|file| file.name.clone()).filter(|name| !is_fixed(name)).collect();
        let (ready, rest): (Vec<_>, Vec<_>) =
            waiting.into_iter().partition(|file| !names_any(file, &pending));
        if ready.is_empty() {
            bail!("these files name each other in a circle: {}", pending.join(", "));
        }
        for file in ready {
            let bytes = if is_text(&file.name) {
                rewrite(&String::from_utf8(file.bytes)?, &renamed).into_bytes()
            } else {
                file.bytes
            };
            let name = if is_fixed(&file.name) { file.name.clone() } else { hashed(&file.name, &bytes) };
            renamed.insert(file.name, name.clone());
            done.push(SiteFile { name, bytes });
        }
        waiting = rest;
    }
    done.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(done)
}

/// Whether a file has the same name in every build.
pub fn is_fixed(name: &str) -> bool {
    FIXED.contains(&name)
}

/// The first 16 hexadecimal digits of SHA3-256.
pub fn hash(bytes: &[u8]) -> String {
    Sha3_256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn is_text(name: &str) -> bool {
    [".html", ".js", ".css", ".svg", ".webmanifest"].iter().any(|kind| name.ends_with(kind))
}

fn names_any(file: &SiteFile, others: &[String]) -> bool {
    let Ok(text) = std::str::from_utf8(&file.bytes) else {
        return false;
    };
    is_text(&file.name)
        && others.iter().any(|other| *other != file.name && occurrences(text, other).next().is_some())
}

/// `app.js` and its bytes to `app.0123456789abcdef.js`.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = hash(bytes);
    match name.rsplit_once('.') {
        Some((stem, kind)) => format!("{stem}.{hash}.{kind}"),
        None => format!("{name}.{hash}"),
    }
}

/// Where `name` stands in `text` as a whole name: `app.js` is not in `myapp.js` nor in `app.json`.
fn occurrences<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = usize> + 't {
    let part_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    text.match_indices(name).map(|(at, _)| at).filter(move |at| {
        let before = text[..*at].chars().next_back();
        let mut after = text[at + name.len()..].chars();
        let (next, second) = (after.next(), after.next());
        // A full stop that ends a sentence is not part of a name, a leading `./` neither.
        let goes_on = match next {
            Some('.') => second.is_some_and(part_of_name),
            Some(c) => part_of_name(c),
            None => false,
        };
        !before.is_some_and(part_of_name) && !goes_on
    })
}

fn rewrite(text: &str, renamed: &BTreeMap<String, String>) -> String {
    let mut text = text.to_owned();
    for (old, new) in renamed {
        let places: Vec<usize> = occurrences(&text, old).collect();
        for at in places.into_iter().rev() {
            text.replace_range(at..at + old.len(), new);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> SiteFile {
        SiteFile { name: name.into(), bytes: text.as_bytes().to_vec() }
    }

    #[test]
    fn names_follow_content_through_every_file_that_names_them() {
        let site = |wasm: &str| {
            by_content(vec![
                file("index.html", "<script src=\"./loader.js\"></script> myapp.js"),
                file("loader.js", "import('./app.js')"),
                file("app.js", "new URL('app_bg.wasm', import.meta.url)"),
                file("app_bg.wasm", wasm),
            ])
            .expect("no circle")
        };
        let (one, two) = (site("one"), site("two"));
        let entry = |files: &[SiteFile]| files.iter().find(|f| f.name == ENTRY).cloned();
        assert_ne!(entry(&one), entry(&two), "the page must name the other loader");
        for files in [&one, &two] {
            let loader = files.iter().find(|f| f.name.starts_with("loader.")).expect("a loader");
            let page = entry(files).expect("a page");
            let page = String::from_utf8(page.bytes).expect("text");
            assert!(page.contains(&format!("./{}", loader.name)), "{page}");
            assert!(page.ends_with(" myapp.js"), "only whole names are replaced: {page}");
        }
    }

    #[test]
    fn a_circle_of_names_is_refused() {
        let files = vec![file("a.js", "import './b.js'"), file("b.js", "import './a.js'")];
        let refused = by_content(files).expect_err("a circle").to_string();
        assert!(refused.contains("a.js, b.js"), "{refused}");
    }
}
