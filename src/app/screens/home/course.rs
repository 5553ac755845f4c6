//! Home within a learning-management system: the package's scenarios in order, and nothing else.

use super::{HomeModel, ScenarioCard, Shelf};
use crate::lms::{Course, Mastery, Standing};

/// What a package is, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseLine {
    /// Its title.
    pub title: String,
    /// What it is, in a sentence.
    pub description: String,
    /// What it takes to complete and to master it, and how far it is.
    pub lines: Vec<String>,
}

/// What became of a part of the course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Played {
    /// Not played to its end yet.
    Open,
    /// Played to its end.
    Completed,
    /// Played to its end, and mastered.
    Mastered,
}

impl HomeModel<'_> {
    /// The same with what a package plays alone, its parts numbered where there are several.
    #[must_use]
    pub fn within(
        mut self,
        course: &Course,
        mastery: Mastery,
        standing: Standing,
        played: &[Played],
    ) -> Self {
        let text = self.text;
        let all: Vec<ScenarioCard> = self
            .shelves
            .iter()
            .filter(|shelf| shelf.pack == course.pack)
            .flat_map(|shelf| shelf.cards.clone())
            .collect();
        let first_open = course
            .parts
            .iter()
            .zip(played)
            .position(|(part, played)| *played == Played::Open && !part.optional);
        let cards = course.parts.iter().zip(played).enumerate().filter_map(|(at, (part, played))| {
            let mut card = all.iter().find(|card| card.scenario == part.scenario)?.clone();
            card.number = (course.parts.len() > 1).then_some(at + 1);
            (card.done, card.next) = (*played != Played::Open, first_open == Some(at));
            let mut status = vec![text.t(match played {
                Played::Open if card.next => "home-path-next",
                Played::Open if part.optional => "home-path-optional",
                Played::Open => "home-not-played",
                Played::Completed => "lms-played",
                Played::Mastered => "lms-mastered",
            })];
            status.extend(
                card.status
                    .drain(..)
                    .filter(|line| *line != text.t("home-not-played") && *line != text.t("home-done")),
            );
            card.status = status;
            Some(card)
        });
        let shelf = Shelf {
            pack: course.pack.clone(),
            title: text.t("lms-shelf"),
            cards: cards.collect(),
            levels: Vec::new(),
            paths: Vec::new(),
            random: None,
        };
        let mut lines = vec![text.t("lms-completes")];
        if mastery.asks() {
            let needed = [("score", mastery.decision.into()), ("questions", mastery.questions.into())];
            let id = match (mastery.decision, mastery.questions) {
                (_, 0) => "lms-masters-score",
                (0, _) => "lms-masters-questions",
                _ => "lms-masters",
            };
            lines.push(text.t_with(id, &needed));
        }
        if let Some(score) = standing.score {
            lines.push(text.t_with("lms-score", &[("score", score.to_string().into())]));
        }
        lines.push(text.t(match (standing.complete, standing.mastered) {
            (false, _) => "lms-open",
            (true, Some(true)) if mastery.asks() => "lms-all-mastered",
            (true, Some(false)) if mastery.asks() => "lms-not-mastered",
            (true, _) => "lms-complete",
        }));
        let (title, description) = (course.title.clone(), course.description.clone());
        self.course = Some(CourseLine { title, description, lines });
        self.shelves = vec![shelf];
        self
    }
}
