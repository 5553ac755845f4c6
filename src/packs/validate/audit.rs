//! DICOM audit messages in clues use the codes of the standard by their names.

use crate::packs::fault::Fault;
use crate::packs::raw::Raw;

use super::backing::words;

/// Codes of audit messages with their meanings: event ids (CID 400), event types (CID 401), roles
/// (CID 402), media (CID 405) and the clipboard of PS3.17 WW.4. Source: DICOM PS3.16 and PS3.15 A.5.
const CODES: [(&str, &str); 60] = [
    ("110010", "Film"),
    ("110030", "USB Disk Emulation"),
    ("110031", "Email"),
    ("110032", "CD"),
    ("110033", "DVD"),
    ("110034", "Compact Flash"),
    ("110035", "Multi-media Card"),
    ("110036", "Secure Digital Card"),
    ("110037", "URI"),
    ("110038", "Paper Document"),
    ("110100", "Application Activity"),
    ("110101", "Audit Log Used"),
    ("110102", "Begin Transferring DICOM Instances"),
    ("110103", "DICOM Instances Accessed"),
    ("110104", "DICOM Instances Transferred"),
    ("110105", "DICOM Study Deleted"),
    ("110106", "Export"),
    ("110107", "Import"),
    ("110108", "Network Entry"),
    ("110109", "Order Record"),
    ("110110", "Patient Record"),
    ("110111", "Procedure Record"),
    ("110112", "Query"),
    ("110113", "Security Alert"),
    ("110114", "User Authentication"),
    ("110120", "Application Start"),
    ("110121", "Application Stop"),
    ("110122", "Login"),
    ("110123", "Logout"),
    ("110124", "Attach"),
    ("110125", "Detach"),
    ("110126", "Node Authentication"),
    ("110127", "Emergency Override Started"),
    ("110128", "Network Configuration"),
    ("110129", "Security Configuration"),
    ("110130", "Hardware Configuration"),
    ("110131", "Software Configuration"),
    ("110132", "Use of Restricted Function"),
    ("110133", "Audit Recording Stopped"),
    ("110134", "Audit Recording Started"),
    ("110135", "Object Security Attributes Changed"),
    ("110136", "Security Roles Changed"),
    ("110137", "User Security Attributes Changed"),
    ("110138", "Emergency Override Stopped"),
    ("110139", "Remote Service Operation Started"),
    ("110140", "Remote Service Operation Stopped"),
    ("110141", "Local Service Operation Started"),
    ("110142", "Local Service Operation Stopped"),
    ("110143", "Authentication Decision"),
    ("110144", "Authorization Decision"),
    ("110150", "Application"),
    ("110151", "Application Launcher"),
    ("110152", "Destination Role ID"),
    ("110153", "Source Role ID"),
    ("110154", "Destination Media"),
    ("110155", "Source Media"),
    ("110158", "Clipboard Manager"),
    ("110180", "Study Instance UID"),
    ("110181", "SOP Class UID"),
    ("110182", "Node ID"),
];

/// What `EventActionCode` may say: create, read, update, delete, execute.
const ACTIONS: [&str; 5] = ["C", "R", "U", "D", "E"];
/// What `EventOutcomeIndicator` may say: success, minor, serious, major failure.
const OUTCOMES: [&str; 4] = ["0", "4", "8", "12"];

pub(super) fn check(raw: &Raw) {
    let deck = &raw.attacks;
    for entry in &deck.entries {
        for (at, detection) in entry.card.detected_by.iter().enumerate() {
            for fault in faults(&detection.clue) {
                deck.fault(entry.node.get("detected_by").nth(at).get("clue"), fault);
            }
        }
    }
}

fn faults(clue: &str) -> Vec<Fault> {
    let lower = clue.to_lowercase();
    let mut faults = Vec::new();
    for code in words(clue).filter(|word| is_code(word)) {
        match CODES.iter().find(|(known, _)| *known == code) {
            None => faults.push(Fault::UnknownAuditCode { code: code.to_owned() }),
            Some((_, meaning)) if !says(&lower, meaning) => {
                faults.push(Fault::AuditCodeMeans { code: code.to_owned(), meaning });
            }
            Some(_) => {}
        }
    }
    for (field, allowed) in [("EventActionCode", &ACTIONS[..]), ("EventOutcomeIndicator", &OUTCOMES[..])] {
        for found in values(clue, field).filter(|value| !allowed.contains(value)) {
            faults.push(Fault::AuditValue { field, found: found.to_owned(), allowed: allowed.join(", ") });
        }
    }
    faults
}

/// Whether a clue names what a code means. Logs shorten: "Instances Transferred", "Begin Transferring".
fn says(lower: &str, meaning: &str) -> bool {
    let needed = meaning.split(' ').filter(|word| !["DICOM", "Instances"].contains(word));
    needed.into_iter().all(|word| lower.contains(&word.to_lowercase()))
}

/// Whether a word is a number from the block of codes that audit messages use.
fn is_code(word: &str) -> bool {
    word.len() == 6
        && word.bytes().all(|byte| byte.is_ascii_digit())
        && ["11001", "11003", "1101"].iter().any(|start| word.starts_with(start))
}

/// The values that a text gives to a field, as in `EventActionCode="C"` or `EventActionCode C`.
fn values<'a>(text: &'a str, field: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(field)
        .filter_map(move |(at, _)| words(&text[at + field.len()..]).find(|word| !word.is_empty()))
}
