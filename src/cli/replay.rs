//! `breach-rounds replay`: a playthrough, recomputed from its file.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Args;

use super::diagnostics;
use crate::diag::Diagnostic;
use crate::exercise::{HotSeat, is_bundle, unbundle};
use crate::packs;
use crate::report::certificate::verification_code;
use crate::rules::{Phase, Seat};
use crate::scoring::{Score, best_plan};
use crate::sim::{Limits, Session, Solver, analyse};
use crate::text::words::Cards;
use crate::text::{Text, analysis, learned, log};

/// The arguments of `breach-rounds replay`.
#[derive(Debug, Args)]
pub struct ReplayArgs {
    /// A playthrough, or an exercise of several teams, as the game exported it
    file: PathBuf,
    /// Only say whether every event and score follows from the file; fail when not
    #[arg(long)]
    verify: bool,
}

/// Recomputes the file and tells it in words; fails when it was edited or is damaged, and, with
/// `--verify`, also when its end is missing.
///
/// # Errors
/// When the file cannot be read or nothing can be printed.
pub(super) fn run(args: &ReplayArgs) -> anyhow::Result<ExitCode> {
    let name = args.file.display().to_string();
    let bytes = fs::read(&args.file).with_context(|| format!("{name} cannot be read"))?;
    let text = String::from_utf8(bytes).with_context(|| format!("{name} is no playthrough"))?;
    let mut out = io::stdout().lock();
    let (sessions, said) = match read(&text, &name) {
        Ok(read) => read,
        Err(errors) => {
            complain(&errors, &name, &text)?;
            return Ok(ExitCode::FAILURE);
        }
    };
    complain(&said, &name, &text)?;
    let (library, text) = (packs::embedded(), Text::english());
    // Teams of an exercise share the setup, and so what is solved for the first of them.
    let mut solver = Solver::new(Limits::platform());
    for (team, session) in &sessions {
        let pack = library.pack(&session.header().pack);
        let cards = pack.map(|pack| Cards { pack, names: session.names() });
        if !args.verify {
            write_story(&mut out, &text, session, cards)?;
        }
        write_verdict(&mut out, team.as_deref(), session)?;
        if is_over(session) {
            write_worth(&mut out, &text, session, &mut solver, cards.filter(|_| !args.verify))?;
            let learned = session.learned();
            if !learned.is_empty() {
                writeln!(out, "  {}", learned::result(&text, &learned))?;
            }
        }
    }
    Ok(if args.verify && !said.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The sessions of a file, with their teams' names when there are several.
type Read = (Vec<(Option<String>, Session)>, Vec<Diagnostic>);

fn read(text: &str, name: &str) -> Result<Read, Vec<Diagnostic>> {
    if !is_bundle(text) {
        let (session, said) = Session::read(text, name)?;
        return Ok((vec![(None, session)], said));
    }
    let (file, logs) = unbundle(text);
    let logs: Vec<(String, String)> = logs.into_iter().map(|log| (name.to_owned(), log)).collect();
    let (exercise, said) = HotSeat::read(&file, name, &logs)?;
    let teams = exercise.teams().filter_map(|team| {
        let session = exercise.session(team)?.clone();
        Some((Some(exercise.roster().team(team).to_owned()), session))
    });
    Ok((teams.collect(), said))
}

fn complain(said: &[Diagnostic], name: &str, text: &str) -> io::Result<()> {
    if said.is_empty() {
        return Ok(());
    }
    // The lines of an exercise's logs count from each log's own beginning.
    let texts =
        if is_bundle(text) { BTreeMap::new() } else { BTreeMap::from([(name.to_owned(), text.to_owned())]) };
    let mut err = io::stderr().lock();
    let colour = err.is_terminal() && diagnostics::colour_wanted();
    writeln!(err, "{}", diagnostics::render(said, &texts, colour))
}

/// What happened, a sentence an event, undone events left out.
fn write_story(
    out: &mut impl io::Write,
    text: &Text,
    session: &Session,
    cards: Option<Cards<'_>>,
) -> io::Result<()> {
    let Some(cards) = cards else {
        return writeln!(out, "(the pack “{}” is not in this build: no words)", session.header().pack);
    };
    for event in session.events() {
        let sentence = log::sentence(text, cards.pack, session.names(), event);
        if !sentence.is_empty() {
            writeln!(out, "{sentence}")?;
        }
    }
    writeln!(out)
}

/// Before the debrief a score would tell what is hidden.
fn is_over(session: &Session) -> bool {
    session.view(Seat::Observer).phase == Phase::Debrief
}

fn write_verdict(out: &mut impl io::Write, team: Option<&str>, session: &Session) -> io::Result<()> {
    let (scenario, entries) = (&session.header().scenario, session.entries().len());
    let who = team.map(|team| format!("{team}, ")).unwrap_or_default();
    write!(out, "{who}{scenario}: {entries} entries follow from the rules; ")?;
    if is_over(session) {
        writeln!(out, "{} of 100 points", session.score(&best_plan(session.setup())).total)
    } else {
        writeln!(out, "not finished (turn {})", session.view(Seat::Observer).turn)
    }
}

/// Par, luck and the decision score of a finished play, recomputed; with `cards`, turn by turn as well.
fn write_worth(
    out: &mut impl io::Write,
    text: &Text,
    session: &Session,
    solver: &mut Solver,
    cards: Option<Cards<'_>>,
) -> io::Result<()> {
    let plain = session.score(&best_plan(session.setup()));
    let found = match analyse(session, solver) {
        Ok(found) => found,
        Err(why) => {
            writeln!(out, "  {}", analysis::points_only(text, why))?;
            return write_code(out, session, &plain);
        }
    };
    let mut said = Vec::new();
    if let Some(cards) = cards {
        said.extend(analysis::turns(text, &cards, &found));
        said.extend(analysis::costliest(text, &cards, &found, 2));
    }
    said.extend(analysis::sums(text, &found));
    let score = plain.with_analysis(found);
    said.extend(analysis::decision_score(text, &score));
    said.into_iter().try_for_each(|line| writeln!(out, "  {line}"))?;
    write_code(out, session, &score)
}

/// The code that the certificate of this play prints.
fn write_code(out: &mut impl io::Write, session: &Session, score: &Score) -> io::Result<()> {
    match verification_code(session, score) {
        Some(code) => writeln!(out, "  certificate code: {code}"),
        None => Ok(()),
    }
}
