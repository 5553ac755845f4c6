//! What the coach says at the table, as words.

use super::model::TableInput;
use crate::app::desk::thinking::Thought;
use crate::rules::{CoachLevel, Move, ProcedureId};
use crate::scoring::Outlook;
use crate::sim::Rated;
use crate::sim::coach::{self, Advised};
use crate::text::coach as said;
use crate::text::words::Cards;

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
    (!level.is_off()).then_some(CoachModel { level, may_hide: !locked, panel })
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
    let best = advice.moves.first().map(|best| title(input, best)).unwrap_or_default();
    let next = advice.moves.get(1).map(|next| next.loses);
    let row = |(at, advised): (usize, &Advised)| move_model(input, advised, next.filter(|_| at == 0), &best);
    advice.moves.iter().enumerate().map(row).collect()
}

fn title(input: &TableInput<'_>, advised: &Advised) -> String {
    said::chosen(input.text, &Cards { pack: input.pack, names: input.names }, advised.chosen)
}

/// `next` is what the second best loses, for the best.
fn move_model(input: &TableInput<'_>, advised: &Advised, next: Option<f64>, best: &str) -> MoveModel {
    let text = input.text;
    let title = title(input, advised);
    let reason = said::reason(text, &Cards { pack: input.pack, names: input.names }, &advised.reason);
    let expected = said::points(advised.expected);
    let lost = said::points(advised.loses);
    let why = match next {
        None => reason,
        Some(next) if next == 0.0 => format!("{reason}. {}", text.t("coach-as-good")),
        Some(next) => {
            let said = text.t_with("coach-next", &[("loses", said::points(next).into())]);
            format!("{reason}. {said}")
        }
    };
    let points = || ("points", expected.as_str().into());
    let (worth, here) = if advised.loses == 0.0 {
        (text.t_with("coach-value", &[points()]), text.t_with("coach-here-best", &[points()]))
    } else {
        let loses = || ("loses", lost.as_str().into());
        let here = text.t_with("coach-here-less", &[points(), loses(), ("move", best.into())]);
        (text.t_with("coach-value-less", &[points(), loses()]), here)
    };
    MoveModel {
        chosen: advised.chosen,
        words: format!("{title}: {worth}; {why}"),
        loses: (advised.loses > 0.0).then(|| text.t_with("coach-loses", &[("loses", lost.as_str().into())])),
        title,
        expected,
        why,
        here,
    }
}
