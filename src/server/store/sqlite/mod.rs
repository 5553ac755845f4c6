//! The store on one machine: a SQLite file.
//!
//! One thread writes. It takes what all rooms have queued, makes one transaction of it, and answers
//! each caller when the write-ahead log is synced: on a disk that syncs in 4 ms, hundreds of appends
//! share each wait. The same thread copies the log into the database. Readers have connections of their
//! own and see only what is synced. Nobody else writes: a lock beside the file sees to it.

mod backup;
mod files;
mod open;
mod queries;
mod readers;
mod statements;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use self::readers::Readers;
use self::writer::Job;
use super::presence::PresenceBoard;
use super::{
    Answer, Appended, CommandId, EventStore, Head, Hints, NewRoom, RoomId, RoomRecord, StoreError, Stored,
    check_bodies, check_code, check_new, check_profile, check_time,
};
use crate::exercise::room::MemberId;

/// How many writes may wait. Whoever comes then waits before the queue.
const QUEUE: usize = 1024;

/// Which file, and by which file system of SQLite's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqliteOptions {
    /// The database; `-wal`, `-shm` and `.lock` stand beside it.
    pub path: PathBuf,
    /// A file system registered with SQLite under this name, in place of the system's own: how tests cut
    /// the power.
    pub vfs: Option<String>,
}

impl SqliteOptions {
    /// The file on the system's own file system.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), vfs: None }
    }
}

/// A SQLite file that this process alone writes.
#[derive(Debug)]
pub struct SqliteStore {
    path: PathBuf,
    /// `None` once the store is closed.
    jobs: Mutex<Option<mpsc::Sender<Job>>>,
    /// Resolves when the writer has let go of the file.
    ended: tokio::sync::Mutex<Option<oneshot::Receiver<()>>>,
    readers: Arc<Readers>,
    presence: Mutex<PresenceBoard>,
}

impl SqliteStore {
    /// Opens the file, makes it when there is none, and starts the thread that writes it.
    ///
    /// # Errors
    /// [`StoreError::Locked`], [`StoreError::Setting`], [`StoreError::Format`], [`StoreError::Foreign`],
    /// [`StoreError::NetworkFolder`], [`StoreError::Open`].
    pub fn open(options: SqliteOptions) -> Result<Self, StoreError> {
        let lock = files::prepare(&options)?;
        let connection = open::first(&options)?;
        let readers = Arc::new(Readers::new(options.clone()));
        let path = options.path.clone();
        let (jobs, queue) = mpsc::channel(QUEUE);
        let (ending, ended) = oneshot::channel();
        let writer = writer::Writer::new(options, connection, Arc::clone(&readers));
        std::thread::Builder::new()
            .name("store".into())
            .spawn(move || {
                writer.run(queue);
                drop(lock);
                // Nobody may be waiting for it.
                let _ = ending.send(());
            })
            .map_err(|error| StoreError::Open { store: name_of(&path), why: error.to_string() })?;
        let (jobs, ended) = (Mutex::new(Some(jobs)), tokio::sync::Mutex::new(Some(ended)));
        Ok(Self { path, jobs, ended, readers, presence: Mutex::default() })
    }

    /// Opens a file to read it, whoever writes it: no lock is taken, and every write is refused.
    ///
    /// # Errors
    /// [`StoreError::Foreign`], [`StoreError::Format`], [`StoreError::Open`].
    pub fn open_reading(options: SqliteOptions) -> Result<Self, StoreError> {
        open::reader(&options)?;
        let path = options.path.clone();
        let readers = Arc::new(Readers::new(options));
        Ok(Self {
            path,
            jobs: Mutex::default(),
            ended: tokio::sync::Mutex::default(),
            readers,
            presence: Mutex::default(),
        })
    }

    /// SQLite's own check of every page and index. It reads the whole file.
    ///
    /// # Errors
    /// [`StoreError::Open`] with what it found first.
    pub fn integrity(&self) -> Answer<'_, ()> {
        let store = name_of(&self.path);
        self.read(move |connection| {
            let found: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
            Ok(if found == "ok" { Ok(()) } else { Err(StoreError::Open { store, why: found }) })
        })
    }

    /// Writes a copy of the database as it is now, while others go on writing. `to` must not exist; it
    /// appears when the copy is whole and synced.
    ///
    /// # Errors
    /// [`StoreError::File`] when `to` exists or cannot be written.
    pub fn backup(&self, to: &Path) -> Answer<'_, ()> {
        let to = to.to_owned();
        self.read(move |connection| backup::copy(connection, &to))
    }

    /// Queues a write and waits until it is durable.
    fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<Result<T, StoreError>> + Send + 'static,
    ) -> Answer<'_, T> {
        self.queue(Job::new(work))
    }

    /// The same for what must leave no trace in the log either.
    fn forget<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<Result<T, StoreError>> + Send + 'static,
    ) -> Answer<'_, T> {
        let (job, answer) = Job::new(work);
        self.queue((job.forgetting(), answer))
    }

    fn queue<T: Send + 'static>(
        &self,
        (job, answer): (Job, oneshot::Receiver<Result<T, StoreError>>),
    ) -> Answer<'_, T> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            let sent = match jobs {
                Some(jobs) => jobs.send(job).await.is_ok(),
                None => false,
            };
            if !sent {
                return Err(StoreError::Unavailable("it is not open for writing".into()));
            }
            // The writer answers every job, unless its thread is gone.
            answer.await.unwrap_or_else(|_| Err(StoreError::Unavailable("nobody writes any more".into())))
        })
    }

    fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<Result<T, StoreError>> + Send + 'static,
    ) -> Answer<'_, T> {
        Box::pin(Arc::clone(&self.readers).read(work))
    }

    fn presence(&self) -> MutexGuard<'_, PresenceBoard> {
        self.presence.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn name_of(path: &Path) -> String {
    format!("sqlite:{}", path.display())
}

/// An answer that is known at once.
fn at_once<'a, T: Send + 'a>(answer: Result<T, StoreError>) -> Answer<'a, T> {
    Box::pin(async { answer })
}

impl EventStore for SqliteStore {
    fn create(&self, room: NewRoom, command: CommandId, bodies: Vec<Arc<str>>) -> Answer<'_, Head> {
        match check_new(&room, &bodies) {
            Ok(()) => self.write(move |db| statements::create(db, &room, command, &bodies)),
            Err(error) => at_once(Err(error)),
        }
    }

    fn append(
        &self,
        room: RoomId,
        expected: Head,
        command: CommandId,
        bodies: Vec<Arc<str>>,
    ) -> Answer<'_, Appended> {
        match check_bodies(&bodies) {
            Ok(()) => self.write(move |db| statements::append(db, room, expected, command, &bodies)),
            Err(error) => at_once(Err(error)),
        }
    }

    fn read(&self, room: RoomId, after: Head, limit: usize) -> Answer<'_, Vec<Stored>> {
        self.read(move |db| queries::read(db, room, after, limit))
    }

    fn room(&self, room: RoomId) -> Answer<'_, RoomRecord> {
        self.read(move |db| queries::room(db, room))
    }

    fn rooms(&self, after: Option<RoomId>, limit: usize) -> Answer<'_, Vec<RoomRecord>> {
        self.read(move |db| queries::rooms(db, after, limit))
    }

    fn heads(&self, rooms: Vec<RoomId>) -> Answer<'_, Vec<(RoomId, Head)>> {
        self.read(move |db| queries::heads(db, rooms))
    }

    fn room_of_code(&self, code: &str) -> Answer<'_, Option<RoomId>> {
        if check_code(code).is_err() {
            return at_once(Ok(None));
        }
        let code = code.to_owned();
        self.read(move |db| queries::room_of_code(db, &code))
    }

    fn release_code(&self, room: RoomId) -> Answer<'_, ()> {
        self.write(move |db| statements::release_code(db, room))
    }

    fn put_profile(&self, room: RoomId, member: MemberId, body: String) -> Answer<'_, ()> {
        match check_profile(&body) {
            Ok(()) => self.write(move |db| statements::put_profile(db, room, member, &body)),
            Err(error) => at_once(Err(error)),
        }
    }

    fn profiles(&self, room: RoomId) -> Answer<'_, Vec<(MemberId, String)>> {
        self.read(move |db| queries::profiles(db, room))
    }

    fn erase_profiles(&self, room: RoomId, member: Option<MemberId>) -> Answer<'_, u64> {
        self.forget(move |db| statements::erase_profiles(db, room, member))
    }

    fn mark_present(&self, rooms: Vec<(RoomId, Vec<MemberId>)>, at_ms: u64) -> Answer<'_, ()> {
        let mut presence = self.presence();
        for (room, members) in rooms {
            presence.mark(room, 0, members, at_ms);
        }
        at_once(Ok(()))
    }

    fn present(&self, room: RoomId, since_ms: u64) -> Answer<'_, Vec<MemberId>> {
        at_once(Ok(self.presence().present(room, since_ms)))
    }

    fn set_expiry(&self, room: RoomId, expires_ms: u64) -> Answer<'_, ()> {
        match check_time(expires_ms) {
            Ok(expires_ms) => self.write(move |db| statements::set_expiry(db, room, expires_ms)),
            Err(error) => at_once(Err(error)),
        }
    }

    fn sweep(&self, now_ms: u64, limit: usize) -> Answer<'_, Vec<RoomId>> {
        let gone = self.forget(move |db| statements::sweep(db, now_ms, limit));
        Box::pin(async {
            let gone = gone.await?;
            gone.iter().for_each(|room| self.presence().forget(*room));
            Ok(gone)
        })
    }

    fn delete(&self, room: RoomId) -> Answer<'_, bool> {
        let gone = self.forget(move |db| statements::delete(db, room).map(Ok));
        Box::pin(async move {
            let gone = gone.await?;
            self.presence().forget(room);
            Ok(gone)
        })
    }

    fn hints(&self) -> Hints {
        Hints::default()
    }

    fn probe(&self) -> Answer<'_, ()> {
        self.write(statements::probe)
    }

    fn name(&self) -> String {
        name_of(&self.path)
    }

    fn close(&self) -> Answer<'_, ()> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).take();
        Box::pin(async move {
            self.readers.close();
            drop(jobs);
            if let Some(ended) = self.ended.lock().await.take() {
                // It ends in either case.
                let _ = ended.await;
            }
            Ok(())
        })
    }
}
