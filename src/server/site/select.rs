//! Which files of a site go into the executable. `build.rs` compiles this file, too, so it needs
//! nothing but the standard library.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Files up to this size, in bytes, stand there as they are, too: the page itself is asked for by
/// programs that unpack nothing. What is larger only browsers ask for, and they unpack.
const SMALL: u64 = 64 * 1024;

/// One file of a site, in the forms that are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chosen {
    /// Its path below the folder, with `/`.
    pub(crate) name: String,
    /// As it is.
    pub(crate) raw: Option<PathBuf>,
    /// Packed by brotli, for browsers that come over TLS or from this machine.
    pub(crate) brotli: Option<PathBuf>,
    /// Packed by gzip: over plain HTTP a browser takes nothing else.
    pub(crate) gzip: Option<PathBuf>,
}

/// The files of the site in `folder`, by name.
///
/// # Errors
/// When the folder cannot be read.
pub(crate) fn chosen(folder: &Path) -> io::Result<Vec<Chosen>> {
    let names = names(folder)?;
    let mut files = Vec::new();
    for name in &names {
        let packs = [".br", ".gz"];
        if packs.iter().any(|end| name.strip_suffix(end).is_some_and(|of| names.contains(of))) {
            continue;
        }
        let packed = |end: &str| {
            let name = format!("{name}{end}");
            names.contains(&name).then(|| folder.join(name))
        };
        let (brotli, gzip) = (packed(".br"), packed(".gz"));
        let path = folder.join(name);
        let keep_raw = gzip.is_none() || fs::metadata(&path)?.len() <= SMALL;
        files.push(Chosen { name: name.clone(), raw: keep_raw.then_some(path), brotli, gzip });
    }
    Ok(files)
}

/// Every file below `folder` that a URL can name as it stands.
fn names(folder: &Path) -> io::Result<BTreeSet<String>> {
    let (mut waiting, mut names) = (vec![String::new()], BTreeSet::new());
    while let Some(below) = waiting.pop() {
        for entry in fs::read_dir(folder.join(&below))? {
            let entry = entry?;
            let Some(name) = entry.file_name().to_str().filter(|name| is_plain(name)).map(str::to_owned)
            else {
                continue;
            };
            let path = if below.is_empty() { name } else { format!("{below}/{name}") };
            if entry.file_type()?.is_dir() {
                waiting.push(path);
            } else {
                names.insert(path);
            }
        }
    }
    Ok(names)
}

/// Whether a part of a path is a visible file's plain name: no escape, no way up, nothing hidden.
pub(crate) fn is_plain(part: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    !part.is_empty() && !part.starts_with('.') && part.chars().all(plain)
}
