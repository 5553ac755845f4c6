//! `breach-rounds library`: what a pack's library holds, on a terminal or as files to hand out.

use std::io::{self, Write as _};
use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use super::chosen::find_pack;
use super::files;
use crate::packs::Pack;
use crate::report::library::{Index, html, index_html, index_markdown, library_markdown, page};
use crate::text::Text;

/// The arguments of `breach-rounds library`.
#[derive(Debug, Args)]
pub struct LibraryArgs {
    /// The folder of a pack, or the id of a pack that is built in
    #[arg(value_name = "PACK")]
    pack: String,
    /// How the files are written
    #[arg(long, value_enum, default_value_t = Written::Html)]
    format: Written,
    /// The folder to write into; without it the library is only listed
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Written {
    Markdown,
    Html,
}

impl Written {
    fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
        }
    }
}

/// Lists the library of a pack, or writes every page of it and an index.
///
/// # Errors
/// What was not found, what cannot be written, or that the library is empty.
pub(super) fn run(args: &LibraryArgs) -> Result<()> {
    let pack = find_pack(&args.pack)?;
    let text = Text::english();
    let index = Index::new(&text, &pack);
    if index.groups.is_empty() {
        bail!("the library of the pack {} is empty: it has no scenario and no document", pack.info().id);
    }
    let mut out = io::stdout().lock();
    match &args.out {
        None => list(&mut out, &index)?,
        Some(folder) => {
            let files = all_files(&text, &pack, &index, args.format);
            files::write(folder, &files)?;
            writeln!(out, "{} files written into {}", files.len(), folder.display())?;
        }
    }
    Ok(())
}

fn list(out: &mut impl io::Write, index: &Index) -> io::Result<()> {
    writeln!(out, "{}", index.title)?;
    for (heading, lines) in &index.groups {
        writeln!(out, "\n{heading}")?;
        for line in lines {
            writeln!(out, "  {}  {}: {}", line.item.file_stem(), line.title, line.note)?;
        }
    }
    Ok(())
}

/// Every file with its name, the index first.
fn all_files(text: &Text, pack: &Pack, index: &Index, written: Written) -> Vec<(String, String)> {
    let listed = match written {
        Written::Markdown => index_markdown(index),
        Written::Html => index_html(index),
    };
    let mut files = vec![(format!("index.{}", written.ending()), listed)];
    files.extend(index.items().filter_map(|item| {
        let page = page(text, pack, item)?;
        let words = match written {
            Written::Markdown => library_markdown(text, &page),
            Written::Html => html(text, &page),
        };
        Some((format!("{}.{}", item.file_stem(), written.ending()), words))
    }));
    files
}
