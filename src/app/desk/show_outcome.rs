//! What a play came to: the debrief of a team, the results of a room. What takes thinking is asked for
//! in every frame, and shown as it comes.

use std::borrow::Cow;

use egui::Ui;

use super::Desk;
use super::play::Room;
use super::screen::Locals;
use super::show_play::{scenario_of, team_label, team_name};
use super::thinking::{Thinking, Thought};
use crate::app::command::Command;
use crate::app::screens::debrief::{DebriefInput, DebriefModel, Insight, Part, debrief_ui};
use crate::app::screens::hot_seat::{Judged, ResultsModel, TeamResult};
use crate::app::screens::questions::StaysModel;
use crate::exercise::RankBy;
use crate::packs::{Pack, Scenario};
use crate::scoring::{Analysis, Score};
use crate::sim::Session;
use crate::text::Text;

/// A play that is over.
pub(super) struct Over<'a> {
    pub pack: &'a Pack,
    pub scenario: &'a Scenario,
    pub session: &'a Session,
    pub score: &'a Score,
    /// The team's name, where there are several.
    pub team: Option<&'a str>,
    /// Whether it was played over a network.
    pub online: bool,
}

impl Desk {
    /// Draws the debrief of the team in question.
    pub(super) fn show_debrief(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let now_ms = self.host.now_ms();
        self.record_judged();
        let Self { play: Some(play), library, incident, text, locals, thinking, .. } = self else { return };
        let Some(session) = play.session() else { return };
        let Some((pack, scenario)) = scenario_of(library, incident.as_deref(), session) else { return };
        let Some(score) = play.reading().and_then(|reading| reading.score.as_ref()) else { return };
        let (_, team) = team_name(play);
        let over = Over { pack, scenario, session, score, team: team.as_deref(), online: false };
        draw_debrief(ui, text, &over, locals, thinking, now_ms, commands);
    }
}

/// The debrief. What takes thinking is asked for in every frame, and shown as it comes.
pub(super) fn draw_debrief(
    ui: &mut Ui,
    text: &Text,
    over: &Over<'_>,
    locals: &mut Locals,
    thinking: &mut Thinking,
    now_ms: u64,
    commands: &mut Vec<Command>,
) {
    let Over { pack, scenario, session, score, team, online } = *over;
    let thought = thinking.analyse(session);
    let score = judged(score, &thought);
    let insight = match thought {
        Thought::Done(analysis) => Insight::Ready(analysis),
        Thought::Working => Insight::Working,
        Thought::Impossible(why) => Insight::Points(why),
    };
    let counting: Vec<u64> = session.surviving().map(|entry| entry.seq).collect();
    let number = session.header().team;
    let stays =
        StaysModel::new(text, scenario, session.header().order_seed(), &session.learned(), (number, team));
    let open = stays.as_ref().and_then(|stays| stays.next.as_ref());
    if let Some(next) = open.filter(|_| locals.debrief.part == Part::Stays) {
        locals.asked.shown(number, next.which, now_ms);
    }
    let model = DebriefModel::new(&DebriefInput {
        text,
        pack,
        scenario,
        names: session.names(),
        score: &score,
        entries: session.entries(),
        counting: &counting,
        started_ms: session.header().started_ms,
        team,
        insight: Some(insight),
        turns: session.setup().rules().turns,
        led: session.setup().facilitator,
        online,
        stays,
    });
    debrief_ui(ui, &model, &mut locals.debrief, commands);
}

/// The table of results, as far as it is known.
pub(super) fn results(text: &Text, room: &Room, thinking: &mut Thinking, by: RankBy) -> ResultsModel {
    let mut state = Judged::Known;
    let mut scores: Vec<(String, Cow<'_, Score>)> = Vec::new();
    for (team, reading) in room.seat.teams().zip(&room.reading) {
        let (Some(score), Some(session)) = (&reading.score, room.seat.session(team)) else { continue };
        let thought = thinking.analyse(session);
        scores.push((team_label(text, room, team), judged(score, &thought)));
        state = match (state, thought) {
            (Judged::Points(why), _) | (_, Thought::Impossible(why)) => Judged::Points(why),
            (Judged::Working, _) | (_, Thought::Working) => Judged::Working,
            (Judged::Known, Thought::Done(_)) => Judged::Known,
        };
    }
    let teams: Vec<TeamResult<'_>> =
        scores.iter().map(|(name, score)| TeamResult { name, score: score.as_ref() }).collect();
    ResultsModel::new(text, &teams, state, by)
}

/// A score with what is known of its decisions by now.
fn judged<'a>(score: &'a Score, thought: &Thought<'_, Analysis>) -> Cow<'a, Score> {
    match thought {
        Thought::Done(analysis) => Cow::Owned(score.clone().with_analysis(Analysis::clone(analysis))),
        Thought::Working | Thought::Impossible(_) => Cow::Borrowed(score),
    }
}
