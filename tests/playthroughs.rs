//! Red when a shipped scenario plays differently than written down in `tests/playthroughs/`: nodes,
//! legal actions, what each seat may know, events, their sentences, the score. Three scenarios stand for
//! all. `UPDATE_GOLDEN=1` writes them anew; read the difference before you commit it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use breach_rounds::packs::{Pack, Scenario};
use breach_rounds::rules::log::{Record, hash_of};
use breach_rounds::rules::{Action, Availability, ChainChoice, Dice, ProcedureView, Seat, View};
use breach_rounds::scoring::{Analysis, Score, Step, StepKind, best_plan};
use breach_rounds::sim::{Limits, Session, Solver, Start, analyse};
use breach_rounds::text::words::Cards;
use breach_rounds::text::{Text, analysis, log, scores};

use crate::support::shipped::{header, imaging};

const SEED: u64 = 20_261_122;
const SEATS: [Seat; 3] = [Seat::Team(0), Seat::Facilitator, Seat::Observer];

/// A session of a shipped scenario, one second a step.
pub fn start(scenario: &Scenario, seed: u64) -> Session {
    let setup = scenario
        .blueprint
        .draw(seed, ChainChoice::Drawn, Dice::Seeded, true)
        .unwrap_or_else(|why| panic!("{}: {why:?}", scenario.file.id));
    Session::start(Start { started_ms: 1_795_000_000_000, ..header(scenario, seed, setup) })
        .expect("every card has a name")
}

/// A plain way to play: the ready procedure that could find most, the first suspect that it could
/// find; the second option of a choice; every mitigation that still fits, in order.
fn choice(view: &View) -> Option<Action> {
    let promise =
        |procedure: &&ProcedureView| (procedure.could_find.len(), std::cmp::Reverse(procedure.procedure));
    let ready = view.procedures.iter().filter(|one| one.availability == Availability::Ready);
    let favourite = ready.max_by_key(promise).map(|one| Action::Investigate {
        procedure: one.procedure,
        testing: one.could_find.first().copied(),
    });
    let second = Action::Choose { option: 1, expired: false };
    let adopt = view.legal.iter().find(|action| matches!(action, Action::Adopt { .. })).cloned();
    let wishes =
        favourite.into_iter().chain([second, Action::ReadReport]).chain(adopt).chain([Action::CommitPlan]);
    wishes.into_iter().find(|wish| view.legal.contains(wish))
}

/// Makes the next step; false when it is over.
pub fn step(session: &mut Session) -> bool {
    let at_ms = session.header().started_ms + 1000 * (session.entries().len() as u64 + 1);
    if session.state().awaits_die() {
        session.roll(None, at_ms).expect("the die is due");
        return true;
    }
    let seats = [session.team(), Seat::Facilitator];
    let views = seats.map(|seat| (seat, session.view(seat)));
    let action = views.iter().find_map(|(seat, view)| Some((*seat, choice(view)?)));
    let Some((seat, action)) = action else {
        assert!(views[0].1.verdict.is_some(), "somebody can act until it is over");
        return false;
    };
    session.act(seat, action, at_ms).expect("it was listed as legal");
    true
}

/// A whole play of a shipped scenario.
pub fn played(scenario: &Scenario, seed: u64) -> Session {
    let mut session = start(scenario, seed);
    while step(&mut session) {}
    session
}

/// What a seat may know: what a reader checks in words, and everything in the hash.
fn sight(session: &Session, seat: Seat) -> String {
    let view = session.view(seat);
    let json = serde_json::to_string(&view).expect("inside the names' scope");
    let mut out = format!("{seat:?} {}", &hash_of(&json)[..12]);
    if seat == session.team() {
        let open = |at: usize| view.stages[at].suspects.iter().filter(|s| s.ruled_out.is_none()).count();
        let stages = [0, 1, 2, 3].map(|at| match view.stages[at].revealed {
            Some(found) => format!("{:?}", found.attack),
            None => format!("1 of {}", open(at)),
        });
        let _ = write!(
            out,
            " turn {} of {}, {:?}, care {:?}, streak {}: {}",
            view.turn,
            view.limit,
            view.phase,
            view.care,
            view.streak,
            stages.join(" / ")
        );
    }
    out
}

fn transcript(pack: &Pack, scenario: &Scenario) -> String {
    let (text, names) = (Text::english(), Arc::clone(&scenario.names));
    let cards = Cards { pack, names: &names };
    names.scope(|| {
        let mut session = start(scenario, SEED);
        let setup = session.setup();
        let mut out = format!("{} / {}, seed {SEED}\n", pack.info().id, scenario.file.id);
        let _ = writeln!(out, "chain {:?}", setup.chain);
        let _ = writeln!(out, "dealt {:?}", setup.dealt);
        let _ = writeln!(out, "established {:?}", setup.established);
        let _ = writeln!(out, "pile {:?}", setup.pile);
        let mut steps = 0;
        loop {
            let from = session.entries().len();
            let _ = writeln!(out, "\n{steps}: {:?}", session.state().node());
            for seat in SEATS {
                let legal = session.view(seat).legal;
                let _ = writeln!(out, "  sees {}; may do {}", sight(&session, seat), brief(&legal));
            }
            if !step(&mut session) {
                break;
            }
            for entry in &session.entries()[from..] {
                let Record::Event(event) = &entry.record else { continue };
                let hidden = SEATS.iter().filter(|&&seat| !event.seen_by(seat));
                let hidden: Vec<_> = hidden.map(|seat| format!("{seat:?}")).collect();
                let _ = writeln!(
                    out,
                    "  {event:?}{}",
                    if hidden.is_empty() { String::new() } else { format!(" not for {}", hidden.join(", ")) }
                );
                let _ = writeln!(out, "    {}", log::sentence(&text, pack, &names, event));
            }
            steps += 1;
        }
        let score = session.score(&best_plan(session.setup()));
        let _ = writeln!(out, "\ntotal {}", score.total);
        for line in &score.investigation_lines {
            let _ = writeln!(
                out,
                "  {:>4} {}",
                line.points.to_string(),
                scores::investigation(&text, &cards, &line.reason)
            );
        }
        let _ = writeln!(
            out,
            "  {:>4} {}",
            score.mitigation.points.to_string(),
            scores::plan(&text, &score.mitigation)
        );
        for line in &score.mitigation.lines {
            let _ = writeln!(out, "       {}", scores::mitigation(&text, &cards, line));
        }
        let _ = writeln!(out, "       {}", scores::care(&text, score.care.level));
        for line in &score.care.lines {
            let _ = writeln!(out, "       {}", scores::care_line(&text, &cards, line));
        }
        out + &worth(&text, &cards, &session, score)
    })
}

/// The analysis: numbers to six decimals, which every platform and every way to solve agrees on, and what
/// is said of them.
fn worth(text: &Text, cards: &Cards<'_>, session: &Session, score: Score) -> String {
    let found = analyse(session, &mut Solver::new(Limits::native())).expect("within what is promised");
    let mut out = String::new();
    let Analysis { par, actual, loss, luck, events, rulings, accuracy, .. } = found;
    let _ = writeln!(out, "\npar {par:.6} actual {actual:.6} accuracy {accuracy:.6}");
    let _ = writeln!(out, "loss {loss:.6} luck {luck:.6} events {events:.6} rulings {rulings:.6}");
    for step in &found.steps {
        let Step { turn, seq, before, after, .. } = step;
        let said = analysis::step(text, cards, step);
        let _ = writeln!(out, "  turn {turn} #{seq} {before:.6} to {after:.6}: {said}");
        if let StepKind::Decision(decision) = &step.kind {
            let moves: Vec<_> =
                decision.moves.iter().take(3).map(|(of, worth)| format!("{of:?} {worth:.6}")).collect();
            let (count, worst) = (decision.moves.len(), decision.worst_q);
            let _ = writeln!(out, "    {} … {count} moves, the worst {worst:.6}", moves.join(", "));
        }
    }
    let mut lines = analysis::turns(text, cards, &found);
    lines.extend(analysis::costliest(text, cards, &found, 2));
    lines.extend(analysis::sums(text, &found));
    lines.extend(analysis::decision_score(text, &score.with_analysis(found)));
    for line in lines {
        let _ = writeln!(out, "  {line}");
    }
    out
}

/// How many actions, and the first few.
fn brief(legal: &[Action]) -> String {
    let first: Vec<_> = legal.iter().take(2).map(|action| format!("{action:?}")).collect();
    match legal.len() {
        0 => "nothing".to_owned(),
        count @ 1..=2 => format!("{count}: {}", first.join("; ")),
        count => format!("{count}: {}; …", first.join("; ")),
    }
}

/// The golden file of this name, compared with `now` or written anew.
pub fn golden(name: &str, now: &str) {
    let path = folder().join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, now).expect("the file can be written");
        return;
    }
    let before = fs::read_to_string(&path)
        .unwrap_or_else(|_| panic!("{} is missing: UPDATE_GOLDEN=1 writes it", path.display()));
    if let Some((at, (was, is))) =
        before.lines().zip(now.lines()).enumerate().find(|(_, (was, is))| was != is)
    {
        panic!("{name}:{}\n  was {was}\n  is  {is}\nUPDATE_GOLDEN=1 writes it anew", at + 1);
    }
    assert_eq!(before.lines().count(), now.lines().count(), "{name} has another length");
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/playthroughs")
}

#[test]
fn three_shipped_scenarios_play_as_written_down() {
    for slug in ["knock-on-your-own-door", "patch-tuesday-never-came", "rotten-jar"] {
        let scenario = imaging().scenario(slug).expect("it is shipped");
        golden(&format!("imaging.{slug}.txt"), &transcript(imaging(), scenario));
    }
}

#[test]
fn every_shipped_scenario_can_be_played_to_its_score() {
    for scenario in imaging().scenarios() {
        let session = played(scenario, SEED);
        let score = session.score(&best_plan(session.setup()));
        assert!(
            score.total.to_string().parse::<f64>().is_ok_and(|points| points > 0.0),
            "{}",
            scenario.file.id
        );
    }
}

#[test]
fn the_report_of_a_play_reads_as_written_down() {
    use breach_rounds::report::{NotOver, Play, Worth, gather, markdown};
    let (pack, text) = (imaging(), Text::english());
    let scenario = pack.scenario("knock-on-your-own-door").expect("it is shipped");
    let session = played(scenario, SEED);
    let other = played(scenario, SEED + 1);
    let mut solver = Solver::new(Limits::native());
    let [first, second] = [&session, &other].map(|session| analyse(session, &mut solver));
    let plays = [
        Play { name: "Reading *room* 2", session: &session, worth: Worth::from(&first) },
        Play { name: "# Night shift", session: &other, worth: Worth::from(&second) },
    ];
    let report = gather(&text, pack, scenario, &plays, Some("Dr <b>Adams</b>")).expect("both are over");
    let page = markdown(&text, &report);
    golden("report.md", &page);
    golden("report.json", &report.to_json());
    assert!(page.starts_with("**EXERCISE**") && page.trim_end().ends_with("**EXERCISE**"));
    assert!(!page.contains("<b>"), "what people typed stays text");
    let fresh = start(scenario, SEED);
    let unknown = |name, session| Play { name, session, worth: Worth::Unknown };
    let early = [unknown("a", &session), unknown("b", &fresh)];
    assert_eq!(gather(&text, pack, scenario, &early, None), Err(NotOver::Running(1)));
    assert_eq!(gather(&text, pack, scenario, &[], None), Err(NotOver::NoPlay));
}
