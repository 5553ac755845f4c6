//! A paper as Markdown (CommonMark with GitHub's tables).

use super::paper::{Block, Paper, Section, Table};
use crate::report::markdown::escaped;

/// Writes a paper. Every text is escaped, so nothing in it becomes a heading, a link or HTML.
pub fn markdown(paper: &Paper) -> String {
    let mut out = Writer { out: String::new() };
    let mark = format!("**{}**", escaped(&paper.exercise));
    out.block(&mark);
    out.block(&format!("# {}: {}", escaped(&paper.kind), escaped(&paper.title)));
    out.block(&escaped(&paper.lead));
    out.facts(&paper.facts);
    out.block(&format!("**{}**", escaped(&paper.handling)));
    for section in &paper.sections {
        out.section(section);
        out.block(&mark);
    }
    out.block("---");
    for line in &paper.credits {
        out.block(&escaped(line));
    }
    out.out.push_str(&mark);
    out.out.push('\n');
    out.out
}

struct Writer {
    out: String,
}

fn row(cells: &[String]) -> String {
    let lines = |cell: &String| cell.lines().map(escaped).collect::<Vec<_>>().join("<br>");
    format!("| {} |", cells.iter().map(lines).collect::<Vec<_>>().join(" | "))
}

impl Writer {
    fn block(&mut self, markdown: &str) {
        self.out.push_str(markdown);
        self.out.push_str("\n\n");
    }

    fn items(&mut self, items: &[String], mark: &str) {
        let items: Vec<String> = items.iter().map(|item| format!("{mark}{}", escaped(item))).collect();
        if !items.is_empty() {
            self.block(&items.join("\n"));
        }
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        let line =
            |(label, value): &(String, String)| format!("- **{}:** {}", escaped(label), escaped(value));
        if !facts.is_empty() {
            self.block(&facts.iter().map(line).collect::<Vec<_>>().join("\n"));
        }
    }

    fn section(&mut self, section: &Section) {
        self.block(&format!("## {}", escaped(&section.heading)));
        section.blocks.iter().for_each(|block| self.piece(block));
    }

    fn piece(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.block(&format!("### {}", escaped(heading))),
            Block::Text(said) => said.split("\n\n").for_each(|one| self.block(&escaped(one.trim()))),
            Block::Points(items) => self.items(items, "- "),
            Block::Steps(items) => self.items(items, "1. "),
            Block::Aloud(said) => {
                let lines: Vec<String> =
                    said.split("\n\n").map(|one| format!("> {}", escaped(one.trim()))).collect();
                self.block(&lines.join("\n>\n"));
            }
            Block::Warning(said) => self.block(&format!("> **{}**", escaped(said))),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Lines(count) => (0..*count).for_each(|_| self.block(&"\\_".repeat(60))),
            Block::Boxes(labels) => self.items(labels, "- [ ] "),
            Block::Signatures { who, name, date } => {
                for one in who {
                    let line = "\\_".repeat(24);
                    self.block(&format!(
                        "**{}** {} {line} {} {line}",
                        escaped(one),
                        escaped(name),
                        escaped(date)
                    ));
                }
            }
        }
    }

    fn table(&mut self, table: &Table) {
        let heads: Vec<String> = table.columns.iter().map(|column| column.words.clone()).collect();
        let mut lines = vec![row(&heads), format!("|{}", "---|".repeat(heads.len()))];
        lines.extend(table.rows.iter().map(|cells| row(cells)));
        self.block(&lines.join("\n"));
    }
}
