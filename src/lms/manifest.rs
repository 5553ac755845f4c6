//! The manifests: what an LMS reads of a package before anybody plays it.

use std::fmt::Write as _;

use super::course::{Course, Dialect};
use crate::packs::Pack;

/// The page of the package.
pub const ENTRY: &str = "index.html";

/// The manifest of a course: its name in the package, and its text. `files` are all other files of the
/// package, by name, with `/`.
pub fn manifest(course: &Course, pack: &Pack, files: &[String]) -> (&'static str, String) {
    match course.kind {
        Dialect::Scorm12 => ("imsmanifest.xml", scorm12(course, files)),
        Dialect::Scorm2004 => ("imsmanifest.xml", scorm2004(course, pack, files)),
        Dialect::Cmi5 => ("cmi5.xml", cmi5(course, pack)),
    }
}

/// Text of an element or an attribute.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            // XML 1.0 has no other control characters.
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => out.push(c),
        }
    }
    out
}

/// An identifier as `xs:ID` takes it: letters, digits, `.`, `-`, `_`, a letter first.
fn name(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let tail: String = text.chars().map(|c| if plain(c) { c } else { '-' }).collect();
    if tail.starts_with(|c: char| c.is_ascii_alphabetic()) { tail } else { format!("i{tail}") }
}

/// An address within the package as `xs:anyURI` takes it.
fn href(file: &str) -> String {
    xml(&file.replace(' ', "%20"))
}

fn listed(files: &[String]) -> String {
    files.iter().fold(String::new(), |mut out, file| {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "      <file href=\"{}\"/>", href(file));
        out
    })
}

/// The threshold that the LMS itself may judge by: only where the score alone decides. An LMS that is
/// told one sets passed and failed by it, whatever the package says of the questions.
fn judged_by_lms(course: &Course) -> Option<u8> {
    (course.mastery.questions == 0 && course.mastery.decision > 0).then_some(course.mastery.decision)
}

fn scorm12(course: &Course, files: &[String]) -> String {
    let (id, title) = (name(&course.id), xml(&course.title));
    let mastery = judged_by_lms(course)
        .map(|score| format!("        <adlcp:masteryscore>{score}</adlcp:masteryscore>\n"))
        .unwrap_or_default();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="{id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="org">
    <organization identifier="org">
      <title>{title}</title>
      <item identifier="item" identifierref="game" isvisible="true">
        <title>{title}</title>
{mastery}      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:scormtype="sco" href="{ENTRY}">
{files}    </resource>
  </resources>
</manifest>
"#,
        files = listed(files),
    )
}

/// The scenarios as objectives: what the runtime's `cmi.objectives` of the same ids fill in.
fn objectives2004(course: &Course) -> String {
    let mut out = String::from("          <imsss:objectives>\n");
    let measure = judged_by_lms(course);
    match measure {
        Some(score) => {
            let _ = write!(
                out,
                "            <imsss:primaryObjective objectiveID=\"course\" satisfiedByMeasure=\"true\">\n              \
                 <imsss:minNormalizedMeasure>{}.{:02}</imsss:minNormalizedMeasure>\n            \
                 </imsss:primaryObjective>\n",
                score / 100,
                score % 100
            );
        }
        None => out.push_str("            <imsss:primaryObjective objectiveID=\"course\"/>\n"),
    }
    for part in &course.parts {
        let _ = writeln!(out, "            <imsss:objective objectiveID=\"{}\"/>", xml(&part.scenario));
    }
    out + "          </imsss:objectives>\n"
}

fn scorm2004(course: &Course, _pack: &Pack, files: &[String]) -> String {
    let (id, title) = (name(&course.id), xml(&course.title));
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="{id}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="org">
    <organization identifier="org">
      <title>{title}</title>
      <item identifier="item" identifierref="game" isvisible="true">
        <title>{title}</title>
        <imsss:sequencing>
{objectives}          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:scormType="sco" href="{ENTRY}">
{files}    </resource>
  </resources>
</manifest>
"#,
        objectives = objectives2004(course),
        files = listed(files),
    )
}

fn cmi5(course: &Course, pack: &Pack) -> String {
    let iri = xml(&course.activity_base);
    // What the pack's translation lacks is in the language of its files.
    let words_in = |language: &str, text: &str| {
        format!("<langstring lang=\"{}\">{}</langstring>", xml(language), xml(text))
    };
    let words = |text: &str| words_in(pack.language_of(text), text);
    let goals = |goals: &[String]| {
        let language = goals.first().map_or("en", |first| pack.language_of(first));
        words_in(language, &goals.join(" "))
    };
    let objectives: String = course
        .parts
        .iter()
        .filter_map(|part| pack.scenario(&part.scenario))
        .map(|scenario| {
            format!(
                "    <objective id=\"{iri}/scenario/{}\">\n      <title>{}</title>\n      \
                 <description>{}</description>\n    </objective>\n",
                xml(&scenario.file.id),
                words(&scenario.file.title),
                goals(&scenario.file.objectives),
            )
        })
        .collect();
    let idrefs: String = course
        .parts
        .iter()
        .map(|part| format!("      <objective idref=\"{iri}/scenario/{}\"/>\n", xml(&part.scenario)))
        .collect();
    let move_on = if course.mastery.asks() { "CompletedAndPassed" } else { "Completed" };
    let mastery = match course.mastery.decision {
        0 => String::new(),
        score => format!(" masteryScore=\"{}.{:02}\"", score / 100, score % 100),
    };
    let (title, description) = (words(&course.title), words(&course.description));
    let id = xml(&course.id);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="{iri}/course/{id}">
    <title>{title}</title>
    <description>{description}</description>
  </course>
  <objectives>
{objectives}  </objectives>
  <au id="{iri}/course/{id}/play" moveOn="{move_on}"{mastery} launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/simulation">
    <title>{title}</title>
    <description>{description}</description>
    <objectives>
{idrefs}    </objectives>
    <url>{ENTRY}</url>
  </au>
</courseStructure>
"#
    )
}
