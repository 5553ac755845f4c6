//! The table of results: by what the choices deserve, or by points; whoever looks decides.

use egui::Ui;

use crate::app::command::{Command, Go, HotSeatCommand, SavedCommand, SettingsCommand};
use crate::app::screens::debrief::tenths;
use crate::app::theme;
use crate::app::widgets::table::{Holds, Table, TableColumn};
use crate::app::widgets::{button, panel, semantics, text};
use crate::exercise::{RankBy, Standing, Unranked, ranking};
use crate::scoring::Score;
use crate::sim::Unsolvable;
use crate::text::{Text, analysis, words};

/// What is known of the teams' decisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// Everything: every score has its decision score.
    Known,
    /// It is being worked out.
    Working,
    /// It cannot be; there are points only.
    Points(Unsolvable),
}

/// One team's play.
pub struct TeamResult<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it was worth.
    pub score: &'a Score,
}

/// What the table shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultsModel {
    /// What the teams are ranked by.
    pub by: RankBy,
    /// Whether that can be chosen.
    pub choice: bool,
    /// The columns.
    pub columns: Vec<TableColumn>,
    /// Which of them ranks.
    pub leading: usize,
    /// The teams, best first; in their own order until that is known.
    pub rows: Vec<ResultRow>,
    /// What must be known to read it.
    pub notes: Vec<String>,
}

/// A team's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultRow {
    /// Which team, from 0.
    pub team: u8,
    /// Its name.
    pub name: String,
    /// The row, with its place and its marks.
    pub cells: Vec<String>,
}

impl ResultsModel {
    /// The table of these teams, in the order of their numbers.
    pub fn new(text: &Text, teams: &[TeamResult<'_>], judged: Judged, wanted: RankBy) -> Self {
        let by = if let Judged::Points(_) = judged { RankBy::Points } else { wanted };
        let scores: Vec<&Score> = teams.iter().map(|team| team.score).collect();
        let mut standings = ranking(&scores, by);
        let open = by == RankBy::DecisionScore && judged == Judged::Working;
        if open {
            standings.sort_by_key(|standing| standing.team);
        }
        let shape = Shape { decided: !matches!(judged, Judged::Points(_)), awarded: awarded(&scores) };
        let say = Say { text, shape, open };
        let row = |standing: &Standing| {
            let team = teams.get(standing.team)?;
            let cells = say.row(standing, team);
            Some(ResultRow { team: u8::try_from(standing.team).ok()?, name: team.name.to_owned(), cells })
        };
        let leading = if by == RankBy::DecisionScore || !shape.decided { 2 } else { 3 };
        Self {
            by,
            choice: shape.decided,
            columns: shape.columns(text),
            leading,
            rows: standings.iter().filter_map(row).collect(),
            notes: notes(text, &standings, judged, open),
        }
    }
}

fn awarded(scores: &[&Score]) -> bool {
    scores.iter().any(|score| score.awarded != 0)
}

fn notes(text: &Text, standings: &[Standing], judged: Judged, open: bool) -> Vec<String> {
    let mut notes = Vec::new();
    match judged {
        Judged::Known => {
            notes.push(format!("{}: {}", text.t("debrief-decision-score"), text.t("analysis-slogan")))
        }
        Judged::Working => notes.push(text.t("debrief-working")),
        Judged::Points(why) => notes.push(analysis::points_only(text, why)),
    }
    let shared = !open && standings.iter().any(|standing| standing.shared);
    notes.extend(shared.then(|| text.t("hot-seat-results-level")));
    let guided = standings.iter().any(|standing| standing.place == Err(Unranked::Guided));
    notes.extend(guided.then(|| text.t("hot-seat-results-guided")));
    notes.push(text.t("hot-seat-results-care"));
    notes
}

/// Which columns there are.
#[derive(Clone, Copy)]
struct Shape {
    decided: bool,
    awarded: bool,
}

impl Shape {
    fn columns(self, text: &Text) -> Vec<TableColumn> {
        let column = |id: &str, holds: Holds| TableColumn { title: text.t(id), holds };
        let mut columns =
            vec![column("hot-seat-column-place", Holds::Name), column("hot-seat-column-team", Holds::Words)];
        let numbers = [
            (self.decided, "debrief-decision-score"),
            (true, "hot-seat-column-total"),
            (true, "hot-seat-column-investigation"),
            (true, "hot-seat-column-mitigation"),
            (self.awarded, "hot-seat-column-awarded"),
            (true, "hot-seat-column-care"),
        ];
        let there = numbers.into_iter().filter(|(there, _)| *there);
        columns.extend(there.map(|(_, id)| column(id, Holds::Number)));
        columns
    }
}

struct Say<'a> {
    text: &'a Text,
    shape: Shape,
    /// Whether the order is still being worked out.
    open: bool,
}

impl Say<'_> {
    fn row(&self, standing: &Standing, team: &TeamResult<'_>) -> Vec<String> {
        let score = team.score;
        let name = if score.guided {
            self.text.t_with("hot-seat-guided", &[("team", team.name.into())])
        } else {
            team.name.to_owned()
        };
        let mut cells = vec![self.place(standing), name];
        if self.shape.decided {
            let known = score.decision_score.map(|points| tenths(self.text, points));
            cells.push(known.unwrap_or_else(|| self.text.t("debrief-unknown")));
        }
        let points = [score.total, score.investigation, score.mitigation.points];
        cells.extend(points.map(|points| tenths(self.text, points)));
        if self.shape.awarded {
            cells.push(if score.awarded == 0 { "0".to_owned() } else { words::signed(score.awarded) });
        }
        cells.push(words::care(self.text, score.care.level));
        cells
    }

    fn place(&self, standing: &Standing) -> String {
        let id = match standing.place {
            _ if self.open => return self.text.t("debrief-unknown"),
            Ok(_) if standing.shared => "hot-seat-place-shared",
            Ok(_) => "hot-seat-place",
            Err(Unranked::Guided | Unranked::PointsOnly) => return self.text.t("hot-seat-place-none"),
        };
        self.text.t_with(id, &[("place", standing.place.unwrap_or(0).into())])
    }
}

/// Draws it.
pub fn results_ui(ui: &mut Ui, words: &Text, model: &ResultsModel, commands: &mut Vec<Command>) {
    let t = |id: &str| words.t(id);
    let gap = theme::of(ui.ctx()).sizes.s4;
    let title = t("hot-seat-results");
    semantics::heading(ui, 1, &title);
    text::body(ui, t("hot-seat-results-lead"));
    ui.add_space(gap);
    if model.choice {
        choice_ui(ui, words, model, commands);
    }
    panel(ui, |ui| {
        let rows: Vec<Vec<String>> = model.rows.iter().map(|row| row.cells.clone()).collect();
        let leading = Some(model.leading);
        Table { name: &title, columns: &model.columns, rows: &rows, names: 1, quiet: "", leading }.show(ui);
    });
    for note in &model.notes {
        text::caption(ui, note);
    }
    ui.add_space(gap);
    semantics::heading(ui, 2, &t("hot-seat-debriefs"));
    ui.horizontal_wrapped(|ui| {
        let mut teams: Vec<&ResultRow> = model.rows.iter().collect();
        teams.sort_by_key(|row| row.team);
        for row in teams {
            let label = words.t_with("hot-seat-debrief", &[("team", row.name.as_str().into())]);
            if ui.add(button::secondary(&label).id(("debrief", row.team))).clicked() {
                commands.push(Command::HotSeat(HotSeatCommand::ShowTeam(row.team)));
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        let ways = [
            ("debrief-export-play", Command::Saved(SavedCommand::ExportPlaythrough)),
            ("debrief-home", Command::Go(Go::Home)),
        ];
        for (id, command) in ways {
            if ui.add(button::quiet(&t(id)).id(("results", id))).clicked() {
                commands.push(command);
            }
        }
    });
}

fn choice_ui(ui: &mut Ui, words: &Text, model: &ResultsModel, commands: &mut Vec<Command>) {
    semantics::radio_group(ui, &words.t("hot-seat-rank-by"), |ui| {
        ui.horizontal_wrapped(|ui| {
            text::caption(ui, words.t("hot-seat-rank-by"));
            let choices = [
                (RankBy::DecisionScore, "debrief-decision-score"),
                (RankBy::Points, "hot-seat-column-total"),
            ];
            for (by, id) in choices {
                let label = words.t(id);
                let chosen = model.by == by;
                if ui.add(button::secondary(&label).radio(chosen).small().id(("rank by", id))).clicked() {
                    commands.push(Command::Settings(SettingsCommand::RankBy(by)));
                }
            }
        });
    });
}
