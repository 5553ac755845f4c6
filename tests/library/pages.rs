//! What stands on the shelf and on a page, before anybody draws it.

use breach_rounds::packs::prose::Run;
use breach_rounds::report::library::{Group, Index, Item, Part, contents, page};
use breach_rounds::text::Text;

use super::pack::{learned, two_packs};

fn words(text: &str) -> Run {
    Run::Words(text.to_owned())
}

fn term(text: &str, meaning: &str) -> Run {
    Run::Term { words: text.to_owned(), meaning: meaning.to_owned() }
}

#[test]
fn the_shelf_holds_every_page_with_its_length_and_review() {
    let (text, pack) = (Text::english(), learned());
    let shown: Vec<(Group, String, String)> = contents(&text, &pack)
        .into_iter()
        .map(|entry| (entry.group, entry.title, entry.facts.join(", ")))
        .collect();
    let line = |group, title: &str, facts: &str| (group, title.to_owned(), facts.to_owned());
    let expected = [
        line(Group::Checklists, "A checklist for <you>", "a minute to read, reviewed 2026-11-22"),
        line(Group::HowTos, "How to look", "a minute to read, reviewed 2026-11-22"),
        line(Group::Exercises, "Spot the settings", "a minute to read, reviewed 2026-11-22"),
        line(Group::Stories, "Am I exposed?", "a minute to read, reviewed 2026-11-22"),
        // 80 words at 130 a minute, and seven pauses of two minutes.
        line(Group::Segments, "Am I exposed?", "15 minutes, reviewed 2026-11-22"),
        line(Group::Words, "Glossary", "3 terms"),
    ];
    assert_eq!(shown, expected);
}

#[test]
fn a_pack_without_documents_still_has_its_stories() {
    let (text, library) = (Text::english(), two_packs());
    let pack = library.pack("plain").unwrap();
    let entries = contents(&text, pack);
    assert_eq!(entries.len(), 1);
    // Without a topic, a story bears its scenario's name.
    assert_eq!((entries[0].group, entries[0].title.as_str()), (Group::Stories, "The first night"));
    for item in [Item::Glossary, Item::Script("first-night".into()), Item::Document("how-to".into())] {
        assert_eq!(page(&text, pack, &item), None);
    }
}

#[test]
fn sources_are_numbered_as_they_come_up_and_terms_are_marked_once() {
    let (text, pack) = (Text::english(), learned());
    let how_to = page(&text, &pack, &Item::Document("how-to".into())).unwrap();
    let archive = "Where the images of a hospital are kept.";
    let expected = vec![
        words("Look at your own "),
        term("archive", archive),
        Run::Mark(1),
        words(", *never* at a stranger's"),
        Run::Mark(2),
        Run::Mark(1),
        words("."),
    ];
    assert_eq!(how_to.parts[1], Part::Text(expected));
    assert_eq!(how_to.parts[2], Part::Text(vec![words("The archive waits.")]));
    let sources: Vec<&str> = how_to.sources.iter().map(|source| source.words.as_str()).collect();
    assert_eq!(
        sources,
        ["A standard. A committee, 2025. Section A.5.3.", "A report <1>. An office, 2024-05."]
    );
    assert_eq!(how_to.terms.iter().map(|term| term.term.as_str()).collect::<Vec<_>>(), ["archive"]);
}

#[test]
fn what_no_text_marks_is_still_a_source() {
    let (text, pack) = (Text::english(), learned());
    let story = page(&text, &pack, &Item::Story("first-night".into())).unwrap();
    assert_eq!(story.sources.len(), 2);
    assert_eq!(
        (story.title.as_str(), story.subtitle.as_deref()),
        ("Am I exposed?", Some("With the scenario “The first night”"))
    );
    assert_eq!(story.exercise, "EXERCISE");
}

#[test]
fn a_slide_says_when_it_begins_and_what_is_spoken() {
    let (text, pack) = (Text::english(), learned());
    let script = page(&text, &pack, &Item::Script("first-night".into())).unwrap();
    let slides: Vec<_> = script
        .parts
        .iter()
        .map(|part| match part {
            Part::Slide(slide) => slide,
            other => panic!("a script holds slides, not {other:?}"),
        })
        .collect();
    assert_eq!(slides.len(), 8);
    assert_eq!(slides[0].spoken, ["This is said on slide 1.", "The archive is slow."]);
    // Ten words take five seconds.
    assert_eq!([slides[0].begins, slides[1].begins, slides[7].begins], [0, 125, 875]);
    assert_eq!(slides[0].pause.as_ref().map(|pause| pause.seconds), Some(120));
    assert_eq!(slides[7].pause, None);
    let transcript = page(&text, &pack, &Item::Transcript("first-night".into())).unwrap();
    assert_eq!(transcript.parts[0], Part::Heading("Slide 1 title".to_owned()));
    assert_eq!(transcript.parts[2], Part::Text(vec![words("Pause, 2:00: Who looks?")]));
}

#[test]
fn every_page_has_a_file_of_its_own() {
    let (text, pack) = (Text::english(), learned());
    let index = Index::new(&text, &pack);
    let mut stems: Vec<String> = index.items().map(Item::file_stem).collect();
    assert_eq!(
        stems,
        [
            "checklist",
            "how-to",
            "spot",
            "story-first-night",
            "tasks-first-night",
            "segment-first-night",
            "transcript-first-night",
            "glossary"
        ]
    );
    stems.push(Item::Document("glossary".into()).file_stem());
    stems.push(Item::Document("tasks-first-night".into()).file_stem());
    stems.push("index".to_owned());
    stems.sort();
    stems.dedup();
    assert_eq!(stems.len(), 11);
}

#[test]
fn every_page_of_the_shipped_packs_can_be_made() {
    let text = Text::english();
    for pack in breach_rounds::packs::embedded().packs {
        let index = Index::new(&text, &pack);
        assert!(index.items().count() > 0, "{}", pack.info().id);
        for item in index.items() {
            let page = page(&text, &pack, item).unwrap_or_else(|| panic!("no page for {item:?}"));
            assert!(!page.parts.is_empty(), "{item:?} is empty");
        }
    }
}
