//! Red when the page for facilitators in the repository says something else than the one in the library,
//! or leaves out what somebody who has never run an exercise needs. `UPDATE_GOLDEN=1` rewrites it.

use breach_rounds::packs::{Block, LibraryDocument};
use breach_rounds::report::library::{Item, library_markdown, page};
use breach_rounds::text::Text;

use crate::support::shipped::imaging;

const PAGE: &str = "run-an-exercise";
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/facilitating.md");

fn document() -> &'static LibraryDocument {
    imaging().document(PAGE).expect("the page is in the library")
}

#[test]
fn the_repository_holds_the_library_s_page() {
    let text = Text::english();
    let page = page(&text, imaging(), &Item::Document(PAGE.to_owned())).expect("a page");
    let said = library_markdown(&text, &page);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(FILE, &said).expect("the file can be written");
    }
    let kept = std::fs::read_to_string(FILE).expect("docs/facilitating.md");
    assert_eq!(kept, said, "write it anew with UPDATE_GOLDEN=1");
}

#[test]
fn it_goes_from_the_week_before_to_the_week_after() {
    let headings: Vec<&str> = document()
        .body
        .iter()
        .filter_map(|part| match part {
            Block::Heading(heading) => Some(heading.as_str()),
            _ => None,
        })
        .collect();
    let place = |heading: &str| headings.iter().position(|other| *other == heading).expect(heading);
    let order = [
        "A week before",
        "Start the server",
        "Create the room",
        "While they play",
        "After the play",
        "In the week after",
        "If something is not right",
    ];
    assert!(order.map(place).is_sorted(), "{headings:?}");
}

/// The commands of a text: what follows `program` on a line, lines that end in a backslash joined.
#[cfg(all(feature = "cli", feature = "server"))]
fn commands<'a>(text: &str, program: &'a str) -> impl Iterator<Item = Vec<String>> + use<'a> {
    let joined = text.replace("\\\n", " ");
    let lines: Vec<String> = joined.lines().map(str::to_owned).collect();
    lines.into_iter().filter_map(move |line| {
        let rest = line.strip_prefix(program)?;
        (rest.is_empty() || rest.starts_with(' '))
            .then(|| rest.split_whitespace().map(str::to_owned).collect())
    })
}

#[cfg(all(feature = "cli", feature = "server"))]
#[test]
fn every_command_that_it_names_is_one() {
    use clap::Parser as _;

    let readme = include_str!("../README.md");
    let page = std::fs::read_to_string(FILE).expect("docs/facilitating.md");
    // `./play` hands its options on to `serve`; a window is a matter of the script alone.
    let served =
        commands(readme, "./play").filter(|words| words.first().is_none_or(|word| word != "--window"));
    let served = served.map(|words| [vec!["serve".to_owned()], words].concat());
    let named = commands(readme, "breach-rounds").chain(commands(&page, "breach-rounds")).chain(served);
    let mut found = 0;
    for words in named {
        let typed = std::iter::once("breach-rounds").chain(words.iter().map(String::as_str));
        if let Err(error) = breach_rounds::cli::Args::try_parse_from(typed) {
            panic!("{words:?}: {error}");
        }
        found += 1;
    }
    assert!(found >= 8, "{found} commands");
}
