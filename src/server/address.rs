//! Who asks: the address of a client, behind proxies that are trusted by name only.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};

/// The client that a request came from, as far as it can be known. Every request that reaches a
/// handler carries one; it is also an extractor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClientAddress(pub IpAddr);

impl<S: Sync> FromRequestParts<S> for ClientAddress {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        // The gate puts one into every request; a router that stands outside it must not guess.
        parts.extensions.get().copied().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

/// A range of addresses: `10.0.0.0/8`, or one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cidr {
    address: IpAddr,
    bits: u8,
}

impl Cidr {
    /// Whether `address` is in the range. An IPv4 address written as IPv6 counts as IPv4.
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(range), IpAddr::V4(address)) => {
                same_prefix(u128::from(range.to_bits()), u128::from(address.to_bits()), 32 - self.bits)
            }
            (IpAddr::V6(range), IpAddr::V6(address)) => {
                same_prefix(range.to_bits(), address.to_bits(), 128 - self.bits)
            }
            _ => false,
        }
    }
}

fn same_prefix(left: u128, right: u128, free_bits: u8) -> bool {
    (left ^ right).checked_shr(u32::from(free_bits)).unwrap_or(0) == 0
}

impl FromStr for Cidr {
    type Err = NotARange;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refused = || NotARange(text.to_owned());
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse::<u8>().map_err(|_| refused())?)),
            None => (text, None),
        };
        let address = address.parse::<IpAddr>().map_err(|_| refused())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(most);
        if bits > most {
            return Err(refused());
        }
        Ok(Self { address, bits })
    }
}

/// The text is neither an address nor a range of addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotARange(pub String);

impl fmt::Display for NotARange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is neither an address nor a range such as 10.0.0.0/8", self.0)
    }
}

impl std::error::Error for NotARange {}

/// The proxies whose word about a client's address counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrustedProxies(pub Vec<Cidr>);

impl TrustedProxies {
    /// Whether `address` is one of them.
    pub fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|range| range.contains(address))
    }

    /// The client behind `peer`: the peer itself unless it is trusted; else the first address in
    /// `X-Forwarded-For`, read from the right, that is no trusted proxy. What stands further left
    /// was written by whoever asked and proves nothing.
    pub fn client(&self, peer: IpAddr, headers: &HeaderMap) -> ClientAddress {
        let mut client = peer.to_canonical();
        let lines = headers.get_all("x-forwarded-for").iter().collect::<Vec<_>>();
        for line in lines.into_iter().rev() {
            for entry in line.to_str().unwrap_or_default().rsplit(',') {
                if !self.trusts(client) {
                    return ClientAddress(client);
                }
                let Some(before) = forwarded_address(entry.trim()) else {
                    return ClientAddress(client);
                };
                client = before;
            }
        }
        ClientAddress(client)
    }
}

/// `192.0.2.7`, `192.0.2.7:4711`, `2001:db8::7` or `[2001:db8::7]:4711`.
fn forwarded_address(text: &str) -> Option<IpAddr> {
    let bracketed = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let plain = bracketed.unwrap_or(text).parse::<IpAddr>().ok();
    let with_port = || text.parse::<SocketAddr>().ok().map(|address| address.ip());
    plain.or_else(with_port).map(|address| address.to_canonical())
}

/// Whom limits count as one: an IPv4 address, or the 64 bits that an IPv6 network is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Household(IpAddr);

impl From<IpAddr> for Household {
    fn from(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self(address.into()),
            IpAddr::V6(address) => {
                Self(Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX)).into())
            }
        }
    }
}

/// An address as logs may hold it: the network, not the device (/24, or /48).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Truncated(pub IpAddr);

impl fmt::Display for Truncated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.to_canonical() {
            IpAddr::V4(address) => {
                let [a, b, c, _] = address.octets();
                write!(f, "{a}.{b}.{c}.0/24")
            }
            IpAddr::V6(address) => {
                write!(f, "{}/48", Ipv6Addr::from_bits(address.to_bits() >> 80 << 80))
            }
        }
    }
}
