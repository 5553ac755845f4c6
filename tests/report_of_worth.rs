//! Red when a report says of a play that was not analysed what it cannot know, ranks a guided one, or
//! keeps to itself why there is no par.

use breach_rounds::packs::{Library, embedded};
use breach_rounds::report::{AfterActionReport, Play, Worth, gather, markdown};
use breach_rounds::rules::CoachLevel;
use breach_rounds::scoring::{Analysis, Step, StepKind};
use breach_rounds::sim::{Limit, Session, Start, Unsolvable};
use breach_rounds::text::Text;

use super::playthroughs::{played, step};

/// A walk from 40 points to 36 by one die: all accuracy, little luck.
fn analysis() -> Analysis {
    let kind = StepKind::Die { face: 3, success: false, revealed: vec![] };
    Analysis::new(40.0, 36.0, false, vec![Step { turn: 1, seq: 2, before: 40.0, after: 36.0, kind }])
}

fn report(library: &Library, plays: &[(&str, &Session, Worth<'_>)]) -> AfterActionReport {
    let pack = library.packs.first().expect("a pack is shipped");
    let scenario = pack.scenarios().first().expect("it has a scenario");
    let plays: Vec<Play<'_>> =
        plays.iter().map(|&(name, session, worth)| Play { name, session, worth }).collect();
    gather(&Text::english(), pack, scenario, &plays, None).expect("all are over")
}

fn play(library: &Library, coach: CoachLevel) -> Session {
    let pack = library.packs.first().expect("a pack is shipped");
    let first = played(pack.scenarios().first().expect("it has a scenario"), 5);
    let mut session = Session::start(Start { coach, ..first.header().clone() }).expect("named cards");
    while step(&mut session) {}
    session
}

#[test]
fn a_report_without_an_analysis_says_why() {
    let library = embedded();
    let session = play(&library, CoachLevel::Off);
    let too_large = Unsolvable::TooLarge { what: Limit::Procedures, is: 18, most: 16 };
    let said = |worth| {
        let report = report(&library, &[("One", &session, worth)]);
        assert!(report.standings.is_empty(), "a team alone is not ranked");
        let deserved = report.teams[0].deserved.clone();
        assert!(deserved.sums.is_none() && deserved.turns.is_empty() && deserved.decision_score.is_none());
        let page = markdown(&Text::english(), &report);
        let [words] = deserved.words.as_slice() else { panic!("{:?}", deserved.words) };
        assert!(page.contains(&format!("### What the choices deserve\n\n{words}\n")), "{page}");
        words.clone()
    };
    assert!(said(Worth::PointsOnly(too_large)).starts_with("There are 18 procedures in the hand;"));
    assert_eq!(said(Worth::Unknown), "Par and luck had not been worked out when this was written.");
}

#[test]
fn teams_are_ranked_by_what_their_choices_deserve_and_guided_ones_are_not() {
    let library = embedded();
    let (own, told) = (play(&library, CoachLevel::Odds), play(&library, CoachLevel::Full));
    let found = analysis();
    let teams = [
        ("Told", &told, Worth::Analysed(&found)),
        ("Unknown", &own, Worth::Unknown),
        ("Own", &own, Worth::Analysed(&found)),
    ];
    let ranked = report(&library, &teams);
    let [lead, first, second, third] = ranked.standings.as_slice() else { panic!("{ranked:#?}") };
    assert!(lead.starts_with("By decision score"), "{lead}");
    assert!(first.starts_with("1: Own, decision score "), "{first}");
    assert!(second.starts_with("Without a decision score: Unknown, "), "{second}");
    assert!(third.starts_with("Not ranked, because the coach told the best move: Told, "), "{third}");
    let deserved = &ranked.teams[0].deserved;
    assert!(deserved.guided && deserved.words.iter().any(|words| words.contains("not ranked")));
    assert_eq!(
        deserved.turns[0].words,
        "Turn 1 (luck \u{2212}4): The die showed 3, a failure. In the end, 36 points."
    );
    let sums = deserved.sums.expect("it was analysed");
    assert_eq!((sums.par, sums.luck, sums.accuracy), (40.0, -4.0, 1.0));
    let unknown = teams.map(|(name, session, _)| (name, session, Worth::Unknown));
    let by_points = report(&library, &unknown).standings;
    assert!(by_points[0].starts_with("By points"), "{by_points:?}");
    // The two that are not guided played the same, and are level.
    assert!(by_points[1].starts_with("1, shared: Unknown, "), "{by_points:?}");
    assert!(by_points[2].starts_with("1, shared: Own, "), "{by_points:?}");
}
