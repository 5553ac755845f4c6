//! The light box and the suspect board, as words.

use super::model::TableInput;
use crate::rules::{AttackId, RevealedBy, RuledOutBy, Stage, StageView, SuspectView};
use crate::text::words::{self, Cards};

/// One stage: its film and its suspects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageModel {
    /// Which stage.
    pub stage: Stage,
    /// Its name.
    pub name: String,
    /// "Unlit", or the title of what was found.
    pub title: String,
    /// How and when it was found; empty while unlit: how many suspects are left.
    pub note: String,
    /// Whether it was turned up.
    pub lit: bool,
    /// The board below it, in the scenario's order.
    pub suspects: Vec<SuspectModel>,
}

/// One suspect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuspectModel {
    /// Which attack.
    pub id: AttackId,
    /// Its slug, for ids of widgets and for the field guide.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The sentence on the board.
    pub short: String,
    /// 1 to 5.
    pub weight: u8,
    /// The same in words.
    pub weight_words: String,
    /// The sentence of the briefing behind the weight.
    pub because: String,
    /// The dealt procedures that could find it.
    pub found_by: Vec<String>,
    /// Why it was struck, if it was.
    pub struck: Option<String>,
    /// Whether it is what was found.
    pub found: bool,
    /// The sentence that goes with the chip.
    pub words: String,
}

/// The light box.
pub(super) fn stages(input: &TableInput<'_>) -> Vec<StageModel> {
    input.view.stages.iter().map(|stage| stage_model(input, stage)).collect()
}

fn stage_model(input: &TableInput<'_>, view: &StageView) -> StageModel {
    let TableInput { text, .. } = *input;
    let cards = Cards { pack: input.pack, names: input.names };
    let left = view.suspects.iter().filter(|suspect| suspect.ruled_out.is_none()).count();
    let (title, note) = match view.revealed {
        Some(revealed) => (cards.attack(revealed.attack), {
            let turn = [("turn", revealed.turn.into())];
            match revealed.by {
                RevealedBy::Procedure(procedure) => text.t_with(
                    "table-found-by",
                    &[("procedure", cards.procedure(procedure).into()), ("turn", revealed.turn.into())],
                ),
                RevealedBy::Card => text.t_with("table-found-card", &turn),
                RevealedBy::Facilitator => text.t_with("table-found-facilitator", &turn),
                RevealedBy::Report => text.t("table-found-report"),
            }
        }),
        None => (text.t("table-unlit"), text.t_with("table-suspects-left", &[("n", left.into())])),
    };
    let found = view.revealed.map(|revealed| revealed.attack);
    StageModel {
        stage: view.stage,
        name: words::stage(text, view.stage),
        title,
        note,
        lit: view.revealed.is_some(),
        suspects: view.suspects.iter().map(|suspect| suspect_model(input, suspect, found)).collect(),
    }
}

fn suspect_model(input: &TableInput<'_>, view: &SuspectView, found: Option<AttackId>) -> SuspectModel {
    let TableInput { text, .. } = *input;
    let cards = Cards { pack: input.pack, names: input.names };
    let slug = view.attack.slug(input.names).unwrap_or_default().to_owned();
    let card = input.pack.attack(&slug);
    let short = card.map(|card| card.short.clone()).unwrap_or_default();
    let weight_words = words::weight(text, view.weight);
    let struck = view.ruled_out.map(|(by, turn)| struck_words(input, by, turn));
    let found = found == Some(view.attack);
    let words = match (&struck, found) {
        (_, true) => text.t("table-suspect-found"),
        (Some(why), _) => why.clone(),
        _ => text.t_with("table-suspect-open", &[("weight", weight_words.clone().into())]),
    };
    SuspectModel {
        id: view.attack,
        title: cards.attack(view.attack),
        because: because(input, &slug),
        found_by: view.detected_by.iter().map(|&procedure| cards.procedure(procedure)).collect(),
        weight: view.weight,
        words: format!("{words} {short}").trim().to_owned(),
        short,
        weight_words,
        struck,
        found,
        slug,
    }
}

/// The sentence of the briefing that makes a suspect likely.
fn because(input: &TableInput<'_>, slug: &str) -> String {
    let suspects = input.scenario.file.suspects.stages();
    let found = suspects.iter().flat_map(|(_, entries)| entries.iter()).find(|entry| entry.attack == slug);
    found.map(|entry| entry.because.clone()).unwrap_or_default()
}

/// Why a suspect is off the board.
fn struck_words(input: &TableInput<'_>, by: RuledOutBy, turn: u8) -> String {
    let TableInput { text, .. } = *input;
    let cards = Cards { pack: input.pack, names: input.names };
    let with = |id: &str, procedure| {
        text.t_with(id, &[("procedure", cards.procedure(procedure).into()), ("turn", turn.into())])
    };
    match by {
        RuledOutBy::NoMatch(procedure) => with("table-struck-no-match", procedure),
        RuledOutBy::EarlierStage(procedure) => with("table-struck-earlier", procedure),
        RuledOutBy::Reveal => text.t_with("table-struck-reveal", &[("turn", turn.into())]),
        RuledOutBy::Card => text.t_with("table-struck-card", &[("turn", turn.into())]),
    }
}
