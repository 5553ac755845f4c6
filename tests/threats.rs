//! Red when `docs/THREATS.md` names a test that is not there: then a threat has no answer any more.

use std::fs;
use std::path::Path;

const THREATS: &str = include_str!("../docs/THREATS.md");

/// `serving::tls::name` stands in `tests/serving/tls.rs`, `server::limits::tests::name` in
/// `src/server/limits.rs`.
fn source(test: &str) -> (String, String) {
    let (modules, name) = test.rsplit_once("::").expect("a module and a name");
    let path = match modules.strip_suffix("::tests") {
        Some(module) => format!("src/{}", module.replace("::", "/")),
        None => format!("tests/{}", modules.replace("::", "/")),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = [format!("{path}.rs"), format!("{path}/mod.rs")].into_iter();
    let text = text.filter_map(|path| fs::read_to_string(root.join(path)).ok()).next();
    (text.unwrap_or_else(|| panic!("{test}: there is no such module")), name.to_owned())
}

#[test]
fn every_threat_has_a_test() {
    let rows: Vec<&str> = THREATS.lines().filter(|line| line.starts_with("| ")).collect();
    assert!(rows.len() > 20, "the test must read something");
    for row in rows.into_iter().filter(|row| !row.starts_with("| Threat")) {
        let tests = row.trim_end_matches([' ', '|']).rsplit(" | ").next().unwrap_or_default();
        let names: Vec<&str> = tests.split('`').filter(|name| name.contains("::")).collect();
        assert!(!names.is_empty(), "no test is named: {row}");
        for name in names {
            let (text, function) = source(name);
            let at = text.find(&format!("fn {function}(")).unwrap_or_else(|| panic!("{name} is not there"));
            let before = text[..at].trim_end_matches(' ').trim_end_matches("async").trim_end();
            let attribute = before.lines().last().unwrap_or_default().trim_start();
            let runs = attribute == "#[test]" || attribute.starts_with("#[tokio::test");
            assert!(runs, "{name} is no test that runs");
        }
    }
}
