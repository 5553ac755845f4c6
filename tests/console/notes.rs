//! Red when what a facilitator types or presses about injects, notes, actions and standings is not what a
//! real room then holds.

use breach_rounds::app::screens::console::Page;
use breach_rounds::app::screens::projector::Scene;
use breach_rounds::exercise::evaluation::{CorrectiveAction, Finding, HotWashKind, Rating, Source};
use breach_rounds::exercise::room::{Record, RoomAction, RoomPhase};
use breach_rounds::rules::{Event, Ruling, Seat};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;

use super::bench::{Bench, inject_title};
use super::led::{asked, done, led, press, write};

fn records(bench: &Bench) -> Vec<Record> {
    bench.console.records.iter().map(|(_, record)| record.clone()).collect()
}

#[test]
fn an_inject_is_forced_for_every_team_and_the_next_one_skipped() {
    let mut harness = led(Bench::still(3, RoomPhase::Play), Page::Room);
    let title = inject_title(0);
    press(&mut harness, Role::Button, &format!("Force an inject: {title}"));
    press(&mut harness, Role::Button, "Force the chosen inject");
    assert_eq!(asked(&mut harness), [], "not without a reason");
    write(&mut harness, "Reason (logged)", "They are too fast.");
    press(&mut harness, Role::Button, "Force the chosen inject");
    let said = done(&mut harness);
    assert!(
        matches!(said.as_slice(), [RoomAction::Rule { team: None, ruling: Ruling::ForceInject { .. }, .. }]),
        "{said:?}"
    );
    let bench = &harness.state().bench;
    for team in 0..3 {
        let view = bench.world.room.session(team).unwrap().view(Seat::Facilitator);
        assert!(view.injects.iter().any(|card| card.inject.0 == 0), "team {team}");
    }
    write(&mut harness, "Reason (logged)", "Enough for now.");
    press(&mut harness, Role::Button, "Skip the next inject");
    done(&mut harness);
    let skipped = |event: &Event| matches!(event, Event::Ruled { ruling: Ruling::SkipInject, .. });
    for team in 0..3 {
        let session = harness.state().bench.world.room.session(team).unwrap();
        assert_eq!(session.events().filter(|event| skipped(event)).count(), 1, "team {team}");
    }
}

#[test]
fn a_corrective_action_is_kept_with_every_field_and_corrected() {
    let mut harness = led(Bench::still(3, RoomPhase::HotWash), Page::Notes);
    press(&mut harness, Role::Button, "Keep the action");
    assert_eq!(asked(&mut harness), [], "there is nothing to keep");
    for (field, words) in [
        ("Capability of the action", "PR.IR"),
        ("What was found wanting", "Nobody owned the old archive."),
        ("What will be done", "Name an owner for each listener."),
        ("Who does it", "Imaging informatics"),
        ("Begins on", "2027-02-01"),
        ("Done by", "2027-01-31"),
    ] {
        write(&mut harness, field, words);
    }
    press(&mut harness, Role::Button, "Keep the action");
    assert_eq!(asked(&mut harness), [], "it would end before it begins");
    harness.state_mut().commands.clear();
    write(&mut harness, "Begins on", "");
    let begins = harness.get_by_role_and_label(Role::TextInput, "Begins on");
    begins.focus();
    harness.run_steps(2);
    for _ in 0..10 {
        harness.key_press(egui::Key::Backspace);
        harness.run_steps(1);
    }
    write(&mut harness, "Begins on", "2027-01-04");
    press(&mut harness, Role::Button, "One of the team’s first three");
    press(&mut harness, Role::Button, "Keep the action");
    done(&mut harness);
    let kept = CorrectiveAction {
        capability: "PR.IR".to_owned(),
        issue: "Nobody owned the old archive.".to_owned(),
        action: "Name an owner for each listener.".to_owned(),
        owner: "Imaging informatics".to_owned(),
        start: Some("2027-01-04".to_owned()),
        end: Some("2027-01-31".to_owned()),
        source: Source::Entered,
        team: None,
        top: true,
    };
    assert_eq!(records(&harness.state().bench), [Record::Corrective(kept.clone())]);

    let said = "Nobody owned the old archive. → Name an owner for each listener.";
    press(&mut harness, Role::Button, &format!("Edit: {said}"));
    write(&mut harness, "Who does it", ", Ada");
    press(&mut harness, Role::Button, "Keep the action");
    done(&mut harness);
    let corrected = CorrectiveAction { owner: "Imaging informatics, Ada".to_owned(), ..kept };
    assert_eq!(records(&harness.state().bench), [Record::Corrective(corrected)], "in its place");
}

#[test]
fn an_objective_is_rated_without_a_word() {
    let mut harness = led(Bench::still(1, RoomPhase::Play), Page::Notes);
    let first = harness.state().bench.scenario().file.objectives[0].clone();
    press(&mut harness, Role::RadioButton, &format!("1. {first}"));
    press(&mut harness, Role::RadioButton, "S: with some challenges");
    press(&mut harness, Role::Button, "Keep the note");
    done(&mut harness);
    let records = records(&harness.state().bench);
    let [Record::Note(note)] = records.as_slice() else { panic!("{records:?}") };
    assert_eq!((note.objective, note.rating, note.text.as_str()), (Some(1), Some(Rating::S), ""));
}

#[test]
fn proposals_are_taken_over_or_turned_down_by_one_press() {
    let mut harness = led(Bench::still(3, RoomPhase::HotWash), Page::Notes);
    let offered = |harness: &egui_kittest::Harness<'_, super::led::Led>| {
        let model = harness.state().bench.console(&harness.state().local);
        model
            .records
            .iter()
            .filter(|line| line.number.is_none())
            .map(|line| line.said.clone())
            .collect::<Vec<_>>()
    };
    let all = offered(&harness);
    assert!(!all.is_empty(), "team Green failed, and read why");
    press(&mut harness, Role::Button, &format!("Confirm: {}", all[0]));
    done(&mut harness);
    assert_eq!(offered(&harness).len(), all.len() - 1);
    let records = records(&harness.state().bench);
    assert!(matches!(&records[..], [Record::HotWash(item)] if item.source != Source::Entered), "{records:?}");
}

#[test]
fn standings_come_up_place_by_place_and_go_again() {
    let mut bench = Bench::still(3, RoomPhase::Play);
    bench.finish();
    let mut harness = led(bench, Page::End);
    let shown = |harness: &egui_kittest::Harness<'_, super::led::Led>| match harness
        .state()
        .bench
        .projector()
        .scene
    {
        Scene::Standings(card) => card.rows.into_iter().map(|row| row.team).collect::<Vec<_>>(),
        _ => Vec::new(),
    };
    assert!(shown(&harness).is_empty());
    press(&mut harness, Role::Button, "Show the next place");
    done(&mut harness);
    assert_eq!(shown(&harness), ["Amber"], "the last place first");
    press(&mut harness, Role::Button, "Show all");
    done(&mut harness);
    assert_eq!(shown(&harness), ["Blue", "Green", "Amber"]);
    press(&mut harness, Role::Button, "Hide them");
    done(&mut harness);
    assert!(shown(&harness).is_empty());
    press(&mut harness, Role::RadioButton, "No ranking");
    done(&mut harness);
    assert_eq!(harness.state().bench.room.ranked, None);
    assert!(harness.query_by_label("Show the next place").is_none());
}

#[test]
fn a_team_that_found_everything_has_that_proposed_as_a_strength() {
    let mut bench = Bench::still(2, RoomPhase::Play);
    let hidden = bench.teams[&0].view.stages.iter().filter(|stage| stage.revealed.is_none());
    for stage in hidden.map(|stage| stage.stage).collect::<Vec<_>>() {
        let ruling = Ruling::RevealStage { stage };
        bench.act(RoomAction::Rule { team: Some(0), ruling, reason: "Well argued.".to_owned() });
    }
    bench.act(RoomAction::Enter { phase: RoomPhase::HotWash });
    let mut harness = led(bench, Page::Notes);
    press(&mut harness, Role::Button, "Confirm: All four stages of the attack were found in time.");
    done(&mut harness);
    let records = records(&harness.state().bench);
    let [Record::HotWash(item)] = &records[..] else { panic!("{records:?}") };
    assert_eq!((item.kind, item.team), (HotWashKind::Strength, Some(0)));
    assert_eq!(item.source, Source::Proposed(Finding::Found));
}
