//! A list of a pack's pages with the names of their files, as it stands beside them.

use maud::{Markup, html};

use super::html::document;
use super::{Entry, Group, Item, contents};
use crate::packs::Pack;
use crate::report::markdown::escaped;
use crate::text::Text;

/// What a pack's library holds, and in which files it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// "Library of …".
    pub title: String,
    /// EXERCISE.
    pub exercise: String,
    /// A BCP 47 tag.
    pub language: String,
    /// The parts of the shelf that hold something: heading and lines.
    pub groups: Vec<(String, Vec<Line>)>,
}

/// A line of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The page.
    pub item: Item,
    /// Its title.
    pub title: String,
    /// What it is for and how long it is.
    pub note: String,
}

impl Index {
    /// The index of a pack; every page is in it, transcripts too.
    pub fn new(text: &Text, pack: &Pack) -> Self {
        let info = pack.info();
        let entries = contents(text, pack);
        let lines = |group: Group| -> Vec<Line> {
            entries
                .iter()
                .filter(|entry| entry.group == group)
                .flat_map(|entry| lines_of(text, entry))
                .collect()
        };
        let groups = Group::ALL.into_iter().map(|group| (group.title(text), lines(group)));
        Self {
            title: text.t_with("library-index", &[("pack", info.title.as_str().into())]),
            exercise: text.t("common-exercise"),
            language: info.languages.first().cloned().unwrap_or_else(|| "en".to_owned()),
            groups: groups.filter(|(_, lines)| !lines.is_empty()).collect(),
        }
    }

    /// Every page, in order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.groups.iter().flat_map(|(_, lines)| lines.iter().map(|line| &line.item))
    }
}

fn lines_of(text: &Text, entry: &Entry) -> Vec<Line> {
    let note = format!("{} ({})", entry.hook, entry.facts.join(", "));
    let mut lines = vec![Line { item: entry.item.clone(), title: entry.title.clone(), note }];
    let (item, note) = match &entry.item {
        Item::Script(slug) => (Item::Transcript(slug.clone()), "library-transcript"),
        Item::Story(slug) => (Item::Tasks(slug.clone()), "library-checklist"),
        Item::Document(_) | Item::Tasks(_) | Item::Transcript(_) | Item::Glossary => return lines,
    };
    lines.push(Line { item, title: entry.title.clone(), note: text.t(note) });
    lines
}

/// The index as Markdown; its links end in `.md`.
pub fn index_markdown(index: &Index) -> String {
    let mut out = format!("**{}**\n\n# {}\n", escaped(&index.exercise), escaped(&index.title));
    for (heading, lines) in &index.groups {
        out.push_str(&format!("\n## {}\n\n", escaped(heading)));
        for line in lines {
            let (title, note) = (escaped(&line.title), escaped(&line.note));
            out.push_str(&format!("- [{title}]({}.md): {note}\n", line.item.file_stem()));
        }
    }
    out
}

/// The index as a page of HTML; its links end in `.html`.
pub fn index_html(index: &Index) -> String {
    let body: Markup = html! {
        header { p.exercise { (index.exercise) } h1 { (index.title) } }
        main.index {
            @for (heading, lines) in &index.groups {
                h2 { (heading) }
                ul {
                    @for line in lines {
                        li {
                            a href=(format!("{}.html", line.item.file_stem())) { (line.title) }
                            br;
                            (line.note)
                        }
                    }
                }
            }
        }
    };
    document(&index.language, &index.title, "", &body).into_string()
}
