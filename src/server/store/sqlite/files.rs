//! What stands around the database: its folder, its permissions, and the lock that keeps a second
//! writer away.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::super::StoreError;
use super::{SqliteOptions, name_of};

/// The lock, for as long as it lives. The system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock(#[expect(dead_code, reason = "held, never read")] File);

/// Makes what is missing and takes the lock.
///
/// # Errors
/// [`StoreError::Locked`], [`StoreError::NetworkFolder`], [`StoreError::Open`].
pub(super) fn prepare(options: &SqliteOptions) -> Result<Lock, StoreError> {
    let path = &options.path;
    let failed = |error: io::Error| StoreError::Open { store: name_of(path), why: error.to_string() };
    let folder = folder_of(path);
    fs::create_dir_all(&folder).map_err(failed)?;
    if let Some(kind) = network_kind(&folder.canonicalize().map_err(failed)?) {
        return Err(StoreError::NetworkFolder { path: path.clone(), kind });
    }
    let lock = lock(path)?;
    match new_private(path) {
        Ok(()) => sync_folder(&folder).map_err(failed)?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(failed(error)),
    }
    Ok(lock)
}

/// Makes an empty file for its owner alone: profiles name people. SQLite gives its log the same rights.
///
/// # Errors
/// Also when the file exists.
pub(super) fn new_private(path: &Path) -> io::Result<()> {
    let mut new = OpenOptions::new();
    new.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut new, 0o600);
    new.open(path)?.sync_all()
}

/// The folder in which a file stands.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Makes the names in a folder durable.
///
/// # Errors
/// When the system cannot.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    // Elsewhere a folder cannot be opened like a file, and names need no sync of their own.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// The database's name with something behind it.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn lock(path: &Path) -> Result<Lock, StoreError> {
    let failed = |error: io::Error| StoreError::Open { store: name_of(path), why: error.to_string() };
    let mut open = OpenOptions::new();
    let mut file = open
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(beside(path, ".lock"))
        .map_err(failed)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(fs::TryLockError::WouldBlock) => {
            let mut holder = String::new();
            // Where a locked file cannot be read, its holder stays unknown.
            let known = file.read_to_string(&mut holder).is_ok() && !holder.trim().is_empty();
            let holder = if known { holder.trim().to_owned() } else { "unknown".into() };
            return Err(StoreError::Locked { path: path.to_owned(), holder });
        }
        Err(fs::TryLockError::Error(error)) => return Err(failed(error)),
    }
    file.set_len(0).map_err(failed)?;
    writeln!(file, "process {}", std::process::id()).map_err(failed)?;
    Ok(Lock(file))
}

/// Writes the log once more as it reads, and syncs it. After a failed sync the system may show bytes
/// that never reached the disk and take them for written; what is written anew is synced anew. A log
/// that is read back and synced like this may be believed.
///
/// # Errors
/// When it cannot be read, written or synced.
pub(super) fn settle_log(path: &Path) -> io::Result<()> {
    let log = beside(path, "-wal");
    let bytes = match fs::read(&log) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let mut file = OpenOptions::new().write(true).open(&log)?;
    file.write_all(&bytes)?;
    file.sync_all()?;
    sync_folder(&folder_of(path))
}

/// File systems that live on another machine, or pass on what another system does: there neither locks
/// nor shared memory hold what SQLite's log needs.
const NETWORK: [&str; 14] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "afs",
    "ceph",
    "glusterfs",
    "lustre",
    "fuse.sshfs",
    "fuse.s3fs",
    "fuse.rclone",
    "ncpfs",
];

/// The kind of network file system on which a folder lies, as far as the system says so.
fn network_kind(folder: &Path) -> Option<String> {
    if folder.as_os_str().to_string_lossy().starts_with(r"\\?\UNC\") {
        return Some("a network share".into());
    }
    let mounts = fs::read_to_string("/proc/self/mountinfo").ok()?;
    let kind = kind_of_mount(&mounts, folder)?;
    NETWORK.contains(&kind.as_str()).then_some(kind)
}

/// The kind of the file system that holds `folder`, from the lines of `/proc/self/mountinfo`: the fifth
/// field is where it is mounted, and the kind stands behind a lone hyphen (proc(5)).
fn kind_of_mount(mounts: &str, folder: &Path) -> Option<String> {
    let mounted = mounts.lines().filter_map(|line| {
        let (place, kind) = line.split_once(" - ")?;
        let place = place.split(' ').nth(4)?.replace("\\040", " ");
        let kind = kind.split(' ').next()?;
        folder.starts_with(&place).then(|| (place.len(), kind.to_owned()))
    });
    // Of two at the same place the later one covers the earlier.
    mounted.max_by_key(|(length, _)| *length).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_mount_that_holds_a_folder_is_the_longest() {
        let mounts = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n\
                      40 22 0:35 / /home/some\\040one rw - nfs4 files:/home rw\n\
                      41 22 0:36 / /homestead rw - xfs /dev/sdb rw\n";
        let kind = |folder| super::kind_of_mount(mounts, Path::new(folder));
        assert_eq!(kind("/home/some one/data").as_deref(), Some("nfs4"));
        assert_eq!(kind("/home/other").as_deref(), Some("ext4"));
        assert_eq!(kind("/homestead/x").as_deref(), Some("xfs"));
        assert_eq!(kind("relative"), None);
    }
}
