//! Red when the web's first screen would show another shelf than the packs make, or when a pack that comes
//! later is another one than in the executable.

use std::fs;

use breach_rounds::packs::{Embedded, Library, Listing, Source as _, bundle, bundle_name, embedded, shelf};

/// `UPDATE_GOLDEN=1` writes it anew.
#[test]
fn the_shelf_of_the_first_load_is_what_the_packs_make() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/shelf.json");
    let made: Vec<Listing> = embedded().packs.iter().map(Listing::of).collect();
    let text = serde_json::to_string_pretty(&made).expect("JSON") + "\n";
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(path, &text).expect("written");
        return;
    }
    assert_eq!(fs::read_to_string(path).expect("read"), text, "write it anew with UPDATE_GOLDEN=1");
    assert_eq!(shelf(), made);
}

#[test]
fn a_pack_that_comes_later_is_the_one_of_the_executable() {
    let mut library = Library::awaiting(shelf());
    let whole = embedded();
    assert_eq!(library.listings(), whole.listings());
    for folder in Embedded.folders().0 {
        let (name, bytes) = (bundle_name(&folder.name), bundle(&folder.all_files()));
        assert!(library.awaits(&folder.name));
        assert!(!library.arrive(&name, b"<!doctype html>"), "a page is no pack");
        assert!(!library.arrive(&name, &bytes[..bytes.len() / 2]), "half of one neither");
        assert!(library.awaits(&folder.name) && library.packs.is_empty(), "and nothing was changed");
        assert!(library.arrive(&name, &bytes));
        let (here, there) = (library.pack(&folder.name), whole.pack(&folder.name));
        assert_eq!(here.map(|pack| pack.hash()), there.map(|pack| pack.hash()));
        assert_eq!(here.map(|pack| pack.scenarios().len()), there.map(|pack| pack.scenarios().len()));
    }
    assert_eq!(library.diagnostics.len(), whole.diagnostics.len());
    assert_eq!(library.listings(), whole.listings());
}
