//! Red when a session is worth something else than worked out by hand, or when a difference is laid at
//! the wrong door: the team's, the die's, an inject's or the facilitator's (DESIGN section 4).

use std::sync::Arc;

use breach_rounds::rules::{
    Action, AttackId, Blueprint, ChainChoice, ConsultantId, ConsultantSpec, Cost, Dealt, Dice, Effect,
    InjectId, InjectSpec, InjectTrigger, Move, ProcedureId, RevealRule, RuleSet, Ruling, Seat, Stage,
    Suspect,
};
use breach_rounds::scoring::{Analysis, Points, Score, Step, StepKind, score};
use breach_rounds::sim::{Analyst, Limits, Session, Solver, Unsolvable, analyse};

use super::support;

/// Two turns, a die of two faces that succeeds with 2, every match revealed, and no procedure twice.
/// Of the first stage attack 0 (weight 3, true) and 1 (weight 1) are suspects; of the other stages one
/// each. Procedure 0 finds those three, procedure 1 attack 0, procedure 2 attack 1.
///
/// The rule set has no turn to spare, so finding everything earns the whole bonus of 12. By hand:
/// - turn 2 with procedure 0 still there: it reveals three stages in one roll of two, 36 / 2 = 18;
///   with the first stage known the bonus as well, 48 / 2 = 24, and 12 are earned: 36;
/// - turn 2 after procedure 0 failed: procedure 1 finds attack 0, ½ · ¾ · 12 = 4.5, procedure 2 finds
///   attack 1, ½ · ¼ · 12 = 1.5; after it succeeded twice that, for the bonus: 36 + 9 = 45 in all;
/// - turn 1: Q(0) = ½ · 45 + ½ · 4.5 = 24.75; Q(1) = ⅜ · 36 + ⅛ · 18 + ½ · 18 = 24.75;
///   Q(2) = ⅛ · 36 + ⅜ · 18 + ½ · 18 = 20.25; to pass: 18.
fn two_turns() -> Blueprint {
    let found_by: [(Stage, u8, u8); 5] = [
        (Stage::InitialCompromise, 3, 1),
        (Stage::InitialCompromise, 1, 2),
        (Stage::PivotEscalate, 1, 0),
        (Stage::Persistence, 1, 0),
        (Stage::ExfiltrationImpact, 1, 0),
    ];
    let suspects = found_by.iter().zip(0..).map(|(&(stage, weight, by), attack)| Suspect {
        attack: AttackId(attack),
        stage,
        weight,
        detected_by: vec![ProcedureId(by)],
    });
    Blueprint {
        rules: RuleSet {
            turns: 2,
            die: 2,
            target: 2,
            established: 0,
            dealt: Dealt::All,
            reveal: RevealRule::All,
            inject_on: vec![InjectTrigger::NaturalOne],
            ..RuleSet::classic()
        },
        suspects: suspects.collect(),
        authored: [0, 2, 3, 4].map(AttackId),
        procedures: 3,
        established: vec![],
        injects: vec![],
        pile: vec![],
        scheduled: vec![],
        consultants: vec![],
        mitigations: vec![],
        budget: Cost::default(),
    }
}

/// The same with one inject, drawn when the die shows a 1.
fn with_inject(effects: Vec<Effect>) -> Blueprint {
    Blueprint { injects: vec![InjectSpec { effects }], pile: vec![InjectId(0)], ..two_turns() }
}

/// A session at a table with a facilitator and a real die.
fn session(blueprint: Blueprint) -> Session {
    let setup = blueprint.draw(1, ChainChoice::Authored, Dice::Manual, true).unwrap();
    let names = support::names(&setup.blueprint);
    support::start_of(setup, names, 1)
}

fn choose(session: &mut Session, procedure: u8) {
    let wanted = |action: &&Action| Move::of(action) == Some(Move::Investigate(ProcedureId(procedure)));
    let legal = session.view(session.team()).legal;
    let action = legal.iter().find(wanted).expect("it is ready").clone();
    session.act(session.team(), action, 0).unwrap();
}

fn roll(session: &mut Session, procedure: u8, face: u8) {
    choose(session, procedure);
    session.roll(Some(face), 0).unwrap();
}

fn rule(session: &mut Session, ruling: Ruling) {
    let action = Action::Rule { ruling, reason: "it was well argued".to_owned() };
    session.act(Seat::Facilitator, action, 0).unwrap();
}

fn pick(session: &mut Session, option: u8) {
    session.act(session.team(), Action::Choose { option, expired: false }, 0).unwrap();
}

fn analysis(session: &Session) -> Analysis {
    analyse(session, &mut Solver::new(Limits::native())).unwrap()
}

/// What a step is, and what it changed.
fn steps(analysis: &Analysis) -> Vec<(String, f64)> {
    let word = |step: &Step| match &step.kind {
        StepKind::Decision(decision) => format!("{:?}", decision.chosen),
        StepKind::Die { face, .. } => format!("die {face}"),
        StepKind::Inject { inject } => format!("{inject:?}"),
        StepKind::Ruling { ruling } => format!("{ruling:?}"),
    };
    analysis.steps.iter().map(|step| (word(step), step.change())).collect()
}

#[track_caller]
fn assert_steps(session: &Session, expected: &[(&str, f64)]) -> Analysis {
    let analysis = analysis(session);
    let found = steps(&analysis);
    let same = |((a, x), (b, y)): (&(String, f64), &(&str, f64))| a == b && (x - y).abs() < 1e-9;
    assert!(found.len() == expected.len() && found.iter().zip(expected).all(same), "{found:#?}");
    let sum = analysis.par - analysis.loss + analysis.luck + analysis.events + analysis.rulings;
    assert!((sum - analysis.actual).abs() < 1e-9, "{analysis:#?}");
    for pair in analysis.steps.windows(2) {
        assert!(pair[0].after == pair[1].before && pair[0].seq <= pair[1].seq, "{pair:?}");
    }
    analysis
}

#[track_caller]
fn near(is: f64, expected: f64) {
    assert!((is - expected).abs() < 1e-9, "{is} is not {expected}");
}

#[test]
fn par_losses_and_luck_are_those_worked_out_by_hand() {
    let mut session = session(two_turns());
    near(analysis(&session).par, 24.75);
    near(analysis(&session).actual, 24.75);
    near(analysis(&session).accuracy, 1.0);
    roll(&mut session, 2, 1); // fails: procedure 0 is still there, 18
    roll(&mut session, 1, 2); // finds attack 0: 12, and the turns are over
    let expected = [
        ("Investigate(procedure#2)", 20.25 - 24.75),
        ("die 1", 18.0 - 20.25),
        ("Investigate(procedure#1)", 4.5 - 18.0),
        ("die 2", 12.0 - 4.5),
    ];
    let analysis = assert_steps(&session, &expected);
    near(analysis.actual, 12.0);
    near(analysis.loss, 4.5 + 13.5);
    near(analysis.luck, -2.25 + 7.5);
    // Σ (best − worst) = (24.75 − 18) + (18 − 0): to pass was the worst on both turns.
    near(analysis.accuracy, 1.0 - 18.0 / 24.75);
    assert_eq!(analysis.steps.iter().map(|step| step.turn).collect::<Vec<_>>(), [1, 1, 2, 2]);
    let StepKind::Decision(first) = &analysis.steps[0].kind else { panic!("{:?}", analysis.steps[0]) };
    let [p0, p1, p2] = [0, 1, 2].map(|id| Move::Investigate(ProcedureId(id)));
    assert_eq!(first.moves.iter().map(|&(one, _)| one).collect::<Vec<_>>(), [p0, p1, p2, Move::Pass]);
    assert_eq!((first.chosen, first.best, first.testing), (p2, p0, Some(AttackId(1))));
    near(first.worst_q, 18.0);
    let (chosen, best) = (first.chosen_outlook.unwrap(), first.best_outlook.unwrap());
    assert_eq!((chosen.suspects, best.suspects), (1, 3));
    near(chosen.reveals, 0.5 * 0.25);
    near(best.reveals, 0.5);
    let costly: Vec<u8> = analysis.costliest(2).iter().map(|(step, _)| step.turn).collect();
    assert_eq!(costly, [2, 1], "costliest first");
    let turns = analysis.turns();
    assert_eq!(turns.len(), 2);
    near(turns[0].luck, -2.25);
    near(turns[1].loss, 13.5);
}

#[test]
fn as_good_as_the_best_is_no_loss_and_the_best() {
    let mut session = session(two_turns());
    roll(&mut session, 1, 2);
    roll(&mut session, 0, 2);
    let analysis = assert_steps(
        &session,
        &[
            ("Investigate(procedure#1)", 0.0),
            ("die 2", 36.0 - 24.75),
            ("Investigate(procedure#0)", 0.0),
            ("die 2", 60.0 - 36.0),
        ],
    );
    near(analysis.actual, 60.0);
    near(analysis.accuracy, 1.0);
    assert!(analysis.costliest(2).is_empty());
    let StepKind::Decision(first) = &analysis.steps[0].kind else { panic!("{:?}", analysis.steps[0]) };
    assert_eq!(first.best, Move::Investigate(ProcedureId(1)), "nothing was better");
    let scored = score(session.setup(), &session.view(session.team()));
    let decided = scored.clone().with_analysis(analysis).decision_score.unwrap();
    assert_eq!(decided, Points::whole(60) + scored.mitigation.points);
}

#[test]
fn the_decision_score_is_rounded_once() {
    let mut session = session(two_turns());
    roll(&mut session, 2, 1);
    roll(&mut session, 1, 2);
    let scored = score(session.setup(), &session.view(session.team())).with_analysis(analysis(&session));
    // 60 · 3 / 11 = 16.36…
    assert_eq!(scored.decision_score, Some(Points::of_tenths(164) + scored.mitigation.points));
    assert!(!scored.guided);
}

#[test]
fn an_inject_after_a_failure_is_neither_luck_nor_loss() {
    let mut session = session(with_inject(vec![Effect::GainTurns(1)]));
    roll(&mut session, 0, 1);
    // Without the inject 4.5. With a third turn procedures 1 and 2, one after the other:
    // ⅜ · 12 + ⅛ · 6 + ½ · 1.5 = 6.
    assert_steps(
        &session,
        &[("Investigate(procedure#0)", 0.0), ("die 1", 4.5 - 24.75), ("inject#0", 6.0 - 4.5)],
    );
}

#[test]
fn a_choice_that_spends_a_turn_is_no_mistake() {
    let choice = Effect::Choice { options: vec![vec![Effect::LoseTurns(1)], vec![Effect::None]] };
    let mut session = session(with_inject(vec![choice]));
    roll(&mut session, 0, 1);
    let open = [("Investigate(procedure#0)", 0.0), ("die 1", 4.5 - 24.75)];
    assert_steps(&session, &open);
    near(analysis(&session).actual, 4.5);
    pick(&mut session, 0);
    let [first, second] = open;
    let analysis = assert_steps(&session, &[first, second, ("inject#0", -4.5)]);
    near(analysis.loss, 0.0);
    near(analysis.accuracy, 1.0);
    near(analysis.actual, 0.0);
}

#[test]
fn suspects_struck_by_chance_belong_to_the_inject_that_strikes_them() {
    let clear = Effect::ClearSuspects { stage: Stage::InitialCompromise, count: 1 };
    let mut session = session(with_inject(vec![clear]));
    roll(&mut session, 0, 1);
    // Attack 0 alone remains: procedure 1 finds it in one roll of two, 6 instead of 4.5.
    assert_steps(&session, &[("Investigate(procedure#0)", 0.0), ("die 1", 4.5 - 24.75), ("inject#0", 1.5)]);
}

#[test]
fn a_forced_inject_is_the_facilitators_and_so_is_its_choice() {
    let mut plain = session(with_inject(vec![Effect::LoseTurns(1)]));
    rule(&mut plain, Ruling::ForceInject { inject: InjectId(0) });
    // Turn 2 and nothing known: 18.
    let forced = "ForceInject { inject: inject#0 }";
    assert_steps(&plain, &[(forced, 18.0 - 24.75)]);
    let choice = Effect::Choice { options: vec![vec![Effect::LoseTurns(1)], vec![Effect::None]] };
    let mut asked = session(with_inject(vec![choice]));
    rule(&mut asked, Ruling::ForceInject { inject: InjectId(0) });
    assert_steps(&asked, &[]);
    pick(&mut asked, 0);
    assert_steps(&asked, &[(forced, 18.0 - 24.75)]);
}

#[test]
fn a_bonus_granted_before_the_choice_or_before_the_roll_is_the_facilitators() {
    let mut before = session(two_turns());
    rule(&mut before, Ruling::GrantBonus { points: 1 });
    choose(&mut before, 1);
    // A sure success: Q(0) = 45, Q(1) = ¾ · 36 + ¼ · 18 = 31.5.
    let grant = "GrantBonus { points: 1 }";
    assert_steps(&before, &[(grant, 45.0 - 24.75), ("Investigate(procedure#1)", 31.5 - 45.0)]);
    let mut after = session(two_turns());
    choose(&mut after, 1);
    rule(&mut after, Ruling::GrantBonus { points: 1 });
    after.roll(Some(1), 0).unwrap();
    assert_steps(&after, &[("Investigate(procedure#1)", 0.0), (grant, 31.5 - 24.75), ("die 1", 36.0 - 31.5)]);
}

#[test]
fn an_adjusted_roll_is_the_facilitators_on_the_turn_of_the_roll() {
    let mut session = session(two_turns());
    roll(&mut session, 0, 1);
    rule(&mut session, Ruling::Note);
    rule(&mut session, Ruling::AdjustRoll { delta: 1 });
    rule(&mut session, Ruling::AwardPoints { points: 5 });
    let adjusted =
        [("Investigate(procedure#0)", 0.0), ("die 1", 4.5 - 24.75), ("AdjustRoll { delta: 1 }", 45.0 - 4.5)];
    let analysis = assert_steps(&session, &adjusted);
    assert_eq!(analysis.steps[2].turn, 1);
    near(analysis.rulings, 40.5);
    near(analysis.actual, 45.0);
}

#[test]
fn an_adjusted_roll_can_reopen_what_was_over() {
    let mut session = session(two_turns());
    roll(&mut session, 1, 2);
    roll(&mut session, 0, 1);
    near(analysis(&session).actual, 12.0);
    rule(&mut session, Ruling::AdjustRoll { delta: 1 });
    let analysis = analysis(&session);
    near(analysis.actual, 60.0);
    near(analysis.rulings, 48.0);
}

#[test]
fn what_was_undone_counts_nowhere() {
    let mut session = session(two_turns());
    roll(&mut session, 2, 1);
    session.undo(0, "a typing mistake".to_owned(), 0).unwrap();
    roll(&mut session, 0, 2);
    let analysis = assert_steps(&session, &[("Investigate(procedure#0)", 0.0), ("die 2", 45.0 - 24.75)]);
    near(analysis.loss, 0.0);
    assert!(analysis.steps.iter().all(|step| step.seq > 4), "{:?}", analysis.steps);
}

#[test]
fn giving_turns_revealing_and_skipping_are_rulings() {
    let mut session = session(with_inject(vec![Effect::LoseTurns(1)]));
    rule(&mut session, Ruling::RevealStage { stage: Stage::InitialCompromise });
    rule(&mut session, Ruling::SkipInject);
    rule(&mut session, Ruling::GiveTurns { turns: -1 });
    choose(&mut session, 0);
    rule(&mut session, Ruling::GiveTurns { turns: 1 });
    session.roll(Some(1), 0).unwrap();
    // One turn is enough to lose nothing: 12 + ½ · 48 = 36, for procedure 0 works once, in two turns
    // or one. After its failure nothing can be found.
    assert_steps(
        &session,
        &[
            ("RevealStage { stage: InitialCompromise }", 36.0 - 24.75),
            ("Investigate(procedure#0)", 0.0),
            ("die 1", 12.0 - 36.0),
        ],
    );
}

#[test]
fn a_consultant_costs_a_turn_and_a_pass_shows_what_it_gave_away() {
    let mut blueprint = two_turns();
    blueprint.consultants = vec![ConsultantSpec { effects: vec![Effect::RevealEarliest] }];
    let mut session = session(blueprint);
    // The first stage for sure, and then 24: 36, better than any roll.
    session.act(session.team(), Action::Consult { consultant: ConsultantId(0) }, 0).unwrap();
    session.act(session.team(), Action::Pass { expired: true }, 0).unwrap();
    let analysis = assert_steps(&session, &[("Consult(consultant#0)", 0.0), ("Pass", 12.0 - 36.0)]);
    near(analysis.par, 36.0);
    near(analysis.accuracy, 1.0 - 24.0 / (36.0 - 18.0 + 24.0));
}

/// Procedure 2 always succeeds and finds the second stage; procedure 0 finds the second and the third,
/// 1 the first, 3 the fourth. One roll of two succeeds.
fn chosen_reveals() -> Blueprint {
    let found_by: [&[u8]; 4] = [&[1], &[0, 2], &[0], &[3]];
    let suspects = found_by.iter().zip(Stage::ALL).zip(0..).map(|((by, stage), attack)| Suspect {
        attack: AttackId(attack),
        stage,
        weight: 1,
        detected_by: by.iter().copied().map(ProcedureId).collect(),
    });
    let base = two_turns();
    Blueprint {
        rules: RuleSet {
            reveal: RevealRule::FacilitatorChooses,
            established: 1,
            established_bonus: 1,
            ..base.rules
        },
        suspects: suspects.collect(),
        authored: [0, 1, 2, 3].map(AttackId),
        procedures: 4,
        established: vec![ProcedureId(2)],
        ..base
    }
}

#[test]
fn a_chosen_reveal_is_the_facilitators_and_the_earliest_is_assumed_before() {
    let mut session = session(chosen_reveals());
    roll(&mut session, 0, 2);
    // Turn 1: Q(2) = 12 + ½ · 12 = 18; Q(0) = ½ · (12 + 6) + ½ · 12 = 15, for after its failure
    // procedure 2 is sure of 12. The earliest of the two stages: 12 + 6.
    let asked = [("Investigate(procedure#0)", 15.0 - 18.0), ("die 2", 18.0 - 15.0)];
    let analysis = assert_steps(&session, &asked);
    assert!(analysis.earliest_assumed);
    // The third stage leaves the second to procedure 2: 12 + 12.
    session.act(Seat::Facilitator, Action::ChooseReveal { stage: Stage::Persistence }, 0).unwrap();
    roll(&mut session, 2, 1);
    let [first, second] = asked;
    let chosen = ("RevealStage { stage: Persistence }", 24.0 - 18.0);
    let rest = [("Investigate(procedure#2)", 0.0), ("die 1", 0.0)];
    let analysis = assert_steps(&session, &[first, second, chosen, rest[0], rest[1]]);
    near(analysis.actual, 24.0);
}

#[test]
fn slices_come_to_the_same_and_beyond_the_promise_it_says_so() {
    let mut session = session(two_turns());
    roll(&mut session, 2, 1);
    roll(&mut session, 1, 2);
    let (mut analyst, mut solver) = (Analyst::new(&session).unwrap(), Solver::new(Limits::web()));
    let sliced = (0..10_000).find_map(|_| analyst.work(&mut solver, 1).unwrap());
    assert_eq!(sliced, Some(analysis(&session)));
    let mut solver = Solver::new(Limits { procedures: 2, ..Limits::native() });
    assert!(matches!(analyse(&session, &mut solver), Err(Unsolvable::TooLarge { is: 3, most: 2, .. })));
}

#[test]
fn an_analysis_read_back_from_a_file_is_the_one_that_was_written() {
    // Short ones: a value costs more than a test should with every turn.
    let short = (0..60).filter(|&seed| support::blueprint(seed).rules.turns <= 4);
    for seed in short {
        let mut session = support::session(seed, Dice::Seeded, seed.is_multiple_of(2));
        support::play(&mut session, seed);
        let scored = score(session.setup(), &session.view(session.team()));
        // Too large is no failure here: such a score says points only, and is written all the same.
        let scored = match analyse(&session, &mut Solver::new(Limits::native())) {
            Ok(analysis) => scored.with_analysis(analysis),
            Err(Unsolvable::TooLarge { .. }) => scored,
            Err(other) => panic!("seed {seed}: {other:?}"),
        };
        let names = Arc::clone(session.names());
        let text = names.scope(|| serde_json::to_string(&scored)).unwrap();
        let read: Score = names.scope(|| serde_json::from_str(&text)).unwrap();
        assert_eq!(read, scored, "seed {seed}");
        assert!(serde_json::to_string(&scored).is_err() || scored.analysis.is_none(), "ids need their names");
    }
}

#[test]
fn a_score_without_an_analysis_is_written_as_ever() {
    let session = session(two_turns());
    let scored = score(session.setup(), &session.view(session.team()));
    let text = session.names().scope(|| serde_json::to_string(&scored)).unwrap();
    assert!(!text.contains("analysis") && !text.contains("decision_score") && !text.contains("guided"));
    let read: Score = session.names().scope(|| serde_json::from_str(&text)).unwrap();
    assert_eq!(read, scored);
}
