//! Packs: RON text in, validated cards and scenarios out, with every fault named at once.
//!
//! The way of a file: [`sources`](Source) hands out bytes, `document` makes lines and columns of them,
//! `lexer` and `tree` read the shape, `decode` makes [cards](Attack) of it, `raw` gathers the pack,
//! `validate` checks it, and `scenario` turns slugs into the small integers of `rules`.

mod blank;
mod bundle;
mod cards;
mod csf;
mod date;
mod decode;
mod document;
mod fault;
mod hash;
mod lang;
mod lexer;
mod library;
mod listing;
mod pack;
mod path;
mod places;
pub mod prose;
mod random;
mod raw;
mod scenario;
mod sources;
mod tree;
mod validate;

pub use bundle::{bundle, bundle_name, bundled_pack, bundled_translation, translation_name, unbundle};
pub use cards::*;
pub use csf::{category_codes, category_name};
pub use date::day;
#[cfg(feature = "cli")]
pub(crate) use fault::near;
pub use lang::{Translation, Wanted, fingerprint, read_translation, skeleton};
pub use library::{Library, embedded, load, texts};
pub use listing::{ListedScenario, Listing, shelf};
pub use pack::{Pack, Scenario};
pub use path::{PathProgress, PathStep};
pub use places::{Places, Step};
pub use random::{
    CHOICE_TURN, CONSULTANTS, DEALT, NoIncident, OFFERED, PILE, RANDOM, WEIGHT, incident_number,
    incident_slug, random_incident,
};
pub use sources::{Disk, Embedded, Folder, MAX_FILE_BYTES, MAX_FILES, MAX_PACKS, Memory, Source};
pub use validate::technique_name;
