//! `breach-rounds library`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::pack::write_learned;

fn library(arguments: &[&str]) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_breach-rounds")).arg("library").args(arguments).output();
    program.expect("the program starts")
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder with the pack, and its path.
fn pack(folder: &Path) -> String {
    write_learned(folder).to_str().expect("a plain path").to_owned()
}

#[test]
fn without_a_folder_it_lists_what_there_is() {
    let folder = tempfile::tempdir().unwrap();
    let output = library(&[&pack(folder.path())]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    let said = words(&output.stdout);
    let expected = "Library of Base\n\nChecklists\n  checklist  A checklist for <you>: What to do on Monday. \
                    (a minute to read, reviewed 2026-11-22)\n\nHow-tos\n  how-to  How to look: ";
    assert!(said.starts_with(expected), "{said}");
    assert!(said.contains("\n  transcript-first-night  Am I exposed?: Transcript\n"), "{said}");
}

#[test]
fn it_writes_every_page_and_an_index_in_either_form() {
    let folder = tempfile::tempdir().unwrap();
    let pack = pack(folder.path());
    for (format, ending) in [("markdown", "md"), ("html", "html")] {
        let place = folder.path().join("made/anew").join(format);
        let output = library(&[&pack, "--format", format, "--out", place.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
        let files: BTreeSet<String> = fs::read_dir(&place)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        let stems = ["checklist", "glossary", "how-to", "index", "segment-first-night", "spot"];
        let more = ["story-first-night", "tasks-first-night", "transcript-first-night"];
        let expected: BTreeSet<String> =
            stems.into_iter().chain(more).map(|stem| format!("{stem}.{ending}")).collect();
        assert_eq!(files, expected);
        assert!(words(&output.stdout).starts_with("9 files written into "), "{}", words(&output.stdout));
        for file in &files {
            assert!(fs::read_to_string(place.join(file)).unwrap().contains("EXERCISE"), "{file}");
        }
    }
}

#[test]
fn what_cannot_be_done_is_said_in_words() {
    let output = library(&["no-such-pack"]);
    assert_eq!(output.status.code(), Some(1));
    let said = words(&output.stderr);
    assert!(said.contains("there is no pack `no-such-pack`: expected the folder of a pack"), "{said}");
    let folder = tempfile::tempdir().unwrap();
    let pack = pack(folder.path());
    let file = folder.path().join("a-file");
    fs::write(&file, "").unwrap();
    let output = library(&[&pack, "--out", file.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let said = words(&output.stderr);
    assert!(said.starts_with("error: the folder ") && said.contains("cannot be made"), "{said}");
}
