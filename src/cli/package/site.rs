//! `breach-rounds package site`.

use std::path::PathBuf;

use clap::Args;

use super::{PackFile, SiteSource, write};
use crate::text::Text;

/// Its arguments.
#[derive(Debug, Args)]
pub struct SiteArgs {
    /// A folder that is not there yet or empty, or a file whose name ends in .zip
    #[arg(long, value_name = "DIR|FILE.zip")]
    out: PathBuf,
    #[command(flatten)]
    source: SiteSource,
}

/// Writes the site with each packed form beside its file, and a README.
///
/// # Errors
/// See [`super::run`].
pub(super) fn run(args: &SiteArgs) -> anyhow::Result<()> {
    let mut files = Vec::new();
    for file in args.source.files()? {
        for (end, bytes) in &file.packed {
            files.push(PackFile { name: format!("{}{end}", file.name), bytes: bytes.to_vec() });
        }
        files.push(PackFile { name: file.name, bytes: file.raw.to_vec() });
    }
    let text = Text::english();
    files.push(PackFile { name: "README.txt".into(), bytes: text.t("package-site-readme").into_bytes() });
    write(&args.out, &files)?;
    let place = args.out.display().to_string();
    println!("{}", text.t_with("package-written", &[("place", place.into()), ("n", files.len().into())]));
    Ok(())
}
