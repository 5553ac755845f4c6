//! What happened to the room and to the teams, and the injects as they came.

use super::gather::{Material, Team};
use super::{InjectLine, RoomMoment, UndoneLine};
use crate::exercise::evaluation::{RoomRuling, RoomRulingKind};
use crate::report::time;
use crate::rules::log::{Entry, Record};
use crate::rules::{Event, InjectCause};
use crate::text::Text;
use crate::text::log::{Voice, sentence_as, undone as undone_words};
use crate::text::words::{self, Cards};

/// What happened, in order: the room's phases, the teams' findings and ends, rulings, messages.
pub(super) fn timeline(material: &Material<'_>, teams: &[Team<'_>]) -> Vec<RoomMoment> {
    let (text, record) = (material.text, material.record);
    let mut all: Vec<(u64, RoomMoment)> = Vec::new();
    let mut add = |at_ms: u64, team: Option<u8>, words: String| {
        let teams = team.map(|team| material.team_name(team)).into_iter().collect();
        all.push((at_ms, RoomMoment { at: time::clock(at_ms), teams, words }));
    };
    let times = &record.times;
    let phases = [
        (Some(times.opened_ms), "papers-moment-opened"),
        (Some(times.started_ms), "papers-moment-started"),
        (times.debrief_ms, "papers-moment-debrief"),
        (record.stopped_for_real_event_ms, "papers-moment-stopped"),
        (times.closed_ms, "papers-moment-closed"),
    ];
    for (at, id) in phases {
        if let Some(at) = at {
            add(at, None, text.t(id));
        }
    }
    for ruling in &record.rulings {
        add(ruling.at_ms, ruling.team, ruled(material, ruling));
    }
    for message in &record.messages {
        let said = text.t_with("papers-moment-message", &[("text", message.text.as_str().into())]);
        add(message.at_ms, message.team, said);
    }
    for team in teams {
        let cards = Cards { pack: material.pack, names: team.play.session.names() };
        for entry in team.play.session.entries() {
            if let Record::Undone { reason, .. } = &entry.record {
                add(entry.at_ms, Some(team.number), undone_words(text, reason));
            }
        }
        for entry in team.play.session.surviving() {
            let Record::Event(event) = &entry.record else { continue };
            if is_milestone(event) {
                add(entry.at_ms, Some(team.number), sentence_as(text, &cards, Voice::Team, event));
            }
        }
    }
    // Stable: what the room did stands before what followed from it in the same moment.
    all.sort_by_key(|(at_ms, _)| *at_ms);
    together(all.into_iter().map(|(_, moment)| moment))
}

/// What happened to several teams in the same minute becomes one line.
fn together(moments: impl Iterator<Item = RoomMoment>) -> Vec<RoomMoment> {
    let mut lines: Vec<RoomMoment> = Vec::new();
    for moment in moments {
        let this_minute = lines.iter_mut().rev().take_while(|line| line.at == moment.at);
        let mut same = this_minute.filter(|line| line.words == moment.words && !line.teams.is_empty());
        match same.next().filter(|_| !moment.teams.is_empty()) {
            Some(line) => line.teams.extend(
                moment.teams.into_iter().filter(|team| !line.teams.contains(team)).collect::<Vec<_>>(),
            ),
            None => lines.push(moment),
        }
    }
    lines
}

/// What a reader of the whole wants to know of one team; everything else stands in its playthrough.
fn is_milestone(event: &Event) -> bool {
    matches!(
        event,
        Event::Revealed { .. }
            | Event::InjectDrawn { .. }
            | Event::InvestigationEnded { .. }
            | Event::PlanCommitted { .. }
            | Event::Ruled { .. }
    )
}

/// What was taken back, team by team, in order of time. Rolls and choices are named too, but not what
/// the rules made of them: that follows, and stands in the playthrough.
pub(super) fn undone(material: &Material<'_>, teams: &[Team<'_>]) -> Vec<UndoneLine> {
    let mut all: Vec<(u64, UndoneLine)> = Vec::new();
    for team in teams {
        let cards = Cards { pack: material.pack, names: team.play.session.names() };
        let mut standing: Vec<(u64, &Event)> = Vec::new();
        for entry in team.play.session.entries() {
            match &entry.record {
                Record::Event(event) => standing.push((entry.seq, event)),
                Record::Answered(_) => {}
                Record::Undone { to, reason } => {
                    let from = standing.partition_point(|(seq, _)| seq <= to);
                    let gone = standing.split_off(from);
                    let named = gone.iter().filter(|(_, event)| {
                        is_milestone(event) || matches!(event, Event::Chosen { .. } | Event::Rolled { .. })
                    });
                    let said = named.map(|(_, event)| sentence_as(material.text, &cards, Voice::Team, event));
                    let line = UndoneLine {
                        at: time::clock(entry.at_ms),
                        team: material.team_name(team.number),
                        what: said.collect(),
                        reason: reason.clone(),
                    };
                    all.push((entry.at_ms, line));
                }
            }
        }
    }
    all.sort_by_key(|(at_ms, _)| *at_ms);
    all.into_iter().map(|(_, line)| line).collect()
}

fn ruled(material: &Material<'_>, ruling: &RoomRuling) -> String {
    let text = material.text;
    let done = match ruling.kind {
        RoomRulingKind::Paused => text.t("papers-ruling-paused"),
        RoomRulingKind::Resumed => text.t("papers-ruling-resumed"),
        RoomRulingKind::TimeAdded { seconds: seconds @ 0.. } => {
            text.t_with("papers-ruling-time-added", &[("n", seconds.into())])
        }
        RoomRulingKind::TimeAdded { seconds } => {
            text.t_with("papers-ruling-time-taken", &[("n", seconds.unsigned_abs().into())])
        }
        RoomRulingKind::MovedOn => text.t("papers-ruling-moved-on"),
        RoomRulingKind::Merged { into } => {
            text.t_with("papers-ruling-merged", &[("team", material.team_name(into).into())])
        }
        RoomRulingKind::MemberMoved { .. } => text.t("papers-ruling-member-moved"),
        RoomRulingKind::CaptainReplaced => text.t("papers-ruling-captain"),
    };
    if ruling.reason.trim().is_empty() {
        return done;
    }
    text.t_with("papers-ruling-why", &[("done", done.into()), ("reason", ruling.reason.as_str().into())])
}

/// Every inject that still stands, with what was decided, in order of time.
pub(super) fn injects(material: &Material<'_>, teams: &[Team<'_>]) -> Vec<InjectLine> {
    let mut all: Vec<InjectLine> = teams.iter().flat_map(|team| of_team(material, team)).collect();
    all.extend(material.record.injects.iter().map(|given| {
        let card = material.pack.inject(&given.inject);
        InjectLine {
            at_ms: given.at_ms,
            turn: None,
            team: given.team.map(|team| material.team_name(team)),
            id: given.inject.clone(),
            title: card.map_or_else(|| given.inject.clone(), |card| card.title.clone()),
            cause: material.text.t("papers-cause-read"),
            answer: None,
        }
    }));
    all.sort_by_key(|line| line.at_ms);
    all
}

fn of_team(material: &Material<'_>, team: &Team<'_>) -> Vec<InjectLine> {
    let session = team.play.session;
    let cards = Cards { pack: material.pack, names: session.names() };
    let entries: Vec<&Entry> = session.surviving().collect();
    let (mut turn, mut lines) = (1, Vec::new());
    for (at, entry) in entries.iter().enumerate() {
        match &entry.record {
            Record::Event(Event::TurnEnded { next }) => turn = *next,
            Record::Event(Event::InjectDrawn { inject, cause }) => lines.push(InjectLine {
                at_ms: entry.at_ms,
                turn: Some(turn),
                team: Some(material.team_name(team.number)),
                id: inject.slug(session.names()).unwrap_or_default().to_owned(),
                title: cards.inject(*inject),
                cause: cause_words(material.text, *cause),
                answer: entries.get(at + 1..).into_iter().flatten().find_map(|later| match &later.record {
                    Record::Event(Event::OptionChosen { inject: of, option, .. }) if of == inject => {
                        Some(words::option(&cards, *of, *option))
                    }
                    _ => None,
                }),
            }),
            _ => {}
        }
    }
    lines
}

/// Why an inject came, in a word or two.
fn cause_words(text: &Text, cause: InjectCause) -> String {
    text.t(match cause {
        InjectCause::NaturalOne => "papers-cause-lowest",
        InjectCause::NaturalMax => "papers-cause-highest",
        InjectCause::Failures => "papers-cause-failures",
        InjectCause::Turn => "papers-cause-turn",
        InjectCause::Scheduled => "papers-cause-scheduled",
        InjectCause::Facilitator => "papers-cause-forced",
    })
}
