//! Rooms that play at the pace of people: how long until all see what one did.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::check::Checks;
use crate::game::Style;
use crate::hall::{Hall, Shape};
use crate::options::Options;
use crate::parts::{Stage, all, begin_all, finish, found_all, joined, step, try_in_vain};
use crate::table::{Row, Times, ms};

/// How often a room does something.
const PERIOD: Duration = Duration::from_secs(10);
/// Rooms have played up to so many steps before: some read the report while others begin.
const PLAYED: usize = 60;

pub async fn run(options: &Options, checks: &Arc<Checks>) -> Result<Vec<Row>, String> {
    let stage = Stage::sqlite()?;
    let server = stage.start(None)?;
    let shape = Shape { teams: 2, per_team: 4, strict: true };
    let begun = Instant::now();
    let halls = found_all(server.address, 0, options.rooms, shape, checks).await?;
    let halls = begin_all(halls).await?;
    println!(
        "play: {} rooms of 8 seats and a facilitator began in {:.1} s",
        halls.len(),
        begun.elapsed().as_secs_f64()
    );
    let halls = warm_up(halls).await?;
    println!("play: they have played up to {PLAYED} steps after {:.1} s", begun.elapsed().as_secs_f64());
    let (used, start) = (server.processor(), Instant::now());
    let (halls, mut times) = at_the_pace_of_people(halls, options.time).await?;
    let busy = (server.processor() - used).as_secs_f64() / start.elapsed().as_secs_f64();
    let (p50, p99, worst) = (times.at(500), times.at(990), times.at(1000));
    println!(
        "play: {} actions in {} s, {:.1} % of a processor in the server",
        times.len(),
        options.time.as_secs(),
        busy * 100.0
    );
    finish(halls).await?;
    Ok(vec![Row {
        what: format!(
            "{} rooms of 8 seats, each room an action every 10 s, SQLite FULL: p99 of action to event seen by all",
            options.rooms
        ),
        must: "250 ms".into(),
        aim: "50 ms".into(),
        measured: format!("{} (p50 {}, worst {}, {} actions)", ms(p99), ms(p50), ms(worst), times.len()),
        met: p99 <= Duration::from_millis(250) && times.len() > 0,
    }])
}

/// Has rooms at different places of their plays.
async fn warm_up(halls: Vec<Hall>) -> Result<Vec<Hall>, String> {
    let mut running = JoinSet::new();
    for (at, mut hall) in halls.into_iter().enumerate() {
        running.spawn(async move {
            for turn in 0..at * 7 % PLAYED {
                tokio::time::sleep(Duration::from_millis(120)).await;
                step(&mut hall, turn % 2, Style::ToTheEnd).await?;
            }
            Ok::<_, String>(hall)
        });
    }
    all(running).await
}

async fn at_the_pace_of_people(halls: Vec<Hall>, time: Duration) -> Result<(Vec<Hall>, Times), String> {
    let mut running = JoinSet::new();
    let start = tokio::time::Instant::now();
    for mut hall in halls {
        running.spawn(async move {
            let mut times = Times::default();
            let offset = PERIOD.mul_f64((hall.draw() % 10_000) as f64 / 10_000.0);
            let mut turn = 0;
            loop {
                let due = start + offset + PERIOD * turn;
                if due >= start + time {
                    return Ok::<_, String>((hall, times));
                }
                tokio::time::sleep_until(due).await;
                act(&mut hall, turn as usize, &mut times).await?;
                turn += 1;
            }
        });
    }
    let done = all(running).await?;
    let (halls, times): (Vec<_>, Vec<_>) = done.into_iter().unzip();
    Ok((halls, joined(times)))
}

/// One action of a room, of the other team when one has finished; now and then something in vain
/// behind it.
async fn act(hall: &mut Hall, turn: usize, times: &mut Times) -> Result<(), String> {
    for team in [turn % 2, (turn + 1) % 2] {
        let Some((wish, took)) = step(hall, team, Style::ToTheEnd).await? else { continue };
        times.add(took);
        // The facilitator's view also changes when a play is scored.
        match hall.draw() % 8 {
            vain @ (0 | 1) if wish.seat > 0 => try_in_vain(hall, &wish, vain == 0).await?,
            _ => {}
        }
        break;
    }
    Ok(())
}
