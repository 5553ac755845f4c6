//! Files written into a folder.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// Writes files by name into a folder, which is made if it is not there.
///
/// # Errors
/// What cannot be made or written.
pub(super) fn write(folder: &Path, files: &[(String, String)]) -> Result<()> {
    let place = folder.display();
    fs::create_dir_all(folder).with_context(|| format!("the folder {place} cannot be made"))?;
    for (name, words) in files {
        let path = folder.join(name);
        fs::write(&path, words).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    Ok(())
}
