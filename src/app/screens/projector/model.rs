//! What the wall shows, as words.

use crate::app::screens::debrief::tenths;
use crate::app::screens::room_words::{self, Clock};
use crate::app::widgets::QrModel;
use crate::exercise::RankBy;
use crate::exercise::room::{RoomPhase, RoomSheet, TeamLine};
use crate::packs::{Pack, Scenario};
use crate::protocol::PeopleSheet;
use crate::rules::{InjectId, Stage};
use crate::text::Text;

/// What the wall is built from.
#[derive(Clone, Copy)]
pub struct ProjectorInput<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// Where the cards stand, for the inject that is read aloud.
    pub pack: &'a Pack,
    /// What is played.
    pub scenario: &'a Scenario,
    /// What everybody may see.
    pub room: &'a RoomSheet,
    /// Who is there.
    pub people: &'a PeopleSheet,
    /// The code to join, while the room takes members.
    pub code: Option<&'a str>,
    /// The address to join at, if it is known.
    pub address: Option<&'a str>,
    /// The server's clock, in milliseconds since the Unix epoch.
    pub now_ms: u64,
}

/// What the wall shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectorModel {
    /// EXERCISE.
    pub exercise: String,
    /// What the exercise is called.
    pub title: String,
    /// Where it stands, in a word.
    pub phase: String,
    /// What fills the screen.
    pub scene: Scene,
    /// The room's timer.
    pub clock: Option<Clock>,
    /// The teams that play.
    pub teams: Vec<Cell>,
    /// The name of the list of teams.
    pub teams_name: String,
    /// How to join.
    pub join: Option<JoinCard>,
}

/// What fills the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scene {
    /// How to join, large, and who is there.
    Lobby,
    /// The teams.
    Teams {
        /// What happens now, in a sentence.
        said: String,
    },
    /// An inject, while it is read aloud.
    Aloud(AloudCard),
    /// The standings, as far as they are shown.
    Standings(StandingsCard),
    /// One sentence: the hot wash's question, the end.
    Words {
        /// Large.
        head: String,
        /// Below it.
        said: String,
    },
    /// A real event.
    Stopped {
        /// Large.
        head: String,
        /// Below it.
        said: String,
    },
}

/// An inject as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AloudCard {
    /// "Read aloud to everybody".
    pub label: String,
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: String,
}

/// The standings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingsCard {
    /// What they go by.
    pub label: String,
    /// The places that are shown, the best of them first.
    pub rows: Vec<PlaceRow>,
    /// How many are still to come, in words; nothing once all are shown.
    pub to_come: Option<String>,
}

/// A place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceRow {
    /// "1", or a dash.
    pub place: String,
    /// Which team.
    pub team: String,
    /// By what.
    pub points: String,
}

/// How to join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinCard {
    /// The code in two groups.
    pub code: String,
    /// "Code", for the label.
    pub label: String,
    /// Where to type it.
    pub address: Option<String>,
    /// What a camera reads.
    pub qr: Option<QrModel>,
    /// What the picture is, in words.
    pub qr_name: String,
}

/// Whether a team's devices answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contact {
    /// At least one is connected.
    Connected,
    /// It has members, and none is connected.
    Lost,
    /// Nobody has joined it.
    Nobody,
    /// Nobody needs a device: the program or the facilitator plays for it.
    NoNeed,
}

/// A team on the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Its name.
    pub name: String,
    /// "Turn 3", "Practice", how many have joined.
    pub said: String,
    /// How many stages it has revealed.
    pub revealed: u8,
    /// The same in words; empty before the play.
    pub revealed_words: String,
    /// Its own timer.
    pub clock: Option<Clock>,
    /// Whether its devices answer.
    pub contact: Contact,
    /// The same in words; empty where it needs none.
    pub contact_words: String,
}

impl ProjectorModel {
    /// What the sheets come to.
    pub fn new(input: &ProjectorInput<'_>) -> Self {
        let ProjectorInput { text, room, now_ms, .. } = *input;
        let lines = room.teams.iter().filter(|line| line.merged.is_none());
        Self {
            exercise: text.t("common-exercise"),
            title: room.title.clone(),
            phase: room_words::phase(text, room.phase),
            scene: scene(input),
            clock: Clock::of(text, room.timer, now_ms).filter(|_| is_open(room.phase)),
            teams: lines.map(|line| cell(input, line)).collect(),
            teams_name: text.t("projector-teams"),
            join: join(input),
        }
    }

    /// Whether something on it changes by itself.
    pub fn moves(&self) -> bool {
        let clocks = self.teams.iter().filter_map(|cell| cell.clock.as_ref());
        self.clock.iter().chain(clocks).any(Clock::runs)
    }
}

/// Whether people still play or talk.
fn is_open(phase: RoomPhase) -> bool {
    !matches!(phase, RoomPhase::Closed | RoomPhase::Stopped)
}

fn scene(input: &ProjectorInput<'_>) -> Scene {
    let ProjectorInput { text, room, .. } = *input;
    if room.phase == RoomPhase::Stopped {
        let (head, said) = (text.t("projector-stopped"), text.t("projector-stopped-note"));
        return Scene::Stopped { head, said };
    }
    if let Some(aloud) = room.aloud.filter(|_| is_open(room.phase)).and_then(|id| aloud(input, id)) {
        return Scene::Aloud(aloud);
    }
    if let Some(standings) = standings(input) {
        return Scene::Standings(standings);
    }
    let words = |head: &str, said: &str| Scene::Words { head: text.t(head), said: text.t(said) };
    match room.phase {
        RoomPhase::Lobby if room.devices => Scene::Lobby,
        RoomPhase::Lobby => Scene::Teams { said: text.t("projector-said-lobby") },
        RoomPhase::Briefing => Scene::Teams { said: text.t("projector-said-briefing") },
        RoomPhase::Play | RoomPhase::Stopped => Scene::Teams { said: String::new() },
        RoomPhase::HotWash => words("projector-wash", "projector-wash-note"),
        RoomPhase::Debrief => {
            words("projector-debrief", if room.devices { "projector-debrief-note" } else { "projector-talk" })
        }
        RoomPhase::Closed => words("projector-closed", "projector-closed-note"),
    }
}

fn aloud(input: &ProjectorInput<'_>, id: InjectId) -> Option<AloudCard> {
    let card = input.pack.inject_of(id, &input.scenario.names)?;
    Some(AloudCard {
        label: input.text.t("projector-aloud"),
        title: card.title.clone(),
        text: card.text.clone(),
    })
}

fn standings(input: &ProjectorInput<'_>) -> Option<StandingsCard> {
    let ProjectorInput { text, room, .. } = *input;
    let (shown, by) = (room.standings.as_ref().filter(|shown| !shown.is_empty())?, room.ranked?);
    let label = text.t(match by {
        RankBy::DecisionScore => "projector-standings-decisions",
        RankBy::Points => "projector-standings-points",
    });
    let row = |line: &crate::exercise::room::PlaceLine| PlaceRow {
        place: line.place.map_or_else(|| text.t("hot-seat-place-none"), |place| place.to_string()),
        team: room.teams.get(usize::from(line.team)).map(|line| line.name.clone()).unwrap_or_default(),
        points: line.points.map(|points| tenths(text, points)).unwrap_or_default(),
    };
    let playing = room.teams.iter().filter(|line| line.merged.is_none()).count();
    let left = playing.saturating_sub(shown.len());
    Some(StandingsCard {
        label,
        rows: shown.iter().rev().map(row).collect(),
        to_come: (left > 0).then(|| text.t_with("projector-to-come", &[("n", left.into())])),
    })
}

fn join(input: &ProjectorInput<'_>) -> Option<JoinCard> {
    let ProjectorInput { text, room, code, address, .. } = *input;
    let open = !room.locked && room.devices && is_open(room.phase);
    let code = code.filter(|_| open)?;
    let qr = address.and_then(|address| QrModel::new(&room_words::join_address(address, code)));
    Some(JoinCard {
        code: room_words::spaced(code),
        label: text.t("projector-code"),
        address: address.map(|address| room_words::typed_address(address).to_owned()),
        qr,
        qr_name: text.t_with("projector-qr", &[("code", room_words::spaced(code).into())]),
    })
}

fn cell(input: &ProjectorInput<'_>, line: &TeamLine) -> Cell {
    let ProjectorInput { text, room, now_ms, .. } = *input;
    let playing = room.phase >= RoomPhase::Play && room.phase != RoomPhase::Stopped;
    let said = match line.bot {
        Some(_) if !playing => text.t("projector-practice"),
        _ if playing && line.turn > 0 => text.t_with("projector-turn", &[("turn", line.turn.into())]),
        _ if !room.devices => String::new(),
        _ => text.t_with("projector-joined", &[("n", line.members.len().into())]),
    };
    let revealed = [("n", line.revealed.into()), ("of", Stage::COUNT.into())];
    let contact = contact(input, line);
    Cell {
        name: line.name.clone(),
        said,
        revealed: line.revealed,
        revealed_words: if playing { text.t_with("projector-revealed", &revealed) } else { String::new() },
        clock: Clock::of(text, line.timer, now_ms).filter(|_| room.phase == RoomPhase::Play),
        contact,
        contact_words: match contact {
            Contact::Connected => text.t("projector-connected"),
            Contact::Lost => text.t("projector-lost"),
            Contact::Nobody => text.t("projector-nobody"),
            Contact::NoNeed => String::new(),
        },
    }
}

fn contact(input: &ProjectorInput<'_>, line: &TeamLine) -> Contact {
    if line.bot.is_some() || !input.room.devices {
        return Contact::NoNeed;
    }
    let here = |member: &crate::exercise::room::MemberId| {
        input.people.people.get(&member.0).is_some_and(|person| person.connected)
    };
    match line.members.iter().any(here) {
        true => Contact::Connected,
        false if line.members.is_empty() => Contact::Nobody,
        false => Contact::Lost,
    }
}
