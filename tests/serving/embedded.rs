//! Red when the executable would hold other files than the site has, or cannot say that it has none.

use std::fs;

use breach_rounds::server::{ServeOptions, Server, ServerError, Site, SiteChoice, World};

use super::{MODULE, Running, SCRIPT, options, site};

/// What is large is kept packed only; whoever cannot unpack is told, not sent noise.
#[test]
fn a_large_file_stands_there_packed_only() {
    let folder = site();
    let large = "x".repeat(100_000);
    fs::write(folder.path().join("large.txt"), &large).expect("a file");
    fs::write(folder.path().join("large.txt.gz"), "gzip").expect("a file");
    // A file that only ends like a packed one is one of its own.
    fs::write(folder.path().join("notes.gz"), "notes").expect("a file");
    fs::create_dir(folder.path().join("docs")).expect("a folder");
    fs::write(folder.path().join("docs").join("page.html"), "a page below").expect("a file");
    let embedded = Site::as_embedded(folder.path()).expect("the site can be read");
    let assemble = move |server: Server| server.with_site(embedded);
    let server = Running::of(options(&folder), World::default(), assemble).expect("the options are good");
    let ask = |path: &str, accept: &str| {
        server.ask(&format!("GET {path}"), &["host: localhost", &format!("accept-encoding: {accept}")])
    };
    let packed = ask("/large.txt", "gzip");
    assert_eq!((packed.status, packed.body.as_str()), (200, "gzip"));
    let refused = ask("/large.txt", "identity");
    assert_eq!(refused.status, 406);
    assert!(refused.body.contains("gzip"), "{}", refused.body);
    assert_eq!(ask("/notes.gz", "identity").body, "notes");
    assert_eq!(ask("/docs/page.html", "identity").body, "a page below");
    // The same file from a folder comes as it is.
    let plain = Running::start(options(&folder));
    assert_eq!(plain.get("/large.txt").body, large);
}

/// Tests are built without a site inside.
#[test]
fn an_executable_without_a_site_says_what_helps() {
    assert!(!SiteChoice::is_embedded());
    let none = ServeOptions { site: SiteChoice::Embedded, ..options(&site()) };
    let refused = Running::of(none, World::default(), |server| server).err().expect("there is no site");
    assert!(matches!(refused, ServerError::NothingEmbedded));
    let words = refused.to_string();
    assert!(words.contains("cargo xtask serve-file") && words.contains("--site"), "{words}");
}

// What `build.rs` itself does, on a folder that a test fills.
#[allow(dead_code)]
#[path = "../../build.rs"]
mod build;

#[test]
fn the_build_writes_down_every_file_in_the_forms_that_are_kept() {
    let folder = site();
    fs::write(folder.path().join("large.txt"), "x".repeat(100_000)).expect("a file");
    fs::write(folder.path().join("large.txt.gz"), "gzip").expect("a file");
    let table = build::table(Some(folder.path())).expect("a site");
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with('(')).collect();
    let names = rows.iter().map(|row| row.split('"').nth(1).expect("a name"));
    assert_eq!(names.collect::<Vec<_>>(), [SCRIPT, MODULE, "index.html", "large.txt"]);
    let forms = |row: usize| rows[row].matches("include_bytes!").count();
    assert_eq!((0..4).map(forms).collect::<Vec<_>>(), [1, 3, 1, 1], "{table}");
    assert!(rows[3].contains("large.txt.gz") && rows[3].ends_with("None),"), "{}", rows[3]);
    assert!(build::table(None).expect("no site is fine").ends_with("= &[\n];\n"));
    let empty = tempfile::tempdir().expect("a temporary folder");
    let refused = build::table(Some(empty.path())).expect_err("no page in it");
    assert!(refused.contains("cargo xtask web --release"), "{refused}");
}
