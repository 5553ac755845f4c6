//! Connections: TLS, the pool, and what a server must say of itself before it is trusted with anything.

use std::sync::Arc;
use std::time::Duration;

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres::error::SqlState;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::super::StoreError;
use super::address::{PostgresAddress, Tls};

/// Connections of a node, beside the one that listens.
const CONNECTIONS: usize = 16;
/// How long to wait for one of them.
const WAIT: Duration = Duration::from_secs(5);
/// The format of the tables below.
const FORMAT: i64 = 1;
/// Says that somebody makes or changes the tables: "BRex" and the format of this lock.
const MIGRATION_LOCK: i64 = 0x4252_6578_0000_0001;

/// A connection's own settings: nothing waits for ever, and nothing is acknowledged before it is synced,
/// whatever the server's default.
const SESSION: &str = "
    SET statement_timeout = '15s';
    SET lock_timeout = '10s';
    SET idle_in_transaction_session_timeout = '15s';
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
";

const TABLES: &str = "
    CREATE SCHEMA breach_rounds;
    CREATE TABLE breach_rounds.format (version bigint NOT NULL, probes bigint NOT NULL);
    CREATE TABLE breach_rounds.room (
        id bytea PRIMARY KEY, code text UNIQUE, created_ms bigint NOT NULL, expires_ms bigint NOT NULL,
        head bigint NOT NULL, hash bytea NOT NULL
    ) WITH (fillfactor = 70);
    CREATE INDEX room_by_expiry ON breach_rounds.room (expires_ms);
    CREATE TABLE breach_rounds.event (
        room bytea NOT NULL, seq bigint NOT NULL, command bytea NOT NULL, idx integer NOT NULL,
        body text NOT NULL, hash bytea NOT NULL,
        PRIMARY KEY (room, seq), UNIQUE (room, command, idx)
    );
    CREATE TABLE breach_rounds.profile (
        room bytea NOT NULL, member integer NOT NULL, body text NOT NULL, PRIMARY KEY (room, member)
    );
    CREATE UNLOGGED TABLE breach_rounds.presence (
        room bytea NOT NULL, node bigint NOT NULL, members integer[] NOT NULL, at_ms bigint NOT NULL,
        PRIMARY KEY (room, node)
    );
    INSERT INTO breach_rounds.format VALUES (1, 0);
";

/// Asks the catalogue itself: `to_regclass` may remember, within a transaction, that there was no table.
const HAS_TABLES: &str = "SELECT count(*) > 0 FROM pg_catalog.pg_tables
    WHERE schemaname = 'breach_rounds' AND tablename = 'format'";

/// What makes encrypted connections. Where TLS is disabled the driver never asks it for one.
///
/// # Errors
/// [`StoreError::Open`] when nobody is trusted, or a file cannot be read.
pub(super) fn tls(address: &PostgresAddress) -> Result<MakeRustlsConnect, StoreError> {
    let failed = |why: String| StoreError::Open { store: address.to_string(), why };
    let mut trusted = RootCertStore::empty();
    match address.tls() {
        Tls::Disabled => {}
        Tls::Verified { roots: Some(path) } => {
            let certificates = CertificateDer::pem_file_iter(path).and_then(Iterator::collect);
            let certificates: Vec<CertificateDer<'_>> = certificates
                .map_err(|error| failed(format!("sslrootcert {} cannot be read: {error}", path.display())))?;
            trusted.add_parsable_certificates(certificates);
            if trusted.is_empty() {
                return Err(failed(format!("sslrootcert {} holds no certificate", path.display())));
            }
        }
        Tls::Verified { roots: None } => {
            trusted.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            if trusted.is_empty() {
                return Err(failed(
                    "this system trusts no certificate authority; name one with `sslrootcert=FILE`".into(),
                ));
            }
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.map_err(|error| failed(error.to_string()))?;
    Ok(MakeRustlsConnect::new(config.with_root_certificates(trusted).with_no_client_auth()))
}

/// The connections of a node.
///
/// # Errors
/// [`StoreError::Open`].
pub(super) fn pool(address: &PostgresAddress, tls: MakeRustlsConnect) -> Result<Pool, StoreError> {
    let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    let manager = Manager::from_config((*address.config).clone(), tls, recycling);
    let prepare = Hook::async_fn(|client: &mut deadpool_postgres::ClientWrapper, _| {
        Box::pin(async move { client.batch_execute(SESSION).await.map_err(HookError::Backend) })
    });
    let pool = Pool::builder(manager)
        .max_size(CONNECTIONS)
        .wait_timeout(Some(WAIT))
        .create_timeout(Some(WAIT))
        .runtime(Runtime::Tokio1)
        .post_create(prepare)
        .build();
    pool.map_err(|error| StoreError::Open { store: address.to_string(), why: error.to_string() })
}

/// Checks the server and makes the tables when there are none.
///
/// # Errors
/// [`StoreError::Setting`], [`StoreError::Format`], [`StoreError::Foreign`], [`StoreError::Open`].
pub(super) async fn prepare(address: &PostgresAddress, pool: &Pool) -> Result<(), StoreError> {
    let store = address.to_string();
    let failed = |why: String| StoreError::Open { store: store.clone(), why };
    let mut client = pool.get().await.map_err(|error| failed(words(&error)))?;
    check_server(&store, &client).await?;
    if !has_tables(&client).await.map_err(|error| failed(words(&error)))? {
        make_tables(&mut client).await.map_err(|error| match error.code() {
            Some(&SqlState::DUPLICATE_SCHEMA) => {
                StoreError::Foreign(format!("schema breach_rounds of {store}"))
            }
            _ => failed(words(&error)),
        })?;
    }
    let row = client.query_one("SELECT version FROM breach_rounds.format", &[]).await;
    let found: i64 = row.and_then(|row| row.try_get(0)).map_err(|error| failed(words(&error)))?;
    if found == FORMAT { Ok(()) } else { Err(StoreError::Format { store, found, known: FORMAT }) }
}

async fn check_server(store: &str, client: &deadpool_postgres::Client) -> Result<(), StoreError> {
    let failed = |error| StoreError::Open { store: store.to_owned(), why: words(&error) };
    let expected = [("fsync", "on"), ("full_page_writes", "on"), ("server_encoding", "UTF8")];
    for (name, expected) in expected {
        let row = client.query_one("SELECT current_setting($1)", &[&name]).await.map_err(failed)?;
        let found: String = row.try_get(0).map_err(failed)?;
        if found != expected {
            return Err(StoreError::Setting { store: store.to_owned(), name, found, expected });
        }
    }
    let row = client.query_one("SELECT pg_is_in_recovery()", &[]).await.map_err(failed)?;
    if row.try_get(0).map_err(failed)? {
        let why = "it is a standby, which takes no writes; name the primary".into();
        return Err(StoreError::Open { store: store.to_owned(), why });
    }
    Ok(())
}

async fn has_tables(client: &deadpool_postgres::Client) -> Result<bool, tokio_postgres::Error> {
    client.query_one(HAS_TABLES, &[]).await?.try_get(0)
}

/// Nodes that start at the same time make the tables once: the lock is for that and nothing else.
async fn make_tables(client: &mut deadpool_postgres::Client) -> Result<(), tokio_postgres::Error> {
    let transaction = client.build_transaction().start().await?;
    transaction.execute("SELECT pg_advisory_xact_lock($1)", &[&MIGRATION_LOCK]).await?;
    if !transaction.query_one(HAS_TABLES, &[]).await?.try_get::<_, bool>(0)? {
        transaction.batch_execute(TABLES).await?;
    }
    transaction.commit().await
}

/// An error with what lies behind it: the driver's own words alone are "db error".
pub(super) fn words(error: &(dyn std::error::Error + 'static)) -> String {
    let mut words = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let more = error.to_string();
        if !words.contains(&more) {
            words = format!("{words}: {more}");
        }
        source = error.source();
    }
    words
}
