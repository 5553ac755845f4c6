//! From cards to pages.

use super::{CheckRow, Item, Meaning, Page, Part, Pause, Prose, SlideCue, Source, SpotRow};
use crate::packs::prose::{PageReader, sentences, words};
use crate::packs::{Block, ChecklistLine, LibraryDocument, Pack, Scenario, SpotLine, Term};
use crate::text::{Text, library};

/// A page of a pack's library in words; `None` if the pack has none of this name.
pub fn page(text: &Text, pack: &Pack, item: &Item) -> Option<Page> {
    let mut reader = PageReader::new(pack);
    let mut page = match item {
        Item::Document(slug) => document(text, &mut reader, pack.document(slug)?),
        Item::Story(slug) => story(text, &mut reader, pack.scenario(slug)?),
        Item::Tasks(slug) => tasks(text, &mut reader, pack.scenario(slug)?),
        Item::Script(slug) => script(text, &mut reader, segment(pack, slug)?),
        Item::Transcript(slug) => transcript(text, &mut reader, segment(pack, slug)?),
        Item::Glossary if pack.glossary().is_empty() => return None,
        Item::Glossary => glossary(text, pack),
    };
    page.sources = sources(text, pack, reader.sources());
    page.terms = reader.terms().map(meaning).collect();
    page.credits = credits(text, pack);
    page.exercise = text.t("common-exercise");
    page.language = pack.language_of(sample(pack, item)?).to_owned();
    Some(page)
}

/// A text of the page that tells its language: its longest, which is translated last.
fn sample<'a>(pack: &'a Pack, item: &Item) -> Option<&'a str> {
    match item {
        Item::Document(slug) => pack.document(slug).map(|document| document.title.as_str()),
        Item::Story(slug) => pack.scenario(slug).map(|scenario| scenario.file.debrief.story.as_str()),
        Item::Tasks(slug) => pack.scenario(slug).map(|scenario| scenario.file.hook.as_str()),
        Item::Script(slug) | Item::Transcript(slug) => {
            segment(pack, slug)?.file.segment.first().map(|slide| slide.say.as_str())
        }
        Item::Glossary => pack.glossary().first().map(|term| term.meaning.as_str()),
    }
}

/// The sources of a page in words, by number.
pub fn sources(text: &Text, pack: &Pack, slugs: &[&str]) -> Vec<Source> {
    let source = |slug: &&str| {
        let found = pack.reference(slug)?;
        Some(Source { words: library::source(text, found), url: found.url.clone() })
    };
    slugs.iter().filter_map(source).collect()
}

/// What a scenario's story and segment are called.
pub(super) fn topic(scenario: &Scenario) -> &str {
    let file = &scenario.file;
    if file.topic.is_empty() { &file.title } else { &file.topic }
}

/// To which scenario a story or a segment belongs.
pub(super) fn of_scenario(text: &Text, scenario: &Scenario) -> String {
    text.t_with("library-of-scenario", &[("title", scenario.file.title.as_str().into())])
}

/// How many words a document holds.
pub(super) fn document_words(document: &LibraryDocument) -> usize {
    document.body.iter().map(block_words).sum()
}

fn block_words(block: &Block) -> usize {
    match block {
        Block::Heading(text) | Block::Text(text) | Block::Code(text) | Block::Warning(text) => words(text),
        Block::Points(items) | Block::Steps(items) => items.iter().map(|item| words(item)).sum(),
        Block::Lines(lines) => lines.iter().map(|line| words(&line.action)).sum(),
        Block::Spot { lines } => lines.iter().map(|line| words(&line.line)).sum(),
    }
}

fn segment<'a>(pack: &'a Pack, slug: &str) -> Option<&'a Scenario> {
    pack.scenario(slug).filter(|scenario| !scenario.file.segment.is_empty())
}

fn empty(item: Item, kind: String, title: &str) -> Page {
    Page {
        item,
        kind,
        title: title.to_owned(),
        subtitle: None,
        hook: None,
        facts: Vec::new(),
        parts: Vec::new(),
        sources: Vec::new(),
        terms: Vec::new(),
        credits: Vec::new(),
        exercise: String::new(),
        language: String::new(),
    }
}

/// The pack with version and licence, and what its credits must carry.
pub(in crate::report) fn credits(text: &Text, pack: &Pack) -> Vec<String> {
    let info = pack.info();
    let values = [
        ("title", info.title.as_str().into()),
        ("version", info.version.as_str().into()),
        ("licence", info.licence.as_str().into()),
        ("authors", info.authors.join(", ").into()),
    ];
    let pack = text.t_with("library-credits", &values);
    std::iter::once(pack).chain(info.notices.iter().cloned()).collect()
}

fn document(text: &Text, reader: &mut PageReader<'_>, document: &LibraryDocument) -> Page {
    let kind = library::kind(text, document.kind);
    let mut page = empty(Item::Document(document.id.clone()), kind, &document.title);
    page.hook = Some(document.hook.clone());
    page.facts = vec![
        library::to_read(text, library::reading_minutes(document_words(document))),
        library::reviewed(text, &document.reviewed),
    ];
    page.parts = document.body.iter().flat_map(|block| parts(text, reader, block)).collect();
    reader.cite(&document.references);
    page
}

fn parts(text: &Text, reader: &mut PageReader<'_>, block: &Block) -> Vec<Part> {
    let all = |reader: &mut PageReader<'_>, items: &[String]| -> Vec<Prose> {
        items.iter().map(|item| reader.read(item)).collect()
    };
    vec![match block {
        Block::Heading(heading) => Part::Heading(heading.clone()),
        Block::Text(said) => return reader.paragraphs(said).into_iter().map(Part::Text).collect(),
        Block::Points(items) => Part::Points(all(reader, items)),
        Block::Steps(items) => Part::Steps(all(reader, items)),
        Block::Code(code) => Part::Code(code.trim_matches('\n').to_owned()),
        Block::Warning(said) => Part::Warning(reader.read(said)),
        Block::Lines(lines) => {
            Part::Checklist(lines.iter().map(|line| check_row(text, reader, line)).collect())
        }
        Block::Spot { lines } => Part::Spot(lines.iter().map(|line| spot_row(reader, line)).collect()),
    }]
}

fn check_row(text: &Text, reader: &mut PageReader<'_>, line: &ChecklistLine) -> CheckRow {
    CheckRow {
        action: reader.read(&line.action),
        scope: library::scope(text, line.scope),
        milestone: line.milestone.clone().unwrap_or_default(),
    }
}

fn spot_row(reader: &mut PageReader<'_>, line: &SpotLine) -> SpotRow {
    SpotRow {
        line: line.line.clone(),
        trap: line.trap.as_ref().map(|trap| reader.read(trap)),
        better: line.better.clone(),
    }
}

fn story(text: &Text, reader: &mut PageReader<'_>, scenario: &Scenario) -> Page {
    let file = &scenario.file;
    let mut page = empty(Item::Story(file.id.clone()), text.t("library-story"), topic(scenario));
    page.subtitle = Some(of_scenario(text, scenario));
    page.facts.push(library::to_read(text, library::reading_minutes(words(&file.debrief.story))));
    page.facts.extend(file.debrief.reviewed.as_ref().map(|day| library::reviewed(text, day)));
    page.parts = reader.paragraphs(&file.debrief.story).into_iter().map(Part::Text).collect();
    page.parts.push(Part::Heading(text.t("library-takeaways")));
    page.parts.push(Part::Points(file.debrief.takeaways.iter().map(|said| reader.read(said)).collect()));
    reader.cite(&file.debrief.references);
    page
}

/// What to do after a scenario: the author said no more than what.
fn tasks(text: &Text, reader: &mut PageReader<'_>, scenario: &Scenario) -> Page {
    let file = &scenario.file;
    let mut page = empty(Item::Tasks(file.id.clone()), text.t("library-checklist"), topic(scenario));
    page.subtitle = Some(of_scenario(text, scenario));
    page.facts.extend(file.debrief.reviewed.as_ref().map(|day| library::reviewed(text, day)));
    let row = |said: &String| CheckRow {
        action: reader.read(said),
        scope: String::new(),
        milestone: String::new(),
    };
    page.parts = vec![Part::Checklist(file.debrief.checklist.iter().map(row).collect())];
    page
}

/// The head of a segment's pages.
fn segment_page(text: &Text, scenario: &Scenario, item: Item, kind: &str) -> Page {
    let file = &scenario.file;
    let mut page = empty(item, text.t(kind), topic(scenario));
    page.subtitle = Some(of_scenario(text, scenario));
    page.facts.push(library::long(text, file.segment_seconds().div_ceil(60)));
    page.facts.push(text.t_with("library-slides", &[("n", file.segment.len().into())]));
    page.facts.extend(file.debrief.reviewed.as_ref().map(|day| library::reviewed(text, day)));
    page
}

fn script(text: &Text, reader: &mut PageReader<'_>, scenario: &Scenario) -> Page {
    let file = &scenario.file;
    let mut page = segment_page(text, scenario, Item::Script(file.id.clone()), "library-segment");
    let mut begins = 0;
    for (at, slide) in file.segment.iter().enumerate() {
        page.parts.push(Part::Slide(SlideCue {
            number: at + 1,
            title: slide.slide.clone(),
            points: slide.points.clone(),
            say: reader.paragraphs(&slide.say),
            spoken: sentences(&slide.say),
            begins,
            pause: slide
                .pause
                .as_ref()
                .map(|pause| Pause { seconds: pause.seconds.into(), ask: pause.ask.clone() }),
        }));
        begins += slide.seconds();
    }
    page
}

fn transcript(text: &Text, reader: &mut PageReader<'_>, scenario: &Scenario) -> Page {
    let file = &scenario.file;
    let mut page = segment_page(text, scenario, Item::Transcript(file.id.clone()), "library-transcript");
    for slide in &file.segment {
        page.parts.push(Part::Heading(slide.slide.clone()));
        page.parts.extend(reader.paragraphs(&slide.say).into_iter().map(Part::Text));
        if let Some(pause) = &slide.pause {
            let asked = reader.read(&pause_words(text, pause.seconds.into(), &pause.ask));
            page.parts.push(Part::Text(asked));
        }
    }
    page
}

/// "Pause, 1:30: …".
pub(super) fn pause_words(text: &Text, seconds: usize, ask: &str) -> String {
    text.t_with("library-pause", &[("clock", library::clock(seconds).into()), ("ask", ask.into())])
}

fn glossary(text: &Text, pack: &Pack) -> Page {
    let mut page = empty(Item::Glossary, text.t("library-glossary"), &text.t("library-glossary-title"));
    page.hook = Some(text.t("library-glossary-hook"));
    page.facts = vec![text.t_with("library-terms-count", &[("n", pack.glossary().len().into())])];
    let mut terms: Vec<Meaning> = pack.glossary().iter().map(meaning).collect();
    terms.sort_by_key(|term| term.term.to_lowercase());
    page.parts = vec![Part::Glossary(terms)];
    page
}

fn meaning(term: &Term) -> Meaning {
    Meaning { term: term.term.clone(), also: term.also.clone(), meaning: term.meaning.clone() }
}
