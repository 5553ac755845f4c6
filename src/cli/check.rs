//! `breach-rounds check`: what is wrong with a pack, all of it at once.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use super::{Format, balance, diagnostics, reviews};
use crate::diag::{Diagnostic, Severity};
use crate::packs::{self, Disk, Library, Places};

/// The arguments of `breach-rounds check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Packs, folders of packs, or files of a pack
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Do not play the scenarios: say nothing about their balance
    #[arg(long)]
    no_balance: bool,
    /// Judge the age of reviews as of this day, instead of today
    #[arg(long, value_name = "DATE", value_parser = date)]
    today: Option<Date>,
    /// For people, or for tools
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

fn date(text: &str) -> Result<Date, &'static str> {
    packs::day(text).ok_or("expected a day such as 2026-11-22")
}

/// What `--format json` prints.
#[derive(Serialize)]
struct Report<'a> {
    format: u32,
    errors: usize,
    warnings: usize,
    packs: Vec<&'a str>,
    diagnostics: Vec<&'a Diagnostic>,
}

/// Checks every path and prints what is wrong; fails when one has an error.
///
/// # Errors
/// When nothing can be printed.
pub(super) fn run(args: &CheckArgs) -> anyhow::Result<ExitCode> {
    let checked: Vec<(Disk, Library)> = args
        .paths
        .iter()
        .map(|path| {
            let source = Disk::new(path);
            let mut library = packs::load(&[&source]);
            let places = Places::of(&source);
            let today = args.today.unwrap_or_else(reviews::today);
            let said = library.packs.iter().flat_map(|pack| reviews::warnings(pack, &places, today));
            let said: Vec<Diagnostic> = said.collect();
            library.diagnostics.extend(said);
            if !args.no_balance {
                let said = library.packs.iter().flat_map(|pack| balance::warnings(pack, &places));
                let said: Vec<Diagnostic> = said.collect();
                library.diagnostics.extend(said);
            }
            (source, library)
        })
        .collect();
    let mut out = io::stdout().lock();
    match args.format {
        Format::Human => {
            let colour = out.is_terminal() && diagnostics::colour_wanted();
            for (source, library) in &checked {
                write_human(&mut out, source, library, colour)?;
            }
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &report(&checked))?;
            writeln!(out)?;
        }
    }
    let failed = checked.iter().any(|(_, library)| library.has_errors());
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn write_human(out: &mut impl io::Write, source: &Disk, library: &Library, colour: bool) -> io::Result<()> {
    let found = &library.diagnostics;
    if !found.is_empty() {
        writeln!(out, "{}\n", diagnostics::render(found, &packs::texts(source), colour))?;
    }
    for pack in &library.packs {
        let scenarios = pack.scenarios().len();
        let s = if scenarios == 1 { "" } else { "s" };
        writeln!(out, "{}: {scenarios} scenario{s} can be played", pack.info().id)?;
    }
    writeln!(out, "{}", diagnostics::count(found))
}

fn report(checked: &[(Disk, Library)]) -> Report<'_> {
    let libraries = || checked.iter().map(|(_, library)| library);
    let diagnostics: Vec<_> = libraries().flat_map(|library| &library.diagnostics).collect();
    let of = |severity| diagnostics.iter().filter(|found| found.severity == severity).count();
    Report {
        format: 1,
        errors: of(Severity::Error),
        warnings: of(Severity::Warning),
        packs: libraries().flat_map(|library| &library.packs).map(|pack| pack.info().id.as_str()).collect(),
        diagnostics,
    }
}
