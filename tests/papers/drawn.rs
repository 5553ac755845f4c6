//! What must hold of every paper, however it is drawn.

/// Elements without an end.
const VOID: [&str; 5] = ["br", "meta", "col", "hr", "img"];

/// Fails unless every element is closed where it must be, and nothing in the page runs or fetches.
pub fn well_formed(page: &str, what: &str) {
    assert!(page.starts_with("<!DOCTYPE html><html"), "{what} is no page");
    let (mut open, mut rest) = (Vec::new(), page);
    while let Some((before, after)) = rest.split_once('<') {
        assert!(open.last() == Some(&"style") || !before.contains('>'), "{what}: a stray > in {before:?}");
        let (tag, after) =
            after.split_once('>').unwrap_or_else(|| panic!("{what}: an open tag: {after:.60}"));
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap();
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "{what}: wrongly nested");
        } else if !tag.starts_with('!') && !VOID.contains(&name) {
            open.push(name);
        }
        for forbidden in ["script", "iframe", "object", "embed", "form", "link"] {
            assert_ne!(name, forbidden, "{what} must not hold it");
        }
        assert!(!tag.contains(" on") && !tag.contains("src="), "{what}: <{tag}>");
        rest = after;
    }
    assert!(open.is_empty(), "{what}: never closed: {open:?}");
    assert!(!page.contains("@import") && !page.contains("url("), "{what} fetches something");
}

/// Fails unless a page says EXERCISE at its top, at its bottom, at the end of each section, and in what
/// is repeated on every sheet.
pub fn marked(page: &str, what: &str) {
    let (head, body) = page.split_once("</head>").unwrap();
    assert!(head.contains("@top-left { content: \"EXERCISE\"; }"), "{what}: no running head");
    assert!(body.matches("<p class=\"exercise\">EXERCISE</p>").count() == 2, "{what}: top and bottom");
    let (sections, marks) =
        (body.matches("</section>").count(), body.matches("EXERCISE</p></section>").count());
    assert!(sections > 0 && sections == marks, "{what}: {marks} of {sections} sections are marked");
    let sheets = body.matches("<section class=\"new-page\">").count();
    let begun = body.matches("<section class=\"new-page\"><p class=\"mark\">EXERCISE</p>").count();
    assert_eq!(sheets, begun, "{what}: a sheet begins without a mark");
}

/// The lines of a file of comma-separated values as RFC 4180 has them, cell by cell.
pub fn csv(file: &str) -> Vec<Vec<String>> {
    let file = file.strip_prefix('\u{feff}').expect("a byte order mark");
    let (mut lines, mut line, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut chars = file.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                assert!(cell.is_empty(), "a quotation mark within {cell:?}");
                loop {
                    match chars.next().expect("a closing mark") {
                        '"' if chars.peek() == Some(&'"') => cell.push(chars.next().unwrap()),
                        '"' => break,
                        other => cell.push(other),
                    }
                }
                assert!(matches!(chars.peek(), Some(',' | '\r')), "text behind the closing mark");
            }
            ',' => line.push(std::mem::take(&mut cell)),
            '\r' => {
                assert_eq!(chars.next(), Some('\n'));
                line.push(std::mem::take(&mut cell));
                lines.push(std::mem::take(&mut line));
            }
            '\n' => panic!("a line end of its own"),
            other => cell.push(other),
        }
    }
    assert!(cell.is_empty() && line.is_empty(), "the last line has its end");
    assert!(lines.iter().all(|line| line.len() == lines[0].len()), "lines of different lengths");
    lines
}

/// Fails if a cell could be taken for a formula; numbers are none.
pub fn no_formula(lines: &[Vec<String>]) {
    for cell in lines.iter().flatten() {
        let formula = cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r']);
        assert!(!formula || cell.parse::<f64>().is_ok(), "{cell:?} could run");
    }
}
