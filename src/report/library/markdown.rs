//! A page of the library as Markdown (CommonMark with GitHub's tables).

use super::gather::pause_words;
use super::{CheckRow, Column, Meaning, Page, Part, Prose, SlideCue, Source, SpotRow};
use crate::packs::prose::Run;
use crate::report::markdown::escaped;
use crate::text::{Text, library};

/// Writes a page. Every text is escaped, so nothing in it becomes a heading, a link or HTML.
pub fn library_markdown(text: &Text, page: &Page) -> String {
    let mut out = Writer { text, out: String::new() };
    out.block(&format!("**{}**", escaped(&page.exercise)));
    out.block(&format!("# {}", escaped(&page.title)));
    for line in page.subtitle.iter().chain(&page.hook) {
        out.block(&escaped(line));
    }
    let facts: Vec<&str> = std::iter::once(&page.kind).chain(&page.facts).map(String::as_str).collect();
    out.block(&escaped(&facts.join(" · ")));
    for part in &page.parts {
        out.part(part);
    }
    out.sources(&page.sources);
    if page.explains_terms() {
        out.heading(&text.t("library-terms"));
        out.terms(&page.terms);
    }
    out.block("---");
    for line in &page.credits {
        out.block(&escaped(line));
    }
    out.block(&format!("**{}**", escaped(&page.exercise)));
    // One line end at the end.
    out.out.truncate(out.out.trim_end().len());
    out.out.push('\n');
    out.out
}

struct Writer<'a> {
    text: &'a Text,
    out: String,
}

/// A paragraph on one line: marks as numbers in brackets, terms as plain words.
fn prose(runs: &Prose) -> String {
    let mut plain = String::new();
    for (at, run) in runs.iter().enumerate() {
        match run {
            Run::Words(words) | Run::Term { words, .. } => plain.push_str(words),
            Run::Mark(number) => {
                let after_mark = at > 0 && matches!(runs[at - 1], Run::Mark(_));
                let blank = if at == 0 || after_mark { "" } else { " " };
                plain.push_str(&format!("{blank}[{number}]"));
            }
        }
    }
    escaped(&plain)
}

/// A fence that no line of the code ends.
fn fenced(code: &str) -> String {
    let longest = code.lines().map(|line| line.trim_start().chars().take_while(|&c| c == '`').count()).max();
    let fence = "`".repeat(longest.unwrap_or(0).max(2) + 1);
    format!("{fence}\n{code}\n{fence}")
}

/// A code span, whatever backticks are in it.
fn code(line: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for c in line.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence} {} {fence}", line.trim())
}

impl Writer<'_> {
    fn block(&mut self, markdown: &str) {
        self.out.push_str(markdown);
        self.out.push_str("\n\n");
    }

    fn heading(&mut self, words: &str) {
        self.block(&format!("## {}", escaped(words)));
    }

    fn items(&mut self, items: impl Iterator<Item = String>, mark: &str) {
        let items: Vec<String> = items.map(|item| format!("{mark}{item}")).collect();
        if !items.is_empty() {
            self.block(&items.join("\n"));
        }
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Heading(heading) => self.heading(heading),
            Part::Text(said) => self.block(&prose(said)),
            Part::Points(items) => self.items(items.iter().map(prose), "- "),
            Part::Steps(items) => self.items(items.iter().map(prose), "1. "),
            Part::Code(code) => self.block(&fenced(code)),
            Part::Warning(said) => {
                let title = escaped(&self.text.t("library-warning"));
                self.block(&format!("> **{title}** {}", prose(said)));
            }
            Part::Checklist(rows) => self.checklist(rows),
            Part::Spot(rows) => self.spot(rows),
            Part::Slide(slide) => self.slide(slide),
            Part::Glossary(terms) => self.terms(terms),
        }
    }

    fn checklist(&mut self, rows: &[CheckRow]) {
        let columns = Column::of(rows);
        let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let heads = columns.iter().map(|column| escaped(&self.text.t(column.heading()))).collect();
        let mut lines = vec![line(heads), format!("|{}", "---|".repeat(columns.len()))];
        let cell = |row: &CheckRow, column: &Column| match column {
            Column::Action => prose(&row.action),
            Column::Scope => escaped(&row.scope),
            Column::Milestone => escaped(&row.milestone),
            Column::Owner | Column::Date => String::new(),
        };
        lines.extend(rows.iter().map(|row| line(columns.iter().map(|column| cell(row, column)).collect())));
        self.block(&lines.join("\n"));
    }

    fn spot(&mut self, rows: &[SpotRow]) {
        let lines: Vec<&str> = rows.iter().map(|row| row.line.as_str()).collect();
        self.block(&fenced(&lines.join("\n")));
        self.heading(&self.text.t("library-answers"));
        for (at, row) in rows.iter().enumerate() {
            let Some(trap) = &row.trap else { continue };
            let number = self.text.t_with("library-line", &[("n", (at + 1).into())]);
            self.block(&format!("**{}** {}", escaped(&number), code(&row.line)));
            self.block(&prose(trap));
            if let Some(better) = &row.better {
                self.block(&format!("{} {}", escaped(&self.text.t("library-better")), code(better)));
            }
        }
    }

    fn slide(&mut self, slide: &SlideCue) {
        let values = [
            ("n", slide.number.into()),
            ("title", slide.title.as_str().into()),
            ("at", library::clock(slide.begins).into()),
        ];
        self.heading(&self.text.t_with("library-slide-cue", &values));
        self.items(slide.points.iter().map(|point| escaped(point)), "- ");
        for said in &slide.say {
            self.block(&prose(said));
        }
        if let Some(pause) = &slide.pause {
            self.block(&format!("> {}", escaped(&pause_words(self.text, pause.seconds, &pause.ask))));
        }
    }

    fn terms(&mut self, terms: &[Meaning]) {
        let line = |term: &Meaning| format!("**{}**: {}", escaped(&term.term), escaped(&term.meaning));
        self.items(terms.iter().map(line), "- ");
    }

    fn sources(&mut self, sources: &[Source]) {
        if sources.is_empty() {
            return;
        }
        self.heading(&self.text.t("library-sources"));
        let lines = sources.iter().enumerate().map(|(at, source)| {
            let words = escaped(&source.words);
            match &source.url {
                Some(url) => format!("{}. {words} <{}>", at + 1, url.replace(['<', '>', ' ', '\n'], "")),
                None => format!("{}. {words}", at + 1),
            }
        });
        self.items(lines, "");
    }
}
