//! Real games over real sockets, against the real executable, on this machine only; it stops by itself:
//! `cargo bench --no-default-features --features server,cli --bench rooms -- all`.
//!
//! Every check of `check.rs` holds throughout. The last line says whether all that must be was met.

mod check;
mod game;
mod hall;
mod idle;
mod kill;
mod options;
mod parts;
mod play;
mod rate;
mod room;
mod seat;
mod server;
mod storm;
mod table;
mod wire;

use std::process::ExitCode;
use std::sync::Arc;

use check::Checks;
use options::Options;
use table::Row;

/// So many open files are needed for 10,000 sockets on both sides, and the server counts its own.
const FILES: u64 = 12_000;

fn main() -> ExitCode {
    match measure() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<bool, String> {
    let options = Options::read(std::env::args().skip(1))?;
    let files = rlimit::increase_nofile_limit(rlimit::INFINITY).map_err(|error| error.to_string())?;
    if files < FILES {
        println!("only {files} files may be open here: fewer sockets than asked for may be held");
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let checks = Arc::new(Checks::default());
    let (mut rows, mut whole) = (Vec::new(), true);
    for part in &options.parts {
        let measured = runtime.block_on(one(part, &options, &checks));
        match measured {
            Ok(more) => rows.extend(more),
            Err(why) => {
                println!("{part} could not be finished: {why}");
                whole = false;
            }
        }
    }
    let met = table::print(&rows);
    let kept = checks.report();
    Ok(met && kept && whole)
}

async fn one(part: &str, options: &Options, checks: &Arc<Checks>) -> Result<Vec<Row>, String> {
    match part {
        "idle" => idle::run(options, checks).await,
        "play" => play::run(options, checks).await,
        "rate" => rate::run(options, checks).await,
        "storm" => storm::run(options, checks).await,
        _ => kill::run(options, checks).await,
    }
}
