//! Whether a site still is what its parts would make: then a second start takes no time.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// What a site was made of: path, size and time of change of each part, this program included.
#[derive(Debug, PartialEq, Eq)]
pub struct Parts(String);

impl Parts {
    /// Looks at the parts. `None` when one cannot be looked at: then nothing is fresh.
    pub fn of(wasm: &Path, page: &Path, more: &[PathBuf]) -> Option<Self> {
        let mut paths: Vec<PathBuf> = vec![wasm.to_owned(), std::env::current_exe().ok()?];
        paths.extend_from_slice(more);
        for entry in fs::read_dir(page).ok()? {
            paths.push(entry.ok()?.path());
        }
        paths.sort();
        let mut text = String::new();
        for path in paths.iter().filter(|path| path.is_file()) {
            let facts = fs::metadata(path).ok()?;
            let changed = facts.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
            writeln!(text, "{} {} {}", path.display(), facts.len(), changed.as_nanos()).ok()?;
        }
        Some(Self(text))
    }

    /// Whether `site` was made of exactly these parts and still stands.
    pub fn made(&self, site: &Path) -> bool {
        site.join(crate::names::ENTRY).is_file()
            && fs::read_to_string(note(site)).is_ok_and(|noted| noted == self.0)
    }

    /// Notes that `site` was made of these parts. Without the note it is made again: no harm.
    pub fn note(&self, site: &Path) {
        let _ = fs::write(note(site), &self.0);
    }
}

/// Beside the site, not in it: it is not to be served.
fn note(site: &Path) -> PathBuf {
    site.with_extension("parts")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_fresh_until_a_part_changes() {
        let folder = std::env::temp_dir().join(format!("breach-rounds-fresh-{}", std::process::id()));
        let (page, site, wasm) = (folder.join("page"), folder.join("site"), folder.join("app.wasm"));
        for made in [&page, &site] {
            fs::create_dir_all(made).expect("a folder");
        }
        fs::write(page.join("index.html"), "page").expect("written");
        fs::write(&wasm, "one").expect("written");
        let parts = || Parts::of(&wasm, &page, &[]).expect("parts");
        assert!(!parts().made(&site), "nothing was made yet");
        fs::write(site.join("index.html"), "page").expect("written");
        parts().note(&site);
        assert!(parts().made(&site));
        fs::write(&wasm, "longer").expect("written");
        assert!(!parts().made(&site), "the program changed");
        fs::remove_dir_all(&folder).expect("removed");
    }
}
