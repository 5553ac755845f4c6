//! Red when `docs/ACCESSIBILITY.md` leaves out a criterion, claims one without a test, or names a test that
//! is not there.

use std::fs;
use std::path::{Path, PathBuf};

const TABLE: &str = include_str!("../../docs/ACCESSIBILITY.md");

/// WCAG 2.2, levels A and AA; 4.1.1 is obsolete.
const CRITERIA: [&str; 55] = [
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5",
    "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.1.1", "2.1.2",
    "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7",
    "2.4.11", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "2.5.7", "2.5.8", "3.1.1", "3.1.2", "3.2.1", "3.2.2",
    "3.2.3", "3.2.4", "3.2.6", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.7", "3.3.8", "4.1.2", "4.1.3",
];

struct Row<'a> {
    criterion: &'a str,
    how: &'a str,
    tests: Vec<&'a str>,
}

fn rows() -> Vec<Row<'static>> {
    let rows = TABLE.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| Criterion"));
    rows.map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [criterion, how, tests] = cells.as_slice() else { panic!("three cells: {line}") };
        let criterion = criterion.split(' ').next().unwrap_or_default();
        Row { criterion, how, tests: tests.split('`').skip(1).step_by(2).collect() }
    })
    .collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The text of `tests/a/b.rs` or `tests/a/b/mod.rs` for `a::b`.
fn module(path: &str) -> Option<String> {
    let path = path.replace("::", "/");
    let files = [format!("tests/{path}.rs"), format!("tests/{path}/mod.rs")];
    files.iter().find_map(|file| fs::read_to_string(root().join(file)).ok())
}

/// A file of browser tests, a module with tests (`a::b::*`), or one test of it (`a::b::name`).
fn exists(test: &str) -> bool {
    if test.ends_with(".test.mjs") {
        return root().join("web/tests").join(test).is_file();
    }
    let Some((path, name)) = test.rsplit_once("::") else { return false };
    let Some(text) = module(path) else { return false };
    match name {
        "*" => text.contains("#[test]"),
        name => text.split("#[test]\n").skip(1).any(|test| test.starts_with(&format!("fn {name}("))),
    }
}

#[test]
fn every_criterion_has_its_row() {
    let found: Vec<&str> = rows().iter().map(|row| row.criterion).collect();
    assert_eq!(found, CRITERIA);
}

#[test]
fn every_claim_names_a_test_that_is_there() {
    for row in rows() {
        let claims = !row.how.starts_with("Not met") && !row.how.starts_with("Not applicable");
        assert_eq!(claims, !row.tests.is_empty(), "{}: a claim and its tests go together", row.criterion);
        for test in &row.tests {
            assert!(exists(test), "{}: {test} is not there", row.criterion);
        }
    }
    assert!(!exists("accessibility::table::no_such_test") && !exists("no_such_module::*"));
}
