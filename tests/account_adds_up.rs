//! Red when a number that the debrief shows does not follow from the numbers beside it.

use breach_rounds::rules::{InjectId, Move, ProcedureId, Ruling};
use breach_rounds::scoring::{Account, Analysis, Decision, Points, Step, StepKind};

use crate::support::Dealer;

/// A number with many decimals, of either sign.
fn number(d: &mut Dealer, size: usize) -> f64 {
    (d.below(size * 20_000) as f64 - size as f64 * 10_000.0) / 10_007.0
}

/// A walk of some turns in which anything may happen, or nothing.
fn walk(d: &mut Dealer, dice: bool) -> Analysis {
    let par = 30.0 + number(d, 20);
    let (mut value, mut steps) = (par, Vec::new());
    for turn in 1..=u8::try_from(1 + d.below(12)).unwrap() {
        let mut kinds = vec![0];
        kinds.extend((dice && d.below(4) > 0).then_some(1));
        kinds.extend((d.below(4) == 0).then_some(2));
        kinds.extend((d.below(6) == 0).then_some(3));
        for kind in kinds {
            let change = match (kind, d.below(3)) {
                (0, 0) => 0.0,
                (0, 1) => -number(d, 4).abs(),
                (0, _) => -number(d, 4).abs() / 50.0,
                (_, 0) => 0.0,
                _ => number(d, 6),
            };
            let (before, after) = (value, value + change);
            value = after;
            let seq = steps.len() as u64 + 1;
            steps.push(Step { turn, seq, before, after, kind: step_kind(kind, before, after) });
        }
    }
    Analysis::new(par, value, false, steps)
}

fn step_kind(kind: usize, before: f64, after: f64) -> StepKind {
    let chosen = Move::Investigate(ProcedureId(0));
    match kind {
        0 => StepKind::Decision(Box::new(Decision {
            chosen,
            testing: None,
            best: Move::Pass,
            worst_q: before.min(after) - 3.0,
            moves: vec![(Move::Pass, before), (chosen, after)],
            chosen_outlook: None,
            best_outlook: None,
        })),
        1 => StepKind::Die { face: 12, success: true, revealed: Vec::new() },
        2 => StepKind::Inject { inject: InjectId(0) },
        _ => StepKind::Ruling { ruling: Ruling::SkipInject },
    }
}

/// Checks everything that somebody with a pencil could check.
fn adds_up(analysis: &Analysis) {
    let account = Account::of(analysis);
    let Account { par, loss, luck, events, rulings, actual, turns } = account.clone();
    assert_eq!(actual, par - loss + luck + events + rulings, "{account:?}");
    assert_eq!((par, actual), (Points::rounded(analysis.par), Points::rounded(analysis.actual)));
    let mut value = par;
    for turn in &turns {
        assert_eq!(turn.before, value, "{account:?}");
        assert_eq!(turn.after, turn.before - turn.loss + turn.luck + turn.events + turn.rulings);
        assert!(turn.loss >= Points::default());
        value = turn.after;
    }
    assert_eq!(value, actual);
    assert_eq!(turns.iter().map(|turn| turn.loss).sum::<Points>(), loss);
    assert_eq!(turns.iter().map(|turn| turn.luck).sum::<Points>(), luck);
}

#[test]
fn what_is_shown_adds_up_along_and_down() {
    for seed in 0..600 {
        let analysis = walk(&mut Dealer::new(seed), true);
        adds_up(&analysis);
        let account = Account::of(&analysis);
        let near = |shown: Points, exact: f64, most: f64| {
            assert!((f64::from(shown) - exact).abs() <= most + 1e-9, "{shown} for {exact}, seed {seed}");
        };
        for (turn, sum) in account.turns.iter().zip(analysis.turns()) {
            // Half a tenth by rounding, a tenth by sharing.
            near(turn.loss, sum.loss, 0.15);
            near(turn.events, sum.events, 0.15);
            near(turn.rulings, sum.rulings, 0.15);
            if sum.loss.abs() < 1e-9 && sum.luck.abs() > 1e-9 {
                assert_eq!(turn.loss, Points::default(), "what cost nothing shows as nothing");
            }
        }
    }
}

#[test]
fn what_is_shown_adds_up_where_no_die_fell() {
    for seed in 0..300 {
        adds_up(&walk(&mut Dealer::new(seed), false));
    }
}

#[test]
fn sums_are_rounded_once_and_not_ten_times() {
    let step = |turn: u8| {
        let before = 40.0 - 0.04 * f64::from(turn - 1);
        let after = before - 0.04;
        Step { turn, seq: turn.into(), before, after, kind: step_kind(0, before, after) }
    };
    let steps: Vec<Step> = (1..=10).map(step).collect();
    let account = Account::of(&Analysis::new(40.0, 39.6, false, steps));
    assert_eq!(account.loss, Points::of_tenths(4));
    assert_eq!(account.actual, Points::of_tenths(396));
}

#[test]
fn nothing_that_happened_is_nothing_shown() {
    let account = Account::of(&Analysis::new(43.21, 43.21, false, Vec::new()));
    assert_eq!((account.par, account.actual), (Points::of_tenths(432), Points::of_tenths(432)));
    assert!(account.turns.is_empty());
}
