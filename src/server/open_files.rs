//! Open files: every connection is one, and systems allow few at first.

/// So many stay free for the store, its log and the listeners.
const RESERVED: usize = 128;

/// Raises the limit as far as it goes; how many connections fit under it, when it is known.
pub(super) fn room_for_connections() -> Option<usize> {
    #[cfg(unix)]
    {
        let limit = rlimit::increase_nofile_limit(rlimit::INFINITY).ok()?;
        Some(usize::try_from(limit).unwrap_or(usize::MAX).saturating_sub(RESERVED))
    }
    #[cfg(not(unix))]
    None
}

/// The number of connections to allow when `wished` were asked for and `room` is there.
pub(super) fn connections(wished: usize, room: Option<usize>) -> usize {
    match room {
        Some(room) if room < wished => {
            tracing::warn!(wished, room, "the system's limit of open files allows fewer connections");
            room
        }
        _ => wished,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_of_the_system_wins_over_a_wish() {
        assert_eq!(connections(20_000, Some(896)), 896);
        assert_eq!(connections(500, Some(896)), 500);
        assert_eq!(connections(500, None), 500);
        #[cfg(unix)]
        assert!(room_for_connections().is_some());
    }
}
