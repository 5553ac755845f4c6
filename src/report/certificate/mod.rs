//! A certificate of what was played: for a scenario or for a path. It says what follows from the
//! playthroughs and how to check that; it claims no continuing-education credit.

mod facts;
mod html;

use serde::{Deserialize, Serialize};

use crate::packs::{Pack, Scenario};
use crate::text::{Text, learned as said};

pub use facts::{Facts, verification_code};
pub use html::{html, html_body, style};

/// How often a scenario was finished on this device before. It follows from no file, so no code covers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// The first finished attempt.
    First,
    /// A later one: practice.
    Practice,
    /// This device does not know, or it is nobody's own: a team at a hot seat.
    Unsaid,
}

/// Which edition of a pack was played.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The pack's own version.
    pub version: String,
    /// SHA3-256 of its content, in hexadecimal.
    pub sha3: String,
}

impl Edition {
    /// That of a pack.
    pub fn of(pack: &Pack) -> Self {
        Self { version: pack.info().version.clone(), sha3: pack.hash().into() }
    }
}

/// A finished play that a certificate names.
pub struct Certified<'a> {
    /// What was played.
    pub scenario: &'a Scenario,
    /// What follows from its playthrough.
    pub facts: Facts,
    /// Which attempt it was.
    pub attempt: Attempt,
    /// Which edition of its pack was played.
    pub edition: Edition,
}

/// A certificate in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// BCP 47 tag of its words.
    pub language: String,
    /// The mark above and below it: nobody shall take this for a real incident.
    pub exercise: String,
    /// What it is.
    pub title: String,
    /// Who took part, as they or their LMS wrote it; none leaves a line to write on.
    pub name: Option<String>,
    /// "has completed the scenario".
    pub did: String,
    /// The scenario or the path.
    pub subject: String,
    /// Figures with their names.
    pub figures: Vec<(String, String)>,
    /// What was to be learned.
    pub objectives: Vec<String>,
    /// On a path: its scenarios.
    pub plays: Vec<PlayLine>,
    /// What is to be said beside the figures: guided, practice, questions.
    pub marks: Vec<String>,
    /// The code, where it is about one scenario.
    pub code: Option<String>,
    /// How to check it, what its figures mean and what it does not claim; the pack at the end.
    pub notes: Vec<String>,
}

/// A scenario of a path's certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayLine {
    /// Its title.
    pub title: String,
    /// When it was finished.
    pub day: String,
    /// Its contact minutes.
    pub minutes: String,
    /// Its decision score, with its marks.
    pub score: String,
    /// Its code.
    pub code: String,
}

/// The longest name that a certificate takes, in characters.
pub const MOST_NAME: usize = 80;

/// The certificate of one scenario. `name` is who took part, if they or their LMS said so.
pub fn of_scenario(text: &Text, pack: &Pack, play: &Certified<'_>, name: Option<&str>) -> Certificate {
    let facts = &play.facts;
    let figures = vec![
        (text.t("certificate-date"), text.date(&facts.day())),
        (text.t("certificate-minutes"), facts.minutes().to_string()),
        (text.t("certificate-score"), score_words(text, facts)),
    ];
    let mut marks = marks(text, play);
    if facts.asks() {
        marks.insert(0, said::before_and_after(text, facts.before, facts.after));
    }
    Certificate {
        did: text.t("certificate-did-scenario"),
        subject: play.scenario.file.title.clone(),
        figures,
        objectives: play.scenario.file.objectives.clone(),
        plays: Vec::new(),
        marks,
        code: Some(facts.code()),
        ..blank(text, pack, Some(&play.edition), name)
    }
}

/// The certificate of a path: its scenarios in order, each with a code of its own.
pub fn of_path(
    text: &Text,
    pack: &Pack,
    path: &str,
    plays: &[Certified<'_>],
    name: Option<&str>,
) -> Certificate {
    let minutes: u64 = plays.iter().map(|play| play.facts.minutes()).sum();
    let last = plays.iter().max_by_key(|play| play.facts.finished_ms);
    let mut objectives: Vec<String> = Vec::new();
    for one in plays.iter().flat_map(|play| &play.scenario.file.objectives) {
        if !objectives.contains(one) {
            objectives.push(one.clone());
        }
    }
    let line = |play: &Certified<'_>| {
        let mut score = vec![score_words(text, &play.facts)];
        score.extend(short_marks(text, play));
        PlayLine {
            title: play.scenario.file.title.clone(),
            day: text.date(&play.facts.day()),
            minutes: play.facts.minutes().to_string(),
            score: score.join(", "),
            code: play.facts.code(),
        }
    };
    Certificate {
        did: text.t("certificate-did-path"),
        subject: path.to_owned(),
        figures: vec![
            (text.t("certificate-date"), last.map(|play| text.date(&play.facts.day())).unwrap_or_default()),
            (text.t("certificate-minutes"), minutes.to_string()),
            (text.t("certificate-scenarios"), plays.len().to_string()),
        ],
        objectives,
        plays: plays.iter().map(line).collect(),
        marks: plays
            .iter()
            .any(|play| play.facts.guided)
            .then(|| text.t("certificate-guided"))
            .into_iter()
            .collect(),
        ..blank(text, pack, last.map(|play| &play.edition), name)
    }
}

fn blank(text: &Text, pack: &Pack, edition: Option<&Edition>, name: Option<&str>) -> Certificate {
    let info = pack.info();
    let pause = crate::sim::LONGEST_PAUSE_MS / 60_000;
    let pack = [
        ("pack", info.title.as_str().into()),
        ("version", edition.map_or("", |edition| edition.version.as_str()).into()),
        ("hash", edition.map_or("", |edition| edition.sha3.as_str()).into()),
    ];
    let name = name.map(str::trim).filter(|name| !name.is_empty());
    Certificate {
        language: text.language().tag().to_owned(),
        exercise: text.t("common-exercise"),
        title: text.t("certificate-title"),
        name: name.map(|name| name.chars().take(MOST_NAME).collect()),
        did: String::new(),
        subject: String::new(),
        figures: Vec::new(),
        objectives: Vec::new(),
        plays: Vec::new(),
        marks: Vec::new(),
        code: None,
        notes: vec![
            text.t("certificate-no-credit"),
            text.t("certificate-check"),
            text.t_with("certificate-minutes-mean", &[("n", pause.into())]),
            text.t_with("certificate-pack", &pack),
        ],
    }
}

fn score_words(text: &Text, facts: &Facts) -> String {
    match facts.decision {
        Some(points) => text.t_with("certificate-of-100", &[("points", text.number(points).into())]),
        None => text.t("certificate-no-score"),
    }
}

fn marks(text: &Text, play: &Certified<'_>) -> Vec<String> {
    let guided = play.facts.guided.then_some("certificate-guided");
    let attempt = match play.attempt {
        Attempt::First => Some("certificate-first"),
        Attempt::Practice => Some("certificate-practice"),
        Attempt::Unsaid => None,
    };
    guided.into_iter().chain(attempt).map(|id| text.t(id)).collect()
}

fn short_marks(text: &Text, play: &Certified<'_>) -> Vec<String> {
    let guided = play.facts.guided.then_some("certificate-guided-short");
    let practice = (play.attempt == Attempt::Practice).then_some("certificate-practice-short");
    guided.into_iter().chain(practice).map(|id| text.t(id)).collect()
}
