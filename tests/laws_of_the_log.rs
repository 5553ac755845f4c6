//! Saving, reading and undoing. Red: somebody's saved session is lost or can be forged.

use breach_rounds::rules::log::Record;
use breach_rounds::rules::{Action, Dice, Event, Seat};
use breach_rounds::sim::Session;
use proptest::prelude::*;

use crate::support::{play, session};

fn played(seed: u64) -> Session {
    let dice = if seed.is_multiple_of(2) { Dice::Seeded } else { Dice::Manual };
    let mut session = session(seed, dice, seed.is_multiple_of(3));
    play(&mut session, seed);
    session
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn replay_equals_live(seed: u64) {
        let live = played(seed);
        let (read, warnings) = Session::read(&live.to_jsonl(), "x.jsonl").unwrap();
        prop_assert_eq!(warnings, vec![]);
        prop_assert_eq!(read.state(), live.state());
        prop_assert_eq!(read.to_jsonl(), live.to_jsonl());
        prop_assert_eq!(read.undo_points(), live.undo_points());
    }

    #[test]
    fn a_log_cut_off_anywhere_keeps_everything_before(seed: u64, cut: prop::sample::Index) {
        let live = played(seed);
        let text = live.to_jsonl();
        let header = live.header_line().len();
        let at = header + cut.index(text.len() - header + 1);
        let whole = text[..at].matches('\n').count() - 1;
        let (read, _) = Session::read(&text[..at], "x.jsonl").unwrap();
        prop_assert!(read.entries().len() >= whole);
        for (read, live) in read.entries().iter().zip(live.entries()).take(whole) {
            prop_assert_eq!(read, live);
        }
        // What was cut off within one action was worked out again, as it was.
        for (read, live) in read.entries().iter().zip(live.entries()) {
            prop_assert_eq!(&read.record, &live.record);
        }
        // It can be saved and read again.
        let (again, warnings) = Session::read(&read.to_jsonl(), "x.jsonl").unwrap();
        prop_assert_eq!(warnings, vec![]);
        prop_assert_eq!(again.state(), read.state());
    }

    #[test]
    fn an_edited_log_is_refused(seed in 0..2000u64, at: prop::sample::Index, digit in b'0'..=b'9') {
        let live = played(seed);
        let text = live.to_jsonl();
        // The last line's own content has no line behind it that would vouch for it, unless the
        // rules do; everything before is vouched for by the chain.
        let vouched = text.trim_end().rfind('\n').unwrap_or(0);
        let digits: Vec<usize> = text.bytes().enumerate().take(vouched).filter(|(_, b)| b.is_ascii_digit()).map(|(i, _)| i).collect();
        let index = *at.get(&digits);
        let mut bytes = text.into_bytes();
        prop_assume!(bytes[index] != digit);
        bytes[index] = digit;
        let edited = String::from_utf8(bytes).unwrap();
        let errors = Session::read(&edited, "x.jsonl").unwrap_err();
        prop_assert!(errors.iter().all(|e| e.span.is_some() && !e.message.is_empty()));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text: String, seed in 0..50u64, cut: prop::sample::Index) {
        let _ = Session::read(&text, "x.jsonl");
        let log = played(seed).to_jsonl();
        let mut at = cut.index(log.len());
        while !log.is_char_boundary(at) { at -= 1; }
        let _ = Session::read(&format!("{}{text}{}", &log[..at], &log[at..]), "x.jsonl");
    }

    #[test]
    fn an_undo_returns_to_the_position_it_names(seed in 0..5000u64, at: prop::sample::Index) {
        let mut live = session(seed, Dice::Manual, true);
        let mut before = vec![(0, live.state().clone())];
        let mut d = crate::support::Dealer::new(seed);
        for now in 0..30 {
            if !crate::support::step(&mut live, &mut d, now) { break; }
            if let Some(&end) = live.undo_points().last() {
                before.retain(|&(seq, _)| seq < end && live.undo_points().contains(&seq) || seq == 0);
                before.push((end, live.state().clone()));
            }
        }
        prop_assume!(before.len() > 2);
        let (seq, position) = &before[at.index(before.len() - 1)];
        let log = live.entries().len();
        live.undo(*seq, "again".into(), 99).unwrap();
        let striking = live.entries().len() - log > 1; // a draw that the undo uncovered was made anew
        if !striking {
            prop_assert_eq!(live.state(), position);
        }
        prop_assert!(live.entries().len() > log, "nothing leaves the log");
    }
}

#[test]
fn an_undo_brings_other_dice() {
    let differs = (0..40u64).any(|seed| {
        let mut live = session(seed, Dice::Seeded, true);
        let action = live.view(Seat::Team(0)).legal.remove(0);
        live.act(Seat::Team(0), action, 0).unwrap();
        if !live.state().awaits_die() {
            return false;
        }
        let face = |session: &Session| {
            session.events().find_map(|e| if let Event::Rolled { face, .. } = e { Some(*face) } else { None })
        };
        live.roll(None, 0).unwrap();
        let first = face(&live);
        live.undo(1, "read the card again".into(), 0).unwrap();
        assert!(matches!(live.entries().last().unwrap().record, Record::Undone { .. }));
        live.roll(None, 0).unwrap();
        first != face(&live)
    });
    assert!(differs);
}

#[test]
fn a_newer_format_and_an_empty_file_are_refused_in_words() {
    let newer = session(1, Dice::Seeded, false).to_jsonl().replacen("\"format\":1", "\"format\":2", 1);
    let error = &Session::read(&newer, "saved.jsonl").unwrap_err()[0];
    assert!(error.message.contains("format 2") && error.hint.is_some(), "{error:?}");
    let error = &Session::read("", "saved.jsonl").unwrap_err()[0];
    assert!(error.message.contains("empty"), "{error:?}");
    assert_eq!(error.file, "saved.jsonl");
}

#[test]
fn teams_with_the_same_seed_meet_the_same_dice() {
    let first_face = |seed: u64, choice: usize| {
        let mut live = session(seed, Dice::Seeded, false);
        let rolls: Vec<_> = live
            .view(Seat::Team(0))
            .legal
            .into_iter()
            .filter(|a| matches!(a, Action::Investigate { .. }))
            .collect();
        live.act(Seat::Team(0), rolls[choice % rolls.len()].clone(), 0).unwrap();
        live.roll(None, 0).unwrap();
        live.events()
            .find_map(|e| if let Event::Rolled { face, .. } = e { Some(*face) } else { None })
            .unwrap()
    };
    let mut shown = std::collections::BTreeSet::new();
    for seed in 0..30 {
        let face = first_face(seed, 0);
        assert!((1..12).all(|choice| first_face(seed, choice) == face), "seed {seed}");
        shown.insert(face);
    }
    assert!(shown.len() > 5, "thirty seeds show many faces: {shown:?}");
}
