//! Files of the site that come when they are asked for: packs, languages, fonts.
//!
//! A screen that needs one asks its host for it in every frame, by its plain name, until it is there.

mod list;

use std::rc::Rc;

pub use list::LATER;

use crate::text::Text;

/// What a host answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fetched {
    /// It is on its way; a frame is drawn when it is there.
    Coming,
    /// It is there.
    Here(Rc<[u8]>),
    /// It did not come, and does not until [`Host::fetch_again`](super::host::Host::fetch_again).
    Failed(FetchFault),
}

/// Why a file did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchFault {
    /// The network is away, or the server.
    Unreachable,
    /// The server has another answer than the file: an HTTP status.
    Status(u16),
    /// Something came, and it is not the file of this version.
    Other,
    /// No version has a file of this name.
    Unknown,
}

impl FetchFault {
    /// What happened, in words.
    pub fn sentence(self, text: &Text) -> String {
        match self {
            Self::Unreachable => text.t("fetch-unreachable"),
            Self::Status(status) => text.t_with("fetch-status", &[("status", u64::from(status).into())]),
            Self::Other => text.t("fetch-other"),
            Self::Unknown => text.t("fetch-unknown"),
        }
    }
}

/// The file of this name where all of them stand inside the executable.
#[cfg(not(target_arch = "wasm32"))]
pub fn embedded(name: &str) -> Fetched {
    use crate::packs::{Embedded, Source as _, bundle, bundled_pack, bundled_translation};
    use include_dir::{Dir, include_dir};

    static LANGUAGES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/lang");
    static FONTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/fonts");

    if let Some(pack) = bundled_pack(name) {
        let (folders, _) = Embedded.folders();
        let folder = folders.iter().find(|folder| folder.name == pack);
        return folder.map_or(Fetched::Failed(FetchFault::Unknown), |folder| {
            Fetched::Here(bundle(&folder.all_files()).into())
        });
    }
    if let Some((pack, tag)) = bundled_translation(name) {
        let (folders, _) = Embedded.folders();
        let folder = folders.iter().find(|folder| folder.name == pack);
        let files = folder.and_then(|folder| folder.languages.get(tag));
        return files
            .map_or(Fetched::Failed(FetchFault::Unknown), |files| Fetched::Here(bundle(files).into()));
    }
    let file = match name.split_once('/') {
        Some(("lang", file)) => LANGUAGES.get_file(file),
        Some(("fonts", file)) => FONTS.get_file(file),
        _ => None,
    };
    let file = file.filter(|_| LATER.contains(&name));
    file.map_or(Fetched::Failed(FetchFault::Unknown), |file| Fetched::Here(file.contents().into()))
}
