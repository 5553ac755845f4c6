//! Red when somebody who takes their debrief along gets nothing, another play, or more than their own.

use std::process::Command;

use breach_rounds::exercise::room::{RoomAction, RoomPhase};
use breach_rounds::rules::Action;

use super::hall::{CODE, Hall, browser};
use super::screens::{admitted, founded, playing};
use crate::desk::{App, LAPTOP, solo};
use crate::room::world::lead;

/// The debrief is open; the first team passed once, and the play was broken off where it stood.
fn debriefed() -> Hall {
    let mut hall = playing(|_| {}, LAPTOP);
    for team in 0..3 {
        let pass = Action::Pass { expired: false };
        hall.world.act(lead(), RoomAction::Act { team, action: pass }).unwrap();
    }
    hall.lead(RoomAction::Enter { phase: RoomPhase::Debrief });
    hall
}

fn exported(app: &App) -> Vec<(String, String)> {
    app.host.with(|memory| std::mem::take(&mut memory.exported))
}

#[test]
fn the_playthrough_is_the_servers_and_verifies() {
    let mut hall = debriefed();
    hall.app.press("Export the playthrough");
    let files = exported(&hall.app);
    let [(name, log)] = files.as_slice() else { panic!("one file: {files:?}") };
    assert!(name.ends_with("-team-1.jsonl"), "{name}");
    assert_eq!(*log, hall.world.room.session(0).unwrap().to_jsonl());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, log).unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_breach-rounds"));
    let output = program.arg("replay").arg(&file).arg("--verify").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_report_tells_of_the_own_team_also_where_the_play_was_broken_off() {
    let mut hall = debriefed();
    hall.app.press("Export a report");
    hall.app.press("Export as JSON");
    let files = exported(&hall.app);
    let [(name, words), (json_name, json)] = files.as_slice() else { panic!("two files: {files:?}") };
    assert!(name.ends_with("-team-1.md") && json_name.ends_with("-team-1.json"), "{name} {json_name}");
    assert!(words.contains("EXERCISE") && words.contains("Table 0"), "{words}");
    assert!(!words.contains("Table 1"), "the others' plays are theirs");
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(json["teams"].as_array().unwrap().len(), 1);
    assert_eq!(json["teams"][0]["name"], "Table 0");
    assert!(!hall.app.said().contains("Back to the results"), "there is no hot seat to go back to");
}

#[test]
fn a_play_at_the_same_device_is_not_taken_for_it() {
    let mut hall = Hall::new(founded(|_| {}), browser(None), LAPTOP);
    solo::to_the_table(&mut hall.app);
    hall.app.host.with(|memory| memory.fragment = Some(format!("#join={CODE}")));
    hall.app.wait();
    let mut hall = admitted(hall);
    for phase in [RoomPhase::Briefing, RoomPhase::Play, RoomPhase::Debrief] {
        hall.lead(RoomAction::Enter { phase });
    }
    hall.app.press("Export the playthrough");
    hall.app.press("Export a report");
    let files = exported(&hall.app);
    assert_eq!(files.len(), 2, "what runs at this device is not over: {files:?}");
    assert_eq!(files[0].1, hall.world.room.session(0).unwrap().to_jsonl());
    assert!(files[1].1.contains("Table 0"), "{}", files[1].1);
}
