//! Red when some input makes the loader panic, exhaust the stack, point outside a text, or keep quiet
//! about a pack that it did not load.

use std::fs;
use std::path::Path;

use breach_rounds::diag::{Diagnostic, Severity};
use breach_rounds::packs::{Disk, Library, MAX_FILE_BYTES, MAX_FILES, Memory, Source as _, load, texts};
use proptest::prelude::*;

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnostics/base");
const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/imaging");

/// The files of a pack on disk.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let (mut folders, faults) = Disk::new(folder).folders();
    assert!(faults.is_empty(), "{faults:?}");
    folders.remove(0).files
}

/// A pack in memory with one of its files replaced.
fn replaced(folder: &str, file: &str, bytes: &[u8]) -> Memory {
    let name = Path::new(folder).file_name().expect("a folder").to_string_lossy().into_owned();
    files(folder).into_iter().fold(Memory::new(), |pack, (other, old)| {
        let bytes = if other == file { bytes.to_vec() } else { old };
        pack.file(&name, &other, bytes)
    })
}

/// What must hold of whatever was loaded.
fn holds(pack: &Memory) -> Library {
    let library = load(&[pack]);
    assert!(!library.packs.is_empty() || library.has_errors(), "a pack is left out without a word");
    let texts = texts(pack);
    for Diagnostic { file, span, message, .. } in &library.diagnostics {
        // A fault without words of its own would show as the name of its variant.
        assert!(message.contains(' ') && !message.contains(" { "), "{message}");
        let (Some(span), Some(text)) = (span, texts.get(file)) else { continue };
        let lines: Vec<usize> = text.split('\n').map(|line| line.chars().count()).collect();
        for (line, column) in [(span.line, span.column), (span.end_line, span.end_column)] {
            let length = lines.get(line as usize - 1).copied();
            assert!(length.is_some_and(|length| column as usize <= length + 1), "{file} {span:?} {message}");
        }
        assert!((span.line, span.column) <= (span.end_line, span.end_column), "{file} {span:?}");
    }
    library
}

/// One way to spoil a text: what is put in at which place, and how much is taken out there.
fn spoil(bytes: &mut Vec<u8>, at: usize, take: usize, put: &str) {
    let at = at % (bytes.len() + 1);
    let end = (at + take).min(bytes.len());
    bytes.splice(at..end, put.bytes());
}

fn pieces() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[\\[\\](){},:\"#/*!rb'\\\\\n]{1,6}",
        "[a-z_]{1,8}: ?",
        "\"[a-z0-9.-]{0,20}\"",
        "-?[0-9]{1,20}",
        "(None|Some|Choice|Care|ClearSuspects|LoseTurns)\\(?",
        "\\PC{1,8}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_spoiled_file_never_panics(
        file in 0_usize..16,
        spoils in prop::collection::vec((any::<usize>(), 0_usize..40, pieces()), 1..4),
    ) {
        let files = files(BASE);
        let (name, mut bytes) = files[file % files.len()].clone();
        for (at, take, put) in spoils {
            spoil(&mut bytes, at, take, &put);
        }
        holds(&replaced(BASE, &name, &bytes));
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), file in 0_usize..16) {
        let files = files(BASE);
        holds(&replaced(BASE, &files[file % files.len()].0, &bytes));
    }

    #[test]
    fn random_tokens_never_panic(pieces in prop::collection::vec(pieces(), 0..60), file in 0_usize..16) {
        let files = files(BASE);
        holds(&replaced(BASE, &files[file % files.len()].0, pieces.concat().as_bytes()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_spoiled_shipped_file_never_panics(
        file in 0_usize..16,
        spoils in prop::collection::vec((any::<usize>(), 0_usize..40, pieces()), 1..4),
    ) {
        let files = files(SHIPPED);
        let (name, mut bytes) = files[file % files.len()].clone();
        for (at, take, put) in spoils {
            spoil(&mut bytes, at, take, &put);
        }
        holds(&replaced(SHIPPED, &name, &bytes));
    }
}

#[test]
fn any_depth_of_brackets_is_refused_in_words() {
    for open in ["(", "[", "{", "[(", "(a:", "Choice(options:[(effects:[", "Some("] {
        let text = open.repeat(MAX_FILE_BYTES as usize / open.len());
        let library = holds(&replaced(BASE, "injects.ron", text.as_bytes()));
        assert!(library.has_errors(), "{open}");
    }
}

#[test]
fn a_mebibyte_of_anything_is_answered() {
    for piece in [",", ":", "a ", "\"\",", "(),", "(id:1),", "/*", "#", "r#\"", "\\", "\n", "é"] {
        let text = format!("[{}", piece.repeat((MAX_FILE_BYTES as usize - 1) / piece.len()));
        assert!(holds(&replaced(BASE, "attacks.ron", text.as_bytes())).has_errors(), "{piece}");
    }
}

fn said(library: &Library, words: &str) -> bool {
    library.diagnostics.iter().any(|said| said.severity == Severity::Error && said.message.contains(words))
}

#[test]
fn a_file_over_a_mebibyte_is_not_read() {
    let text = " ".repeat(MAX_FILE_BYTES as usize + 1);
    assert!(said(&holds(&replaced(BASE, "attacks.ron", text.as_bytes())), "larger than 1024 KiB"));
}

#[test]
fn a_byte_that_is_no_text_is_shown_with_its_place() {
    let library = holds(&replaced(BASE, "attacks.ron", b"[\n  \xc3\xa9\xff]"));
    let fault = library.diagnostics.iter().find(|said| said.message.contains("0xFF")).expect("a diagnostic");
    let span = fault.span.expect("a place");
    assert_eq!((span.line, span.column), (2, 4));
}

#[test]
fn a_byte_order_mark_and_windows_lines_change_nothing() {
    let text = fs::read_to_string(format!("{BASE}/attacks.ron")).expect("a base file");
    let text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert!(load(&[&replaced(BASE, "attacks.ron", text.as_bytes())]).diagnostics.is_empty());
}

#[test]
fn too_many_files_are_refused() {
    let pack = (0..=MAX_FILES).fold(Memory::new(), |pack, at| pack.file("base", &format!("s{at}.ron"), "()"));
    assert!(said(&holds(&pack), "more than 64 files"));
}

#[test]
fn one_bad_pack_does_not_stop_the_others() {
    let good =
        files(BASE).into_iter().fold(Memory::new(), |pack, (name, bytes)| pack.file("base", &name, bytes));
    let library = load(&[&Memory::new().file("bad", "pack.ron", "("), &good]);
    assert_eq!(library.packs.len(), 1);
    assert!(library.has_errors());
    assert!(library.diagnostics.iter().all(|said| said.file.starts_with("bad/")));
}

#[test]
fn a_broken_scenario_is_left_out_with_a_word() {
    let library = holds(&replaced(BASE, "first-night.ron", b"(id: 3)"));
    assert_eq!(library.packs.len(), 1);
    assert!(library.packs[0].scenarios().is_empty());
    let left_out =
        |said: &Diagnostic| said.severity == Severity::Warning && said.message.contains("left out");
    assert!(library.diagnostics.iter().any(left_out));
}

#[test]
fn of_two_packs_with_one_id_the_first_stays() {
    let (one, two) = (Disk::new(BASE), Disk::new(BASE));
    let library = load(&[&one, &two]);
    assert_eq!(library.packs.len(), 1);
    assert!(said(&library, "another pack is called `base`"));
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = folder.path().join("base");
    fs::create_dir(&pack).expect("a folder");
    for (name, bytes) in files(BASE) {
        fs::write(pack.join(name), bytes).expect("a file");
    }
    fs::remove_file(pack.join("attacks.ron")).expect("a file");
    std::os::unix::fs::symlink(format!("{BASE}/attacks.ron"), pack.join("attacks.ron")).expect("a link");
    std::os::unix::fs::symlink(BASE, folder.path().join("linked")).expect("a link");
    let library = load(&[&Disk::new(folder.path())]);
    assert!(library.packs.is_empty(), "neither the linked file nor the linked folder is read");
    assert!(said(&library, "links are not followed"));
}

#[test]
fn a_place_without_a_pack_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(said(&load(&[&Disk::new(folder.path())]), "there is no pack here"));
    assert!(said(&load(&[&Disk::new(folder.path().join("nowhere"))]), "cannot be read"));
}
