//! A page of the library as HTML that prints well: its own styles, no script, nothing from elsewhere.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::gather::pause_words;
use super::{CheckRow, Column, Meaning, Page, Part, Prose, SlideCue, Source, SpotRow};
use crate::packs::prose::Run;
use crate::text::{Text, library};

/// The styles of every page, for both colour schemes and for paper.
pub const STYLE: &str = include_str!("page.css");

/// Writes a whole page. Every text is escaped.
pub fn html(text: &Text, page: &Page) -> String {
    document(&page.language, &page.title, "", &body(text, page)).into_string()
}

/// What stands in the body of [`html()`]: for a frame that already has the [`STYLE`].
pub fn html_body(text: &Text, page: &Page) -> String {
    body(text, page).into_string()
}

/// A document around a body, with more styles than those of every page.
pub(in crate::report) fn document(language: &str, title: &str, more: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                style { (PreEscaped(STYLE)) (PreEscaped(more)) }
            }
            body { (body) }
        }
    }
}

fn body(text: &Text, page: &Page) -> Markup {
    let sheet = page.parts.iter().any(|part| matches!(part, Part::Checklist(_)));
    html! { div class=[sheet.then_some("sheet")] {
        header {
            p.exercise { (page.exercise) }
            h1 { (page.title) }
            @for line in page.subtitle.iter().chain(&page.hook) { p.lead { (line) } }
            p.facts { (facts(page)) }
        }
        main {
            @for part in &page.parts { (part_of(text, part)) }
            @if !page.sources.is_empty() { (sources(text, &page.sources)) }
            @if page.explains_terms() {
                section.terms {
                    h2 { (text.t("library-terms")) }
                    (terms(&page.terms))
                }
            }
        }
        footer {
            @for line in &page.credits { p { (line) } }
            p.exercise { (page.exercise) }
        }
    } }
}

fn facts(page: &Page) -> String {
    let facts: Vec<&str> = std::iter::once(&page.kind).chain(&page.facts).map(String::as_str).collect();
    facts.join(" · ")
}

fn prose(runs: &Prose) -> Markup {
    html! {
        @for run in runs {
            @match run {
                Run::Words(words) => { (words) }
                Run::Term { words, meaning } => { abbr title=(meaning) { (words) } }
                Run::Mark(number) => { sup { a href=(format!("#source-{number}")) { "[" (number) "]" } } }
            }
        }
    }
}

fn part_of(text: &Text, part: &Part) -> Markup {
    html! {
        @match part {
            Part::Heading(heading) => { h2 { (heading) } }
            Part::Text(said) => { p { (prose(said)) } }
            Part::Points(items) => { ul { @for item in items { li { (prose(item)) } } } }
            Part::Steps(items) => { ol { @for item in items { li { (prose(item)) } } } }
            Part::Code(code) => { pre { code { (code) } } }
            Part::Warning(said) => {
                p.warning { strong { (text.t("library-warning")) } " " (prose(said)) }
            }
            Part::Checklist(rows) => { (checklist(text, rows)) }
            Part::Spot(rows) => { (spot(text, rows)) }
            Part::Slide(slide) => { (slide_of(text, slide)) }
            Part::Glossary(all) => { (terms(all)) }
        }
    }
}

fn checklist(text: &Text, rows: &[CheckRow]) -> Markup {
    let columns = Column::of(rows);
    html! {
        table.checklist {
            thead { tr { @for column in &columns { th scope="col" { (text.t(column.heading())) } } } }
            tbody {
                @for row in rows {
                    tr {
                        @for column in &columns {
                            @match column {
                                Column::Action => { td { (prose(&row.action)) } }
                                Column::Scope => { td { (row.scope) } }
                                Column::Milestone => { td { (row.milestone) } }
                                Column::Owner | Column::Date => { td.fill {} }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn spot(text: &Text, rows: &[SpotRow]) -> Markup {
    html! {
        ol.spot { @for row in rows { li { code { (row.line) } } } }
        section.answers {
            h2 { (text.t("library-answers")) }
            dl {
                @for (at, row) in rows.iter().enumerate() {
                    @if let Some(trap) = &row.trap {
                        dt {
                            (text.t_with("library-line", &[("n", (at + 1).into())])) " "
                            code { (row.line.trim()) }
                        }
                        dd {
                            (prose(trap))
                            @if let Some(better) = &row.better {
                                br;
                                (text.t("library-better")) " " code { (better.trim()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn slide_of(text: &Text, slide: &SlideCue) -> Markup {
    let values = [
        ("n", slide.number.into()),
        ("title", slide.title.as_str().into()),
        ("at", library::clock(slide.begins).into()),
    ];
    html! {
        section.slide {
            h2 { (text.t_with("library-slide-cue", &values)) }
            @if !slide.points.is_empty() { ul.points { @for point in &slide.points { li { (point) } } } }
            @for said in &slide.say { p { (prose(said)) } }
            @if let Some(pause) = &slide.pause {
                p.pause { (pause_words(text, pause.seconds, &pause.ask)) }
            }
        }
    }
}

fn terms(terms: &[Meaning]) -> Markup {
    html! {
        dl { @for term in terms { dt { (term.term) } dd { (term.meaning) } } }
    }
}

fn sources(text: &Text, sources: &[Source]) -> Markup {
    html! {
        section.sources {
            h2 { (text.t("library-sources")) }
            ol {
                @for (at, source) in sources.iter().enumerate() {
                    li id=(format!("source-{}", at + 1)) {
                        (source.words)
                        @if let Some(url) = source.url.as_deref().filter(|url| is_web(url)) {
                            " " a href=(url) { (url) }
                        }
                    }
                }
            }
        }
    }
}

/// Only the web's own addresses become links, whatever a pack says.
fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}
