//! The file of sentences itself: every id is used, every used id is there.

use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const ENGLISH: &str = include_str!("../../assets/lang/en.ftl");

/// Ids are put together in code from a stem and one of these, and in no other way.
const ENDINGS: [&str; 2] = ["-title", "-note"];

/// Words that stand ready for screens.
const READY: [&str; 7] = [
    "common-app",
    "common-back",
    "common-cancel",
    "common-care",
    "common-close",
    "common-continue",
    "common-exercise",
];

/// The ids of the file in order, each with the section that it stands in.
fn ids() -> Vec<(String, String)> {
    let (mut section, mut ids) = (String::new(), Vec::new());
    for line in ENGLISH.lines() {
        if let Some(title) = line.strip_prefix("### ") {
            section = title.split(" (").next().unwrap_or(title).to_owned();
        } else if let Some((id, _)) = line.split_once(" =")
            && line.starts_with(|c: char| c.is_ascii_lowercase())
        {
            ids.push((section.clone(), id.to_owned()));
        }
    }
    ids
}

/// Every string literal of `src/` that begins like an id of one of the sections, with its file.
fn literals(sections: &BTreeSet<String>) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut found) = (vec![root], BTreeMap::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("src can be read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("source is UTF-8");
            for literal in text.split('"') {
                let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                let known = sections.iter().any(|section| {
                    literal
                        .strip_prefix(section.as_str())
                        .is_some_and(|rest| rest.len() > 1 && rest.starts_with('-'))
                });
                if known && literal.chars().all(plain) {
                    found.insert(literal.to_owned(), path.display().to_string());
                }
            }
        }
    }
    found
}

#[test]
fn every_id_in_the_source_has_a_sentence_and_every_sentence_is_said() {
    let ids = ids();
    let known: BTreeSet<String> = ids.iter().map(|(_, id)| id.clone()).collect();
    let sections: BTreeSet<String> = ids.iter().map(|(section, _)| section.clone()).collect();
    let literals = literals(&sections);
    assert!(known.len() > 150 && literals.len() > 150, "the test must read something");
    let with_ending = |stem: &str| ENDINGS.map(|ending| format!("{stem}{ending}"));
    let missing: Vec<_> = literals
        .iter()
        .filter(|(id, _)| !known.contains(*id) && !with_ending(id).iter().any(|id| known.contains(id)))
        .collect();
    assert!(missing.is_empty(), "without a sentence: {missing:#?}");
    let said: BTreeSet<String> =
        literals.keys().flat_map(|id| with_ending(id).into_iter().chain([id.clone()])).collect();
    let silent: Vec<_> =
        known.iter().filter(|id| !said.contains(*id) && !READY.contains(&id.as_str())).collect();
    assert!(silent.is_empty(), "said nowhere: {silent:#?}");
}

#[test]
fn the_file_is_whole_and_orderly() {
    if let Err((_, faults)) = FluentResource::try_new(ENGLISH.to_owned()) {
        panic!("{faults:#?}");
    }
    let ids = ids();
    let mut seen = BTreeSet::new();
    for (section, id) in &ids {
        assert!(seen.insert(id), "`{id}` stands there twice");
        assert!(id.starts_with(&format!("{section}-")), "`{id}` stands in the section `{section}`");
    }
    for (at, line) in ENGLISH.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        assert!(!line.contains('!'), "line {}: plain words need no exclamation mark: {line}", at + 1);
    }
}
