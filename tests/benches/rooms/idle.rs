//! Sockets that do nothing: how many are held, and what memory they take.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::check::Checks;
use crate::hall::{Hall, Shape};
use crate::options::Options;
use crate::parts::{Stage, found_all};
use crate::table::{Row, mb};

/// Longer than it takes until every socket was pinged.
const REST: Duration = Duration::from_secs(25);

pub async fn run(options: &Options, checks: &Arc<Checks>) -> Result<Vec<Row>, String> {
    let stage = Stage::sqlite()?;
    let server = stage.start(None)?;
    let before = server.memory();
    // Eight seats and their facilitator, all in the lobby.
    let shape = Shape { teams: 8, per_team: 1, strict: true };
    let rooms = options.sockets.div_ceil(9);
    let begun = Instant::now();
    let halls = found_all(server.address, 0, rooms, shape, checks).await?;
    let arriving = begun.elapsed();
    let arrived = server.memory();
    tokio::time::sleep(REST).await;
    let (resting, used) = (server.memory(), server.processor());
    tokio::time::sleep(Duration::from_secs(10)).await;
    let busy = server.processor() - used;
    let open: usize = halls.iter().map(open_lines).sum();
    let sockets: usize = halls.iter().map(|hall| hall.lines.len()).sum();
    checks.hold(open == sockets, || format!("{} of {sockets} sockets ended", sockets - open));
    let more = resting.max(arrived).saturating_sub(before);
    println!(
        "idle: {sockets} sockets of {rooms} rooms arrived in {:.1} s; server {} before, {} when all had arrived, {} after {} s; {:.1} % of a processor at rest",
        arriving.as_secs_f64(),
        mb(before),
        mb(arrived),
        mb(resting),
        REST.as_secs(),
        busy.as_secs_f64() * 10.0
    );
    Ok(vec![Row {
        what: format!("{open} idle sockets held, server memory for them and their {rooms} rooms"),
        must: "400 MB".into(),
        aim: "150 MB".into(),
        measured: format!("{} ({:.1} KB each)", mb(more), more as f64 / 1e3 / open.max(1) as f64),
        met: open == sockets && more <= 400_000_000 * sockets as u64 / 10_000,
    }])
}

fn open_lines(hall: &Hall) -> usize {
    hall.lines.iter().filter(|line| !line.is_over()).count()
}
