//! What was kept: sessions and exercises, whole or not. Looking never changes anything.

use crate::app::host::Host;
use crate::diag::Diagnostic;
use crate::exercise::{ExerciseFile, HotSeat, bundle};
use crate::rules::{Phase, Seat};
use crate::sim::Session;

use super::keys;

/// One thing that was kept.
#[derive(Debug, Clone)]
pub struct Saved {
    /// Its key: a session's log, or the small file of an exercise.
    pub key: String,
    /// What can be said of it.
    pub state: SavedState,
}

/// Whether it can be read.
#[derive(Debug, Clone)]
pub enum SavedState {
    /// It can be played on, or looked at when it is over.
    Good(Summary),
    /// It cannot be read; it stays as it is.
    Unreadable(Vec<Diagnostic>),
}

/// What the list says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// The teams; none in solo play.
    pub teams: Vec<String>,
    /// Where it stands: the earliest team's phase.
    pub phase: Phase,
    /// The turn number, of the team that is furthest.
    pub turn: u8,
    /// The last turn.
    pub limit: u8,
    /// When something last happened, in milliseconds since the Unix epoch.
    pub last_ms: u64,
    /// What could not be kept of it.
    pub warnings: Vec<Diagnostic>,
}

impl Summary {
    /// Whether it is over.
    pub fn over(&self) -> bool {
        self.phase == Phase::Debrief
    }
}

/// Everything that was kept, latest first.
pub fn index(host: &dyn Host) -> Vec<Saved> {
    let keys = host.keys();
    let mut all: Vec<Saved> = keys.iter().filter_map(|key| look(host, key, &keys)).collect();
    let last = |saved: &Saved| match &saved.state {
        SavedState::Good(summary) => summary.last_ms,
        SavedState::Unreadable(_) => 0,
    };
    all.sort_by_key(|saved| std::cmp::Reverse(last(saved)));
    all
}

fn look(host: &dyn Host, key: &str, keys: &[String]) -> Option<Saved> {
    let state = if keys::is_session(key) {
        session_state(&host.load(key)?, key)
    } else if let Some(id) = keys::exercise_id(key) {
        match read_exercise(host, id) {
            Ok((seat, warnings)) => SavedState::Good(room_summary(&seat, warnings)),
            Err(said) => SavedState::Unreadable(said),
        }
    } else {
        let id = keys::team_log_of(key)?;
        // A log whose exercise file is gone is still somebody's work: it is listed, not hidden.
        if keys.contains(&keys::exercise(id)) {
            return None;
        }
        let what = "this log belongs to an exercise whose own file is missing";
        SavedState::Unreadable(vec![Diagnostic::error(key, what).hint("export it and keep it")])
    };
    Some(Saved { key: key.to_owned(), state })
}

fn session_state(text: &str, key: &str) -> SavedState {
    match Session::read(text, key) {
        Ok((session, warnings)) => SavedState::Good(summary_of(&session, warnings)),
        Err(said) => SavedState::Unreadable(said),
    }
}

/// What the list says of a solo session.
pub fn summary_of(session: &Session, warnings: Vec<Diagnostic>) -> Summary {
    let header = session.header();
    let view = session.view(session.team());
    Summary {
        pack: header.pack.clone(),
        scenario: header.scenario.clone(),
        teams: Vec::new(),
        phase: view.phase,
        turn: view.turn.min(view.limit),
        limit: view.limit,
        last_ms: session.entries().last().map_or(header.started_ms, |entry| entry.at_ms),
        warnings,
    }
}

/// What the list says of an exercise.
pub fn room_summary(seat: &HotSeat, warnings: Vec<Diagnostic>) -> Summary {
    let file = seat.file();
    let views: Vec<_> =
        seat.teams().filter_map(|team| Some(seat.session(team)?.view(Seat::Team(team)))).collect();
    let last =
        seat.teams().filter_map(|team| seat.session(team)?.entries().last().map(|entry| entry.at_ms)).max();
    Summary {
        pack: file.pack.clone(),
        scenario: file.scenario.clone(),
        teams: file.teams.clone(),
        phase: views.iter().map(|view| view.phase).min().unwrap_or(Phase::Investigation),
        turn: views.iter().map(|view| view.turn.min(view.limit)).max().unwrap_or(1),
        limit: views.iter().map(|view| view.limit).max().unwrap_or(1),
        last_ms: last.unwrap_or(file.started_ms),
        warnings,
    }
}

/// Reads an exercise and its logs from the host.
///
/// # Errors
/// Everything that is wrong with any of its files.
pub fn read_exercise(host: &dyn Host, id: &str) -> Result<(HotSeat, Vec<Diagnostic>), Vec<Diagnostic>> {
    let key = keys::exercise(id);
    let text = host.load(&key).ok_or_else(|| vec![Diagnostic::error(&key, "nothing is kept here")])?;
    let file = ExerciseFile::read(&text, &key).map_err(|diagnostic| vec![*diagnostic])?;
    let logs: Vec<(String, String)> = (0..file.teams.len())
        .filter_map(|at| u8::try_from(at).ok())
        .map(|team| keys::team_log(id, team))
        .map(|key| {
            let log = host.load(&key).unwrap_or_default();
            (key, log)
        })
        .collect();
    HotSeat::read(&text, &key, &logs)
}

/// What leaves the machine for a key, and under which name: a session's log as it stands, an
/// exercise with all its logs in one file.
pub fn export_of(host: &dyn Host, key: &str) -> Option<(String, String)> {
    let text = host.load(key)?;
    let Some(id) = keys::exercise_id(key) else { return Some((keys::file_name(key), text)) };
    let logs: Vec<String> = host
        .keys()
        .iter()
        .filter(|log| keys::team_log_of(log) == Some(id))
        .filter_map(|log| host.load(log))
        .collect();
    Some((keys::bundle_name(id), bundle(&text, &logs)))
}
