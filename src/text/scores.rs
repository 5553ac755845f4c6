//! Why every line of a score has its points, naming the cards.

use super::words::{self, Cards};
use super::{Text, Value};
use crate::rules::{Care, Cost, MitigationId, RevealedBy, Strength};
use crate::scoring::{
    CareCause, CareLine, Countered, InvestigationReason, MitigationLine, MitigationScore, Points,
};

/// Why a line of the investigation has its points.
pub fn investigation(text: &Text, cards: &Cards<'_>, reason: &InvestigationReason) -> String {
    match reason {
        InvestigationReason::StageRevealed { stage, attack, by, turn } => {
            let mut values: Vec<(&'static str, Value<'_>)> = vec![
                ("stage", words::stage(text, *stage).into()),
                ("attack", cards.attack(*attack).into()),
                ("turn", (*turn).into()),
            ];
            let id = match by {
                RevealedBy::Procedure(procedure) => {
                    values.push(("procedure", cards.procedure(*procedure).into()));
                    "scores-revealed-procedure"
                }
                RevealedBy::Card => "scores-revealed-card",
                RevealedBy::Facilitator => "scores-revealed-facilitator",
                // Never built for a revealed line; said truly all the same.
                RevealedBy::Report => "scores-turned-up-by-report",
            };
            text.t_with(id, &values)
        }
        InvestigationReason::StageTurnedUpByReport { stage, attack } => text.t_with(
            "scores-turned-up-by-report",
            &[("stage", words::stage(text, *stage).into()), ("attack", cards.attack(*attack).into())],
        ),
        InvestigationReason::StageHidden { stage } => {
            text.t_with("scores-still-hidden", &[("stage", words::stage(text, *stage).into())])
        }
        InvestigationReason::TimeBonus { turns_left, turns } => {
            text.t_with("scores-time-bonus", &[("left", (*turns_left).into()), ("turns", (*turns).into())])
        }
        InvestigationReason::NoTimeBonus => text.t("scores-no-time-bonus"),
    }
}

/// What the plan achieved beside the best one.
pub fn plan(text: &Text, score: &MitigationScore) -> String {
    let values: Vec<(&'static str, Value<'_>)> = vec![
        ("risk", percent(text, score.risk / score.risk_before).into()),
        ("best", percent(text, score.best_risk / score.risk_before).into()),
    ];
    let id = if score.plan.is_empty() {
        "scores-plan-empty"
    } else if score.plan == score.best {
        "scores-plan-best"
    } else if score.points == Points::whole(crate::scoring::rubric::MITIGATION_POINTS) {
        "scores-plan-as-good"
    } else {
        "scores-plan"
    };
    text.t_with(id, &values)
}

/// What a card of the plan did, or what a card of the best plan would have done.
pub fn mitigation(text: &Text, cards: &Cards<'_>, line: &MitigationLine) -> String {
    let opening = match (line.adopted, line.in_best) {
        (true, true) => "scores-card-adopted-best",
        (true, false) => "scores-card-adopted",
        (false, _) => "scores-card-missed",
    };
    let mut said = vec![text.t_with(opening, &[("card", cards.mitigation(line.mitigation).into())])];
    if !line.chain.is_empty() {
        said.push(
            text.t_with("scores-card-chain", &[("attacks", countered(text, cards, &line.chain).into())]),
        );
    }
    if !line.others.is_empty() {
        said.push(
            text.t_with("scores-card-others", &[("attacks", countered(text, cards, &line.others).into())]),
        );
    }
    if let Some(softens) = line.softens {
        said.push(text.t_with("scores-card-softens", &[("strength", strength(text, softens).into())]));
    }
    let titles = |ids: &[MitigationId]| {
        let quoted: Vec<String> = ids.iter().map(|&card| quoted(text, cards.mitigation(card))).collect();
        words::list(text, &quoted)
    };
    if !line.carries.is_empty() {
        said.push(text.t_with("scores-card-carries", &[("cards", titles(&line.carries).into())]));
    }
    if !line.cheapens.is_empty() {
        said.push(text.t_with("scores-card-cheapens", &[("cards", titles(&line.cheapens).into())]));
    }
    if said.len() == 1 {
        said.push(text.t("scores-card-nothing"));
    }
    words::sentences(text, &said)
}

/// What the facilitator awarded; empty when nothing.
pub fn awarded(text: &Text, points: i16) -> String {
    match points {
        0 => String::new(),
        1.. => text.t_with("scores-awarded", &[("points", points.into())]),
        _ => text.t_with("scores-deducted", &[("points", points.unsigned_abs().into())]),
    }
}

/// Where care ended.
pub fn care(text: &Text, level: Care) -> String {
    text.t(match level {
        Care::Normal => "scores-care-normal",
        Care::Slowed => "scores-care-slowed",
        Care::Diverted => "scores-care-diverted",
        Care::Stopped => "scores-care-stopped",
    })
}

/// What moved care.
pub fn care_line(text: &Text, cards: &Cards<'_>, line: &CareLine) -> String {
    let direction = if line.steps < 0 { "scores-steps-worse" } else { "scores-steps-better" };
    let moved = text.t_with(direction, &[("steps", line.steps.unsigned_abs().into())]);
    match line.cause {
        CareCause::Inject(inject) => text
            .t_with("scores-care-inject", &[("card", cards.inject(inject).into()), ("moved", moved.into())]),
        CareCause::Option { inject, option } => {
            let chosen = words::option(cards, inject, option);
            text.t_with(
                "scores-care-option",
                &[("card", cards.inject(inject).into()), ("option", chosen.into()), ("moved", moved.into())],
            )
        }
        CareCause::Consultant(consultant) => text.t_with(
            "scores-care-consultant",
            &[("card", cards.consultant(consultant).into()), ("moved", moved.into())],
        ),
        CareCause::Plan { disruption } => {
            text.t_with("scores-care-plan", &[("disruption", disruption.into()), ("moved", moved.into())])
        }
    }
}

/// Strong, partial, a speed bump.
pub fn strength(text: &Text, strength: Strength) -> String {
    text.t(match strength {
        Strength::Strong => "scores-strength-strong",
        Strength::Partial => "scores-strength-partial",
        Strength::SpeedBump => "scores-strength-speed-bump",
    })
}

/// The three budgets in words: "money 2, weeks 3, disruption 1".
pub fn cost(text: &Text, cost: Cost) -> String {
    let values =
        [("money", cost.money.into()), ("weeks", cost.weeks.into()), ("disruption", cost.disruption.into())];
    text.t_with("scores-cost", &values)
}

/// `12 of 60`, or `36.5 of 40`.
pub fn of_points(text: &Text, points: Points, most: i32) -> String {
    text.t_with("scores-of", &[("points", points.to_string().into()), ("most", most.into())])
}

fn quoted(text: &Text, title: String) -> String {
    text.t_with("log-quoted", &[("title", title.into())])
}

fn countered(text: &Text, cards: &Cards<'_>, attacks: &[Countered]) -> String {
    let each = |one: &Countered| {
        text.t_with(
            "scores-countered",
            &[("attack", cards.attack(one.attack).into()), ("strength", strength(text, one.strength).into())],
        )
    };
    words::list(text, &attacks.iter().map(each).collect::<Vec<_>>())
}

/// A part of one as a percentage: whole from ten upwards, with a tenth below, "less than 0.1" at last.
pub fn percent(text: &Text, part: f64) -> String {
    let tenths = Points::rounded(100.0 * part).tenths();
    let number = match tenths {
        ..=0 => return text.t("scores-percent-tiny"),
        1..100 => text.number(Points::of_tenths(tenths)),
        _ => ((tenths + 5) / 10).to_string(),
    };
    text.t_with("scores-percent", &[("number", number.into())])
}
