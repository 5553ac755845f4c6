//! The solver against the plain evaluator, position by position. Red: par, luck and every rating of a
//! decision are wrong.

use breach_rounds::rules::{Action, Dice, Move, Phase, Ruling, Seat, State, View, Waiting};
use breach_rounds::sim::{Belief, Limits, Session, Solver, TIE};

use crate::support::knowledge::{Knowledge, TEAM};
use crate::support::plain::{Plain, Worth};
use crate::support::small::{self, Size};
use crate::support::{self, Dealer, soak};

/// What was compared, and how far apart the two were at most.
#[derive(Debug, Default)]
struct Tally {
    packs: usize,
    positions: usize,
    moves: usize,
    plain_positions: usize,
    worst: f64,
    met: Met,
}

/// In how many positions something was in force that a value depends on.
#[derive(Debug, Default)]
struct Met {
    modifiers: usize,
    blocks: usize,
    granted: usize,
    moved_limits: usize,
    resting: usize,
    calls: usize,
    dice: usize,
    choices: usize,
    pauses: usize,
    ends: usize,
}

impl Met {
    fn count(&mut self, view: &View) {
        let resting = view.procedures.iter().any(|p| p.free_at.is_some());
        let calls = view.calls_left > 0 && !view.consultants.is_empty();
        for (count, met) in [
            (&mut self.modifiers, !view.modifiers.is_empty()),
            (&mut self.blocks, !view.blocks.is_empty()),
            (&mut self.granted, view.granted != 0),
            (&mut self.moved_limits, view.limit != view.rules.turns),
            (&mut self.resting, resting),
            (&mut self.calls, calls),
            (&mut self.dice, view.waiting == Waiting::Die),
            (&mut self.choices, matches!(view.waiting, Waiting::Choice { .. })),
            (&mut self.pauses, view.waiting == Waiting::Paused),
            (&mut self.ends, view.phase != Phase::Investigation),
        ] {
            *count += usize::from(met);
        }
    }

    /// Nothing may be missing, or the agreement says less than it seems to.
    fn everything(&self) {
        let Self { modifiers, blocks, granted, moved_limits, resting, calls, dice, choices, pauses, ends } =
            *self;
        let all = [modifiers, blocks, granted, moved_limits, resting, calls, dice, choices, pauses, ends];
        assert!(all.iter().all(|&count| count > 0), "never met: {self:?}");
    }
}

impl Tally {
    fn apart(&mut self, one: f64, other: f64, case: &dyn Fn() -> String) {
        let apart = (one - other).abs();
        assert!(apart <= 1e-9, "{one} by the solver, {other} by the rules: {}", case());
        self.worst = self.worst.max(apart);
    }

    fn print(&self, what: &str) {
        println!(
            "{what}: {} packs, {} positions, {} moves ({} positions tried), worst disagreement {:.1e}",
            self.packs, self.positions, self.moves, self.plain_positions, self.worst
        );
    }
}

/// Compares value, chance to win and every move of one position.
fn compare(
    tally: &mut Tally,
    (solver, plain): (&mut Solver, &mut Plain),
    (view, knowledge): (&View, &Knowledge),
    seed: u64,
) {
    let belief = Belief::of(view).unwrap_or_else(|why| panic!("seed {seed}: {why:?} {view:?}"));
    let worth = plain.worth(knowledge);
    let say = |made: Option<Move>| format!("seed {seed}, turn {}, {made:?}\n{view:#?}", view.turn);
    let value = solver.value(&belief).unwrap();
    let wins = solver.win(&belief).unwrap();
    tally.positions += 1;
    tally.met.count(view);
    tally.apart(value, worth.points, &|| say(None));
    tally.apart(wins, worth.wins, &|| format!("chance to win, {}", say(None)));
    assert_eq!(belief.is_over(), knowledge.view().phase != Phase::Investigation, "{}", say(None));
    if belief.is_over() {
        tally.apart(belief.earned(), worth.points, &|| say(None));
        return;
    }
    let rated = solver.rate(&belief).unwrap();
    let exact = plain.rate(knowledge);
    tally.apart(rated.value, worth.points, &|| say(None));
    let mut moves: Vec<Move> = rated.moves.iter().map(|&(made, _)| made).collect();
    in_order(&rated.moves, solver.best(&belief).unwrap(), &exact, &say);
    moves.sort_unstable();
    assert_eq!(moves, exact.iter().map(|&(made, _)| made).collect::<Vec<_>>(), "{}", say(None));
    assert_eq!(moves, belief.moves(), "{}", say(None));
    for (made, worth) in exact {
        let (_, q) = rated.moves.iter().find(|(known, _)| *known == made).unwrap();
        tally.apart(*q, worth.points, &|| say(Some(made)));
        tally.moves += 1;
    }
}

/// Best first, ties by procedure, consultant, passing; and the move of best play is the one of those
/// worth most that wins most often.
fn in_order(
    rated: &[(Move, f64)],
    best: Option<Move>,
    exact: &[(Move, Worth)],
    say: &dyn Fn(Option<Move>) -> String,
) {
    let wins = |made: Move| exact.iter().find(|(known, _)| *known == made).unwrap().1.wins;
    for pair in rated.windows(2) {
        let ((one, more), (next, less)) = (pair[0], pair[1]);
        let right = more > less - TIE && ((more - less).abs() >= TIE || one < next);
        assert!(right, "{one:?} before {next:?} in {rated:?}, {exact:?}: {}", say(None));
    }
    let tied = || rated.iter().filter(|(_, q)| rated[0].1 - q < TIE).map(|&(made, _)| made);
    let most = tied().map(wins).fold(0.0, f64::max);
    let first = tied().find(|&made| wins(made) > most - TIE);
    assert_eq!(best, first, "of {rated:?}, {exact:?}: {}", say(None));
}

/// Compares the starts of so many packs. One solver for all: it has to notice that the setup is another.
fn compare_starts(what: &str, packs: u64, size: Size) {
    let mut tally = Tally::default();
    let mut solver = Solver::new(Limits::native());
    for seed in 0..packs {
        let setup = small::setup(seed, size);
        let view = View::for_seat(&State::new(setup.clone().into(), 0), TEAM);
        let mut plain = Plain::new();
        compare(&mut tally, (&mut solver, &mut plain), (&view, &Knowledge::at_start(&setup)), seed);
        tally.packs += 1;
        tally.plain_positions += plain.positions;
    }
    tally.print(what);
}

#[test]
fn at_the_start_of_small_packs() {
    compare_starts("starts of small packs", soak(80), Size::fitting());
}

#[test]
fn at_the_start_of_packs_with_many_suspects_and_procedures() {
    compare_starts("starts of wide packs", soak(30), Size::WIDE);
}

#[test]
fn at_the_start_of_packs_with_many_turns() {
    compare_starts("starts of long packs", soak(20), Size::LONG);
}

/// Whether a session stands where its position has a value. A pause hides what it interrupts, so only
/// one between a team's decision and the die is looked through.
fn has_value(session: &Session, view: &View) -> bool {
    match view.waiting {
        Waiting::Team | Waiting::Choice { .. } | Waiting::Die => true,
        Waiting::Paused => {
            let mut resumed = session.clone();
            let resume = Action::Rule { ruling: Ruling::Resume, reason: "to look".to_owned() };
            resumed.act(Seat::Facilitator, resume, 0).unwrap();
            matches!(resumed.view(TEAM).waiting, Waiting::Team | Waiting::Die)
        }
        // It is all over: the position is worth what was earned.
        Waiting::Nobody => true,
        _ => false,
    }
}

/// Walks through a session and compares positions that are small enough, more often late ones.
fn compare_along(tally: &mut Tally, session: &mut Session, seed: u64, chains: usize, turns: u8) {
    let mut d = Dealer::new(seed ^ 0x3a1f);
    let mut solver = Solver::new(Limits::native());
    let mut plain = Plain::new();
    for at in 0..120 {
        let view = session.view(TEAM);
        let left = (view.limit + 1).saturating_sub(view.turn);
        let rare = view.granted != 0 || view.waiting == Waiting::Paused;
        if has_value(session, &view) && left <= turns && (rare || d.below(3) == 0) {
            let knowledge =
                Knowledge::after_events(session.setup(), &session.events().cloned().collect::<Vec<_>>());
            if knowledge.len() <= chains {
                compare(tally, (&mut solver, &mut plain), (&view, &knowledge), seed);
            }
        }
        // What random rulings bring about too seldom.
        let ruling = d.pick(&[Ruling::GrantBonus { points: 2 }, Ruling::Pause]).clone();
        let ruling = Action::Rule { ruling, reason: "a good answer".to_owned() };
        let ruled = d.below(6) == 0 && session.act(Seat::Facilitator, ruling, at).is_ok();
        if !ruled && !support::step(session, &mut d, at) {
            break;
        }
    }
    tally.packs += 1;
    tally.plain_positions += plain.positions;
}

#[test]
fn in_the_middle_of_small_packs_with_injects() {
    let mut tally = Tally::default();
    for seed in 0..soak(100) {
        let setup = small::setup_with_injects(seed, Size::fitting(), seed % 3 > 0);
        let mut session = support::session_of(setup, seed);
        compare_along(&mut tally, &mut session, seed, 9, 4);
    }
    tally.print("middles of small packs");
    println!("{:?}", tally.met);
    tally.met.everything();
}

#[test]
fn late_in_random_packs() {
    let mut tally = Tally::default();
    for seed in 0..soak(120) {
        let mut session = support::session(seed, Dice::Manual, seed.is_multiple_of(2));
        compare_along(&mut tally, &mut session, seed, 12, 2);
    }
    tally.print("late positions of random packs");
    println!("{:?}", tally.met);
}
