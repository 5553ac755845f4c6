//! What a server needs to know before it starts.

use std::net::SocketAddr;
use std::time::Duration;

use super::address::TrustedProxies;
use super::headers::Embedding;
use super::host_key::HostKey;
use super::limits::Rates;
use super::listen::{DEFAULT_LISTEN, Listen};
use super::origin::Origin;
use super::rooms::RoomOptions;
use super::site::SiteChoice;
use super::store::StoreAddress;
use super::tls::TlsFiles;

/// What a server needs to know before it starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServeOptions {
    /// Where to listen.
    pub listen: Listen,
    /// The site.
    pub site: SiteChoice,
    /// Who may show the game in a frame.
    pub embedding: Embedding,
    /// How people reach the server when they do not by its own address.
    pub public_url: Option<Origin>,
    /// Whose word about a client's address counts.
    pub trusted_proxies: TrustedProxies,
    /// TLS, when the server itself does it.
    pub tls: Option<TlsFiles>,
    /// Whether plain HTTP for a whole network is all right.
    pub insecure_lan: bool,
    /// The key that creates rooms; without one it is drawn at the start.
    pub host_key: Option<HostKey>,
    /// Where Prometheus may ask, when it may.
    pub metrics: Option<SocketAddr>,
    /// How long the end may take.
    pub drain: Duration,
    /// How many connections, and how slow.
    pub caps: Caps,
    /// How often one address may do what costs.
    pub rates: Rates,
    /// Where exercises are kept; nothing survives the end of the program without one.
    pub store: StoreAddress,
    /// Whether memory does where another server has the file already: somebody who named no store
    /// may only want to play.
    pub memory_will_do: bool,
    /// How rooms are kept.
    pub rooms: RoomOptions,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self {
            listen: Listen::Near(DEFAULT_LISTEN),
            site: SiteChoice::default(),
            embedding: Embedding::default(),
            public_url: None,
            trusted_proxies: TrustedProxies::default(),
            tls: None,
            insecure_lan: false,
            host_key: None,
            metrics: None,
            drain: Duration::from_secs(10),
            caps: Caps::default(),
            rates: Rates::default(),
            store: StoreAddress::Memory,
            memory_will_do: false,
            rooms: RoomOptions::default(),
        }
    }
}

/// How many connections, and how slow they may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caps {
    /// Open connections in all, sockets among them.
    pub connections: usize,
    /// Open connections from one address. A hall behind one router is one address.
    pub connections_of_one: usize,
    /// How long a handshake or the head of a request may take, and a connection rest between two;
    /// twice as long may a client read nothing of what it is sent.
    pub patience: Duration,
}

impl Default for Caps {
    fn default() -> Self {
        Self { connections: 15_000, connections_of_one: 2_000, patience: Duration::from_secs(15) }
    }
}
