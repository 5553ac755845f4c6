//! What the screens of an exercise over a network show, from what the server showed last.

use super::super::Desk;
use super::Online;
use super::due::Due;
use crate::app::command::{Command, Go, RoomCommand};
use crate::app::online::{Client, Door, KeptSeat, Link, Sheets};
use crate::app::screens::online::words::{self, TimerWords};
use crate::app::screens::online::{
    BallotModel, BarModel, JoinModel, KeptLine, LobbyModel, LobbyTeam, PageButton, PageModel, PractiseModel,
    ProposalLine, RoleModel,
};
use crate::app::widgets::Tone;
use crate::exercise::evaluation::Pace;
use crate::exercise::room::{MemberId, RoomPhase, RoomSheet, TableSheet, TimerState, You};
use crate::packs::{Pack, Scenario, fact_of};
use crate::rules::ProcedureId;
use crate::text::Text;
use crate::text::words::list;

/// What has waited longer than this for its answer is said to be on its way.
const SLOW_MS: u64 = 1_500;

/// A member's name.
pub(super) fn name_of(text: &Text, sheets: &Sheets, member: MemberId) -> String {
    sheets.name(member).map_or_else(|| text.t("online-somebody"), str::to_owned)
}

/// The page on which one joins.
pub(super) fn join_model<'a>(text: &'a Text, online: &Online, own_page: bool) -> JoinModel<'a> {
    let client = online.client.as_ref();
    let status = client.map(|client| match client.link() {
        _ if client.blocked() => text.t("online-blocked"),
        _ if client.unreachable() => text.t("online-unreachable"),
        Link::Waiting { .. } => text.t("online-unreachable"),
        _ if matches!(client.door(), Door::Look(_)) => text.t("join-looking"),
        _ => text.t("online-connecting"),
    });
    JoinModel {
        text,
        kept: online.seats.iter().map(|seat| kept_line(text, seat)).collect(),
        behind: online.behind.clone(),
        status,
        advice: client.and_then(|client| connection_words(text, client).1),
        refused: online.refused.clone(),
        link: online.link.is_some(),
        asks_server: !own_page,
        server: online.server.as_ref().map(|server| server.origin().to_owned()),
    }
}

fn kept_line(text: &Text, seat: &KeptSeat) -> KeptLine {
    let title = if seat.title.is_empty() { text.t("join-untitled") } else { seat.title.clone() };
    let titled = ("title", title.into());
    KeptLine {
        id: seat.id(),
        words: if seat.name.is_empty() {
            text.t_with("join-go-on-unnamed", std::slice::from_ref(&titled))
        } else {
            text.t_with("join-go-on", &[("name", seat.name.as_str().into()), titled.clone()])
        },
        forget: text.t_with("join-forget-name", &[titled]),
    }
}

/// The lobby.
pub(super) fn lobby_model<'a>(
    text: &'a Text,
    sheets: &Sheets,
    (you, room): (&You, &RoomSheet),
    played: Option<(&Pack, &Scenario)>,
) -> LobbyModel<'a> {
    let mut facts = Vec::new();
    if let Some((_, scenario)) = played {
        facts.push(text.t_with("lobby-facts-scenario", &[("title", scenario.file.title.as_str().into())]));
    }
    facts.push(text.t(match room.pace {
        Pace::Lockstep => "lobby-facts-together",
        Pace::Own => "lobby-facts-own",
    }));
    LobbyModel {
        text,
        title: room.title.clone(),
        facts,
        waits: text.t(if you.team.is_some() { "lobby-waits" } else { "online-noteam" }),
        teams: (0u8..).zip(&room.teams).filter_map(|at| lobby_team(text, sheets, (you, room), at)).collect(),
        role: role_model(you, played),
        practise: played.and_then(|(pack, scenario)| practise_model((you, room), pack, scenario)),
        name: sheets.name(you.member).unwrap_or_default().to_owned(),
    }
}

fn lobby_team(
    text: &Text,
    sheets: &Sheets,
    (you, room): (&You, &RoomSheet),
    (team, line): (u8, &crate::exercise::room::TeamLine),
) -> Option<LobbyTeam> {
    if line.merged.is_some() {
        return None;
    }
    let name = |member: &MemberId| {
        let name = name_of(text, sheets, *member);
        if sheets.connected(*member) {
            return name;
        }
        text.t_with("lobby-away", &[("name", name.into())])
    };
    let taken = line.members.len();
    let seats = match line.bot {
        Some(_) => text.t("lobby-bot"),
        None => text.t_with("lobby-seats", &[("taken", taken.into()), ("seats", room.seats.into())]),
    };
    let own = you.team == Some(team);
    Some(LobbyTeam {
        team,
        name: line.name.clone(),
        members: line.members.iter().map(name).collect(),
        seats,
        own,
        open: !own && line.bot.is_none() && taken < usize::from(room.seats) && room.phase == RoomPhase::Lobby,
    })
}

/// The own role card.
pub(super) fn role_model(you: &You, played: Option<(&Pack, &Scenario)>) -> Option<RoleModel> {
    let (pack, scenario) = played?;
    let id = you.role.as_deref()?;
    let role = pack.role(id)?;
    Some(RoleModel {
        title: role.title.clone(),
        text: role.text.clone(),
        fact: fact_of(&scenario.file.roles, id).unwrap_or_default().to_owned(),
    })
}

fn practise_model(
    (you, room): (&You, &RoomSheet),
    pack: &Pack,
    scenario: &Scenario,
) -> Option<PractiseModel> {
    let team = you.team.filter(|_| room.own_established)?;
    let blueprint = &scenario.blueprint;
    let card = |id: u8| {
        let card = pack.procedure_of(ProcedureId(id), &scenario.names)?;
        Some((card.id.clone(), card.title.clone(), card.short.clone()))
    };
    Some(PractiseModel {
        team,
        count: blueprint.rules.established,
        procedures: (0..blueprint.procedures).filter_map(card).collect(),
        chosen: you.established.clone(),
    })
}

/// What a team votes on.
pub(super) fn ballot_model(
    text: &Text,
    sheets: &Sheets,
    (you, room): (&You, &RoomSheet),
    table: &TableSheet,
    pack: &Pack,
    decides: bool,
) -> BallotModel {
    let case = sheets.case.as_ref();
    let ballot = &table.ballot;
    let line = |(at, proposal): (u8, &crate::exercise::room::Proposal)| {
        let action = case.map_or_else(String::new, |case| {
            words::action(text, pack, &case.names, &table.view, &proposal.action)
        });
        let name = name_of(text, sheets, proposal.by);
        let votes = ballot.shown.as_ref().map(|shown| {
            let voters: Vec<String> = shown
                .iter()
                .filter(|(_, vote)| *vote == at)
                .map(|(member, _)| name_of(text, sheets, *member))
                .collect();
            text.t_with("ballot-votes", &[("n", voters.len().into()), ("names", list(text, &voters).into())])
        });
        ProposalLine {
            words: text.t_with("ballot-line", &[("name", name.into()), ("action", action.into())]),
            legal: table.view.legal.contains(&proposal.action),
            action: proposal.action.clone(),
            mine: you.vote == Some(at),
            votes,
        }
    };
    let minority: Vec<String> = ballot.minority.iter().map(|member| name_of(text, sheets, *member)).collect();
    BallotModel {
        proposals: (0u8..).zip(&ballot.proposals).map(line).collect(),
        cast: match ballot.shown {
            Some(_) => text.t("ballot-shown"),
            None => text.t_with("ballot-cast", &[("cast", ballot.cast.into()), ("of", ballot.of.into())]),
        },
        minority: (!minority.is_empty())
            .then(|| text.t_with("ballot-minority", &[("names", list(text, &minority).into())])),
        shown: ballot.shown.is_some(),
        decides,
        captain: captain_words(text, sheets, you, room),
    }
}

fn captain_words(text: &Text, sheets: &Sheets, you: &You, room: &RoomSheet) -> String {
    let team = you.team.and_then(|team| room.teams.get(usize::from(team)));
    let captain = team.and_then(|team| team.captain);
    let name = captain.map_or_else(|| text.t("online-somebody"), |member| name_of(text, sheets, member));
    text.t_with("ballot-captain", &[("captain", name.into())])
}

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
    messages: Vec<String>,
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

impl Desk {
    /// A page on which somebody waits, or on which it is over.
    pub(super) fn waiting_page(&self, due: Due) -> PageModel {
        let t = |id: &str| self.text.t(id);
        let button = |id: &str, command: Command| PageButton { words: t(id), command };
        let page = |title: &str, lead: &str, notes: Vec<String>, tone: Tone| PageModel {
            title: t(title),
            lead: t(lead),
            notes,
            tone,
            buttons: Vec::new(),
        };
        let insecure = self.online.client.as_ref().and_then(Client::seat).is_some_and(|seat| seat.insecure);
        match due {
            Due::Connecting => {
                let mut notes = vec![t("online-page-connecting-note")];
                let client = self.online.client.as_ref();
                let (said, advice) =
                    client.map(|client| connection_words(&self.text, client)).unwrap_or_default();
                notes.extend(advice);
                let mut page = page("online-page-connecting", "online-connecting", notes, Tone::Cool);
                page.lead = said.unwrap_or(page.lead);
                page.buttons = vec![
                    button("online-retry", Command::Room(RoomCommand::Reconnect)),
                    button("online-bye-home", Command::Room(RoomCommand::PutAside)),
                ];
                page
            }
            Due::Ended => self.farewell_page(),
            Due::Stopped => {
                page("online-stopped-title", "online-stopped", vec![t("online-stopped-note")], Tone::Alarm)
            }
            Due::Admission => {
                let mut notes = vec![t("online-wait-note")];
                notes.extend(insecure.then(|| t("online-insecure")));
                page("online-wait-title", "online-wait-admission", notes, Tone::Cool)
            }
            Due::NoTeam => {
                let notes = vec![t("online-watch"), t("online-wait-note")];
                page("online-noteam-title", "online-noteam", notes, Tone::Cool)
            }
            Due::Ready => {
                let mut page =
                    page("online-begin-title", "online-begin", vec![t("online-wait-note")], Tone::Cool);
                page.buttons = vec![button("online-again-briefing", Command::Go(Go::Briefing))];
                page
            }
            Due::Done => page("online-done-title", "online-done", vec![t("online-wait-note")], Tone::Cool),
            Due::HotWash => {
                page("online-hotwash-title", "online-hotwash", vec![t("online-hotwash-note")], Tone::Cool)
            }
            Due::Closed => {
                page("online-closed-title", "online-closed", vec![t("online-closed-debrief")], Tone::Cool)
            }
            Due::Debrief => page("online-debrief-wait-title", "online-debrief-wait", Vec::new(), Tone::Cool),
            // Everything else has a screen of its own, unless its scenario is missing here.
            Due::Console
            | Due::Projector
            | Due::Lobby
            | Due::Questions
            | Due::Briefing
            | Due::Story
            | Due::Table
            | Due::SecondHalf => page("online-nocase-title", "online-nocase", Vec::new(), Tone::Alarm),
        }
    }

    fn farewell_page(&self) -> PageModel {
        let t = |id: &str| self.text.t(id);
        let why = self.online.client.as_ref().map(Client::link);
        let lead = match why {
            Some(Link::Ended(why)) => words::farewell(&self.text, why),
            _ => t("online-not-connected"),
        };
        let button = |id: &str, command: Command| PageButton { words: t(id), command };
        PageModel {
            title: t("online-bye-title"),
            lead,
            notes: Vec::new(),
            tone: Tone::Alarm,
            buttons: vec![
                button("online-bye-again", Command::Room(RoomCommand::Reconnect)),
                button("online-bye-join", Command::Go(Go::Join)),
                button("online-bye-home", Command::Room(RoomCommand::PutAside)),
            ],
        }
    }
}
