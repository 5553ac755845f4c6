//! Connections that only read, a few of them, each used by one task at a time.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::{SqliteOptions, open};
use crate::server::store::StoreError;

/// Reading is short and mostly from memory, so a few serve many rooms.
const CONNECTIONS: usize = 4;

/// Those that nobody uses just now.
#[derive(Debug, Default)]
struct Idle {
    connections: Vec<Connection>,
    /// Grows when the connections so far must not be used any more.
    generation: u64,
}

/// The connections of a store.
#[derive(Debug)]
pub(super) struct Readers {
    options: SqliteOptions,
    idle: Mutex<Idle>,
    permits: Semaphore,
}

impl Readers {
    pub fn new(options: SqliteOptions) -> Self {
        Self { options, idle: Mutex::default(), permits: Semaphore::new(CONNECTIONS) }
    }

    /// Closes all connections, those in use as soon as they are returned; later readers get new ones.
    pub fn renew(&self) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.generation += 1;
        idle.connections.clear();
    }

    /// Refuses whoever comes from now on.
    pub fn close(&self) {
        self.permits.close();
        self.renew();
    }

    /// Reads on a thread that may wait for the disk.
    pub async fn read<T: Send + 'static>(
        self: Arc<Self>,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<Result<T, StoreError>> + Send + 'static,
    ) -> Result<T, StoreError> {
        let Ok(permit) = self.permits.acquire().await else {
            return Err(StoreError::Unavailable("it is closed".into()));
        };
        let readers = Arc::clone(&self);
        let done = tokio::task::spawn_blocking(move || readers.with(work)).await;
        drop(permit);
        done.unwrap_or_else(|error| Err(StoreError::Unavailable(error.to_string())))
    }

    fn with<T>(
        &self,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let (idle, generation) = {
            let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            (idle.connections.pop(), idle.generation)
        };
        let mut connection = match idle {
            Some(connection) => connection,
            None => {
                open::reader(&self.options).map_err(|error| StoreError::Unavailable(error.to_string()))?
            }
        };
        // One that failed is not used again.
        let said = work(&mut connection).map_err(|error| StoreError::Unavailable(error.to_string()))?;
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.generation == generation {
            idle.connections.push(connection);
        }
        said
    }
}
