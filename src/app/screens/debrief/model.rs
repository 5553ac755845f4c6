//! What the debrief shows, as words.

use super::decisions::{Decisions, Insight};
use super::further::Further;
use super::hot_wash::HotWash;
use crate::app::screens::questions::StaysModel;
use crate::packs::prose::PageReader;
use crate::packs::{Pack, Scenario};
use crate::report::library::{Prose, Source, sources};
use crate::rules::Names;
use crate::rules::log::{Entry, Record};
use crate::scoring::rubric::{INVESTIGATION_POINTS, MITIGATION_POINTS};
use crate::scoring::{InvestigationReason, MitigationLine, Points, Score};
use crate::text::words::{self, Cards};
use crate::text::{Text, log, scores};

/// What a debrief is built from.
#[derive(Clone)]
pub struct DebriefInput<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// Where the cards stand.
    pub pack: &'a Pack,
    /// The scenario that was played.
    pub scenario: &'a Scenario,
    /// The slugs of the session.
    pub names: &'a Names,
    /// What it was worth.
    pub score: &'a Score,
    /// The whole log, undone entries included.
    pub entries: &'a [Entry],
    /// The entries that count, by sequence number, ascending.
    pub counting: &'a [u64],
    /// When it began, in milliseconds since the Unix epoch.
    pub started_ms: u64,
    /// The team's name, in a hot seat.
    pub team: Option<&'a str>,
    /// What is known about the decisions; none where nobody asks.
    pub insight: Option<Insight<'a>>,
    /// How many turns the rule set has.
    pub turns: u8,
    /// Whether a facilitator led.
    pub led: bool,
    /// Whether it was an exercise over a network: files come from there, and nobody goes back to results.
    pub online: bool,
    /// What the application questions came to so far; none where none are asked.
    pub stays: Option<StaysModel>,
}

/// What the screen shows.
pub struct DebriefModel<'a> {
    pub(super) text: &'a Text,
    /// The scenario's name.
    pub title: String,
    /// The team's name, where there are several.
    pub team: Option<String>,
    /// Whether it was an exercise over a network.
    pub online: bool,
    /// How the investigation ended.
    pub outcome: String,
    /// What the choices deserve, of 100; none where that cannot be known.
    pub deserved: Option<Figure>,
    /// All points, of 100.
    pub points: Figure,
    /// What there is to say about the decisions.
    pub decisions: Option<Decisions>,
    /// The second half, of 40.
    pub mitigation: String,
    /// How care ended: 0 (normal) to 3.
    pub care: u8,
    /// The same in a word.
    pub care_word: String,
    /// Why the first half has its points.
    pub investigation_lines: Vec<ScoreLine>,
    /// What the plan achieved beside the best one.
    pub plan_sentence: String,
    /// What the facilitator awarded, if anything.
    pub awarded: Option<ScoreLine>,
    /// Where care ended, and what moved it.
    pub care_lines: Vec<String>,
    /// Cards of the plan and of the best one.
    pub plan: Vec<PlanRow>,
    /// What the two plans cost.
    pub costs: [String; 2],
    /// What happened.
    pub timeline: Vec<TimelineLine>,
    /// What to remember.
    pub takeaways: Vec<String>,
    /// The incident as a story, paragraph by paragraph.
    pub story: Vec<Prose>,
    /// What its marks point to, by number from 1.
    pub sources: Vec<Source>,
    /// Where to read on in the library.
    pub further: Further,
    /// What to do on Monday.
    pub checklist: Vec<String>,
    /// Questions, each with what to listen for.
    pub questions: Vec<(String, String)>,
    /// What the facilitator says right after the play.
    pub hot_wash: HotWash,
    /// The application questions, if the play asks any.
    pub stays: Option<StaysModel>,
    /// Titles of references with their addresses.
    pub references: Vec<(String, Option<String>)>,
}

/// A number that is seen from the last row, and what it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What it is.
    pub title: String,
    /// The same in a sentence.
    pub note: String,
    /// The number, as it is shown.
    pub number: String,
    /// The number with the most that it can be.
    pub whole: String,
    /// Its parts.
    pub parts: Vec<String>,
}

/// A line of the score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreLine {
    /// Its points, with a sign when awarded.
    pub points: String,
    /// Why.
    pub why: String,
}

/// A card of either plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanRow {
    /// Its title.
    pub title: String,
    /// Whether the team adopted it.
    pub yours: bool,
    /// Whether the best plan has it.
    pub best: bool,
    /// What it did or would have done.
    pub why: String,
}

/// A line of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineLine {
    /// Minutes and seconds since the start.
    pub at: String,
    /// What happened.
    pub what: String,
    /// Whether it was undone.
    pub undone: bool,
}

impl<'a> DebriefModel<'a> {
    /// What a finished session comes to.
    pub fn new(input: &DebriefInput<'a>) -> Self {
        let DebriefInput { text, pack, scenario, names, score, team, .. } = *input;
        let cards = Cards { pack, names };
        let said = &scenario.file.debrief;
        let mut reader = PageReader::new(pack);
        let story = reader.paragraphs(&said.story);
        let mut care_lines = vec![scores::care(text, score.care.level)];
        care_lines.extend(score.care.lines.iter().map(|line| scores::care_line(text, &cards, line)));
        Self {
            text,
            title: scenario.file.title.clone(),
            team: team.map(str::to_owned),
            online: input.online,
            outcome: outcome(text, score),
            deserved: deserved(text, score, input.insight),
            points: points(text, score),
            decisions: input
                .insight
                .map(|insight| Decisions::new(text, &cards, insight, input.turns, input.led)),
            mitigation: scores::of_points(text, score.mitigation.points, MITIGATION_POINTS),
            care: score.care.level as u8,
            care_word: words::care(text, score.care.level),
            investigation_lines: score
                .investigation_lines
                .iter()
                .map(|line| ScoreLine {
                    points: line.points.to_string(),
                    why: scores::investigation(text, &cards, &line.reason),
                })
                .collect(),
            plan_sentence: scores::plan(text, &score.mitigation),
            awarded: (score.awarded != 0).then(|| ScoreLine {
                points: words::signed(score.awarded),
                why: scores::awarded(text, score.awarded),
            }),
            care_lines,
            plan: score.mitigation.lines.iter().map(|line| plan_row(text, &cards, line)).collect(),
            costs: [
                scores::cost(text, score.mitigation.cost),
                scores::cost(text, score.mitigation.best_cost),
            ],
            timeline: timeline(input, &cards),
            takeaways: said.takeaways.clone(),
            story,
            sources: sources(text, pack, reader.sources()),
            further: Further::new(text, pack, scenario),
            checklist: said.checklist.clone(),
            questions: said.questions.iter().map(|q| (q.ask.clone(), q.listen_for.clone())).collect(),
            hot_wash: HotWash::new(text, &said.hot_wash, team.is_some()),
            stays: input.stays.clone(),
            references: references(pack, &said.references),
        }
    }
}

/// How the investigation ended, in the words of the forensic report.
fn outcome(text: &Text, score: &Score) -> String {
    let lines = score.investigation_lines.iter().map(|line| line.reason);
    let (mut found, mut left) = (0, None);
    for reason in lines {
        match reason {
            InvestigationReason::StageRevealed { .. } => found += 1,
            InvestigationReason::TimeBonus { turns_left, .. } => left = Some(turns_left),
            InvestigationReason::StageTurnedUpByReport { .. }
            | InvestigationReason::StageHidden { .. }
            | InvestigationReason::NoTimeBonus => {}
        }
    }
    match left {
        Some(left) => text.t_with("mitigation-report-success", &[("n", left.into())]),
        None => text.t_with("mitigation-report-failure", &[("n", found.into())]),
    }
}

const ALL_POINTS: i32 = INVESTIGATION_POINTS + MITIGATION_POINTS;

fn halves(text: &Text, score: &Score) -> [String; 2] {
    let half = |id: &str, points: Points, most: i32| {
        text.t_with(id, &[("points", scores::of_points(text, points, most).into())])
    };
    [
        half("debrief-investigation", score.investigation, INVESTIGATION_POINTS),
        half("debrief-mitigation", score.mitigation.points, MITIGATION_POINTS),
    ]
}

fn points(text: &Text, score: &Score) -> Figure {
    let mut parts = halves(text, score).to_vec();
    let awarded = [("points", words::signed(score.awarded).into())];
    parts.extend((score.awarded != 0).then(|| text.t_with("debrief-awarded-points", &awarded)));
    Figure {
        title: text.t("debrief-points"),
        note: text.t("debrief-earned"),
        number: score.total.to_string(),
        whole: scores::of_points(text, score.total, ALL_POINTS),
        parts,
    }
}

/// What the choices deserve: known, being worked out, or not to be known.
fn deserved(text: &Text, score: &Score, insight: Option<Insight<'_>>) -> Option<Figure> {
    let (title, note) = (text.t("debrief-decision-score"), text.t("analysis-slogan"));
    let [_, mitigation] = halves(text, score);
    match insight? {
        Insight::Points(_) => None,
        Insight::Working => {
            let number = text.t("debrief-unknown");
            let parts = vec![text.t("debrief-working"), mitigation];
            Some(Figure { title, note, whole: number.clone(), number, parts })
        }
        Insight::Ready(analysis) => {
            let deserved = score.decision_score?;
            let kept = deserved - score.mitigation.points;
            let accuracy = [
                ("percent", percent(text, analysis.accuracy).into()),
                ("points", scores::of_points(text, kept, INVESTIGATION_POINTS).into()),
            ];
            let mut parts = vec![text.t_with("debrief-accuracy", &accuracy), mitigation];
            parts.extend(score.guided.then(|| text.t("analysis-guided")));
            let whole = scores::of_points(text, deserved, ALL_POINTS);
            Some(Figure { title, note, number: deserved.to_string(), whole, parts })
        }
    }
}

/// A share in percent with its tenth; only what is perfect is all of it.
fn percent(text: &Text, share: f64) -> String {
    let most = if share < 1.0 { 999 } else { 1000 };
    let tenths = Points::rounded(100.0 * share).tenths().clamp(0, most);
    text.t_with("scores-percent", &[("number", text.number(Points::of_tenths(tenths)).into())])
}

fn plan_row(text: &Text, cards: &Cards<'_>, line: &MitigationLine) -> PlanRow {
    PlanRow {
        title: cards.mitigation(line.mitigation),
        yours: line.adopted,
        best: line.in_best,
        why: scores::mitigation(text, cards, line),
    }
}

fn references(pack: &Pack, slugs: &[String]) -> Vec<(String, Option<String>)> {
    let line = |slug: &String| {
        let found = pack.reference(slug)?;
        Some((format!("{}. {}, {}.", found.title, found.publisher, found.year()), found.url.clone()))
    };
    slugs.iter().filter_map(line).collect()
}

fn timeline(input: &DebriefInput<'_>, cards: &Cards<'_>) -> Vec<TimelineLine> {
    let line = |entry: &Entry| {
        let (what, undone) = match &entry.record {
            Record::Event(event) => {
                let undone = input.counting.binary_search(&entry.seq).is_err();
                (log::sentence(input.text, cards.pack, cards.names, event), undone)
            }
            Record::Undone { reason, .. } => (log::undone(input.text, reason), false),
            Record::Answered(_) => return None,
        };
        let at = clock(entry.at_ms.saturating_sub(input.started_ms) / 1000);
        (!what.is_empty()).then_some(TimelineLine { at, what, undone })
    };
    input.entries.iter().filter_map(line).collect()
}

/// Minutes and seconds; hours when there are any.
fn clock(seconds: u64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}
