//! What stands above the screens: the connection, the team, the timer, the messages.

use super::Online;
use super::due::Due;
use super::models::{name_of, role_model};
use crate::app::online::{Client, Link};
use crate::app::screens::online::BarModel;
use crate::app::screens::online::words::{self, TimerWords};
use crate::exercise::room::{RoomSheet, TimerState, You};
use crate::packs::{Pack, Scenario};
use crate::text::Text;

/// What has waited longer than this for its answer is said to be on its way.
const SLOW_MS: u64 = 1_500;

/// The timer that counts for a member: the own team's, else the room's.
pub(super) fn timer_of(text: &Text, (you, room): (&You, &RoomSheet), server_ms: u64) -> Option<TimerWords> {
    let own = you.team.and_then(|team| room.teams.get(usize::from(team))).map(|team| team.timer);
    let state = own.filter(|timer| *timer != TimerState::Off).unwrap_or(room.timer);
    words::timer(text, &state, server_ms)
}

/// The bar above the screens of somebody who plays.
pub(super) fn bar_model<'a>(
    text: &'a Text,
    online: &Online,
    client: &Client,
    now_ms: u64,
    (due, decides): (Due, bool),
    played: Option<(&Pack, &Scenario)>,
    (messages, older): (Vec<String>, usize),
) -> BarModel<'a> {
    let sheets = client.sheets();
    let own = sheets.you.as_ref().zip(sheets.room.as_ref());
    let (connection, advice) = connection_words(text, client);
    let plays = matches!(due, Due::Table | Due::SecondHalf | Due::Story);
    let team = own.and_then(|(you, room)| {
        let line = room.teams.get(usize::from(you.team?))?;
        let team = ("team", line.name.as_str().into());
        Some(match line.captain.filter(|_| plays && room.seats > 1) {
            None => text.t_with("online-team", &[team]),
            Some(_) if decides => text.t_with("online-team-decides", &[team]),
            Some(captain) => {
                let captain = name_of(text, sheets, captain);
                text.t_with("online-team-captain", &[team, ("captain", captain.into())])
            }
        })
    });
    BarModel {
        text,
        connection,
        advice,
        sending: client.asked().next().is_some_and(|asked| now_ms.saturating_sub(asked.since_ms) > SLOW_MS),
        team: team.unwrap_or_default(),
        timer: own.and_then(|own| timer_of(text, own, client.server_ms(now_ms))),
        messages,
        older,
        role: own.and_then(|(you, _)| role_model(you, played)).filter(|_| due != Due::Lobby),
        has_story: plays,
        has_debrief: due == Due::Debrief,
        link: online.made.clone(),
    }
}

/// What is wrong with the connection, and what helps.
pub(super) fn connection_words(text: &Text, client: &Client) -> (Option<String>, Option<String>) {
    let (said, advice) = match client.link() {
        Link::Online | Link::Idle | Link::Ended(_) => return (None, None),
        _ if client.blocked() => ("online-blocked", Some("online-blocked-advice")),
        _ if client.unreachable() => ("online-unreachable", Some("online-unreachable-advice")),
        Link::Waiting { .. } => ("online-lost", None),
        // After a loss; the first connection has a page of its own.
        Link::Connecting { .. } | Link::Greeting { .. } => ("online-connecting", None),
    };
    (Some(text.t(said)), advice.map(|id| text.t(id)))
}
