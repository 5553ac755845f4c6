//! A paper as HTML that prints well on A4 and Letter: its own styles, no script, nothing from elsewhere.

use maud::{Markup, html};

use super::paper::{Block, Column, Paper, Section, Set, Table};
use crate::report::library::document;

/// The styles that papers have beyond those of the library's pages.
const STYLE: &str = include_str!("paper.css");

/// Writes a paper. Every text is escaped.
pub fn html(paper: &Paper) -> String {
    let style = format!("{STYLE}\n{}", running_head(paper));
    let title = format!("{}: {}", paper.kind, paper.title);
    document(&paper.language, &title, &style, &body(paper)).into_string()
}

/// What print engines with page margin boxes repeat on every page. Others have the mark at both ends of
/// every section.
fn running_head(paper: &Paper) -> String {
    let (exercise, handling) = (css_string(&paper.exercise), css_string(&paper.handling));
    let name = css_string(&format!("{}: {}", paper.kind, paper.title));
    format!(
        "@page {{ @top-left {{ content: {exercise}; }} @top-right {{ content: {handling}; }} \
         @bottom-left {{ content: {name}; }} @bottom-center {{ content: {exercise}; }} }}\n"
    )
}

/// A CSS string. All but plain letters and digits is written by number, so that nothing in it ends the
/// string, the rule or the style element.
fn css_string(plain: &str) -> String {
    let mut out = String::from("\"");
    for c in plain.chars() {
        if c.is_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            // The blank ends the number and is no part of the text.
            out.push_str(&format!("\\{:x} ", u32::from(c)));
        }
    }
    out.push('"');
    out
}

fn body(paper: &Paper) -> Markup {
    html! {
        article.paper {
            header {
                p.exercise { (paper.exercise) }
                p.kind { (paper.kind) }
                h1 { (paper.title) }
                p.lead { (paper.lead) }
                (facts(&paper.facts))
                p.handling { (paper.handling) }
            }
            main { @for section in &paper.sections { (section_of(paper, section)) } }
            footer {
                @for line in &paper.credits { p { (line) } }
                p.exercise { (paper.exercise) }
            }
        }
    }
}

fn section_of(paper: &Paper, section: &Section) -> Markup {
    html! {
        section class=[section.new_page.then_some("new-page")] {
            @if section.new_page { p.mark { (paper.exercise) } }
            h2 { (section.heading) }
            @for block in &section.blocks { (block_of(block)) }
            p.mark { (paper.exercise) }
        }
    }
}

fn block_of(block: &Block) -> Markup {
    html! {
        @match block {
            Block::Heading(heading) => { h3 { (heading) } }
            Block::Text(said) => { @for one in said.split("\n\n") { p { (one.trim()) } } }
            Block::Points(items) => { ul { @for item in items { li { (item) } } } }
            Block::Steps(items) => { ol { @for item in items { li { (item) } } } }
            Block::Aloud(said) => {
                blockquote.aloud { @for one in said.split("\n\n") { p { (one.trim()) } } }
            }
            Block::Warning(said) => { p.warning { (said) } }
            Block::Facts(all) => { (facts(all)) }
            Block::Table(table) => { (table_of(table)) }
            Block::Lines(count) => { @for _ in 0..*count { div.line {} } }
            Block::Boxes(labels) => {
                ul.boxes { @for label in labels { li { span.box aria-hidden="true" {} (label) } } }
            }
            Block::Signatures { who, name, date } => {
                @for one in who {
                    div.sign {
                        p.who { (one) }
                        p.under { (name) }
                        p.under { (date) }
                    }
                }
            }
        }
    }
}

fn facts(facts: &[(String, String)]) -> Markup {
    html! {
        @if !facts.is_empty() {
            table.facts-table {
                tbody { @for (label, value) in facts { tr { th scope="row" { (label) } td { (value) } } } }
            }
        }
    }
}

fn table_of(table: &Table) -> Markup {
    let class = |column: &Column| match column.set {
        Set::Text => None,
        Set::Short => Some("short"),
        Set::Number => Some("number"),
        Set::Mark => Some("tick"),
        Set::Day => Some("fill day"),
        Set::Fill => Some("fill"),
    };
    html! {
        table.grid {
            thead { tr { @for column in &table.columns { th scope="col" class=[class(column)] { (column.words) } } } }
            tbody {
                @for row in &table.rows {
                    tr {
                        @for (cell, column) in row.iter().zip(&table.columns) {
                            td class=[class(column)] {
                                @for (at, line) in cell.lines().enumerate() {
                                    @if at > 0 { br; }
                                    (line)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
