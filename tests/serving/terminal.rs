//! Red when whoever starts the server is not told what to do next, or when a log says too much.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};

use super::{LONG, ask_at, site};

const KEY: &str = "00112233445566778899aabbccddeeff";

/// The real program; ended by its number when it is dropped.
struct Program {
    child: Child,
    out: BufReader<ChildStdout>,
    errors: ChildStderr,
    said: String,
}

impl Program {
    fn start(folder: &tempfile::TempDir, arguments: &[&str]) -> Self {
        Self::start_in(folder, &[&["--store", "memory"], arguments].concat(), None)
    }

    /// With another data folder than the person's own.
    fn start_in(folder: &tempfile::TempDir, arguments: &[&str], data: Option<&Path>) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_breach-rounds"))
            .args(["serve", "--site"])
            .arg(folder.path())
            .args(arguments)
            .envs(data.map(|data| ("XDG_DATA_HOME", data)))
            .env("BREACH_ROUNDS_HOST_KEY", KEY)
            .env_remove("RUST_LOG")
            .env_remove("NO_COLOR")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let out = BufReader::new(child.stdout.take().expect("piped"));
        let errors = child.stderr.take().expect("piped");
        Self { child, out, errors, said: String::new() }
    }

    /// Reads on until a line contains `words`.
    fn until(&mut self, words: &str) -> String {
        loop {
            let from = self.said.len();
            let read = self.out.read_line(&mut self.said).expect("text");
            assert!(read > 0, "it ended without {words:?}:\n{}", self.said);
            if self.said[from..].contains(words) {
                return self.said[from..].to_owned();
            }
        }
    }

    fn port(&mut self) -> u16 {
        let line = self.until("Breach Rounds is at");
        let url = line.split_whitespace().find_map(|word| word.strip_prefix("http://")).expect("a URL");
        let port = url.trim_end_matches('/').rsplit(':').next().expect("a port");
        port.parse().expect("a number")
    }

    #[cfg(unix)]
    fn signal(&self, name: &str) {
        let status = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status();
        assert!(status.expect("kill runs").success());
    }

    /// Its last words, its log, and how it ended.
    fn end(mut self) -> (String, String, Option<i32>) {
        self.out.read_to_string(&mut self.said).expect("text");
        let mut log = String::new();
        self.errors.read_to_string(&mut log).expect("text");
        let status = self.child.wait().expect("it ended");
        (std::mem::take(&mut self.said), log, status.code())
    }
}

fn get(port: u16, path: &str, headers: &[&str]) -> super::Answer {
    let address = format!("127.0.0.1:{port}").parse().expect("an address");
    ask_at(address, &format!("GET {path}"), headers)
}

#[cfg(unix)]
#[test]
fn on_one_machine_it_says_how_to_let_others_in() {
    let folder = site();
    let mut program = Program::start(&folder, &["--listen", "127.0.0.1:0"]);
    let port = program.port();
    let link = format!("http://127.0.0.1:{port}/#host={KEY}");
    assert_eq!(program.until("#host=").trim(), link);
    let advice = program.until("Only this machine can reach it");
    assert!(
        advice.contains(&format!("--listen 0.0.0.0:{port}")) && advice.contains("--insecure-lan"),
        "{advice}"
    );
    program.signal("TERM");
    let (said, log, code) = program.end();
    assert_eq!(code, Some(0), "{log}");
    assert!(said.contains("Stopping"), "{said}");
    assert!(!said.contains('█') && !said.contains('\x1b'), "no code is drawn into a pipe");
}

#[cfg(unix)]
#[test]
fn for_a_network_it_warns_and_says_at_once_who_got_here() {
    let folder = site();
    let arguments = ["--listen", "0.0.0.0:0", "--insecure-lan", "--qr", "--trusted-proxy", "127.0.0.1"];
    let mut program = Program::start(&folder, &arguments);
    let port = program.port();
    program.until("#host=");
    let visit = |from: &str| get(port, "/reach", &["host: localhost", &format!("x-forwarded-for: {from}")]);
    assert_eq!(visit("203.0.113.9").status, 200);
    program.until("203.0.113.9 reached this server");
    program.signal("INT");
    let (_, log, code) = program.end();
    assert_eq!(code, Some(0), "{log}");
    assert!(log.contains("WARNING: plain HTTP on a network"), "{log}");
    assert!(log.contains("WARNING: --trusted-proxy without --public-url"), "{log}");
}

/// A proxy gives it an address for others whatever networks this machine has.
#[cfg(unix)]
#[test]
fn the_code_in_the_terminal_leads_a_phone_to_the_check() {
    let folder = site();
    let arguments = ["--listen", "127.0.0.1:0", "--public-url", "https://rounds.example.org", "--qr"];
    let mut program = Program::start(&folder, &arguments);
    let link = program.until("#host=");
    assert_eq!(link.trim(), format!("https://rounds.example.org/#host={KEY}"));
    program.until("Others can reach it at");
    program.until("hotspot");
    program.until("nobody");
    program.signal("TERM");
    let (said, log, code) = program.end();
    assert_eq!(code, Some(0), "{log}");
    assert!(said.contains("https://rounds.example.org/reach"), "{said}");
    assert_eq!(scanned(&said), "https://rounds.example.org/reach");
}

/// What a camera reads from the terminal: half blocks in black on white.
fn scanned(said: &str) -> String {
    const INK: &str = "\x1b[38;5;16;48;5;231m";
    let lines = said.lines().filter_map(|line| line.strip_prefix(INK)?.strip_suffix("\x1b[0m"));
    let rows: Vec<Vec<bool>> = lines
        .flat_map(|line| {
            let dark = |blocks: &'static str| line.chars().map(|c| blocks.contains(c)).collect::<Vec<_>>();
            [dark("█▀"), dark("█▄")]
        })
        .collect();
    assert!(!rows.is_empty(), "no code was drawn:\n{said}");
    const SIZE: usize = 4;
    let (width, height) = (rows[0].len() * SIZE, rows.len() * SIZE);
    let paint = |x: usize, y: usize| if rows[y / SIZE][x / SIZE] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, paint);
    let grids = image.detect_grids();
    let (_, text) = grids.first().expect("a camera finds it").decode().expect("a camera reads it");
    text
}

#[cfg(unix)]
#[test]
fn a_log_names_no_device_no_key_and_nothing_that_was_typed() {
    let folder = site();
    let arguments = ["--listen", "127.0.0.1:0", "--log", "json", "--trusted-proxy", "127.0.0.1"];
    let mut program = Program::start(&folder, &arguments);
    let port = program.port();
    let secret = format!("authorization: Bearer {KEY}");
    let from = "x-forwarded-for: 203.0.113.77";
    assert_eq!(get(port, "/api/reach", &["host: localhost", &secret, from]).status, 200);
    assert_eq!(get(port, "/Jane-Roe?code=SECRET", &["host: localhost", from, "cookie: TOKEN"]).status, 404);
    assert_eq!(get(port, "/", &["host: evil-name.example", from]).status, 421);
    program.signal("TERM");
    let (_, log, code) = program.end();
    assert_eq!(code, Some(0), "{log}");
    let lines: Vec<serde_json::Value> = log
        .lines()
        .filter(|line| line.starts_with('{'))
        .map(|line| serde_json::from_str(line).expect("one object a line"))
        .collect();
    let requests: Vec<_> = lines.iter().filter(|line| line["message"] == "request").collect();
    let told =
        |line: &serde_json::Value| (line["path"].clone(), line["status"].clone(), line["network"].clone());
    let network = serde_json::json!("203.0.113.0/24");
    let wanted = [("/api/reach", 200), ("site", 404), ("site", 421)];
    let wanted = wanted.map(|(path, status)| (path.into(), status.into(), network.clone()));
    assert_eq!(requests.iter().map(|line| told(line)).collect::<Vec<_>>(), wanted);
    for secret in [KEY, "203.0.113.77", "Jane", "SECRET", "TOKEN", "evil-name"] {
        assert!(!log.contains(secret), "{secret} stands in the log:\n{log}");
    }
}

#[cfg(unix)]
#[test]
fn a_second_interrupt_ends_it_at_once() {
    let folder = site();
    // More than the buffers of a connection hold.
    let large = std::fs::File::create(folder.path().join("large.bin")).expect("a file");
    large.set_len(64 << 20).expect("room for it");
    let mut program = Program::start(&folder, &["--listen", "127.0.0.1:0", "--drain", "3600"]);
    let port = program.port();
    program.until("Only this machine");
    // An answer that nobody reads holds the server.
    let mut held = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
    held.set_read_timeout(Some(LONG)).expect("a timeout");
    held.write_all(b"GET /large.bin HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sent");
    assert!(held.read(&mut [0; 1]).expect("the answer begins") > 0);
    program.signal("INT");
    program.until("Stopping");
    program.signal("INT");
    let (_, _, code) = program.end();
    assert_eq!(code, Some(130));
}

#[test]
fn arguments_that_cannot_be_are_said_in_words() {
    let folder = site();
    let run = |arguments: &[&str], key: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_breach-rounds"))
            .args(["serve", "--store", "memory", "--site"])
            .arg(folder.path())
            .args(arguments)
            .env("BREACH_ROUNDS_HOST_KEY", key)
            .output()
            .expect("the program starts");
        assert!(!output.status.success(), "{arguments:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    for (arguments, key, words) in [
        (&["--listen", "0.0.0.0:0"][..], KEY, "--insecure-lan"),
        (&["--public-url", "https://rounds.example.org/game"], KEY, "is not an address such as"),
        (&["--trusted-proxy", "10.0.0.0/64"], KEY, "neither an address nor a range"),
        (&["--tls-cert", "a.pem"], KEY, "--tls-key"),
        (&["--log-filter", "a=b=c"], KEY, "is no filter such as"),
        (&["--host-key-file", "nowhere"], KEY, "the host key in nowhere cannot be read"),
        (&[], "secret-but-short", "32 hexadecimal digits"),
    ] {
        let said = run(arguments, key);
        assert!(said.contains(words), "{arguments:?}: {said}");
        assert!(!said.contains("secret-but-short"), "a key is not repeated: {said}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_second_server_beside_the_first_plays_on_in_memory_and_says_so() {
    let (folder, data) = (site(), tempfile::tempdir().expect("a folder"));
    let start = || Program::start_in(&folder, &["--listen", "127.0.0.1:0"], Some(data.path()));
    let mut first = start();
    first.port();
    let mut second = start();
    second.port();
    second.signal("TERM");
    let mut said = String::new();
    second.errors.read_to_string(&mut said).expect("text");
    assert!(said.contains("kept in memory"), "{said}");
    first.signal("TERM");
    let mut said = String::new();
    first.errors.read_to_string(&mut said).expect("text");
    assert!(!said.contains("kept in memory"), "{said}");
}
