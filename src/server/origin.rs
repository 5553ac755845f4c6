//! Which page may talk to this server: schemes, hosts and ports, compared exactly.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use axum::http::{HeaderMap, header};

/// The host of an address: a name in lower case, or a number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum HostName {
    /// A name, in lower case and without the full stop of the root.
    Name(String),
    /// An address; IPv4 written as IPv6 is IPv4.
    Address(IpAddr),
}

impl HostName {
    /// Whether the host is this machine as it calls itself: `localhost`, a name below it, or a
    /// loopback address.
    pub fn is_loopback(&self) -> bool {
        match self {
            Self::Name(name) => name == "localhost" || name.ends_with(".localhost"),
            Self::Address(address) => address.is_loopback(),
        }
    }
}

impl fmt::Display for HostName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Address(IpAddr::V4(address)) => write!(f, "{address}"),
            Self::Address(IpAddr::V6(address)) => write!(f, "[{address}]"),
        }
    }
}

/// Host and port, as in a `Host` header: `example.org:8080`, `[::1]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// The host.
    pub host: HostName,
    /// The port, when one is named.
    pub port: Option<u16>,
}

impl FromStr for Authority {
    type Err = NotAUrl;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refused = || NotAUrl(text.to_owned());
        if let Some(rest) = text.strip_prefix('[') {
            let (address, after) = rest.split_once(']').ok_or_else(refused)?;
            let address: std::net::Ipv6Addr = address.parse().map_err(|_| refused())?;
            let port = match after.strip_prefix(':') {
                Some(port) => Some(port_number(port).ok_or_else(refused)?),
                None if after.is_empty() => None,
                None => return Err(refused()),
            };
            return Ok(Self { host: HostName::Address(IpAddr::V6(address).to_canonical()), port });
        }
        let (host, port) = match text.split_once(':') {
            Some((host, port)) => (host, Some(port_number(port).ok_or_else(refused)?)),
            None => (text, None),
        };
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        let name = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
        if name.is_empty() || name.len() > 253 || !name.chars().all(plain) {
            return Err(refused());
        }
        let host = name.parse().map_or(HostName::Name(name), HostName::Address);
        Ok(Self { host, port })
    }
}

fn port_number(text: &str) -> Option<u16> {
    // `parse` would take a sign.
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// What a browser sends as `Origin`: scheme, host and port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Whether the scheme is `https`, else it is `http`.
    pub secure: bool,
    /// The host.
    pub host: HostName,
    /// The port; the scheme's own when none was named.
    pub port: u16,
}

impl Origin {
    /// The origin of pages that come from `authority`.
    pub fn of(secure: bool, authority: &Authority) -> Self {
        let port = authority.port.unwrap_or(default_port(secure));
        Self { secure, host: authority.host.clone(), port }
    }

    /// The same place for sockets, `wss://example.org`.
    pub fn socket(&self) -> String {
        self.with_scheme(if self.secure { "wss" } else { "ws" })
    }

    fn with_scheme(&self, scheme: &str) -> String {
        let Self { secure, host, port } = self;
        if *port == default_port(*secure) {
            format!("{scheme}://{host}")
        } else {
            format!("{scheme}://{host}:{port}")
        }
    }
}

fn default_port(secure: bool) -> u16 {
    if secure { 443 } else { 80 }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.with_scheme(if self.secure { "https" } else { "http" }))
    }
}

impl FromStr for Origin {
    type Err = NotAUrl;

    /// Reads `https://example.org:8443`; a single `/` behind it is let pass, anything more is not.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refused = || NotAUrl(text.to_owned());
        let (secure, rest) = match text.split_once("://") {
            Some(("https", rest)) => (true, rest),
            Some(("http", rest)) => (false, rest),
            _ => return Err(refused()),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        Ok(Self::of(secure, &authority.parse().map_err(|_| refused())?))
    }
}

/// The text is no address of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAUrl(pub String);

impl fmt::Display for NotAUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an address such as https://rounds.example.org, with nothing behind it", self.0)
    }
}

impl std::error::Error for NotAUrl {}

/// Why a page may not open a socket, or change anything, here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OriginRefused {
    /// The request does not say which page it came from. Every browser does.
    Missing,
    /// It says so in a way that no browser does, or more than once.
    Malformed,
    /// It came from a page of another site.
    Foreign,
}

/// Holds a request to the origins that are this server's own: that of the public URL; and, when
/// there is none or somebody sits at the machine itself, the one that the request came to. The gate
/// has held the `Host` to the names of this server before, so a name that was bent to this address
/// does not get here.
///
/// # Errors
/// When the request comes from elsewhere, or does not say from where.
pub fn check_origin(headers: &HeaderMap, public: Option<&Origin>, secure: bool) -> Result<(), OriginRefused> {
    let mut lines = headers.get_all(header::ORIGIN).iter();
    let claimed = match (lines.next(), lines.next()) {
        (None, _) => return Err(OriginRefused::Missing),
        (Some(line), None) => line.to_str().map_err(|_| OriginRefused::Malformed)?,
        (Some(_), Some(_)) => return Err(OriginRefused::Malformed),
    };
    // Browsers send no slash; `null` is a page without an origin.
    let claimed: Origin = match claimed.ends_with('/') {
        true => return Err(OriginRefused::Malformed),
        false => claimed.parse().map_err(|_| OriginRefused::Foreign)?,
    };
    if public.is_some_and(|public| *public == claimed) {
        return Ok(());
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let came_to = host.and_then(|host| host.parse::<Authority>().ok()).ok_or(OriginRefused::Malformed)?;
    let counts = public.is_none() || came_to.host.is_loopback();
    if counts && Origin::of(secure, &came_to) == claimed { Ok(()) } else { Err(OriginRefused::Foreign) }
}
