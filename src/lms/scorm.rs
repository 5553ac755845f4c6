//! SCORM 1.2 and SCORM 2004: the same facts as elements of their data models (SCORM 1.2 Run-Time
//! Environment, section 3.4; SCORM 2004 4th Edition Run-Time Environment, section 4.2).

use super::Report;
use super::course::{Course, Dialect, Mastery};
use super::facts::{Fact, FactKind, Verdict};
use super::progress::{Progress, Standing};
use super::times::{clock12, moment_iso, span_iso, span12};
use crate::packs::Pack;
use crate::scoring::Points;
use crate::text::{Language, Text};

/// What has to be told.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// The course.
    pub course: &'a Course,
    /// Its pack, in the language that is spoken.
    pub pack: &'a Pack,
    /// The language that is spoken.
    pub text: &'a Text,
    /// The thresholds in force: the course's, or what the LMS sets in their place.
    pub mastery: Mastery,
    /// How far it is.
    pub progress: &'a Progress,
    /// What was decided since the LMS was told last, each with its attempt at its scenario, from 1.
    pub facts: &'a [(u16, Fact)],
    /// What the LMS shall keep, if it fits.
    pub suspend: Option<&'a str>,
    /// How many minutes the clock on the wall is ahead of UTC.
    pub offset_min: i32,
}

/// What an LMS is told, in the dialect of the course.
pub fn report(told: &Telling<'_>) -> Report {
    if told.course.kind == Dialect::Cmi5 {
        return super::xapi::report(told);
    }
    let old = told.course.kind == Dialect::Scorm12;
    let mut sets = Sets(Vec::new());
    let standing = told.progress.standing(told.course, told.mastery);
    if old {
        whole12(&mut sets, told.mastery, standing);
    } else {
        whole2004(&mut sets, told, standing);
    }
    for at in 0..told.course.parts.len() {
        part(&mut sets, told, at, old);
    }
    Report {
        sets: sets.0,
        interactions: told
            .facts
            .iter()
            .map(|(attempt, fact)| interaction(told, *attempt, fact, old))
            .collect(),
        suspend: told.suspend.map(str::to_owned),
        ..Report::default()
    }
}

struct Sets(Vec<(String, String)>);

impl Sets {
    fn set(&mut self, element: impl Into<String>, value: impl Into<String>) {
        self.0.push((element.into(), value.into()));
    }
}

/// 0 to 100: what both versions take as a score between `min` and `max`.
fn raw(points: Points) -> Points {
    points.clamp(Points::default(), Points::whole(100))
}

/// 0 to 1, to three decimals.
pub(super) fn scaled(points: Points) -> String {
    let thousandths = raw(points).tenths();
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}

impl Mastery {
    /// Whether anything is asked for mastery; without it a course can only be completed.
    pub fn asks(self) -> bool {
        self.decision > 0 || self.questions > 0
    }
}

/// One status says both whether it is complete and whether it was mastered.
fn whole12(sets: &mut Sets, mastery: Mastery, standing: Standing) {
    if let Some(score) = standing.score {
        sets.set("cmi.core.score.min", "0");
        sets.set("cmi.core.score.max", "100");
        sets.set("cmi.core.score.raw", raw(score).to_string());
    }
    let status = match standing.mastered {
        None => "incomplete",
        Some(_) if !mastery.asks() => "completed",
        Some(true) => "passed",
        Some(false) => "failed",
    };
    sets.set("cmi.core.lesson_status", status);
}

fn whole2004(sets: &mut Sets, told: &Telling<'_>, standing: Standing) {
    if let Some(score) = standing.score {
        score2004(sets, "cmi", score);
    }
    sets.set("cmi.completion_status", if standing.complete { "completed" } else { "incomplete" });
    sets.set("cmi.success_status", success(told.mastery, standing.mastered));
    let needed = told.course.parts.iter().zip(&told.progress.parts).filter(|(part, _)| !part.optional);
    let (all, done) = needed.fold((0, 0), |(all, done), (_, one)| (all + 1, done + i32::from(one.is_some())));
    if all > 0 {
        sets.set("cmi.progress_measure", scaled(Points::of_tenths(done * 1000 / all)));
    }
}

fn score2004(sets: &mut Sets, below: &str, score: Points) {
    sets.set(format!("{below}.score.scaled"), scaled(score));
    sets.set(format!("{below}.score.min"), "0");
    sets.set(format!("{below}.score.max"), "100");
    sets.set(format!("{below}.score.raw"), raw(score).to_string());
}

fn success(mastery: Mastery, mastered: Option<bool>) -> &'static str {
    match mastered {
        Some(true) if mastery.asks() => "passed",
        Some(false) if mastery.asks() => "failed",
        _ => "unknown",
    }
}

/// A scenario is an objective of the course.
fn part(sets: &mut Sets, told: &Telling<'_>, at: usize, old: bool) {
    let (Some(part), below) = (told.course.parts.get(at), format!("cmi.objectives.{at}")) else { return };
    sets.set(format!("{below}.id"), &part.scenario);
    if let Some(scenario) = told.pack.scenario(&part.scenario).filter(|_| !old) {
        let file = &scenario.file;
        let words = file.objectives.join(" ");
        let language = file.objectives.first().map_or("en", |first| told.pack.language_of(first));
        sets.set(format!("{below}.description"), spoken(language, &words));
    }
    let attempt = told.progress.parts.get(at).copied().flatten().map(|(_, attempt)| attempt);
    let mastered = attempt.map(|attempt| attempt.masters(told.mastery));
    let score = attempt.filter(|attempt| !attempt.guided).map(|attempt| attempt.decision);
    if old {
        if let Some(score) = score {
            sets.set(format!("{below}.score.min"), "0");
            sets.set(format!("{below}.score.max"), "100");
            sets.set(format!("{below}.score.raw"), raw(score).to_string());
        }
        let status = match mastered {
            None => "not attempted",
            Some(_) if !told.mastery.asks() => "completed",
            Some(true) => "passed",
            Some(false) => "failed",
        };
        sets.set(format!("{below}.status"), status);
    } else {
        if let Some(score) = score {
            score2004(sets, &below, score);
        }
        let status = if attempt.is_some() { "completed" } else { "not attempted" };
        sets.set(format!("{below}.completion_status"), status);
        sets.set(format!("{below}.success_status"), success(told.mastery, mastered));
    }
}

/// The fields of an interaction, in the order in which they must be set: the id and the type first.
fn interaction(told: &Telling<'_>, attempt: u16, fact: &Fact, old: bool) -> Vec<(String, String)> {
    let mut fields = Sets(Vec::new());
    let question = fact.kind == FactKind::Question;
    let id = format!("{}.{attempt}.{}.{}", fact.scenario, fact.kind.name(), fact.about);
    fields.set("id", if question { format!("{}.{attempt}.{}", fact.scenario, fact.about) } else { id });
    // A choice of SCORM 1.2 is one letter or digit each, so what has a name is filled in there.
    fields.set("type", if old && !question { "fill-in" } else { "choice" });
    fields.set("objectives.0.id", &fact.scenario);
    if let Some(right) = &fact.right {
        fields.set("correct_responses.0.pattern", right);
    }
    if old {
        fields.set("time", clock12(fact.at_ms, told.offset_min));
    } else {
        fields.set("timestamp", moment_iso(fact.at_ms));
    }
    let mut chosen = fact.response.clone();
    if old {
        chosen.extend(fact.outcome.iter().cloned());
        fields.set("student_response", most(&chosen.join(","), 255));
    } else {
        fields.set("learner_response", chosen.join("[,]"));
    }
    fields.set(
        "result",
        match (fact.verdict, old) {
            (Verdict::Neutral, _) => "neutral",
            (Verdict::Correct, _) => "correct",
            (Verdict::Incorrect, true) => "wrong",
            (Verdict::Incorrect, false) => "incorrect",
        },
    );
    fields.set("latency", if old { span12(fact.took_ms) } else { span_iso(fact.took_ms) });
    if !old {
        fields.set("description", spoken(told.text.language().tag(), &fact.words));
    }
    fields.0
}

/// A `localized_string_type` of at most 250 characters; English goes without saying.
fn spoken(language: &str, words: &str) -> String {
    let words = most(words, 250);
    if language == Language::English.tag() { words } else { format!("{{lang={language}}}{words}") }
}

/// At most so many characters.
fn most(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
