//! The shipped pack, parsed once.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use breach_rounds::packs::{self, Library, Memory, Pack, Scenario};
use breach_rounds::rules::{CoachLevel, Setup};
use breach_rounds::sim::Start;

/// The imaging pack.
pub fn imaging() -> &'static Pack {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    let library = LIBRARY.get_or_init(packs::embedded);
    library.pack("imaging").expect("the imaging pack loads")
}

/// Files that are the same with fewer attacks.
const AS_THEY_ARE: [&str; 10] = [
    "references",
    "procedures",
    "injects",
    "consultants",
    "techniques",
    "glossary",
    "library",
    "roles",
    "prompts",
    "random",
];

/// The pack without scenarios and with so many attacks a stage: what a random incident of all its attacks
/// is worth takes an unoptimised build minutes.
pub fn with_fewer_attacks(each: usize) -> Library {
    let read = |file: &str| {
        let path = format!("{}/scenarios/imaging/{file}.ron", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).expect("a file of the pack")
    };
    let mut stages: BTreeMap<String, usize> = BTreeMap::new();
    let (mut kept, mut left_out) = (String::from("["), Vec::new());
    let attacks = read("attacks");
    for entry in attacks.split("\n    (\n").skip(1) {
        let field = |name: &str| entry.split_once(name).and_then(|(_, rest)| rest.split(['"', ',']).next());
        let (id, stage) = (field("id: \"").expect("an id"), field("stage: ").expect("a stage"));
        let of_stage = stages.entry(stage.to_owned()).or_default();
        *of_stage += 1;
        match entry.split_once("\n    ),") {
            Some((body, _)) if *of_stage <= each => kept.push_str(&format!("\n    (\n{body}\n    ),")),
            _ => left_out.push(format!("attack: \"{id}\"")),
        }
    }
    let mitigations = read("mitigations");
    let stays = |line: &&str| !left_out.iter().any(|attack| line.contains(attack));
    let mitigations: Vec<&str> = mitigations.lines().filter(stays).collect();
    let info = read("pack");
    let (before, paths) = info.split_once("    paths: [").expect("paths");
    let (_, after) = paths.split_once("\n    ],\n").expect("their end");
    let mut pack = Memory::new()
        .file("imaging", "pack.ron", format!("{before}{after}"))
        .file("imaging", "attacks.ron", kept + "\n]\n")
        .file("imaging", "mitigations.ron", mitigations.join("\n"));
    for file in AS_THEY_ARE {
        pack = pack.file("imaging", &format!("{file}.ron"), read(file));
    }
    let library = packs::load(&[&pack]);
    assert!(!library.has_errors(), "{:#?}", library.diagnostics);
    library
}

/// The header of a play of a scenario of the pack, alone and without a coach.
pub fn header(scenario: &Scenario, seed: u64, setup: Setup) -> Start {
    Start {
        pack: "imaging".to_owned(),
        scenario: scenario.file.id.clone(),
        seed,
        team: 0,
        started_ms: 0,
        room_die: false,
        coach: CoachLevel::Off,
        questions: Vec::new(),
        names: scenario.names.clone(),
        setup,
    }
}
