//! What the screens of an exercise over a network say alike: its phases, its clocks, its addresses.

use crate::app::screens::debrief::clock;
use crate::exercise::room::{RoomPhase, TimerState};
use crate::text::Text;

/// How a clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockState {
    /// It runs.
    Running,
    /// It runs, and ends within ten seconds.
    Ending,
    /// It stands still.
    Paused,
    /// It ran out.
    Over,
}

/// A timer, read off at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// Minutes and seconds that are left.
    pub figure: String,
    /// The same in words, with how it stands.
    pub words: String,
    /// How it stands.
    pub state: ClockState,
    /// What is heard of it.
    pub warning: String,
}

impl Clock {
    /// What a timer shows at this time of the server's clock; nothing where there is none.
    pub fn of(text: &Text, timer: TimerState, now_ms: u64) -> Option<Self> {
        let (left_ms, paused) = match timer {
            TimerState::Off => return None,
            TimerState::Running { ends_ms } => (ends_ms.saturating_sub(now_ms), false),
            TimerState::Paused { left_ms } => (left_ms, true),
        };
        // A clock that shows 0:00 is over.
        let seconds = left_ms.div_ceil(1000);
        let state = match seconds {
            _ if paused => ClockState::Paused,
            0 => ClockState::Over,
            1..=10 => ClockState::Ending,
            _ => ClockState::Running,
        };
        let figure = clock(i64::try_from(seconds).unwrap_or(i64::MAX));
        let id = match state {
            ClockState::Running | ClockState::Ending => "projector-clock-left",
            ClockState::Paused => "projector-clock-paused",
            ClockState::Over => "projector-clock-over",
        };
        let words = text.t_with(id, &[("time", figure.as_str().into())]);
        Some(Self { figure, words, state, warning: warning(text, timer, now_ms) })
    }

    /// Whether it changes by itself.
    pub fn runs(&self) -> bool {
        matches!(self.state, ClockState::Running | ClockState::Ending)
    }
}

/// What is heard of a timer that runs: at 2 minutes, at 30 seconds and at its end, and when it stands still.
/// It says "at most", so that it stays true, and unsaid, when a timer is extended a little.
pub fn warning(text: &Text, timer: TimerState, now_ms: u64) -> String {
    let (left_ms, paused) = match timer {
        TimerState::Off => return String::new(),
        TimerState::Running { ends_ms } => (ends_ms.saturating_sub(now_ms), false),
        TimerState::Paused { left_ms } => (left_ms, true),
    };
    let id = match left_ms.div_ceil(1000) {
        _ if paused => "online-heard-paused",
        0 => "online-timer-over",
        1..=30 => "online-heard-seconds",
        31..=120 => "online-heard-minutes",
        _ => return String::new(),
    };
    text.t(id)
}

/// The name of a phase.
pub fn phase(text: &Text, phase: RoomPhase) -> String {
    text.t(match phase {
        RoomPhase::Lobby => "projector-phase-lobby",
        RoomPhase::Briefing => "projector-phase-briefing",
        RoomPhase::Play => "projector-phase-play",
        RoomPhase::HotWash => "projector-phase-hot-wash",
        RoomPhase::Debrief => "projector-phase-debrief",
        RoomPhase::Closed => "projector-phase-closed",
        RoomPhase::Stopped => "projector-phase-stopped",
    })
}

/// The address that a person types: without the scheme, which browsers add.
pub fn typed_address(address: &str) -> &str {
    let bare = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    bare.unwrap_or(address).trim_end_matches('/')
}

/// The address that a camera reads: it opens the page where the code is filled in.
pub fn join_address(address: &str, code: &str) -> String {
    format!("{}/#join={code}", address.trim_end_matches('/'))
}

/// A code in two groups of three, as it is read aloud.
pub fn spaced(code: &str) -> String {
    match code.get(..3).zip(code.get(3..)) {
        Some((first, rest)) if !rest.is_empty() => format!("{first} {rest}"),
        _ => code.to_owned(),
    }
}
