//! Everything that this device keeps as one file: a line that says what it is, then a line for each thing.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::keys::{self, COURSE, DUE, PROBE, RESULTS};
use crate::app::host::{Host, HostError};
use crate::app::online::KeptSeat;
use crate::app::storage::is_key;
use crate::diag::{Diagnostic, Span};
use crate::scoring::Spaced;
use crate::text::Text;

/// The format of the file. It changes when an older program would misread it.
const FORMAT: u32 = 1;

/// The first line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    /// The format; the name tells the file from a playthrough.
    everything_kept: u32,
    /// When it was written, in milliseconds since the Unix epoch.
    written_ms: u64,
}

/// A thing that is kept, as the host keeps it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Thing {
    key: String,
    text: String,
}

/// Things by their keys.
pub type Things = BTreeMap<String, String>;

/// Whether it goes along. A seat of an exercise stays: whoever has it sits there. What a
/// learning-management system keeps is that system's.
fn travels(key: &str) -> bool {
    is_key(key) && !KeptSeat::is_key(key) && ![COURSE, PROBE].contains(&key)
}

/// Writes everything down.
pub fn write(host: &dyn Host) -> String {
    // Strings and numbers: nothing that JSON could refuse.
    let line = |json: Result<String, _>| json.unwrap_or_default() + "\n";
    let head = Head { everything_kept: FORMAT, written_ms: host.now_ms() };
    let things = host.keys().into_iter().filter(|key| travels(key)).filter_map(|key| {
        let text = host.load(&key)?;
        Some(Thing { key, text })
    });
    let mut file = line(serde_json::to_string(&head));
    file.extend(things.map(|thing| line(serde_json::to_string(&thing))));
    file
}

/// Whether a file is such a one, whole or not.
pub fn is_whole(text: &str) -> bool {
    text.lines().next().is_some_and(|first| first.starts_with("{\"everything_kept\":"))
}

/// Reads what [`write`] wrote: all of it, or what is wrong with it.
pub fn read(words: &Text, name: &str, text: &str) -> Result<Things, Vec<Diagnostic>> {
    let mut lines = text.lines().zip(1_u32..);
    let head = lines.next().and_then(|(line, _)| serde_json::from_str::<Head>(line).ok());
    if head.is_none_or(|head| head.everything_kept != FORMAT) {
        let said = words.t_with("errors-kept-format", &[("format", FORMAT.into())]);
        return Err(vec![
            Diagnostic::error(name, said).at(whole_line(text, 1)).hint(words.t("errors-kept-hint")),
        ]);
    }
    let (mut things, mut faults) = (Things::new(), Vec::new());
    for (line, number) in lines {
        match serde_json::from_str::<Thing>(line) {
            Ok(thing) if travels(&thing.key) => drop(things.insert(thing.key, thing.text)),
            Ok(_) | Err(_) => {
                let fault = Diagnostic::error(name, words.t("errors-kept-line"));
                faults.push(fault.at(whole_line(line, number)).hint(words.t("errors-kept-hint")));
            }
        }
    }
    if faults.is_empty() { Ok(things) } else { Err(faults) }
}

fn whole_line(line: &str, number: u32) -> Span {
    let length = u32::try_from(line.lines().next().unwrap_or_default().chars().count()).unwrap_or(u32::MAX);
    Span { line: number, column: 1, end_line: number, end_column: length.saturating_add(1) }
}

/// Takes in what is not here yet: games that are unknown or went further there, and results. Nothing that
/// is here goes, and settings stay where there are any. The answer is how many games and exercises came in.
///
/// # Errors
/// When something cannot be kept; then all is as it was.
pub fn take(host: &mut dyn Host, things: &Things) -> Result<usize, HostError> {
    let known: BTreeSet<String> = host.keys().into_iter().collect();
    let (mut games, mut before) = (0, Vec::new());
    // Backwards, so that the logs of an exercise are there before the file that names them.
    for (key, text) in things.iter().rev() {
        let old = host.load(key);
        let Some(new) = newer(&known, key, old.as_deref(), text) else { continue };
        if let Err(why) = host.save(key, &new) {
            put_back(host, before);
            return Err(why);
        }
        if keys::is_session(key) || keys::exercise_id(key).is_some() {
            games += 1;
        }
        before.push((key.clone(), old));
    }
    Ok(games)
}

/// What shall stand under a key from now on; nothing where it stays as it is.
fn newer(known: &BTreeSet<String>, key: &str, old: Option<&str>, text: &str) -> Option<String> {
    if let Some(exercise) = keys::team_log_of(key) {
        // The parts of an exercise belong together.
        return (!known.contains(&keys::exercise(exercise))).then(|| text.to_owned());
    }
    let Some(old) = old else { return Some(text.to_owned()) };
    if key == RESULTS {
        let here: BTreeSet<&str> = old.lines().collect();
        let new: Vec<&str> = text.lines().filter(|line| !here.contains(line)).collect();
        let end = if old.is_empty() || old.ends_with('\n') { "" } else { "\n" };
        return (!new.is_empty()).then(|| format!("{old}{end}{}\n", new.join("\n")));
    }
    if key == DUE {
        let mut all = Spaced::read(old);
        return (all.merge(Spaced::read(text)) > 0).then(|| all.to_text());
    }
    let further = keys::is_session(key) && text.len() > old.len() && text.starts_with(old);
    further.then(|| text.to_owned())
}

fn put_back(host: &mut dyn Host, before: Vec<(String, Option<String>)>) {
    for (key, old) in before {
        match old {
            None => host.remove(&key),
            // What stood there a moment ago has its room.
            Some(old) => drop(host.save(&key, &old)),
        }
    }
}
