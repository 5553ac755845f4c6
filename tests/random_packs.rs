//! Red when a pack of another size than ours gives no random incident, or a saved one changes with it.

use std::fmt::Write as _;

use breach_rounds::diag::Severity;
use breach_rounds::packs::{DEALT, Library, Memory, NoIncident, Pack, incident_slug, load, random_incident};
use breach_rounds::rules::{AttackSet, ChainChoice, Dice, Stage};
use breach_rounds::sim::{Session, Start};
use proptest::prelude::*;

/// What a generated pack holds.
#[derive(Debug, Clone, Copy)]
struct Size {
    /// Attacks of each stage.
    attacks: usize,
    procedures: usize,
    mitigations: usize,
    /// Whether an inject asks for a decision that patients feel.
    choice: bool,
    /// Whether `random.ron` is there.
    words: bool,
}

const SMALL: Size = Size { attacks: 3, procedures: 5, mitigations: 3, choice: true, words: true };

const WORDS: &str = r#"(
    id: "random", title: "Random", hook: "Drawn.", minutes: 20, difficulty: Advanced,
    objectives: ["Looks."], csf: ["DE.AE"], briefing: "Nothing is known.", opening_symptom: "It is slow.",
    because: "Everything is possible.",
    debrief: (
        takeaways: ["Look."], story: "It was slow.", checklist: ["Look."],
        questions: [(ask: "Who?", listen_for: "A name.")], references: [],
    ),
)"#;

fn attacks(size: Size) -> String {
    let mut text = String::new();
    for stage in Stage::ALL {
        for at in 0..size.attacks {
            let n = stage.index() * size.attacks + at;
            // Two detecting procedures each, spread over all.
            let (one, two) = (n % size.procedures, (n * 7 + 3) % size.procedures);
            let second = if one == two {
                String::new()
            } else {
                format!(r#"(procedure: "p{two}", clue: "{n} shows in {two}."),"#)
            };
            write!(
                text,
                r#"(id: "a{n}", stage: {stage:?}, title: "Attack {n}", short: "It is.", text: "It does.",
                techniques: ["T1190"],
                detected_by: [(procedure: "p{one}", clue: "{n} shows in {one}."), {second}]),"#
            )
            .expect("a text");
        }
    }
    format!("[{text}]")
}

fn procedures(size: Size) -> String {
    let card = |n: usize| {
        format!(
            r#"(id: "p{n}", title: "Procedure {n}", short: "Look.", text: "How.", no_match: "Nothing.",
            failures: [(reason: "Not kept."), (reason: "Nobody there."), (reason: "Wrong clock.")]),"#
        )
    };
    format!("[{}]", (0..size.procedures).map(card).collect::<String>())
}

fn injects(size: Size) -> String {
    let choice = r#"(id: "choice", title: "Choice", text: "Wait?", lesson: "Decide.", effects: [Choice(options: [
        (text: "Yes.", effects: [Care(-1)], rationale: "It hurts."),
        (text: "No.", effects: [LoseTurns(1)], rationale: "It takes an hour."),
    ])]),"#;
    let block = |n: usize| {
        format!(
            r#"(id: "block-{n}", title: "Block {n}", text: "Not now.", lesson: "Plan.",
            effects: [BlockProcedure(procedure: "p{n}", turns: 1)]),"#
        )
    };
    let blocks: String = (0..size.procedures).map(block).collect();
    format!("[{}{blocks}]", if size.choice { choice } else { "" })
}

fn mitigations(size: Size) -> String {
    let card = |n: usize| {
        // Every third needs the one before it, and each counters some attacks.
        let needs = if n % 3 == 2 { format!(r#"requires: ["m{}"],"#, n - 1) } else { String::new() };
        let attack = n % (4 * size.attacks);
        format!(
            r#"(id: "m{n}", title: "Mitigation {n}", short: "Do.", text: "How.", csf: ["PR.IR"],
            cost: (money: {}, weeks: {}, disruption: {}), {needs}
            counters: [(attack: "a{attack}", strength: Partial)]),"#,
            1 + n % 3,
            n % 4,
            n % 2
        )
    };
    format!("[{}]", (0..size.mitigations).map(card).collect::<String>())
}

fn library(size: Size) -> Library {
    let pack = r#"(format: 1, id: "p", title: "P", version: "1.0.0", licence: "CC0-1.0",
        authors: ["A"], languages: ["en"])"#;
    let mut files = Memory::new()
        .file("p", "pack.ron", pack)
        .file("p", "attacks.ron", attacks(size))
        .file("p", "procedures.ron", procedures(size))
        .file("p", "injects.ron", injects(size))
        .file("p", "mitigations.ron", mitigations(size));
    if size.words {
        files = files.file("p", "random.ron", WORDS);
    }
    load(&[&files])
}

fn pack(size: Size) -> Pack {
    let mut library = library(size);
    let errors: Vec<_> = library.diagnostics.iter().filter(|said| said.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{size:?}: {errors:#?}");
    library.packs.remove(0)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn packs_of_any_size_give_incidents_that_can_be_played(
        attacks in 1usize..24,
        procedures in 2usize..32,
        mitigations in 1usize..40,
        seed: u64,
    ) {
        let size = Size { attacks, procedures, mitigations, ..SMALL };
        let library = library(size);
        let dealt = procedures.min(usize::from(DEALT));
        let Some(_) = library.packs[0].random() else {
            // Too many attacks for a hand of twelve out of many procedures, or of so many that the only
            // mitigations counter some that are not drawn: it is said.
            let said: Vec<&str> = library.diagnostics.iter().map(|said| said.message.as_str()).collect();
            let says = |words: &str| said.iter().any(|said| said.contains(words));
            let undetected = procedures > dealt && says("no such deal detects");
            prop_assert!(undetected || attacks > 16 && says("no plan within the budget"), "{:?}", said);
            return Ok(());
        };
        let built = random_incident(&library.packs[0], seed, None);
        let Ok(built) = built else {
            // Only where the number decides which cards of a large pack are in it.
            prop_assert!(attacks > 16 || procedures > 24, "{:?}", built.map(|built| built.file.id));
            return Ok(());
        };
        let suspects = attacks.min(16);
        prop_assert_eq!(built.blueprint.suspects.len(), 4 * suspects);
        prop_assert!(built.blueprint.suspects.len() <= AttackSet::MAX);
        prop_assert_eq!(usize::from(built.blueprint.procedures), dealt);
        let setup = built.blueprint.draw(seed, ChainChoice::Drawn, Dice::Seeded, false).expect("a deal");
        prop_assert_eq!(setup.check(&built.names), Ok(()));
        prop_assert!(built.blueprint.suspects.iter().all(|suspect| !suspect.detected_by.is_empty()));
        prop_assert!(built.file.mitigations.len() <= 12 && !built.file.mitigations.is_empty());
    }
}

#[test]
fn what_is_missing_is_said_and_the_rest_can_be_played() {
    let without = pack(Size { words: false, ..SMALL });
    assert_eq!(random_incident(&without, 1, None).map(|built| built.file.id), Err(NoIncident::NoWords));
    assert!(without.find_scenario(&incident_slug(1)).is_none());
    let library = library(Size { choice: false, ..SMALL });
    let said: Vec<&str> = library.diagnostics.iter().map(|said| said.message.as_str()).collect();
    assert_eq!(
        said,
        [
            "no inject asks for a decision that patients feel",
            "the scenario is left out; the rest of the pack is loaded"
        ]
    );
    assert!(library.packs[0].random().is_none());
}

#[test]
fn more_attacks_than_fit_are_drawn_from_and_said() {
    let size = Size { attacks: 20, procedures: 10, ..SMALL };
    let found = library(size).diagnostics;
    let said: Vec<&str> = found.iter().map(|said| said.message.as_str()).collect();
    assert_eq!(said.len(), 4, "{said:?}");
    assert_eq!(said[0], "the stage initial has 20 attacks, and a random incident draws 16 of them");
    let pack = pack(size);
    let suspects = |seed| random_incident(&pack, seed, None).expect("an incident").names.attacks.clone();
    assert_eq!(suspects(1).len(), 64);
    assert_eq!(suspects(1), suspects(1));
    assert_ne!(suspects(1), suspects(2));
}

#[test]
fn a_pack_that_has_grown_changes_no_saved_incident() {
    let (before, after) = (pack(SMALL), pack(Size { attacks: 6, procedures: 9, mitigations: 8, ..SMALL }));
    let incident = random_incident(&before, 7, None).expect("an incident");
    let start = Start {
        pack: "p".into(),
        scenario: incident.file.id.clone(),
        seed: 7,
        team: 0,
        started_ms: 0,
        room_die: false,
        coach: Default::default(),
        questions: crate::support::question_keys(7),
        names: incident.names.clone(),
        setup: incident.blueprint.draw(7, ChainChoice::Drawn, Dice::Seeded, false).expect("a deal"),
    };
    let session = Session::start(start).expect("a session");
    let (read, _) = Session::read(&session.to_jsonl(), "saved").expect("it is whole");
    let found = after.scenario_of(read.header()).expect("the words").into_owned();
    assert_eq!(found.blueprint, incident.blueprint);
    assert_eq!(found.names, incident.names);
    assert_eq!(found.file.title, "Random 7");
    let now = random_incident(&after, 7, None).expect("an incident");
    assert_ne!(now.blueprint, incident.blueprint, "the same number is another incident in another pack");
}
