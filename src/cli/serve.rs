//! `breach-rounds serve`: the site for browsers.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;

use clap::Args;

use super::browser;
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
    /// Open the game in the desktop's browser, where there is one
    #[arg(long)]
    open: bool,
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
    let open = args.open;
    server::run(&options, |address| {
        announce(address);
        if open && let Err(error) = browser::open(&url(address)) {
            eprintln!("warning: no browser could be opened: {error}");
        }
    })?;
    Ok(())
}

/// Prints the address. Nobody listening on the other end of a pipe is no reason to stop.
fn announce(address: Address) {
    let mut out = std::io::stdout().lock();
    if let Some(taken) = address.instead_of {
        let _ = writeln!(out, "Something else listens on {taken}; a free port was taken instead.");
    }
    let _ = writeln!(out, "Breach Rounds is at {} (Ctrl-C stops it)", url(address));
    let _ = out.flush();
}

/// What to type into a browser on this machine: an address that stands for every interface is no
/// place to go to.
fn url(address: Address) -> String {
    let mut bound = address.bound;
    if bound.ip().is_unspecified() {
        bound.set_ip(match bound.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    format!("http://{bound}/")
}
