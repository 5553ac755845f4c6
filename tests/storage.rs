//! Red when something that was saved can be lost, or a failure goes unsaid.

use breach_rounds::app::host::{Host, HostError, PickedFile};
use breach_rounds::app::storage::memory::MemoryHost;
use breach_rounds::app::storage::{file_name, is_key};

/// What every host promises; each platform's goes through it.
fn keeps_its_promises(host: &mut dyn Host) {
    assert_eq!(host.load("settings"), None);
    assert_eq!(host.save("settings", "dark"), Ok(()));
    assert_eq!(host.save("settings", "light"), Ok(()));
    assert_eq!(host.load("settings").as_deref(), Some("light"), "saving replaces");
    for line in ["one\n", "zwei: größer\n", "three\n"] {
        assert_eq!(host.append("session/1.jsonl", line), Ok(()));
    }
    assert_eq!(host.load("session/1.jsonl").as_deref(), Some("one\nzwei: größer\nthree\n"));
    assert_eq!(host.keys(), ["session/1.jsonl", "settings"], "sorted");
    for bad in ["", "../settings", "/etc/passwd", "Settings", "a_b", "a/", "a b"] {
        assert!(matches!(host.save(bad, "x"), Err(HostError::Other(_))), "{bad:?} is no key");
        assert_eq!(host.load(bad), None);
    }
    host.remove("settings");
    host.remove("settings");
    assert_eq!(host.keys(), ["session/1.jsonl"]);
    assert_ne!(host.entropy(), host.entropy());
    assert!(host.now_ms() > 0);
}

#[test]
fn memory_keeps_its_promises() {
    keeps_its_promises(&mut MemoryHost::new());
}

#[test]
fn memory_fails_when_told_and_loses_nothing() {
    let memory = MemoryHost::new();
    let mut host = memory.clone();
    host.save("settings", "dark").expect("there is room");
    memory.fail(Some(HostError::Full));
    assert_eq!(host.save("settings", "light"), Err(HostError::Full));
    assert_eq!(host.append("settings", "x"), Err(HostError::Full));
    assert_eq!(host.export("a.jsonl", b"x"), Err(HostError::Full));
    assert_eq!(host.load("settings").as_deref(), Some("dark"));
    memory.fail(None);
    assert_eq!(host.save("settings", "light"), Ok(()));
}

#[test]
fn memory_hands_over_what_is_picked() {
    let memory = MemoryHost::new();
    let mut host = memory.clone();
    let file = PickedFile { name: "play.jsonl".into(), bytes: b"{}".to_vec() };
    memory.with(|memory| memory.to_pick.push_back(file.clone()));
    assert_eq!(host.picked(), None, "nobody has asked yet");
    host.pick();
    assert_eq!(host.picked(), Some(file));
    assert_eq!(host.picked(), None);
}

#[test]
fn names_are_safe_on_every_platform() {
    assert_eq!(file_name("Team A: first/second.jsonl"), "Team A- first-second.jsonl");
    assert_eq!(file_name("../../.bashrc"), "-..-.bashrc");
    assert_eq!(file_name("..."), "breach-rounds");
    assert!(is_key("sessions/2026-11-22.jsonl") && !is_key(".hidden") && !is_key("tmp/"));
}

#[cfg(feature = "app")]
mod on_disk {
    use std::fs;

    use breach_rounds::app::storage::native::{NativeHost, take_in};

    use super::*;

    #[test]
    fn a_folder_keeps_its_promises_and_survives_the_process() {
        let folder = tempfile::tempdir().expect("a folder");
        keeps_its_promises(&mut NativeHost::at(folder.path()));
        let reopened = NativeHost::at(folder.path());
        assert_eq!(reopened.load("session/1.jsonl").as_deref(), Some("one\nzwei: größer\nthree\n"));
    }

    #[test]
    fn what_an_interrupted_save_left_behind_is_no_key() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut host = NativeHost::at(folder.path());
        host.save("settings", "dark").expect("there is room");
        fs::write(folder.path().join("saves/settings_tmp_"), "li").expect("written");
        assert_eq!(host.keys(), ["settings"]);
        assert_eq!(host.load("settings").as_deref(), Some("dark"));
        assert_eq!(host.save("settings", "light"), Ok(()));
        assert_eq!(host.keys(), ["settings"]);
    }

    #[test]
    fn a_place_that_cannot_be_written_is_said_and_nothing_is_lost() {
        let folder = tempfile::tempdir().expect("a folder");
        // A file where the folder should be: refused to everybody, root included.
        fs::write(folder.path().join("saves"), "in the way").expect("written");
        let mut host = NativeHost::at(folder.path());
        assert!(host.save("settings", "dark").is_err());
        assert!(host.append("settings", "dark").is_err());
        assert_eq!(fs::read_to_string(folder.path().join("saves")).expect("still there"), "in the way");
    }

    #[test]
    fn exports_never_overwrite() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut host = NativeHost::at(folder.path());
        let first = host.export("play.jsonl", b"one").expect("written");
        let second = host.export("play.jsonl", b"two").expect("written");
        assert!(second.ends_with("play-2.jsonl"), "{second}");
        assert_eq!(fs::read_to_string(first).expect("there"), "one");
        assert_eq!(fs::read_to_string(second).expect("there"), "two");
    }

    #[test]
    fn files_arrive_from_the_import_folder_once_and_from_the_window_always() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut host = NativeHost::at(folder.path());
        let import = host.import_place().expect("a place");
        fs::create_dir_all(&import).expect("made");
        let path = std::path::Path::new(&import).join("play.jsonl");
        fs::write(&path, "{}").expect("written");
        host.pick();
        let expected = PickedFile { name: "play.jsonl".into(), bytes: b"{}".to_vec() };
        assert_eq!(host.picked(), Some(expected.clone()));
        assert_eq!(host.picked(), None);
        take_in(&host.inbox(), &path).expect("readable");
        assert_eq!(host.picked(), Some(expected));
    }
}
