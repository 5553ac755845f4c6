//! Home: the library's shelf with the paths through it, and the way back into a session that is open.

mod course;
mod shelf_ui;
mod ui;

use std::collections::BTreeMap;

pub use course::{CourseLine, Played as CoursePlayed};
pub use ui::{bullet, cell, columns, home_ui};

use super::super::command::Command;
use crate::app::desk::{Played, Results, Summary};
use crate::packs::{Difficulty, LearningPath, Library, ListedScenario, Listing, RANDOM};
use crate::rules::Phase;
use crate::text::Text;

/// What Home shows.
pub struct HomeModel<'a> {
    text: &'a Text,
    /// The session to go on with, if any.
    pub resume: Option<ResumeLine>,
    /// What a learning-management system launched, if it did: then nothing else is offered.
    pub course: Option<CourseLine>,
    /// Whether nothing was ever played here.
    pub first_time: bool,
    /// The shelves, one a pack.
    pub shelves: Vec<Shelf>,
    /// How many games are kept.
    pub saved: usize,
    /// How many diagnostics the packs gave.
    pub faults: usize,
    /// How many missed questions are due again.
    pub due: usize,
}

/// The session to go on with.
#[derive(Debug, Clone, PartialEq)]
pub struct ResumeLine {
    /// The scenario, and the teams if there are several.
    pub title: String,
    /// Where it stands.
    pub place: String,
    /// What the button asks for.
    pub command: Command,
}

/// The scenarios of one pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    /// The pack's slug.
    pub pack: String,
    /// The pack's title.
    pub title: String,
    /// Its scenarios.
    pub cards: Vec<ScenarioCard>,
    /// The levels that there are among them, easiest first.
    pub levels: Vec<Difficulty>,
    /// The paths through them.
    pub paths: Vec<PathShelf>,
    /// Its random incidents, if it offers any.
    pub random: Option<ScenarioCard>,
}

/// A path through a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathShelf {
    /// Its slug.
    pub id: String,
    /// Its name.
    pub title: String,
    /// For whom it is.
    pub hook: String,
    /// How much of it is done, in words.
    pub progress: String,
    /// Its scenarios, in order, numbered.
    pub cards: Vec<ScenarioCard>,
}

/// One scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioCard {
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// Its name.
    pub title: String,
    /// Its number on a path.
    pub number: Option<usize>,
    /// One sentence.
    pub hook: String,
    /// How hard; none where it says nothing about a single game.
    pub level: Option<Difficulty>,
    /// How hard and how long, in words.
    pub facts: String,
    /// Whether it was played to its end.
    pub done: bool,
    /// Whether it is the one to go on with on a path.
    pub next: bool,
    /// What there is to say of it: done, next, can be skipped, the best results.
    pub status: Vec<String>,
}

/// What only this screen knows between two frames.
#[derive(Debug, Clone, Default)]
pub struct HomeLocal {
    /// By pack: the path that is shown; all scenarios where none is.
    path: BTreeMap<String, String>,
    /// Only scenarios of this level.
    level: Option<Difficulty>,
    /// How tall the cards of a row are, by its first card.
    heights: BTreeMap<String, f32>,
}

/// The difficulty in words.
pub fn difficulty_words(text: &Text, difficulty: Difficulty) -> String {
    text.t(match difficulty {
        Difficulty::Introductory => "home-introductory",
        Difficulty::Intermediate => "home-intermediate",
        Difficulty::Advanced => "home-advanced",
    })
}

/// Where a saved game stands, in words.
pub fn place_words(text: &Text, summary: &Summary) -> String {
    match summary.phase {
        Phase::Investigation => {
            text.t_with("home-place-turn", &[("turn", summary.turn.into()), ("limit", summary.limit.into())])
        }
        Phase::Report => text.t("home-place-report"),
        Phase::Mitigation => text.t("home-place-mitigation"),
        Phase::Debrief => text.t("home-place-debrief"),
    }
}

impl<'a> HomeModel<'a> {
    /// What the library, the results and the saved games come to; `finished` says whether a kept game of
    /// a scenario, by pack and slug, is over.
    pub fn new(
        text: &'a Text,
        library: &Library,
        results: &Results,
        finished: &dyn Fn(&str, &str) -> bool,
        resume: Option<ResumeLine>,
        saved: usize,
    ) -> Self {
        let shelf = |pack: &Listing| {
            let id = pack.id.as_str();
            let done = |slug: &str| results.played(id, slug) || finished(id, slug);
            Shelf::new(text, pack, results, &done)
        };
        let shelves: Vec<Shelf> = library.listings().iter().map(shelf).collect();
        let played = shelves.iter().flat_map(|shelf| &shelf.cards).any(|card| card.done);
        Self {
            text,
            first_time: !played && resume.is_none() && saved == 0,
            resume,
            course: None,
            shelves,
            saved,
            faults: library.diagnostics.len(),
            due: 0,
        }
    }
}

impl Shelf {
    fn new(text: &Text, pack: &Listing, results: &Results, done: &dyn Fn(&str) -> bool) -> Self {
        let card = |scenario: &ListedScenario| {
            let mut card = scenario_card(text, pack, scenario, results, done(&scenario.id));
            if card.status.is_empty() {
                card.status.push(text.t("home-not-played"));
            }
            card
        };
        let mut levels: Vec<Difficulty> = pack.scenarios.iter().map(|scenario| scenario.difficulty).collect();
        levels.sort_unstable();
        levels.dedup();
        let path = |path: &LearningPath| path_shelf(text, pack, path, results, done);
        Self {
            pack: pack.id.clone(),
            title: pack.title.clone(),
            cards: pack.scenarios.iter().map(card).collect(),
            levels,
            paths: pack.paths.iter().map(path).collect(),
            random: pack.random.as_ref().map(|words| random_card(text, pack, words)),
        }
    }

    /// The path that is shown.
    pub fn shown(&self, local: &HomeLocal) -> Option<&PathShelf> {
        let id = local.path.get(&self.pack)?;
        self.paths.iter().find(|path| path.id == *id)
    }
}

fn path_shelf(
    text: &Text,
    pack: &Listing,
    path: &LearningPath,
    results: &Results,
    done: &dyn Fn(&str) -> bool,
) -> PathShelf {
    let progress = path.progress(pack, done);
    let (next, (played, of)) = (progress.next(), progress.needed());
    let cards = progress.steps.iter().enumerate().map(|(at, step)| {
        let mut card = scenario_card(text, pack, step.scenario, results, step.done);
        (card.number, card.next) = (Some(at + 1), next == Some(at));
        let mut marks = Vec::new();
        if card.next {
            marks.push(text.t("home-path-next"));
        }
        if step.optional && !step.done {
            marks.push(text.t("home-path-optional"));
        }
        if marks.is_empty() && card.status.is_empty() {
            marks.push(text.t("home-not-played"));
        }
        card.status.splice(0..0, marks);
        card
    });
    let id = if played == of { "home-path-complete" } else { "home-path-progress" };
    PathShelf {
        id: path.id.clone(),
        title: path.title.clone(),
        hook: path.hook.clone(),
        progress: text.t_with(id, &[("done", played.into()), ("of", of.into())]),
        cards: cards.collect(),
    }
}

fn scenario_card(
    text: &Text,
    pack: &Listing,
    scenario: &ListedScenario,
    results: &Results,
    done: bool,
) -> ScenarioCard {
    let mut status: Vec<String> = done.then(|| text.t("home-done")).into_iter().collect();
    status.extend(best_words(text, results, &pack.id, &scenario.id));
    ScenarioCard {
        pack: pack.id.clone(),
        scenario: scenario.id.clone(),
        title: scenario.title.clone(),
        number: None,
        hook: scenario.hook.clone(),
        level: Some(scenario.difficulty),
        facts: facts(text, scenario.difficulty, scenario.minutes),
        done,
        next: false,
        status,
    }
}

fn facts(text: &Text, difficulty: Difficulty, minutes: u16) -> String {
    let minutes = text.t_with("home-minutes", &[("n", minutes.into())]);
    format!("{} · {minutes}", difficulty_words(text, difficulty))
}

fn random_card(text: &Text, pack: &Listing, words: &ListedScenario) -> ScenarioCard {
    ScenarioCard {
        pack: pack.id.clone(),
        scenario: RANDOM.to_owned(),
        title: words.title.clone(),
        number: None,
        hook: words.hook.clone(),
        level: None,
        facts: facts(text, words.difficulty, words.minutes),
        done: false,
        next: false,
        status: vec![text.t("incident-shelf")],
    }
}

/// The best results of a scenario in words, one a rule set; guided ones are told only where there is no
/// other, with what they count for.
pub fn best_words(text: &Text, results: &Results, pack: &str, scenario: &str) -> Vec<String> {
    let line = |id: &str, played: &Played| {
        let turns = played.turns.unwrap_or_default();
        text.t_with(id, &[("points", played.total.to_string().into()), ("turns", turns.into())])
    };
    let best: Vec<String> = results.best(pack, scenario).map(|played| line("home-best", played)).collect();
    if !best.is_empty() {
        return best;
    }
    results.guided(pack, scenario).map(|played| line("home-guided", played)).collect()
}
