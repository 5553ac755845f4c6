//! The shipped pack, parsed once.

use std::sync::OnceLock;

use breach_rounds::packs::{self, Library, Pack};

/// The imaging pack.
pub fn imaging() -> &'static Pack {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    let library = LIBRARY.get_or_init(packs::embedded);
    library.pack("imaging").expect("the imaging pack loads")
}
