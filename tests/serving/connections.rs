//! Red when somebody can hold the server's connections: too many, too slow, or doing nothing.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use breach_rounds::server::{Caps, ServeOptions, TrustedProxies};

use super::{Answer, LONG, Running, options, site};

const REQUEST: &[u8] = b"GET /livez HTTP/1.1\r\nhost: localhost\r\n\r\n";

fn capped(folder: &tempfile::TempDir, caps: Caps) -> ServeOptions {
    ServeOptions { caps, ..options(folder) }
}

/// Whether the connection is let in: it is answered on, and left open.
fn is_answered(socket: &mut TcpStream) -> bool {
    let mut buffer = [0; 4096];
    // A connection that was turned away may already be reset.
    socket.write_all(REQUEST).is_ok() && matches!(socket.read(&mut buffer), Ok(read) if read > 0)
}

#[test]
fn one_address_holds_only_so_many_connections() {
    let folder = site();
    let server = Running::start(capped(&folder, Caps { connections_of_one: 2, ..Caps::default() }));
    let (mut first, mut second) = (server.connect(), server.connect());
    assert!(is_answered(&mut first) && is_answered(&mut second));
    assert!(!is_answered(&mut server.connect()), "the third one is turned away");
    drop(first);
    until(|| is_answered(&mut server.connect()), "a place that was given back is free");
    assert!(is_answered(&mut second), "whoever is in stays in");
}

#[test]
fn all_together_hold_only_so_many_connections() {
    let folder = site();
    let trusted_proxies = TrustedProxies(vec!["127.0.0.1".parse().expect("an address")]);
    let caps = Caps { connections: 3, connections_of_one: 1, ..Caps::default() };
    let server = Running::start(ServeOptions { trusted_proxies, ..capped(&folder, caps) });
    let mut held = [server.connect(), server.connect(), server.connect()];
    assert!(held.iter_mut().all(is_answered), "a trusted proxy stands for many");
    assert!(!is_answered(&mut server.connect()));
}

#[test]
fn slow_and_silent_clients_lose_their_place() {
    let folder = site();
    let patience = Duration::from_millis(300);
    let server = Running::start(capped(&folder, Caps { patience, ..Caps::default() }));
    // Nothing at all; half a head, byte by byte; nothing more after an answer.
    let silent = server.connect();
    let mut slow = server.connect();
    slow.write_all(b"GET / HTTP/1.1\r\nhost: loc").expect("sent");
    let mut resting = server.connect();
    assert!(is_answered(&mut resting));
    let started = Instant::now();
    for mut socket in [silent, slow, resting] {
        let mut left = Vec::new();
        // Closed, in whichever way, and not by our own timeout.
        let _ = socket.read_to_end(&mut left);
        assert!(started.elapsed() < LONG / 2, "it was left open");
        assert!(!String::from_utf8_lossy(&left).contains("200 OK"));
    }
}

#[test]
fn whoever_reads_nothing_loses_its_place() {
    let folder = site();
    // More than the buffers of a connection hold.
    let large = std::fs::File::create(folder.path().join("large.bin")).expect("a file");
    large.set_len(64 << 20).expect("room for it");
    let caps = Caps { patience: Duration::from_millis(150), connections: 1, ..Caps::default() };
    let server = Running::start(capped(&folder, caps));
    let mut deaf = server.connect();
    deaf.write_all(b"GET /large.bin HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sent");
    assert!(deaf.read(&mut [0; 1]).expect("the answer begins") > 0);
    assert!(!is_answered(&mut server.connect()), "it holds the one place");
    until(|| is_answered(&mut server.connect()), "its place becomes free");
}

#[test]
fn a_head_that_is_too_large_is_refused() {
    let server = Running::start(options(&site()));
    let mut socket = server.connect();
    let head = format!("GET / HTTP/1.1\r\nhost: localhost\r\ncookie: {}\r\n\r\n", "x".repeat(20_000));
    socket.write_all(head.as_bytes()).expect("sent");
    assert_eq!(Answer::read(&mut socket).status, 431);
}

fn until(mut is: impl FnMut() -> bool, what: &str) {
    let started = Instant::now();
    while !is() {
        assert!(started.elapsed() < LONG, "{what}");
    }
}
