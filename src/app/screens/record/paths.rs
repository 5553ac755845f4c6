//! How far somebody is on each path that they have begun alone.

use egui::Ui;

use super::RecordModel;
use crate::app::desk::Results;
use crate::app::theme;
use crate::app::widgets::semantics;
use crate::app::widgets::table::{Holds, Table, TableColumn};
use crate::packs::{LearningPath, Listing};
use crate::text::Text;

/// A path that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathRow {
    /// Its name.
    pub title: String,
    /// How much of it is done, in words.
    pub progress: String,
    /// What comes next on it; a dash where nothing does.
    pub next: String,
}

/// The paths of all packs on which a scenario was finished alone.
pub(super) fn rows(text: &Text, packs: &[Listing], results: &Results) -> Vec<PathRow> {
    let of_pack = |pack: &Listing| {
        pack.paths.iter().filter_map(|path| row(text, pack, path, results)).collect::<Vec<_>>()
    };
    packs.iter().flat_map(of_pack).collect()
}

fn row(text: &Text, pack: &Listing, path: &LearningPath, results: &Results) -> Option<PathRow> {
    let progress = path.progress(pack, |slug| results.attempts(&pack.id, slug).is_some());
    progress.steps.iter().any(|step| step.done).then_some(())?;
    let (done, of) = progress.needed();
    let id = if progress.next().is_none() { "home-path-complete" } else { "home-path-progress" };
    let next = progress.next().and_then(|at| progress.steps.get(at));
    Some(PathRow {
        title: path.title.clone(),
        progress: text.t_with(id, &[("done", done.into()), ("of", of.into())]),
        next: next.map_or_else(|| "–".to_owned(), |step| step.scenario.title.clone()),
    })
}

/// Draws the table; nothing where no path was begun.
pub(super) fn paths_ui(ui: &mut Ui, model: &RecordModel<'_>) {
    if model.paths.is_empty() {
        return;
    }
    let t = |id: &str| model.text.t(id);
    let name = t("record-paths");
    semantics::heading(ui, 2, &name);
    let columns = [
        TableColumn { title: t("record-path"), holds: Holds::Name },
        TableColumn { title: t("record-progress"), holds: Holds::Name },
        TableColumn { title: t("home-path-next"), holds: Holds::Words },
    ];
    let cells = |row: &PathRow| vec![row.title.clone(), row.progress.clone(), row.next.clone()];
    let rows: Vec<Vec<String>> = model.paths.iter().map(cells).collect();
    Table { name: &name, columns: &columns, rows: &rows, names: 0, quiet: "–", leading: None }.show(ui);
    ui.add_space(theme::of(ui.ctx()).sizes.s4);
}
