//! The application questions beside a play. Red: an answer is lost, forged, given twice or at the wrong
//! time, the right option has a habitual place, or a log from before the questions no longer reads.

use breach_rounds::rules::{Action, Answer, Asked, Dice, PairKey, Phase};
use breach_rounds::scoring::{Learned, Tally, option_order};
use breach_rounds::sim::{NotAsked, Session};
use proptest::prelude::*;

use crate::support::{Dealer, question_keys, session};

/// Seeds of plays that ask something.
fn asking() -> impl Strategy<Value = u64> {
    any::<u64>().prop_filter("none are asked", |seed| !seed.is_multiple_of(4))
}

fn answer(when: Asked, pair: u8, chosen: Option<u8>) -> Answer {
    Answer { when, pair, chosen, took_ms: 4000 + u64::from(pair) }
}

/// Plays to the debrief, however badly.
fn play_on(session: &mut Session) {
    for _ in 0..400 {
        if session.view(session.team()).phase == Phase::Debrief {
            return;
        }
        if session.state().awaits_die() {
            let face = (session.setup().dice == Dice::Manual).then_some(1);
            session.roll(face, 9).expect("the die is due");
            continue;
        }
        let legal = session.view(session.team()).legal;
        let forward = |action: &&Action| {
            matches!(
                action,
                Action::Pass { .. } | Action::Choose { .. } | Action::ReadReport | Action::CommitPlan
            )
        };
        let action = legal.iter().find(forward).expect("it goes on").clone();
        session.act(session.team(), action, 9).expect("it is legal");
    }
    panic!("it never ended");
}

/// Answers or skips every question of one time, in an order of its own.
fn answer_all(session: &mut Session, when: Asked, d: &mut Dealer) -> Vec<Answer> {
    let keys = session.header().questions.clone();
    let mut open: Vec<u8> = (0..u8::try_from(keys.len()).expect("few")).collect();
    let mut given = Vec::new();
    while !open.is_empty() {
        let pair = open.remove(d.below(open.len()));
        let options = usize::from(keys[usize::from(pair)].of(when).options);
        let chosen = u8::try_from(d.below(options + 1)).ok().filter(|&at| usize::from(at) < options);
        given.push(answer(when, pair, chosen));
        session.answer(given[given.len() - 1], 5).expect("it is asked");
    }
    given
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn answers_are_part_of_the_record(seed in asking()) {
        let mut d = Dealer::new(seed ^ 3);
        let mut live = session(seed, Dice::Seeded, false);
        let mut given = answer_all(&mut live, Asked::Before, &mut d);
        play_on(&mut live);
        given.extend(answer_all(&mut live, Asked::After, &mut d));
        let text = live.to_jsonl();
        let (read, warnings) = Session::read(&text, "x.jsonl").expect("it reads");
        prop_assert_eq!(warnings, vec![]);
        prop_assert_eq!(read.to_jsonl(), text);
        prop_assert_eq!(read.answers().copied().collect::<Vec<_>>(), given);
        prop_assert_eq!(read.learned(), live.learned());
        prop_assert_eq!(read.state(), live.state());
    }

    #[test]
    fn answers_change_nothing_of_the_play(seed in asking()) {
        let mut d = Dealer::new(seed ^ 4);
        let (mut asked, mut plain) = (session(seed, Dice::Seeded, false), session(seed, Dice::Seeded, false));
        answer_all(&mut asked, Asked::Before, &mut d);
        play_on(&mut asked);
        play_on(&mut plain);
        answer_all(&mut asked, Asked::After, &mut d);
        prop_assert_eq!(asked.state(), plain.state());
        prop_assert!(asked.events().eq(plain.events()));
    }

    #[test]
    fn every_order_of_options_is_an_order(seed: u64, pair in 0..3u8, options in 2..5u8) {
        for when in Asked::ALL {
            let mut order = option_order(seed, when, pair, options);
            prop_assert_eq!(&order, &option_order(seed, when, pair, options));
            order.sort_unstable();
            prop_assert!(order.into_iter().eq(0..options));
        }
    }

    #[test]
    fn the_result_is_the_sum_of_its_objectives(seed in asking(), chosen in prop::collection::vec(0..5u8, 6)) {
        let keys = question_keys(seed);
        let which = Asked::ALL.into_iter().flat_map(|when| (0..3).map(move |pair| (when, pair)));
        let answers: Vec<Answer> = which
            .zip(&chosen)
            .filter(|(_, chosen)| **chosen < 4)
            .map(|((when, pair), &chosen)| answer(when, pair, (chosen < 3).then_some(chosen)))
            .collect();
        let learned = Learned::new(&keys, answers.iter().copied());
        let add = |a: Tally, b: Tally| Tally { right: a.right + b.right, answered: a.answered + b.answered, of: a.of + b.of };
        let by = learned.by_objective();
        let sum = by.iter().fold([Tally::default(); 2], |[b, a], (_, before, after)| [add(b, *before), add(a, *after)]);
        prop_assert_eq!(sum, [learned.tally(Asked::Before), learned.tally(Asked::After)]);
        for tally in sum {
            prop_assert!(tally.right <= tally.answered && tally.answered <= tally.of && tally.of == 3);
        }
        for when in Asked::ALL {
            let open = learned.next(when).map(|question| question.pair);
            let expected = (0..3).find(|&pair| !answers.iter().any(|one| (one.when, one.pair) == (when, pair)));
            prop_assert_eq!(open, expected);
        }
    }
}

#[test]
fn the_right_option_has_no_habitual_place() {
    for (pair, options) in [(0, 3u8), (1, 4), (2, 4)] {
        for when in Asked::ALL {
            let mut places = vec![0u32; options.into()];
            for seed in 0..4000 {
                let at = option_order(seed, when, pair, options).iter().position(|&option| option == 0);
                places[at.expect("it is shown")] += 1;
            }
            let fair = 4000 / u32::from(options);
            assert!(places.iter().all(|&n| n.abs_diff(fair) < fair / 8), "{when:?} {pair}: {places:?}");
        }
    }
}

#[test]
fn an_answer_is_final_has_its_time_and_its_options() {
    let mut play = session(1, Dice::Seeded, false);
    let first = answer(Asked::Before, 0, Some(0));
    assert_eq!(play.answer(answer(Asked::After, 0, Some(0)), 1), Err(NotAsked::TooEarly));
    assert_eq!(play.answer(answer(Asked::Before, 3, Some(0)), 1), Err(NotAsked::NoSuchQuestion));
    assert_eq!(play.answer(answer(Asked::Before, 0, Some(4)), 1), Err(NotAsked::NoSuchOption));
    assert_eq!(play.answer(first, 1), Ok(0..1));
    assert_eq!(play.answer(answer(Asked::Before, 0, None), 1), Err(NotAsked::Answered));
    play.act(play.team(), Action::Pass { expired: false }, 1).expect("always legal");
    assert_eq!(play.answer(answer(Asked::Before, 1, Some(0)), 1), Err(NotAsked::TooLate));
    play_on(&mut play);
    assert_eq!(play.answer(answer(Asked::After, 2, Some(0)), 1).map(|range| range.len()), Ok(1));
    let mut none = session(4, Dice::Seeded, false);
    assert_eq!(none.answer(first, 1), Err(NotAsked::NoSuchQuestion));
    assert!(none.learned().is_empty());
}

#[test]
fn an_undo_to_the_beginning_leaves_the_answers() {
    let mut play = session(5, Dice::Seeded, true);
    play.answer(answer(Asked::Before, 0, Some(1)), 1).expect("it is asked");
    play.act(play.team(), Action::Pass { expired: false }, 1).expect("always legal");
    play.undo(0, "the wrong card".to_owned(), 1).expect("a facilitator leads");
    assert_eq!(play.answers().count(), 1);
    assert_eq!(play.answer(answer(Asked::Before, 1, Some(1)), 1), Err(NotAsked::TooLate), "it was begun");
    let (read, warnings) = Session::read(&play.to_jsonl(), "x.jsonl").expect("it reads");
    assert!(warnings.is_empty() && read.learned() == play.learned());
}

#[test]
fn a_log_without_questions_says_nothing_of_them() {
    let mut play = session(4, Dice::Seeded, false);
    play_on(&mut play);
    let text = play.to_jsonl();
    assert!(!text.contains("questions") && !text.contains("answered"));
    let (read, warnings) = Session::read(&text, "x.jsonl").expect("it reads");
    assert!(warnings.is_empty() && read.to_jsonl() == text && read.header().questions.is_empty());
}

#[test]
fn a_forged_answer_is_refused() {
    let mut play = session(1, Dice::Seeded, false);
    play.answer(answer(Asked::Before, 0, Some(0)), 1).expect("it is asked");
    play_on(&mut play);
    let text = play.to_jsonl();
    let right = play.header().questions[0].before.right;
    for (was, is) in [
        ("\"chosen\":0".to_owned(), "\"chosen\":1".to_owned()),
        ("\"chosen\":0".to_owned(), "\"chosen\":null".to_owned()),
        ("\"took_ms\":4000".to_owned(), "\"took_ms\":9".to_owned()),
        (format!("\"right\":{right}"), format!("\"right\":{}", (right + 1) % 3)),
    ] {
        let edited = text.replacen(&was, &is, 1);
        assert_ne!(edited, text, "{was}");
        assert!(Session::read(&edited, "edited").is_err(), "{was} to {is}");
    }
}

#[test]
fn the_header_asks_no_question_without_a_right_answer() {
    let key = |options, right| breach_rounds::rules::QuestionKey { options, right };
    let mut header = session(1, Dice::Seeded, false).header().clone();
    header.questions = vec![PairKey { objective: 1, before: key(3, 3), after: key(3, 0) }];
    let text = Session::start(header).expect("named cards").to_jsonl();
    let said = Session::read(&text, "x.jsonl").expect_err("it cannot be answered");
    assert!(said[0].message.contains("no right answer"), "{said:?}");
}
