//! A rule set in words.

use super::{Text, words};
use crate::rules::{CooldownOn, Dealt, Dice, InjectTrigger, RevealRule, RuleSet};

/// The rules of a session, one sentence each.
pub fn rules_words(text: &Text, rules: &RuleSet) -> Vec<String> {
    let mut lines = vec![
        text.t_with("rules-turns", &[("n", rules.turns.into())]),
        text.t_with("rules-target", &[("target", rules.target.into()), ("die", rules.die.into())]),
        text.t_with("rules-established", &[("bonus", rules.established_bonus.into())]),
    ];
    if let Dealt::Count(count) = rules.dealt {
        lines.push(text.t_with("rules-dealt", &[("n", count.into())]));
    }
    let rest = match rules.cooldown_on {
        CooldownOn::AnyUse => "rules-cooldown-any",
        CooldownOn::FailureOnly => "rules-cooldown-failure",
    };
    lines.push(text.t_with(rest, &[("n", rules.cooldown.into())]));
    lines.push(text.t(match rules.reveal {
        RevealRule::Earliest => "rules-reveal-earliest",
        RevealRule::All => "rules-reveal-all",
        RevealRule::FacilitatorChooses => "rules-reveal-facilitator",
    }));
    lines.push(text.t_with("rules-consultants", &[("n", rules.consultant_calls.into())]));
    if !rules.inject_on.is_empty() {
        let when: Vec<String> =
            rules.inject_on.iter().map(|trigger| trigger_words(text, *trigger, rules)).collect();
        lines.push(text.t_with("rules-injects", &[("when", words::commas(text, &when).into())]));
    }
    lines
}

/// What draws an inject, as a part of a sentence: "a rolled 1".
pub fn trigger_words(text: &Text, trigger: InjectTrigger, rules: &RuleSet) -> String {
    match trigger {
        InjectTrigger::NaturalOne => text.t("rules-natural-one"),
        InjectTrigger::NaturalMax => text.t_with("rules-natural-max", &[("die", rules.die.into())]),
        InjectTrigger::FailuresInARow(n) => text.t_with("rules-failures", &[("n", n.into())]),
        InjectTrigger::AtTurn(n) => text.t_with("rules-at-turn", &[("n", n.into())]),
    }
}

/// Where faces come from, in words.
pub fn dice_words(text: &Text, dice: Dice) -> String {
    text.t(match dice {
        Dice::Seeded => "rules-dice-virtual",
        Dice::Manual => "rules-dice-real",
    })
}
