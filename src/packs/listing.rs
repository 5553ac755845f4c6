//! What a shelf shows of a pack before it is opened: on the web a pack comes only when something of it is.

use serde::{Deserialize, Serialize};

use super::cards::{Difficulty, LearningPath};
use super::pack::{Pack, Scenario};
use super::random::{RANDOM, incident_number, incident_title};

/// A pack on the shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// Its slug.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its own version.
    pub version: String,
    /// SPDX expression.
    pub licence: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Notices that the credits must carry.
    pub notices: Vec<String>,
    /// Ways through its scenarios.
    pub paths: Vec<LearningPath>,
    /// Its scenarios, by difficulty, then title.
    pub scenarios: Vec<ListedScenario>,
    /// Its random incidents, if it offers any.
    pub random: Option<ListedScenario>,
}

/// A scenario on the shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedScenario {
    /// Its slug.
    pub id: String,
    /// Its name.
    pub title: String,
    /// One sentence.
    pub hook: String,
    /// Planned length in minutes.
    pub minutes: u16,
    /// How hard.
    pub difficulty: Difficulty,
    /// Whether it begins with a content note: then no path asks for it.
    pub optional: bool,
}

impl Listing {
    /// What a shelf shows of this pack.
    pub fn of(pack: &Pack) -> Self {
        let info = pack.info();
        Self {
            id: info.id.clone(),
            title: info.title.clone(),
            version: info.version.clone(),
            licence: info.licence.clone(),
            authors: info.authors.clone(),
            notices: info.notices.clone(),
            paths: info.paths.clone(),
            scenarios: pack.scenarios().iter().map(ListedScenario::of).collect(),
            random: pack.random().map(|words| ListedScenario {
                id: RANDOM.to_owned(),
                title: words.title.clone(),
                hook: words.hook.clone(),
                minutes: words.minutes,
                difficulty: words.difficulty,
                optional: false,
            }),
        }
    }

    /// The scenario with this slug.
    pub fn scenario(&self, slug: &str) -> Option<&ListedScenario> {
        self.scenarios.iter().find(|scenario| scenario.id == slug)
    }

    /// The title of the scenario with this slug; a random incident's has its number behind it.
    pub fn scenario_title(&self, slug: &str) -> Option<String> {
        let authored = self.scenario(slug).map(|scenario| scenario.title.clone());
        authored.or_else(|| Some(incident_title(&self.random.as_ref()?.title, incident_number(slug)?)))
    }
}

impl ListedScenario {
    fn of(scenario: &Scenario) -> Self {
        let file = &scenario.file;
        Self {
            id: file.id.clone(),
            title: file.title.clone(),
            hook: file.hook.clone(),
            minutes: file.minutes,
            difficulty: file.difficulty,
            optional: file.content_note.is_some(),
        }
    }
}

/// The packs that the site has, as its first load knows them: `assets/shelf.json`, which a test holds equal
/// to what [`Listing::of`] says of the packs.
pub fn shelf() -> Vec<Listing> {
    // The test reads the same file.
    serde_json::from_str(include_str!("../../assets/shelf.json")).unwrap_or_default()
}
