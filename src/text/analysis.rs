//! Par, loss and luck in sentences: what a play's choices deserve, what each turn changed, and why the
//! costliest choices were costly, in terms of suspects.

use std::cmp::Ordering;

use super::words::{self, Cards};
use super::{Text, Value, log, scores};
use crate::rules::{Move, ProcedureId};
use crate::scoring::rubric::{INVESTIGATION_POINTS, MITIGATION_POINTS};
use crate::scoring::{Account, Analysis, Decision, Outlook, Points, Score, Step, StepKind, TurnAccount};
use crate::sim::{Limit, Unsolvable};

/// Chances that differ by less are said to be the same: half a percent.
const SAME_CHANCE: f64 = 0.005;

/// The decision score, what it means and how it comes about; whether the play is ranked. Empty for a
/// score without an analysis.
pub fn decision_score(text: &Text, score: &Score) -> Vec<String> {
    let (Some(analysis), Some(points)) = (&score.analysis, score.decision_score) else { return Vec::new() };
    let mitigation = score.mitigation.points;
    let parts = [
        ("percent", scores::percent(text, analysis.accuracy).into()),
        ("investigation", (points - mitigation).to_string().into()),
        ("most", INVESTIGATION_POINTS.into()),
        ("mitigation", mitigation.to_string().into()),
        ("rest", MITIGATION_POINTS.into()),
    ];
    let mut said = vec![
        text.t_with("analysis-decision-score", &[("points", points.to_string().into())]),
        text.t("analysis-slogan"),
        text.t_with("analysis-decision-parts", &parts),
    ];
    if score.guided {
        said.push(text.t("analysis-guided"));
    }
    said
}

/// From par to what was earned, a sentence a line, in tenths that add up; what changed nothing is left
/// out.
pub fn sums(text: &Text, analysis: &Analysis) -> Vec<String> {
    let account = Account::of(analysis);
    let line = |id: &str, size: Points| text.t_with(id, &[("points", points(text, size.into()).into())]);
    let zero = Points::default();
    let either = |good: &str, bad: &str, change: Points| match change.cmp(&zero) {
        Ordering::Greater => Some(line(good, change)),
        Ordering::Less => Some(line(bad, zero - change)),
        Ordering::Equal => None,
    };
    let mut said = vec![line("analysis-par", account.par), line("analysis-loss", account.loss)];
    let luck = either("analysis-luck-good", "analysis-luck-bad", account.luck);
    said.push(luck.unwrap_or_else(|| text.t("analysis-luck-even")));
    said.extend(either("analysis-events-good", "analysis-events-bad", account.events));
    said.extend(either("analysis-rulings-good", "analysis-rulings-bad", account.rulings));
    said.push(line("analysis-actual", account.actual));
    if analysis.earliest_assumed {
        said.push(text.t("analysis-earliest-assumed"));
    }
    said
}

/// A line a turn: what it changed, in tenths that add up, what happened, and what can be expected after
/// it.
pub fn turns(text: &Text, cards: &Cards<'_>, analysis: &Analysis) -> Vec<String> {
    let accounts = Account::of(analysis).turns;
    let last = accounts.len();
    let steps = analysis.steps.chunk_by(|a, b| a.turn == b.turn);
    let line = |(number, (account, steps)): (usize, (&TurnAccount, &[Step]))| {
        let said: Vec<String> = steps.iter().map(|one| step(text, cards, one)).collect();
        let values = [
            ("turn", turn(text, account).into()),
            ("steps", words::sentences(text, &said).into()),
            ("points", points(text, account.after.into()).into()),
        ];
        text.t_with(if number == last { "analysis-last-turn" } else { "analysis-turn" }, &values)
    };
    (1..).zip(accounts.iter().zip(steps)).map(line).collect()
}

/// "Turn 3 (choice −2.4, luck +1)"; what changed nothing is left out.
fn turn(text: &Text, account: &TurnAccount) -> String {
    let zero = Points::default();
    let changes = [
        ("analysis-change-choice", zero - account.loss),
        ("analysis-change-luck", account.luck),
        ("analysis-change-injects", account.events),
        ("analysis-change-rulings", account.rulings),
    ];
    let changes: Vec<String> = changes
        .into_iter()
        .filter(|&(_, change)| change != zero)
        .map(|(id, change)| text.t_with(id, &[("change", signed(text, change.into()).into())]))
        .collect();
    let turn = ("turn", account.turn.into());
    if changes.is_empty() {
        return text.t_with("analysis-turn-even", &[turn]);
    }
    text.t_with("analysis-turn-changed", &[turn, ("changes", words::commas(text, &changes).into())])
}

/// What happened in a step.
pub fn step(text: &Text, cards: &Cards<'_>, step: &Step) -> String {
    match &step.kind {
        StepKind::Decision(decision) if decision.chosen == decision.best => {
            text.t_with("analysis-step-best", &[("chosen", chosen(text, cards, decision.chosen).into())])
        }
        StepKind::Decision(decision) => text.t_with(
            "analysis-step-loss",
            &[
                ("chosen", chosen(text, cards, decision.chosen).into()),
                ("best", chosen(text, cards, decision.best).into()),
            ],
        ),
        StepKind::Die { face, success: false, .. } => {
            text.t_with("analysis-step-failure", &[("face", (*face).into())])
        }
        StepKind::Die { face, revealed, .. } if revealed.is_empty() => {
            text.t_with("analysis-step-success", &[("face", (*face).into())])
        }
        StepKind::Die { face, revealed, .. } => {
            let stages: Vec<String> = revealed.iter().map(|&stage| words::stage(text, stage)).collect();
            let values = [("face", (*face).into()), ("stages", words::list(text, &stages).into())];
            text.t_with("analysis-step-revealed", &values)
        }
        StepKind::Inject { inject } => {
            text.t_with("analysis-step-inject", &[("inject", cards.inject(*inject).into())])
        }
        StepKind::Ruling { ruling } => log::ruling(text, cards, ruling),
    }
}

/// What was chosen, what was better and by how much, and why.
pub fn costly(text: &Text, cards: &Cards<'_>, step: &Step, decision: &Decision) -> String {
    let values = [
        ("turn", step.turn.into()),
        ("chosen", chosen(text, cards, decision.chosen).into()),
        ("best", chosen(text, cards, decision.best).into()),
        ("loss", points(text, step.loss()).into()),
    ];
    format!("{} {}", text.t_with("analysis-costly", &values), why(text, cards, decision))
}

/// The costliest choices, `most` at most, each as [`costly`] says it; or that there is none.
pub fn costliest(text: &Text, cards: &Cards<'_>, analysis: &Analysis, most: usize) -> Vec<String> {
    let said: Vec<String> =
        analysis.costliest(most).into_iter().map(|(step, one)| costly(text, cards, step, one)).collect();
    if said.is_empty() { vec![text.t("analysis-none-costly")] } else { said }
}

/// Why the best move was better than the chosen one.
pub fn why(text: &Text, cards: &Cards<'_>, decision: &Decision) -> String {
    let best = decision.best_outlook.zip(procedure(decision.best));
    let own = decision.chosen_outlook.zip(procedure(decision.chosen));
    let mut values: Vec<(&'static str, Value<'_>)> = Vec::new();
    if let Some((outlook, procedure)) = best {
        values.extend([
            ("best", cards.procedure(procedure).into()),
            ("count", outlook.suspects.into()),
            ("chance", scores::percent(text, outlook.reveals).into()),
            ("roll", scores::percent(text, outlook.succeeds).into()),
        ]);
    }
    if let Some((outlook, procedure)) = own {
        values.extend([
            ("chosen", cards.procedure(procedure).into()),
            ("fewer", outlook.suspects.into()),
            ("other", scores::percent(text, outlook.reveals).into()),
            ("harder", scores::percent(text, outlook.succeeds).into()),
        ]);
    }
    let id = match (best, own, decision.best) {
        (Some((best, _)), Some((own, _)), _) => why_another(&best, &own),
        (Some(_), None, _) => "analysis-why-instead",
        (None, Some(_), Move::Consult(consultant)) => {
            values.push(("best", cards.consultant(consultant).into()));
            "analysis-why-consult"
        }
        (None, Some(_), _) => "analysis-why-waited",
        (None, None, _) => "analysis-why-unrolled",
    };
    text.t_with(id, &values)
}

/// Why another procedure was better: the first reason that holds.
fn why_another(best: &Outlook, own: &Outlook) -> &'static str {
    if own.suspects == 0 && best.suspects > 0 {
        "analysis-why-nothing"
    } else if best.reveals < own.reveals + SAME_CHANCE {
        "analysis-why-later"
    } else if best.suspects > own.suspects {
        "analysis-why-more"
    } else if best.succeeds > own.succeeds + SAME_CHANCE {
        "analysis-why-roll"
    } else {
        "analysis-why-likelier"
    }
}

fn procedure(of: Move) -> Option<ProcedureId> {
    match of {
        Move::Investigate(procedure) => Some(procedure),
        Move::Consult(_) | Move::Pass => None,
    }
}

/// A move within a sentence: “Exposure check”, calling “The vendor”, passing.
pub fn chosen(text: &Text, cards: &Cards<'_>, of: Move) -> String {
    match of {
        Move::Investigate(procedure) => {
            text.t_with("analysis-move-investigate", &[("card", cards.procedure(procedure).into())])
        }
        Move::Consult(consultant) => {
            text.t_with("analysis-move-consult", &[("card", cards.consultant(consultant).into())])
        }
        Move::Pass => text.t("analysis-move-pass"),
    }
}

/// So many points, at least 0, to a tenth: "2.4 points", "1 point", "less than 0.1 points", "nothing".
pub fn points(text: &Text, size: f64) -> String {
    match Points::rounded(size).tenths() {
        10 => text.t("analysis-points-one"),
        ..=0 if size > 0.0 => text.t("analysis-points-tiny"),
        ..=0 => text.t("analysis-points-none"),
        tenths => {
            text.t_with("analysis-points", &[("points", text.number(Points::of_tenths(tenths)).into())])
        }
    }
}

/// A change with its sign, to a tenth: `+2.4`, `−0.3`, and `±0` for a smaller one.
pub fn signed(text: &Text, change: f64) -> String {
    let size = Points::rounded(change.abs());
    // The minus sign, not the hyphen: it is as wide as the plus.
    let sign = if size == Points::default() {
        '\u{b1}'
    } else if change < 0.0 {
        '\u{2212}'
    } else {
        '+'
    };
    text.number(format!("{sign}{size}"))
}

/// Why there are points only.
pub fn points_only(text: &Text, why: Unsolvable) -> String {
    text.t_with("analysis-points-only", &[("why", unsolvable(text, why).into())])
}

/// Why a position has no exact value here.
pub fn unsolvable(text: &Text, why: Unsolvable) -> String {
    let Unsolvable::TooLarge { what, is, most } = why else {
        return text.t(match why {
            Unsolvable::NotAtTable => "analysis-not-at-table",
            Unsolvable::NotNow | Unsolvable::TooLarge { .. } => "analysis-not-now",
        });
    };
    let id = match what {
        Limit::Cooldown => "analysis-large-cooldown",
        Limit::Turns => "analysis-large-turns",
        Limit::Suspects => "analysis-large-suspects",
        Limit::Procedures => "analysis-large-procedures",
    };
    text.t_with(id, &[("is", is.into()), ("most", most.into())])
}
