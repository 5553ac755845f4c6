//! Red when a file that comes only when it is asked for is not the one in the executable.

use breach_rounds::app::fetched::{FetchFault, Fetched, LATER};
use breach_rounds::app::host::Host as _;
use breach_rounds::app::storage::memory::MemoryHost;
use breach_rounds::packs::{self, Embedded, Source as _};

fn bytes(host: &mut MemoryHost, name: &str) -> Vec<u8> {
    match host.fetch(name) {
        Fetched::Here(bytes) => bytes.to_vec(),
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn a_pack_comes_whole() {
    for folder in Embedded.folders().0 {
        let all = bytes(&mut MemoryHost::new(), &packs::bundle_name(&folder.name));
        let whole = Some(folder.all_files());
        assert_eq!(packs::unbundle(&all), whole);
        for cut in [0, 1, all.len() / 2, all.len() - 1] {
            assert_ne!(packs::unbundle(&all[..cut]), whole, "cut to {cut}");
        }
        assert_eq!(packs::unbundle(&all[..all.len() - 1]), None, "its end is missing");
        assert_eq!(packs::unbundle(b"<!doctype html>\n<title>Not found</title>"), None);
    }
}

#[test]
fn every_file_of_the_list_is_in_the_executable_and_nothing_else_is() {
    let mut host = MemoryHost::new();
    for name in LATER {
        assert!(!bytes(&mut host, name).is_empty(), "{name}");
    }
    for name in ["", "packs/nothing.txt", "lang/../lang/en.ftl", "lang/en.ftl", "../Cargo.toml"] {
        assert_eq!(host.fetch(name), Fetched::Failed(FetchFault::Unknown), "{name:?}");
    }
}

#[test]
fn a_test_says_what_comes() {
    let host = MemoryHost::new();
    host.with(|memory| memory.fetched.insert("packs/imaging.txt".into(), Fetched::Coming));
    assert_eq!(host.clone().fetch("packs/imaging.txt"), Fetched::Coming);
    host.clone().fetch_again("packs/imaging.txt");
    assert_eq!(host.with(|memory| memory.fetched_again.clone()), ["packs/imaging.txt"]);
}
