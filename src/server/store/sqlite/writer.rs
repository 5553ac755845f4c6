//! The one thread that writes: it commits in groups, answers after the sync, and copies the log into the
//! database.

use std::sync::Arc;
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

/// Tells the caller what was found when the transaction is durable, or why it is not.
type Reply = Box<dyn FnOnce(Result<(), &StoreError>) + Send>;
type Work = Box<dyn FnOnce(Result<&Connection, &StoreError>) -> (Reply, rusqlite::Result<()>) + Send>;

/// One write, and its caller, who is answered in any case.
pub(super) struct Job {
    work: Work,
    /// Whether what it deletes must leave the log as well.
    forgets: bool,
}

impl Job {
    /// A write, and where its answer will come. An `Err` of SQLite's fails the whole group.
    pub fn new<T: Send + 'static>(
        work: impl FnOnce(&Connection) -> rusqlite::Result<Result<T, StoreError>> + Send + 'static,
    ) -> (Self, oneshot::Receiver<Result<T, StoreError>>) {
        let (tell, answer) = oneshot::channel();
        let work = move |connection: Result<&Connection, &StoreError>| {
            let (found, done) = match connection.map(work) {
                Ok(Ok(found)) => (found, Ok(())),
                Ok(Err(error)) => (Err(StoreError::Unavailable(error.to_string())), Err(error)),
                Err(why) => (Err(why.clone()), Ok(())),
            };
            let reply: Reply = Box::new(move |durable| {
                // A caller that has gone away wants no answer.
                let _ = tell.send(durable.map_err(StoreError::clone).and(found));
            });
            (reply, done)
        };
        (Self { work: Box::new(work), forgets: false }, answer)
    }

    /// The same, and nothing that it deletes stays in the log.
    pub fn forgetting(self) -> Self {
        Self { forgets: true, ..self }
    }

    fn refuse(self, why: &StoreError) {
        let (reply, _) = (self.work)(Err(why));
        reply(Err(why));
    }
}

/// The thread's own.
pub(super) struct Writer {
    options: SqliteOptions,
    /// `None` after a failure, until it could be opened again.
    connection: Option<Connection>,
    readers: Arc<Readers>,
    since_checkpoint: usize,
    /// Something deleted may still stand in the log.
    to_forget: bool,
}

impl Writer {
    pub fn new(options: SqliteOptions, connection: Connection, readers: Arc<Readers>) -> Self {
        let connection = Some(connection);
        Self { options, connection, readers, since_checkpoint: 0, to_forget: false }
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
            self.write(group);
        }
        self.to_forget = true;
        if self.connection.is_some()
            && let Err(error) = self.checkpoint()
        {
            // The log stays, and is read when the store is opened again.
            tracing::warn!(%error, "the store's log could not be put into the database at the end");
        }
    }

    /// Writes a group, or opens the store again and writes it then.
    fn write(&mut self, group: Vec<Job>) {
        if self.connection.is_none() {
            match open::again(&self.options) {
                Ok(connection) => {
                    self.connection = Some(connection);
                    tracing::info!("the store is open again");
                }
                Err(error) => {
                    let why = StoreError::Unavailable(error.to_string());
                    return group.into_iter().for_each(|job| job.refuse(&why));
                }
            }
        }
        let Some(connection) = &mut self.connection else {
            return;
        };
        let jobs = group.len();
        let forgets = group.iter().any(|job| job.forgets);
        let (replies, committed) = commit(connection, group);
        if let Err(error) = committed {
            let why = self.fail(&error);
            return replies.into_iter().for_each(|reply| reply(Err(&why)));
        }
        self.since_checkpoint += jobs;
        self.to_forget |= forgets;
        // What is to be forgotten leaves the log before anybody hears that it is gone, unless somebody
        // reads the log just now; then it is tried again after every group until it has left.
        let forgotten = if self.to_forget { self.checkpoint() } else { Ok(()) };
        replies.into_iter().for_each(|reply| reply(Ok(())));
        let due = self.since_checkpoint >= BETWEEN_CHECKPOINTS;
        let copied = forgotten.and_then(|()| if due { self.checkpoint() } else { Ok(()) });
        if let Err(error) = copied {
            self.fail(&error);
        }
    }

    /// Copies the log into the database; when something was deleted, the log is emptied as well, unless
    /// somebody reads it just now: then the next group's does.
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
    fn fail(&mut self, error: &rusqlite::Error) -> StoreError {
        tracing::error!(%error, "the store failed; it is closed and opened again");
        self.connection = None;
        self.readers.renew();
        StoreError::Unavailable(error.to_string())
    }
}

/// Carries out a group in one transaction. Every job has its reply, whether it was carried out or not.
fn commit(connection: &mut Connection, group: Vec<Job>) -> (Vec<Reply>, rusqlite::Result<()>) {
    let mut replies = Vec::with_capacity(group.len());
    let transaction = match connection.transaction_with_behavior(TransactionBehavior::Immediate) {
        Ok(transaction) => transaction,
        Err(error) => {
            let why = StoreError::Unavailable(error.to_string());
            replies.extend(group.into_iter().map(|job| (job.work)(Err(&why)).0));
            return (replies, Err(error));
        }
    };
    let mut done = Ok(());
    for job in group {
        let wanted = done.as_ref().map(|()| &*transaction).map_err(ToString::to_string);
        let wanted = wanted.map_err(StoreError::Unavailable);
        let (reply, carried_out) = (job.work)(wanted.as_ref().map(|connection| *connection));
        replies.push(reply);
        done = done.and(carried_out);
    }
    (replies, done.and_then(|()| transaction.commit()))
}
