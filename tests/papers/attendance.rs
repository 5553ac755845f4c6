//! Red when somebody's time in the room is counted twice or not at all.

use breach_rounds::exercise::evaluation::{Attendance, MemberKind, presences};
use proptest::prelude::*;

fn stay(member: u16, joined_ms: u64, left_ms: Option<u64>) -> Attendance {
    Attendance { member, kind: MemberKind::Participant, team: Some(0), joined_ms, left_ms }
}

#[test]
fn a_break_does_not_count_and_a_second_device_counts_once() {
    let found = presences(&[stay(7, 100, Some(200)), stay(7, 150, Some(260)), stay(7, 400, None)], 500);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].first_ms, found[0].last_ms, found[0].contact_ms), (100, 500, 160 + 100));
}

#[test]
fn what_lasts_beyond_the_end_ends_with_it_and_who_came_later_was_not_there() {
    let found = presences(&[stay(1, 0, Some(900)), stay(2, 501, None)], 500);
    assert_eq!(found.iter().map(|one| (one.member, one.contact_ms)).collect::<Vec<_>>(), [(1, 500)]);
}

#[test]
fn facilitators_stand_first_and_tables_in_the_order_of_sitting_down() {
    let mut stays = vec![stay(1, 0, Some(10)), stay(1, 20, Some(30)), stay(9, 0, None)];
    stays[1].team = Some(4);
    stays[2].kind = MemberKind::Facilitator;
    stays[2].team = None;
    let found = presences(&stays, 100);
    assert_eq!(found.iter().map(|one| one.member).collect::<Vec<_>>(), [9, 1]);
    assert_eq!(found[1].teams, [0, 4]);
}

proptest! {
    /// Counted minute by minute, by nothing but the definition.
    #[test]
    fn contact_time_is_the_number_of_moments_with_a_stay(
        spans in prop::collection::vec((0_u64..60, 0_u64..40), 1..8),
        end in 1_u64..80,
    ) {
        let stays: Vec<Attendance> =
            spans.iter().map(|&(from, long)| stay(0, from, (long < 35).then_some(from + long))).collect();
        let there = |moment: u64| stays.iter().any(|stay| {
            stay.joined_ms <= moment && moment < stay.left_ms.unwrap_or(u64::MAX)
        });
        let moments = (0..end).filter(|&moment| there(moment)).count() as u64;
        let found = presences(&stays, end);
        prop_assert_eq!(found.first().map_or(0, |one| one.contact_ms), moments);
    }
}
