//! Files into a folder or into a zip file.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A file of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// Its path in the package, with `/`.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// Writes a package to `out`: a zip file where its name ends so, else a folder. The same files make the
/// same zip file, byte for byte.
///
/// # Errors
/// When something stands there already, or it cannot be written.
pub fn write(out: &Path, files: &[PackFile]) -> Result<()> {
    let is_zip = out.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip"));
    let in_the_way =
        if is_zip { out.exists() } else { fs::read_dir(out).is_ok_and(|mut in_it| in_it.next().is_some()) };
    if in_the_way {
        bail!("{} is there already: name another place, or remove it first", out.display());
    }
    let written = if is_zip { zip(out, files) } else { folder(out, files) };
    written.with_context(|| format!("{} cannot be written", out.display()))
}

fn folder(out: &Path, files: &[PackFile]) -> Result<()> {
    for file in files {
        let path = out.join(&file.name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, &file.bytes)?;
    }
    Ok(())
}

fn zip(out: &Path, files: &[PackFile]) -> Result<()> {
    let mut packed = ZipWriter::new(File::create_new(out)?);
    for file in files {
        // What is packed already does not get smaller.
        let packs = ![".br", ".gz", ".png"].iter().any(|end| file.name.ends_with(end));
        let method = if packs { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(0o644);
        packed.start_file(&file.name, options)?;
        packed.write_all(&file.bytes)?;
    }
    packed.finish()?;
    Ok(())
}
