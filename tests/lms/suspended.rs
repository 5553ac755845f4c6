//! Whatever was played comes back from what an LMS keeps, byte for byte, within its limit.

use breach_rounds::lms::{Attempt, Dialect, Kept, Lost, NotKept, Progress, keep, resume, suspend};
use breach_rounds::rules::{Action, Answer, Asked, ChainChoice, CoachLevel, Dice, Phase};
use breach_rounds::scoring::Points;
use breach_rounds::sim::Session;
use proptest::prelude::*;

use super::{Begin, begun, course, library};
use crate::support::{Dealer, step};

/// The limits as the standards have them, written here again.
const SCORM12: usize = 4_096;

/// Plays at random with questions answered, on a clock that jumps, for so many steps.
fn played(begin: &Begin<'_>, steps: usize) -> Session {
    let mut session = begin.session();
    let mut d = Dealer::new(begin.seed ^ 0x1e4);
    let mut now = begin.started_ms;
    for _ in 0..steps {
        // Up to an hour between two decisions, and a clock that is set back now and then.
        now = if d.below(20) == 0 { now.saturating_sub(5_000) } else { now + d.below(3_600_000) as u64 };
        let when = if session.asks_before() { Asked::Before } else { Asked::After };
        let open = session.learned().next(when).map(|one| (one.pair, one.options));
        let over = session.view(session.team()).phase == Phase::Debrief;
        if let Some((pair, options)) = open.filter(|_| (session.asks_before() || over) && d.below(4) > 0) {
            let chosen = (d.below(5) > 0).then(|| u8::try_from(d.below(options.into())).unwrap());
            let took_ms = d.below(900_000) as u64;
            session.answer(Answer { when, pair, chosen, took_ms }, now).unwrap();
        } else if !step(&mut session, &mut d, now) && open.is_none() {
            break;
        }
    }
    session
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, ..ProptestConfig::default() })]

    #[test]
    fn a_play_comes_back_byte_for_byte_within_the_limit(
        seed: u64,
        at in 0usize..64,
        rules in 0usize..8,
        steps in 0usize..400,
        coach in 0usize..3,
        flags in 0u8..8,
        started_ms in 1_700_000_000_000u64..4_000_000_000_000,
    ) {
        let [authored, manual, counted] = [1, 2, 4].map(|flag| flags & flag != 0);
        let pack = library().pack("imaging").unwrap();
        let scenario = &pack.scenarios()[at % pack.scenarios().len()].file.id;
        let names: Vec<Option<&str>> = [None].into_iter().chain(pack.rule_names().map(Some)).collect();
        let begin = Begin {
            scenario,
            rules: names[rules % names.len()],
            chain: if authored { ChainChoice::Authored } else { ChainChoice::Drawn },
            dice: if manual { Dice::Manual } else { Dice::Seeded },
            coach: CoachLevel::ALL[coach],
            started_ms,
            seed,
        };
        let live = played(&begin, steps);
        // The largest course there is: every scenario of the pack, each played before.
        let course = course(Dialect::Scorm12, &[]);
        let mut progress = Progress::new(&course);
        for part in 0..course.parts.len() {
            let attempt = Attempt { decision: Points::of_tenths(877), right: 2, asked: 3, guided: part % 2 == 0 };
            progress.add(part, attempt, course.mastery);
        }
        let text = suspend(&course, library(), &progress, Some((&live, counted)), SCORM12).unwrap();
        prop_assert!(text.len() <= SCORM12);
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'));
        let (back, running) = resume(&course, library(), &text).unwrap();
        prop_assert_eq!(back, progress);
        let (session, was_counted) = running.unwrap().unwrap();
        prop_assert_eq!(was_counted, counted);
        prop_assert_eq!(session.to_jsonl(), live.to_jsonl());
    }

    #[test]
    fn what_was_spoilt_is_refused_and_nothing_panics(seed in 0..500u64, at: prop::sample::Index, byte: u8) {
        let course = course(Dialect::Scorm12, &["rotten-jar"]);
        let mut live = begun("rotten-jar", seed);
        crate::support::play(&mut live, seed);
        let text = suspend(&course, library(), &Progress::new(&course), Some((&live, false)), SCORM12).unwrap();
        let mut spoilt = text.clone().into_bytes();
        *at.get_mut(&mut spoilt) = byte;
        let spoilt = String::from_utf8_lossy(&spoilt).into_owned();
        if let Ok((_, Ok(Some((session, _))))) = resume(&course, library(), &spoilt)
            && spoilt != text
        {
            // The flag that says whether it was counted is not of the play.
            prop_assert_eq!(session.to_jsonl(), live.to_jsonl());
        }
        let cut = &text[..at.index(text.len())];
        prop_assert!(!matches!(resume(&course, library(), cut), Ok((_, Ok(Some(_))))));
    }
}

#[test]
fn a_long_classic_game_leaves_most_of_the_limit() {
    let begin = Begin {
        scenario: "rotten-jar",
        rules: Some("classic"),
        chain: ChainChoice::Drawn,
        dice: Dice::Seeded,
        coach: CoachLevel::Odds,
        started_ms: 1_795_000_000_000,
        seed: 11,
    };
    let live = played(&begin, 400);
    assert_eq!(live.view(live.team()).phase, Phase::Debrief);
    let course = course(Dialect::Scorm12, &["rotten-jar"]);
    let text = suspend(&course, library(), &Progress::new(&course), Some((&live, false)), SCORM12).unwrap();
    println!(
        "{} bytes of log, {} entries: {} characters",
        live.to_jsonl().len(),
        live.entries().len(),
        text.len()
    );
    assert!(text.len() < 600, "{} characters", text.len());
}

/// The longest play of every scenario under every rule set, with dice of one's own, an hour between two
/// decisions and all questions answered, in a course of the whole pack that was played 255 times before.
#[test]
fn the_longest_play_of_the_largest_course_leaves_most_of_the_limit() {
    let pack = library().pack("imaging").unwrap();
    let course = course(Dialect::Scorm12, &[]);
    let mut progress = Progress::new(&course);
    let attempt = Attempt { decision: Points::whole(100), right: 3, asked: 3, guided: true };
    for part in 0..course.parts.len() {
        (0..255).for_each(|_| progress.add(part, attempt, course.mastery));
    }
    let mut worst = (0, 0, String::new());
    for (scenario, seed) in pack.scenarios().iter().flat_map(|one| (0..3).map(move |seed| (one, seed))) {
        for rules in [None].into_iter().chain(pack.rule_names().map(Some)) {
            let begin = Begin {
                scenario: &scenario.file.id,
                rules,
                chain: ChainChoice::Drawn,
                dice: Dice::Manual,
                coach: CoachLevel::Odds,
                started_ms: 4_000_000_000_000,
                seed,
            };
            let live = played(&begin, 1_000);
            assert!(live.learned().next(Asked::After).is_none(), "all is answered");
            let text = suspend(&course, library(), &progress, Some((&live, true)), SCORM12).unwrap();
            if text.len() > worst.0 {
                worst = (text.len(), live.entries().len(), format!("{} {rules:?}", scenario.file.id));
            }
        }
    }
    println!(
        "{} characters for {} entries of {}, {} scenarios",
        worst.0,
        worst.1,
        worst.2,
        course.parts.len()
    );
    assert!(worst.0 > 300 && worst.0 < 1_000, "{} characters", worst.0);
}

/// Somebody who adopts and puts back for hours: the limit says so, and does not cut anything off.
#[test]
fn what_does_not_fit_is_said_and_fits_where_more_is_kept() {
    let mut live = begun("rotten-jar", 3);
    let mut now = live.header().started_ms;
    let mut d = Dealer::new(3);
    while live.view(live.team()).phase != Phase::Mitigation {
        now += 60_000;
        assert!(step(&mut live, &mut d, now));
    }
    let adopt =
        live.view(live.team()).legal.into_iter().find(|one| matches!(one, Action::Adopt { .. })).unwrap();
    let Action::Adopt { mitigation } = adopt else { unreachable!() };
    let course = course(Dialect::Scorm12, &["rotten-jar"]);
    let kept = |live: &Session, most| {
        suspend(&course, library(), &Progress::new(&course), Some((live, false)), most)
    };
    let mut adjustments = 0;
    while kept(&live, SCORM12).is_ok() {
        for _ in 0..10 {
            for action in [Action::Adopt { mitigation }, Action::Withdraw { mitigation }] {
                now += 20_000;
                live.act(live.team(), action, now).unwrap();
                adjustments += 1;
            }
        }
        assert!(adjustments < 5_000, "it never fills up");
    }
    println!("full after {adjustments} adjustments");
    assert!(adjustments > 400, "full after {adjustments} adjustments");
    assert!(matches!(kept(&live, SCORM12), Err(NotKept::TooLong(length)) if length > SCORM12));
    // While it runs, the LMS is not told anything in its place; once it is counted, the course's state alone.
    let mut progress = Progress::new(&course);
    let held =
        |progress: &Progress, counted| keep(&course, library(), progress, Some((&live, counted)), SCORM12);
    assert_eq!(held(&progress, false), Kept { text: None, all: false });
    let attempt = Attempt { decision: Points::whole(90), right: 3, asked: 3, guided: false };
    progress.add(0, attempt, course.mastery);
    let Kept { text: Some(text), all: false } = held(&progress, true) else { panic!("nothing is kept") };
    let (back, running) = resume(&course, library(), &text).unwrap();
    assert_eq!((back, running.unwrap().is_none()), (progress, true));
    let text = kept(&live, 64_000).unwrap();
    let (_, running) = resume(&course, library(), &text).unwrap();
    assert_eq!(running.unwrap().unwrap().0.to_jsonl(), live.to_jsonl());
}

#[test]
fn a_changed_pack_loses_the_play_and_not_the_progress() {
    let course = course(Dialect::Scorm12, &["rotten-jar", "ctrl-c"]);
    let mut progress = Progress::new(&course);
    let attempt = Attempt { decision: Points::whole(90), right: 3, asked: 3, guided: false };
    progress.add(1, attempt, course.mastery);
    let mut live = begun("rotten-jar", 5);
    crate::support::play(&mut live, 5);
    let text = suspend(&course, library(), &progress, Some((&live, false)), SCORM12).unwrap();
    // The same course with another scenario in the first place: another header follows.
    let mut other = course.clone();
    other.parts[0].scenario = "deadline".to_owned();
    let (kept, running) = resume(&other, library(), &text).unwrap();
    assert_eq!(kept, progress);
    assert_eq!(running.unwrap_err(), Lost::Changed);
    assert_eq!(resume(&course, library(), "no such thing!").unwrap_err(), Lost::Unreadable);
    assert_eq!(resume(&course, library(), "").unwrap_err(), Lost::Unreadable);
}
