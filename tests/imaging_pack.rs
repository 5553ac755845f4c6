//! Red when the shipped pack has a fault, or is less than what was promised.

use std::collections::BTreeSet;

use breach_rounds::packs::{
    Attack, Consultant, Disk, Inject, LibraryDocument, Memory, Mitigation, Moment, Pack, PackInfo, Procedure,
    Prompt, Reference, Role, Scenario, ScenarioFile, Technique, Term, embedded, fact_of, load,
    random_incident, technique_name,
};
use breach_rounds::rules::{ChainChoice, Dice, Effect, Stage};

use crate::support::shipped::imaging;

#[test]
fn it_loads_without_an_error_or_a_warning() {
    let said = embedded().diagnostics;
    assert!(said.is_empty(), "{said:#?}");
}

#[test]
fn the_folder_and_the_executable_hold_the_same() {
    let disk = load(&[&Disk::new(concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios"))]);
    assert_eq!(format!("{:?}", disk.packs), format!("{:?}", embedded().packs));
}

#[test]
fn it_holds_as_many_cards_as_promised() {
    let pack = imaging();
    let by_stage =
        Stage::ALL.map(|stage| pack.attacks().iter().filter(|attack| attack.stage == stage).count());
    assert_eq!(by_stage, [12, 11, 11, 13]);
    assert_eq!(pack.procedures().len(), 24);
    assert_eq!(pack.mitigations().len(), 33);
    assert_eq!(pack.consultants().len(), 8);
    assert!(pack.injects().len() >= 20, "{} injects", pack.injects().len());
}

#[test]
fn every_technique_has_a_name_to_print() {
    for attack in imaging().attacks() {
        for id in &attack.techniques {
            assert!(technique_name(id).is_some_and(|name| !name.is_empty()), "{id} of {}", attack.id);
        }
    }
}

#[test]
fn credits_carry_the_notice_of_mitre() {
    assert!(imaging().info().notices.iter().any(|notice| notice.contains("© 2025 The MITRE Corporation")));
}

/// One file of the shipped pack as `ron` itself reads it.
fn by_ron<T: serde::de::DeserializeOwned>(file: &str) -> T {
    let path = format!("{}/scenarios/imaging/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("a file of the pack");
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn our_reader_and_ron_s_own_agree() {
    let pack = imaging();
    let same = |ours: String, ron_s: String| assert_eq!(ours, ron_s);
    same(format!("{:?}", pack.info()), format!("{:?}", by_ron::<PackInfo>("pack.ron")));
    same(format!("{:?}", pack.references()), format!("{:?}", by_ron::<Vec<Reference>>("references.ron")));
    same(format!("{:?}", pack.attacks()), format!("{:?}", by_ron::<Vec<Attack>>("attacks.ron")));
    same(format!("{:?}", pack.procedures()), format!("{:?}", by_ron::<Vec<Procedure>>("procedures.ron")));
    same(format!("{:?}", pack.injects()), format!("{:?}", by_ron::<Vec<Inject>>("injects.ron")));
    same(format!("{:?}", pack.consultants()), format!("{:?}", by_ron::<Vec<Consultant>>("consultants.ron")));
    same(format!("{:?}", pack.mitigations()), format!("{:?}", by_ron::<Vec<Mitigation>>("mitigations.ron")));
    same(format!("{:?}", pack.techniques()), format!("{:?}", by_ron::<Vec<Technique>>("techniques.ron")));
    same(format!("{:?}", pack.glossary()), format!("{:?}", by_ron::<Vec<Term>>("glossary.ron")));
    same(format!("{:?}", pack.documents()), format!("{:?}", by_ron::<Vec<LibraryDocument>>("library.ron")));
    same(format!("{:?}", pack.roles()), format!("{:?}", by_ron::<Vec<Role>>("roles.ron")));
    same(format!("{:?}", pack.prompts()), format!("{:?}", by_ron::<Vec<Prompt>>("prompts.ron")));
    for scenario in pack.scenarios() {
        let file = by_ron::<ScenarioFile>(&format!("{}.ron", scenario.file.id));
        same(format!("{:?}", scenario.file), format!("{file:?}"));
    }
}

fn each(mut check: impl FnMut(&Pack, &Scenario)) {
    let pack = imaging();
    pack.scenarios().iter().for_each(|scenario| check(pack, scenario));
}

#[test]
fn every_suspect_has_a_clue_for_each_procedure_that_finds_it() {
    each(|pack, scenario| {
        for suspect in &scenario.blueprint.suspects {
            assert!(!suspect.detected_by.is_empty(), "{:?} in {}", suspect, scenario.file.id);
            for procedure in &suspect.detected_by {
                let clue = pack.clue(suspect.attack, *procedure, &scenario.names);
                assert!(clue.is_some_and(|clue| !clue.is_empty()));
            }
        }
    });
}

#[test]
fn every_role_has_something_of_its_own_to_say() {
    let pack = imaging();
    let roles: Vec<&str> = pack.roles().iter().map(|role| role.id.as_str()).collect();
    assert_eq!(
        roles,
        ["pacs-admin", "radiologist", "biomedical-engineer", "network-engineer", "privacy-officer"]
    );
    let incident = random_incident(pack, 7, None).expect("the pack draws incidents");
    let mut said = BTreeSet::new();
    for scenario in pack.scenarios().iter().chain([&incident]) {
        let file = &scenario.file;
        let given: Vec<&str> = file.roles.iter().map(|fact| fact.role.as_str()).collect();
        assert_eq!(given, roles, "{}", file.id);
        for role in &roles {
            let fact = fact_of(&file.roles, role).expect("a fact");
            assert!(said.insert(fact.to_owned()), "{} says again: {fact}", file.id);
            // Spoken by somebody, and no sentence of the briefing once more.
            assert!(fact.split(|c: char| !c.is_alphanumeric()).any(first_person), "{}: {fact}", file.id);
            let told = file.briefing.split_inclusive(['.', '?']).map(str::trim).filter(|s| s.len() > 12);
            told.for_each(|sentence| assert!(!fact.contains(sentence), "{}: {sentence}", file.id));
        }
    }
}

fn first_person(word: &str) -> bool {
    ["I", "me", "mine", "my", "My", "we", "We", "us", "our", "Our", "ours"].contains(&word)
}

#[test]
fn there_is_a_question_for_every_moment() {
    for moment in Moment::ALL {
        assert!(imaging().prompts_at(moment).count() > 0, "{moment:?}");
    }
    assert!((8..=12).contains(&imaging().prompts().len()));
}

#[test]
fn every_scenario_can_be_dealt_by_any_seed() {
    each(|_, scenario| {
        for seed in 0..64 {
            for chain in [ChainChoice::Authored, ChainChoice::Drawn] {
                let setup = scenario.blueprint.draw(seed, chain, Dice::Seeded, false).expect("a deal");
                for (stage, attack) in Stage::ALL.into_iter().zip(setup.chain) {
                    assert!(setup.suspects_of(stage).contains(attack), "seed {seed}");
                }
            }
        }
    });
}

#[test]
fn every_scenario_schedules_a_choice_that_patients_feel() {
    fn care(effects: &[Effect]) -> bool {
        effects.iter().any(|effect| match effect {
            Effect::Care(_) => true,
            Effect::Choice { options } => options.iter().any(|option| care(option)),
            _ => false,
        })
    }
    each(|_, scenario| {
        let felt = scenario.blueprint.scheduled.iter().any(|(_, inject)| {
            let effects = &scenario.blueprint.injects[inject.index()].effects;
            let choice: Vec<Effect> =
                effects.iter().filter(|effect| matches!(effect, Effect::Choice { .. })).cloned().collect();
            care(&choice)
        });
        assert!(felt, "{}", scenario.file.id);
    });
}

#[test]
fn every_suspect_has_a_reason_of_its_own() {
    // The same reason twice would tell nothing apart.
    each(|_, scenario| {
        let suspects = scenario.file.suspects.stages().into_iter().flat_map(|(_, suspects)| suspects);
        let reasons: Vec<&str> = suspects.map(|suspect| suspect.because.as_str()).collect();
        let distinct: BTreeSet<&str> = reasons.iter().copied().collect();
        assert_eq!(reasons.len(), distinct.len(), "{}", scenario.file.id);
    });
}

#[test]
fn a_first_session_that_offers_too_much_is_refused() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/imaging");
    let mut pack = Memory::new();
    for entry in std::fs::read_dir(folder).expect("the shipped pack") {
        let path = entry.expect("an entry").path();
        // Translations stand beside it.
        if path.is_dir() {
            continue;
        }
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        let mut text = std::fs::read_to_string(&path).expect("text");
        if file == "knock-on-your-own-door.ron" {
            text = text.replacen(" procedures: [", " procedures: [\"model-scan\", ", 1);
        }
        pack = pack.file("imaging", &file, text);
    }
    let library = load(&[&pack]);
    let said = "the number of cards on offer in an introductory scenario is 11, and must be from 1 to 10";
    assert!(library.diagnostics.iter().any(|found| found.message == said), "{:#?}", library.diagnostics);
    assert!(library.packs[0].scenario("knock-on-your-own-door").is_none());
}
