//! An exercise in one file, to carry it to another machine: its small file, then the teams' logs one
//! after the other. Each log begins with a header line, which no entry looks like.

use super::file::ExerciseFile;

const KIND: &str = "\"kind\":\"exercise\"";
const HEADER: &str = "{\"format\":";

/// One file out of several.
pub fn bundle(file: &str, logs: &[String]) -> String {
    let mut text = file.trim_end().to_owned() + "\n";
    for log in logs {
        text.push_str(log);
        if !log.ends_with('\n') {
            text.push('\n');
        }
    }
    text
}

/// Whether `text` is an exercise, and not the log of a single session.
pub fn is_bundle(text: &str) -> bool {
    text.lines().next().is_some_and(|first| first.contains(KIND))
}

/// The small file and the logs again.
pub fn unbundle(text: &str) -> (String, Vec<String>) {
    let mut lines = text.split_inclusive('\n');
    let file = lines.next().unwrap_or_default().to_owned();
    let mut logs: Vec<String> = Vec::new();
    for line in lines {
        match logs.last_mut() {
            Some(log) if !line.starts_with(HEADER) => log.push_str(line),
            Some(_) | None => logs.push(line.to_owned()),
        }
    }
    (file, logs)
}

impl ExerciseFile {
    /// The kind that every exercise file names.
    pub(super) fn kind() -> String {
        "exercise".to_owned()
    }
}
