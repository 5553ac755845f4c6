//! Everything that an exercise leaves behind, as files to keep together.

use super::gather::{Material, NotReady, gather};
use super::tables::{events_csv, injects_csv, scores_csv};
use super::{paper_of, teams::playthrough_name};
use crate::report::exercise::{html, markdown};

/// The files by name: the report as HTML, Markdown and JSON, three tables, and each team's playthrough,
/// which `breach-rounds replay --verify` accepts. The playthroughs hold what is hidden, with the header.
///
/// # Errors
/// Why there is no report yet.
pub fn package(material: &Material<'_>) -> Result<Vec<(String, String)>, NotReady> {
    let report = gather(material)?;
    let text = material.text;
    let paper = paper_of(text, &report);
    let mut files = vec![
        (format!("{}.html", paper.stem), html(&paper)),
        (format!("{}.md", paper.stem), markdown(&paper)),
        (format!("{}.json", paper.stem), report.to_json()),
        ("events.csv".to_owned(), events_csv(text, &report)),
        ("scores.csv".to_owned(), scores_csv(text, &report)),
        ("injects.csv".to_owned(), injects_csv(text, &report)),
    ];
    let plays = (0..).zip(material.plays);
    files.extend(plays.map(|(team, play)| (playthrough_name(team), play.session.to_jsonl())));
    Ok(files)
}
