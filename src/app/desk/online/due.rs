//! Which screen is due follows from what the server showed last.

use crate::app::online::{Link, Sheets};
use crate::exercise::room::{MemberKind, RoomPhase};
use crate::rules::Phase;

/// Which screen of an exercise over a network is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// The server was not heard yet.
    Connecting,
    /// The seat is given up, and the server has not said yet that it heard it.
    Leaving,
    /// It said goodbye for good.
    Ended,
    /// A real event ended the exercise.
    Stopped,
    /// Whoever leads lets this member in.
    Admission,
    /// Whoever leads.
    Console,
    /// The screen that everybody sees.
    Projector,
    /// People arrive.
    Lobby,
    /// The play runs, and this member is in no team.
    NoTeam,
    /// The questions before the play.
    Questions,
    /// The briefing.
    Briefing,
    /// The briefing was read.
    Ready,
    /// The story so far.
    Story,
    /// The table.
    Table,
    /// The forensic report, and then mitigation.
    SecondHalf,
    /// The team is done, the others are not.
    Done,
    /// Everybody talks.
    HotWash,
    /// The debrief.
    Debrief,
    /// It is over.
    Closed,
}

/// What was read on this device, and what the questions wait for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Place {
    /// Whether the briefing was read.
    pub briefed: bool,
    /// Whether the story so far is wanted.
    pub story: bool,
    /// Whether a question before the play is open.
    pub asks: bool,
}

/// Which screen is due.
pub fn due(link: &Link, sheets: &Sheets, place: Place) -> Due {
    let (Some(you), Some(room)) = (&sheets.you, &sheets.room) else {
        // Whoever holds a link to a debrief is nobody here, and sees that alone.
        let debrief = sheets.debrief.is_some() && !matches!(link, Link::Ended(_));
        if debrief {
            return Due::Debrief;
        }
        return if matches!(link, Link::Ended(_)) { Due::Ended } else { Due::Connecting };
    };
    // Whoever leads and the wall say it in their own way, and the papers can still be had.
    if room.phase == RoomPhase::Stopped && you.kind == MemberKind::Participant {
        return Due::Stopped;
    }
    if matches!(link, Link::Ended(_)) {
        return Due::Ended;
    }
    match you.kind {
        MemberKind::Facilitator => return Due::Console,
        MemberKind::Projector => return Due::Projector,
        MemberKind::Participant => {}
    }
    if !you.admitted {
        return Due::Admission;
    }
    match (room.phase, &sheets.table) {
        (RoomPhase::Debrief | RoomPhase::Closed, _) if sheets.debrief.is_some() => Due::Debrief,
        (RoomPhase::Closed | RoomPhase::Stopped, _) => Due::Closed,
        (RoomPhase::Lobby, _) => Due::Lobby,
        (_, None) => Due::NoTeam,
        (RoomPhase::Debrief, _) => Due::Debrief,
        (RoomPhase::HotWash, _) => Due::HotWash,
        (RoomPhase::Briefing, Some(_)) if place.asks => Due::Questions,
        (RoomPhase::Briefing, Some(_)) if !place.briefed => Due::Briefing,
        (RoomPhase::Briefing, Some(_)) => Due::Ready,
        (RoomPhase::Play, Some(_)) if place.story => Due::Story,
        (RoomPhase::Play, Some(table)) => match table.view.phase {
            Phase::Investigation | Phase::Report => Due::Table,
            Phase::Mitigation => Due::SecondHalf,
            Phase::Debrief => Due::Done,
        },
    }
}
