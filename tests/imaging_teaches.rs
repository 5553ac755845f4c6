//! Red when the shipped pack leaves out something that it promises to teach, or a scenario lacks what a
//! learner or a facilitator needs. What can be wrong with any pack stands in `check`; how scenarios
//! play, in its balance.

use std::collections::BTreeSet;

use breach_rounds::packs::{Difficulty, EffectEntry, Scenario, prose};
use breach_rounds::rules::{
    Action, ChainChoice, Dice, Event, MitigationSet, Names, Node, RevealedBy, Seat, Stage,
};
use breach_rounds::scoring::best_plan_against;
use breach_rounds::sim::Session;

use crate::support::shipped::{header, imaging};

/// Every scenario, with the mitigations of its topic, the first of them the topic's own.
const TOPICS: [(&str, &[&str]); 19] = [
    ("committee-room", &["no-dicom-on-internet", "dicom-tls", "procurement-gate"]),
    ("corridor-consult", &["managed-viewer", "mfa"]),
    ("ctrl-c", &["managed-viewer", "audit-repository"]),
    ("deadline", &["coordinated-patching"]),
    ("eight-milestones", &["segment-imaging", "asset-map", "network-plan"]),
    ("fridge-magnet", &["downtime-kit", "asset-map", "no-dicom-on-internet", "ae-allow-list"]),
    ("ink-before-iron", &["procurement-gate", "sbom-watch", "fuzz-evidence", "timed-vendor-access"]),
    ("knock-on-your-own-door", &["no-dicom-on-internet", "asset-map"]),
    ("monday-rounds", &["unique-credentials", "audit-repository"]),
    ("padlock-week", &["dicom-tls", "mutual-tls", "internal-ca", "retire-legacy"]),
    ("patch-tuesday-never-came", &["coordinated-patching", "sbom-watch"]),
    ("root-of-all-trust", &["internal-ca", "mutual-tls"]),
    ("rotten-jar", &["model-quarantine", "safe-model-formats", "weights-only"]),
    ("signed-sealed-altered", &["object-signatures", "dicom-tls"]),
    ("the-image-that-bit", &["fuzz-evidence", "coordinated-patching"]),
    ("the-right-name", &["deidentification", "audit-repository"]),
    ("two-phones-ring", &["segment-imaging", "retire-legacy", "downtime-kit"]),
    ("what-the-search-engine-knew", &["no-dicom-on-internet", "ae-allow-list", "unique-credentials"]),
    ("who-is-radadmin", &["mfa", "break-glass", "least-privilege"]),
];

fn each(check: impl FnMut(&Scenario)) {
    imaging().scenarios().iter().for_each(check);
}

#[test]
fn every_topic_has_its_scenario_and_every_scenario_lies_on_a_path() {
    let ids: BTreeSet<&str> = imaging().scenarios().iter().map(|found| found.file.id.as_str()).collect();
    assert_eq!(ids, TOPICS.iter().map(|(id, _)| *id).collect());
    let paths = &imaging().info().paths;
    let titles: Vec<&str> = paths.iter().map(|path| path.title.as_str()).collect();
    assert_eq!(titles, ["New to imaging security", "PACS administrator", "CISO", "Research and AI"]);
    let on_paths: BTreeSet<&str> =
        paths.iter().flat_map(|path| &path.scenarios).map(String::as_str).collect();
    assert_eq!(on_paths, ids);
    for difficulty in [Difficulty::Introductory, Difficulty::Intermediate, Difficulty::Advanced] {
        assert!(imaging().scenarios().iter().any(|found| found.file.difficulty == difficulty));
    }
}

#[test]
fn every_card_is_in_some_scenario() {
    let all = |table: fn(&Names) -> &Vec<String>| -> BTreeSet<&str> {
        imaging().scenarios().iter().flat_map(|found| table(&found.names)).map(String::as_str).collect()
    };
    let pack = imaging();
    assert_eq!(all(|names| &names.attacks), pack.attacks().iter().map(|card| card.id.as_str()).collect());
    assert_eq!(
        all(|names| &names.procedures),
        pack.procedures().iter().map(|card| card.id.as_str()).collect()
    );
    assert_eq!(all(|names| &names.injects), pack.injects().iter().map(|card| card.id.as_str()).collect());
    assert_eq!(
        all(|names| &names.consultants),
        pack.consultants().iter().map(|card| card.id.as_str()).collect()
    );
    assert_eq!(
        all(|names| &names.mitigations),
        pack.mitigations().iter().map(|card| card.id.as_str()).collect()
    );
}

#[test]
fn every_failure_names_the_mitigation_that_closes_the_gap() {
    for procedure in imaging().procedures() {
        for failure in &procedure.failures {
            assert!(failure.closed_by.is_some(), "{}: {}", procedure.id, failure.reason);
        }
    }
}

#[test]
fn eight_choices_and_more_give_a_reason_for_every_option() {
    let choices =
        imaging().injects().iter().flat_map(|inject| &inject.effects).filter_map(|effect| match effect {
            EffectEntry::Choice { options } => Some(options),
            _ => None,
        });
    assert!(choices.clone().count() >= 8);
    assert!(choices.flatten().all(|option| !option.rationale.is_empty()));
}

#[test]
fn every_scenario_fits_a_quarter_of_an_hour_and_a_first_session() {
    each(|scenario| {
        let file = &scenario.file;
        assert_eq!(file.minutes, 15, "{}", file.id);
        assert_eq!(file.rules.as_ref().map(|rules| rules.base.as_str()), Some("lightning"), "{}", file.id);
        for stage in Stage::ALL {
            let suspects =
                scenario.blueprint.suspects.iter().filter(|suspect| suspect.stage == stage).count();
            assert!((3..=4).contains(&suspects), "{}: {suspects} at {stage:?}", file.id);
        }
        if file.difficulty == Difficulty::Introductory {
            assert!((8..=10).contains(&file.procedures.len()), "{}", file.id);
            assert!((10..=12).contains(&file.mitigations.len()), "{}", file.id);
        }
    });
}

#[test]
fn suspects_are_weighed_by_sentences_of_the_briefing() {
    each(|scenario| {
        for (stage, suspects) in scenario.file.suspects.stages() {
            for suspect in suspects {
                let found = scenario.file.briefing.contains(&suspect.because);
                assert!(found, "{}, {stage}, {}: {}", scenario.file.id, suspect.attack, suspect.because);
            }
        }
    });
}

#[test]
fn every_scenario_brings_what_is_learned_around_the_play() {
    each(|scenario| {
        let (file, id) = (&scenario.file, &scenario.file.id);
        assert!(!file.topic.is_empty(), "{id}: topic");
        assert!((3..=5).contains(&file.objectives.len()), "{id}: objectives");
        assert_eq!(file.questions.len(), 3, "{id}: questions");
        assert!(file.debrief.takeaways.len() >= 5, "{id}: takeaways");
        assert!(file.debrief.questions.len() >= 4, "{id}: questions to discuss");
        let hot_wash: u16 = file.debrief.hot_wash.iter().map(|step| step.seconds).sum();
        assert_eq!(hot_wash, 180, "{id}: hot wash");
        let words = prose::plain(&file.debrief.story).split_whitespace().count();
        assert!((500..=700).contains(&words), "{id}: a story of {words} words");
        assert!(!prose::marks(&file.debrief.story).is_empty(), "{id}: a story without a source");
        assert!(file.debrief.reviewed.is_some(), "{id}: no review");
        assert!(file.segment_seconds() >= 13 * 60, "{id}: segment");
    });
}

#[test]
fn the_right_answer_is_not_always_at_one_place() {
    let questions = imaging().scenarios().iter().flat_map(|scenario| &scenario.file.questions);
    let places = questions
        .flat_map(|pair| [&pair.before, &pair.after])
        .map(|question| question.options.iter().position(|answer| answer.right).expect("check demands one"));
    let mut at = [0usize; 4];
    places.for_each(|place| at[place] += 1);
    let most = at.into_iter().max().unwrap_or(0);
    assert!(2 * most < at.iter().sum(), "{at:?}");
}

#[test]
fn only_the_story_about_names_carries_a_content_note() {
    let noted: Vec<&str> = imaging()
        .scenarios()
        .iter()
        .filter(|scenario| scenario.file.content_note.is_some())
        .map(|scenario| scenario.file.id.as_str())
        .collect();
    assert_eq!(noted, ["the-right-name"]);
}

/// The best plan of a scenario against its author's chain, by slug.
fn best_plan(scenario: &Scenario) -> BTreeSet<String> {
    let plan = best_plan_against(&scenario.blueprint, scenario.blueprint.authored).cards;
    slugs(scenario, plan)
}

fn slugs(scenario: &Scenario, cards: MitigationSet) -> BTreeSet<String> {
    cards.iter().filter_map(|card| card.slug(&scenario.names)).map(str::to_owned).collect()
}

#[test]
fn the_topic_s_own_mitigation_is_in_the_best_plan() {
    for (id, own) in TOPICS {
        let scenario = imaging().scenario(id).expect("a scenario");
        let offered = &scenario.file.mitigations;
        assert!(own.iter().all(|card| offered.iter().any(|other| other == card)), "{id} offers {offered:?}");
        let plan = best_plan(scenario);
        assert!(plan.contains(own[0]), "{id}: {} is not in {plan:?}", own[0]);
    }
}

#[test]
fn the_best_plan_differs_from_those_of_most_others() {
    let plans: Vec<_> =
        imaging().scenarios().iter().map(|found| (&found.file.id, best_plan(found))).collect();
    for (id, plan) in &plans {
        let same = plans.iter().filter(|(other, its)| other != id && its == plan).count();
        assert!(2 * same < plans.len(), "{id}: {same} others have the plan {plan:?}");
    }
}

#[test]
fn no_scenario_is_won_by_one_procedure_repeated() {
    for rules in ["classic", "lightning"] {
        let rules = imaging().rules(rules).expect("a rule set");
        each(|scenario| {
            for procedure in 0..scenario.blueprint.procedures {
                let mut changed = scenario.clone();
                changed.blueprint.rules = rules.clone();
                for seed in 0..3 {
                    assert!(repeated(&changed, procedure, seed) < Stage::COUNT, "{}", scenario.file.id);
                }
            }
        });
    }
}

/// How many stages one procedure reveals that is used whenever it is free and never fails.
fn repeated(scenario: &Scenario, procedure: u8, seed: u64) -> usize {
    let setup = scenario.blueprint.draw(seed, ChainChoice::Drawn, Dice::Manual, false).expect("a deal");
    let start = header(scenario, seed, setup);
    let mut session = Session::start(start).expect("a session");
    let team = Seat::Team(0);
    let is_it = |action: &&Action| matches!(action, Action::Investigate { procedure: p, .. } if p.index() == usize::from(procedure));
    while let Node::Decision(_) | Node::Chance = session.state().node() {
        if session.state().node() == Node::Chance {
            // High enough for every target, and no natural 20.
            session.roll(Some(19), 0).expect("a face");
            continue;
        }
        let legal = session.view(team).legal;
        let pass = Action::Pass { expired: false };
        let choice = Action::Choose { option: 0, expired: false };
        let next = legal.iter().find(is_it).or_else(|| legal.iter().find(|a| **a == choice || **a == pass));
        let Some(next) = next.cloned() else { break };
        session.act(team, next, 0).expect("a legal action");
    }
    session
        .events()
        .filter(|event| matches!(event, Event::Revealed { by: RevealedBy::Procedure(_), .. }))
        .count()
}
