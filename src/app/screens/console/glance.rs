//! A team at a glance, as words.

use super::model::ConsoleInput;
use crate::app::screens::room_words::Clock;
use crate::exercise::room::{ConsoleTeam, MemberId, RoomPhase, TeamLine};
use crate::rules::{Phase, Stage, Waiting};
use crate::text::log::{self, Voice};
use crate::text::words::Cards;

/// What a team does now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// The room does not play.
    Nothing,
    /// It has to choose.
    Choosing,
    /// It has chosen, and waits for the others or for the die.
    Locked,
    /// It waits for the facilitator: a reveal is to be decided.
    AsksYou,
    /// It is paused.
    Paused,
    /// It reads the report.
    Reading,
    /// It spends its budget.
    Planning,
    /// It has finished.
    Done,
}

/// A team at a glance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// Which team.
    pub team: u8,
    /// Its name.
    pub name: String,
    /// "Turn 3 of 10"; empty before the play.
    pub place: String,
    /// Which stages are revealed.
    pub revealed: [bool; Stage::COUNT],
    /// The same in words.
    pub revealed_words: String,
    /// Its timer.
    pub clock: Option<Clock>,
    /// Which part of its play it is in; none where the room does not play.
    pub part: Option<Phase>,
    /// What it does now.
    pub doing: Doing,
    /// The same in words.
    pub doing_words: String,
    /// What happened last, in words; empty where nothing did.
    pub last: String,
    /// Who decides for it; "practice" where a policy does.
    pub captain: String,
    /// How many of its people are connected, in words.
    pub connected: String,
    /// Whether nobody of it is connected that should be.
    pub lost: bool,
}

/// Every team that plays.
pub(super) fn glances(input: &ConsoleInput<'_>) -> Vec<Glance> {
    let teams = input.room.teams.iter().zip(0u8..).filter(|(line, _)| line.merged.is_none());
    teams.map(|(line, team)| glance(input, team, line)).collect()
}

fn glance(input: &ConsoleInput<'_>, team: u8, line: &TeamLine) -> Glance {
    let ConsoleInput { text, room, now_ms, .. } = *input;
    let seen = input.teams.get(&team).filter(|_| room.phase >= RoomPhase::Play);
    let revealed = revealed(seen);
    let count = revealed.iter().filter(|each| **each).count();
    let doing = seen.map_or(Doing::Nothing, doing);
    let here = line.members.iter().filter(|member| connected(input, **member)).count();
    let needs = line.bot.is_none() && room.devices;
    Glance {
        team,
        name: line.name.clone(),
        place: place(input, seen),
        revealed,
        revealed_words: text
            .t_with("projector-revealed", &[("n", count.into()), ("of", Stage::COUNT.into())]),
        clock: Clock::of(text, line.timer, now_ms),
        part: seen.map(|seen| seen.view.phase),
        doing,
        doing_words: doing_words(input, doing),
        last: last(input, seen),
        captain: captain(input, line),
        connected: if needs {
            let values = [("n", here.into()), ("of", line.members.len().into())];
            text.t_with("console-connected", &values)
        } else {
            String::new()
        },
        lost: needs && here == 0 && !line.members.is_empty(),
    }
}

fn connected(input: &ConsoleInput<'_>, member: MemberId) -> bool {
    input.people.people.get(&member.0).is_some_and(|person| person.connected)
}

fn revealed(seen: Option<&ConsoleTeam>) -> [bool; Stage::COUNT] {
    let mut all = [false; Stage::COUNT];
    for stage in seen.iter().flat_map(|seen| &seen.view.stages) {
        if let Some(each) = all.get_mut(stage.stage.index()) {
            *each = stage.revealed.is_some();
        }
    }
    all
}

/// What a team does, by what its session waits for.
pub(super) fn doing(seen: &ConsoleTeam) -> Doing {
    match (seen.view.phase, &seen.view.waiting) {
        (_, Waiting::Paused) => Doing::Paused,
        (_, Waiting::Facilitator { .. }) => Doing::AsksYou,
        (Phase::Debrief, _) => Doing::Done,
        (Phase::Report, _) => Doing::Reading,
        (Phase::Mitigation, _) => Doing::Planning,
        (Phase::Investigation, _) if seen.waits_for_others => Doing::Locked,
        (Phase::Investigation, Waiting::Die | Waiting::Suspect { .. }) => Doing::Locked,
        (Phase::Investigation, _) => Doing::Choosing,
    }
}

fn doing_words(input: &ConsoleInput<'_>, doing: Doing) -> String {
    let id = match doing {
        Doing::Nothing => return String::new(),
        Doing::Choosing => "console-doing-choosing",
        Doing::Locked => "console-doing-locked",
        Doing::AsksYou => "console-doing-asks",
        Doing::Paused => "console-doing-paused",
        Doing::Reading => "console-doing-reading",
        Doing::Planning => "console-doing-planning",
        Doing::Done => "console-doing-done",
    };
    input.text.t(id)
}

fn place(input: &ConsoleInput<'_>, seen: Option<&ConsoleTeam>) -> String {
    let Some(view) = seen.map(|seen| &seen.view) else { return String::new() };
    if view.phase != Phase::Investigation {
        return input.text.t(match view.phase {
            Phase::Mitigation => "console-place-mitigation",
            Phase::Debrief => "console-place-done",
            Phase::Investigation | Phase::Report => "console-place-report",
        });
    }
    let values = [("turn", view.turn.min(view.limit).into()), ("limit", view.limit.into())];
    input.text.t_with("console-place-turn", &values)
}

/// The last event that says something.
fn last(input: &ConsoleInput<'_>, seen: Option<&ConsoleTeam>) -> String {
    let cards = Cards { pack: input.pack, names: &input.scenario.names };
    let events = seen.iter().flat_map(|seen| seen.events.iter().rev());
    let telling = events.filter(|(_, _, event)| super::table::tells(event));
    let mut said = telling.map(|(_, _, event)| log::sentence_as(input.text, &cards, Voice::Team, event));
    said.find(|words| !words.is_empty()).unwrap_or_default()
}

fn captain(input: &ConsoleInput<'_>, line: &TeamLine) -> String {
    if let Some(bot) = line.bot {
        return input.text.t(crate::app::screens::setup::practice_id(Some(bot)));
    }
    line.captain.map(|member| input.name(member)).unwrap_or_default()
}
