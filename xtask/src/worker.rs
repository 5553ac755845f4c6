//! Tells the service worker what a build consists of, and page and worker which build they are.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};

use crate::names::{BUILD, ENTRY, SiteFile, WORKER, hash, is_fixed};

/// Where the worker says what it keeps.
const PLACE: &str = "const SITE = {};";

/// Kept only once somebody asked for them: languages and their letters, which not everybody needs.
fn only_asked_for(name: &str) -> bool {
    name.starts_with("fonts-") || name.starts_with("lang-")
}

/// Names the build after all that it consists of, in the page and in the worker.
///
/// # Errors
/// When the page or the worker has no place for it.
pub fn stamp(files: &mut [SiteFile]) -> Result<()> {
    let all: String = files.iter().map(|file| format!("{} {}\n", file.name, hash(&file.bytes))).collect();
    let build = hash(all.as_bytes());
    let page = file(files, ENTRY)?;
    let text = std::str::from_utf8(&page.bytes)?;
    ensure!(text.contains(BUILD), "{ENTRY} has no place for the build's name");
    page.bytes = text.replace(BUILD, &build).into_bytes();
    let said = said(files, &build);
    let worker = file(files, WORKER)?;
    let text = std::str::from_utf8(&worker.bytes)?;
    ensure!(text.contains(PLACE), "{WORKER} has no place for what it keeps");
    worker.bytes = text.replacen(PLACE, &said, 1).into_bytes();
    Ok(())
}

fn file<'f>(files: &'f mut [SiteFile], name: &str) -> Result<&'f mut SiteFile> {
    files.iter_mut().find(|file| file.name == name).with_context(|| format!("the site has no {name}"))
}

/// Names hold nothing that JavaScript would escape. What has a fixed name may be changed on its way, by a
/// server that adds a line to every page, so its size says nothing.
fn said(files: &[SiteFile], build: &str) -> String {
    let (mut kept, mut asked) = (String::new(), String::new());
    for SiteFile { name, bytes } in files.iter().filter(|file| file.name != WORKER) {
        // Writing to a String cannot fail.
        let to = if only_asked_for(name) { &mut asked } else { &mut kept };
        let _ = match is_fixed(name) {
            true => write!(to, "\n  \"{name}\": null,"),
            false => write!(to, "\n  \"{name}\": {},", bytes.len()),
        };
    }
    format!("const SITE = {{ build: \"{build}\", asked: {{{asked}\n}}, files: {{{kept}\n}} }};")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(program: &str) -> Vec<SiteFile> {
        let file = |name: &str, text: String| SiteFile { name: name.into(), bytes: text.into_bytes() };
        let mut files = vec![
            file("app.0123456789abcdef.js", program.into()),
            file("fonts-big.0123456789abcdef.otf", "font".into()),
            file("lang-de-big.0123456789abcdef.txt", "German".into()),
            file(ENTRY, format!("{{\"build\":\"{BUILD}\"}}")),
            file(WORKER, format!("{PLACE} go()")),
        ];
        stamp(&mut files).expect("stamped");
        files
    }

    fn text(files: &[SiteFile], name: &str) -> String {
        let file = files.iter().find(|file| file.name == name).expect("it is there");
        String::from_utf8(file.bytes.clone()).expect("text")
    }

    #[test]
    fn page_and_worker_name_the_same_build_and_another_program_is_another_build() {
        let (one, two) = (site("one"), site("two"));
        assert_ne!(text(&one, ENTRY), text(&two, ENTRY));
        let page = text(&one, ENTRY);
        let build = page.split('"').nth(3).expect("its name");
        assert_eq!(build.len(), BUILD.len());
        let worker = text(&one, WORKER);
        assert!(worker.contains(&format!("build: \"{build}\"")), "{worker}");
        assert!(worker.contains("\"app.0123456789abcdef.js\": 3,"), "{worker}");
        let asked = worker.split("asked: {").nth(1).and_then(|rest| rest.split('}').next()).expect("they");
        assert_eq!(
            asked.trim(),
            "\"fonts-big.0123456789abcdef.otf\": 4,\n  \"lang-de-big.0123456789abcdef.txt\": 6,"
        );
        assert!(!worker.contains("\"sw.js\""), "the browser keeps the worker itself");
    }
}
