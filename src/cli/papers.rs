//! `breach-rounds papers`: what is handed out before an exercise, as files to print.

use std::io::{self, Write as _};
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::chosen::ChosenArgs;
use super::files;
use crate::exercise::{AGENDAS, Agenda};
use crate::packs::{Pack, Scenario};
use crate::report::exercise::{PaperKind, Sitting, html, inject_list_csv, markdown, paper};
use crate::text::Text;

/// The arguments of `breach-rounds papers`.
#[derive(Debug, Args)]
pub struct PapersArgs {
    /// The folder of a pack, or the id of a pack that is built in
    #[arg(value_name = "PACK")]
    pack: String,
    /// The scenario
    #[arg(value_name = "SCENARIO")]
    scenario: String,
    /// The folder to write into
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// How many minutes the sitting has, from the welcome to the last word: 30, 60 or 90
    #[arg(long, value_name = "MINUTES", default_value = "60", value_parser = agenda)]
    agenda: &'static Agenda,
    /// Play by this rule set: classic, lightning, or one of the pack; without it by the agenda's
    #[arg(long, value_name = "NAME")]
    rules: Option<String>,
    /// Who may read the situation manual and the feedback form, as it is printed on them
    #[arg(long, value_name = "WORDS", default_value = "")]
    handling: String,
}

fn agenda(typed: &str) -> Result<&'static Agenda, String> {
    let found = AGENDAS.iter().find(|agenda| agenda.minutes.to_string() == typed);
    let known = || AGENDAS.map(|agenda| agenda.minutes.to_string()).join(", ");
    found.ok_or_else(|| format!("expected one of {}", known()))
}

/// Writes every paper as HTML and Markdown, and the list of injects for a spreadsheet as well.
///
/// # Errors
/// What was not found, or cannot be written.
pub(super) fn run(args: &PapersArgs) -> Result<()> {
    let chosen = ChosenArgs {
        pack: args.pack.clone(),
        scenario: Some(args.scenario.clone()),
        random: false,
        rules: Some(args.rules.clone().unwrap_or_else(|| args.agenda.rules.to_owned())),
    };
    let (pack, scenarios) = chosen.find(0)?;
    let sitting = Sitting { handling: &args.handling, ..Sitting::of(args.agenda) };
    let text = Text::english();
    let all: Vec<(String, String)> =
        scenarios.iter().flat_map(|scenario| papers(&text, &pack, scenario, &sitting)).collect();
    files::write(&args.out, &all)?;
    writeln!(io::stdout().lock(), "{} files written into {}", all.len(), args.out.display())?;
    Ok(())
}

fn papers(text: &Text, pack: &Pack, scenario: &Scenario, sitting: &Sitting<'_>) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for kind in PaperKind::ALL {
        let paper = paper(text, pack, scenario, kind, sitting);
        all.push((format!("{}.html", paper.stem), html(&paper)));
        all.push((format!("{}.md", paper.stem), markdown(&paper)));
    }
    let list = inject_list_csv(text, pack, scenario, sitting);
    all.push((format!("{}.csv", PaperKind::InjectList.stem()), list));
    all
}
