//! Missed questions come back after 2, 7 and 30 days, and nothing is lost when two devices are merged.

use breach_rounds::rules::{Asked, QuestionKey};
use breach_rounds::scoring::{DAYS, QuestionRef, Spaced};
use proptest::prelude::*;

const DAY: u64 = 86_400_000;
const KEY: QuestionKey = QuestionKey { options: 4, right: 2 };

fn question(pair: u8) -> QuestionRef {
    QuestionRef { pack: "imaging".into(), scenario: "rotten-jar".into(), when: Asked::After, pair }
}

#[test]
fn a_missed_question_comes_back_after_2_7_and_30_days_and_then_no_more() {
    let mut all = Spaced::default();
    let mut now = 1_000;
    assert!(all.missed(question(0), KEY, now));
    for days in [2, 7, 30] {
        assert!(all.due(now + days * DAY - 1).is_empty(), "before day {days}");
        assert_eq!(all.next_ms(now), Some(now + days * DAY));
        now += days * DAY;
        assert_eq!(all.due(now).len(), 1, "on day {days}");
        assert!(all.answered(&question(0), true, now).is_some());
    }
    assert!(all.due(u64::MAX).is_empty(), "it is done");
    assert_eq!((all.open(), all.next_ms(now)), (0, None));
    assert!(!all.missed(question(0), KEY, 1_000), "the same play, opened again, misses nothing anew");
    assert!(all.due(u64::MAX).is_empty());
    assert!(all.missed(question(0), KEY, now + 1), "missed again in a later play");
    assert_eq!(all.due(now + 1 + 2 * DAY).len(), 1);
}

#[test]
fn a_wrong_answer_starts_again_and_an_early_one_counts_nothing() {
    let mut all = Spaced::default();
    all.missed(question(0), KEY, 0);
    assert_eq!(all.answered(&question(0), true, DAY), None, "it is not due");
    let card = all.answered(&question(0), true, 2 * DAY).expect("it is due");
    assert_eq!(card.due_ms(), Some(9 * DAY));
    let card = all.answered(&question(0), false, 9 * DAY).expect("it is due");
    assert_eq!(card.due_ms(), Some(11 * DAY), "two days again");
    assert_eq!(all.answered(&question(1), true, 9 * DAY), None, "nobody missed that one");
}

/// What happens on a device: a question is missed or answered, some hours later each time.
fn lived() -> impl Strategy<Value = (Spaced, u64)> {
    prop::collection::vec((0_u8..4, any::<bool>(), any::<bool>(), 1_u64..1500), 0..40).prop_map(|steps| {
        let (mut all, mut now) = (Spaced::default(), 0);
        for (pair, misses, right, hours) in steps {
            now += hours * DAY / 24;
            if misses {
                all.missed(question(pair), KEY, now);
            } else {
                all.answered(&question(pair), right, now);
            }
        }
        (all, now)
    })
}

proptest! {
    #[test]
    fn what_is_written_down_reads_back((all, now) in lived()) {
        prop_assert_eq!(&Spaced::read(&all.to_text()), &all);
        for (_, card) in all.due(now) {
            let days = DAYS[usize::from(card.step)];
            prop_assert!(card.answered_ms + days * DAY <= now);
        }
        prop_assert!(all.next_ms(now).is_none_or(|next| next > now));
    }

    #[test]
    fn merging_keeps_what_is_newer_whichever_way_round((one, _) in lived(), (other, _) in lived()) {
        let mut merged = one.clone();
        merged.merge(other.clone());
        let mut again = merged.clone();
        prop_assert_eq!(again.merge(other.clone()), 0, "twice is once");
        prop_assert_eq!(&again, &merged);
        let newest = |text: &str| text.lines().map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
        let both: std::collections::BTreeSet<_> =
            newest(&one.to_text()).union(&newest(&other.to_text())).cloned().collect();
        prop_assert!(newest(&merged.to_text()).is_subset(&both), "nothing is made up");
        prop_assert!(merged.open() <= 4);
    }

    #[test]
    fn what_cannot_be_read_costs_its_line_alone((all, _) in lived(), junk in "[^\n]{0,60}") {
        let text = format!("{junk}\n{}{junk}", all.to_text());
        prop_assert_eq!(Spaced::read(&text), all);
    }
}
