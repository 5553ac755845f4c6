//! A server from its parts, from the first address to the last connection.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::Request;
use axum::{Router, middleware};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use super::accept::Door;
use super::connections::Connections;
use super::context::{Context, World};
use super::gate::{self, Gate};
use super::headers::Policy;
use super::health::{self, Health, Probe};
use super::host_key::HostKey;
use super::hosts::Hosts;
use super::limits::Limits;
use super::listen::Address;
use super::news::{News, Told};
use super::notes::Notes;
use super::options::ServeOptions;
use super::reach::{self, ReachLog};
use super::rooms;
use super::shutdown::{Shutdown, Signals};
use super::site::{self, Site};
use super::store::{StoreAddress, StoreError};
use super::{ServerError, open_files, telemetry, tls};
use crate::packs;
use crate::text::Text;

/// However late it is: writers get this long to flush.
const LAST_WORDS: Duration = Duration::from_secs(3);

type AtEnd = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A server that holds its address but accepts nothing yet, for other parts to be mounted on.
pub struct Server {
    options: ServeOptions,
    context: Arc<Context>,
    told: Told,
    listener: TcpListener,
    address: Address,
    metrics: Option<TcpListener>,
    tls: Option<TlsAcceptor>,
    site: Site,
    policy: Policy,
    mounted: Router,
    probes: Vec<Probe>,
    at_end: Vec<AtEnd>,
}

impl Server {
    /// Checks everything that can be checked and takes the address.
    ///
    /// # Errors
    /// When the site is missing, an address cannot be used or is open to others without TLS, a
    /// certificate is wrong, or the system refuses something.
    pub async fn prepare(options: ServeOptions, world: World, told: Told) -> Result<Self, ServerError> {
        telemetry::numbers().map_err(ServerError::Metrics)?;
        let site = Site::open(&options.site)?;
        let acceptor = options.tls.as_ref().map(tls::acceptor).transpose().map_err(ServerError::Tls)?;
        let public = options.public_url.clone();
        let public_secure = public.as_ref().is_some_and(|public| public.secure);
        let (secure, protected) = (acceptor.is_some(), acceptor.is_some() || public_secure);
        let policy = Policy::new(&options.embedding, public.as_ref(), protected)?;
        let (listener, address) = options.listen.bind().await?;
        let bound = address.bound;
        let unprotected = !protected && !bound.ip().is_loopback();
        if unprotected && !options.insecure_lan {
            return Err(ServerError::Unprotected(bound));
        }
        let metrics = match options.metrics {
            Some(at) => Some(metrics_listener(at).await?),
            None => None,
        };
        let host_key = match options.host_key {
            Some(key) => key,
            None => HostKey::draw(&*world.entropy).map_err(ServerError::Entropy)?,
        };
        let interfaces = Arc::clone(&world.interfaces);
        let hosts = Hosts::new(bound.ip(), public.as_ref(), interfaces, Arc::clone(&world.clock));
        let context = Arc::new(Context {
            limits: Limits::new(options.rates, Arc::clone(&world.clock)),
            clock: world.clock,
            entropy: world.entropy,
            interfaces: world.interfaces,
            shutdown: Shutdown::new(),
            reach: ReachLog::new(Arc::clone(&told)),
            proxies: options.trusted_proxies.clone(),
            host_key,
            unprotected,
            hosts,
            public,
            bound,
            secure,
        });
        Ok(Self {
            options,
            context,
            told,
            listener,
            address,
            metrics,
            tls: acceptor,
            site,
            policy,
            mounted: Router::new(),
            probes: Vec::new(),
            at_end: Vec::new(),
        })
    }

    /// What the parts share.
    pub fn context(&self) -> &Arc<Context> {
        &self.context
    }

    /// Where the server listens.
    pub fn address(&self) -> Address {
        self.address
    }

    /// Serves this site instead of the one that the options chose.
    #[must_use]
    pub fn with_site(mut self, site: Site) -> Self {
        self.site = site;
        self
    }

    /// Puts more routes beside those of the server.
    ///
    /// # Panics
    /// When a route is there already: a mistake of the program.
    #[must_use]
    pub fn mount(mut self, router: Router) -> Self {
        self.mounted = self.mounted.merge(router);
        self
    }

    /// Lets readiness depend on `probe`, too.
    #[must_use]
    pub fn probe(mut self, probe: Probe) -> Self {
        self.probes.push(probe);
        self
    }

    /// Does this at the end, when the last connection has finished or its time was up: flush a
    /// writer, close a store.
    #[must_use]
    pub fn at_end(mut self, last: impl Future<Output = ()> + Send + 'static) -> Self {
        self.at_end.push(Box::pin(last));
        self
    }

    /// Serves until the shutdown of its context begins, then ends in order: readiness says no, the
    /// listener closes, sockets are told, answers on their way go out, and writers flush; all
    /// within the time for draining.
    pub async fn serve(self) {
        let shutdown = self.context.shutdown.clone();
        let health = Health { shutdown: shutdown.clone(), probes: self.probes.clone().into() };
        let metrics = self.metrics.map(|listener| tokio::spawn(show_numbers(listener, health.clone())));
        let door = Door {
            router: whole(&self.context, self.site, self.policy, self.mounted, health),
            tls: self.tls,
            connections: Connections::new(
                open_files::connections(self.options.caps.connections, open_files::room_for_connections()),
                self.options.caps.connections_of_one,
                self.options.trusted_proxies,
            ),
            shutdown: shutdown.clone(),
            patience: self.options.caps.patience,
        };
        (self.told)(News::Listening(&self.context, self.address));
        door.keep(self.listener).await;
        (self.told)(News::Stopping);
        finish(&shutdown, self.options.drain, self.at_end, &self.told).await;
        metrics.as_ref().map(JoinHandle::abort).unwrap_or_default();
    }
}

/// All routes behind the gate.
fn whole(context: &Arc<Context>, site: Site, policy: Policy, mounted: Router, health: Health) -> Router {
    let text = Text::english();
    let notes = Notes::new(&text);
    let gate = Arc::new(Gate { context: Arc::clone(context), policy, notes: notes.clone() });
    let files = move |request: Request| async move {
        let (parts, _) = request.into_parts();
        site::answer(&site, &notes, &parts.method, parts.uri.path(), &parts.headers).await
    };
    health::router(health)
        .merge(reach::router(Arc::clone(context), &text))
        .merge(mounted)
        .fallback(files)
        .layer(middleware::from_fn_with_state(gate, gate::pass))
}

/// Waits for connections and tasks, then lets the writers flush.
async fn finish(shutdown: &Shutdown, drain: Duration, at_end: Vec<AtEnd>, told: &Told) {
    let deadline = Instant::now() + drain;
    let left = shutdown.finished(drain).await;
    if left > 0 {
        told(News::Left(left));
    }
    let time = deadline.saturating_duration_since(Instant::now()).max(LAST_WORDS);
    let all = futures_util::future::join_all(at_end);
    if tokio::time::timeout(time, all).await.is_err() {
        tracing::error!("a writer did not flush in time; what it had not acknowledged may be lost");
    }
}

async fn metrics_listener(at: SocketAddr) -> Result<TcpListener, ServerError> {
    TcpListener::bind(at).await.map_err(|error| ServerError::Listen(at, error))
}

/// The separate listener: numbers and health, until the very end.
async fn show_numbers(listener: TcpListener, health: Health) {
    let numbers = move || async move {
        let numbers = telemetry::numbers().map(|numbers| {
            numbers.run_upkeep();
            numbers.render()
        });
        numbers.map_err(|why| (axum::http::StatusCode::INTERNAL_SERVER_ERROR, why))
    };
    let router = health::router(health).route("/metrics", axum::routing::get(numbers));
    if let Err(error) = axum::serve(listener, router).await {
        tracing::error!(kind = ?error.kind(), "the metrics can no longer be asked for");
    }
}

/// Serves until Ctrl-C or SIGTERM; a second one ends the process at once.
///
/// # Errors
/// See [`Server::prepare`].
pub fn run(options: ServeOptions, told: Told) -> Result<(), ServerError> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(ServerError::System)?;
    let served = runtime.block_on(async {
        let (address, room_options) = (options.store.clone(), options.rooms.clone());
        let memory_will_do = options.memory_will_do;
        let server = Server::prepare(options, World::default(), Arc::clone(&told)).await?;
        let store = match address.open().await {
            Err(StoreError::Locked { .. }) if memory_will_do => {
                told(News::InMemory);
                StoreAddress::Memory.open().await
            }
            opened => opened,
        };
        let store = store.map_err(ServerError::Store)?;
        let (server, _) = rooms::mount(server, store, Arc::new(packs::embedded()), room_options);
        let shutdown = server.context().shutdown.clone();
        // Before `Listening` is told: whoever hears the address may stop us at once.
        let mut signals = Signals::new().map_err(ServerError::System)?;
        tokio::spawn(async move {
            signals.next().await;
            shutdown.begin();
            signals.next().await;
            // 128 + SIGINT, what a shell expects of who is interrupted.
            std::process::exit(130);
        });
        server.serve().await;
        Ok(())
    });
    runtime.shutdown_background();
    served
}
