//! `breach-rounds store`: backups of exercises, and what they are worth.

use std::fs::{self, File};
use std::io::{BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};

use crate::server::store::{
    Counted, EventStore, SqliteOptions, SqliteStore, StoreAddress, StoreError, dump, restore, verify,
};

/// The arguments of `breach-rounds store`.
#[derive(Debug, Args)]
pub struct StoreArgs {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Debug, Subcommand)]
enum Chore {
    /// Copies a store to a file while it is in use; a SQLite store as a SQLite file
    Backup {
        #[command(flatten)]
        which: Which,
        /// Write lines of JSON, which any kind of store can restore
        #[arg(long)]
        portable: bool,
        /// The file to write; it must not exist
        file: PathBuf,
    },
    /// Puts a backup of either form into an empty store
    Restore {
        #[command(flatten)]
        which: Which,
        /// The backup
        file: PathBuf,
    },
    /// Reads every room and checks that nothing was changed, lost or swapped
    Verify {
        #[command(flatten)]
        which: Which,
    },
}

/// Which store.
#[derive(Debug, Args)]
struct Which {
    /// `sqlite:PATH` or `postgres://USER@HOST/DATABASE` [default: the file that `serve` uses]. A
    /// password can stand in PGPASSWORD
    #[arg(long, value_name = "STORE")]
    store: Option<StoreAddress>,
}

impl Which {
    fn address(self) -> Result<StoreAddress, StoreError> {
        self.store.map_or_else(StoreAddress::usual, Ok)
    }
}

/// Carries it out and says what was done.
///
/// # Errors
/// Whatever the store says.
pub(super) fn run(args: StoreArgs) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.context("the system gives no threads")?;
    runtime.block_on(async {
        match args.chore {
            Chore::Backup { which, portable, file } => backup(which.address()?, portable, &file).await,
            Chore::Restore { which, file } => {
                let store = which.address()?.open().await?;
                let counted = put_back(&*store, &file).await;
                store.close().await?;
                println!("restored {} into {}", amount(counted?), store.name());
                Ok(())
            }
            Chore::Verify { which } => {
                let address = which.address()?;
                if let StoreAddress::Sqlite(path) = &address {
                    SqliteStore::open_reading(SqliteOptions::new(path))?.integrity().await?;
                }
                let counted = verify(&*reading(&address).await?).await?;
                println!("{address}: {}, every chain of hashes whole", amount(counted));
                Ok(())
            }
        }
    })
}

fn amount(counted: Counted) -> String {
    let plural = |count: u64, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    format!("{} with {}", plural(counted.rooms, "room"), plural(counted.events, "event"))
}

/// The store to read from, also while a server has it.
async fn reading(address: &StoreAddress) -> Result<Arc<dyn EventStore>, StoreError> {
    match address {
        StoreAddress::Sqlite(path) => Ok(Arc::new(SqliteStore::open_reading(SqliteOptions::new(path))?)),
        other => other.open().await,
    }
}

async fn backup(address: StoreAddress, portable: bool, file: &Path) -> anyhow::Result<()> {
    match &address {
        StoreAddress::Memory => bail!("`memory` holds nothing that another process could read"),
        StoreAddress::Sqlite(path) if !portable => {
            SqliteStore::open_reading(SqliteOptions::new(path))?.backup(file).await?;
            let copy = SqliteStore::open_reading(SqliteOptions::new(file))?;
            println!("{}: {}", file.display(), amount(verify(&copy).await?));
            return Ok(());
        }
        StoreAddress::Sqlite(_) | StoreAddress::Postgres(_) => {}
    }
    let store = reading(&address).await?;
    let mut part = file.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    if file.exists() {
        bail!("{} exists already; choose another name", file.display());
    }
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    // Profiles name people.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let out = options.open(&part).with_context(|| format!("{} cannot be written", part.display()))?;
    let mut out = BufWriter::new(out);
    let counted = dump(&*store, &part, &mut out).await?;
    out.flush()?;
    out.get_ref().sync_all()?;
    fs::rename(&part, file).with_context(|| format!("{} cannot be written", file.display()))?;
    println!("{}: {}", file.display(), amount(counted));
    Ok(())
}

/// Restores a backup of either form.
async fn put_back(store: &dyn EventStore, file: &Path) -> anyhow::Result<Counted> {
    let mut start = Vec::new();
    let opened = File::open(file).with_context(|| format!("{} cannot be read", file.display()))?;
    opened.take(16).read_to_end(&mut start)?;
    if start != b"SQLite format 3\0" {
        return Ok(restore(store, file).await?);
    }
    let source = SqliteStore::open_reading(SqliteOptions::new(file))?;
    let mut lines = file.as_os_str().to_owned();
    lines.push(".lines");
    let lines = PathBuf::from(lines);
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = BufWriter::new(options.open(&lines).with_context(|| format!("{}", lines.display()))?);
    let dumped = dump(&source, &lines, &mut out).await;
    let restored = match (dumped, out.flush()) {
        (Ok(_), Ok(())) => restore(store, &lines).await,
        (Err(error), _) => Err(error),
        (_, Err(error)) => Err(StoreError::File { path: lines.clone(), why: error.to_string() }),
    };
    fs::remove_file(&lines)?;
    Ok(restored?)
}
