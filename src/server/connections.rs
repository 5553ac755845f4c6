//! How many connections are open, all together and from one address.

use std::collections::BTreeMap;
use std::mem;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use super::address::{Household, TrustedProxies};
use super::telemetry;

/// What is open.
#[derive(Debug)]
pub(super) struct Connections {
    most: usize,
    most_of_one: usize,
    proxies: TrustedProxies,
    open: Mutex<Open>,
}

#[derive(Debug, Default)]
struct Open {
    all: usize,
    by_address: BTreeMap<Household, usize>,
}

impl Connections {
    pub(super) fn new(most: usize, most_of_one: usize, proxies: TrustedProxies) -> Arc<Self> {
        Arc::new(Self { most, most_of_one, proxies, open: Mutex::default() })
    }

    /// Lets one more in from `peer`, or not. A trusted proxy stands for many and is held to the
    /// number for all only.
    pub(super) fn admit(self: &Arc<Self>, peer: IpAddr) -> Option<Permit> {
        let of = (!self.proxies.trusts(peer)).then(|| Household::from(peer));
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let from_here = of.and_then(|of| open.by_address.get(&of)).copied().unwrap_or(0);
        if open.all >= self.most || from_here >= self.most_of_one {
            telemetry::connection_refused();
            return None;
        }
        open.all += 1;
        if let Some(of) = of {
            open.by_address.insert(of, from_here + 1);
        }
        telemetry::connections_open(open.all);
        Some(Permit { connections: Arc::clone(self), of })
    }

    fn leave(&self, of: Option<Household>) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.all = open.all.saturating_sub(1);
        if let Some(of) = of {
            let left = open.by_address.get_mut(&of).map_or(0, |left| {
                *left = left.saturating_sub(1);
                *left
            });
            if left == 0 {
                open.by_address.remove(&of);
            }
        }
        telemetry::connections_open(open.all);
    }
}

/// A place among the open connections, given back when it is dropped.
#[derive(Debug)]
pub(super) struct Permit {
    connections: Arc<Connections>,
    of: Option<Household>,
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.connections.leave(mem::take(&mut self.of));
    }
}
