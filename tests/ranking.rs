//! Red when the table of results puts a team on another place than it deserves: level teams apart,
//! guided ones among the others, or one without a decision score before one that has one.

use breach_rounds::exercise::{RankBy, Standing, Unranked, ranking};
use breach_rounds::rules::{CoachLevel, Dice};
use breach_rounds::scoring::{Points, Score, best_plan};

use super::support;

/// A score of so many points, with this decision score.
fn scored(total: i32, decision: Option<i32>, guided: bool) -> Score {
    let session = support::session(3, Dice::Seeded, false);
    let score = session.score(&best_plan(session.setup()));
    Score {
        total: Points::of_tenths(total),
        decision_score: decision.map(Points::of_tenths),
        guided,
        ..score
    }
}

fn places(scores: &[Score], by: RankBy) -> Vec<(usize, Result<u32, Unranked>, bool)> {
    let scores: Vec<&Score> = scores.iter().collect();
    ranking(&scores, by).iter().map(|&Standing { team, place, shared, .. }| (team, place, shared)).collect()
}

#[test]
fn the_two_rankings_differ_as_the_dice_did() {
    let lucky = scored(900, Some(701), false);
    let unlucky = scored(650, Some(952), false);
    let scores = [lucky, unlucky];
    assert_eq!(places(&scores, RankBy::Points), [(0, Ok(1), false), (1, Ok(2), false)]);
    assert_eq!(places(&scores, RankBy::DecisionScore), [(1, Ok(1), false), (0, Ok(2), false)]);
    assert_eq!(RankBy::default(), RankBy::DecisionScore);
}

#[test]
fn level_teams_share_a_place_and_the_next_one_is_left_out() {
    let scores = [500, 800, 500, 200].map(|points| scored(points, None, false));
    let shared = [(1, Ok(1), false), (0, Ok(2), true), (2, Ok(2), true), (3, Ok(4), false)];
    assert_eq!(places(&scores, RankBy::Points), shared);
}

#[test]
fn guided_plays_and_those_without_a_decision_score_have_no_place() {
    let scores = [
        scored(990, Some(990), true),
        scored(700, None, false),
        scored(300, Some(400), false),
        scored(300, Some(400), true),
    ];
    let by_decision = [
        (2, Ok(1), false),
        (1, Err(Unranked::PointsOnly), false),
        (0, Err(Unranked::Guided), false),
        (3, Err(Unranked::Guided), false),
    ];
    assert_eq!(places(&scores, RankBy::DecisionScore), by_decision);
    let by_points = [
        (1, Ok(1), false),
        (2, Ok(2), false),
        (0, Err(Unranked::Guided), false),
        (3, Err(Unranked::Guided), false),
    ];
    assert_eq!(places(&scores, RankBy::Points), by_points);
    assert!(ranking(&[], RankBy::Points).is_empty());
}

#[test]
fn a_score_says_whether_its_play_was_guided() {
    for seed in 0..6 {
        let session = support::session(seed, Dice::Seeded, false);
        let guided = session.header().coach == CoachLevel::Full;
        assert_eq!(session.score(&best_plan(session.setup())).guided, guided, "seed {seed}");
    }
}
