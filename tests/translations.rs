//! Red when a translation of a pack changes more than words, hides what it lacks, or when something wrong
//! in one is not named where it stands.

use std::fs;
use std::path::Path;

use breach_rounds::diag::{Diagnostic, Severity};
use breach_rounds::packs::{
    Memory, Pack, Translation, Wanted, embedded, fingerprint, load, read_translation, skeleton,
};

type Files = Vec<(String, String)>;

fn imaging() -> Pack {
    embedded().packs.into_iter().find(|pack| pack.info().id == "imaging").expect("it is shipped")
}

fn bytes(files: &Files) -> Vec<(String, Vec<u8>)> {
    files.iter().map(|(name, text)| (name.clone(), text.clone().into_bytes())).collect()
}

/// A skeleton whose empty texts say their English behind a mark.
fn filled(files: &Files) -> Files {
    let fill = |text: &String| {
        let mut english = "";
        let lines = text.lines().map(|line| {
            if let Some(comment) = line.trim_start().strip_prefix("// ") {
                english = comment.strip_prefix("TO DO: ").unwrap_or(comment);
            }
            // These quote the briefing, and are held to its words.
            let mark = if line.contains(".because\"") { "" } else { "¤" };
            format!("{}\n", line.replace("is: \"\"", &format!("is: \"{mark}{english}\"")))
        });
        lines.collect::<String>()
    };
    files.iter().map(|(name, text)| (name.clone(), fill(text))).collect()
}

/// Every text of the imaging pack behind a mark.
fn marked(pack: &Pack) -> Translation {
    let all = Wanted { long: true, ..Wanted::default() };
    let files = filled(&skeleton(pack, &all, &Translation::default()));
    let (translation, said) = read_translation(pack, "de", bytes(&files));
    assert_eq!(said.first(), None, "what the skeleton writes can be read");
    translation
}

#[test]
fn words_change_and_nothing_else() {
    let pack = imaging();
    let translated = pack.translated(&marked(&pack));
    assert_eq!(translated.hash(), pack.hash());
    assert_eq!(translated.still_english().next(), None);
    assert_eq!((pack.translated_into(), translated.translated_into()), (None, Some("de")));
    for (one, other) in pack.scenarios().iter().zip(translated.scenarios()) {
        assert_eq!(other.file.title, format!("¤{}", one.file.title));
        assert_eq!(other.file.debrief.story, format!("¤{}", one.file.debrief.story));
        assert_eq!(
            format!("{:?}{:?}", one.names, one.blueprint),
            format!("{:?}{:?}", other.names, other.blueprint)
        );
        assert_eq!(one.question_keys(), other.question_keys());
    }
    // Without the marks it is the English pack again: every text has its place, and nothing else moved.
    let plain = |pack: &Pack| format!("{:?}{:?}", pack.attacks(), pack.mitigations()).replace('¤', "");
    assert_eq!(plain(&translated), plain(&pack));
    let (drawn, plain) = (translated.find_scenario("random-7"), pack.find_scenario("random-7"));
    let (drawn, plain) = (drawn.expect("drawn"), plain.expect("drawn"));
    assert_eq!(drawn.file.briefing, format!("¤{}", plain.file.briefing));
    assert_eq!(format!("{:?}", drawn.blueprint), format!("{:?}", plain.blueprint));
}

#[test]
fn what_is_missing_is_english_and_known_to_be() {
    let pack = imaging();
    let file = r#"[(id: "open-dicom-port", texts: [(at: "title", is: "Offen"), (at: "short", is: " ")])]"#;
    let files = vec![("attacks.ron".to_owned(), file.to_owned())];
    let (translation, said) = read_translation(&pack, "de", bytes(&files));
    assert_eq!((said, translation.len()), (vec![], 1));
    let translated = pack.translated(&translation);
    let (english, card) =
        (pack.attack("open-dicom-port").unwrap(), translated.attack("open-dicom-port").unwrap());
    assert_eq!((card.title.as_str(), &card.short), ("Offen", &english.short));
    assert_eq!(translated.language_of(&card.short), "en");
    assert_eq!(translated.language_of(&card.title), "de");
    assert!(translated.still_english().any(|text| *text == english.short));
    let twice = translated.translated(&Translation::default());
    assert_eq!(twice.attack("open-dicom-port").unwrap().title, english.title, "always from the English");
}

#[test]
fn a_skeleton_asks_for_a_scenario_and_keeps_what_is_there() {
    let pack = imaging();
    let wanted = Wanted { scenarios: vec!["fridge-magnet"], long: false };
    let first = skeleton(&pack, &wanted, &Translation::default());
    let names: Vec<&str> = first.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.contains(&"fridge-magnet.ron") && names.contains(&"roles.ron"), "{names:?}");
    assert!(!names.contains(&"library.ron") && !names.contains(&"monday-rounds.ron"), "{names:?}");
    let of = |files: &Files, name: &str| files.iter().find(|(file, _)| file == name).unwrap().1.clone();
    let scenario = of(&first, "fridge-magnet.ron");
    assert!(scenario.contains("debrief.hot_wash.1.say") && !scenario.contains("debrief.story"));
    assert!(scenario.contains("// TO DO: "));
    let (done, said) = read_translation(&pack, "de", bytes(&filled(&first)));
    assert_eq!(said.first(), None);
    // Asked for another scenario, it still has the first one's texts.
    let other = Wanted { scenarios: vec!["monday-rounds"], long: false };
    let second = skeleton(&pack, &other, &done);
    let kept = of(&second, "fridge-magnet.ron");
    assert!(kept.contains("is: \"¤") && !kept.contains("TO DO"), "{kept}");
    assert!(of(&second, "monday-rounds.ron").contains("TO DO"));
}

/// The small pack of the diagnostics, which offers German.
fn base_pack() -> Memory {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics/base");
    let mut pack = Memory::new();
    for entry in fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let mut text = fs::read_to_string(&path).expect("text");
        if name == "pack.ron" {
            text = text.replace("languages: [\"en\"]", "languages: [\"en\", \"de\"]");
        }
        pack = pack.file("base", &name, text);
    }
    pack
}

/// What is said of it with this as its German attacks.
fn base(attacks: &str) -> Vec<Diagnostic> {
    load(&[&base_pack().file("base", "lang/de/attacks.ron", attacks)]).diagnostics
}

#[track_caller]
fn said(attacks: &str, line: u32, severity: Severity, message: &str, hint: Option<&str>) {
    let found = base(attacks);
    let found = found.iter().find(|one| one.message.contains(message));
    let found = found.unwrap_or_else(|| panic!("{message}: {:#?}", base(attacks)));
    assert_eq!(found.file, "base/lang/de/attacks.ron");
    assert_eq!((found.span.map(|span| span.line), found.severity), (Some(line), severity), "{message}");
    assert_eq!(found.hint.as_deref(), hint);
}

#[test]
fn whatever_is_wrong_is_named_where_it_stands() {
    let card = |texts: &str| format!("[\n (id: \"open-port\", texts: [\n  {texts}\n ]),\n]");
    assert_eq!(base(&card("")), [], "an empty card is fine, and `open-port` is there");
    let error = Severity::Error;
    said(
        "[\n (id: \"open-prt\", texts: [])]",
        2,
        error,
        "has no `open-prt`",
        Some("did you mean `open-port`?"),
    );
    said(&card("(at: \"titel\", is: \"x\")"), 3, error, "no text `titel`", Some("did you mean `title`?"));
    said(&card("(at: \"stage\", is: \"x\")"), 3, error, "no text `stage`", None);
    said(&card("(at: \"title\", ist: \"x\")"), 3, error, "no field `ist`", Some("did you mean `is`?"));
    said(&card("(at: \"title\", is: \"x [m]\")"), 3, error, "this has `[m]`", None);
    said(&card("(at: \"text\", is: \"CVE-2024-12345\")"), 3, error, "this has `CVE-2024-12345`", None);
    said(
        &card("(at: \"title\", is: \"x\"),\n  (at: \"title\", is: \"y\")"),
        4,
        error,
        "stands here twice",
        None,
    );
    let long = format!("(at: \"title\", is: \"{}\")", "lang ".repeat(40));
    said(&card(&long), 3, Severity::Warning, "fit where the English stands", None);
    let changed = "(at: \"title\", of: \"00000000\", is: \"x\")";
    let hint = base(&card(changed)).pop().and_then(|said| said.hint).expect("a hint");
    said(&card(changed), 3, Severity::Warning, "English has changed", Some(&hint));
    let now = hint.split('"').nth(1).expect("quoted").to_owned();
    assert_eq!(base(&card(&changed.replace("00000000", &now))), [], "as the hint says");
    assert_eq!(fingerprint("x").len(), 8);
}

#[test]
fn a_language_that_the_pack_does_not_offer_and_a_foreign_file_are_named() {
    let found = load(&[&base_pack().file("base", "lang/fr/attacks.ron", "[]")]).diagnostics;
    assert_eq!(found[0].message, "`pack.ron` does not list `fr` among its languages");
    assert_eq!((found[0].file.as_str(), found.len()), ("base/lang/fr", 1));
    let file = r#"[(id: "open-dicom-port", texts: [(at: "title", is: "QXZ an")])]"#;
    let (_, found) = read_translation(&imaging(), "de", vec![("attacks.ron".into(), file.into())]);
    assert_eq!(found[0].message, "the glossary does not explain `QXZ`");
    let (_, found) = read_translation(&imaging(), "de", vec![("attack.ron".into(), b"[]".to_vec())]);
    assert_eq!(found[0].message, "the pack has no texts in a file `attack.ron`");
    assert_eq!(found[0].hint.as_deref(), Some("did you mean `attacks.ron`?"));
}
