//! Red when the site as files is not the whole site, or nobody is told where to get one.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Output};

use flate2::Compression;
use flate2::write::GzEncoder;

fn package(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_breach-rounds"));
    command.args(["package", "site"]).args(arguments).output().expect("the program starts")
}

fn said(output: &Output) -> String {
    let bytes = if output.status.success() { &output.stdout } else { &output.stderr };
    String::from_utf8_lossy(bytes).into_owned()
}

const LARGE: usize = 100_000;

/// A small site: a page, a packed program that is larger than what is kept unpacked, a file in a folder.
fn site(folder: &Path) {
    fs::create_dir_all(folder.join("more")).expect("a folder");
    fs::write(folder.join("index.html"), "<!doctype html>").expect("written");
    fs::write(folder.join("more/a.txt"), "a").expect("written");
    let program = vec![7; LARGE];
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    std::io::Write::write_all(&mut packed, &program).expect("packed");
    fs::write(folder.join("app.wasm"), &program).expect("written");
    fs::write(folder.join("app.wasm.gz"), packed.finish().expect("packed")).expect("written");
    fs::write(folder.join("app.wasm.br"), "as brotli would").expect("written");
}

const NAMES: [&str; 6] = ["README.txt", "app.wasm", "app.wasm.br", "app.wasm.gz", "index.html", "more/a.txt"];

#[test]
fn a_folder_holds_every_file_in_every_form_and_says_how_it_is_served() {
    let place = tempfile::tempdir().expect("a folder");
    let (from, to) = (place.path().join("site"), place.path().join("out"));
    site(&from);
    let output = package(&["--site", from.to_str().unwrap(), "--out", to.to_str().unwrap()]);
    assert!(output.status.success(), "{}", said(&output));
    for name in NAMES {
        assert!(to.join(name).is_file(), "{name}");
        if name != "README.txt" {
            assert_eq!(fs::read(to.join(name)).unwrap(), fs::read(from.join(name)).unwrap(), "{name}");
        }
    }
    let readme = fs::read_to_string(to.join("README.txt")).unwrap();
    assert!(readme.contains("serve --site") && readme.contains("EXERCISE"), "{readme}");
    let again = package(&["--site", from.to_str().unwrap(), "--out", to.to_str().unwrap()]);
    assert!(!again.status.success() && said(&again).contains("is there already"), "{}", said(&again));
}

#[test]
fn a_zip_file_holds_the_same_and_is_the_same_each_time() {
    let place = tempfile::tempdir().expect("a folder");
    let from = place.path().join("site");
    site(&from);
    let made = ["one.zip", "two.zip"].map(|name| {
        let to = place.path().join(name);
        let output = package(&["--site", from.to_str().unwrap(), "--out", to.to_str().unwrap()]);
        assert!(output.status.success(), "{}", said(&output));
        fs::read(to).unwrap()
    });
    assert_eq!(made[0], made[1]);
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&made[0])).expect("a zip file");
    let mut names: Vec<String> = zip.file_names().map(|name| name.expect("a name").into_owned()).collect();
    names.sort();
    assert_eq!(names, NAMES);
    let mut program = Vec::new();
    zip.by_name("app.wasm").expect("the program").read_to_end(&mut program).expect("unpacked");
    assert_eq!(program, vec![7; LARGE]);
}

#[test]
fn without_a_site_it_says_where_to_get_one() {
    let place = tempfile::tempdir().expect("a folder");
    let to = place.path().join("out");
    let output = package(&["--out", to.to_str().unwrap()]);
    // Nothing is built into the program that the tests build.
    assert!(!output.status.success());
    assert!(said(&output).contains("--site") && said(&output).contains("cargo xtask"), "{}", said(&output));
    let empty = place.path().to_str().unwrap();
    let output = package(&["--site", empty, "--out", to.to_str().unwrap()]);
    assert!(said(&output).starts_with("error: there is no site in"), "{}", said(&output));
    assert!(!to.exists());
}
