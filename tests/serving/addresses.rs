//! Red when a client can choose the address that limits and logs know it by.

use std::net::IpAddr;

use axum::Router;
use axum::http::{HeaderMap, HeaderValue};
use axum::routing::get;
use breach_rounds::server::{ClientAddress, ServeOptions, Truncated, TrustedProxies};

use super::{Running, options, site};

fn proxies(ranges: &[&str]) -> TrustedProxies {
    TrustedProxies(ranges.iter().map(|range| range.parse().expect("a range")).collect())
}

fn client(proxies: &TrustedProxies, peer: &str, lines: &[&str]) -> String {
    let mut headers = HeaderMap::new();
    for line in lines {
        headers.append("x-forwarded-for", HeaderValue::from_str(line).expect("a header"));
    }
    proxies.client(peer.parse().expect("an address"), &headers).0.to_string()
}

#[test]
fn whoever_is_no_trusted_proxy_speaks_for_itself_only() {
    let none = TrustedProxies::default();
    assert_eq!(client(&none, "192.0.2.1", &["203.0.113.9"]), "192.0.2.1");
    let other = proxies(&["10.0.0.0/8"]);
    assert_eq!(client(&other, "192.0.2.1", &["203.0.113.9"]), "192.0.2.1");
}

#[test]
fn behind_proxies_the_first_stranger_from_the_right_counts() {
    let trusted = proxies(&["10.0.0.0/8", "2001:db8:1::/48", "192.0.2.200"]);
    for (lines, wanted) in [
        // What the client wrote itself stands left and is not read.
        (&["1.1.1.1, 203.0.113.9"][..], "203.0.113.9"),
        (&["1.1.1.1, 203.0.113.9, 10.2.3.4"], "203.0.113.9"),
        (&["1.1.1.1", "203.0.113.9, 192.0.2.200"], "203.0.113.9"),
        (&["203.0.113.9:4711"], "203.0.113.9"),
        (&["[2001:db8:2::7]:4711"], "2001:db8:2::7"),
        (&["2001:db8:2::7, 2001:db8:1::1"], "2001:db8:2::7"),
        (&["::ffff:203.0.113.9"], "203.0.113.9"),
        // Nonsense ends the walk where it is still known who spoke.
        (&["1.1.1.1, unknown, 10.2.3.4"], "10.2.3.4"),
        (&["1.1.1.1,"], "10.0.0.1"),
        (&[], "10.0.0.1"),
        // Everybody is trusted: the one furthest away.
        (&["10.9.9.9, 10.2.3.4"], "10.9.9.9"),
    ] {
        assert_eq!(client(&trusted, "10.0.0.1", lines), wanted, "{lines:?}");
    }
    assert_eq!(client(&trusted, "::ffff:10.0.0.1", &["203.0.113.9"]), "203.0.113.9");
}

#[test]
fn ranges_are_read_strictly() {
    for bad in ["", "10.0.0.0/33", "10.0.0/8", "2001:db8::/129", "10.0.0.1/", "10.0.0.1/-1", "proxy.local"] {
        assert!(bad.parse::<breach_rounds::server::Cidr>().is_err(), "{bad}");
    }
    let everybody = proxies(&["0.0.0.0/0", "::/0"]);
    assert!(["1.2.3.4", "2001:db8::1"].iter().all(|a| everybody.trusts(a.parse().expect("an address"))));
    assert!(!proxies(&["10.0.0.0/31"]).trusts("10.0.0.2".parse().expect("an address")));
}

#[test]
fn handlers_hear_of_the_client_that_the_proxies_vouch_for() {
    let folder = site();
    let who = get(|ClientAddress(address): ClientAddress| async move { address.to_string() });
    let router = Router::new().route("/who", who);
    let untrusting = Running::mounted(options(&folder), router.clone());
    let forged = ["host: localhost", "x-forwarded-for: 203.0.113.9"];
    assert_eq!(untrusting.ask("GET /who", &forged).body, "127.0.0.1");
    let trusted_proxies = proxies(&["127.0.0.1"]);
    let trusting = Running::mounted(ServeOptions { trusted_proxies, ..options(&folder) }, router);
    let through = ["host: localhost", "x-forwarded-for: 1.1.1.1, 203.0.113.9"];
    assert_eq!(trusting.ask("GET /who", &through).body, "203.0.113.9");
}

#[test]
fn logs_know_networks_and_no_devices() {
    let said = |text: &str| Truncated(text.parse::<IpAddr>().expect("an address")).to_string();
    assert_eq!(said("203.0.113.9"), "203.0.113.0/24");
    assert_eq!(said("2001:db8:1:2:3::4"), "2001:db8:1::/48");
    assert_eq!(said("::ffff:203.0.113.9"), "203.0.113.0/24");
}
