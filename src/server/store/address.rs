//! `--store`: which store, from what a person writes.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

use super::{
    EventStore, MemoryStore, PostgresAddress, PostgresStore, SqliteOptions, SqliteStore, StoreError,
};

/// The schemes, as a person would write them.
const SCHEMES: [&str; 4] = ["sqlite", "memory", "postgres", "postgresql"];

/// Which store: `sqlite:PATH`, `memory` or `postgres://…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreAddress {
    /// Nothing survives the end of the program.
    Memory,
    /// A file.
    Sqlite(PathBuf),
    /// A database on a server.
    Postgres(PostgresAddress),
}

impl StoreAddress {
    /// A file in the platform's data folder.
    ///
    /// # Errors
    /// [`StoreError::Address`] where the platform has no such folder.
    pub fn usual() -> Result<Self, StoreError> {
        let folders = directories::ProjectDirs::from("", "", "breach-rounds");
        let path = folders.map(|folders| folders.data_dir().join("exercises.db"));
        path.map(Self::Sqlite).ok_or_else(|| StoreError::Address {
            found: String::new(),
            why: "this system names no folder for data".into(),
        })
    }

    /// Opens the store. Within a tokio runtime.
    ///
    /// # Errors
    /// Whatever keeps the store from being opened safely.
    pub async fn open(&self) -> Result<Arc<dyn EventStore>, StoreError> {
        Ok(match self {
            Self::Memory => Arc::new(MemoryStore::new()),
            Self::Sqlite(path) => {
                let options = SqliteOptions::new(path);
                let opened = tokio::task::spawn_blocking(move || SqliteStore::open(options)).await;
                let failed = |error: tokio::task::JoinError| StoreError::Open {
                    store: self.to_string(),
                    why: error.to_string(),
                };
                Arc::new(opened.map_err(failed)??)
            }
            Self::Postgres(address) => Arc::new(PostgresStore::open(address).await?),
        })
    }
}

impl FromStr for StoreAddress {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        let wrong = |why: String| Err(StoreError::Address { found: without_password(text), why });
        match text.split_once(':') {
            None if text == "memory" => Ok(Self::Memory),
            Some(("sqlite", "" | "//")) => wrong("behind `sqlite:` a path is expected".into()),
            // `sqlite://PATH` is how others write it.
            Some(("sqlite", path)) => Ok(Self::Sqlite(path.strip_prefix("//").unwrap_or(path).into())),
            Some(("postgres" | "postgresql", rest)) if rest.starts_with("//") => {
                text.parse().map(Self::Postgres)
            }
            Some(("postgres" | "postgresql", _)) => wrong("behind `postgres:` `//` is expected".into()),
            scheme => {
                let scheme = scheme.map_or(text, |(scheme, _)| scheme);
                let near = SCHEMES.iter().find(|known| strsim::damerau_levenshtein(known, scheme) <= 2);
                wrong(match near {
                    Some(near) => format!("did you mean `{near}`?"),
                    None if scheme == text => format!("did you mean `sqlite:{text}`?"),
                    None => format!("`{scheme}` is not known here"),
                })
            }
        }
    }
}

impl fmt::Display for StoreAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Memory => f.write_str("memory"),
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(address) => write!(f, "{address}"),
        }
    }
}

/// An address that can be shown: what could be a password is not in it.
pub(super) fn without_password(text: &str) -> String {
    let (head, query) = text.split_once('?').map_or((text, None), |(head, query)| (head, Some(query)));
    let mut shown = match (head.split_once("//"), head.rsplit_once('@')) {
        (Some((scheme, rest)), Some((_, place))) if rest.contains('@') => {
            let user = rest.split([':', '@']).next().unwrap_or_default();
            format!("{scheme}//{user}@{place}")
        }
        _ => head.to_owned(),
    };
    if let Some(query) = query {
        let pairs = query.split('&').filter(|pair| !pair.to_ascii_lowercase().starts_with("password"));
        let pairs: Vec<_> = pairs.collect();
        if !pairs.is_empty() {
            shown = format!("{shown}?{}", pairs.join("&"));
        }
    }
    shown
}
