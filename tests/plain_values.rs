//! The evaluator that the solver is checked against, checked itself: against plain playouts, against
//! itself without a memory, against Bayes' rule and against sums done by hand. Red: it cannot judge.

use breach_rounds::rules::{
    Action, AttackId, CooldownOn, Dealt, Effect, Move, Phase, ProcedureId, RevealRule, View,
};

use crate::support::knowledge::Knowledge;
use crate::support::plain::{Plain, worth_under};
use crate::support::playouts::playouts;
use crate::support::small::{self, Size};
use crate::support::{Dealer, soak};

/// What a team would do that always takes the first or last procedure that could find most.
fn eager(view: &View, first: bool) -> Option<ProcedureId> {
    let mut best: Option<(usize, ProcedureId)> = None;
    for known in &view.procedures {
        let ready = known.availability == breach_rounds::rules::Availability::Ready;
        let count = known.could_find.len();
        let better = best.is_none_or(|(most, _)| if first { count > most } else { count >= most });
        if ready && count > 0 && better {
            best = Some((count, known.procedure));
        }
    }
    best.map(|(_, procedure)| procedure)
}

fn does(view: &View, first: bool) -> Move {
    match (eager(view, first), view.legal.iter().find_map(Move::of)) {
        (Some(procedure), _) => Move::Investigate(procedure),
        // Nothing to find with what is ready: a consultant, if one can be called.
        (None, _) => {
            let mut moves = view.legal.iter().filter_map(Move::of);
            moves.find(|made| matches!(made, Move::Consult(_))).unwrap_or(Move::Pass)
        }
    }
}

#[test]
fn playouts_of_fixed_policies_meet_the_plain_values() {
    let (packs, games) = (16, soak(150));
    for seed in 0..packs {
        let setup = small::setup(seed, Size::SMALL);
        let first = seed.is_multiple_of(2);
        let choice = |view: &View, moves: &[(Move, Action)]| {
            let wanted = does(view, first);
            moves.iter().map(|(made, _)| f64::from(u8::from(*made == wanted))).collect()
        };
        let exact = worth_under(&Knowledge::at_start(&setup), &mut { choice });
        let played = playouts(&setup, games, seed ^ 0x9a3e, |view| does(view, first));
        played.must_contain(exact, &format!("seed {seed}"));
    }
}

#[test]
fn remembering_changes_no_value() {
    let mut positions = 0;
    for seed in 0..soak(40) {
        let start = Knowledge::at_start(&small::setup(seed, Size::TINY));
        let (mut plain, mut quick) = (Plain::forgetful(), Plain::new());
        let (slow, fast) = (plain.worth(&start.clone().comparing_every_view()), quick.worth(&start));
        let apart = (slow.points - fast.points).abs().max((slow.wins - fast.wins).abs());
        assert!(apart < 1e-12, "{seed}: {slow:?} without, {fast:?} with a memory");
        positions += plain.positions;
    }
    println!("{} packs, {positions} positions without a memory", soak(40));
}

/// What the solver may assume: the weights of the suspects that are left, each stage on its own, are
/// the odds of the chain, whatever happened. Here they come from Bayes' rule: each chain is followed
/// through real play with injects, and keeps its weight for as long as the team sees what it would see.
#[test]
fn the_board_with_its_weights_is_all_that_bayes_knows() {
    let mut compared = 0;
    for seed in 0..120 {
        let mut setup = small::setup_with_injects(seed, Size::LARGER, false);
        if setup.blueprint.rules.reveal == RevealRule::FacilitatorChooses {
            setup.blueprint.rules.reveal = RevealRule::All;
        }
        let mut d = Dealer::new(seed ^ 0xba7e5);
        let mut knowledge = Knowledge::with_piles(&setup);
        while knowledge.view().phase == Phase::Investigation {
            let legal = &knowledge.view().legal;
            let mut next = knowledge.after(d.pick(legal));
            knowledge = next.swap_remove(d.below(next.len())).1;
            let believed = knowledge.odds();
            let on_board = knowledge.odds_on_board();
            assert_eq!(believed.len(), on_board.len(), "{seed}");
            for (chain, odds) in believed {
                assert!((odds - on_board[&chain]).abs() < 1e-12, "{seed}: {chain:?}");
                compared += 1;
            }
        }
    }
    println!("{compared} odds of chains");
}

/// One suspect a stage, one procedure each, one turn more than stages, half of the faces succeed: the
/// sums are those of a coin.
#[test]
fn a_case_by_hand() {
    let mut setup = small::setup(3, Size::TINY);
    let b = &mut setup.blueprint;
    b.procedures = 4;
    b.consultants.clear();
    b.suspects.truncate(4);
    for (at, suspect) in (0u8..).zip(&mut b.suspects) {
        suspect.attack = AttackId(at);
        suspect.stage = breach_rounds::rules::Stage::ALL[usize::from(at)];
        suspect.detected_by = vec![ProcedureId(at)];
    }
    (b.rules.turns, b.rules.die, b.rules.target) = (5, 6, 4);
    (b.rules.cooldown, b.rules.cooldown_on, b.rules.dealt) = (0, CooldownOn::AnyUse, Dealt::All);
    b.rules.reveal = RevealRule::Earliest;
    setup.chain = [0, 1, 2, 3].map(AttackId);
    setup.dealt = (0..4).map(ProcedureId).collect();
    setup.established.clear();
    setup.failure_order = vec![[0, 1, 2]; 4];
    let worth = Plain::new().worth(&Knowledge::at_start(&setup));
    // Five throws of a coin, at most four of them count: 2.5 - 1/32 stages. All four within five
    // throws: 6/32. With the first four throws a turn is left, the only spare one: 12 points.
    let stages = 2.5 - 1.0 / 32.0;
    assert!((worth.points - (12.0 * stages + 12.0 / 16.0)).abs() < 1e-12, "{worth:?}");
    assert!((worth.wins - 6.0 / 32.0).abs() < 1e-12, "{worth:?}");

    // A consultant who turns up the earliest stage is worth a sure stage instead of half of one.
    setup.blueprint.consultants =
        vec![breach_rounds::rules::ConsultantSpec { effects: vec![Effect::RevealEarliest] }];
    setup.blueprint.rules.consultant_calls = 1;
    let worth = Plain::new().worth(&Knowledge::at_start(&setup));
    // Three of four throws needed beside the call: 2 - 1/16 stages, 5/16 wins, 1/8 a turn early.
    assert!((worth.points - (12.0 + 12.0 * (2.0 - 1.0 / 16.0) + 12.0 / 8.0)).abs() < 1e-12, "{worth:?}");
    assert!((worth.wins - 5.0 / 16.0).abs() < 1e-12, "{worth:?}");
}
