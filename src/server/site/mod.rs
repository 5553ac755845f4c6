//! The site's files: from the executable or from a folder, packed as the browser takes them.

mod answer;
mod select;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::body::Bytes;
use flate2::read::GzDecoder;

use super::ServerError;

pub(super) use answer::answer;

/// What `build.rs` found in the folder that `BREACH_ROUNDS_EMBED_SITE` names, or nothing.
mod embedded {
    include!(concat!(env!("OUT_DIR"), "/site.rs"));
}

/// The page that a browser asks for by `/`.
const ENTRY: &str = "index.html";

/// Where the site comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum SiteChoice {
    /// The one inside the executable.
    #[default]
    Embedded,
    /// What `cargo xtask web` wrote to a folder, read anew for every request.
    Folder(PathBuf),
}

impl SiteChoice {
    /// Whether this executable has a site inside.
    pub fn is_embedded() -> bool {
        !embedded::FILES.is_empty()
    }
}

/// How a file is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Packing {
    Brotli,
    Gzip,
    Raw,
}

impl Packing {
    /// The best first.
    const ALL: [Self; 3] = [Self::Brotli, Self::Gzip, Self::Raw];

    /// As `Content-Encoding` has it, and as files end.
    fn names(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Brotli => Some(("br", ".br")),
            Self::Gzip => Some(("gzip", ".gz")),
            Self::Raw => None,
        }
    }
}

/// A file in the forms that the executable holds.
#[derive(Debug, Clone, Default)]
struct Kept([Option<Bytes>; 3]);

/// A file of the site in every form that there is of it.
#[derive(Debug, Clone)]
pub struct SiteFile {
    /// Its name.
    pub name: String,
    /// As it is.
    pub raw: Bytes,
    /// The same packed: the ending that its name gets (`.br`, `.gz`), and the bytes.
    pub packed: Vec<(&'static str, Bytes)>,
}

impl SiteFile {
    fn new(name: &str, kept: &Kept) -> io::Result<Self> {
        let form = |packing: Packing| kept.0[packing as usize].clone();
        let raw = match (form(Packing::Raw), form(Packing::Gzip)) {
            (Some(raw), _) => raw,
            (None, Some(gzip)) => {
                let mut raw = Vec::new();
                GzDecoder::new(&gzip[..]).read_to_end(&mut raw)?;
                raw.into()
            }
            (None, None) => return Err(io::Error::other(format!("{name} is there by brotli alone"))),
        };
        let packed = Packing::ALL.into_iter().filter_map(|packing| {
            let (_, end) = packing.names()?;
            Some((end, form(packing)?))
        });
        Ok(Self { name: name.to_owned(), raw, packed: packed.collect() })
    }
}

/// The files of a site.
#[derive(Debug, Clone)]
pub struct Site(Files);

#[derive(Debug, Clone)]
enum Files {
    Memory(Arc<BTreeMap<String, Kept>>),
    Folder(Arc<Path>),
}

impl Site {
    /// Opens the site that was chosen.
    ///
    /// # Errors
    /// When there is none.
    pub fn open(choice: &SiteChoice) -> Result<Self, ServerError> {
        match choice {
            SiteChoice::Embedded if SiteChoice::is_embedded() => Ok(Self::embedded()),
            SiteChoice::Embedded => Err(ServerError::NothingEmbedded),
            SiteChoice::Folder(folder) if folder.join(ENTRY).is_file() => {
                Ok(Self(Files::Folder(folder.as_path().into())))
            }
            SiteChoice::Folder(folder) => Err(ServerError::SiteMissing(folder.clone())),
        }
    }

    fn embedded() -> Self {
        let files = embedded::FILES.iter().map(|(name, brotli, gzip, raw)| {
            ((*name).to_owned(), Kept([*brotli, *gzip, *raw].map(|form| form.map(Bytes::from_static))))
        });
        Self(Files::Memory(Arc::new(files.collect())))
    }

    /// The site in `folder` as it would stand in an executable that was built with it: the same
    /// files in the same forms.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn as_embedded(folder: &Path) -> Result<Self, ServerError> {
        let mut files = BTreeMap::new();
        for file in select::chosen(folder).map_err(ServerError::System)? {
            let read = |path: Option<PathBuf>| path.map(fs::read).transpose().map_err(ServerError::System);
            let forms = [read(file.brotli)?, read(file.gzip)?, read(file.raw)?];
            files.insert(file.name, Kept(forms.map(|form| form.map(Bytes::from))));
        }
        Ok(Self(Files::Memory(Arc::new(files))))
    }

    /// Every file with all its forms, by name: what a package is made of. A file that is kept packed only
    /// is unpacked.
    ///
    /// # Errors
    /// When one cannot be read or unpacked.
    pub fn files(&self) -> Result<Vec<SiteFile>, ServerError> {
        let all = match &self.0 {
            Files::Memory(files) => Arc::clone(files),
            Files::Folder(folder) => match Self::as_embedded(folder)?.0 {
                Files::Memory(files) => files,
                Files::Folder(_) => Arc::default(),
            },
        };
        all.iter().map(|(name, kept)| SiteFile::new(name, kept).map_err(ServerError::System)).collect()
    }

    /// How `name` can be had, the best packing first; nothing when there is no such file.
    fn packings(&self, name: &str) -> Vec<Packing> {
        if !name.split('/').all(select::is_plain) {
            return Vec::new();
        }
        let has = |packing: &Packing| match &self.0 {
            Files::Memory(files) => files.get(name).is_some_and(|kept| kept.0[*packing as usize].is_some()),
            Files::Folder(folder) => path_of(folder, name, *packing).is_file(),
        };
        Packing::ALL.into_iter().filter(has).collect()
    }

    async fn read(&self, name: &str, packing: Packing) -> Option<Bytes> {
        match &self.0 {
            Files::Memory(files) => files.get(name)?.0[packing as usize].clone(),
            Files::Folder(folder) => {
                let path = path_of(folder, name, packing);
                let read = tokio::task::spawn_blocking(move || fs::read(path)).await;
                read.ok()?.ok().map(Bytes::from)
            }
        }
    }
}

fn path_of(folder: &Path, name: &str, packing: Packing) -> PathBuf {
    folder.join(match packing.names() {
        Some((_, end)) => format!("{name}{end}"),
        None => name.to_owned(),
    })
}
