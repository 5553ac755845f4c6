//! An analysis in tenths, as it is shown, so that what is shown adds up: down every column, along every
//! row, and from one turn to the next.
//!
//! Rounding each number by itself would not do: ten losses of 0.04 are 0.4. So par, what was earned and
//! the sums of losses, events and rulings are rounded by themselves, as they stand everywhere else, and
//! the turns share each sum: every turn's part is rounded, and what is then missing goes, a tenth each,
//! to the parts that rounding served worst, to the two costliest decisions last, for sentences name
//! them. A part that is 0 stays 0. What remains goes to luck, turn by turn: nobody chose it, so a tenth
//! more or less of it blames and praises nobody.

use super::{Analysis, NOISE, Points, TurnSum};

/// An analysis in tenths that add up: `actual = par − loss + luck + events + rulings`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// What best play expects at the start.
    pub par: Points,
    /// What the team's decisions gave away: at least 0.
    pub loss: Points,
    /// What the die gave or took.
    pub luck: Points,
    /// What drawn injects changed.
    pub events: Points,
    /// What the facilitator changed by hand.
    pub rulings: Points,
    /// What the investigation earned.
    pub actual: Points,
    /// The same turn by turn, one for each of [`Analysis::turns`].
    pub turns: Vec<TurnAccount>,
}

/// One turn: `after = before − loss + luck + events + rulings`, and `before` is the `after` of the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TurnAccount {
    /// The turn, from 1.
    pub turn: u8,
    /// What was expected before it.
    pub before: Points,
    /// What the decision gave away: at least 0.
    pub loss: Points,
    /// What the die gave or took.
    pub luck: Points,
    /// What injects changed.
    pub events: Points,
    /// What the facilitator changed.
    pub rulings: Points,
    /// What was expected after it.
    pub after: Points,
}

impl Account {
    /// What an analysis comes to, in tenths.
    pub fn of(analysis: &Analysis) -> Self {
        let sums = analysis.turns();
        let column = |part: fn(&TurnSum) -> f64| sums.iter().map(part).collect::<Vec<f64>>();
        let losses = shares(&column(|sum| sum.loss), &costliest(&sums));
        let events = shares(&column(|sum| sum.events), &[]);
        let rulings = shares(&column(|sum| sum.rulings), &[]);
        let mut turns: Vec<TurnAccount> = Vec::with_capacity(sums.len());
        for (at, sum) in sums.iter().enumerate() {
            let part = |shares: &[Points]| shares.get(at).copied().unwrap_or_default();
            turns.push(TurnAccount {
                turn: sum.turn,
                before: Points::default(),
                loss: part(&losses),
                luck: Points::default(),
                events: part(&events),
                rulings: part(&rulings),
                after: Points::default(),
            });
        }
        let (par, actual) = (Points::rounded(analysis.par), Points::rounded(analysis.actual));
        carry(&mut turns, &sums, par, actual);
        let total = |part: fn(&TurnAccount) -> Points| turns.iter().map(part).sum();
        Self {
            par,
            loss: total(|turn| turn.loss),
            luck: total(|turn| turn.luck),
            events: total(|turn| turn.events),
            rulings: total(|turn| turn.rulings),
            actual,
            turns,
        }
    }
}

/// Which two turns lost most.
fn costliest(sums: &[TurnSum]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sums.len()).collect();
    let loss = |at: usize| sums.get(at).map_or(0.0, |sum| sum.loss);
    order.sort_by(|&a, &b| loss(b).total_cmp(&loss(a)));
    order.truncate(2);
    order
}

/// Rounds numbers so that they add up to their rounded sum; those at `last` are changed last.
fn shares(exact: &[f64], last: &[usize]) -> Vec<Points> {
    let mut shares: Vec<Points> = exact.iter().map(|&number| Points::rounded(number)).collect();
    let sum = Points::rounded(exact.iter().sum());
    let mut missing = (sum - shares.iter().copied().sum()).tenths();
    let mut order: Vec<usize> = (0..exact.len()).filter(|&at| exact[at].abs() > NOISE).collect();
    let short = |at: usize| exact[at] - f64::from(shares[at]);
    let up = f64::from(missing.signum());
    order.sort_by(|&a, &b| {
        last.contains(&a).cmp(&last.contains(&b)).then((up * short(b)).total_cmp(&(up * short(a))))
    });
    for at in order {
        if missing == 0 {
            break;
        }
        let step = Points::of_tenths(missing.signum());
        // A part keeps its sign: nobody gains by a loss.
        if f64::from(shares[at] + step) * exact[at] >= 0.0 {
            shares[at] = shares[at] + step;
            missing -= missing.signum();
        }
    }
    shares
}

/// Fills in what is expected before and after each turn, and luck as what the rest leaves.
fn carry(turns: &mut [TurnAccount], sums: &[TurnSum], par: Points, actual: Points) {
    let lucky = |sum: &TurnSum| sum.luck.abs() > NOISE;
    let mut value = par;
    for (turn, sum) in turns.iter_mut().zip(sums) {
        let others = turn.events + turn.rulings - turn.loss;
        if lucky(sum) {
            turn.luck = Points::rounded(sum.after) - value - others;
        }
        value = value + others + turn.luck;
    }
    // What the turns since the last die owe: to that die, or where none fell, to what changed most.
    let owed = actual - value;
    if owed != Points::default() {
        if let Some(at) = sums.iter().rposition(lucky) {
            turns[at].luck = turns[at].luck + owed;
        } else {
            settle(turns, sums, owed);
        }
    }
    let mut value = par;
    for turn in turns {
        turn.before = value;
        value = value - turn.loss + turn.luck + turn.events + turn.rulings;
        turn.after = value;
    }
}

/// Adds what is owed to the largest part of any turn that can bear it: a loss stays at least 0.
fn settle(turns: &mut [TurnAccount], sums: &[TurnSum], owed: Points) {
    let parts = turns.iter_mut().zip(sums).flat_map(|(turn, sum)| {
        let TurnAccount { loss, events, rulings, .. } = turn;
        [(-1, sum.loss, loss), (1, sum.events, events), (1, sum.rulings, rulings)]
    });
    let zero = Points::default();
    let bears = |(sign, _, part): &(i32, f64, &mut Points)| *sign > 0 || **part - owed >= zero;
    let largest = parts.filter(bears).max_by(|(_, a, _), (_, b, _)| a.abs().total_cmp(&b.abs()));
    if let Some((sign, _, part)) = largest {
        *part = if sign > 0 { *part + owed } else { *part - owed };
    }
}
