//! Red when English that nobody has translated stands in an interface of another language without saying so:
//! a screen reader would read it as if it were German.

use breach_rounds::app::fetched::{FetchFault, Fetched};
use breach_rounds::app::mirror::tree::VirtualNode;
use breach_rounds::packs::{Pack, Translation};

use crate::screens::{LAPTOP, Window, named};
use crate::support::shipped::imaging;

/// One of each kind of screen on which a pack speaks to somebody who plays alone.
const SCREENS: &[&str] = &[
    "home",
    "start",
    "guide_card",
    "document",
    "exercise",
    "questions_before",
    "briefing",
    "table_suspects",
    "table_result",
    "table_inject",
    "report",
    "mitigation",
    "debrief_decisions",
    "debrief_story",
    "debrief_next_steps",
    "debrief_questions",
];

/// What ends so is a sentence or a question; the rest may be a name, which is in no language.
const ENDS: [char; 3] = ['.', '?', '!'];
/// As many words may be a title, and so a name.
const A_TITLE: usize = 3;

fn sentences_of(pack: &Pack) -> Vec<String> {
    let left = pack.translated(&Translation::none("de"));
    let paragraphs = left.still_english().flat_map(|text| text.split("\n\n")).map(str::to_owned);
    paragraphs.filter(|text| text.ends_with(ENDS) && text.split_whitespace().count() > A_TITLE).collect()
}

#[test]
fn english_that_nobody_translated_says_that_it_is_english() {
    let english = sentences_of(imaging());
    let german = std::fs::read("assets/lang/de.ftl").expect("it is there");
    let mut faults = Vec::new();
    let mut marked = 0;
    for name in SCREENS {
        let app = (named(name).open)(&LAPTOP);
        app.host.with(|memory| {
            memory.fetched.insert("lang/de.ftl".into(), Fetched::Here(german.clone().into()));
            memory.fetched.insert("packs/imaging.de.txt".into(), Fetched::Failed(FetchFault::Unknown));
        });
        let shown = crate::screens::Shown::new(app, Window { language: "de", ..LAPTOP });
        let tree = shown.marked_tree();
        let words = |node: &VirtualNode| node.text.clone().or_else(|| node.name.clone()).unwrap_or_default();
        marked += tree.nodes.iter().filter(|node| node.language.as_deref() == Some("en")).count();
        for node in tree.nodes.iter().filter(|node| node.language.is_none()) {
            let words = words(node);
            if let Some(part) = english.iter().find(|part| words.contains(part.as_str())) {
                faults.push(format!("{name}: {} “{words}” has “{part}”", node.element.tag));
            }
        }
    }
    assert!(marked > 100, "{marked} texts are marked");
    assert!(faults.is_empty(), "{} texts:\n{}", faults.len(), faults.join("\n"));
}
