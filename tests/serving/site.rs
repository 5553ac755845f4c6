//! Red when a browser, an LMS or a cache is sent the wrong file, or the right one with wrong headers.

use std::fs;
use std::net::TcpListener;

use breach_rounds::server::{Embedding, Listen, ServeOptions, Server, ServerError, Site, SiteChoice, World};

use super::{Answer, MODULE, Running, SCRIPT, Said, options, site};

/// The site twice: from its folder, and as it would stand in the executable.
fn both(folder: &tempfile::TempDir, options: &ServeOptions) -> [Running; 2] {
    let embedded = Site::as_embedded(folder.path()).expect("the site can be read");
    let assemble = move |server: Server| server.with_site(embedded);
    [
        Running::start(options.clone()),
        Running::of(options.clone(), World::default(), assemble).expect("the options are good"),
    ]
}

fn accepting(server: &Running, path: &str, accept: &str) -> Answer {
    server.ask(&format!("GET {path}"), &["host: localhost", &format!("accept-encoding: {accept}")])
}

#[test]
fn files_come_precompressed_with_their_types() {
    let folder = site();
    for server in both(&folder, &options(&folder)) {
        for (accept, encoding, body) in [
            ("gzip, br", "br", "brotli"),
            ("gzip", "gzip", "gzip"),
            ("identity", "", "module"),
            ("br;q=0, gzip;q=0.5", "gzip", "gzip"),
            ("*", "br", "brotli"),
            ("", "", "module"),
        ] {
            let answer = accepting(&server, &format!("/{MODULE}"), accept);
            assert_eq!((answer.status, answer.body.as_str()), (200, body), "accepting {accept}");
            assert_eq!(answer.header("content-encoding"), encoding);
            assert_eq!(answer.header("content-type"), "application/wasm");
            assert_eq!(answer.header("vary"), "accept-encoding");
        }
        let script = accepting(&server, &format!("/{SCRIPT}"), "br");
        assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
        let page = accepting(&server, "/", "br");
        assert_eq!((page.status, page.body.as_str()), (200, "<!doctype html>page"));
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        let head = server.ask("HEAD /", &["host: localhost"]);
        assert_eq!((head.status, head.body.as_str()), (200, ""));
        assert_eq!(head.header("content-length"), "19");
    }
}

#[test]
fn only_names_with_a_hash_are_kept_for_ever() {
    let folder = site();
    for server in both(&folder, &options(&folder)) {
        let caching = |path: &str| accepting(&server, path, "br").header("cache-control").to_owned();
        assert_eq!(caching(&format!("/{SCRIPT}")), "public, max-age=31536000, immutable");
        assert_eq!(caching("/"), "no-cache");
        assert_eq!(caching("/index.html"), "no-cache");
        assert_eq!(caching("/gone.0123456789abcdef.js"), "no-cache", "a 404 may be mended");
    }
}

#[test]
fn a_page_that_the_browser_has_is_not_sent_again() {
    let folder = site();
    for server in both(&folder, &options(&folder)) {
        let tag = server.get("/").header("etag").to_owned();
        let again = |tag: &str| server.ask("GET /", &["host: localhost", &format!("if-none-match: {tag}")]);
        for known in [tag.clone(), format!("\"other\", W/{tag}")] {
            let answer = again(&known);
            assert_eq!((answer.status, answer.body.as_str()), (304, ""), "{known}");
            assert_eq!(answer.header("etag"), tag);
        }
        assert_eq!(again("\"other\"").status, 200);
        let packed = |accept| accepting(&server, &format!("/{MODULE}"), accept).header("etag").to_owned();
        assert_ne!(packed("br"), packed("gzip"), "two forms of a file have two tags");
    }
}

#[test]
fn every_answer_carries_the_security_headers() {
    let folder = site();
    let embedding = Embedding { origins: vec!["https://lms.example.org".into()] };
    for server in both(&folder, &ServeOptions { embedding, ..options(&folder) }) {
        let module = format!("/{MODULE}");
        let paths = ["/", &module, "/nothing", "/reach", "/reach.css", "/api/server", "/api/reach", "/livez"];
        for path in paths {
            let answer = server.get(path);
            let policy = answer.header("content-security-policy");
            assert!(policy.starts_with("default-src 'none'; "), "{path}: {policy}");
            assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"), "{path}: {policy}");
            assert!(policy.ends_with("frame-ancestors 'self' https://lms.example.org"), "{policy}");
            assert!(!policy.contains("unsafe-inline"), "{policy}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
            assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
            assert!(answer.header("permissions-policy").contains("camera=()"), "{path}");
            assert_eq!(answer.header("strict-transport-security"), "", "{path}: plain HTTP");
        }
        let foreign = server.ask("GET /", &["host: evil.example"]);
        assert_eq!((foreign.status, foreign.header("x-content-type-options")), (421, "nosniff"));
    }
}

#[test]
fn sockets_of_the_own_place_are_named_for_browsers_that_need_it() {
    let folder = site();
    let plain = Running::start(options(&folder));
    let host = format!("host: 127.0.0.1:{}", plain.address.port());
    let answer = plain.ask("GET /", &[&host]);
    let wanted = format!("connect-src 'self' ws://127.0.0.1:{};", plain.address.port());
    let policy = answer.header("content-security-policy");
    assert!(policy.contains(&wanted), "{policy}");
    let public_url = Some("https://rounds.example.org".parse().expect("a URL"));
    let public = Running::start(ServeOptions { public_url, ..options(&folder) });
    let answer = public.ask("GET /", &["host: rounds.example.org"]);
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("connect-src 'self' wss://rounds.example.org;"), "{policy}");
    assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");
}

#[test]
fn nothing_outside_the_site_is_served_and_nothing_is_written() {
    let folder = site();
    let inside = folder.path().join("site");
    fs::create_dir(&inside).expect("a folder");
    fs::write(inside.join("index.html"), "page").expect("a page");
    fs::write(inside.join(".hidden"), "doctype").expect("a file");
    let choice = SiteChoice::Folder(inside);
    let server = Running::start(ServeOptions { site: choice, ..options(&folder) });
    for path in [
        "/../index.html",
        "/%2e%2e/index.html",
        "/..%2findex.html",
        "/.hidden",
        "//etc/passwd",
        "/index.html/",
        "/missing",
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.body.contains("doctype"), "{path} left the site: {}", answer.body);
    }
    let written = server.ask("POST /", &["host: localhost", "content-length: 0"]);
    assert_eq!((written.status, written.header("allow")), (405, "GET, HEAD"));
}

#[test]
fn a_missing_site_and_a_bad_origin_are_said_in_words() {
    let empty = tempfile::tempdir().expect("a temporary folder");
    let refused = |options: ServeOptions| match Running::of(options, World::default(), |server| server) {
        Err(error) => error,
        Ok(_) => panic!("it must not start"),
    };
    let missing = refused(options(&empty)).to_string();
    assert!(missing.contains("there is no site in") && missing.contains("cargo xtask web"), "{missing}");
    let folder = site();
    for origin in ["lms.example.org", "https://a; script-src *", "https://a b", "https://", "*"] {
        let embedding = Embedding { origins: vec![origin.into()] };
        let error = refused(ServeOptions { embedding, ..options(&folder) });
        assert!(matches!(error, ServerError::BadOrigin(_)), "{origin}: {error}");
    }
}

#[test]
fn a_taken_port_is_replaced_only_when_nobody_asked_for_it() {
    let holder = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let taken = holder.local_addr().expect("an address");
    let folder = site();
    let beside = |listen| ServeOptions { listen, ..options(&folder) };
    let server = Running::start(beside(Listen::Near(taken)));
    assert_ne!(server.address, taken);
    assert_eq!(server.hears(), Said::Listening(server.address));
    let refused = Running::of(beside(Listen::At(taken)), World::default(), |server| server);
    let words = refused.err().expect("the port is taken").to_string();
    assert!(words.contains(&format!("cannot listen on {taken}")), "{words}");
}
