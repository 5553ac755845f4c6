//! A PostgreSQL server of a test's own: in a temporary folder, reached by a socket in it alone, as a user
//! without rights, and gone with the test, however that ends.

use std::fs;
use std::io::Read as _;
use std::net::Ipv4Addr;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use breach_rounds::server::store::StoreAddress;

/// How long a server may take to come up; after a kill it first repairs itself.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs the server, and ends it when whoever holds the other end of the input is gone.
const KEEPER: &str = r#"
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
{ read -r never <&3; kill -s INT "$server" 2>/dev/null; } &
reader=$!
exec 3<&-
wait "$server"
kill "$reader" 2>/dev/null
"#;

pub struct Cluster {
    folder: tempfile::TempDir,
    programs: PathBuf,
    user: Option<(u32, u32)>,
    keeper: Option<Child>,
    databases: AtomicU32,
    /// Beside its socket; nothing at first.
    listens: Option<Ipv4Addr>,
    tls: bool,
}

/// The folder with PostgreSQL's programs, the newest of several.
pub fn programs() -> Option<PathBuf> {
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = debian.map(|version| version.path().join("bin")).collect();
    found.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    found.retain(|folder| folder.join("postgres").exists() && folder.join("initdb").exists());
    found.sort_by_key(|folder| {
        let version =
            folder.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().parse().ok());
        version.flatten().unwrap_or(0u32)
    });
    found.pop()
}

/// A user without rights, where the test itself is root: PostgreSQL refuses to run as that.
fn harmless_user() -> Option<(u32, u32)> {
    if fs::metadata("/proc/self").expect("Linux").uid() != 0 {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").expect("users");
    let of = |name: &str| {
        let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut numbers = line.split(':').skip(2).map(|number| number.parse().expect("a number"));
        Some((numbers.next()?, numbers.next()?))
    };
    Some(of("postgres").or_else(|| of("nobody")).expect("a user without rights"))
}

impl Cluster {
    pub fn start() -> Self {
        let programs = programs()
            .expect("PostgreSQL is not installed: `sudo apt-get install postgresql`, or leave this test out");
        let folder = tempfile::Builder::new().prefix("br-pg-").tempdir().expect("a temporary folder");
        let user = harmless_user();
        if let Some((uid, gid)) = user {
            std::os::unix::fs::chown(folder.path(), Some(uid), Some(gid)).expect("root may");
        }
        let (keeper, databases) = (None, AtomicU32::new(0));
        let (listens, tls) = (None, false);
        let mut cluster = Self { folder, programs, user, keeper, databases, listens, tls };
        let made = cluster
            .command("initdb")
            .args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"])
            .arg("--pgdata")
            .arg(cluster.data())
            .output()
            .expect("initdb starts");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        cluster.run();
        cluster
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(self.programs.join(program));
        command.current_dir(self.folder.path());
        if let Some((uid, gid)) = self.user {
            command.uid(uid).gid(gid);
        }
        command
    }

    /// Starts the server and waits until it answers.
    pub fn run(&mut self) {
        let log = fs::File::options().create(true).append(true).open(self.folder.path().join("log"));
        let log = log.expect("a log");
        let deadline = Instant::now() + PATIENCE;
        loop {
            let mut keeper = self.command("/bin/sh");
            keeper.args(["-c", KEEPER, "keeper"]).arg(self.programs.join("postgres"));
            keeper.arg("-D").arg(self.data()).arg("-k").arg(self.folder.path());
            let listens = self.listens.map(|ip| ip.to_string()).unwrap_or_default();
            keeper.args(["-c", &format!("listen_addresses={listens}"), "-c", "max_connections=200"]);
            keeper.args(["-c", if self.tls { "ssl=on" } else { "ssl=off" }]);
            keeper.stdin(Stdio::piped()).stdout(log.try_clone().unwrap()).stderr(log.try_clone().unwrap());
            self.keeper = Some(keeper.spawn().expect("a shell"));
            // After a kill it refuses to start as long as processes of the last one are ending; then the
            // keeper ends too, and is started again.
            while !self.answers() {
                assert!(Instant::now() < deadline, "no PostgreSQL: {}", self.log());
                let keeper = self.keeper.as_mut().expect("it was started");
                if keeper.try_wait().expect("it is ours").is_some() {
                    break;
                }
                std::thread::sleep(Duration::from_millis(20));
            }
            if self.answers() {
                return;
            }
        }
    }

    /// Listens on an address of this machine that no other process has, at the usual port.
    pub fn listen_on_its_own_address(&mut self) -> Ipv4Addr {
        let [.., high, low] = std::process::id().to_be_bytes();
        let ip = Ipv4Addr::new(127, 77, high, low);
        self.end();
        self.listens = Some(ip);
        self.run();
        ip
    }

    /// Has this certificate from now on, and takes nobody over a network without TLS.
    pub fn speak_tls_only(&mut self, certificate: &str, key: &str) {
        self.end();
        for (name, text) in [("server.crt", certificate), ("server.key", key)] {
            let path = self.data().join(name);
            fs::write(&path, text).expect("a file");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("ours");
            if let Some((uid, gid)) = self.user {
                std::os::unix::fs::chown(&path, Some(uid), Some(gid)).expect("root may");
            }
        }
        let who = "local all all trust\nhostssl all all 127.0.0.0/8 trust\n";
        fs::write(self.data().join("pg_hba.conf"), who).expect("a file");
        self.tls = true;
        self.run();
    }

    fn answers(&self) -> bool {
        let asked = Command::new(self.programs.join("pg_isready"))
            .arg("-q")
            .arg("-h")
            .arg(self.folder.path())
            .status();
        asked.expect("pg_isready").success()
    }

    /// The server's process, as its own file says.
    pub fn process(&self) -> Option<u32> {
        let file = fs::read_to_string(self.data().join("postmaster.pid")).ok()?;
        file.lines().next()?.parse().ok()
    }

    pub fn log(&self) -> String {
        let mut text = String::new();
        let log = fs::File::open(self.folder.path().join("log"));
        log.and_then(|mut log| log.read_to_string(&mut text)).expect("a log");
        text
    }

    /// Ends the server as a power switch would, as far as processes go.
    pub fn kill(&mut self) {
        let process = self.process().expect("it runs");
        assert!(signal(process, "KILL"), "it ran");
        self.end();
    }

    /// Ends it in order.
    pub fn end(&mut self) {
        if let Some(mut keeper) = self.keeper.take() {
            drop(keeper.stdin.take());
            keeper.wait().expect("it ends");
        }
    }

    /// The address of a database.
    pub fn address(&self, database: &str) -> StoreAddress {
        let socket = self.folder.path().to_str().expect("a plain path").replace('/', "%2F");
        format!("postgres://postgres@{socket}/{database}").parse().expect("an address")
    }

    /// The address of a new database.
    pub fn database(&self) -> StoreAddress {
        let name = format!("test{}", self.databases.fetch_add(1, Ordering::Relaxed));
        self.sql("postgres", &format!("CREATE DATABASE {name}"));
        self.address(&name)
    }

    /// Lets `psql` say something, and says what it answers.
    pub fn sql(&self, database: &str, sql: &str) -> String {
        let mut psql = Command::new(self.programs.join("psql"));
        psql.arg("-h").arg(self.folder.path()).args(["-U", "postgres", "-At", "-d", database, "-c", sql]);
        let said = psql.output().expect("psql starts");
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        String::from_utf8(said.stdout).expect("UTF-8").trim().to_owned()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.end();
    }
}

/// Sends a signal; says whether there was somebody to get it.
pub fn signal(process: u32, name: &str) -> bool {
    let sent = Command::new("kill").args(["-s", name, &process.to_string()]).stderr(Stdio::null()).status();
    sent.expect("kill").success()
}
