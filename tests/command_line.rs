//! Red when the arguments contradict each other, or an error of the command line helps nobody.

use std::process::{Command, Output};

use clap::CommandFactory as _;

fn breach_rounds(arguments: &[&str]) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_breach-rounds")).args(arguments).output();
    program.expect("the program starts")
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn the_arguments_are_consistent() {
    breach_rounds::cli::Args::command().debug_assert();
}

#[cfg(not(feature = "app"))]
#[test]
fn without_a_window_it_says_how_to_get_one() {
    for arguments in [&[][..], &["play"][..]] {
        let output = breach_rounds(arguments);
        assert_eq!(output.status.code(), Some(1));
        assert!(words(&output.stderr).contains("./play --window"), "{}", words(&output.stderr));
    }
}

#[cfg(feature = "server")]
#[test]
fn a_missing_site_is_an_error_in_words() {
    let empty = tempfile::tempdir().expect("a temporary folder");
    let folder = empty.path().to_str().expect("a plain path");
    let output = breach_rounds(&["serve", "--listen", "127.0.0.1:0", "--site", folder]);
    assert_eq!(output.status.code(), Some(1));
    let said = words(&output.stderr);
    assert!(said.starts_with("error: there is no site in"), "{said}");
}
