//! What was finished alone: a row a scenario, the first attempt apart from practice.

use egui::Ui;

use super::RecordModel;
use crate::app::desk::{Attempts, Played, Results, decision};
use crate::app::widgets::table::{Holds, Table, TableColumn};
use crate::app::widgets::{semantics, text};
use crate::packs::Listing;
use crate::report::certificate::Facts;
use crate::text::{Text, learned};

/// What stands where there is nothing to say.
const NOTHING: &str = "–";

/// A scenario that was finished alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttemptRow {
    /// Its title; its slug where no pack here knows it any more.
    pub title: String,
    /// What the choices of the first attempt deserved, marked where it was guided.
    pub first: String,
    /// When that was finished, in UTC.
    pub day: String,
    /// What its questions gained, before to after.
    pub gain: String,
    /// How many attempts followed it.
    pub practice: String,
    /// The best of those that were not guided.
    pub best: String,
    /// The latest of those.
    pub latest: String,
    /// Contact minutes of all attempts.
    pub minutes: String,
}

/// The rows, in the order in which the scenarios were first finished.
pub(super) fn rows(text: &Text, packs: &[Listing], results: &Results) -> Vec<AttemptRow> {
    let mut seen: Vec<(&str, &str)> = Vec::new();
    let mut rows = Vec::new();
    for played in results.plays() {
        let key = (played.pack.as_str(), played.scenario.as_str());
        if seen.contains(&key) {
            continue;
        }
        let Some(attempts) = results.attempts(key.0, key.1) else { continue };
        seen.push(key);
        rows.push(row(text, title(packs, played), &attempts));
    }
    rows
}

/// The title of what was played.
pub(super) fn title(packs: &[Listing], played: &Played) -> String {
    let pack = packs.iter().find(|pack| pack.id == played.pack);
    pack.and_then(|pack| pack.scenario_title(&played.scenario)).unwrap_or_else(|| played.scenario.clone())
}

fn row(text: &Text, title: String, attempts: &Attempts<'_>) -> AttemptRow {
    let facts = attempts.first.facts.as_ref();
    let or_nothing = |words: Option<String>| words.unwrap_or_else(|| NOTHING.to_owned());
    AttemptRow {
        title,
        first: score(text, attempts.first),
        day: or_nothing(facts.map(|facts| text.date(&facts.day()))),
        gain: or_nothing(facts.filter(|facts| facts.asks()).map(|facts| gain(text, facts))),
        practice: attempts.practice.len().to_string(),
        best: or_nothing(attempts.best_practice().map(|played| score(text, played))),
        latest: or_nothing(attempts.latest_practice().map(|played| score(text, played))),
        minutes: attempts.minutes().to_string(),
    }
}

/// "82.5", marked where the coach told the best move.
fn score(text: &Text, played: &Played) -> String {
    let points = decision(played).map_or_else(|| NOTHING.to_owned(), |points| text.number(points));
    if played.guided { text.t_with("record-guided", &[("points", points.into())]) } else { points }
}

/// "+2 (1 of 3, then 3 of 3)"; no gain is said where one of the two was not answered.
fn gain(text: &Text, facts: &Facts) -> String {
    let (before, after) = (facts.before, facts.after);
    let [one, two] = [before, after].map(|tally| learned::tally(text, tally));
    if before.answered == 0 && after.answered == 0 {
        return NOTHING.to_owned();
    }
    let values = [("before", one.into()), ("after", two.into())];
    if before.answered == 0 || after.answered == 0 {
        return text.t_with("record-no-gain", &values);
    }
    let sign = match after.right.cmp(&before.right) {
        std::cmp::Ordering::Less => "−",
        std::cmp::Ordering::Equal => "±",
        std::cmp::Ordering::Greater => "+",
    };
    let gained = format!("{sign}{}", after.right.abs_diff(before.right));
    let [before, after] = values;
    text.t_with("record-gain", &[("gain", gained.into()), before, after])
}

/// Draws the table.
pub(super) fn attempts_ui(ui: &mut Ui, model: &RecordModel<'_>) {
    let t = |id: &str| model.text.t(id);
    let name = t("record-attempts");
    semantics::heading(ui, 2, &name);
    text::dim(ui, t("record-attempts-note"));
    let column = |id: &str| TableColumn { title: t(id), holds: Holds::Number };
    let columns = [
        TableColumn { title: t("certificate-scenario"), holds: Holds::Words },
        column("record-first"),
        column("certificate-date"),
        column("record-questions"),
        column("record-practice"),
        column("record-best"),
        column("record-latest"),
        column("certificate-minutes"),
    ];
    let cells = |row: &AttemptRow| {
        let all = [
            &row.title,
            &row.first,
            &row.day,
            &row.gain,
            &row.practice,
            &row.best,
            &row.latest,
            &row.minutes,
        ];
        all.map(String::clone).to_vec()
    };
    let rows: Vec<Vec<String>> = model.attempts.iter().map(cells).collect();
    Table { name: &name, columns: &columns, rows: &rows, names: 0, quiet: NOTHING, leading: Some(1) }
        .show(ui);
}
