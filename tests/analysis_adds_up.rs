//! Random recorded sessions, with injects, consultants, rulings and undo: par, loss, luck, events and
//! rulings add up to what was earned, and each of them is what it says. Red: teams are ranked by numbers
//! that are wrong.

use breach_rounds::rules::{Action, Effect, Event, InjectCause, Phase, RevealRule, Ruling, Seat, Setup};
use breach_rounds::scoring::{Analysis, Step, StepKind};
use breach_rounds::sim::{Belief, Limits, Session, Solver, analyse};

use crate::support::knowledge::{Knowledge, TEAM};
use crate::support::plain::{Plain, Worth};
use crate::support::small::{self, Size};
use crate::support::{self, Dealer, soak};

fn analysed(session: &Session, solver: &mut Solver) -> Analysis {
    analyse(session, solver).unwrap_or_else(|why| panic!("{why:?} {:#?}", session.view(TEAM)))
}

fn is_over(session: &Session) -> bool {
    session.view(TEAM).phase != Phase::Investigation
}

/// A session that was played to some point, mostly to its end.
fn played(setup: Setup, seed: u64, steps: usize) -> Session {
    let mut session = support::session_of(setup, seed);
    let mut d = Dealer::new(seed ^ 0xadd5);
    for at in 0..steps {
        if !support::step(&mut session, &mut d, at as u64) {
            break;
        }
    }
    session
}

/// The sums over the steps, done again: loss, luck, events, rulings, and what was at stake.
fn sums(analysis: &Analysis) -> [f64; 5] {
    let mut sums = [0.0; 5];
    for step in &analysis.steps {
        let change = step.after - step.before;
        match &step.kind {
            StepKind::Decision(decision) => {
                assert!(change <= 0.0, "a decision gains {change}: {step:?}");
                sums[0] -= change;
                let qs = decision.moves.iter().map(|&(_, q)| q);
                let (most, least) = (qs.clone().fold(f64::MIN, f64::max), qs.fold(f64::MAX, f64::min));
                assert!((decision.worst_q - least).abs() < 1e-9, "{step:?}");
                assert!((step.before - most).abs() < 1e-9, "{step:?}");
                sums[4] += most - least;
            }
            StepKind::Die { .. } => sums[1] += change,
            StepKind::Inject { .. } => sums[2] += change,
            StepKind::Ruling { .. } => sums[3] += change,
        }
    }
    sums
}

/// Everything that holds of every analysis.
fn check(session: &Session, analysis: &Analysis, case: &str) -> f64 {
    let Analysis { par, actual, loss, luck, events, rulings, accuracy, .. } = *analysis;
    let apart = (actual - (par - loss + luck + events + rulings)).abs();
    assert!(apart <= 1e-9, "{case}: off by {apart}");
    let [own_loss, own_luck, own_events, own_rulings, stake] = sums(analysis);
    for (said, own) in [(loss, own_loss), (luck, own_luck), (events, own_events), (rulings, own_rulings)] {
        assert!((said - own).abs() <= 1e-9, "{case}: {said} is said, the steps add up to {own}");
    }
    let deserved = if stake < 1e-9 { 1.0 } else { 1.0 - own_loss / stake };
    assert!((accuracy - deserved).abs() <= 1e-9 && (0.0..=1.0).contains(&accuracy), "{case}: {accuracy}");
    let mut at = par;
    let mut seq = 0;
    for step in &analysis.steps {
        assert!((step.before - at).abs() <= 1e-12 && step.seq >= seq, "{case}: {step:?} begins elsewhere");
        (at, seq) = (step.after, step.seq);
        let entry = &session.entries()[usize::try_from(step.seq).unwrap() - 1];
        assert!(session.surviving().any(|kept| kept.seq == entry.seq), "{case}: {step:?} was undone");
    }
    if is_over(session) {
        let earned = Worth::of_end(&session.view(TEAM)).points;
        assert!((actual - earned).abs() <= 1e-9, "{case}: {actual}, but {earned} was earned");
    }
    apart
}

#[test]
fn the_parts_of_random_sessions_add_up_to_what_was_earned() {
    let (mut sessions, mut worst, mut steps) = (0, 0.0_f64, [0; 4]);
    for seed in 0..soak(200) {
        let setup = small::setup_with_injects(seed, Size::fitting(), !seed.is_multiple_of(4));
        // Some are left in the middle: there the position is worth what it is worth.
        let session = played(setup, seed, if seed.is_multiple_of(5) { 9 } else { 200 });
        if !is_over(&session) && Belief::of(&session.view(TEAM)).is_err() {
            continue;
        }
        let analysis = analysed(&session, &mut Solver::new(Limits::native()));
        worst = worst.max(check(&session, &analysis, &format!("seed {seed}")));
        for step in &analysis.steps {
            let kind = match step.kind {
                StepKind::Decision(_) => 0,
                StepKind::Die { .. } => 1,
                StepKind::Inject { .. } => 2,
                StepKind::Ruling { .. } => 3,
            };
            steps[kind] += usize::from(kind == 0 || step.after != step.before);
        }
        let drawn = |event: &Event| matches!(event, Event::InjectDrawn { cause, .. } if *cause != InjectCause::Facilitator);
        if !session.events().any(drawn) {
            assert_eq!(analysis.events, 0.0, "seed {seed}: no inject was drawn");
        }
        if !session.events().any(|event| matches!(event, Event::Ruled { .. } | Event::RevealOffered { .. })) {
            assert_eq!(analysis.rulings, 0.0, "seed {seed}: nothing was ruled");
        }
        sessions += 1;
    }
    println!(
        "{sessions} sessions, {steps:?} decisions, dice, injects and rulings that mattered, off by {worst:.1e}"
    );
    assert!(steps.iter().all(|&count| count > 20), "{steps:?}");
}

/// Par, every decision's value before it and every move's after it, computed a second time from the
/// entries before the decision.
#[test]
fn par_and_every_decision_are_those_of_the_plain_evaluator() {
    let (mut decisions, mut worst) = (0, 0.0_f64);
    for seed in 0..soak(60) {
        let size = Size { turns: (3, 4), ..Size::fitting() };
        let setup = small::setup_with_injects(seed, size, !seed.is_multiple_of(3));
        let session = played(setup, seed, 200);
        let analysis = analysed(&session, &mut Solver::new(Limits::native()));
        let mut plain = Plain::new();
        let par = plain.worth(&Knowledge::at_start(session.setup())).points;
        assert!((analysis.par - par).abs() <= 1e-9, "seed {seed}: par {} is {par}", analysis.par);
        for step in &analysis.steps {
            let StepKind::Decision(decision) = &step.kind else { continue };
            let earlier = session.surviving().filter(|entry| entry.seq < step.seq);
            let events: Vec<Event> = earlier
                .filter_map(|entry| match &entry.record {
                    breach_rounds::rules::log::Record::Event(event) => Some(event.clone()),
                    breach_rounds::rules::log::Record::Undone { .. }
                    | breach_rounds::rules::log::Record::Answered(_) => None,
                })
                .collect();
            let knowledge = Knowledge::after_events(session.setup(), &events);
            let exact = plain.rate(&knowledge);
            assert_eq!(exact.len(), decision.moves.len(), "seed {seed}: {step:?}");
            for &(made, q) in &decision.moves {
                let own = exact.iter().find(|(one, _)| *one == made).unwrap().1.points;
                assert!((q - own).abs() <= 1e-9, "seed {seed}: {made:?} is worth {own}, {step:?}");
                worst = worst.max((q - own).abs());
                if made == decision.chosen {
                    assert!((step.after - own).abs() <= 1e-9, "seed {seed}: {made:?}, {step:?}");
                }
            }
            decisions += 1;
        }
    }
    println!("{decisions} decisions, apart by {worst:.1e} at most");
}

/// What somebody did at the table.
#[derive(Debug, Clone)]
enum Done {
    Act(Seat, Action),
    Roll(u8),
}

fn redo(session: &mut Session, done: &Done) {
    match done.clone() {
        Done::Act(seat, action) => session.act(seat, action, 0).unwrap(),
        Done::Roll(face) => session.roll(Some(face), 0).unwrap(),
    };
}

/// Something at random, without undoing anything.
fn next(session: &Session, d: &mut Dealer) -> Option<Done> {
    let listed = |seat| session.view(seat).legal;
    if d.below(8) == 0 && session.setup().facilitator {
        let mut rulings = listed(Seat::Facilitator);
        rulings.retain(|action| !matches!(action, Action::Rule { ruling: Ruling::Pause, .. }));
        if !rulings.is_empty() {
            return Some(Done::Act(Seat::Facilitator, d.pick(&rulings).clone()));
        }
    }
    if session.state().awaits_die() {
        return Some(Done::Roll(1 + u8::try_from(d.below(session.setup().rules().die.into())).unwrap()));
    }
    [TEAM, Seat::Facilitator].into_iter().find_map(|seat| {
        let legal = listed(seat);
        let ruling = |action: &Action| matches!(action, Action::Rule { .. });
        let legal: Vec<Action> = legal.into_iter().filter(|action| !ruling(action)).collect();
        (!legal.is_empty()).then(|| Done::Act(seat, d.pick(&legal).clone()))
    })
}

/// Luck is what the die did beyond what was to be expected of it, and not what an inject that it drew
/// did: over its faces and the chains that are possible it comes to nothing, at every die.
#[test]
fn luck_comes_to_nothing_over_faces_and_chains() {
    let (mut dice, mut drawn, mut worst) = (0, 0, 0.0_f64);
    for seed in 0..soak(30) {
        let mut setup = small::setup_with_injects(seed, Size::SMALL, seed.is_multiple_of(2));
        // Strikes are drawn by seed, so that what happened could not be replayed with another chain.
        let strikes = |effect: &Effect| matches!(effect, Effect::ClearSuspects { .. });
        setup.blueprint.injects.iter_mut().for_each(|inject| inject.effects.retain(|e| !strikes(e)));
        // That a facilitator was asked says more of the chain than the board does; the rules let it go.
        if setup.blueprint.rules.reveal == RevealRule::FacilitatorChooses {
            setup.blueprint.rules.reveal = RevealRule::Earliest;
        }
        let mut session = support::session_of(setup.clone(), seed);
        let mut d = Dealer::new(seed ^ 0x1c4);
        let mut solver = Solver::new(Limits::native());
        let mut history: Vec<Done> = Vec::new();
        while !is_over(&session) {
            if session.state().awaits_die() && d.below(2) == 0 {
                let events: Vec<Event> = session.events().cloned().collect();
                let odds = Knowledge::after_events(&setup, &events).odds();
                let mut mean = 0.0;
                for (chain, odds) in odds {
                    let mut other = support::session_of(Setup { chain, ..setup.clone() }, seed);
                    history.iter().for_each(|done| redo(&mut other, done));
                    assert_eq!(other.view(TEAM), session.view(TEAM), "seed {seed}: {chain:?}");
                    for face in 1..=setup.rules().die {
                        let mut rolled = other.clone();
                        rolled.roll(Some(face), 0).unwrap();
                        let analysis = analysed(&rolled, &mut solver);
                        let die = |step: &&Step| matches!(step.kind, StepKind::Die { .. });
                        let step = analysis.steps.iter().rfind(die).unwrap();
                        mean += odds / f64::from(setup.rules().die) * (step.after - step.before);
                        let last = analysis.steps.last().unwrap();
                        drawn += usize::from(matches!(last.kind, StepKind::Inject { .. }));
                    }
                }
                assert!(mean.abs() < 1e-9, "seed {seed}, turn {}: {mean}", session.view(TEAM).turn);
                worst = worst.max(mean.abs());
                dice += 1;
            }
            let Some(done) = next(&session, &mut d) else { break };
            redo(&mut session, &done);
            history.push(done);
        }
    }
    println!("{dice} dice, {drawn} outcomes that drew an inject which mattered, off by {worst:.1e}");
    assert!(dice > 30 && drawn > 30, "{dice} {drawn}");
}

#[test]
fn what_is_undone_or_awarded_changes_no_part() {
    let mut undone = 0;
    for seed in 0..soak(60) {
        let setup = small::setup_with_injects(seed, Size::fitting(), true);
        let mut session = played(setup, seed, 4);
        let mut solver = Solver::new(Limits::native());
        if is_over(&session) || Belief::of(&session.view(TEAM)).is_err() {
            continue;
        }
        let before = analysed(&session, &mut solver);
        for ruling in [Ruling::AwardPoints { points: 7 }, Ruling::Note] {
            let ruling = Action::Rule { ruling, reason: "well said".to_owned() };
            session.act(Seat::Facilitator, ruling, 0).unwrap();
        }
        assert_eq!(analysed(&session, &mut solver), before, "seed {seed}: points were awarded");
        let point = *session.undo_points().last().unwrap();
        let mut d = Dealer::new(seed ^ 0xb1);
        for _ in 0..5 {
            let Some(done) = next(&session, &mut d) else { break };
            redo(&mut session, &done);
        }
        if session.undo_points().last() == Some(&point) {
            continue;
        }
        session.undo(point, "discussed again".to_owned(), 0).unwrap();
        assert_eq!(analysed(&session, &mut solver), before, "seed {seed}: it was undone");
        undone += 1;
    }
    println!("{undone} sessions went on and back");
    assert!(undone > 30, "{undone}");
}
