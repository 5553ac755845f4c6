//! Red when the fingerprint of a pack misses a change, or cannot be worked out from its files alone.

use breach_rounds::packs::{Disk, Memory, Source, embedded, load};
use sha3::{Digest, Sha3_256};

fn hex(bytes: &[u8]) -> String {
    Sha3_256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_hash_is_that_of_a_list_of_the_files_hashes() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/imaging");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "ron"))
        .collect();
    files.sort();
    let line = |path: &std::path::PathBuf| {
        format!("{}  {}\n", hex(&std::fs::read(path).unwrap()), path.file_name().unwrap().to_str().unwrap())
    };
    let expected = hex(files.iter().map(line).collect::<String>().as_bytes());
    assert_eq!(load(&[&Disk::new(&folder)]).packs[0].hash(), expected);
    assert_eq!(embedded().pack("imaging").unwrap().hash(), expected, "inside the executable too");
}

#[test]
fn one_changed_byte_changes_the_hash() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/imaging");
    let (folders, _) = Disk::new(folder).folders();
    let memory = |change: bool| {
        let mut memory = Memory::new();
        for (name, bytes) in &folders[0].files {
            let mut bytes = bytes.clone();
            if change && name == "glossary.ron" {
                bytes.push(b'\n');
            }
            memory = memory.file("imaging", name, bytes);
        }
        load(&[&memory]).packs[0].hash().to_owned()
    };
    assert_eq!(memory(false), embedded().pack("imaging").unwrap().hash());
    assert_ne!(memory(true), memory(false));
}
