//! The pages as Markdown and HTML: exactly these, and nothing in a text becomes markup.

use breach_rounds::packs::Pack;
use breach_rounds::report::library::{Index, Item, html, index_html, index_markdown, library_markdown, page};
use breach_rounds::text::Text;

use super::pack::learned;

fn markdown(pack: &Pack, item: &Item) -> String {
    let text = Text::english();
    library_markdown(&text, &page(&text, pack, item).unwrap())
}

fn web(pack: &Pack, item: &Item) -> String {
    let text = Text::english();
    html(&text, &page(&text, pack, item).unwrap())
}

/// What stands between the styles and the end.
fn body(page: &str) -> &str {
    page.split_once("</head>").expect("a head").1
}

fn document(slug: &str) -> Item {
    Item::Document(slug.to_owned())
}

const CREDITS: &str = "---\n\nBase 1.0.0, by The authors. License: CC0-1.0.\n\n**EXERCISE**\n";

#[test]
fn a_how_to_as_markdown() {
    let expected = r"**EXERCISE**

# How to look

In three steps.

How-to · a minute to read · reviewed 2026-11-22

## Before you begin

Look at your own archive \[1\], \*never\* at a stranger's \[2\]\[1\].

The archive waits.

- A list
- A pencil

1. Ask.
1. Look \<b\>twice\</b\> \[2\].

```
ping ```192.0.2.1``` <host>
  --once
```

> **Mind this.** Do not; it may be unlawful.

## Sources

1. A standard. A committee, 2025. Section A.5.3.
2. A report \<1\>. An office, 2024-05. <https://www.nist.gov/report>

## Words used here

- **archive**: Where the images of a hospital are kept.

";
    assert_eq!(markdown(&learned(), &document("how-to")), format!("{expected}{CREDITS}"));
}

#[test]
fn a_checklist_as_markdown_has_cells_to_fill_in() {
    let said = markdown(&learned(), &document("checklist"));
    let table = r"| What is to be done | Who can do it | Milestone | Owner | Date |
|---|---|---|---|---|
| List every AE title \| and who uses it. | DICOM-only | Map |  |  |
| Ask for a patch date. | Joint with the manufacturers |  |  |  |
";
    assert!(said.contains(table), "{said}");
    // It is to stay on one sheet.
    assert!(!said.contains("Words used here"), "{said}");
}

#[test]
fn what_to_do_after_a_scenario_leaves_out_columns_that_would_be_empty() {
    let pack = learned();
    let said = markdown(&pack, &Item::Tasks("first-night".into()));
    let table = "| What is to be done | Owner | Date |\n|---|---|---|\n| Look at the logs. |  |  |\n";
    assert!(said.contains(table), "{said}");
    let page = web(&pack, &Item::Tasks("first-night".into()));
    let row = "<tr><td>Look at the logs.</td><td class=\"fill\"></td><td class=\"fill\"></td></tr>";
    assert!(page.contains(row), "{page}");
}

#[test]
fn an_exercise_as_markdown_has_its_answers_behind_it() {
    let said = markdown(&learned(), &document("spot"));
    let (asked, answered) = said.split_once("## Answers").expect("answers");
    assert!(asked.contains("\n{\n  \"DicomCheckCalledAet\" : false,\n"), "{asked}");
    assert!(!asked.contains("Anybody"), "{asked}");
    let expected = "\n\n**Line 2:** ` \"DicomCheckCalledAet\" : false, `\n\nAnybody may call the archive.\n\n\
                    Better: ` \"DicomCheckCalledAet\" : true, `\n\n**Line 4:**";
    assert!(answered.starts_with(expected), "{answered}");
}

#[test]
fn a_story_a_script_and_a_transcript_as_markdown() {
    let pack = learned();
    let story = markdown(&pack, &Item::Story("first-night".into()));
    assert!(story.contains("# Am I exposed?\n\nWith the scenario “The first night”\n\nStory · "), "{story}");
    assert!(story.contains("slow \\[1\\].\n\nThe archive and the PACS stayed slow \\[2\\]"), "{story}");
    assert!(story.contains("## What to remember\n\n- Look early.\n"), "{story}");
    let script = markdown(&pack, &Item::Script("first-night".into()));
    let slide = "## Slide 2: Slide 2 title (at 2:05)\n\n- One thing\n- Another thing\n\n\
                 This is said on slide 2. The archive is slow.\n\n> Pause, 2:00: Who looks?\n\n## Slide 3";
    assert!(script.contains(slide), "{script}");
    assert!(script.contains("\nSegment · 15 minutes · 8 slides · reviewed 2026-11-22\n"), "{script}");
    let transcript = markdown(&pack, &Item::Transcript("first-night".into()));
    assert!(transcript.contains("\n## Slide 2 title\n\nThis is said on slide 2. The"), "{transcript}");
    assert!(!transcript.contains("One thing"), "{transcript}");
}

#[test]
fn a_how_to_as_html() {
    let page = web(&learned(), &document("how-to"));
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"), "{page}");
    let expected = "<body><div><header><p class=\"exercise\">EXERCISE</p><h1>How to look</h1>\
        <p class=\"lead\">In three steps.</p>\
        <p class=\"facts\">How-to · a minute to read · reviewed 2026-11-22</p></header>\
        <main><h2>Before you begin</h2>\
        <p>Look at your own <abbr title=\"Where the images of a hospital are kept.\">archive</abbr>\
        <sup><a href=\"#source-1\">[1]</a></sup>, *never* at a stranger's\
        <sup><a href=\"#source-2\">[2]</a></sup><sup><a href=\"#source-1\">[1]</a></sup>.</p>\
        <p>The archive waits.</p>\
        <ul><li>A list</li><li>A pencil</li></ul>\
        <ol><li>Ask.</li><li>Look &lt;b&gt;twice&lt;/b&gt;<sup><a href=\"#source-2\">[2]</a></sup>.</li></ol>\
        <pre><code>ping ```192.0.2.1``` &lt;host&gt;\n  --once</code></pre>\
        <p class=\"warning\"><strong>Mind this.</strong> Do not; it may be unlawful.</p>\
        <section class=\"sources\"><h2>Sources</h2><ol>\
        <li id=\"source-1\">A standard. A committee, 2025. Section A.5.3.</li>\
        <li id=\"source-2\">A report &lt;1&gt;. An office, 2024-05. \
        <a href=\"https://www.nist.gov/report\">https://www.nist.gov/report</a></li></ol></section>\
        <section class=\"terms\"><h2>Words used here</h2><dl><dt>archive</dt>\
        <dd>Where the images of a hospital are kept.</dd></dl></section></main>\
        <footer><p>Base 1.0.0, by The authors. License: CC0-1.0.</p>\
        <p class=\"exercise\">EXERCISE</p></footer></div></body></html>";
    assert_eq!(body(&page), expected);
}

#[test]
fn the_other_kinds_as_html() {
    let pack = learned();
    let checklist = web(&pack, &document("checklist"));
    let row = "<tr><td>List every <abbr title=\"The name badge of a DICOM system &amp; nothing more.\">\
               AE title</abbr> | and who uses it.</td><td>DICOM-only</td><td>Map</td>\
               <td class=\"fill\"></td><td class=\"fill\"></td></tr>";
    assert!(checklist.contains(row), "{checklist}");
    assert!(checklist.contains("<h1>A checklist for &lt;you&gt;</h1>"), "{checklist}");
    assert!(checklist.contains("<body><div class=\"sheet\">"), "it is printed small, to stay on one sheet");
    let spot = web(&pack, &document("spot"));
    let line = "<li><code>  &quot;DicomCheckCalledAet&quot; : false,</code></li>";
    assert!(spot.contains(line), "{spot}");
    assert!(spot.contains("<section class=\"answers\"><h2>Answers</h2><dl><dt>Line 2: <code>"), "{spot}");
    let script = web(&pack, &Item::Script("first-night".into()));
    assert!(
        script.contains("<p class=\"pause\">Pause, 2:00: Who looks?</p></section><section class=\"slide\">"),
        "{script}"
    );
    let glossary = web(&pack, &Item::Glossary);
    assert!(
        glossary
            .contains("<dl><dt>AE title</dt><dd>The name badge of a DICOM system &amp; nothing more.</dd>"),
        "{glossary}"
    );
}

#[test]
fn a_page_runs_nothing_and_fetches_nothing() {
    let (text, pack) = (Text::english(), learned());
    for item in Index::new(&text, &pack).items() {
        let page = web(&pack, item);
        for forbidden in
            ["<script", "<link", "<img", "<iframe", "src=", "@import", "url(", "javascript:", " on"]
        {
            let found = match forbidden {
                // Attributes that run something.
                " on" => ["onclick=", "onload=", "onerror="].iter().any(|name| page.contains(name)),
                other => page.contains(other),
            };
            assert!(!found, "{item:?} holds {forbidden}");
        }
        for needed in ["EXERCISE", "@media print", "prefers-color-scheme: dark", "CC0-1.0", "</html>"] {
            assert!(page.contains(needed), "{item:?} lacks {needed}");
        }
        assert_eq!(page.matches("<h1>").count(), 1, "{item:?}");
    }
}

#[test]
fn the_index_leads_to_every_file() {
    let (text, pack) = (Text::english(), learned());
    let index = Index::new(&text, &pack);
    let (plain, web) = (index_markdown(&index), index_html(&index));
    for item in index.items() {
        assert!(plain.contains(&format!("]({}.md): ", item.file_stem())), "{plain}");
        assert!(web.contains(&format!("<a href=\"{}.html\">", item.file_stem())), "{web}");
    }
    assert!(
        plain.contains("- [A checklist for \\<you\\>](checklist.md): What to do on Monday. (a minute"),
        "{plain}"
    );
}
