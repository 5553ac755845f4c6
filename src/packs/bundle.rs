//! A pack in one file, as the site carries it: it comes when somebody opens something of the pack.
//!
//! Each file of the pack is a line of its length in bytes, a blank and its name, then its text and a line
//! end. `cargo xtask web` compiles this file, too, so it needs nothing but the standard library.

/// The pack `imaging` comes under `packs/imaging.txt`: every server knows this ending.
pub fn bundle_name(pack: &str) -> String {
    format!("packs/{pack}.txt")
}

/// The pack that comes under this name.
pub fn bundled_pack(name: &str) -> Option<&str> {
    name.strip_prefix("packs/")?.strip_suffix(".txt").filter(|pack| !pack.contains('.'))
}

/// The translation of a pack comes in the same way, under `packs/imaging.de.txt`.
pub fn translation_name(pack: &str, tag: &str) -> String {
    format!("packs/{pack}.{tag}.txt")
}

/// The pack whose translation comes under this name, and the tag of the language.
pub fn bundled_translation(name: &str) -> Option<(&str, &str)> {
    name.strip_prefix("packs/")?.strip_suffix(".txt")?.split_once('.')
}

/// Puts the files of a pack, names and bytes, into one.
pub fn bundle(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut all = Vec::new();
    for (name, bytes) in files {
        all.extend_from_slice(format!("{} {name}\n", bytes.len()).as_bytes());
        all.extend_from_slice(bytes);
        all.push(b'\n');
    }
    all
}

/// Takes them out again; nothing when it is no such file, or not the whole of one.
pub fn unbundle(mut all: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    while !all.is_empty() {
        let end = all.iter().position(|byte| *byte == b'\n')?;
        let (length, name) = std::str::from_utf8(&all[..end]).ok()?.split_once(' ')?;
        let rest = &all[end + 1..];
        let length: usize = length.parse().ok()?;
        if rest.get(length) != Some(&b'\n') {
            return None;
        }
        files.push((name.to_owned(), rest[..length].to_vec()));
        all = &rest[length + 1..];
    }
    Some(files)
}
