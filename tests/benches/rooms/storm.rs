//! Everybody comes back at once: after the network was away, and after the server was.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::check::Checks;
use crate::game::Style;
use crate::hall::{Hall, Shape};
use crate::options::Options;
use crate::parts::{Stage, all, begin_all, finish, found_all, step};
use crate::table::{Row, mb};

/// A socket of the server notices by itself that it was cut.
const NOTICED: Duration = Duration::from_secs(3);

pub async fn run(options: &Options, checks: &Arc<Checks>) -> Result<Vec<Row>, String> {
    let stage = Stage::sqlite()?;
    let server = stage.start(None)?;
    let shape = Shape { teams: 2, per_team: 4, strict: true };
    let rooms = options.clients.div_ceil(9);
    let halls = begin_all(found_all(server.address, 0, rooms, shape, checks).await?).await?;
    let halls = play_a_little(halls).await?;
    let halls = cut_all(halls).await?;
    tokio::time::sleep(NOTICED).await;
    let (halls, network) = come_back(halls, server.address).await?;
    let address = server.address;
    let halls = cut_all(halls).await?;
    let begun = Instant::now();
    server.kill();
    let server = stage.start(Some(address))?;
    println!("storm: the server was killed and up again after {:.2} s", begun.elapsed().as_secs_f64());
    let (halls, restart) = come_back(halls, address).await?;
    println!("storm: {} in the server after that", mb(server.memory()));
    finish(play_a_little(halls).await?).await?;
    let row = |what: &str, took: Duration| Row {
        what: format!("{} clients reconnecting at once until all have resumed, {what}", rooms * 9),
        must: "20 s".into(),
        aim: "5 s".into(),
        measured: format!("{:.2} s", took.as_secs_f64()),
        met: took <= Duration::from_secs(20),
    };
    Ok(vec![row("their network was away", network), row("the server was", restart)])
}

async fn play_a_little(halls: Vec<Hall>) -> Result<Vec<Hall>, String> {
    let mut running = JoinSet::new();
    for mut hall in halls {
        running.spawn(async move {
            for turn in 0..8 {
                step(&mut hall, turn % 2, Style::ToTheEnd).await?;
                tokio::time::sleep(Duration::from_millis(120)).await;
            }
            Ok::<_, String>(hall)
        });
    }
    all(running).await
}

async fn cut_all(halls: Vec<Hall>) -> Result<Vec<Hall>, String> {
    let mut running = JoinSet::new();
    for mut hall in halls {
        running.spawn(async move {
            hall.cut().await;
            Ok::<_, String>(hall)
        });
    }
    all(running).await
}

async fn come_back(halls: Vec<Hall>, server: std::net::SocketAddr) -> Result<(Vec<Hall>, Duration), String> {
    let begun = Instant::now();
    let mut running = JoinSet::new();
    for mut hall in halls {
        running.spawn(async move {
            hall.come_back(server).await?;
            Ok::<_, String>(hall)
        });
    }
    let halls = all(running).await?;
    Ok((halls, begun.elapsed()))
}
