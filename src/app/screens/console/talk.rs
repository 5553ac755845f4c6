//! What helps the facilitator to lead: where the agenda should be, what can be asked now, and what to
//! listen for.

use super::model::ConsoleInput;
use crate::app::screens::debrief::clock;
use crate::exercise::room::{ConsoleTeam, RoomPhase};
use crate::exercise::{Agenda, AgendaMark, AgendaPart, agenda};
use crate::packs::{Moment, Question, prose};
use crate::rules::{Event, Phase, Waiting};
use crate::text::agenda as agenda_words;

/// What helps to lead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TalkModel {
    /// The agenda, part by part; empty where none was chosen.
    pub agenda: Vec<AgendaLine>,
    /// How much of the part is left, or how far over the time is.
    pub agenda_said: String,
    /// What the facilitator does in the part, and what can be said.
    pub task: String,
    /// The same as words to say.
    pub say: String,
    /// What can be asked now.
    pub prompts: Vec<PromptCard>,
    /// Whether the marker moves by itself.
    pub runs: bool,
}

/// A part of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaLine {
    /// What it is called.
    pub title: String,
    /// From which minute on, and for how long.
    pub minutes: String,
    /// Whether the exercise should be in it.
    pub now: bool,
    /// Whether it should be over.
    pub over: bool,
}

/// A question to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromptCard {
    /// When it helps.
    pub moment: String,
    /// The question.
    pub ask: String,
    /// What to listen for.
    pub listen_for: String,
}

/// Agenda and questions for the team that is shown.
pub(super) fn talk(input: &ConsoleInput<'_>, team: u8) -> TalkModel {
    let mut model = TalkModel { prompts: prompts(input, team), ..TalkModel::default() };
    if let Some(agenda) = input.console.plan.agenda.and_then(agenda) {
        marked(input, agenda, &mut model);
    }
    model
}

/// How long the exercise has taken by its agenda: from the play on by the clock, which stands still while
/// the room does; before it by the phase.
fn elapsed_ms(input: &ConsoleInput<'_>, agenda: &Agenda) -> u64 {
    let minutes = |part: AgendaPart| {
        let start = agenda.starts().find(|(_, item)| item.part == part);
        start.map_or(0, |(minute, _)| u64::from(minute) * 60_000)
    };
    match (input.room.phase, input.console.began_ms) {
        (RoomPhase::Lobby, _) => 0,
        (RoomPhase::Briefing, _) | (_, None) => minutes(AgendaPart::Briefing),
        (_, Some(began)) => {
            let now_ms = input.console.stands_since_ms.unwrap_or(input.now_ms);
            let stood_ms = input.console.stood_ms;
            minutes(AgendaPart::Play) + now_ms.saturating_sub(began).saturating_sub(stood_ms)
        }
    }
}

fn marked(input: &ConsoleInput<'_>, agenda: &Agenda, model: &mut TalkModel) {
    let text = input.text;
    let mark = agenda.at(elapsed_ms(input, agenda));
    let current = match mark {
        AgendaMark::In { item, .. } => item,
        AgendaMark::Over { .. } => agenda.items.len(),
    };
    model.agenda = agenda
        .starts()
        .enumerate()
        .map(|(at, (start, item))| AgendaLine {
            title: agenda_words::title(text, item.part),
            minutes: text
                .t_with("console-agenda-minutes", &[("from", start.into()), ("n", item.minutes.into())]),
            now: at == current,
            over: at < current,
        })
        .collect();
    let running = input.room.phase >= RoomPhase::Play && input.room.phase < RoomPhase::Closed;
    let stands = input.console.stands_since_ms.is_some();
    model.runs = running && !stands && input.console.began_ms.is_some();
    let time = |ms: u64| clock(i64::try_from(ms / 1000).unwrap_or(i64::MAX));
    model.agenda_said = match mark {
        _ if !running => String::new(),
        AgendaMark::In { left_ms, .. } => {
            text.t_with("console-agenda-left", &[("time", time(left_ms).into())])
        }
        AgendaMark::Over { by_ms } => text.t_with("console-agenda-over", &[("time", time(by_ms).into())]),
    };
    if let Some(item) = agenda.items.get(current) {
        model.task = agenda_words::task(text, agenda, item.part);
        model.say = agenda_words::say(text, agenda, item.part);
    }
}

fn prompts(input: &ConsoleInput<'_>, team: u8) -> Vec<PromptCard> {
    let text = input.text;
    let plain = |words: &str| prose::plain(words);
    if input.room.phase >= RoomPhase::HotWash {
        let card = |question: &Question| PromptCard {
            moment: text.t("console-moment-after"),
            ask: plain(&question.ask),
            listen_for: plain(&question.listen_for),
        };
        return input.scenario.file.debrief.questions.iter().map(card).collect();
    }
    let now = input.teams.get(&team).map_or(Moment::FirstTurn, moment);
    let moments = [now, Moment::QuietTable];
    let of = |moment: Moment| {
        input.pack.prompts_at(moment).map(move |prompt| PromptCard {
            moment: agenda_words::moment(text, moment),
            ask: plain(&prompt.ask),
            listen_for: plain(&prompt.listen_for),
        })
    };
    moments.into_iter().flat_map(of).collect()
}

/// At which moment a team is, by what happened last.
pub(super) fn moment(seen: &ConsoleTeam) -> Moment {
    if matches!(seen.view.waiting, Waiting::Choice { .. }) {
        return Moment::Choice;
    }
    if !seen.ballot.minority.is_empty() {
        return Moment::SplitVote;
    }
    if matches!(seen.view.phase, Phase::Report | Phase::Mitigation | Phase::Debrief) {
        return Moment::BeforeMitigation;
    }
    let of = |event: &Event| match event {
        Event::Failed { .. } => Some(Moment::Failure),
        Event::NoMatch { .. } => Some(Moment::NoMatch),
        Event::Revealed { stage, .. } => Some(Moment::Reveal(*stage)),
        _ => None,
    };
    seen.events.iter().rev().find_map(|(_, _, event)| of(event)).unwrap_or(Moment::FirstTurn)
}
