//! Red when one bad request costs others something: a panic, a body without end, a foreign language.

use axum::Router;
use axum::body::Bytes;
use axum::routing::{get, post};

use super::{Running, options, site};

fn routes() -> Router {
    async fn broken() -> &'static str {
        panic!("a handler of this test breaks")
    }
    let take = |body: Bytes| async move { body.len().to_string() };
    Router::new().route("/broken", get(broken)).route("/take", post(take))
}

#[test]
fn a_handler_that_panics_costs_one_answer() {
    let server = Running::mounted(options(&site()), routes());
    for _ in 0..3 {
        let answer = server.get("/broken");
        assert_eq!(answer.status, 500);
        assert!(!answer.body.contains("breaks"), "the message stays here: {}", answer.body);
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
    }
    assert_eq!(server.get("/livez").status, 200);
}

#[test]
fn a_body_is_small() {
    let server = Running::mounted(options(&site()), routes());
    let small = server.ask("POST /take", &["host: localhost", "content-length: 0"]);
    assert_eq!((small.status, small.body.as_str()), (200, "0"));
    let announced = server.ask("POST /take", &["host: localhost", "content-length: 70000"]);
    assert_eq!(announced.status, 413);
    // Nobody said how long it is.
    let chunk = format!("11170\r\n{}\r\n0\r\n", "x".repeat(0x11170));
    let headers = ["host: localhost", "transfer-encoding: chunked"];
    let mut socket = server.connect();
    let request =
        format!("POST /take HTTP/1.1\r\n{}\r\nconnection: close\r\n\r\n{chunk}\r\n", headers.join("\r\n"));
    use std::io::Write as _;
    // The server may hang up before it has read everything.
    let _ = socket.write_all(request.as_bytes());
    assert_eq!(super::Answer::read(&mut socket).status, 413);
}

#[test]
fn what_is_no_http_gets_no_answer_to_it() {
    let server = Running::start(options(&site()));
    for noise in
        ["\x16\x03\x01\x02\x00\x01\x00\x01\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET\r\n\r\n"]
    {
        use std::io::{Read as _, Write as _};
        let mut socket = server.connect();
        socket.write_all(noise.as_bytes()).expect("sent");
        let mut said = Vec::new();
        let _ = socket.read_to_end(&mut said);
        let said = String::from_utf8_lossy(&said);
        assert!(
            said.is_empty() || said.starts_with("HTTP/1.1 4") || said.starts_with("HTTP/1.0 4"),
            "{said}"
        );
    }
    assert_eq!(server.get("/livez").status, 200);
}
