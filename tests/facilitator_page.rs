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
