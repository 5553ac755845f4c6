//! Why a score is what it is, and what every choice was worth.

use breach_rounds::rules::{
    AttackId, ConsultantId, Cost, MitigationId, Move, ProcedureId, RevealedBy, Stage, Strength,
};
use breach_rounds::scoring::{
    Analysis, CareCause, CareLine, Countered, Decision, InvestigationReason, MitigationLine, Outlook, Points,
    Step, StepKind,
};
use breach_rounds::sim::{Limit, Unsolvable};
use breach_rounds::text::{Text, analysis, scores};
use std::collections::BTreeSet;

use super::events::rulings;
use super::{Case, sentence, sound};

#[test]
fn every_line_of_a_score_is_a_sentence() {
    let case = Case::new();
    let (text, cards) = (&case.text, case.cards());
    let (stage, attack) = (Stage::Persistence, AttackId(3));
    for by in [RevealedBy::Procedure(ProcedureId(0)), RevealedBy::Card, RevealedBy::Facilitator] {
        let reason = InvestigationReason::StageRevealed { stage, attack, by, turn: 3 };
        sentence(reason, &scores::investigation(text, &cards, &reason));
    }
    for reason in [
        InvestigationReason::StageTurnedUpByReport { stage, attack },
        InvestigationReason::StageHidden { stage },
        InvestigationReason::TimeBonus { turns_left: 0, turns: 10 },
        InvestigationReason::TimeBonus { turns_left: 2, turns: 10 },
        InvestigationReason::NoTimeBonus,
    ] {
        sentence(reason, &scores::investigation(text, &cards, &reason));
    }
    let one = Countered { stage, attack, strength: Strength::SpeedBump };
    for (adopted, in_best) in [(true, true), (true, false), (false, true)] {
        let bare = MitigationLine {
            mitigation: MitigationId(0),
            adopted,
            in_best,
            chain: vec![],
            others: vec![],
            softens: None,
            carries: vec![],
            cheapens: vec![],
        };
        let full = MitigationLine {
            chain: vec![one],
            others: vec![one, one, one],
            softens: Some(Strength::Partial),
            carries: vec![MitigationId(1)],
            cheapens: vec![MitigationId(1), MitigationId(2)],
            ..bare.clone()
        };
        sentence(&bare, &scores::mitigation(text, &cards, &bare));
        sentence(&full, &scores::mitigation(text, &cards, &full));
    }
    for cause in [
        CareCause::Inject(case.choice()),
        CareCause::Option { inject: case.choice(), option: 0 },
        CareCause::Consultant(ConsultantId(0)),
        CareCause::Plan { disruption: 3 },
    ] {
        for steps in [-2, -1, 1] {
            let line = CareLine { steps, cause };
            sentence(line, &scores::care_line(text, &cards, &line));
        }
    }
    assert_eq!(scores::awarded(text, 0), "");
    assert_eq!(scores::awarded(text, 5), "The facilitator awarded 5 points.");
    assert_eq!(scores::awarded(text, -1), "The facilitator took off one point.");
    assert_eq!(scores::of_points(text, Points::of_tenths(365), 40), "36.5 of 40");
    sound("cost", &scores::cost(text, Cost { money: 1, weeks: 2, disruption: 0 }));
    let percent = |part| scores::percent(text, part);
    assert_eq!([percent(0.256), percent(0.0312), percent(0.0001)], ["26%", "3.1%", "less than 0.1%"]);
}

/// A costly choice of `chosen` where `best` was better, each with what it could find, the chance of its
/// roll and the chance to reveal.
fn costly(chosen: Move, own: (u8, f64, f64), best: Move, other: (u8, f64, f64)) -> (Step, Decision) {
    let outlook = |of: Move, (suspects, succeeds, reveals): (u8, f64, f64)| {
        matches!(of, Move::Investigate(_)).then_some(Outlook { succeeds, suspects, reveals })
    };
    let decision = Decision {
        chosen,
        testing: None,
        best,
        worst_q: 10.0,
        moves: vec![(best, 20.0), (chosen, 17.62)],
        chosen_outlook: outlook(chosen, own),
        best_outlook: outlook(best, other),
    };
    let kind = StepKind::Decision(Box::new(decision.clone()));
    (Step { turn: 3, seq: 9, before: 20.0, after: 17.62, kind }, decision)
}

#[test]
fn every_costly_choice_says_why_in_terms_of_suspects() {
    let case = Case::new();
    let (text, cards) = (&case.text, case.cards());
    let (a, b) = (Move::Investigate(ProcedureId(0)), Move::Investigate(ProcedureId(1)));
    let (call, pass) = (Move::Consult(ConsultantId(0)), Move::Pass);
    let none = (0, 0.5, 0.0);
    let all = [
        costly(a, none, b, (3, 0.5, 0.4)),
        costly(a, (1, 0.5, 0.1), b, (3, 0.5, 0.4)),
        costly(a, (3, 0.5, 0.2), b, (3, 0.65, 0.4)),
        costly(a, (3, 0.5, 0.2), b, (2, 0.5, 0.4)),
        costly(a, (3, 0.5, 0.4), b, (2, 0.5, 0.4)),
        costly(pass, none, b, (2, 0.5, 0.4)),
        costly(call, none, b, (2, 0.5, 0.4)),
        costly(a, (3, 0.5, 0.4), call, none),
        costly(a, (3, 0.5, 0.4), pass, none),
        costly(call, none, pass, none),
    ];
    let said: Vec<String> =
        all.iter().map(|(step, decision)| analysis::costly(text, &cards, step, decision)).collect();
    said.iter().for_each(|said| sentence("a costly choice", said));
    let [first, second] = [0, 1].map(|id| cards.procedure(ProcedureId(id)));
    assert_eq!(
        said[1],
        format!(
            "On turn 3 the choice was “{first}”; “{second}” was worth 2.4 points more. “{second}” could \
             find 3 of the suspects that were left and had a chance of 40% to reveal a stage; “{first}” \
             could find 1, with a chance of 10%."
        )
    );
    let distinct: BTreeSet<&String> = said.iter().collect();
    assert_eq!(distinct.len(), said.len(), "each says something of its own: {said:#?}");
    let best = costly(a, (1, 0.5, 0.1), a, (1, 0.5, 0.1));
    sentence("the best", &analysis::step(text, &cards, &best.0));
    sentence("not the best", &analysis::step(text, &cards, &all[0].0));
}

#[test]
fn every_step_and_every_sum_of_an_analysis_is_a_sentence() {
    let case = Case::new();
    let (text, cards) = (&case.text, case.cards());
    let die = |success, revealed| StepKind::Die { face: 7, success, revealed };
    let kinds = [
        die(false, vec![]),
        die(true, vec![]),
        die(true, vec![Stage::PivotEscalate, Stage::Persistence]),
        StepKind::Inject { inject: case.choice() },
    ];
    let rulings = rulings().into_iter().map(|ruling| StepKind::Ruling { ruling });
    let steps: Vec<Step> = kinds
        .into_iter()
        .chain(rulings)
        .zip(1..)
        .map(|(kind, turn)| {
            let before = 33.0 - 3.0 * f64::from(turn);
            Step { turn, seq: 1, before, after: before - 3.0, kind }
        })
        .collect();
    let end = steps.last().map_or(30.0, |step| step.after);
    steps.iter().for_each(|step| sentence(step, &analysis::step(text, &cards, step)));
    let turns = Analysis::new(30.0, end, true, steps);
    for said in analysis::turns(text, &cards, &turns).into_iter().chain(analysis::sums(text, &turns)) {
        sentence("a line", &said);
    }
    let first = &analysis::turns(text, &cards, &turns)[0];
    assert_eq!(
        first,
        "Turn 1 (luck \u{2212}3): The die showed 7, a failure. After it, 27 points can be expected."
    );
    let sums = |luck: f64| {
        let kind = die(true, vec![]);
        let step = Step { turn: 1, seq: 1, before: 30.0, after: 30.0 + luck, kind };
        analysis::sums(text, &Analysis::new(30.0, 30.0 + luck, false, vec![step])).swap_remove(2)
    };
    assert_eq!(
        [sums(1.0), sums(-2.46), sums(0.01)],
        [
            "What the dice gave: 1 point.",
            "What the dice took: 2.5 points.",
            "The dice took as much as they gave."
        ]
    );
    let size = |points| analysis::points(text, points);
    assert_eq!([size(0.0), size(0.01), size(12.0)], ["nothing", "less than 0.1 points", "12 points"]);
    let sign = [2.44, -0.3, -0.01].map(|change| analysis::signed(&Text::english(), change));
    assert_eq!(sign, ["+2.4", "\u{2212}0.3", "\u{b1}0"]);
    for what in [Limit::Cooldown, Limit::Turns, Limit::Suspects, Limit::Procedures] {
        let why = Unsolvable::TooLarge { what, is: 17, most: 16 };
        sentence(why, &analysis::points_only(text, why));
    }
    for why in [Unsolvable::NotAtTable, Unsolvable::NotNow] {
        sentence(why, &analysis::points_only(text, why));
    }
}
