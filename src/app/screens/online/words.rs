//! What an exercise over a network says: refusals, farewells, timers, and actions as proposals.

use crate::app::screens::room_words::warning;
use crate::exercise::room::{Refusal, TimerState};
use crate::packs::{EffectEntry, Pack};
use crate::protocol::Farewell;
use crate::rules::{Action, Names, View, Waiting};
use crate::text::words::Cards;
use crate::text::{Text, reasons};

/// Why the room refused. Cards are named where the case is known.
pub fn refusal(text: &Text, cards: Option<&Cards<'_>>, why: &Refusal) -> String {
    let id = match why {
        Refusal::Stale { .. } => "online-stale",
        Refusal::Rules { why, .. } => {
            return match cards {
                Some(cards) => reasons::illegal(text, cards, *why),
                None => text.t("online-refused"),
            };
        }
        Refusal::Established { count } => {
            return text.t_with("online-established", &[("n", (*count).into())]);
        }
        Refusal::Text { most } => return text.t_with("online-text", &[("most", (*most).into())]),
        Refusal::Plan(_) => "online-plan",
        Refusal::NotAllowed => "online-not-allowed",
        Refusal::NotCaptain => "online-not-captain",
        Refusal::WrongPhase { .. } => "online-wrong-phase",
        Refusal::NoSuchTeam => "online-no-team",
        Refusal::NoSuchMember => "online-no-member",
        Refusal::NoSuchToken => "online-no-token",
        Refusal::Locked => "online-locked",
        Refusal::TeamFull => "online-team-full",
        Refusal::RoomFull => "online-room-full",
        Refusal::TooMany => "online-too-many",
        Refusal::NotAdmitted => "online-not-admitted",
        Refusal::WrongDie => "errors-wrong-die",
        Refusal::NoDieNow => "online-no-die",
        Refusal::NotAllLocked => "online-not-all-locked",
        Refusal::NoSuchProposal => "online-no-proposal",
        Refusal::ReasonMissing => "online-reason-missing",
        Refusal::NoSuchRecord => "online-no-record",
        Refusal::NoSuchTimer => "online-no-timer",
        Refusal::NotAsked => "online-not-asked",
        Refusal::NoStandings => "online-no-standings",
        Refusal::DebriefClosed => "online-debrief-closed",
        Refusal::Unreadable => "online-unreadable",
    };
    text.t(id)
}

/// Why a connection ended, and what to do.
pub fn farewell(text: &Text, why: &Farewell) -> String {
    text.t(match why {
        Farewell::Protocol { .. } => "online-bye-protocol",
        Farewell::NoSuchSeat => "online-bye-no-seat",
        Farewell::Refused(why) => return refusal(text, None, why),
        Farewell::SeatGone => "online-bye-seat-gone",
        Farewell::TooMuch => "online-bye-too-much",
        Farewell::Unreadable => "online-bye-unreadable",
        Farewell::ShuttingDown => "online-bye-shutting-down",
        Farewell::StoreUnavailable => "online-bye-store",
        Farewell::RoomGone => "online-bye-room-gone",
    })
}

/// How pressing a timer is. The words say it too, so colour is never alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressing {
    /// It stands still.
    Paused,
    /// There is time.
    Calm,
    /// Less than half a minute.
    Soon,
    /// It is over.
    Over,
}

/// A timer in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimerWords {
    /// "1:24 left".
    pub words: String,
    /// How pressing it is.
    pub pressing: Pressing,
    /// What is heard of it.
    pub warning: String,
    /// In how many milliseconds the words change; never where nothing is said.
    pub changes_in_ms: Option<u64>,
}

/// A timer in words, by the server's clock; nothing where there is none.
pub fn timer(text: &Text, state: &TimerState, server_ms: u64) -> Option<TimerWords> {
    let (left_ms, paused) = match *state {
        TimerState::Off => return None,
        TimerState::Running { ends_ms } => (ends_ms.saturating_sub(server_ms), false),
        TimerState::Paused { left_ms } => (left_ms, true),
    };
    // What is left of a second still counts: 0:01 is said until there is nothing left.
    let seconds = left_ms.div_ceil(1000);
    let time = format!("{}:{:02}", seconds / 60, seconds % 60);
    let (id, pressing) = match (paused, seconds) {
        (true, _) => ("online-timer-paused", Pressing::Paused),
        (false, 0) => ("online-timer-over", Pressing::Over),
        (false, 1..=30) => ("online-timer-soon", Pressing::Soon),
        (false, _) => ("online-timer", Pressing::Calm),
    };
    let changes = (pressing == Pressing::Calm || pressing == Pressing::Soon)
        .then(|| left_ms - (seconds - 1) * 1000 + 1);
    let warning = warning(text, *state, server_ms);
    let words = text.t_with(id, &[("time", time.into())]);
    Some(TimerWords { words, pressing, warning, changes_in_ms: changes })
}

/// What an action would do, for a list of proposals.
pub fn action(text: &Text, pack: &Pack, names: &Names, view: &View, action: &Action) -> String {
    let cards = Cards { pack, names };
    match action {
        Action::Investigate { procedure, testing: None } => {
            text.t_with("online-do-check", &[("procedure", cards.procedure(*procedure).into())])
        }
        Action::Investigate { procedure, testing: Some(attack) } => text.t_with(
            "online-do-test",
            &[("procedure", cards.procedure(*procedure).into()), ("suspect", cards.attack(*attack).into())],
        ),
        Action::Consult { consultant } => {
            text.t_with("online-do-consult", &[("consultant", cards.consultant(*consultant).into())])
        }
        Action::Pass { .. } => text.t("online-do-pass"),
        Action::Choose { option, .. } => option_text(pack, names, view, *option)
            .unwrap_or_else(|| text.t_with("online-do-option", &[("n", (option + 1).into())])),
        Action::ReadReport => text.t("online-do-report"),
        Action::Adopt { mitigation } => {
            text.t_with("online-do-adopt", &[("card", cards.mitigation(*mitigation).into())])
        }
        Action::Withdraw { mitigation } => {
            text.t_with("online-do-withdraw", &[("card", cards.mitigation(*mitigation).into())])
        }
        Action::CommitPlan => text.t("online-do-commit"),
        // Only a facilitator can ask for these, and nobody votes on them.
        Action::ChooseReveal { .. } | Action::Rule { .. } => text.t("online-do-facilitator"),
    }
}

fn option_text(pack: &Pack, names: &Names, view: &View, option: u8) -> Option<String> {
    let Waiting::Choice { inject, .. } = view.waiting else { return None };
    let options = pack.inject_of(inject, names)?.effects.iter().find_map(|effect| match effect {
        EffectEntry::Choice { options } => Some(options),
        _ => None,
    })?;
    Some(options.get(usize::from(option))?.text.clone())
}
