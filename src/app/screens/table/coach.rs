//! What the coach says at the table, as words.

use super::model::TableInput;
use crate::app::desk::thinking::Thought;
use crate::rules::{CoachLevel, Move, ProcedureId};
use crate::scoring::Outlook;
use crate::sim::Rated;
use crate::sim::coach::{self, Advised};
use crate::text::words::Cards;
use crate::text::{Text, coach as said};

/// What the coach has to go on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CoachInput<'a> {
    /// How much it may say in this session.
    pub level: CoachLevel,
    /// Whether the team is shown exactly that.
    pub locked: bool,
    /// What the moves of this position are worth, where the level asks for it and a move is due.
    pub rated: Option<Thought<'a, Rated>>,
}

impl CoachInput<'_> {
    /// A table without a coach.
    pub const OFF: Self = Self { level: CoachLevel::Off, locked: true, rated: None };
}

/// The coach at the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoachModel {
    /// How much it may say.
    pub level: CoachLevel,
    /// Whether the team may hide it.
    pub may_hide: bool,
    /// The moves, where it ranks them.
    pub panel: Option<PanelModel>,
}

/// What the coach's panel shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PanelModel {
    /// It is working.
    Thinking,
    /// It cannot say, and why.
    Silent(String),
    /// Every move, best first.
    Moves(Vec<MoveModel>),
}

/// One move of the ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoveModel {
    /// The move.
    pub chosen: Move,
    /// Its title.
    pub title: String,
    /// "31.4".
    pub expected: String,
    /// "−0.5" beside the best; nothing for the best and whatever is as good.
    pub loses: Option<String>,
    /// Why, in terms of suspects; for the best also what the next one loses.
    pub why: String,
    /// All of it in a sentence, for those who listen.
    pub words: String,
    /// What is said of it when it is being chosen.
    pub here: String,
}

/// The odds of a procedure, in figures and in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OddsModel {
    /// "65 %": the roll succeeds.
    pub succeeds: String,
    /// "4": suspects that it could find.
    pub suspects: String,
    /// "31 %": it reveals something.
    pub reveals: String,
    /// The same in a sentence.
    pub words: String,
}

impl CoachModel {
    /// The move that it puts first.
    pub fn best(&self) -> Option<&MoveModel> {
        match self.panel.as_ref()? {
            PanelModel::Moves(moves) => moves.first(),
            PanelModel::Thinking | PanelModel::Silent(_) => None,
        }
    }

    /// What is said of a move, if the coach ranks it.
    pub fn of(&self, chosen: Move) -> Option<&MoveModel> {
        match self.panel.as_ref()? {
            PanelModel::Moves(moves) => moves.iter().find(|row| row.chosen == chosen),
            PanelModel::Thinking | PanelModel::Silent(_) => None,
        }
    }
}

/// The coach, unless it is off.
pub(super) fn coach(input: &TableInput<'_>) -> Option<CoachModel> {
    let CoachInput { level, locked, rated } = input.coach;
    let panel = rated.map(|thought| match thought {
        Thought::Working => PanelModel::Thinking,
        Thought::Impossible(why) => PanelModel::Silent(said::unsolvable(input.text, why)),
        Thought::Done(rated) => PanelModel::Moves(moves(input, rated)),
    });
    // Where there are no odds to tell, it says so.
    let silent =
        || coach::odds(input.view).err().map(|why| PanelModel::Silent(said::unsolvable(input.text, why)));
    (!level.is_off()).then(|| CoachModel { level, may_hide: !locked, panel: panel.or_else(silent) })
}

/// The odds of every procedure that can be used now.
pub(super) fn odds(input: &TableInput<'_>) -> Vec<(ProcedureId, OddsModel)> {
    if input.coach.level.is_off() {
        return Vec::new();
    }
    // Too large for exact odds: the card says what it needs, as without a coach.
    let known = coach::odds(input.view).unwrap_or_default();
    known.into_iter().map(|(procedure, outlook)| (procedure, odds_model(input, outlook))).collect()
}

fn odds_model(input: &TableInput<'_>, outlook: Outlook) -> OddsModel {
    let text = input.text;
    let succeeds = said::percent(text, outlook.succeeds);
    let reveals = said::percent(text, outlook.reveals);
    let words = text.t_with(
        "coach-odds-words",
        &[
            ("succeeds", succeeds.as_str().into()),
            ("n", outlook.suspects.into()),
            ("reveals", reveals.as_str().into()),
        ],
    );
    OddsModel { succeeds, suspects: outlook.suspects.to_string(), reveals, words }
}

fn moves(input: &TableInput<'_>, rated: &Rated) -> Vec<MoveModel> {
    let advice = coach::advise(input.view, rated);
    let [best, rest @ ..] = advice.moves.as_slice() else { return Vec::new() };
    let next = rest.first().map(|next| next_words(input.text, best, next));
    let mut first = move_model(input, best, best);
    if let Some(next) = next {
        first.why = format!("{}. {next}", first.why);
        first.words = format!("{}. {next}", first.words);
    }
    std::iter::once(first).chain(rest.iter().map(|advised| move_model(input, best, advised))).collect()
}

/// What choosing the second best would give away.
fn next_words(text: &Text, best: &Advised, next: &Advised) -> String {
    if next.loses == 0.0 {
        return text.t("coach-as-good");
    }
    let loses = said::fewer(text, best.expected, next.expected);
    text.t_with("coach-next", &[("loses", loses.unwrap_or_else(|| text.t("coach-least")).into())])
}

fn move_model(input: &TableInput<'_>, best: &Advised, advised: &Advised) -> MoveModel {
    let text = input.text;
    let cards = Cards { pack: input.pack, names: input.names };
    let title = said::chosen(text, &cards, advised.chosen);
    let why = said::reason(text, &cards, &advised.reason);
    let expected = said::points(text, advised.expected);
    let points = ("points", expected.as_str().into());
    if advised.loses == 0.0 {
        let worth = text.t_with("coach-value", std::slice::from_ref(&points));
        let here = text.t_with("coach-here-best", &[points]);
        let words = format!("{title}: {worth}; {why}");
        return MoveModel { chosen: advised.chosen, words, loses: None, title, expected, why, here };
    }
    let fewer = said::fewer(text, best.expected, advised.expected);
    let least = || text.t("coach-least");
    let loses = ("loses", fewer.clone().unwrap_or_else(least).into());
    let worth = text.t_with("coach-value-less", &[points.clone(), loses.clone()]);
    let best = said::chosen(text, &cards, best.chosen);
    let here = text.t_with("coach-here-less", &[points, loses, ("move", best.into())]);
    let column = fewer.map(|fewer| text.t_with("coach-loses", &[("loses", fewer.into())]));
    MoveModel {
        chosen: advised.chosen,
        words: format!("{title}: {worth}; {why}"),
        loses: Some(column.unwrap_or_else(least)),
        title,
        expected,
        why,
        here,
    }
}
