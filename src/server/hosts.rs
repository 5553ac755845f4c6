//! The names by which this server may be asked for. A page of another site that bends its own name
//! to this machine's address (DNS rebinding) still sends that name.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::{HeaderMap, Uri, header};

use super::clock::Clock;
use super::interfaces::Interfaces;
use super::origin::{Authority, HostName, Origin};

/// How long the machine's addresses are believed before they are looked up again, in milliseconds.
const BELIEVED_MS: u64 = 2_000;

/// Which hosts a request may name.
pub struct Hosts {
    listening_at: IpAddr,
    public: Option<HostName>,
    interfaces: Arc<dyn Interfaces>,
    clock: Arc<dyn Clock>,
    known: Mutex<Known>,
}

/// The machine's addresses, and when they were looked up.
#[derive(Default)]
struct Known {
    looked_at_ms: u64,
    addresses: BTreeSet<IpAddr>,
}

/// Why a request was not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HostRefused {
    /// It names no host, or several, or none that can be read.
    Malformed,
    /// It names a host that is not this server.
    Foreign,
}

impl Hosts {
    pub(super) fn new(
        listening_at: IpAddr,
        public: Option<&Origin>,
        interfaces: Arc<dyn Interfaces>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let public = public.map(|origin| origin.host.clone());
        Self { listening_at, public, interfaces, clock, known: Mutex::default() }
    }

    /// Holds a request to the names of this server.
    pub(super) fn check(&self, headers: &HeaderMap, uri: &Uri) -> Result<Authority, HostRefused> {
        let mut lines = headers.get_all(header::HOST).iter();
        let host = match (lines.next(), lines.next()) {
            (Some(host), None) => host.to_str().map_err(|_| HostRefused::Malformed)?,
            _ => return Err(HostRefused::Malformed),
        };
        let host: Authority = host.parse().map_err(|_| HostRefused::Malformed)?;
        // A request line may name a host, too; then both are the same, or something is wrong.
        if let Some(named) = uri.authority() {
            let named: Authority = named.as_str().parse().map_err(|_| HostRefused::Malformed)?;
            if named != host {
                return Err(HostRefused::Malformed);
            }
        }
        if self.accepts(&host.host) { Ok(host) } else { Err(HostRefused::Foreign) }
    }

    fn accepts(&self, host: &HostName) -> bool {
        if host.is_loopback() || self.public.as_ref() == Some(host) {
            return true;
        }
        match host {
            HostName::Name(_) => false,
            HostName::Address(address) => *address == self.listening_at || self.is_own(*address),
        }
    }

    /// Whether `address` is one of this machine's. A laptop that goes over to a hotspot gets others
    /// while the server runs, so they are looked up again, though not for every stranger's question.
    pub(super) fn is_own(&self, address: IpAddr) -> bool {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.clock.now_ms();
        if now.abs_diff(known.looked_at_ms) > BELIEVED_MS {
            let addresses = self.interfaces.list().into_iter().map(|interface| interface.address);
            *known = Known { looked_at_ms: now, addresses: addresses.collect() };
        }
        known.addresses.contains(&address)
    }
}
