//! The one thread that writes: it commits in groups, answers after the sync, and copies the log into the
//! database.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::{mpsc, oneshot};

use super::readers::Readers;
use super::{SqliteOptions, open};
use crate::server::store::StoreError;

/// The most writes that share a transaction: enough for any number of rooms, few enough that the first
/// does not wait for long.
const GROUP: usize = 256;
/// After so many writes the log is copied into the database.
const BETWEEN_CHECKPOINTS: usize = 2000;
/// How long to wait for a lock, outside of checkpoints.
const PATIENCE: Duration = Duration::from_secs(5);

/// Tells the caller, once the transaction is durable.
type Reply = Box<dyn FnOnce() + Send>;

/// One write. Dropped before its reply, it leaves its caller with [`Trouble::answer`].
pub(super) struct Job {
    work: Box<dyn FnOnce(&Connection) -> rusqlite::Result<Reply> + Send>,
    /// Whether what it deletes must leave the log as well.
    forgets: bool,
}

impl Job {
    /// A write, and where its answer will come. An `Err` of SQLite's fails the whole group.
    pub fn new<T: Send + 'static>(
        work: impl FnOnce(&Connection) -> rusqlite::Result<Result<T, StoreError>> + Send + 'static,
    ) -> (Self, oneshot::Receiver<Result<T, StoreError>>) {
        let (tell, answer) = oneshot::channel();
        let work = move |connection: &Connection| {
            let said = work(connection)?;
            let reply: Reply = Box::new(move || {
                // A caller that has gone away wants no answer.
                let _ = tell.send(said);
            });
            Ok(reply)
        };
        (Self { work: Box::new(work), forgets: false }, answer)
    }

    /// The same, and nothing that it deletes stays in the log.
    pub fn forgetting(self) -> Self {
        Self { forgets: true, ..self }
    }
}

/// What went wrong last.
#[derive(Debug, Default)]
pub(super) struct Trouble(Mutex<String>);

impl Trouble {
    fn note(&self, why: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = why;
    }

    /// What to say to a caller whose write was in a transaction that failed.
    pub fn answer(&self) -> StoreError {
        StoreError::Unavailable(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }
}

/// The thread's own.
pub(super) struct Writer {
    options: SqliteOptions,
    /// `None` after a failure, until it could be opened again.
    connection: Option<Connection>,
    readers: Arc<Readers>,
    trouble: Arc<Trouble>,
    since_checkpoint: usize,
    /// Something deleted may still stand in the log.
    to_forget: bool,
}

impl Writer {
    pub fn new(
        options: SqliteOptions,
        connection: Connection,
        readers: Arc<Readers>,
        trouble: Arc<Trouble>,
    ) -> Self {
        let connection = Some(connection);
        Self { options, connection, readers, trouble, since_checkpoint: 0, to_forget: false }
    }

    /// Writes what comes until nobody can ask any more, then puts everything into the database.
    pub fn run(mut self, mut queue: mpsc::Receiver<Job>) {
        while let Some(first) = queue.blocking_recv() {
            let mut group = vec![first];
            while group.len() < GROUP
                && let Ok(next) = queue.try_recv()
            {
                group.push(next);
            }
            if let Err(why) = self.write(group) {
                self.fail(&why);
            }
        }
        self.to_forget = true;
        if self.connection.is_some()
            && let Err(error) = self.checkpoint()
        {
            // The log stays, and is read when the store is opened again.
            tracing::warn!(%error, "the store's log could not be put into the database at the end");
        }
    }

    fn write(&mut self, group: Vec<Job>) -> Result<(), StoreError> {
        let failed = |error: rusqlite::Error| StoreError::Unavailable(error.to_string());
        if self.connection.is_none() {
            self.connection = Some(open::again(&self.options)?);
            tracing::info!("the store is open again");
        }
        let Some(connection) = &mut self.connection else {
            return Ok(());
        };
        let jobs = group.len();
        let forgets = group.iter().any(|job| job.forgets);
        let transaction =
            connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        let replies: rusqlite::Result<Vec<Reply>> =
            group.into_iter().map(|job| (job.work)(&transaction)).collect();
        let replies = replies.map_err(failed)?;
        transaction.commit().map_err(failed)?;
        self.since_checkpoint += jobs;
        self.to_forget |= forgets;
        let mut forgotten = Ok(());
        if forgets {
            // Before anybody hears that it is gone.
            forgotten = self.checkpoint();
        }
        replies.into_iter().for_each(|reply| reply());
        if self.since_checkpoint >= BETWEEN_CHECKPOINTS {
            forgotten = forgotten.and_then(|()| self.checkpoint());
        }
        forgotten.map_err(failed)
    }

    /// Copies the log into the database; when something was deleted, the log is emptied as well, unless
    /// somebody reads it just now: then the next checkpoint does.
    fn checkpoint(&mut self) -> rusqlite::Result<()> {
        let Some(connection) = &self.connection else {
            return Ok(());
        };
        self.since_checkpoint = 0;
        if !self.to_forget {
            return connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
        }
        // Readers are not waited for: they would hold up every room.
        connection.busy_timeout(Duration::ZERO)?;
        let busy: rusqlite::Result<bool> =
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0));
        connection.busy_timeout(PATIENCE)?;
        self.to_forget = busy?;
        Ok(())
    }

    /// After an error nothing that the connection says can be relied on: it is closed, and so are the
    /// readers. What it did not sync is not copied into the database by closing it (`open::settings`).
    fn fail(&mut self, why: &StoreError) {
        let StoreError::Unavailable(why) = why else {
            return self.fail(&StoreError::Unavailable(why.to_string()));
        };
        tracing::error!(why, "the store failed; it is closed and opened again");
        self.trouble.note(why.clone());
        self.connection = None;
        self.readers.renew();
    }
}
