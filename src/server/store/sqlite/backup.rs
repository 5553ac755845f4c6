//! A copy of a database that others go on writing.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::super::StoreError;
use super::files::{beside, folder_of, new_private, sync_folder};

/// Copies what `from` sees to a new file at `to`, checks it, and gives it its name when it is synced.
pub(super) fn copy(from: &Connection, to: &Path) -> rusqlite::Result<Result<(), StoreError>> {
    let failed = |why: String| StoreError::File { path: to.to_owned(), why };
    if to.exists() {
        return Ok(Err(failed("it exists already; choose another name".into())));
    }
    let part = beside(to, ".part");
    let begun = match fs::remove_file(&part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => new_private(&part),
    };
    if let Err(error) = begun {
        return Ok(Err(failed(error.to_string())));
    }
    let found = write(from, &part)?;
    if found != "ok" {
        return Ok(Err(failed(format!("the copy is not whole: {found}"))));
    }
    let named = || -> io::Result<()> {
        File::options().write(true).open(&part)?.sync_all()?;
        fs::rename(&part, to)?;
        sync_folder(&folder_of(to))
    };
    Ok(named().map_err(|error| failed(error.to_string())))
}

/// Copies, and says what SQLite's check of the copy says.
fn write(from: &Connection, part: &Path) -> rusqlite::Result<String> {
    let mut copy = Connection::open_with_flags(part, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // All in one step: a writer in between would have it begin anew.
    let StepResult::Done = Backup::new(from, &mut copy)?.step(-1)? else {
        return Ok("it was busy".into());
    };
    // One file, without a log beside it.
    copy.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
}
