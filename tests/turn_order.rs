//! The turn of DESIGN section 3, step by step, in a small hospital that fits on one screen.
//! Red: the table would play something else than the rules say.

use std::sync::Arc;

use breach_rounds::rules::{
    Action, AttackId, AttackSet, Availability, Blueprint, Care, ChainChoice, ConsultantId, ConsultantSpec,
    CooldownOn, Cost, Dealt, Dice, Effect, Event, Illegal, InjectCause, InjectId, InjectSpec, InjectTrigger,
    MitigationSpec, Outcome, Phase, ProcedureId, RevealRule, RevealedBy, RuleSet, RuledOutBy, Ruling, Seat,
    Stage, State, Suspect, View, Waiting,
};

const TEAM: Seat = Seat::Team(0);
const FACILITATOR: Seat = Seat::Facilitator;
const INITIAL: Stage = Stage::InitialCompromise;
const PIVOT: Stage = Stage::PivotEscalate;

/// Two suspects a stage, 0 to 7; the even ones are true. Procedure 0 finds the true ones of the first
/// two stages, 1 all false ones, 2 and 3 the true ones of the last two, 4 the false one of the first
/// and the true one of the second, 5 nothing.
fn hospital() -> Blueprint {
    let found_by: [&[u8]; 8] = [&[0], &[1, 4], &[0, 4], &[1], &[2], &[1], &[3], &[1]];
    let suspect = |(at, by): (usize, &&[u8])| Suspect {
        attack: AttackId(at as u8),
        stage: Stage::ALL[at / 2],
        weight: 1,
        detected_by: by.iter().copied().map(ProcedureId).collect(),
    };
    Blueprint {
        rules: RuleSet { established: 1, inject_on: vec![], ..RuleSet::classic() },
        suspects: found_by.iter().enumerate().map(suspect).collect(),
        authored: [0, 2, 4, 6].map(AttackId),
        procedures: 6,
        established: vec![ProcedureId(0)],
        injects: vec![],
        pile: vec![],
        scheduled: vec![],
        consultants: vec![],
        mitigations: vec![],
        budget: Cost { money: 3, weeks: 3, disruption: 3 },
    }
}

fn with_injects(effects: Vec<Vec<Effect>>, triggers: Vec<InjectTrigger>) -> Blueprint {
    let mut b = hospital();
    b.rules.inject_on = triggers;
    b.pile = (0..effects.len() as u8).map(InjectId).collect();
    b.injects = effects.into_iter().map(|effects| InjectSpec { effects }).collect();
    b
}

fn start(blueprint: Blueprint, facilitator: bool) -> State {
    let setup = blueprint.draw(3, ChainChoice::Authored, Dice::Manual, facilitator).unwrap();
    State::new(Arc::new(setup), 0)
}

fn choose(state: &mut State, procedure: u8) {
    let legal = state.legal_actions(TEAM);
    let wanted = |a: &&Action| matches!(a, Action::Investigate { procedure: p, .. } if p.0 == procedure);
    let action =
        legal.iter().find(wanted).unwrap_or_else(|| panic!("{procedure} is not legal in {legal:?}")).clone();
    state.apply(TEAM, action).unwrap();
}

fn roll(state: &mut State, procedure: u8, face: u8) -> Vec<Event> {
    choose(state, procedure);
    state.resolve(Outcome::Face(face)).unwrap()
}

fn rule(state: &mut State, ruling: Ruling) -> Result<Vec<Event>, Illegal> {
    state.apply(FACILITATOR, Action::Rule { ruling, reason: "because".to_owned() })
}

fn pass(state: &mut State) -> Vec<Event> {
    state.apply(TEAM, Action::Pass { expired: false }).unwrap()
}

fn availability(state: &State, procedure: u8) -> Availability {
    View::for_seat(state, TEAM).procedures[usize::from(procedure)].availability
}

fn set(attacks: &[u8]) -> AttackSet {
    attacks.iter().copied().map(AttackId).collect()
}

#[test]
fn a_total_that_reaches_the_target_succeeds_and_naturals_have_no_other_meaning() {
    let face_8 = roll(&mut start(hospital(), false), 0, 8); // 8 + 3 = 11
    assert!(matches!(face_8[0], Event::Rolled { total: 11, target: 11, success: true, .. }));
    let face_7 = roll(&mut start(hospital(), false), 0, 7);
    assert!(matches!(face_7[0], Event::Rolled { total: 10, success: false, .. }));
    let mut easy = hospital();
    easy.rules.target = 4;
    assert!(
        matches!(roll(&mut start(easy, false), 0, 1)[0], Event::Rolled { success: true, .. }),
        "a 1 may succeed"
    );
    let mut hard = hospital();
    hard.rules.target = 30;
    assert!(
        matches!(roll(&mut start(hard, false), 0, 20)[0], Event::Rolled { success: false, .. }),
        "a 20 may fail"
    );
}

#[test]
fn earliest_reveals_the_first_match_and_rules_out_before_it() {
    let mut state = start(hospital(), false);
    let events = roll(&mut state, 4, 20); // finds suspect 1 (false, first stage) and 2 (true, second)
    let struck =
        Event::RuledOut { stage: INITIAL, attacks: set(&[1]), by: RuledOutBy::EarlierStage(ProcedureId(4)) };
    assert!(events.contains(&struck), "{events:?}");
    let found =
        Event::Revealed { stage: PIVOT, attack: AttackId(2), by: RevealedBy::Procedure(ProcedureId(4)) };
    assert!(events.contains(&found), "{events:?}");
}

#[test]
fn a_success_without_a_match_strikes_every_suspect_that_lists_the_procedure() {
    let mut state = start(hospital(), false);
    let events = roll(&mut state, 1, 20);
    assert!(events.contains(&Event::NoMatch { procedure: ProcedureId(1) }));
    for (stage, false_one) in Stage::ALL.into_iter().zip([1, 3, 5, 7]) {
        let struck =
            Event::RuledOut { stage, attacks: set(&[false_one]), by: RuledOutBy::NoMatch(ProcedureId(1)) };
        assert!(events.contains(&struck), "{stage:?}");
    }
}

#[test]
fn all_reveals_every_match_at_once() {
    let mut b = hospital();
    b.rules.reveal = RevealRule::All;
    let events = roll(&mut start(b, false), 0, 20);
    assert_eq!(events.iter().filter(|e| matches!(e, Event::Revealed { .. })).count(), 2);
}

#[test]
fn a_facilitator_chooses_between_two_matches_and_nothing_else_is_ruled_out() {
    let mut b = hospital();
    b.rules.reveal = RevealRule::FacilitatorChooses;
    let mut state = start(b.clone(), true);
    roll(&mut state, 0, 20);
    let ask = |seat| View::for_seat(&state, seat).waiting;
    assert_eq!(ask(FACILITATOR), Waiting::Facilitator { stages: vec![INITIAL, PIVOT] });
    assert_eq!(ask(TEAM), Waiting::Facilitator { stages: vec![] }, "the team is not told how many matched");
    assert!(state.legal_actions(TEAM).is_empty());
    let events = state.apply(FACILITATOR, Action::ChooseReveal { stage: PIVOT }).unwrap();
    assert!(events.iter().any(|e| matches!(e, Event::Revealed { stage: PIVOT, .. })));
    assert!(!events.iter().any(|e| matches!(e, Event::RuledOut { stage: INITIAL, .. })));
    assert_eq!(state.turn(), 2, "the turn went on to its end");
    // Without a facilitator it is `Earliest`.
    let events = roll(&mut start(b, false), 0, 20);
    assert!(events.iter().any(|e| matches!(e, Event::Revealed { stage: INITIAL, .. })));
}

#[test]
fn a_failure_teaches_nothing_but_a_reason_and_the_reasons_take_turns() {
    let mut b = hospital();
    b.rules.cooldown = 0;
    let mut state = start(b, false);
    let reasons: Vec<u8> = (0..4)
        .map(|_| match roll(&mut state, 5, 2)[1] {
            Event::Failed { reason, .. } => reason,
            ref other => panic!("{other:?}"),
        })
        .collect();
    let mut first_three = reasons[..3].to_vec();
    first_three.sort_unstable();
    assert_eq!(first_three, [0, 1, 2], "all three are read before one comes again");
    assert_eq!(reasons[3], reasons[0]);
}

#[test]
fn a_procedure_used_on_turn_t_is_free_again_on_turn_t_plus_four() {
    let mut state = start(hospital(), false);
    roll(&mut state, 5, 2);
    for turn in 2..=4 {
        assert_eq!(state.turn(), turn);
        assert_eq!(availability(&state, 5), Availability::Cooling { free_at: 5 });
        let refused =
            state.clone().apply(TEAM, Action::Investigate { procedure: ProcedureId(5), testing: None });
        assert_eq!(refused, Err(Illegal::CoolingDown(ProcedureId(5), 5)));
        pass(&mut state);
    }
    assert_eq!(availability(&state, 5), Availability::Ready);
    let mut b = hospital();
    b.rules.cooldown_on = CooldownOn::FailureOnly;
    let mut state = start(b, false);
    roll(&mut state, 5, 20);
    assert_eq!(availability(&state, 5), Availability::Ready, "a success need not rest under FailureOnly");
}

#[test]
fn the_suspect_under_test_must_be_one_that_the_procedure_finds() {
    let mut state = start(hospital(), false);
    let test = |p, testing: Option<u8>| Action::Investigate {
        procedure: ProcedureId(p),
        testing: testing.map(AttackId),
    };
    assert_eq!(state.apply(TEAM, test(0, Some(1))), Err(Illegal::WrongSuspect));
    assert_eq!(state.apply(TEAM, test(0, None)), Err(Illegal::WrongSuspect));
    assert_eq!(state.apply(TEAM, test(5, Some(0))), Err(Illegal::WrongSuspect));
    assert!(state.clone().apply(TEAM, test(5, None)).is_ok(), "a procedure that finds nothing tests nobody");
    assert!(state.apply(TEAM, test(0, Some(2))).is_ok());
}

#[test]
fn revealing_the_last_stage_ends_the_investigation_before_any_inject() {
    let mut state = start(with_injects(vec![vec![Effect::Care(-1)]], vec![InjectTrigger::NaturalMax]), false);
    for (procedure, face) in [(0, 19), (4, 19), (2, 19)] {
        roll(&mut state, procedure, face);
    }
    let last = roll(&mut state, 3, 20);
    assert_eq!(last.last(), Some(&Event::InvestigationEnded { success: true, turns_left: 6 }));
    assert!(!last.iter().any(|e| matches!(e, Event::InjectDrawn { .. } | Event::Cooling { .. })));
    assert_eq!(state.phase(), Phase::Report);
}

#[test]
fn the_turns_run_out_above_the_limit() {
    let mut state = start(hospital(), false);
    for _ in 0..9 {
        pass(&mut state);
    }
    assert_eq!(state.phase(), Phase::Investigation);
    assert!(pass(&mut state).contains(&Event::InvestigationEnded { success: false, turns_left: 0 }));
    let report = state.apply(TEAM, Action::ReadReport).unwrap();
    assert_eq!(
        report.iter().filter(|e| matches!(e, Event::Revealed { by: RevealedBy::Report, .. })).count(),
        4
    );
}

#[test]
fn three_failures_in_a_row_draw_one_inject_and_passing_leaves_the_streak() {
    let mut state =
        start(with_injects(vec![vec![Effect::None]; 2], vec![InjectTrigger::FailuresInARow(3)]), false);
    roll(&mut state, 5, 2);
    roll(&mut state, 2, 2);
    pass(&mut state);
    let third = roll(&mut state, 3, 2);
    assert!(
        third.iter().any(|e| matches!(e, Event::InjectDrawn { cause: InjectCause::Failures, .. })),
        "{third:?}"
    );
    assert_eq!(View::for_seat(&state, TEAM).streak, 0, "any inject drawn resets the streak");
}

#[test]
fn at_most_one_inject_a_turn_and_a_scheduled_one_comes_first() {
    let mut b =
        with_injects(vec![vec![Effect::None]; 3], vec![InjectTrigger::NaturalOne, InjectTrigger::AtTurn(1)]);
    b.pile.retain(|inject| inject.0 != 2);
    b.scheduled = vec![(1, InjectId(2))];
    let mut state = start(b, false);
    let events = roll(&mut state, 5, 1);
    let drawn: Vec<_> = events.iter().filter(|e| matches!(e, Event::InjectDrawn { .. })).collect();
    assert_eq!(drawn, [&Event::InjectDrawn { inject: InjectId(2), cause: InjectCause::Scheduled }]);
}

#[test]
fn an_empty_pile_draws_nothing() {
    let mut state = start(with_injects(vec![], vec![InjectTrigger::NaturalOne]), false);
    assert!(!roll(&mut state, 5, 1).iter().any(|e| matches!(e, Event::InjectDrawn { .. })));
}

#[test]
fn a_scheduled_inject_survives_lost_turns_and_consultants() {
    let mut b =
        with_injects(vec![vec![Effect::LoseTurns(2)], vec![Effect::None]], vec![InjectTrigger::NaturalOne]);
    b.pile = vec![InjectId(0)];
    b.scheduled = vec![(2, InjectId(1))];
    b.consultants = vec![ConsultantSpec { effects: vec![Effect::None] }];
    let mut state = start(b, false);
    roll(&mut state, 5, 1); // turns 2 and 3 are lost
    assert_eq!(state.turn(), 4);
    let call = state.apply(TEAM, Action::Consult { consultant: ConsultantId(0) }).unwrap();
    assert!(!call.iter().any(|e| matches!(e, Event::InjectDrawn { .. })), "a consultant draws no inject");
    assert!(
        pass(&mut state).contains(&Event::InjectDrawn { inject: InjectId(1), cause: InjectCause::Scheduled })
    );
}

#[test]
fn modifiers_and_blocks_cover_the_next_turn_numbers_and_add_up() {
    let effects = vec![
        Effect::RollModifier { delta: 2, turns: 1 },
        Effect::RollModifier { delta: -5, turns: 2 },
        Effect::BlockProcedure { procedure: ProcedureId(3), turns: 2 },
    ];
    let mut state = start(with_injects(vec![effects], vec![InjectTrigger::AtTurn(1)]), false);
    pass(&mut state);
    let modifier = |state: &State| View::for_seat(state, TEAM).procedures[5].modifier;
    assert_eq!((state.turn(), modifier(&state)), (2, -3));
    assert_eq!(availability(&state, 3), Availability::Blocked { until: 3 });
    pass(&mut state);
    assert_eq!((state.turn(), modifier(&state)), (3, -5));
    pass(&mut state);
    assert_eq!((state.turn(), modifier(&state)), (4, 0));
    assert_eq!(availability(&state, 3), Availability::Ready);
}

#[test]
fn clearing_cooldowns_frees_the_procedure_just_used_and_no_blocked_one() {
    let effects =
        vec![Effect::BlockProcedure { procedure: ProcedureId(2), turns: 3 }, Effect::ClearCooldowns];
    let mut state = start(with_injects(vec![effects], vec![InjectTrigger::NaturalOne]), false);
    roll(&mut state, 5, 1);
    assert_eq!(availability(&state, 5), Availability::Ready);
    assert_eq!(availability(&state, 2), Availability::Blocked { until: 4 });
}

#[test]
fn gained_turns_move_the_limit_and_not_what_is_left_for_the_score() {
    let mut state =
        start(with_injects(vec![vec![Effect::GainTurns(2)]], vec![InjectTrigger::AtTurn(1)]), false);
    pass(&mut state);
    assert_eq!(View::for_seat(&state, TEAM).limit, 12);
    for (procedure, face) in [(0, 19), (4, 19), (2, 19)] {
        roll(&mut state, procedure, face);
    }
    let last = roll(&mut state, 3, 19); // on turn 5 of the rule set's 10
    assert_eq!(last.last(), Some(&Event::InvestigationEnded { success: true, turns_left: 5 }));
}

#[test]
fn a_cleared_suspect_is_a_false_one_drawn_by_chance() {
    let clear = Effect::ClearSuspects { stage: INITIAL, count: 3 };
    let mut state =
        start(with_injects(vec![vec![clear, Effect::Care(-1)]], vec![InjectTrigger::AtTurn(1)]), false);
    pass(&mut state);
    assert_eq!(
        state.outcomes(),
        [(Outcome::Cleared(AttackId(1)), 1)],
        "fewer when fewer are left, never the true one"
    );
    state.resolve(Outcome::Cleared(AttackId(1))).unwrap();
    assert_eq!(state.turn(), 2, "the turn went on");
    assert_eq!(View::for_seat(&state, TEAM).care, Care::Slowed, "and so did the card");
}

#[test]
fn a_choice_waits_for_the_team_and_an_expired_timer_takes_the_first() {
    let options = vec![vec![Effect::Care(-2)], vec![Effect::LoseTurns(1)]];
    let mut state =
        start(with_injects(vec![vec![Effect::Choice { options }]], vec![InjectTrigger::AtTurn(1)]), false);
    pass(&mut state);
    assert_eq!(
        View::for_seat(&state, TEAM).waiting,
        Waiting::Choice { inject: InjectId(0), options: 2, ends_turn: true }
    );
    assert_eq!(state.apply(TEAM, Action::Choose { option: 1, expired: true }), Err(Illegal::NoSuchOption));
    let mut other = state.clone();
    state.apply(TEAM, Action::Choose { option: 0, expired: true }).unwrap();
    assert_eq!((state.turn(), View::for_seat(&state, TEAM).care), (2, Care::Diverted));
    other.apply(TEAM, Action::Choose { option: 1, expired: false }).unwrap();
    assert_eq!((other.turn(), View::for_seat(&other, TEAM).care), (3, Care::Normal));
}

#[test]
fn a_consultant_uses_the_turn_and_can_be_called_once() {
    let mut b = hospital();
    b.rules.consultant_calls = 2;
    b.consultants = vec![ConsultantSpec { effects: vec![Effect::RevealEarliest] }];
    let mut state = start(b, false);
    let call = Action::Consult { consultant: ConsultantId(0) };
    let events = state.apply(TEAM, call.clone()).unwrap();
    assert!(events.contains(&Event::Revealed { stage: INITIAL, attack: AttackId(0), by: RevealedBy::Card }));
    assert_eq!(state.turn(), 2);
    assert_eq!(state.apply(TEAM, call), Err(Illegal::AlreadyCalled(ConsultantId(0))));
}

#[test]
fn an_adjusted_roll_is_decided_anew_until_the_next_action() {
    let mut state = start(hospital(), true);
    roll(&mut state, 0, 7);
    let events = rule(&mut state, Ruling::AdjustRoll { delta: 1 }).unwrap();
    assert!(
        matches!(events[1], Event::Rolled { face: 7, modifier: 1, total: 11, success: true, .. }),
        "{events:?}"
    );
    assert_eq!(View::for_seat(&state, TEAM).streak, 0, "the failure is gone");
    let again = rule(&mut state, Ruling::AdjustRoll { delta: -1 }).unwrap();
    assert!(matches!(again[1], Event::Rolled { total: 10, success: false, .. }), "adjustments add up");
    pass(&mut state);
    assert_eq!(rule(&mut state, Ruling::AdjustRoll { delta: 1 }), Err(Illegal::NoRollToAdjust));
}

#[test]
fn the_last_roll_can_be_adjusted_after_the_investigation_ended() {
    let mut b = hospital();
    b.rules.turns = 1;
    let mut state = start(b, true);
    roll(&mut state, 0, 7);
    assert_eq!(state.phase(), Phase::Report);
    rule(&mut state, Ruling::GiveTurns { turns: 1 }).unwrap_err();
    rule(&mut state, Ruling::AdjustRoll { delta: 5 }).unwrap();
    assert_eq!(View::for_seat(&state, TEAM).revealed, 1);
}

#[test]
fn a_granted_bonus_counts_for_one_roll() {
    let mut state = start(hospital(), true);
    assert_eq!(rule(&mut state, Ruling::GrantBonus { points: 4 }), Err(Illegal::OutOfRange));
    rule(&mut state, Ruling::GrantBonus { points: 3 }).unwrap();
    assert!(matches!(roll(&mut state, 5, 8)[0], Event::Rolled { total: 11, .. }));
    assert!(matches!(roll(&mut state, 2, 8)[0], Event::Rolled { total: 8, .. }));
}

#[test]
fn rulings_need_a_reason_and_a_facilitator() {
    let mut state = start(hospital(), true);
    let silent = Action::Rule { ruling: Ruling::Note, reason: "  ".to_owned() };
    assert_eq!(state.apply(FACILITATOR, silent), Err(Illegal::ReasonMissing));
    assert_eq!(
        rule(&mut start(hospital(), false), Ruling::Note),
        Err(Illegal::NotYourTurn),
        "solo play has none"
    );
}

#[test]
fn a_forced_inject_comes_now_and_a_skipped_one_never() {
    let two = vec![vec![Effect::Care(-1)], vec![Effect::Care(-1)]];
    let mut state = start(with_injects(two, vec![InjectTrigger::AtTurn(1)]), true);
    let forced = *state.setup().pile.last().unwrap();
    rule(&mut state, Ruling::ForceInject { inject: forced }).unwrap();
    assert_eq!((state.turn(), View::for_seat(&state, TEAM).care), (1, Care::Slowed), "it uses no turn");
    rule(&mut state, Ruling::SkipInject).unwrap();
    let events = pass(&mut state);
    assert!(events.iter().any(|e| matches!(e, Event::InjectSkipped { .. })));
    assert_eq!(View::for_seat(&state, TEAM).care, Care::Slowed);
    assert_eq!(View::for_seat(&state, FACILITATOR).secrets.unwrap().pile, []);
}

#[test]
fn the_disruption_of_the_plan_moves_care() {
    let mut b = hospital();
    let spec = |disruption| MitigationSpec {
        cost: Cost { money: 1, weeks: 1, disruption },
        counters: vec![],
        softens: None,
        requires: vec![],
        cheapens: vec![],
    };
    b.mitigations = vec![spec(1), spec(2), spec(1)];
    b.rules.turns = 1;
    let mut state = start(b, false);
    pass(&mut state);
    state.apply(TEAM, Action::ReadReport).unwrap();
    for id in [0, 1] {
        state.apply(TEAM, Action::Adopt { mitigation: breach_rounds::rules::MitigationId(id) }).unwrap();
    }
    let over = Action::Adopt { mitigation: breach_rounds::rules::MitigationId(2) };
    assert!(matches!(state.apply(TEAM, over), Err(Illegal::OverBudget(_))));
    state.apply(TEAM, Action::CommitPlan).unwrap();
    assert_eq!(View::for_seat(&state, Seat::Observer).phase, Phase::Debrief);
    assert_eq!(View::for_seat(&state, TEAM).care, Care::Slowed, "three points of disruption, one step");
}

#[test]
fn a_deal_leaves_every_suspect_detectable_and_an_impossible_one_is_refused() {
    let mut b = hospital();
    b.rules.dealt = Dealt::Count(4);
    for seed in 0..50 {
        let setup = b.draw(seed, ChainChoice::Drawn, Dice::Seeded, false).unwrap();
        assert_eq!(setup.dealt.len(), 4);
        assert!(b.suspects.iter().all(|s| s.detected_by.iter().any(|p| setup.dealt.contains(p))));
    }
    b.rules.dealt = Dealt::Count(3);
    assert!(
        b.draw(1, ChainChoice::Drawn, Dice::Seeded, false).is_err(),
        "procedures 0, 1, 2 and 3 are all needed"
    );
}

#[test]
fn chains_are_drawn_by_weight() {
    let mut b = hospital();
    b.suspects[0].weight = 3; // against 1
    let count = (0..4000)
        .filter(|&seed| {
            b.draw(seed, ChainChoice::Drawn, Dice::Seeded, false).unwrap().chain[0] == AttackId(0)
        })
        .count();
    // 3000 expected, standard deviation 27: six of them.
    assert!((2836..=3164).contains(&count), "{count}");
}
