//! As many durable actions as go: tables that act as fast as a socket may.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::check::Checks;
use crate::game::Style;
use crate::hall::{Hall, Shape};
use crate::options::Options;
use crate::parts::{Stage, all, begin_all, finish, found_all, joined, step};
use crate::table::{Row, Times, ms};

/// Teams of a room: four tables with a device each, and a facilitator.
const TEAMS: usize = 4;
/// A socket may say ten things a second; pings cost, too.
const PACE: Duration = Duration::from_millis(115);
/// What comes before is not counted.
const WARM_UP: Duration = Duration::from_secs(3);
/// A log that gets longer costs more: so long, whatever was asked for.
const LONGEST: Duration = Duration::from_secs(15);

pub async fn run(options: &Options, checks: &Arc<Checks>) -> Result<Vec<Row>, String> {
    let postgres = options.store.as_ref().is_some_and(|store| store.starts_with("postgres"));
    let stage = Stage::of(options.store.clone())?;
    let server = stage.start(None)?;
    let shape = Shape { teams: TEAMS, per_team: 1, strict: false };
    let halls = found_all(server.address, 0, options.teams.div_ceil(TEAMS), shape, checks).await?;
    let halls = begin_all(halls).await?;
    let time = options.time.min(LONGEST);
    let begin = Instant::now() + WARM_UP;
    let mut running = JoinSet::new();
    for hall in halls {
        running.spawn(ask_away(hall, begin, begin + time));
    }
    tokio::time::sleep_until(begin.into()).await;
    let used = server.processor();
    tokio::time::sleep_until((begin + time).into()).await;
    let busy = (server.processor() - used).as_secs_f64() / time.as_secs_f64();
    let (halls, times): (Vec<_>, Vec<_>) = all(running).await?.into_iter().unzip();
    let mut times = joined(times);
    let rate = times.len() as f64 / time.as_secs_f64();
    let (p50, p99) = (times.at(500), times.at(990));
    println!(
        "rate: {:.0} % of a processor in the server, {:.0} us an action",
        busy * 100.0,
        busy / rate * 1e6
    );
    finish(halls).await?;
    let (name, must, aim) = if postgres { ("PostgreSQL", 500, 3_000) } else { ("SQLite FULL", 1_000, 5_000) };
    Ok(vec![Row {
        what: format!("highest steady rate of durable actions, {name}, {} tables", options.teams),
        must: format!("{must}/s"),
        aim: format!("{aim}/s"),
        measured: format!("{rate:.0}/s (p50 {}, p99 {})", ms(p50), ms(p99)),
        met: rate >= f64::from(must),
    }])
}

/// A room whose tables act in turn, each as fast as it may.
async fn ask_away(mut hall: Hall, begin: Instant, end: Instant) -> Result<(Hall, Times), String> {
    let (mut times, mut team) = (Times::default(), 0);
    let mut last = [None::<Instant>; TEAMS];
    while Instant::now() < end {
        if let Some(before) = last[team] {
            tokio::time::sleep_until((before + PACE).into()).await;
        }
        last[team] = Some(Instant::now());
        let done = step(&mut hall, team, Style::Endless).await?;
        let now = Instant::now();
        if let Some((_, took)) = done.filter(|_| (begin..end).contains(&now)) {
            times.add(took);
        }
        team = (team + 1) % TEAMS;
    }
    Ok((hall, times))
}
