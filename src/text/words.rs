//! Words that the log, the reports and several screens need: stages, care, weights, chances, effects.

use super::Text;
use crate::packs::{EffectEntry, Pack};
use crate::rules::{AttackId, Care, ConsultantId, Effect, InjectId, MitigationId, Names, ProcedureId, Stage};

/// The name of a stage.
pub fn stage(text: &Text, stage: Stage) -> String {
    text.t(match stage {
        Stage::InitialCompromise => "common-stage-initial-compromise",
        Stage::PivotEscalate => "common-stage-pivot-escalate",
        Stage::Persistence => "common-stage-persistence",
        Stage::ExfiltrationImpact => "common-stage-exfiltration-impact",
    })
}

/// How care stands.
pub fn care(text: &Text, care: Care) -> String {
    text.t(match care {
        Care::Normal => "common-care-normal",
        Care::Slowed => "common-care-slowed",
        Care::Diverted => "common-care-diverted",
        Care::Stopped => "common-care-stopped",
    })
}

/// How likely a briefing makes a suspect: its weight of 1 to 5.
pub fn weight(text: &Text, weight: u8) -> String {
    text.t(match weight {
        0 | 1 => "common-weight-1",
        2 => "common-weight-2",
        3 => "common-weight-3",
        4 => "common-weight-4",
        _ => "common-weight-5",
    })
}

/// What must be rolled: "6 or more", "any face", "no face would do".
pub fn needs(text: &Text, needs: i16, die: u8) -> String {
    match needs {
        ..=1 => text.t("common-needs-any"),
        n if n > i16::from(die) => text.t("common-needs-none"),
        n if n == i16::from(die) => text.t_with("common-needs-only", &[("face", n.into())]),
        n => text.t_with("common-needs", &[("face", n.into())]),
    }
}

/// How likely that is: how many faces succeed, and what one would say.
pub fn chance(text: &Text, needs: i16, die: u8) -> String {
    let faces = i16::from(die);
    let good = (faces + 1 - needs.max(1)).max(0);
    let word = match 20 * good / faces.max(1) {
        ..=0 => "common-chance-none",
        1..=4 => "common-chance-slim",
        5..=8 => "common-chance-low",
        9..=11 => "common-chance-even",
        12..=15 => "common-chance-good",
        16..=19 => "common-chance-high",
        _ => "common-chance-sure",
    };
    text.t_with(
        "common-chance",
        &[("good", good.into()), ("die", die.into()), ("words", text.t(word).into())],
    )
}

/// A modifier with its sign.
pub fn signed(number: i16) -> String {
    match number {
        0.. => format!("+{number}"),
        // The minus sign, not the hyphen: it is as wide as the plus.
        _ => format!("\u{2212}{}", number.unsigned_abs()),
    }
}

/// What a card does, one sentence per effect; empty for an effect without one.
pub fn effect(text: &Text, cards: &Cards<'_>, effect: &Effect) -> String {
    match effect {
        Effect::None | Effect::Choice { .. } => String::new(),
        Effect::RollModifier { delta, turns } => text.t_with(
            "common-effect-modifier",
            &[("delta", signed(*delta).into()), ("turns", (*turns).into())],
        ),
        Effect::BlockProcedure { procedure, turns } => text.t_with(
            "common-effect-block",
            &[("procedure", cards.procedure(*procedure).into()), ("turns", (*turns).into())],
        ),
        Effect::LoseTurns(turns) => text.t_with("common-effect-lose", &[("turns", (*turns).into())]),
        Effect::GainTurns(turns) => text.t_with("common-effect-gain", &[("turns", (*turns).into())]),
        Effect::RevealEarliest => text.t("common-effect-reveal"),
        Effect::ClearSuspects { stage: of, count } => text
            .t_with("common-effect-clear", &[("stage", stage(text, *of).into()), ("count", (*count).into())]),
        Effect::ClearCooldowns => text.t("common-effect-cooldowns"),
        Effect::Care(delta @ 0..) => text.t_with("common-effect-care-better", &[("steps", (*delta).into())]),
        Effect::Care(delta) => {
            text.t_with("common-effect-care-worse", &[("steps", delta.unsigned_abs().into())])
        }
    }
}

/// The sentences of several effects, without the empty ones.
pub fn effects(text: &Text, cards: &Cards<'_>, all: &[Effect]) -> Vec<String> {
    all.iter().map(|each| effect(text, cards, each)).filter(|said| !said.is_empty()).collect()
}

/// What an option of an inject's choice says; empty when the pack no longer has it.
pub fn option(cards: &Cards<'_>, inject: InjectId, option: u8) -> String {
    let card = cards.pack.inject_of(inject, cards.names);
    let options = card.into_iter().flat_map(|card| &card.effects).find_map(|effect| match effect {
        EffectEntry::Choice { options } => Some(options),
        _ => None,
    });
    let chosen = options.and_then(|options| options.get(usize::from(option)));
    chosen.map(|option| option.text.clone()).unwrap_or_default()
}

/// An enumeration: "a", "a and b", "a, b and c".
pub fn list(text: &Text, parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first, middle @ .., last] => {
            let most = commas(text, &[std::slice::from_ref(first), middle].concat());
            text.t_with("common-list-last", &[("most", most.into()), ("last", last.as_str().into())])
        }
    }
}

/// Things one after the other, without a word before the last: "a, b, c".
pub fn commas(text: &Text, parts: &[impl AsRef<str>]) -> String {
    one_by_one(text, "common-list-comma", parts)
}

/// Sentences one after the other, with a blank between them where the language has one.
pub fn sentences(text: &Text, parts: &[impl AsRef<str>]) -> String {
    one_by_one(text, "common-sentences", parts)
}

fn one_by_one(text: &Text, id: &str, parts: &[impl AsRef<str>]) -> String {
    let mut parts = parts.iter().map(AsRef::as_ref);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |most, next| text.t_with(id, &[("most", most.into()), ("next", next.into())]))
}

/// The titles behind the ids of a session; a card that the pack no longer has shows its slug.
#[derive(Clone, Copy)]
pub struct Cards<'a> {
    /// Where the cards stand.
    pub pack: &'a Pack,
    /// The slugs of the session.
    pub names: &'a Names,
}

macro_rules! titles {
    ($($(#[$doc:meta])* $title:ident, $of:ident: $id:ty;)*) => {
        impl Cards<'_> {$(
            $(#[$doc])*
            pub fn $title(&self, id: $id) -> String {
                match self.pack.$of(id, self.names) {
                    Some(card) => card.title.clone(),
                    None => id.slug(self.names).unwrap_or_default().to_owned(),
                }
            }
        )*}
    };
}

titles! {
    /// The title of an attack.
    attack, attack_of: AttackId;
    /// The title of a procedure.
    procedure, procedure_of: ProcedureId;
    /// The title of an inject.
    inject, inject_of: InjectId;
    /// The title of a consultant.
    consultant, consultant_of: ConsultantId;
    /// The title of a mitigation.
    mitigation, mitigation_of: MitigationId;
}
