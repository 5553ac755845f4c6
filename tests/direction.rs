//! Red when a module of `src/` uses one that stands below it (ARCHITECTURE.md, direction), or when
//! bevy is named outside the files of the feature `app`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The modules from the rules outwards; those of one row never use each other.
const ORDER: [&[&str]; 12] = [
    &["diag"],
    &["rules"],
    &["packs"],
    &["scoring"],
    &["sim"],
    &["exercise"],
    &["text"],
    &["report"],
    &["lms"],
    &["protocol"],
    &["app", "server"],
    &["cli"],
];

/// Crates that only the files of the feature `app` may name.
const APP_CRATES: [&str; 8] =
    ["bevy", "bevy_egui", "egui_glow", "glutin", "web_sys", "js_sys", "wasm_bindgen", "winit"];

fn rank(module: &str) -> Option<usize> {
    ORDER.iter().position(|row| row.contains(&module))
}

/// Whether code in the top module `from` may use the top module `to`.
fn allowed(from: &str, to: &str) -> bool {
    from == to || matches!((rank(from), rank(to)), (Some(from), Some(to)) if to < from)
}

/// One source file: its path below `src/` and its code without comments and literals.
struct Source {
    path: PathBuf,
    tokens: Vec<String>,
}

impl Source {
    /// The modules that the file stands in, `["rules", "chance"]` for `src/rules/chance.rs`.
    fn modules(&self) -> Vec<String> {
        let mut parts: Vec<String> =
            self.path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let file = parts.pop().unwrap_or_default();
        match file.trim_end_matches(".rs") {
            "mod" | "lib" | "main" => {}
            name => parts.push(name.to_owned()),
        }
        parts
    }

    /// The top modules that the file names through `crate::…` or through more `super::` than it is
    /// deep.
    fn uses(&self) -> BTreeSet<String> {
        let depth = self.modules().len();
        let mut found = BTreeSet::new();
        for at in 0..self.tokens.len() {
            let follows_path = at > 0 && self.tokens[at - 1] == "::";
            if follows_path {
                continue;
            }
            match self.tokens[at].as_str() {
                "crate" => found.extend(heads(&self.tokens[at + 1..])),
                "super" => {
                    let run = self.tokens[at..].chunks(2);
                    let supers = run.take_while(|pair| pair[0] == "super").count();
                    if supers >= depth {
                        found.extend(heads(&self.tokens[at + 2 * supers - 1..]));
                    }
                }
                _ => {}
            }
        }
        found
    }
}

/// The first names behind a `::`: one, or those of a group.
fn heads(tokens: &[String]) -> Vec<String> {
    let [colons, next, ..] = tokens else {
        return Vec::new();
    };
    if colons != "::" {
        return Vec::new();
    }
    if next != "{" {
        return vec![next.clone()];
    }
    let (mut nesting, mut names, mut expects) = (0, Vec::new(), false);
    for token in &tokens[1..] {
        match token.as_str() {
            "{" => (nesting, expects) = (nesting + 1, nesting == 0),
            "}" if nesting == 1 => break,
            "}" => nesting -= 1,
            "," if nesting == 1 => expects = true,
            name if expects => {
                names.push(name.to_owned());
                expects = false;
            }
            _ => {}
        }
    }
    names
}

/// Splits Rust into names, `::` and single characters; comments, strings and characters vanish.
fn tokens(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let (mut at, mut tokens) = (0, Vec::new());
    while at < chars.len() {
        let rest = &chars[at..];
        at += match rest {
            ['/', '/', ..] => rest.iter().take_while(|c| **c != '\n').count(),
            ['/', '*', ..] => block_comment(rest),
            ['r', '"' | '#', ..] if raw_string(rest) > 0 => raw_string(rest),
            ['"', ..] => string(rest),
            ['\'', '\\', ..] => 2 + rest[2..].iter().skip(1).take_while(|c| **c != '\'').count() + 2,
            ['\'', _, '\'', ..] => 3,
            [':', ':', ..] => {
                tokens.push("::".to_owned());
                2
            }
            [c, ..] if c.is_alphanumeric() || *c == '_' => {
                let name = |c: &&char| c.is_alphanumeric() || **c == '_';
                let word: String = rest.iter().take_while(name).collect();
                let length = word.chars().count();
                tokens.push(word);
                length
            }
            [c, ..] => {
                if !c.is_whitespace() {
                    tokens.push(c.to_string());
                }
                1
            }
            [] => 1,
        };
    }
    tokens
}

/// The length of a block comment; they nest.
fn block_comment(text: &[char]) -> usize {
    let (mut at, mut nesting) = (0, 0);
    while at < text.len() {
        match &text[at..] {
            ['/', '*', ..] => (nesting, at) = (nesting + 1, at + 2),
            ['*', '/', ..] => (nesting, at) = (nesting - 1, at + 2),
            _ => at += 1,
        }
        if nesting == 0 {
            break;
        }
    }
    at
}

/// The length of a string literal with its quotes.
fn string(text: &[char]) -> usize {
    let mut at = 1;
    while at < text.len() && text[at] != '"' {
        at += if text[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

/// The length of a raw string, 0 for a raw identifier.
fn raw_string(text: &[char]) -> usize {
    let hashes = text[1..].iter().take_while(|c| **c == '#').count();
    if text.get(1 + hashes) != Some(&'"') {
        return 0;
    }
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let body = &text[2 + hashes..];
    let length = body.windows(end.len()).position(|window| window == end);
    2 + hashes + length.map_or(body.len(), |length| length + end.len())
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut sources) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("src can be read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let text = fs::read_to_string(&path).expect("source is UTF-8");
                let path = path.strip_prefix(&root).expect("below src").to_path_buf();
                sources.push(Source { path, tokens: tokens(&text) });
            }
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    println!("{} files read:", sources.len());
    for source in &sources {
        println!("  {}", source.path.display());
    }
    let read = |path: &str| sources.iter().any(|source| source.path == Path::new(path));
    assert!(read("lib.rs") && read("main.rs"), "the test must read the source, not nothing");
    sources
}

#[test]
fn no_module_uses_one_below_it() {
    let mut faults = Vec::new();
    let mut edges = BTreeSet::new();
    for source in sources() {
        let Some(from) = source.modules().first().cloned() else {
            continue;
        };
        if rank(&from).is_none() {
            faults.push(format!("{}: `{from}` has no place in ORDER", source.path.display()));
            continue;
        }
        // What is no module is an item of the root or, from an inline module, of the file itself.
        for to in source.uses().into_iter().filter(|name| rank(name).is_some()) {
            if !allowed(&from, &to) {
                faults.push(format!("{}: {from} uses {to}", source.path.display()));
            }
            edges.insert((from.clone(), to));
        }
    }
    println!("{edges:?}");
    assert!(edges.contains(&("cli".into(), "server".into())), "an edge that is known to exist");
    assert!(faults.is_empty(), "forbidden edges:\n{}", faults.join("\n"));
}

/// The modules that `src/app/**/mod.rs` declare behind the feature `app`, as paths below `src/`.
fn behind_app(sources: &[Source]) -> Vec<PathBuf> {
    let gate = ["#", "[", "cfg", "("].map(str::to_owned);
    let mut gated = Vec::new();
    for source in sources.iter().filter(|source| source.path.starts_with("app")) {
        for at in 0..source.tokens.len() {
            if !source.tokens[at..].starts_with(&gate) {
                continue;
            }
            // String literals vanish with the tokens: a gate in `app` other than `test` is the
            // feature's or the platform's, and both stand behind `app`.
            let end = source.tokens[at..].iter().position(|token| token == "]").unwrap_or(0);
            let mut rest = source.tokens[at + end + 1..].iter().filter(|t| *t != "pub");
            if let (Some(word), Some(name)) = (rest.next(), rest.next())
                && word == "mod"
                && source.tokens[at + 4] != "test"
            {
                let folder: PathBuf = source.modules().iter().collect();
                gated.push(folder.join(name));
            }
        }
    }
    gated
}

#[test]
fn bevy_stays_behind_the_feature_app() {
    let sources = sources();
    let gated = behind_app(&sources);
    println!("behind `app`: {gated:?}");
    let mut faults = Vec::new();
    for source in &sources {
        let module: PathBuf = source.modules().iter().collect();
        if gated.iter().any(|gated| module.starts_with(gated)) {
            continue;
        }
        let named = |krate: &&&str| source.tokens.iter().any(|token| token == **krate);
        if let Some(krate) = APP_CRATES.iter().find(named) {
            faults.push(format!("{} names {krate}", source.path.display()));
        }
    }
    assert!(faults.is_empty(), "outside the feature `app`:\n{}", faults.join("\n"));
}

#[test]
fn the_reader_sees_every_spelling_of_a_forbidden_edge() {
    let uses = |path: &str, text: &str| {
        let source = Source { path: path.into(), tokens: tokens(text) };
        source.uses().into_iter().collect::<Vec<_>>()
    };
    assert_eq!(uses("rules/state.rs", "use crate::packs::Pack;"), ["packs"]);
    assert_eq!(uses("rules/state.rs", "use crate::{diag, sim::{dice, x}, text};"), ["diag", "sim", "text"]);
    assert_eq!(uses("rules/state.rs", "fn f() -> crate::app::Desk {}"), ["app"]);
    assert_eq!(uses("rules/mod.rs", "use super::server;"), ["server"]);
    assert_eq!(uses("rules/state.rs", "use super::super::cli::x; use super::legal;"), ["cli"]);
    assert_eq!(uses("rules/state.rs", "pub(crate) fn a() {} pub(super) fn b() {}"), [""; 0]);
    assert_eq!(uses("rules/a.rs", "// crate::app\n/* crate::cli /* */ */ \"crate::sim\""), [""; 0]);
    assert_eq!(
        uses("rules/a.rs", "let c = '\"'; let d = '\\''; r#\"crate::a\"#; crate::text::t()"),
        ["text"]
    );
    assert!(!allowed("app", "server") && !allowed("server", "app") && !allowed("rules", "packs"));
    assert!(allowed("rules", "diag") && allowed("cli", "app") && allowed("sim", "sim"));
}
