//! Servers with rooms.

use std::fs;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use breach_rounds::exercise::evaluation::{Pace, Profile};
use breach_rounds::exercise::room::{Case, RoomPlan};
use breach_rounds::packs::{self, Library};
use breach_rounds::server::rooms::{Node, RoomOptions, mount};
use breach_rounds::server::store::EventStore;
use breach_rounds::server::{
    Clock, Context, Entropy, HostKey, Listen, NoEntropy, ServeOptions, Server, SiteChoice, SystemClock,
    SystemEntropy, World,
};
use tokio::task::JoinHandle;

/// The packs, read once for all tests.
pub static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| Arc::new(packs::embedded()));

/// The key of every server here.
pub const KEY: &str = "000102030405060708090a0b0c0d0e0f";

/// A clock that stands still, and a generator that starts anew with every server.
#[derive(Default)]
pub struct Fixed {
    now: AtomicU64,
    drawn: AtomicU64,
}

impl Fixed {
    pub fn at(ms: u64) -> Arc<Self> {
        Arc::new(Self { now: AtomicU64::new(ms), drawn: AtomicU64::new(0) })
    }

    pub fn advance(&self, ms: u64) {
        self.now.fetch_add(ms, Ordering::SeqCst);
    }
}

impl Clock for Fixed {
    fn now_ms(&self) -> u64 {
        self.now.load(Ordering::SeqCst)
    }
}

impl Entropy for Fixed {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        for byte in bytes {
            // SplitMix64: no two draws of a test are the same, and every run draws the same.
            let mut z = self.drawn.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            *byte = (z ^ (z >> 31)).to_le_bytes()[0];
        }
        Ok(())
    }
}

/// A server with rooms, until it is dropped.
pub struct Host {
    pub address: SocketAddr,
    pub context: Arc<Context>,
    pub node: Arc<Node>,
    serving: Option<JoinHandle<()>>,
    _site: tempfile::TempDir,
}

impl Host {
    pub async fn start(store: Arc<dyn EventStore>) -> Self {
        let world =
            World { clock: Arc::new(SystemClock), entropy: Arc::new(SystemEntropy), ..World::default() };
        Self::of(store, world, ServeOptions::default(), Self::talkative()).await
    }

    pub async fn fixed(store: Arc<dyn EventStore>, fixed: &Arc<Fixed>) -> Self {
        let (clock, entropy) = (Arc::clone(fixed), Arc::clone(fixed));
        let world = World { clock, entropy, ..World::default() };
        Self::of(store, world, ServeOptions::default(), Self::talkative()).await
    }

    pub async fn of(
        store: Arc<dyn EventStore>,
        world: World,
        options: ServeOptions,
        rooms: RoomOptions,
    ) -> Self {
        let site = tempfile::tempdir().expect("a temporary folder");
        fs::write(site.path().join("index.html"), "page").expect("the folder can be written");
        let options = ServeOptions {
            listen: Listen::At("127.0.0.1:0".parse().expect("an address")),
            site: SiteChoice::Folder(site.path().to_path_buf()),
            host_key: Some(KEY.parse::<HostKey>().expect("a key")),
            ..options
        };
        let server = Server::prepare(options, world, Arc::new(|_| {})).await.expect("the options are good");
        let (server, node) = mount(server, store, Arc::clone(&LIBRARY), rooms);
        let (address, context) = (server.address().bound, Arc::clone(server.context()));
        let serving = Some(tokio::spawn(server.serve()));
        Self { address, context, node, serving, _site: site }
    }

    /// Clients of a test click faster than people.
    pub fn talkative() -> RoomOptions {
        RoomOptions { burst: 1_000_000, ..RoomOptions::default() }
    }

    /// Ends in order, as on Ctrl-C.
    pub async fn stop(mut self) {
        self.context.shutdown.begin();
        if let Some(serving) = self.serving.take() {
            serving.await.expect("the server did not panic");
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.context.shutdown.begin();
    }
}

/// A scenario of the shipped pack for so many teams, without a timer and without admission.
pub fn plan(teams: usize) -> RoomPlan {
    let teams = (1..=teams).map(|team| format!("Table {team}")).collect();
    let pack = LIBRARY.packs.first().expect("a pack");
    let scenario = pack.scenarios().first().expect("a scenario").file.id.clone();
    let plan = RoomPlan::new(&pack.info().id, Case::Scenario(scenario), teams);
    RoomPlan { title: "Winter drill".into(), turn_seconds: None, admission: false, pace: Pace::Own, ..plan }
}

pub fn profile(name: &str) -> Profile {
    Profile { name: name.into(), ..Profile::default() }
}
