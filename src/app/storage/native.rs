//! A computer: files in the platform's data folder.
//!
//! Every key is one file of one folder. Saving writes beside it, flushes to disk and renames, so a
//! loss of power leaves either the old text or the new one; appending flushes too.

use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{SystemTime, UNIX_EPOCH};

use super::socket::SocketWire;
use super::{file_name, is_key};
use crate::app::fetched::{self, Fetched};
use crate::app::host::{Host, HostError, MAX_PICKED_BYTES, PickedFile, Printed};
use crate::app::online::Wire;
use crate::app::wake::Waker;

/// The environment variable that names another data folder.
pub const DATA_FOLDER_VARIABLE: &str = "BREACH_ROUNDS_DATA";

/// Files on their way to the application: dropped on the window, named on the command line or
/// found in the import folder.
pub type Inbox = Rc<RefCell<VecDeque<PickedFile>>>;

/// The platform's data folder as memory.
pub struct NativeHost {
    /// Where the keys are kept.
    saves: PathBuf,
    /// Where a person may put files to be imported.
    import: PathBuf,
    /// Where exported files go.
    export: PathBuf,
    inbox: Inbox,
    /// Wakes the application when something came over the network.
    waker: Waker,
    /// What the window remembers until it is closed.
    tab: Option<String>,
    /// Files of the import folder that were handed over, with their time of change.
    imported: BTreeSet<(PathBuf, Option<SystemTime>)>,
}

impl NativeHost {
    /// Opens the data folder: `BREACH_ROUNDS_DATA` if it is set, else the platform's.
    pub fn new() -> Self {
        let named = std::env::var_os(DATA_FOLDER_VARIABLE).filter(|name| !name.is_empty());
        match named {
            // Tests must not write into a person's downloads.
            Some(folder) => Self::at(Path::new(&folder)),
            None => {
                let folders = directories::ProjectDirs::from("", "", "breach-rounds");
                let data = folders.map_or_else(
                    || PathBuf::from("breach-rounds-data"),
                    |folders| folders.data_dir().to_owned(),
                );
                let mut host = Self::at(&data);
                let downloads = directories::UserDirs::new()
                    .and_then(|user| user.download_dir().map(Path::to_owned))
                    .filter(|folder| folder.is_dir());
                if let Some(downloads) = downloads {
                    host.export = downloads;
                }
                host
            }
        }
    }

    /// Keeps everything below one folder, exported files too.
    pub fn at(folder: &Path) -> Self {
        Self {
            saves: folder.join("saves"),
            import: folder.join("import"),
            export: folder.join("export"),
            inbox: Inbox::default(),
            waker: Waker::default(),
            tab: None,
            imported: BTreeSet::new(),
        }
    }

    /// The same with what wakes the application.
    pub fn with_waker(mut self, waker: Waker) -> Self {
        self.waker = waker;
        self
    }

    /// Where files that come from outside are put.
    pub fn inbox(&self) -> Inbox {
        Rc::clone(&self.inbox)
    }

    /// The file of a key. `/` cannot stand in a file's name and `_` not in a key.
    fn path(&self, key: &str) -> Result<PathBuf, HostError> {
        if is_key(key) {
            Ok(self.saves.join(key.replace('/', "_")))
        } else {
            Err(HostError::Other(format!("bad key: {key}")))
        }
    }
}

impl Default for NativeHost {
    fn default() -> Self {
        Self::new()
    }
}

impl Host for NativeHost {
    fn load(&self, key: &str) -> Option<String> {
        let bytes = fs::read(self.path(key).ok()?).ok()?;
        // A file that was edited into something else is for the application to judge, not to lose.
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    fn save(&mut self, key: &str, text: &str) -> Result<(), HostError> {
        replace(&self.path(key)?, text.as_bytes()).map_err(|error| in_words(&error))
    }

    fn append(&mut self, key: &str, text: &str) -> Result<(), HostError> {
        extend(&self.path(key)?, text).map_err(|error| in_words(&error))
    }

    fn remove(&mut self, key: &str) {
        if let Ok(path) = self.path(key) {
            // What is not there is forgotten already.
            let _ = fs::remove_file(path);
        }
    }

    fn keys(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(&self.saves) else {
            return Vec::new();
        };
        let mut keys: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .map(|name| name.replace('_', "/"))
            .filter(|key| is_key(key))
            .collect();
        keys.sort();
        keys
    }

    fn now_ms(&self) -> u64 {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .ok()
            .and_then(|since| u64::try_from(since.as_millis()).ok())
            .unwrap_or(0)
    }

    fn entropy(&mut self) -> u64 {
        // The fallback is seeded by the system as well, once for each thread.
        getrandom::u64().unwrap_or_else(|_| {
            use std::hash::{BuildHasher, Hasher};
            let mut hasher = std::hash::RandomState::new().build_hasher();
            hasher.write_u64(self.now_ms());
            hasher.finish()
        })
    }

    fn export(&mut self, name: &str, bytes: &[u8]) -> Result<String, HostError> {
        let path = free_path(&self.export, &file_name(name));
        replace(&path, bytes).map_err(|error| in_words(&error))?;
        Ok(path.display().to_string())
    }

    fn pick(&mut self) {
        // Where it cannot be made, nothing can be found in it either.
        let _ = fs::create_dir_all(&self.import);
        let before = self.inbox.borrow().len();
        for path in files_in(&self.import) {
            let changed = path.metadata().and_then(|data| data.modified()).ok();
            if self.imported.insert((path.clone(), changed)) {
                // One that cannot be read is not handed over.
                let _ = take_in(&self.inbox, &path);
            }
        }
        if self.inbox.borrow().len() == before {
            open_in_background(self.import.display().to_string());
        }
    }

    fn picked(&mut self) -> Option<PickedFile> {
        self.inbox.borrow_mut().pop_front()
    }

    fn import_place(&self) -> Option<String> {
        Some(self.import.display().to_string())
    }

    fn open_url(&mut self, url: &str) {
        // A pack may name any reference; only those of the web are opened.
        if url.starts_with("https://") || url.starts_with("http://") {
            open_in_background(url.to_owned());
        }
    }

    fn print(&mut self, page: Printed<'_>) -> Result<Option<String>, HostError> {
        let place = self.export(page.name, page.html.as_bytes())?;
        // The browser prints it.
        open_in_background(file_url(&place));
        Ok(Some(place))
    }

    fn wire(&mut self) -> Option<Box<dyn Wire>> {
        Some(Box::new(SocketWire::new(self.waker.clone())))
    }

    fn tab(&self) -> Option<String> {
        self.tab.clone()
    }

    fn keep_tab(&mut self, text: Option<&str>) {
        self.tab = text.map(str::to_owned);
    }

    fn fetch(&mut self, name: &str) -> Fetched {
        fetched::embedded(name)
    }

    fn languages(&self) -> Vec<String> {
        // The order in which POSIX looks at them; LANGUAGE is a list of GNU's.
        let named = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok());
        named
            .flat_map(|list| list.split(':').map(str::to_owned).collect::<Vec<_>>())
            .filter(|tag| !tag.is_empty())
            .collect()
    }

    fn prefers_reduced_motion(&self) -> bool {
        false
    }

    fn prefers_light(&self) -> bool {
        false
    }
}

/// Reads a file into the inbox. A larger one arrives cut to [`MAX_PICKED_BYTES`], which everything
/// that reads files refuses as too large, in words.
///
/// # Errors
/// When it cannot be read.
pub fn take_in(inbox: &Inbox, path: &Path) -> std::io::Result<()> {
    let name = path.file_name().unwrap_or_default();
    let name = name.to_string_lossy().into_owned();
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_PICKED_BYTES as u64).read_to_end(&mut bytes)?;
    inbox.borrow_mut().push_back(PickedFile { name, bytes });
    Ok(())
}

/// Starting a browser or a file manager may take seconds, which the window must not wait for.
fn open_in_background(what: String) {
    std::thread::spawn(move || {
        // Without a browser there is nobody to tell; the address stands on screen.
        let _ = webbrowser::open(&what);
    });
}

/// The address of a file, for a browser.
fn file_url(path: &str) -> String {
    let mut url = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for c in path.chars() {
        match c {
            '\\' => url.push('/'),
            ' ' | '%' | '#' | '?' => url.push_str(&format!("%{:02X}", u32::from(c))),
            _ => url.push(c),
        }
    }
    url
}

/// Writes beside the file, flushes, renames.
fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut beside = path.as_os_str().to_owned();
    beside.push("_tmp_");
    let beside = PathBuf::from(beside);
    let written = File::create(&beside)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
        return written;
    }
    flush_folder(folder)
}

/// Adds to the file and flushes; on failure the file is cut back to what it was.
fn extend(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let is_new = !path.exists();
    let mut file = OpenOptions::new().create(true).append(true).open(path)?;
    let length = file.metadata()?.len();
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_data());
    if written.is_err() {
        let _ = file.set_len(length);
        return written;
    }
    if is_new { flush_folder(folder) } else { Ok(()) }
}

/// A new name is durable once its folder is.
fn flush_folder(folder: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// A path in the folder that nothing stands at: `name`, else `name-2`, `name-3`…
fn free_path(folder: &Path, name: &str) -> PathBuf {
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => (stem, format!(".{extension}")),
        _ => (name, String::new()),
    };
    let mut path = folder.join(name);
    let mut number = 2_u32;
    while path.exists() && number < 10_000 {
        path = folder.join(format!("{stem}-{number}{extension}"));
        number += 1;
    }
    path
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

fn in_words(error: &std::io::Error) -> HostError {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => HostError::Full,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => HostError::Unavailable,
        _ => HostError::Other(error.to_string()),
    }
}
