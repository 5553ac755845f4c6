//! `breach-rounds serve`: the game for browsers, and exercises.

mod announce;
mod code;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use std::{env, fs};

use anyhow::Context as _;
use clap::{Args, ValueEnum};

use crate::server::rooms::RoomOptions;
use crate::server::store::StoreAddress;
use crate::server::{
    self, Caps, Cidr, DEFAULT_LISTEN, Embedding, HostKey, Listen, LogForm, Origin, ServeOptions, SiteChoice,
    TlsFiles, TrustedProxies,
};

/// Where the host key may stand instead of a file.
const HOST_KEY: &str = "BREACH_ROUNDS_HOST_KEY";

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The arguments of `breach-rounds serve`.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// Address and port; port 0 takes any free one [default: 127.0.0.1:8080, or a free port when
    /// that is taken]
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    /// A folder that `cargo xtask web` wrote, instead of the site inside this executable
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    /// How people reach the server, such as https://rounds.example.org, when not by its own address
    #[arg(long, value_name = "URL")]
    public_url: Option<Origin>,
    /// A proxy whose X-Forwarded-For counts, by address or range such as 10.0.0.0/8; may be repeated
    #[arg(long, value_name = "ADDRESS")]
    trusted_proxy: Vec<Cidr>,
    /// The certificate for TLS, in PEM, with those that lead to its root
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// The private key of the certificate, in PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Accept plain HTTP on a network: everybody on it can read along
    #[arg(long)]
    insecure_lan: bool,
    /// A file with the key that makes its bearer a facilitator, 32 hexadecimal digits; or set
    /// BREACH_ROUNDS_HOST_KEY [default: a new key at each start]
    #[arg(long, value_name = "FILE")]
    host_key_file: Option<PathBuf>,
    /// An origin that may show the game in a frame, such as https://lms.example.org; may be
    /// repeated
    #[arg(long, value_name = "ORIGIN")]
    embed_in: Vec<String>,
    /// Where Prometheus may ask for /metrics, such as 127.0.0.1:9090 [default: nowhere]
    #[arg(long, value_name = "ADDRESS")]
    metrics: Option<SocketAddr>,
    /// How log lines on the standard error look
    #[arg(long, value_enum, default_value_t = LogChoice::Text)]
    log: LogChoice,
    /// Which log lines, such as `warn,breach_rounds=debug`; or set RUST_LOG
    #[arg(long, value_name = "FILTER")]
    log_filter: Option<String>,
    /// Where exercises are kept: `sqlite:PATH`, `memory` (nothing survives a stop) or
    /// `postgres://…` [default: a file in the platform's data folder]
    #[arg(long, value_name = "STORE")]
    store: Option<StoreAddress>,
    /// How long an exercise is kept after something last happened in it (to look at it is nothing); then
    /// all that belongs to it is deleted, names included
    #[arg(long, value_name = "DAYS", default_value_t = 30, value_parser = clap::value_parser!(u16).range(1..))]
    retain: u16,
    /// How long open connections may take at the end
    #[arg(long, value_name = "SECONDS", default_value_t = 10)]
    drain: u64,
    /// The most open connections in all
    #[arg(long, value_name = "COUNT", default_value_t = Caps::default().connections)]
    connections: usize,
    /// The most open connections from one address
    #[arg(long, value_name = "COUNT", default_value_t = Caps::default().connections_of_one)]
    connections_per_address: usize,
    /// Draw the code for phones even when the output is no terminal
    #[arg(long)]
    qr: bool,
    /// Open the game in the desktop's browser, where there is one
    #[arg(long)]
    open: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LogChoice {
    Text,
    Json,
}

/// Serves until it is stopped.
///
/// # Errors
/// When an argument or a file cannot be used; and see [`server::run`].
pub(super) fn run(args: ServeArgs) -> anyhow::Result<()> {
    let form = match args.log {
        LogChoice::Text => LogForm::Text,
        LogChoice::Json => LogForm::Json,
    };
    let filter = args.log_filter.clone().or_else(|| env::var("RUST_LOG").ok());
    server::write_logs(form, filter.as_deref().filter(|filter| !filter.is_empty()))?;
    let terminal = announce::Terminal::new(args.qr, args.open);
    if !args.trusted_proxy.is_empty() && args.public_url.is_none() {
        terminal.warn("serve-proxy-without-url");
    }
    let options = options(args)?;
    Ok(server::run(options, Arc::new(move |news| terminal.tell(news)))?)
}

fn options(args: ServeArgs) -> anyhow::Result<ServeOptions> {
    let tls = match (args.tls_cert, args.tls_key) {
        (Some(certificate), Some(key)) => Some(TlsFiles { certificate, key }),
        _ => None,
    };
    Ok(ServeOptions {
        listen: args.listen.map_or(Listen::Near(DEFAULT_LISTEN), Listen::At),
        site: args.site.map_or(SiteChoice::Embedded, SiteChoice::Folder),
        embedding: Embedding { origins: args.embed_in },
        public_url: args.public_url,
        trusted_proxies: TrustedProxies(args.trusted_proxy),
        tls,
        insecure_lan: args.insecure_lan,
        host_key: host_key(args.host_key_file.as_deref())?,
        metrics: args.metrics,
        drain: Duration::from_secs(args.drain),
        caps: Caps {
            connections: args.connections,
            connections_of_one: args.connections_per_address,
            ..Caps::default()
        },
        memory_will_do: args.store.is_none(),
        store: args.store.map_or_else(StoreAddress::usual, Ok)?,
        rooms: RoomOptions { keep: DAY * u32::from(args.retain), ..RoomOptions::default() },
        ..ServeOptions::default()
    })
}

/// The key from its file, else from the environment, else none.
fn host_key(file: Option<&Path>) -> anyhow::Result<Option<HostKey>> {
    if let Some(path) = file {
        let text = fs::read_to_string(path)
            .with_context(|| format!("the host key in {} cannot be read", path.display()))?;
        let key = text.trim().parse();
        return Ok(Some(key.with_context(|| format!("{} holds no host key", path.display()))?));
    }
    match env::var(HOST_KEY) {
        Ok(text) => Ok(Some(text.trim().parse().with_context(|| format!("{HOST_KEY} holds no host key"))?)),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(error) => Err(error).context(format!("{HOST_KEY} cannot be read")),
    }
}
