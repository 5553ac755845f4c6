//! Red when a page of another site could bend its own name to this server (DNS rebinding), or when
//! somebody with the right address is turned away.

use std::sync::Arc;
use std::time::Duration;

use breach_rounds::server::{ServeOptions, World};

use super::{Cards, Running, SetClock, options, site};

fn status(server: &Running, host: &str) -> u16 {
    server.ask("GET /", &[&format!("host: {host}")]).status
}

#[test]
fn only_the_names_of_this_server_are_answered() {
    let folder = site();
    let interfaces = Cards::with(&[("wlan0", "10.0.0.5"), ("wlan0", "fd00::5")]);
    let public_url = Some("https://rounds.example.org".parse().expect("a URL"));
    let world = World { interfaces, ..World::default() };
    let options = ServeOptions { public_url, ..options(&folder) };
    let server = Running::of(options, world, |server| server).expect("the options are good");
    for own in [
        "localhost",
        "LOCALHOST:1234",
        "localhost.",
        "rounds.localhost",
        "127.0.0.1",
        "127.1.2.3:80",
        "[::1]:80",
        "10.0.0.5:8080",
        "[fd00::5]",
        "rounds.example.org",
        "Rounds.Example.org:443",
    ] {
        assert_eq!(status(&server, own), 200, "{own}");
    }
    for foreign in [
        "evil.example",
        "localhost.evil.example",
        "rounds.example.org.evil.example",
        "10.0.0.6",
        "127.0.0.1.evil.example",
        "0x7f000001",
        "[fd00::6]",
    ] {
        let answer = server.ask("GET /", &[&format!("host: {foreign}")]);
        assert_eq!(answer.status, 421, "{foreign}");
        assert!(answer.body.contains("--public-url"), "{}", answer.body);
    }
}

#[test]
fn a_request_names_one_host() {
    let server = Running::start(options(&site()));
    for headers in [
        &[][..],
        &["host: localhost", "host: evil.example"],
        &["host: "],
        &["host: localhost:"],
        &["host: localhost:port"],
        &["host: user@localhost"],
        &["host: localhost/evil"],
    ] {
        assert_eq!(server.ask("GET /", headers).status, 400, "{headers:?}");
    }
    // The request line may name a host, too; it must be the same.
    assert_eq!(server.ask("GET http://evil.example/", &["host: localhost"]).status, 400);
    assert_eq!(server.ask("GET http://localhost/reach", &["host: localhost"]).status, 200);
}

#[test]
fn a_laptop_that_changes_to_a_hotspot_is_found_there() {
    let (clock, cards) = (SetClock::at(1_000_000), Cards::with(&[("wlan0", "10.0.0.5")]));
    let (interfaces, time) = (Arc::clone(&cards), Arc::clone(&clock));
    let world = World { clock: time, interfaces, ..World::default() };
    let folder = site();
    let server = Running::of(options(&folder), world, |server| server).expect("the options are good");
    assert_eq!((status(&server, "10.0.0.5"), status(&server, "172.20.10.2")), (200, 421));
    cards.set(&[("wlan0", "172.20.10.2")]);
    clock.advance(Duration::from_secs(5));
    assert_eq!((status(&server, "10.0.0.5"), status(&server, "172.20.10.2")), (421, 200));
}

#[test]
fn health_is_told_under_any_name() {
    let server = Running::start(options(&site()));
    for path in ["/livez", "/readyz"] {
        let answer = server.ask(&format!("GET {path}"), &["host: node-7.cluster.example"]);
        assert_eq!((answer.status, answer.body.as_str()), (200, "ok"), "{path}");
    }
}
