//! What a first load weighs.

use std::fmt::Write as _;

use anyhow::{Result, ensure};

use crate::compress::Packed;

/// The most that a first load may weigh with brotli, in bytes: page, styles, scripts and program.
pub const BUDGET_BROTLI: usize = 2_400_000;

/// What comes only after Home can be used, or not at all in a browser: what is asked for later, the icons
/// of an installed application, the service worker.
const LATER: [&str; 7] =
    ["packs-", "lang-", "fonts-", "icon-", "apple-touch-icon.", "manifest.webmanifest", "sw.js"];

/// Whether a file is fetched before Home can be used.
pub fn is_first(name: &str) -> bool {
    !LATER.iter().any(|start| name.starts_with(start))
}

/// A table of every file's sizes, and the sum of those that a first load fetches.
pub fn table(files: &[Packed]) -> String {
    let width = files.iter().map(|file| file.name.len()).max().unwrap_or(0).max("first load".len());
    let mut text = format!("{:width$} {:>12} {:>12} {:>12}\n", "file", "raw", "gzip", "brotli");
    for Packed { name, raw, gzip, brotli } in files {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{name:width$} {raw:>12} {gzip:>12} {brotli:>12}");
    }
    let Packed { raw, gzip, brotli, .. } = sum(files);
    let _ = write!(text, "{:width$} {raw:>12} {gzip:>12} {brotli:>12}", "first load");
    text
}

/// Holds a first load to [`BUDGET_BROTLI`].
///
/// # Errors
/// When it is over.
pub fn within_budget(files: &[Packed]) -> Result<()> {
    let brotli = sum(files).brotli;
    ensure!(
        brotli <= BUDGET_BROTLI,
        "a first load weighs {brotli} bytes with brotli; the budget is {BUDGET_BROTLI}"
    );
    println!(
        "A first load weighs {:.2} MB with brotli (budget {:.1} MB).",
        megabytes(brotli),
        megabytes(BUDGET_BROTLI)
    );
    Ok(())
}

fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

fn sum(files: &[Packed]) -> Packed {
    let zero = Packed { name: String::new(), raw: 0, gzip: 0, brotli: 0 };
    files.iter().filter(|file| is_first(&file.name)).fold(zero, |all, file| Packed {
        name: all.name,
        raw: all.raw + file.raw,
        gzip: all.gzip + file.gzip,
        brotli: all.brotli + file.brotli,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weighing(brotli: usize) -> Vec<Packed> {
        vec![Packed { name: "app_bg.wasm".into(), raw: 9, gzip: 5, brotli }]
    }

    #[test]
    fn a_first_load_over_the_budget_is_refused() {
        assert!(within_budget(&weighing(BUDGET_BROTLI)).is_ok());
        assert!(within_budget(&weighing(BUDGET_BROTLI + 1)).is_err());
        let mut files = weighing(BUDGET_BROTLI);
        files.push(Packed { name: "packs-imaging.0123456789abcdef.txt".into(), raw: 9, gzip: 5, brotli: 3 });
        assert!(within_budget(&files).is_ok(), "a pack comes after Home");
    }
}
