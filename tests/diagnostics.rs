//! Red when a pack's fault is named in other words, at another place, or not at all.
//!
//! Each file of `tests/diagnostics/` replaces one file of the pack in `tests/diagnostics/base/`, and
//! says in comments at its top what the loader has to say: `// error: LINE:COLUMN-COLUMN message`,
//! `// warning: …`, and `// hint: …` for the one above. `UPDATE_GOLDEN=1` rewrites them.

use std::fs;
use std::path::{Path, PathBuf};

use breach_rounds::diag::{Diagnostic, Severity, Span};
use breach_rounds::packs::{Memory, load};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

fn ron_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|kind| kind == "ron"));
    files.sort();
    files
}

fn name(path: &Path) -> String {
    path.file_name().expect("a file").to_string_lossy().into_owned()
}

/// The base pack, with `text` in place of one of its files.
fn diagnose(file: &str, text: &str) -> Vec<Diagnostic> {
    let mut pack = Memory::new();
    for path in ron_files(&folder().join("base")) {
        if name(&path) != file {
            pack = pack.file("base", &name(&path), fs::read(&path).expect("a base file"));
        }
    }
    load(&[&pack.file("base", file, text)]).diagnostics
}

/// The place, short: the end's line only where it is another.
fn place(span: Span) -> String {
    let Span { line, column, end_line, end_column } = span;
    match line == end_line {
        true => format!("{line}:{column}-{end_column}"),
        false => format!("{line}:{column}-{end_line}:{end_column}"),
    }
}

fn annotations(file: &str, found: &[Diagnostic]) -> Vec<String> {
    let mut lines = Vec::new();
    for Diagnostic { severity, file: at, span, message, hint } in found {
        let severity = match severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let mut parts = Vec::new();
        // Only what is said about another file names it.
        if *at != format!("base/{file}") {
            parts.push(format!("in {at}"));
        }
        parts.extend(span.map(place));
        parts.push(message.clone());
        lines.push(format!("// {severity}: {}", parts.join(" ")));
        lines.extend(hint.iter().map(|hint| format!("// hint: {hint}")));
    }
    lines
}

/// The file that a fixture replaces, what it expects, and the rest of its text.
fn parts(text: &str) -> (&str, Vec<&str>, String) {
    let mut lines = text.lines();
    let file =
        lines.next().and_then(|line| line.strip_prefix("// file: ")).expect("`// file: …` stands first");
    let is_expected =
        |line: &&str| ["// error:", "// warning:", "// hint:"].iter().any(|mark| line.starts_with(mark));
    let expected: Vec<&str> = lines.clone().take_while(is_expected).collect();
    let body = lines.skip_while(is_expected).map(|line| format!("{line}\n")).collect();
    (file, expected, body)
}

#[test]
fn every_fault_is_named_at_its_place() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let fixtures = ron_files(&folder());
    assert!(fixtures.len() >= 40, "{} fixtures found", fixtures.len());
    let mut wrong = Vec::new();
    for path in fixtures {
        let text = fs::read_to_string(&path).expect("a fixture is UTF-8");
        let (file, expected, body) = parts(&text);
        let found = annotations(file, &diagnose(file, &text));
        if update {
            // The comments move the text down, so the places are taken from a text of the final length.
            let blank = "// error:\n".repeat(found.len());
            let found = annotations(file, &diagnose(file, &format!("// file: {file}\n{blank}{body}")));
            let golden = format!("// file: {file}\n{}\n{body}", found.join("\n"));
            fs::write(&path, golden).expect("the fixture can be written");
        } else if found != expected {
            wrong.push(format!(
                "{}:\nexpected\n{}\nfound\n{}\n",
                name(&path),
                expected.join("\n"),
                found.join("\n")
            ));
        }
        assert!(!found.is_empty(), "{} is without a fault", name(&path));
        assert!(
            !found.iter().any(|line| line.contains(" { ")),
            "{} shows a fault without words",
            name(&path)
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_base_of_the_fixtures_is_whole() {
    let text = fs::read_to_string(folder().join("base/attacks.ron")).expect("a base file");
    assert_eq!(annotations("attacks.ron", &diagnose("attacks.ron", &text)), [""; 0]);
}

#[test]
fn every_file_but_two_is_missed() {
    let found = load(&[&Memory::new().file(
        "base",
        "pack.ron",
        fs::read(folder().join("base/pack.ron")).expect("a file"),
    )]);
    let missing: Vec<&str> = found.diagnostics.iter().map(|diagnostic| diagnostic.file.as_str()).collect();
    assert_eq!(
        missing,
        ["base/attacks.ron", "base/procedures.ron", "base/injects.ron", "base/mitigations.ron"]
    );
    assert!(found.packs.is_empty());
}
