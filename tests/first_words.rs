//! Red when the page's first screen has a text that its other languages lack.

use std::fs;
use std::path::Path;

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("it can be read")
}

/// The texts of elements from `#view` to the end of `#shell`, blanks as one.
fn texts(page: &str) -> Vec<String> {
    let from = page.find("<nav id=\"view\"").expect("the way to the text");
    let to = page.find("<noscript>").expect("what stands without scripts");
    let mut texts = Vec::new();
    for part in page[from..to].split('<').skip(1) {
        let text = part.split_once('>').map_or("", |(_, text)| text);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            texts.push(text);
        }
    }
    texts
}

#[test]
fn every_text_of_the_first_screen_is_there_in_every_language() {
    let (page, words) = (read("web/index.html"), read("web/first-words.js"));
    let texts = texts(&page);
    assert!(texts.len() > 10, "{texts:#?}");
    let name = "Breach Rounds";
    let missing: Vec<_> =
        texts.iter().filter(|text| *text != name && !words.contains(&format!("\"{text}\": ["))).collect();
    assert!(missing.is_empty(), "web/first-words.js lacks {missing:#?}");
    assert!(page.contains("src=\"./first-words.js\""), "and the page asks for it");
}
