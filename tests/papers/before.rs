//! Red when a paper of the time before an exercise tells participants what the cards hide, lacks what
//! the staff needs, or lacks the word EXERCISE.

use breach_rounds::exercise::AGENDAS;
use breach_rounds::packs::{Pack, Scenario};
use breach_rounds::report::exercise::{PaperKind, Sitting, html, inject_list_csv, markdown, paper};
use breach_rounds::text::Text;

use super::drawn::{csv, marked, no_formula, well_formed};
use crate::support::shipped::imaging;

fn written(pack: &Pack, scenario: &Scenario, kind: PaperKind) -> [String; 2] {
    let paper = paper(&Text::english(), pack, scenario, kind, &Sitting::of(&AGENDAS[1]));
    [html(&paper), markdown(&paper)]
}

/// What participants may not read before they meet it: clues, gaps, injects, facts of roles, reasons of
/// answers, what to take away.
fn secrets<'a>(pack: &'a Pack, scenario: &'a Scenario) -> Vec<&'a str> {
    let file = &scenario.file;
    let mut secrets: Vec<&str> = Vec::new();
    for attack in pack.attacks() {
        secrets.push(&attack.text);
        secrets.extend(attack.detected_by.iter().map(|found| found.clue.as_str()));
    }
    for procedure in pack.procedures() {
        secrets.push(&procedure.no_match);
        secrets.extend(procedure.failures.iter().map(|gap| gap.reason.as_str()));
    }
    for inject in pack.injects() {
        secrets.extend([inject.title.as_str(), &inject.text, &inject.lesson]);
    }
    secrets.extend(pack.mitigations().iter().map(|card| card.title.as_str()));
    secrets.extend(file.roles.iter().map(|role| role.fact.as_str()));
    secrets.extend(file.debrief.takeaways.iter().chain(&file.debrief.checklist).map(String::as_str));
    for question in &file.debrief.questions {
        secrets.extend([question.ask.as_str(), &question.listen_for]);
    }
    for pair in &file.questions {
        for option in pair.before.options.iter().chain(&pair.after.options) {
            secrets.extend([option.text.as_str(), &option.rationale]);
        }
    }
    secrets
}

#[test]
fn no_secret_stands_in_what_participants_get() {
    let pack = imaging();
    for scenario in pack.scenarios() {
        // What the briefing itself says is no secret, and a title may be an everyday word in it.
        let told = format!("{}{}", scenario.file.briefing, scenario.file.hook);
        for kind in PaperKind::ALL.into_iter().filter(|kind| kind.is_for_participants()) {
            let paper = paper(&Text::english(), pack, scenario, kind, &Sitting::of(&AGENDAS[0]));
            let plain = format!("{:?}", paper.sections);
            for secret in secrets(pack, scenario).into_iter().filter(|secret| !told.contains(secret)) {
                assert!(
                    !plain.contains(&format!("{secret:?}")[1..secret.len()]),
                    "{}: {secret}",
                    scenario.file.id
                );
            }
        }
    }
}

#[test]
fn the_situation_manual_does_not_depend_on_what_is_true() {
    let pack = imaging();
    for scenario in pack.scenarios() {
        let before = written(pack, scenario, PaperKind::SituationManual);
        let mut other = scenario.clone();
        let suspects = &mut other.file.suspects;
        for stage in
            [&mut suspects.initial, &mut suspects.pivot, &mut suspects.persistence, &mut suspects.impact]
        {
            stage.reverse();
            stage.iter_mut().for_each(|suspect| suspect.weight = 6 - suspect.weight);
        }
        let chain = &mut other.file.chain;
        chain.initial.clone_from(&suspects.initial[0].attack);
        chain.pivot.clone_from(&suspects.pivot[0].attack);
        chain.persistence.clone_from(&suspects.persistence[0].attack);
        chain.impact.clone_from(&suspects.impact[0].attack);
        other.file.procedures.reverse();
        other.file.established.reverse();
        other.file.injects.reverse();
        assert_eq!(written(pack, &other, PaperKind::SituationManual), before, "{}", scenario.file.id);
    }
}

#[test]
fn the_facilitator_guide_holds_every_clue_inject_and_question() {
    let pack = imaging();
    for scenario in pack.scenarios() {
        let guide =
            paper(&Text::english(), pack, scenario, PaperKind::FacilitatorGuide, &Sitting::of(&AGENDAS[2]));
        let plain = format!("{:?}", guide.sections);
        let holds = |what: &str| {
            let quoted = format!("{what:?}");
            assert!(plain.contains(&quoted[1..quoted.len() - 1]), "{}: {what}", scenario.file.id);
        };
        for (_, suspects) in scenario.file.suspects.stages() {
            for attack in suspects.iter().map(|suspect| pack.attack(&suspect.attack).unwrap()) {
                let here =
                    attack.detected_by.iter().filter(|by| scenario.file.procedures.contains(&by.procedure));
                here.for_each(|found| holds(&found.clue));
            }
        }
        let scheduled = scenario.file.scheduled.iter().map(|entry| &entry.inject);
        scenario
            .file
            .injects
            .iter()
            .chain(scheduled)
            .for_each(|slug| holds(&pack.inject(slug).unwrap().text));
        scenario.file.debrief.questions.iter().for_each(|question| holds(&question.listen_for));
        scenario.file.roles.iter().for_each(|role| holds(&role.fact));
        scenario.file.procedures.iter().for_each(|slug| {
            pack.procedure(slug).unwrap().failures.iter().for_each(|gap| holds(&gap.reason));
        });
    }
}

#[test]
fn a_drawn_chain_is_the_ground_truth() {
    let (pack, text) = (imaging(), Text::english());
    let scenario = &pack.scenarios()[0];
    let last =
        |stage| scenario.blueprint.suspects.iter().rev().find(|one| one.stage == stage).unwrap().attack;
    let chain = breach_rounds::rules::Stage::ALL.map(last);
    let sitting = Sitting { chain: Some(chain), ..Sitting::of(&AGENDAS[0]) };
    let guide = markdown(&paper(&text, pack, scenario, PaperKind::FacilitatorGuide, &sitting));
    let title = &pack.attack_of(chain[0], &scenario.names).unwrap().title;
    assert!(guide.contains(&format!("1. Initial compromise: “{title}”\n")), "{guide}");
    assert!(!guide.contains("drawn at the start, each stage by itself"));
}

#[test]
fn every_paper_is_whole_and_says_exercise() {
    let pack = imaging();
    for scenario in [&pack.scenarios()[0], pack.scenario("ctrl-c").unwrap()] {
        for kind in PaperKind::ALL {
            let [page, plain] = written(pack, scenario, kind);
            let what = format!("{} of {}", kind.stem(), scenario.file.id);
            well_formed(&page, &what);
            marked(&page, &what);
            let sections = plain.matches("\n## ").count();
            assert_eq!(plain.matches("**EXERCISE**").count(), sections + 2, "{what}");
            assert!(!page.contains("papers-") && !plain.contains("papers-"), "{what} shows an id");
        }
    }
}

#[test]
fn what_is_typed_stays_text_in_the_page_and_in_its_running_head() {
    let (pack, text) = (imaging(), Text::english());
    let handling = "</style><script>alert(1)</script>\"; } body { display: none } \\";
    let sitting = Sitting { handling, ..Sitting::of(&AGENDAS[1]) };
    let manual = paper(&text, pack, &pack.scenarios()[0], PaperKind::SituationManual, &sitting);
    let page = html(&manual);
    well_formed(&page, "the manual");
    let (head, _) = page.split_once("</head>").unwrap();
    assert!(!head.contains("<script") && !head.contains("body { display"), "{head}");
    assert!(page.contains("&lt;script&gt;"));
    assert!(markdown(&manual).contains(r"\<script\>alert(1)\</script\>"));
}

#[test]
fn the_list_of_injects_reads_back_from_a_spreadsheet() {
    let (pack, text) = (imaging(), Text::english());
    for scenario in pack.scenarios() {
        let lines = csv(&inject_list_csv(&text, pack, scenario, &Sitting::of(&AGENDAS[1])));
        no_formula(&lines);
        assert_eq!(lines[0], ["Marking", "No.", "When", "From", "To", "What happens", "Expected action"]);
        let injects = scenario.file.injects.len() + scenario.file.scheduled.len();
        assert_eq!(lines.len(), 1 + 6 + injects, "six parts of the agenda, and every inject");
        for (number, line) in lines.iter().enumerate().skip(1) {
            assert_eq!((line[0].as_str(), line[1].parse()), ("EXERCISE", Ok(number)));
            assert!(line.iter().all(|cell| !cell.is_empty()), "{line:?}");
        }
    }
}

#[test]
fn a_scheduled_inject_comes_while_the_play_lasts() {
    let (pack, text) = (imaging(), Text::english());
    let scenario = pack.scenario("knock-on-your-own-door").unwrap();
    let lines = csv(&inject_list_csv(&text, pack, scenario, &Sitting::of(&AGENDAS[1])));
    let at = |what: &str| lines.iter().position(|line| line[5].starts_with(what)).unwrap();
    assert!(at("The investigation begins") < at("Close the night readers too?"));
    assert!(at("Close the night readers too?") < at("The forensic report"));
    // Play from 0:10 for 26 minutes; three of seven turns are eleven minutes.
    assert_eq!(lines[at("Close the night readers too?")][2], "0:21\nEnd of turn 3");
}
