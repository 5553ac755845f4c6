//! Where packs come from: a folder, the executable itself, or memory. Only here are files opened.
//!
//! A source hands out bytes and checks what can be checked before reading: size, number, and that
//! nothing outside the folder is touched.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::diag::Diagnostic;

use super::fault::Fault;
use super::lang::LANG_FOLDER;

/// A file of a pack may hold so many bytes.
pub const MAX_FILE_BYTES: u64 = 1024 * 1024;
/// A pack may hold so many files.
pub const MAX_FILES: usize = 64;
/// A folder of packs may hold so many.
pub const MAX_PACKS: usize = 64;

/// A pack may be translated into so many languages.
pub const MAX_LANGUAGES: usize = 32;

/// The file that makes a folder a pack.
pub(super) const PACK_FILE: &str = "pack.ron";

/// The files of one pack, not yet looked at.
#[derive(Debug, Clone, Default)]
pub struct Folder {
    /// The folder's name.
    pub name: String,
    /// Name and bytes of each `.ron` file, by name.
    pub files: Vec<(String, Vec<u8>)>,
    /// The same of each translation, by the tag of its language.
    pub languages: BTreeMap<String, Vec<(String, Vec<u8>)>>,
    /// What could not be read.
    pub faults: Vec<Diagnostic>,
}

impl Folder {
    /// Every file with its path below the folder, those of translations behind the others: what
    /// [`bundle`](super::bundle) takes.
    pub fn all_files(&self) -> Vec<(String, Vec<u8>)> {
        let translated = self.languages.iter().flat_map(|(tag, files)| {
            files.iter().map(move |(name, bytes)| (format!("{LANG_FOLDER}/{tag}/{name}"), bytes.clone()))
        });
        self.files.iter().cloned().chain(translated).collect()
    }

    fn fault(&mut self, file: &str, fault: &Fault) {
        self.faults.push(fault.diagnostic(format!("{}/{file}", self.name)));
    }

    /// Adds a file of a translation under the same limits; a pack may hold [`MAX_LANGUAGES`].
    fn add_translated(&mut self, tag: &str, name: String, bytes: Vec<u8>) {
        let shown = format!("{LANG_FOLDER}/{tag}/{name}");
        if !self.languages.contains_key(tag) && self.languages.len() >= MAX_LANGUAGES {
            self.fault(LANG_FOLDER, &Fault::TooManyLanguages { limit: MAX_LANGUAGES });
            return;
        }
        let files = self.languages.entry(tag.to_owned()).or_default();
        if files.len() >= MAX_FILES {
            self.fault(&format!("{LANG_FOLDER}/{tag}"), &Fault::TooManyFiles { limit: MAX_FILES });
        } else if bytes.len() as u64 > MAX_FILE_BYTES {
            self.fault(&shown, &Fault::TooBig { limit: MAX_FILE_BYTES });
        } else {
            files.push((name, bytes));
        }
    }

    /// Adds a file unless it is too large or one too many.
    fn add(&mut self, name: String, bytes: Vec<u8>) {
        if self.files.len() >= MAX_FILES {
            self.fault("", &Fault::TooManyFiles { limit: MAX_FILES });
        } else if bytes.len() as u64 > MAX_FILE_BYTES {
            self.fault(&name, &Fault::TooBig { limit: MAX_FILE_BYTES });
        } else {
            self.files.push((name, bytes));
        }
    }
}

/// A place that packs are read from.
pub trait Source {
    /// The packs of this place by name, and what could not even be looked at.
    fn folders(&self) -> (Vec<Folder>, Vec<Diagnostic>);
}

/// A folder on disk: a pack, or a folder of packs. Links in it are not followed.
#[derive(Debug, Clone)]
pub struct Disk {
    path: PathBuf,
}

impl Disk {
    /// Reads `path`; if that is a file, the pack in which it stands.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn root(&self) -> PathBuf {
        match self.path.parent() {
            Some(parent) if self.path.is_file() => parent.to_path_buf(),
            _ => self.path.clone(),
        }
    }
}

impl Source for Disk {
    fn folders(&self) -> (Vec<Folder>, Vec<Diagnostic>) {
        let root = self.root();
        let shown = root.display().to_string();
        // `.` and `..` have no name of their own.
        let root = match root.file_name() {
            Some(_) => root,
            None => fs::canonicalize(&root).unwrap_or(root),
        };
        let children = match children(&root) {
            Ok(children) => children,
            Err(error) => {
                let fault = Fault::Unreadable { reason: error.to_string() };
                return (Vec::new(), vec![fault.diagnostic(shown)]);
            }
        };
        if children.iter().any(|child| child.name == PACK_FILE) {
            return (vec![read_folder(&root, children)], Vec::new());
        }
        let mut folders = Vec::new();
        let mut faults = Vec::new();
        for child in children.into_iter().filter(|child| child.kind == ChildKind::Folder) {
            let path = root.join(&child.name);
            let Ok(files) = self::children(&path) else { continue };
            if !files.iter().any(|file| file.name == PACK_FILE) {
                continue;
            }
            if folders.len() >= MAX_PACKS {
                faults.push(Fault::TooManyPacks { limit: MAX_PACKS }.diagnostic(shown.clone()));
                break;
            }
            folders.push(read_folder(&path, files));
        }
        if folders.is_empty() {
            faults.push(Fault::NoPack.diagnostic(shown));
        }
        (folders, faults)
    }
}

#[derive(Debug, PartialEq, Eq)]
enum ChildKind {
    File,
    Folder,
    Link,
    Other,
}

struct Child {
    name: String,
    kind: ChildKind,
}

/// What stands in a folder, by name. Names that are no UTF-8 are passed over: no id equals them.
fn children(folder: &Path) -> std::io::Result<Vec<Child>> {
    let mut children = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // `file_type` does not follow links.
        let kind = match entry.file_type()? {
            kind if kind.is_symlink() => ChildKind::Link,
            kind if kind.is_dir() => ChildKind::Folder,
            kind if kind.is_file() => ChildKind::File,
            _ => ChildKind::Other,
        };
        if let Ok(name) = entry.file_name().into_string() {
            children.push(Child { name, kind });
        }
    }
    children.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(children)
}

fn read_folder(path: &Path, children: Vec<Child>) -> Folder {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut folder = Folder { name, ..Folder::default() };
    if children.iter().any(|child| child.name == LANG_FOLDER && child.kind == ChildKind::Folder) {
        read_languages(&path.join(LANG_FOLDER), &mut folder);
    }
    for child in children.into_iter().filter(|child| is_ron(&child.name)) {
        match child.kind {
            ChildKind::File if folder.files.len() >= MAX_FILES => {
                folder.fault("", &Fault::TooManyFiles { limit: MAX_FILES });
                break;
            }
            ChildKind::File => match read_capped(&path.join(&child.name)) {
                Ok(bytes) => folder.add(child.name, bytes),
                Err(error) => {
                    folder.fault(&child.name, &Fault::Unreadable { reason: error.to_string() });
                }
            },
            ChildKind::Link => folder.fault(&child.name, &Fault::Link),
            ChildKind::Folder | ChildKind::Other => {
                folder.fault(&child.name, &Fault::Unreadable { reason: "it is no file".into() });
            }
        }
    }
    folder
}

/// Reads `lang/<tag>/*.ron`. Links are passed over, as elsewhere.
fn read_languages(path: &Path, folder: &mut Folder) {
    let Ok(tags) = children(path) else { return };
    for tag in tags.into_iter().filter(|child| child.kind == ChildKind::Folder).take(MAX_LANGUAGES + 1) {
        let Ok(files) = children(&path.join(&tag.name)) else { continue };
        let files = files.into_iter().filter(|file| is_ron(&file.name) && file.kind == ChildKind::File);
        for file in files.take(MAX_FILES + 1) {
            match read_capped(&path.join(&tag.name).join(&file.name)) {
                Ok(bytes) => folder.add_translated(&tag.name, file.name, bytes),
                Err(error) => {
                    let shown = format!("{LANG_FOLDER}/{}/{}", tag.name, file.name);
                    folder.fault(&shown, &Fault::Unreadable { reason: error.to_string() });
                }
            }
        }
    }
}

/// Reads at most one byte more than is allowed, so that a growing file cannot exhaust the memory.
fn read_capped(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn is_ron(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|kind| kind == "ron")
}

static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// The packs inside the executable.
#[derive(Debug, Clone, Copy, Default)]
pub struct Embedded;

impl Source for Embedded {
    fn folders(&self) -> (Vec<Folder>, Vec<Diagnostic>) {
        let folders = SHIPPED.dirs().map(|dir| {
            let name = file_name(dir.path());
            let mut folder = Folder { name, ..Folder::default() };
            for file in dir.files() {
                let name = file_name(file.path());
                if is_ron(&name) {
                    folder.add(name, file.contents().to_vec());
                }
            }
            for tag in dir.get_dir(dir.path().join(LANG_FOLDER)).into_iter().flat_map(Dir::dirs) {
                for file in tag.files().filter(|file| is_ron(&file_name(file.path()))) {
                    let (name, bytes) = (file_name(file.path()), file.contents().to_vec());
                    folder.add_translated(&file_name(tag.path()), name, bytes);
                }
            }
            folder
        });
        (folders.collect(), Vec::new())
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Packs that were built by a test or dropped onto the window.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    folders: Vec<Folder>,
}

impl Memory {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file to a pack; both names are taken as they are, and `.ron` alone is read. A file of a
    /// translation is called `lang/<tag>/<file>`.
    #[must_use]
    pub fn file(mut self, pack: &str, name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        if !self.folders.iter().any(|folder| folder.name == pack) {
            self.folders.push(Folder { name: pack.to_owned(), ..Folder::default() });
        }
        if let Some(folder) = self.folders.iter_mut().find(|folder| folder.name == pack)
            && is_ron(name)
        {
            let translated =
                name.strip_prefix(LANG_FOLDER).and_then(|rest| rest.strip_prefix('/')?.split_once('/'));
            match translated {
                Some((tag, file)) => folder.add_translated(tag, file.to_owned(), bytes.into()),
                None => folder.add(name.to_owned(), bytes.into()),
            }
        }
        self
    }
}

impl Source for Memory {
    fn folders(&self) -> (Vec<Folder>, Vec<Diagnostic>) {
        (self.folders.clone(), Vec::new())
    }
}
