//! Red when `breach-rounds serve` lets in, sends out or says something wrong. Real servers on free
//! ports of this machine, and a client that sends what no browser would.

mod addresses;
mod connections;
mod embedded;
mod health;
mod hosts;
mod limits;
mod origins;
mod reach;
mod robust;
mod shutdown;
mod site;
mod terminal;
mod tls;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use axum::Router;
use breach_rounds::server::{
    Clock, Context, Interface, Interfaces, Listen, News, ServeOptions, Server, ServerError, SiteChoice, World,
};

pub const SCRIPT: &str = "app.0123456789abcdef.js";
pub const MODULE: &str = "app_bg.fedcba9876543210.wasm";

/// Longer than anything here should take.
pub const LONG: Duration = Duration::from_secs(20);

/// A site as `cargo xtask web --release` leaves it.
pub fn site() -> tempfile::TempDir {
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

/// A free port of this machine, and a site.
pub fn options(folder: &tempfile::TempDir) -> ServeOptions {
    ServeOptions {
        listen: Listen::At("127.0.0.1:0".parse().expect("an address")),
        site: SiteChoice::Folder(folder.path().to_path_buf()),
        ..ServeOptions::default()
    }
}

/// A clock that a test sets.
#[derive(Default)]
pub struct SetClock(AtomicU64);

impl SetClock {
    pub fn at(ms: u64) -> Arc<Self> {
        Arc::new(Self(AtomicU64::new(ms)))
    }

    pub fn advance(&self, by: Duration) {
        self.0.fetch_add(u64::try_from(by.as_millis()).expect("a short time"), Ordering::SeqCst);
    }
}

impl Clock for SetClock {
    fn now_ms(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }
}

/// Network cards that a test plugs in.
#[derive(Default)]
pub struct Cards(Mutex<Vec<Interface>>);

impl Cards {
    pub fn with(cards: &[(&str, &str)]) -> Arc<Self> {
        let own = Arc::new(Self::default());
        own.set(cards);
        own
    }

    pub fn set(&self, cards: &[(&str, &str)]) {
        let card = |(name, address): &(&str, &str)| Interface {
            name: (*name).to_owned(),
            address: address.parse().expect("an address"),
        };
        *self.0.lock().expect("nobody panicked") = cards.iter().map(card).collect();
    }
}

impl Interfaces for Cards {
    fn list(&self) -> Vec<Interface> {
        self.0.lock().expect("nobody panicked").clone()
    }
}

/// What a server said, in words that a test can compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Listening(SocketAddr),
    Reached(IpAddr),
    Stopping,
    Left(usize),
}

/// A real server until it is dropped.
pub struct Running {
    pub address: SocketAddr,
    pub context: Arc<Context>,
    pub said: mpsc::Receiver<Said>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Running {
    pub fn start(options: ServeOptions) -> Self {
        Self::of(options, World::default(), |server| server).expect("the options are good")
    }

    pub fn mounted(options: ServeOptions, router: Router) -> Self {
        Self::of(options, World::default(), |server| server.mount(router)).expect("the options are good")
    }

    pub fn of(
        options: ServeOptions,
        world: World,
        assemble: impl FnOnce(Server) -> Server + Send + 'static,
    ) -> Result<Self, ServerError> {
        let (tell, said) = mpsc::channel();
        let (hand_over, prepared) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
            let runtime = runtime.expect("a runtime");
            runtime.block_on(async {
                let told = Arc::new(move |news: News<'_>| {
                    let said = match news {
                        News::Listening(_, address) => Said::Listening(address.bound),
                        News::Reached(visit) => Said::Reached(visit.address),
                        // The store is opened by `run`, which tests drive as a program.
                        News::InMemory => return,
                        News::Stopping => Said::Stopping,
                        News::Left(count) => Said::Left(count),
                    };
                    // A test that has seen enough is gone.
                    let _ = tell.send(said);
                });
                match Server::prepare(options, world, told).await {
                    Ok(server) => {
                        let server = assemble(server);
                        let handles = (server.address().bound, Arc::clone(server.context()));
                        hand_over.send(Ok(handles)).expect("somebody waits");
                        server.serve().await;
                    }
                    Err(error) => hand_over.send(Err(error)).expect("somebody waits"),
                }
            });
            runtime.shutdown_background();
        });
        match prepared.recv_timeout(LONG).expect("prepared or not") {
            Ok((address, context)) => Ok(Self { address, context, said, thread: Some(thread) }),
            Err(error) => Err(error),
        }
    }

    pub fn connect(&self) -> TcpStream {
        let socket = TcpStream::connect(self.address).expect("the server listens");
        socket.set_read_timeout(Some(LONG)).expect("a timeout");
        socket
    }

    pub fn ask(&self, line: &str, headers: &[&str]) -> Answer {
        ask_at(self.address, line, headers)
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path}"), &["host: localhost"])
    }

    /// The next thing that the server says.
    pub fn hears(&self) -> Said {
        self.said.recv_timeout(LONG).expect("the server says something")
    }

    /// Waits for the end, which must have begun.
    pub fn wait(&mut self) {
        if let Some(thread) = self.thread.take() {
            thread.join().expect("the server did not panic");
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.context.shutdown.begin();
        if !std::thread::panicking() {
            self.wait();
        }
    }
}

/// Sends a request line and headers, and reads until the server hangs up.
pub fn ask_at(address: SocketAddr, line: &str, headers: &[&str]) -> Answer {
    let mut socket = TcpStream::connect(address).expect("somebody listens");
    socket.set_read_timeout(Some(LONG)).expect("a timeout");
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    let request = format!("{line} HTTP/1.1\r\n{headers}connection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).expect("the request is sent");
    Answer::read(&mut socket)
}

pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

impl Answer {
    /// Reads until the server hangs up.
    pub fn read(socket: &mut impl std::io::Read) -> Self {
        let mut text = String::new();
        socket.read_to_string(&mut text).expect("an answer");
        Self::parse(&text)
    }

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

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}
