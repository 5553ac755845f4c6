//! Red when the end loses something, comes too late, or does not come.

use std::io::{Read as _, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use axum::routing::get;
use axum::{Extension, Router};
use breach_rounds::server::{Context, ServeOptions, Server, World};
use tokio::sync::Notify;

use super::{LONG, Running, Said, options, site};

/// A server with a handler that answers when it is told to, and a writer that must flush.
struct Slow {
    server: Running,
    entered: mpsc::Receiver<()>,
    go_on: Arc<Notify>,
    flushed: Arc<AtomicBool>,
}

fn slow(options: ServeOptions) -> Slow {
    let (enter, entered) = mpsc::channel();
    let (go_on, flushed) = (Arc::new(Notify::new()), Arc::new(AtomicBool::new(false)));
    let (wait, flush) = (Arc::clone(&go_on), Arc::clone(&flushed));
    let handler = get(move || async move {
        enter.send(()).expect("the test waits");
        wait.notified().await;
        "late, but whole"
    });
    let assemble = move |server: Server| {
        let last = async move { flush.store(true, Ordering::SeqCst) };
        server.mount(Router::new().route("/slow", handler)).at_end(last)
    };
    let server = Running::of(options, World::default(), assemble).expect("the options are good");
    Slow { server, entered, go_on, flushed }
}

#[test]
fn an_answer_on_its_way_still_arrives_and_writers_flush() {
    let folder = site();
    let Slow { mut server, entered, go_on, flushed } = slow(options(&folder));
    assert!(matches!(server.hears(), Said::Listening(_)));
    let mut resting = server.connect();
    resting.write_all(b"GET /livez HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sent");
    assert!(resting.read(&mut [0; 4096]).expect("an answer") > 0);
    let mut socket = server.connect();
    socket.write_all(b"GET /slow HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sent");
    entered.recv_timeout(LONG).expect("the handler runs");
    server.context.shutdown.begin();
    assert_eq!(server.hears(), Said::Stopping);
    let mut rest = Vec::new();
    resting.read_to_end(&mut rest).expect("a connection at rest is closed in order");
    assert_eq!(rest, b"", "and nothing more is said on it");
    assert!(!flushed.load(Ordering::SeqCst), "writers flush last");
    go_on.notify_one();
    assert_eq!(super::Answer::read(&mut socket).body, "late, but whole");
    server.wait();
    assert!(flushed.load(Ordering::SeqCst));
    assert!(std::net::TcpStream::connect(server.address).is_err(), "nobody listens any more");
}

#[test]
fn whoever_does_not_end_is_not_waited_for_without_end() {
    let folder = site();
    let drain = Duration::from_millis(200);
    let Slow { mut server, entered, flushed, .. } = slow(ServeOptions { drain, ..options(&folder) });
    assert!(matches!(server.hears(), Said::Listening(_)));
    let mut socket = server.connect();
    socket.write_all(b"GET /slow HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sent");
    entered.recv_timeout(LONG).expect("the handler runs");
    let began = Instant::now();
    server.context.shutdown.begin();
    assert_eq!(server.hears(), Said::Stopping);
    assert_eq!(server.hears(), Said::Left(1));
    server.wait();
    assert!(began.elapsed() >= drain && began.elapsed() < LONG);
    assert!(flushed.load(Ordering::SeqCst), "writers flush all the same");
}

#[test]
fn readiness_says_no_from_the_first_moment_of_the_end() {
    let folder = site();
    let holder = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let at = holder.local_addr().expect("an address");
    drop(holder);
    let with_numbers = ServeOptions { metrics: Some(at), ..options(&folder) };
    let Slow { mut server, entered, go_on, .. } = slow(with_numbers);
    let mut socket = server.connect();
    socket.write_all(b"GET /slow HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sent");
    entered.recv_timeout(LONG).expect("the handler runs");
    let ready = || super::ask_at(at, "GET /readyz", &["host: node"]);
    assert_eq!(ready().status, 200);
    server.context.shutdown.begin();
    let answer = ready();
    assert_eq!((answer.status, answer.body.as_str()), (503, "draining"));
    go_on.notify_one();
    server.wait();
}

/// What the sockets' part does: a task that watches the signal and holds a token until it has said
/// goodbye.
#[test]
fn a_task_that_holds_a_token_is_told_and_waited_for() {
    let folder = site();
    let said_goodbye = Arc::new(AtomicBool::new(false));
    let (tell, started) = mpsc::channel();
    let mark = Arc::clone(&said_goodbye);
    let handler = get(move |Extension(context): Extension<Arc<Context>>| async move {
        let shutdown = context.shutdown.clone();
        context.shutdown.tasks().spawn(async move {
            tell.send(()).expect("the test waits");
            shutdown.stopping().cancelled().await;
            tokio::time::sleep(Duration::from_millis(50)).await;
            mark.store(true, Ordering::SeqCst);
        });
    });
    let assemble = move |server: Server| {
        let context = Arc::clone(server.context());
        server.mount(Router::new().route("/join", handler).layer(Extension(context)))
    };
    let mut server = Running::of(options(&folder), World::default(), assemble).expect("good options");
    server.get("/join");
    started.recv_timeout(LONG).expect("the task runs");
    server.context.shutdown.begin();
    server.wait();
    assert!(said_goodbye.load(Ordering::SeqCst));
}
