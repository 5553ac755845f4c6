//! The server that is measured: the real executable, in a process of its own.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{fs, thread};

/// The key of every server here.
pub const KEY: &str = "000102030405060708090a0b0c0d0e0f";

/// A server that ends with this.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
}

impl Server {
    /// Starts it on a store; at a port that it had before, or at any.
    pub fn start(store: &str, site: &Path, at: Option<SocketAddr>) -> Result<Self, String> {
        let listen = at.map_or("127.0.0.1:0".to_owned(), |at| at.to_string());
        fs::write(site.join("index.html"), "page").map_err(|error| error.to_string())?;
        let filter = std::env::var("BENCH_LOG").unwrap_or_else(|_| "error".to_owned());
        let mut child = Command::new(env!("CARGO_BIN_EXE_breach-rounds"))
            .args(["serve", "--listen", &listen, "--store", store, "--drain", "3", "--site"])
            .arg(site)
            .args(["--log-filter", &filter, "--connections", "20000"])
            .env("BREACH_ROUNDS_HOST_KEY", KEY)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("the server could not be started: {error}"))?;
        let out = child.stdout.take().ok_or("no output")?;
        let mut lines = BufReader::new(out).lines();
        while let Some(Ok(line)) = lines.next() {
            if let Some(address) = address_in(&line) {
                // It must never wait for somebody to read what it says.
                thread::spawn(move || lines.for_each(drop));
                return Ok(Self { child, address });
            }
        }
        let ended = child.wait().map_err(|error| error.to_string())?;
        Err(format!("the server ended before it listened: {ended}"))
    }

    /// Its resident memory, in bytes.
    pub fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib: u64 = line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0);
        kib * 1024
    }

    /// The time of processors that it has used.
    pub fn processor(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        let fields = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
        let of =
            |at: usize| fields.split_whitespace().nth(at).and_then(|text| text.parse().ok()).unwrap_or(0);
        // Fields 14 and 15, in hundredths of a second.
        Duration::from_millis(10 * (of(11) + of(12)))
    }

    /// Ends it without a warning.
    pub fn kill(mut self) {
        // It has ended already, or it ends now.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn address_in(line: &str) -> Option<SocketAddr> {
    let (_, rest) = line.split_once("http://")?;
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || ".:[]-".contains(c))).unwrap_or(rest.len());
    let place = rest[..end].trim_end_matches('.').replace("localhost", "127.0.0.1");
    place.parse().ok()
}
