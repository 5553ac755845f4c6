//! The part about decisions, drawn: the walk as a chart, how the points came about, what cost most,
//! and the walk again as a table.

use egui::Ui;

use super::decisions::Decisions;
use super::ui::DebriefLocal;
use crate::app::theme;
use crate::app::widgets::chart::Chart;
use crate::app::widgets::emblem::Emblem;
use crate::app::widgets::ledger::ledger;
use crate::app::widgets::table::Table;
use crate::app::widgets::{Tone, Urgency, announce, button, callout, panel, semantics, text};
use crate::scoring::rubric::{INVESTIGATION_POINTS, STAGE_POINTS};
use crate::text::Text;

/// Draws it.
pub fn decisions_ui(ui: &mut Ui, words: &Text, decisions: &Decisions, local: &mut DebriefLocal) {
    let gap = theme::of(ui.ctx()).sizes.s4;
    if let Some(why) = &decisions.points_only {
        semantics::heading(ui, 2, &words.t("debrief-decisions"));
        callout(ui, Tone::Plain, Some(Emblem::Nothing), |ui| text::body(ui, why));
        return;
    }
    semantics::heading(ui, 2, &words.t("debrief-chart"));
    panel(ui, |ui| {
        chart_ui(ui, words, decisions, local);
    });
    for note in &decisions.notes {
        text::caption(ui, note);
    }
    ui.add_space(gap);
    let account = words.t("debrief-account");
    semantics::heading(ui, 2, &account);
    panel(ui, |ui| ledger(ui, &account, &decisions.ledger));
    if !decisions.ready {
        return;
    }
    ui.add_space(gap);
    costly_ui(ui, words, decisions);
    ui.add_space(gap);
    table_ui(ui, words, decisions, local);
}

fn chart_ui(ui: &mut Ui, words: &Text, decisions: &Decisions, local: &mut DebriefLocal) {
    let theme = theme::of(ui.ctx());
    let narrow = ui.available_width() < theme::breakpoints::ONE_COLUMN * 0.75 * theme.screen;
    let height = if narrow { 270.0 } else { 310.0 } * theme.screen.max(theme.text_scale());
    let (name, unit) = (words.t("debrief-chart"), words.t("debrief-chart-unit"));
    let kinds = ["debrief-mark-loss", "debrief-mark-luck", "debrief-mark-event", "debrief-mark-ruling"]
        .map(|id| words.t(id));
    let chart = Chart {
        name: &name,
        top: INVESTIGATION_POINTS as f32,
        // A line of the grid is what a stage is worth.
        grid: STAGE_POINTS as f32,
        unit: &unit,
        start: decisions.par.as_ref().map(|(value, words)| (*value, words.as_str())),
        end: &decisions.end,
        kinds: kinds.each_ref().map(String::as_str),
        columns: &decisions.columns,
        instead: decisions.instead.as_deref(),
        height,
    };
    let looked = chart.show(ui, local.turn);
    if let Some(at) = looked.pressed {
        local.turn = if local.turn == Some(at) { None } else { Some(at) };
        if let Some(column) = local.turn.and_then(|at| decisions.columns.get(at)) {
            announce(ui.ctx(), Urgency::Polite, &format!("{}. {}", column.name, column.words));
        }
    }
    let shown = looked.at.or(local.turn).and_then(|at| decisions.columns.get(at));
    said_ui(ui, words, decisions, shown.map(|column| (column.name.as_str(), column.words.as_str())));
}

/// The sentence of the turn that is looked at. Its room is that of the longest one, so that nothing
/// below moves.
fn said_ui(ui: &mut Ui, words: &Text, decisions: &Decisions, shown: Option<(&str, &str)>) {
    let theme = theme::of(ui.ctx());
    let width = ui.available_width();
    let hint = words.t("debrief-chart-hint");
    let line = |name: &str, said: &str| format!("{name}. {said}");
    let rest = format!("{} {hint}", decisions.summary);
    let measure = |said: String| {
        let font = theme.font(theme.sizes.body);
        ui.painter().layout(said, font, theme.colours.ink, width).size().y
    };
    let columns = decisions.columns.iter().filter(|column| !column.words.is_empty());
    let lines = columns.map(|column| line(&column.name, &column.words));
    // At least what it most likely is, so that it is there before anything is known.
    let lines_at_least = if width < 30.0 * theme.sizes.body { 8.0 } else { 4.0 };
    let guess = measure("0".to_owned()) * lines_at_least;
    let height = lines.chain([rest.clone()]).map(measure).fold(guess, f32::max);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.set_min_height(height);
        let (said, ink) = match shown {
            Some((name, said)) => (line(name, said), theme.colours.ink),
            None if decisions.ready => (rest, theme.colours.ink_dim),
            // The chart says it already.
            None => return,
        };
        ui.add(egui::Label::new(theme.text(said, theme.sizes.body, ink)).wrap());
    });
}

fn costly_ui(ui: &mut Ui, words: &Text, decisions: &Decisions) {
    let name = words.t("debrief-costly");
    semantics::heading(ui, 2, &name);
    if decisions.costly.is_empty() {
        callout(ui, Tone::Cool, Some(Emblem::Found), |ui| text::body(ui, words.t("debrief-costly-none")));
        return;
    }
    semantics::list(ui, &name, |ui| {
        for costly in &decisions.costly {
            semantics::list_item(ui, ("costly", costly.seq), |ui| {
                callout(ui, Tone::Warm, None, |ui| {
                    text::strong(ui, &costly.title);
                    text::body(ui, &costly.why);
                });
            });
        }
    });
}

fn table_ui(ui: &mut Ui, words: &Text, decisions: &Decisions, local: &mut DebriefLocal) {
    let (columns, rows) = &decisions.table;
    let name = words.t("debrief-table");
    let table =
        Table { name: &name, columns, rows, names: 0, quiet: "0.0", leading: Some(columns.len() - 1) };
    if ui.add(button::secondary(&name).expanded(local.table).id("walk table")).clicked() {
        local.table = !local.table;
    }
    // Folded, it is still there for those who cannot see the chart.
    if local.table {
        panel(ui, |ui| table.show(ui));
    } else {
        table.tell(ui);
    }
}
