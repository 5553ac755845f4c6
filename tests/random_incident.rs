//! Red when a random incident is another one elsewhere or tomorrow, cannot be played, or cannot be
//! found again.

use std::collections::BTreeSet;

use breach_rounds::packs::{
    CONSULTANTS, DEALT, NoIncident, OFFERED, PILE, Pack, Scenario, WEIGHT, incident_number, incident_slug,
    random_incident,
};
use breach_rounds::rules::{
    AttackSet, ChainChoice, Dealt, Dice, Effect, MitigationSet, RuleSet, Seat, Stage, plan,
};
use breach_rounds::scoring::best_plan;
use breach_rounds::sim::{Session, Start};
use proptest::prelude::*;

use crate::support::shipped::{header, imaging};

fn drawn(pack: &Pack, seed: u64) -> Scenario {
    random_incident(pack, seed, None).unwrap_or_else(|why| panic!("incident {seed}: {why:?}"))
}

fn start(scenario: &Scenario, seed: u64, chain: ChainChoice) -> Start {
    let setup = scenario.blueprint.draw(seed, chain, Dice::Seeded, false).expect("a deal");
    header(scenario, seed, setup)
}

#[test]
fn every_attack_of_the_pack_is_possible_and_as_likely_as_another() {
    let pack = imaging();
    for seed in 0..32 {
        let incident = drawn(pack, seed);
        let suspects = &incident.blueprint.suspects;
        assert_eq!(suspects.len(), pack.attacks().len(), "incident {seed}");
        for (suspect, slug) in suspects.iter().zip(&incident.names.attacks) {
            let card = pack.attack(slug).expect("a card");
            assert_eq!((suspect.stage, suspect.weight), (card.stage, WEIGHT), "{slug} in incident {seed}");
        }
        let because = incident.file.suspects.stages().into_iter().flat_map(|(_, all)| all);
        assert!(because.into_iter().all(|suspect| suspect.because.contains("Nothing is known beforehand")));
    }
}

#[test]
fn a_hand_of_twelve_detects_every_suspect_and_four_of_it_are_established() {
    let pack = imaging();
    for seed in 0..60 {
        let Scenario { blueprint, names, .. } = drawn(pack, seed);
        assert_eq!(blueprint.rules, RuleSet { dealt: Dealt::Count(DEALT), ..RuleSet::classic() });
        let setup = blueprint.draw(seed, ChainChoice::Drawn, Dice::Seeded, false).expect("a deal");
        assert_eq!(setup.dealt.len(), 12, "incident {seed}");
        assert_eq!(setup.established.len(), 4, "incident {seed}");
        assert!(setup.established.iter().all(|procedure| setup.dealt.contains(procedure)));
        let found: AttackSet = setup
            .dealt
            .iter()
            .flat_map(|&procedure| setup.found_by(procedure).iter().collect::<Vec<_>>())
            .collect();
        assert_eq!(found.len() as usize, names.attacks.len(), "incident {seed}");
        assert_eq!(setup.check(&names), Ok(()), "incident {seed}");
    }
}

#[test]
fn patients_wait_for_a_scheduled_choice_and_the_pile_holds_other_injects() {
    fn care(effects: &[Effect]) -> bool {
        effects.iter().any(|effect| match effect {
            Effect::Care(_) => true,
            Effect::Choice { options } => options.iter().any(|option| care(option)),
            _ => false,
        })
    }
    let pack = imaging();
    let mut scheduled = BTreeSet::new();
    for seed in 0..60 {
        let Scenario { blueprint, file, .. } = drawn(pack, seed);
        let [(turn, inject)] = blueprint.scheduled[..] else { panic!("{:?}", blueprint.scheduled) };
        assert!(turn <= blueprint.rules.turns);
        assert!(care(&blueprint.injects[inject.index()].effects), "incident {seed}");
        assert!(!blueprint.pile.contains(&inject), "incident {seed}");
        assert_eq!((blueprint.pile.len(), blueprint.consultants.len()), (PILE, CONSULTANTS));
        scheduled.insert(file.scheduled[0].inject.clone());
    }
    assert!(scheduled.len() >= 6, "the scheduled choice is drawn: {scheduled:?}");
}

#[test]
fn the_budget_buys_something_that_helps_and_never_everything() {
    let pack = imaging();
    for seed in 0..40 {
        let Scenario { blueprint, .. } = drawn(pack, seed);
        assert_eq!(blueprint.mitigations.len(), OFFERED, "incident {seed}");
        let all: MitigationSet = plan::adoption_order(&blueprint).into_iter().collect();
        assert_eq!(all.len() as usize, OFFERED, "what a card requires is offered with it");
        assert!(!plan::plan_cost(&blueprint, all).fits(blueprint.budget), "incident {seed}");
        let setup = blueprint.draw(seed, ChainChoice::Drawn, Dice::Seeded, false).expect("a deal");
        let best = best_plan(&setup);
        assert!(best.risk < 1.0 && !best.cards.is_empty(), "incident {seed}: {best:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_same_number_is_the_same_incident(seed: u64) {
        let (one, other) = (drawn(imaging(), seed), drawn(imaging(), seed));
        prop_assert_eq!(format!("{:?}", one.file), format!("{:?}", other.file));
        prop_assert_eq!(&one.blueprint, &other.blueprint);
        // Whether the chain is asked for as written or as drawn.
        let chain = |choice| one.blueprint.draw(seed, choice, Dice::Seeded, false).map(|setup| setup.chain);
        prop_assert_eq!(chain(ChainChoice::Authored), chain(ChainChoice::Drawn));
        prop_assert_eq!(incident_number(&one.file.id), Some(seed));
    }

    #[test]
    fn a_saved_game_finds_its_words_and_cards_again(seed: u64, lightning: bool) {
        let pack = imaging();
        let incident = random_incident(pack, seed, lightning.then_some("lightning")).expect("an incident");
        let session = Session::start(start(&incident, seed, ChainChoice::Drawn)).expect("a session");
        let (read, said) = Session::read(&session.to_jsonl(), "saved").expect("a whole file");
        prop_assert!(said.is_empty());
        let found = pack.scenario_of(read.header()).expect("the words of the pack").into_owned();
        prop_assert_eq!(&found.blueprint, &incident.blueprint);
        prop_assert_eq!(&found.names, &incident.names);
        // The name of the rule set is not kept, its numbers are.
        let file = |scenario: &Scenario| format!("{:?}", breach_rounds::packs::ScenarioFile { rules: None, ..scenario.file.clone() });
        prop_assert_eq!(file(&found), file(&incident));
    }
}

#[test]
fn other_numbers_are_other_incidents() {
    let pack = imaging();
    let mut seen = BTreeSet::new();
    for seed in 0..50 {
        let Scenario { file, .. } = drawn(pack, seed);
        seen.insert(format!("{:?}{:?}{:?}", file.chain, file.procedures, file.mitigations));
    }
    assert_eq!(seen.len(), 50);
}

#[test]
fn the_rule_set_can_be_another_one() {
    let pack = imaging();
    let built = random_incident(pack, 4711, Some("lightning")).expect("an incident");
    assert_eq!(built.blueprint.rules, RuleSet { dealt: Dealt::Count(DEALT), ..RuleSet::lightning() });
    let unknown = random_incident(pack, 4711, Some("thunder")).map(|built| built.file.id);
    assert_eq!(unknown, Err(NoIncident::NoSuchRules("thunder".into())));
}

#[test]
fn a_slug_is_an_incident_only_as_it_is_written() {
    for (slug, number) in [
        ("random-0", Some(0)),
        ("random-4711", Some(4711)),
        ("random-18446744073709551615", Some(u64::MAX)),
        ("random-18446744073709551616", None),
        ("random-04711", None),
        ("random-+1", None),
        ("random-", None),
        ("random", None),
        ("knock-on-your-own-door", None),
    ] {
        assert_eq!(incident_number(slug), number, "{slug}");
    }
    assert_eq!(incident_slug(7), "random-7");
}

/// Incident 4711, card by card: whoever changes what a number draws changes everybody's incidents, and
/// sees it here. A new card in the pack changes it as well. `UPDATE_GOLDEN=1` rewrites it.
#[test]
fn incident_4711_is_what_it_was() {
    let pack = imaging();
    let Scenario { file, blueprint, .. } = drawn(pack, 4711);
    let line = |what: &str, ids: &[String]| format!("{what}: {}\n", ids.join(", "));
    let chain = file.chain.stages().map(|(_, attack)| attack.to_owned());
    let scheduled: Vec<String> =
        file.scheduled.iter().map(|entry| format!("{} at turn {}", entry.inject, entry.turn)).collect();
    let said = [
        format!("{}\n", file.title),
        line("chain", &chain),
        line("procedures", &file.procedures),
        line("established", &file.established),
        line("scheduled", &scheduled),
        line("pile", &file.injects),
        line("consultants", &file.consultants),
        line("mitigations", &file.mitigations),
        format!("budget: {:?}\n", blueprint.budget),
    ]
    .concat();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/incidents/4711.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &said).expect("the golden file can be written");
    }
    assert_eq!(said, std::fs::read_to_string(&path).unwrap_or_default());
}

#[test]
fn a_view_of_it_lists_as_many_suspects_as_the_pack_has() {
    let pack = imaging();
    let session = Session::start(start(&drawn(pack, 7), 7, ChainChoice::Drawn)).expect("a session");
    let view = session.view(Seat::Team(0));
    for (stage, seen) in Stage::ALL.into_iter().zip(&view.stages) {
        let cards = pack.attacks().iter().filter(|attack| attack.stage == stage).count();
        assert_eq!(seen.suspects.len(), cards, "{stage:?}");
    }
}
