//! What the analysis of a session says, as words and numbers: par and how the points came about, the
//! walk turn by turn, and what the choices deserve. Every number is in tenths, out of one
//! [`Account`], so that the chart, the table, the account and the sentences agree.

use super::turns::turn_words;
use crate::app::widgets::chart::{Column, Mark, MarkKind};
use crate::app::widgets::ledger::LedgerLine;
use crate::app::widgets::table::{Holds, TableColumn};
use crate::scoring::rubric::INVESTIGATION_POINTS;
use crate::scoring::{Account, Analysis, NOISE, Points, Step, StepKind, TurnAccount};
use crate::sim::Unsolvable;
use crate::text::words::Cards;
use crate::text::{Text, analysis};

/// What is known about the decisions.
#[derive(Debug, Clone, Copy)]
pub enum Insight<'a> {
    /// All of it.
    Ready(&'a Analysis),
    /// It is being worked out.
    Working,
    /// It cannot be worked out; there are points only.
    Points(Unsolvable),
}

/// The part of the debrief about decisions.
#[derive(Debug, Clone, PartialEq)]
pub struct Decisions {
    /// Whether all of it is known; else only `ledger` and `turns` have their places.
    pub ready: bool,
    /// What stands above the chart.
    pub summary: String,
    /// Why there are points only; then nothing else is there.
    pub points_only: Option<String>,
    /// Said in the chart while it is empty.
    pub instead: Option<String>,
    /// Where the walk starts, with its words.
    pub par: Option<(f32, String)>,
    /// What stands at its end.
    pub end: String,
    /// The walk.
    pub columns: Vec<Column>,
    /// How the points came about.
    pub ledger: Vec<LedgerLine>,
    /// The walk as a table: its columns and its rows.
    pub table: (Vec<TableColumn>, Vec<Vec<String>>),
    /// The decisions that cost most, if any cost more than a tenth of a point.
    pub costly: Vec<Costly>,
    /// What must be known to read it.
    pub notes: Vec<String>,
}

/// A decision that cost points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Costly {
    /// The first entry of the log that belongs to it.
    pub seq: u64,
    /// When, and what it cost.
    pub title: String,
    /// What was chosen, what was better, and why.
    pub why: String,
}

impl Decisions {
    /// What is known of a session of so many turns.
    pub fn new(text: &Text, cards: &Cards<'_>, insight: Insight<'_>, turns: u8, led: bool) -> Self {
        match insight {
            Insight::Ready(analysis) => Self::of(text, cards, analysis, turns, led),
            Insight::Working => Self::open(text, turns, led),
            Insight::Points(why) => Self {
                points_only: Some(analysis::points_only(text, why)),
                instead: None,
                ..Self::open(text, turns, led)
            },
        }
    }

    fn of(text: &Text, cards: &Cards<'_>, analysis: &Analysis, turns: u8, led: bool) -> Self {
        let account = Account::of(analysis);
        let walk: Vec<(&[Step], &TurnAccount)> =
            analysis.steps.chunk_by(|a, b| a.turn == b.turn).zip(&account.turns).collect();
        let mut table = Table::new(text, analysis);
        let mut columns: Vec<Column> = Vec::new();
        for (steps, sums) in walk {
            // Turns that a card took were never played; they stand there empty.
            let lost = columns.last().map_or(1, |last| last.turn.saturating_add(1))..sums.turn;
            columns.extend(lost.map(|turn| empty(text, turn)));
            let changes = changes(steps, sums);
            let words = turn_words(text, cards, steps, sums, &changes);
            table.add(text, sums, words.done);
            columns.push(Column { words: words.sentences, ..column(text, steps, sums.turn, &changes) });
        }
        let ahead = columns.last().map_or(1, |last| last.turn.saturating_add(1))..=turns;
        columns.extend(ahead.map(|turn| empty(text, turn)));
        let (par, actual) = (tenths(text, account.par), tenths(text, account.actual));
        let told = [("par", par.as_str().into()), ("actual", actual.as_str().into())];
        Self {
            ready: true,
            summary: text.t_with("debrief-summary", &told),
            points_only: None,
            instead: None,
            par: Some((analysis.par as f32, text.t_with("debrief-par", &[("points", par.as_str().into())]))),
            end: text.t_with("debrief-end", &[("points", actual.as_str().into())]),
            columns,
            ledger: ledger(text, Some(&account), led),
            table: (table.columns, table.rows),
            costly: costly(text, cards, analysis),
            notes: analysis
                .earliest_assumed
                .then(|| text.t("analysis-earliest-assumed"))
                .into_iter()
                .collect(),
        }
    }

    /// Everything in its place, and nothing known.
    fn open(text: &Text, turns: u8, led: bool) -> Self {
        Self {
            ready: false,
            summary: String::new(),
            points_only: None,
            instead: Some(text.t("debrief-working")),
            par: None,
            end: String::new(),
            columns: (1..=turns).map(|turn| empty(text, turn)).collect(),
            ledger: ledger(text, None, led),
            table: (Vec::new(), Vec::new()),
            costly: Vec::new(),
            notes: Vec::new(),
        }
    }
}

fn empty(text: &Text, turn: u8) -> Column {
    let name = text.t_with("debrief-turn", &[("turn", turn.into())]);
    Column { turn, name, words: String::new(), marks: Vec::new(), found: Vec::new() }
}

/// What each step of a turn changed, in tenths: the turn's own number, which is the table's; only where
/// a turn has two movements of a kind does each have its own.
fn changes(steps: &[Step], sums: &TurnAccount) -> Vec<Points> {
    let change = |step: &Step| {
        let whole = match &step.kind {
            StepKind::Decision(_) => Points::default() - sums.loss,
            StepKind::Die { .. } => sums.luck,
            StepKind::Inject { .. } => sums.events,
            StepKind::Ruling { .. } => sums.rulings,
        };
        let same = |other: &&Step| std::mem::discriminant(&other.kind) == std::mem::discriminant(&step.kind);
        let alone = steps.iter().filter(same).count() == 1;
        if alone { whole } else { Points::rounded(step.change()) }
    };
    steps.iter().map(change).collect()
}

fn column(text: &Text, steps: &[Step], turn: u8, changes: &[Points]) -> Column {
    let (mut marks, mut found) = (Vec::new(), Vec::new());
    for (step, change) in steps.iter().zip(changes) {
        let kind = match &step.kind {
            StepKind::Decision(_) => MarkKind::Loss,
            StepKind::Die { revealed, .. } => {
                found.extend(revealed);
                MarkKind::Luck
            }
            StepKind::Inject { .. } => MarkKind::Event,
            StepKind::Ruling { .. } => MarkKind::Ruling,
        };
        // An inject is a thing that happened, even if it changed nothing.
        if kind == MarkKind::Event || step.change().abs() > NOISE {
            let (from, to) = (step.before as f32, step.after as f32);
            marks.push(Mark { kind, from, to, label: signed(text, *change) });
        }
    }
    Column { marks, found, ..empty(text, turn) }
}

/// The two decisions that cost most, if they cost more than a tenth of a point.
fn costly(text: &Text, cards: &Cards<'_>, analysis: &Analysis) -> Vec<Costly> {
    let tenth = 0.1 + NOISE;
    let costliest = analysis.costliest(2).into_iter().filter(|(step, _)| step.loss() > tenth);
    let said = costliest.map(|(step, decision)| {
        let loss = tenths(text, Points::rounded(step.loss()));
        let values = [("turn", step.turn.into()), ("loss", loss.as_str().into())];
        Costly {
            seq: step.seq,
            title: text.t_with("debrief-costly-title", &values),
            why: analysis::costly(text, cards, step, decision),
        }
    });
    said.collect()
}

/// The account line by line; without numbers while they are not known.
fn ledger(text: &Text, account: Option<&Account>, led: bool) -> Vec<LedgerLine> {
    let most = f64::from(INVESTIGATION_POINTS);
    let share = |points: Points| (f64::from(points) / most) as f32;
    let mut value = Points::default();
    let mut line = |id: &str, kind: Option<MarkKind>, part: fn(&Account) -> Points| {
        let known = account.map(part);
        let from = if kind.is_some() { value } else { Points::default() };
        let to = from + known.unwrap_or_default();
        value = to;
        let number =
            known.map(|points| if kind.is_some() { signed(text, points) } else { tenths(text, points) });
        LedgerLine {
            label: text.t(&format!("{id}-title")),
            note: text.t(&format!("{id}-note")),
            number: number.unwrap_or_else(|| text.t("debrief-unknown")),
            kind,
            span: known.map(|_| (share(from), share(to))),
        }
    };
    let zero = Points::default();
    let ruled = led || account.is_some_and(|account| account.rulings != zero);
    let mut lines = vec![
        line("debrief-account-par", None, |account| account.par),
        line("debrief-account-loss", Some(MarkKind::Loss), |account| Points::default() - account.loss),
        line("debrief-account-luck", Some(MarkKind::Luck), |account| account.luck),
        line("debrief-account-events", Some(MarkKind::Event), |account| account.events),
    ];
    if ruled {
        lines.push(line("debrief-account-rulings", Some(MarkKind::Ruling), |account| account.rulings));
    }
    lines.push(line("debrief-account-actual", None, |account| account.actual));
    lines
}

/// The walk as a table. Columns in which nothing ever stands are left out.
struct Table {
    columns: Vec<TableColumn>,
    rows: Vec<Vec<String>>,
    events: bool,
    rulings: bool,
}

impl Table {
    fn new(text: &Text, analysis: &Analysis) -> Self {
        let any = |is: fn(&StepKind) -> bool| analysis.steps.iter().any(|step| is(&step.kind));
        let events = any(|kind| matches!(kind, StepKind::Inject { .. }));
        let rulings = any(|kind| matches!(kind, StepKind::Ruling { .. }));
        let column = |id: &str, holds: Holds| TableColumn { title: text.t(id), holds };
        let mut columns = vec![
            column("debrief-column-turn", Holds::Name),
            column("debrief-column-done", Holds::Words),
            column("debrief-column-before", Holds::Number),
            column("debrief-column-loss", Holds::Number),
            column("debrief-column-luck", Holds::Number),
        ];
        columns.extend(events.then(|| column("debrief-column-events", Holds::Number)));
        columns.extend(rulings.then(|| column("debrief-column-rulings", Holds::Number)));
        columns.push(column("debrief-column-after", Holds::Number));
        Self { columns, rows: Vec::new(), events, rulings }
    }

    fn add(&mut self, text: &Text, turn: &TurnAccount, done: String) {
        let loss = Points::default() - turn.loss;
        let mut row = vec![
            turn.turn.to_string(),
            done,
            tenths(text, turn.before),
            signed(text, loss),
            signed(text, turn.luck),
        ];
        row.extend(self.events.then(|| signed(text, turn.events)));
        row.extend(self.rulings.then(|| signed(text, turn.rulings)));
        row.push(tenths(text, turn.after));
        self.rows.push(row);
    }
}

/// Points with their tenth, also where it is 0, so that decimals stand below each other.
pub fn tenths(text: &Text, points: Points) -> String {
    let (sign, size) = (if points.tenths() < 0 { "\u{2212}" } else { "" }, points.tenths().unsigned_abs());
    text.number(format!("{sign}{}.{}", size / 10, size % 10))
}

/// The same with a sign, unless it is 0.
pub fn signed(text: &Text, points: Points) -> String {
    if points.tenths() > 0 { format!("+{}", tenths(text, points)) } else { tenths(text, points) }
}
