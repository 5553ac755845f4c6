//! The agendas of an exercise in words: what each part is called, what the facilitator does in it and
//! what can be said.

use super::Text;
use crate::exercise::{Agenda, AgendaPart};
use crate::packs::Moment;

/// What the agenda as a whole asks for: its length, rule set, turn timer and stops.
pub fn lead(text: &Text, agenda: &Agenda) -> String {
    let values = [
        ("minutes", agenda.minutes.into()),
        ("rules", agenda.rules.into()),
        ("turn", agenda.turn_seconds.into()),
        ("stops", agenda.stops.into()),
    ];
    text.t_with("agenda-lead", &values)
}

/// What a part is called.
pub fn title(text: &Text, part: AgendaPart) -> String {
    text.t(match part {
        AgendaPart::Welcome => "agenda-welcome",
        AgendaPart::Briefing => "agenda-briefing",
        AgendaPart::Play => "agenda-play",
        AgendaPart::ForensicReport => "agenda-forensic-report",
        AgendaPart::Mitigation => "agenda-mitigation",
        AgendaPart::HotWash => "agenda-hot-wash",
        AgendaPart::Close => "agenda-close",
    })
}

/// What the facilitator does in a part.
pub fn task(text: &Text, agenda: &Agenda, part: AgendaPart) -> String {
    match part {
        AgendaPart::Welcome => text.t("agenda-welcome-task"),
        AgendaPart::Briefing => text.t("agenda-briefing-task"),
        AgendaPart::Play => {
            let values = [
                ("turn", agenda.turn_seconds.into()),
                ("stops", agenda.stops.into()),
                ("stop", agenda.stop_seconds.into()),
            ];
            text.t_with("agenda-play-task", &values)
        }
        AgendaPart::ForensicReport => text.t("agenda-forensic-report-task"),
        AgendaPart::Mitigation => text.t("agenda-mitigation-task"),
        // Only the shortest has no time for more than what the scenario brings.
        AgendaPart::HotWash => {
            text.t(if agenda.stops == 0 { "agenda-hot-wash-task-short" } else { "agenda-hot-wash-task" })
        }
        AgendaPart::Close => text.t("agenda-close-task"),
    }
}

/// What the facilitator can say at the start of a part.
pub fn say(text: &Text, agenda: &Agenda, part: AgendaPart) -> String {
    match part {
        AgendaPart::Welcome => text.t_with("agenda-welcome-say", &[("minutes", agenda.minutes.into())]),
        AgendaPart::Briefing => text.t("agenda-briefing-say"),
        AgendaPart::Play => text.t("agenda-play-say"),
        AgendaPart::ForensicReport => text.t("agenda-forensic-report-say"),
        AgendaPart::Mitigation => text.t("agenda-mitigation-say"),
        AgendaPart::HotWash => text.t("agenda-hot-wash-say"),
        AgendaPart::Close => text.t("agenda-close-say"),
    }
}

/// When a question helps that a facilitator can ask.
pub fn moment(text: &Text, moment: Moment) -> String {
    text.t(match moment {
        Moment::FirstTurn => "console-moment-first",
        Moment::Failure => "console-moment-failure",
        Moment::NoMatch => "console-moment-no-match",
        Moment::Reveal(_) => "console-moment-reveal",
        Moment::Choice => "console-moment-choice",
        Moment::BeforeMitigation => "console-moment-mitigation",
        Moment::QuietTable => "console-moment-quiet",
        Moment::SplitVote => "console-moment-split",
    })
}
