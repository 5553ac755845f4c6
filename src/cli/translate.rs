//! `breach-rounds translate`: the files of a translation, to be filled in.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::Args;

use super::chosen::find_pack;
use super::files;
use crate::packs::{Translation, Wanted, near, skeleton};

/// The arguments of `breach-rounds translate`.
#[derive(Debug, Args)]
pub struct TranslateArgs {
    /// The folder of a pack, or the id of a pack that is built in
    #[arg(value_name = "PACK")]
    pack: String,
    /// Into which language, as a tag such as de, es, ja, pt-BR
    #[arg(long, value_name = "TAG")]
    language: String,
    /// These scenarios and the cards that they use; all without it
    #[arg(long, value_name = "ID")]
    scenario: Vec<String>,
    /// The long pages of the library, too: stories, segments, documents, the whole glossary
    #[arg(long)]
    long: bool,
    /// Write the files into this folder (`PACK/lang/TAG`) instead of printing them
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Prints or writes the files of a translation, with what the pack has of it already.
///
/// # Errors
/// What was not found, or cannot be written.
pub(super) fn run(args: &TranslateArgs) -> Result<()> {
    let pack = find_pack(&args.pack)?;
    for id in &args.scenario {
        if pack.scenario(id).is_none() {
            let known = pack.scenarios().iter().map(|scenario| scenario.file.id.as_str());
            let meant = near(id, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            bail!("the pack {} has no scenario `{id}`{meant}", pack.info().id);
        }
    }
    let wanted = Wanted { scenarios: args.scenario.iter().map(String::as_str).collect(), long: args.long };
    let none = Translation::default();
    let done = pack.translation(&args.language).unwrap_or(&none);
    let files = skeleton(&pack, &wanted, done);
    let mut out = io::stdout().lock();
    match &args.out {
        Some(folder) => {
            files::write(folder, &files)?;
            writeln!(out, "{} files written into {}", files.len(), folder.display())?;
        }
        None => {
            for (name, text) in &files {
                writeln!(out, "// {}\n{text}", Path::new("lang").join(&args.language).join(name).display())?;
            }
        }
    }
    Ok(())
}
