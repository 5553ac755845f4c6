//! Asking until there is an answer. When a connection breaks while a write is on its way, nobody knows
//! whether it was carried out; every write here may be asked for again, so it is, and the second answer
//! settles both.

use std::future::Future;
use std::time::{Duration, Instant};

use deadpool_postgres::{Client, Pool, PoolError};
use tokio_postgres::error::SqlState;

use super::super::StoreError;
use super::connect::words;

/// How long a caller is kept waiting for a server that does not answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// The first pause between two attempts; each is twice the last.
const FIRST_PAUSE: Duration = Duration::from_millis(20);
/// The longest.
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// Why an attempt had no answer.
#[derive(Debug)]
pub(super) enum Failed {
    /// This is the answer.
    Said(StoreError),
    /// None came: the connection broke, or the server asks to try again.
    Lost(String),
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self::Said(error)
    }
}

impl From<tokio_postgres::Error> for Failed {
    fn from(error: tokio_postgres::Error) -> Self {
        match error.code() {
            // Said by a server that is well: asking again would hear the same.
            Some(code) if !passes(code) => Self::Said(StoreError::Unavailable(words(&error))),
            _ => Self::Lost(words(&error)),
        }
    }
}

impl From<PoolError> for Failed {
    fn from(error: PoolError) -> Self {
        match error {
            PoolError::Closed => Self::Said(StoreError::Unavailable("it is closed".into())),
            PoolError::Backend(error) => error.into(),
            // Every connection was in use for as long as one may wait.
            PoolError::Timeout(_) => Self::Said(StoreError::Unavailable("it is overloaded".into())),
            error => Self::Lost(words(&error)),
        }
    }
}

/// Whether a server that says this may say something else a moment later: it goes down, comes up, or
/// chose this statement to give way to another.
fn passes(code: &SqlState) -> bool {
    [
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
        SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
        SqlState::T_R_SERIALIZATION_FAILURE,
        SqlState::T_R_DEADLOCK_DETECTED,
        // A primary that has become a standby: another may have become the primary.
        SqlState::READ_ONLY_SQL_TRANSACTION,
    ]
    .contains(code)
        || code.code().starts_with("08")
}

/// Attempts until there is an answer or patience ends. `attempt` is told whether an earlier one may have
/// been carried out.
///
/// # Errors
/// What an attempt says, or [`StoreError::Unavailable`].
pub(super) async fn until_answered<T, F>(
    pool: &Pool,
    mut attempt: impl FnMut(Client, bool) -> F + Send,
) -> Result<T, StoreError>
where
    F: Future<Output = Result<T, Failed>> + Send,
{
    let deadline = Instant::now() + PATIENCE;
    let (mut uncertain, mut pause) = (false, FIRST_PAUSE);
    loop {
        let failed = match pool.get().await {
            Ok(client) => match attempt(client, uncertain).await {
                Ok(answer) => return Ok(answer),
                Err(failed) => {
                    uncertain = true;
                    failed
                }
            },
            Err(error) => error.into(),
        };
        match failed {
            Failed::Said(error) => return Err(error),
            Failed::Lost(why) if Instant::now() + pause >= deadline => {
                return Err(StoreError::Unavailable(why));
            }
            Failed::Lost(why) => {
                tracing::debug!(why, "the store is asked again");
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }
}
