//! Care, beside the score and never mixed into it: where it ended, and what moved it.

use serde::{Deserialize, Serialize};

use crate::rules::{Care, ConsultantId, Effect, InjectId, Phase, Setup, View};

/// What moved care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CareCause {
    /// An inject, by itself.
    Inject(InjectId),
    /// The option chosen in an inject.
    Option {
        /// Of which inject.
        inject: InjectId,
        /// Which one, from 0.
        option: u8,
    },
    /// A consultant.
    Consultant(ConsultantId),
    /// The disruption of the plan.
    Plan {
        /// Points of it.
        disruption: u8,
    },
}

/// One move of care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CareLine {
    /// Steps; negative is worse. Care stops at either end, so the steps need not add up.
    pub steps: i8,
    /// What moved it.
    pub cause: CareCause,
}

/// How patients fared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CareScore {
    /// Where care stands.
    pub level: Care,
    /// What moved it: injects in the order in which they came, consultants by id, the plan.
    pub lines: Vec<CareLine>,
}

fn steps(effects: &[Effect]) -> i8 {
    effects.iter().fold(0i8, |sum, effect| match effect {
        Effect::Care(delta) => sum.saturating_add(*delta),
        _ => sum,
    })
}

pub(super) fn score(setup: &Setup, view: &View) -> CareScore {
    let mut lines = Vec::new();
    for drawn in &view.injects {
        lines.push(CareLine { steps: steps(&drawn.effects), cause: CareCause::Inject(drawn.inject) });
        if let Some(option) = drawn.chosen {
            let chosen = drawn.effects.iter().find_map(|effect| match effect {
                Effect::Choice { options } => options.get(usize::from(option)),
                _ => None,
            });
            let steps = chosen.map_or(0, |effects| steps(effects));
            lines.push(CareLine { steps, cause: CareCause::Option { inject: drawn.inject, option } });
        }
    }
    let open = |id| view.consultants.iter().any(|one| one.consultant == id);
    for called in setup.consultants().filter(|&consultant| !open(consultant)) {
        let effects = setup.blueprint.consultants.get(called.index()).map_or(&[][..], |spec| &spec.effects);
        lines.push(CareLine { steps: steps(effects), cause: CareCause::Consultant(called) });
    }
    let disruption = view.budget.less(view.budget_left).disruption;
    let each = setup.rules().disruption_per_care;
    if let Some(worse) = disruption.checked_div(each).filter(|_| view.phase == Phase::Debrief) {
        let steps = i8::try_from(worse).map_or(i8::MIN, |worse| -worse);
        lines.push(CareLine { steps, cause: CareCause::Plan { disruption } });
    }
    lines.retain(|line| line.steps != 0);
    CareScore { level: view.care, lines }
}
