//! The pages of joining and of the lobby, from what the server showed last.

use super::Online;
use super::bar::connection_words;
use crate::app::online::{Client, Door, KeptSeat, Link, Sheets};
use crate::app::screens::online::{JoinModel, KeptLine, LobbyModel, LobbyTeam, PractiseModel, RoleModel};
use crate::exercise::evaluation::Pace;
use crate::exercise::room::{MemberId, RoomPhase, RoomSheet, TeamLine, You};
use crate::packs::{Pack, Scenario, fact_of};
use crate::rules::ProcedureId;
use crate::text::Text;

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
        advice: client.and_then(|client: &Client| connection_words(text, client).1),
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
    (team, line): (u8, &TeamLine),
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
    let taken = usize::from(line.taken);
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
