//! What all parts of a server share.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::http::HeaderMap;

use super::address::TrustedProxies;
use super::clock::{Clock, SystemClock};
use super::entropy::{Entropy, SystemEntropy};
use super::host_key::HostKey;
use super::hosts::Hosts;
use super::interfaces::{Interfaces, Reachable, SystemInterfaces, reachable};
use super::limits::Limits;
use super::origin::{Authority, Origin, OriginRefused, check_origin};
use super::reach::ReachLog;
use super::shutdown::Shutdown;

/// The parts of the world that a server stands on, for a test to replace.
#[derive(Clone)]
pub struct World {
    /// The time of day.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// The machine's addresses.
    pub interfaces: Arc<dyn Interfaces>,
}

impl Default for World {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            entropy: Arc::new(SystemEntropy),
            interfaces: Arc::new(SystemInterfaces),
        }
    }
}

/// What all parts of a running server share: one for all connections.
pub struct Context {
    /// The time of day.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// The signal of the end, and what has to finish before it.
    pub shutdown: Shutdown,
    /// How often one address may do what costs.
    pub limits: Limits,
    /// Whose bearer may create rooms.
    pub host_key: HostKey,
    /// Who has shown that this server can be reached.
    pub reach: ReachLog,
    /// Whether what is said here can be read on the way: plain HTTP for more than this machine.
    pub unprotected: bool,
    pub(super) proxies: TrustedProxies,
    pub(super) hosts: Hosts,
    pub(super) public: Option<Origin>,
    pub(super) bound: SocketAddr,
    pub(super) secure: bool,
    pub(super) interfaces: Arc<dyn Interfaces>,
}

impl Context {
    /// Holds a request to the pages that may open sockets here, see [`check_origin`].
    ///
    /// # Errors
    /// When it comes from another page, or does not say from which.
    pub fn check_origin(&self, headers: &HeaderMap) -> Result<(), OriginRefused> {
        check_origin(headers, self.public.as_ref(), self.secure)
    }

    /// Where others could reach this server at this moment, the best first; nothing when only this
    /// machine can.
    pub fn reachable(&self) -> Vec<Reachable> {
        reachable(self.bound, self.secure, self.public.as_ref(), &self.interfaces.list())
    }

    /// What links and codes begin with, a slash at the end: the best address for others, or that for
    /// this machine when there is none.
    pub fn base_url(&self) -> String {
        let best = self.reachable().into_iter().next().map(|place| place.url);
        best.unwrap_or_else(|| self.local_url())
    }

    /// What to type into a browser on this machine, a slash at the end. An address that stands for
    /// every interface is no place to go to.
    pub fn local_url(&self) -> String {
        let host = self.bound.ip();
        let host = match host {
            std::net::IpAddr::V4(any) if any.is_unspecified() => std::net::Ipv4Addr::LOCALHOST.into(),
            std::net::IpAddr::V6(any) if any.is_unspecified() => std::net::Ipv6Addr::LOCALHOST.into(),
            one => one,
        };
        let host = super::origin::HostName::Address(host);
        format!("{}/", Origin { secure: self.secure, host, port: self.bound.port() })
    }

    /// The link that makes its bearer a facilitator: the key stands in the fragment, which browsers
    /// send to nobody.
    pub fn facilitator_url(&self) -> String {
        let base = match &self.public {
            Some(public) => format!("{public}/"),
            None => self.local_url(),
        };
        format!("{base}#host={}", self.host_key.secret())
    }

    /// The origin of a request that named `authority`. Behind a proxy that ends TLS only the public
    /// URL knows the scheme.
    pub(super) fn came_to(&self, secure: bool, authority: &Authority) -> Origin {
        match &self.public {
            Some(public) if public.host == authority.host => public.clone(),
            _ => Origin::of(secure, authority),
        }
    }
}
