//! The addresses of this machine, and which of them others could come to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use super::origin::{HostName, Origin};

/// One address of this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interface {
    /// What the system calls the network card.
    pub name: String,
    /// The address.
    pub address: IpAddr,
}

/// Lists this machine's addresses.
pub trait Interfaces: Send + Sync + 'static {
    /// All of them at this moment; none when the system does not say.
    fn list(&self) -> Vec<Interface>;
}

/// The machine's own network cards.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SystemInterfaces;

impl Interfaces for SystemInterfaces {
    fn list(&self) -> Vec<Interface> {
        let cards = if_addrs::get_if_addrs().unwrap_or_default().into_iter();
        let up = cards.filter(if_addrs::Interface::is_oper_up);
        up.map(|card| Interface { address: card.ip().to_canonical(), name: card.name }).collect()
    }
}

/// How likely somebody else in the room gets to an address, the likeliest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// The address that was named with `--public-url`.
    Public,
    /// An address of a private network: what a Wi-Fi or a hotspot gives.
    Private,
    /// An address of the whole internet; a firewall may stand before it.
    Global,
    /// The same as the private ones, but of a network of containers or virtual machines.
    Virtual,
    /// An address that a machine gives itself when nobody gives it one.
    LinkLocal,
}

/// An address that others could come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reachable {
    /// How likely it is.
    pub nearness: Nearness,
    /// What to type or scan, with a slash at its end.
    pub url: String,
    /// What the system calls the network card; nothing for a public URL.
    pub interface: Option<String>,
}

/// Where others could reach a server that listens at `bound`, the best first; nothing when only this
/// machine can.
pub fn reachable(
    bound: SocketAddr,
    secure: bool,
    public: Option<&Origin>,
    interfaces: &[Interface],
) -> Vec<Reachable> {
    let mut places: Vec<(Nearness, bool, Reachable)> = Vec::new();
    if let Some(public) = public {
        let url = format!("{public}/");
        let place = Reachable { nearness: Nearness::Public, url, interface: None };
        places.push((Nearness::Public, false, place));
    }
    for Interface { name, address } in interfaces {
        let Some(nearness) = nearness(name, *address).filter(|_| listens_at(bound, *address)) else {
            continue;
        };
        let origin = Origin { secure, host: HostName::Address(*address), port: bound.port() };
        let place = Reachable { nearness, url: format!("{origin}/"), interface: Some(name.clone()) };
        places.push((nearness, address.is_ipv6(), place));
    }
    // Stable: the system's own order within a kind. IPv4 first, it is easier to type.
    places.sort_by_key(|(nearness, v6, _)| (*nearness, *v6));
    places.into_iter().map(|(_, _, place)| place).collect()
}

fn listens_at(bound: SocketAddr, address: IpAddr) -> bool {
    match bound.ip() {
        IpAddr::V4(Ipv4Addr::UNSPECIFIED) => address.is_ipv4(),
        IpAddr::V6(Ipv6Addr::UNSPECIFIED) => true,
        one => one == address,
    }
}

/// `None` for what nobody else can come to: loopback, and IPv6 link-local addresses, which browsers
/// do not take.
fn nearness(card: &str, address: IpAddr) -> Option<Nearness> {
    const VIRTUAL: [&str; 9] =
        ["docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "podman", "cni", "vEthernet"];
    let is_virtual = VIRTUAL.iter().any(|start| card.starts_with(start));
    match address {
        _ if address.is_loopback() || address.is_unspecified() => None,
        IpAddr::V6(address) if address.is_unicast_link_local() => None,
        IpAddr::V4(address) if address.is_link_local() => Some(Nearness::LinkLocal),
        _ if is_virtual => Some(Nearness::Virtual),
        IpAddr::V4(address) if address.is_private() => Some(Nearness::Private),
        IpAddr::V6(address) if address.is_unique_local() => Some(Nearness::Private),
        _ => Some(Nearness::Global),
    }
}
