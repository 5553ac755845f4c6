//! Red when the coach says something that depends on a hidden card, when its odds are not the odds, or
//! when what it ranks, counts or calls too large is wrong.

use std::sync::Arc;

use breach_rounds::app::desk::thinking::Thought;
use breach_rounds::app::screens::Seating;
use breach_rounds::app::screens::table::{CoachInput, PanelModel, TableInput, TableModel};
use breach_rounds::rules::{
    AttackId, Availability, CoachLevel, Dice, Effect, Event, Move, PerStage, ProcedureId, Seat, Setup, Stage,
    State, View,
};
use breach_rounds::sim::coach::{Place, Reason, advise, is_due, odds};
use breach_rounds::sim::{Belief, Limit, Limits, Rated, Session, Solver, Unsolvable};
use breach_rounds::text::words::Cards;
use breach_rounds::text::{Text, coach};

use crate::stage::imaging;
use crate::support::{Dealer, session, step};

/// Every position of some random sessions in which the team is to move.
fn positions(seeds: std::ops::Range<u64>, mut visit: impl FnMut(&Session, &View)) {
    for seed in seeds {
        let mut session = session(seed, Dice::Seeded, seed % 3 == 0);
        let mut d = Dealer::new(seed ^ 0xc0ac);
        for at in 0..80 {
            let view = session.view(session.team());
            if is_due(&view) {
                visit(&session, &view);
            }
            if !step(&mut session, &mut d, at) {
                break;
            }
        }
    }
}

/// Every chain that a view leaves possible, with the product of its weights; none when they are many.
fn chains(view: &View) -> Vec<(PerStage<AttackId>, f64)> {
    let mut all = vec![([AttackId(0); Stage::COUNT], 1.0)];
    for stage in &view.stages {
        let possible: Vec<(AttackId, f64)> = match stage.revealed {
            Some(revealed) => vec![(revealed.attack, 1.0)],
            None => {
                let left = stage.suspects.iter().filter(|suspect| suspect.ruled_out.is_none());
                left.map(|suspect| (suspect.attack, f64::from(suspect.weight))).collect()
            }
        };
        all = all
            .into_iter()
            .flat_map(|(chain, weight)| {
                possible.iter().map(move |&(attack, more)| {
                    let mut chain = chain;
                    chain[stage.stage.index()] = attack;
                    (chain, weight * more)
                })
            })
            .collect();
    }
    all
}

/// The same session over another truth.
fn with_chain(setup: &Setup, chain: PerStage<AttackId>, events: &[Event]) -> View {
    let mut state = State::new(Arc::new(Setup { chain, ..setup.clone() }), 0);
    events.iter().for_each(|event| state.evolve(event));
    View::for_seat(&state, Seat::Team(0))
}

/// Every word that the coach puts on the table.
fn words(session: &Session, view: &View, solver: Option<&mut Solver>) -> String {
    let text = Text::english();
    let belief = Belief::of(view);
    let rated = solver.map(|solver| solver.rate(belief.as_ref().unwrap()).unwrap());
    let level = if rated.is_some() { CoachLevel::Full } else { CoachLevel::Odds };
    let model = TableModel::new(&TableInput {
        view,
        pack: imaging(),
        scenario: &imaging().scenarios()[0],
        names: session.names(),
        text: &text,
        events: &[],
        log: &[],
        seating: &Seating::Solo,
        coach: CoachInput { level, locked: false, rated: rated.as_ref().map(Thought::Done) },
    });
    let odds = model.hand.iter().map(|card| (card.id, &card.odds));
    format!("{:#?} {:#?}", odds.collect::<Vec<_>>(), model.coach)
}

#[test]
fn no_word_depends_on_which_of_the_possible_chains_is_the_true_one() {
    let (mut compared, mut ranked) = (0, 0);
    positions(0..60, |session, view| {
        let chains = chains(view);
        let events: Vec<Event> = session.events().cloned().collect();
        let small = view.limit - view.turn < 3 && view.procedures.len() < 7;
        let said =
            |view: &View| words(session, view, small.then(|| Solver::new(Limits::platform())).as_mut());
        let here = said(view);
        for &(chain, _) in chains.iter().step_by(1 + chains.len() / 12) {
            let other = with_chain(session.setup(), chain, &events);
            assert_eq!(&other, view, "the view tells {chain:?} from the truth");
            assert_eq!(said(&other), here);
            compared += 1;
            ranked += usize::from(small);
        }
        assert!(chains.iter().any(|&(chain, _)| chain == session.setup().chain), "the truth is possible");
    });
    assert!(compared > 1500 && ranked > 300, "{compared} compared, {ranked} with a ranking");
}

#[test]
fn the_odds_are_those_of_counting_every_possible_chain() {
    let mut checked = 0;
    positions(40..80, |session, view| {
        let chains = chains(view);
        let all: f64 = chains.iter().map(|&(_, weight)| weight).sum();
        let ready = view.procedures.iter().filter(|known| known.availability == Availability::Ready);
        let odds = odds(view).unwrap();
        assert_eq!(odds.len(), ready.clone().count());
        for ((procedure, outlook), known) in odds.iter().zip(ready) {
            assert_eq!(*procedure, known.procedure);
            assert_eq!(usize::from(outlook.suspects), known.could_find.len());
            let good = (1..=i16::from(view.rules.die)).filter(|&face| face >= known.needs).count();
            let succeeds = good as f64 / f64::from(view.rules.die);
            let lists = session.setup().found_by(*procedure);
            let hit = |chain: &PerStage<AttackId>| {
                view.stages.iter().any(|s| s.revealed.is_none() && lists.contains(chain[s.stage.index()]))
            };
            let found: f64 = chains.iter().filter(|(chain, _)| hit(chain)).map(|&(_, weight)| weight).sum();
            assert!((outlook.succeeds - succeeds).abs() < 1e-12);
            assert!((outlook.reveals - succeeds * found / all).abs() < 1e-12);
            checked += 1;
        }
    });
    assert!(checked > 1000, "{checked}");
}

#[test]
fn the_ranking_is_the_solvers_and_its_reasons_are_what_the_board_shows() {
    let mut seen = [0; 6];
    positions(80..140, |_, view| {
        let moves: Vec<Move> = Belief::of(view).unwrap().moves();
        let worth = |at: u8| if at == 1 { 30.0 } else { 30.0 - f64::from(at) };
        let rated: Vec<(Move, f64)> = moves.into_iter().zip(0..).map(|(m, at)| (m, worth(at))).collect();
        let advice = advise(view, &Rated { value: 30.0, moves: rated.clone() });
        assert!(advice.moves.iter().map(|row| (row.chosen, row.expected)).eq(rated));
        for (row, at) in advice.moves.iter().zip(0..) {
            assert_eq!(row.loses, 30.0 - worth(at), "what is as good loses nothing");
            seen[check(view, row.chosen, &row.reason)] += 1;
        }
    });
    assert!(seen.iter().all(|&times| times > 5), "{seen:?}");
}

/// Holds a reason to the board; which kind it is.
fn check(view: &View, chosen: Move, reason: &Reason) -> usize {
    let hidden = || view.stages.iter().filter(|stage| stage.revealed.is_none());
    let board = hidden().flat_map(|stage| &stage.suspects).filter(|one| one.ruled_out.is_none()).count();
    let lists = |procedure: ProcedureId, stage: Stage| {
        let on = view.stages[stage.index()].suspects.iter().filter(|one| one.ruled_out.is_none());
        on.filter(|one| one.detected_by.contains(&procedure)).count()
    };
    match (chosen, reason) {
        (Move::Investigate(id), Reason::Finds { suspects, left, place, established }) => {
            let known = view.procedures.iter().find(|known| known.procedure == id).unwrap();
            assert_eq!(usize::from(*suspects), known.could_find.len());
            assert_eq!(usize::from(*left), board);
            assert_eq!(*established, known.established);
            let all = usize::from(*suspects);
            match *place {
                Place::All(stage) => {
                    assert_eq!(lists(id, stage), all);
                    0
                }
                Place::Most(stage) => {
                    assert!(2 * lists(id, stage) > all && lists(id, stage) < all);
                    1
                }
                Place::Spread(stages) => {
                    let over = hidden().filter(|stage| lists(id, stage.stage) > 0).count();
                    assert_eq!(usize::from(stages), over);
                    assert!(hidden().all(|stage| 2 * lists(id, stage.stage) <= all));
                    2
                }
            }
        }
        (Move::Investigate(id), Reason::FindsNothing) => {
            assert!(hidden().all(|stage| lists(id, stage.stage) == 0));
            3
        }
        (Move::Consult(id), Reason::Calls { effects }) => {
            let known = view.consultants.iter().find(|known| known.consultant == id).unwrap();
            assert_eq!(effects, &known.effects);
            4
        }
        (Move::Pass, Reason::Passes) => 5,
        _ => panic!("{chosen:?} because of {reason:?}"),
    }
}

#[test]
fn every_reason_reads_like_a_sentence() {
    let text = Text::english();
    let session = session(1, Dice::Seeded, false);
    let cards = Cards { pack: imaging(), names: session.names() };
    let finds = |suspects, left, place, established| Reason::Finds { suspects, left, place, established };
    let pivot = Stage::PivotEscalate;
    for (reason, said) in [
        (finds(1, 7, Place::All(pivot), false), "could find 1 of the 7 that are left, in Pivot and escalate"),
        (
            finds(4, 7, Place::Most(pivot), true),
            "could find 4 of the 7 that are left, most in Pivot and escalate; established",
        ),
        (finds(4, 9, Place::Spread(4), false), "could find 4 of the 9 that are left, in 4 stages"),
        (Reason::FindsNothing, "could find nothing that is left"),
        (Reason::Calls { effects: vec![] }, "nothing is rolled"),
        (Reason::Calls { effects: vec![Effect::GainTurns(2)] }, "nothing is rolled. You gain 2 turns."),
        (Reason::Passes, "nothing is rolled, nothing is found"),
    ] {
        assert_eq!(coach::reason(&text, &cards, &reason), said);
    }
}

#[test]
fn a_chance_is_never_rounded_to_certainty() {
    let text = Text::english();
    for (chance, said) in
        [(0.0, "0 %"), (0.001, "< 1 %"), (0.049, "5 %"), (0.65, "65 %"), (0.999, "> 99 %"), (1.0, "100 %")]
    {
        assert_eq!(coach::percent(&text, chance), said);
    }
}

#[test]
fn what_is_too_large_is_said_and_shown() {
    let text = Text::english();
    for (what, said) in [
        (Limit::Cooldown, "procedures rest for 20 turns"),
        (Limit::Turns, "20 turns are left"),
        (Limit::Suspects, "a stage has 20 suspects"),
        (Limit::Procedures, "the hand has 20 procedures"),
    ] {
        let why = Unsolvable::TooLarge { what, is: 20, most: 12 };
        let words = coach::unsolvable(&text, why);
        assert!(words.contains("too large") && words.contains(said) && words.contains("12"), "{words}");
        let mut play = crate::stage::Play::new("knock-on-your-own-door", 7, Dice::Seeded);
        play.coach = CoachLevel::Full;
        let panel = play.model_with(Some(Thought::Impossible(why))).coach.unwrap().panel;
        assert_eq!(panel, Some(PanelModel::Silent(words)));
    }
    let play = crate::stage::Play::new("knock-on-your-own-door", 7, Dice::Seeded);
    let mut view = play.view();
    assert!(!words(&play.session, &view, None).contains("too large"));
    view.rules.cooldown = 9;
    assert!(words(&play.session, &view, None).contains("too large for the coach"), "odds say it, too");
}

#[test]
fn points_as_they_are_shown_add_up() {
    for (better, worse, said) in
        [(48.24, 47.05, Some("1.1")), (48.0, 47.96, None), (31.0, 30.0, Some("1.0")), (31.04, 31.0, None)]
    {
        assert_eq!(coach::fewer(&Text::english(), better, worse).as_deref(), said, "{better} and {worse}");
    }
    assert_eq!(coach::points(&Text::english(), 31.0), "31.0");
}
