//! Connections: how they are opened, what they must say of themselves, and the tables.

use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::super::StoreError;
use super::{SqliteOptions, files, name_of};

/// "BRex", where SQLite's header has room for whose file it is.
const APPLICATION: i32 = 0x4252_6578;
/// The format of the tables below.
const FORMAT: i64 = 1;
/// How long to wait for a lock that another process holds for a moment, such as a backup.
const PATIENCE: Duration = Duration::from_secs(5);
/// Databases up to this size are looked through when they are opened, bytes.
const SMALL: i64 = 32 << 20;

const TABLES: &str = "
    CREATE TABLE format (version INTEGER NOT NULL, probes INTEGER NOT NULL) STRICT;
    CREATE TABLE room (
        id BLOB PRIMARY KEY, code TEXT UNIQUE, created_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL,
        head INTEGER NOT NULL, hash BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX room_by_expiry ON room (expires_ms);
    CREATE TABLE event (
        room BLOB NOT NULL, seq INTEGER NOT NULL, command BLOB NOT NULL, idx INTEGER NOT NULL,
        body TEXT NOT NULL, hash BLOB NOT NULL,
        PRIMARY KEY (room, seq), UNIQUE (room, command, idx)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE profile (
        room BLOB NOT NULL, member INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (room, member)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO format VALUES (1, 0);
";

/// The writer's connection when a store is opened: the file is checked and gets its tables.
///
/// # Errors
/// See [`super::SqliteStore::open`].
pub(super) fn first(options: &SqliteOptions) -> Result<Connection, StoreError> {
    let connection = writer(options)?;
    let said = |error| failed(options, &error);
    if size(&connection).map_err(said)? <= SMALL {
        let found: String =
            connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(said)?;
        if found != "ok" {
            return Err(StoreError::Open { store: name_of(&options.path), why: found });
        }
    }
    Ok(connection)
}

/// A connection that writes. Every setting on which a promise rests is read back.
///
/// # Errors
/// See [`super::SqliteStore::open`].
pub(super) fn writer(options: &SqliteOptions) -> Result<Connection, StoreError> {
    let said = |error| failed(options, &error);
    let mut connection = connect(options, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(said)?;
    let ours = owner(&connection).map_err(said)?;
    if ours == Some(false) {
        return Err(StoreError::Foreign(name_of(&options.path)));
    }
    settings(options, &connection)?;
    if ours.is_none() {
        make_tables(&mut connection).map_err(said)?;
    }
    check_format(options, &connection)?;
    Ok(connection)
}

/// A connection that reads a file of ours, whoever writes it.
///
/// # Errors
/// [`StoreError::Foreign`], [`StoreError::Format`], [`StoreError::Open`].
pub(super) fn reader(options: &SqliteOptions) -> Result<Connection, StoreError> {
    let said = |error| failed(options, &error);
    let connection = connect(options, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(said)?;
    if owner(&connection).map_err(said)? != Some(true) {
        return Err(StoreError::Foreign(name_of(&options.path)));
    }
    check_format(options, &connection)?;
    Ok(connection)
}

fn connect(options: &SqliteOptions, flags: OpenFlags) -> rusqlite::Result<Connection> {
    // No URI names: a path is a path, whatever stands in it. Each connection stays with one thread at a
    // time, so SQLite needs no locks of its own.
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = match &options.vfs {
        Some(vfs) => Connection::open_with_flags_and_vfs(&options.path, flags, vfs.as_str()),
        None => Connection::open_with_flags(&options.path, flags),
    }?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(connection)
}

/// Whether the file is ours; `None` when it is empty.
fn owner(connection: &Connection) -> rusqlite::Result<Option<bool>> {
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(if application == APPLICATION && tables > 0 {
        Some(true)
    } else if application == 0 && tables == 0 {
        None
    } else {
        Some(false)
    })
}

/// Sets what durability and forgetting rest on, and refuses the file where it does not take.
fn settings(options: &SqliteOptions, connection: &Connection) -> Result<(), StoreError> {
    let said = |error| failed(options, &error);
    let journal: String =
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0)).map_err(said)?;
    let expect = |name, found: String, expected: &'static str| {
        let store = name_of(&options.path);
        if found == expected { Ok(()) } else { Err(StoreError::Setting { store, name, found, expected }) }
    };
    expect("journal_mode", journal, "wal")?;
    let number = |name: &str, value: i64| -> rusqlite::Result<String> {
        connection.pragma_update(None, name, value)?;
        connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map(|found| found.to_string())
    };
    // 2 is FULL: the log is synced at every commit.
    expect("synchronous", number("synchronous", 2).map_err(said)?, "2")?;
    // On macOS a plain fsync leaves the data in the disk's cache; elsewhere these two do nothing.
    expect("fullfsync", number("fullfsync", 1).map_err(said)?, "1")?;
    expect("checkpoint_fullfsync", number("checkpoint_fullfsync", 1).map_err(said)?, "1")?;
    // What is erased is overwritten.
    expect("secure_delete", number("secure_delete", 1).map_err(said)?, "1")?;
    // SQLite keeps errors of its own checkpoints to itself, so the writer makes them.
    expect("wal_autocheckpoint", number("wal_autocheckpoint", 0).map_err(said)?, "0")?;
    number("journal_size_limit", 64 << 20).map_err(said)?;
    // In KiB where negative: the ends of some thousand rooms, which the usual 2 MiB are not, so that the
    // writer would read a page back for each event that it adds.
    number("cache_size", -(32 << 10)).map_err(said)?;
    // Nor at the end: after a failed sync nothing may be copied that was not synced.
    let kept = connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(said)?;
    expect("no_ckpt_on_close", kept.to_string(), "true")
}

fn make_tables(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    transaction.execute_batch(TABLES)?;
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.commit()
}

fn check_format(options: &SqliteOptions, connection: &Connection) -> Result<(), StoreError> {
    let found = connection.query_row("SELECT version FROM format", [], |row| row.get(0));
    let found: i64 = found.map_err(|error| failed(options, &error))?;
    if found == FORMAT {
        return Ok(());
    }
    Err(StoreError::Format { store: name_of(&options.path), found, known: FORMAT })
}

fn size(connection: &Connection) -> rusqlite::Result<i64> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    Ok(number("page_count")? * number("page_size")?)
}

/// What a file that cannot be opened is to its user.
fn failed(options: &SqliteOptions, error: &rusqlite::Error) -> StoreError {
    let store = name_of(&options.path);
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => StoreError::Foreign(store),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Locked {
            path: options.path.clone(),
            holder: "it writes the file without our lock".into(),
        },
        _ => StoreError::Open { store, why: error.to_string() },
    }
}

/// A connection that writes, after one has failed: what the log shows is made durable first.
///
/// # Errors
/// Also when the log cannot be synced.
pub(super) fn again(options: &SqliteOptions) -> Result<Connection, StoreError> {
    files::settle_log(&options.path)
        .map_err(|error| StoreError::Open { store: name_of(&options.path), why: error.to_string() })?;
    writer(options)
}
