//! Under which keys the host keeps things. `a-z 0-9 - . /` only.

/// The settings.
pub const SETTINGS: &str = "settings";
/// Written and forgotten at once, to see whether anything can be kept.
pub const PROBE: &str = "probe";
/// Best results, one line a finished play; only ever appended to.
pub const RESULTS: &str = "results/plays.jsonl";

/// The missed questions, one line each.
pub const DUE: &str = "questions/due.jsonl";

/// What a learning-management system was last told to keep, kept here as well.
pub const COURSE: &str = "course/state";

const SESSION: &str = "session/";
const EXERCISE: &str = "exercise/";
const LOG: &str = ".jsonl";
const FILE: &str = ".json";

/// A new id: sorts by time, and two of the same millisecond differ.
pub fn new_id(now_ms: u64, entropy: u64) -> String {
    format!("{now_ms:011x}-{:04x}", entropy & 0xffff)
}

/// The log of a solo session.
pub fn session(id: &str) -> String {
    format!("{SESSION}{id}{LOG}")
}

/// The small file of an exercise.
pub fn exercise(id: &str) -> String {
    format!("{EXERCISE}{id}{FILE}")
}

/// The log of a team of an exercise.
pub fn team_log(id: &str, team: u8) -> String {
    format!("{EXERCISE}{id}/{team}{LOG}")
}

/// Whether `key` is the log of a solo session.
pub fn is_session(key: &str) -> bool {
    key.starts_with(SESSION) && key.ends_with(LOG)
}

/// The id of the exercise whose small file stands under `key`.
pub fn exercise_id(key: &str) -> Option<&str> {
    key.strip_prefix(EXERCISE)?.strip_suffix(FILE).filter(|id| !id.contains('/'))
}

/// The id of the exercise that a team's log under `key` belongs to.
pub fn team_log_of(key: &str) -> Option<&str> {
    let (id, log) = key.strip_prefix(EXERCISE)?.split_once('/')?;
    log.ends_with(LOG).then_some(id)
}

/// The id of the session whose log stands under `key`; the key itself if it is none.
pub fn session_id(key: &str) -> &str {
    key.strip_prefix(SESSION).and_then(|key| key.strip_suffix(LOG)).unwrap_or(key)
}

/// The file name under which an exercise leaves the machine, all its files in one.
pub fn bundle_name(id: &str) -> String {
    format!("breach-rounds-exercise-{id}{LOG}")
}

/// The file name under which a report leaves the machine.
pub fn report_name(id: &str, ending: &str) -> String {
    format!("breach-rounds-report-{id}.{ending}")
}

/// The file name under which the thing of `key` leaves the machine.
pub fn file_name(key: &str) -> String {
    format!("breach-rounds-{}", key.replace('/', "-"))
}
