//! From finished sessions to what a report says.

use std::collections::BTreeSet;

use super::deserved::{deserved, standings};
use super::{
    AfterActionReport, Discussion, Half, Line, Moment, REPORT_FORMAT, Reference, TeamSection, WashLine,
    learned, time,
};
use crate::packs::prose::{Piece, pieces};
use crate::packs::{HotWashStep, Pack, Question, Scenario};
use crate::rules::log::Record;
use crate::rules::{Event, Phase, Seat, Stage};
use crate::scoring::rubric::{INVESTIGATION_POINTS, MITIGATION_POINTS};
use crate::scoring::{Analysis, Points, Score, best_plan};
use crate::sim::{Session, Unsolvable};
use crate::text::log::{Voice, sentence_as, undone};
use crate::text::words::{self, Cards};
use crate::text::{Text, scores};

/// One team's play.
#[derive(Debug, Clone, Copy)]
pub struct Play<'a> {
    /// The team's name.
    pub name: &'a str,
    /// What it played.
    pub session: &'a Session,
    /// Its par and luck.
    pub worth: Worth<'a>,
}

/// What is known of a play's par and luck when its report is written.
#[derive(Debug, Clone, Copy)]
pub enum Worth<'a> {
    /// Everything.
    Analysed(&'a Analysis),
    /// It cannot be known exactly.
    PointsOnly(Unsolvable),
    /// It was not worked out.
    Unknown,
}

impl<'a> From<&'a Result<Analysis, Unsolvable>> for Worth<'a> {
    fn from(analysed: &'a Result<Analysis, Unsolvable>) -> Self {
        match analysed {
            Ok(analysis) => Self::Analysed(analysis),
            Err(why) => Self::PointsOnly(*why),
        }
    }
}

/// Why there is no report yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotOver {
    /// Nobody played.
    NoPlay,
    /// This team, by its place in the list, has not reached the debrief: a report would tell it what
    /// is hidden.
    Running(usize),
}

/// Gathers the report of one session, or of all teams of an exercise on one scenario.
///
/// # Errors
/// [`NotOver`] until every team has reached the debrief.
pub fn gather(
    text: &Text,
    pack: &Pack,
    scenario: &Scenario,
    plays: &[Play<'_>],
    facilitator: Option<&str>,
) -> Result<AfterActionReport, NotOver> {
    let running = |play: &Play<'_>| play.session.view(Seat::Observer).phase != Phase::Debrief;
    if let Some(at) = plays.iter().position(running) {
        return Err(NotOver::Running(at));
    }
    compose(text, pack, scenario, plays, &scored(plays), facilitator)
}

/// The same for plays that need not have come to their end: an exercise over a network has opened its
/// debriefs, and what is hidden may be told.
///
/// # Errors
/// [`NotOver::NoPlay`].
pub fn gather_opened(
    text: &Text,
    pack: &Pack,
    scenario: &Scenario,
    plays: &[Play<'_>],
) -> Result<AfterActionReport, NotOver> {
    compose(text, pack, scenario, plays, &scored(plays), None)
}

/// The score of every play, in their order, with the analysis where there is one.
pub(super) fn scored(plays: &[Play<'_>]) -> Vec<Score> {
    let Some(first) = plays.first().map(|play| play.session) else { return Vec::new() };
    let best = best_plan(first.setup());
    let score = |play: &Play<'_>| {
        // Teams of an exercise share the setup, and so the best plan; what does not gets its own.
        let shared = play.session.setup() == first.setup();
        let own = if shared { best } else { best_plan(play.session.setup()) };
        match play.worth {
            Worth::Analysed(analysis) => play.session.score(&own).with_analysis(analysis.clone()),
            Worth::PointsOnly(_) | Worth::Unknown => play.session.score(&own),
        }
    };
    plays.iter().map(score).collect()
}

/// The report, whether or not every team came to its end: for whoever has settled that what is hidden may
/// be told.
///
/// # Errors
/// [`NotOver::NoPlay`].
pub(super) fn compose(
    text: &Text,
    pack: &Pack,
    scenario: &Scenario,
    plays: &[Play<'_>],
    scores: &[Score],
    facilitator: Option<&str>,
) -> Result<AfterActionReport, NotOver> {
    let first = plays.first().ok_or(NotOver::NoPlay)?.session;
    let cards = Cards { pack, names: first.names() };
    let (info, file) = (pack.info(), &scenario.file);
    let named: Vec<(&str, &Score)> = plays.iter().map(|play| play.name).zip(scores).collect();
    let teams = plays.iter().zip(scores).map(|(play, score)| team(text, pack, scenario, play, score));
    Ok(AfterActionReport {
        format: REPORT_FORMAT,
        kind: "after-action-report",
        exercise: text.t("common-exercise"),
        scenario: file.title.clone(),
        hook: file.hook.clone(),
        pack: format!("{} {} ({})", info.title, info.version, info.licence),
        started: time::utc(text, first.header().started_ms),
        facilitator: facilitator.map(str::to_owned),
        objectives: file.objectives.clone(),
        standings: standings(text, &named),
        teams: teams.collect(),
        chain: chain(text, &cards, first),
        story: numbered(pack, scenario),
        takeaways: file.debrief.takeaways.clone(),
        checklist: file.debrief.checklist.clone(),
        hot_wash: file.debrief.hot_wash.iter().map(wash_line).collect(),
        questions: file.debrief.questions.iter().map(discussion).collect(),
        references: references(pack, scenario),
    })
}

/// What really happened, stage by stage.
pub(super) fn chain(text: &Text, cards: &Cards<'_>, session: &Session) -> Vec<String> {
    let step = |(stage, attack): (Stage, _)| {
        let values = [("stage", words::stage(text, stage).into()), ("attack", cards.attack(attack).into())];
        text.t_with("report-chain-step", &values)
    };
    Stage::ALL.into_iter().zip(session.setup().chain).map(step).collect()
}

/// The story with a number for each mark: its place in the list of references.
fn numbered(pack: &Pack, scenario: &Scenario) -> String {
    let known: Vec<&str> = known(pack, scenario).map(|one| one.id.as_str()).collect();
    let words = |piece: Piece<'_>| match piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Mark(slug) => {
            let at = known.iter().position(|known| *known == slug);
            at.map_or_else(String::new, |at| format!(" [{}]", at + 1))
        }
    };
    pieces(&scenario.file.debrief.story).into_iter().map(words).collect()
}

/// What the debrief refers to.
fn known<'a>(pack: &'a Pack, scenario: &'a Scenario) -> impl Iterator<Item = &'a crate::packs::Reference> {
    scenario.file.debrief.references.iter().filter_map(|slug| pack.reference(slug))
}

fn references(pack: &Pack, scenario: &Scenario) -> Vec<Reference> {
    known(pack, scenario)
        .map(|one| Reference {
            words: format!("{}. {}, {}", one.title, one.publisher, one.year()),
            url: one.url.clone(),
        })
        .collect()
}

fn wash_line(step: &HotWashStep) -> WashLine {
    WashLine { seconds: step.seconds, say: step.say.clone() }
}

fn discussion(question: &Question) -> Discussion {
    Discussion { ask: question.ask.clone(), listen_for: question.listen_for.clone() }
}

fn team(text: &Text, pack: &Pack, scenario: &Scenario, play: &Play<'_>, score: &Score) -> TeamSection {
    let session = play.session;
    let cards = Cards { pack, names: session.names() };
    let awarded = (score.awarded != 0).then(|| Line {
        points: Some(Points::whole(i32::from(score.awarded))),
        words: scores::awarded(text, score.awarded),
    });
    let care_lines = score.care.lines.iter().map(|line| scores::care_line(text, &cards, line));
    TeamSection {
        name: play.name.to_owned(),
        total: score.total,
        investigation: investigation(text, &cards, score),
        mitigation: mitigation(text, &cards, score),
        risk: score.mitigation.risk,
        best_risk: score.mitigation.best_risk,
        awarded,
        deserved: deserved(text, &cards, score, play.worth),
        learned: learned::section(text, scenario, session),
        care: scores::care(text, score.care.level),
        care_lines: care_lines.collect(),
        timeline: timeline(text, &cards, session),
    }
}

fn investigation(text: &Text, cards: &Cards<'_>, score: &Score) -> Half {
    let lines = score.investigation_lines.iter().map(|line| Line {
        points: Some(line.points),
        words: scores::investigation(text, cards, &line.reason),
    });
    Half { points: score.investigation, most: INVESTIGATION_POINTS, lines: lines.collect() }
}

fn mitigation(text: &Text, cards: &Cards<'_>, score: &Score) -> Half {
    let whole = Line { points: Some(score.mitigation.points), words: scores::plan(text, &score.mitigation) };
    let each = score.mitigation.lines.iter();
    let each = each.map(|line| Line { points: None, words: scores::mitigation(text, cards, line) });
    Half {
        points: score.mitigation.points,
        most: MITIGATION_POINTS,
        lines: std::iter::once(whole).chain(each).collect(),
    }
}

fn timeline(text: &Text, cards: &Cards<'_>, session: &Session) -> Vec<Moment> {
    let counts: BTreeSet<u64> = session.surviving().map(|entry| entry.seq).collect();
    let (mut turn, mut begins, mut moments) = (Some(1), None, Vec::new());
    for entry in session.entries() {
        let kept = counts.contains(&entry.seq);
        let words = match &entry.record {
            Record::Undone { reason, .. } => undone(text, reason),
            // The questions have a part of their own.
            Record::Answered(_) => continue,
            // The headings say the turns, and the rest of a procedure is no news afterwards.
            Record::Event(Event::TurnEnded { next }) => {
                begins = Some(*next);
                continue;
            }
            Record::Event(Event::Cooling { .. }) => continue,
            Record::Event(event) => sentence_as(text, cards, Voice::Team, event),
        };
        let ends = matches!(entry.record, Record::Event(Event::InvestigationEnded { .. }));
        // A turn begins with what is done in it: the end of the last one begins none.
        turn = begins.take().filter(|_| !ends).or(turn);
        moments.push(Moment {
            turn,
            after: time::span(entry.at_ms.saturating_sub(session.header().started_ms)),
            words,
            undone: !kept && matches!(entry.record, Record::Event(_)),
            seq: entry.seq,
            at_ms: entry.at_ms,
        });
        if ends {
            turn = None;
        }
    }
    moments
}
