//! The list of injects (the doctrine's MSEL): everything that happens to the teams, in the order in
//! which it can be expected, from whom, to whom, and what they are expected to do.

use super::{Desk, PaperKind, Sitting};
use crate::exercise::AgendaPart;
use crate::packs::{EffectEntry, Inject, Pack, Scenario};
use crate::report::exercise::csv::{Cell, Csv};
use crate::report::exercise::paper::{Block, Paper, Section, Set, Table};
use crate::report::exercise::words::clock;
use crate::text::Text;
use crate::text::rules::trigger_words;
use crate::text::words::{self as said, Cards};

/// An inject in words.
pub(super) struct Line {
    /// From 1.
    pub number: usize,
    /// When it comes: the turn, or what draws it.
    pub when: String,
    /// Minutes into the sitting, where that can be told.
    pub minute: Option<u16>,
    /// The card's title.
    pub title: String,
    /// To be read aloud.
    pub text: String,
    /// What it does by itself.
    pub effects: Vec<String>,
    /// What can be decided, each with its reason.
    pub options: Vec<String>,
    /// The same without the reasons.
    pub decide: Vec<String>,
    /// What to take away.
    pub lesson: String,
}

/// Every inject of the scenario: the scheduled ones by turn, then the pile.
pub(super) fn lines(desk: &Desk<'_>) -> Vec<Line> {
    let file = &desk.scenario.file;
    let mut scheduled: Vec<_> = file.scheduled.iter().collect();
    scheduled.sort_by_key(|entry| entry.turn);
    let planned = scheduled.iter().map(|entry| {
        let when = desk.text.t_with("papers-when-scheduled", &[("turn", entry.turn.into())]);
        (entry.inject.as_str(), when, Some(minute(desk, entry.turn)))
    });
    let drawn = desk.t("papers-when-drawn");
    let pile = file.injects.iter().map(|slug| (slug.as_str(), drawn.clone(), None));
    let cards =
        planned.chain(pile).filter_map(|(slug, when, minute)| Some((desk.pack.inject(slug)?, when, minute)));
    (1..).zip(cards).map(|(number, (card, when, minute))| line(desk, number, card, when, minute)).collect()
}

/// What draws from the pile, in a sentence.
pub(super) fn pile_words(desk: &Desk<'_>) -> String {
    let rules = &desk.scenario.blueprint.rules;
    let draws: Vec<String> =
        rules.inject_on.iter().map(|&trigger| trigger_words(desk.text, trigger, rules)).collect();
    let values = [("when", said::list(desk.text, &draws).into())];
    desk.text.t_with("papers-injects-list-note", &values)
}

/// When the end of a turn falls, if every turn takes as long.
fn minute(desk: &Desk<'_>, turn: u8) -> u16 {
    let (begins, minutes) = desk.part(AgendaPart::Play);
    let turns = u16::from(desk.scenario.blueprint.rules.turns.max(1));
    begins + minutes * u16::from(turn).min(turns) / turns
}

fn line(desk: &Desk<'_>, number: usize, card: &Inject, when: String, minute: Option<u16>) -> Line {
    let (mut options, mut decide) = (Vec::new(), Vec::new());
    for effect in &card.effects {
        if let EffectEntry::Choice { options: all } = effect {
            for option in all {
                let values =
                    [("option", option.text.as_str().into()), ("why", option.rationale.as_str().into())];
                options.push(desk.text.t_with("papers-inject-option", &values));
                decide.push(option.text.clone());
            }
        }
    }
    Line {
        number,
        when,
        minute,
        title: card.title.clone(),
        text: card.text.clone(),
        effects: effects(desk, &card.id),
        options,
        decide,
        lesson: card.lesson.clone(),
    }
}

/// What a card does by itself, in words.
fn effects(desk: &Desk<'_>, slug: &str) -> Vec<String> {
    let scenario = desk.scenario;
    let cards = Cards { pack: desk.pack, names: &scenario.names };
    let at = scenario.names.injects.iter().position(|name| name == slug);
    let spec = at.and_then(|at| scenario.blueprint.injects.get(at));
    spec.map_or_else(Vec::new, |spec| said::effects(desk.text, &cards, &spec.effects))
}

/// What is expected of the teams.
fn expected(text: &Text, line: &Line) -> String {
    if line.decide.is_empty() {
        return text.t_with("papers-expected-take-in", &[("lesson", line.lesson.as_str().into())]);
    }
    let options: Vec<String> = line.decide.iter().map(|option| format!("\u{2022} {option}")).collect();
    let lesson = text.t_with("papers-expected-decide", &[("lesson", line.lesson.as_str().into())]);
    format!("{lesson}\n{}", options.join("\n"))
}

/// Number, time or turn, from, to, what, what is expected: a row an event.
fn rows(desk: &Desk<'_>) -> Vec<(u16, [String; 5])> {
    let starts = |part| desk.part(part).0;
    let facilitator = desk.t("papers-from-facilitator");
    let all = desk.t("papers-to-all");
    let fixed = |kind, what: &str, expected: &str| {
        (
            starts(kind),
            [clock(starts(kind)), facilitator.clone(), all.clone(), desk.t(what), desk.t(expected)],
        )
    };
    let mut timed = vec![
        fixed(AgendaPart::Briefing, "papers-event-briefing", "papers-event-briefing-expected"),
        fixed(AgendaPart::Play, "papers-event-play", "papers-event-play-expected"),
        fixed(AgendaPart::ForensicReport, "papers-event-report", "papers-event-report-expected"),
        fixed(AgendaPart::Mitigation, "papers-event-mitigation", "papers-event-mitigation-expected"),
        fixed(AgendaPart::HotWash, "papers-event-hot-wash", "papers-event-hot-wash-expected"),
        fixed(AgendaPart::Close, "papers-event-close", "papers-event-close-expected"),
    ];
    let mut drawn = Vec::new();
    for line in lines(desk) {
        let what = format!("{}: {}", line.title, line.text);
        let expected = expected(desk.text, &line);
        match line.minute {
            Some(minute) => {
                let when = format!("{}\n{}", clock(minute), line.when);
                timed.push((minute, [when, facilitator.clone(), all.clone(), what, expected]));
            }
            None => drawn.push([line.when, facilitator.clone(), desk.t("papers-to-drawing"), what, expected]),
        }
    }
    timed.sort_by_key(|(minute, _)| *minute);
    let ordered = timed.into_iter().map(|(_, row)| row).chain(drawn);
    (1..).zip(ordered).collect()
}

const COLUMNS: [(&str, Set); 6] = [
    ("papers-column-number", Set::Number),
    ("papers-column-when", Set::Text),
    ("papers-column-sender", Set::Text),
    ("papers-column-to", Set::Text),
    ("papers-column-what", Set::Text),
    ("papers-column-expected", Set::Text),
];

pub(super) fn paper(desk: &Desk<'_>) -> Paper {
    let mut paper = desk.begin(PaperKind::InjectList, "papers-injects-list", "papers-injects-list-lead");
    let mut table = Table::new(&COLUMNS.map(|(id, set)| (desk.t(id), set)));
    for (number, row) in rows(desk) {
        table.row(std::iter::once(number.to_string()).chain(row).collect());
    }
    let note = Block::Text(pile_words(desk));
    paper.sections =
        vec![Section::new(desk.t("papers-injects-list-events"), vec![note, Block::Table(table)])];
    paper
}

/// The same list for a spreadsheet.
pub fn inject_list_csv(text: &Text, pack: &Pack, scenario: &Scenario, sitting: &Sitting<'_>) -> String {
    let desk = Desk { text, pack, scenario, sitting: *sitting };
    let heads = COLUMNS.map(|(id, _)| desk.t(id));
    let mut csv = Csv::new(text, &desk.t("papers-column-marking"), &heads.each_ref().map(String::as_str));
    for (number, row) in rows(&desk) {
        csv.row(std::iter::once(Cell::of(number)).chain(row.map(Cell::Text)).collect());
    }
    csv.finish()
}
