//! `breach-rounds simulate`: many games of a scenario, policy beside policy.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use super::Format;
use super::chosen::{ChosenArgs, stage_word};
use super::table::{Table, percent};
use crate::packs::Scenario;
use crate::sim::{Limits, Mean, NoSimulation, PolicyKind, Simulation, Statistics};

/// The arguments of `breach-rounds simulate`.
#[derive(Debug, Args)]
pub struct SimulateArgs {
    #[command(flatten)]
    chosen: ChosenArgs,
    /// Who plays: random, greedy or optimal; may be repeated, and is all three when left out
    #[arg(long, value_enum, value_name = "POLICY")]
    policy: Vec<Policy>,
    /// Games a scenario and policy
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(1..))]
    games: u64,
    /// Of how many of them the solver judges the decisions, which takes longer; 0 judges none
    #[arg(long, default_value_t = 200, value_name = "GAMES")]
    judged: u64,
    /// What everything is drawn from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Threads that share the work, by default as many as the machine has cores; the numbers are the
    /// same with any
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: Option<u16>,
    /// One line a scenario: par, and the share of games that each policy wins
    #[arg(long, conflicts_with = "format")]
    brief: bool,
    /// For people, or for tools
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Policy {
    Random,
    Greedy,
    Optimal,
}

impl Policy {
    fn kind(self) -> PolicyKind {
        match self {
            Self::Random => PolicyKind::Random,
            Self::Greedy => PolicyKind::Greedy,
            Self::Optimal => PolicyKind::Optimal,
        }
    }
}

/// What `--format json` prints of a scenario. Ids are slugs.
#[derive(Serialize)]
struct Simulated<'a> {
    scenario: &'a str,
    policies: &'a [Statistics],
}

/// Simulates every chosen scenario with every chosen policy and prints the tables.
///
/// # Errors
/// What was not found, what is too large for the solver, or that nothing can be printed.
pub(super) fn run(args: &SimulateArgs) -> Result<ExitCode> {
    let (pack, scenarios) = args.chosen.find(args.seed)?;
    let mut out = io::stdout().lock();
    let (mut all, mut rows) = (Vec::new(), Vec::new());
    for scenario in &scenarios {
        let figures = simulate(args, scenario)?;
        if args.brief {
            rows.push((scenario, figures));
            continue;
        }
        match args.format {
            Format::Human => write_human(&mut out, scenario, &figures)?,
            Format::Json => {
                let simulated = Simulated { scenario: &scenario.file.id, policies: &figures };
                all.push(scenario.names.scope(|| serde_json::to_value(&simulated))?);
            }
        }
    }
    write_brief(&mut out, &rows, args.seed)?;
    if args.format == Format::Json {
        let report = serde_json::json!({ "format": 1, "pack": pack.info().id, "scenarios": all });
        serde_json::to_writer_pretty(&mut out, &report)?;
        writeln!(out)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Par and the shares of games won, a row a scenario.
fn write_brief(out: &mut impl io::Write, all: &[(&Scenario, Vec<Statistics>)], seed: u64) -> Result<()> {
    let Some((_, first)) = all.first() else { return Ok(()) };
    let policies = first.iter().map(|of| word(of.policy));
    let mut table = Table::new(&["scenario", "par"].into_iter().chain(policies).collect::<Vec<_>>());
    for (scenario, figures) in all {
        let mut row = vec![scenario.file.id.clone(), format!("{:.1}", super::solve::par(scenario, seed)?)];
        row.extend(figures.iter().map(|of| percent(of.wins.mean)));
        table.row(row);
    }
    write!(out, "{}", table.lines())?;
    Ok(())
}

fn simulate(args: &SimulateArgs, scenario: &Scenario) -> Result<Vec<Statistics>> {
    let mut kinds: Vec<PolicyKind> = args.policy.iter().map(|policy| policy.kind()).collect();
    if kinds.is_empty() {
        kinds = PolicyKind::ALL.to_vec();
    }
    kinds.sort_unstable();
    kinds.dedup();
    let cores = || std::thread::available_parallelism().map_or(1, usize::from);
    let threads = args.threads.map_or_else(cores, usize::from);
    let id = &scenario.file.id;
    let each = kinds.into_iter().map(|policy| {
        let simulation = Simulation {
            blueprint: &scenario.blueprint,
            policy,
            games: args.games,
            judged: args.judged.min(args.games),
            seed: args.seed,
            threads,
            limits: Limits::platform(),
        };
        // Hidden by itself where standard error is no terminal.
        let bar = ProgressBar::new(args.games)
            .with_style(bar_style())
            .with_message(format!("{id}, {}", word(policy)));
        let figures = simulation.run(&|more| bar.inc(more));
        bar.finish_and_clear();
        figures.map_err(said).with_context(|| id.clone())
    });
    each.collect()
}

fn bar_style() -> ProgressStyle {
    let style = ProgressStyle::with_template("{msg}  {wide_bar} {pos} of {len} games, {eta} left");
    style.unwrap_or_else(|_| ProgressStyle::default_bar())
}

fn said(why: NoSimulation) -> anyhow::Error {
    match why {
        NoSimulation::Undetectable(_) => anyhow::anyhow!("no deal detects every suspect"),
        NoSimulation::Unsolvable(why) => super::solve::said(why).context(
            "the optimal policy and the decision score need the solver (`--policy random` or `greedy`, and \
             `--judged 0`, do without)",
        ),
    }
}

pub(super) fn word(policy: PolicyKind) -> &'static str {
    match policy {
        PolicyKind::Random => "random",
        PolicyKind::Greedy => "greedy",
        PolicyKind::Optimal => "optimal",
    }
}

fn write_human(out: &mut impl io::Write, scenario: &Scenario, figures: &[Statistics]) -> io::Result<()> {
    let Some(first) = figures.first() else { return Ok(()) };
    let (id, games, seed) = (&scenario.file.id, first.games, first.seed);
    writeln!(out, "{id}: {}\n{games} games a policy, seed {seed}\n", scenario.file.title)?;
    writeln!(out, "{}", summary(figures))?;
    if let Some(judged) = first.judged {
        writeln!(out, "Decisions judged in the first {} games of each policy.\n", judged.games)?;
    }
    writeln!(out, "{}", stages(figures))?;
    writeln!(out, "{}", cards(scenario, figures))?;
    writeln!(out, "Uses a game, share of uses that succeeded, share that revealed a stage.\n")
}

fn with_error(mean: Mean, decimals: usize) -> String {
    format!("{:.decimals$} ± {:.decimals$}", mean.mean, mean.error)
}

fn summary(figures: &[Statistics]) -> String {
    let head = ["policy", "wins, %", "turns when won", "points of 60", "decision score"];
    let mut table = Table::new(&head);
    for of in figures {
        let wins = Mean { mean: 100.0 * of.wins.mean, error: 100.0 * of.wins.error };
        table.row(vec![
            word(of.policy).to_owned(),
            with_error(wins, 1),
            of.turns_when_won.map_or_else(|| "-".to_owned(), |turns| format!("{:.2}", turns.mean)),
            with_error(of.points, 2),
            of.judged.map_or_else(|| "-".to_owned(), |judged| with_error(judged.decision_score, 1)),
        ]);
    }
    table.lines()
}

/// A table with a column a policy.
fn beside(what: &str, figures: &[Statistics]) -> Table {
    let head: Vec<&str> = [what].into_iter().chain(figures.iter().map(|of| word(of.policy))).collect();
    Table::new(&head)
}

fn stages(figures: &[Statistics]) -> String {
    let mut table = beside("stage revealed", figures);
    for at in crate::rules::Stage::ALL {
        let cell = |of: &Statistics| {
            let Some(stage) = of.stages.get(at.index()) else { return String::new() };
            match stage.turn {
                Some(turn) => format!("{}, turn {:.1}", percent(stage.revealed.mean), turn.mean),
                None => percent(stage.revealed.mean),
            }
        };
        table.row([stage_word(at).to_owned()].into_iter().chain(figures.iter().map(cell)).collect());
    }
    table.lines()
}

fn cards(scenario: &Scenario, figures: &[Statistics]) -> String {
    let mut table = beside("card", figures);
    let whole =
        |share: Option<f64>| share.map_or_else(|| "-".to_owned(), |share| format!("{:.0} %", 100.0 * share));
    for (at, name) in scenario.names.procedures.iter().enumerate() {
        let cell = |of: &Statistics| match of.procedures.get(at) {
            Some(of) => format!("{:.2}  {:>5}  {:>5}", of.uses, whole(of.succeeded), whole(of.revealed)),
            None => String::new(),
        };
        table.row([name.clone()].into_iter().chain(figures.iter().map(cell)).collect());
    }
    // As wide as the cells above, so that the numbers of calls stand below those of uses.
    let blank = " ".repeat(14);
    for (at, name) in scenario.names.consultants.iter().enumerate() {
        let cell = |of: &Statistics| {
            of.consultants.get(at).map_or_else(String::new, |of| format!("{:.2}{blank}", of.calls))
        };
        table.row([format!("call {name}")].into_iter().chain(figures.iter().map(cell)).collect());
    }
    let pass = figures.iter().map(|of| format!("{:.2}{blank}", of.passes));
    table.row(["pass".to_owned()].into_iter().chain(pass).collect());
    table.lines()
}
