//! `breach-rounds serve`: the site for browsers.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use crate::server::{self, Address, DEFAULT_LISTEN, Embedding, Listen, ServeOptions};

/// The arguments of `breach-rounds serve`.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// Address and port; port 0 takes any free one [default: 127.0.0.1:8080, or a free port when
    /// that is taken]
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    /// The folder that `cargo xtask web --release` wrote
    #[arg(long, value_name = "DIR", default_value = "target/site")]
    site: PathBuf,
    /// An origin that may show the game in a frame, such as https://lms.example.org; may be
    /// repeated
    #[arg(long, value_name = "ORIGIN")]
    embed_in: Vec<String>,
}

/// Serves until it is stopped.
///
/// # Errors
/// See [`server::run`].
pub(super) fn run(args: ServeArgs) -> anyhow::Result<()> {
    let options = ServeOptions {
        listen: args.listen.map_or(Listen::Near(DEFAULT_LISTEN), Listen::At),
        site: args.site,
        embedding: Embedding { origins: args.embed_in },
    };
    server::run(&options, announce)?;
    Ok(())
}

/// Prints the address. Nobody listening on the other end of a pipe is no reason to stop.
fn announce(address: Address) {
    let mut out = std::io::stdout().lock();
    if let Some(taken) = address.instead_of {
        let _ = writeln!(out, "Something else listens on {taken}; a free port was taken instead.");
    }
    let _ = writeln!(out, "Breach Rounds is at http://{}/ (Ctrl-C stops it)", address.bound);
    let _ = out.flush();
}
