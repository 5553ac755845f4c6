//! `breach-rounds solve`: what the start of a scenario is worth under best play, and every opening
//! move with the reason for its worth.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Args;
use serde::Serialize;

use super::Format;
use super::chosen::ChosenArgs;
use super::table::{Table, percent};
use crate::packs::Scenario;
use crate::rules::{ChainChoice, Dice, MitigationId, MitigationSet, Move, Names};
use crate::scoring::rubric::INVESTIGATION_POINTS;
use crate::scoring::{Outlook, RiskModel, best_plan_against};
use crate::sim::{Belief, Limit, Limits, Solver, Unsolvable};

/// The arguments of `breach-rounds solve`.
#[derive(Debug, Args)]
pub struct SolveArgs {
    #[command(flatten)]
    chosen: ChosenArgs,
    /// What a random incident, and a hand that is dealt, are drawn from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// For people, or for tools
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// What `--format json` prints of a scenario. Ids are slugs.
#[derive(Serialize)]
struct Solved<'a> {
    scenario: &'a str,
    /// Expected investigation points under best play, 0 to 60.
    par: f64,
    /// The chance that best play reveals every stage in time, 0 to 1.
    win: f64,
    openings: Vec<Opening>,
    /// The best plan against the author's chain, within the budget.
    plan: Vec<MitigationId>,
    /// What it makes of the risk without a plan, 0 to 1.
    remains: f64,
}

#[derive(Serialize)]
struct Opening {
    #[serde(rename = "move")]
    chosen: Move,
    /// Expected points of the whole investigation after it.
    value: f64,
    /// What it gives away.
    loss: f64,
    outlook: Option<Outlook>,
}

/// Solves every chosen scenario and prints it.
///
/// # Errors
/// What was not found, what is too large, or that nothing can be printed.
pub(super) fn run(args: &SolveArgs) -> Result<ExitCode> {
    let (pack, scenarios) = args.chosen.find(args.seed)?;
    let mut out = io::stdout().lock();
    let mut all = Vec::new();
    for scenario in &scenarios {
        let solved = solve(scenario, args.seed)?;
        match args.format {
            Format::Human => write_human(&mut out, scenario, &solved)?,
            Format::Json => all.push(scenario.names.scope(|| serde_json::to_value(&solved))?),
        }
    }
    if args.format == Format::Json {
        let report = serde_json::json!({
            "format": 1, "pack": pack.info().id, "seed": args.seed, "scenarios": all,
        });
        serde_json::to_writer_pretty(&mut out, &report)?;
        writeln!(out)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Expected investigation points under best play.
///
/// # Errors
/// What is too large, or cannot be dealt.
pub(super) fn par(scenario: &Scenario, seed: u64) -> Result<f64> {
    Solver::new(Limits::platform()).value(&start(scenario, seed)?).map_err(said)
}

/// What a team knows before the first turn.
fn start(scenario: &Scenario, seed: u64) -> Result<Belief> {
    let id = &scenario.file.id;
    let setup = scenario.blueprint.draw(seed, ChainChoice::Drawn, Dice::Seeded, false);
    let setup = setup.map_err(|_| anyhow::anyhow!("{id}: no deal detects every suspect"))?;
    Belief::before(setup).map_err(said).with_context(|| id.clone())
}

fn solve<'a>(scenario: &'a Scenario, seed: u64) -> Result<Solved<'a>> {
    let id = &scenario.file.id;
    let start = start(scenario, seed)?;
    let mut solver = Solver::new(Limits::platform());
    let rated = solver.rate(&start).map_err(said).with_context(|| id.clone())?;
    let win = solver.win(&start).map_err(said).with_context(|| id.clone())?;
    let opening = |&(chosen, value): &(Move, f64)| Opening {
        chosen,
        value,
        loss: (rated.value - value).max(0.0),
        outlook: match chosen {
            Move::Investigate(procedure) => Some(start.outlook(procedure)),
            Move::Consult(_) | Move::Pass => None,
        },
    };
    let openings = rated.moves.iter().map(opening).collect();
    let (blueprint, chain) = (&scenario.blueprint, scenario.blueprint.authored);
    let best = best_plan_against(blueprint, chain);
    let remains = best.risk / RiskModel::for_chain(blueprint, chain).risk(MitigationSet::default());
    Ok(Solved { scenario: id, par: rated.value, win, openings, plan: best.cards.iter().collect(), remains })
}

/// Why the solver has no answer.
pub(super) fn said(why: Unsolvable) -> anyhow::Error {
    match why {
        Unsolvable::TooLarge { what, is, most } => {
            let what = match what {
                Limit::Cooldown => "turns of rest",
                Limit::Turns => "turns",
                Limit::Suspects => "suspects of one stage",
                Limit::Procedures => "procedures in the hand",
            };
            anyhow::anyhow!(
                "too large to be solved: {is} {what}, and at most {most} are solved exactly. Play by a \
                 smaller rule set (`--rules`), or simulate with `--policy greedy`"
            )
        }
        Unsolvable::NotAtTable | Unsolvable::NotNow => anyhow::anyhow!("this position has no value"),
    }
}

fn write_human(out: &mut impl io::Write, scenario: &Scenario, solved: &Solved<'_>) -> io::Result<()> {
    let Solved { scenario: id, par, win, openings, plan, remains } = solved;
    writeln!(out, "{id}: {}", scenario.file.title)?;
    writeln!(
        out,
        "par {par:.2} of {INVESTIGATION_POINTS}; best play reveals every stage in time in {}\n",
        percent(*win)
    )?;
    let head = ["opening move", "points", "loss", "succeeds", "suspects", "reveals"];
    let mut table = Table::new(&head);
    for Opening { chosen, value, loss, outlook } in openings {
        let mut row = vec![move_word(*chosen, &scenario.names), format!("{value:.2}"), format!("{loss:.2}")];
        if let Some(Outlook { succeeds, suspects, reveals }) = outlook {
            row.extend([percent(*succeeds), suspects.to_string(), percent(*reveals)]);
        }
        table.row(row);
    }
    writeln!(out, "{}", table.lines())?;
    writeln!(out, "best plan against the author's chain, which leaves {} of the risk:", percent(*remains))?;
    for card in plan.iter().filter_map(|card| card.slug(&scenario.names)) {
        writeln!(out, "  {card}")?;
    }
    writeln!(out)
}

fn move_word(chosen: Move, names: &Names) -> String {
    match chosen {
        Move::Investigate(procedure) => procedure.slug(names).unwrap_or_default().to_owned(),
        Move::Consult(consultant) => format!("call {}", consultant.slug(names).unwrap_or_default()),
        Move::Pass => "pass".to_owned(),
    }
}
