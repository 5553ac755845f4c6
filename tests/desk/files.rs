//! Files through the desk: import, damage, deletion.

use breach_rounds::app::host::PickedFile;
use egui::accesskit::Role;

use super::solo::to_the_table;
use super::{App, LAPTOP};

fn a_log() -> String {
    let mut app = App::new(LAPTOP);
    to_the_table(&mut app);
    for pick in 0..8 {
        app.table_step(pick);
    }
    app.host.with(|memory| {
        memory.kept.iter().find(|(key, _)| key.starts_with("session/")).map(|(_, log)| log.clone()).unwrap()
    })
}

fn pick(app: &mut App, name: &str, bytes: &[u8]) {
    let file = PickedFile { name: name.to_owned(), bytes: bytes.to_vec() };
    app.host.with(|memory| memory.to_pick.push_back(file));
    app.press("Import a file");
    app.wait();
}

#[test]
fn a_playthrough_travels_to_another_machine() {
    let log = a_log();
    let mut app = App::new(LAPTOP);
    pick(&mut app, "from-elsewhere.jsonl", log.as_bytes());
    assert!(app.said().contains("“from-elsewhere.jsonl” was imported"), "{}", app.said());
    assert!(app.has(Role::Heading, "Open games"));
    app.press("Open");
    assert!(app.has(Role::Heading, "What will you look at next?") || app.said().contains("Turn"));
}

#[test]
fn bad_files_are_refused_in_words_and_change_nothing() {
    let log = a_log();
    let lines = log.lines().count();
    let edited = log.replacen("\"face\":", "\"face\":1", 1);
    let newer = log.replacen("{\"format\":1", "{\"format\":99", 1);
    let cases: [(&str, Vec<u8>); 5] = [
        ("edited.jsonl", edited.into_bytes()),
        ("newer.jsonl", newer.into_bytes()),
        ("picture.png", vec![0x89, b'P', b'N', b'G', 0xff, 0xfe]),
        ("empty.jsonl", Vec::new()),
        ("deep.jsonl", "[".repeat(200_000).into_bytes()),
    ];
    assert!(lines > 3);
    for (name, bytes) in cases {
        let mut app = App::new(LAPTOP);
        let before = app.host.with(|memory| memory.kept.clone());
        pick(&mut app, name, &bytes);
        assert!(app.said().contains(&format!("“{name}” could not be imported")), "{name}: {}", app.said());
        assert_eq!(app.host.with(|memory| memory.kept.clone()), before, "{name}");
    }
}

#[test]
fn a_truncated_file_is_kept_and_what_is_whole_goes_on_beside_it() {
    let log = a_log();
    // In the middle of the line in which the team chose: what it wished cannot be worked out again.
    let cut = &log[..log.rfind("Chosen").expect("a procedure was chosen") + 9];
    let app = App::new(LAPTOP);
    app.host.with(|memory| memory.kept.insert("session/00000000001-0001.jsonl".to_owned(), cut.to_owned()));
    let mut app = app.reload(LAPTOP);
    app.press("Resume");
    assert!(app.said().contains("The end of this saved game was missing"), "{}", app.said());
    for pick in 0..6 {
        app.table_step(pick);
    }
    let kept = app.host.with(|memory| memory.kept.clone());
    assert_eq!(kept["session/00000000001-0001.jsonl"], cut, "the damaged file stays as it was");
    let sessions: Vec<_> = kept.keys().filter(|key| key.starts_with("session/")).collect();
    assert_eq!(sessions.len(), 2, "what was played since stands under a name of its own");
}

#[test]
fn an_unreadable_file_is_listed_exportable_and_never_touched() {
    let edited = a_log().replacen("\"seq\":2", "\"seq\":7", 1);
    let key = "session/00000000001-0001.jsonl";
    let app = App::new(LAPTOP);
    app.host.with(|memory| memory.kept.insert(key.to_owned(), edited.clone()));
    let mut app = app.reload(LAPTOP);
    assert!(!app.has(Role::Heading, "A game is open"));
    app.press("Saved games (1)");
    assert!(app.has(Role::Heading, "Files that cannot be read"), "{}", app.said());
    assert!(app.said().contains("was changed after it was written"), "{}", app.said());
    app.press(&format!("Export {key}"));
    assert_eq!(app.host.with(|memory| memory.exported[0].1.clone()), edited);
    app.press("Home");
    to_the_table(&mut app);
    assert_eq!(app.host.with(|memory| memory.kept[key].clone()), edited);
    app.press("Home");
    app.press("Saved games (2)");
    app.press(&format!("Delete {key}"));
    assert!(app.host.with(|memory| memory.kept.contains_key(key)), "deleting asks twice");
    app.press(&format!("Delete for good: {key}"));
    assert!(!app.host.with(|memory| memory.kept.contains_key(key)));
}

#[test]
fn a_file_that_lost_what_follows_from_the_rules_is_made_whole() {
    let log = a_log();
    let cut = &log[..log.len() - 25];
    let key = "session/00000000001-0001.jsonl";
    let app = App::new(LAPTOP);
    app.host.with(|memory| memory.kept.insert(key.to_owned(), cut.to_owned()));
    let mut app = app.reload(LAPTOP);
    app.press("Resume");
    for pick in 0..6 {
        app.table_step(pick);
    }
    let kept = app.host.with(|memory| memory.kept[key].clone());
    assert!(kept.starts_with(cut));
    assert!(breach_rounds::sim::Session::read(&kept, key).is_ok_and(|(_, warnings)| warnings.is_empty()));
}
