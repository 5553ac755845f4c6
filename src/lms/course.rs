//! What a package plays: `course.json`, written when it is made and read when it is launched.

use serde::{Deserialize, Serialize};

use crate::packs::{Library, Pack};

/// The IRI below which everything of this game is known to record stores, where the author names no
/// other. It names, and leads nowhere.
pub const ACTIVITY_BASE: &str = "https://breach-rounds.example/xapi";

/// The version of `course.json` that this build writes and reads.
pub const FORMAT: u32 = 1;

/// Which of the three an LMS speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dialect {
    /// SCORM 1.2 (ADL, 2001).
    Scorm12,
    /// SCORM 2004, 4th edition (ADL, 2009).
    Scorm2004,
    /// cmi5 (AICC and ADL, 2016) over xAPI.
    Cmi5,
}

impl Dialect {
    /// How many characters it keeps between two launches. cmi5 names no limit; a document of the size
    /// of SCORM 2004's is small for every record store.
    pub fn most_kept(self) -> usize {
        match self {
            Self::Scorm12 => 4_096,
            Self::Scorm2004 | Self::Cmi5 => 64_000,
        }
    }
}

/// From where on a scenario counts as mastered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mastery {
    /// The decision score that is needed, 0 to 100.
    pub decision: u8,
    /// How many percent of the questions after the play must be answered well, 0 to 100.
    pub questions: u8,
}

impl Default for Mastery {
    /// 60 of 100 points for the choices, and two of three questions.
    fn default() -> Self {
        Self { decision: 60, questions: 60 }
    }
}

/// A scenario of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its slug.
    pub scenario: String,
    /// Whether the course is complete without it, because it begins with a content note.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
}

/// What a package plays, and from where on it counts as mastered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// [`FORMAT`].
    pub format: u32,
    /// Which dialect the package speaks.
    pub kind: Dialect,
    /// The same for every package of the same content, as an identifier in a manifest.
    pub id: String,
    /// What an LMS lists it as.
    pub title: String,
    /// What it is, in a sentence.
    pub description: String,
    /// The language of the package's words, in which it starts, as a BCP 47 tag.
    pub language: String,
    /// cmi5: the IRI below which the ids of activities, verbs and extensions of ours stand, without a `/`
    /// at its end.
    #[serde(default = "activity_base", skip_serializing_if = "is_activity_base")]
    pub activity_base: String,
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the path that the parts were taken from, if they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The scenarios, in order.
    pub parts: Vec<Part>,
    /// The thresholds.
    pub mastery: Mastery,
}

/// Why there is no such course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoCourse {
    /// No pack has this scenario.
    NoSuchScenario(String),
    /// No pack has this path.
    NoSuchPath(String),
    /// The scenarios are of several packs.
    SeveralPacks,
    /// There is no scenario.
    Empty,
}

impl Course {
    /// A course of these scenarios, or of this path, or else of a whole pack, in the language into which
    /// the pack was translated.
    ///
    /// # Errors
    /// What was not found.
    pub fn new(
        library: &Library,
        kind: Dialect,
        scenarios: &[String],
        path: Option<&str>,
        mastery: Mastery,
    ) -> Result<Self, NoCourse> {
        let (pack, slugs) = chosen(library, scenarios, path)?;
        let found: Vec<_> = slugs.iter().filter_map(|slug| pack.scenario(slug)).collect();
        let [first, ..] = found.as_slice() else { return Err(NoCourse::Empty) };
        let noted = |at: usize| found[at].file.content_note.is_some();
        // A course of nothing but such scenarios would be complete before it begins.
        let all_noted = (0..found.len()).all(noted);
        let parts = (0..found.len())
            .map(|at| Part { scenario: found[at].file.id.clone(), optional: noted(at) && !all_noted })
            .collect();
        let info = pack.info();
        let files = info.languages.first().map(String::as_str);
        let language = pack.translated_into().or(files).unwrap_or("en");
        let named = path.and_then(|path| info.paths.iter().find(|one| one.id == path));
        let (name, title, description) = match (named, found.len()) {
            (Some(path), _) => (path.id.clone(), path.title.clone(), path.hook.clone()),
            (None, 1) => (first.file.id.clone(), first.file.title.clone(), first.file.hook.clone()),
            (None, _) if scenarios.is_empty() => (String::new(), info.title.clone(), info.title.clone()),
            (None, _) => (slugs.join("."), info.title.clone(), titles(&found)),
        };
        let id = ["breach-rounds", &info.id, &name].into_iter().filter(|part| !part.is_empty());
        Ok(Self {
            format: FORMAT,
            kind,
            id: id.collect::<Vec<_>>().join("."),
            title,
            description,
            language: language.to_owned(),
            activity_base: activity_base(),
            pack: info.id.clone(),
            path: named.map(|path| path.id.clone()),
            parts,
            mastery,
        })
    }

    /// Reads `course.json`. Nothing when it is none, or of another version.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|course: &Self| course.format == FORMAT)
    }

    /// The file.
    pub fn to_text(&self) -> String {
        // Strings and small numbers: nothing that JSON could refuse.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Whether this scenario is part of it.
    pub fn holds(&self, pack: &str, scenario: &str) -> bool {
        self.pack == pack && self.place(scenario).is_some()
    }

    /// Which part this scenario is, from 0.
    pub fn place(&self, scenario: &str) -> Option<usize> {
        self.parts.iter().position(|part| part.scenario == scenario)
    }
}

fn activity_base() -> String {
    ACTIVITY_BASE.to_owned()
}

fn is_activity_base(base: &str) -> bool {
    base == ACTIVITY_BASE
}

fn titles(found: &[&crate::packs::Scenario]) -> String {
    found.iter().map(|scenario| scenario.file.title.as_str()).collect::<Vec<_>>().join("; ")
}

/// The pack and the scenarios that were asked for, in that order.
fn chosen<'a>(
    library: &'a Library,
    scenarios: &[String],
    path: Option<&str>,
) -> Result<(&'a Pack, Vec<String>), NoCourse> {
    if let Some(path) = path {
        let has = |pack: &&Pack| pack.info().paths.iter().any(|one| one.id == path);
        let pack = library.packs.iter().find(has).ok_or_else(|| NoCourse::NoSuchPath(path.to_owned()))?;
        let slugs = pack.info().paths.iter().find(|one| one.id == path).map(|one| one.scenarios.clone());
        return Ok((pack, slugs.unwrap_or_default()));
    }
    let Some(first) = scenarios.first() else {
        let pack = library.packs.first().ok_or(NoCourse::Empty)?;
        return Ok((pack, pack.scenarios().iter().map(|one| one.file.id.clone()).collect()));
    };
    let of = |slug: &str| library.packs.iter().find(|pack| pack.scenario(slug).is_some());
    let pack = of(first).ok_or_else(|| NoCourse::NoSuchScenario(first.clone()))?;
    let mut slugs: Vec<String> = Vec::new();
    for slug in scenarios {
        if pack.scenario(slug).is_none() {
            let elsewhere = of(slug).is_some();
            return Err(if elsewhere {
                NoCourse::SeveralPacks
            } else {
                NoCourse::NoSuchScenario(slug.clone())
            });
        }
        if !slugs.contains(slug) {
            slugs.push(slug.clone());
        }
    }
    Ok((pack, slugs))
}
