//! Keeping logs: the header once, then lines at the end, and never over something else.

use crate::app::host::{Host, HostError};

/// What became of a log that was to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It stands under its key.
    Here,
    /// Something else stands there: another window went on with the same session, or the file was
    /// longer than what could be read of it. It was left alone.
    Foreign,
}

/// Keeps `whole` under `key`: saves it when nothing stands there, adds what is missing at the end
/// when its beginning stands there, and touches nothing else.
///
/// # Errors
/// When the host cannot keep it; what stood there stays.
pub fn keep(host: &mut dyn Host, key: &str, whole: &str) -> Result<Kept, HostError> {
    let Some(stored) = host.load(key) else {
        return host.save(key, whole).map(|()| Kept::Here);
    };
    match whole.strip_prefix(stored.as_str()) {
        None => Ok(Kept::Foreign),
        Some("") => Ok(Kept::Here),
        Some(rest) => host.append(key, rest).map(|()| Kept::Here),
    }
}
