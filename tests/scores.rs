//! Red when points are not what DESIGN section 4 says: the two halves, their rounding, what counts as
//! revealed, and care beside them.

use breach_rounds::packs::embedded;
use breach_rounds::rules::{
    AttackId, Care, Effect, InjectCause, InjectId, InjectView, MitigationId, MitigationSet, Phase,
    ProcedureId, RevealView, RevealedBy, Seat, Stage, State, Strength, Verdict, View,
};
use breach_rounds::scoring::{
    CareCause, CareLine, InvestigationReason, Points, RiskModel, best_plan, plan_points, score,
};
use proptest::prelude::*;
use std::sync::Arc;

use crate::plan_cases::{any_setup, card, cost, setup};
use crate::playthroughs::played;

/// Two suspects a stage (weights 3 and 1, the first ones true) and three cards:
/// strong against the first true one; partial against the first false one and the second true one;
/// softening by half.
fn three_cards() -> breach_rounds::rules::Setup {
    let mut soft = card(cost(1, 1, 1), &[]);
    soft.softens = Some(Strength::Partial);
    let cards = vec![
        card(cost(1, 1, 1), &[(0, Strength::Strong)]),
        card(cost(1, 1, 1), &[(1, Strength::Partial), (2, Strength::Partial)]),
        soft,
    ];
    setup(cards, cost(3, 3, 3))
}

fn view(setup: &breach_rounds::rules::Setup) -> View {
    View::for_seat(&State::new(Arc::new(setup.clone()), 0), Seat::Team(0))
}

/// A debrief in which these cards were adopted.
fn adopted(setup: &breach_rounds::rules::Setup, cards: &[u8]) -> View {
    let mut view = view(setup);
    view.phase = Phase::Debrief;
    view.mitigations = setup
        .mitigations()
        .map(|mitigation| breach_rounds::rules::MitigationView {
            mitigation,
            cost: cost(1, 1, 1),
            list_cost: cost(1, 1, 1),
            adopted: cards.contains(&mitigation.0),
            missing: vec![],
        })
        .collect();
    view
}

#[test]
fn the_risk_of_a_plan_is_the_one_worked_out_by_hand() {
    let case = three_cards();
    let model = RiskModel::new(&case);
    let risk = |cards: &[u8]| model.risk(cards.iter().copied().map(MitigationId).collect());
    let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-12, "{a} is not {b}");
    near(risk(&[]), 1.0);
    // ½ · 0.1 + ½ · (3 · 0.1 + 1) / 4
    near(risk(&[0]), 0.212_5);
    // ½ · 0.5 + ½ · (3 + 0.5) / 4 · (3 · 0.5 + 1) / 4
    near(risk(&[1]), 0.523_437_5);
    near(risk(&[2]), 0.5);
    // ½ · (½ · 0.1 · 0.5 + ½ · (3 · 0.1 + 0.5) / 4 · (3 · 0.5 + 1) / 4)
    near(risk(&[0, 1, 2]), 0.043_75);
    let best = best_plan(&case);
    assert_eq!(best.cards, (0..3).map(MitigationId).collect::<MitigationSet>());
    // 40 · ln 2 / ln (1 / 0.04375) = 8.860…
    assert_eq!(score(&case, &adopted(&case, &[2])).mitigation.points, Points::of_tenths(89));
    assert_eq!(score(&case, &adopted(&case, &[0, 1, 2])).mitigation.points, Points::whole(40));
    assert_eq!(score(&case, &adopted(&case, &[])).mitigation.points, Points::default());
}

#[test]
fn a_line_names_what_a_card_did_and_what_was_missed() {
    let case = three_cards();
    let mitigation = score(&case, &adopted(&case, &[1])).mitigation;
    let [own, missed, soft] = mitigation.lines.as_slice() else { panic!("{:?}", mitigation.lines) };
    assert!(own.adopted && own.in_best && own.mitigation == MitigationId(1));
    assert_eq!(own.chain.iter().map(|one| one.attack).collect::<Vec<_>>(), [AttackId(2)]);
    assert_eq!(own.others.iter().map(|one| one.attack).collect::<Vec<_>>(), [AttackId(1)]);
    assert!(!missed.adopted && missed.in_best && missed.mitigation == MitigationId(0));
    assert_eq!(soft.softens, Some(Strength::Partial));
}

/// A view in which the first `count` stages were revealed by `by`, and the investigation ended so.
fn revealed(count: usize, by: RevealedBy, verdict: Verdict) -> (breach_rounds::rules::Setup, View) {
    let case = three_cards();
    let mut view = view(&case);
    for (at, stage) in view.stages.iter_mut().enumerate() {
        let by = if at < count { by } else { RevealedBy::Report };
        stage.revealed = Some(RevealView { attack: case.chain[at], turn: 2, by });
    }
    view.verdict = Some(verdict);
    (case, view)
}

#[test]
fn a_revealed_stage_is_twelve_points_whoever_revealed_it_but_the_report() {
    let lost = Verdict { success: false, turns_left: 0 };
    for by in [RevealedBy::Procedure(ProcedureId(0)), RevealedBy::Card, RevealedBy::Facilitator] {
        for count in 0..4 {
            let (case, view) = revealed(count, by, lost);
            let score = score(&case, &view);
            assert_eq!(score.investigation, Points::whole(12 * i32::try_from(count).expect("four")));
            assert_eq!(score.investigation_lines.len(), 5);
            assert_eq!(score.investigation_lines[4].reason, InvestigationReason::NoTimeBonus);
        }
    }
    let (case, view) = revealed(0, RevealedBy::Card, lost);
    let first = score(&case, &view).investigation_lines[0].reason;
    let attack = case.chain[0];
    assert_eq!(first, InvestigationReason::StageTurnedUpByReport { stage: Stage::InitialCompromise, attack });
}

#[test]
fn turns_left_earn_up_to_twelve_points() {
    // Classic: ten turns, so six to spare at the most.
    for (turns_left, tenths) in [(0, 0), (1, 20), (5, 100), (6, 120), (8, 120)] {
        let (case, view) = revealed(4, RevealedBy::Card, Verdict { success: true, turns_left });
        assert_eq!(score(&case, &view).investigation, Points::whole(48) + Points::of_tenths(tenths));
    }
    // 12 · 2 / 7 = 3.43, 12 · 5 / 7 = 8.57.
    for (turns_left, tenths) in [(2, 34), (5, 86), (7, 120)] {
        let (mut case, view) = revealed(4, RevealedBy::Card, Verdict { success: true, turns_left });
        case.blueprint.rules.turns = 11;
        assert_eq!(score(&case, &view).investigation, Points::whole(48) + Points::of_tenths(tenths));
    }
    let (mut case, view) = revealed(4, RevealedBy::Card, Verdict { success: true, turns_left: 0 });
    case.blueprint.rules.turns = 4;
    assert_eq!(score(&case, &view).investigation, Points::whole(60));
}

#[test]
fn awarded_points_count_on_a_line_of_their_own() {
    let (case, mut view) = revealed(2, RevealedBy::Card, Verdict { success: false, turns_left: 0 });
    view.awarded = -3;
    let score = score(&case, &view);
    assert_eq!((score.awarded, score.total), (-3, Points::whole(21)));
    assert_eq!(score.investigation, Points::whole(24));
}

#[test]
fn care_is_told_by_what_moved_it() {
    let case = three_cards();
    let mut view = adopted(&case, &[0, 1, 2]);
    view.care = Care::Diverted;
    view.budget_left = cost(0, 0, 0);
    let inject = InjectId(0);
    let effects = vec![
        Effect::Care(-1),
        Effect::Choice { options: vec![vec![Effect::Care(-2)], vec![Effect::LoseTurns(1), Effect::Care(1)]] },
    ];
    view.injects =
        vec![InjectView { inject, cause: InjectCause::Scheduled, turn: 3, effects, chosen: Some(1) }];
    let care = score(&case, &view).care;
    assert_eq!(care.level, Care::Diverted);
    assert_eq!(
        care.lines,
        [
            CareLine { steps: -1, cause: CareCause::Inject(inject) },
            CareLine { steps: 1, cause: CareCause::Option { inject, option: 1 } },
            CareLine { steps: -1, cause: CareCause::Plan { disruption: 3 } },
        ]
    );
    view.phase = Phase::Mitigation;
    assert_eq!(score(&case, &view).care.lines.len(), 2, "the plan counts once it stands");
}

#[test]
fn points_are_written_with_one_decimal_and_read_back() {
    assert_eq!(Points::of_tenths(365).to_string(), "36.5");
    assert_eq!(Points::of_tenths(-5).to_string(), "-0.5");
    assert_eq!(Points::whole(12).to_string(), "12");
    assert_eq!(Points::rounded(0.05), Points::of_tenths(1));
    assert_eq!(Points::rounded(f64::NAN), Points::default());
    assert_eq!(serde_json::to_string(&Points::of_tenths(365)).expect("a number"), "36.5");
    assert_eq!(serde_json::from_str::<Points>("36.5").expect("a number"), Points::of_tenths(365));
}

#[test]
fn a_score_survives_being_written_and_read() {
    let library = embedded();
    let pack = library.packs.first().expect("a pack is shipped");
    for scenario in pack.scenarios() {
        let session = played(scenario, 5);
        let score = score(session.setup(), &session.view(session.team()));
        assert_eq!(score.total, score.investigation + score.mitigation.points);
        assert!(score.mitigation.best_risk < score.mitigation.risk_before, "{}", scenario.file.id);
        let again = session.names().scope(|| {
            let json = serde_json::to_string(&score).expect("every card has a name");
            serde_json::from_str(&json).expect("it was just written")
        });
        assert_eq!(score, again);
    }
}

proptest! {
    #[test]
    fn every_halving_of_the_risk_earns_the_same(risk in 0.05f64..1.0, best in 1e-6f64..0.05) {
        let step = |risk: f64| plan_points(risk / 2.0, best).tenths() - plan_points(risk, best).tenths();
        let exact = 400.0 * std::f64::consts::LN_2 / (1.0 / best).ln();
        // Three halvings stay above the best; each is rounded at both ends.
        for halvings in [1.0, 2.0] {
            let from = risk / halvings;
            prop_assume!(from / 2.0 >= best);
            prop_assert!((f64::from(step(from)) - exact).abs() <= 1.0 + 1e-6);
        }
    }

    #[test]
    fn points_lie_between_nothing_and_forty_and_grow_with_the_plan(
        case in any_setup(7),
        bits in any::<u64>(),
        more in 0..7u8,
    ) {
        let best = best_plan(&case);
        prop_assume!(best.risk < 1.0);
        let model = RiskModel::new(&case);
        let all = (1u64 << case.blueprint.mitigations.len()) - 1;
        let some = MitigationSet(bits & all);
        let grown = MitigationSet(some.with(MitigationId(more)).0 & all);
        let points = |plan| plan_points(model.risk(plan), best.risk);
        prop_assert!(points(some) <= points(grown));
        prop_assert!((Points::default()..=Points::whole(40)).contains(&points(some)));
        prop_assert_eq!(points(best.cards), Points::whole(40));
        prop_assert_eq!(points(MitigationSet::default()), Points::default());
    }
}
