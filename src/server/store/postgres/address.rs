//! `postgres://…`: where the server is, and how it must prove that it is the one.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

use super::super::StoreError;
use super::super::address::without_password;

/// How long a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(5);
/// After how long without a word a connection is asked whether it lives.
const KEEPALIVE: Duration = Duration::from_secs(20);
/// How long what was sent may stay unconfirmed.
const UNCONFIRMED: Duration = Duration::from_secs(15);

/// Whether the connection is encrypted and the server's certificate verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tls {
    /// Neither. Only where the address says `sslmode=disable`, or within this machine.
    Disabled,
    /// Both, the name in the certificate included: `sslmode=verify-full`, and what is taken when nothing
    /// is said.
    Verified {
        /// Who is trusted instead of whom the system trusts: `sslrootcert=FILE`.
        roots: Option<PathBuf>,
    },
}

/// Where a PostgreSQL server is. Never shows its password.
#[derive(Clone, PartialEq, Eq)]
pub struct PostgresAddress {
    /// What the driver is told.
    pub(super) config: Box<Config>,
    tls: Tls,
    shown: String,
}

impl PostgresAddress {
    /// Whether the connection is encrypted and verified.
    pub fn tls(&self) -> &Tls {
        &self.tls
    }

    /// The same with the password from the environment's `PGPASSWORD`, where the address has none: in
    /// arguments it would be seen by everybody on the machine.
    pub(super) fn with_password_from_environment(&self) -> Self {
        let mut address = self.clone();
        if self.config.get_password().is_none()
            && let Some(password) = std::env::var_os("PGPASSWORD")
        {
            address.config.password(password.as_encoded_bytes());
        }
        address
    }
}

/// What the address says of TLS; the driver knows less of it than the address may say.
#[derive(Default)]
struct Said {
    mode: Option<String>,
    roots: Option<PathBuf>,
}

impl FromStr for PostgresAddress {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        let shown = without_password(text);
        let wrong = |why: String| StoreError::Address { found: shown.clone(), why };
        let (plain, said) = take_tls(text);
        let mut config: Config = plain.parse().map_err(|error: tokio_postgres::Error| {
            let source = std::error::Error::source(&error).map(ToString::to_string);
            wrong(source.unwrap_or_else(|| error.to_string()))
        })?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(wrong("a host is expected, as in postgres://user@host/database".into()));
        }
        let tls = match said.mode.as_deref() {
            Some("disable") => Tls::Disabled,
            None if is_local(&config) && said.roots.is_none() => Tls::Disabled,
            None | Some("verify-full" | "verify-ca" | "require") => Tls::Verified { roots: said.roots },
            Some(mode @ ("prefer" | "allow")) => {
                return Err(wrong(format!(
                    "`sslmode={mode}` would go on without encryption; expected `verify-full`, or `disable` if \
                     that is what you mean"
                )));
            }
            Some(mode) => {
                return Err(wrong(format!("`sslmode={mode}` is not known; expected `verify-full`")));
            }
        };
        config.ssl_mode(if tls == Tls::Disabled { SslMode::Disable } else { SslMode::Require });
        patience(&mut config);
        Ok(Self { config: Box::new(config), tls, shown })
    }
}

/// Fills in how long to wait, where the address does not say.
fn patience(config: &mut Config) {
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT);
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(UNCONFIRMED);
    }
    // The driver's own two hours would leave a cut line unnoticed.
    if config.get_keepalives_idle() > KEEPALIVE {
        config.keepalives_idle(KEEPALIVE).keepalives_interval(KEEPALIVE / 4).keepalives_retries(3);
    }
    if config.get_application_name().is_none() {
        config.application_name("breach-rounds");
    }
}

/// Takes what the address says of TLS out of it.
fn take_tls(text: &str) -> (String, Said) {
    let Some((head, query)) = text.split_once('?') else {
        return (text.to_owned(), Said::default());
    };
    let (mut said, mut rest) = (Said::default(), Vec::new());
    for pair in query.split('&') {
        match pair.split_once('=') {
            Some(("sslmode", mode)) => said.mode = Some(mode.to_owned()),
            Some(("sslrootcert", path)) => said.roots = Some(decoded(path).into()),
            _ => rest.push(pair),
        }
    }
    let rest = rest.join("&");
    (if rest.is_empty() { head.to_owned() } else { format!("{head}?{rest}") }, said)
}

/// Resolves `%2F` and its like.
fn decoded(text: &str) -> String {
    let (bytes, mut at) = (text.as_bytes(), 0);
    let mut decoded = Vec::with_capacity(bytes.len());
    while let Some(byte) = bytes.get(at) {
        let code = text.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (byte, code) {
            (b'%', Some(code)) => {
                decoded.push(code);
                at += 3;
            }
            _ => {
                decoded.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// Whether no byte leaves this machine.
fn is_local(config: &Config) -> bool {
    let local_host = |host: &Host| match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    };
    let addresses = config.get_hostaddrs();
    // Where addresses are given, they are what is connected to.
    if addresses.is_empty() {
        config.get_hosts().iter().all(local_host)
    } else {
        addresses.iter().all(|ip| ip.is_loopback())
    }
}

impl fmt::Display for PostgresAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl fmt::Debug for PostgresAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostgresAddress({}, {:?})", self.shown, self.tls)
    }
}
