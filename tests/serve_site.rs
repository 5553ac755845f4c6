//! Red when `breach-rounds serve` sends a browser, an LMS or a cache something wrong.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::time::Duration;

use breach_rounds::server::{self, Embedding, Listen, ServeOptions, ServerError};
use tokio::sync::oneshot;

const SCRIPT: &str = "app.0123456789abcdef.js";
const MODULE: &str = "app_bg.fedcba9876543210.wasm";

/// A site as `cargo xtask web --release` leaves it.
fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, text: &str| {
        fs::write(folder.path().join(name), text).expect("the folder can be written");
    };
    write("index.html", "<!doctype html>page");
    write(SCRIPT, "script");
    write(MODULE, "module");
    write(&format!("{MODULE}.br"), "brotli");
    write(&format!("{MODULE}.gz"), "gzip");
    folder
}

/// The real router on a free port, until it is dropped.
struct Running {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<Result<(), ServerError>>>,
}

impl Running {
    fn start(folder: &Path, embedding: &Embedding) -> Self {
        let router = server::router(folder, embedding).expect("there is a site");
        let (stop, stopped) = oneshot::channel();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        listener.set_nonblocking(true).expect("a socket of tokio's kind");
        let address = listener.local_addr().expect("an address");
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime").block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
                let stop = async {
                    let _ = stopped.await;
                };
                server::serve_until(listener, router, stop).await
            })
        });
        Self { address, stop: Some(stop), thread: Some(thread) }
    }

    fn get(&self, path: &str, accept: &str) -> Answer {
        self.send("GET", path, accept)
    }

    fn send(&self, method: &str, path: &str, accept: &str) -> Answer {
        let mut socket = TcpStream::connect(self.address).expect("the server listens");
        socket.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: {accept}\r\nconnection: close\r\n\r\n"
        );
        socket.write_all(request.as_bytes()).expect("the request is sent");
        let mut text = String::new();
        socket.read_to_string(&mut text).expect("an answer");
        Answer::parse(&text)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.stop.take());
        let ended = self.thread.take().expect("one drop").join();
        if !std::thread::panicking() {
            ended.expect("the server did not panic").expect("the server stopped when asked");
        }
    }
}

struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: String,
}

impl Answer {
    fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").expect("an empty line");
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status");
        let headers = lines.filter_map(|line| line.split_once(": "));
        Self {
            status: status.parse().expect("a number"),
            headers: headers.map(|(k, v)| (k.to_ascii_lowercase(), v.to_owned())).collect(),
            body: body.to_owned(),
        }
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

#[test]
fn files_come_precompressed_with_their_types() {
    let folder = site();
    let server = Running::start(folder.path(), &Embedding::default());
    for (accept, encoding, body) in
        [("gzip, br", "br", "brotli"), ("gzip", "gzip", "gzip"), ("identity", "", "module")]
    {
        let answer = server.get(&format!("/{MODULE}"), accept);
        assert_eq!((answer.status, answer.body.as_str()), (200, body), "accepting {accept}");
        assert_eq!(answer.header("content-encoding"), encoding);
        assert_eq!(answer.header("content-type"), "application/wasm");
        assert_eq!(answer.header("vary"), "accept-encoding");
    }
    assert_eq!(server.get(&format!("/{SCRIPT}"), "br").header("content-type"), "text/javascript");
    let page = server.get("/", "br");
    assert_eq!((page.status, page.body.as_str()), (200, "<!doctype html>page"));
    assert_eq!(page.header("content-type"), "text/html");
}

#[test]
fn only_names_with_a_hash_are_kept_for_ever() {
    let folder = site();
    let server = Running::start(folder.path(), &Embedding::default());
    let caching = |path: &str| server.get(path, "br").header("cache-control").to_owned();
    assert_eq!(caching(&format!("/{SCRIPT}")), "public, max-age=31536000, immutable");
    assert_eq!(caching("/"), "no-cache");
    assert_eq!(caching("/index.html"), "no-cache");
    assert_eq!(caching("/gone.0123456789abcdef.js"), "no-cache", "a 404 may be mended");
}

#[test]
fn every_answer_carries_the_security_headers() {
    let folder = site();
    let embedding = Embedding { origins: vec!["https://lms.example.org".into()] };
    let server = Running::start(folder.path(), &embedding);
    for path in ["/", &format!("/{MODULE}"), "/nothing"] {
        let answer = server.get(path, "br");
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"), "{path}: {policy}");
        assert!(policy.ends_with("frame-ancestors 'self' https://lms.example.org"), "{policy}");
        assert!(!policy.contains("unsafe-inline"), "{policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
    }
}

#[test]
fn nothing_outside_the_site_is_served_and_nothing_is_written() {
    let folder = site();
    let inside = folder.path().join("site");
    fs::create_dir(&inside).expect("a folder");
    fs::write(inside.join("index.html"), "page").expect("a page");
    let server = Running::start(&inside, &Embedding::default());
    for path in ["/../index.html", "/%2e%2e/index.html", "/..%2findex.html", "/missing"] {
        let answer = server.get(path, "br");
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.body.contains("doctype"), "{path} left the site: {}", answer.body);
    }
    assert_eq!(server.send("POST", "/", "br").status, 405);
}

#[test]
fn a_missing_site_and_a_bad_origin_are_said_in_words() {
    let empty = tempfile::tempdir().expect("a temporary folder");
    let missing = server::router(empty.path(), &Embedding::default()).expect_err("no site");
    let words = missing.to_string();
    assert!(words.contains("there is no site in") && words.contains("cargo xtask web"), "{words}");
    for origin in ["lms.example.org", "https://a; script-src *", "https://a b", "https://", "*"] {
        let embedding = Embedding { origins: vec![origin.into()] };
        let refused = server::router(site().path(), &embedding).expect_err(origin);
        assert!(matches!(refused, ServerError::BadOrigin(_)), "{origin}: {refused}");
    }
}

/// Runs a server on a taken port and hands over where it went; it is ended by the process's end.
fn start_beside(taken: SocketAddr, listen: Listen) -> Result<server::Address, ServerError> {
    let (sender, receiver) = std::sync::mpsc::channel();
    let folder = site();
    let options = ServeOptions { listen, site: folder.path().to_path_buf(), embedding: Embedding::default() };
    std::thread::spawn(move || {
        let failed = sender.clone();
        if let Err(error) = server::run(&options, move |address| {
            let _ = sender.send(Ok(address));
        }) {
            let _ = failed.send(Err(error));
        }
    });
    let answer = receiver.recv_timeout(Duration::from_secs(20)).expect("started or failed");
    if let Ok(address) = &answer {
        assert_ne!(address.bound, taken);
    }
    answer
}

#[test]
fn a_taken_port_is_replaced_only_when_nobody_asked_for_it() {
    let holder = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let taken = holder.local_addr().expect("an address");
    let address = start_beside(taken, Listen::Near(taken)).expect("another port");
    assert_eq!(address.instead_of, Some(taken));
    let refused = start_beside(taken, Listen::At(taken)).expect_err("the port is taken");
    assert!(refused.to_string().contains(&format!("cannot listen on {taken}")), "{refused}");
}
