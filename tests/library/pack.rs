//! A small pack with a library: the one of `tests/diagnostics/base`, and what is learned around it.

use std::fs;
use std::path::Path;

use breach_rounds::packs::{Library, Memory, Pack, load};

const REFERENCES: &str = r#"[
    (id: "a-report", title: "A report <1>", publisher: "An office", date: "2024-05",
     url: "https://www.nist.gov/report", backs: "It happened."),
    (id: "a-standard", title: "A standard", publisher: "A committee", date: "2025", section: "A.5.3",
     backs: "It is so."),
]"#;

const GLOSSARY: &str = r#"[
    (term: "AE title", also: ["AE titles"], meaning: "The name badge of a DICOM system & nothing more."),
    (term: "archive", meaning: "Where the images of a hospital are kept."),
    (term: "PACS", meaning: "The system that keeps and shows images."),
]"#;

const DOCUMENTS: &str = r#"[
    (id: "checklist", title: "A checklist for <you>", hook: "What to do on Monday.", kind: Checklist,
     reviewed: "2026-11-22", references: ["a-report"],
     body: [
         Text("Begin with the archive [a-report]."),
         Lines([
             (action: "List every AE title | and who uses it.", scope: Dicom, milestone: "Map"),
             (action: "Ask for a patch date.", scope: Joint),
         ]),
     ]),
    (id: "how-to", title: "How to look", hook: "In three steps.", kind: HowTo, reviewed: "2026-11-22",
     references: ["a-report", "a-standard"],
     body: [
         Heading("Before you begin"),
         Text("Look at your own archive [a-standard], *never* at a stranger's [a-report] [a-standard].\n\nThe archive waits."),
         Points(["A list", "A pencil"]),
         Steps(["Ask.", "Look <b>twice</b> [a-report]."]),
         Code("ping ```192.0.2.1``` <host>\n  --once"),
         Warning("Do not; it may be unlawful."),
     ]),
    (id: "spot", title: "Spot the settings", hook: "Find what is wrong.", kind: Exercise, reviewed: "2026-11-22",
     body: [
         Text("Two of the lines are wrong."),
         Spot(lines: [
             (line: "{"),
             (line: "  \"DicomCheckCalledAet\" : false,", trap: "Anybody may call the archive.", better: "  \"DicomCheckCalledAet\" : true,"),
             (line: "  \"Name\" : \"demo\","),
             (line: "  \"AuthenticationEnabled\" : false", trap: "Nobody asks who you are.", better: "  \"AuthenticationEnabled\" : true"),
             (line: "}"),
         ]),
         Text("Both were the two that matter."),
     ]),
]"#;

/// Eight slides; the pauses make it a quarter of an hour.
fn segment() -> String {
    let slides: Vec<String> = (1..=8)
        .map(|number| {
            let mark = if number == 1 { " [a-report]" } else { "" };
            let pause = if number == 8 { "" } else { ", pause: (seconds: 120, ask: \"Who looks?\")" };
            format!(
                "(slide: \"Slide {number} title\", points: [\"One thing\", \"Another thing\"], \
                 say: \"This is said on slide {number}{mark}. The archive is slow.\"{pause})"
            )
        })
        .collect();
    format!("[{}]", slides.join(", "))
}

/// A file of the base pack.
fn base(file: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics/base");
    fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The scenario with a story that has marks, and a segment.
fn scenario() -> String {
    let story = "The archive of the hospital was slow [a-report].\\n\\nThe archive and the PACS stayed \
                 slow [a-standard], as everybody knew [a-report].";
    let with_story =
        base("first-night.ron").replace("It was a quiet night until it was not.", story).replace(
            "references: [\"a-report\"],",
            "references: [\"a-report\", \"a-standard\"], reviewed: \"2026-11-22\",",
        );
    let end = with_story.rfind(')').expect("the file is a group");
    let topic = "topic: \"Am I exposed?\",\n    hook:";
    format!("{}    segment: {},\n)\n", &with_story[..end], segment()).replacen("hook:", topic, 1)
}

/// The files of a pack of this id, by name; with a library or without.
fn files(id: &str, learned: bool) -> Vec<(String, String)> {
    let cards = ["attacks", "consultants", "injects", "mitigations", "procedures"];
    let mut files: Vec<(String, String)> =
        cards.map(|name| format!("{name}.ron")).map(|name| (name.clone(), base(&name))).to_vec();
    let mut add = |name: &str, text: String| files.push((name.to_owned(), text));
    add("pack.ron", base("pack.ron").replace("\"base\"", &format!("\"{id}\"")));
    if learned {
        add("references.ron", REFERENCES.to_owned());
        add("glossary.ron", GLOSSARY.to_owned());
        add("library.ron", DOCUMENTS.to_owned());
        add("first-night.ron", scenario());
    } else {
        add("references.ron", base("references.ron"));
        add("first-night.ron", base("first-night.ron"));
    }
    files
}

/// Writes the pack with a library into a new folder `learned` of this one.
#[cfg(feature = "cli")]
pub fn write_learned(folder: &Path) -> std::path::PathBuf {
    let place = folder.join("learned");
    fs::create_dir(&place).expect("a folder");
    for (name, text) in files("learned", true) {
        fs::write(place.join(name), text).expect("written");
    }
    place
}

/// The pack with a library, and a plain one beside it.
pub fn two_packs() -> Library {
    let mut memory = Memory::new();
    for (id, learned) in [("learned", true), ("plain", false)] {
        for (name, text) in files(id, learned) {
            memory = memory.file(id, &name, text);
        }
    }
    let library = load(&[&memory]);
    assert!(!library.has_errors(), "{:#?}", library.diagnostics);
    library
}

/// The pack with a library.
pub fn learned() -> Pack {
    two_packs().pack("learned").expect("it was loaded").clone()
}
