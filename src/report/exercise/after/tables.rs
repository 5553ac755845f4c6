//! The report for spreadsheets: events, scores and injects. Heads are the keys of the columns, the same
//! in every language.

use super::ExerciseReport;
use crate::report::exercise::csv::{Cell, Csv};
use crate::report::{Sums, TeamSection, time};
use crate::text::Text;

/// The head of the column that says EXERCISE in every line.
const MARKING: &str = "marking";

fn text(words: &str) -> Cell {
    if words.is_empty() { Cell::Empty } else { Cell::Text(words.to_owned()) }
}

fn truth(so: bool) -> Cell {
    Cell::of(i64::from(so))
}

/// Every event of every team, undone ones included and said to be; the rest of a procedure and the turns'
/// ends are left to the playthroughs.
pub fn events_csv(words: &Text, report: &ExerciseReport) -> String {
    let heads = ["team", "seq", "at_utc", "after", "turn", "what", "undone"];
    let mut csv = Csv::new(words, MARKING, &heads);
    for team in &report.play.teams {
        for moment in &team.timeline {
            csv.row(vec![
                text(&team.name),
                Cell::Number(moment.seq.to_string()),
                Cell::Text(time::iso(moment.at_ms)),
                Cell::Text(moment.after.clone()),
                moment.turn.map_or(Cell::Empty, Cell::of),
                text(&moment.words),
                truth(moment.undone),
            ]);
        }
    }
    csv.finish()
}

/// A line a team, in the order of their numbers.
pub fn scores_csv(words: &Text, report: &ExerciseReport) -> String {
    let heads = [
        "team",
        "practice",
        "finished",
        "points",
        "investigation",
        "mitigation",
        "awarded",
        "decision_score",
        "guided",
        "par",
        "loss",
        "luck",
        "events",
        "rulings",
        "earned",
        "accuracy",
        "risk_left",
        "best_risk_left",
        "care",
    ];
    let mut csv = Csv::new(words, MARKING, &heads);
    for (team, record) in report.play.teams.iter().zip(&report.teams) {
        let mut row = vec![text(&team.name), truth(record.practice), truth(record.finished)];
        row.extend(score_cells(team));
        csv.row(row);
    }
    csv.finish()
}

fn score_cells(team: &TeamSection) -> Vec<Cell> {
    let points = |points: &dyn std::fmt::Display| Cell::Number(points.to_string());
    let awarded = team.awarded.as_ref().and_then(|line| line.points);
    let sum = |part: fn(&Sums) -> f64| {
        team.deserved.sums.as_ref().map_or(Cell::Empty, |sums| Cell::Number(part(sums).to_string()))
    };
    vec![
        points(&team.total),
        points(&team.investigation.points),
        points(&team.mitigation.points),
        points(&awarded.unwrap_or_default()),
        team.deserved.decision_score.map_or(Cell::Empty, |score| points(&score)),
        truth(team.deserved.guided),
        sum(|sums| sums.par),
        sum(|sums| sums.loss),
        sum(|sums| sums.luck),
        sum(|sums| sums.events),
        sum(|sums| sums.rulings),
        sum(|sums| sums.actual),
        sum(|sums| sums.accuracy),
        Cell::Number(team.risk.to_string()),
        Cell::Number(team.best_risk.to_string()),
        text(&team.care),
    ]
}

/// Every inject as it came, in order of time.
pub fn injects_csv(words: &Text, report: &ExerciseReport) -> String {
    let heads = ["at_utc", "team", "turn", "id", "title", "cause", "answer"];
    let mut csv = Csv::new(words, MARKING, &heads);
    for line in &report.injects {
        csv.row(vec![
            Cell::Text(time::iso(line.at_ms)),
            line.team.as_deref().map_or(Cell::Empty, text),
            line.turn.map_or(Cell::Empty, Cell::of),
            text(&line.id),
            text(&line.title),
            text(&line.cause),
            line.answer.as_deref().map_or(Cell::Empty, text),
        ]);
    }
    csv.finish()
}
