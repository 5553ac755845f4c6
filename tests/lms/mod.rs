//! Red when a package would lie to a learning-management system, or lose what it keeps.

#[cfg(feature = "cli")]
mod command;
mod course;
#[cfg(feature = "ui")]
mod desk;
mod facts;
mod suspended;

use breach_rounds::lms::{Course, Dialect, Mastery};
use breach_rounds::packs::{self, Library};
use breach_rounds::rules::{ChainChoice, CoachLevel, Dice};
use breach_rounds::sim::{Session, Start};
use std::sync::OnceLock;

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(packs::embedded)
}

fn course(kind: Dialect, scenarios: &[&str]) -> Course {
    let scenarios: Vec<String> = scenarios.iter().map(|&slug| slug.to_owned()).collect();
    Course::new(library(), kind, &scenarios, None, Mastery::default()).expect("a course")
}

/// What a play begins with.
struct Begin<'a> {
    scenario: &'a str,
    rules: Option<&'a str>,
    chain: ChainChoice,
    dice: Dice,
    coach: CoachLevel,
    started_ms: u64,
    seed: u64,
}

impl Begin<'_> {
    fn session(&self) -> Session {
        let pack = library().pack("imaging").expect("the pack");
        let found = pack.scenario_under(self.scenario, self.rules).expect("the scenario");
        Session::start(Start {
            pack: "imaging".to_owned(),
            scenario: self.scenario.to_owned(),
            seed: self.seed,
            team: 0,
            started_ms: self.started_ms,
            room_die: false,
            coach: self.coach,
            questions: found.question_keys(),
            names: found.names.clone(),
            setup: found.blueprint.draw(self.seed, self.chain, self.dice, false).expect("a draw"),
        })
        .expect("a session")
    }
}

fn begun(scenario: &str, seed: u64) -> Session {
    let begin = Begin {
        scenario,
        rules: None,
        chain: ChainChoice::Authored,
        dice: Dice::Seeded,
        coach: CoachLevel::Off,
        started_ms: 1_795_000_000_000,
        seed,
    };
    begin.session()
}
