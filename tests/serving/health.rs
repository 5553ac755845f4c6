//! Red when an orchestrator is told the wrong thing, or when the numbers stand where the game does.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use breach_rounds::server::{Probe, ServeOptions, Server, World};

use super::{Running, options, site};

#[test]
fn readiness_follows_the_store_and_life_does_not() {
    let writes = Arc::new(AtomicBool::new(true));
    let asked = Arc::clone(&writes);
    let probe: Probe = Arc::new(move || {
        let writes = asked.load(Ordering::SeqCst);
        Box::pin(async move { if writes { Ok(()) } else { Err("the disk is full".to_owned()) } })
    });
    let assemble = |server: Server| server.probe(probe);
    let server = Running::of(options(&site()), World::default(), assemble).expect("the options are good");
    let ready = || {
        let answer = server.get("/readyz");
        assert_eq!(answer.header("cache-control"), "no-store");
        (answer.status, answer.body)
    };
    assert_eq!(ready(), (200, "ok".to_owned()));
    writes.store(false, Ordering::SeqCst);
    assert_eq!(ready(), (503, "store".to_owned()), "the reason stays in the log");
    assert_eq!(server.get("/livez").status, 200);
    writes.store(true, Ordering::SeqCst);
    assert_eq!(ready(), (200, "ok".to_owned()));
}

fn free() -> SocketAddr {
    let holder = TcpListener::bind("127.0.0.1:0").expect("a free port");
    holder.local_addr().expect("an address")
}

#[test]
fn the_numbers_stand_on_a_listener_of_their_own() {
    let folder = site();
    let at = free();
    let server = Running::start(ServeOptions { metrics: Some(at), ..options(&folder) });
    assert_eq!(server.get("/metrics").status, 404, "the game's listener shows no numbers");
    let folder_path = "/a-path-that-somebody-typed";
    assert_eq!(server.get(folder_path).status, 404);
    assert_eq!(server.get("/reach").status, 200);
    let numbers = super::ask_at(at, "GET /metrics", &["host: prometheus"]);
    assert_eq!(numbers.status, 200);
    for wanted in [
        "breach_rounds_requests_total{path=\"/reach\",status=\"200\"}",
        "breach_rounds_requests_total{path=\"site\",status=\"404\"}",
        "breach_rounds_request_seconds_bucket",
        "breach_rounds_connections_open",
    ] {
        assert!(numbers.body.contains(wanted), "{wanted}\n{}", numbers.body);
    }
    assert!(!numbers.body.contains("somebody-typed"), "{}", numbers.body);
    assert_eq!(super::ask_at(at, "GET /readyz", &["host: node"]).body, "ok");
}
